/** Sizes and places of the figures on their ground line: as large as the panel allows, none cropped, none touching. */
import type { Box } from './layout.ts'

/** How far a view reaches from the figure's own axis and from the ground, in cm. */
export type Extent = { left: number; right: number; top: number; bottom: number }

/** What stands on the ground line: a view of the figure, or a tall prop beside it. */
export type Standing = {
  label: string
  extent: Extent /** Feet on the ground, cm from the axis. */
  feet: [number, number]
}

export type Place = {
  label: string
  /** Box of the whole drawing, in page units. */
  box: Box
  /** Middle of the drawing, in cm from axis and ground. */
  centre: { x: number; y: number }
  /** Where the axis stands, and the ends of the feet. */
  axisX: number
  feet: [number, number]
}

export type HeightMark = { cm: number; y: number; isTop: boolean }

export type TurnaroundPlan = {
  unitsPerCm: number
  groundY: number
  places: Place[]
  marks: HeightMark[]
  /** Right edge of the column of numbers. */
  scaleX: number
}

const scaleColumn = 66
const sidePadding = 22
const topPadding = 34
const labelBand = 58
const gap = 40
/** Room for the outline, which lies half outside the figure. */
const bleed = 5

export function planTurnaround(
  panel: Box,
  standing: readonly Standing[],
  heightCm: number,
): TurnaroundPlan {
  const groundY = panel.y + panel.height - labelBand
  const highest = Math.max(heightCm, ...standing.map((item) => item.extent.top))
  const lowest = Math.min(0, ...standing.map((item) => item.extent.bottom))
  const widthCm = standing.reduce((sum, { extent }) => sum + extent.right - extent.left, 0)
  const room = panel.width - scaleColumn - 2 * sidePadding
  const high = panel.height - topPadding - labelBand
  const unitsPerCm = Math.min(
    high / highest,
    (room - gap * (standing.length - 1) - 2 * bleed * standing.length) / widthCm,
    // A ghost or a snake may hang below the line, but not into its label.
    lowest < 0 ? (labelBand - 34) / -lowest : Number.POSITIVE_INFINITY,
  )
  const used = widthCm * unitsPerCm + 2 * bleed * standing.length
  const space = Math.max(gap, (room - used) / standing.length)
  const ends = (room - used - space * (standing.length - 1)) / 2
  let x = panel.x + sidePadding + scaleColumn + ends
  const places = standing.map(({ label, extent, feet }): Place => {
    const width = (extent.right - extent.left) * unitsPerCm + 2 * bleed
    const place: Place = {
      label,
      box: {
        x,
        y: groundY - extent.top * unitsPerCm - bleed,
        width,
        height: (extent.top - extent.bottom) * unitsPerCm + 2 * bleed,
      },
      centre: { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 },
      axisX: x + bleed - extent.left * unitsPerCm,
      feet: [0, 0],
    }
    place.feet = [place.axisX + feet[0] * unitsPerCm, place.axisX + feet[1] * unitsPerCm]
    x += width + space
    return place
  })
  return {
    unitsPerCm,
    groundY,
    places,
    marks: heightMarks(heightCm, highest, unitsPerCm, groundY),
    scaleX: panel.x + sidePadding + scaleColumn - 20,
  }
}

/** A mark each 20 cm (10 for the small, 50 for giants) and one at the figure's own height, which chases away marks too near. */
function heightMarks(
  heightCm: number,
  highest: number,
  unitsPerCm: number,
  groundY: number,
): HeightMark[] {
  const step = heightCm > 320 ? 50 : heightCm < 90 ? 10 : 20
  const marks: HeightMark[] = []
  for (let cm = step; cm <= highest; cm += step) {
    const isClear = Math.abs(cm - heightCm) * unitsPerCm > 26
    if (isClear) marks.push({ cm, y: groundY - cm * unitsPerCm, isTop: false })
  }
  marks.push({ cm: Math.round(heightCm), y: groundY - heightCm * unitsPerCm, isTop: true })
  return marks
}
