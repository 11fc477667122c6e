/**
 * Measures drawing sheets of 2048 × 2048 with all their files: npm run bench:engine. `--prompts 5`
 * draws fewer characters, `--rounds 3` each more than once, `--threads 1` with fewer threads, `--json
 * file` keeps the figures, `--scenes` measures scenes alone, `--meshes` 3D files alone, and `--soak 1000` instead draws so many in a row and looks at memory.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { looks } from '../packages/engine/src/render/look.ts'
import { type Drawer, openDrawer } from './bench/engine/draw-files.ts'
import { measureFilm } from './bench/engine/film.ts'
import { measureFilmFrames } from './bench/engine/film-frames.ts'
import { drawFirstSheet, measureFirstSheets, peakMb } from './bench/engine/first-sheet.ts'
import { measureLines } from './bench/engine/measure-lines.ts'
import { measureMeshes } from './bench/engine/measure-meshes.ts'
import { measureScenes } from './bench/engine/measure-scenes.ts'
import { type Measured, measureSheets } from './bench/engine/measure-sheets.ts'
import { prompts, styledPrompt } from './bench/engine/prompts.ts'
import {
  meshesLine,
  type Report,
  reportLines,
  scenesLine,
  soakLine,
} from './bench/engine/report.ts'
import { soak } from './bench/engine/soak.ts'

/** So many sheets before what is measured. */
const warmUps = 8

const { values } = parseArgs({
  options: {
    prompts: { type: 'string', default: String(prompts.length) },
    rounds: { type: 'string', default: '1' },
    threads: { type: 'string' },
    json: { type: 'string' },
    soak: { type: 'string' },
    scenes: { type: 'boolean', default: false },
    meshes: { type: 'boolean', default: false },
    'first-sheet': { type: 'string' },
  },
})

const threads =
  values.threads === undefined ? undefined : wholeNumber('--threads', values.threads, 64)
const compiled = values['first-sheet']
if (compiled !== undefined) say(JSON.stringify(await drawFirstSheet(threads, compiled)))
else if (values.soak !== undefined) await runSoak(wholeNumber('--soak', values.soak, 1_000_000))
else if (values.scenes) say(scenesLine(await measureScenes(threads)))
else if (values.meshes) say(meshesLine(await measureMeshes()))
else await runAll()

async function runAll(): Promise<void> {
  const chosen = prompts.slice(0, wholeNumber('--prompts', values.prompts, prompts.length))
  const rounds = wholeNumber('--rounds', values.rounds, 100)
  const first = await measureFirstSheets(threads)
  const drawer = openDrawer(threads)
  // What is measured is a program that has been drawing: it goes on compiling for some sheets.
  for (const prompt of prompts.slice(0, warmUps)) await drawer.draw({ prompt, seed: warmUps })
  const draws = Array.from({ length: rounds }, (_, round) =>
    chosen.map((prompt, i) => () => drawer.draw({ prompt, seed: round * chosen.length + i })),
  )
  const warm = await measureSheets(draws.flat())
  const styles = await measureStyles(drawer, rounds)
  const report: Report = {
    machine: `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? ''}`,
    warm,
    first,
    styles,
    // Before the threads that draw films have any.
    peakMb: peakMb(),
    scenes: await measureScenes(threads),
    frames: await measureFilmFrames(styledPrompt, threads),
    film: await measureFilm(threads),
    lines: await measureLines(),
    meshes: await measureMeshes(),
  }
  await drawer.close()
  for (const line of reportLines(report)) say(line)
  if (values.json !== undefined) await keep(report)
}

async function measureStyles(drawer: Drawer, rounds: number): Promise<Record<string, Measured>> {
  const measured: Record<string, Measured> = {}
  for (const style of Object.keys(looks)) {
    const draws = Array.from(
      { length: rounds },
      (_, seed) => () => drawer.draw({ prompt: styledPrompt, seed, style }),
    )
    measured[style] = await measureSheets(draws)
  }
  return measured
}

async function runSoak(sheets: number): Promise<void> {
  const drawer = openDrawer(threads)
  const found = await soak(drawer, sheets, (drawn) => {
    if (drawn % 50 === 0) process.stderr.write(`${drawn} of ${sheets}\n`)
  })
  await drawer.close()
  say(soakLine(found))
  if (values.json !== undefined) await keep(found)
}

/** A relative path is meant from where the person stands, which npm hands on. */
async function keep(found: object): Promise<void> {
  const path = resolve(process.env.INIT_CWD ?? '.', values.json ?? '')
  await writeFile(path, `${JSON.stringify(found, undefined, 2)}\n`)
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw new Error(`${name} must be a whole number from 1 to ${most}, not ${text}`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
