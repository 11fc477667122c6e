/** Hair is drawn in masses: its outline runs out where a lock does, and a line within it has room of its own. */
import {
  addToChains,
  chainAt,
  chainCount,
  chainsBytes,
  extentOf,
  firstOf,
  followChains,
  nextOf,
  openChains,
} from './chains'
import { isDrawnBetween } from './edges'
import { f32At, i32At, setF32, setU8, u8At, u16At } from './memory'
import { fillSlit } from './slits'
import { isFine, isHair, none, stage } from './stage'
import { hasTrait } from './traits'

/** Samples each way within which lines know of one another. */
const reach: i32 = 12
/** Thickness in samples beyond which a lock or a finger is as thick as any. */
const thick: i32 = 14
/** Ink along one side of a lock or a finger takes no more than this share of its thickness. */
const inkShare: f32 = 0.23
/** Half widths in samples below which a line is not seen. */
const faintest: f32 = 0.7
/** A line within hair is at least so many cm long, and keeps at least this share of itself beside others. */
const shortest: f32 = 3.2
/** Holes in hair up to so many cm are chinks. */
const chink: f32 = 0.9
const leastLeft: f32 = 0.5

const isOther: i32 = 0
const isContour: i32 = 1
const isInner: i32 = 2

const marked: i32 = 0x80

/** Of each dot, whether it is of an outline of hair or lies within hair. */
let kinds: usize = 0
let marks: usize = 0

function marksBytes(): usize {
  return ((stage.height + 2 * reach) * stage.width + 64) as usize
}

/** So many bytes `drawOutLocks` has room for. */
export function locksBytes(count: i32): usize {
  return marksBytes() + (((count + 15) & -16) as usize) + chainsBytes(count)
}

/**
 * Thins the outline of hair towards the points of its locks. Lines within it are taken from the longest to the shortest:
 * each thins out where there is no room for it beside those before, and is left out where too little of it remains.
 */
export function drawOutLocks(count: i32, room: usize): void {
  marks = room + ((reach * stage.width) as usize)
  kinds = room + marksBytes()
  const free = kinds + (((count + 15) & -16) as usize)
  for (let e = 0; e < count; e++) setU8(kinds, e, kindOf(e))
  if (chainLines(count, free, isContour) === 0) return
  memory.fill(room, 0, marksBytes())
  for (let i = 0; i < chainCount; i++) drawOut(chainAt(i))
  evenOut(count, free, isContour)
  for (let e = 0; e < count; e++) if (u8At(kinds, e) === isInner) thinBesides(e)
  if (chainLines(count, free, isInner) === 0) return
  for (let i = 0; i < chainCount; i++) settle(chainAt(i))
  evenOut(count, free, isInner)
  chainLines(count, free, isInner)
  for (let i = 0; i < chainCount; i++) if (isShort(chainAt(i), shortest)) drop(chainAt(i))
}

/** Follows all lines of a kind that are drawn. Returns how many dots they have. */
function chainLines(count: i32, room: usize, kind: i32): i32 {
  openChains(room, count)
  let dots = 0
  for (let e = 0; e < count; e++) {
    if (u8At(kinds, e) !== kind) continue
    if (f32At(stage.edgeRadius, e) === 0) continue
    addToChains(e)
    dots++
  }
  if (dots > 0) followChains()
  return dots
}

function isShort(chain: i32, least: f32): bool {
  return (extentOf(chain) as f32) < least * stage.scale
}

function drop(chain: i32): void {
  for (let e = firstOf(chain); e >= 0; e = nextOf(e)) setF32(stage.edgeRadius, e, 0)
}

/** What is seen through a chink in hair has no outline; any other has one as fine as the lock it belongs to. */
function drawOut(chain: i32): void {
  if (isShort(chain, chink)) {
    drop(chain)
    return
  }
  for (let e = firstOf(chain); e >= 0; e = nextOf(e)) {
    setU8(marks, i32At(stage.edgePlace, e) >>> 1, marked)
    thinOutline(e, isHair)
  }
}

