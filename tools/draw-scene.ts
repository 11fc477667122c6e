/** Draws a scene without a server: npm run draw:scene -- "a knight and a witch in a forest at dusk" --out scene.png [--seed 7] [--style comic] [--size 1280x720] [--lineup] [--cast "words of a character"]… */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drawScene } from '../packages/engine/src/scene.ts'

const usage =
  'npm run draw:scene -- "words" --out file.png [--seed n] [--style name] [--size 1280x720] [--lineup] [--cast "a character in words"]…'

try {
  await draw()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`)
  process.exitCode = 1
}

async function draw(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'scene.png' },
      seed: { type: 'string', default: '1' },
      style: { type: 'string' },
      size: { type: 'string', default: '1280x720' },
      lineup: { type: 'boolean', default: false },
      cast: { type: 'string', multiple: true, default: [] },
    },
  })
  const prompt = positionals.join(' ').trim()
  if (prompt === '' && values.cast.length === 0) throw new Error('Which scene? Say it in words.')
  const [width, height] = sizeOf(values.size)
  const start = performance.now()
  const scene = await drawScene({
    prompt,
    style: values.style,
    seed: Number(values.seed),
    width,
    height,
    cast: values.cast.map((words) => ({ prompt: words })),
    outputMode: values.lineup ? 'lineup' : 'picture',
  })
  await writeFile(resolve(values.out), scene.png)
  const { setting, time, weather, mood, shot, effects, cast } = scene.design
  const facts = [setting, time, weather, mood, shot, ...effects].join(', ')
  process.stdout.write(`${scene.title}\n  ${facts}\n`)
  for (const { title, pose, expression } of cast)
    process.stdout.write(`  ${title}: ${pose ?? 'stand'}, ${expression}\n`)
  process.stdout.write(`  ${Math.round(performance.now() - start)} ms, ${resolve(values.out)}\n`)
}

function sizeOf(text: string): [number, number] {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? []
  const size: [number, number] = [Number(width), Number(height)]
  if (size.every((value) => value >= 64 && value <= 4096)) return size
  throw new Error(`--size must be like 1280x720, at most 4096, not ${text}`)
}
