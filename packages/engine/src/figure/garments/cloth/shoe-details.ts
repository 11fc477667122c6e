/** What tells one shoe from another: laces, straps, heels, teeth. */

import { hexToRgb, rgbToOklab } from '../../../math/colour.ts'
import { plate } from '../../../math/plate.ts'
import { lerp } from '../../../math/scalar.ts'
import { cord, grid, type Mesh, mapPoints, merge, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Material, Part } from '../../figure.ts'
import { clothPart } from './cloth.ts'
import { placeOn } from './fasteners.ts'
import type { Kit } from './kit.ts'
import { footBand, type Last } from './last.ts'
import type { Layer } from './layer.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** The colour of a shoe's stripes and patches: in that of the trousers above they would be holes. */
export function markOf({ material, garment, context }: Kit): string {
  const legs = context.design.wear.filter(({ slot }) => slot === 'legs')
  const isLost = legs.some(({ colours }) => isNear(colours.main, garment.colours.accent))
  return isLost ? material.trim : material.accent
}

function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((hex) => rgbToOklab(hexToRgb(hex)))
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 0.1
}

export const sneaker = {
  layers(kit: Kit): Layer[] {
    const { cm, material } = kit
    const mark = markOf(kit)
    return [
      ({ u, v, rowLength, columnLength }) => {
        const across = Math.abs(u - 0.5) * rowLength
        // Toe cap, with its seam.
        const toe = (v - 0.74) * columnLength - across * across * 0.05
        if (toe > 0) return toe < 0.3 * cm ? material.crease : material.trim
        // A stripe on each side.
        const side = Math.min(u, 1 - u) * rowLength
        const slant = (v - 0.42) * columnLength + side * 0.7
        if (slant > 0 && slant < 1.5 * cm && side < 5 * cm) return mark
        // Heel patch.
        if (v < 0.13 && side > 1.5 * cm) return mark
        const facing = Math.abs(across - 1.9 * cm)
        return v > 0.4 && v < 0.7 && facing < 0.16 * cm ? material.crease : undefined
      },
    ]
  },
  laces(kit: Kit, _last: Last, upper: Sheet): Part[] {
    const { cm, material } = kit
    const rows = [0.47, 0.52, 0.57, 0.62, 0.67]
    const strands = rows.map((v) => {
      const at = (u: number) => placeOn(upper, u, v, 0.35 * cm).centre
      return cord([at(0.37), at(0.44), at(0.5), at(0.56), at(0.63)], 0.34 * cm, false, 6)
    })
    const bow = [-1, 1].map((side) => {
      const at = (du: number, dv: number, lift: number) =>
        placeOn(upper, 0.5 + side * du, 0.46 + dv, lift * cm).centre
      return cord(
        [
          at(0, 0, 0.5),
          at(0.07, -0.02, 1.4),
          at(0.12, 0.03, 0.8),
          at(0.05, 0.02, 0.6),
          at(0, 0, 0.5),
        ],
        0.26 * cm,
        false,
        6,
      )
    })
    return [
      {
        name: 'laces',
        material: material.trim,
        region: 'left foot',
        ...merge([...strands, ...bow]),
      },
    ]
  },
}

export function sandalStraps(kit: Kit, last: Last): Part[] {
  const { cm, material, body } = kit
  const band = (name: string, from: number, to: number): Part =>
    clothPart(footBand(kit, last, from, to, 0.35 * cm), {
      name,
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.4 * cm,
      region: 'left foot',
    })
  const ankle = sheetOf(32, 3, true, (u, v) =>
    body.leg.surface(
      0.985 + (v - 0.5) * 0.03,
      (u - 0.5) * 2 * Math.PI,
      (0.4 + 0.15 * Math.sin(v * Math.PI)) * cm,
    ),
  )
  return [
    band('toe strap', 0.36, 0.46),
    band('instep strap', 0.14, 0.22),
    clothPart(ankle, {
      name: 'ankle strap',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.4 * cm,
      region: 'left shin',
    }),
  ]
}

