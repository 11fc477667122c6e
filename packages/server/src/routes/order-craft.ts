/** What ordering a line and ordering a mesh have in common. */
import { limits } from '@newcharactersheet/contract'
import { findSources } from '../generations/film-order.ts'
import type { Model } from '../generations/models.ts'
import { quoteWork, refuseUnpaid } from '../generations/quote.ts'
import type { AudioRequest, MeshRequest } from '../generations/request.ts'
import {
  refuseWhenOverloaded,
  type Started,
  startGeneration,
} from '../generations/start-generation.ts'
import type { Given } from '../idempotency/claims.ts'
import { ApiError } from '../platform/api-error.ts'
import { randomSeed } from '../platform/id.ts'
import { awaitWork, onceFor, type WorkCall, waitOf } from './await-work.ts'
import { CustomReply } from './route.ts'

export const usualWait = { seconds: limits.waitSeconds, as: 'ticket' } as const

export type CraftCall = WorkCall & { query: { dryRun?: 'true' | 'false' | undefined } }

export type CraftOrder = {
  model: Model
  credits: number
  request: AudioRequest | MeshRequest
  /** Refuses what cannot be made here, once its sheet has been found. */
  check: () => void
  /** What the scene is called that is opened where the sheet is not the caller's own. */
  title: string
}

/** Orders it and waits for its end; or answers what it would cost. */
export async function orderCraft(
  call: CraftCall,
  { model, credits, request, check, title }: CraftOrder,
): Promise<CustomReply | { started: Started; given: Given | undefined }> {
  const { context, caller, query } = call
  const { db } = context
  const { home } = await findSources(db, { sheetIds: [request.sheetId] }, caller.accountId)
  const { quote, payer } = await quoteWork(db, caller, { model, credits })
  check()
  if (query.dryRun === 'true') return new CustomReply({ status: 200, body: quote })
  await refuseWhenOverloaded(context, caller.accountId)
  await refuseUnpaid(db, caller, quote)
  const scene = {
    sheetType: 'scene',
    visibility: 'private',
    keywords: [],
    style: undefined,
  } as const
  const wait = waitOf(call, usualWait)
  const started = await startGeneration(context, {
    buyer: caller,
    sheet: home === undefined ? { ...scene, prompt: title, seed: randomSeed() } : { id: home.id },
    place: {},
    model,
    price: quote.price,
    payer,
    resolution: 0,
    request,
    cast: [request.sheetId],
    files: [],
    once: onceFor(call, wait),
  })
  return { started, given: await awaitWork(call, started, wait) }
}

/** Refuses a format or voice that is not among those there are. */
export function checkOffered(field: string, wanted: string, offered: readonly string[]): void {
  if (offered.includes(wanted)) return
  throw badField(field, `must be one of ${offered.join(', ')}`)
}

export function badField(path: string, message: string): ApiError {
  return new ApiError('INVALID_REQUEST', `The request is not valid: ${path} ${message}`, {
    fields: [{ path, message }],
  })
}
