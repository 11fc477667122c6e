/** Stretches of H.264, and a voice where there is one → MP4, ready to be played while it is still loading. */
import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  OGG,
  Output,
} from 'mediabunny'
import { clearTimes } from './clear-times.ts'
import { colorSpace, type FilmFormat } from './format.ts'
import type { Segment } from './segment.ts'

/** Opus in Ogg, heard from so many seconds after the film's beginning on. */
export type Sound = { bytes: Uint8Array; from: number }

/** Stretches in their order, all of one format. At least one, else an Error. */
export async function joinSegments(
  segments: readonly Segment[],
  { framesPerSecond }: FilmFormat,
  sound?: Sound,
): Promise<Uint8Array<ArrayBuffer>> {
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const source = new EncodedVideoPacketSource('avc')
  output.addVideoTrack(source, { frameRate: framesPerSecond })
  const voice = sound && (await openSound(sound))
  if (voice) output.addAudioTrack(voice.source)
  await output.start()
  let frame = 0
  for (const segment of segments) {
    using input = new Input({ formats: [MP4], source: new BufferSource(segment) })
    const track = await videoOf(input)
    const config = await track.getDecoderConfig()
    if (config === null) throw new Error('A stretch of the film cannot be read')
    for await (const packet of new EncodedPacketSink(track).packets()) {
      const [at, duration] = [frame / framesPerSecond, 1 / framesPerSecond]
      const placed = new EncodedPacket(packet.data, packet.type, at, duration)
      await source.add(placed, { decoderConfig: { ...config, colorSpace } })
      frame++
    }
  }
  await voice?.add(frame / framesPerSecond)
  await output.finalize()
  if (target.buffer === null || frame === 0) throw new Error('A film needs at least one frame')
  const film = new Uint8Array(target.buffer)
  clearTimes(film)
  return film
}

async function videoOf(input: Input): Promise<InputVideoTrack> {
  const track = await input.getPrimaryVideoTrack()
  if (track === null) throw new Error('A stretch of the film holds no pictures')
  return track
}

async function openSound({ bytes, from }: Sound) {
  const source = new EncodedAudioPacketSource('opus')
  const input = new Input({ formats: [OGG], source: new BufferSource(bytes) })
  const track = await input.getPrimaryAudioTrack()
  const config = await track?.getDecoderConfig()
  if (track === null || !config) throw new Error('The sound of the film cannot be read')
  return {
    source,
    /** What is heard before a time; the rest is cut off. */
    async add(end: number): Promise<void> {
      for await (const packet of new EncodedPacketSink(track).packets()) {
        const at = from + Math.max(0, packet.timestamp)
        if (at + packet.duration > end) break
        const placed = new EncodedPacket(packet.data, packet.type, at, packet.duration)
        await source.add(placed, { decoderConfig: config })
      }
      input.dispose()
    },
  }
}
