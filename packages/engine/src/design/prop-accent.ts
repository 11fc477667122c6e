/** The colour of what is shown on a thing in the hand. */
import type { Brief } from '../brief/brief.ts'
import type { PropKind } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import type { Hex, Prop } from './design.ts'
import type { Scheme } from './scheme.ts'
import type { ArmsRow } from './tables/own-arms.ts'

export function accentOf(
  kind: PropKind,
  arms: ArmsRow | undefined,
  brief: Brief,
  scheme: Scheme,
): Hex | undefined {
  const lit = isCut(arms?.form) ? undefined : magicColour(kind, brief, scheme)
  return lit ?? arms?.accent
}

/** Wands that end in a thing of its own colour, and no light. */
export function isCut(form: Prop['form']): boolean {
  return form === 'heart wand' || form === 'moon wand' || form === 'flower wand'
}

/** Crystals on staffs, wands and orbs glow in the character's own colour. */
function magicColour(kind: PropKind, brief: Brief, scheme: Scheme): string | undefined {
  const isMagic = /staff|wand|crystal/.test(kind)
  return isMagic && (brief.motifs.length > 0 || brief.themeColours.length > 0)
    ? shiftHex(scheme.tone('accent'), 0.06, 1.1)
    : undefined
}
