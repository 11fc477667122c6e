import { operations } from '@newcharactersheet/contract'
import { describeBilling } from '../billing/describe-billing.ts'
import { deleteProviderKey as deleteSavedKey } from '../billing/provider-keys.ts'
import { platformOffer } from '../generations/offer.ts'
import { planOffer } from '../payments/describe-plans.ts'
import { route } from './route.ts'

export const deleteProviderKey = route(
  operations.deleteProviderKey,
  async ({ context, caller, params }) => {
    const { accountId } = caller
    await deleteSavedKey(context.db, { accountId, providerName: params.providerName })
    return describeBilling(context.db, accountId, {
      ...platformOffer(context),
      ...planOffer(context),
    })
  },
)
