/** Wrapped and draped dress: toga, sari, agbada, apron, loincloth. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { knotPart } from './belts.ts'
import { clothPart, type Layer } from './cloth/cloth.ts'
import { placeOn } from './cloth/fasteners.ts'
import { emblemLayer, fabricLayer, finishMaterials, hemCut, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { hangCloth } from './cloth/hang.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { pathStrap } from './cloth/path-strap.ts'
import type { Sheet } from './cloth/sheet.ts'
import { hangingTail, strapLoop } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'
import { skirtHem } from './skirts.ts'
import type { CutRow } from './upper/builders.ts'
import type { UpperCut } from './upper/cut.ts'
import { buildUpper } from './upper/upper.ts'

/** Folds that run along a wide band. */
function bandFolds({ cm, material }: Kit, count: number): Layer {
  return ({ across, v }) => {
    const wave =
      v * count + 0.3 * Math.sin(across / (13 * cm)) + 0.2 * Math.sin(across / (29 * cm) + 1)
    const beat = Math.abs(wave - Math.round(wave))
    const weight = 0.03 + 0.05 * Math.abs(Math.sin(across / (19 * cm) + Math.round(wave) * 1.7))
    return v > 0.06 && v < 0.94 && beat < weight ? material.crease : undefined
  }
}

function drapePart(
  kit: Kit,
  sheet: Sheet,
  name: string,
  edges: readonly ('top' | 'hem' | 'sides')[],
  layers: readonly (Layer | undefined)[],
): Part {
  const { material, cm } = kit
  return clothPart(sheet, {
    name,
    material: material.main,
    lining: material.lining,
    folded: edges,
    thickness: 0.6 * cm,
    layers: [...layers, fabricLayer(kit)],
  })
}

/** A border whatever the hem: these garments are known by it. */
function border(kit: Kit, edge: 'hem' | 'top', width: number): Layer {
  const { cm, material } = kit
  return (spot) => {
    const away = edge === 'hem' ? spot.toHem : spot.down
    return away > 0.8 * cm && away < (0.8 + width) * cm ? material.trim : undefined
  }
}

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
  const loop = strapLoop(after, {
    shoulder: 'left',
    at: 0.66,
    hip: 3.9,
    width: 20 * cm,
    room: 0.8 * cm,
  })
  const tail = hangingTail(after, {
    angle: 2.5,
    from: body.level(5.3),
    to: body.level(1.6),
    width: [9 * cm, 19 * cm],
    room: 1.4 * cm,
    drift: 3 * cm,
    folds: 3,
  })
  return {
    ...base,
    parts: [
      ...base.parts,
      drapePart(kit, tail, 'toga fall', ['sides', 'hem'], [border(kit, 'hem', 3)]),
      drapePart(
        kit,
        loop,
        'toga drape',
        ['top', 'hem'],
        [border(kit, 'top', 2.4), bandFolds(kit, 4)],
      ),
    ],
  }
}

const choli: CutRow = {
  neck: 'scoop',
  hem: [4.72, 4.72, 4.72],
  room: [0.3, 0.8],
  fall: [0, 0.2],
  waist: 'free',
  collar: 'none',
  sleeve: 'shirt',
  cuff: 'none',
  emblem: 'chest',
}

