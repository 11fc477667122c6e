import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { StartProblem } from '../start-problem.ts'
import { isAlive, port } from './embedded/postmaster.ts'
import { waysForRoot } from './embedded/run-as.ts'
import { openEmbeddedPostgres } from './embedded.ts'

const logger = pino({ level: 'silent' })
const initdbFlags = ['--no-sync']
let dataFolder: string
const folders: string[] = []

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'ncs-embedded-'))
  folders.push(dataFolder)
})
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A process that uses the database until its standard input ends. */
async function startUser(): Promise<ChildProcess> {
  const script = `
    const { openEmbeddedPostgres } = await import(${JSON.stringify(import.meta.resolve('./embedded.ts'))})
    const logger = { error() {}, warn() {} }
    const server = await openEmbeddedPostgres({
      dataFolder: ${JSON.stringify(dataFolder)}, logger, initdbFlags: ${JSON.stringify(initdbFlags)} })
    process.stdout.write('open')
    for await (const _ of process.stdin) {}
    await server.close()`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function end(child: ChildProcess): Promise<void> {
  child.stdin?.end()
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
}

async function serverProcess(): Promise<number> {
  const text = await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

async function assertStopped(pid: number): Promise<void> {
  assert.equal(isAlive(pid), false, 'the server has stopped')
  await assert.rejects(access(join(dataFolder, 'postgres', 'postmaster.pid')))
}

async function ask(connection: pg.ClientConfig, query: string): Promise<unknown> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query(query)
    return rows[0]
  } finally {
    await client.end()
  }
}

/** Asks until there is an answer. */
async function untilAnswered(connection: pg.ClientConfig, query: string): Promise<unknown> {
  const deadline = Date.now() + 30_000
  let answer: unknown
  while (answer === undefined && Date.now() < deadline)
    answer = await ask(connection, query).catch(() => undefined)
  return answer
}

/** Whether a process number is in use, be it by a process that has ended. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    // No process of this number: that is the answer.
    return false
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!isSo()) {
    assert.ok(Date.now() < deadline, 'it took too long')
    await sleep(20)
  }
}

for (const order of ['the one that started it', 'the one that joined'] as const)
  test(`two programs share one database; ${order} may stop first`, async () => {
    const starter = await startUser()
    const joiner = await startUser()
    const pid = await serverProcess()
    const [first, last] = order === 'the one that joined' ? [joiner, starter] : [starter, joiner]
    await end(first)
    assert.equal(isAlive(pid), true, 'the server goes on for the other')
    await end(last)
    await assertStopped(pid)
  })

test('what a statement fails at is logged, but no value of a row or of the statement', async () => {
  const server = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
  await ask(server.connection, 'CREATE TABLE users (email text UNIQUE)')
  const insert = `INSERT INTO users VALUES ('kay@example.com')`
  await ask(server.connection, insert)
  await assert.rejects(ask(server.connection, insert), /duplicate key/)
  await server.close()
  const log = await readFile(join(dataFolder, 'postgres.log'), 'utf8')
  assert.match(log, /duplicate key/)
  assert.doesNotMatch(log, /kay@example/)
})

test('four programs that start at the same moment on an empty folder share one database', async () => {
  const users = await Promise.all([startUser(), startUser(), startUser(), startUser()])
  const pid = await serverProcess()
  await Promise.all(users.map(end))
  await assertStopped(pid)
})

test('a program killed outright leaves a database that the next one uses and stops', async () => {
  const user = await startUser()
  const pid = await serverProcess()
  user.kill('SIGKILL')
  await once(user, 'exit')
  assert.equal(isAlive(pid), true)
  const server = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
  assert.equal(await serverProcess(), pid)
  await server.close()
  await assertStopped(pid)
})

test('a database server that is killed comes back with what it had', async () => {
  const server = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
  await ask(server.connection, 'CREATE TABLE notes AS SELECT 1 AS kept')
  const pid = await serverProcess()
  process.kill(pid, 'SIGKILL')
  const answer = await untilAnswered(server.connection, 'SELECT kept FROM notes')
  assert.deepEqual(answer, { kept: 1 })
  assert.notEqual(await serverProcess(), pid)
  await server.close()
})

test('a lock file whose process number now belongs to another program does not stop the start', async () => {
  const first = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
  const lockFile = join(dataFolder, 'postgres', 'postmaster.pid')
  const text = await readFile(lockFile, 'utf8')
  await first.close()
  await writeFile(lockFile, text.replace(/^\d+/, String(process.pid)))
  const second = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
  assert.deepEqual(await ask(second.connection, 'SELECT 1 AS one'), { one: 1 })
  await second.close()
})

const unburiedOnly = {
  skip:
    process.platform === 'linux'
      ? false
      : 'NOT RUN: how to make such a process is known for Linux only',
}

/** A process that has ended and whose number stays taken, for its parent never asks how it ended. */
async function startUnburied(t: TestContext): Promise<number> {
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'])
  t.after(() => parent.kill())
  const [output] = await once(parent.stdout, 'data')
  const unburied = Number(String(output))
  await until(() => !isAlive(unburied))
  assert.equal(isTaken(unburied), true)
  return unburied
}