/** The outline of a thing with a trait is as fine as the thing is there, or as what is left of the gap beside it. */
function thinOutline(e: i32, trait: i32): void {
  const owner = i32At(stage.edgeOwner, e)
  if (!hasTrait(owner, trait)) return
  const place = i32At(stage.edgePlace, e)
  const k = place >>> 1
  const stride = (place & 1) !== 0 ? stage.width : 1
  const gap = owner === k ? gapFrom(k + stride, stride, trait) : gapFrom(k, -stride, trait)
  const most: f32 = 0.4 + inkShare * (min(gap, thickness(owner, trait)) as f32)
  setF32(stage.edgeRadius, e, min(f32At(stage.edgeRadius, e), most))
}

/** Samples from one on until the thing begins again. */
function gapFrom(k: i32, stride: i32, trait: i32): i32 {
  const end = stage.width * stage.height
  let length = 0
  for (let j = k; j >= 0 && j < end && length < thick && !hasTrait(j, trait); j += stride) length++
  return length
}

/** Hands, of which fingers are finer than lines, and what else is thin. */
export function thinFine(count: i32): void {
  // A line within a hand has a finger on one side: where that is hardly thicker than a line there is none.
  const room = max<f32>(stage.crease, lineShare * stage.scale)
  const within: f32 = room < faintest ? 0 : room
  for (let e = 0; e < count; e++) {
    const radius = f32At(stage.edgeRadius, e)
    const isOne = isWithin(e)
    if ((radius <= stage.crease && !isOne) || fillSlit(e, isOne) || radius <= stage.crease) continue
    if (isOne) setF32(stage.edgeRadius, e, min(radius, within))
    else thinOutline(e, isFine)
  }
}

/** Half the width of a line within a hand, in samples that a centimetre has. */
const lineShare: f32 = 0.16

/** Whether a dot lies within one part that is fine. */
function isWithin(e: i32): bool {
  const place = i32At(stage.edgePlace, e)
  const k = place >>> 1
  const stride = (place & 1) !== 0 ? stage.width : 1
  return u16At(stage.part, k) === u16At(stage.part, k + stride) && hasTrait(k, isFine)
}

/** Samples along a side of the cells over which a line is as wide as it is in the mean, as a power of two. */
const evenBits: i32 = 3
/** Dots that three cells by three have of a line and a half. */
const roomy: f32 = 46

/** Where a line comes and goes, or many lie side by side, they grow thin instead, and none has steps in its width. */
function evenOut(count: i32, room: usize, kind: i32): void {
  const columns = (stage.width >> evenBits) + 3
  const rows = (stage.height >> evenBits) + 3
  const bytes = ((columns * rows) as usize) << 2
  const counts = room + bytes
  const drawn = counts + bytes
  memory.fill(room, 0, 3 * bytes)
  for (let e = 0; e < count; e++) {
    if (u8At(kinds, e) !== kind) continue
    const cell = evenCell(e, columns)
    const radius = f32At(stage.edgeRadius, e)
    setF32(room, cell, f32At(room, cell) + radius)
    setF32(counts, cell, f32At(counts, cell) + 1)
    if (radius > 0) setF32(drawn, cell, f32At(drawn, cell) + 1)
  }
  for (let e = 0; e < count; e++) {
    const own = f32At(stage.edgeRadius, e)
    if (own === 0 || u8At(kinds, e) !== kind) continue
    const cell = evenCell(e, columns)
    const crowd = around(drawn, cell, columns) / roomy
    // An outline is never left out, and has room for another beside it.
    if (kind === isContour) {
      setF32(stage.edgeRadius, e, max<f32>(min(own, faintest), own * min<f32>(1, 1.6 / crowd)))
      continue
    }
    const mean = around(room, cell, columns) / around(counts, cell, columns)
    const share = min<f32>(1, 1 / crowd)
    const radius = mean * share * share
    setF32(stage.edgeRadius, e, radius < faintest ? 0 : radius)
  }
}

