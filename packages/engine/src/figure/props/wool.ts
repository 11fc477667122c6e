/** Wool: a woven basket of it, with needles. */
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, piece, turned } from './shapes.ts'

/** The wall of the basket from the rim down: radius and height. */
const wall = [
  [0, -19],
  [10, -18],
  [11.6, -15.4],
  [12.4, -15.4],
  [12.6, -16.4],
  [11.4, -21],
  [9.6, -26.4],
  [0, -26.6],
] as const

const yarnBasket: PropBuilder = ({ material }) => ({
  gripRadius: 0.9,
  parts: [
    piece('basket', material.main, turned(wall), { pattern: woven(material.dark) }),
    piece('basket handle', material.main, bent(handle, 0.8, 32, 12), {
      pattern: ({ u, v }) => ((v * 26 + u) % 1 < 0.1 ? material.dark : undefined),
    }),
    yarn('rose yarn', material.lining, material.dark, [-5, -13.6, 2.4], 5),
    yarn('blue yarn', material.paint, material.dark, [5, -13.8, 3], 4.6),
    yarn('third yarn', material.paper, material.dark, [0.4, -13, -4], 4.8),
    ...needles.map((path, i) => piece(`needle ${i}`, material.trim, bent(path, 0.35, 12, 8))),
    ...needles.map(([end], i) => piece(`knob ${i}`, material.trim, ball(end, 0.8))),
    piece('thread', material.lining, bent(thread, 0.34, 40, 8)),
  ],
})

const handle: readonly Vec3[] = [
  [-11.6, -16, 0],
  [-10.6, -7, 0],
  [-6, -1.4, 0],
  [0, 0, 0],
  [6, -1.4, 0],
  [10.6, -7, 0],
  [11.6, -16, 0],
]

const needles: readonly (readonly Vec3[])[] = [
  [
    [-13, -3, 8],
    [-8, -7.5, 6],
    [-3, -12, 4],
  ],
  [
    [-8.6, -0.8, 9],
    [-7.8, -6.4, 7],
    [-7, -12, 5],
  ],
]

/** It comes off the rose ball, lies over the rim, and curls on the wall outside. */
const thread: readonly Vec3[] = [
  [-2.6, -12, 6.6],
  [-0.6, -13.4, 9.4],
  [0.6, -14.9, 11.8],
  [1, -15.8, 12.9],
  [0.8, -18, 12.5],
  [2, -20.4, 11.8],
  [4, -21.2, 11.1],
  [4.6, -19.6, 11.3],
  [2.8, -19, 12],
  [1.6, -20.8, 11.8],
  [2.2, -23, 11],
  [4.2, -24, 10],
]

/** A ball of yarn, wound three ways over one another. */
function yarn(name: string, material: string, line: string, centre: Vec3, radius: number): Part {
  const [cx, cy, cz] = centre
  return piece(name, material, ball(centre, radius), {
    pattern: (point) => {
      const x = 0.8 * (point.x - cx) + 0.6 * (point.y - cy)
      const y = 0.8 * (point.y - cy) - 0.6 * (point.x - cx)
      const z = point.z - cz
      const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)]
      // Across the strands of the layer that lies on top here.
      const across = az > ax && az > ay ? x + 0.4 * y : ax > ay ? y + 0.4 * z : z + 0.4 * x
      return (across * strandsPerCm + 60) % 1 < 0.17 ? line : undefined
    },
  })
}

const strandsPerCm = 0.72

/** Wattle round upright stakes: rows, and in each the stakes it passes behind. On the rim it is bound. */
function woven(line: string): Pattern {
  const [top, outside, bottom] = [2, 4, 6].map((row) => row / (wall.length - 1))
  return ({ v, x, z }) => {
    if (v < top || v > bottom) return undefined
    const u = 1 + Math.atan2(x, z) / (2 * Math.PI)
    if (v < outside) return (u * 40 + 3 * v) % 1 < 0.12 ? line : undefined
    const row = ((v - outside) / (bottom - outside)) * 6
    if (row % 1 < 0.09) return line
    const place = u * 22 + (Math.floor(row) % 2) / 2
    return place % 1 < 0.06 ? line : undefined
  }
}

export const woolBuilders = { yarn_basket: yarnBasket }
