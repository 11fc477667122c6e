/** Bandages wound round bare arms, legs, chest and neck. */
import type { Design, Feature } from '../../design/design.ts'
import { shadeHex } from '../../math/colour.ts'
import { distance, type Vec3 } from '../../math/vector.ts'
import type { Material } from '../figure.ts'
import type { Body } from './body.ts'

const cloth = 'skin.wrap'
const edge = 'skin.wrap.edge'

export function wrapMaterials(design: Design): Record<string, Material> {
  const wrap = wrapOf(design)
  if (!wrap) return {}
  return {
    [cloth]: { base: wrap.colour, surface: 'cloth', noInk: true },
    [edge]: { base: shadeHex(wrap.colour, 0.22, 1.1, 0), surface: 'cloth', noInk: true },
  }
}

/** The material at a place on the skin; nothing where no bandage lies. */
export function wrapsAt(
  design: Design,
  body: Body,
): ((x: number, y: number, z: number) => string | undefined) | undefined {
  const wrap = wrapOf(design)
  if (!wrap) return undefined
  const spans = spansOf(body).filter(({ named }) => named.test(placeOf(wrap)))
  const bound = isAllOver(wrap)
    ? allOver(body)
    : spans.length > 0
      ? spans
      : spansOf(body).slice(0, 1)
  const turn = 4.4 * (body.heightCm / 175)
  return (x, y, z) => {
    if (isOther(wrap, x)) return undefined
    for (const span of bound) {
      const along = alongSpan(span, x, y, z)
      if (along === undefined) continue
      const angle = Math.atan2(x, z)
      const beat = along / turn + span.slope * angle
      return span.isLoose ? looselyWound(beat, angle) : woundAt(beat)
    }
    return undefined
  }
}

/** What lies at a place of a bandage, in turns from its beginning. */
function woundAt(turns: number): string {
  return Math.abs(turns - Math.round(turns)) < 0.06 ? edge : cloth
}

/** Nothing where it gapes. */
export function looselyWound(turns: number, angle: number): string | undefined {
  const askew = turns + 0.16 * Math.sin(1.9 * turns + 2 * angle)
  const turn = Math.floor(askew)
  const isGap = Math.sin(turn * 12.9898) > 0.8 && Math.cos(angle - 1.6 * Math.sin(turn)) > 0.5
  const isNarrow = askew - turn > 0.35
  return isGap && isNarrow ? undefined : woundAt(askew)
}

function isOther({ side }: Feature, x: number): boolean {
  return (side === 'left' && x < 0) || (side === 'right' && x > 0)
}

/** How far in cm along it a place lies; nothing for what is beside it or beyond its ends. */
function alongSpan({ from, to, reach }: Span, x: number, y: number, z: number) {
  const isTrunk = reach === Infinity
  const point: Vec3 = isTrunk ? [0, y, 0] : [Math.abs(x), y, z]
  const along = shareAlong(point, from, to)
  if (along < 0 || along > 1 || distance(point, at(from, to, along)) > reach) return undefined
  return along * distance(from, to)
}

type Span = {
  named: RegExp
  from: Vec3
  to: Vec3
  reach: number
  slope: number
  /** Wound carelessly: turns lie askew, and skin shows between some. */
  isLoose?: boolean
}

/** Where bandages are wound: from, to, and how far from that line the limb reaches. */
function spansOf({ joints, level, unit }: Body): Span[] {
  const { elbow, wrist, shoulder, knee, ankle, hip } = joints
  const limb = { reach: 0.5 * unit, slope: 0.12 }
  const trunk = (top: number, bottom: number) => ({
    from: [0, level(top), 0] as Vec3,
    to: [0, level(bottom), 0] as Vec3,
    reach: Infinity,
    slope: 0.05,
  })
  return [
    { named: /\b(?:fore)?arms?\b|wrist|limbs/, from: at(elbow, wrist, 0.08), to: wrist, ...limb },
    { named: /elbow/, from: at(shoulder, elbow, 0.72), to: at(elbow, wrist, 0.3), ...limb },
    {
      named: /shoulder|upper arm/,
      from: at(shoulder, elbow, 0.2),
      to: at(shoulder, elbow, 0.8),
      ...limb,
    },
    {
      named: /\blegs?\b|shin|cal(?:f|ves)|ankle|limbs/,
      from: at(knee, ankle, 0.2),
      to: ankle,
      ...limb,
    },
    { named: /knee/, from: at(hip, knee, 0.8), to: at(knee, ankle, 0.2), ...limb },
    { named: /thigh/, from: at(hip, knee, 0.35), to: at(hip, knee, 0.85), ...limb },
    { named: /chest|torso|ribs|breast/, ...trunk(5.25, 4.45) },
    { named: /belly|waist|stomach/, ...trunk(4.6, 4.1) },
    { named: /neck|throat/, ...trunk(6, 5.72) },
  ]
}

/** Turns a radian: behind, where one ends, the next begins at its height. */
const once = 1 / (2 * Math.PI)

/** Wound up in bandages: arms, legs and trunk whole, hands and feet too. */
function allOver({ joints, level, unit }: Body): Span[] {
  const { shoulder, elbow, hand, hip, knee, ankle } = joints
  const limb = { named: /^/, reach: 0.42 * unit, slope: once, isLoose: true }
  return [
    { ...limb, from: at(shoulder, elbow, 0.15), to: elbow },
    { ...limb, from: elbow, to: hand },
    { ...limb, from: at(hip, knee, 0.2), to: knee },
    { ...limb, from: knee, to: ankle },
    { ...limb, reach: Infinity, from: [0, level(6.4), 0], to: [0, -unit, 0] },
  ]
}

/** Whether bandages are all that is worn on the body. */
export function isWoundUp(design: Design): boolean {
  const wrap = wrapOf(design)
  return wrap !== undefined && isAllOver(wrap)
}

function isAllOver({ place }: Feature): boolean {
  return place !== undefined && wholeBody.test(place)
}

const wholeBody = /\bbody\b/

function wrapOf({ features }: Design): Feature | undefined {
  return features.find(({ kind }) => kind === 'bandage')
}

function placeOf({ place }: Feature): string {
  return place?.toLowerCase() ?? ''
}

function at(from: Vec3, to: Vec3, share: number): Vec3 {
  return [0, 1, 2].map((axis) => from[axis] + (to[axis] - from[axis]) * share) as unknown as Vec3 // Three axes make a vector.
}

function shareAlong(point: Vec3, from: Vec3, to: Vec3): number {
  const axis = [0, 1, 2].map((i) => to[i] - from[i])
  const long = axis.reduce((sum, step) => sum + step * step, 0)
  return axis.reduce((sum, step, i) => sum + step * (point[i] - from[i]), 0) / long
}
