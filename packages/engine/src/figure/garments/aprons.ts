/** Aprons and loincloths: cloth before the body, tied behind. */

import { lerp, smoothstep } from '../../math/scalar.ts'
import { addScaled, mix, type Vec3 } from '../../math/vector.ts'
import type { Part, Region } from '../figure.ts'
import { hemOn } from '../lower/hem-limits.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { cleared } from './cloth/cover.ts'
import { drapePart } from './cloth/drape.ts'
import { button, placeOn, setAt } from './cloth/fasteners.ts'
import { emblemLayer, fabricLayer, finishMaterials, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { hangCloth, rowAt } from './cloth/hang.ts'
import { hemCut, torn } from './cloth/hem-cuts.ts'
import { type Kit, kitOf, kitOver } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { liftedOver } from './cloth/lift.ts'
import { outwardAt } from './cloth/path-strap.ts'
import { type Pipe, piped, pipeFolds, pipeLines } from './cloth/pipes.ts'
import { settled } from './cloth/settle.ts'
import { moved, pointOn, type Sheet, sheetOf } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import { tautStrap } from './cloth/tight-band.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { knotPart } from './sashes.ts'
import { skirtHem } from './skirts.ts'
import { textLayer } from './upper/badge.ts'

function apron(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, trunk, cm, material, garment } = kit
  const hem = hemOn(body.person, skirtHem([3.2, 2.3, 1.2], garment.length))
  const [waist, chest] = [body.level(4.34), body.level(5.12)]
  const tatter = hemCut(kit, 110 * cm)
  const hung = hangCloth(trunk, {
    columns: 52,
    rows: 36,
    span: (v) => {
      const y = lerp(chest, body.level(hem), v * (0.5 + 0.5 * v))
      const half = lerp(0.98, 0.56, smoothstep(waist - 3 * cm, waist + 3 * cm, y))
      return [-half, half]
    },
    top: () => chest,
    bottom: (angle) => body.level(hem) + tatter(angle) + 1.4 * cm * Math.abs(Math.sin(angle)),
    ease: (y) => kit.underAt(y) + 0.6 * cm,
    fall: 0.75,
    tied: waist,
    over: { cover: kit.cover, gap: 0.5 * cm },
  })
  const pipes = pipeFolds(kit.random('apron folds'), {
    count: 5,
    start: rowAt((chest - body.level(4.1)) / (chest - body.level(hem))),
    height: 2.6 * cm * kit.softness,
  })
  // The gutters of its folds stay off what they hang over.
  const sheet = cleared(piped(hung, pipes), kit.cover, 0.4 * cm)
  const pocket: Layer = ({ across, y }) => {
    const down = body.level(3.85) - y
    const edge = Math.min(9 * cm - Math.abs(across), down, 11 * cm - down)
    return edge > 0 && edge < 0.35 * cm ? material.crease : undefined
  }
  const panel = clothPart(torn(kit, sheet, 0.7), {
    name: 'apron',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem', 'sides'],
    thickness: kit.thickness,
    layers: [
      ...trimLayers(kit, ['hem', 'sides', 'top'], false),
      textLayer(kit, true, 4.8, 0.27),
      emblemLayer(
        garment.emblem,
        { across: 0, down: 12 * cm, size: 0.26 * body.unit },
        material.accent,
        material.trim,
      ),
      pocket,
      pipeLines(kit, pipes, false),
      fabricLayer(kit),
    ],
  })
  return {
    parts: [panel, ...apronTies(kitOver(kit, [panel]), sheet)],
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: [0, body.level(4), 16] },
  }
}

/** Strings round the waist with a bow behind, and a strap round the neck, all on the apron itself. */
function apronTies(kit: Kit, apronSheet: Sheet): Part[] {
  const { body, cm, material } = kit
  const band = waistBand(kit, { level: 4.34, height: 2.8, room: 0.35 })
  const behind = placeOn(band, 0.001, 0.5, 0.8 * cm)
  const neck = neckStrap(kit, pointOn(apronSheet, 0.88, 0.06))
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
    clothPart(neck, {
      name: 'neck strap',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem', 'sides'],
      thickness: 0.4 * cm,
    }),
    // Its ends are buttoned to the bib.
    ...onSides([
      {
        name: 'bib button',
        material: material.trim,
        ...setAt(button(0.8 * cm), placeOn(neck, 0.0175, 0.5, 0.3 * cm)),
      },
    ]),
    ...tails,
    knotPart(kit, behind, 0.9),
  ]
}

