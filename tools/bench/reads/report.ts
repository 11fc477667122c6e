import type { Sample } from './send-reads.ts'
import type { ThreadGroup } from './threads.ts'

export type Times = { p50: number; p99: number; max: number }

/** What was measured while the program did one thing. */
export type Phase = Times & {
  reads: number
  problems: string[]
  kinds: Record<string, Times>
  /** How long after they were due reads were sent: the measuring process's own part of the times. */
  lateness: Times
  /** How many cores were at work on this machine, whosever work it was. */
  coresAtWork: number
  threads: ThreadGroup[]
}

export type Report = {
  machine: string
  perSecond: number
  idle: Phase
  busy: Phase & { sheetsDrawn: number }
  ratio: number
  barMs: number
  isMet: boolean
}

type Seen = Pick<Phase, 'coresAtWork' | 'threads'>

const timesOfIdle = 5
const leastBarMs = 25

/** The database, what sends the reads and the system take less than this together. */
const mostCoresBeside = 0.5

export function toPhase(samples: readonly Sample[], seen: Seen): Phase {
  const names = [...new Set(samples.map(({ kind }) => kind))]
  const msOf = (some: readonly Sample[]) => timesOf(some.map(({ ms }) => ms))
  return {
    reads: samples.length,
    problems: samples.flatMap(({ kind, problem }) => (problem ? [`${kind}: ${problem}`] : [])),
    ...msOf(samples),
    kinds: Object.fromEntries(
      names.map((name) => [name, msOf(samples.filter(({ kind }) => kind === name))]),
    ),
    lateness: timesOf(samples.map(({ latenessMs }) => latenessMs)),
    ...seen,
  }
}

/** Holds the busy program against the idle one. A read that failed is not quick. */
export function judge(found: Pick<Report, 'machine' | 'perSecond' | 'idle' | 'busy'>): Report {
  const { idle, busy } = found
  const barMs = Math.max(timesOfIdle * idle.p99, leastBarMs)
  const hasProblems = idle.problems.length + busy.problems.length > 0
  return { ...found, ratio: busy.p99 / idle.p99, barMs, isMet: busy.p99 <= barMs && !hasProblems }
}

/** The report as a table for people. */
export function reportLines(report: Report): string[] {
  const { machine, perSecond, idle, busy, ratio, barMs, isMet } = report
  return [
    machine,
    '',
    line(`Reads, ${perSecond} a second, milliseconds from when due`, ['p50', 'p99', 'max']),
    ...phaseLines(`idle, ${idle.reads} reads`, idle),
    ...phaseLines(`while it draws, ${busy.reads} reads, ${busy.sheetsDrawn} sheets done`, busy),
    '',
    line('Threads while it draws', ['cores', 'waited', 'nice']),
    ...busy.threads.filter(isAtWork).map(threadLine),
    '',
    ...[...idle.problems, ...busy.problems].slice(0, 10).map((problem) => `✗ ${problem}`),
    ...([idle, busy].some(hadCompany)
      ? ['Something else computed on this machine meanwhile, so this says little:']
      : []),
    `${isMet ? '✓' : '✗'} p99 while it draws is ${ms(busy.p99)} ms, ${ratio.toFixed(1)} times that of the idle program; ` +
      `it may be ${ms(barMs)} ms (${timesOfIdle} times, at least ${leastBarMs} ms)`,
  ]
}

function phaseLines(name: string, phase: Phase): string[] {
  return [
    timesLine(`  ${name}`, phase),
    ...Object.entries(phase.kinds).map(([kind, times]) => timesLine(`    ${kind}`, times)),
    timesLine('    of it, lateness of what sends them', phase.lateness),
    `    ${phase.coresAtWork.toFixed(2)} cores at work on the whole machine, ${coresOf(phase).toFixed(2)} of them for the program`,
  ]
}

/** Where threads cannot be told, what a program that draws takes is not known. */
function hadCompany(phase: Phase): boolean {
  const isKnown = phase.threads.length > 0
  return isKnown && phase.coresAtWork - coresOf(phase) > mostCoresBeside
}

function coresOf({ threads }: Phase): number {
  return threads.reduce((sum, { cores }) => sum + cores, 0)
}

function isAtWork({ cores, waited }: ThreadGroup): boolean {
  return cores >= 0.005 || waited >= 0.005
}

function threadLine({ name, cores, waited, niceness }: ThreadGroup): string {
  return line(`  ${name}`, [cores.toFixed(2), waited.toFixed(2), String(niceness)])
}

function timesLine(name: string, { p50, p99, max }: Times): string {
  return line(name, [p50, p99, max].map(ms))
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(52)}${cells.map((cell) => cell.padStart(10)).join('')}`
}

function ms(time: number): string {
  return time.toFixed(1)
}

/** Of n sorted times the p99 is the one that 99 % of them do not exceed. */
function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}
