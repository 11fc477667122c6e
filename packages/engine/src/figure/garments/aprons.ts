/** Aprons and loincloths: cloth before the body, tied behind. */

import { hexToOklch, shadeHex, shiftHex } from '../../math/colour.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Region } from '../figure.ts'
import { hemOn } from '../lower/hem-limits.ts'
import { apronTies } from './apron-ties.ts'
import { beltLevel, isBelted } from './cloth/belt-level.ts'
import { clothPart } from './cloth/cloth.ts'
import { clearedEvenly } from './cloth/cover.ts'
import { drapePart } from './cloth/drape.ts'
import { emblemLayer, fabricLayer, finishMaterials, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { hangCloth, rowAt } from './cloth/hang.ts'
import { cutHem, hemCut } from './cloth/hem-cuts.ts'
import { type Kit, kitOf, kitOver } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { type Pipe, piped, pipeFolds, pipeLines } from './cloth/pipes.ts'
import { settled } from './cloth/settle.ts'
import type { Sheet } from './cloth/sheet.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
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
      // A skirt flares more than an apron does: even of the far edge its trim is seen from between front and side.
      const skirted = lerp(0.83, 0.63, smoothstep(waist, body.level(hem), y))
      const half = lerp(skirted, 0.54, smoothstep(waist - 3 * cm, waist + 3 * cm, y))
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
    // Low, or from the side its ridges would stand one before the other as a bundle of lines.
    height: 1.3 * cm * kit.softness,
  })
  // The gutters of its folds stay off what they hang over.
  const laid = clearedEvenly(piped(hung, pipes), kit.cover, 0.4 * cm)
  // Bare skin is not as smooth as clothes are.
  const sheet = settled(laid, trunk, { ease: () => 0.6 * cm, isUnderArms: true })
  // Sewn on, it is drawn in the ink of its cloth, and not as faintly as a fold.
  const seam = `${garment.id}.seam`
  const pocket: Layer = ({ across, y }) => {
    const down = body.level(3.85) - y
    // Its lower corners are round; its mouth has a broad hem.
    const [aside, low] = [9 * cm - Math.abs(across), 11 * cm - down]
    const turn = 3 * cm
    const edge =
      aside < turn && low < turn
        ? turn - Math.hypot(turn - aside, turn - low)
        : Math.min(aside, down, low)
    const isHem = edge > 0 && Math.abs(down - 2 * cm) < 0.16 * cm
    return isHem || (edge > 0 && edge < 0.3 * cm) ? seam : undefined
  }
  const panel = clothPart(cutHem(kit, sheet, 0.7), {
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
    materials: { ...finishMaterials(kit), [seam]: seamMaterial(garment.colours.main) },
    landmarks: { [garment.label]: [0, body.level(4), 16] },
  }
}

function seamMaterial(cloth: string): Material {
  const isDark = hexToOklch(cloth).l < 0.3
  return {
    base: isDark ? shiftHex(cloth, 0.16) : shadeHex(cloth, 0.45, 1, 8),
    surface: 'cloth',
    noInk: true,
  }
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
