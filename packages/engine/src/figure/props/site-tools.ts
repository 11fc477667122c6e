/** Power drill, tape measure and garden hose. In cm, the hand at the middle. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { formed } from './formed.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, piece, rod, rolled, shifted, smoothOutline } from './shapes.ts'

/** Along x, as a pistol is held. */
const alongX = (from: number, to: number, r0: number, r1: number, y: number) =>
  shifted(rolled(rod(from, to, r0, r1), -90), [0, y, 0])

/** Grooves of the bit, wound along it. */
const groove = (): Vec3[] =>
  Array.from({ length: 40 }, (_, i): Vec3 => {
    const t = i / 39
    const turn = 10 * Math.PI * t
    const r = 0.62 * (1 - 0.2 * t)
    return [17 + 12 * t, 7 + r * Math.cos(turn), r * Math.sin(turn)]
  })

const powerDrill: PropBuilder = ({ material }) => ({
  gripRadius: 1.9,
  parts: [
    piece(
      'grip',
      material.lining,
      cut(
        smoothOutline(
          [
            [-3.4, 4],
            [3, 4.4],
            [2.2, -2],
            [2.4, -8],
            [-3.8, -8],
            [-3.2, -2],
          ],
          40,
        ),
        2,
        0.9,
      ),
    ),
    piece(
      'body',
      material.main,
      merge([
        alongX(-7.4, 8, 4, 4.2, 7),
        shifted(ball([0, 0, 0], 2.2, 4, 4), [-7.2, 7, 0]),
        box([-0.4, 4.2, 0], 3.6, 1.8, 2.5, 0.8),
      ]),
      { group: 'body', creaseCosine: -1 },
    ),
    piece('band', material.dark, alongX(7.6, 9.6, 4.3, 4.1, 7)),
    piece('collar', material.lining, alongX(9.6, 12, 3.6, 3.2, 7)),
    piece('chuck', material.dark, alongX(12, 17, 2.7, 1.5, 7)),
    piece('bit', material.trim, alongX(17, 30, 0.75, 0.4, 7)),
    piece('thread', material.dark, bent(groove(), 0.16, 60, 5), { noInk: true }),
    piece('trigger', material.dark, box([3.6, 1.8, 0], 1.1, 1.8, 1, 0.4)),
    piece('battery', material.dark, box([-0.6, -10.6, 0], 6, 2.9, 3.7, 0.9)),
    piece('battery band', material.main, box([-0.6, -10.2, 0], 6.2, 0.9, 3.9, 0.3)),
    piece(
      'vents',
      material.dark,
      merge(
        [-4.6, -2.8, -1].flatMap((x) =>
          [-1, 1].map((s) => box([x, 7.4, 3.95 * s], 0.45, 1.7, 0.35, 0.15)),
        ),
      ),
    ),
    piece(
      'badge',
      material.paper,
      merge([-1, 1].map((s) => box([3.6, 7.4, 4.05 * s], 2.4, 0.9, 0.3, 0.15))),
    ),
  ],
})

/** From the mouth of the case, down in a curl. */
const ribbon: readonly Vec3[] = [
  [5.4, -2.6, 0],
  [8.2, -4.4, 0],
  [9.8, -9, 0],
  [9, -15, 0],
  [10.4, -21, 0],
  [13, -24.4, 0],
]

const tapeMeasure: PropBuilder = ({ material }) => ({
  gripRadius: 2.6,
  parts: [
    piece(
      'case',
      material.main,
      cut(
        smoothOutline(
          [
            [-5, -4],
            [-5.6, 1],
            [-3, 5.2],
            [2, 5.4],
            [5.2, 2],
            [6, -4],
          ],
          44,
        ),
        2.6,
        0.9,
      ),
    ),
    piece('foot', material.dark, box([0.5, -4.2, 0], 6, 0.9, 2.5, 0.4)),
    piece(
      'plates',
      material.dark,
      merge([-1, 1].map((s) => ball([0, 0.6, 2.5 * s], 3.9, 3.9, 0.5, 26))),
    ),
    piece(
      'labels',
      material.paper,
      merge([-1, 1].map((s) => ball([0, 0.6, 2.9 * s], 2.5, 2.5, 0.4, 24))),
    ),
    piece('lock', material.dark, box([4.6, 3.6, 0], 1.1, 0.9, 1.1, 0.3)),
    piece(
      'ribbon',
      material.paint,
      bent([...ribbon], () => [0.14, 1.5], 60, 10),
      {
        pattern: ({ u, v }) => {
          const place = (v * 30) % 1
          const isInch = Math.floor(v * 30) % 5 === 0
          const side = Math.abs(u - 0.5)
          return place < 0.18 && (isInch || side > 0.3) ? material.dark : undefined
        },
      },
    ),
    piece('hook', material.trim, box([13.2, -24.9, 0], 0.5, 1, 1.7, 0.2)),
  ],
})

