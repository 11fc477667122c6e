import { operations } from '@newcharactersheet/contract'
import { describeBilling } from '../billing/describe-billing.ts'
import { platformOffer } from '../generations/offer.ts'
import { planOffer } from '../payments/describe-plans.ts'
import { route } from './route.ts'

export const getBilling = route(operations.getBilling, ({ context, caller }) =>
  describeBilling(context.db, caller.accountId, {
    ...platformOffer(context),
    ...planOffer(context),
  }),
)
