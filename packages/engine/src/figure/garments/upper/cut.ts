/** How a garment of the upper body is cut: everything from a vest to a ball gown is one row of these numbers. */
import type { Keys } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import type { Fold } from '../cloth/folds.ts'
import type { Kit } from '../cloth/kit.ts'
import type { Layer } from '../cloth/layer.ts'
import type { NecklineKind } from '../cloth/neckline.ts'
import type { Pipe } from '../cloth/pipes.ts'
import type { Sheet } from '../cloth/sheet.ts'

/** A yoke with a pleat; a vent under a half belt; the pleated tails of a long coat under one; a waistcoat's strap; laces or buttons down to the waist; a piped panel; a seam down the middle. */
export type BackCut = 'yoke' | 'vent' | 'tails' | 'strap' | 'lacing' | 'buttons' | 'panel' | 'seam'

export type UpperCut = {
  neck: NecklineKind
  /** Canon level of the hem at length 0, .5 and 1. */
  hem: readonly [short: number, usual: number, long: number]
  /** Room in cm at fit 0 and 1. */
  room: readonly [tight: number, loose: number]
  /** How straight it hangs at fit 0 and 1 (hang.ts). */
  fall: readonly [tight: number, loose: number]
  /** Goes into trousers and skirts. */
  tucks?: boolean
  /** 'seam' is always drawn in at the waist; 'belt' only under a belt; 'free' never. */
  waist: 'seam' | 'belt' | 'free'
  /** Canon level of the waist seam; 4.33 by default. */
  waistLevel?: number
  /** The hem is drawn down to a point in front, by so many cm. */
  hemPoint?: number
  /** The hem ends in two points beside the middle, so many cm down, as that of a waistcoat does. */
  hemPoints?: number
  /** What hangs below the waist. */
  skirt?: {
    /** cm outward for a cm down at fit 0 and 1. */
    flare: readonly [tight: number, loose: number]
    pipes: number
    /** Height of the pipes in cm at the hem. */
    height: number
    /** Flare behind, as a share of the rest: trains. */
    train?: number
  }
  /** Half the opening in front in radians by canon level, at the left and the right edge; negative crosses the middle line. Undefined = closed. */
  gap?: { left: Keys; right: Keys }
  /** Its opening goes on as it is cut below the hips, too. */
  isCutAway?: boolean
  /** Closed by wrapping it round the hips: the edge runs down to the hem. */
  isWrapped?: boolean
  front?: 'buttons' | 'laces' | 'zip'
  collar: 'none' | 'band' | 'flat' | 'shirt' | 'stand' | 'high stand' | 'roll' | 'coat' | 'hood'
  lapel?: { width: number; from: number; to: number; isRound?: boolean } | undefined
  sleeve: 'shirt' | 'loose' | 'bell' | 'kimono' | 'puffed'
  /** What long sleeves end in. */
  cuff: 'none' | 'buttoned' | 'ribbed' | 'turned'
  /** Ribbed hem. */
  hemRib?: boolean
  /** Edges that a trimmed garment is trimmed on. */
  trimmed?: readonly ('hem' | 'top' | 'sides')[]
  emblem: 'chest' | 'back' | 'skirt'
  /** What the back is cut with; undefined = plain. */
  back?: BackCut | undefined
  /** The skirt is slit at both sides, up to the thigh. */
  isSlit?: boolean
  /** Shows the chest of what is worn below, or skin: never hides it. */
  isOpen?: boolean
  layers?: (kit: Kit, made: MadeUpper) => readonly (Layer | undefined)[]
  sleeveLayers?: (kit: Kit) => readonly Layer[]
  /** What the cloth itself is made of, where nothing is drawn on it: mail, scales. */
  weave?: { trunk: Layer; sleeve: Layer }
  /** Sleeves of another colour than the trunk. */
  sleeveColour?: 'accent' | 'trim' | 'lining'
  extras?: (kit: Kit, made: MadeUpper, sleeves: readonly Part[]) => Part[]
}

/** The numbers of one garment on one body, worked out once. */
export type UpperShape = {
  /** Canon level. */
  hem: number
  /** cm. */
  room: number
  fall: number
  /** Canon level of the waistband it is tucked into. */
  tuckedAt: number | undefined
  /** Canon level where it is drawn in. */
  tied: number | undefined
  /** Drawn in there by its cut, with no belt. */
  isShaped?: true
}

export type MadeUpper = {
  shape: UpperShape
  sheet: Sheet
  folds: readonly Fold[]
  pipes: readonly Pipe[]
  /** v at a canon level, in front. */
  rowOf(level: number): number
}
