#!/bin/sh
# Installs what the tests need beyond a build: the npm packages, the validators of published
# formats that are written in Python, cargo deny, nginx, Caddy, a Chromium, a Firefox and a WebKit.
set -eu

say() { printf 'set-up: %s\n' "$*"; }

sh scripts/set-up-npm.sh

node tests/formats/viewers/install.mjs

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

validators=target/formats-python
if ! cmp -s tests/formats/requirements.txt "$validators/requirements.txt"; then
    # Debian keeps what makes such a folder in a package of its own.
    if ! python3 -c 'import ensurepip' 2>/dev/null; then
        say "installing python3-venv with apt-get"
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv
    fi
    say "installing the validators of published formats into $validators"
    python3 -m venv --clear "$validators"
    "$validators/bin/pip" install --quiet --disable-pip-version-check --requirement tests/formats/requirements.txt
    cp tests/formats/requirements.txt "$validators/"
fi

rust=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
deny=0.20.2
case "$(cargo deny --version 2>/dev/null || true)" in
    "cargo-deny $deny") ;;
    # Unoptimised and without what a debugger needs, it builds in half the time and answers in seconds
    # all the same. From outside the repository, so that its lock file and settings have no say.
    *)  say "building cargo-deny $deny from source into target/tools, once; this takes two minutes"
        tools="$PWD/target/tools"
        (cd / && unset RUSTFLAGS && CARGO_PROFILE_DEV_DEBUG=false cargo "+$rust" install cargo-deny --version "$deny" --root "$tools" --locked --debug) ;;
esac

# Debian keeps servers where only root looks for programs.
PATH="$PATH:/usr/sbin:/usr/local/sbin"
if ! command -v nginx >/dev/null || ! command -v caddy >/dev/null; then
    if command -v apt-get >/dev/null; then
        say "installing nginx and Caddy with apt-get, which may start them; the tests start their own"
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends nginx-light libnginx-mod-http-brotli-static caddy
    else
        say "nginx or caddy is missing; install both from your system's packages" >&2
        exit 1
    fi
fi

# Ubuntu's packages of these names are stubs for a snap, so only Debian's own will do. Its headless
# shell is quicker, and not needed.
if [ -r /etc/os-release ] && grep -q '^ID=debian$' /etc/os-release; then
    from_debian() {
        say "installing $1 with apt-get"
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" fonts-liberation
    }
    node tests/browser/chromium.mjs >/dev/null || from_debian chromium
    command -v chromedriver >/dev/null || from_debian chromium-driver
    command -v firefox-esr >/dev/null || from_debian firefox-esr
    command -v WebKitWebDriver >/dev/null || from_debian webkit2gtk-driver
    command -v Xvfb >/dev/null || from_debian xvfb
    command -v chromium-headless-shell >/dev/null || from_debian chromium-headless-shell || say "going on without it"
fi

if node tests/browser/chromium.mjs >/dev/null; then
    exit 0
fi

if [ "$(uname)" = Linux ]; then
    say "installing Playwright's Chromium, and with apt-get what it needs"
    playwright install --with-deps chromium
else
    say "installing Playwright's Chromium"
    playwright install chromium
fi
