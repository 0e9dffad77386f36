#!/usr/bin/env bash
# A coordinator's main job, from an empty folder to the mayors' briefing, through the real programs.
# Serves until Ctrl-C on a terminal; stops by itself otherwise.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=.build/debug
folder=.demo
database=$folder/umt.sqlite
# shellcheck source=tools/serving.sh
. tools/serving.sh
unset UMT_TOKEN UMT_SERVER UMT_REGION UMT_DATABASE UMT_LANG

say() { printf '\n# %s\n' "$*"; }

# A command as it would be typed.
typed() {
    local word line=
    for word in "$@"; do
        if [[ $word == *[!A-Za-z0-9_./:=,-]* ]]; then word="\"$word\""; fi
        line+="${line:+ }$word"
    done
    echo "$line"
}

run() {
    echo "\$ $(typed "$@")"
    "$bin/$1" "${@:2}"
}

# Prints the command for a role, having tried it: status 8 means that something is overdue, which the demo has.
offer() {
    local role=$1 token=$2 status=0
    shift 2
    UMT_TOKEN=$token "$bin/umt" "$@" >/dev/null || status=$?
    [ "$status" -eq 0 ] || [ "$status" -eq 8 ] || fail "umt $* ended with status $status for the $role."
    printf '\n%s:\n  UMT_SERVER=%s UMT_TOKEN=%s %s %s\n' "$role" "$UMT_SERVER" "$token" "$bin/umt" "$(typed "$@")"
}

if [ ! -x "$bin/umt" ] || [ ! -x "$bin/umtd" ]; then fail "build first: swift build"; fi

say "Making a fresh database; everything happens in $folder, which is wiped first."
fresh_folder
run umtd --database "$database" init

say "Laying in the facts of two regions, and a fictional cast."
run umtd --database "$database" seed midt-troms tromsoregionen demo

say "Making a token for each of three roles."
token() { "$bin/umtd" --database "$database" token create --region midt-troms "$@"; }
coordinator=$(token --role regional-coordinator --name "Demo")
member=$(token --role youth-member --body ungdomsrad-senja --name "Demo")
mayor=$(token --role mayor --body kommune-senja --name "Demo")

start_server 8090
export UMT_SERVER=http://127.0.0.1:$port UMT_TOKEN=$coordinator
say "Serving on $UMT_SERVER; from here on it is the coordinator who asks."

say "Registering the members of a spreadsheet."
run umt member import examples/members.csv --yes

say "Raising a case for the youth council of Dyrøy."
raise=(
    umt case raise --council ungdomsrad-dyroy "Nattbuss hjem fra Finnsnes"
    --ask "Sett opp en buss til Dyrøy etter midnatt fredag og lørdag."
    --ask "La ungdomskortet gjelde på nattbussen."
)
echo "\$ $(typed "${raise[@]}" --json)"
raised=$("$bin/${raise[0]}" "${raise[@]:1}" --json)
[[ $raised =~ \"number\"\ *:\ *\"([A-Z]+-[0-9]+-[0-9]+)\" ]] || fail "no case number in: $raised"
number=${BASH_REMATCH[1]}
echo "$number"

say "Sending it to the municipality: the answer clock starts."
run umt case send "$number" kommune-dyroy

say "Answering it, with a promise that has a date."
run umt case answer "$number" --outcome partly --reason "Vi prøver fredagene først og ser hvor mange som er med." \
    --next "Anbudet går til formannskapet." --next-on "$(($(date +%Y) + 1))-02-01" --responsible "Samferdselssjefen"
run umt case promise "$number" "Nattbuss hver fredag i skoleåret." --due "$(($(date +%Y) + 1))-06-01"

say "The journey of the case so far."
run umt case show "$number"

# A verb that ends with status 8 when something stands, which the demo has.
look() {
    local status=0
    run "$@" || status=$?
    [ "$status" -eq 0 ] || [ "$status" -eq 8 ] || fail "$* ended with status $status."
}

say "What is not as the rules of the bodies say."
look umt check --body umt

say "What waits for somebody, the overdue first."
look umt inbox --limit 5

say "What the mayors read before the joint meeting."
look umt briefing

say "Three roles, and a command to try for each."
offer "regional coordinator" "$coordinator" case list
offer "youth council member, Senja" "$member" case raise --council ungdomsrad-senja "Bålplass ved Finnfjordvannet"
offer "mayor, Senja" "$mayor" briefing

if [ -t 0 ] && [ -t 1 ]; then
    say "Serving on $UMT_SERVER until Ctrl-C."
    trap : INT TERM
    wait "$server" || true
else
    say "No terminal: stopping the server."
fi
stop_server
say "Done. The database is $database."
