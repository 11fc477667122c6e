import { type FilmJob, findFilm } from '../generations/find-film.ts'
import type { FilmResult } from '../generations/make-film.ts'
import type { Started } from '../generations/start-generation.ts'
import type { Given } from '../idempotency/claims.ts'
import { fileAddress, viewOf } from '../sheets/describe-sheet.ts'
import { accepted } from './accepted.ts'
import { awaitEnd, type WorkCall, waitOf } from './await-work.ts'
import { CustomReply } from './route.ts'

/** How long a caller waits who has not said how long it wants to. */
export const usualWait = { seconds: 60, as: 'pending' } as const

/** When asking again makes sense. */
const retryAfterSeconds = 5

/** What a provider that says nothing of its own says. */
const usualText = "Here's the generated video. What do you think?"

/** Asks after a film that was ordered before. Nothing is begun anew, whatever became of it. */
export async function resumeFilm(call: WorkCall, id: string) {
  const film = await findFilm(call.context.db, { id, accountId: call.caller.accountId })
  return tellOfFilm(call, film, await awaitEnd(call, id, waitOf(call, usualWait)))
}

/** The film, or what to ask after it with. */
export async function tellOfFilm(
  call: WorkCall,
  { id, sheetId }: Started,
  given: Given | undefined,
) {
  // Who has said how long to wait is answered as everywhere else.
  if (given?.as === 'ticket') return accepted(call, { id, sheetId }, given)
  const { context, caller } = call
  const job = await findFilm(context.db, { id, accountId: caller.accountId })
  return given === undefined && job.result !== null ? finished(call, job, job.result) : pending(job)
}

function pending({ id, sheetId, provider: providerName, model }: FilmJob): CustomReply {
  return new CustomReply({
    status: 200,
    headers: { 'retry-after': retryAfterSeconds },
    body: {
      pending: true,
      providerName,
      providerJob: { id, providerName, model },
      id: sheetId,
      jobId: id,
    },
  })
}

function finished(call: WorkCall, { id, sheetId, visibility }: FilmJob, result: FilmResult) {
  const video = {
    videoUrl: fileAddress({ id: sheetId, visibility }, result.file, viewOf(call)),
    contentType: result.contentType ?? 'video/mp4',
    sourceUri: result.sourceUri ?? null,
  }
  return {
    ...video,
    videos: [video],
    textResponse: result.text ?? usualText,
    id: sheetId,
    jobId: id,
  }
}
