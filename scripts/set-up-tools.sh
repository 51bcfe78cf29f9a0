#!/bin/sh
# Installs what a build needs, each only if the right version is not there. Nothing outside
# rustup's own folders and target/tools is touched, and nothing needs root.
# Run it through with-tools.sh, which puts target/tools on the PATH.
set -eu

say() { printf 'set-up: %s\n' "$*"; }

need() {
    command -v "$1" >/dev/null 2>&1 || { say "$1 is missing; install it from $2" >&2; exit 1; }
}

need cargo https://rustup.rs
need rustup https://rustup.rs
need node https://nodejs.org

# The pinned versions are in Trunk.toml and rust-toolchain.toml, where the tools read them too.
pinned() { sed -n "s/^$1 = \"\(version_\)\{0,1\}\([^\"]*\)\"/\2/p" "$2"; }

rust=$(pinned channel rust-toolchain.toml)
trunk=$(pinned trunk-version Trunk.toml)
bindgen=$(pinned wasm_bindgen Trunk.toml)
binaryen=$(pinned wasm_opt Trunk.toml)
# Trunk does not know of this one: the bundler calls it.
esbuild=0.28.2

case "$(rustup toolchain list)" in
    *"$rust"*) ;;
    *)  say "installing Rust $rust"
        rustup toolchain install "$rust" --profile minimal ;;
esac
for part in clippy rustfmt; do
    rustup component list --installed --toolchain "$rust" | grep -q "^$part" || {
        say "adding $part to Rust $rust"
        rustup component add "$part" --toolchain "$rust"
    }
done
rustup target list --installed --toolchain "$rust" | grep -q '^wasm32-unknown-unknown$' || {
    say "adding the WebAssembly target to Rust $rust"
    rustup target add wasm32-unknown-unknown --toolchain "$rust"
}

# Run from outside the repository, so that its lock file and settings have no say in the build, and
# without what a debugger needs.
install_crate() {
    say "building $1 $2 from source into target/tools, once; this takes some minutes"
    crate=$1 version=$2 tools="$PWD/target/tools"
    shift 2
    (cd / && unset RUSTFLAGS && CARGO_PROFILE_DEV_DEBUG=false cargo "+$rust" install "$crate" --version "$version" --root "$tools" "$@")
}

case "$(trunk --version 2>/dev/null || true)" in
    "trunk $trunk") ;;
    # Unoptimised is quick enough for what it does, and takes half as long to build.
    *)  install_crate trunk "$trunk" --locked --debug --no-default-features --features rustls --ignore-rust-version ;;
esac

case "$(wasm-bindgen --version 2>/dev/null || true)" in
    "wasm-bindgen $bindgen") ;;
    # Unoptimised, it writes the same bytes in seconds, and takes minutes less to build.
    *)  install_crate wasm-bindgen-cli "$bindgen" --debug ;;
esac

# In one command, since npm removes packages that a command does not name.
case "$(wasm-opt --version 2>/dev/null || true), esbuild $(esbuild --version 2>/dev/null || true)" in
    "wasm-opt version $binaryen "*", esbuild $esbuild") ;;
    *)  say "installing wasm-opt $binaryen and esbuild $esbuild into target/tools"
        npm install --silent --no-save --no-audit --no-fund --prefix target/tools "binaryen@$binaryen.0.0" "esbuild@$esbuild" ;;
esac
