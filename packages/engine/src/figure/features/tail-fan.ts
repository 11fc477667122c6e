/** Several tails spread like a fan: half of them on each side, an odd one nearly upright in the middle. */

/** How far one tail of a fan is turned upward, in radians, and whether it is on the character's right. */
export type FanPlace = {
  turn: number
  isMirrored: boolean
  /** Share of a lone tail's thickness. */
  thickness: number
  /** Share of a lone tail's distance from the back: neighbours lie behind each other. */
  depth: number
}

const radians = Math.PI / 180
/** From where a lone tail lies to upright, in degrees. */
const upright = 64
/** The lowest of many hang below it. */
const lowest = -34

/** The places of so many tails, the outermost first. */
export function fanOf(count: number): readonly FanPlace[] {
  const perSide = Math.floor(count / 2)
  const from = perSide > 1 ? lowest + 12 * Math.max(0, 4 - perSide) : 0
  const step = (upright - from) / perSide
  const thickness = count > 5 ? 0.62 : count > 3 ? 0.78 : 0.92
  const sides = Array.from({ length: perSide }, (_, i) => {
    const place = { turn: (from + i * step) * radians, thickness }
    const depth = 1 + 0.16 * (perSide - 1 - i)
    return [
      { ...place, depth, isMirrored: false },
      { ...place, depth: depth + 0.06, isMirrored: true },
    ]
  })
  const middle = { turn: upright * radians, thickness, depth: 0.86, isMirrored: false }
  return [...sides.flat(), ...(count % 2 === 1 ? [middle] : [])]
}
