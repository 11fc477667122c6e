/** What lies like a skin and leaves the legs free: swimsuits, leotards, briefs; and the wetsuit. */
import type { Garment } from '../../design/design.ts'
import { hexToRgb, rgbToOklab } from '../../math/colour.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { distance } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { band, fabricLayer, finishMaterials } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { litAsBody, litAsOneSkin } from './cloth/one-skin.ts'
import { pathStrap } from './cloth/path-strap.ts'
import { settled } from './cloth/settle.ts'
import { makeTrouser } from './cloth/trouser.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import type { LegCut } from './legwear.ts'
import type { CutRow } from './upper/builders.ts'
import type { UpperCut } from './upper/cut.ts'
import { joined, partOfSuit, suit, suitLegs, suitTop } from './upper/suit.ts'
import { buildUpper } from './upper/upper.ts'

/**
 * Briefs whose edge runs from the crotch up to the hip, drawn on a close leg: below the edge it is what lies under it.
 * `waist` and `hip` are canon levels.
 */
export function briefParts(
  kit: Kit,
  waist: number,
  hip: number,
  layers: readonly Layer[] = [],
): Part[] {
  const { body, cm, material, context } = kit
  const under = context.design.wear.find(({ kind }) => tights.has(kind))
  const leotard = onePieceUnder(kit)
  const room = (under || leotard ? 0.6 : 0.3) * cm
  const close = makeTrouser(kit, {
    waist: waist + 0.1,
    hem: 2.9,
    ease: room,
    radius: () => 0,
  })
  const [high, low, top] = [body.level(3.26), body.level(3.02), body.level(waist)]
  // Below the edge it dips under what it is worn on.
  const sheet = settled(close, kit.trunk, {
    ease: (y) => (y > top + 0.6 * cm ? -0.4 * cm : lerp(-0.4 * cm, room, smoothstep(low, high, y))),
    cling: (_x, y) => (y > high && y < top ? 0 : 0.9),
    isUnderArms: true,
  })
  // A little down the insides of the thighs, so that it closes between them.
  const crotch = body.level(3.228)
  const rise = body.level(hip) - crotch
  // An edge as low as that of trunks runs level round the outside, or it would be lost round the thigh's front.
  const levelFrom = hip < 3.5 ? 0.1 : 0.95
  const halfLeg = body.torsoSection(body.level(3.62)).width / 2
  // By place and not by seam: where the two legs reach into each other, the edge is the same on both.
  const aboveEdge = (x: number, y: number, z: number) => {
    const across = clamp(Math.abs(x) / halfLeg - 1, -1, 1)
    const outer = smoothstep(-0.75, levelFrom, across)
    const behind = z < 0 ? 1 - 0.35 * Math.sqrt(1 - across * across) : 1
    return y - crotch - rise * outer * behind
  }
  const { colour, breadth } = edging(kit)
  const worn = under ?? leotard
  const atWaist = worn ? `${worn.id}.main` : 'skin'
  const edge: Layer = ({ x, y, z }) => {
    if (y > top) return atWaist
    const high = aboveEdge(x, y, z)
    if (high < 0) return under ? `${under.id}.main` : 'skin'
    return high < breadth ? colour : undefined
  }
  const whole = clothPart(sheet, {
    name: 'briefs',
    material: material.main,
    lining: material.lining,
    group: groupOf(kit),
    region: 'hips',
    layers: [edge, ...layers, fabricLayer(kit)],
  })
  const half = cutBelow(whole, aboveEdge)
  // Halves and gusset are lit as the one body below them, or the gusset would be a patch on them.
  const [from, to] = [body.level(3.8), body.level(3.55)]
  return [gusset(kit, room - 0.1 * cm, edge), ...onSides([half])].map((part) => ({
    ...litLevel(litAsBody(part, body, ([, y]) => smoothstep(from, to, y))),
    isSecondSkin: true,
  }))
}

/** The leotard that trunks are worn over: they lie over it, not in it. */
function onePieceUnder({ garment, context }: Kit): Garment | undefined {
  const isOnePiece = ({ kind }: Garment) => kind === 'leotard' || kind === 'swimsuit'
  return isOnePiece(garment) ? undefined : context.design.wear.find(isOnePiece)
}

