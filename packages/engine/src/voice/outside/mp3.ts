/** MP3, where ffmpeg or LAME is installed: we bring no encoder along. */
import { hasProgram, runProgram } from '../../outside/run-program.ts'

const encoders = {
  ffmpeg: {
    versionFlag: '-version',
    args: [
      ...['-hide_banner', '-loglevel', 'error', '-f', 'wav', '-i', 'pipe:0'],
      ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'],
      ...['-codec:a', 'libmp3lame', '-q:a', '4', '-f', 'mp3', 'pipe:1'],
    ],
  },
  lame: { versionFlag: '--version', args: ['--quiet', '-V', '4', '-', '-'] },
} as const

export type Mp3Encoder = keyof typeof encoders

/** The first of them that is there. */
export async function findMp3Encoder(): Promise<Mp3Encoder | undefined> {
  for (const name of ['ffmpeg', 'lame'] as const)
    if (await hasProgram(name, encoders[name].versionFlag)) return name
  return undefined
}

export async function encodeMp3(
  encoder: Mp3Encoder,
  wave: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await runProgram(encoder, encoders[encoder].args, wave))
}
