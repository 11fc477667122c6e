/** From samples back to space, and how much of the key light gets there: four samples at once. */
import { add, all, mul, rest, scale, sub } from './lanes'
import { f32At, i16At } from './memory'
import { normalScale, stage } from './stage'

/**
 * The way from samples to the light: what a centimetre to the right, up and toward the eye adds to the column and row
 * in the shadow map and to the depth there, and these of the camera's target.
 */
let column0: f32 = 0
let columnA: f32 = 0
let columnB: f32 = 0
let columnC: f32 = 0
let row0: f32 = 0
let rowA: f32 = 0
let rowB: f32 = 0
let rowC: f32 = 0
let depth0: f32 = 0
let depthA: f32 = 0
let depthB: f32 = 0
let depthC: f32 = 0

/** Finds that way: before openness is asked for. Readings begin one and a half texels to the left and above. */
export function openLight(): void {
  const size = stage.shadowScale
  column0 = alongRight(stage.targetX, stage.targetY, stage.targetZ) * size + stage.shadowX - 1.5
  columnA = alongRight(stage.rightX, stage.rightY, stage.rightZ) * size
  columnB = alongRight(stage.upX, stage.upY, stage.upZ) * size
  columnC = alongRight(stage.towardX, stage.towardY, stage.towardZ) * size
  row0 = stage.shadowY - 1.5 - alongUp(stage.targetX, stage.targetY, stage.targetZ) * size
  rowA = -alongUp(stage.rightX, stage.rightY, stage.rightZ) * size
  rowB = -alongUp(stage.upX, stage.upY, stage.upZ) * size
  rowC = -alongUp(stage.towardX, stage.towardY, stage.towardZ) * size
  depth0 = alongToward(stage.targetX, stage.targetY, stage.targetZ)
  depthA = alongToward(stage.rightX, stage.rightY, stage.rightZ)
  depthB = alongToward(stage.upX, stage.upY, stage.upZ)
  depthC = alongToward(stage.towardX, stage.towardY, stage.towardZ)
}

function alongRight(x: f32, y: f32, z: f32): f32 {
  return stage.shadowRightX * x + stage.shadowRightY * y + stage.shadowRightZ * z
}

function alongUp(x: f32, y: f32, z: f32): f32 {
  return stage.shadowUpX * x + stage.shadowUpY * y + stage.shadowUpZ * z
}

function alongToward(x: f32, y: f32, z: f32): f32 {
  return stage.shadowTowardX * x + stage.shadowTowardY * y + stage.shadowTowardZ * z
}

function sumOf(a: v128, b: v128, c: v128, shareOfA: f32, shareOfB: f32, shareOfC: f32): v128 {
  return add(add(scale(a, shareOfA), scale(b, shareOfB)), scale(c, shareOfC))
}

/** The cosines between four normals, in whole numbers, and the light. */
export function facingOf(x: v128, y: v128, z: v128): v128 {
  const product = sumOf(x, y, z, stage.toLightX, stage.toLightY, stage.toLightZ)
  return scale(product, 1 / normalScale)
}

/** How far one sample is open to the light, 0–1. */
export function openness(k: i32, column: i32, row: i32): f32 {
  const x = all(i16At(stage.normalX, k) as f32)
  const facing = facingOf(
    x,
    all(i16At(stage.normalY, k) as f32),
    all(i16At(stage.normalZ, k) as f32),
  )
  const depth = all(f32At(stage.depth, k))
  const isFirst = i32x4(-1, 0, 0, 0)
  return f32x4.extract_lane(opennessOfFour(all(column as f32), row, depth, facing, isFirst), 0)
}

/** Of up to four samples: the places of texels in the shadow map, how far they lie beyond these, and how near to the light. */
const places = memory.data(16)
const rights = memory.data(16)
const downs = memory.data(16)
const depths = memory.data(16)

/**
 * How far four samples of a row are open to the light, 0–1; those that are not asked for count as open, and so do
 * surfaces turned away, whose tone is dark already.
 *
 * It is softened over about three texels so that its edge is a clean curve: nine readings between texels, weighted
 * 1 2 1 each way, which together read four by four texels with the weights 1 − f, 2 − f, 1 + f and f. `facing` is the
 * cosine between normals and light: grazing surfaces get a greater bias.
 */
