#!/usr/bin/env bash
# Writes the comment on a merge request at GitLab, or renews the one that is there. Needs curl and jq.
# Usage: gitlab-comment.sh FILE, the text.
#
#   HANDBOOK_TOKEN   a project access token with the scope api; without one nothing is written, and that is said
#   CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID   set by GitLab
set -euo pipefail

mark='<!-- cophandbook'
text=$1

if [[ -z ${HANDBOOK_TOKEN:-} ]]; then
    printf 'HANDBOOK_TOKEN is not set, so no comment is written; the text is:\n'
    cat "$text"
    exit
fi

# The token stands in a file that only this script can see, and not among the arguments, which every process can.
call() { curl --fail --silent --show-error --header @<(printf 'PRIVATE-TOKEN: %s\n' "$HANDBOOK_TOKEN") --header 'Content-Type: application/json' "$@"; }

notes=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes
me=$(call "$CI_API_V4_URL/user" | jq .id)
id=
for ((page = 1; page <= 100; page++)); do
    found=$(call "$notes?sort=asc&order_by=created_at&per_page=100&page=$page")
    id=$(jq --arg mark "$mark" --argjson me "$me" 'map(select(.author.id == $me and (.body | startswith($mark)))) | .[0].id // empty' <<< "$found")
    if [[ -n $id ]] || (($(jq length <<< "$found") < 100)); then
        break
    fi
done

body=$(jq --raw-input --slurp '{ body: . }' "$text")
if [[ -n $id ]]; then
    call --request PUT --data @- "$notes/$id" > /dev/null <<< "$body"
    printf 'renewed the comment\n'
elif grep -q '^### ' "$text"; then
    call --request POST --data @- "$notes" > /dev/null <<< "$body"
    printf 'commented\n'
else
    printf 'nothing changes in the handbook\n'
fi
