import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, lchown, lstat, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { StartProblem } from '../../start-problem.ts'
import type { Binaries } from './binaries.ts'
import type { Account, RunAs } from './run-as.ts'

export const superuser = 'newcharactersheet'

/** The version of the programs that come along, and so of the files they can read. */
const majorVersion = '18'

/** Makes the files of a database server unless they are there. Call it under the mutex. */
export async function ensureCluster(
  cluster: string,
  { binaries, runAs, initdbFlags }: { binaries: Binaries; runAs: RunAs; initdbFlags: string[] },
): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version !== undefined) {
    assertVersion(cluster, version.trim())
    return giveTo(cluster, runAs.owner)
  }
  await removeUnfinished(cluster)
  // Made aside and renamed when complete, so that a crash never leaves half a cluster in its place.
  const unfinished = await mkdtemp(`${cluster}.unfinished-`)
  if (runAs.owner) await chown(unfinished, runAs.owner.uid, runAs.owner.gid)
  await runInitdb(unfinished, { binaries, runAs, initdbFlags })
  await rename(unfinished, cluster)
}

function assertVersion(cluster: string, version: string): void {
  if (version !== majorVersion)
    throw new StartProblem(
      `${cluster} was written by PostgreSQL ${version}, and PostgreSQL ${majorVersion} comes along: see docs/operations.md`,
    )
}

/** Root may come back to a machine where it has to run the server as somebody else than before. */
async function giveTo(cluster: string, owner: Account | undefined): Promise<void> {
  if (owner === undefined || (await lstat(cluster)).uid === owner.uid) return
  for (const name of await readdir(cluster, { recursive: true }))
    await lchown(join(cluster, name), owner.uid, owner.gid)
  // The folder itself comes last: as long as it is not given away, this is done again.
  await lchown(cluster, owner.uid, owner.gid)
}

async function removeUnfinished(cluster: string): Promise<void> {
  const folder = dirname(cluster)
  const start = `${basename(cluster)}.unfinished-`
  for (const name of await readdir(folder))
    if (name.startsWith(start)) await rm(join(folder, name), { recursive: true, force: true })
}

async function runInitdb(
  folder: string,
  { binaries, runAs, initdbFlags }: { binaries: Binaries; runAs: RunAs; initdbFlags: string[] },
): Promise<void> {
  const { file, args, options } = runAs.command(binaries.initdb, [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    // The only way in is a socket in a folder that is ours alone.
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...initdbFlags,
  ])
  const child = spawn(file, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: postgresEnvironment,
  })
  const ended = once(child, 'close')
  const [errors, [code]] = await Promise.all([text(child.stderr), ended])
  if (code === 0) return
  await rm(folder, { recursive: true, force: true })
  const reason = errors.trim().split('\n')[0] ?? 'no reason given'
  throw new StartProblem(`PostgreSQL could not be set up in ${folder}: ${reason}`)
}

/** All that PostgreSQL is told of the environment; our keys are none of its business. */
export const postgresEnvironment = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' }
