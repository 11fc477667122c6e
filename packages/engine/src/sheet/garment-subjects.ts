/** How what somebody wears is framed for its close-up. */
import type { Garment } from '../design/design.ts'
import { garmentDefaults, type Zone } from '../design/tables/garment-defaults.ts'
import type { Figure, Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import { globeWide } from './body-subjects.ts'
import type { Subject } from './subjects.ts'

type Framing = Pick<Subject, 'bonus' | 'sizes' | 'fills' | 'leastLines' | 'leastCover'>

const sizes = [0.09, 0.115, 0.14]

const plain: Framing = { bonus: 0, sizes, fills: [0.75, 0.5], leastLines: 1.5 }
const small: Framing = { bonus: 0.12, sizes, fills: [0.6, 0.35], leastLines: 1.2 }

/** Chains, glasses and straps fill little of any frame. */
const thin: Framing = { ...small, fills: [0.2, 0.08], leastCover: 0.4 }

/** What is small and made with care has much to show, plain lengths of cloth little. */
const slotFraming: Partial<Record<Garment['slot'], Framing>> = {
  feet: {
    ...{ ...small, bonus: 0.06, sizes: [0.2, 0.24] },
    ...{ fills: [0.4, 0.16] as const, leastLines: 0.6, leastCover: 0.3 },
  },
  head: { ...small, bonus: 0.14, sizes: [0.12, 0.15, 0.19], fills: [0.6, 0.3], leastCover: 0.4 },
  hands: { ...small, sizes: [0.1, 0.13] },
  waist: small,
  neck: thin,
  face: thin,
  armour: { ...plain, bonus: 0.02, sizes: [0.115, 0.14, 0.17], fills: [0.7, 0.5] },
  legs: { ...plain, bonus: -0.15, leastLines: 3 },
}

/** Large garments have more than one place to show. */
const largeZones: ReadonlySet<Zone> = new Set<Zone>(['top', 'full', 'vest', 'jacket', 'armour'])

export function isBroad({ kind }: Garment): boolean {
  return largeZones.has(garmentDefaults(kind).zone)
}

export function thingOf(garment: Garment): Pick<Subject, 'of' | 'most'> {
  // A breastplate is its breast: the hoops over the belly could be of any armour.
  const isLarge = garment.kind !== 'breastplate' && isBroad(garment)
  return { of: garment.id, most: isLarge ? 2 : 1 }
}

/** Of what is strapped on there is little but straps behind. */
export const ofStrapped = {
  sizes: [0.12, 0.145, 0.17],
  fills: [0.35, 0.26],
  yaws: [0, 35, -35],
} as const
const strapped: ReadonlySet<Zone> = new Set<Zone>(['knees', 'shins', 'wrist', 'shoulders'])

export function isStrapped({ kind }: Garment): boolean {
  return strapped.has(garmentDefaults(kind).zone)
}

/** A padded glove is known by its whole round form and its thumb: a piece of it is a red field, or a cuff. */
export const ofPadded = {
  isWhole: true,
  bonus: 0.5,
  sizes: [0.14, 0.16, 0.185],
  fills: [0.5, 0.25],
  leastLines: 0.6,
  leastCover: 0.3,
} as const

/** A bracer is known by both its ends, and the arm they are on. */
const ofBracers = {
  ...ofStrapped,
  isWhole: true,
  bonus: 0.2,
  leastLines: 0.4,
  leastCover: 0.3,
} as const

/** One slipper and its ribbons: low as it is, it fills no frame that a boot fills. */
const ofSlippers = {
  ...{ yaws: [0, 35, -35], sizes: [0.12, 0.14], fills: [0.3, 0.12] as const, bonus: 0.2 },
  ...{ leastLines: 0.2, leastCover: 0.15, isWhole: true },
}

/** A glove with its fingers spread is shown with all of them. */
const ofSpreadGlove = {
  ...{ isWhole: true, bonus: 0.4, sizes: [0.125, 0.145], fills: [0.35, 0.15] as const },
  ...{ leastLines: 0, leastCover: 0.15 },
}

/** What is worn round a head is known by the face in it. */
function ofHood({ centre, radius }: Figure['head'], heightCm: number): Partial<Subject> {
  return {
    ...{ yaws: [35, -35, 0], sizes: [(3.4 * radius) / heightCm], leastLines: 0.2 },
    ...{ fills: [0.15, 0.15] as const, leastCover: 0.4, mostOwn: 0.8, bonus: 0.2 },
    shuns: ([, y]) => Math.abs(y - centre[1]) > 0.6 * radius,
  }
}

/** Overalls are known by bib and braces; without them they could be any trousers. */
function ofBib({ id }: Garment): Partial<Subject> {
  return {
    owns: ({ name, material }) => material.startsWith(`${id}.`) && name.startsWith('bib'),
    ...{ sizes: [0.115, 0.14, 0.17], fills: [0.3, 0.1] as const, leastLines: 0.8 },
  }
}

/** A globe is known by its whole round and the face in its window. */
function ofGlobe(size: number): Partial<Subject> {
  return {
    ...{ isWhole: true, bonus: 0.5, yaws: [35, -35, 0], sizes: [size] },
    ...{ fills: [0.05, 0.2] as const, leastLines: 0.2, leastCover: 0.4 },
  }
}

export function isPadded({ kind }: Garment): boolean {
  return /^(?:boxing_gloves|mittens)$/.test(kind)
}

export function isSheet({ kind }: Garment): boolean {
  return /cape|cloak/.test(kind)
}

/** The middle of a cape is a plain field: it is known by its edge, its folds and its lining. */
const ofSheet = {
  isOuter: true,
  bonus: -0.12,
  sizes: [0.14, 0.18, 0.22],
  fills: [0.5, 0.35],
  leastCover: 0.4,
  mostOwn: 0.8,
} as const

/** Where boots have their picture before its hem, or dark cloth shows no folds: a corner of it, from behind. */
export function cornersOf(garment: Garment, { heightCm }: Figure): Subject[] {
  return [1, -1].map((side) => ({
    label: garment.label,
    ...thingOf(garment),
    ...framingOf(garment),
    ...ofSheet,
    ...{ bonus: -0.25, yaws: [180], sizes: [0.18, 0.22], leastLines: 0.2 },
    shuns: ([x, y]) => side * x < 0.1 * heightCm || y > 0.16 * heightCm,
  }))
}

export function garmentOf(garment: Garment, { landmarks, head, heightCm }: Figure): Subject {
  const framing = framingOf(garment)
  return {
    label: garment.label,
    ...thingOf(garment),
    ...framing,
    ...(isBroad(garment) && { isBroad: true, armpits: armpitsOf(landmarks, heightCm) }),
    ...(isSheet(garment) && ofSheet),
    ...(isPadded(garment) && ofPadded),
    ...(garment.kind === 'space_helmet' && ofGlobe((globeWide * head.radius) / heightCm)),
    ...(isStrapped(garment) && { yaws: ofStrapped.yaws }),
    ...(garment.kind === 'bracers' && ofBracers),
    ...(/slippers$/.test(garment.kind) && ofSlippers),
    ...(garment.kind === 'goalkeeper_gloves' && ofSpreadGlove),
    ...(/^(?:hood|veil)$/.test(garment.kind) && ofHood(head, heightCm)),
    ...(garment.kind === 'overalls' && ofBib(garment)),
    ...(garment.kind === 'breastplate' && { shuns: underBreast(landmarks) }),
    ...(garment.kind === 'plate_armor' && { shuns: underFauld(landmarks) }),
    ...(garment.slot === 'legs' && { shuns: seatOf(landmarks) }),
    ...(garment.kind === 'tutu' && { ...ofTutu(garment), shuns: underTutu(landmarks) }),
  }
}

export function framingOf(garment: Garment): Framing & Pick<Subject, 'owns'> {
  return { ...(slotFraming[garment.slot] ?? plain), owns: isOf(garment) }
}

function armpitsOf(
  { 'left shoulder': left, 'right shoulder': right }: Figure['landmarks'],
  heightCm: number,
): Vec3[] {
  return [left, right].flatMap((at) =>
    at ? [[at[0], at[1] - 0.08 * heightCm, at[2]] as const] : [],
  )
}

/** The seat of trousers, which nobody wants a close-up of. */
function seatOf({ belt, 'left knee': knee }: Figure['landmarks']): (point: Vec3) => boolean {
  const legs = belt[1] - knee[1]
  return ([x, y]) =>
    Math.abs(x) < 0.2 * legs && y > knee[1] + 0.2 * legs && y < belt[1] - 0.12 * legs
}

function underBreast({ belt, chest }: Figure['landmarks']): (point: Vec3) => boolean {
  return ([, y]) => y < 0.4 * chest[1] + 0.6 * belt[1]
}

/** Between tassets there is only mail. */
function underFauld({ belt, 'left knee': knee }: Figure['landmarks']): (point: Vec3) => boolean {
  return ([, y]) => y < belt[1] - 0.12 * (belt[1] - knee[1])
}

/** What its frills stand out over: they are shown at the side. */
function underTutu({ belt, 'left knee': knee }: Figure['landmarks']): (point: Vec3) => boolean {
  const legs = belt[1] - knee[1]
  return ([x, y]) => Math.abs(x) < 0.6 * legs && y < belt[1]
}

/** A tutu is known by its plates of net, so many that a narrow view shows pleats alone. */
function ofTutu({ id }: Garment): Framing & Pick<Subject, 'owns'> {
  const owns = (part: Part) => part.material.startsWith(`${id}.tulle`)
  return {
    ...small,
    sizes: [0.125, 0.15],
    fills: [0.66, 0.2],
    leastLines: 1,
    leastCover: 0.4,
    owns,
  }
}

export function isOf({ id }: Garment): (part: Part) => boolean {
  return (part) => part.material.startsWith(`${id}.`)
}
