/** Clear glass is drawn only where its inside is seen: what stands in it shows through its near half, before the far one. */
import type { Range } from './draw-triangles.ts'
import type { Scene } from './scene.ts'

/** The triangles to be drawn, by where the vertices lie on the target (y downward): all but the near half of glass. */
export function seenRanges(scene: Scene, x: ArrayLike<number>, y: ArrayLike<number>): Range[] {
  const { parts, indices, firstTriangle } = scene
  const isBack = (t: number) => {
    const [a, b, c] = [indices[3 * t], indices[3 * t + 1], indices[3 * t + 2]]
    return (x[b] - x[a]) * (y[c] - y[a]) > (x[c] - x[a]) * (y[b] - y[a])
  }
  const ranges: Range[] = []
  let first = 0
  parts.forEach((part, i) => {
    if (!part.isClearGlass) return
    for (let t = firstTriangle[i]; t < firstTriangle[i + 1]; t++) {
      if (isBack(t)) continue
      if (t > first) ranges.push([first, t])
      first = t + 1
    }
  })
  const last = indices.length / 3
  return last > first ? [...ranges, [first, last]] : ranges
}
