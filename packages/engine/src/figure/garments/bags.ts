/** What is carried on straps: satchel, backpack, quiver, bandolier. */
import { cord, lathe, mapPoints, merge } from '../../math/surface.ts'
import { add, addScaled, cross, normalize, scale, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { flap, shifted, softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { buckle, button, type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials, stitches } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { pathStrap } from './cloth/path-strap.ts'
import type { Sheet } from './cloth/sheet.ts'
import { strapLoop } from './cloth/strips.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'

function dressed(kit: Kit, parts: Part[], place: Vec3): Dressed {
  return { parts, materials: finishMaterials(kit), landmarks: { [kit.garment.label]: place } }
}

function strapPart(kit: Kit, sheet: Sheet, name: string): Part {
  const { material, cm } = kit
  return clothPart(sheet, {
    name,
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.6 * cm,
    layers: [
      stitches('hem', 0.5 * cm, material.crease, cm),
      stitches('top', 0.5 * cm, material.crease, cm),
      fabricLayer(kit),
    ],
  })
}

function loop(kit: Kit, width: number, room: number): Sheet {
  return strapLoop(kit, {
    shoulder: kit.garment.side === 'left' ? 'right' : 'left',
    at: 0.62,
    hip: 3.95,
    width: width * kit.cm,
    room: room * kit.cm,
  })
}

function satchel(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, garment, body, cover } = kit
  const sheet = loop(kit, 3.4, 1)
  const side = garment.side === 'left' ? 1 : -1
  const angle = side * 1.35
  const y = body.level(3.75)
  const [width, height, depth] = [22 * cm, 18 * cm, 7.5 * cm]
  const hip = kit.trunk.point(y, angle, 0)
  const reach =
    Math.max(cover(y, angle), cover(y - height * 0.4, angle), Math.hypot(hip[0], hip[2])) +
    depth / 2 +
    0.8 * cm
  const outward: Vec3 = [Math.sin(angle), 0, Math.cos(angle)]
  const bag: Place = {
    centre: [outward[0] * reach, y - height * 0.25, outward[2] * reach],
    right: [Math.cos(angle), 0, -Math.sin(angle)],
    up: [0, 1, 0],
    outward,
  }
  const parts: Part[] = [
    strapPart(kit, sheet, 'satchel strap'),
    {
      name: 'satchel',
      material: material.main,
      ...setAt(softBox(width, height, depth, 0.06), bag),
    },
    {
      name: 'satchel flap',
      material: material.main,
      backMaterial: material.lining,
      ...setAt(flap(width, height, depth, height * 0.62), bag),
    },
    {
      name: 'satchel buckles',
      material: material.trim,
      ...merge(
        [-1, 1].map((s) =>
          setAt(
            shifted(buckle(2.6 * cm, 3 * cm, 0.6 * cm), [
              s * width * 0.26,
              -height * 0.12,
              depth / 2 + 1.5 * cm,
            ]),
            bag,
          ),
        ),
      ),
    },
  ]
  return dressed(kit, parts, bag.centre)
}

function backpack(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, body, cover } = kit
  const { unit, joints } = body
  const y = body.level(4.85)
  const [width, height, depth] = [1.05 * unit, 1.55 * unit, 0.58 * unit]
  const back =
    Math.max(
      cover(y, Math.PI),
      cover(body.level(4.4), Math.PI),
      cover(body.level(5.2), Math.PI),
      body.torsoSection(y).back,
    ) +
    depth / 2 +
    0.4 * cm
  const pack: Place = {
    centre: [0, y, -back],
    right: [-1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, -1],
  }
  const pocket: Place = { ...pack, centre: [0, y - height * 0.22, -back - depth * 0.52] }
  const roll = mapPoints(
    lathe(
      [
        [0, width * 0.56],
        [4.6 * cm, width * 0.56],
        [5.4 * cm, width * 0.5],
        [5.4 * cm, -width * 0.5],
        [4.6 * cm, -width * 0.56],
        [0, -width * 0.56],
      ],
      20,
    ),
    ([x, h, z]) => [h, y + height * 0.55 + x, -back + z],
  )
  const shoulderX = joints.shoulder[0] * 0.62
  const straps = [1, -1].map((side) =>
    strapPart(
      kit,
      pathStrap(kit, {
        through: [
          [side * shoulderX * 0.9, body.level(5.3), -body.torsoSection(body.level(5.3)).back],
          [side * shoulderX, joints.shoulder[1] + 0.1 * unit, -0.05 * unit],
          [side * shoulderX * 1.05, body.level(5.2), 0.36 * unit],
          [side * body.torsoSection(body.level(4.7)).width * 0.82, body.level(4.72), 0.14 * unit],
          [side * body.torsoSection(body.level(4.5)).width * 0.9, body.level(4.5), -0.2 * unit],
        ],
        width: () => 4.4 * cm,
        room: 0.9 * cm,
      }),
      side > 0 ? 'left strap' : 'right strap',
    ),
  )
  const parts: Part[] = [
    ...straps,
    {
      name: 'backpack',
      material: material.main,
      ...setAt(softBox(width, height, depth, 0.08), pack),
    },
    {
      name: 'pack pocket',
      material: material.main,
      ...setAt(softBox(width * 0.72, height * 0.42, depth * 0.4, 0.08), pocket),
    },
    {
      name: 'pack flap',
      material: material.trim,
      backMaterial: material.lining,
      ...setAt(flap(width, height, depth, height * 0.34), pack),
    },
    { name: 'bedroll', material: material.accent, ...roll },
    {
      name: 'pack buckles',
      material: material.trim,
      ...merge(
        [-1, 1].map((s) =>
          setAt(
            shifted(buckle(2.8 * cm, 3.4 * cm, 0.7 * cm), [
              s * width * 0.22,
              height * 0.12,
              depth / 2 + 2.2 * cm,
            ]),
            pack,
          ),
        ),
      ),
    },
  ]
  return dressed(kit, parts, pack.centre)
}

