/** Staffs of those who work no magic with a crystal: a shaman's totem, a ruler's orb. */
import { smoothstep } from '../../math/scalar.ts'
import { lathe, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder, PropContext } from './prop-parts.ts'
import { ends } from './shaft.ts'
import { ball, bent, piece, ring, rod, shifted, wound } from './shapes.ts'

/** A beast's skull on a gnarled pole; bones, feathers and beads hang below it on cords. */
export const totemStaff: PropBuilder = (context) => {
  const { material } = context
  const { top, bottom } = ends(172)
  const pole: readonly Vec3[] = [
    [0, bottom, 0],
    [0.7, -40, 0],
    [0, 0, 0],
    [-0.8, 40, 0],
    [0, top + 2, 0],
  ]
  const wound6 = { pattern: wound(material.lining, 6, 0.4) }
  return {
    gripRadius: 1.7,
    parts: [
      piece(
        'shaft',
        material.main,
        bent(pole, (t) => 1.5 + 0.5 * t),
      ),
      piece('wrap', material.dark, rod(-8, 8, 1.9), wound6),
      piece('binding', material.dark, rod(top - 4, top + 3, 2.4), wound6),
      ...beastSkull(context, top),
      ...hangingBones(context, top),
    ],
  }
}

/** Long and narrow below, of one piece; its eyes look aside, and the horns stand above and behind them. */
function beastSkull({ material }: PropContext, top: number): Part[] {
  const horn = (side: number) =>
    bent(
      [
        [side * 2.4, top + 10.6, -2],
        [side * 7, top + 13, -3],
        [side * 11.4, top + 18, -3.4],
        [side * 11, top + 25, -2.4],
      ],
      (t) => 1.8 * (1 - 0.9 * t) + 0.1,
    )
  const skull = mapPoints(ball([0, 0, 0], 5, 8.6, 4.6), ([x, y, z]) => {
    const snout = smoothstep(0.5, -4.5, y)
    return [x * (1 - 0.34 * snout), top + 6 + y, z * (1 - 0.3 * snout) + 1.8 * snout]
  })
  const isSocket = (x: number, y: number, z: number) =>
    Math.hypot(Math.abs(x) - 3.85, (y - top - 7) * 0.9, z - 2.5) < 2.05
  const isNostril = (x: number, y: number, z: number) =>
    z > 1.8 && Math.hypot((Math.abs(x) - 0.95) * 1.5, y - top - 0.6) < 0.95
  return [
    piece('skull', material.paper, skull, {
      pattern: ({ x, y, z }) =>
        isSocket(x, y, z) || isNostril(x, y, z) ? material.dark : undefined,
    }),
    piece('horns', material.paper, merge([horn(-1), horn(1)])),
  ]
}

/** Bones on cords from a bar across the pole, a bead over each. */
function hangingBones({ material }: PropContext, top: number): Part[] {
  const bone = (x: number, y: number) =>
    merge(
      [
        rod(y - 9, y, 0.75, 0.6),
        ball([0.7, y - 9.4, 0], 1),
        ball([-0.7, y - 9.4, 0], 1),
        ball([0, y, 0], 0.9),
      ].map((mesh) => shifted(mesh, [x, 0, 1.6])),
    )
  const hung = [-4.4, 0, 4.4].map((x, i) => ({ x, y: top - 8 - (i % 2) * 5 }))
  const cordTo = (x: number, y: number) =>
    bent(
      [
        [x, top - 3, 1.4],
        [x, (top - 3 + y) / 2, 1.6],
        [x, y, 1.6],
      ],
      0.35,
    )
  const bar = bent(
    [
      [-6, top - 3, 1],
      [0, top - 2.4, 1.4],
      [6, top - 3, 1],
    ],
    0.8,
  )
  return [
    piece('bar', material.main, bar),
    piece('cords', material.dark, merge(hung.map(({ x, y }) => cordTo(x, y)))),
    piece('bones', material.paper, merge(hung.map(({ x, y }) => bone(x, y)))),
    piece('beads', material.accent, merge(hung.map(({ x, y }) => ball([x, y + 2, 1.6], 1)))),
  ]
}

/** A ruler's: a gilded orb between leaves. */
export const orbStaff: PropBuilder = ({ material }) => {
  const { top, bottom } = ends(172)
  return {
    gripRadius: 1.6,
    parts: [
      piece('shaft', material.lining, rod(bottom, top, 1.3, 1.6, 0.1)),
      piece('wrap', material.trim, rod(-8, 8, 1.8), { pattern: wound(material.lining, 6, 0.55) }),
      piece(
        'rings',
        material.trim,
        merge([
          ring(top, 2.4, 0.9),
          ring(top - 9, 1.9, 0.6),
          ring(bottom + 5, 1.6, 0.6),
          shifted(
            lathe(
              [
                [1.4, -4],
                [2.2, 0],
                [4.4, 5],
              ],
              20,
            ),
            [0, top, 0],
          ),
        ]),
      ),
      piece('orb', material.accent, ball([0, top + 9, 0], 5.4)),
      piece(
        'bands',
        material.trim,
        merge([
          ring(top + 9, 5.3, 0.6),
          ball([0, top + 15.6, 0], 1.5),
          rod(top + 14, top + 21, 0.7, 0.3),
        ]),
      ),
    ],
  }
}

/** A shepherd's or a bishop's: the top is bent to a spiral. */
export const crookStaff: PropBuilder = ({ material, prop }) => {
  const { top, bottom } = ends(178)
  const spiral = Array.from({ length: 13 }, (_, i) => {
    const angle = Math.PI - (i / 12) * Math.PI * 1.75
    const r = 9 - i * 0.34
    return [9 + Math.cos(angle) * r, top - 6 + Math.sin(angle) * r, 0] as const
  })
  const isPlain = prop.surface === 'wood'
  return {
    gripRadius: 1.6,
    parts: [
      piece('shaft', material.main, rod(bottom, top - 5, 1.5, 1.5)),
      piece(
        'crook',
        isPlain ? material.main : material.trim,
        bent(spiral, (t) => 1.5 - 0.6 * t, 40),
      ),
      piece(
        'bands',
        isPlain ? material.lining : material.trim,
        merge([rod(top - 9, top - 4, 2, 2), rod(bottom, bottom + 5, 1.8, 1.8)]),
      ),
    ],
  }
}
