import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { holdMany, tooFewCredits } from '../credits/ledger.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Outcome } from '../platform/batch.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { checkPlace, isNowhere, placeInProject } from '../projects/place-in-project.ts'
import { linkCast } from '../sheets/cast.ts'
import { createSheets, type NewSheet } from '../sheets/create-sheets.ts'
import { keepSheets } from '../sheets/keep-sheets.ts'
import { addFiles } from '../sheets/sheet-files.ts'
import { refuseCrowded } from './account-line.ts'
import { claimStarts, freeClaims } from './claim-starts.ts'
import { type Allowance, isBounded, overMonth, readAllowances } from './key-spending.ts'
import { descriptions } from './request.ts'
import type { GenerationOrder } from './start-generation.ts'

/** An order, and the names its work and its sheet will have. */
export type Start = { id: string; sheetId: string; order: GenerationOrder }

/** Those that cannot be, and why. */
type Refused = Map<Start, ApiError>

/**
 * Starts much work in one transaction: of each its sheet row, hold and job are there, or nothing is.
 * Orders are taken in their order, and one that is refused stands in nobody's way. What was started
 * already is not started again. Locks are taken in the order places, sheets, claims, balances.
 */
export async function startMany(
  context: Context,
  starts: readonly Start[],
): Promise<Outcome<undefined>[]> {
  const refused: Refused = new Map()
  const going = () => starts.filter((start) => !refused.has(start))
  await transaction(context.db, async (db) => {
    await keepPlaces(db, going(), refused)
    await keepNamedSheets(db, going(), refused)
    await claimStarts(db, going(), refused)
    await refuseCrowded(db, going(), refused, context.pace)
    const fresh = await setAside(db, going(), refused)
    await freeClaims(db, starts, refused)
    const sheets = await placeSheets(db, fresh)
    // Sent together, and done in this order.
    await Promise.all([createSheets(db, sheets), openWork(context, db, fresh)])
    await addBelongings(db, fresh)
  })
  return starts.map((start) => {
    const error = refused.get(start)
    return error === undefined ? { result: undefined } : { error }
  })
}

/** Refuses those who want their sheet in a place that is not theirs. Nothing is made yet. */
async function keepPlaces(
  db: Queryable,
  starts: readonly Start[],
  refused: Refused,
): Promise<void> {
  for (const start of starts) {
    const { buyer, place } = start.order
    if (isNowhere(place)) continue
    try {
      await checkPlace(db, buyer.accountId, place)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      refused.set(start, error)
    }
  }
}

/** Refuses those who name sheets that are gone: one the work is to fill, or one of its cast. */
async function keepNamedSheets(
  db: Queryable,
  starts: readonly Start[],
  refused: Refused,
): Promise<void> {
  const named = starts.flatMap(({ order }) => [...homeOf(order), ...order.cast])
  const owners = await keepSheets(db, named)
  for (const start of starts) {
    const { order } = start
    const isThere = (id: string) => owners.has(id)
    const isOwn = (id: string) => owners.get(id) === order.buyer.accountId
    const gone = homeOf(order).find((id) => !isOwn(id)) ?? order.cast.find((id) => !isThere(id))
    if (gone === undefined) continue
    refused.set(start, new ApiError('NOT_FOUND', `There is no sheet ${gone}`))
  }
}

function homeOf({ sheet }: GenerationOrder): string[] {
  return 'id' in sheet ? [sheet.id] : []
}

/** Sets the credits of all aside, refuses those who have too few, and returns what is to be begun. */
async function setAside(
  db: Queryable,
  starts: readonly Start[],
  refused: Refused,
): Promise<Start[]> {
  const allowances = await readBounds(db, starts)
  const answers = await holdMany(
    db,
    starts.map(({ id, order: { buyer, price, request } }) => {
      const allowance = buyer.key && allowances.get(buyer.key.keyId)
      return {
        accountId: buyer.accountId,
        generationId: id,
        amount: price,
        description: descriptions[request.kind],
        purse: buyer.key && allowance && { name: buyer.key.keyId, left: allowance.left },
      }
    }),
  )
  return starts.filter((start, index) => {
    const { buyer, price } = start.order
    const answer = answers[index]
    if (answer === undefined) throw new Error('an order has no answer')
    const { refusedBy, balance, left = 0, isRepeated } = answer
    if (refusedBy === 'balance') refused.set(start, tooFewCredits(price, balance))
    if (refusedBy === 'purse') {
      const { monthEndsInMs = 0 } = allowances.get(buyer.key?.keyId ?? '') ?? {}
      refused.set(start, overMonth(price, { left, monthEndsInMs }))
    }
    return refusedBy === undefined && !isRepeated
  })
}

/** What keys with a bound have left of the month. Balances are locked: nobody else can spend with them. */
async function readBounds(
  db: Queryable,
  starts: readonly Start[],
): Promise<ReadonlyMap<string, Allowance>> {
  const keys = starts.map(({ order }) => order.buyer.key).filter(isBounded)
  if (keys.length === 0) return new Map()
  return readAllowances(db, [...new Map(keys.map((key) => [key.keyId, key])).values()])
}

/** The sheets to open, each in its place. */
async function placeSheets(db: Queryable, starts: readonly Start[]): Promise<NewSheet[]> {
  const sheets: NewSheet[] = []
  for (const { sheetId, order } of starts) {
    const { buyer, sheet, place, model } = order
    if ('id' in sheet) continue
    const { accountId } = buyer
    const placed = isNowhere(place)
      ? { projectId: null, folderId: null }
      : await placeInProject(db, accountId, place)
    sheets.push({ id: sheetId, accountId, model: model.id, ...placed, ...sheet })
  }
  return sheets
}

/** Adds what the caller has brought along. */
async function addBelongings(db: Queryable, starts: readonly Start[]): Promise<void> {
  for (const { sheetId, order } of starts) {
    if (!('id' in order.sheet)) await linkCast(db, sheetId, order.cast)
    await addFiles(db, sheetId, order.files)
  }
}

async function openWork(
  { queue, pace }: Context,
  db: Queryable,
  starts: readonly Start[],
): Promise<void> {
  if (starts.length === 0) return
  const jobs = starts.map(({ id }) => ({ generationId: id, jobId: randomUUID() }))
  const rows = starts.map(({ id, sheetId, order }, index) => ({
    id,
    sheetId,
    accountId: order.buyer.accountId,
    keyId: order.buyer.key?.keyId,
    kind: order.request.kind,
    provider: order.model.provider,
    model: order.model.id,
    price: order.price,
    payer: order.payer,
    resolution: order.resolution,
    request: order.request,
    jobId: jobs[index]?.jobId,
  }))
  await Promise.all([
    db.query(openQuery, [JSON.stringify(rows), pace.lifeMs]),
    queue.enqueue(db, jobs),
  ])
}

const openQuery = {
  name: 'open-generations',
  text: `INSERT INTO generations
      (id, account_id, key_id, sheet_id, kind, provider, model, price, payer, resolution, request,
       job_id, deadline_at)
    SELECT id, "accountId", "keyId", "sheetId", kind, provider, model, price, payer, resolution,
      request, "jobId", now_ms() + $2::bigint
    FROM json_to_recordset($1) AS opened (id text, "accountId" text, "keyId" text, "sheetId" text,
      kind text, provider text, model text, price integer, payer text, resolution integer,
      request jsonb, "jobId" uuid)`,
}
