/** What stands out of the smooth skull: nose, brow ridge, eye sockets, cheekbones, lips and chin. Depths in head units. */

import { remember } from '../../math/remember.ts'
import { bell, type Curve, clamp, curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import type { FaceLook } from './face-look.ts'
import { isMachine } from './machine.ts'

/** How far the face at (x, y) stands before the skull. Only the front half of the head has relief. */
export function reliefAt(look: FaceLook, x: number, y: number): number {
  const { shape } = look
  if (isMachine(look.species)) return 0
  const grown = (1 - shape.young * 0.75) * (1 - shape.chibi)
  const side = Math.abs(x)
  // No face is a board: it falls away a little from the nose on.
  const slope = -0.05 * clamp((side - 0.06) / 0.5, 0, 1) * smoothstep(0.35, 0.05, y)
  const bone = slope + cheekbone(look, side, y) + browRidge(look, side, y, grown)
  if (look.species === 'skeleton') return bone + boneRelief(look, side, y)
  let depth = bone + socket(look, side, y, grown)
  if (shape.muzzle > 0) return depth
  if (look.species === 'scarecrow') return 0.4 * depth
  depth += nose(look, side, y) + mouthMound(look, side, y, grown) + chin(look, side, y, grown)
  return depth
}

function socket({ eye, shape, masculine }: FaceLook, side: number, y: number, grown: number) {
  const deep = lerp(0.012, 0.03 + 0.012 * masculine, grown)
  const flat = bell(side, eye.x - 0.05, 0.2) * bell(y, shape.eyeY + 0.05, 0.13)
  // The outer rim of the socket stays out, so that an eye seen from the other side is not cut off.
  const rim = 0.02 * grown * bell(side, eye.x + eye.width * 0.5, 0.13) * bell(y, shape.eyeY, 0.16)
  return rim - deep * flat
}

function browRidge(
  { eye, shape, masculine }: FaceLook,
  side: number,
  y: number,
  grown: number,
): number {
  const high = (0.016 * masculine + 0.065 * shape.traits.brow) * Math.max(grown, 0.3)
  return high * bell(y, shape.eyeY + 0.13 + eye.height * 0.5, 0.085) * smoothstep(0.68, 0.2, side)
}

function cheekbone({ eye, shape }: FaceLook, side: number, y: number): number {
  const centre = (shape.eyeY + shape.noseY) / 2 - 0.03
  const high = 0.012 + 0.016 * shape.traits.cheekbone + 0.012 * shape.young
  const hollow = 0.03 * shape.traits.hollow
  return (
    high * bell(side, eye.x + 0.06, 0.2) * bell(y, centre, 0.13) -
    hollow * bell(side, eye.x + 0.06, 0.16) * bell(y, shape.mouthY + 0.14, 0.16)
  )
}

/** The profile of the bridge, from between the brows to the tip, as shares of the nose's reach. */
const bridgeOf = remember(({ nose, shape }: FaceLook): Curve => {
  const { noseY, eyeY } = shape
  const long = eyeY + 0.1 - noseY
  const hook = nose.hook
  return curveThrough([
    [noseY - 0.085, 0],
    [noseY - 0.045 + 0.02 * nose.turn, 0.1],
    [noseY - 0.01 + 0.018 * nose.turn, 0.62],
    [noseY + 0.032 + 0.02 * nose.turn, 1],
    [noseY + 0.1, 0.86 + 0.06 * hook],
    [noseY + long * 0.55, 0.44 + 0.2 * hook + 0.16 * nose.bridge],
    [noseY + long * 0.85, 0.1 + 0.12 * Math.max(0, hook) + 0.26 * nose.bridge],
    [noseY + long * 1.15, 0.02 + 0.12 * nose.bridge],
    [noseY + long * 1.6, 0],
  ])
})

function nose(look: FaceLook, side: number, y: number): number {
  const { shape, nose: form } = look
  const { noseY, eyeY } = shape
  if (y < noseY - 0.1 || y > eyeY + 0.4) return 0
  const profile = bridgeOf(look)(y) * form.reach
  const t = clamp((y - noseY) / (eyeY + 0.1 - noseY))
  const bridge = bell(side, 0, lerp(form.halfWidth * 0.62, 0.062, smoothstep(0.05, 0.5, t)))
  const wing =
    0.3 *
    form.reach *
    bell(side, form.halfWidth * 0.72, form.halfWidth * 0.36) *
    bell(y, noseY + 0.035, 0.05)
  return profile * bridge + wing
}

/** The round of the teeth under the lips, and the two steps of the lips themselves. */
function mouthMound(look: FaceLook, side: number, y: number, grown: number): number {
  const { shape, mouth } = look
  const { mouthY } = shape
  const mound = lerp(0.025, 0.055, grown) * bell(side, 0, 0.27) * bell(y, mouthY + 0.01, 0.19)
  const full = lerp(0.35, 1, grown) * (0.55 + 0.7 * mouth.fullness)
  const across = bell(side, 0, mouth.halfWidth * 0.75)
  const upper = 0.03 * full * bell(y, mouthY + 0.03 + 0.02 * full, 0.03)
  const lower = 0.028 * full * bell(y, mouthY - 0.042 - 0.015 * full, 0.032)
  const seam = -0.016 * full * bell(y, mouthY, 0.016)
  const jut = 0.075 * shape.traits.underbite * bell(side, 0, 0.34) * bell(y, mouthY - 0.13, 0.14)
  const below = -0.026 * grown * bell(y, mouthY - 0.13, 0.045) * bell(side, 0, 0.2)
  return mound + (upper + lower + seam) * across + below + jut
}

function chin({ masculine }: FaceLook, side: number, y: number, grown: number): number {
  const high = lerp(0.012, 0.03 + 0.02 * masculine, grown)
  return high * bell(y, -0.9, 0.085) * bell(side, 0, 0.15 + 0.07 * masculine)
}

/** A skull without flesh: deep sockets, no nose, the round of the teeth. */
function boneRelief({ shape }: FaceLook, side: number, y: number): number {
  // The outer rim lies back: did it stand out, it would fold over the socket in profile.
  const wide = side < 0.335 ? 0.17 : 0.8
  const socketDepth = -0.11 * bell(side, 0.335, wide) * bell(y, shape.eyeY, 0.17)
  const teeth = 0.09 * bell(side, 0, 0.3) * bell(y, shape.mouthY, 0.1)
  const nose = 0.075 * bell(side, 0, 0.08) * bell(y, shape.noseY + 0.28, 0.075)
  // So broad that it notches the outline between the bones of the nose and the teeth.
  const hole = -0.075 * bell(side, 0, 0.34) * bell(y, shape.noseY + 0.07, 0.075)
  const jaw = 0.03 * bell(side, 0, 0.2) * bell(y, -0.93, 0.07)
  return socketDepth + teeth + nose + hole + jaw
}
