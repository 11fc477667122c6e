/** Borders between two colours of a coat: no line, but points of fur. */

/** Uneven points along an edge, 0 to 1: each rises slowly and falls at once. */
export function furPoints(along: number): number {
  const place = along + 0.22 * Math.sin(along * 2.1)
  const share = place - Math.floor(place)
  const tall = 0.62 + 0.38 * Math.sin(Math.floor(place) * 2.4)
  return tall * (share < 0.72 ? share / 0.72 : (1 - share) / 0.28)
}
