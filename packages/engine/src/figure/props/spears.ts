/** Spears, halberds, tridents, scythes. */
import { merge } from '../../math/surface.ts'
import { axeHead } from './axes.ts'
import { formed } from './formed.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import { ball, bent, blade, cut, piece, rod, rolled, shifted, wound } from './shapes.ts'
import { lance, maasaiSpear, pilum } from './spears-of-peoples.ts'

const spear: PropBuilder = (context) => {
  const { top } = ends(190)
  const { material } = context
  return {
    gripRadius: 1.5,
    parts: [
      ...shaft(context, { length: 190, radius: 1.4 }),
      piece(
        'head',
        material.main,
        blade({
          from: top,
          to: top + 26,
          width: [
            [0, 1],
            [0.25, 3.2],
            [0.5, 2.4],
            [1, 0.05],
          ],
          thickness: 0.9,
        }),
        { creaseCosine: 0.97 },
      ),
      piece('socket', material.trim, rod(top - 5, top + 1, 1.9, 1.2)),
      piece(
        'tassel',
        material.accent,
        bent(
          [
            [0, top - 5, 0],
            [1.6, top - 9, 1.4],
            [2, top - 15, 1.6],
          ],
          (t) => 0.9 + 0.8 * t,
        ),
      ),
    ],
  }
}

const halberd: PropBuilder = (context) => {
  const { top } = ends(200)
  const { material } = context
  const head = axeHead(top - 10, 1.5)
  const hook = [
    [0, top - 12],
    [0, top - 7],
    [-5, top - 6.5],
    [-11, top - 10],
    [-5.5, top - 9.5],
  ] as const
  return {
    gripRadius: 1.6,
    parts: [
      ...shaft(context, { length: 200, radius: 1.5 }),
      piece('axe', material.main, cut(head, 1.2, 0.9), { creaseCosine: 0.9 }),
      piece('hook', material.main, cut(hook, 0.9, 0.5), { creaseCosine: 0.9 }),
      piece(
        'spike',
        material.main,
        blade({
          from: top,
          to: top + 30,
          width: [
            [0, 1.4],
            [0.2, 1.8],
            [1, 0.05],
          ],
          thickness: 1,
        }),
        { creaseCosine: 0.97 },
      ),
      piece('socket', material.trim, rod(top - 20, top + 1, 1.9, 1.7)),
    ],
  }
}

const trident: PropBuilder = (context) => {
  const { top } = ends(180)
  const { material } = context
  const prong = (x: number, height: number) =>
    blade({
      from: top + 10,
      to: top + height,
      width: [
        [0, 0.8],
        [0.5, 0.8],
        [0.6, 2],
        [1, 0.05],
      ],
      thickness: 0.8,
      bend: () => x,
    })
  return {
    gripRadius: 1.5,
    parts: [
      ...shaft(context, { length: 180, radius: 1.4 }),
      piece(
        'fork',
        material.main,
        bent(
          [
            [-8, top + 13, 0],
            [-7.4, top + 6, 0],
            [0, top + 2, 0],
            [7.4, top + 6, 0],
            [8, top + 13, 0],
          ],
          1.1,
        ),
      ),
      piece('prongs', material.main, merge([prong(0, 36), prong(-8, 30), prong(8, 30)]), {
        creaseCosine: 0.97,
      }),
      piece('socket', material.trim, rod(top - 4, top + 12, 2, 1.3)),
      piece('gem', material.accent, ball([0, top + 4, 1.6], 1.4)),
    ],
  }
}

const scythe: PropBuilder = (context) => {
  const { top, bottom } = ends(170)
  const { material } = context
  const edge = blade({
    from: 0,
    to: 58,
    width: [
      [0, 3.6],
      [0.5, 2.8],
      [1, 0.05],
    ],
    thickness: 0.6,
    bend: (t) => -16 * t * t,
    single: true,
    rows: 36,
  })
  return {
    gripRadius: 1.5,
    parts: [
      piece(
        'shaft',
        material.lining,
        bent(
          [
            [2, bottom, 0],
            [-1.5, bottom * 0.5, 0],
            [0, 0, 0],
            [1, top * 0.6, 0],
            [0, top, 0],
          ],
          1.5,
          32,
        ),
      ),
      piece('wrap', material.trim, rod(-6, 6, 1.75), { pattern: wound(material.dark, 6, 0.5) }),
      piece('blade', material.main, shifted(rolled(edge, 96), [0, top - 2, 0]), {
        creaseCosine: 0.97,
      }),
      piece('collar', material.trim, rod(top - 6, top + 3, 2.3, 2)),
      piece(
        'handle',
        material.lining,
        bent(
          [
            [0.6, 30, 0],
            [6, 31, 2],
            [9, 34, 3],
          ],
          1.1,
        ),
      ),
    ],
  }
}

export const spearBuilders = {
  spear: formed(spear, { pilum, 'maasai spear': maasaiSpear, lance }),
  halberd,
  trident,
  scythe,
}
