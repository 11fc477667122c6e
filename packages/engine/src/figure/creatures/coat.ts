/** Where a coat's colours lie: zones that the form bounds, and stripes or spots over them. */
import { type CoatZone, coatZones } from '../../brief/concepts.ts'
import type { Coat } from '../../design/creature.ts'
import type { Hex, Surface } from '../../design/design.ts'
import { hexToOklch, mixHex, shiftHex } from '../../math/colour.ts'
import { type Curve, curveThrough, type Keys } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Pattern } from '../figure.ts'
import { isFigured } from './coat-figures.ts'
import { onPlume, plumeLine } from './plumage.ts'
import {
  isLegScaleEdge,
  isPlated,
  isPlateEdge,
  isScaleEdge,
  type OnSpine,
  readSpine,
  type Spine,
} from './spine.ts'

/** Bounds of zones in hundredths of the height at the shoulder: heights along the length of the body, planes, heights of socks. */
export type CoatMap = {
  /** Below it lies the belly, above the other one the back. */
  belly: Keys
  back: Keys
  /** Of scaly beasts: what their scales and the plates of the belly follow. */
  spine?: Spine
  socks: number
  elbow: number
  tailTip: Plane
  /** Behind this depth lies the tail. */
  rump: number
  /** Before this plane lies the head: belly and back do not reach there. */
  head: Plane
  /** On the head, below this height along its length: muzzle, cheeks, chin. */
  muzzle: Keys
  mask: { centre: Vec3; size: Vec3 } | undefined
  /** What lies under a folded wing has its colour. */
  wing?: { centre: Vec3; size: Vec3 }
  /** Of birds: the depth of the middle that small feathers lie round. */
  plumage?: number
  /** Half the width of a blaze down the face. */
  blaze: number
  /** How far points of fur reach over a border. */
  ragged: number
  /** Its muzzle is bare skin that runs out softly into the coat, and not in points of fur. */
  hasVelvet?: true
}

type Plane = { point: Vec3; normal: Vec3 }

/** Everything of a zone but the main colour; the first that holds wins. */
const order: readonly CoatZone[] = [
  'mask',
  'blaze',
  'wings',
  'muzzle',
  'socks',
  'tail tip',
  'tail',
  'back',
  'belly',
]

export function coatMaterial(zone: CoatZone | 'main' | 'figure'): string {
  return `coat.${zone}`
}

/** What is not of the coat's own stuff, and is drawn with lines round it. */
const surfaces: Partial<Record<CoatZone, Surface>> = {
  membranes: 'leather',
  horns: 'bone',
  claws: 'bone',
  beak: 'bone',
  nose: 'leather',
}

/** On a coat as dark as ink, forms are drawn by light and by lines paler than the coat. */
export function tonesOf(base: Hex): Partial<Material> {
  if (hexToOklch(base).l >= 0.34) return {}
  return {
    // Light and shade lie close to it: else a flank in the light and one out of it would be two animals.
    light: mixHex(base, '#9aa2bf', 0.25),
    // Its shade is no flat black, or no form would show in it.
    shade: mixHex(base, '#07060c', 0.26),
    deep: mixHex(base, '#07060c', 0.46),
    ink: mixHex(base, '#8f93ab', 0.34),
  }
}

/** Every zone has a material; where no colour is given, the main one. */
export function coatMaterials({ main, surface, zones, figure }: Coat): Record<string, Material> {
  const own = coatZones.map((zone): [string, Material] => {
    const stuff = surfaces[zone]
    const base = zones[zone] ?? main
    const material: Material = stuff
      ? { base, surface: stuff }
      : { base, surface, noInk: true, ...tonesOf(base) }
    // On a black head its nose is drawn with the lines of the coat.
    const { ink } = zone === 'nose' ? tonesOf(zones.muzzle ?? main) : {}
    return [coatMaterial(zone), ink ? { ...material, ink } : material]
  })
  return {
    'coat.main': { base: main, surface, noInk: true, ...tonesOf(main) },
    ...Object.fromEntries(own),
    ...(zones.muzzle && velvetMaterials(main, zones.muzzle, surface)),
    'coat.coronet': { base: shiftHex(zones.claws ?? main, 0.12), surface: 'leather' },
    ...(surface === 'scales' && {
      'coat.plate': { base: shiftHex(zones.belly ?? main, -0.16), surface, noInk: true as const },
      'coat.scale': { base: shiftHex(main, -0.12), surface, noInk: true as const },
    }),
    ...(figure && { 'coat.figure': { base: figure.colour, surface, noInk: true } }),
  }
}

