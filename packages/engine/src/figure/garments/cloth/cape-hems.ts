/** Canon levels of the hems of what hangs down the back, at length 0, .5 and 1; tails come out below them. */
export const capeHems = {
  cape: [3.6, 1.6, 0.12],
  cloak: [3.4, 1.4, 0.1],
} as const satisfies Record<string, readonly [short: number, usual: number, long: number]>
