// Draws a character, has it say a line, and prints when its mouth does what.
import { writeFile } from 'node:fs/promises'

const url = process.env.NCS_URL ?? 'http://127.0.0.1:3000'
const key = process.env.NCS_KEY
if (key === undefined) throw new Error('Set NCS_KEY to your API key')

async function post(path, body) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const prompt = 'an old lighthouse keeper with a white beard'
const { id: sheetId } = await post('/api/generate', { prompt, resolution: 1024 })
const text = process.argv[2] ?? 'Storm is coming. Keep the lamp lit, and keep your feet dry.'
const line = await post('/api/audio/generate', { sheetId, text, format: 'ogg' })
const audio = await fetch(line.audioUrl)
await writeFile('line.ogg', Buffer.from(await audio.arrayBuffer()))
console.log(line.visemes.map(({ at, viseme }) => `${at.toFixed(2)} ${viseme}`).join('\n'))
console.log(`line.ogg has ${line.durationSeconds.toFixed(1)} seconds`)
