// One character from words to a scene, a film, a spoken line and a 3D file.
import { writeFile } from 'node:fs/promises'

const url = process.env.NCS_URL ?? 'http://127.0.0.1:3000'
const key = process.env.NCS_KEY
if (key === undefined) throw new Error('Set NCS_KEY to your API key')

async function order(path, body) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

async function keep(name, address) {
  const file = await fetch(address, { headers: { 'X-API-Key': key } })
  if (!file.ok) throw new Error(`${address}: ${file.status}`)
  await writeFile(name, Buffer.from(await file.arrayBuffer()))
  console.log(name)
}

const prompt = 'a fox-eared courier with a red scarf, goggles and a leather satchel'
const { id } = await order('/api/generate', { prompt, resolution: 1024, seed: 11 })
console.log(`sheet ${id}`)

const scene = await order('/api/scene/generate', {
  prompt: 'standing on a rooftop above a market at sunset',
  sheetIds: [id],
  aspectRatio: '16:9',
  resolution: 1024,
})
await writeFile('scene.png', Buffer.from(scene.imageBase64, 'base64'))
console.log('scene.png')

let film
do {
  film = await order('/api/scene/video-preview', {
    prompt: 'the camera slowly pushes in, embers drift through the air',
    sceneIds: [scene.id],
    durationSeconds: 2,
    resolution: '480p',
    // A film that takes long is pending, and is asked after without a second charge.
    ...(film?.providerJob && { providerJob: film.providerJob }),
  })
} while (film.pending)
await keep('film.mp4', film.videoUrl)

const line = await order('/api/audio/generate', { sheetId: id, text: 'A letter for you, captain!' })
await keep('line.wav', line.audioUrl)

const mesh = await order('/api/mesh/generate', { sheetId: id })
await keep('courier.glb', mesh.meshUrl)
