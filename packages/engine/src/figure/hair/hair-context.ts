/** What every hair style is made from: the design's wishes in head-local units, on one head. */

import type { Hair } from '../../design/design.ts'
import type { Random } from '../../math/random.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Cover } from '../cover.ts'
import type { Part } from '../figure.ts'
import type { Relief } from './drape.ts'
import type { HairSpace } from './space.ts'

export type HairContext = {
  hair: Hair
  space: HairSpace
  covered: Cover
  /** 0 masculine – 1 feminine: how far hair comes down before the ear, and how soft the hairline is. */
  feminine: number
  /** Height of the hair above the scalp in a direction from the head's centre. */
  thickness(direction: Vec3): number
  /** How far hair is pressed flat there by what is worn: 0 free – 1. */
  press(direction: Vec3): number
  /** A ring of metal or flowers lies on the hair, which is flatter there. */
  crowned: boolean
  /** That ring goes round behind as well, as a tiara does not. */
  ringed: boolean
  /** It is parted in the middle, where a jewel hangs down on the brow. */
  parted: boolean
  /** A headband is bound round it: what lies above the band is seen as hair of its own. */
  banded: boolean
  /** Nothing beside the head breaks the hair: it has no ears there. */
  earless: boolean
  /** Height the longest hair ends at, head-local. */
  hem: number
  /** Height over the brows at which a fringe ends, head-local. */
  fringe: number
  /** −1 the character's right – 1 left, never 0. */
  parting: number
  /** The dressed body as seen from one side: 1 front, −1 back. Measured when first asked for. */
  relief(side: number): Relief
  random(name: string): Random
}

/** −1 … 1 pieces of a style in head-local units are placed on the figure by the caller. */
export type HairStyle = (context: HairContext) => Part[]
