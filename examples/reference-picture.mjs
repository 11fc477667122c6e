// Draws a character in the colours of a picture of yours: node examples/reference-picture.mjs photo.jpg
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'

const url = process.env.NCS_URL ?? 'http://127.0.0.1:3000'
const key = process.env.NCS_KEY
const [picture] = process.argv.slice(2)
if (key === undefined) throw new Error('Set NCS_KEY to your API key')
if (picture === undefined) throw new Error('Name a picture: PNG, JPEG, WebP, GIF or AVIF')

const form = new FormData()
form.append('prompt', 'a travelling bard with a lute')
form.append('resolution', '1024')
form.append('referenceImages', await openAsBlob(picture), basename(picture))
const answer = await fetch(`${url}/api/generate`, {
  method: 'POST',
  headers: { 'X-API-Key': key },
  body: form,
})
if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
const { id } = await answer.json()
const sheet = await fetch(`${url}/api/sheets/${id}`, { headers: { 'X-API-Key': key } })
const { title, palette, accessUrl } = await sheet.json()
console.log(`${title}: ${palette.map(({ name, hex }) => `${name} ${hex}`).join(', ')}`)
console.log(accessUrl)
