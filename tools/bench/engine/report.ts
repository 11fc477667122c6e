import type { Film } from './film.ts'
import type { FilmFrames } from './film-frames.ts'
import type { FirstSheet, FirstSheets } from './first-sheet.ts'
import type { LineTimes } from './measure-lines.ts'
import type { MeshTimes } from './measure-meshes.ts'
import type { SceneTimes } from './measure-scenes.ts'
import type { Measured, Times } from './measure-sheets.ts'
import type { Soak } from './soak.ts'

/** All that a run of the benchmark found. */
export type Report = {
  machine: string
  warm: Measured
  first: FirstSheets
  styles: Record<string, Measured>
  scenes: SceneTimes
  frames: FilmFrames
  film: Film
  lines: LineTimes
  meshes: MeshTimes
  peakMb: number
}

const columns = ['wall p50', 'wall p90', 'cpu p50', 'cpu p90']

/** The report as a table for people. */
export function reportLines(report: Report): string[] {
  const { machine, warm, first, styles, scenes, frames, film, lines, meshes, peakMb } = report
  return [
    machine,
    '',
    line(`Warm sheets, ${warm.sheets} of ${warm.size}×${warm.size}, milliseconds`, columns),
    ...Object.entries(warm.stages).map(([stage, times]) => timesLine(`  ${labelOf(stage)}`, times)),
    timesLine('  whole, with PNG, WebP and thumbnail', warm),
    timesLine('  reference kernel', warm.kernel),
    line('  whole in reference kernels', [two(warm.ratio.wall), '', two(warm.ratio.cpu), '']),
    'The threads’ times are added up; theirs is a low priority, so the clock says little on a busy machine.',
    '',
    line('One character in each style', columns),
    ...Object.entries(styles).map(([style, measured]) => timesLine(`  ${style}`, measured)),
    '',
    `Film frames of ${frames.width}×${frames.height}, one character, ${frames.threads} threads, drawing only: ${whole(frames.perSecond)} a second`,
    `A warm film of ${film.seconds} s, ${film.width}×${film.height}, one character: ${whole(film.wallMs)} ms, ${whole(film.cpuMs)} ms of CPU`,
    scenesLine(scenes),
    `A spoken line of ${lines.seconds.toFixed(1)} seconds, warm: ${whole(lines.waveMs)} ms as WAV, ${whole(lines.oggMs)} ms as Ogg; the first of a thread ${whole(lines.firstMs)} ms`,
    meshesLine(meshes),
    firstLine(
      'First sheet of a new process, its code compiled as after npm install',
      first.installed,
    ),
    firstLine('The same where nothing is compiled yet', first.bare),
    `Most memory of this process, over all sheets: ${whole(peakMb)} MB`,
  ]
}

function firstLine(name: string, { wallMs, cpuMs, peakMb }: FirstSheet): string {
  return `${name}: ${whole(wallMs)} ms from its start, ${whole(cpuMs)} ms of CPU, ${whole(peakMb)} MB at most`
}

/** Encoders, the compiler and the collector of memory compute in threads of their own, and cannot be told apart. */
function labelOf(stage: string): string {
  return stage === 'encode' ? 'encode, and the runtime’s own threads' : stage
}

/** What a soak found, for people. */
export function soakLine({ sheets, startMb, middleMb, endMb, peakMb }: Soak): string {
  return `${sheets} sheets in a row: ${whole(startMb)} MB at the start, ${whole(middleMb)} MB in the middle, ${whole(endMb)} MB at the end, ${whole(peakMb)} MB at most`
}

function timesLine(name: string, { wallMs, cpuMs }: Times): string {
  return line(name, [wallMs.median, wallMs.p90, cpuMs.median, cpuMs.p90].map(whole))
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(48)}${cells.map((cell) => cell.padStart(10)).join('')}`
}

function whole(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}

function two(value: number): string {
  return value.toFixed(2)
}

/** What 3D files took, for people. */
export function meshesLine({ meshes, wallMs, cpuMs, medianBytes, mostMs }: MeshTimes): string {
  const bar = `${wallMs <= mostMs ? 'within' : 'OVER'} the ${whole(mostMs)} ms it may take`
  const size = `${(medianBytes / 1e6).toFixed(1)} MB`
  return `A GLB, warm, the middle of ${meshes} characters: ${whole(wallMs)} ms, ${bar}; ${whole(cpuMs)} ms of CPU, ${size}`
}

/** What scenes took, for people. */
export function scenesLine({ scenes, width, height, medianMs, p90Ms }: SceneTimes): string {
  return `Scenes of ${width}×${height} with three characters and all their files, ${scenes} in a row: ${whole(medianMs)} ms, nine of ten within ${whole(p90Ms)} ms`
}
