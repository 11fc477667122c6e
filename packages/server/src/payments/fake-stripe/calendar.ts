import type { Price } from './objects.ts'

/** The end of a billing period. A month later than 31 January is the last of February. */
export function addInterval(
  seconds: number,
  { recurring }: Pick<Price, 'recurring'>,
  times = 1,
): number {
  const { interval = 'month', interval_count: each = 1 } = recurring ?? {}
  const count = each * times
  const start = new Date(seconds * 1_000)
  if (interval === 'day' || interval === 'week')
    return seconds + count * (interval === 'week' ? 7 : 1) * 86_400
  const months = interval === 'year' ? 12 * count : count
  const end = new Date(start)
  end.setUTCDate(1)
  end.setUTCMonth(start.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay))
  return Math.floor(end.getTime() / 1_000)
}
