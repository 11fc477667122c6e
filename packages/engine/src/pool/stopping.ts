import type { Order } from './messages.ts'

/** Whether nobody wants the sheet any more. */
export function isStopped({ stop }: Order): boolean {
  return Atomics.load(stop, 0) !== 0
}

export function throwIfStopped(order: Order): void {
  if (isStopped(order)) throw new Error('The sheet is no longer wanted')
}

/** So that no thread goes on with it. */
export function stopOrder({ stop }: Order): void {
  Atomics.store(stop, 0, 1)
}