function quiver(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, body, cover } = kit
  const { unit } = body
  const sheet = loop(kit, 3, 1)
  const far =
    Math.max(
      cover(body.level(4.9), Math.PI),
      cover(body.level(4.5), Math.PI),
      body.torsoSection(body.level(5)).back,
    ) +
    5.4 * cm
  const top: Vec3 = [-0.34 * unit, body.level(5.45), -far]
  const low: Vec3 = [0.3 * unit, body.level(4.1), -far + 1 * cm]
  const up = normalize(subtract(top, low))
  const outward: Vec3 = [0, 0, -1]
  const right = normalize(cross(up, outward))
  const length = Math.hypot(top[0] - low[0], top[1] - low[1])
  const place: Place = { centre: low, right, up, outward }
  const tube = lathe(
    [
      [4.7 * cm, length],
      [5 * cm, length * 0.98],
      [4.5 * cm, length * 0.9],
      [3.9 * cm, 0.04 * length],
      [3.2 * cm, 0],
      [0, -0.01 * length],
    ],
    20,
  )
  const arrows = arrowBundle(kit, length)
  const parts: Part[] = [
    strapPart(kit, sheet, 'quiver strap'),
    {
      name: 'quiver',
      material: material.main,
      backMaterial: material.lining,
      pattern: (_u, _v, x, y, z) => {
        const along = ((x - low[0]) * up[0] + (y - low[1]) * up[1] + (z - low[2]) * up[2]) / length
        return (along > 0.86 && along < 0.96) || (along > 0.1 && along < 0.16)
          ? material.trim
          : undefined
      },
      ...setAt(tube, place),
    },
    { name: 'arrow shafts', material: material.lining, ...setAt(arrows.shafts, place) },
    { name: 'arrow feathers', material: material.accent, ...setAt(arrows.feathers, place) },
  ]
  return dressed(kit, parts, add(low, scale(up, length)))
}

function arrowBundle(kit: Kit, length: number) {
  const { cm } = kit
  const random = kit.random('arrows')
  const arrows = Array.from({ length: 7 }, (_, i) => {
    const angle = (i / 7) * 2 * Math.PI
    const foot: Vec3 = [Math.cos(angle) * 1.6 * cm, length * 0.7, Math.sin(angle) * 1.6 * cm]
    const tip: Vec3 = [
      Math.cos(angle) * 2.9 * cm,
      length + random.between(9, 13) * cm,
      Math.sin(angle) * 2.9 * cm,
    ]
    return { foot, tip, turn: random.between(0, 3) }
  })
  const shafts = arrows.map(({ foot, tip }) => cord([foot, tip], 0.3 * cm, false, 6))
  const feathers = arrows.flatMap(({ tip, turn }) =>
    [0, 1, 2].map((k) => {
      const angle = turn + (k * 2 * Math.PI) / 3
      const out: Vec3 = [Math.cos(angle), 0, Math.sin(angle)]
      const at = (down: number, off: number) =>
        addScaled([tip[0], tip[1] - down * cm, tip[2]], out, off * cm)
      return cord([at(0.6, 0.1), at(1.2, 0.9), at(4.5, 0.8), at(6, 0.1)], 0.34 * cm, false, 5)
    }),
  )
  return { shafts: merge(shafts), feathers: merge(feathers) }
}

function bandolier(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = loop(kit, 5, 0.9)
  const shells = Array.from({ length: 9 }, (_, i) =>
    placeOn(
      sheet,
      0.91 + i * 0.0235 > 1 ? 0.91 + i * 0.0235 - 1 : 0.91 + i * 0.0235,
      0.5,
      0.9 * cm,
    ),
  )
  const shell = mapPoints(
    lathe(
      [
        [0, 2.9],
        [0.55, 2.4],
        [0.8, 1.4],
        [0.8, -2.4],
        [0, -2.5],
      ].map(([r, y]) => [r * cm, y * cm] as const),
      10,
    ),
    (p) => p,
  )
  return dressed(
    kit,
    [
      strapPart(kit, sheet, 'bandolier'),
      {
        name: 'cartridges',
        material: material.trim,
        ...merge(shells.map((place) => setAt(shell, place))),
      },
      {
        name: 'bandolier buckle',
        material: material.trim,
        ...setAt(button(2.2 * cm), placeOn(sheet, 0.16, 0.5, 0.4 * cm)),
      },
    ],
    placeOn(sheet, 0, 0.5).centre,
  )
}

export const bags = { satchel, backpack, quiver, bandolier } as const satisfies Record<
  string,
  GarmentBuilder
>