/** What its edge is bound in: of one colour with the rest it is no more than a seam, for a line of ink above it would break into dashes between the legs. */
function edging(kit: Kit): { colour: string; breadth: number } {
  const { material, cm } = kit
  return isBoundInOwn(kit)
    ? { colour: material.crease, breadth: 0.5 * cm }
    : { colour: material.trim, breadth: 0.9 * cm }
}

/** Whether trim and garment are one colour to the eye. */
export function isBoundInOwn({ garment: { colours } }: Kit): boolean {
  const [main, trim] = [colours.main, colours.trim].map((hex) => rgbToOklab(hexToRgb(hex)))
  return distance(main, trim) < 0.08
}

/** Lit as if it faced level where it turns under between the legs: a deeper shade there looks like a stain. */
function litLevel(part: Part): Part {
  const normals = part.normals?.slice()
  if (!normals) return part
  for (let k = 0; k < normals.length; k += 3) {
    const flat = Math.hypot(normals[k], normals[k + 2])
    if (normals[k + 1] > -steepest || flat < 0.05) continue
    const grow = Math.sqrt(1 - steepest * steepest) / flat
    normals[k] *= grow
    normals[k + 1] = -steepest
    normals[k + 2] *= grow
  }
  return { ...part, normals }
}

/** How far down it is lit to face, a sine. */
const steepest = 0.1

/** Without what lies below an edge: corners below it are drawn in to where it crosses. */
function cutBelow(part: Part, above: (x: number, y: number, z: number) => number): Part {
  const { positions: from, indices } = part
  const positions = from.slice()
  const height = Array.from({ length: from.length / 3 }, (_, i) =>
    above(from[3 * i], from[3 * i + 1], from[3 * i + 2]),
  )
  const kept: number[] = []
  /** The lowest corner inside that each one below the edge is joined to. */
  const nearest = new Map<number, number>()
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]]
    const inside = corners.filter((k) => height[k] > 0).sort((a, b) => height[a] - height[b])
    if (inside.length === 0) continue
    kept.push(...corners)
    for (const k of corners) {
      const known = nearest.get(k)
      if (height[k] > 0 || (known !== undefined && height[known] <= height[inside[0]])) continue
      nearest.set(k, inside[0])
    }
  }
  for (const [k, inside] of nearest) {
    const share = height[inside] / (height[inside] - height[k])
    for (let axis = 0; axis < 3; axis++)
      positions[3 * k + axis] = lerp(from[3 * inside + axis], from[3 * k + axis], share)
  }
  return { ...part, positions, indices: new Uint32Array(kept) }
}

/** The strip between the legs, where the two halves part before the body does; it ends at the same edge. */
function gusset(kit: Kit, room: number, edge: Layer): Part {
  const { body, cm, material } = kit
  const top = body.level(3.5)
  const { front, back } = body.torsoSection(body.level(3.6))
  const strip = pathStrap(kit, {
    through: [
      [0, top, front],
      [0, body.level(3.3), 0.5 * front],
      [0, body.level(3.2), 0],
      [0, body.level(3.3), -0.5 * back],
      [0, top, -back],
    ],
    width: (t) => lerp(5, 8, (2 * t - 1) ** 2) * cm,
    room,
  })
  return clothPart(strip, {
    name: 'briefs gusset',
    material: material.main,
    lining: material.main,
    group: groupOf(kit),
    region: 'hips',
    layers: [edge],
  })
}

function waistline({ body, cm, material }: Kit, level: number): Layer {
  const y0 = body.level(level) - 1.8 * cm
  return ({ y }) => (y > y0 ? material.trim : undefined)
}

const tights: ReadonlySet<string> = new Set(['bodysuit', 'leggings', 'wetsuit'])

/** It melts into the skin, or the suit, that it is worn on. */
function groupOf({ context }: Kit): string {
  return context.design.wear.find(({ kind }) => tights.has(kind))?.id ?? 'skin'
}

function briefs(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const top = 4.12
  return {
    parts: briefParts(kit, top, 3.95, [waistline(kit, top)]),
    thickness: { hips: 0.5 * kit.cm },
    materials: finishMaterials(kit),
    landmarks: { [kit.garment.label]: kit.body.torso(kit.body.level(3.8), 0, 1) },
  }
}

