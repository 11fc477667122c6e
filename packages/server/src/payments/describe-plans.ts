import type { Context } from '../context.ts'
import { findPlan, type PlanStanding } from './subscription-rows.ts'

export type PlansAnswer = {
  plans: { id: string; name: string; credits: number; price: string }[]
  current: PlanStanding | null
}

/** The plans that are sold here, and the one the caller has. */
export async function describePlans(
  { db, payments }: Pick<Context, 'db' | 'payments'>,
  accountId: string | undefined,
): Promise<PlansAnswer> {
  if (payments === undefined) return { plans: [], current: null }
  const { plans, stripe } = payments
  const current = accountId === undefined ? undefined : await findPlan(db, accountId, stripe.realm)
  return {
    plans: plans
      .filter(({ isOnSale }) => isOnSale)
      .map(({ id, name, credits, price }) => ({ id, name, credits, price })),
    current: current ?? null,
  }
}

/** Whether an account can have a plan pay for its work. */
export function planOffer({ payments }: Pick<Context, 'payments'>): {
  managedPlanAvailable: boolean
} {
  return { managedPlanAvailable: payments?.plans.some(({ isOnSale }) => isOnSale) === true }
}
