/** Faces that another thread paints while this one builds the figure. Who needs one that is not there yet paints it. */
import type { Design } from '../../../design/design.ts'
import { faceLook } from '../face-look.ts'
import { headShape } from '../head-shape.ts'
import { type Canvas, frameOf } from './canvas.ts'
import { faceScale, faceWindow, openFacePaint } from './face.ts'

/** Plain data that threads share: pictures by their expressions, and which of them are finished. */
export type LentFaces = {
  names: readonly string[]
  pixels: SharedArrayBuffer
  /** 1 = finished. */
  isPainted: Int32Array<SharedArrayBuffer>
}

const frame = frameOf(faceWindow, faceScale)
const bytes = 4 * frame.width * frame.height

const lent = new WeakMap<Design, LentFaces>()

/** Room for the faces of a design but for its calm one, with which building begins. From now on it takes them from there. */
export function lendFaces(design: Design): LentFaces {
  const names = design.expressions.filter((name) => name !== 'neutral')
  const faces: LentFaces = {
    names,
    pixels: new SharedArrayBuffer(names.length * bytes),
    isPainted: new Int32Array(new SharedArrayBuffer(4 * names.length)),
  }
  lent.set(design, faces)
  return faces
}

/** What another thread does: paints them one by one. */
export function paintLentFaces(
  design: Design,
  { names, pixels, isPainted }: LentFaces,
  isStopped: () => boolean,
): void {
  const paint = openFacePaint(design, faceLook(design, headShape(design)), faceScale)
  names.forEach((name, i) => {
    if (isStopped()) return
    new Uint8ClampedArray(pixels, i * bytes, bytes).set(paint(name).data)
    Atomics.store(isPainted, i, 1)
  })
}

/** A face that was lent, if it is finished by now. */
export function lentFace(design: Design, name: string): Canvas | undefined {
  const faces = lent.get(design)
  const i = faces?.names.indexOf(name) ?? -1
  if (faces === undefined || i < 0 || Atomics.load(faces.isPainted, i) === 0) return undefined
  return { ...frame, data: new Uint8ClampedArray(faces.pixels, i * bytes, bytes) }
}
