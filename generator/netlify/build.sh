#!/usr/bin/env bash
# Builds the site on Netlify, or on any machine with git and curl (or wget). Run through netlify.toml.
#
#   NETLIFY_CACHE_DIR    where things are kept between builds
#   DOTNET_SDK_ARCHIVE   a .tar.gz of the .NET SDK on this machine, used in place of a download: for closed networks and tests
#   PREVIEW_BASE         the branch that previews are compared with; the remote's default branch when left out, for
#                        Netlify does not say what a pull request goes into
#   CONTEXT, URL, DEPLOY_PRIME_URL   set by Netlify: what is being deployed, and to which address
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf 'build.sh: %s\n' "$*"; }
die() {
    say "$*" >&2
    exit 1
}

# The value of a key of global.json, whose two keys that matter here stand on lines of their own.
wanted() { sed -nE "s/^ *\"$1\": *\"([^\"]*)\".*/\1/p" global.json; }

# Netlify keeps /opt/build/cache; elsewhere the user's own cache has to do.
cache_folder() {
    if [[ -n ${NETLIFY_CACHE_DIR:-} ]]; then
        printf '%s' "$NETLIFY_CACHE_DIR"
    elif [[ ${NETLIFY:-} == true && -w /opt/build/cache ]]; then
        printf '%s' /opt/build/cache
    else
        printf '%s' "${XDG_CACHE_HOME:-$HOME/.cache}"
    fi
}

# In this folder `dotnet --version` fails where no SDK satisfies global.json.
satisfies() { "$1" --version > /dev/null 2>&1; }

download() {
    if command -v curl > /dev/null; then
        curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$2" "$1"
    else
        wget --quiet --https-only --tries=3 --output-document="$2" "$1"
    fi
}

# Microsoft's script looks at the version alone and would install 10.0.100, the oldest SDK that global.json admits, for
# good. `latestFeature` asks for the newest of 10.0, so that is what is installed, with its security fixes. A global.json
# with another policy, such as "disable", gets the exact version that it names.
install_with_script() {
    local version script status=0
    version=$(wanted version)
    [[ -n $version ]] || die 'global.json names no SDK version'
    script=$(mktemp)
    download https://dot.net/v1/dotnet-install.sh "$script" || die 'could not download https://dot.net/v1/dotnet-install.sh'
    if [[ $(wanted rollForward) == latestFeature ]]; then
        bash "$script" --channel "${version%.*}" --quality ga --install-dir "$1" --no-path || status=$?
    else
        bash "$script" --version "$version" --install-dir "$1" --no-path || status=$?
    fi
    rm -f "$script"
    return "$status"
}

# Made beside its place and then moved there: a build that is broken off leaves no half of an SDK in the cache.
install_sdk() {
    local folder=$1
    rm -rf "$folder" "$folder.new"
    mkdir -p "$folder.new"
    if [[ -n ${DOTNET_SDK_ARCHIVE:-} ]]; then
        say "unpacking the .NET SDK from $DOTNET_SDK_ARCHIVE"
        tar -xzf "$DOTNET_SDK_ARCHIVE" -C "$folder.new" || die "could not unpack $DOTNET_SDK_ARCHIVE"
    else
        say 'installing the .NET SDK'
        install_with_script "$folder.new" || die 'could not install the .NET SDK'
    fi
    mv "$folder.new" "$folder"
}

provide_sdk() {
    local cache=$1
    if command -v dotnet > /dev/null && satisfies dotnet; then
        say "using the .NET SDK $(dotnet --version) of this machine"
        return
    fi
    if satisfies "$cache/dotnet/dotnet"; then
        say 'using the .NET SDK of an earlier build'
    else
        install_sdk "$cache/dotnet"
        satisfies "$cache/dotnet/dotnet" || die "the installed SDK does not satisfy global.json ($(wanted version))"
    fi
    export DOTNET_ROOT=$cache/dotnet
    export PATH=$DOTNET_ROOT:$PATH
    say "it is $(dotnet --version)"
}

# Dates taken from a shallow history are wrong rather than missing.
complete_history() {
    if [[ $(git rev-parse --is-shallow-repository 2> /dev/null) != true ]]; then
        return
    elif [[ -z $(git remote) ]]; then
        say 'the git history is shallow and there is no remote to complete it from; going on without'
    elif git fetch --quiet --unshallow; then
        say 'completed the git history'
    else
        say 'the git history is shallow and could not be completed; going on without'
    fi
}

# The address of this deploy: the site's own in production, that of the preview elsewhere. Empty where Netlify says
# nothing, so that handbook.yml decides.
address() {
    if [[ ${CONTEXT:-} == production ]]; then
        printf '%s' "${URL:-}"
    else
        printf '%s' "${DEPLOY_PRIME_URL:-${URL:-}}"
    fi
}

# Every deploy but the handbook's own is a preview, that of a branch too.
is_preview() { [[ -n ${CONTEXT:-} && ${CONTEXT} != production ]]; }

# Brings the branch that a preview is compared with and sets `base` to it. Where that fails, the name is passed on all the
# same: the site then says that nothing could be compared.
find_base() {
    local branch=${PREVIEW_BASE:-} from=origin
    base=origin/HEAD
    if [[ -z $(git remote) ]]; then
        from=${REPOSITORY_URL:-origin}
    fi
    if [[ -z $branch ]]; then
        branch=$(git ls-remote --symref "$from" HEAD 2> /dev/null | sed -nE 's,^ref: refs/heads/(.*)[[:space:]]HEAD$,\1,p') || true
    fi
    if [[ -z $branch ]]; then
        say 'the branch to compare this preview with is not known; name it in PREVIEW_BASE'
        return
    fi
    base=origin/$branch
    git fetch --quiet "$from" "+refs/heads/$branch:refs/remotes/origin/$branch" 2> /dev/null || say "could not fetch the branch $branch to compare this preview with"
}

cache=$(cache_folder)/cophandbook
mkdir -p "$cache"
# The indexer of search is kept between builds too.
export XDG_CACHE_HOME=$cache

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# The SDK refuses to start without ICU, and nothing here needs it.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
# Packages are kept as well; the lock files pin what they must be.
export NUGET_PACKAGES=${NUGET_PACKAGES:-$cache/packages}

provide_sdk "$cache"
complete_history

arguments=()
base_url=$(address)
if [[ -n $base_url ]]; then
    arguments=(--base-url "$base_url")
fi
if is_preview; then
    find_base
    arguments+=(--preview-of "$base")
fi
dotnet run --project generator/CopHandbook.Cli -c Release -- build ${arguments[@]+"${arguments[@]}"}
