/** Which garments the words lay over which: 'a robe over plate armour', 'a shirt under a corset', 'a coat with an apron over it'. */
import type { Worn } from './make-garment.ts'

const over =
  /^[^,.;]{0,40}?\b(?:over|on top of|atop|covering|über|sobre|encima de|par-dessus|sopra)\s+(?:\p{L}+\s+)?$/iu
const under =
  /^[^,.;]{0,40}?\b(?:under|underneath|beneath|below|unter|debajo de|bajo|sous|sotto|sob|por baixo de)\s+(?:\p{L}+\s+)?$/iu
const overIt = /^[^,.;]{0,40}?\b(?:over|on top of|atop)\s+(?:it|them|that|this|everything|all)\b/i
const underIt =
  /^[^,.;]{0,40}?\b(?:under|underneath|beneath)(?:\s+(?:it|them|that|this|everything))?\s*(?:$|[,.;]|and\b)/i

/** Each garment with what it is worn over, where that is said. */
export function layersSaid(worn: readonly Worn[], prompt: string): Worn[] {
  const said = worn
    .filter((garment) => garment.said !== undefined)
    .sort((a, b) => startOf(a) - startOf(b))
  const pairs = said.flatMap((garment, index) => {
    const next = said[index + 1]
    const before = said[index - 1]
    const after = prompt.slice(endOf(garment), next === undefined ? undefined : startOf(next))
    return [
      ...(next && over.test(after) ? [[garment.id, next.id] as const] : []),
      ...(next && under.test(after) ? [[next.id, garment.id] as const] : []),
      ...(before && overIt.test(after) ? [[garment.id, before.id] as const] : []),
      ...(before && underIt.test(after) ? [[before.id, garment.id] as const] : []),
    ]
  })
  return worn.map((garment) => {
    const below = pairs.filter(([upper]) => upper === garment.id).map(([, lower]) => lower)
    return below.length === 0 ? garment : { ...garment, over: below }
  })
}

const startOf = ({ said }: Worn): number => said?.span[0] ?? 0
const endOf = ({ said }: Worn): number => said?.span[1] ?? 0
