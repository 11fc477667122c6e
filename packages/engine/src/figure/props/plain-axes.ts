/** Axes and hammers for work, and a Norseman's: no gold, no spikes. */
import type { Part } from '../figure.ts'
import type { PropBuilder, PropContext } from './prop-parts.ts'
import { ball, bent, box, cut, piece, rod, smoothOutline } from './shapes.ts'

type Outline = readonly (readonly [number, number])[]

/** A wooden handle that swells at its foot; its top stands a little out of the head. */
function handle({ material }: PropContext, from: number, to: number): Part {
  return piece(
    'handle',
    material.lining,
    bent(
      [
        [0.9, from, 0],
        [0, from * 0.4, 0],
        [0, to * 0.5, 0],
        [0, to, 0],
      ],
      (t) => [1.45 + 0.55 * Math.max(0, 1 - t * 9), 1.75 + 0.5 * Math.max(0, 1 - t * 9)] as const,
      28,
    ),
  )
}

type Head = { length: number; head: (top: number) => Outline; edge: (top: number) => Outline }

function axe(context: PropContext, { length, head, edge }: Head) {
  const { material } = context
  const top = length * 0.6
  return {
    gripRadius: 1.6,
    parts: [
      handle(context, top - length, top),
      piece('head', material.blade, cut(head(top - 5), 1.5, 0.5), { creaseCosine: 0.9 }),
      piece('edge', material.trim, cut(edge(top - 5), 0.9, 0.7), { creaseCosine: 0.9 }),
      piece('eye', material.blade, box([0, top - 5, 0], 2.4, 2.6, 2, 0.6), { creaseCosine: 0.9 }),
    ],
  }
}

/** A broad blade, and a pick behind it. */
export const fireAxe: PropBuilder = (context) =>
  axe(context, {
    length: 92,
    head: (y) => [
      [-2, y - 2.2],
      [-8, y - 3.4],
      [-16, y - 7],
      [-8, y + 0.6],
      [-2, y + 2.4],
      [5, y + 2.6],
      [12.4, y + 7],
      [12.9, y],
      [12.4, y - 7.4],
      [5, y - 3],
    ],
    edge: (y) => [
      [11.2, y + 6.3],
      [13.6, y + 7.6],
      [14.6, y],
      [13.6, y - 8],
      [11.2, y - 6.6],
    ],
  })

/** One bit, a flat poll. */
export const fellingAxe: PropBuilder = (context) =>
  axe(context, {
    length: 76,
    head: (y) => [
      [-4.4, y - 2.6],
      [-4.4, y + 2.6],
      [3, y + 2.4],
      [9.4, y + 5],
      [9.8, y],
      [9.4, y - 5.6],
      [3, y - 2.6],
    ],
    edge: (y) => [
      [8.4, y + 4.6],
      [10.6, y + 5.6],
      [11.4, y],
      [10.6, y - 6.2],
      [8.4, y - 5],
    ],
  })

/** The lower corner of the blade is drawn out like a beard. */
export const beardedAxe: PropBuilder = (context) =>
  axe(context, {
    length: 76,
    head: (y) => [
      [-2.6, y - 2.4],
      [-2.6, y + 2.4],
      [3, y + 2.4],
      [10.4, y + 5.4],
      [11.6, y - 2],
      [10.6, y - 11],
      [6.4, y - 10],
      [5.6, y - 5],
      [3, y - 2.6],
    ],
    edge: (y) => [
      [9.4, y + 5],
      [11.4, y + 5.8],
      [13, y - 2],
      [11.6, y - 11.8],
      [9.2, y - 11],
      [10.4, y - 2],
    ],
  })

/** A square block with one wedge end. */
export const smithHammer: PropBuilder = (context) => {
  const { material } = context
  const top = 26
  return {
    gripRadius: 1.6,
    parts: [
      handle(context, -16, top),
      piece(
        'head',
        material.main,
        cut(
          [
            [-7.4, top - 6],
            [-7.4, top],
            [2.6, top],
            [8.4, top - 2],
            [8.4, top - 4],
            [2.6, top - 6],
          ],
          2.8,
          0.6,
        ),
        { creaseCosine: 0.9 },
      ),
      piece('face', material.trim, box([-8, top - 3, 0], 0.9, 3.3, 3.1, 0.5)),
    ],
  }
}

/** A round face, and a claw behind it. */
export const clawHammer: PropBuilder = (context) => {
  const { material } = context
  const top = 22
  const claw = smoothOutline(
    [
      [0, top - 3.4],
      [0, top - 0.4],
      [5, top - 0.6],
      [10, top - 4],
      [11, top - 6.6],
      [7, top - 3.4],
    ],
    30,
  )
  return {
    gripRadius: 1.5,
    parts: [
      handle(context, -13, top),
      piece('claw', material.main, cut(claw, 1.4, 0.4), { creaseCosine: 0.9 }),
      piece('neck', material.main, box([-2.6, top - 2, 0], 3.4, 1.4, 1.3, 0.4)),
      piece('face', material.main, box([-6.6, top - 2, 0], 1.6, 2.1, 2, 0.5)),
      piece('eye', material.main, ball([0, top - 2, 0], 2.1, 2.4, 2)),
      piece('end', material.dark, rod(-14.5, -9, 1.9, 1.8)),
    ],
  }
}
