/** What of this machine lines can be made with beside what comes along. */
import { hasProgram } from '../../outside/run-program.ts'
import { inEnglishLetters, isInLatinLetters, sentencesOf } from '../sentences.ts'
import { findMp3Encoder, type Mp3Encoder } from './mp3.ts'

export const espeakName = 'espeak-ng'

export type Helpers = { hasEspeak: boolean; mp3Encoder: Mp3Encoder | undefined }

export async function findHelpers(): Promise<Helpers> {
  const [hasEspeak, mp3Encoder] = await Promise.all([hasProgram(espeakName), findMp3Encoder()])
  return { hasEspeak, mp3Encoder }
}

/** Whether there is anything in a text that could be said here. */
export function canSay(text: string, { hasEspeak }: Pick<Helpers, 'hasEspeak'>): boolean {
  if (sentencesOf(text).length === 0) return false
  return hasEspeak || (isInLatinLetters(text) && /[a-z0-9]/i.test(inEnglishLetters(text)))
}
