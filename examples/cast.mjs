// Draws a small cast into a project of its own, follows the work, and publishes one of them.
import { writeFile } from 'node:fs/promises'

const url = process.env.NCS_URL ?? 'http://127.0.0.1:3000'
const key = process.env.NCS_KEY
if (key === undefined) throw new Error('Set NCS_KEY to your API key')

const cast = [
  'a young lighthouse keeper with curly red hair, a yellow raincoat and a brass lantern',
  'an old sea captain with a white beard, a navy coat and a wooden leg',
]

async function call(method, path, body, headers = {}) {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.status === 204 ? undefined : answer.json()
}

/** Prints each step of a job until it has ended. */
async function follow({ id, jobId, eventsUrl }) {
  const stream = await fetch(eventsUrl, { headers: { 'X-API-Key': key } })
  let text = ''
  for await (const chunk of stream.body.pipeThrough(new TextDecoderStream())) text += chunk
  const states = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data).state)
  console.log(`${jobId}: ${states.join(' → ')}`)
  if (states.at(-1) !== 'succeeded') throw new Error(`${id} was not drawn`)
}

const project = await call('POST', '/api/projects', { name: 'The lighthouse' })
const tickets = []
for (const prompt of cast) {
  const order = { prompt, projectId: project.id, resolution: 1024, style: 'watercolour' }
  tickets.push(await call('POST', '/api/generate', order, { Prefer: 'respond-async' }))
}
await Promise.all(tickets.map(follow))

const [keeper] = tickets
await call('PATCH', `/api/sheets/${keeper.id}`, { handle: `keeper-${keeper.id.slice(0, 8)}` })
await call('PATCH', `/api/visibility/${keeper.id}`, { visibility: 'public' })
await call('PUT', `/api/sheets/${keeper.id}/like`)

const { sheets } = await call('GET', '/api/sheets/search?q=lighthouse%20lantern')
for (const { title, handle, likes, palette } of sheets) {
  console.log(`${title} (${handle}, ${likes} like): ${palette.map(({ hex }) => hex).join(' ')}`)
}
const { files } = await call('GET', `/api/sheets/${keeper.id}`)
const thumbnail = await fetch(files.thumbnail)
await writeFile('keeper.webp', Buffer.from(await thumbnail.arrayBuffer()))
console.log('keeper.webp is the small picture of the keeper')
