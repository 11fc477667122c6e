import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type Operation, operations, promisedErrors } from '@newcharactersheet/contract'
import type { LightMyRequestResponse } from 'fastify'
import type { z } from 'zod'
import { ensureOwner } from './accounts/first-run.ts'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { openBalance } from './credits/ledger.ts'
import { createKey } from './keys/api-keys.ts'
import { type Instead, openContext } from './open-context.ts'
import { openTestDatabase } from './platform/database/test-database.ts'
import { newId } from './platform/id.ts'
import { type Logger, openLogger } from './platform/logger.ts'
import { startWorker } from './worker.ts'

export type TestApp = Awaited<ReturnType<typeof openTestApp>>

type TestOptions = Instead & { config?: Partial<Config>; hasWorker?: boolean; logger?: Logger }

/** What a test asks with: the parts of a call, a key (`null` for none), and anything raw. */
export type Ask = {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: object | string | Buffer
  headers?: Record<string, string>
  key?: string | null
}

/** The whole program on a database and a folder of its own, closed when the file's tests are done. */
export async function openTestApp({
  config,
  hasWorker = true,
  logger = openLogger('silent'),
  ...instead
}: TestOptions = {}) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ncs-app-'))
  const db = await openTestDatabase()
  const settings = { ...testConfig(dataFolder), ...config }
  const { context, close } = await openContext({ config: settings, db, logger }, instead)
  const owner = await ensureOwner(context)
  const worker = hasWorker ? await startWorker(context) : undefined
  const app = buildApp(context)
  after(async () => {
    await app.close()
    await worker?.stop()
    await close()
    await db.close()
    await rm(dataFolder, { recursive: true, force: true })
  })

  const key = owner.newKey ?? ''

  /** Makes a call and holds the answer against what the contract promises. */
  async function call(operation: Operation, ask: Ask = {}): Promise<LightMyRequestResponse> {
    const answer = await app.inject({
      method: operation.method,
      url: urlOf(operation, ask),
      headers: { ...(ask.key === null ? {} : { 'x-api-key': ask.key ?? key }), ...ask.headers },
      ...(ask.body === undefined ? {} : { payload: ask.body }),
    })
    checkPromise(operation, answer)
    return answer
  }

  return { app, context, db, key, accountId: owner.accountId, worker, call }
}

function testConfig(dataFolder: string): Config {
  const rateLimits = {
    readsPerMinute: 0,
    writesPerMinute: 0,
    generationsPerMinute: 0,
    signInsPerMinute: 0,
    keyRequestsPerDay: 0,
  }
  return {
    port: 0,
    host: '127.0.0.1',
    publicUrl: undefined,
    trustedProxies: undefined,
    dataFolder,
    logLevel: 'silent',
    databaseUrl: undefined,
    secrets: { secret: undefined, oldSecrets: [], lostSecret: undefined },
    ownerKey: undefined,
    signIn: { signUp: 'closed', google: undefined, github: undefined, oidc: undefined },
    mail: undefined,
    payments: undefined,
    webhookHosts: ['127.0.0.1'],
    startingCredits: 300,
    rateLimits,
    pictures: { memoryBytes: 2_560 * 1024 * 1024, keptBytes: 0 },
    drawingThreads: 2,
    jobs: { queuedPerAccount: 1_000_000, runningPerAccount: 1_000_000, lifeMs: 60 * 60 * 1000 },
  }
}

function urlOf(operation: Operation, { params = {}, query }: Ask): string {
  const path = operation.path.replace(/:(\w+)/g, (_, name) =>
    encodeURIComponent(params[name] ?? ''),
  )
  return query === undefined ? path : `${path}?${new URLSearchParams(query)}`
}

function checkPromise(operation: Operation, answer: LightMyRequestResponse): void {
  assert.ok(answer.headers['x-request-id'], 'every answer has an X-Request-Id')
  const { statusCode: status } = answer
  const other = operation.otherAnswers.find((each) => each.status === status)
  if (other !== undefined) {
    if (other.shape !== undefined) checkShape(other.shape, answer.json())
    return
  }
  if (status === operation.status) {
    if (status === 204 || status === 303) assert.equal(answer.body, '')
    else if (operation.answerType === 'application/json')
      checkShape(operation.answer, answer.json())
    return
  }
  const { error } = answer.json()
  if (status === 400) assert.ok(error.fields?.length > 0, 'a 400 names what is wrong')
  assert.ok(
    promisedErrors(operation).includes(error.code),
    `${operation.id} promises ${error.code}`,
  )
}

/** What is answered is of the promised shape, and nothing beyond it is told. */
function checkShape(shape: z.ZodType, body: unknown): void {
  assert.deepEqual(shape.parse(body), body)
}

/** Draws a small sheet for tests that need one. */
export async function drawSheet(app: TestApp, body: Record<string, unknown> = {}): Promise<string> {
  const answer = await app.call(operations.generateSheet, {
    body: { prompt: 'a knight in blue armour', resolution: 1024, ...body },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json().id
}

/** Another account beside the owner's. */
export async function openOtherAccount(
  { db }: TestApp,
  startingCredits = 300,
): Promise<{ accountId: string; key: string }> {
  const accountId = newId()
  await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
  await openBalance(db, { accountId, startingCredits })
  const { key } = await createKey(db, accountId, 'test')
  return { accountId, key }
}
