# shellcheck shell=bash disable=SC2154
# Starting and stopping a server; sourced by demo.sh and bench.sh, which set `bin`, `folder` and `database`.

server=
port=

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# An empty folder, unless a server still runs on the database in it.
fresh_folder() {
    local old
    old=$(cat "$folder/umtd.pid" 2>/dev/null || true)
    if [ -n "$old" ] && [ "$(cat "/proc/$old/comm" 2>/dev/null)" = umtd ]; then
        fail "umtd (process $old) still serves from $folder; stop it first."
    fi
    rm -rf "$folder"
    mkdir -p "$folder"
}

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

is_healthy() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$port" &&
            printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3 &&
            read -r -t 2 _ status _ <&3 && [ "$status" = 200 ]
    ) 2>/dev/null
}

# Waits until the server on the port answers.
healthy() {
    for _ in $(seq 100); do
        if is_healthy; then return; fi
        sleep 0.1
    done
    fail "umtd did not become healthy on port $port."
}

# Serves the database on the first free port from $1 upwards; the words after it come before umtd.
start_server() {
    port=$1
    shift
    while is_taken "$port"; do port=$((port + 1)); done
    "$@" "$bin/umtd" --database "$database" serve --port "$port" 2>"$folder/umtd.log" &
    server=$!
    echo "$server" >"$folder/umtd.pid"
    trap 'kill -KILL "$server" 2>/dev/null && wait "$server" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        if is_healthy; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    tail -n 20 "$folder/umtd.log" >&2
    fail "umtd did not become healthy on port $port."
}

# SIGTERM, and the status that it ends with must be 0.
stop_server() {
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" || fail "umtd ended with status $?, see $folder/umtd.log."
    trap - EXIT
    rm -f "$folder/umtd.pid"
}
