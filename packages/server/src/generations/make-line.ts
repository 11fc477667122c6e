import { ProviderError, type Viseme } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { keepCraft } from '../sheets/keep-crafts.ts'
import { openProgress } from './note-progress.ts'
import { openSubject } from './open-subject.ts'
import type { AudioRequest } from './request.ts'
import type { Order, Work } from './work.ts'

/** What is kept of a line beside its file, to answer whoever asks for it later, and for films to speak by. */
export type LineResult = {
  file: string
  contentType: string
  durationSeconds: number
  language: string
  visemes: Viseme[]
}

const endings: Readonly<Record<string, string>> = { wav: 'wav', ogg: 'ogg', mp3: 'mp3' }

export const makeLine: Work<AudioRequest> = async (context, order, signal) => {
  const { voices } = context
  if (voices === undefined) throw new ProviderError('unavailable', 'Nothing here speaks')
  const { id, sheetId, request } = order
  const { text, voice, format } = request
  const { subject, seed } = await openSubject(context, order)
  const onProgress = progressOf(context, order)
  const line = await voices.say({ text, voice, format, seed, speaker: subject, onProgress }, signal)
  const { bytes, ...told } = line
  const content = await context.storage.put(bytes, signal)
  const ending = endings[format] ?? 'bin'
  const result: LineResult = { file: `line-${id}.${ending}`, ...told }
  return async (db) => {
    await keepCraft(db, sheetId, {
      ownName: result.file,
      newest: `audio.${ending}`,
      replaces: [...Object.values(endings), 'bin'].map((each) => `audio.${each}`),
      content,
      contentType: result.contentType,
    })
    return result
  }
}

function progressOf({ db }: Context, order: Order): (share: number) => void {
  const note = openProgress(db, order)
  return (share) => void note(share)
}