export function opennessOfFour(
  columns: v128,
  row: i32,
  depth: v128,
  facing: v128,
  isAsked: v128,
): v128 {
  const isLit = v128.and(isAsked, f32x4.gt(facing, all(0)))
  if (!v128.any_true(isLit)) return all(1)
  let a = scale(add(columns, all(0.5 - stage.centreX)), 1 / stage.scale)
  let b = all((stage.centreY - 0.5 - (row as f32)) / stage.scale)
  if (stage.perspective > 0) {
    const grow = rest(scale(depth, 1 / stage.perspective))
    a = mul(a, grow)
    b = mul(b, grow)
  }
  const x = add(all(column0), sumOf(a, b, depth, columnA, columnB, columnC))
  const y = add(all(row0), sumOf(a, b, depth, rowA, rowB, rowC))
  const left = f32x4.floor(x)
  const top = f32x4.floor(y)
  const last = all((stage.shadowSize - 4) as f32)
  const isInMap = v128.and(
    v128.and(f32x4.ge(left, all(0)), f32x4.ge(top, all(0))),
    v128.and(f32x4.le(left, last), f32x4.le(top, last)),
  )
  const wanted = i32x4.bitmask(v128.and(isLit, isInMap))
  if (wanted === 0) return all(1)
  const sine = f32x4.sqrt(f32x4.pmax(all(0), rest(mul(facing, facing))))
  const slope = f32x4.pmin(all(4), f32x4.div(sine, f32x4.pmax(all(0.15), facing)))
  const bias = add(all(0.3 + 1.2 * stage.shadowTexel), scale(slope, 1.5 * stage.shadowTexel))
  const towardLight = add(all(depth0), sumOf(a, b, depth, depthA, depthB, depthC))
  v128.store(depths, add(towardLight, bias))
  v128.store(rights, sub(x, left))
  v128.store(downs, sub(y, top))
  const rowStarts = i32x4.mul(i32x4.trunc_sat_f32x4_s(top), i32x4.splat(stage.shadowSize))
  v128.store(places, i32x4.add(rowStarts, i32x4.trunc_sat_f32x4_s(left)))
  return readMap(wanted)
}

function readMap(wanted: i32): v128 {
  let open = all(1)
  if ((wanted & 1) !== 0) open = f32x4.replace_lane(open, 0, openAt(0))
  if ((wanted & 2) !== 0) open = f32x4.replace_lane(open, 1, openAt(4))
  if ((wanted & 4) !== 0) open = f32x4.replace_lane(open, 2, openAt(8))
  if ((wanted & 8) !== 0) open = f32x4.replace_lane(open, 3, openAt(12))
  return open
}

/** Reads the map at the place of one of four samples. Most lie wholly in light or in shadow. */
function openAt(sample: usize): f32 {
  const pitch = (stage.shadowSize as usize) << 2
  const at = stage.shadow + ((load<i32>(places + sample) as usize) << 2)
  const depth = all(load<f32>(depths + sample))
  const first = f32x4.le(v128.load(at), depth)
  const second = f32x4.le(v128.load(at + pitch), depth)
  const third = f32x4.le(v128.load(at + 2 * pitch), depth)
  const fourth = f32x4.le(v128.load(at + 3 * pitch), depth)
  if (i32x4.all_true(v128.and(v128.and(first, second), v128.and(third, fourth)))) return 1
  if (!v128.any_true(v128.or(v128.or(first, second), v128.or(third, fourth)))) return 0
  const fx = load<f32>(rights + sample)
  const fy = load<f32>(downs + sample)
  const upper = add(v128.and(first, all(1 - fy)), v128.and(second, all(2 - fy)))
  const lower = add(v128.and(third, all(1 + fy)), v128.and(fourth, all(fy)))
  const free = add(upper, lower)
  return (
    (f32x4.extract_lane(free, 0) * (1 - fx) +
      f32x4.extract_lane(free, 1) * (2 - fx) +
      f32x4.extract_lane(free, 2) * (1 + fx) +
      f32x4.extract_lane(free, 3) * fx) /
    16
  )
}
