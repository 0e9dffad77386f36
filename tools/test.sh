#!/usr/bin/env bash
# Everything that is checked before a change is taken in, in named steps; the first failure ends it.
set -euo pipefail
cd "$(dirname "$0")/.."

# A trap in Swift ends the process at once instead of printing its stack for seconds.
export SWIFT_BACKTRACE=enable=no
passed=0

step() {
    local name=$1 start=$SECONDS
    shift
    printf '\n== %s: %s\n' "$name" "$*"
    if "$@" </dev/null; then
        passed=$((passed + 1))
        printf -- '-- %s passed (%d s)\n' "$name" $((SECONDS - start))
    else
        printf -- '-- %s FAILED (%d s)\n\n%d passed, 1 failed\n' "$name" $((SECONDS - start)) "$passed"
        exit 1
    fi
}

step "dependencies" tools/deps.sh checks
step "format" swift format lint --strict --parallel --recursive Package.swift Sources Tests
step "build and imports" swift build --build-tests --explicit-target-dependency-import-check error
step "tests" swift test --skip-build --parallel
step "documents" python3 tools/check_docs.py
step "demo" tools/demo.sh
step "openapi" .build-tools/bin/openapi-spec-validator docs/openapi.json

printf '\n%d passed, 0 failed\n' "$passed"
