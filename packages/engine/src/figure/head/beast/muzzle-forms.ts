/** The shape of a muzzle, snout or beak on a head. Head units; heights are above the eye line where they say so. */
import type { SpeciesKind } from '../../../brief/concepts.ts'
import { lerp } from '../../../math/scalar.ts'
import type { HeadShape } from '../head-shape.ts'
import { muzzleRows } from './tables/muzzle-rows.ts'

export type MuzzleForm = {
  kind: 'cat' | 'dog' | 'rabbit' | 'snout' | 'beak' | 'hoofed'
  /** How far the tip stands before the head's centre. */
  reach: number
  /** Half widths at the root, in the middle and behind the tip. */
  width: readonly [root: number, middle: number, tip: number]
  /** Height of the bridge above the eye line at the root, in the middle and at the tip. */
  bridge: readonly [root: number, middle: number, tip: number]
  /** Height of the mouth line at its corner and at the tip. */
  mouth: readonly [corner: number, tip: number]
  /** Height of the jaw's underside at its root and at its tip, and how much shorter than the muzzle it is. */
  jaw: readonly [root: number, tip: number]
  jawShort: number
  /** Where the visible mouth line ends, 0 root – 1 tip. */
  corner: number
  /** 0 blunt – 1 pointed tip; how far the tip hooks down. */
  point: number
  hook: number
  nose: 'pad' | 'button' | 'nostrils' | 'none'
  /** Half its width, where it is not the usual one. */
  noseSize?: number
  /** Where they sit, 0 root – 1 tip and 0 bridge – π/2 lips, and how large they are, where that is not as usual. */
  nostrils?: { t: number; angle: number; size: number }
  /** From here on to its tip it is of the second colour, above and below. */
  paleFrom?: number
  /** The muzzle is of the second colour all round. */
  isPale?: boolean
  /** Whisker pads at the tip. */
  pads: number
  whiskers: boolean
  teeth: 'canine' | 'buck' | 'sharp' | 'none'
  /** Its skull runs out into a thick neck. */
  hasNape?: true
  /** Fur that stands off the cheeks. */
  fluff: number
  /** What stands on the crown; nothing when not said. */
  crest?: 'feathers' | 'spikes' | 'brow spikes' | 'mane' | 'fin' | 'tufts' | 'quills'
  /** Where the second colour lies on the head; told by the kind when not said. Dark ones take the dark of the second colour. */
  mask?: 'cheeks' | 'throat' | 'none' | 'bandit' | 'eye patches' | 'disc' | 'tears' | 'heart'
  /** A mane all round the face, by its length. */
  mane?: number
  /** A tuft under the chin, a trunk before the mouth, a hood beside the neck: lengths. */
  chinTuft?: number
  trunk?: number
  hood?: number
  /** Bulges over the eyes, by size; a split tongue that shows; a flat disc for a nose. */
  browBulge?: number
  splitTongue?: boolean
  disc?: boolean
}

/** Eye line of the grown head the forms are drawn on. */
const drawnEyeY = -0.16

/**
 * The muzzle of a species on a head of this shape; a furred one that is not named here gets a dog's.
 * Low eyes leave less room above the chin: heights shrink with it, and young muzzles are short.
 */
export function muzzleForm(species: SpeciesKind, shape: HeadShape): MuzzleForm {
  const form = muzzleRows[species] ?? muzzleRows.wolffolk
  const room = (shape.eyeY + 1) / (drawnEyeY + 1)
  const height = (y: number) => shape.eyeY + (y - drawnEyeY) * room
  const short = lerp(1, 0.62, shape.young)
  return {
    ...form,
    reach: 0.74 + (form.reach - 0.74) * short * lerp(0.92, 1.05, shape.muzzle),
    // What rises over the eye line would hide the eyes from the side.
    bridge: [Math.min(1, room) * form.bridge[0], form.bridge[1] * room, form.bridge[2] * room],
    mouth: [height(form.mouth[0]), height(form.mouth[1])],
    jaw: [height(form.jaw[0]), height(form.jaw[1])],
    jawShort: form.jawShort * short,
    hook: form.hook * room,
    pads: form.pads * lerp(1, room, 0.6),
  }
}
