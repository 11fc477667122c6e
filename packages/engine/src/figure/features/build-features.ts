/** Design → the parts of horns, tails, wings and prosthetics. */
import type { Design, Feature, Surface } from '../../design/design.ts'
import type { BodyHalves } from '../body/skin.ts'
import type { Material, Part, Region } from '../figure.ts'
import type { Skull } from '../head/skull.ts'
import type { Stem } from './feature-builder.ts'
import { featureBuilders } from './feature-builders.ts'
import { type FanPlace, fanOf } from './tail-fan.ts'
import { inPairs } from './wing-pairs.ts'

export type Features = {
  parts: Part[]
  stems: Stem[]
  materials: Record<string, Material>
  /** Skin that a feature takes the place of. */
  hidden: ReadonlySet<Region>
}

export function buildFeatures(design: Design, bodies: BodyHalves, skull: Skull): Features {
  const parts: Part[] = []
  const stems: Stem[] = []
  const materials: Record<string, Material> = {}
  const hidden = new Set<Region>()
  design.features.forEach((feature, i) => {
    const build = featureBuilders[feature.kind]
    if (!build) return
    const isRepeated = design.features.findIndex(({ kind }) => kind === feature.kind) < i
    const name = isRepeated ? `${feature.kind}-${i}` : feature.kind
    const material = { main: `${name}.main`, second: `${name}.second` }
    for (const fan of fanOfFeature(feature)) {
      const context = { feature, design, bodies, skull, material, ...(fan && { fan }) }
      const grown = inPairs(build(context), context)
      parts.push(...grown.parts.map((part) => onGround(ringed(part, feature, `${name}.rings`))))
      stems.push(...(grown.stems ?? []))
      for (const region of grown.hides ?? []) hidden.add(region)
    }
    const surface = surfaceOf(feature, design)
    materials[material.main] = { base: feature.colour, surface }
    materials[material.second] = { base: feature.second, surface, noInk: true }
    if (feature.rings) materials[`${name}.rings`] = { base: feature.rings, surface, noInk: true }
  })
  return { parts, stems, materials, hidden }
}

function fanOfFeature({ kind, count = 1 }: Feature): readonly (FanPlace | undefined)[] {
  return count > 1 && kind.endsWith('tail') ? fanOf(count) : [undefined]
}

/** Rings round a tail, from near the root to before the tip. */
function ringed(part: Part, { kind, rings }: Feature, material: string): Part {
  if (rings === undefined || part.name !== kind) return part
  const { pattern } = part
  return {
    ...part,
    pattern: (point) =>
      point.v > 0.16 && point.v < 0.95 && (point.v * 8) % 1 < 0.4 ? material : pattern?.(point),
  }
}

/** A bushy tail lies on the ground, not in it. */
function onGround(part: Part): Part {
  if (part.positions.every((value, i) => i % 3 !== 1 || value >= 0)) return part
  return {
    ...part,
    positions: part.positions.map((value, i) => (i % 3 === 1 ? Math.max(0, value) : value)),
  }
}

function surfaceOf({ kind }: Feature, { skin }: Design): Surface {
  if (/horn|antler|claw|hooves/.test(kind)) return 'bone'
  if (/prosthetic|hook/.test(kind)) return 'metal'
  if (/fox|wolf|cat_tail|feathered|^tail|^wings/.test(kind)) return 'fur'
  if (/lizard|dragon/.test(kind)) return skin.surface === 'scales' ? 'scales' : 'skin'
  if (/fairy/.test(kind)) return 'silk'
  return /bat/.test(kind) ? 'leather' : 'skin'
}
