import { limits, operations, picturePrices } from '@newcharactersheet/contract'
import { sizeOfPicture } from '../generations/frame-size.ts'
import { findModel } from '../generations/models.ts'
import { quoteWork, refuseUnpaid } from '../generations/quote.ts'
import {
  refuseWhenOverloaded,
  type Started,
  startGeneration,
} from '../generations/start-generation.ts'
import type { Given } from '../idempotency/claims.ts'
import { notOffered } from '../platform/api-error.ts'
import { randomSeed } from '../platform/id.ts'
import { checkPlace } from '../projects/place-in-project.ts'
import { findCast } from '../sheets/cast.ts'
import { readFile } from '../sheets/read-file.ts'
import { pictureName } from '../sheets/sheet-files.ts'
import { accepted } from './accepted.ts'
import { awaitTwin, awaitWork, onceFor, type WorkCall, waitOf } from './await-work.ts'
import { CustomReply, route } from './route.ts'

const usualWait = { seconds: limits.waitSeconds, as: 'ticket' } as const

export const generateScene = route(
  operations.generateScene,
  async (call) => {
    const { context, caller, body, query } = call
    const { db, images } = context
    const model = findModel(body.modelOverride)
    const { resolution } = body
    await checkPlace(db, caller.accountId, body)
    const cast = await findCast(db, body.sheetIds ?? [], caller.accountId)
    const sheetIds = cast.map(({ id }) => id)
    const { quote, payer } = await quoteWork(db, caller, {
      model,
      credits: picturePrices[resolution],
    })
    if (images.drawScene === undefined) throw notOffered(`${model.name} cannot draw scenes yet`)
    if (query.dryRun === 'true') return new CustomReply({ status: 200, body: quote })
    await refuseWhenOverloaded(context, caller.accountId)
    await refuseUnpaid(db, caller, quote)
    const wait = waitOf(call, usualWait)
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
      request: {
        ...{ kind: 'scene', sheetIds, outputMode: body.outputMode },
        ...sizeOfPicture(body.aspectRatio, resolution),
      },
      cast: sheetIds,
      files: [],
      once: onceFor(call, wait),
    })
    return tell(call, started, await awaitWork(call, started, wait))
  },
  {
    replay: async (call, kept) => {
      const { started, given } = await awaitTwin(call, kept, waitOf(call, usualWait))
      return tell(call, started, given)
    },
  },
)

type SceneCall = WorkCall & { body: { outputMode: 'picture' | 'lineup' } }

async function tell(call: SceneCall, started: Started, given: Given | undefined) {
  if (given !== undefined) return accepted(call, started, given)
  const { sheetId: id } = started
  const { bytes, contentType } = await readFile(call.context, { sheetId: id, name: pictureName })
  const { outputMode } = call.body
  return { id, imageBase64: bytes.toString('base64'), contentType, outputMode }
}
