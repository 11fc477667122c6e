/** Wrapped and draped dress: toga, sari, agbada. */

import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Part } from '../figure.ts'
import { backFall } from './cloth/back-fall.ts'
import { clothPart } from './cloth/cloth.ts'
import {
  bandFolds,
  border,
  closeOnBlouse,
  drapePart,
  shoulderDrape,
  tuckedIn,
} from './cloth/drape.ts'
import { band, fabricLayer, finishMaterials } from './cloth/finish.ts'
import { hangCloth } from './cloth/hang.ts'
import { type Kit, kitOf, kitOver } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { liftedOver } from './cloth/lift.ts'
import { tuckable, withFall } from './cloth/pallu.ts'
import { cutsMotif, type Pipe, piped, pipeFolds, pipeLines } from './cloth/pipes.ts'
import {
  halfFlower,
  type Strewn,
  strewnFlowers,
  tuckRoll,
  wovenBorder,
} from './cloth/sari-weave.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'
import type { CutRow } from './upper/builders.ts'
import type { UpperCut } from './upper/cut.ts'
import { buildUpper } from './upper/upper.ts'

const togaCut: CutRow = {
  neck: 'one shoulder',
  hem: [2.2, 1, 0.2],
  room: [0.9, 2.6],
  fall: [0.5, 0.9],
  waist: 'free',
  collar: 'none',
  sleeve: 'loose',
  cuff: 'none',
  skirt: { flare: [0.04, 0.2], pipes: 10, height: 3.6 },
  emblem: 'skirt',
  layers: (kit) => [border(kit, 'hem', 3)],
}

function toga(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, body } = kit
  const base = buildUpper(
    { ...context, garment: { ...context.garment, sleeve: 'none' } },
    togaCut as UpperCut,
  ) // The row has every key of a cut.
  const after = kitOf({ ...context, below: [...(context.below ?? []), ...base.parts] })
  const drape = shoulderDrape(
    after,
    { shoulder: 'left', at: 0.66, hip: 3.9, width: 0.8 * body.unit, room: 0.8 * cm },
    { below: base.parts, gap: 0.9 * cm },
  )
  const draped = drapePart(
    kit,
    drape,
    'toga drape',
    ['top', 'hem'],
    [border(kit, 'top', 2.4), bandFolds(kit, 4)],
  )
  const tail = backFall(kitOver(after, [draped]), {
    x: [0.66 * body.joints.shoulder[0], 0.72 * body.joints.shoulder[0]],
    from: body.level(5.35),
    to: body.level(1.6),
    width: [10 * cm, 20 * cm],
    room: 0.8 * cm,
    over: draped,
    folds: 3,
  })
  return {
    ...base,
    parts: [
      ...base.parts,
      drapePart(kit, tail, 'toga fall', ['sides', 'hem'], [border(kit, 'hem', 3)]),
      draped,
    ],
  }
}

const choli: CutRow = {
  neck: 'scoop',
  hem: [4.66, 4.66, 4.66],
  room: [0.3, 0.8],
  fall: [0, 0.2],
  waist: 'free',
  collar: 'none',
  sleeve: 'shirt',
  cuff: 'none',
  emblem: 'chest',
  layers: (kit) => [band('top', 0, 1.6 * kit.cm, kit.material.trim)],
  sleeveLayers: (kit) => [
    band('hem', 0.5 * kit.cm, 2.9 * kit.cm, kit.material.trim),
    band('hem', 3.4 * kit.cm, 3.8 * kit.cm, kit.material.trim),
  ],
}

const sareeWaist = 4.24

function sari(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, body, material, garment } = kit
  const blouse = buildUpper(
    { ...context, garment: { ...garment, emblem: 'none', pattern: 'plain', fit: 0.1 } },
    choli as UpperCut,
  ) // The row has every key of a cut.
  const blouseParts = blouse.parts.map((part) => ({
    ...part,
    material: part.material === material.main ? material.accent : part.material,
  }))
  const skirt = saree(kit)
  const after = kitOf({ ...context, below: [...(context.below ?? []), ...blouse.parts, skirt] })
  // As broad as the belly asks for: the midriff shows on one side of it alone.
  const width = Math.max(0.56 * body.unit, 1.5 * body.torsoSection(body.level(4.5)).width)
  const loop = shoulderDrape(
    after,
    { shoulder: 'left', at: 0.6, hip: 4.1, width, gathered: 0.45 * body.unit, room: 0.7 * cm },
    { below: [...blouse.parts, skirt], gap: 0.5 * cm },
  )
  const waist = (angle: number) => waistAt(kit, angle)
  const roll = clothPart(tuckRoll(kit, waist), {
    name: 'sari waist',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.4 * cm,
    region: 'hips',
    layers: [rollFolds(kit)],
  })
  const fall = backFall(kitOver(after, [roll]), {
    x: [0.62 * body.joints.shoulder[0], 0.7 * body.joints.shoulder[0]],
    from: body.level(5.4),
    to: body.level(2.1),
    width: [10 * cm, 21 * cm],
    room: 0.6 * cm,
    folds: 3,
  })
  const cloth = liftedOver(withFall(kit, closeOnBlouse(after, loop, blouse.parts), fall, waist), {
    body,
    below: blouse.parts,
    gap: 0.6 * cm,
    most: 6 * cm,
    lowest: body.level(4.6),
    isLoose: true,
  })
  const drape = drapePart(
    kit,
    tuckedIn(kit, cloth, (angle) => waist(angle) + 0.6 * cm, tuckable),
    'sari drape',
    ['sides'],
    [
      wovenBorder(kit, 'sides', 7),
      wovenBorder(kit, 'top', 2.6),
      wovenBorder(kit, 'hem', 2.6),
      ...flowersOf(kit, { clear: 4, isOneRow: true }),
      bandFolds(kit, 3),
    ],
  )
  return {
    ...blouse,
    // The blouse is plain, and has none of the fabric's own.
    materials: finishMaterials(kit),
    parts: [
      ...blouseParts,
      skirt,
      roll,
      // Woven alike on both sides.
      { ...drape, backMaterial: material.main },
    ],
    hides: [
      ...(blouse.hides ?? []).filter((region) => region !== 'belly'),
      'hips',
      ...sides('thigh', 'both'),
      ...sides('shin', 'both'),
    ],
  }
}

