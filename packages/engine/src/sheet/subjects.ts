/** What on a figure is worth a close-up: garments, marked places, tails and horns, and the body's own. */
import type { Design, Garment } from '../design/design.ts'
import type { Figure, Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import { birdSubject } from './bird-subjects.ts'
import { bodySubjects, creatureSubjects } from './body-subjects.ts'
import { featureOf, isShownFeature } from './feature-subjects.ts'
import {
  cornersOf,
  framingOf,
  garmentOf,
  isBroad,
  isOf,
  isPadded,
  isSheet,
  isStrapped,
  ofPadded,
  ofStrapped,
  thingOf,
} from './garment-subjects.ts'
import type { Reach } from './open-to-view.ts'

export type Subject = {
  label: string
  /** What it is a close-up of, where several subjects are of one thing: a garment's id. */
  of?: string
  /** How many close-ups of that thing teach something. */
  most?: number
  /** Whether a part belongs to it; without it the garment seen at the place is meant. */
  owns?: (part: Part) => boolean
  /** Its place is the middle of the picture, not only near it. */
  isCentred?: boolean
  /** Best seen from end to end: what its frame cuts off makes a picture worth less. */
  isWhole?: boolean
  /** A wide piece of clothing: shown where light falls on it and no hair lies over it, and twice only at two heights. */
  isBroad?: boolean
  /** What nothing else may lie before, and whose tip its frame holds. */
  reach?: Reach
  /** Known by its outer cloth: what its frame shows of a lining is none of it. */
  isOuter?: boolean
  /** Where the sleeves of a garment meet its body. */
  armpits?: readonly Vec3[]
  /** True where its middle had better not be. */
  shuns?: (point: Vec3) => boolean
  /** The place it must be seen at; anywhere on the thing when missing. */
  place?: Vec3
  /** How welcome it is: added to what its best view is worth. */
  bonus: number
  /** Its views, by yaw; all when missing. */
  yaws?: readonly number[]
  /** Its views where none of those shows it. */
  elseYaws?: readonly number[]
  /** The yaw it is drawn from, where it is looked for from others but shown best from there. */
  drawnFrom?: number
  /** Sides of its frame, as shares of the figure's height. */
  sizes: readonly number[]
  /** Share of the frame's middle and of the whole frame it must fill. */
  fills: readonly [middle: number, whole: number]
  /** Lines that must run across the frame, so that there is something to look at. */
  leastLines: number
  /** Share of the frame that must show anything at all. */
  leastCover?: number
  /** Share of the frame beyond which its edge is not to be seen. */
  mostOwn?: number
  /** Share beyond which it is lost before what is behind it. */
  mostCover?: number
}

/** Names of places that tell nothing of the thing worn there, or that nobody looks at closely. */
const saysNothing = /^(?:knee|hem)$|briefs$/i

export function subjectsOf(figure: Figure, design: Design): Subject[] {
  const { features, creature, person } = design
  const wear = design.wear.filter(({ kind }) => kind !== 'briefs')
  const { landmarks } = figure
  // What a builder found worth a name of its own is written as a caption, with a capital.
  const isField = (name: string) => wear.some((worn) => isSheet(worn) && worn.label === name)
  const named = Object.keys(landmarks).filter(
    (name) => /^\p{Lu}/u.test(name) && !saysNothing.test(name) && !isField(name),
  )
  return [
    ...named.flatMap((name) => {
      const mark = markOf(
        name,
        landmarks[name],
        ownerOf(name, figure, wear),
        creature !== undefined,
      )
      if (creature && name === 'Tail tip') return [mark, { ...mark, ...ofHangingTip }]
      return [birdSubject(mark, figure)]
    }),
    ...wear.map((garment) => garmentOf(garment, figure)),
    ...wear.filter(isSheet).flatMap((garment) => cornersOf(garment, figure)),
    ...features.filter(isShownFeature).map((feature) => featureOf(feature, person)),
    ...(creature ? creatureSubjects(figure) : bodySubjects(figure, design)),
  ]
}

/** A caption is of the garment it is marked on, or of the one whose label or kind it speaks of. */
function ownerOf(
  name: string,
  { markedOn }: Figure,
  wear: readonly Garment[],
): Garment | undefined {
  const marked = wear.find(({ id }) => id === markedOn?.[name])
  if (marked) return marked
  const words = name.toLowerCase().split(' ')
  const kindOf = ({ label }: Garment) => label.toLowerCase().split(' ').at(-1) ?? ''
  return (
    wear.find(({ label }) => name.startsWith(label)) ??
    wear.find((garment) => words.includes(kindOf(garment)))
  )
}

const markSizes = [0.08, 0.1, 0.125, 0.15]
/** A creature is measured at the shoulder, and what it has is larger for that. */
const creatureSizes = [0.2, 0.26, 0.32]

function sizesOnCreature(label: string): readonly number[] {
  if (label === 'Face') return [0.4, 0.5]
  if (/wing/i.test(label)) return [0.7, 1, 1.4]
  if (/saddle/i.test(label)) return [0.5, 0.6]
  return /eye/.test(label) ? [0.14, 0.2] : creatureSizes
}

/** How places of some names are framed. */
function framedAs(
  label: string,
  isOfCreature: boolean,
): Pick<Subject, 'fills' | 'leastLines'> & Partial<Subject> {
  const usual = { fills: [0.4, 0.2] as const, leastLines: leastOf(label) }
  return {
    ...(/tip$/i.test(label) ? ofTip : usual),
    ...(/\bhem$/i.test(label) && ofHem),
    ...(label === 'Core' && ofCore),
    ...(/^(?:Breastplate|Cuirass)$/.test(label) && ofBreast),
    ...(label === 'Wisp' && ofWisp),
    ...(/buckle$/i.test(label) && ofBuckle),
    ...(isOfCreature && /paw$/.test(label) && ofPaw),
  }
}

function markOf(
  label: string,
  place: Vec3,
  garment: Garment | undefined,
  isOfCreature: boolean,
): Subject {
  const mark = {
    label,
    place,
    isCentred: isSmall.test(label),
    bonus: 0.16,
    sizes: isOfCreature ? sizesOnCreature(label) : markSizes,
    ...framedAs(label, isOfCreature),
  }
  if (!garment) return mark
  if (garment.slot === 'feet') return { ...mark, ...framingOf(garment), ...thingOf(garment) }
  if (isPadded(garment)) return { ...mark, ...thingOf(garment), ...ofPadded, owns: isOf(garment) }
  // A picture called by a whole garment shows that, and not what is worn over it.
  const isWhole = label === garment.label && isBroad(garment)
  const fills = thinSlots.has(garment.slot) ? thinFills : isWhole ? wholeFills : mark.fills
  const isShoulder = label === 'Pauldron'
  const hangsOnStraps = isShoulder || isStrapped(garment)
  return {
    ...mark,
    ...thingOf(garment),
    isBroad: isWhole || (/^(?:Breastplate|Cuirass)$|\bhem$/.test(label) && isBroad(garment)),
    owns: isShoulder ? isPauldron : isOf(garment),
    fills,
    ...(hangsOnStraps && ofStrapped),
    ...(isShoulder && ofShoulder),
  }
}

/** A single line across a brown field shows no bracer. */
function leastOf(label: string): number {
  return /membrane/i.test(label) ? 2 : 1.3
}

/** There is little but air round the end of a tail. */
const ofTip = { fills: [0.08, 0.04] as const, leastLines: 0.1, leastCover: 0.05, mostCover: 0.6 }

/** Of a wisp one whole strand is shown as it thins out into its point, with air round it. */
const ofWisp = {
  ...{ fills: [0.12, 0.1] as const, leastLines: 0.2, leastCover: 0.2, mostCover: 0.75 },
  ...{ yaws: [0], sizes: [0.17, 0.2] },
}

/** A core is painted: no survey sees its lines. */
const ofCore = { isCentred: true, leastLines: 0, bonus: 0.4, yaws: [0] } as const

/** What an armour is known by: more welcome than its hoops and tassets. */
const ofBreast = { bonus: 0.32, sizes: [0.1, 0.125, 0.15, 0.17] }

/** From aside a buckle leans. */
const ofBuckle = { yaws: [0] } as const

/** All toes of one paw, and nothing of the other, are seen from before alone; the lines between them are of it. */
const ofPaw = {
  isCentred: true,
  yaws: [0],
  sizes: [0.2, 0.24],
  leastCover: 0.3,
  owns: ({ material }: Part) => /^(?:coat|creature)\b/.test(material),
} as const

/** Before the legs it hangs between, the end of a tail is lost; aside it has air round it. */
const ofHangingTip = { bonus: 0.1, yaws: [180], mostCover: 1, drawnFrom: 90 } as const

/** What ends at a hem does not fill the picture. */
const ofHem = { fills: [0.3, 0.25] as const, mostOwn: 0.75 }

const thinFills = [0.15, 0.05] as const
const wholeFills = [0.62, 0.45] as const

/** Marks that are the picture, not only near its middle. */
const isSmall = /\b(?:tip|knot|buckle|clasp|brooch)$/i

const thinSlots: ReadonlySet<Garment['slot']> = new Set(['head', 'neck', 'face'])

/** A piece of a whole armour: its picture is of that piece, and large enough to show all of it. */
const ofShoulder = { sizes: [0.115, 0.13, 0.15], fills: [0.5, 0.3] } as const

function isPauldron({ name }: Part): boolean {
  return name.startsWith('pauldron')
}
