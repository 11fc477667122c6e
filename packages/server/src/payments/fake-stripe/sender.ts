import { createHmac, randomInt } from 'node:crypto'
import type { StripeEvent } from './objects.ts'

/** Takes an event to where events are received, and says with which status it was answered. */
export type Deliver = (payload: string, signature: string) => Promise<number>

/** How events are sent, so that all can be tried that a network does to them. */
export type Knobs = {
  /** Events wait until they are sent by hand. */
  isHeld: boolean
  /** How often each is sent. */
  copies: number
  /** Those that wait together are sent in this order. */
  order: 'as made' | 'reversed' | 'shuffled'
  /** How long they wait for each other. */
  delayMs: number
}

export type Sender = ReturnType<typeof openSender>

const retryAfterMs = [1_000, 5_000, 25_000]

/** Sends signed events; one that is not answered with success is sent again a few times. */
export function openSender(secret: string) {
  const knobs: Knobs = { isHeld: false, copies: 1, order: 'as made', delayMs: 0 }
  const waiting: StripeEvent[] = []
  const underWay = new Set<Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  let deliver: Deliver | undefined
  let isClosed = false

  function later(work: () => Promise<void>, ms: number): void {
    if (isClosed) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      follow(work())
    }, ms)
    timer.unref()
    timers.add(timer)
  }

  function follow(work: Promise<void>): void {
    const followed = work.finally(() => underWay.delete(followed))
    underWay.add(followed)
  }

  async function send(event: StripeEvent, tries = 0): Promise<void> {
    const status = await deliverNow(event).catch(() => 0)
    const waitMs = retryAfterMs[tries]
    if (isTaken(status)) return
    if (waitMs !== undefined) later(() => send(event, tries + 1), waitMs)
  }

  async function deliverNow(event: StripeEvent): Promise<number> {
    const payload = JSON.stringify(event, undefined, 2)
    const status = (await deliver?.(payload, sign(payload, secret))) ?? 0
    if (isTaken(status)) event.pending_webhooks = 0
    return status
  }

  async function sendWaiting(): Promise<void> {
    const batch = inOrder(waiting.splice(0), knobs.order)
    for (const event of batch) for (let copy = 0; copy < knobs.copies; copy += 1) await send(event)
  }

  return {
    knobs,
    /** What was not sent yet. */
    waiting: waiting as readonly StripeEvent[],
    /** Takes what waits away, for whoever sends it otherwise. */
    take: (): StripeEvent[] => waiting.splice(0),
    sendTo(where: Deliver): void {
      deliver = where
      if (!knobs.isHeld && waiting.length > 0) follow(sendWaiting())
    },
    push(event: StripeEvent): void {
      waiting.push(event)
      if (knobs.isHeld || deliver === undefined || waiting.length > 1) return
      // At once for whoever waits for it, but after all that happens together has happened.
      if (knobs.delayMs > 0) later(sendWaiting, knobs.delayMs)
      else follow(Promise.resolve().then(sendWaiting))
    },
    sendWaiting,
    deliverNow,
    /** Returns when nothing is under way. What is to be tried again later is not waited for. */
    async settled(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    async close(): Promise<void> {
      isClosed = true
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(underWay)
    },
  }
}

function isTaken(status: number): boolean {
  return status >= 200 && status < 300
}

function inOrder(events: StripeEvent[], order: Knobs['order']): StripeEvent[] {
  if (order === 'reversed') return events.toReversed()
  if (order === 'as made') return events
  const shuffled: StripeEvent[] = []
  for (const event of events) shuffled.splice(randomInt(shuffled.length + 1), 0, event)
  return shuffled
}

/** The `Stripe-Signature` of a payload. */
export function sign(
  payload: string,
  secret: string,
  at: number = Math.floor(Date.now() / 1_000),
): string {
  const mac = createHmac('sha256', secret).update(`${at}.${payload}`).digest('hex')
  return `t=${at},v1=${mac}`
}
