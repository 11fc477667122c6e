import { realpath } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from '../logger.ts'
import { makePrivateFolder } from '../private-folder.ts'
import { StartProblem } from '../start-problem.ts'
import { findBinaries } from './embedded/binaries.ts'
import { ensureCluster, superuser } from './embedded/cluster.ts'
import {
  findPostmaster,
  isAlive,
  lastSocketFolder,
  type Postmaster,
  port,
  startPostmaster,
  stopPostmaster,
} from './embedded/postmaster.ts'
import { joinUsers, type Membership, withMutex } from './embedded/process-lock.ts'
import { chooseRunAs, type RunAs } from './embedded/run-as.ts'
import { makeSocketFolder, removeSocketFolder } from './embedded/socket-folder.ts'

/** The PostgreSQL that comes along, running on files in the data folder. */
export type EmbeddedPostgres = {
  connection: pg.ClientConfig
  /** Lets go of it. The last process to do so stops the server. */
  close(): Promise<void>
}

export type EmbeddedOptions = {
  dataFolder: string
  logger: Logger
  settings?: Record<string, string>
  initdbFlags?: string[]
  /** How to run the server when we are root; tests try each. */
  ways?: RunAs[]
}

const mebibyte = 1024 * 1024

/** How much of the database PostgreSQL keeps in memory: it takes it only as it reads it. */
const bufferMegabytes = Math.round(Math.min(1_024, Math.max(128, totalmem() / mebibyte / 16)))

const settingsOfAll = {
  shared_buffers: `${bufferMegabytes}MB`,
  listen_addresses: '',
  unix_socket_permissions: '0700',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  // Neither the DETAIL of an error nor the statement: they quote addresses and other values of people.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  // The program parts here are small queries; compiling them costs more than it saves.
  jit: 'off',
  max_logical_replication_workers: '0',
  io_workers: '1',
}

const watchEveryMs = 1_000
const othersRestartWithinMs = 15_000

/**
 * Starts the server, or shares the one another process has started on the same folder. Whoever
 * starts or stops it does so under a mutex, and whoever uses it is a member until its process ends.
 * So nobody stops a server in use, and one left behind by a kill is found again.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  await makePrivateFolder(options.dataFolder)
  const dataFolder = await realpath(options.dataFolder)
  const place = { ...options, dataFolder, cluster: join(dataFolder, 'postgres') }
  const mutex = join(dataFolder, 'postgres.lock')
  const { membership, server: first } = await withMutex(mutex, () => enter(place))
  let server = first ?? (await awaitServer(place, mutex, membership))

  let isClosed = false
  let isMending = false
  async function mend() {
    if (isMending || isAlive(server.pid)) return
    isMending = true
    try {
      await withMutex(mutex, async () => {
        if (isClosed) return
        const isAlone = !membership.hasOthers()
        server =
          (await findPostmaster(place.cluster, { isAlone })) ?? (await startServer(place, server))
      })
    } catch (error) {
      options.logger.error({ err: error }, 'PostgreSQL ended and cannot be started again')
    } finally {
      isMending = false
    }
  }
  const watch = setInterval(() => void mend(), watchEveryMs).unref()

  async function close() {
    clearInterval(watch)
    await withMutex(mutex, async () => {
      isClosed = true
      try {
        if (!membership.hasOthers()) await stopServer(server)
      } finally {
        membership.leave()
      }
    })
  }
  const { socketFolder } = server
  return { connection: { host: socketFolder, port, user: superuser, database: 'postgres' }, close }
}

type Place = EmbeddedOptions & { cluster: string }

/**
 * Joins and takes a first look, under one mutex: of several that begin at the same moment the first
 * is alone as it looks, and starts the server the others find.
 */
async function enter(
  place: Place,
): Promise<{ membership: Membership; server: Postmaster | undefined }> {
  const membership = joinUsers(join(place.dataFolder, 'postgres.users'))
  try {
    return { membership, server: await findOrStart(place, membership) }
  } catch (error) {
    membership.leave()
    throw error
  }
}

async function findOrStart(place: Place, membership: Membership): Promise<Postmaster | undefined> {
  const isAlone = !membership.hasOthers()
  const running = await findPostmaster(place.cluster, { isAlone })
  return running ?? (isAlone ? startServer(place, undefined) : undefined)
}

/** Another process that uses the server and finds it gone will start it; here it is waited for. */
async function awaitServer(
  place: Place,
  mutex: string,
  membership: Membership,
): Promise<Postmaster> {
  const deadline = Date.now() + othersRestartWithinMs
  try {
    while (Date.now() < deadline) {
      await sleep(watchEveryMs / 4)
      const server = await withMutex(mutex, () => findOrStart(place, membership))
      if (server !== undefined) return server
    }
    throw new StartProblem(
      `${place.dataFolder} is in use by a program whose database cannot be reached from here (another container?)`,
    )
  } catch (error) {
    membership.leave()
    throw error
  }
}

async function startServer(place: Place, before: Postmaster | undefined): Promise<Postmaster> {
  const { dataFolder, cluster, settings, initdbFlags = [], ways } = place
  const binaries = await findBinaries()
  const runAs = await chooseRunAs(binaries.initdb, { dataFolder, cluster, ways })
  await ensureCluster(cluster, { binaries, runAs, initdbFlags })
  return startPostmaster({
    program: binaries.postgres,
    cluster,
    // A server that comes back must be found where the connections to it look for it.
    socketFolder: await makeSocketFolder(
      runAs.owner,
      before?.socketFolder ?? (await lastSocketFolder(cluster)),
    ),
    settings: { ...settingsOfAll, ...settings },
    logPath: join(dataFolder, 'postgres.log'),
    runAs,
  })
}

async function stopServer(server: Postmaster): Promise<void> {
  await stopPostmaster(server)
  await removeSocketFolder(server.socketFolder)
}