export const heels = {
  /** The shoe is cut low: the instep is bare. */
  opening(_kit: Kit, last: Last): Layer[] {
    return [
      ({ u, v }) => {
        const f = lerp(-0.29, last.front, (1 - Math.cos(v * Math.PI)) / 2)
        const across = Math.abs(u - 0.5)
        const edge = f < 0.05 ? 0.3 : 0.3 * Math.max(0, 1 - ((f - 0.05) / 0.4) ** 2) ** 0.5
        return f > -0.2 && f < 0.45 && across < edge ? 'skin' : undefined
      },
    ]
  },
  heel(kit: Kit, last: Last): Part[] {
    const { cm, material } = kit
    const top = last.place(-0.21, 0, last.floor(-0.21))
    const foot = last.place(-0.19, 0, 0.1)
    const middle: Vec3 = [top[0], (top[1] + foot[1]) / 2, lerp(top[2], foot[2], 0.8)]
    const stem = tube([top, middle, foot], (t) => lerp(2, 0.55, Math.min(1, t * 1.4)) * cm, {
      sides: 12,
      up: [1, 0, 0],
    })
    return [{ name: 'heel', material: material.main, region: 'left foot', ...stem }]
  },
}

/** A soft rim round the opening. */
export function slipperFur(kit: Kit, _last: Last, upper: Sheet): Part[] {
  const { cm, material } = kit
  const points = Array.from({ length: 28 }, (_, i): Vec3 => {
    const angle = (i / 28) * 2 * Math.PI
    return placeOn(upper, 0.5 + 0.27 * Math.sin(angle), 0.33 + 0.15 * Math.cos(angle), 0.2 * cm)
      .centre
  })
  return [
    {
      name: 'slipper rim',
      material: material.trim,
      region: 'left foot',
      ...cord(points, 1 * cm, true, 8),
    },
  ]
}

/** The split-toed sock worn with geta. */
export const tabi = {
  layers({ garment, material }: Kit): Layer[] {
    const cotton = `${garment.id}.tabi`
    return [
      ({ u, v, rowLength }) =>
        v > 0.72 && Math.abs(u - 0.36) * rowLength < 0.2 ? material.crease : cotton,
    ]
  },
  materials({ garment }: Kit): Record<string, Material> {
    return { [`${garment.id}.tabi`]: { base: '#efeae0', surface: 'cloth' } }
  },
}

/** Board on two teeth, and the strap between the toes. */
export function geta(kit: Kit, last: Last): Part[] {
  const { cm, material } = kit
  const tooth = (f: number): Mesh => {
    const half = Math.max(last.half(f, 1), last.half(f, -1)) * last.size + 0.4 * cm
    const slab = plate(
      [
        [-half, -last.floor(f) / 2],
        [half, -last.floor(f) / 2],
        [half, last.floor(f) / 2 - 0.3],
        [-half, last.floor(f) / 2 - 0.3],
      ],
      1.1 * cm,
    )
    const centre = last.place(f, 0, last.floor(f) / 2 + 0.12)
    const ahead = last.place(f + 0.1, 0, 0)
    const along: Vec3 = [ahead[0] - centre[0], 0, ahead[2] - centre[2]]
    const size = Math.hypot(along[0], along[2])
    const [sx, sz] = [along[0] / size, along[2] / size]
    return mapPoints(slab, ([x, y, z]) => [
      centre[0] + x * sz + z * sx,
      Math.max(0.1, centre[1] + y),
      centre[2] - x * sx + z * sz,
    ])
  }
  const toe = last.place(0.5, -0.04, last.top(0.5) + 0.4 * cm)
  const strap = (side: 1 | -1) =>
    cord(
      [
        toe,
        last.place(0.36, side * 0.08, last.top(0.36) + 0.6 * cm),
        last.place(0.2, side * 0.13, last.floor(0.2) + 2.2 * cm),
        last.place(0.12, side * 0.15, last.floor(0.12) + 0.2 * cm),
      ],
      0.6 * cm,
      false,
      8,
    )
  return [
    {
      name: 'geta teeth',
      material: material.main,
      region: 'left foot',
      ...merge([tooth(-0.08), tooth(0.34)]),
    },
    {
      name: 'geta strap',
      material: material.accent,
      region: 'left foot',
      ...merge([strap(1), strap(-1)]),
    },
    { name: 'geta board', material: material.main, region: 'left foot', ...board(last, cm) },
  ]
}

/** The upper side of the board, seen round the foot. */
function board(last: Last, cm: number): Mesh {
  return grid(20, 10, (u, v) => {
    const f = lerp(-0.33, last.front + 0.04, v)
    return last.place(f, (u - 0.5) * 0.42, last.floor(f) + 0.22 * cm)
  })
}
