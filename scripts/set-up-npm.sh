#!/bin/sh
# Installs the npm packages that tests and scripts use, unless those of the lock file are there.
set -eu

if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    printf 'set-up: %s\n' "installing the npm packages that the tests use"
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent --no-audit --no-fund
    touch node_modules/.package-lock.json
fi
