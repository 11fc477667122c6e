/** Radii of limbs along their length, in width units. */
import type { Keys } from '../../math/scalar.ts'

/** An arm from shoulder to wrist, a leg from hip to ankle. */
export const armWoman: Keys = [
  [0, 0.14],
  [0.12, 0.155],
  [0.3, 0.14],
  [0.47, 0.12],
  [0.52, 0.12],
  [0.62, 0.118],
  [0.85, 0.1],
  [1, 0.08],
]
export const armMan: Keys = [
  [0, 0.2],
  [0.12, 0.225],
  [0.3, 0.21],
  [0.47, 0.165],
  [0.52, 0.16],
  [0.62, 0.165],
  [0.85, 0.132],
  [1, 0.11],
]
export const legWoman: Keys = [
  [0, 0.29],
  [0.09, 0.318],
  [0.16, 0.312],
  [0.35, 0.252],
  [0.48, 0.19],
  [0.56, 0.18],
  [0.66, 0.192],
  [0.85, 0.136],
  [1, 0.108],
]
export const legMan: Keys = [
  [0, 0.285],
  [0.09, 0.318],
  [0.16, 0.318],
  [0.35, 0.262],
  [0.48, 0.2],
  [0.56, 0.192],
  [0.66, 0.206],
  [0.85, 0.15],
  [1, 0.122],
]
