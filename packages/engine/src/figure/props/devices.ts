/** Optics, electronics and medicine. */
import { merge } from '../../math/surface.ts'
import { formed } from './formed.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, box, hoop, piece, ring, rod, scaled, shifted } from './shapes.ts'

const telescope: PropBuilder = ({ material }) => ({
  gripRadius: 2.6,
  parts: [
    piece('barrel', material.lining, rod(-12, 6, 2.6)),
    piece('draws', material.main, merge([rod(6, 18, 2.2), rod(18, 27, 1.8)])),
    piece(
      'rings',
      material.trim,
      merge([ring(6, 2.7, 0.5), ring(18, 2.3, 0.45), ring(27, 1.9, 0.5), ring(-12, 2.9, 0.7)]),
    ),
    piece('lens', material.accent, shifted(scaled(ball([0, 0, 0], 2.5), 1, 0.3, 1), [0, -12.4, 0])),
  ],
})

const magnifyingGlass: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.lining, rod(-8, 6, 1.3, 1)),
    piece('ferrule', material.trim, rod(5.5, 9, 0.9)),
    piece('ring', material.main, hoop([0, 15.5, 0], 6.4, 0.85, 40)),
    piece('lens', material.accent, scaled(shifted(ball([0, 15.5, 0], 6), [0, 0, 0]), 1, 1, 0.08)),
  ],
})

const camera: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('body', material.main, box([0, 5, 0], 7, 4.6, 2.6, 0.8)),
    piece('top', material.lining, box([0, 10, 0], 6.4, 1, 2.4, 0.5)),
    piece('lens', material.lining, { ...lens(3.4, 4) }),
    piece('glass', material.accent, ball([0, 5, 6.4], 2.4, 2.4, 0.8)),
    piece('button', material.trim, rod(10.5, 12, 0.9)),
    piece('flash', material.paper, box([4.4, 8.2, 2.6], 1.6, 0.9, 0.3)),
  ],
})

function lens(radius: number, depth: number) {
  const barrel = rod(0, depth, radius)
  return {
    ...barrel,
    positions: barrel.positions.map((_, i, p) =>
      i % 3 === 1 ? p[i + 1] + 5 : i % 3 === 2 ? p[i - 1] + 2.4 : p[i],
    ),
    indices: barrel.indices.map((_, i, a) => a[i % 3 === 0 ? i : i % 3 === 1 ? i + 1 : i - 1]),
  }
}

const phone: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece('body', material.main, box([0, 7.5, 0], 3.6, 7.5, 0.5, 0.25)),
    piece('screen', material.lining, box([0, 7.5, 0.45], 3.2, 6.9, 0.15, 0.05)),
    piece(
      'icons',
      material.paper,
      merge(
        [12, 9.4, 6.8].flatMap((y) => [-1.9, 0, 1.9].map((x) => box([x, y, 0.6], 0.65, 0.65, 0.1))),
      ),
    ),
  ],
})

const laptop: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('base', material.main, box([0, 0.9, 0], 16, 0.8, 11, 0.3)),
    piece('keys', material.lining, box([0, 1.7, -1], 13.5, 0.15, 5.5, 0.1)),
    piece('lid', material.main, box([0, 11.6, -11.4], 16, 10.6, 0.6, 0.3)),
    piece('screen', material.lining, box([0, 11.8, -10.7], 14.8, 9.4, 0.15, 0.05), {
      pattern: ({ x, y }) =>
        (y * 0.55) % 1 < 0.3 && x > -12 && x < -12 + ((Math.floor(y * 0.55) * 7919) % 20) + 3
          ? material.accent
          : undefined,
    }),
  ],
})

/** A sheet of glass in a frame: a page with a picture, lines and a row of buttons. */
const tablet: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece('body', material.main, box([0, 0, 0], 8.6, 12, 0.5, 0.3)),
    piece('screen', material.lining, box([0, 0.3, 0.45], 7.7, 10.6, 0.15, 0.05)),
    piece('picture', material.accent, box([0, 5.6, 0.6], 6.4, 3.6, 0.1)),
    piece(
      'lines',
      material.main,
      merge(
        [0.4, -1.4, -3.2, -5].map((y, i) =>
          box([i === 3 ? -2 : 0, y, 0.6], i === 3 ? 4.4 : 6.4, 0.35, 0.1),
        ),
      ),
    ),
    piece(
      'buttons',
      material.paper,
      merge([-4.4, 0, 4.4].map((x) => box([x, -8.2, 0.6], 1.2, 1.2, 0.1))),
    ),
  ],
})

const syringe: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('barrel', material.main, rod(4, 16, 1.8)),
    piece('needle', material.trim, rod(16, 25, 0.6, 0.1)),
    piece('plunger', material.lining, rod(-3, 5, 0.8)),
    piece(
      'flanges',
      material.trim,
      merge([box([0, 4, 0], 4, 0.5, 1.4), box([0, -3, 0], 2.6, 0.5, 1.6)]),
    ),
    piece('fluid', material.accent, rod(8, 15, 1.85)),
  ],
})

const microphone: PropBuilder = ({ material }) => ({
  gripRadius: 1.7,
  parts: [
    piece('handle', material.main, rod(-12, 7, 1.3, 2)),
    piece('head', material.lining, ball([0, 10, 0], 3.5, 3.9, 3.5), {
      pattern: ({ u, v }) =>
        (u * 22) % 1 < 0.22 || (v * 12) % 1 < 0.22 ? material.dark : undefined,
    }),
    piece('ring', material.trim, ring(7.8, 2.8, 0.7)),
    piece('switch', material.accent, box([0, 1, 1.7], 0.6, 1.3, 0.4)),
  ],
})

export const deviceBuilders = {
  telescope,
  magnifying_glass: magnifyingGlass,
  camera,
  phone,
  laptop: formed(laptop, { tablet }),
  syringe,
  microphone,
}
