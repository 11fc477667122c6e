import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pngSize, readOwnerKey } from './support/api.ts'
import { makeDataFolder, type Program, removeFolder, start } from './support/program.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const dataFolder = await makeDataFolder()
let program: Program
let env: Record<string, string | undefined>

before(async () => {
  // All examples at once are more than one person would order in a minute, or with a first grant.
  const setting = { NCS_LIMIT_GENERATIONS: '0', NCS_STARTING_CREDITS: '1000' }
  program = await start({ dataFolder, env: setting })
  env = { ...process.env, NCS_URL: program.address, NCS_KEY: await readOwnerKey(dataFolder) }
})
after(() => removeFolder(dataFolder))

async function runExample(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: dataFolder, env })
  return stdout
}

test('the shell example brings a picture', async (t) => {
  const hasCurl = await run('curl', ['--version']).then(
    () => true,
    () => false,
  )
  if (!hasCurl) return t.skip('NOT RUN: there is no curl on this machine')
  const output = await runExample('sh', join(root, 'examples/first-sheet.sh'))
  assert.match(output, /fire-mage\.png is sheet \w+/)
  const picture = await readFile(join(dataFolder, 'fire-mage.png'))
  assert.deepEqual(pngSize(picture), { width: 1024, height: 1024 })
})

test('the cast is drawn, published and found', async () => {
  const output = await runExample(process.execPath, join(root, 'examples/cast.mjs'))
  assert.equal(output.match(/→ succeeded/g)?.length, 2, output)
  assert.match(output, /\(keeper-\w+, 1 like\): #/)
  assert.ok((await readdir(dataFolder)).includes('keeper.webp'))
})

test('one character goes from words to a scene, a film, a line and a 3D file', async () => {
  await runExample(process.execPath, join(root, 'examples/story.mjs'))
  const firstBytes = async (name: string) => {
    const bytes = await readFile(join(dataFolder, name))
    return bytes.toString('latin1', 0, 12)
  }
  assert.match(await firstBytes('scene.png'), /^.PNG/)
  assert.match(await firstBytes('film.mp4'), /^....ftyp/)
  assert.match(await firstBytes('line.wav'), /^RIFF....WAVE/)
  assert.match(await firstBytes('courier.glb'), /^glTF/)
})

test('a picture of ours steers a sheet', async () => {
  const picture = join(root, 'docs/gallery/fox-bard.webp')
  const example = join(root, 'examples/reference-picture.mjs')
  assert.match(await runExample(process.execPath, example, picture), /#[0-9a-f]{6}[\s\S]*http/)
})

test('the voice example brings a line, and says what the mouth does', async () => {
  const output = await runExample(process.execPath, join(root, 'examples/voice.mjs'), 'Hail!')
  assert.match(output, /^0\.00 sil\n[\s\S]*line\.ogg has \d/)
  const line = await readFile(join(dataFolder, 'line.ogg'))
  assert.equal(line.toString('latin1', 0, 4), 'OggS')
})

test('the example that puts a picture back brings a PDF, and two sheets', async (t) => {
  const hasCurl = await run('curl', ['--version']).then(
    () => true,
    () => false,
  )
  if (!hasCurl) return t.skip('NOT RUN: there is no curl on this machine')
  const output = await runExample('sh', join(root, 'examples/put-back.sh'))
  const [, first, second] = /is sheet (\S+), and put back it is sheet (\S+)/.exec(output) ?? []
  assert.ok(first && second && first !== second, output)
  const pdf = await readFile(join(dataFolder, 'rider.pdf'))
  assert.equal(pdf.toString('latin1', 0, 5), '%PDF-')
})

test('the receiver takes what is signed for it, tells of it once, and refuses all else', async (t) => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const example = join(root, 'examples/webhook-receiver.mjs')
  const receiver = spawn(process.execPath, [example], {
    env: { ...env, NCS_WEBHOOK_SECRET: secret, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => receiver.kill())
  const lines = createInterface(receiver.stdout)[Symbol.asyncIterator]()
  const url = /http\S+/.exec(String((await lines.next()).value))?.[0] ?? ''
  const send = async (sheetId: string, by = 7, at = Date.now()) => {
    const body = JSON.stringify({ type: 'job.succeeded', timestamp: 1, data: { sheetId } })
    const seconds = String(Math.floor(at / 1000))
    const key = Buffer.alloc(32, by)
    const signature = createHmac('sha256', key)
      .update(`${sheetId}.${seconds}.${body}`)
      .digest('base64')
    const headers = {
      'webhook-id': sheetId,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    }
    return (await fetch(url, { method: 'POST', headers, body })).status
  }
  assert.equal(await send('forged', 8), 401)
  assert.equal(await send('old', 7, Date.now() - 600_000), 401)
  assert.deepEqual([await send('one'), await send('one'), await send('two')], [204, 204, 204])
  const told = [(await lines.next()).value, (await lines.next()).value]
  assert.deepEqual(told, ['job.succeeded one', 'job.succeeded two'])
})