/** Turns of a coil, hung from the hand by their upper edge. */
const coil: Vec3[] = Array.from({ length: 120 }, (_, i): Vec3 => {
  const t = i / 119
  const turn = Math.PI / 2 + 8 * Math.PI * t
  const r = 14.5 + 0.9 * Math.sin(5 * t)
  return [r * Math.cos(turn), -14.5 + r * Math.sin(turn), -4.8 + 9.6 * t]
})

const gardenHose: PropBuilder = ({ material }) => ({
  gripRadius: 4.4,
  parts: [
    piece('coil', material.main, bent(coil, 1.45, 260, 10), {
      creaseCosine: -1,
      pattern: ({ u }) => ((u + 0.12) % 1 < 0.1 ? material.paint : undefined),
    }),
    piece(
      'end',
      material.main,
      bent(
        [
          [0, 0, 4.8],
          [4, -2, 6.4],
          [6, -12, 6.8],
          [3, -24, 6.6],
          [5, -38, 6.4],
        ],
        1.45,
        40,
        10,
      ),
    ),
    piece(
      'tie',
      material.lining,
      bent(
        [
          [-11.6, -24, 6.6],
          [-13, -25.4, 0],
          [-11.6, -24, -6.6],
          [-8.4, -22, -4],
          [-8.4, -22, 4],
          [-11.6, -24, 6.6],
        ],
        0.8,
        30,
        8,
      ),
    ),
    piece(
      'nozzle',
      material.trim,
      merge([
        shifted(rod(-44, -37, 1.9, 2.1), [5.2, 0, 6.4]),
        shifted(rod(-51, -44, 1.1, 1.6), [5.2, 0, 6.4]),
        shifted(rod(-53, -51, 1.7, 1.4), [5.2, 0, 6.4]),
      ]),
    ),
  ],
})

/** A flat hose rolled up, its nozzle hanging from the roll. */
const roll: Vec3[] = Array.from({ length: 150 }, (_, i): Vec3 => {
  const t = i / 149
  const turn = -Math.PI / 2 - 11 * Math.PI * (1 - t)
  const r = 3 + 11.4 * t
  return [r * Math.cos(turn), -14.6 + r * Math.sin(turn), 0]
})

const fireHose: PropBuilder = ({ material }) => ({
  gripRadius: 3,
  parts: [
    piece(
      'roll',
      material.main,
      bent(roll, () => [0.62, 3.1], 280, 12),
      {
        creaseCosine: -1,
        pattern: ({ z }) => (Math.abs(z) < 0.7 ? material.paint : undefined),
      },
    ),
    piece(
      'end',
      material.main,
      bent(
        [
          [0, -28.8, 0],
          [8, -29.6, 0],
          [13, -33, 0],
          [14, -39, 0],
        ],
        (t) => [0.62 + 1.1 * t, 3.1 - 1.3 * t],
        30,
        12,
      ),
      { creaseCosine: -1 },
    ),
    piece(
      'nozzle',
      material.trim,
      merge([
        shifted(rod(-43, -38, 2.6, 2.3), [14, 0, 0]),
        shifted(rod(-55, -43, 1.4, 2.2), [14, 0, 0]),
        shifted(rod(-57, -55, 2.1, 1.7), [14, 0, 0]),
        ...[-1, 1].map((s) => ball([14 + 3 * s, -40.4, 0], 1.3, 0.7, 0.7)),
      ]),
    ),
    piece(
      'handle',
      material.dark,
      bent(
        [
          [11.6, -44, 0],
          [8.6, -46, 0],
          [8.6, -50, 0],
          [12.2, -52, 0],
        ],
        0.6,
      ),
    ),
    piece(
      'strap',
      material.lining,
      bent(
        [
          [-3, -1.6, 3.4],
          [0, 0.9, 3.6],
          [0, 1.2, -3.6],
          [-3, -1.6, -3.4],
        ],
        0.5,
      ),
    ),
  ],
})

export const siteBuilders = {
  power_drill: powerDrill,
  tape_measure: tapeMeasure,
  garden_hose: formed(gardenHose, { 'fire hose': fireHose }),
} satisfies Partial<Record<string, PropBuilder>>
