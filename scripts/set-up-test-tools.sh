#!/bin/sh
# Installs what the tests need beyond a build: the npm packages, the validators of published
# formats that are written in Python, and a Chromium.
set -eu

say() { printf 'set-up: %s\n' "$*"; }

if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    say "installing the npm packages that the tests use"
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent --no-audit --no-fund
    touch node_modules/.package-lock.json
fi

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

if node tests/browser/chromium.mjs >/dev/null; then
    exit 0
fi

# Ubuntu's package of this name is a stub for a snap, so only Debian's own will do.
if [ -r /etc/os-release ] && grep -q '^ID=debian$' /etc/os-release; then
    say "installing Chromium with apt-get"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation
elif [ "$(uname)" = Linux ]; then
    say "installing Playwright's Chromium, and with apt-get what it needs"
    playwright install --with-deps chromium
else
    say "installing Playwright's Chromium"
    playwright install chromium
fi
