#!/usr/bin/env bash
# Requests per second of a release build on this machine: tools/bench.sh [seconds for each row]
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-10}
bin=.build/release
folder=.demo-bench
database=$folder/umt.sqlite
# shellcheck source=tools/serving.sh
. tools/serving.sh
unset UMT_TOKEN UMT_SERVER UMT_REGION UMT_DATABASE UMT_LANG

tools/deps.sh bench
swift build -c release --product umtd
swift build -c release --product umt

# The server gets one core and the load another, where there are two.
on_server=() on_load=() cores="sharing the only core"
if [ "$(nproc)" -ge 2 ] && command -v taskset >/dev/null; then
    on_server=(taskset -c 0) on_load=(taskset -c 1) cores="server on one core, load on another"
fi

fresh_folder
"$bin/umtd" --database "$database" init
"$bin/umtd" --database "$database" seed midt-troms tromsoregionen demo
UMT_TOKEN=$("$bin/umtd" --database "$database" token create --role regional-coordinator --region midt-troms --name Bench)
export UMT_TOKEN
start_server 8190 "${on_server[@]}"
cat "$database" >/dev/null # so that the first row does not wait for the disk

# Usage: measure NAME CONNECTIONS PATH [wrk options]
measure() {
    local name=$1 connections=$2 path=$3 out
    shift 3
    out=$("${on_load[@]}" wrk --threads 1 --connections "$connections" --duration "${seconds}s" --latency "$@" \
        "http://127.0.0.1:$port$path")
    if grep -E 'Non-2xx|Socket errors' <<<"$out" >&2; then fail "$name: not every request was served."; fi
    awk -v name="$name" '/Requests\/sec/ { r = $2 } $1 == "50%" { a = $2 } $1 == "99%" { b = $2 }
        END { printf "%-36s %12.0f %10s %10s\n", name, r, a, b }' <<<"$out"
}

region=/api/v1/regions/midt-troms
printf '\n%s s a row, %s\n%-36s %12s %10s %10s\n' "$seconds" "$cores" "" "requests/s" p50 p99
measure "/health x32" 32 /health
measure "municipalities on a day x32" 32 "$region/municipalities?asOf=2024-03-01"
measure "the whole plan x32" 32 "$region/plans/tromsvekstavtalen"
measure "durable write x1" 1 "$region/cases" --script tools/bench.lua
measure "durable write x32" 32 "$region/cases" --script tools/bench.lua

# A hundred thousand members through both programs: shown first, then applied.
members=$folder/members.csv
awk 'BEGIN { print "nummer;navn;fødselsår;kommune"
    for (i = 1; i <= 100000; i++) printf "B-%06d;Prøve Nordlys %d;%d;Senja\n", i, i, 2005 + i % 8 }' >"$members"
export UMT_SERVER=http://127.0.0.1:$port
# Usage: timed NAME COMMAND…
timed() {
    local name=$1 start
    shift
    start=$(date +%s%N)
    "$@" >"$folder/out" 2>"$folder/err" || fail "$name: $(tail -n 3 "$folder/err")"
    printf '%-36s %10d ms\n' "$name" $((($(date +%s%N) - start) / 1000000))
}
timed "preview of 100,000 members" "$bin/umt" member import "$members" --dry-run
id=$("$bin/umt" import list --limit 1 | awk 'NR == 2 { print $1 }')
timed "applying it" "$bin/umt" import apply "$id" --yes
timed "export of it, CSV" "$bin/umt" export members --out "$folder/members-out.csv"
timed "export of it, XLSX" "$bin/umt" export members --out "$folder/members-out.xlsx"
timed "undoing it" "$bin/umt" import undo "$id" --yes
stop_server

# A country of its own: every finding in the history of 357 municipalities, read and made anew for each request.
database=$folder/norge.sqlite
"$bin/umtd" --database "$database" init
python3 tools/bench_norway.py "$database"
UMT_TOKEN=$("$bin/umtd" --database "$database" token create --role regional-coordinator --region norge --name Bench)
export UMT_TOKEN
start_server 8190 "${on_server[@]}"
measure "composition check of all Norway" 1 "/api/v1/regions/norge/findings" \
    --timeout 20s --header "Authorization: Bearer $UMT_TOKEN"
stop_server

# What is read most in a region with ten thousand cases, and in all Norway with a million.
for cases in 10000 1000000; do
    database=$folder/briefing-$cases.sqlite
    "$bin/umtd" --database "$database" init
    python3 tools/bench_briefing.py "$database" "$cases"
    UMT_TOKEN=$("$bin/umtd" --database "$database" token create --role regional-coordinator --region norge --name Bench)
    export UMT_TOKEN
    start_server 8190 "${on_server[@]}"
    for what in briefing cases "cases?search=buss" "cases?clock=overdue" inbox promises; do
        measure "$what, $cases cases" 1 "/api/v1/regions/norge/$what" \
            --timeout 20s --header "Authorization: Bearer $UMT_TOKEN"
    done
    # Every case is counted for each reader; a million take longer than a row of this table.
    if [ "$cases" -le 10000 ]; then
        measure "statistics of $cases cases" 1 "/api/v1/regions/norge/statistics?by=municipality" --timeout 20s
    fi
    stop_server
done

# Who sits on a day, with ten mandates behind it and with ten thousand: the history must not show.
for count in 10 10000; do
    database=$folder/history-$count.sqlite
    "$bin/umtd" --database "$database" init
    "$bin/umtd" --database "$database" seed midt-troms
    python3 tools/bench_history.py "$database" "$count"
    UMT_TOKEN=$("$bin/umtd" --database "$database" token create --role regional-coordinator --region midt-troms --name Bench)
    export UMT_TOKEN
    start_server 8190 "${on_server[@]}"
    measure "mandates of a day, $count behind it x32" 32 "$region/mandates" --header "Authorization: Bearer $UMT_TOKEN"
    stop_server
done