function sari(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, body, material, garment } = kit
  const blouse = buildUpper(
    { ...context, garment: { ...garment, emblem: 'none', pattern: 'plain' } },
    choli as UpperCut,
  ) // The row has every key of a cut.
  const blouseParts = blouse.parts.map((part) => ({
    ...part,
    material: part.material === material.main ? material.accent : part.material,
  }))
  const skirt = saree(kit)
  const after = kitOf({ ...context, below: [...(context.below ?? []), ...blouse.parts, skirt] })
  const loop = strapLoop(after, {
    shoulder: 'left',
    at: 0.6,
    hip: 4.1,
    width: 14 * cm,
    room: 0.7 * cm,
  })
  const pallu = hangingTail(after, {
    angle: 2.45,
    from: body.level(5.4),
    to: body.level(2.1),
    width: [8 * cm, 20 * cm],
    room: 1 * cm,
    drift: 2 * cm,
    folds: 3,
  })
  return {
    ...blouse,
    parts: [
      ...blouseParts,
      skirt,
      drapePart(kit, pallu, 'pallu', ['sides', 'hem'], [border(kit, 'hem', 7)]),
      drapePart(
        kit,
        loop,
        'sari drape',
        ['top', 'hem'],
        [border(kit, 'top', 2), border(kit, 'hem', 2), bandFolds(kit, 3)],
      ),
    ],
    hides: [
      ...(blouse.hides ?? []).filter((region) => region !== 'belly'),
      'hips',
      ...sides('thigh', 'both'),
      ...sides('shin', 'both'),
    ],
  }
}

/** The wrapped skirt, its pleats tucked in at the front. */
function saree(kit: Kit): Part {
  const { body, trunk, cm, material, garment } = kit
  const waist = body.level(4.24)
  const sheet = hangCloth(trunk, {
    columns: 120,
    rows: 44,
    top: () => waist,
    bottom: () => Math.max(1.2, body.level(lerp(1, 0.1, garment.length))),
    ease: () => 0.9 * cm,
    fall: 0.7,
    flare: (y) => (y > body.level(3.9) ? undefined : 0.05),
    over: { cover: kit.cover, gap: 0.4 * cm },
  })
  const pleats: Layer = ({ u, v, rowLength }) => {
    const x = (u - 0.53) * rowLength
    if (Math.abs(x) > (5 + 4 * v) * cm) return undefined
    const beat = x / ((1.6 + 1.2 * v) * cm)
    return Math.abs(beat - Math.round(beat)) < 0.09 ? material.crease : undefined
  }
  return clothPart(sheet, {
    name: 'sari skirt',
    material: material.main,
    lining: material.lining,
    folded: ['hem', 'top'],
    panels: 2,
    region: 'left thigh',
    layers: [border(kit, 'hem', 5), pleats, fabricLayer(kit)],
  })
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

function apron(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, trunk, cm, material, garment } = kit
  const hem = skirtHem([3.2, 2.3, 1.2], garment.length)
  const [waist, chest] = [body.level(4.34), body.level(5.12)]
  const tatter = hemCut(kit, 110 * cm)
  const sheet = hangCloth(trunk, {
    columns: 64,
    rows: 52,
    span: (v) => {
      const y = lerp(chest, body.level(hem), v * (0.5 + 0.5 * v))
      const half = lerp(1.12, 0.56, smoothstep(waist - 3 * cm, waist + 3 * cm, y))
      return [-half, half]
    },
    top: () => chest,
    bottom: (angle) => body.level(hem) + tatter(angle) + 1.4 * cm * Math.abs(Math.sin(angle)),
    ease: (y) => kit.underAt(y) + 0.6 * cm,
    fall: 0.8,
    tied: waist,
    flare: (y) => (y > waist - 6 * cm ? undefined : 0.06),
    over: { cover: kit.cover, gap: 0.5 * cm },
  })
  const pocket: Layer = ({ across, y }) => {
    const down = body.level(3.85) - y
    const edge = Math.min(9 * cm - Math.abs(across), down, 11 * cm - down)
    return edge > 0 && edge < 0.35 * cm ? material.crease : undefined
  }
  const panel = clothPart(sheet, {
    name: 'apron',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem', 'sides'],
    thickness: kit.thickness,
    layers: [
      ...trimLayers(kit, ['hem', 'sides', 'top']),
      emblemLayer(
        garment.emblem,
        { across: 0, down: 12 * cm, size: 0.26 * body.unit },
        material.accent,
        material.trim,
      ),
      pocket,
      fabricLayer(kit),
    ],
  })
  return {
    parts: [panel, ...apronTies(kit, sheet)],
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: [0, body.level(4), 16] },
  }
}

