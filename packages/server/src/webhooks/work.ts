import { type Claimed, claimDeliveries } from './claim-deliveries.ts'
import { type Delivering, deliver } from './deliver.ts'

/** So many messages are on their way from one process, and to one endpoint from it. */
const mostOnTheirWay = 64
const mostAnEndpoint = 2

/**
 * Sends what is due: at once what was written in this process, and every so often what others left
 * or is to be tried again. Who answers slowly keeps two places and no more. `stop` gives back what
 * has not been answered.
 */
export function startWebhooks(
  context: Delivering,
  { everyMs }: { everyMs: number },
): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const onTheirWay = new Set<Promise<void>>()
  const counts = new Map<string, number>()
  let looking: Promise<void> = Promise.resolve()
  let isAwaited = false
  let after = ''

  function change(endpointId: string, by: 1 | -1): void {
    const count = (counts.get(endpointId) ?? 0) + by
    if (count === 0) counts.delete(endpointId)
    else counts.set(endpointId, count)
  }

  async function send(claimed: Claimed): Promise<void> {
    try {
      await deliver(context, claimed, signal)
    } catch (error) {
      // Its claim runs out, and it is sent again.
      context.logger.error({ err: error }, 'a webhook could not be delivered')
    }
  }

  function begin(claimed: Claimed): void {
    change(claimed.endpointId, 1)
    const sending = send(claimed).finally(() => {
      onTheirWay.delete(sending)
      change(claimed.endpointId, -1)
      wake()
    })
    onTheirWay.add(sending)
  }

  async function look(): Promise<void> {
    isAwaited = false
    // Around and around, from where the last look ended, until a whole round finds nothing.
    let isWholeRound = after === ''
    let found = 0
    while (!signal.aborted && onTheirWay.size < mostOnTheirWay) {
      const busy = [...counts].filter(([, count]) => count >= mostAnEndpoint).map(([id]) => id)
      const most = mostOnTheirWay - onTheirWay.size
      const claimed = await claimDeliveries(context.db, { after, busy, most })
      for (const each of claimed) begin(each)
      found += claimed.length
      after = claimed.at(-1)?.endpointId ?? ''
      if (after !== '') continue
      if (isWholeRound && found === 0) return
      isWholeRound = true
      found = 0
    }
  }

  function wake(): void {
    // Whoever comes while one waits for its turn is seen by that one.
    if (isAwaited || signal.aborted) return
    isAwaited = true
    looking = looking.then(look).catch((error: unknown) => {
      context.logger.error({ err: error }, 'webhooks failed; they will be tried again')
    })
  }

  context.webhooks.onWake(wake)
  const timer = setInterval(wake, everyMs)
  wake()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort(new Error('the program is stopping'))
      await looking
      await Promise.all(onTheirWay)
    },
  }
}