function evenCell(e: i32, columns: i32): i32 {
  const k = i32At(stage.edgePlace, e) >>> 1
  const row = k / stage.width
  const column = k - row * stage.width
  return ((row >> evenBits) + 1) * columns + (column >> evenBits) + 1
}

function around(values: usize, cell: i32, columns: i32): f32 {
  let sum: f32 = 0
  for (let beside = cell - columns; beside <= cell + columns; beside += columns)
    sum += f32At(values, beside - 1) + f32At(values, beside) + f32At(values, beside + 1)
  return sum
}

/** Lays a line beside those before it. */
function settle(chain: i32): void {
  let all = 0
  let left = 0
  for (let e = firstOf(chain); e >= 0; e = nextOf(e)) {
    thinBesides(e)
    all++
    if (f32At(stage.edgeRadius, e) > 0) left++
  }
  if ((left as f32) < leastLeft * (all as f32) || isShort(chain, shortest)) {
    drop(chain)
    return
  }
  for (let e = firstOf(chain); e >= 0; e = nextOf(e)) {
    if (f32At(stage.edgeRadius, e) > 0) setU8(marks, i32At(stage.edgePlace, e) >>> 1, marked)
  }
}

function kindOf(e: i32): i32 {
  const place = i32At(stage.edgePlace, e)
  const k = place >>> 1
  const isFirst = hasTrait(k, isHair)
  const j = k + ((place & 1) !== 0 ? stage.width : 1)
  const isSecond = hasTrait(j, isHair)
  if (!isFirst && !isSecond) return isOther
  if (isFirst !== isSecond) return isContour
  // What is painted on it in lines is drawn as it was painted.
  return isDrawnBetween(u16At(stage.material, k), u16At(stage.material, j)) ? isOther : isInner
}

/** How many samples of a thing lie beside one, or above and below it: the fewer of the two. */
function thickness(k: i32, trait: i32): i32 {
  return min(runThrough(k, 1, trait), runThrough(k, stage.width, trait))
}

function runThrough(k: i32, stride: i32, trait: i32): i32 {
  let length = 1
  const end = stage.width * stage.height
  for (let j = k + stride; j < end && length < thick && goesOn(j, -stride, trait); j += stride)
    length++
  for (let j = k - stride; j >= 0 && length < thick && goesOn(j, stride, trait); j -= stride)
    length++
  return length
}

/** Whether a sample belongs to the thing the one before it does: at the wrist a hand goes on in the arm. */
function goesOn(j: i32, back: i32, trait: i32): bool {
  if (hasTrait(j, trait)) return true
  const part = u16At(stage.part, j)
  if (trait !== isFine || part === none) return false
  const group = u16At(stage.partGroup, part)
  const isOne = group !== 0 && group === u16At(stage.partGroup, u16At(stage.part, j + back))
  const gap = f32At(stage.depth, j) - f32At(stage.depth, j + back)
  return isOne && abs(gap) < stage.depthStep
}

function thinBesides(e: i32): void {
  const away = distance(i32At(stage.edgePlace, e) >>> 1)
  const share = (away - stage.overlap - 1.6 * stage.crease) / (2.5 * stage.crease)
  const radius = f32At(stage.edgeRadius, e) * max<f32>(0, min<f32>(1, share))
  setF32(stage.edgeRadius, e, radius < faintest ? 0 : radius)
}

/** Samples from one to the nearest that is marked, at most `reach`. */
function distance(k: i32): f32 {
  let nearest = reach * reach
  for (let row = -reach; row <= reach; row++) {
    const at = marks + ((k + row * stage.width) as usize)
    const left = i8x16.bitmask(v128.load(at - 16))
    const right = i8x16.bitmask(v128.load(at))
    const toRight = right !== 0 ? ctz(right) : reach
    const toLeft = left !== 0 ? clz(left << 16) + 1 : reach
    const aside = min(toRight, toLeft)
    nearest = min(nearest, row * row + aside * aside)
  }
  return sqrt<f32>(nearest as f32)
}
