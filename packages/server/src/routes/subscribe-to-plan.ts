import { operations } from '@newcharactersheet/contract'
import { subscribe } from '../payments/subscribe.ts'
import { pageAgain } from './page-again.ts'
import { route } from './route.ts'

export const subscribeToPlan = route(
  operations.subscribeToPlan,
  async ({ context, caller, body, baseUrl, claim }) => ({
    url: await subscribe(context, { accountId: caller.accountId, ...body, baseUrl }, claim),
  }),
  { replay: pageAgain },
)
