/** What a body itself has for close-ups: an eye, hands, ears, hair, and the joints of a machine. */
import type { Design } from '../design/design.ts'
import { sentence } from '../design/palette.ts'
import type { Figure, Part } from '../figure/figure.ts'
import { holdStyle } from '../figure/holding/hold-styles.ts'
import { reachOf } from './open-to-view.ts'
import type { Subject } from './subjects.ts'

export function bodySubjects(figure: Figure, design: Design): Subject[] {
  const { landmarks, heightCm, head } = figure
  const { hold, ears, skin } = design
  const headSize = (2 * head.radius) / heightCm
  const hands = (['right hand', 'left hand'] as const).flatMap((name) => {
    const held = hold.find(({ carry }) => carry === name)
    // Of fingers that lie flat on a book no more than four ends are seen.
    if (held !== undefined && holdStyle(held) === 'clasp') return []
    return [handOf(name, landmarks[name], held !== undefined, heightCm)]
  })
  return [
    ...openEyes(design).map((name) => eyeOf(landmarks[name], headSize)),
    ...hands,
    ...(ears === 'human' || ears === 'none' ? [] : earsOf(ears, figure)),
    ...(skin.surface === 'metal' ? jointsOf(landmarks) : []),
    beard,
    hangsOverCape(figure, design) ? hairEnds(figure) : hairBehind,
    headBehind(design, headSize, head),
    footOf(design),
  ]
}

/** What every creature has, besides the places its builder has named. */
export function creatureSubjects({ heightCm, head }: Figure): Subject[] {
  const size = (2 * head.radius) / heightCm
  const part = (label: string, names: RegExp, rest: Partial<Subject>): Subject => ({
    label,
    owns: ({ name }) => names.test(name),
    bonus: 0,
    sizes: [0.9 * size],
    fills: [0.4, 0.15],
    leastLines: 0.2,
    leastCover: 0.3,
    ...rest,
  })
  return [
    part('Face', /^(?:head|jaw|beak)\b/, { yaws: [0, 35], sizes: [1.5 * size] }),
    part('Ear', /^ear\b/, { yaws: [35, -35, 0], sizes: [0.6 * size], fills: [0.3, 0.12] }),
    part('Claws', /^(?:claws|toes|talons)\b/, { fills: [0.08, 0.03] }),
  ]
}

/** An eye that is shut at rest shows nothing of its own. */
function openEyes({ face }: Design): ('left eye' | 'right eye')[] {
  if (face.temper === 'winking') return ['right eye']
  const isShut = /^(?:laughing|yawning|asleep)$/.test(face.temper ?? '')
  return isShut ? [] : ['left eye', 'right eye']
}

/** Lines of a face are painted on: a survey sees none of them. */
function eyeOf(place: Subject['place'], headSize: number): Subject {
  return {
    label: 'Eye',
    owns: ({ name }) => name === 'head',
    ...(place && { place }),
    isCentred: true,
    bonus: 0.36,
    yaws: [0],
    sizes: [0.46 * headSize],
    fills: [0.6, 0.5],
    leastLines: 0,
  }
}

function handOf(name: string, place: Subject['place'], isBusy: boolean, heightCm: number): Subject {
  return {
    label: sentence(name),
    of: 'hand',
    most: isBusy ? 2 : 1,
    // What lies before or behind the hand is no hand.
    owns: (part) =>
      part.region === name ||
      /^(?:\w+_)?(?:gloves|gauntlets|mittens)\b/.test(part.material) ||
      isBareHand(part, name),
    ...(place && { place }),
    bonus: isBusy ? 0.04 : -0.06,
    yaws: [0, 35, -35],
    ...(isBusy ? { sizes: [0.078, 0.1, 0.125], isWhole: true } : ofIdleHand(name, place, heightCm)),
    fills: [0.25, 0.1],
    leastLines: 0.3,
    leastCover: 0.2,
  }
}

/** Farther from the middle, in heights, an arm is held out. */
const heldOut = 0.3

/** Of a hand that hangs down the fingers are seen apart only from its own side, of one held out from before; and all of it must be in the picture. */
function ofIdleHand(
  name: string,
  place: Subject['place'],
  heightCm: number,
): Pick<Subject, 'sizes' | 'isCentred' | 'drawnFrom'> {
  const isOut = place !== undefined && Math.abs(place[0]) > heldOut * heightCm
  const side = name === 'left hand' ? 54 : -54
  return { sizes: [0.125], isCentred: true, drawnFrom: isOut ? 0 : side }
}

function isBareHand({ name }: Part, hand: string): boolean {
  return /\bhand\b/.test(name) && name.endsWith('-right') === (hand === 'right hand')
}

const earWords: Partial<Record<Design['ears'], string>> = {
  ...{ pointed: 'Pointed ear', long: 'Long ear', fin: 'Ear fin' },
}

/** An ear is known by its length and its point: the frame holds all of it. From before it is foreshortened. */
function earsOf(ears: Design['ears'], { parts, heightCm, head }: Figure): Subject[] {
  return parts.filter(isEar).map((ear) => {
    const size = (1.1 * lengthOf(ear)) / heightCm
    return {
      label: earWords[ears] ?? `${sentence(ears)} ear`,
      owns: ({ name }) => name === ear.name,
      reach: reachOf(ear, head.centre),
      isWhole: true,
      bonus: 0.3,
      yaws: [35, -35],
      elseYaws: [0],
      sizes: [0.75 * size, size],
      fills: [0.2, 0.06],
      leastLines: 0,
      leastCover: 0.2,
    }
  })
}

