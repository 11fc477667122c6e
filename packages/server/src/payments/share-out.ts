import type { Payback } from './at-stripe/paybacks.ts'

/**
 * How many of the credits a payment gave are taken back for each of its paybacks: together the same
 * part as of the money, rounded for the account, and all of them with the last of the money. They are
 * looked at in the order they were made, so the shares depend on nothing but what is there.
 */
export function shareOut(
  { credits, amount }: { credits: number; amount: number },
  paybacks: readonly Payback[],
): Map<string, number> {
  const shares = new Map<string, number>()
  let money = 0
  let taken = 0
  const standing = paybacks.filter(({ isStanding }) => isStanding).toSorted(compare)
  for (const payback of standing) {
    // A payment that is both refunded and disputed gives no more back than came.
    money = Math.min(amount, money + payback.amount)
    const due = creditsFor({ credits, amount }, money)
    shares.set(payback.id, due - taken)
    taken = due
  }
  return shares
}

function creditsFor({ credits, amount }: { credits: number; amount: number }, money: number) {
  if (amount === 0 || credits <= 0) return 0
  // The product of both may be larger than a number is exact.
  return Number((BigInt(credits) * BigInt(money)) / BigInt(amount))
}

function compare(one: Payback, other: Payback): number {
  if (one.createdAt !== other.createdAt) return one.createdAt - other.createdAt
  return one.id < other.id ? -1 : 1
}
