/** Tools of the hand and the field, the kitchen and the easel. */
import { lathe, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, hoop, panel, piece, ring, rod, shifted, wound } from './shapes.ts'

const wrench: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('handle', material.main, box([0, 0, 0], 1.5, 16, 0.9, 0.4)),
    piece(
      'jaw',
      material.main,
      cut(
        [
          [-1.6, 14],
          [1.6, 14],
          [4.6, 19],
          [4.2, 24],
          [1.8, 25.4],
          [1.6, 20.6],
          [-1.6, 20.6],
          [-1.8, 25.4],
          [-4.2, 24],
          [-4.6, 19],
        ],
        1.1,
        0.4,
      ),
    ),
    piece('ring', material.main, hoop([0, -18, 0], 2.8, 1.1)),
    piece('groove', material.lining, box([0, 0, 0.7], 0.6, 11, 0.4, 0.1)),
  ],
})

const pickaxe: PropBuilder = ({ material }) => ({
  gripRadius: 1.7,
  parts: [
    piece('handle', material.lining, rod(-44, 36, 1.7, 1.5, 0.2)),
    piece(
      'head',
      material.main,
      bent(
        [
          [-24, 26, 0],
          [-13, 32.5, 0],
          [0, 34.5, 0],
          [13, 32.5, 0],
          [24, 26, 0],
        ],
        (t) => [2 - 1.7 * Math.abs(t - 0.5) * 2, 2.2 - 1.8 * Math.abs(t - 0.5) * 2],
      ),
      { creaseCosine: 0.8 },
    ),
    piece('socket', material.trim, box([0, 34, 0], 2.6, 3, 2.2, 0.6)),
  ],
})

const shovel: PropBuilder = ({ material }) => ({
  gripRadius: 1.6,
  parts: [
    piece('handle', material.lining, rod(-34, 60, 1.6)),
    piece(
      'grip',
      material.lining,
      merge([
        bent(
          [
            [-5, 68, 0],
            [0, 68.4, 0],
            [5, 68, 0],
          ],
          1.4,
        ),
        bent(
          [
            [-5, 68, 0],
            [-3.4, 62, 0],
            [0, 58, 0],
          ],
          1.1,
        ),
        bent(
          [
            [5, 68, 0],
            [3.4, 62, 0],
            [0, 58, 0],
          ],
          1.1,
        ),
      ]),
    ),
    piece('blade', material.main, shifted(panelBlade(), [0, -36, 0]), {
      backMaterial: material.main,
    }),
    piece('socket', material.trim, rod(-40, -26, 2.2, 1.7)),
  ],
})

function panelBlade() {
  const sheet = panel(-10, 10, -32, 0, (u) => 2.4 * (u - 0.5) ** 2 * 4, 20, 20)
  return {
    ...sheet,
    positions: sheet.positions.map((value, i, p) =>
      i % 3 === 0 ? value * Math.min(1, Math.sqrt(Math.max(0, (p[i + 1] + 32) / 14))) : value,
    ),
  }
}

const fishingRod: PropBuilder = ({ material }) => ({
  gripRadius: 1.3,
  parts: [
    piece(
      'rod',
      material.main,
      bent(
        [
          [0, -30, 0],
          [0, 20, 0],
          [1, 80, 0],
          [7, 128, 0],
        ],
        (t) => 1.2 - 1 * t,
        40,
      ),
    ),
    piece('grip', material.lining, rod(-32, 8, 1.6, 1.4)),
    piece('reel', material.trim, merge([hoop([3, -6, 0], 2.4, 0.8), ball([3, -6, 0], 1.3)])),
    piece(
      'line',
      material.paper,
      bent(
        [
          [7, 128, 0],
          [13, 100, 1],
          [15, 66, 1],
        ],
        0.18,
        12,
        5,
      ),
      { castsNoShadow: true },
    ),
    piece('float', material.accent, ball([15, 64, 1], 1.5, 2.2, 1.5)),
  ],
})

