/** Figures on their ground line, before and after they have got their places. */
import type { Box } from './layout.ts'

/** How far a view reaches from the figure's own axis and from the ground, in cm. */
export type Extent = { left: number; right: number; top: number; bottom: number }

/** The same, row by row from `bottom` upward; an empty row has left > right. */
export type Profile = {
  rowCm: number
  bottom: number
  left: Float32Array
  right: Float32Array
}

/** What stands on the ground line: a view of the figure, or a tall prop beside it. */
export type Standing = {
  label: string
  extent: Extent
  profile: Profile
  /** Feet on the ground, cm from the axis. */
  feet: [number, number]
}

export type Place = {
  label: string
  /** Box of the whole drawing, in page units. */
  box: Box
  /** Middle of the drawing, in cm from axis and ground. */
  centre: { x: number; y: number }
  /** Its lower end, in cm from the ground. */
  lowest: number
  /** Where the axis stands, and the ends of the feet. */
  axisX: number
  feet: [number, number]
}

export type HeightMark = { cm: number; y: number; isTop: boolean }

export type TurnaroundPlan = {
  panel: Box
  unitsPerCm: number
  groundY: number
  places: Place[]
  marks: HeightMark[]
  /** Right edge of the column of numbers. */
  scaleX: number
}
