/** VP9 as it came out of a pipe, and the sound of a film → WebM that says how long it is and where to jump to. */
import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MP4,
  Output,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny'
import { colorSpace } from './format.ts'

/** `pictures` is WebM with VP9; `sound` the MP4 whose sound goes along untouched, if it has one. */
export async function rewriteAsWebm(
  { pictures, sound }: { pictures: Uint8Array; sound: Uint8Array },
  framesPerSecond: number,
): Promise<Uint8Array<ArrayBuffer>> {
  using encoded = new Input({ formats: [WEBM], source: new BufferSource(pictures) })
  using film = new Input({ formats: [MP4], source: new BufferSource(sound) })
  const target = new BufferTarget()
  const output = new Output({ format: new WebMOutputFormat(), target })
  const video = await videoOf(encoded)
  const voice = await voiceOf(film)
  output.addVideoTrack(video.source, { frameRate: framesPerSecond })
  if (voice) output.addAudioTrack(voice.source)
  await output.start()
  await Promise.all([video.copy(), voice?.copy()])
  await output.finalize()
  if (target.buffer === null) throw new Error('The film could not be written as WebM')
  return new Uint8Array(target.buffer)
}

async function videoOf(input: Input) {
  const track = await input.getPrimaryVideoTrack()
  const config = await track?.getDecoderConfig()
  if (track === null || !config) throw new Error('The film has no pictures as WebM')
  const source = new EncodedVideoPacketSource('vp9')
  return {
    source,
    async copy(): Promise<void> {
      for await (const packet of new EncodedPacketSink(track).packets())
        await source.add(packet, { decoderConfig: { ...config, colorSpace } })
      source.close()
    },
  }
}

async function voiceOf(input: Input) {
  const track = await input.getPrimaryAudioTrack()
  const config = await track?.getDecoderConfig()
  if (track === null || !config) return undefined
  const source = new EncodedAudioPacketSource('opus')
  return {
    source,
    async copy(): Promise<void> {
      for await (const packet of new EncodedPacketSink(track).packets())
        await source.add(packet, { decoderConfig: config })
      source.close()
    },
  }
}
