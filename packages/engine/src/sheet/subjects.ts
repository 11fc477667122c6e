/** What on a figure is worth a close-up: garments, marked places, hands, hair, tails and horns. */
import type { Design, Feature, Garment, Person } from '../design/design.ts'
import { featureWord } from '../design/feature-word.ts'
import { sentence } from '../design/palette.ts'
import type { Figure, Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'

export type Subject = {
  label: string
  /** Whether a part belongs to it; without it the garment seen at the place is meant. */
  owns?: (part: Part) => boolean
  /** The place it must be seen at; anywhere on the thing when missing. */
  place?: Vec3
  /** How welcome it is: added to what its best view is worth. */
  bonus: number
  /** Its views, by yaw; all when missing. */
  yaws?: readonly number[]
  /** Sides of its frame, as shares of the figure's height. */
  sizes: readonly number[]
  /** Share of the frame's middle and of the whole frame it must fill. */
  fills: readonly [middle: number, whole: number]
  /** Lines that must run across the frame, so that there is something to look at. */
  leastLines: number
}

type Framing = Pick<Subject, 'bonus' | 'sizes' | 'fills' | 'leastLines'>

const sizes = [0.09, 0.115, 0.14]

const plain: Framing = { bonus: 0, sizes, fills: [0.75, 0.5], leastLines: 1.5 }
const small: Framing = { bonus: 0.12, sizes, fills: [0.6, 0.35], leastLines: 1.2 }

/** What is small and made with care has much to show, plain lengths of cloth little. */
const slotFraming: Partial<Record<Garment['slot'], Framing>> = {
  feet: { ...small, bonus: 0.14, sizes: [0.13, 0.16, 0.19], fills: [0.55, 0.3] },
  head: { ...small, bonus: 0.14, sizes: [0.12, 0.15, 0.19], fills: [0.6, 0.35] },
  hands: { ...small, sizes: [0.1, 0.13] },
  waist: small,
  neck: small,
  face: small,
  armour: { ...plain, bonus: 0.02, sizes: [0.115, 0.14, 0.17], fills: [0.7, 0.5] },
  legs: { ...plain, bonus: -0.15, leastLines: 3 },
}

/** Names of places that tell nothing of the thing worn there. */
const saysNothing = /^(knee|hem)$/i

const shownFeatures = /tail|wings|horn|antler|prosthetic|hook|tattoo|circuit/

export function subjectsOf(
  figure: Figure,
  { wear, features, hold, creature, person }: Design,
): Subject[] {
  const { landmarks } = figure
  // What a builder found worth a name of its own is written as a caption, with a capital.
  const named = Object.keys(landmarks).filter(
    (name) => /^\p{Lu}/u.test(name) && !saysNothing.test(name),
  )
  // A creature has none.
  const shown = (['right hand', 'left hand'] as const).filter((name) => landmarks[name])
  const hands = shown.map((name) => {
    const isBusy = hold.some(({ carry }) => carry === name)
    return handOf(name, landmarks[name], isBusy)
  })
  return [
    ...named.map((name) =>
      markOf(name, landmarks[name], ownerOf(name, wear), creature !== undefined),
    ),
    ...wear.map(garmentOf),
    ...features
      .filter(({ kind }) => shownFeatures.test(kind))
      .map((feature) => featureOf(feature, person)),
    ...hands,
    beard,
    hairBehind,
  ]
}

/** A caption that begins with a garment's label, or names the kind of thing it is, speaks of that garment. */
function ownerOf(name: string, wear: readonly Garment[]): Garment | undefined {
  const words = name.toLowerCase().split(' ')
  const kindOf = ({ label }: Garment) => label.toLowerCase().split(' ').at(-1) ?? ''
  return (
    wear.find(({ label }) => name.startsWith(label)) ??
    wear.find((garment) => words.includes(kindOf(garment)))
  )
}

const markSizes = [0.08, 0.1, 0.125]
/** A creature is measured at the shoulder, and what it has is larger for that. */
const creatureSizes = [0.2, 0.26, 0.32]

function markOf(
  label: string,
  place: Vec3,
  garment: Garment | undefined,
  isOfCreature: boolean,
): Subject {
  const mark = {
    label,
    place,
    bonus: 0.16,
    sizes: isOfCreature ? creatureSizes : markSizes,
    fills: [0.4, 0.2] as const,
    leastLines: 0.7,
  }
  return garment ? { ...mark, owns: isOf(garment) } : mark
}

function garmentOf(garment: Garment): Subject {
  const framing = slotFraming[garment.slot] ?? plain
  const isSheet = /cape|cloak/.test(garment.kind)
  const bonus = framing.bonus - (isSheet ? 0.12 : 0)
  return { label: garment.label, owns: isOf(garment), ...framing, bonus }
}

function featureOf(feature: Feature, person: Person): Subject {
  return {
    label: sentence(featureWord(feature, person)),
    owns: (part) => part.material.startsWith(`${feature.kind}.`),
    bonus: 0.05,
    sizes: [0.1, 0.14, 0.18],
    fills: [0.6, 0.3],
    leastLines: 1,
  }
}

function handOf(name: string, place: Vec3, isBusy: boolean): Subject {
  return {
    label: name.charAt(0).toUpperCase() + name.slice(1),
    // What lies before or behind the hand is no hand.
    owns: ({ region, material }) =>
      region === name || /^(?:\w+_)?(?:gloves|gauntlets|mittens)\b/.test(material),
    place,
    bonus: isBusy ? 0.02 : -0.1,
    yaws: [0, 35, -35],
    sizes: [0.1],
    fills: [0.25, 0.1],
    leastLines: 0.6,
  }
}

const beard: Subject = {
  label: 'Beard',
  owns: ({ name }) => /beard|moustache/i.test(name),
  bonus: 0.06,
  yaws: [0, 35],
  sizes,
  fills: [0.6, 0.35],
  leastLines: 1,
}

const hairBehind: Subject = {
  label: 'Hair from behind',
  owns: ({ material, name }) => /^hair(\.|$)/.test(material) && !/beard|moustache/i.test(name),
  bonus: 0.04,
  yaws: [180],
  sizes: [0.13, 0.17],
  fills: [0.8, 0.45],
  leastLines: 1,
}

function isOf({ id }: Garment): (part: Part) => boolean {
  return (part) => part.material.startsWith(`${id}.`)
}
