# Build the storefront where npm is there; API and dashboard work without it.
cd "$(dirname "$0")" || exit
if command -v npm > /dev/null; then
  npm ci --no-audit --no-fund && npm run build
else
  echo "npm is missing, so there will be no storefront."
fi
