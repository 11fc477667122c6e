#!/bin/sh
# Downloads a sheet for print and as a picture, and puts the picture back: its recipe is in it.
set -eu
url=${NCS_URL:-http://127.0.0.1:3000}
: "${NCS_KEY:?Set NCS_KEY to your API key}"

call() { curl --silent --show-error --fail-with-body -H "X-API-Key: $NCS_KEY" "$@"; }
id_of() { sed 's/.*"id":"\([^"]*\)".*/\1/'; }

id=$(call -X POST "$url/api/generate" -F 'prompt=a young dragon rider with a red scarf' -F resolution=1024 | id_of)
call -o rider.pdf "$url/api/sheets/$id/export?format=pdf"
call -o rider.png "$url/api/sheets/$id/export?format=png"
again=$(call -X POST "$url/api/sheets/import" -F image=@rider.png | id_of)
echo "rider.pdf is for print; rider.png is sheet $id, and put back it is sheet $again"