const skinTop: CutRow = {
  ...suitTop,
  neck: 'scoop',
  room: [0.3, 0.5],
  fall: [0, 0.1],
  collar: 'none',
  front: undefined,
  cuff: 'none',
  waist: 'free',
}

function onePiece(context: GarmentContext, top: CutRow, hip: number): Dressed {
  const tight = partOfSuit(context, { fit: 0.05, length: 0.5 })
  const kit = kitOf(tight)
  const upper = buildUpper(tight, top as UpperCut) // A row without a front closure simply lacks the key.
  const parts = litAsOneSkin(upper.parts, context).map((part) => ({ ...part, group: groupOf(kit) }))
  return joined(
    { parts: briefParts(kit, 4.34, hip, top.layers === sidePanels ? sidePanels(kit) : []) },
    { ...upper, parts, hides: ['belly'] },
  )
}

/** Panels of the second colour down the sides. */
function sidePanels(kit: Kit): Layer[] {
  const { body, cm, material } = kit
  // The trunk ends in a point between the legs: below the hips the panels run straight down.
  const hips = body.level(3.62)
  return [
    ({ x, y }) => {
      // Above the breast they run out to a point under the arm.
      const point = smoothstep(body.level(4.75), body.level(5.2), y)
      const { width } = body.torsoSection(Math.max(y, hips))
      const edge = Math.abs(x) - width * (0.66 + 0.5 * point ** 2)
      if (y > body.level(5.2) || edge < 0) return undefined
      return edge < 0.6 * cm ? material.trim : material.lining
    },
  ]
}

const wetTop: CutRow = {
  ...skinTop,
  neck: 'high',
  layers: (kit) => [
    ...wetPanels(kit),
    ({ u, across }) =>
      Math.abs(u - 0.5) > 0.2 && Math.abs(across) < 0.5 * kit.cm ? kit.material.trim : undefined,
  ],
  sleeveLayers: (kit) => [
    ({ v }) =>
      v > 0.3 && v < 0.32 ? kit.material.crease : v < 0.3 ? kit.material.accent : undefined,
    band('hem', 0, 1.2 * kit.cm, kit.material.crease),
  ],
}

/** Coloured shoulders and flanks with seams between them. */
function wetPanels({ body, cm, material }: Kit): Layer[] {
  const line = body.level(5.18)
  return [
    ({ x, y }) => {
      const bow = line - Math.abs(x) * 0.22
      if (Math.abs(y - bow) < 0.25 * cm) return material.crease
      if (y > bow) return material.accent
      const edge = Math.abs(x) - body.torsoSection(y).width * 0.7
      if (edge < 0) return undefined
      return edge < 0.35 * cm ? material.crease : material.accent
    },
  ]
}

const bareLegs: LegCut = {
  ...suitLegs,
  waist: 4.34,
  ease: [0.3, 0.4],
  tight: [-9, -9, -9],
  loose: [-9, -9, -9],
}

export const swimwear = {
  briefs,
  swimsuit: (context) =>
    onePiece(
      { ...context, garment: { ...context.garment, sleeve: 'none' } },
      { ...skinTop, layers: sidePanels },
      3.98,
    ),
  leotard: (context) => onePiece(context, { ...skinTop, layers: shoulderSweep }, 4.05),
  wetsuit: (context) => {
    const sewn = suit(partOfSuit(context, { fit: 0.05 }), wetTop, bareLegs)
    return { ...sewn, parts: litAsOneSkin(sewn.parts, context) }
  },
} as const satisfies Record<string, GarmentBuilder>

/** A sweep of glitter from one shoulder over the breast. */
function shoulderSweep(kit: Kit): Layer[] {
  const { body, cm, material } = kit
  return [
    ({ x, y, z }) => {
      if (y < body.level(4.3)) return undefined
      const line = body.level(5.25) + x * 0.55 * (z > 0 ? 1 : -1)
      const away = (y - line) / cm
      if (Math.abs(away) < 0.5) return material.trim
      return away > 0.5 ? material.accent : undefined
    },
  ]
}
