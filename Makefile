.DEFAULT_GOAL := help
.PHONY: help build test demo bench docs lint format deps clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## Build both programs (debug)
	swift build

test: ## Check everything, in named steps
	@tools/test.sh

demo: deps build ## Do the main job in an ignored folder, and serve it
	@tools/demo.sh

bench: deps ## Measure a release build
	@tools/bench.sh

docs: ## Write the generated documents anew
	UMT_WRITE_DOCS=1 swift test --filter DocumentsTests

lint: ## Check the format, changing nothing
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## Lay the sources out
	swift format --in-place --parallel --recursive Package.swift Sources Tests

deps: ## Install what building needs, if it is missing
	@tools/deps.sh

clean: ## Remove what was built and what the demo made
	rm -rf .build .build-tools .demo .demo-bench
