/** The forms of hats with brims. */
import { bell, curveThrough, smoothstep } from '../../math/scalar.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { brimmed } from './brimmed.ts'
import { bow, buckle, feather, ribs, rosette, warts, weave } from './hat-trims.ts'
import { wizardHat } from './wizard-hat.ts'

const even = (value: number) => () => value

export const brimmedHats = {
  bowler_hat: brimmed({
    front: 0.42,
    back: 0.24,
    spread: [
      [0, 0],
      [0.2, 0.42],
      [0.45, 0.8],
      [0.7, 0.99],
      [1, 1],
    ],
    height: [
      [0, 0.8],
      [0.2, 0.76],
      [0.45, 0.6],
      [0.7, 0.32],
      [1, 0],
    ],
    brim: (angle) => 0.26 + 0.05 * Math.cos(2 * angle),
    rise: (angle, s) => 0.13 * s * s * (0.75 - 0.55 * Math.cos(2 * angle)) - 0.03 * s,
    thickness: 0.03,
    ribbon: 0.17,
    corded: true,
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI / 2, 0.9)],
  }),
  top_hat: brimmed({
    front: 0.44,
    back: 0.26,
    spread: [
      [0, 0],
      [0.18, 0.9],
      [0.22, 1.07],
      [0.3, 1.09],
      [0.6, 0.99],
      [1, 1],
    ],
    height: [
      [0, 1.12],
      [0.18, 1.11],
      [0.22, 1.09],
      [0.3, 0.98],
      [0.6, 0.5],
      [1, 0],
    ],
    brim: even(0.36),
    rise: (angle, s) => 0.16 * s * s * (0.5 - 0.7 * Math.cos(2 * angle)),
    thickness: 0.03,
    ribbon: 0.22,
  }),
  fedora: brimmed({
    front: 0.42,
    back: 0.22,
    roll: 4,
    spread: [
      [0, 0],
      [0.22, 0.62],
      [0.36, 0.84],
      [0.6, 0.94],
      [1, 1],
    ],
    height: [
      [0, 0.72],
      [0.22, 0.74],
      [0.36, 0.66],
      [0.6, 0.4],
      [1, 0],
    ],
    shape: pinched(0.2, 0.2),
    brim: even(0.46),
    rise: (angle, s) => s * (-0.13 * Math.cos(angle) + 0.1 * (1 - Math.cos(2 * angle)) * s * 0.8),
    thickness: 0.026,
    ribbon: 0.2,
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI / 2, 0.88)],
  }),
  cowboy_hat: brimmed({
    front: 0.44,
    back: 0.24,
    spread: [
      [0, 0],
      [0.2, 0.58],
      [0.34, 0.84],
      [0.6, 0.97],
      [1, 1],
    ],
    height: [
      [0, 0.86],
      [0.2, 0.9],
      [0.34, 0.82],
      [0.6, 0.5],
      [1, 0],
    ],
    shape: pinched(0.24, 0.3),
    brim: (angle) => 0.8 - 0.12 * Math.cos(2 * angle),
    rise: (angle, s) => s * s * (0.5 * Math.sin(angle) ** 2 - 0.12 * Math.cos(angle) ** 2 - 0.04),
    thickness: 0.03,
    ribbon: 0.1,
    corded: true,
    extras: (fit, _seat, crown) => [buckle(fit, crown, 0.5, 0.93, 0.07)],
  }),
  straw_hat: brimmed({
    front: 0.42,
    back: 0.26,
    spread: [
      [0, 0],
      [0.2, 0.55],
      [0.36, 0.86],
      [0.6, 0.97],
      [1, 1],
    ],
    height: [
      [0, 0.66],
      [0.2, 0.63],
      [0.36, 0.54],
      [0.6, 0.34],
      [1, 0],
    ],
    brim: even(0.92),
    rise: (angle, s) =>
      -(0.1 + 0.13 * Math.max(0, Math.cos(angle)) ** 2) * s +
      0.05 * Math.sin(3 * angle + 1) * s * s,
    thickness: 0.02,
    ribbon: 0.18,
    drawings: (fit) => [weave(fit, 16)],
    brimDrawings: (fit) => [weave(fit, 9)],
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI * 0.8, 0.86, 1.5)],
  }),
  mushroom_cap: brimmed({
    front: 0.46,
    back: 0.34,
    spread: [
      [0, 0],
      [0.25, 0.66],
      [0.5, 1.14],
      [0.75, 1.5],
      [0.92, 1.66],
      [1, 1.64],
    ],
    height: [
      [0, 1.02],
      [0.25, 0.95],
      [0.5, 0.74],
      [0.75, 0.4],
      [0.92, 0.08],
      [1, -0.06],
    ],
    brim: even(0.62),
    rise: (_angle, s) => 0.1 - 0.12 * s,
    thickness: 0.03,
    ribbon: 0,
    drawings: (fit) => [
      warts(fit, [
        { t: 0, count: 1, size: 0.14 },
        { t: 0.32, count: 5, size: 0.11 },
        { t: 0.6, count: 9, size: 0.12 },
        { t: 0.86, count: 13, size: 0.1 },
      ]),
    ],
    brimDrawings: (fit) => [ribs(fit, 40)],
  }),
  conical_hat: brimmed({
    front: 0.5,
    back: 0.3,
    spread: [
      [0, 0],
      [0.5, 0.56],
      [1, 1],
    ],
    height: [
      [0, 0.86],
      [0.06, 0.82],
      [1, 0.12],
    ],
    brim: even(0.95),
    rise: (_angle, s) => 0.12 - 0.52 * s,
    thickness: 0.02,
    ribbon: 0,
    drawings: (fit) => [ribs(fit, 14), weave(fit, 12)],
    brimDrawings: (fit) => [ribs(fit, 14), weave(fit, 7)],
    corded: true,
  }),
  tricorn: brimmed({
    front: 0.4,
    back: 0.26,
    spread: [
      [0, 0],
      [0.25, 0.66],
      [0.45, 0.92],
      [0.7, 1],
      [1, 1],
    ],
    height: [
      [0, 0.6],
      [0.25, 0.57],
      [0.45, 0.45],
      [0.7, 0.26],
      [1, 0],
    ],
    brim: (angle) => 0.24 + 0.62 * corner(angle),
    rise: (angle, s) => s ** 0.8 * (0.62 - 0.58 * corner(angle)) - 0.03,
    thickness: 0.028,
    ribbon: 0,
    corded: true,
    extras: (fit, _seat, _crown, brim) => [
      rosette(fit, brim, 1.05, 0.55),
      feather(fit, brim, 1.15, 0.6, 1.25, fit.accent),
    ],
  }),
  wizard_hat: wizardHat,
} satisfies Record<string, GarmentBuilder>

/** A crease along the top and two dents in front. */
function pinched(crease: number, dent: number) {
  const outward = curveThrough([
    [0, 0],
    [0.36, 0.85],
    [1, 1],
  ])
  return (angle: number, t: number) => {
    const top = smoothstep(0.5, 0.1, t)
    const side = Math.sin(angle) * outward(t)
    const front = bell(Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))), 0.75, 0.42)
    return {
      spread: 1 - dent * front * bell(t, 0.36, 0.2),
      height: -crease * top * bell(side, 0, 0.26) + 0.05 * Math.cos(angle) * top,
    }
  }
}

/** 1 at the three corners of a tricorn (front and both sides behind), 0 between. */
function corner(angle: number): number {
  return (0.5 + 0.5 * Math.cos(3 * angle)) ** 1.6
}
