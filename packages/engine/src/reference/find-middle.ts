/** On a busy ground: what the middle of a picture has and its edge has not. */
import type { Lab } from './cluster.ts'
import type { Mask, View } from './view.ts'

/** Width of a bin in OKLab: coarse enough that one cloth falls into few. */
const binWidth = 0.07
/** Shares of the picture: its edge on three sides, and the middle, where what it is about usually stands. */
const edgeShare = 0.14
const middle = { left: 0.28, right: 0.72, top: 0.06 }
/** A colour is the figure's when so much of it, share against share, is in the middle. */
const leastMiddle = 0.72
/** A pixel counts when most around it do: single ones are noise. */
const around = 2

/** Shoulders reach over the sides: only to `sidesTo`, a share of the height, are these the edge. */
export function findMiddle(view: View, sidesTo: number): Mask {
  const { width, height, colours } = view
  const inEdge = new Map<number, number>()
  const inMiddle = new Map<number, number>()
  let [edge, centre] = [0, 0]
  for (const [pixel, colour] of colours.entries()) {
    const [x, y] = [(pixel % width) / width, Math.floor(pixel / width) / height]
    const isSide = (x < edgeShare || x > 1 - edgeShare) && y < sidesTo
    const isEdge = isSide || y < edgeShare / 2
    const isMiddle = x > middle.left && x < middle.right && y > middle.top
    if (isEdge) edge += 1
    if (isMiddle) centre += 1
    if (isEdge) count(inEdge, colour)
    else if (isMiddle) count(inMiddle, colour)
  }
  const isFigure = colours.map((colour) => {
    const bin = binOf(colour)
    const there = (inMiddle.get(bin) ?? 0) / Math.max(1, centre)
    const here = (inEdge.get(bin) ?? 0) / Math.max(1, edge)
    return there > 0 && there > leastMiddle * (there + here)
  })
  return smooth(isFigure, width, height)
}

function binOf([l, a, b]: Lab): number {
  const index = (value: number) => Math.round(value / binWidth) + 16
  return (index(l * 0.7) * 64 + index(a)) * 64 + index(b)
}

/** A colour near the border of its bin is in the next one too. */
function count(bins: Map<number, number>, [l, a, b]: Lab): void {
  const near = new Set<number>()
  for (const by of [-0.3 * binWidth, 0.3 * binWidth])
    near
      .add(binOf([l + by, a, b]))
      .add(binOf([l, a + by, b]))
      .add(binOf([l, a, b + by]))
  for (const bin of near) bins.set(bin, (bins.get(bin) ?? 0) + 1 / near.size)
}

function smooth(isFigure: readonly boolean[], width: number, height: number): Mask {
  return Uint8Array.from(isFigure, (_, pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    let [all, marked] = [0, 0]
    for (let row = Math.max(0, y - around); row <= Math.min(height - 1, y + around); row += 1)
      for (let at = Math.max(0, x - around); at <= Math.min(width - 1, x + around); at += 1) {
        all += 1
        if (isFigure[row * width + at]) marked += 1
      }
    return marked * 2 > all ? 1 : 0
  })
}
