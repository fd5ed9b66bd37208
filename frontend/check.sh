#!/bin/sh
# Build the editor again from its lock file and compare it, byte for byte, with the bundle that is committed.
set -eu
cd "$(dirname "$0")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
npm ci --silent --no-audit --no-fund
OUT_DIR="$fresh" npm run --silent build -- --logLevel error
if ! cmp "$fresh/editor.js" ../src/milepost/web/static/milepost/vendor/editor.js; then
    echo "The committed editor differs from its sources. Run: make editor" >&2
    exit 1
fi
echo "The committed editor is what its sources and lock file build."
