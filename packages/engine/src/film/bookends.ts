/** A film that begins or ends with a given picture: its own frames come out of the one and go over into the other. */
import type { Picture } from '../render/picture.ts'
import { type Flow, flowBetween } from './flow.ts'
import { morph } from './morph.ts'
import type { Stills } from './open-still.ts'

/** Seconds it takes to come out of a picture, and as a share of the film at most. */
const seconds = 1
const mostShare = 0.4

export type Bookends = (frame: Picture, number: number) => Picture

/** `frameAt` draws the film's own frame of a number. */
export function openBookends(
  { first, last }: Stills,
  { count, framesPerSecond }: { count: number; framesPerSecond: number },
): Bookends {
  const length = Math.max(1, Math.min(seconds * framesPerSecond, Math.floor(mostShare * count)))
  const flows = new Map<Picture, Flow>()
  const flowTo = (still: Picture, frame: Picture) => {
    const flow = flows.get(still) ?? flowBetween(still, frame)
    flows.set(still, flow)
    return flow
  }
  const blend = (still: Picture, frame: Picture, share: number): Picture => {
    // What is a given picture is it to the last pixel.
    if (share <= 0) return { ...still, data: new Uint8ClampedArray(still.data) }
    return share >= 1 ? frame : morph(still, frame, flowTo(still, frame), eased(share))
  }
  return (frame, number) => {
    const opened = first ? blend(first, frame, number / length) : frame
    return last ? blend(last, opened, (count - 1 - number) / length) : opened
  }
}

function eased(share: number): number {
  return share * share * (3 - 2 * share)
}
