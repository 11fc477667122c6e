/** WebM, where an ffmpeg with VP9 is installed: we bring no encoder of it along. */
import { runProgram } from '../../outside/run-program.ts'
import { keyEvery } from '../encode/format.ts'

const program = 'ffmpeg'
const encoder = 'libvpx-vp9'

/** 0–63: about what the films lose as MP4. */
const quantizer = 24
/** The quickest of its speeds: slower ones save a quarter of the bytes in seven times the time. */
const speed = ['-deadline', 'realtime', '-cpu-used', '8']

/** In one thread, for the same bytes on every machine that has the same ffmpeg. */
function argsFor(framesPerSecond: number): string[] {
  return [
    ...['-hide_banner', '-loglevel', 'error', '-protocol_whitelist', 'pipe'],
    ...['-f', 'mp4', '-i', 'pipe:0', '-map', '0:v:0', '-map_metadata', '-1'],
    ...['-codec:v', encoder, '-crf', String(quantizer), '-b:v', '0', ...speed],
    ...['-threads', '1', '-g', String(keyEvery * framesPerSecond), '-pix_fmt', 'yuv420p'],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', 'webm', 'pipe:1'],
  ]
}

/** Whether films can be made as WebM here. */
export async function hasWebmEncoder(): Promise<boolean> {
  try {
    const known = await runProgram(program, ['-hide_banner', '-encoders'], '')
    return known.toString('latin1').includes(` ${encoder} `)
  } catch {
    return false
  }
}

/** A film of ours as WebM, its sound untouched. The signal ends the work at once. */
export async function toWebm(
  mp4: Uint8Array,
  framesPerSecond: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = await runProgram(program, argsFor(framesPerSecond), mp4, signal)
  // Only who makes one needs it.
  const { rewriteAsWebm } = await import('../encode/webm.ts')
  return rewriteAsWebm({ pictures, sound: mp4 }, framesPerSecond)
}
