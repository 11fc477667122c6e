/** Draws a sheet without a server: npm run draw -- "a fire mage" --out mage.png [--seed 7] [--style comic] [--size 2048] [--reference picture.png] */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type DrawnSheet, drawSheet } from '../packages/engine/src/sheet.ts'

const usage =
  'npm run draw -- "words" --out file.png [--seed n] [--style anime|cel|comic|line_art|watercolour|flat|chibi] [--size n] [--reference picture, repeatable]'

const say = (text: string) => process.stdout.write(`${text}\n`)

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
      out: { type: 'string', default: 'sheet.png' },
      seed: { type: 'string', default: '1' },
      style: { type: 'string' },
      size: { type: 'string', default: '2048' },
      reference: { type: 'string', multiple: true, default: [] },
    },
  })
  const prompt = positionals.join(' ').trim()
  if (prompt === '') throw new Error('Which character? Say it in words.')
  const seed = wholeNumber('--seed', values.seed, 0, 0xffffffff)
  const size = wholeNumber('--size', values.size, 256, 4096)
  const clock = startClock()
  const references = await Promise.all(values.reference.map((file) => readFile(resolve(file))))
  const order = { prompt, style: values.style, seed, size, references }
  const sheet = await drawSheet({ ...order, onStage: clock.begin })
  const times = clock.end()
  const file = resolve(values.out)
  await writeFile(file, sheet.png)
  report(sheet)
  say('')
  say(`  Time        ${times.map(([stage, ms]) => `${stage} ${ms} ms`).join(', ')}`)
  say(`  Saved       ${file}  (${size}×${size}, ${Math.round(sheet.png.length / 1024)} kB)`)
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${text}`)
}

/** Measures each stage from its beginning to the next one's. */
function startClock() {
  const marks: { stage: string; at: number }[] = []
  return {
    begin: (stage: string) => {
      marks.push({ stage, at: performance.now() })
    },
    end: (): [stage: string, ms: number][] => {
      const finish = performance.now()
      return marks.map(({ stage, at }, i) => [stage, Math.round((marks[i + 1]?.at ?? finish) - at)])
    },
  }
}

/** What was understood, a line for each kind of thing that was said. */
function report({ title, brief, design }: DrawnSheet): void {
  const { person } = design
  const line = (name: string, words: readonly (string | undefined)[]) => {
    const said = words.filter((word) => word !== undefined && word !== '')
    if (said.length > 0) say(`  ${name.padEnd(11)} ${said.join(', ')}`)
  }
  say(title)
  line('Who', [person.species, person.role, person.age, person.build, `${person.heightCm} cm`])
  line('Style', [design.style])
  line(
    'Wears',
    design.wear.map(({ kind, label }) => `${label} (${kind})`),
  )
  line(
    'Holds',
    design.hold.map(({ label, carry }) => `${label} (${carry})`),
  )
  line(
    'Features',
    design.features.map(({ kind, side }) => (side === 'both' ? kind : `${side} ${kind}`)),
  )
  line('Companion', [design.companion?.kind])
  line('Hair', [design.hair.style, design.hair.colour])
  line(
    'Seen',
    Object.entries(design.reference ?? {}).map(([region, hex]) => `${region} ${hex}`),
  )
  line(
    'Not drawn',
    brief.absent.map(({ words }) => words),
  )
  line(
    'Colours out',
    brief.absentColours.map(({ name }) => name),
  )
  line(
    'Corrected',
    brief.fixes.map(({ from, to }) => `${from} → ${to}`),
  )
  line('Guessed', guesses(brief))
  line(
    'Not known',
    brief.unknown.map(({ words }) => words),
  )
}

function guesses(brief: DrawnSheet['brief']): string[] {
  return [...brief.wear, ...brief.hold, ...brief.features]
    .filter((item) => item.how === 'guess' || item.confidence < 0.8)
    .map(({ words, concept }) => `${words} → ${concept}`)
}