function isEar({ name }: Part): boolean {
  return /^ear\b/.test(name)
}

/** From one end to the other, across its box. */
function lengthOf({ positions }: Part): number {
  const sides = [0, 1, 2].map((axis) => {
    const along = positions.filter((_, k) => k % 3 === axis)
    return (
      along.reduce((most, at) => Math.max(most, at), -1e9) -
      along.reduce((least, at) => Math.min(least, at), 1e9)
    )
  })
  return Math.hypot(...sides)
}

const joints: readonly (readonly [label: string, landmark: string, yaws: readonly number[]])[] = [
  ['Shoulder joint', 'left shoulder', [35, 0]],
  ['Knee joint', 'left knee', [35, 0]],
  ['Chest plates', 'chest', [0, -35]],
  ['Back plates', 'back', [180]],
]

function jointsOf(landmarks: Figure['landmarks']): Subject[] {
  return joints.map(([label, landmark, yaws]) => ({
    label,
    owns: ({ material }) => /^skin\b/.test(material),
    place: landmarks[landmark],
    bonus: 0,
    yaws,
    sizes: [0.12, 0.16, 0.2],
    fills: [0.4, 0.25],
    leastLines: 0.2,
    leastCover: 0.3,
  }))
}

const beard: Subject = {
  label: 'Beard',
  owns: ({ name }) => /beard|moustache/i.test(name),
  bonus: 0.06,
  yaws: [0, 35],
  sizes: [0.09, 0.115, 0.14],
  fills: [0.6, 0.35],
  leastLines: 1,
}

const hairBehind: Subject = {
  label: 'Hair from behind',
  of: 'head from behind',
  owns: ({ material, name }) => /^hair(\.|$)/.test(material) && !/beard|moustache/i.test(name),
  bonus: 0.04,
  yaws: [180],
  sizes: [0.13, 0.17],
  fills: [0.75, 0.45],
  leastLines: 1,
  // From edge to edge it is a plain field: its outline is shown, or its ends.
  mostOwn: 0.85,
}

/** How low long hair hangs, in radii under the middle of the head. */
const longHair = 2.3

function lowestHair({ parts }: Figure): number {
  let lowest = Number.POSITIVE_INFINITY
  for (const { positions } of parts.filter(hairBehind.owns ?? (() => false)))
    for (let k = 1; k < positions.length; k += 3) lowest = Math.min(lowest, positions[k])
  return lowest
}

/** Under a hat, and down over a cape: of such hair there is little to see but how it ends. */
function hangsOverCape(figure: Figure, { wear }: Design): boolean {
  const { centre, radius } = figure.head
  const isCovered = wear.some(({ slot }) => slot === 'head')
  const isCaped = wear.some(({ kind }) => kind === 'cape' || kind === 'cloak')
  return isCovered && isCaped && lowestHair(figure) < centre[1] - longHair * radius
}

/** Hair from edge to edge of a picture is a brown field: the ends are shown, and what they lie on. */
function hairEnds(figure: Figure): Subject {
  const lowest = lowestHair(figure)
  return {
    ...hairBehind,
    shuns: ([, y]) => y > lowest + 0.1 * figure.heightCm,
    bonus: 0.12,
    sizes: [0.17],
    fills: [0.45, 0.3],
    mostOwn: 0.8,
  }
}

/** Side of a frame that holds the whole globe of a helmet, in radii of the head. */
export const globeWide = 3.15

/** Of those whose head shows more than hair from behind: hats, bare skulls, helmets. */
function headBehind(
  { wear }: Design,
  headSize: number,
  { centre, radius }: Figure['head'],
): Subject {
  const worn = wear.filter(({ slot }) => slot === 'head').map(({ id }) => `${id}.`)
  const hasGlobe = wear.some(({ kind }) => kind === 'space_helmet')
  return {
    label: hasGlobe ? 'Helmet from behind' : 'Head from behind',
    of: 'head from behind',
    owns: ({ name, material }) =>
      /^(?:head|ear|fin|aerial)\b/.test(name) ||
      worn.some((id) => material.startsWith(id)) ||
      /^hair\b/.test(material),
    // A headcloth goes down over the shoulders, where no head is.
    shuns: ([, y]) => y < centre[1] - 0.1 * radius,
    yaws: [180],
    ...(hasGlobe ? { bonus: 0.12, isWhole: true } : { bonus: -0.1 }),
    sizes: [hasGlobe ? (globeWide / 2) * headSize : 1.15 * headSize],
    fills: [0.6, 0.3],
    leastLines: 0,
    leastCover: 0.3,
  }
}

/** Bare feet that are asked for are looked for. */
function footOf({ skin, subtitle }: Design): Subject {
  return {
    label: skin.surface === 'metal' ? 'Foot' : 'Bare foot',
    owns: ({ region, material, name }) =>
      material.startsWith('skin') && (region === 'left foot' || /^(?:robot )?foot$/.test(name)),
    bonus: /\bbare ?foot|\bbare feet\b/i.test(subtitle) ? 0.3 : 0,
    yaws: [0, 35],
    sizes: [0.13, 0.16],
    fills: [0.3, 0.14],
    leastLines: 0.2,
    leastCover: 0.25,
  }
}
