import { askForEvents } from './ask-for-events.ts'
import { handleEvents } from './handle-events.ts'
import { removeOldEvents } from './inbox.ts'
import { reconcile } from './reconcile.ts'
import type { Settling } from './settle-checkout.ts'

/** How often is looked for what should have been told. */
const askEveryMs = 60_000

/** How often is looked for what Stripe could not tell, and how far back at the start: it knows no more. */
const listEveryMs = 60 * 60_000
const rememberedMs = 30 * 24 * 60 * 60_000

/** More than one batch is handled at a time, but never so many that nothing else gets its turn. */
const mostBatches = 20

/**
 * Handles what Stripe told, at once when it comes in this process and every so often for what others
 * left, and asks about what it should have told. `stop` returns when nothing runs any more.
 */
export function startPayments(
  context: Settling,
  { everyMs }: { everyMs: number },
): { stop: () => Promise<void> } {
  const { payments, logger } = context
  if (payments === undefined) return { stop: async () => {} }
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Promise<void> = Promise.resolve()
  let isAwaited = false
  let askAt = 0
  let listAt = 0
  let listedMs = Date.now() - rememberedMs

  async function work(): Promise<void> {
    isAwaited = false
    if (signal.aborted) return
    try {
      for (let batch = 0; batch < mostBatches; batch += 1)
        if ((await handleEvents(context, signal)) === 0) break
      if (performance.now() < askAt) return
      askAt = performance.now() + askEveryMs
      await reconcile(context, signal)
      await removeOldEvents(context.db)
      await listEvents()
    } catch (error) {
      if (!signal.aborted) logger.error({ err: error }, 'payments failed; they will be tried again')
    }
  }

  async function listEvents(): Promise<void> {
    if (performance.now() < listAt) return
    listAt = performance.now() + listEveryMs
    const now = Date.now()
    try {
      const count = await askForEvents(context, { sinceMs: listedMs }, signal)
      listedMs = now
      if (count === 0) return
      logger.info({ count }, 'Stripe was asked for events that had not come')
      wake()
    } catch (error) {
      if (!signal.aborted)
        logger.warn({ err: error }, 'Stripe could not be asked for events; it will be asked again')
    }
  }

  function wake(): void {
    // Whoever comes while one waits for its turn is seen by that one.
    if (isAwaited) return
    isAwaited = true
    running = running.then(work)
  }

  payments.onWake(wake)
  const timer = setInterval(wake, everyMs)
  wake()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort(new Error('the program is stopping'))
      await running
    },
  }
}
