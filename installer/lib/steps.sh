# Shared by the scripts of this folder: words on the terminal, logs, and failures that say what to do.
# Sourced, never run. Every script is safe to interrupt and to run again: each step is skipped once it is done.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs=$root/build/logs
mkdir -p "$logs"

# One set-up of a folder at a time: a second one waits here, and then finds its steps done.
if [ -z "${WINNOW_SETUP_LOCK:-}" ]; then
    exec 9>"$root/build/setup.lock"
    flock -n 9 || { echo "Another set-up of this folder is running: waiting for it …"; flock 9; }
    export WINNOW_SETUP_LOCK=held
fi

say() { printf '%s\n' "$*"; }

fail() {
    printf '\n%s\n' "$1" >&2
    shift
    for line in "$@"; do printf '  %s\n' "$line" >&2; done
    exit 1
}

# logged NAME WHAT-TO-DO COMMAND...: runs a command with its output in build/logs/NAME.log; on failure shows the end of it.
logged() {
    local name=$1 advice=$2
    shift 2
    if ! "$@" >"$logs/$name.log" 2>&1; then
        tail -n 15 "$logs/$name.log" >&2
        fail "This step failed: $name (whole log: build/logs/$name.log)." "$advice" "Then run the same command again: it goes on from here."
    fi
}

# The interpreter of a virtual environment of our own, for pip and the small scripts; nothing is installed outside it.
tools_python() {
    if ! "$root/build/tools/bin/python" -m pip --version >/dev/null 2>&1; then
        rm -rf "$root/build/tools"
        logged tools "Is python3-venv installed? (apt-get install python3-venv)" python3 -m venv "$root/build/tools"
    fi
    printf '%s\n' "$root/build/tools/bin/python"
}

# need_space FOLDER MEBIBYTES WHAT
need_space() {
    local free
    free=$(df --output=avail -m "$1" | tail -n 1 | tr -d ' ')
    [ "$free" -ge "$2" ] || fail "There is not enough space for $3: it needs $2 MiB, and $free MiB are free in $1." "Free some space, then run the same command again."
}
