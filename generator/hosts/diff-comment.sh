#!/usr/bin/env bash
# The text of the comment on a pull request: what changed in the charters between two commits. It begins with a mark that
# no page shows, by which the comment is found again. The text is cut at whole lines where a host would refuse it.
# Usage: diff-comment.sh EARLIER LATER COMMAND..., how to call cophandbook. Runs in the root of the repository.
set -euo pipefail

readonly most=60000

earlier=$(git rev-parse --short "$1^{commit}")
later=$(git rev-parse --short "$2^{commit}")
shift 2

text=$("$@" diff "$earlier" "$later" --format markdown)
printf '<!-- cophandbook: what this changes -->\n'
LC_ALL=C awk -v most="$most" '
    { size += length($0) + 1 }
    size > most { print "\nThere is more than fits here: `cophandbook diff` tells all of it."; exit }
    { print }
' <<< "$text"
