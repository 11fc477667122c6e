/** The recipe of a spoken line: words and a voice in, a file and the shapes of a mouth out. Reads like a table of contents. */
import { withEffects } from './voice/effects.ts'
import { fliteSpeakers, sayInEnglish } from './voice/flite.ts'
import { languageOf } from './voice/language.ts'
import type { Line, LineFormat, Viseme } from './voice/line.ts'
import { levelled } from './voice/loudness.ts'
import { encodeOpus } from './voice/opus.ts'
import { sayInLanguage } from './voice/outside/espeak.ts'
import type { Helpers } from './voice/outside/helpers.ts'
import { encodeMp3 } from './voice/outside/mp3.ts'
import { resample } from './voice/resample.ts'
import { sentencesOf } from './voice/sentences.ts'
import { tidied, visemesOf } from './voice/visemes.ts'
import type { Voice } from './voice/voice.ts'
import { encodeWave } from './voice/wave.ts'

export type LineOrder = { text: string; voice: Voice; format: LineFormat }

/** Samples a second of every line. */
export const lineRate = 24_000

/** Says a text and makes a file of it. The same order gives the same bytes; `onShare` is told how much is done, 0–1. */
export async function sayLine(
  { text, voice, format }: LineOrder,
  helpers: Helpers,
  onShare: (share: number) => void = () => {},
): Promise<Line> {
  const language = helpers.hasEspeak ? languageOf(text) : 'en'
  const sentences = sentencesOf(text)
  const said: Said[] = []
  let seconds = 0
  for (const sentence of sentences) {
    const next = await saySentence(sentence, language, voice)
    said.push({ ...next, from: seconds })
    seconds += next.seconds
    onShare((0.8 * said.length) / sentences.length)
  }
  const samples = levelled(joined(said), lineRate)
  const visemes = said.flatMap(({ visemes, from }) =>
    visemes.map(({ at, viseme }) => ({ at: at + from, viseme })),
  )
  const file = await encode(samples, format, helpers)
  return {
    ...file,
    seconds: samples.length / lineRate,
    language,
    visemes: tidied([...visemes, { at: seconds, viseme: 'sil' }]),
  }
}

type Sentence = { samples: Float32Array; seconds: number; visemes: Viseme[] }

type Said = Sentence & { from: number }

/** At a line's rate, in the voice of who says it. What goes on sounding is beyond `seconds`. */
async function saySentence(sentence: string, language: string, voice: Voice): Promise<Sentence> {
  const { size, effects } = voice
  const { pitch, isFixed } = fliteSpeakers[voice.speaker]
  // Whoever is played slower speaks lower and longer: said higher and faster, it comes out right.
  const way = {
    ...voice,
    pitch: isFixed ? pitch : voice.pitch * size,
    stretch: voice.stretch / size,
  }
  const { samples, rate, visemes } = await speak(sentence, language, way)
  const sized = resample(samples, { from: rate, to: lineRate, slower: size })
  return {
    samples: withEffects(sized, effects, { rate: lineRate, pitch: voice.pitch }),
    seconds: sized.length / lineRate,
    visemes: visemes.map(({ at, viseme }) => ({ at: at * size, viseme })),
  }
}

async function speak(sentence: string, language: string, way: Voice) {
  if (language !== 'en') return sayInLanguage(sentence, language, way)
  const { phones, ...spoken } = sayInEnglish(sentence, way)
  return { ...spoken, visemes: visemesOf(phones) }
}

/** One after the other; what goes on sounding goes on under the next. */
function joined(said: readonly Said[]): Float32Array {
  const places = said.map(({ from, samples }) => ({ at: Math.round(from * lineRate), samples }))
  const length = places.reduce((most, { at, samples }) => Math.max(most, at + samples.length), 0)
  const whole = new Float32Array(length)
  for (const { at, samples } of places)
    for (let i = 0; i < samples.length; i++) whole[at + i] += samples[i]
  return whole
}

async function encode(
  samples: Float32Array,
  format: LineFormat,
  { mp3Encoder }: Helpers,
): Promise<Pick<Line, 'bytes' | 'contentType'>> {
  if (format === 'ogg') {
    return { bytes: await encodeOpus(samples, lineRate), contentType: 'audio/ogg; codecs=opus' }
  }
  const wave = encodeWave(samples, lineRate)
  if (format === 'wav') return { bytes: wave, contentType: 'audio/wav' }
  if (mp3Encoder === undefined) throw new Error('There is nothing here that makes MP3')
  return { bytes: await encodeMp3(mp3Encoder, wave), contentType: 'audio/mpeg' }
}
