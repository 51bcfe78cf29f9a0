#!/bin/sh
# Runs a command with this project's tools first on the PATH.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
PATH="$root/target/tools/bin:$root/target/tools/node_modules/.bin:$root/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
export PATH
cd "$root"

exec "$@"
