#!/usr/bin/env bash
# How long it takes to find the least driving, for 14 riders from 14 places: tools/bench_driving.sh
set -euo pipefail
cd "$(dirname "$0")/.."

built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
swiftc -O -wmo -swift-version 6 -package-name umt -enable-upcoming-feature MemberImportVisibility \
    Sources/UMTDomain/*.swift tools/bench_driving/main.swift -o "$built/bench"
"$built/bench"
