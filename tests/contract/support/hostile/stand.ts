import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import {
  type Operation,
  operations,
  promisedErrors,
} from '../../../../packages/contract/src/index.ts'
import { openPasswords } from '../../../../packages/server/src/auth/passwords.ts'
import { openLogger } from '../../../../packages/server/src/platform/logger.ts'
import { type Answered, openReader } from '../answers.ts'
import { callsOf, type Described, type Schema } from '../document.ts'
import { openMailServer } from '../mail-server.ts'
import { signIn } from '../usual-errors.ts'
import { openWorld } from '../world.ts'
import { callRaw, type RawRequest, sendBytes } from './raw-call.ts'

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
export const allCalls = Object.values(operations) as Operation[]

/** The real program, listening, and all that must not happen in it noted. */
export async function openStand({ hasWorker = true } = {}) {
  const faults = noteFaults()
  const logger = openLogger('error', { write: (line) => faults.hear(line) })
  const mail = { smtpUrl: await openMailServer(), from: 'sheets@example.com' }
  // Some work goes on until it is cancelled, and holds up the rest for as long as this allows.
  const pace = { mostQueued: 100_000, deadlineMs: 3_000 }
  const config = { signIn, mail, startingCredits: 1_000_000 }
  const world = await openWorld({ hasWorker, logger, pace, config })
  // Passwords are looked at often here, and nobody is to guess them.
  Object.assign(world.context.auth.passwords, openPasswords({ N: 16, r: 1, p: 1 }))
  const read = openReader(world.document)
  await world.app.listen({ port: 0, host: '127.0.0.1' })
  const described = new Map(
    callsOf(world.document).map((each) => [each.described.operationId, each]),
  )
  // Safe: a server that listens on TCP has an address with a port.
  const { port } = world.app.server.address() as AddressInfo

  /** What the document says of a call. */
  function describe({ id }: Operation): Described {
    const found = described.get(id)
    assert.ok(found, `${id} is not in the document`)
    return found.described
  }

  return {
    world,
    describe,

    /** The shape of a body a call takes, sent in this type; of none, if it takes none. */
    schemaOf(call: Operation, type: string): Schema {
      return describe(call).requestBody?.content[type]?.schema ?? {}
    },

    async callRaw(request: RawRequest): Promise<Answered[]> {
      const answers = await callRaw(port, request)
      assert.ok(answers.length > 0, `${request.method} ${request.target.slice(0, 200)}: no answer`)
      return answers
    },

    sendBytes: (bytes: Buffer, isCutOff?: boolean) => sendBytes(port, bytes, isCutOff),

    /** Holds an answer of a call against what the document promises of it. */
    check(call: Operation, answer: Answered, place: string): void {
      const whole = `${call.id}, ${place}`
      checkForm(answer, whole)
      if (answer.statusCode >= 500) assert.ok(isPromised(call, answer), `${whole}: ${answer.body}`)
      assert.deepEqual(read(call.id, answer), [], whole)
    },

    checkForm,

    /** What must be true when everything is over: nothing has broken, and nothing was left. */
    async checkCalm(): Promise<void> {
      assert.deepEqual(faults.heard, [])
      const { readyz } = world.calls
      assert.equal((await world.ask(readyz, {})).statusCode, 200)
      // Of those who broke off some are still being cleared away.
      const left = () => readdir(world.context.uploads)
      for (let asked = 0; asked < 50 && (await left()).length > 0; asked += 1)
        await world.ask(readyz, {})
      assert.deepEqual(await left(), [])
    },
  }
}

/** An answer that says something went wrong on our side is never one; a refusal has the one form. */
function checkForm(answer: Answered, place: string): void {
  const { statusCode, headers, body } = answer
  assert.notEqual(statusCode, 500, `${place}: ${body}`)
  if (statusCode < 400) return
  const { error } = parse(body, place)
  assert.equal(typeof error?.message, 'string', `${place}: ${body}`)
  assert.equal(error?.requestId, headers['x-request-id'], place)
}

/** Of refusals from 500 on only those that a call promises, and that are no fault of ours. */
function isPromised(call: Operation, { body }: Answered): boolean {
  const { code } = JSON.parse(body).error
  return code !== 'INTERNAL' && promisedErrors(call).includes(code)
}

function parse(body: string, place: string): { error?: { message?: string; requestId?: string } } {
  try {
    return JSON.parse(body)
  } catch {
    assert.fail(`${place}: this is no refusal: ${body.slice(0, 300)}`)
  }
}

/** Notes what is logged as an error, and what nobody has handled, until the tests are over. */
function noteFaults() {
  const heard: string[] = []
  const note = (fault: unknown) =>
    heard.push(fault instanceof Error ? `${fault.stack}` : `${fault}`)
  const events = ['unhandledRejection', 'uncaughtExceptionMonitor', 'warning'] as const
  for (const event of events) process.on(event, note)
  after(() => {
    for (const event of events) process.off(event, note)
  })
  return {
    heard,
    hear(line: string): void {
      const { err, msg } = JSON.parse(line)
      const isRefusal = err?.name === 'ApiError' && err.code !== 'INTERNAL'
      const isEndless = err?.name === 'TimeoutError' && msg === 'a generation failed'
      if (!isRefusal && !isEndless) heard.push(line)
    },
  }
}
