import type { Plan } from '../config.ts'
import type { Invoice, InvoiceLine } from './at-stripe/subscriptions.ts'
import type { PlanCredits } from './book.ts'

/** The invoice is for a price that is no plan of ours. */
export class UnknownPlan extends Error {
  override readonly name = 'UnknownPlan'

  constructor(priceId: string) {
    super(`NCS_PLANS has no plan with the stripePrice ${priceId}, but somebody has paid for it`)
  }
}

/**
 * What a paid invoice gives, undefined if nothing. Each line gives the credits of its plan, in the
 * same part as it is charged: a whole cycle all of them; the rest of a cycle, after a change of plan,
 * that part of them; what is credited for time that will not be used takes that part away. So who
 * changes back and forth has at the end what was paid for, and never more.
 */
export function creditsOf(
  invoice: Invoice,
  { plans, cycles }: { plans: readonly Plan[]; cycles: readonly Cycle[] },
): (PlanCredits & { name: string }) | undefined {
  const lines = invoice.lines.map((line) => ({ line, plan: planOf(line, plans) }))
  const whole = lines.findLast(({ line }) => !line.isProration)
  const rest = lines.findLast(({ line }) => line.isProration && line.amount >= 0)
  const main = whole ?? rest ?? lines.at(-1)
  if (main === undefined) return undefined
  const { startsAt, endsAt } = main.line
  const parts = lines.map(({ line, plan }) => plan.credits * line.quantity * shareOf(line, cycles))
  const sum = Math.round(parts.reduce((all, part) => all + part, 0))
  return {
    kind: whole === undefined ? 'change' : 'cycle',
    planId: main.plan.id,
    name: main.plan.name,
    // What is too much of a cycle before is taken from this one, but a cycle gives nothing below.
    credits: whole === undefined ? sum : Math.max(0, sum),
    startsAt,
    endsAt,
  }
}

export type Cycle = { startsAt: number; endsAt: number }

/** Every cycle these invoices are for, whether it was paid or not. */
export function cyclesOf(invoices: readonly Invoice[]): Cycle[] {
  return invoices.flatMap(({ lines }) => lines.filter(({ isProration }) => !isProration))
}

function planOf({ priceId }: InvoiceLine, plans: readonly Plan[]): Plan {
  const plan = plans.find(({ stripePrice }) => stripePrice === priceId)
  if (plan === undefined) throw new UnknownPlan(priceId)
  return plan
}

/** Which part of its plan's credits a line gives; below zero, takes. A trial gives none. */
function shareOf(line: InvoiceLine, cycles: readonly Cycle[]): number {
  if (!line.isProration) return line.amount > 0 ? 1 : 0
  const cycle = cycles.find(({ endsAt }) => endsAt === line.endsAt)
  if (cycle === undefined || cycle.endsAt <= cycle.startsAt) return 0
  const share = (line.endsAt - line.startsAt) / (cycle.endsAt - cycle.startsAt)
  return Math.sign(line.amount) * Math.min(1, share)
}
