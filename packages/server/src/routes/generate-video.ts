import { linePrice, operations } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { findSources, measureFilm } from '../generations/film-order.ts'
import { findFilmImages } from '../generations/find-film-images.ts'
import { sizeOfFilm } from '../generations/frame-size.ts'
import { tryPictures } from '../generations/keep-references.ts'
import { findFilmModel } from '../generations/models.ts'
import { quoteWork, refuseUnpaid } from '../generations/quote.ts'
import { refuseWhenOverloaded, startGeneration } from '../generations/start-generation.ts'
import { notOffered } from '../platform/api-error.ts'
import { randomSeed } from '../platform/id.ts'
import { resumeFilm, tellOfFilm, usualWait } from './await-film.ts'
import { awaitTwin, awaitWork, onceFor, waitOf } from './await-work.ts'
import { badField, checkOffered } from './order-craft.ts'
import { CustomReply, route } from './route.ts'

export const generateVideo = route(
  operations.generateVideo,
  async (call) => {
    const { context, caller, body, query, texts } = call
    const { db, films } = context
    if (body.providerJob !== undefined) return resumeFilm(call, body.providerJob.id)
    const model = findFilmModel(body.modelOverride)
    const { lines, seconds, credits } = measureFilm(model, body)
    const { home } = await findSources(db, body, caller.accountId)
    const images = await findFilmImages(body, texts)
    const line = priceOfSpeech(call.context, body.speak)
    const { quote, payer } = await quoteWork(db, caller, { model, credits: credits + line })
    if (films === undefined) throw notOffered('The embedded engine cannot make films yet')
    const { format } = body
    checkOffered('format', format, films.formats)
    if (query.dryRun === 'true') {
      await tryPictures(context, images.uploads, { caller, quote })
      return new CustomReply({ status: 200, body: quote })
    }
    await refuseWhenOverloaded(context, caller.accountId)
    await refuseUnpaid(db, caller, quote)
    const pictures = await context.pictures.open(images.uploads, caller.accountId)
    const { files, frames, references } = await images.keep(context, caller.accountId, pictures)
    await call.discardBody()
    const seed = body.seed ?? randomSeed()
    const { prompt, sheetIds = [], sceneIds = [] } = body
    const scene = {
      sheetType: 'scene',
      visibility: 'private',
      keywords: [],
      style: undefined,
    } as const
    const wait = waitOf(call, usualWait)
    const started = await startGeneration(context, {
      buyer: caller,
      sheet: home === undefined ? { ...scene, prompt: prompt ?? '', seed } : { id: home.id },
      place: {},
      model,
      price: quote.price,
      payer,
      resolution: lines,
      request: {
        kind: 'video',
        ...{ prompt, seed, durationSeconds: seconds, sheetIds, sceneIds, references, format },
        ...(body.speak !== undefined && { speak: body.speak }),
        ...sizeOfFilm(body.aspectRatio, lines),
        ...frames,
      },
      cast: sheetIds,
      files,
      once: onceFor(call, wait),
    })
    return tellOfFilm(call, started, await awaitWork(call, started, wait))
  },
  // A film that was paid for is asked after like any other job.
  {
    isRead: ({ providerJob }) => providerJob !== undefined,
    replay: async (call, kept) => {
      await call.discardBody()
      const { started, given } = await awaitTwin(call, kept, waitOf(call, usualWait))
      return tellOfFilm(call, started, given)
    },
  },
)

/** What it costs that somebody says something in a film, if it can be said here. */
function priceOfSpeech({ voices }: Context, speak: string | undefined): number {
  if (speak === undefined) return 0
  if (voices === undefined) throw notOffered('Nothing here speaks yet')
  if (!voices.canSay(speak))
    throw badField('speak', 'has nothing in it that could be read aloud here')
  return linePrice(speak)
}
