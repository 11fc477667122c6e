import { operations } from '@newcharactersheet/contract'
import { buyPack } from '../payments/buy-pack.ts'
import { pageAgain } from './page-again.ts'
import { route } from './route.ts'

export const createCheckout = route(
  operations.createCheckout,
  async ({ context, caller, body, baseUrl, claim }) => {
    const { accountId } = caller
    const { packageId: packId, returnPath } = body
    return { url: await buyPack(context, { accountId, packId, returnPath, baseUrl }, claim) }
  },
  { replay: pageAgain },
)