function velvetMaterials(main: string, muzzle: string, surface: Coat['surface']) {
  return Object.fromEntries(
    muzzleEdges.map(({ name, share }): [string, Material] => {
      const base = mixHex(main, muzzle, share)
      return [name, { base, surface, noInk: true, ...tonesOf(base) }]
    }),
  )
}

/** What is drawn at a place, in hundredths of the height at the shoulder. */
type Drawn = (x: number, y: number, z: number) => string | undefined

/** The pattern of a whole coat, asked in cm. */
export function coatPattern(map: CoatMap, coat: Coat, unit: number): Pattern {
  const drawn = drawnOn(map, coat)
  return (point) => drawn(point.x / unit, point.y / unit, point.z / unit)
}

function drawnOn(map: CoatMap, coat: Coat): Drawn {
  if (coat.surface === 'scales' && map.spine) return onScales(map, map.spine, coat)
  return map.plumage === undefined ? onFur(map, coat) : onFeathers(map, map.plumage, coat)
}

function onFur(map: CoatMap, coat: Coat): Drawn {
  const zoneAt = zonesOf(map, coat.zones)
  const { figure } = coat
  return (x, y, z) => {
    const zone = zoneAt(x, y, z)
    if (zone !== undefined) return zone
    return figure && isFigured(figure.kind, face(map, x, y, z), x, y, z) ? 'coat.figure' : undefined
  }
}

/** Scales everywhere but on the plates, which run from the chin to the tip of the tail and between the legs. */
function onScales(map: CoatMap, spine: Spine, coat: Coat): Drawn {
  const read = readSpine(spine)
  const { belly, ...others } = coat.zones
  const zoneAt = zonesOf(map, others)
  const plate = belly && coatMaterial('belly')
  return (x, y, z) => {
    const zone = zoneAt(x, y, z)
    if (zone !== undefined) return zone
    const on = read(x, y, z)
    if (plate && isUnder(map, on, x, y, z)) return isPlateEdge(on) ? 'coat.plate' : plate
    return isScaled(map, on, x, y, z) ? 'coat.scale' : undefined
  }
}

/** A bird's spots are ticks on its feathers. */
function onFeathers(map: CoatMap, middle: number, coat: Coat): Drawn {
  const zoneAt = zonesOf(map, coat.zones)
  const { figure } = coat
  const isTicked = figure?.kind === 'spots'
  const belly = coatMaterial('belly')
  return (x, y, z) => {
    const zone = zoneAt(x, y, z)
    if (zone !== undefined && zone !== belly) return zone
    const plume = onPlume(x, y, z - middle)
    if (isTicked && plume === 'tick') return 'coat.figure'
    if (zone !== undefined) return zone
    if (plume === 'edge') return plumeLine
    const isDrawn = figure && !isTicked && isFigured(figure.kind, face(map, x, y, z), x, y, z)
    return isDrawn ? 'coat.figure' : undefined
  }
}

/** The zone a place lies in; none is the main colour. */
function zonesOf(map: CoatMap, zones: Coat['zones']): Drawn {
  const shown = order.filter((zone) => zones[zone] !== undefined)
  const names = shown.map((zone) => coatMaterial(zone))
  const lines = {
    belly: curveThrough(map.belly),
    back: curveThrough(map.back),
    muzzle: curveThrough(map.muzzle),
  }
  const hasEdge = map.hasVelvet && zones.muzzle !== undefined
  return (x, y, z) => {
    for (let i = 0; i < shown.length; i++) if (isIn(shown[i], map, lines, x, y, z)) return names[i]
    const isWithin = ({ to }: { to: number }) => isIn('muzzle', map, lines, x, y - to, z)
    // Most of a coat lies above the last of them.
    if (!hasEdge || !isWithin(muzzleEdges[muzzleEdges.length - 1])) return undefined
    return muzzleEdges.find(isWithin)?.name
  }
}

