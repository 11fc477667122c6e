import { limits, operations, picturePrices } from '@newcharactersheet/contract'
import { awaitOutcome, refuseFailed } from '../generations/await-outcome.ts'
import { sizeOfPicture } from '../generations/frame-size.ts'
import { findModel } from '../generations/models.ts'
import { quoteWork, refuseUnpaid } from '../generations/quote.ts'
import { startGeneration } from '../generations/start-generation.ts'
import { notOffered } from '../platform/api-error.ts'
import { waitSeconds } from '../platform/http/prefer.ts'
import { randomSeed } from '../platform/id.ts'
import { checkPlace } from '../projects/place-in-project.ts'
import { findCast } from '../sheets/cast.ts'
import { readFile } from '../sheets/read-file.ts'
import { pictureName } from '../sheets/sheet-files.ts'
import { accepted } from './accepted.ts'
import { CustomReply, route } from './route.ts'

export const generateScene = route(operations.generateScene, async (call) => {
  const { context, caller, body, query, headers, signal } = call
  const { db, images } = context
  const model = findModel(body.modelOverride)
  const { resolution, outputMode } = body
  await checkPlace(db, caller.accountId, body)
  const cast = await findCast(db, body.sheetIds ?? [], caller.accountId)
  const sheetIds = cast.map(({ id }) => id)
  const { quote, payer } = await quoteWork(db, caller, {
    model,
    credits: picturePrices[resolution],
  })
  if (images.drawScene === undefined) throw notOffered(`${model.name} cannot draw scenes yet`)
  if (query.dryRun === 'true') return new CustomReply({ status: 200, body: quote })
  await refuseUnpaid(db, caller, quote)
  const started = await startGeneration(context, {
    buyer: caller,
    sheet: {
      sheetType: 'scene',
      visibility: body.visibility,
      prompt: body.prompt ?? '',
      keywords: body.keywords ?? [],
      style: body.style || undefined,
      seed: body.seed ?? randomSeed(),
    },
    place: body,
    model,
    price: quote.price,
    payer,
    resolution,
    request: { kind: 'scene', ...sizeOfPicture(body.aspectRatio, resolution), sheetIds },
    cast: sheetIds,
    files: [],
  })
  const seconds = waitSeconds(headers.prefer?.toString(), limits.waitSeconds)
  const outcome = await awaitOutcome(context, started.id, { seconds, hungUp: signal })
  if (outcome === undefined) return accepted(call, started)
  refuseFailed(outcome)
  const { sheetId } = started
  const { bytes, contentType } = await readFile(context, { sheetId, name: pictureName })
  return { id: sheetId, imageBase64: bytes.toString('base64'), contentType, outputMode }
})