const whip: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.main, rod(-10, 8, 1.3, 1.6), {
      pattern: wound(material.trim, 9, 0.25),
    }),
    piece(
      'lash',
      material.main,
      bent(
        Array.from(
          { length: 20 },
          (_, i): Vec3 => [
            Math.sin(i * 0.8) * (9 - i * 0.1),
            -12 - 9 + Math.cos(i * 0.8) * 9,
            i * 0.5 - 4,
          ],
        ),
        (t) => 1 - 0.7 * t,
        90,
        8,
      ),
    ),
  ],
})

const ladle: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'handle',
      material.main,
      bent(
        [
          [0, -14, 0],
          [0, 14, 0],
          [-0.6, 22, 0],
        ],
        (t) => 1 - 0.35 * t,
      ),
    ),
    piece('grip', material.lining, rod(-16, -2, 1.3, 1.1)),
    piece(
      'bowl',
      material.main,
      shifted(
        lathe(
          [
            [5.4, 0],
            [5, -2.6],
            [3, -4.6],
            [0, -5.2],
          ],
          28,
        ),
        [-5.6, 24, 0],
      ),
      { backMaterial: material.main },
    ),
    piece('rim', material.trim, shifted(ring(24, 5.4, 0.4), [-5.6, 0, 0])),
  ],
})

const paintbrush: PropBuilder = ({ material }) => ({
  gripRadius: 0.9,
  parts: [
    piece('handle', material.main, rod(-20, 8, 0.5, 1)),
    piece('ferrule', material.trim, rod(7, 11.5, 1, 1.2)),
    piece('hair', material.lining, rod(11, 17, 1.2, 0.2, 0.3)),
    piece('paint', material.accent, rod(14.2, 17.6, 0.95, 0.1, 0.2)),
  ],
})

const palette: PropBuilder = ({ material, prop }) => {
  const outline = Array.from({ length: 36 }, (_, i): [number, number] => {
    const a = (i / 36) * 2 * Math.PI
    const dent = 1 - 0.28 * Math.exp(-(((a - 5.4) / 0.35) ** 2))
    return [Math.cos(a) * 13 * dent, 10 + Math.sin(a) * 9.5 * dent]
  })
  const dabs = ['main', 'trim', 'lining', 'accent', 'paper', 'dark'] as const
  return {
    gripRadius: 0,
    parts: [
      piece('board', material.main, cut(outline, 0.6, 0.25)),
      piece('hole', material.dark, ball([6.4, 5.6, 0.6], 1.7, 1.4, 0.25)),
      ...dabs.map((name, i) =>
        piece(
          `dab-${name}`,
          name === 'main' ? material.accent : `${prop.id}.${name}`,
          ball([-9 + i * 3.5, 11.5 + Math.sin(i * 1.1) * 4, 0.8], 1.5, 1.3, 0.7),
        ),
      ),
    ],
  }
}

const quill: PropBuilder = ({ material }) => {
  const vane = panel(-2.2, 2.2, 2, 27, (u) => -((u - 0.5) ** 2) * 2, 10, 30)
  return {
    gripRadius: 0.5,
    parts: [
      piece(
        'vane',
        material.main,
        {
          ...vane,
          positions: vane.positions.map((value, i, p) =>
            i % 3 === 0
              ? value *
                  Math.sin(Math.min(1, (28 - p[i + 1]) / 10) * 1.57) *
                  Math.min(1, (p[i + 1] - 0.5) / 6) -
                0.012 * (p[i + 1] - 2) ** 2
              : value,
          ),
        },
        { backMaterial: material.main },
      ),
      piece(
        'shaft',
        material.lining,
        bent(
          [
            [0.6, -9, 0.2],
            [0, 2, 0.3],
            [-2.6, 16, 0.3],
            [-7.4, 27, 0.2],
          ],
          (t) => 0.5 - 0.35 * t,
        ),
      ),
      piece(
        'nib',
        material.accent,
        bent(
          [
            [0.6, -9, 0.2],
            [0.9, -11.5, 0.2],
          ],
          (t) => 0.45 * (1 - t) + 0.05,
          4,
        ),
      ),
    ],
  }
}

export const toolBuilders = {
  wrench,
  pickaxe,
  shovel,
  fishing_rod: fishingRod,
  whip,
  ladle,
  paintbrush,
  palette,
  quill,
}
