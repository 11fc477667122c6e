import { operations } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { CustomReply, route } from './route.ts'

/** What does not answer within this time does not answer. */
const patienceMs = 5_000

export const readyz = route(operations.readyz, async ({ context }) => {
  const [database, storage, engine] = await Promise.all([
    check(context, 'database', () => context.db.query('SELECT 1')),
    check(context, 'storage', () => context.storage.check()),
    check(context, 'engine', () => context.images.check(AbortSignal.timeout(60_000))),
  ])
  const checks = { database, storage, engine }
  if (database.ok && storage.ok && engine.ok) return { status: 'ready' as const, checks }
  const body = { status: 'not ready' as const, checks }
  return new CustomReply({ status: 503, headers: { 'retry-after': 5 }, body })
})

async function check(context: Context, name: string, ask: () => Promise<unknown>) {
  const startedAt = performance.now()
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs)
  let ok = true
  try {
    await Promise.race([ask(), late])
  } catch (error) {
    context.logger.warn({ err: error, check: name }, 'a readiness check failed')
    ok = false
  } finally {
    clearTimeout(timer)
  }
  return { ok, milliseconds: Math.round((performance.now() - startedAt) * 10) / 10 }
}