/** Between the velvet of a muzzle and the coat, in colours between the two: how high each reaches, and its share of velvet. */
const muzzleEdges = [0.4, 0.85, 1.3, 1.8, 2.3, 2.8, 3.4, 4, 4.6].map((to, i) => ({
  name: `coat.muzzle edge ${i}`,
  to,
  share: (9 - i) / 10,
}))

type Lines = { belly: Curve; back: Curve; muzzle: Curve }

function face(map: CoatMap, x: number, y: number, z: number) {
  return { isThere: isBeyond(map.head, x, y, z), chin: map.muzzle[0][1] }
}

function isIn(zone: CoatZone, map: CoatMap, lines: Lines, x: number, y: number, z: number) {
  const edge = map.ragged * points(z * 0.19 + y * 0.045, x * 0.11)
  const onHead = isBeyond(map.head, x, y + 1.6 * edge, z)
  switch (zone) {
    case 'mask':
      return map.mask !== undefined && isNear(map.mask, Math.abs(x), y + 0.7 * edge, z)
    case 'wings':
      return map.wing !== undefined && isNear(map.wing, Math.abs(x), y, z)
    case 'blaze':
      return onHead && Math.abs(x) < map.blaze * (1 + 0.02 * (y - map.head.point[1])) && y > 90
    case 'muzzle':
      return onHead && y < lines.muzzle(z) + muzzleWave(map, edge, x, z) - Math.abs(x) * 0.1
    case 'socks':
      return y < map.socks + edge && z > map.rump
    case 'tail tip':
      return z < map.rump && isBeyond(map.tailTip, x, y + edge, z)
    case 'tail':
      return z < map.rump + edge
    case 'back':
      return !onHead && y > lines.back(z) + edge
    case 'belly':
      return y < lines.belly(z) + edge && !onHead && !isFlank(map, lines.belly(z), x, y - edge, z)
    default:
      return false
  }
}

function muzzleWave({ hasVelvet }: CoatMap, edge: number, x: number, z: number): number {
  return hasVelvet ? 0.6 * Math.sin(0.7 * Math.abs(x) + 0.4 * z) - 0.06 * x * x : 0.6 * edge
}

/** Legs below the elbow are not of the belly, though they lie as low; nor is the tail. */
function isFlank({ elbow, rump }: CoatMap, top: number, x: number, y: number, z: number): boolean {
  const side = Math.abs(x)
  // Between the legs the belly runs out in a point; a strip of it no higher than its ragged edge would be a scribble on a thigh.
  const isLeg = y < elbow || top < elbow + 5
  return z < rump || (isLeg && side > 0.5 * (y - elbow + 14))
}

function isUnder(map: CoatMap, on: OnSpine, x: number, y: number, z: number): boolean {
  const isBody = z < map.rump || y > map.elbow - 12 + 0.9 * on.aside
  return isBody && isPlated(on) && !isBeyond(map.head, x, y, z)
}

/** Scales grow finer towards the nose, and are those of a leg below the elbow. */
function isScaled(map: CoatMap, on: OnSpine, x: number, y: number, z: number): boolean {
  if (y > map.elbow || z < map.rump) return isScaleEdge(on)
  const side = Math.abs(x) - 14.4
  const middle = z > -8 ? 29 : y > 30 ? -16 - 0.9 * (74 - y) : -56
  return isLegScaleEdge(side, y, z - middle)
}

function isBeyond({ point, normal }: Plane, x: number, y: number, z: number): boolean {
  return (x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2] > 0
}

function isNear({ centre, size }: { centre: Vec3; size: Vec3 }, x: number, y: number, z: number) {
  const dx = (x - centre[0]) / size[0]
  const dy = (y - centre[1]) / size[1]
  const dz = (z - centre[2]) / size[2]
  return dx * dx + dy * dy + dz * dz < 1
}

/** Uneven points of fur, −1 to 1. */
function points(along: number, across: number): number {
  return 0.62 * zigzag(along + across) + 0.38 * zigzag(along * 1.73 + 0.31 - across * 0.6)
}

function zigzag(at: number): number {
  const share = at - Math.floor(at)
  return share < 0.7 ? 1 - (2 * share) / 0.7 : (2 * (share - 0.7)) / 0.3 - 1
}
