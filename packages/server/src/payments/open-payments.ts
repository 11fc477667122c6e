import { join } from 'node:path'
import type { PaymentSettings, Plan } from '../config.ts'
import { openStripe, type Stripe } from './at-stripe/stripe.ts'

/** How payments are taken here. */
export type Payments = {
  stripe: Stripe
  plans: readonly Plan[]
  /** Whether what Stripe tells can be checked, and is listened to. */
  hearsEvents: boolean
  /** Lets the worker of this process look at once whether there is something to do. */
  wake(): void
  /** Whom to wake. */
  onWake(work: () => void): void
  /** The stand-in, where it takes Stripe's place. */
  standIn: StandIn | undefined
  close(): Promise<void>
}

export type StandIn = {
  /** Where its desk is. */
  address: string
  /** Says where we listen, which is known only when we do. */
  sendTo(address: string): void
}

/** Opens Stripe or its stand-in; undefined where no payments are taken. */
export async function openPayments(
  settings: PaymentSettings | undefined,
  { dataFolder }: { dataFolder: string },
): Promise<Payments | undefined> {
  if (settings === undefined) return undefined
  let wakeWorker = () => {}
  const common = {
    plans: settings.plans,
    wake: () => wakeWorker(),
    onWake(work: () => void) {
      wakeWorker = work
    },
  }
  if (settings.kind === 'stripe') {
    const { secretKey, webhookSecret, apiBase } = settings
    const realm = secretKey.includes('_test_') ? 'test' : 'live'
    const stripe = openStripe({ realm, secretKey, webhookSecret, apiBase })
    const hearsEvents = webhookSecret !== undefined
    return { ...common, stripe, hearsEvents, standIn: undefined, close: async () => {} }
  }
  // Loaded only where it is asked for.
  const { openStandIn } = await import('./stand-in.ts')
  const file = join(dataFolder, 'stand-in-stripe.json')
  const { keys, standIn, close } = await openStandIn({ file, plans: settings.plans })
  const stripe = openStripe({ realm: 'stand-in', ...keys })
  return { ...common, stripe, hearsEvents: true, standIn, close }
}
