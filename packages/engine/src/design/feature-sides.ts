/** On which side a horn, a wing, a made limb or a bandage is, and which legs are no more than a peg. */
import type { BriefItem } from '../brief/brief.ts'
import type { FeatureKind } from '../brief/concepts.ts'
import type { Feature, Hex } from './design.ts'
import { gone } from './snapped.ts'

/** A hook, and the bandage on one arm or one knee. */
function isOneOfTwo({ side, count, name, place = '' }: BriefItem, kind: FeatureKind): boolean {
  if (side !== 'both' || count !== 1) return false
  return kind === 'hook_hand' || (kind === 'bandage' && oneLimb.test(`${place} ${name}`))
}

const oneLimb = /\b(?:forearm|arm|leg|knee|wrist|elbow|shin|calf|thigh|ankle|shoulder)\b/

/** 'A brass arm' is one arm, the right, unless a side or two are said; a hook leaves the right hand to hold things. */
export function sideOf(item: BriefItem, kind: FeatureKind): Feature['side'] {
  const { side, count } = item
  if (isPair.test(kind)) return sideOfPair(item)
  if (kind === 'blindness' && side === 'both' && count === 1 && /\beye$/.test(item.name))
    return 'right'
  if (isOneOfTwo(item, kind)) return 'left'
  const isLimb = kind === 'prosthetic_arm' || kind === 'prosthetic_leg'
  return isLimb && side === 'both' && count === 1 ? 'right' : side
}

export const isPair = /wings$|^(?:horns|ram_horns|antlers)$/

/** 'One wing' is the left unless a side is said; of 'her left wing, torn off', the right one is there. */
function sideOfPair({ side, name, words, count, modifiers }: BriefItem): Feature['side'] {
  const said = [words, ...modifiers].join(' ')
  if (gone.test(said)) return side === 'left' ? 'right' : 'left'
  const isOne = count === 1 && /(?:wing|horn|antler)$/.test(name) && !hurt.test(said)
  return side === 'both' && isOne ? 'left' : side
}

/** Of two, one is worth a word. */
const hurt =
  /\b(?:broken|torn|burnt|burned|singed|damaged|hurt|injured|bandaged|crooked|chipped|cracked|tattered|longer|shorter|other)\b/

/** 'A peg leg', 'a wooden leg', but no wooden leg that was carved or bends. */
function isPegLeg(kind: FeatureKind, { name, materials, modifiers }: BriefItem): boolean {
  if (kind !== 'prosthetic_leg') return false
  const words = [name, ...modifiers].join(' ')
  return (
    /\bpeg/.test(words) ||
    (materials.includes('wood') && !/prosthe|jointed|mechanic|robot|clockwork/.test(words))
  )
}

export function pegSaid(kind: FeatureKind, item: BriefItem, stuff: Hex | undefined) {
  if (!isPegLeg(kind, item)) return {}
  return { isPeg: true as const, word: 'peg leg', colour: stuff ?? '#7a5233' }
}
