/** Aprons and loincloths: cloth before the body, tied behind. */

import { lerp, smoothstep } from '../../math/scalar.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part, Region } from '../figure.ts'
import { hemOn } from '../lower/hem-limits.ts'
import { beltLevel, isBelted } from './cloth/belt-level.ts'
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
import { outwardAt } from './cloth/path-strap.ts'
import { type Pipe, piped, pipeFolds, pipeLines } from './cloth/pipes.ts'
import { settled } from './cloth/settle.ts'
import { moved, pointOn, type Sheet, sheetOf } from './cloth/sheet.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
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
  const tied = isBelted(context) ? beltLevel(context) : 4.34
  const [waist, chest] = [body.level(tied), body.level(5.12)]
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
  const laid = cleared(piped(hung, pipes), kit.cover, 0.4 * cm)
  // A bare chest is not as smooth as clothes are.
  const sheet = isBare(kit)
    ? settled(laid, trunk, { ease: () => 0.6 * cm, isUnderArms: true })
    : laid
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
    parts: [panel, ...apronTies(kitOver(kit, [panel]), sheet, tied)],
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: [0, body.level(4), 16] },
  }
}

/** Strings round the waist with a bow behind, and two straps that cross on the back. A belt ties an apron as well: then the strings hang from below it. */
function apronTies(kit: Kit, apronSheet: Sheet, level: number): Part[] {
  const { body, cm } = kit
  const band = waistBand(kit, { level, height: 2.8, room: 0.35 })
  const behind = placeOn(band, 0.001, 0.5, 0.8 * cm)
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
  const tie = [drapePart(kit, band, 'apron tie', ['top', 'hem'], []), knotPart(kit, behind, 0.9)]
  return [
    ...bibStraps(kit, pointOn(apronSheet, 0.88, 0.06), band),
    ...(isBelted(kit.context) ? [] : tie),
    ...tails,
  ]
}

/** From each corner of the bib over the shoulder to the other side of the waist behind, buttoned to the bib. */
function bibStraps(kit: Kit, [x, y, z]: Vec3, waist: Sheet): Part[] {
  const { cm, material } = kit
  const worn = kit.context.below ?? []
  const below = isBare(kit) ? [...worn, bareBack(kit)] : worn
  const [sx, sy, sz] = shoulderTop(kit, 0.55)
  // A belt lies higher behind than in front.
  const rise = isBelted(kit.context) ? 1.4 * cm : 0
  return [1, -1].flatMap((side, i) => {
    const [tx, ty, tz] = pointOn(waist, side === 1 ? 0.07 : 0.93, 0.1)
    const path: [Vec3, Vec3, Vec3] = [
      [side * x, y, z],
      [side * sx, sy, sz],
      [tx, ty + rise, tz],
    ]
    // One lies over the other.
    const taut = tautStrap(below, path, { width: 2.6 * cm, room: (0.6 + 0.5 * i) * cm })
    const strap = moved(taut, (point) => offSkin(kit, point, 0.5 * cm))
    return [
      clothPart(strap, {
        name: `bib strap ${i + 1}`,
        material: material.main,
        lining: material.lining,
        folded: ['top', 'hem', 'sides'],
        thickness: 0.4 * cm,
      }),
      {
        name: `bib button ${i + 1}`,
        material: material.trim,
        ...setAt(button(0.8 * cm), placeOn(strap, 0.03, 0.5, 0.3 * cm)),
      },
    ]
  })
}

function isBare({ context }: Kit): boolean {
  return context.under('chest') === 0
}

/** What straps lie on where nothing is worn. */
function bareBack(kit: Kit): Part {
  const { body, trunk } = kit
  const [top, low] = [body.level(5.65), body.level(4.3)]
  const skin = sheetOf(40, 24, true, (u, v) =>
    trunk.point(lerp(top, low, v), (u - 0.5) * 2 * Math.PI),
  )
  return clothPart(skin, { name: 'bare back', material: '', lining: '' })
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
