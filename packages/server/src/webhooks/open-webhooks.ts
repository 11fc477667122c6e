import type { OwnHosts } from './endpoint-url.ts'
import { type Resolve, resolveNames } from './find-addresses.ts'
import type { WayOut } from './post-message.ts'

/** Tells endpoints of accounts what became of their work. */
export type Webhooks = {
  wayOut: WayOut
  /** Lets the worker of this process look at once whether there is something to send. */
  wake(): void
  /** Whom to wake. */
  onWake(work: () => void): void
}

export function openWebhooks({
  ownHosts,
  resolve = resolveNames,
}: {
  ownHosts: OwnHosts
  resolve?: Resolve | undefined
}): Webhooks {
  let wakeWorker = () => {}
  return {
    wayOut: { ownHosts, resolve },
    wake: () => wakeWorker(),
    onWake(work) {
      wakeWorker = work
    },
  }
}
