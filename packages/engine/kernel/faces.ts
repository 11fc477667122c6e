/** What each triangle that is seen says of its samples: found once, when the first of them is met. */
import { firstCell, isOneCell } from './baked'
import { areaOf, corner, xOf, yOf, zOf } from './corners'
import { add, scale } from './lanes'
import { i32At, u16At } from './memory'
import { hasDecal, isHair, lookedUpAnew, lookedUpBefore, none, stage } from './stage'
import { traitsOf } from './traits'

// How the samples of a triangle are filled: as its part says, or as is looked up.
export const isPlain: i32 = 1
export const isLookedUpAnew: i32 = 2
export const isLookedUpBefore: i32 = 3

/**
 * A face: how it is filled, part and material, as one number; 0 = not yet known. It belongs to the number of a triangle
 * + 1, as samples have it: the first is where nothing is seen.
 */
export function faceAt(number: i32): u64 {
  const face = load<u64>(stage.faces + ((number as usize) << 3))
  return face !== 0 ? face : openFace(number)
}

export function kindOf(face: u64): i32 {
  return (face >> 32) as i32
}

export function partOf(face: u64): i32 {
  return (face & 0xffff) as i32
}

export function materialOf(face: u64): i32 {
  return ((face >> 16) & 0xffff) as i32
}

/** Forgets all faces. Of samples beyond the last, which are looked at with it, none is seen. */
export function openFaces(): void {
  memory.fill(stage.faces, 0, ((stage.triangles + 1) as usize) << 3)
  memory.fill(stage.planes, 0, 64)
  const end = (stage.width * stage.height) as usize
  v128.store(stage.triangle + (end << 2), i32x4.splat(0))
  store<u64>(stage.faces, ((isPlain as u64) << 32) | none)
}

function openFace(number: i32): u64 {
  const t = number - 1
  const part = u16At(stage.partOfTriangle, t)
  const isBack = layPlane(t, planeAt(number))
  const plain = u16At(stage.partMaterial, part)
  const back = u16At(stage.partBack, part)
  let material = isBack && back !== none ? back : plain
  let kind = kindFor(t, part, material === plain)
  if (kind !== isPlain && isStrands(part) && isEdgeOn(t)) kind = isPlain
  if (kind === isLookedUpBefore && isOneCell(t)) {
    kind = isPlain
    material = firstCell(t)
  }
  const face = ((kind as u64) << 32) | ((material as u64) << 16) | (part as u64)
  store<u64>(stage.faces + ((number as usize) << 3), face)
  return face
}

/** Whether a part is hair whose strands are painted on it by a pattern. */
function isStrands(part: i32): bool {
  return (traitsOf(part) & (isHair | hasDecal)) === isHair
}

/** Cosine between a face and the eye below which strands painted on it would run together. */
const edgeOn: f32 = 0.3

function isEdgeOn(t: i32): bool {
  const a = corner(i32At(stage.indices, 3 * t))
  const b = corner(i32At(stage.indices, 3 * t + 1))
  const c = corner(i32At(stage.indices, 3 * t + 2))
  // Depth in sixteenths of a sample as well.
  const deep = (16 as f32) * stage.scale
  const zB = (zOf(b) - zOf(a)) * deep
  const zC = (zOf(c) - zOf(a)) * deep
  const xB = (xOf(b) - xOf(a)) as f32
  const yB = (yOf(b) - yOf(a)) as f32
  const xC = (xOf(c) - xOf(a)) as f32
  const yC = (yOf(c) - yOf(a)) as f32
  const right = yB * zC - zB * yC
  const up = zB * xC - xB * zC
  const toward = xB * yC - yB * xC
  const square = toward * toward
  return square < edgeOn * edgeOn * (right * right + up * up + square)
}

/** A pattern belongs to the outside of its part; a lining of another material has none. */
function kindFor(t: i32, part: i32, isOutside: bool): i32 {
  const kind = load<u8>(stage.lookedUp + (t as usize))
  if (kind === lookedUpAnew && (isOutside || (traitsOf(part) & hasDecal) !== 0))
    return isLookedUpAnew
  return kind === lookedUpBefore && isOutside ? isLookedUpBefore : isPlain
}

/**
 * A plane takes sixteen numbers: the normal at the first corner; by how much it grows with a sample to the right, and
 * the column of that corner; by how much it grows with a sample downward, and its row; and by how much the shares of
 * the second and the third corner grow, each to the right and downward. Normals of what is seen from behind are turned over.
 */
export function planeAt(number: i32): usize {
  return stage.planes + ((number as usize) << 6)
}

/** Returns whether the triangle is seen from behind. */
function layPlane(t: i32, at: usize): bool {
  const first = i32At(stage.indices, 3 * t)
  const second = i32At(stage.indices, 3 * t + 1)
  const third = i32At(stage.indices, 3 * t + 2)
  const a = corner(first)
  const b = corner(second)
  const c = corner(third)
  const area = areaOf(a, b, c)
  const share: f64 = 16 / (area as f64)
  const rightB = (((yOf(c) - yOf(a)) as f64) * share) as f32
  const downB = (((xOf(a) - xOf(c)) as f64) * share) as f32
  const rightC = (((yOf(a) - yOf(b)) as f64) * share) as f32
  const downC = (((xOf(b) - xOf(a)) as f64) * share) as f32
  const sign: f32 = area > 0 ? -1 : 1
  const normal = scale(normalAt(first), sign)
  const toB = f32x4.sub(scale(normalAt(second), sign), normal)
  const toC = f32x4.sub(scale(normalAt(third), sign), normal)
  const right = add(scale(toB, rightB), scale(toC, rightC))
  const down = add(scale(toB, downB), scale(toC, downC))
  v128.store(at, normal)
  v128.store(at, f32x4.replace_lane(right, 3, ((xOf(a) - 8) as f32) / 16), 16)
  v128.store(at, f32x4.replace_lane(down, 3, ((yOf(a) - 8) as f32) / 16), 32)
  v128.store(at, f32x4(rightB, downB, rightC, downC), 48)
  return area > 0
}

/** Three numbers; the fourth is 0. */
function normalAt(vertex: i32): v128 {
  const normal = v128.load(stage.viewNormals + (((3 * vertex) as usize) << 2))
  return f32x4.replace_lane(normal, 3, 0)
}
