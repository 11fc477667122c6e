import { eraseClosedAccounts } from './account-data/erase-account.ts'
import type { Context } from './context.ts'
import { expireCycles } from './credits/cycles.ts'
import { callNext } from './generations/begin-next.ts'
import { runNext } from './generations/run-generation.ts'
import { sweepGenerations } from './generations/sweep.ts'
import { startPayments } from './payments/work.ts'
import { removeExpired } from './remove-expired.ts'
import { countWords } from './sheets/search/count-words.ts'
import { sweepContent } from './sheets/stored-content.ts'
import { startWebhooks } from './webhooks/work.ts'

/** How many sheets this process draws at once: one keeps all drawing threads at work. */
const concurrency = 1

/**
 * Takes jobs and runs them, and sweeps up: after workers that died, bytes nobody names, closed
 * accounts, and what has expired. `stop` gives back what is being drawn, for the next start or another node,
 * and returns when nothing runs any more.
 */
export async function startWorker(context: Context): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController()
  const { signal } = stopping
  let sweeping: Promise<void> = Promise.resolve()
  let erasing: Promise<void> = Promise.resolve()
  let removing: Promise<void> = Promise.resolve()

  async function sweep(): Promise<void> {
    for (const part of [
      () => sweepGenerations(context),
      () => sweepContent(context),
      () => expireCycles(context.db),
      () => countWords(context.db),
    ]) {
      try {
        await part()
      } catch (error) {
        context.logger.error({ err: error }, 'a part of the sweep failed; it will run again')
      }
    }
  }

  async function erase(): Promise<void> {
    try {
      await eraseClosedAccounts(context, signal)
    } catch (error) {
      context.logger.error({ err: error }, 'erasing failed; it will be tried again')
    }
  }

  async function remove(): Promise<void> {
    try {
      await removeExpired(context.db, signal)
    } catch (error) {
      context.logger.error(
        { err: error },
        'what has expired could not be removed; it will be later',
      )
    }
  }

  // Wakes the engine, so that the first sheet need not wait for that.
  context.images.check(signal).catch((error: unknown) => {
    if (!signal.aborted) context.logger.warn({ err: error }, 'the engine does not answer')
  })
  await sweep()
  removing = remove()
  const payments = startPayments(context, { everyMs: context.pace.sweepMs })
  const webhooks = startWebhooks(context, { everyMs: context.pace.sweepMs })
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep)
    // Beside it: a large account takes longer than lost work may wait.
    erasing = erasing.then(erase)
  }, context.pace.sweepMs)
  const seldom = setInterval(() => {
    removing = removing.then(remove)
  }, context.pace.removeExpiredMs)
  const taking = await context.queue.work(concurrency, async () => {
    // Who is called as we stop begins nothing, and has somebody else called.
    if (!signal.aborted) await runNext(context, signal)
    await callNext(context)
  })

  async function stop(): Promise<void> {
    clearInterval(timer)
    clearInterval(seldom)
    stopping.abort(new Error('the program is stopping'))
    await Promise.all([
      taking.stop(),
      payments.stop(),
      webhooks.stop(),
      sweeping,
      erasing,
      removing,
    ])
  }
  return { stop }
}
