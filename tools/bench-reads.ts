/**
 * Measures how long reads take while the program draws, and while it does nothing: npm run
 * bench:reads. It starts the program in a process of its own, on a data folder of its own, and
 * sends reads from another one. `--json file` keeps the figures. It takes two minutes, and ends
 * with 1 where reads take too long.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chooseReads } from './bench/reads/choose-reads.ts'
import { drawOne, keepDrawing } from './bench/reads/keep-drawing.ts'
import { measureReads } from './bench/reads/measure-reads.ts'
import { openSubject, type Subject } from './bench/reads/program.ts'
import { judge, type Phase, type Report, reportLines, toPhase } from './bench/reads/report.ts'
import type { Order } from './bench/reads/send-reads.ts'
import { watchThreads } from './bench/reads/threads.ts'

const sheets = 500
const perSecond = 50
const seconds = { warmUp: 5, idle: 20, busy: 30 }

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const say = (text: string) => process.stdout.write(`${text}\n`)

const subject = await openSubject({ sheets })
try {
  const report = await measure(subject)
  for (const line of reportLines(report)) say(line)
  if (values.json !== undefined) await keep(report, values.json)
  if (!report.isMet) process.exitCode = 1
} finally {
  await subject.close()
}

async function measure(door: Subject): Promise<Report> {
  const { address, apiKey, processId } = door
  const kinds = await chooseReads(door, await drawOne(door))
  const order = { address, apiKey, kinds, perSecond }
  // What is measured is a program that has been answering.
  await measureReads({ ...order, seconds: seconds.warmUp })
  const machine = `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1)} before`
  const idle = await watch({ ...order, seconds: seconds.idle }, processId)
  const orderer = await keepDrawing(door)
  const before = await orderer.countDrawn()
  const busy = await watch({ ...order, seconds: seconds.busy }, processId)
  const sheetsDrawn = (await orderer.countDrawn()) - before
  await orderer.stop()
  return judge({ machine, perSecond, idle, busy: { ...busy, sheetsDrawn } })
}

/** Measures reads, and looks at who takes the cores meanwhile. */
async function watch(order: Order, processId: number): Promise<Phase> {
  const threadsOf = await watchThreads(processId)
  const [busyBefore, start] = [busyMs(), performance.now()]
  const samples = await measureReads(order)
  const coresAtWork = (busyMs() - busyBefore) / (performance.now() - start)
  return toPhase(samples, { coresAtWork, threads: await threadsOf() })
}

/** What all cores have worked since the machine began. */
function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}

/** A relative path is meant from where the person stands, which npm hands on. */
async function keep(report: Report, file: string): Promise<void> {
  await writeFile(
    resolve(process.env.INIT_CWD ?? '.', file),
    `${JSON.stringify(report, undefined, 2)}\n`,
  )
}