/** It lies on the hips, and dips before and behind. */
function waistAt({ body, cm }: Kit, angle: number): number {
  return body.level(sareeWaist) + 2 * cm * Math.sin(angle) ** 2
}

/** The wrapped skirt, its pleats tucked in at the front. */
function saree(kit: Kit): Part {
  const { body, trunk, cm, material, garment } = kit
  const hung = hangCloth(trunk, {
    columns: 112,
    rows: 34,
    top: (angle) => waistAt(kit, angle),
    bottom: () => Math.max(1.2, body.level(lerp(1, 0.1, garment.length))),
    ease: () => 0.9 * cm,
    fall: 0.7,
    // Close to the knee, then wider to the hem: straight from hip to ground it would be a cone.
    flare: (y) =>
      y > body.level(3.75)
        ? undefined
        : lerp(0.2, -0.03, smoothstep(body.level(0.3), body.level(2.6), y)),
    over: { cover: kit.cover, gap: 0.4 * cm, lowest: body.level(0.6) },
  })
  const pipes = sareePipes(kit)
  const sheet = piped(hung, pipes)
  return clothPart(sheet, {
    name: 'sari skirt',
    material: material.main,
    lining: material.lining,
    folded: ['hem', 'top'],
    panels: 2,
    region: 'left thigh',
    layers: [
      wovenBorder(kit, 'hem', 5.5),
      pipeLines(kit, pipes, true),
      ...flowersOf(kit, { clear: 9, isCut: cutsMotif(kit, sheet, pipes, halfFlower * cm) }),
      fabricLayer(kit),
    ],
  })
}

/** Flowers on the plain cloth of who is dressed up. */
function flowersOf(kit: Kit, strewn: Strewn): Layer[] {
  const { pattern, hem } = kit.garment
  const isDressedUp = hem === 'trimmed' || kit.context.design.person.role === 'bride'
  return pattern === 'plain' && isDressedUp ? [strewnFlowers(kit, strewn)] : []
}

/** Short slanting folds of the roll at the waist. */
function rollFolds({ material }: Kit): Layer {
  return ({ u, v }) => {
    const beat = u * 26 + 0.8 * v + 0.3 * Math.sin(u * 40)
    const weight = 0.05 * Math.sin(Math.PI * v) * (0.6 + 0.4 * Math.sin(Math.round(beat) * 2.3))
    return Math.abs(beat - Math.round(beat)) < weight ? material.crease : undefined
  }
}

/** Narrow pleats tucked in before the left leg, and a few broad folds round the rest. */
function sareePipes(kit: Kit): Pipe[] {
  const { cm } = kit
  const fan = [0.475, 0.505, 0.535, 0.565, 0.595].map((u) => ({
    u,
    half: 0.014,
    start: 0.01,
    height: 2.4 * cm,
    lean: 0.4,
    isDrawn: true,
  }))
  const round = (from: number, to: number, name: string) =>
    pipeFolds(kit.random(name), { count: 4, start: 0.12, height: 2.6 * cm, between: [from, to] })
  return [...round(0, 0.45, 'right folds'), ...fan, ...round(0.62, 1, 'left folds')]
}

const agbadaCut: CutRow = {
  neck: 'crew',
  hem: [2, 1.2, 0.5],
  room: [2.4, 4.4],
  fall: [0.9, 1],
  waist: 'free',
  collar: 'none',
  sleeve: 'kimono',
  cuff: 'none',
  skirt: { flare: [0.04, 0.16], pipes: 8, height: 3 },
  emblem: 'chest',
  layers: (kit) => embroidery(kit),
}

/** The worked neck and breast pocket of an agbada. */
function embroidery({ body, cm, material }: Kit): Layer[] {
  const top = body.level(5.5)
  return [
    ({ x, y, z, down }) => {
      if (z < 0) return undefined
      if (down < 2.6 * cm) return material.trim
      const drop = top - y
      const half = (7.5 - drop * 0.06) * cm
      if (drop < 0 || drop > 30 * cm || Math.abs(x) > half) return undefined
      const edge = Math.min(half - Math.abs(x), 30 * cm - drop)
      if (edge < 0.9 * cm) return material.trim
      const beat = (drop + Math.abs(x)) / (3.4 * cm)
      return Math.abs(beat - Math.round(beat)) < 0.17 || Math.abs(x) < 0.4 * cm
        ? material.trim
        : undefined
    },
    ({ x, y, z }) => {
      if (z < 0) return undefined
      const [dx, dy] = [(x - 0.36 * body.unit) / cm, (y - body.level(4.75)) / cm]
      const r = Math.hypot(dx, dy)
      return r < 6.5 && (r > 5.4 || Math.abs(r - 3.2 - Math.cos(Math.atan2(dy, dx) * 6)) < 0.5)
        ? material.trim
        : undefined
    },
  ]
}

export const drapes = {
  toga,
  sari,
  agbada: (context) => buildUpper(context, agbadaCut as UpperCut), // The row has every key of a cut.
} as const satisfies Record<string, GarmentBuilder>
