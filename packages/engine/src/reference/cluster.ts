/** Colours of many pixels as a few: what a person would name when asked for them. */
import { oklabToOklch, oklchToHex } from '../math/colour.ts'

export type Lab = readonly [l: number, a: number, b: number]

export type Cluster = { colour: Lab; hex: string /** Of all pixels, 0–1. */; share: number }

/** Width of a bin in OKLab: far finer than what is told apart in the end. */
const binWidth = 0.03
/** What is nearer than this becomes one colour. */
const joinWithin = 0.05
const mostClusters = 24

type Sum = { l: number; a: number; b: number; count: number }

/**
 * How different two colours are. Lightness counts for half: the lit and the shaded side of one
 * cloth are one colour.
 */
export function distance(one: Lab, other: Lab): number {
  return Math.hypot((one[0] - other[0]) * 0.5, one[1] - other[1], one[2] - other[2])
}

/** The largest first. Bins are joined to the nearest of the larger ones, so that chance plays no part. */
export function clusterColours(colours: readonly Lab[]): Cluster[] {
  const sums: Sum[] = []
  for (const bin of binsOf(colours)) {
    const near = sums
      .map((sum) => ({ sum, away: distance(mean(sum), mean(bin)) }))
      .reduce<{ sum: Sum | undefined; away: number }>(
        (best, each) => (each.away < best.away ? each : best),
        { sum: undefined, away: joinWithin },
      )
    if (near.sum !== undefined) add(near.sum, bin)
    else if (sums.length < mostClusters) sums.push({ ...bin })
  }
  return sums
    .sort((one, other) => other.count - one.count)
    .map((sum) => {
      const colour = mean(sum)
      return { colour, hex: oklchToHex(oklabToOklch(colour)), share: sum.count / colours.length }
    })
}

function binsOf(colours: readonly Lab[]): Sum[] {
  const bins = new Map<number, Sum>()
  for (const [l, a, b] of colours) {
    const key = (index(l) * 128 + index(a)) * 128 + index(b)
    const bin = bins.get(key)
    if (bin === undefined) bins.set(key, { l, a, b, count: 1 })
    else add(bin, { l, a, b, count: 1 })
  }
  return [...bins]
    .sort(([x, one], [y, other]) => other.count - one.count || x - y)
    .map(([, bin]) => bin)
}

function index(value: number): number {
  return Math.round(value / binWidth) + 32
}

function add(sum: Sum, more: Sum): void {
  sum.l += more.l
  sum.a += more.a
  sum.b += more.b
  sum.count += more.count
}

function mean({ l, a, b, count }: Sum): Lab {
  return [l / count, a / count, b / count]
}
