import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import Fastify, { type FastifyInstance } from 'fastify'
import { addApi, type Door, speakLikeStripe } from './api-door.ts'
import { addPages } from './pages-door.ts'
import { catchUp } from './passing-time.ts'
import { openSender, type Sender } from './sender.ts'
import { FakeStripeError } from './stripe-error.ts'
import { apiVersion, newStripeId, noThings, type Things, type World } from './world.ts'

/**
 * A stand-in for Stripe: a server on this machine that speaks Stripe's API as its SDK does, has the
 * pages a browser sees there, and sends signed events. No money moves.
 */
export type FakeStripe = {
  address: string
  secretKey: string
  webhookSecret: string
  world: World
  sender: Sender
  door: Door
  /** Puts its clock forward and lets happen what is due by then. */
  advance(seconds: number): void
  close(): Promise<void>
}

type Options = {
  /** Seconds since 1970 at which its clock stands until it is put forward; usually it goes. */
  startsAt?: number
  /** What it keeps is written to this file, and read from it at the next start. */
  file?: string
}

/** How often it looks what is due while nobody asks. */
const lookEveryMs = 30_000
const bodyBytes = 256 * 1024
const mostEvents = 1_000

type Kept = { things: Things; aheadSeconds: number; failing: string[] }

export async function openFakeStripe({ startsAt, file }: Options = {}): Promise<FakeStripe> {
  const secretKey = newStripeId('sk_test')
  const webhookSecret = newStripeId('whsec', 32)
  const sender = openSender(webhookSecret)
  const kept = readKept(file)
  let ahead = kept.aheadSeconds
  const app = Fastify({ logger: false, bodyLimit: bodyBytes })
  const world: World = {
    things: kept.things,
    now: () => (startsAt ?? realSeconds()) + ahead,
    address: () => addressOf(app),
    failing: new Set(kept.failing),
    emit: (type, thing) => emit(world, { type, thing, door, sender }),
  }
  function changed(): void {
    const { things, failing } = world
    if (file !== undefined) keep(file, { things, aheadSeconds: ahead, failing: [...failing] })
  }

  readForms(app)
  speakLikeStripe(app)
  app.addHook('onRequest', async ({ hostname }) => {
    refuseOtherHosts(hostname)
    catchUp(world)
  })
  const door = addApi(app, world, { secretKey, changed })
  addPages(app, world, { settled: sender.settled, changed })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const timer = setInterval(() => catchUp(world), lookEveryMs).unref()

  return {
    ...{ address: addressOf(app), secretKey, webhookSecret, world, sender, door },
    advance(seconds) {
      ahead += seconds
      catchUp(world)
      changed()
    },
    async close() {
      clearInterval(timer)
      app.server.closeAllConnections()
      await app.close()
      await sender.close()
    },
  }
}

function realSeconds(): number {
  return Math.floor(Date.now() / 1_000)
}

function addressOf(app: FastifyInstance): string {
  const bound = app.server.address()
  if (bound === null || typeof bound === 'string')
    throw new Error('the stand-in does not listen yet')
  return `http://127.0.0.1:${bound.port}`
}

/** Forms are read by who knows their brackets. */
function readForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('*', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
}

/** A page elsewhere whose name was made to point here must not see these. */
function refuseOtherHosts(hostname: string): void {
  if (['127.0.0.1', 'localhost'].includes(hostname)) return
  throw new FakeStripeError(403, {
    type: 'invalid_request_error',
    message: 'This stand-in is for this machine alone',
  })
}

function emit(
  { things, now }: World,
  { type, thing, door, sender }: { type: string; thing: object; door: Door; sender: Sender },
): void {
  const event = {
    id: newStripeId('evt'),
    object: 'event' as const,
    api_version: apiVersion,
    created: now(),
    // As it is now, whatever becomes of it.
    data: { object: JSON.parse(JSON.stringify(thing)) },
    livemode: false as const,
    pending_webhooks: 1,
    request: door.current,
    type,
  }
  things.events[event.id] = event
  const [oldest, ...others] = Object.keys(things.events)
  if (oldest !== undefined && others.length >= mostEvents) delete things.events[oldest]
  sender.push(event)
}

function readKept(file: string | undefined): Kept {
  const nothing = { things: noThings(), aheadSeconds: 0, failing: [] }
  if (file === undefined) return nothing
  try {
    const { things, ...rest }: Kept = JSON.parse(readFileSync(file, 'utf8'))
    return { ...nothing, ...rest, things: { ...nothing.things, ...things } }
  } catch {
    // Not there yet, or damaged: of a stand-in nothing is lost that anybody paid for.
    return nothing
  }
}

function keep(file: string, kept: Kept): void {
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
