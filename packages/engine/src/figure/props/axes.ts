/** Axes, hammers, maces: heads that strike. */
import { lathe, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { formed } from './formed.ts'
import { beardedAxe, clawHammer, fellingAxe, fireAxe, smithHammer } from './plain-axes.ts'
import type { PropBuilder, PropContext, PropParts } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import { ball, bent, cut, piece, rod, rolled, shifted } from './shapes.ts'

/** Blade outline in x, y with the shaft at x = 0, hung at height y. */
export function axeHead(y: number, size: number): readonly (readonly [number, number])[] {
  const s = size
  return [
    [0, y - 2.2 * s],
    [0, y + 2.2 * s],
    [4 * s, y + 3 * s],
    [8 * s, y + 6.4 * s],
    [9.4 * s, y + 3.4 * s],
    [9.8 * s, y],
    [9.4 * s, y - 3.4 * s],
    [8 * s, y - 6.4 * s],
    [4 * s, y - 3 * s],
  ]
}

function axeOf(context: PropContext, length: number, size: number, isDouble: boolean): PropParts {
  const { material } = context
  const { top } = ends(length)
  const head = axeHead(top - 6 * size, size)
  const other = head.map(([x, y]) => [-x, y] as const)
  const edge = (sign: number): Part =>
    piece(
      'edge',
      material.trim,
      bent(
        head.slice(3, 8).map(([x, y]): Vec3 => [sign * x, y, 0]),
        0.45 * size,
      ),
    )
  return {
    gripRadius: 1.6,
    parts: [
      ...shaft(context, { length, radius: 1.5 }),
      piece('head', material.blade, cut(head, 1.1 * size, 0.8 * size), { creaseCosine: 0.9 }),
      edge(1),
      isDouble
        ? piece('second-head', material.blade, cut(other, 1.1 * size, 0.8 * size), {
            creaseCosine: 0.9,
          })
        : piece(
            'spike',
            material.blade,
            rolled(
              shifted(
                lathe(
                  [
                    [0, 6 * size],
                    [1.2 * size, 0],
                    [0, 0],
                  ],
                  12,
                ),
                [0, 0, 0],
              ),
              90,
            ),
            {},
          ),
      ...(isDouble ? [edge(-1)] : []),
      piece('socket', material.trim, rod(top - 9 * size, top - 3 * size, 2, 2)),
      piece('finial', material.trim, rod(top - 1, top + 5 * size, 1.6, 0.2)),
    ].map((part) =>
      part.name === 'spike' ? { ...part, ...shifted(part, [0, top - 6 * size, 0]) } : part,
    ),
  }
}

const axe: PropBuilder = (context) => axeOf(context, 66, 1, false)
const battleAxe: PropBuilder = (context) => axeOf(context, 108, 1.6, true)

const hammer: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(82)
  return {
    gripRadius: 1.6,
    parts: [
      ...shaft(context, { length: 82, radius: 1.6 }),
      piece(
        'head',
        material.main,
        merge(
          [rolled(rod(-11, 11, 4.6, 4.6, -0.9, 8), 90)].map((mesh) =>
            shifted(mesh, [0, top - 4, 0]),
          ),
        ),
        { creaseCosine: 0.9 },
      ),
      piece(
        'faces',
        material.trim,
        merge(
          [-11.5, 11.5].map((x) =>
            shifted(rolled(rod(-1.4, 1.4, 5.4, 5.4, 0, 8), 90), [x, top - 4, 0]),
          ),
        ),
        { creaseCosine: 0.9 },
      ),
      piece('band', material.trim, rod(top - 9.5, top + 2, 2.5)),
      piece('gem', material.accent, ball([0, top - 4, 4.4], 1.8, 1.8, 0.8)),
    ],
  }
}

const mace: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(64)
  const flange = (k: number) => {
    const outline = [
      [1, top - 12],
      [5.4, top - 8],
      [5.8, top - 4],
      [1, top],
    ] as const
    const angle = (k / 6) * 2 * Math.PI
    const mesh = cut(outline, 0.7, 0.25)
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return {
      ...mesh,
      positions: mesh.positions.map((_, i, p) =>
        i % 3 === 0 ? p[i] * c + p[i + 2] * s : i % 3 === 2 ? p[i] * c - p[i - 2] * s : p[i],
      ),
    }
  }
  return {
    gripRadius: 1.5,
    parts: [
      ...shaft(context, { length: 64, radius: 1.4 }),
      piece('core', material.trim, rod(top - 13, top + 2, 2, 1.6, 1)),
      piece('flanges', material.main, merge(Array.from({ length: 6 }, (_, k) => flange(k))), {
        creaseCosine: 0.9,
      }),
      piece('finial', material.trim, ball([0, top + 3, 0], 1.6)),
    ],
  }
}

const flail: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(56)
  const spikes = Array.from({ length: 10 }, (_, k) => {
    const y = 1 - (2 * (k + 0.5)) / 10
    const r = Math.sqrt(1 - y * y)
    const direction: Vec3 = [Math.cos(k * 2.4) * r, y, Math.sin(k * 2.4) * r]
    const at = (d: number): Vec3 => [
      7 + direction[0] * d,
      top - 20 + direction[1] * d,
      direction[2] * d,
    ]
    return bent([at(3.6), at(5), at(6.6)], (t) => 1.1 * (1 - t) + 0.05, 4, 8)
  })
  const links = Array.from({ length: 7 }, (_, k) =>
    ball([1 + k * 0.95, top + 1.5 - k * k * 0.32, 0], 0.75, 1, 0.5, 10),
  )
  return {
    gripRadius: 1.5,
    parts: [
      ...shaft(context, { length: 56, radius: 1.5 }),
      piece('chain', material.trim, merge(links)),
      piece('ball', material.main, ball([7, top - 20, 0], 4.4)),
      piece('spikes', material.main, merge(spikes)),
    ],
  }
}

export const axeBuilders = {
  axe: formed(axe, {
    'fire axe': fireAxe,
    'felling axe': fellingAxe,
    'bearded axe': beardedAxe,
  }),
  battle_axe: battleAxe,
  hammer: formed(hammer, { 'smith hammer': smithHammer, 'claw hammer': clawHammer }),
  mace,
  flail,
}
