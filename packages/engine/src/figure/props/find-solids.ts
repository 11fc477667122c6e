/** Solids that come in numbers on balls, fruit and vegetables: seams, leaves, kernels. The rows of tables/find-rows.ts are made of them. */
import type { Vec3 } from '../../math/vector.ts'
import type { Solid } from './prop-row.ts'

type Colour = Solid['in']

/** Turns about the upright axis, in radians, of five things all round … */
const around = [0, 1, 2, 3, 4].map((i) => (i * 2 * Math.PI) / 5)
/** … and of four that face the front. */
const inFront = [-0.9, -0.3, 0.3, 0.9]

const turnedTo = (turn: number, radius: number, y: number): Vec3 => [
  radius * Math.sin(turn),
  y,
  radius * Math.cos(turn),
]

/** The two curved seams of a ball of `radius` cm that lies on the palm, `thick` cm strong. */
export function seams(radius: number, colour: Colour, thick: number): Solid[] {
  return [1, -1].map((side, i): Solid => {
    const path = Array.from({ length: 25 }, (_, k): Vec3 => {
      const turn = ((-95 + (190 * k) / 24) * Math.PI) / 180
      const off = side * radius * (0.42 - 0.3 * Math.cos(2 * turn))
      const ring = Math.sqrt(radius * radius - off * off)
      return [off, radius + ring * Math.sin(turn), ring * Math.cos(turn)]
    })
    return { name: `seam ${i}`, in: colour, bar: path, radius: thick }
  })
}

/** A ring that stands on its edge, `radius` cm about a middle `height` cm up. */
export function ring(
  name: string,
  colour: Colour,
  radius: number,
  height: number,
  thick: number,
): Solid {
  const path = Array.from({ length: 33 }, (_, k): Vec3 => {
    const turn = (2 * Math.PI * k) / 32
    return [radius * Math.sin(turn), height - radius * Math.cos(turn), 0]
  })
  return { name, in: colour, bar: path, radius: thick }
}

/** Green star round a stalk: how far and how high each leaf bends and ends, in cm, from a middle `y` cm up. */
export function sepals(
  y: number,
  bend: readonly [reach: number, y: number],
  end: readonly [reach: number, y: number],
  thick: number,
): Solid[] {
  return around.map(
    (turn, i): Solid => ({
      name: `sepal ${i}`,
      in: 'paint',
      bar: [[0, y, 0], turnedTo(turn, ...bend), turnedTo(turn, ...end)],
      radius: thick,
    }),
  )
}

/** Lines down the front of what is round, through radius and height of each of their points. */
export function ribs(
  name: string,
  colour: Colour,
  path: readonly (readonly [radius: number, y: number])[],
  thick: number,
): Solid[] {
  return inFront.map(
    (turn, i): Solid => ({
      name: `${name} ${i}`,
      in: colour,
      bar: path.map(([radius, y]) => turnedTo(turn, radius, y)),
      radius: thick,
    }),
  )
}

/** Feathers of a shuttlecock. */
export const quills = [-2.4, -1.6, -0.8, 0, 0.8, 1.6, 2.4].map(
  (turn, i): Solid => ({
    name: `quill ${i}`,
    in: 'lining',
    bar: [turnedTo(turn, 2.4, 4.4), turnedTo(turn, 5.7, 13.6)],
    radius: 0.22,
  }),
)

/** Rows of kernels on the front of a cob. */
export const kernels = (
  [
    [1.9, 11],
    [2.5, 8.6],
    [2.75, 6.2],
    [2.9, 3.8],
    [2.95, 1.4],
  ] as const
).flatMap(([radius, y], row) =>
  inFront.map(
    (turn, column): Solid => ({
      name: `kernel ${4 * row + column}`,
      in: 'trim',
      ball: turnedTo(turn, radius, y),
      size: [0.72, 0.9, 0.5],
    }),
  ),
)

/** Leaves that stand up from a root. */
export const rootLeaves = [-2.2, -0.8, 0.8, 2.2].map(
  (x, i): Solid => ({
    name: `leaf ${i}`,
    in: 'paint',
    bar: [
      [0.2 * x, 8.6, 0],
      [0.5 * x, 12.4, 0.2 * x],
      [1.7 * x, 16.4, 0.5 * x],
    ],
    radius: 0.62,
  }),
)
