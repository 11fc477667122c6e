import { operations } from '@newcharactersheet/contract'
import { subscribe } from '../payments/subscribe.ts'
import { route } from './route.ts'

export const subscribeToPlan = route(
  operations.subscribeToPlan,
  async ({ context, caller, body, baseUrl }) => ({
    url: await subscribe(context, { accountId: caller.accountId, ...body, baseUrl }),
  }),
)
