#!/bin/sh
# Words in, picture out: the shortest way through the API.
set -eu
url=${NCS_URL:-http://127.0.0.1:3000}
key=${NCS_KEY:?set NCS_KEY to your API key}

curl -sS --fail-with-body "$url/api/auth/me" -H "X-API-Key: $key"
echo
curl -sS --fail-with-body "$url/api/models" -H "X-API-Key: $key"
echo

answer=$(curl -sS --fail-with-body -X POST "$url/api/generate" \
  -H "X-API-Key: $key" \
  -F "prompt=A fire mage with flowing red robes" \
  -F "keywords=mage,fire" \
  -F "resolution=1024")
id=$(printf '%s' "$answer" | sed 's/.*"id":"\([^"]*\)".*/\1/')

curl -sS --fail-with-body "$url/api/sheets/$id/export?format=png" -H "X-API-Key: $key" -o fire-mage.png
echo "fire-mage.png is sheet $id"
