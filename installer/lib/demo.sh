#!/usr/bin/env bash
# The main job on the demo: project, import, split, train, evaluate, export. Steps already done are not done again.
# usage: demo.sh FOLDER
source "$(dirname "$0")/steps.sh"

to=$1
winnow=$root/build/release/bin/winnow-cli
window=$root/build/release/bin/winnow
project=$to/demo.winnow
mkdir -p "$to"

if [ ! -e "$project" ]; then
    rm -f "$to/making.winnow"
    "$winnow" new "$to/making.winnow" --labels Fine,Hostile --positive Hostile --task "Hostile comments" \
        --policy "$root/resources/demo/policy.md"
    "$winnow" import "$to/making.winnow" "$root/resources/demo/comments.csv" --text text --label label --id id
    "$winnow" split "$to/making.winnow" --train 300 --validation 60
    mv "$to/making.winnow" "$project"
    rm -rf "$to/making.winnow-backups"
fi

if [ ! -e "$to/adapter/adapter_config.json" ]; then
    "$winnow" train "$project" --model starter --recipe quick --resume-or-start
    "$winnow" export adapter "$project" "$to/adapter"
fi

say ""
"$winnow" evaluate "$project" --on test --threshold auto
say ""
say "The project:  $project"
say "The adapter:  $to/adapter (PEFT; its README.md says how to load it)"
say "Look further: $winnow runs $project"
say "Try a text:   $winnow score --adapter $to/adapter --text \"What a lovely crossing.\""
say "In a window: $window $project"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening it …"
    setsid "$window" "$project" >"$logs/window.log" 2>&1 </dev/null 9>&- &
else
    say "(There is no display here, so it is not opened now.)"
fi
