import {
  type Crafts,
  canSay,
  findHelpers,
  isDesign,
  isVoiceName,
  voiceNames,
} from '@newcharactersheet/engine'
import type { VoiceProvider } from '../provider.ts'
import { tellProblems } from './tell-problems.ts'

/**
 * Speaks on this machine's CPU, in a thread of its own that stays warm. English comes along; other
 * languages and MP3 are there where this machine has programs for them.
 */
export async function openEmbeddedVoices(crafts: Crafts): Promise<VoiceProvider> {
  const helpers = await findHelpers()
  const mp3 = helpers.mp3Encoder === undefined ? [] : (['mp3'] as const)
  const formats = ['wav', 'ogg', ...mp3] as const
  return {
    name: 'embedded',
    formats,
    voices: voiceNames,
    canSay: (text) => canSay(text, helpers),
    async say({ text, voice, format, seed, speaker, onProgress }, signal) {
      const chosen = formats.find((each) => each === format)
      if (chosen === undefined) throw new Error(`no line can be made as ${format}`)
      const named = voice !== undefined && isVoiceName(voice) ? voice : undefined
      const { prompt, design } = speaker
      const who = { prompt, seed, design: design && isDesign(design) ? design : undefined }
      const order = { kind: 'line', who, text, voice: named, format: chosen } as const
      const { seconds, ...line } = await tellProblems(
        crafts.make(order, signal, onProgress),
        signal,
        {
          failed: 'The line could not be spoken',
          late: 'The line took too long to speak',
          stopped: 'The speaking was stopped',
        },
      )
      return { ...line, durationSeconds: seconds }
    },
    close: () => crafts.close(),
  }
}
