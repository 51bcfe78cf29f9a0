#!/bin/sh
# Runs a command with this project's tools first on the PATH.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
PATH="$root/target/tools/bin:$root/target/tools/node_modules/.bin:$root/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
export PATH
cd "$root"

# What is built for visitors must not depend on where: paths of this machine, which the compiler
# writes into the program for panics, are given names that are the same everywhere. The standard
# library's are those that it has where its sources are not installed.
if compiler=$(rustc -vV 2>/dev/null); then
    commit=$(printf '%s\n' "$compiler" | sed -n 's/^commit-hash: //p')
    remap() { printf -- '--remap-path-prefix=%s=%s ' "$1" "$2"; }
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(remap "$root" /vitrine)$(remap "${CARGO_HOME:-$HOME/.cargo}" /cargo)$(remap "$(rustc --print sysroot)/lib/rustlib/src/rust" "/rustc/$commit")"
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
fi

exec "$@"
