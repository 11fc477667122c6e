import type { Context } from '../context.ts'
import { type Claim, refuseTwin } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { closeCheckout } from './at-stripe/checkouts.ts'
import type { Stripe } from './at-stripe/stripe.ts'
import { hasLivingSubscription } from './at-stripe/subscriptions.ts'
import { asCustomer } from './customers.ts'
import { needPayments } from './need-payments.ts'
import { openPage } from './open-page.ts'
import {
  dropPurchase,
  findOpenPlans,
  giveUpPurchase,
  openingMs,
  openPurchase,
  type Purchase,
} from './purchases.ts'
import { returnUrls } from './return-urls.ts'

type PlanWish = { accountId: string; planId: string; baseUrl: string; returnPath: string }

const closingMs = 30_000

/** Opens a checkout for a plan and returns the address of its page. An account has one plan. */
export async function subscribe(
  context: Pick<Context, 'db' | 'payments'>,
  { accountId, planId, baseUrl, returnPath }: PlanWish,
  claim?: Claim,
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
    const others = await findOpenPlans(db, accountId, realm)
    // Asked after these were read: if the checkout of a twin is among them, its claim is there by now.
    // That is no other checkout, and not to be closed.
    if (claim !== undefined) await refuseTwin(db, claim)
    for (const other of others) await giveUp(db, stripe, other)
    if (await hasLivingSubscription(stripe, customerId)) throw hasPlan()
    const order = { accountId, realm, kind: 'plan' as const, item: plan.id, name: plan.name }
    const purchaseId = await makeOnce(
      db,
      claim,
      (inside) => openPurchase(inside, { ...order, credits: plan.credits }),
      (id) => ({ id }),
    ).catch(refuseSecond)
    const urls = returnUrls(baseUrl, returnPath)
    const { stripePrice } = plan
    const sale = { kind: 'plan', purchaseId, accountId, customerId, planId, stripePrice } as const
    return openPage(db, stripe, { ...sale, ...urls }, claim)
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
