/** A picture is made a layer of a film's frame. */

/** Of each row of a layer: the first and last pixel that show something, and of its longest run that hides all behind it. */
export const spanBytes: usize = 16

/**
 * Multiplies colour by cover, in place, and notes four numbers for each row: its spans. The last is before the first where
 * there is none.
 */
export function openLayer(pixels: usize, width: i32, height: i32, spans: usize): void {
  for (let row = 0; row < height; row++) {
    first = width
    last = -1
    solidFirst = 0
    solidLast = -1
    runFirst = 0
    const start = pixels + (((row * width) as usize) << 2)
    let column = 0
    for (; column + 4 <= width; column += 4) {
      const at = start + ((column as usize) << 2)
      const four = v128.load(at)
      if (!v128.any_true(four)) endRun(column, column + 4)
      else if (i32x4.all_true(i32x4.gt_u(four, i32x4.splat(0xfeffffff)))) {
        first = min(first, column)
        last = column + 3
      } else for (let i = 0; i < 4; i++) openPixel(at + ((i as usize) << 2), column + i)
    }
    for (; column < width; column++) openPixel(start + ((column as usize) << 2), column)
    endRun(width, width)
    const at = spans + (row as usize) * spanBytes
    v128.store(at, i32x4(first, last, solidFirst, solidLast))
  }
}

let first: i32 = 0
let last: i32 = 0
let solidFirst: i32 = 0
let solidLast: i32 = 0
/** Where the run of solid pixels began that reaches to the present one. */
let runFirst: i32 = 0

/** The run ends before `column`; another may begin at `next`. */
function endRun(column: i32, next: i32): void {
  if (column - runFirst > solidLast + 1 - solidFirst) {
    solidFirst = runFirst
    solidLast = column - 1
  }
  runFirst = next
}

function openPixel(at: usize, column: i32): void {
  const pixel = load<u32>(at)
  const cover = pixel >>> 24
  if (cover !== 255) endRun(column, column + 1)
  if (cover === 0) {
    store<u32>(at, 0)
    return
  }
  first = min(first, column)
  last = column
  if (cover === 255) return
  const colour =
    byShare(pixel & 0xff, cover) |
    (byShare((pixel >>> 8) & 0xff, cover) << 8) |
    (byShare((pixel >>> 16) & 0xff, cover) << 16)
  store<u32>(at, colour | (cover << 24))
}

/** value × share ÷ 255, rounded. */
function byShare(value: u32, share: u32): u32 {
  const product = value * share + 128
  return (product + (product >>> 8)) >>> 8
}
