/** Spears and clubs that one people or age has. */
import { lathe, merge } from '../../math/surface.ts'
import type { Pattern } from '../figure.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import { ball, blade, box, cut, piece, rod, shifted, turned, wound } from './shapes.ts'

/** Half of it is an iron shank that bends where it strikes. */
export const pilum: PropBuilder = ({ material }) => {
  const { top, bottom } = ends(176)
  return {
    gripRadius: 1.6,
    parts: [
      piece('shaft', material.lining, rod(bottom, top - 26, 1.6, 1.7)),
      piece('block', material.lining, box([0, top - 24, 0], 2.5, 5, 2.2, 0.6)),
      piece('shank', material.main, rod(top - 19, top + 28, 0.85, 0.7)),
      piece(
        'head',
        material.main,
        blade({
          from: top + 26,
          to: top + 37,
          width: [
            [0, 1.9],
            [0.2, 1.7],
            [1, 0.05],
          ],
          thickness: 1.2,
        }),
        { creaseCosine: 0.97 },
      ),
      piece('shoe', material.main, rod(bottom - 6, bottom + 3, 0.2, 1.9)),
    ],
  }
}

/** A blade as long as an arm, a short wooden grip, an iron spike for a foot. */
export const maasaiSpear: PropBuilder = ({ material }) => {
  const { top, bottom } = ends(182)
  return {
    gripRadius: 1.5,
    parts: [
      piece('grip', material.lining, rod(bottom + 46, top - 16, 1.5, 1.5)),
      piece('foot', material.main, rod(bottom - 8, bottom + 48, 0.3, 1.2)),
      piece('socket', material.main, rod(top - 18, top + 2, 1.7, 0.9)),
      piece(
        'head',
        material.main,
        blade({
          from: top,
          to: top + 56,
          width: [
            [0, 0.9],
            [0.12, 2.4],
            [0.7, 2.7],
            [0.88, 1.8],
            [1, 0.05],
          ],
          thickness: 0.9,
        }),
        { creaseCosine: 0.97 },
      ),
    ],
  }
}

/** For the tilt: it tapers to its point, and a cone guards the hand. */
export const lance: PropBuilder = ({ material }) => {
  const guard = lathe(
    [
      [8.4, 0],
      [5, 6],
      [2.4, 14],
      [2.2, 14],
      [4.6, 5.6],
      [8, -0.4],
    ],
    26,
  )
  return {
    gripRadius: 1.7,
    parts: [
      piece('butt', material.lining, rod(-62, -7, 2, 2.4)),
      piece('grip', material.dark, rod(-8, 8, 1.7, 1.7)),
      piece('pole', material.lining, rod(8, 150, 2.8, 0.9), {
        pattern: ({ u, v }) => ((((v * 6 + u) % 1) + 1) % 1 < 0.4 ? material.paint : undefined),
      }),
      piece('guard', material.trim, shifted(guard, [0, 8, 0])),
      piece('point', material.main, rod(149, 160, 1.4, 0.1)),
    ],
  }
}

/** From one blade of a macuahuitl to the next, in cm. */
const bladeStep = 8.2

/** A board set with blades of obsidian. */
export const macuahuitl: PropBuilder = ({ material }) => {
  const blades = [-1, 1].flatMap((side) =>
    [0, 1, 2, 3, 4, 5].map((i) => {
      const y = 20 + i * bladeStep
      const x = side * 4.6
      return cut(
        [
          [x, y - 3.6],
          [x, y + 3.6],
          [x + side * 2.8, y + 2.8],
          [x + side * 3.1, y - 2.8],
        ],
        0.5,
        0.4,
      )
    }),
  )
  return {
    gripRadius: 1.6,
    parts: [
      piece(
        'board',
        material.main,
        cut(
          [
            [-1.7, -13],
            [1.7, -13],
            [1.6, 9],
            [4.9, 15],
            [5.2, 64],
            [3.4, 67],
            [-3.4, 67],
            [-5.2, 64],
            [-4.9, 15],
            [-1.6, 9],
          ],
          1.6,
          0.6,
        ),
        { pattern: carved(material.lining, 20, 5) },
      ),
      piece('blades', material.dark, merge(blades)),
      piece('wrap', material.lining, rod(-9, 7, 1.95, 1.95), {
        pattern: wound(material.dark, 7, 0.25),
      }),
      piece('knob', material.main, ball([0, -14, 0], 2.5, 1.9, 2.2)),
    ],
  }
}

/** Lozenges cut into a board from the first blade to the last, one a blade, each with a smaller one inside. */
function carved(material: string, from: number, blades: number): Pattern {
  return ({ x, y }) => {
    const row = (y - from) / bladeStep
    if (row < -0.5 || row > blades + 0.5) return undefined
    const away = Math.abs(x) / 3 + 2 * Math.abs(row - Math.round(row))
    return away < 0.36 || (away > 0.82 && away < 1) ? material : undefined
  }
}

/** A thick end, knots, no spikes. */
export const plainClub: PropBuilder = ({ material }) => ({
  gripRadius: 1.8,
  parts: [
    piece(
      'club',
      material.main,
      turned([
        [0, -13],
        [2.3, -12.4],
        [1.8, -8],
        [1.9, 6],
        [3.4, 22],
        [5.4, 34],
        [5, 40],
        [6.6, 50],
        [6, 59],
        [3.4, 64],
        [0, 65],
      ]),
    ),
    piece(
      'knots',
      material.main,
      merge([
        ball([4.2, 30, 2.2], 1.9, 2.4, 1.6),
        ball([-5, 42, 1.4], 2, 2.6, 1.6),
        ball([2, 50, 5.4], 2.2, 2.4, 1.6),
        ball([-2, 24, -3], 1.6, 2.2, 1.4),
      ]),
    ),
  ],
})

/** A thin stick with a round head. */
export const knobkerrie: PropBuilder = (context) => ({
  gripRadius: 1.5,
  parts: [
    ...shaft(context, { length: 70, radius: 1.4 }).filter(({ name }) => name === 'shaft'),
    piece('head', context.material.lining, ball([0, ends(70).top + 2, 0], 4.6)),
  ],
})
