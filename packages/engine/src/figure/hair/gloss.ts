/** The light on a mass of hair: one band across all its locks, broken into a long piece and shorter ones, frayed below by the strands. */
import type { Random } from '../../math/random.ts'
import type { Lock } from './locks.ts'
import type { Sheet } from './sheet.ts'

export type Gloss = {
  /** Head-local width of the sheet where the band lies, and the share of it that each strand's fray takes. */
  pieces: readonly { middle: number; half: number; y: number; tall: number; lean: number }[]
  /** How far down the band runs on each strand, 0–1, and how many strands lie across the sheet. */
  frays: Float64Array
  /** How much higher it lies in the middle of the sheet than at its sides: it is bowed as the skull is. */
  bow: number
  /** How much lower the ends of each piece lie than its middle. */
  arch: number
  /** How far a strand's piece of it lies over the next one's, in shares of its height. */
  jog: number
}

/** Head-local width of a strand's fray, and of hair to each long piece of the band. */
const strandWide = 0.075
const lockWide = 0.2
const pieceWide = 1.15

/** Head-local heights: of the bow at most, and of a strand's piece of the band over the next one's. */
const mostBow = 0.16
const jog = 0.9

/** What is clean is as tall everywhere, and each strand ends it nearly where the next one does. */
const broad = (piece: Gloss['pieces'][number]) => ({
  ...piece,
  half: 1.3 * piece.half,
  tall: 0.11,
  lean: 0,
})
const even = (fray: number) => 0.45 + 0.35 * fray

export function planGloss(
  sheet: Sheet,
  locks: readonly Lock[],
  random: Random,
  isClean = false,
): Gloss {
  const wide = Math.max(0.05, widthOf(sheet, locks))
  const count = Math.max(1, Math.round(wide / pieceWide))
  const shift = random.between(-0.09, 0.09)
  const pieces = Array.from({ length: count }, (_, i) => {
    const middle = (i + 0.5) / count + shift / count
    const half = (random.between(0.15, 0.29) * Math.min(1, 0.35 + wide)) / count
    const way = random.pick([-1, 1])
    const y = 0.5 + random.between(-0.02, 0.02)
    const tall = Math.min(0.1, 0.035 + 0.1 * wide) * random.between(0.85, 1.1)
    const lean = random.between(-0.06, 0.06)
    const gap = random.between(0.035, 0.06) / count
    const next = half * random.between(0.3, 0.45)
    const last = half * random.between(0.08, 0.13)
    const second = middle + way * (half + gap + next)
    const third = second + way * (next + 0.6 * gap + last)
    return [
      { middle, half, y, tall, lean },
      { middle: second, half: next, y: y - 0.012, tall: tall * 0.7, lean },
      ...(wide > 0.5 ? [{ middle: third, half: last, y: y - 0.02, tall: tall * 0.5, lean }] : []),
    ]
  }).flat()
  const frays = Float64Array.from(
    { length: Math.max(3, Math.round(wide / (isClean ? lockWide : strandWide))) },
    () => random.between(0.1, 1),
  )
  if (isClean)
    return { pieces: pieces.map(broad), frays: frays.map(even), jog: 0, bow: 0, arch: 0.05 }
  return { pieces, frays, jog, arch: 0, bow: Math.min(mostBow, 0.11 * wide) }
}

/** Whether the band lies at u of its sheet, at a height where it is told by the height on the head. */
export function isGloss({ pieces, frays, jog, bow, arch }: Gloss, u: number, y: number): boolean {
  const place = Math.max(0, Math.min(0.9999, u)) * frays.length
  const strand = Math.floor(place)
  const fray = frays[strand]
  const bowed = y + bow * ((2 * u - 1) ** 2 - 0.35)
  for (const piece of pieces) {
    const along = (u - piece.middle) / piece.half
    const rest = 1 - along * along
    if (rest <= 0) continue
    const height =
      (bowed + arch * along ** 2 - piece.y - piece.lean * along * piece.half) / piece.tall +
      jog * (fray - 0.5)
    const full = Math.sqrt(rest)
    if (height > 0.5 * full) continue
    const q = Math.abs(2 * (place - strand) - 1)
    if (height > -(0.12 + 0.95 * fray * (1 - q * q)) * full) return true
  }
  return false
}

function widthOf(sheet: Sheet, locks: readonly Lock[]): number {
  let wide = 0
  for (const { middle, half } of locks) {
    const a = sheet.point(middle - half, 0.4)
    const b = sheet.point(middle + half, 0.4)
    wide += Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  }
  return wide
}
