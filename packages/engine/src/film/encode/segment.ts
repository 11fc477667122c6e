/** Frames → H.264, a stretch of a film at a time: stretches can be encoded side by side and joined afterwards. */
import h264, { type H264MP4Encoder } from 'h264-mp4-encoder'
import { type FilmFormat, keyEvery } from './format.ts'
import { planesOf } from './planes.ts'

/** A stretch of a film as a small MP4 of its own. It begins with a picture that needs none before it. */
export type Segment = Uint8Array<ArrayBuffer>

export type SegmentEncoder = {
  /** An opaque picture of the film's size, 4 bytes a pixel; it may be used again at once. */
  add: (frame: { width: number; height: number; data: Uint8ClampedArray | Uint8Array }) => void
  /** The stretch; the encoder is used up. */
  finish: () => Segment
  /** Gives up what was encoded and frees the memory. */
  discard: () => void
}

/** The quickest of its speeds: slower ones save a tenth of the bytes in twice the time. */
const speed = 10
/** 10–51; lines of ink stay clean up to about this. */
const quantizer = 24

/** Width and height must be even, else an Error. */
export async function openSegment(format: FilmFormat): Promise<SegmentEncoder> {
  const { width, height, framesPerSecond } = format
  if (width % 2 !== 0 || height % 2 !== 0) throw new Error('A film’s width and height must be even')
  const encoder = await h264.createH264MP4Encoder()
  Object.assign(encoder, {
    ...{ width, height, frameRate: framesPerSecond, speed },
    ...{ quantizationParameter: quantizer, groupOfPictures: keyEvery * framesPerSecond },
  })
  encoder.outputFilename = nextName()
  encoder.initialize()
  return {
    add(frame) {
      encoder.addFrameYuv(planesOf(frame))
    },
    finish() {
      encoder.finalize()
      const segment = new Uint8Array(encoder.FS.readFile(encoder.outputFilename))
      close(encoder)
      return segment
    },
    discard() {
      encoder.finalize()
      close(encoder)
    },
  }
}

let opened = 0

/** All encoders of a thread share one file system in memory. */
function nextName(): string {
  opened++
  return `segment-${opened}.mp4`
}

function close(encoder: H264MP4Encoder): void {
  encoder.FS.unlink(encoder.outputFilename)
  encoder.delete()
}
