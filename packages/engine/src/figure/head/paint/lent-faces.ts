/** Faces that another thread paints while this one builds the figure. Who needs one that is not there yet paints it. */
import type { Design } from '../../../design/design.ts'
import { faceLook } from '../face-look.ts'
import { headShape } from '../head-shape.ts'
import { type Canvas, frameOf } from './canvas.ts'
import { faceScale, faceWindow, openFacePaint } from './face.ts'

/** Plain data that threads share: pictures in the order of their expressions, and which of them are finished. */
export type LentFaces = {
  names: readonly string[]
  pixels: SharedArrayBuffer
  /** Of each picture, the number of the faces it is one of as soon as it is finished. */
  painted: Int32Array<SharedArrayBuffer>
  number: number
}

const frame = frameOf(faceWindow, faceScale)
const bytes = 4 * frame.width * frame.height

const lent = new WeakMap<Design, LentFaces>()
let last: LentFaces | undefined

/**
 * Room for the faces of a design but for its calm one, with which building begins: the design takes them from there. It is
 * the room of those that were lent before, whose design must be done with.
 */
export function lendFaces(design: Design): LentFaces {
  const names = design.expressions.filter((name) => name !== 'neutral')
  const known = last && last.painted.length >= names.length ? last : undefined
  const faces: LentFaces = {
    names,
    pixels: known?.pixels ?? new SharedArrayBuffer(names.length * bytes),
    painted: known?.painted ?? new Int32Array(new SharedArrayBuffer(4 * names.length)),
    number: (last?.number ?? 0) + 1,
  }
  last = faces
  lent.set(design, faces)
  return faces
}

/** What another thread does: paints them one by one. */
export function paintLentFaces(
  design: Design,
  { names, pixels, painted, number }: LentFaces,
  isStopped: () => boolean,
): void {
  const paint = openFacePaint(design, faceLook(design, headShape(design)), faceScale)
  names.forEach((name, i) => {
    if (isStopped()) return
    new Uint8ClampedArray(pixels, i * bytes, bytes).set(paint(name).data)
    Atomics.store(painted, i, number)
  })
}

/** A face that was lent, if it is finished by now. */
export function lentFace(design: Design, name: string): Canvas | undefined {
  const faces = lent.get(design)
  const i = faces?.names.indexOf(name) ?? -1
  if (faces === undefined || i < 0) return undefined
  if (Atomics.load(faces.painted, i) !== faces.number) return undefined
  return { ...frame, data: new Uint8ClampedArray(faces.pixels, i * bytes, bytes) }
}
