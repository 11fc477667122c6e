/** A smith's hammer and an apron: who has both is a smith, though nobody says so. */
import type { Brief } from '../brief.ts'

/** Gives the calling where none is told. */
export function settleToolTrades({ subject, wear, hold }: Brief): void {
  const hammer = hold.find(({ name }) => /^(?:black)?smith'?s? hammer$|^forge hammer$/.test(name))
  const hasApron = wear.some(({ concept }) => concept === 'apron')
  if (hammer === undefined || !hasApron || subject.roles.length > 0) return
  const plain = { ...hammer, colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
  subject.roles.push({
    ...plain,
    name: 'blacksmith',
    concept: 'blacksmith',
    slot: 'role',
    side: 'both',
    count: 1,
    how: 'guess',
  })
}
