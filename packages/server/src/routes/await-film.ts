import type { Caller } from '../auth/caller.ts'
import { awaitOutcome, refuseFailed } from '../generations/await-outcome.ts'
import { type FilmJob, findFilm } from '../generations/find-film.ts'
import type { FilmResult } from '../generations/make-film.ts'
import type { Started } from '../generations/start-generation.ts'
import { waitSeconds } from '../platform/http/prefer.ts'
import { fileAddress, viewOf } from '../sheets/describe-sheet.ts'
import { accepted } from './accepted.ts'
import { type Call, CustomReply } from './route.ts'

type FilmCall = Call<unknown, unknown, unknown, Caller>

/** How long a caller waits who has not said how long it wants to. */
const usualSeconds = 60

/** When asking again makes sense. */
const retryAfterSeconds = 5

/** What a provider that says nothing of its own says. */
const usualText = "Here's the generated video. What do you think?"

/** Asks after a film that was ordered before. Nothing is begun anew, whatever became of it. */
export async function resumeFilm(call: FilmCall, id: string) {
  const { context, caller } = call
  return awaitFilm(call, await findFilm(context.db, { id, accountId: caller.accountId }))
}

/** The film, when it is ready in time; else what to ask after it with. */
export async function awaitFilm(call: FilmCall, { id, sheetId }: Started) {
  const { context, caller, headers, signal } = call
  const prefer = headers.prefer?.toString()
  const seconds = waitSeconds(prefer, usualSeconds)
  const outcome = await awaitOutcome(context, id, { seconds, hungUp: signal })
  if (outcome !== undefined) refuseFailed(outcome)
  // Who has said how long to wait is answered as everywhere else.
  else if (waitSeconds(prefer, Number.POSITIVE_INFINITY) !== Number.POSITIVE_INFINITY)
    return accepted(call, { id, sheetId })
  const job = await findFilm(context.db, { id, accountId: caller.accountId })
  return job.result === null ? pending(job) : finished(call, job, job.result)
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

function finished(call: FilmCall, { id, sheetId, visibility }: FilmJob, result: FilmResult) {
  const video = {
    videoUrl: fileAddress({ id: sheetId, visibility }, result.file, viewOf(call)),
    contentType: 'video/mp4',
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
