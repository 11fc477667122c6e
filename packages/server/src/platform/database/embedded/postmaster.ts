import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { open, readdir, readFile, readlink, rm, stat, truncate } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '../../start-problem.ts'
import { postgresEnvironment } from './cluster.ts'
import type { RunAs } from './run-as.ts'

/** A running database server. Its socket is in a folder of its own. */
export type Postmaster = { pid: number; socketFolder: string }

/** Only the name of the socket comes from it; nothing listens on a network. */
export const port = 5432

const pollMs = 10
const readyWithinMs = 60_000
const stopWithinMs = 15_000
const zombieWithinMs = 1_000
const logAtMostBytes = 4 * 1024 * 1024

/**
 * The server that runs on these files, also one left behind by a program that was killed; waits
 * for one that is just starting or stopping. A server that is running is never disturbed.
 */
export async function findPostmaster(
  cluster: string,
  { isAlone }: { isAlone: boolean },
): Promise<Postmaster | undefined> {
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline) {
    const file = await readPidFile(cluster)
    if (file === undefined) return undefined
    const listens = await answers(file.socketFolder)
    if (listens && file.status === 'ready') return file
    // Its parent may need a moment to notice its end, and until then PostgreSQL takes it for alive.
    const mayYetVanish =
      isZombie(file.pid) && Date.now() < deadline - readyWithinMs + zombieWithinMs
    if (!listens && !mayYetVanish && !isPostmaster(file.pid, cluster)) {
      // Another user of the folder may be in another container, whose processes we cannot see.
      if (isAlone) await forget(cluster, file)
      return undefined
    }
    await sleep(pollMs)
  }
  throw new StartProblem(`The PostgreSQL on ${cluster} neither starts nor stops`)
}

/** Starts a server and waits until it takes connections. */
export async function startPostmaster(options: {
  program: string
  cluster: string
  socketFolder: string
  settings: Record<string, string>
  logPath: string
  runAs: RunAs
}): Promise<Postmaster> {
  const { program, cluster, socketFolder, settings, logPath, runAs } = options
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const arguments_ = ['-D', cluster, '-k', socketFolder, '-p', String(port), ...flags]
  const command = runAs.command(program, arguments_)
  const log = await openLog(logPath)
  // In a session of its own: Ctrl-C in the terminal is for us, and we stop the server after our work.
  const child = spawn(command.file, command.args, {
    ...command.options,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: postgresEnvironment,
  })
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  child.unref()
  await log.close()
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline && child.exitCode === null && failure === undefined) {
    const file = await readPidFile(cluster)
    if (file?.pid === child.pid && file?.status === 'ready') return file
    await sleep(pollMs)
  }
  child.kill('SIGQUIT')
  const reason = failure?.message ?? (await lastLine(logPath))
  throw new StartProblem(`PostgreSQL did not start: ${reason} (more in ${logPath})`)
}

/** Stops a server in good order, and in the last resort so that it repairs itself at its start. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    sendSignal(pid, signal)
    const deadline = Date.now() + stopWithinMs
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return
      await sleep(pollMs)
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`)
}

/** Whether a process is there and not merely waiting for its parent to notice its end. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else is there as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return process.platform !== 'linux' || !isZombie(pid)
}

function isZombie(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return status.slice(status.lastIndexOf(')') + 2).startsWith('Z')
  } catch {
    // Without a readable /proc the answer of kill stands.
    return false
  }
}

/**
 * Process numbers are used again, in a container almost at once. A living process counts as the
 * server if its command line names the cluster, or if it cannot be read.
 */
function isPostmaster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    return true
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isGone) throw error
  }
}

/**
 * The lock file of a server that is gone would keep the next one from starting, if its number has
 * since been given to another process or its end is never noticed by its parent.
 */
async function forget(cluster: string, dead: { pid: number }): Promise<void> {
  const current = await readPidFile(cluster)
  const misleads = isAlive(dead.pid) || isZombie(dead.pid)
  if (current?.pid !== dead.pid || !misleads || isPostmaster(dead.pid, cluster)) return
  if (!(await isWorkedIn(cluster))) await rm(join(cluster, 'postmaster.pid'), { force: true })
}

/** Whether a process, such as a child of a killed server, still works on the files of the cluster. */
async function isWorkedIn(cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const folders = await Promise.all(
    numbers.map((number) => readlink(`/proc/${number}/cwd`).catch(() => undefined)),
  )
  return folders.includes(cluster)
}

/** Its lines: process, data folder, start time, port, socket folder, address, memory, status. */
async function readPidFile(
  cluster: string,
): Promise<(Postmaster & { status: string }) | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const lines = text?.split('\n').map((line) => line.trim()) ?? []
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  return { pid, socketFolder: lines[4] ?? '', status: lines[7] ?? '' }
}

/** Where the socket of a server was that did not take its lock file away. */
export async function lastSocketFolder(cluster: string): Promise<string | undefined> {
  return (await readPidFile(cluster))?.socketFolder
}

export function socketPath(socketFolder: string): string {
  return join(socketFolder, `.s.PGSQL.${port}`)
}

/** Whether somebody listens on the socket; nobody but the server can, for the folder is private. */
function answers(socketFolder: string): Promise<boolean> {
  if (socketFolder === '') return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = createConnection(socketPath(socketFolder))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > logAtMostBytes) await truncate(path)
  return open(path, 'a', 0o600)
}

async function lastLine(path: string): Promise<string> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n')
  const telling = lines.findLast((line) => line.includes('FATAL') || line.includes('ERROR'))
  return telling ?? lines.at(-1) ?? 'it gave no reason'
}
