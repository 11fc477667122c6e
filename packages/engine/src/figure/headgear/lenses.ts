/** Lenses and frames that stand a little before the eyes. */

import { lerp } from '../../math/scalar.ts'
import { cord, type Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { coverOf } from '../cover.ts'
import type { HeadFit } from './fit.ts'
import { bar, type Round, round } from './surfaces.ts'

/** The plane glasses stand in, a little before the eyes: a point of the left lens' outline in head units. */
export type Lens = {
  x: number
  y: number
  wide: number
  high: number
  square: number
  tilt: number
}

/** How far lenses bend back round the face: from the side each is seen as a narrow oval. */
const bow = 0.44

/** z of the lens plane at x: bowed round the face. */
export function planeZ(fit: HeadFit, x: number, ahead: number): number {
  const bridge = fit.face(0, fit.look.eye.y + 0.02, 0)[2]
  return bridge + ahead - bow * x * x
}

export function lensPoint(
  fit: HeadFit,
  lens: Lens,
  turn: number,
  grow: number,
  side: number,
  ahead: number,
): Vec3 {
  const c = Math.cos(turn)
  const s = Math.sin(turn)
  const power = 2 / lens.square
  const dx = Math.sign(c) * Math.abs(c) ** power * lens.wide * grow
  const dy = Math.sign(s) * Math.abs(s) ** power * lens.high * grow
  const x = lens.x + dx
  return [side * x, lens.y + dy + dx * lens.tilt, planeZ(fit, x, ahead)]
}

export function rim(fit: HeadFit, lens: Lens, side: number, radius: number, ahead: number): Mesh {
  const path = Array.from({ length: 36 }, (_, i) =>
    lensPoint(fit, lens, (i / 36) * 2 * Math.PI, 1, side, ahead),
  )
  return cord(path, radius, true, 8)
}

export function pane(fit: HeadFit, lens: Lens, side: number, ahead: number, bulge: number): Mesh {
  const surface: Round = (angle, t) => {
    const [x, y, z] = lensPoint(fit, lens, side > 0 ? angle : Math.PI - angle, t, side, ahead)
    return [x, y, z + bulge * (1 - t * t)]
  }
  return round((angle, t) => surface(angle + Math.PI / 2, t), { columns: 32, rows: 6, flip: true })
}

/** Arms from the hinges over the ears. */
export function temples(fit: HeadFit, lens: Lens, radius: number, ahead: number): Mesh[] {
  const [ex, ey, ez] = fit.skull.ear
  const isWrapped = coverOf(fit.context.design) === 'all'
  return [-1, 1].map((side) => {
    const hinge = lensPoint(fit, lens, 0.35, 1.02, side, ahead)
    // Under cloth that wraps the whole head, they are gone at its edge.
    if (isWrapped) {
      return bar(
        [hinge, [side * (ex - 0.16), lerp(hinge[1], ey + 0.22, 0.3), 0.26]],
        () => radius,
        8,
        6,
      )
    }
    return bar(
      [
        hinge,
        [side * (ex + 0.055), lerp(hinge[1], ey + 0.22, 0.3), 0.34],
        [side * (ex + 0.045), ey + 0.235, ez + 0.1],
        [side * (ex + 0.04), ey + 0.15, ez - 0.16],
        [side * (ex + 0.0), ey - 0.05, ez - 0.22],
      ],
      () => radius,
      18,
      6,
    )
  })
}

export function bridge(fit: HeadFit, lens: Lens, radius: number, ahead: number): Mesh {
  const inner = lensPoint(fit, lens, Math.PI - 0.35, 1, 1, ahead)
  return bar(
    [
      [inner[0], inner[1], inner[2]],
      [0, inner[1] + 0.045, inner[2] + 0.03],
      [-inner[0], inner[1], inner[2]],
    ],
    () => radius,
    10,
    6,
  )
}

export function eyeLens(fit: HeadFit, grow: number, square: number, tilt: number): Lens {
  const { eye } = fit.look
  return {
    x: eye.x * 1.02,
    y: eye.y - 0.02,
    wide: Math.max(eye.width * 0.62, eye.x * 0.74) * grow,
    high: Math.max(eye.height * 0.72, eye.width * 0.44) * grow,
    square,
    tilt,
  }
}

/** A lens as the words cut it; as it usually is where they say nothing of that. */
export function saidLens({ context }: HeadFit, usual: Lens): Lens {
  const cut = context.garment.details?.find(({ kind }) => kind.endsWith(' lenses'))?.kind
  if (cut === undefined) return usual
  const isRound = cut === 'round lenses'
  const half = (isRound ? 0.94 : 0.96) * usual.wide
  return {
    ...usual,
    wide: half,
    high: isRound ? half : 0.78 * half,
    // Round ones hang a little lower: the brows stay free.
    y: usual.y - (isRound ? 0.035 : 0),
    square: isRound ? 2 : 5,
    tilt: 0,
  }
}

export const ahead = 0.06
