#!/usr/bin/env bash
# Writes the comment on a pull request at GitHub, or renews the one that is there.
# Usage: github-comment.sh COMMAND..., how to call cophandbook. Runs in the root of a clone with the whole history.
#
#   GH_TOKEN       may read the contents and write pull requests; only gh is given it
#   REPOSITORY     owner/name
#   HEAD_OWNER, HEAD_BRANCH, HEAD_SHA   what was pushed, as GitHub says and not as the pull request does
set -euo pipefail

here=$(dirname "${BASH_SOURCE[0]}")
mark='<!-- cophandbook'

[[ $HEAD_SHA =~ ^[0-9a-f]{40,64}$ ]] || {
    printf 'HEAD_SHA is no commit\n' >&2
    exit 1
}

# comment NUMBER BASE COMMAND...
comment() {
    local number=$1 base=$2 text id
    shift 2
    # Objects alone: nothing of it is checked out.
    git -c credential.helper= -c credential.helper='!gh auth git-credential' fetch --quiet origin "refs/pull/$number/head"
    if [[ $(git rev-parse FETCH_HEAD) != "$HEAD_SHA" ]]; then
        printf 'pull request %s has moved on; the run for its last commit comments\n' "$number"
        return
    fi
    text=$(mktemp)
    env -u GH_TOKEN bash "$here/diff-comment.sh" "$(git merge-base "refs/remotes/origin/$base" "$HEAD_SHA")" "$HEAD_SHA" "$@" > "$text"
    id=$(gh api --paginate "repos/$REPOSITORY/issues/$number/comments?per_page=100" \
        --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$mark\"))) | .id" | sed -n 1p)
    if [[ -n $id ]]; then
        gh api --silent --method PATCH "repos/$REPOSITORY/issues/comments/$id" -F "body=@$text"
        printf 'renewed the comment on pull request %s\n' "$number"
    elif grep -q '^### ' "$text"; then
        gh api --silent --method POST "repos/$REPOSITORY/issues/$number/comments" -F "body=@$text"
        printf 'commented on pull request %s\n' "$number"
    else
        printf 'pull request %s changes nothing in the handbook\n' "$number"
    fi
    rm -f "$text"
}

pulls=$(gh api --method GET "repos/$REPOSITORY/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" -f per_page=100 \
    --jq ".[] | select(.head.sha == \"$HEAD_SHA\") | \"\(.number) \(.base.ref)\"")
if [[ -z $pulls ]]; then
    printf 'no open pull request has this commit as its last\n'
    exit
fi
while read -r number base; do
    # The command must not read the list.
    comment "$number" "$base" "$@" < /dev/null
done <<< "$pulls"
