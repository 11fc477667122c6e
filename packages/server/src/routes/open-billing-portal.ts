import { operations } from '@newcharactersheet/contract'
import { openBillingPortal as open } from '../payments/open-portal.ts'
import { route } from './route.ts'

export const openBillingPortal = route(
  operations.openBillingPortal,
  async ({ context, caller, body, baseUrl }) => {
    const { href: returnUrl } = new URL(`${baseUrl}${body.returnPath}`)
    return { url: await open(context, { accountId: caller.accountId, returnUrl }) }
  },
)
