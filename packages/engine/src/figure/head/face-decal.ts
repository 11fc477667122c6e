/** How the painted face is laid on the head. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Decal } from '../figure.ts'
import type { FaceLook } from './face-look.ts'
import type { Canvas } from './paint/canvas.ts'
import { reliefAt } from './relief.ts'
import type { Skull } from './skull.ts'

/** Depth behind the front of the face, in head units, at which the painting starts to follow the side of the head. */
const frontDepth = 0.46
/** How far a head turns to the side, as a sine, before its near eye is laid along its depth, and until all of it is. */
const leastTurned = 0.74
const mostTurned = 0.97
/** Share of its width that an eye keeps in profile. */
const profileShare = 0.6
/** How much of an eye's inner half is behind the bridge of the nose in profile, in eye widths. */
const profileHidden = 0.2
/** A mask's hole shows more of it, up to the bridge: so much of its inner half, in eye widths. */
const shownInMask = 0.55

/** In large pixels a mouth in profile is a dot in the outline: how far along the depth of the head it is laid, from the lips' front, in head units. */
const mouthDepth = 0.34
/** How far above and below its line the paint of a mouth goes along. */
const aboveMouth = 0.12
const belowMouth = 0.3

/** Lays a painted face on the head: straight on in front, round the cheeks by the way along the skin, nowhere behind the ears. */
export function faceDecal(skull: Skull, look: FaceLook, canvas: Canvas, isMasked = false): Decal {
  const { centre, unitCm } = skull
  const { scale, originX, originY, width, height, data } = canvas
  const eye = profileEye(skull, look, isMasked ? shownInMask : profileHidden)
  const isBare = look.species === 'skeleton'
  const sideways = isBare
    ? profileBone(skull, look, eye)
    : look.shape.isCoarse
      ? profileMouth(skull, look, eye)
      : eye
  return {
    width,
    height,
    data,
    project(point, normal, out, view) {
      const z = (point.z - centre[2]) / unitCm
      // A bare jaw is hollow behind.
      if (isBare && view[2] < -0.3) return false
      if (z < -0.25 || normal[1] < -0.86 || normal[2] < -0.55) return false
      const x = (point.x - centre[0]) / unitCm
      const y = (point.y - centre[1]) / unitCm
      const around = Math.max(0, frontDepth - z) * 0.85
      const plain = x < 0 ? x - around : x + around
      const isSideOn = x * view[0] > 0 && Math.abs(view[0]) > leastTurned
      out[0] = originX + (isSideOn ? sideways(x, y, z, plain, view[0]) : plain) * scale
      out[1] = originY - y * scale
      return true
    },
  }
}

/**
 * An eye drawn for the front is a sliver in profile, because the face is flat there. An illustrator cheats:
 * the nearer the view to the side, the more of the eye is laid along the depth of the head.
 */
function profileEye(skull: Skull, look: FaceLook, shown: number) {
  const { eye } = look
  const { innerX, low, high, frontAt } = laidFrom(skull, look, shown)
  return (x: number, y: number, z: number, plain: number, turn: number): number => {
    if (y < low - 0.14 || y > high + 0.16) return plain
    const frontZ = frontAt(y)
    if (z > frontZ + 0.012) return plain
    const turned = smoothstep(leastTurned, mostTurned, Math.abs(turn))
    const here = smoothstep(low - 0.14, low, y) * smoothstep(high + 0.16, high, y)
    const along = innerX + (frontZ - z) / profileShare
    const past = smoothstep(1, 2.2, (along - innerX) / eye.width)
    const side = lerp(along, Math.abs(plain), past)
    return Math.sign(x) * lerp(Math.abs(plain), side, clamp(turned * here))
  }
}

/** Where an eye starts that is laid along the depth of the head, and between which heights it lies. */
function laidFrom(skull: Skull, look: FaceLook, shown: number) {
  const { eye, brow, species } = look
  if (species !== 'skeleton') {
    const innerX = eye.x - profileHidden * eye.width
    const frontZ = depthAt(skull, look, eye.x - shown * eye.width, eye.y)
    return { innerX, low: eye.y - eye.height * 0.5, high: brow.y + 0.1, frontAt: () => frontZ }
  }
  // A socket is high and deep: laid from one depth at all its heights, it would be cut in two.
  const [innerX, low, high] = [0.12, eye.y - 0.22, eye.y + 0.24]
  const rows = 24
  const depths = Array.from({ length: rows + 1 }, (_, i) =>
    depthAt(skull, look, innerX, lerp(low - 0.14, high + 0.16, i / rows)),
  )
  const frontAt = (y: number) => {
    const row = clamp((y - low + 0.14) / (high - low + 0.3)) * rows
    const i = Math.min(rows - 1, Math.floor(row))
    return lerp(depths[i], depths[i + 1], row - i)
  }
  return { innerX, low, high, frontAt }
}