/** One strap from a corner of the bib round the nape to the other. u runs along it from the left. */
function neckStrap(kit: Kit, corner: Vec3): Sheet {
  const { body, cm } = kit
  const nape: Vec3 = [0, body.level(5.74), -0.28 * body.unit]
  const besideNeck: Vec3 = [0.26 * body.unit, body.level(5.7), 0]
  const below = kit.context.below ?? []
  const width = 2.4 * cm
  const half = tautStrap(below, [corner, besideNeck, nape], { width, room: 0.6 * cm })
  // Its halves run down the back at a slant: they are turned to meet level.
  const upper = pointOn(half, 1, 0)[1] > pointOn(half, 1, 1)[1] ? 1 : -1
  const [beyond, end] = pointOn(half, 1, 0.5)
  const middle = end + 0.2 * cm
  const joined = sheetOf(2 * half.columns, half.rows, false, (u, v): Vec3 => {
    const along = Math.min(u, 1 - u)
    const [cx, , cz] = pointOn(half, 2 * along, 0.5)
    const level: Vec3 = [
      cx - beyond * smoothstep(0.3, 0.5, along),
      middle + upper * (0.5 - v) * width,
      cz,
    ]
    const [x, y, z] = mix(pointOn(half, 2 * along, v), level, smoothstep(0.24, 0.46, along))
    return [u < 0.5 ? x : -x, y, z]
  })
  const lowest = body.level(5.3)
  const room = { gap: 0.5 * cm, most: 4 * cm, lowest, isLoose: true }
  const lifted = liftedOver(joined, { body, below, ...room })
  return moved(joined, (point, u, v) => {
    const along = Math.min(u, 1 - u)
    const laid = mix(point, pointOn(lifted, u, v), smoothstep(0.25, 0.33, along))
    return along < 0.2 ? laid : offSkin(kit, laid, 0.5 * cm)
  })
}

/** The nearest point so far off the skin. */
function offSkin(kit: Kit, start: Vec3, room: number): Vec3 {
  let point = start
  for (let pass = 0; pass < 3; pass++) {
    const missing = room - kit.trunk.field(...point)
    if (missing <= 0) break
    point = addScaled(point, outwardAt(kit, point), missing)
  }
  return point
}

function loincloth(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, garment } = kit
  const belt = waistBand(kit, { level: 4.08, height: 4.4, room: 0.8 })
  const flaps = [0, Math.PI].map((angle) => loinFlap(kit, angle))
  const hips: Region[] = []
  return {
    parts: [
      ...flaps.flatMap(({ sheet, pipes }, i) => [
        drapePart(
          kit,
          sheet,
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
            pipeLines(kit, pipes, false),
          ],
        ),
        ...(garment.hem === 'fringed' ? [fringePart(kit, sheet, `flap fringe ${i}`, 4)] : []),
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

/** A broad strip that lies round the hips and falls in folds; its hem sags in the middle. */
function loinFlap(kit: Kit, angle: number): { sheet: Sheet; pipes: Pipe[] } {
  const { body, trunk, cm, garment } = kit
  const hem = body.level(lerp(3.2, 1.4, garment.length))
  const isFront = angle === 0
  const half = isFront ? 0.62 : 0.78
  const hung = hangCloth(trunk, {
    columns: 36,
    rows: 22,
    span: (v) => [angle - half * (0.84 + 0.16 * v), angle + half * (0.84 + 0.16 * v)],
    top: () => body.level(4.06),
    bottom: (turn) => {
      const aside = (isFront ? Math.abs(turn) : Math.PI - Math.abs(turn)) / half
      return hem + 3.4 * cm * aside * aside
    },
    ease: (y) => kit.underAt(y) + 0.7 * cm,
    fall: 0.6,
    over: { cover: kit.cover, gap: 0.5 * cm },
  })
  const pipes = pipeFolds(kit.random(isFront ? 'front folds' : 'back folds'), {
    count: 4,
    start: 0.1,
    height: 2.2 * cm * kit.softness,
  })
  // The gutters of its folds lie on the thighs, not in them.
  const clear = { ease: () => 0.5 * cm, isUnderArms: true }
  return { sheet: settled(piped(hung, pipes), trunk, clear), pipes }
}

function flapPoint({ body }: Kit): Vec3 {
  return [0, body.level(3.6), body.torsoSection(body.level(3.7)).front + 2]
}

export const aprons = { apron, loincloth } as const satisfies Record<string, GarmentBuilder>