/** Writes another process into a lock file, as if that were the server. */
async function nameInLock(path: string, pid: number): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/^\d+/, String(pid)))
}

test(
  'a database and a program killed together start again, even if nobody notes the server’s end',
  unburiedOnly,
  async (t) => {
    const user = await startUser()
    const pid = await serverProcess()
    process.kill(pid, 'SIGKILL')
    user.kill('SIGKILL')
    await once(user, 'exit')
    // The lock of the socket names the server too: it must be buried before another number stands for it.
    await until(() => !isTaken(pid))
    await nameInLock(join(dataFolder, 'postgres', 'postmaster.pid'), await startUnburied(t))
    const server = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
    assert.deepEqual(await ask(server.connection, 'SELECT 1 AS one'), { one: 1 })
    await server.close()
  },
)

test(
  'a database server that is killed comes back, even if nobody notes its end',
  unburiedOnly,
  async (t) => {
    const server = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })
    const unburied = await startUnburied(t)
    const pid = await serverProcess()
    // They name the server: the folder of its files, and that of its socket.
    await nameInLock(join(dataFolder, 'postgres', 'postmaster.pid'), unburied)
    await nameInLock(join(String(server.connection.host), `.s.PGSQL.${port}.lock`), unburied)
    process.kill(pid, 'SIGKILL')
    assert.deepEqual(await untilAnswered(server.connection, 'SELECT 1 AS one'), { one: 1 })
    await server.close()
  },
)

const rootOnly = process.getuid?.() === 0 ? false : 'NOT RUN: only root can try this'
for (const [index, name] of ['a user namespace', 'a reaching user', 'a plain user'].entries())
  test(`root runs the database through ${name}`, { skip: rootOnly }, async (t) => {
    const ways = waysForRoot(undefined).slice(index, index + 1)
    const server = await openEmbeddedPostgres({ dataFolder, logger, initdbFlags, ways }).catch(
      (error: unknown) => {
        if (!(error instanceof StartProblem)) throw error
        t.skip('NOT RUN: this machine bars it, which the program copes with')
      },
    )
    if (server === undefined) return
    const pid = await serverProcess()
    assert.deepEqual(await ask(server.connection, 'SELECT 1 AS one'), { one: 1 })
    await server.close()
    await assertStopped(pid)
  })

test('root keeps its database when user namespaces are barred one day', {
  skip: rootOnly,
}, async () => {
  await (await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })).close()
  const ways = waysForRoot(undefined).slice(1)
  await (await openEmbeddedPostgres({ dataFolder, logger, initdbFlags, ways })).close()
  // And when they are allowed again.
  await (await openEmbeddedPostgres({ dataFolder, logger, initdbFlags })).close()
})
