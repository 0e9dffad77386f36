#!/usr/bin/env bash
# The outbox under kill -9: cases are raised while the server is killed again and again, and every message has to lie
# in the folder, once. OUTBOX_CASES and OUTBOX_KILLS say how many of each.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=.build/debug
folder=.demo-outbox
database=$folder/umt.sqlite
# shellcheck source=tools/serving.sh
. tools/serving.sh
unset UMT_TOKEN UMT_SERVER UMT_REGION UMT_DATABASE UMT_LANG
cases=${OUTBOX_CASES:-60}
kills=${OUTBOX_KILLS:-12}

fresh_folder
"$bin/umtd" --database "$database" init
"$bin/umtd" --database "$database" seed midt-troms
UMT_TOKEN=$("$bin/umtd" --database "$database" token create --region midt-troms --role regional-coordinator --name Outbox)
export UMT_TOKEN

serve() {
    "$bin/umtd" --database "$database" serve --port "$port" --mail-folder "$folder/mail" 2>>"$folder/umtd.log" &
    server=$!
    trap 'kill -KILL "$server" 2>/dev/null || true' EXIT
}

port=8103
while is_taken "$port"; do port=$((port + 1)); done
export UMT_SERVER=http://127.0.0.1:$port
serve
healthy
for address in a b c; do
    "$bin/umt" subscription add "$address@senja.example" --council ungdomsrad-senja >/dev/null
done

# Raises cases until so many were acknowledged; a case whose answer was lost may be there as well.
raise() {
    local done=0
    while [ "$done" -lt "$cases" ]; do
        if "$bin/umt" case raise "Sak $done" --council ungdomsrad-senja >/dev/null 2>&1; then
            done=$((done + 1))
        else
            sleep 0.2
        fi
    done
}
raise &
raiser=$!
for _ in $(seq "$kills"); do
    sleep "0.$((RANDOM % 9 + 1))"
    kill -KILL "$server"
    wait "$server" 2>/dev/null || true
    serve
    healthy
done
wait "$raiser"
for _ in $(seq 120); do
    waiting=$("$bin/umt" outbox list --state waiting --limit 500 2>/dev/null | tail -n +2 | wc -l)
    [ "$waiting" -eq 0 ] && break
    sleep 0.5
done
[ "$waiting" -eq 0 ] || fail "$waiting messages still wait."

# Every case that is there was told to three addresses, each in one message with an id of its own.
raised=$("$bin/umt" case list --limit 500 | tail -n +2 | wc -l)
python3 - "$folder/mail" "$raised" <<'END'
import collections, email, email.policy, pathlib, sys

files = sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))
mails = [email.message_from_bytes(f.read_bytes(), policy=email.policy.default) for f in files]
told = collections.Counter((m["To"], m["Subject"].split(":")[0]) for m in mails)
ids = {m["Message-ID"] for m in mails}
assert not any(m.defects for m in mails), "a message is not well-formed"
assert len(ids) == len(mails), "two messages share an id"
assert set(told.values()) <= {1}, "something was told twice"
assert len(told) == 3 * int(sys.argv[2]), f"{len(told)} told of {3 * int(sys.argv[2])}"
print(f"{len(mails)} messages of {sys.argv[2]} cases: none lost, none twice.")
END
kill -TERM "$server"
wait "$server" || fail "umtd ended with status $?."
trap - EXIT
