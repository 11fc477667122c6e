/** Colours and cloths in the plural: 'in muted greens and browns', 'in silks and velvets'. */
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

const manyHues =
  /^(?:reds|blues|greens|browns|gr[ea]ys|golds|purples|yellows|pinks|blacks|whites|creams|teals)$/

const cloths =
  /^(?:tweed|silk|satin|velvet|linen|brocade|lace|cotton|wool|denim|leather|canvas|felt|flannel)$/

/** 'In muted greens and browns', 'in silks and velvets' */
export function manyOf(base: Term): Term | undefined {
  const one = singularOf(base.text)
  if (one === undefined) return undefined
  if (manyHues.test(base.text))
    return { ...base, kind: 'colour', text: one, entry: { words: one, colour: true } }
  const material = cloths.test(one) ? vocabulary.entries.get(one)?.material : undefined
  return material === undefined
    ? undefined
    : { ...base, text: one, entry: { words: one, material } }
}
