/** What triangles are drawn on, and on which of its rows just now. */
import { emptyDepth } from './stage'

export let width: i32 = 0
export let height: i32 = 0
export let depth: usize = 0
/** Number of the nearest triangle + 1; 0 = nothing there. No array, for maps of depth alone. */
export let numbers: usize = 0

/** Rows that are drawn on now, the last not included. */
export let clipTop: i32 = 0
export let clipBottom: i32 = 0

/** What is drawn on next, uncleared. Arrays have room for three samples more than they hold. */
export function openTarget(wide: i32, high: i32, depths: usize, triangles: usize): void {
  width = wide
  height = high
  depth = depths
  numbers = triangles
}

export function clip(top: i32, bottom: i32): void {
  clipTop = top
  clipBottom = bottom
}

export function clearRows(): void {
  const first = ((clipTop * width) as usize) << 2
  const last = ((clipBottom * width) as usize) << 2
  const empty = f32x4.splat(emptyDepth)
  for (let at = first; at < last; at += 16) v128.store(depth + at, empty)
  if (numbers !== 0) memory.fill(numbers + first, 0, last - first)
}
