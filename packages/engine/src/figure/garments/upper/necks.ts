/** Collars, lapels and hoods of an upper garment. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import { addScaled, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { type ClothOptions, clothPart } from '../cloth/cloth.ts'
import { fallCollar, foldOfCollar, neckBand, shirtCollar, standCollar } from '../cloth/collar.ts'
import { fabricLayer, trimWidth } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import type { Layer } from '../cloth/layer.ts'
import { necklineOf } from '../cloth/neckline.ts'
import { outsideWorn } from '../cloth/outside-worn.ts'
import { relaxed } from '../cloth/settle.ts'
import { frameOn, moved, pointOn, type Sheet, sheetOf } from '../cloth/sheet.ts'
import type { MadeUpper, UpperCut } from './cut.ts'
import { ribs } from './sleeves.ts'

export function neckParts(kit: Kit, cut: UpperCut, made: MadeUpper): Part[] {
  return [...collarParts(kit, cut, made), ...(cut.lapel ? lapelParts(kit, cut, made) : [])]
}

function collarParts(kit: Kit, cut: UpperCut, made: MadeUpper): Part[] {
  const { material } = kit
  const isTrimmed = trimWidth(kit) > 0
  const options: Omit<ClothOptions, 'name'> = {
    material: isTrimmed ? material.trim : material.main,
    lining: material.main,
    thickness: kit.thickness,
    region: 'neck',
    folded: ['hem', 'sides'],
    layers: [isTrimmed ? undefined : fabricLayer(kit)],
  }
  switch (cut.collar) {
    case 'none':
      return []
    case 'shirt':
      return [clothPart(onTrunk(kit, made, shirtCollar(kit)), { ...options, name: 'collar' })]
    case 'stand':
      return [
        clothPart(standCollar(kit, { height: 0.15, gap: 0.12, foot: 0.015 }), {
          ...options,
          name: 'stand collar',
          lining: material.lining,
          folded: ['top', 'sides'],
        }),
      ]
    case 'high stand':
      return [
        clothPart(standCollar(kit, { height: 0.3, gap: 0.42, flare: 0.9 }), {
          ...options,
          name: 'high collar',
          lining: material.lining,
          folded: ['top', 'sides'],
        }),
      ]
    case 'roll':
      return [rollCollar(kit, options)]
    case 'band':
      return [
        clothPart(overEdge(kit, made.sheet, crewBand(kit, cut), 0.3), {
          ...options,
          name: 'neck band',
          folded: ['hem', 'top'],
          thickness: 0.3 * kit.cm,
          layers: [isTrimmed ? undefined : ribs(kit, 9 * kit.cm)],
        }),
      ]
    case 'flat':
      return [
        clothPart(neckBand(kit, necklineOf(kit.body, cut.neck), 6 * kit.cm), {
          ...options,
          name: 'flat collar',
          folded: ['hem', 'top'],
        }),
      ]
    case 'coat':
      return [
        clothPart(
          onTrunk(
            kit,
            made,
            fallCollar(kit, {
              gap: 0.52,
              stand: 0.14,
              fall: (turn) => 5.2 + 2.2 * smoothstep(1.1, 0.6, turn),
            }),
          ),
          { ...options, name: 'coat collar' },
        ),
      ]
    case 'hood':
      return [hoodDown(kit, made, options)]
  }
}

/** A collar whose fall lies on the garment it is sewn to. Its stand keeps to the neck. */
function onTrunk(kit: Kit, made: MadeUpper, collar: Sheet): Sheet {
  const outside = outsideWorn(kit.body, [made.sheet], 0.96)
  const gap = kit.thickness + 0.35 * kit.cm
  const fallen = overEdge(kit, made.sheet, collar, 1.4)
  const lifted = moved(fallen, (point, _u, v) => (v > foldOfCollar ? outside(point, gap) : point))
  const smooth = relaxed(lifted, 4)
  return moved(fallen, (point, u, v) =>
    v > foldOfCollar ? outside(pointOn(smooth, u, v), 0.7 * gap) : point,
  )
}

/** Steps round a neckline at which its reach is known. */
const edgeSteps = 36

function crewBand(kit: Kit, { neck }: UpperCut): Sheet {
  return neckBand(kit, necklineOf(kit.body, neck), 2.2 * kit.cm)
}

/** A collar whose fall ends so many cm beyond the upper edge of its garment: on the short necks of broad people that lies far out. */
function overEdge(kit: Kit, garment: Sheet, collar: Sheet, beyond: number): Sheet {
  const middle = edgeMiddle(garment)
  const stepOf = (x: number, z: number) =>
    Math.round((Math.atan2(x, z - middle) / (2 * Math.PI)) * edgeSteps + edgeSteps) % edgeSteps
  const reach = new Float32Array(edgeSteps)
  for (let column = 0; column <= garment.columns; column++) {
    const [x, , z] = garment.positions.subarray(3 * column, 3 * column + 3)
    const step = stepOf(x, z)
    reach[step] = Math.max(reach[step], Math.hypot(x, z - middle) + beyond * kit.cm)
  }
  return moved(collar, ([x, y, z], u, v) => {
    if (v <= foldOfCollar) return [x, y, z]
    const [endX, , endZ] = pointOn(collar, u, 1)
    const size = Math.hypot(endX, endZ - middle)
    const missing = Math.max(0, reach[stepOf(endX, endZ)] - size)
    const share = (missing / size) * ((v - foldOfCollar) / (1 - foldOfCollar))
    // Farther out it lies lower, on the garment.
    return [x + endX * share, y - 0.6 * size * share, z + (endZ - middle) * share]
  })
}

