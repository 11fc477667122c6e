import type { Plan } from '../config.ts'
import { openFakeStripe } from './fake-stripe/fake-stripe.ts'
import { offerPrice } from './fake-stripe/prices.ts'
import type { StandIn } from './open-payments.ts'

const deliverWithinMs = 10_000

/** Opens the stand-in for this program: it sells our plans and tells us what happens. */
export async function openStandIn({
  file,
  plans,
}: {
  file: string
  plans: readonly Plan[]
}): Promise<{
  keys: { secretKey: string; webhookSecret: string; apiBase: string }
  standIn: StandIn
  close: () => Promise<void>
}> {
  const fake = await openFakeStripe({ file })
  // What was on sale at an earlier start need not be any more.
  for (const price of Object.values(fake.world.things.prices)) price.active = false
  for (const plan of plans)
    offerPrice(fake.world, { id: plan.stripePrice, name: plan.name, amount: centsOf(plan.price) })
  const { address, secretKey, webhookSecret } = fake

  function sendTo(ours: string): void {
    fake.sender.sendTo(async (payload, signature) => {
      const answer = await fetch(`${ours}/api/stripe/webhook`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signature,
        },
        body: payload,
        signal: AbortSignal.timeout(deliverWithinMs),
      })
      await answer.body?.cancel()
      return answer.status
    })
  }

  return {
    keys: { secretKey, webhookSecret, apiBase: address },
    standIn: { address, sendTo },
    close: fake.close,
  }
}

/** What a plan costs is said in words; where they hold no number, a stand-in for it will do. */
function centsOf(price: string): number {
  const [number = '10'] = /\d[\d,]*(\.\d+)?/.exec(price) ?? []
  return Math.max(1, Math.round(Number(number.replaceAll(',', '')) * 100))
}
