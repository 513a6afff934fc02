# What ./run, ./test and .ci/run share: the packages of this machine, and how a preset is built.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_SLOPPINESS=pch_defines,time_macros # lets ccache keep what precompiled headers are used in
export CCACHE_DEPEND=1 # the compiler itself says what it read, so nothing is preprocessed twice

say() { printf '%s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# entries SECTION...: the lines of these sections of the package list
entries() {
    local wanted=" $* " section='' line
    while read -r line; do
        case $line in
            '' | '#'*) ;;
            '['*']') section=${line:1:-1} ;;
            *) [[ $wanted != *" $section "* ]] || printf '%s\n' "$line" ;;
        esac
    done <"$root/packages.txt"
}

installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed* ]]; }
known() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

# name_here ENTRY: what `new-name|old-name` is called on this machine
name_here() {
    local name
    for name in ${1//|/ }; do
        if installed "$name" || known "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# missing required|optional SECTION...: what is not installed; an entry as it stands if nobody knows it
missing() {
    local kind=$1 entry name
    shift
    for entry in $(entries "$@"); do
        [[ $kind == optional && $entry == *\? || $kind == required && $entry != *\? ]] || continue
        if name=$(name_here "${entry%\?}"); then
            installed "$name" || printf '%s\n' "$name"
        elif [[ $kind == required ]]; then
            printf '%s\n' "$entry"
        fi
    done
}

can_be_root() { ((EUID == 0)) || command -v sudo >/dev/null; }
as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

# need_packages SECTION...: installs what is missing; with everything in place it touches neither apt nor the network
need_packages() {
    if ! command -v apt-get >/dev/null; then
        say "No apt-get here: going on with what is installed (packages.txt names what is needed)."
        return
    fi
    local required optional
    mapfile -t required < <(missing required "$@")
    ((${#required[@]})) || return 0
    say "Missing here: ${required[*]}"
    can_be_root || die "Installing needs root, and there is no sudo here. As root: apt-get update && apt-get install ${required[*]}"
    say "Asking apt-get for its package lists ..."
    as_root apt-get update -q >&2 || say "The package lists could not be refreshed; trying with those that are here."
    mapfile -t required < <(missing required "$@")
    mapfile -t optional < <(missing optional "$@")
    local name
    for name in "${required[@]}"; do
        known "$name" || die "This system has no package $name. Stockroom is built on Debian 12 or newer and Ubuntu 24.04 or newer."
    done
    say "Installing ${required[*]} ${optional[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends)
    as_root "${install[@]}" "${required[@]}" >&2 || die "apt-get could not install what is missing; its message is above."
    ((${#optional[@]} == 0)) || as_root "${install[@]}" "${optional[@]}" >&2 || say "Going on without ${optional[*]}."
}

# configure PRESET [CMAKE OPTION...]
configure() {
    local preset=$1 options=()
    shift
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    (cd "$root" && cmake --preset "$preset" "${options[@]}" "$@" >&2) || die "The build could not be prepared; CMake's message is above."
}

# compile PRESET TARGET...
compile() {
    local preset=$1
    shift
    cmake --build "$root/build/$preset" --parallel "$(nproc)" --target "$@" >&2 || die "The build failed; the compiler's message is above."
}
