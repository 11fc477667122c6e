import { operations } from '@newcharactersheet/contract'
import { receiveEvent } from '../payments/receive-event.ts'
import { route } from './route.ts'

export const receiveStripeEvent = route(
  operations.receiveStripeEvent,
  async ({ context, headers, bytes }) => {
    const signature = [headers['stripe-signature'] ?? ''].flat().join()
    await receiveEvent(context, { raw: bytes, signature })
    return { received: true as const }
  },
  { isSigned: true },
)
