/** What is drawn of somebody's wings, horns, eyes and made limbs, and what is only told of them. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { sentence } from './palette.ts'
import { materialLooks } from './tables/material-looks.ts'

/** States and stuffs that no builder of a feature knows. */
const undrawn =
  /^(?:(?:half[- ])?(?:torn|tattered|ragged|ripped|frayed|holey|moth[- ]eaten|broken|snapped|chipped|cracked|bent|crooked|singed|burnt|scorched|clipped|bandaged|patched|stitched|scarred|pierced|mismatched|missing)|transparent|translucent|see[- ]through|(?:stained )?glass|paper|stone|wooden|wicker|clay|crystal|leafy|compound|cyber|blind|button|clockwork)$/

/** 'Torn wings', 'stained glass wings': words of a feature that its shape and colour do not show. */
export function toldOfFeature({ name, modifiers, materials, concept }: BriefItem): string[] {
  // A lost limb is drawn, or told by its own name, and so are a bandage and a gap between teeth.
  if (/^(?:prosthetic_.*|missing_.*|bandage|plaster|tooth_gap|blindness)$/.test(concept)) return []
  // Snapped horns and tusks are drawn so.
  const isPair = /horns?$|^antlers$|^tusks$/.test(concept)
  const looks = [...modifiers, ...materials, ...name.split(' ')].filter(
    (word) => undrawn.test(word) && !(isPair && /^(?:broken|snapped)$/.test(word)),
  )
  const telling = looks.filter((word) => !looks.some((other) => other.endsWith(` ${word}`)))
  if (telling.length === 0) return []
  return [[...telling.filter((word) => !name.includes(word)), name].join(' ')]
}

/** What made limbs are of where nothing else is said. */
const plainMetal = /^(?:steel|metal|iron)$/

/** 'Fingers of brass.': what a limb that was made is of, which is drawn in its colour. */
export function madeLimbNotes({ features }: Brief, design: Design): string[] {
  return features
    .filter(({ concept }) => /^prosthetic_/.test(concept) && !isPeg(concept, design))
    .filter(
      ({ concept }) =>
        design.skin.limbs !== undefined || design.features.some(({ kind }) => kind === concept),
    )
    .flatMap(({ name, materials, modifiers }) => {
      const stuff = [...modifiers, ...materials].find(
        (word) => materialLooks.has(word) && !plainMetal.test(word),
      )
      return stuff === undefined || name.length > 24
        ? []
        : [
            `${sentence(name)} of ${stuff.replace(/en$/, (end) => (stuff === 'wooden' ? '' : end))}.`,
          ]
    })
}

/** A peg is of wood. */
function isPeg(concept: string, { features }: Design): boolean {
  return features.some(({ kind, isPeg: isWood }) => kind === concept && isWood)
}

/** 'Blue wings, one torn.' */
export function onesOf({ parts }: BriefItem): string[] {
  return parts
    .filter(({ part, modifiers }) => part === 'one of two' && modifiers.length > 0)
    .map(({ name, modifiers }) => `${name} ${modifiers.join(' and ')}`)
}
