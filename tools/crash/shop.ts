import { setTimeout as sleep } from 'node:timers/promises'
import { type PackId, packs } from '../../packages/contract/src/packs.ts'
import { pay } from '../../packages/server/src/payments/fake-stripe/checkout.ts'
import { openFakeStripe } from '../../packages/server/src/payments/fake-stripe/fake-stripe.ts'
import { need } from '../../packages/server/src/payments/fake-stripe/world.ts'

/** What was paid in a checkout, and how many of its credits have to go back for what was refunded. */
export type Sale = { credits: number; takenBack: number }

/**
 * Where credits are bought: the stand-in for Stripe. It lives in this process, so it outlives the
 * program as Stripe does, and tells it everything until it has heard it.
 */
export type Shop = {
  /** What the program is told of it. */
  settings: Record<string, string>
  /** By checkout. */
  sales: ReadonlyMap<string, Sale>
  /** Says where the program listens now. */
  tellAt(address: string): void
  /** Pays in a checkout, once, and takes part of the money back. */
  pay(url: string, of: { packId: PackId; refund: number }): Promise<void>
  close(): Promise<void>
}

const tellEveryMs = 250
const answerWithinMs = 10_000
/** A signature is not taken any more when it is five minutes old. */
const toldWithinMs = 4 * 60_000

export async function openShop(): Promise<Shop> {
  const fake = await openFakeStripe()
  const sales = new Map<string, Sale>()
  const closing = new AbortController()
  let program = ''

  // Twice and in any order, as a network may.
  Object.assign(fake.sender.knobs, { copies: 2, order: 'shuffled', delayMs: 20 })
  fake.sender.sendTo(async (payload, signature) => {
    const deadline = Date.now() + toldWithinMs
    while (Date.now() < deadline && !closing.signal.aborted) {
      const status = await tell(program, payload, signature).catch(() => 0)
      if (status === 200) return status
      await sleep(tellEveryMs)
    }
    return 0
  })

  async function refund(paymentIntent: string, amount: number): Promise<void> {
    const answer = await fetch(`${fake.address}/v1/refunds`, {
      method: 'POST',
      headers: { authorization: `Bearer ${fake.secretKey}` },
      body: new URLSearchParams({
        payment_intent: paymentIntent,
        amount: String(amount),
      }).toString(),
    })
    if (answer.status !== 200) throw new Error(`the stand-in refunds nothing: ${answer.status}`)
  }

  return {
    settings: {
      STRIPE_SECRET_KEY: fake.secretKey,
      STRIPE_WEBHOOK_SECRET: fake.webhookSecret,
      STRIPE_API_BASE: fake.address,
    },
    sales,
    tellAt(address) {
      program = address
    },
    async pay(url, { packId, refund: part }) {
      const id = url.split('/').at(-1) ?? ''
      const session = need(fake.world.things.sessions, id, 'checkout.session')
      if (session.status !== 'open') return
      pay(fake.world, session)
      const { credits, priceUsd } = packs[packId]
      const cents = Math.floor(priceUsd * 100 * part)
      sales.set(id, { credits, takenBack: Math.floor((credits * cents) / (priceUsd * 100)) })
      if (cents > 0) await refund(session.payment_intent ?? '', cents)
    },
    async close() {
      closing.abort()
      await fake.close()
    },
  }
}

async function tell(program: string, payload: string, signature: string): Promise<number> {
  const answer = await fetch(`${program}/api/stripe/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    body: payload,
    signal: AbortSignal.timeout(answerWithinMs),
  })
  await answer.body?.cancel()
  return answer.status
}