/** Depth of the middle of a garment's upper edge. */
function edgeMiddle({ columns, positions }: Sheet): number {
  let [front, back] = [-Infinity, Infinity]
  for (let column = 0; column <= columns; column++) {
    front = Math.max(front, positions[3 * column + 2])
    back = Math.min(back, positions[3 * column + 2])
  }
  return (front + back) / 2
}

/** A polo neck: a tube turned over once. */
function rollCollar(kit: Kit, options: Omit<ClothOptions, 'name'>): Part {
  const sheet = fallCollar(kit, { gap: 0, stand: 0.26, fall: () => 4.6, columns: 48 })
  return clothPart(sheet, {
    ...options,
    name: 'roll collar',
    folded: ['hem'],
    layers: [ribs(kit, 99)],
  })
}

/** A hood thrown back: a thick fold round the neck that hangs in a bag behind. */
function hoodDown(kit: Kit, made: MadeUpper, options: Omit<ClothOptions, 'name'>): Part {
  const sheet = fallCollar(kit, {
    gap: 0.34,
    stand: 0.17,
    fall: (turn) => lerp(6, 17, smoothstep(0.7, 3, turn)),
    columns: 56,
    bulge: (turn) => lerp(1.2, 4.6, smoothstep(0.9, 2.6, turn)),
  })
  return clothPart(onTrunk(kit, made, sheet), { ...options, name: 'hood', thickness: 0.8 * kit.cm })
}

/** Lapels: the front edges turned outward, over the coat, from the collar to the first button. */
function lapelParts(kit: Kit, cut: UpperCut, { sheet, rowOf }: MadeUpper): Part[] {
  const { lapel } = cut
  if (lapel === undefined) return []
  const { material, cm } = kit
  // It comes out from under the collar.
  const [top, bottom] = [rowOf(Math.max(lapel.from, 5.64)), rowOf(lapel.to)]
  return [0, 1].map((edge) => {
    const strip = lapelSheet(
      sheet,
      edge === 0,
      (t) => lapel.width * cm * lapelShape(t, lapel.isRound ?? false),
      top,
      bottom,
      cm,
    )
    return clothPart(strip, {
      name: edge === 0 ? 'left lapel' : 'right lapel',
      material: kit.garment.hem === 'furred' ? material.trim : material.main,
      lining: material.lining,
      thickness: 0.5 * cm,
      folded: ['sides', 'top'],
      layers: [lapelEdge(kit, edge === 0), fabricLayer(kit)],
    })
  })
}

/** The coat's trim runs on round the free edge of its lapels; without one it is stitched there. */
function lapelEdge(kit: Kit, isLeft: boolean): Layer {
  const { material, cm } = kit
  const wide = Math.min(1.6 * cm, trimWidth(kit))
  return ({ u, toSide }) => {
    const isFree = isLeft === u > 0.5
    if (isFree && toSide < wide) return material.trim
    return toSide > 0.55 * cm && toSide < 0.8 * cm && wide === 0 ? material.crease : undefined
  }
}

/** Width of a lapel down its length: a notch at the top, then narrowing to the button. */
function lapelShape(t: number, isRound: boolean): number {
  if (isRound)
    return Math.sin(Math.min(1, t * 1.2 + 0.25) * Math.PI) ** 0.6 * (1 - t) + (1 - t) * 0.4
  const notch = lerp(0.5, 1, smoothstep(0.13, 0.22, t))
  // It keeps its breadth well down: drawn out to a point it would be a needle.
  return notch * (1 - t ** 1.7) ** 0.9
}

function lapelSheet(
  coat: Sheet,
  isLeft: boolean,
  width: (t: number) => number,
  top: number,
  bottom: number,
  cm: number,
): Sheet {
  const girth = 90 * cm
  return sheetOf(6, 18, false, (u, v): Vec3 => {
    const row = lerp(top, bottom, v)
    const inward = isLeft ? u : 1 - u
    // Its end is sewn in behind the edge.
    const sewn = smoothstep(0.86, 1, v) * cm
    const share = (inward * Math.max(0.05, width(v)) + 0.9 * sewn) / girth
    const at = isLeft ? share : 1 - share
    const { outward } = frameOn(coat, Math.min(0.99, Math.max(0.01, at)), row)
    // The roll at the edge stands off most; the point of the lapel lies down again, its top lies under the collar, and below it runs out into the edge.
    const rolled = 0.55 + 0.6 * Math.sin(Math.PI * Math.min(1, inward * 1.1))
    const ends = lerp(0.2, 1, smoothstep(0.04, 0.2, v)) * lerp(0.2, 1, smoothstep(1, 0.6, v))
    const lift = rolled * ends * cm - 1.1 * sewn
    return addScaled(pointOn(coat, at, row), outward, lift)
  })
}
