import { operations } from '@newcharactersheet/contract'
import { changeBilling } from '../billing/change-billing.ts'
import { describeBilling } from '../billing/describe-billing.ts'
import { platformOffer } from '../generations/offer.ts'
import { planOffer } from '../payments/describe-plans.ts'
import { route } from './route.ts'

export const updateBilling = route(operations.updateBilling, async ({ context, caller, body }) => {
  const { db, secrets } = context
  await changeBilling(db, secrets.sealingKeys, caller.accountId, { ...body, ...planOffer(context) })
  return describeBilling(db, caller.accountId, { ...platformOffer(context), ...planOffer(context) })
})
