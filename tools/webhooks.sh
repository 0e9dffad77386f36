#!/usr/bin/env bash
# Webhooks under kill -9, read by somebody else's library: cases are raised and sent while the server is killed again
# and again; every step has to reach both receivers, verified, in order, and a repeat with the same id and bytes.
# WEBHOOK_CASES and WEBHOOK_KILLS say how many of each.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=.build/debug
folder=.demo-webhooks
database=$folder/umt.sqlite
# shellcheck source=tools/serving.sh
. tools/serving.sh
unset UMT_TOKEN UMT_SERVER UMT_REGION UMT_DATABASE UMT_LANG
cases=${WEBHOOK_CASES:-40}
kills=${WEBHOOK_KILLS:-8}

tools/deps.sh webhooks
fresh_folder
"$bin/umtd" --database "$database" init
"$bin/umtd" --database "$database" seed midt-troms
UMT_TOKEN=$("$bin/umtd" --database "$database" token create --region midt-troms --role regional-coordinator --name Webhooks)
export UMT_TOKEN
receiver=

serve() {
    "$bin/umtd" --database "$database" serve --port "$port" --webhooks-to-private-addresses 2>>"$folder/umtd.log" &
    server=$!
    trap 'kill -KILL "$server" $receiver 2>/dev/null || true' EXIT
}

port=8113
while is_taken "$port"; do port=$((port + 1)); done
export UMT_SERVER=http://127.0.0.1:$port
door=$((port + 100))
while is_taken "$door"; do door=$((door + 1)); done
serve
healthy
quick=$("$bin/umt" webhook add "http://127.0.0.1:$door/quick" 2>/dev/null)
slow=$("$bin/umt" webhook add "http://127.0.0.1:$door/slow" --municipality senja 2>/dev/null)
WEBHOOK_SECRETS="/quick=$quick /slow=$slow" .build-tools/bin/python tools/webhook_receiver.py "$door" \
    "$folder/received.jsonl" &
receiver=$!

# Raises and sends cases until so many were acknowledged; one whose answer was lost may be there as well.
work() {
    local done=0 number
    while [ "$done" -lt "$cases" ]; do
        if number=$("$bin/umt" case raise "Sak $done" --council ungdomsrad-senja --json 2>/dev/null |
            python3 -c 'import json, sys; print(json.load(sys.stdin)["number"])' 2>/dev/null) &&
            "$bin/umt" case send "$number" kommune-senja >/dev/null 2>&1; then
            done=$((done + 1))
        else
            sleep 0.2
        fi
    done
}
work &
worker=$!
for _ in $(seq "$kills"); do
    sleep "0.$((RANDOM % 9 + 1))"
    kill -KILL "$server"
    wait "$server" 2>/dev/null || true
    serve
    healthy
done
wait "$worker"
waiting=1
for _ in $(seq 240); do
    waiting=$("$bin/umt" webhook list --json |
        python3 -c 'import json, sys; print(sum(w["waiting"] for w in json.load(sys.stdin)["webhooks"]))')
    [ "$waiting" -eq 0 ] && break
    sleep 0.5
done
[ "$waiting" -eq 0 ] || fail "$waiting deliveries still wait."

"$bin/umt" case list --limit 500 --json >"$folder/cases.json"
python3 - "$folder" <<'END'
import collections, json, pathlib, sys

folder = pathlib.Path(sys.argv[1])
got = [json.loads(line) for line in (folder / "received.jsonl").read_text().splitlines()]
cases = [case["number"] for case in json.loads((folder / "cases.json").read_text())["cases"]]
assert all(line["verified"] is True for line in got), "a signature does not hold"
for to in ("/quick", "/slow"):
    first, bodies = {}, collections.defaultdict(set)
    for line in (line for line in got if line["to"] == to):
        first.setdefault(line["id"], json.loads(line["body"]))
        bodies[line["id"]].add(line["body"])
    assert all(len(same) == 1 for same in bodies.values()), "a repeat had other bytes"
    told = collections.Counter((step["data"]["case"], step["type"]) for step in first.values())
    assert set(told.values()) == {1}, "a step was told under two ids"
    assert {case for case, kind in told if kind == "case.raised"} == set(cases), "a case was not told"
    moments = [step["timestamp"] for step in first.values()]
    assert moments == sorted(moments), "steps came out of order"
repeats = len(got) - len({(line["to"], line["id"]) for line in got})
print(f"{len(got)} deliveries of {len(cases)} cases to two receivers, all verified: none lost, {repeats} repeated.")
END
kill -TERM "$server"
wait "$server" || fail "umtd ended with status $?."
kill "$receiver"
trap - EXIT
