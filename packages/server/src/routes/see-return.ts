import type { FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { settleReturn } from '../payments/settle-return.ts'

/**
 * Whatever page somebody comes back to from paying shows what was paid: before it is made, Stripe is
 * asked about the checkout its address names.
 */
export async function seeReturn(
  context: Context,
  { method, url, ip }: Pick<FastifyRequest, 'method' | 'url' | 'ip'>,
): Promise<void> {
  if (context.payments === undefined || method !== 'GET') return
  const place = url.indexOf('?')
  if (place < 0 || !url.includes('checkout=success', place)) return
  const query = new URLSearchParams(url.slice(place))
  const sessionId = query.get('session_id') ?? ''
  if (query.get('checkout') !== 'success' || !/^cs_\w{1,200}$/.test(sessionId)) return
  // Where nobody counts what is asked for, as on pages, this would be a way to the database for all.
  if (context.rates.countAddress(['reads'], ip).some(({ isOver }) => isOver)) return
  await settleReturn(context, sessionId)
}
