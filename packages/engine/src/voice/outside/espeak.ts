/** eSpeak NG, where it is installed: the languages Flite does not speak. https://github.com/espeak-ng/espeak-ng */
import { runProgram } from '../../outside/run-program.ts'
import { type Spoken, samplesOf } from '../flite.ts'
import type { Viseme } from '../line.ts'
import { guessPhones } from '../visemes.ts'
import type { Voice } from '../voice.ts'
import { espeakName } from './helpers.ts'

/** Words a minute at its usual pace. */
const usualPace = 155

/** How high it speaks at 50, of a hundred steps, and what a step is, in Hz. */
const usualPitch = { m3: 96, f2: 172 }
const hertzPerStep = 1.9

/** Says a sentence of a language, by its code, at a size of 1. */
export async function sayInLanguage(
  sentence: string,
  language: string,
  { speaker, pitch, stretch }: Pick<Voice, 'speaker' | 'pitch' | 'stretch'>,
): Promise<Omit<Spoken, 'phones'> & { visemes: Viseme[] }> {
  const variant = speaker === 'slt' ? 'f2' : 'm3'
  const step = Math.round(50 + (pitch - usualPitch[variant]) / hertzPerStep)
  const voice = ['-v', `${language}+${variant}`, '-b', '1']
  const way = [
    ...['-p', String(Math.max(0, Math.min(99, step)))],
    ...['-s', String(Math.round(usualPace / stretch))],
  ]
  const wave = await runProgram(espeakName, [...voice, ...way, '--stdin', '--stdout'], sentence)
  const ipa = await runProgram(espeakName, [...voice, '-q', '--ipa', '--stdin'], sentence)
  const spoken = samplesOf(wave)
  return { ...spoken, visemes: visemesOver(spoken, ipa.toString('utf8')) }
}

/** eSpeak does not say when it says what: its sounds are spread over the time in which something is heard. */
function visemesOver({ samples, rate }: Omit<Spoken, 'phones'>, sounds: string): Viseme[] {
  const isHeard = (sample: number) => Math.abs(sample) > 0.01
  const first = samples.findIndex(isHeard)
  if (first < 0) return []
  const last = samples.findLastIndex(isHeard)
  const from = first / rate
  let begin = from
  const visemes: Viseme[] = [{ at: 0, viseme: 'sil' }]
  for (const { viseme, end } of guessPhones(sounds, (last - first) / rate)) {
    visemes.push({ at: begin, viseme })
    begin = from + end
  }
  return [...visemes, { at: last / rate, viseme: 'sil' }]
}
