import type { Readable } from 'node:stream'
import type { Folder } from '@newcharactersheet/contract'
import type { Standing } from '../accounts/standing.ts'
import { describeAccount } from '../auth/describe-account.ts'
import { listSessions } from '../auth/sessions.ts'
import { describeBilling } from '../billing/describe-billing.ts'
import type { Context } from '../context.ts'
import { listTransactions } from '../credits/transactions.ts'
import { listJobs } from '../generations/list-jobs.ts'
import { platformOffer } from '../generations/offer.ts'
import { listKeys } from '../keys/api-keys.ts'
import { planOffer } from '../payments/describe-plans.ts'
import { listPurchases } from '../payments/purchases.ts'
import { ApiError } from '../platform/api-error.ts'
import { safeName, streamZip, type ZipWriter } from '../platform/zip.ts'
import { listFolders } from '../projects/folders.ts'
import { listProjects } from '../projects/projects.ts'
import { describeSheet, viewOf } from '../sheets/describe-sheet.ts'
import { describeExport } from '../sheets/export/export-sheet.ts'
import { findSheet } from '../sheets/find-sheet.ts'
import { listLikes } from '../sheets/likes.ts'
import { listSheets } from '../sheets/list-sheets.ts'
import { findSheetFile } from '../sheets/sheet-files.ts'
import { listEndpoints } from '../webhooks/endpoints.ts'
import { asJsonList, everyItem } from './every-item.ts'
import { readme } from './readme.ts'

/** Whose data it is, and by which address the server was reached. */
export type Export = {
  context: Context
  caller: { accountId: string; standing: Standing }
  baseUrl: string
  /** Aborted when nobody listens any more. */
  signal: AbortSignal
}

/**
 * A ZIP of everything an account has, made while it is read. It is no picture of one moment: each
 * thing is as it is when its turn comes, and what is deleted before that is not in it.
 */
export function exportAccount(wish: Export): Readable {
  const { context, signal } = wish
  const body = streamZip(async (zip) => {
    await writeAccount(wish, zip)
    await writeDoings(wish, zip)
    await writeSheets(wish, zip)
  })
  // The caller sees that it broke off, but not why.
  body.on('error', (error) => {
    if (!signal.aborted) context.logger.error({ err: error }, 'an export broke off')
  })
  return body
}

async function writeAccount({ context, caller }: Export, zip: ZipWriter): Promise<void> {
  const { db } = context
  const { accountId } = caller
  await zip.addText('README.txt', readme)
  await zip.addText('account.json', json(await describeAccount(db, caller)))
  await zip.addText(
    'billing.json',
    json(
      await describeBilling(db, accountId, { ...platformOffer(context), ...planOffer(context) }),
    ),
  )
  const keys = everyItem(
    (page) => listKeys(db, accountId, page),
    ({ createdAt, keyId }) => ({ createdAt, id: keyId }),
  )
  await zip.addText('keys.json', asJsonList(keys))
  const transactions = everyItem(
    (page) => listTransactions(db, accountId, page),
    (transaction) => transaction,
  )
  await zip.addText('transactions.json', asJsonList(transactions))
  const webhooks = everyItem(
    (page) => listEndpoints(db, accountId, page),
    (webhook) => webhook,
  )
  await zip.addText('webhooks.json', asJsonList(webhooks))
  const purchases = everyItem(
    (page) => listPurchases(db, accountId, page),
    (purchase) => purchase,
  )
  await zip.addText('purchases.json', asJsonList(purchases))
  await zip.addText('projects.json', asJsonList(everyProject(db, accountId)))
}

/** Where the account is signed in, what it likes, and what was made for it. */
async function writeDoings({ context, caller }: Export, zip: ZipWriter): Promise<void> {
  const { db } = context
  const { accountId } = caller
  await zip.addText('sessions.json', json(await listSessions(db, accountId)))
  const likes = everyItem(
    (page) => listLikes(db, accountId, page),
    ({ sheetId: id, likedAt: createdAt }) => ({ createdAt, id }),
  )
  await zip.addText('likes.json', asJsonList(likes))
  const jobs = everyItem(
    (page) => listJobs(db, { accountId, state: undefined }, page),
    (job) => job,
  )
  await zip.addText('jobs.json', asJsonList(jobs))
}

async function* everyProject(db: Context['db'], accountId: string) {
  const projects = everyItem(
    (page) => listProjects(db, accountId, page),
    (project) => project,
  )
  for await (const project of projects) {
    const own = { projectId: project.id, accountId }
    const folders: Folder[] = []
    const found = everyItem(
      async (page) => (await unlessGone(listFolders(db, own, page))) ?? [],
      (folder) => folder,
    )
    for await (const folder of found) folders.push(folder)
    yield { ...project, folders }
  }
}

async function writeSheets(wish: Export, zip: ZipWriter): Promise<void> {
  const { db } = wish.context
  const { accountId } = wish.caller
  const sheets = everyItem(
    (page) => listSheets(db, accountId, {}, page),
    (sheet) => sheet,
  )
  for await (const { id } of sheets) await writeSheet(wish, zip, id)
}

async function writeSheet(wish: Export, zip: ZipWriter, sheetId: string): Promise<void> {
  const { context, caller } = wish
  const { db, storage } = context
  const found = await unlessGone(findSheet(db, sheetId, caller.accountId))
  if (found === undefined) return
  const sheet = describeSheet(found, viewOf(wish))
  const folder = `sheets/${sheetId}`
  const told = sheet.status === 'ready' ? await describeExport(db, sheet) : sheet
  await zip.addText(`${folder}/sheet.json`, json(told))
  for (const { name } of found.files) {
    const file = await findSheetFile(db, sheetId, name)
    const bytes = file && (await storage.read(file.contentHash))
    if (bytes !== undefined) await zip.addPacked(`${folder}/${safeName(name)}`, bytes)
    // Deleted meanwhile, or lost: an export without it is better than none.
    else if (file !== undefined) context.logger.error({ sheetId, name }, 'a stored file is missing')
  }
}

/** What somebody deletes while the export is being written is no fault. */
async function unlessGone<Thing>(asked: Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