/** Strings round the waist with a bow behind, and a strap round the neck. */
function apronTies(kit: Kit, apronSheet: Sheet): Part[] {
  const { body, cm, material } = kit
  const band = waistBand(kit, { level: 4.34, height: 2.8, room: 1.3 })
  const behind = placeOn(band, 0.001, 0.5, 0.8 * cm)
  const corner = placeOn(apronSheet, 0.94, 0.02)
  const neck = pathStrap(kit, {
    through: [
      corner.centre,
      [corner.centre[0] * 1.1, body.level(5.4), 0.3 * body.unit],
      [0.24 * body.unit, body.level(5.72), 0],
      [0.1 * body.unit, body.level(5.74), -0.24 * body.unit],
      [0, body.level(5.74), -0.28 * body.unit],
    ],
    width: () => 2.6 * cm,
    room: 0.8 * cm,
  })
  const tails = [2.98, -2.98].map((angle, i) =>
    drapePart(
      kit,
      hangingTail(kit, {
        angle,
        from: behind.centre[1],
        to: body.level(2.9),
        width: [2.6 * cm, 3.6 * cm],
        room: 1.6 * cm,
        drift: (i === 0 ? -2 : 2) * cm,
      }),
      `apron string ${i + 1}`,
      ['sides', 'hem'],
      [],
    ),
  )
  return [
    drapePart(kit, band, 'apron tie', ['top', 'hem'], []),
    ...onSides([
      clothPart(neck, {
        name: 'neck strap',
        material: material.main,
        lining: material.lining,
        folded: ['top', 'hem'],
        thickness: 0.4 * cm,
      }),
    ]),
    ...tails,
    knotPart(kit, behind, 0.9),
  ]
}

function loincloth(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material, garment } = kit
  const belt = waistBand(kit, { level: 4.08, height: 4.4, room: 0.8 })
  const flaps = [0, Math.PI].map((angle) =>
    hangingTail(kit, {
      angle,
      from: body.level(4.06),
      to: body.level(lerp(3.2, 1.4, garment.length)),
      width: [0.62 * body.unit, 0.74 * body.unit],
      room: 1 * cm,
    }),
  )
  const folds: Layer = ({ across, v }) => {
    const beat = across / ((3.4 + v) * cm) + 0.5
    return v > 0.05 && Math.abs(beat - Math.round(beat)) < 0.05 + 0.04 * v
      ? material.crease
      : undefined
  }
  const hips: Region[] = []
  return {
    parts: [
      ...flaps.flatMap((flap, i) => [
        drapePart(
          kit,
          flap,
          i === 0 ? 'front flap' : 'back flap',
          ['sides', 'hem'],
          [
            ...trimLayers(kit, ['hem', 'sides']),
            i === 0
              ? emblemLayer(
                  garment.emblem,
                  { across: 0, down: 22 * cm, size: 6 * cm },
                  material.accent,
                  material.trim,
                )
              : undefined,
            folds,
          ],
        ),
        ...(garment.hem === 'fringed' ? [fringePart(kit, flap, `flap fringe ${i}`, 4)] : []),
      ]),
      clothPart(belt, {
        name: 'loincloth belt',
        material: material.trim,
        lining: material.lining,
        folded: ['top', 'hem'],
        thickness: 0.6 * cm,
      }),
    ],
    hides: hips,
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: flapPoint(kit) },
  }
}

function flapPoint({ body }: Kit): Vec3 {
  return [0, body.level(3.6), body.torsoSection(body.level(3.7)).front + 2]
}

export const drapes = {
  toga,
  sari,
  agbada: (context) => buildUpper(context, agbadaCut as UpperCut), // The row has every key of a cut.
  apron,
  loincloth,
} as const satisfies Record<string, GarmentBuilder>
