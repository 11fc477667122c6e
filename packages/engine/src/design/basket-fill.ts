/** What lies in a basket: as round things of the colour that its contents have. */
import type { BriefItem } from '../brief/brief.ts'
import type { Hex } from './design.ts'
import { findRows } from './tables/own-finds.ts'

/** The colour of what the words put in; undefined where they put in nothing that is known. */
export function fillOf({ concept, parts }: BriefItem): Hex | undefined {
  const inside = parts.find(({ part }) => part === 'contents')
  if (concept !== 'basket' || inside === undefined) return undefined
  return (
    inside.colours[0]?.hex ??
    findRows.find(({ named }) => named?.test(inside.name))?.main ??
    others.find(([named]) => named.test(inside.name))?.[1]
  )
}

/** Round things that have no row of their own. */
const others: readonly (readonly [named: RegExp, colour: Hex])[] = [
  [/eggs?\b/, '#f2e6d2'],
  [/blueberr|bilberr|blackberr|sloes?|damsons?/, '#3a3560'],
  [/pumpkins?|squash/, '#d8802e'],
  [/buns?|rolls?|scones?|loaf|loaves|bread|baguettes?|pastr|croissants?|dumplings?/, '#d8a25a'],
  [/mushrooms?|truffles?/, '#c8b090'],
  [/coal|charcoal/, '#2a2a2e'],
]
