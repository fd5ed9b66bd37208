#!/bin/sh
# Build the editor again from its lock file and compare it, byte for byte, with what is committed.
set -eu
cd "$(dirname "$0")"
if ! command -v npm >/dev/null; then
    echo "Node is not here, so the committed editor was not compared with its sources."
    exit 0
fi
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
npm ci --silent --no-audit --no-fund
OUT_DIR="$fresh" npm run --silent build -- --logLevel error
for file in editor.js editor.LICENSES.txt; do
    if ! cmp "$fresh/$file" "../src/milepost/web/static/milepost/vendor/$file"; then
        echo "The committed editor differs from its sources. Run: make editor" >&2
        exit 1
    fi
done
echo "The committed editor is what its sources and lock file build."
