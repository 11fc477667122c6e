/** Draws a sheet without a server: npm run draw -- "a fire mage" --out mage.png [--seed 7] [--style comic] [--size 2048] [--layout landscape] [--reference picture.png] */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type PageLayout, pageLayouts } from '../packages/contract/src/page-layouts.ts'
import { drawSheet } from '../packages/engine/src/sheet.ts'
import { openReferences } from './draw/open-references.ts'
import { reportLines } from './draw/report.ts'

const usage =
  'npm run draw -- "words" --out file.png [--seed n] [--style anime|cel|comic|line_art|ink|watercolour|painterly|pencil|flat|pixel|chibi|blueprint|noir] [--size n] [--layout square|landscape|portrait|a3] [--reference picture.jpg]…'

const help = `${usage}

What the words leave open takes its colours from reference pictures, up to 8: PNG, JPEG, WebP, GIF or AVIF.
The size is that of a square in pixels; other layouts have as many pixels in all. It is 2048, and 4096 for a3, which is for print.`

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

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
      size: { type: 'string' },
      layout: { type: 'string', default: 'square' },
      reference: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return say(help)
  const prompt = positionals.join(' ').trim()
  if (prompt === '') throw new Error('Which character? Say it in words.')
  const seed = wholeNumber('--seed', values.seed, 0, 0xffffffff)
  const layout = layoutNamed(values.layout)
  const size = wholeNumber('--size', values.size ?? (layout === 'a3' ? '4096' : '2048'), 256, 4096)
  const clock = startClock()
  const references = await openReferences(values.reference)
  const order = { prompt, style: values.style, seed, size, layout, references }
  const sheet = await drawSheet({ ...order, onStage: clock.begin })
  const times = clock.end()
  const file = resolve(values.out)
  await writeFile(file, sheet.png)
  for (const line of reportLines(sheet, values.reference)) say(line)
  say('')
  say(`  Time        ${times.map(([stage, ms]) => `${stage} ${ms} ms`).join(', ')}`)
  const { width, height, png } = sheet
  say(`  Saved       ${file}  (${width}×${height}, ${Math.round(png.length / 1024)} kB)`)
}

function layoutNamed(text: string): PageLayout {
  const layout = pageLayouts.find((name) => name === text)
  if (layout !== undefined) return layout
  throw new Error(`--layout must be ${pageLayouts.join(', ')}, not ${text}`)
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${text}`)
}

/** Measures each stage from its beginning to the next one's; one that is gone back to is added up. */
function startClock() {
  const marks: { stage: string; at: number }[] = []
  return {
    begin: (stage: string) => {
      marks.push({ stage, at: performance.now() })
    },
    end: (): [stage: string, ms: number][] => {
      const finish = performance.now()
      const times = new Map<string, number>()
      marks.forEach(({ stage, at }, i) => {
        const ms = (marks[i + 1]?.at ?? finish) - at
        times.set(stage, (times.get(stage) ?? 0) + ms)
      })
      return [...times].map(([stage, ms]) => [stage, Math.round(ms)])
    },
  }
}
