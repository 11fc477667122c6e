/** What a sheet goes through. Planning is gone back to for close-ups, and the page is begun before its pictures. */
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
