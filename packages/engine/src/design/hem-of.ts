/** How a garment that was asked for is finished and mended: its edges, and the colours of fur and patches on it. */
import type { BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import { hexToOklch, mixHex, shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import { hemFrom } from './cut-from-words.ts'
import type { Garment, Hex, Mark } from './design.ts'
import { marksSaid } from './mark-words.ts'
import { plainHems } from './tables/own-colours.ts'
import { isPanelled } from './two-colours.ts'

export function hemOf(item: BriefItem, pattern: Garment['pattern'], seed: number): Garment['hem'] {
  const ofHem = item.parts.filter(({ part, name }) => part === 'hem' || /hem$/.test(name))
  const words = [
    ...item.modifiers,
    ...ofHem.flatMap(({ modifiers }) => modifiers),
    ...(hasFurTrim(item) ? ['fur-trimmed'] : []),
  ].join(' ')
  const isByChance = randomStream(seed, `hem ${item.concept}`).bool(0.35)
  // Whoever asks has seen that the concept is a garment.
  const isFestive = isByChance && !plainHems.has(item.concept as GarmentKind)
  const isSaid = item.parts.some(
    (part) => /trim|hem|border/.test(part.part) && marksOfHem({ parts: [part] }).length === 0,
  )
  return hemFrom(words, isFestive || isSaid || isPanelled(item, pattern))
}

/** Mud on the hem is no border of it. */
export function marksOfHem({ parts }: Pick<BriefItem, 'parts'>): Mark[] {
  return parts
    .filter(
      ({ name, colours, materials }) =>
        /hems?$/.test(name) && colours.length + materials.length === 0,
    )
    .flatMap((part) => marksSaid(part))
}

function hasFurTrim({ parts }: BriefItem): boolean {
  return parts.some(({ part, materials }) => part === 'trim' && materials.includes('fur'))
}

/** A border of fur of no said colour: pale, on pale cloth a little darker. */
export function furOn(cloth: Hex): Hex {
  return hexToOklch(cloth).l > 0.85 ? '#d0c8bc' : '#efe8da'
}

/** Whoever mends a coat has some brown cloth at hand, hardly any gold. */
export function patchOn(cloth: Hex): Hex {
  const beside = shiftHex(cloth, hexToOklch(cloth).l > 0.45 ? -0.17 : 0.17)
  return mixHex(beside, '#86694a', 0.6)
}
