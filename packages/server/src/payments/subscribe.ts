import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { closeCheckout, openCheckout } from './at-stripe/checkouts.ts'
import type { Stripe } from './at-stripe/stripe.ts'
import { hasLivingSubscription } from './at-stripe/subscriptions.ts'
import { asCustomer } from './customers.ts'
import { needPayments } from './need-payments.ts'
import {
  dropPurchase,
  findOpenPlans,
  giveUpPurchase,
  noteSession,
  openPurchase,
  type Purchase,
} from './purchases.ts'
import { returnUrls } from './return-urls.ts'

type PlanWish = { accountId: string; planId: string; baseUrl: string; returnPath: string }

/** An order without a checkout after this time was left behind by a program that died. */
const openingMs = 2 * 60 * 1_000
const closingMs = 30_000

/** Opens a checkout for a plan and returns the address of its page. An account has one plan. */
export async function subscribe(
  context: Pick<Context, 'db' | 'payments'>,
  { accountId, planId, baseUrl, returnPath }: PlanWish,
): Promise<string> {
  const { db } = context
  const { stripe, plans } = needPayments(context)
  const plan = plans.find(({ id, isOnSale }) => isOnSale && id === planId)
  if (plan === undefined)
    throw new ApiError('INVALID_REQUEST', 'There is no such plan', {
      fields: [{ path: 'planId', message: 'is no plan that is sold here' }],
    })
  return asCustomer(db, stripe, accountId, async (customerId) => {
    const { realm } = stripe
    for (const open of await findOpenPlans(db, accountId, realm)) await giveUp(db, stripe, open)
    if (await hasLivingSubscription(stripe, customerId)) throw hasPlan()
    const order = { accountId, realm, kind: 'plan' as const, item: plan.id, name: plan.name }
    const purchaseId = await openPurchase(db, { ...order, credits: plan.credits }).catch(
      refuseSecond,
    )
    const urls = returnUrls(baseUrl, returnPath)
    const { stripePrice } = plan
    const sale = { kind: 'plan', purchaseId, accountId, customerId, planId, stripePrice } as const
    try {
      const { id, url } = await openCheckout(stripe, { ...sale, ...urls })
      await noteSession(db, purchaseId, id)
      return url
    } catch (error) {
      await dropPurchase(db, purchaseId)
      throw error
    }
  })
}

/** Gives an earlier checkout up, so that two can never both be paid. */
async function giveUp(
  db: Queryable,
  stripe: Stripe,
  { id, sessionId, ageMs }: Purchase & { ageMs: number },
): Promise<void> {
  const signal = AbortSignal.timeout(closingMs)
  if (sessionId !== null)
    await giveUpPurchase(db, id, { wasOpen: await closeCheckout(stripe, sessionId, signal) })
  else if (ageMs > openingMs) await dropPurchase(db, id)
  else throw beingOpened()
}

/** Of two who open a checkout at the same moment one does. */
function refuseSecond(error: unknown): never {
  const isSecond =
    error instanceof Error && 'constraint' in error && error.constraint === oneOpenPlan
  throw isSecond ? beingOpened() : error
}

const oneOpenPlan = 'purchases_one_open_plan'

function beingOpened(): ApiError {
  return new ApiError('WRONG_STATE', 'A checkout of a plan is just being opened; try again')
}

function hasPlan(): ApiError {
  return new ApiError(
    'WRONG_STATE',
    'This account has a plan: change or end it in the billing portal, POST /api/billing/portal',
  )
}
