#!/bin/sh
# Trunk's last step: in a release the program is split, and the desk turns what Trunk built into a
# published folder. While serving there is nothing to publish.
set -eu

if [ "$TRUNK_PROFILE" = release ]; then
    sh scripts/with-tools.sh node scripts/split.mjs "$TRUNK_STAGING_DIR"
    node scripts/sbom.mjs "$TRUNK_STAGING_DIR"
    cargo vitrine publish "$TRUNK_STAGING_DIR"
fi
