/** Sizes and places of the figures on their ground line: as large as the panel allows, none cropped, none touching. */
import type { ViewsRoom } from './formats.ts'
import type { HeightMark, Place, Standing, TurnaroundPlan } from './standing.ts'

const scaleColumn = 66
const sidePadding = 22
const topPadding = 34
const labelBand = 58
const gap = 40
/** Room for the outline, which lies half outside the figure. */
const bleed = 5

export function planTurnaround(
  standing: readonly Standing[],
  heightCm: number,
  { least, most, ...corner }: ViewsRoom,
): TurnaroundPlan {
  const highest = Math.max(heightCm, ...standing.map((item) => item.extent.top))
  const lowest = Math.min(0, ...standing.map((item) => item.extent.bottom))
  const room = corner.width - scaleColumn - 2 * sidePadding - 2 * bleed
  const steps = standing.slice(1).map((item, i) => distanceBetween(standing[i], item))
  const reach = reachOf(standing, steps)
  const unitsPerCm = Math.min(
    (most - topPadding - labelBand) / highest,
    (room - gap * steps.length) / (reach.right - reach.left),
    // A ghost or a snake may hang below the line, but not into its label.
    lowest < 0 ? (labelBand - 34) / -lowest : Number.POSITIVE_INFINITY,
  )
  const needed = Math.ceil(highest * unitsPerCm) + topPadding + labelBand
  const panel = { ...corner, height: Math.max(least, needed) }
  const groundY = panel.y + panel.height - labelBand
  const slack = room - (reach.right - reach.left) * unitsPerCm
  const space = Math.max(gap, slack / standing.length)
  const ends = (slack - space * steps.length) / 2
  let axisX = panel.x + sidePadding + scaleColumn + bleed + ends - reach.left * unitsPerCm
  const places = standing.map((item, i): Place => {
    if (i > 0) axisX += steps[i - 1] * unitsPerCm + space
    return placeOf(item, axisX, groundY, unitsPerCm)
  })
  return {
    panel,
    unitsPerCm,
    groundY,
    places,
    marks: heightMarks(heightCm, highest, unitsPerCm, groundY),
    scaleX: panel.x + sidePadding + scaleColumn - 20,
  }
}

/** Neighbours keep their distance this far above and below a row too, in cm. */
const clearanceCm = 8

/** Distance of two axes, in cm, at which the outlines just touch: a raised sword may reach over a neighbour's shoulder. */
function distanceBetween(before: Standing, after: Standing): number {
  const spread = Math.ceil(clearanceCm / before.profile.rowCm)
  let distance = 0
  for (let row = 0; row < before.profile.right.length; row++) {
    const own = before.profile.right[row]
    const height = before.profile.bottom + row * before.profile.rowCm
    const middle = Math.round((height - after.profile.bottom) / after.profile.rowCm)
    for (let other = middle - spread; other <= middle + spread; other++) {
      const left = after.profile.left[other] ?? 1e9
      distance = Math.max(distance, own - left)
    }
  }
  return distance
}

/** Outermost points of all standing things, in cm from the first axis, without gaps. */
function reachOf(
  standing: readonly Standing[],
  steps: readonly number[],
): { left: number; right: number } {
  const reach = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY }
  let axis = 0
  standing.forEach(({ extent }, i) => {
    axis += steps[i - 1] ?? 0
    reach.left = Math.min(reach.left, axis + extent.left)
    reach.right = Math.max(reach.right, axis + extent.right)
  })
  return reach
}

function placeOf(
  { label, extent, feet }: Standing,
  axisX: number,
  groundY: number,
  unitsPerCm: number,
): Place {
  return {
    label,
    box: {
      x: axisX + extent.left * unitsPerCm - bleed,
      y: groundY - extent.top * unitsPerCm - bleed,
      width: (extent.right - extent.left) * unitsPerCm + 2 * bleed,
      height: (extent.top - extent.bottom) * unitsPerCm + 2 * bleed,
    },
    centre: { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 },
    lowest: extent.bottom,
    axisX,
    feet: [axisX + feet[0] * unitsPerCm, axisX + feet[1] * unitsPerCm],
  }
}

/** Marks stand no closer than this. */
const leastMark = 24

/** A mark each 20 cm (10 for the small, 50 for giants, and more where marks would crowd) and one at the figure's own height, which chases away marks too near. */
function heightMarks(
  heightCm: number,
  highest: number,
  unitsPerCm: number,
  groundY: number,
): HeightMark[] {
  const usual = heightCm > 320 ? 50 : heightCm < 90 ? 10 : 20
  const step = [usual, 50, 100].find((cm) => cm >= usual && cm * unitsPerCm >= leastMark) ?? 200
  const marks: HeightMark[] = []
  for (let cm = step; cm <= highest; cm += step) {
    const isClear = Math.abs(cm - heightCm) * unitsPerCm > 26
    if (isClear) marks.push({ cm, y: groundY - cm * unitsPerCm, isTop: false })
  }
  marks.push({ cm: Math.round(heightCm), y: groundY - heightCm * unitsPerCm, isTop: true })
  return marks
}
