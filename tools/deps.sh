#!/usr/bin/env bash
# Installs what is missing, and says so: tools/deps.sh [checks] [bench] [webhooks]
# Building needs Swift and libsqlite3-dev; "checks" adds what tools/test.sh needs, "bench" what tools/bench.sh needs,
# "webhooks" what tools/webhooks.sh needs.
set -euo pipefail
cd "$(dirname "$0")/.."

validator=openapi-spec-validator
validator_version=0.9.0
environment=.build-tools

fail() {
    echo "deps: $*" >&2
    exit 1
}

# Debian and Ubuntu only; elsewhere it names what to install.
install() {
    command -v apt-get >/dev/null || fail "$* is missing: please install it with this system's own tools."
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "$* is missing: please install it as root."
        as_root=(sudo)
    fi
    echo "deps: installing $* with apt-get"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

has_sqlite() { [ "$(uname)" = Darwin ] || [ -e /usr/include/sqlite3.h ]; }
has_python() { python3 -c 'import ensurepip, venv' 2>/dev/null; }

has_validator() {
    "$environment/bin/python" - "$validator" "$validator_version" 2>/dev/null <<'PYTHON'
import importlib.metadata, sys
sys.exit(importlib.metadata.version(sys.argv[1]) != sys.argv[2])
PYTHON
}

command -v swift >/dev/null || fail "Swift 6.2 or later is missing: see https://www.swift.org/install"
has_sqlite || install libsqlite3-dev

for what in "$@"; do
    case $what in
    checks)
        has_python || install python3 python3-venv
        if ! has_validator; then
            echo "deps: installing $validator $validator_version into $environment"
            rm -rf "$environment"
            python3 -m venv "$environment"
            "$environment/bin/pip" install --quiet --disable-pip-version-check "$validator==$validator_version"
        fi
        ;;
    webhooks)
        has_python || install python3 python3-venv
        [ -x "$environment/bin/python" ] || python3 -m venv "$environment"
        "$environment/bin/pip" install --quiet --disable-pip-version-check standardwebhooks==1.1.0
        ;;
    bench) command -v wrk >/dev/null || install wrk ;;
    *) fail "unknown: $what" ;;
    esac
done
