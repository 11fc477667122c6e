/** Block figures as they are sewn on jerseys. */

const stroke = 0.4
const half = 0.56
const border = 0.07

/** Which bars of a figure are drawn: top, upper left, upper right, middle, lower left, lower right, bottom. */
const bars: Readonly<Record<string, string>> = {
  0: 'tabcde',
  2: 'tbmdc',
  3: 'tbmec',
  4: 'abme',
  5: 'tamec',
  6: 'tamdec',
  7: 'tbe',
  8: 'tabmdec',
  9: 'tabmec',
}

/** What lies at (x, y) of a number: x and y in half heights from its middle, to the reader's right and up. */
export function digitsAt(number: string, x: number, y: number): 'fill' | 'line' | undefined {
  const step = 2 * half + 0.16
  const from = -(number.length * step) / 2
  const i = Math.floor((x - from) / step)
  const digit = number[i]
  if (digit === undefined || Math.abs(y) > 1) return undefined
  const within = x - from - (i + 0.5) * step
  if (isOn(digit, within, y, stroke - border, border)) return 'fill'
  return isOn(digit, within, y, stroke, 0) ? 'line' : undefined
}

/** `inset` leaves a rim all round. */
function isOn(digit: string, x: number, y: number, width: number, inset: number): boolean {
  const right = half - inset
  const top = 1 - inset
  const [ax, ay] = [Math.abs(x), Math.abs(y)]
  if (ax > right || ay > top) return false
  if (digit === '1') return isOne(x, y, width, top, inset)
  // Block figures have their corners cut.
  if (right - ax + top - ay < 0.16) return false
  const set = bars[digit] ?? ''
  const [isLeft, isRight] = [x < -right + width, x > right - width]
  const middle = (width + inset) / 2
  return (
    (set.includes('t') && y > top - width) ||
    (set.includes('c') && y < width - top) ||
    (set.includes('m') && ay < middle) ||
    (set.includes('a') && isLeft && y > -middle) ||
    (set.includes('b') && isRight && y > -middle) ||
    (set.includes('d') && isLeft && y < middle) ||
    (set.includes('e') && isRight && y < middle)
  )
}

function isOne(x: number, y: number, width: number, top: number, inset: number): boolean {
  if (Math.abs(x - 0.02) < width / 2) return true
  const flag = x < 0 && x > -0.36 + inset && y > top - 0.42 + inset - x * 0.4 && y < top + x * 0.7
  return flag || (y < width - top && Math.abs(x) < 0.4 - inset)
}