/** How deep in profile a skull's nose opening goes, and its rows of teeth: these to under the socket; in head units. */
const bareNoseDepth = 0.14
const teethDepth = 0.4
/** What of either is painted to the side of the middle. */
const bareNoseWidth = 0.095
const teethWidth = 0.31

/** A skull in profile: besides the socket, its nose opening and its teeth are laid along the depth of the head. */
function profileBone(
  skull: Skull,
  look: FaceLook,
  eye: ReturnType<typeof profileEye>,
): ReturnType<typeof profileEye> {
  const { noseY, mouthY } = look.shape
  const nose = { low: noseY - 0.04, high: noseY + 0.2, deep: bareNoseDepth, wide: bareNoseWidth }
  const teeth = { low: mouthY - 0.2, high: mouthY + 0.1, deep: teethDepth, wide: teethWidth }
  const laid = [nose, teeth].map((band) => ({ ...band, frontAt: frontsBetween(skull, look, band) }))
  return (x, y, z, plain, turn) => {
    const turned = smoothstep(leastTurned, mostTurned, Math.abs(turn))
    return laid.reduce(
      (before, { low, high, deep, wide, frontAt }) => {
        const here = smoothstep(low - 0.05, low, y) * smoothstep(high + 0.05, high, y)
        if (here === 0) return before
        const depth = Math.max(0, frontAt(y) - z)
        const along = lerp(
          (depth / deep) * wide,
          Math.abs(plain),
          smoothstep(deep, 1.5 * deep, depth),
        )
        return Math.sign(x) * lerp(Math.abs(before), along, turned * here)
      },
      eye(x, y, z, plain, turn),
    )
  }
}

/** Where the middle of the face lies, by height. */
function frontsBetween(skull: Skull, look: FaceLook, { low, high }: { low: number; high: number }) {
  const rows = 24
  const [from, size] = [low - 0.05, high - low + 0.1]
  const depths = Array.from({ length: rows + 1 }, (_, i) =>
    depthAt(skull, look, 0.02, from + (i / rows) * size),
  )
  return (y: number): number => {
    const row = clamp((y - from) / size) * rows
    const i = Math.min(rows - 1, Math.floor(row))
    return lerp(depths[i], depths[i + 1], row - i)
  }
}

/** The eye in profile, and the mouth as well. */
function profileMouth(
  skull: Skull,
  look: FaceLook,
  eye: ReturnType<typeof profileEye>,
): ReturnType<typeof profileEye> {
  const { mouthY, muzzle } = look.shape
  const frontZ = depthAt(skull, look, 0, mouthY)
  if (muzzle > 0) return eye
  return (x, y, z, plain, turn) => {
    const here =
      smoothstep(mouthY + aboveMouth + 0.06, mouthY + aboveMouth, y) *
      smoothstep(mouthY - belowMouth - 0.1, mouthY - belowMouth, y)
    if (here === 0) return eye(x, y, z, plain, turn)
    const depth = Math.max(0, frontZ - z)
    const along = lerp(
      (depth / mouthDepth) * look.mouth.halfWidth,
      Math.abs(plain),
      smoothstep(mouthDepth, 1.5 * mouthDepth, depth),
    )
    const turned = smoothstep(leastTurned, mostTurned, Math.abs(turn))
    return Math.sign(x) * lerp(Math.abs(plain), along, turned * here)
  }
}

/** Depth of the face's skin at (x, y). */
export function depthAt(skull: Skull, look: FaceLook, x: number, y: number): number {
  let low = 0
  let high = Math.PI / 2
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (skull.surface(middle, y)[0] < x) low = middle
    else high = middle
  }
  return skull.surface(low, y)[2] + reliefAt(look, x, y)
}
