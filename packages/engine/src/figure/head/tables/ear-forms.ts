/** The forms of ears that stand on top of the head. */
import type { Design } from '../../../design/design.ts'

export type BeastEar = Exclude<Design['ears'], 'human' | 'pointed' | 'long' | 'fin' | 'none'>

export type EarForm = {
  /** Where it is rooted on the scalp: angle from the front and height. */
  angle: number
  y: number
  /** Width of the root, length, and where along it is widest (0 root – 1 tip). */
  width: number
  length: number
  widest: number
  /** Degrees it leans out, back, and turns its bowl to the side. */
  out: number
  back: number
  turn: number
  /** Bend of the axis: positive bows the tip outward. */
  bow: number
  tuft: boolean
  /** Depth of its bowl; 1 when not said. */
  flat?: number
}

export const earForms: Record<BeastEar, EarForm> = {
  cat: {
    angle: 1.15,
    y: 0.77,
    width: 0.3,
    length: 0.72,
    widest: 0.12,
    out: 22,
    back: 4,
    turn: 36,
    bow: -0.05,
    tuft: true,
  },
  wolf: {
    angle: 1.15,
    y: 0.79,
    width: 0.27,
    length: 0.72,
    widest: 0.22,
    out: 17,
    back: 10,
    turn: 32,
    bow: -0.05,
    tuft: true,
  },
  fox: {
    angle: 1.15,
    y: 0.77,
    width: 0.31,
    length: 0.92,
    widest: 0.2,
    out: 20,
    back: 6,
    turn: 32,
    bow: -0.08,
    tuft: true,
  },
  rabbit: {
    angle: 1.5,
    y: 0.86,
    width: 0.17,
    length: 1.75,
    widest: 0.52,
    out: 10,
    back: 12,
    turn: 26,
    bow: 0.12,
    tuft: false,
  },
  bear: {
    angle: 1.12,
    y: 0.76,
    width: 0.25,
    length: 0.4,
    widest: 0.5,
    out: 30,
    back: 2,
    turn: 14,
    bow: 0,
    tuft: true,
  },
  mouse: {
    angle: 1.16,
    y: 0.72,
    width: 0.42,
    length: 0.7,
    widest: 0.52,
    out: 34,
    back: 4,
    turn: 14,
    bow: 0,
    tuft: false,
  },
  bull: {
    angle: 1.5,
    y: 0.44,
    width: 0.22,
    length: 1.02,
    widest: 0.45,
    out: 76,
    back: 73,
    turn: 38,
    bow: -0.12,
    tuft: true,
  },
  goat: {
    angle: 1.5,
    y: 0.4,
    width: 0.16,
    length: 0.86,
    widest: 0.45,
    out: 87,
    back: 12,
    turn: 10,
    bow: -0.2,
    tuft: false,
  },
  horse: {
    angle: 1.06,
    y: 0.84,
    width: 0.17,
    length: 0.62,
    widest: 0.42,
    out: 10,
    back: 0,
    turn: 26,
    bow: -0.04,
    tuft: false,
  },
  deer: {
    angle: 1.36,
    y: 0.6,
    width: 0.2,
    length: 0.82,
    widest: 0.45,
    out: 64,
    back: 6,
    turn: 16,
    bow: 0.04,
    tuft: true,
  },
  pig: {
    angle: 1.12,
    y: 0.78,
    width: 0.28,
    length: 0.56,
    widest: 0.2,
    out: 34,
    back: -34,
    turn: 18,
    bow: 0.06,
    tuft: false,
  },
  elephant: {
    angle: 1.6,
    y: 0.34,
    width: 0.82,
    length: 1.02,
    widest: 0.5,
    out: 86,
    back: 22,
    turn: 6,
    bow: 0,
    tuft: false,
    flat: 0.22,
  },
}
