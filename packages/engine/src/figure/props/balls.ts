/** Balls, each known by its seams. */
import type { PropBuilder } from './prop-parts.ts'
import { ball, piece } from './shapes.ts'

/** The corners of an icosahedron: the black patches of a football lie on them. */
const golden = (1 + Math.sqrt(5)) / 2

const corners = [
  [0, 1, golden],
  [0, 1, -golden],
  [0, -1, golden],
  [0, -1, -golden],
  [1, golden, 0],
  [1, -golden, 0],
  [-1, golden, 0],
  [-1, -golden, 0],
  [golden, 0, 1],
  [golden, 0, -1],
  [-golden, 0, 1],
  [-golden, 0, -1],
].map(([x, y, z]) => {
  const size = Math.sqrt(1 + golden * golden)
  return [x / size, y / size, z / size] as const
})

const football: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('football', material.main, ball([0, 11, 0], 11, 11, 11, 36), {
      pattern: ({ x, y, z }) => {
        const near = corners
          .map(([cx, cy, cz]) => (x * cx + (y - 11) * cy + z * cz) / 11)
          .sort((a, b) => b - a)
        if (near[0] > 0.925) return material.dark
        // Seams run where two patches are equally near.
        return near[0] - near[1] < 0.03 ? material.lining : undefined
      },
    }),
  ],
})

const volleyball: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('volleyball', material.main, ball([0, 11, 0], 11, 11, 11, 32), {
      pattern: ({ x, y, z }) => {
        const [ax, ay, az] = [Math.abs(x), Math.abs(y - 11), Math.abs(z)]
        const along = ax > ay && ax > az ? y - 11 : ay > az ? z : x
        if (Math.abs(Math.abs(along) - 2.6) < 0.35) return material.lining
        return Math.abs(along) < 2.6 ? material.paint : undefined
      },
    }),
  ],
})

const rugbyBall: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('rugby ball', material.main, ball([0, 14, 0], 9, 14, 9, 28), {
      pattern: ({ x, y, z }) => {
        if (Math.abs(Math.abs(y - 14) - 8) < 1) return material.paper
        if (z > 0 && Math.abs(x) < 0.5 && Math.abs(y - 14) < 5) return material.paper
        return z > 0 &&
          Math.abs(x) < 1.8 &&
          Math.abs(((y + 40) % 2) - 1) < 0.3 &&
          Math.abs(y - 14) < 5
          ? material.paper
          : undefined
      },
    }),
  ],
})

export const ballBuilders = {
  football,
  volleyball,
  rugby_ball: rugbyBall,
}
