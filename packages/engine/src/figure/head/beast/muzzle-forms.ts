/** The shapes of muzzles, snouts and beaks. Head units; heights are above the eye line where they say so. */
import type { SpeciesKind } from '../../../brief/concepts.ts'
import { lerp } from '../../../math/scalar.ts'
import type { HeadShape } from '../head-shape.ts'

export type MuzzleForm = {
  kind: 'cat' | 'dog' | 'rabbit' | 'snout' | 'beak'
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
  /** Whisker pads at the tip. */
  pads: number
  whiskers: boolean
  teeth: 'canine' | 'buck' | 'sharp' | 'none'
  /** Fur that stands off the cheeks. */
  fluff: number
}

const cat: MuzzleForm = {
  kind: 'cat',
  reach: 0.95,
  width: [0.38, 0.27, 0.2],
  bridge: [0.04, -0.1, -0.2],
  mouth: [-0.62, -0.62],
  jaw: [-0.96, -0.84],
  jawShort: 0.07,
  corner: 0.42,
  point: 0,
  hook: 0,
  nose: 'button',
  pads: 0.15,
  whiskers: true,
  teeth: 'canine',
  fluff: 0.7,
}

const wolf: MuzzleForm = {
  kind: 'dog',
  reach: 1.22,
  width: [0.45, 0.27, 0.18],
  bridge: [0.06, -0.14, -0.24],
  mouth: [-0.66, -0.62],
  jaw: [-0.98, -0.8],
  jawShort: 0.12,
  corner: 0.34,
  point: 0,
  hook: 0,
  nose: 'pad',
  pads: 0,
  whiskers: false,
  teeth: 'canine',
  fluff: 1,
}

const fox: MuzzleForm = {
  ...wolf,
  reach: 1.2,
  width: [0.42, 0.21, 0.125],
  bridge: [0.04, -0.2, -0.3],
  jaw: [-0.95, -0.77],
  point: 0.25,
  pads: 0,
  fluff: 1.15,
}

const rabbit: MuzzleForm = {
  ...cat,
  kind: 'rabbit',
  reach: 0.89,
  width: [0.36, 0.26, 0.19],
  bridge: [0.06, -0.08, -0.2],
  mouth: [-0.66, -0.66],
  jaw: [-0.95, -0.86],
  corner: 0.55,
  pads: 0.145,
  teeth: 'buck',
  fluff: 0.5,
}

const lizard: MuzzleForm = {
  kind: 'snout',
  reach: 1.22,
  width: [0.58, 0.4, 0.27],
  bridge: [0.14, -0.08, -0.24],
  mouth: [-0.56, -0.58],
  jaw: [-0.92, -0.76],
  jawShort: 0.06,
  corner: 0.06,
  point: 0.1,
  hook: 0.02,
  nose: 'nostrils',
  pads: 0,
  whiskers: false,
  teeth: 'sharp',
  fluff: 0,
}

const dragon: MuzzleForm = {
  ...lizard,
  reach: 1.3,
  width: [0.56, 0.36, 0.29],
  bridge: [0.16, -0.12, -0.16],
  jaw: [-0.98, -0.8],
  hook: 0.05,
}

const beak: MuzzleForm = {
  kind: 'beak',
  reach: 1.26,
  width: [0.3, 0.22, 0.1],
  bridge: [0.0, -0.1, -0.3],
  mouth: [-0.52, -0.6],
  jaw: [-0.74, -0.66],
  jawShort: 0.2,
  corner: 0.1,
  point: 1,
  hook: 0.2,
  nose: 'nostrils',
  pads: 0,
  whiskers: false,
  teeth: 'none',
  fluff: 0.8,
}

const forms: Partial<Record<SpeciesKind, MuzzleForm>> = {
  catfolk: cat,
  wolffolk: wolf,
  foxfolk: fox,
  rabbitfolk: rabbit,
  lizardfolk: lizard,
  dragonborn: dragon,
  birdfolk: beak,
}

/** Eye line of the grown head the forms are drawn on. */
const drawnEyeY = -0.16

/**
 * The muzzle of a species on a head of this shape; a furred one that is not named here gets a dog's.
 * Low eyes leave less room above the chin: heights shrink with it, and young muzzles are short.
 */
export function muzzleForm(species: SpeciesKind, shape: HeadShape): MuzzleForm {
  const form = forms[species] ?? wolf
  const room = (shape.eyeY + 1) / (drawnEyeY + 1)
  const height = (y: number) => shape.eyeY + (y - drawnEyeY) * room
  const short = lerp(1, 0.62, shape.young)
  return {
    ...form,
    reach: 0.74 + (form.reach - 0.74) * short * lerp(0.92, 1.05, shape.muzzle),
    bridge: [form.bridge[0] * room, form.bridge[1] * room, form.bridge[2] * room],
    mouth: [height(form.mouth[0]), height(form.mouth[1])],
    jaw: [height(form.jaw[0]), height(form.jaw[1])],
    jawShort: form.jawShort * short,
    hook: form.hook * room,
    pads: form.pads * lerp(1, room, 0.6),
  }
}
