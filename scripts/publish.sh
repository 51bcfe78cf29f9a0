#!/bin/sh
# Trunk's last step: in a release the desk turns what Trunk built into a published folder.
# While serving there is nothing to publish.
set -eu

if [ "$TRUNK_PROFILE" = release ]; then
    cargo run --quiet -- publish "$TRUNK_STAGING_DIR"
fi
