/** What a sheet goes through, in this order. */
export const stages = [
  'brief',
  'design',
  'build',
  'plan',
  'views',
  'heads',
  'things',
  'page',
  'encode',
] as const

/** `things` are props and close-ups. */
export type Stage = (typeof stages)[number]
