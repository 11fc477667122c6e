/** Slits between fingers: what is seen of the page or the hand between two of them, no wider than a line. */
import { f32At, i32At, setF32, setI32 } from './memory'
import { isFine, stage } from './stage'
import { hasTrait } from './traits'

/** Samples that a slit between two fingers is wide at most. */
const widestSlit: i32 = 6
/** How far its ink goes beyond it to either side, in samples. */
const beyondSlit: f32 = 0.5

/** Samples that are deeper than this lie in the slit, though they are of the hand. */
let slitBelow: f32 = 0

/** Two lines along a slit no wider than they are one line, down its middle. `isOne`: what is seen in it is the hand too. */
export function fillSlit(e: i32, isOne: bool): bool {
  const owner = i32At(stage.edgeOwner, e)
  if (!hasTrait(owner, isFine)) return false
  const place = i32At(stage.edgePlace, e)
  const k = place >>> 1
  const outside = owner === k ? k + ((place & 1) !== 0 ? stage.width : 1) : k
  if (isOne === !hasTrait(outside, isFine)) return false
  slitBelow = isOne ? f32At(stage.depth, owner) - 0.5 * stage.depthStep : -Infinity
  const aside = slitAt(outside, 1)
  const upright = slitAt(outside, stage.width)
  const isAside = slitWidth(aside) <= slitWidth(upright)
  const slit = isAside ? aside : upright
  const wide = slitWidth(slit)
  if (wide > widestSlit) return false
  // Half-way between the first sample beyond it on either side.
  const stride = isAside ? 1 : stage.width
  const twice = (slit >> 8) - (slit & 0xff)
  const middle = outside + (twice >> 1) * stride
  const isBetween = (twice & 1) !== 0
  setI32(stage.edgePlace, e, 2 * middle + (isBetween ? (isAside ? 0 : 1) : place & 1))
  setF32(stage.edgeRadius, e, (wide as f32) / 2 + beyondSlit)
  return true
}

/** Samples of the slit before and behind one: the latter times 256; too many where it is no slit. */
function slitAt(k: i32, stride: i32): i32 {
  const before = slitFrom(k, -stride) - 1
  if (before > widestSlit) return noSlit
  const behind = slitFrom(k, stride) - 1
  return behind > widestSlit ? noSlit : before | (behind << 8)
}

function slitFrom(k: i32, stride: i32): i32 {
  const end = stage.width * stage.height
  let length = 0
  for (let j = k; j >= 0 && j < end && length <= widestSlit + 1 && isInSlit(j); j += stride)
    length++
  return length
}

function isInSlit(k: i32): bool {
  return !hasTrait(k, isFine) || f32At(stage.depth, k) < slitBelow
}

const noSlit: i32 = 0x7f7f

function slitWidth(slit: i32): i32 {
  return (slit & 0xff) + (slit >> 8) + 1
}
