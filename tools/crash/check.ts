import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  cycleChecks,
  guardChecks,
  ledgerChecks,
} from '../../packages/server/src/credits/ledger-checks.ts'
import { findFaults } from '../../packages/server/src/credits/verify-books.ts'
import { holdChecks } from '../../packages/server/src/generations/hold-checks.ts'
import {
  type Database,
  type Queryable,
  transaction,
} from '../../packages/server/src/platform/database/database.ts'
import { call, type Promises } from './load.ts'

type Program = { address: string; key: string }

/** What of the books is not as it must be at any moment. */
export async function checkBooks(db: Database, promises: Promises): Promise<string[]> {
  return transaction(db, async (snapshot) => {
    await snapshot.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const checks = [...ledgerChecks, ...cycleChecks, ...guardChecks, ...holdChecks]
    const findings = await findFaults(snapshot, checks)
    return [
      ...findings.map((finding) => JSON.stringify(finding)),
      ...(await checkMoney(snapshot, promises)),
    ]
  })
}

/** Purchased and granted credits, less those charged, are what is there and what is held. */
async function checkMoney(db: Queryable, { granted, askedGrants }: Promises): Promise<string[]> {
  const { rows } = await db.query<Record<'given' | 'charged' | 'there' | 'byHand', number>>(
    `SELECT coalesce(sum(-source), 0) AS given, coalesce(sum(spent), 0) AS charged,
       coalesce(sum(subscription + topup + held), 0) AS there,
       coalesce(sum(topup) FILTER (WHERE kind = 'grant' AND description <> 'Starting credits'), 0)
         AS "byHand"
     FROM credit_entries`,
  )
  const { given, charged, there, byHand } = rows[0] ?? { given: 0, charged: 0, there: 0, byHand: 0 }
  const complaints: string[] = []
  if (given - charged !== there) complaints.push(`${given} − ${charged} is not ${there}`)
  if (byHand < granted || byHand > askedGrants)
    complaints.push(`${byHand} granted, but ${granted} answered of ${askedGrants} asked`)
  const wrong = await db.query<{ id: string }>(
    `SELECT id FROM generations WHERE (state = 'succeeded') <>
       EXISTS (SELECT FROM credit_entries WHERE generation_id = generations.id AND kind = 'charge')`,
  )
  return [
    ...complaints,
    ...wrong.rows.map(({ id }) => `${id} is charged and has not succeeded, or the reverse`),
  ]
}

/** Holds of work that has ended: none may be left half a minute after a start. */
export async function holdsForNothing(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT holds.generation_id AS id FROM credit_entries AS holds
     LEFT JOIN generations ON generations.id = holds.generation_id
       AND generations.state IN ('queued', 'running', 'waiting')
     WHERE holds.kind = 'hold' AND generations.id IS NULL
       AND NOT EXISTS (SELECT FROM credit_entries AS ends
         WHERE ends.generation_id = holds.generation_id AND ends.kind IN ('charge', 'release'))`,
  )
  return rows.map(({ id }) => `credits are held for ${id}, which nobody does`)
}

/** Sheets that were answered are there and open; deleted ones are gone. */
export async function checkSheets(
  program: Program,
  ids: readonly string[],
  { deletions }: Promises,
): Promise<string[]> {
  const complaints: string[] = []
  for (const id of ids) {
    const answer = await call(program, 'GET', `/api/sheets/${id}`)
    const fault = await faultOf(answer, deletions.get(id))
    if (fault !== undefined) complaints.push(`sheet ${id} ${fault}`)
  }
  return complaints
}

async function faultOf(
  answer: Response,
  deletion: 'asked' | 'done' | undefined,
): Promise<string | undefined> {
  if (answer.status === 404 && deletion !== undefined) return undefined
  if (deletion === 'done') return `was deleted and answers ${answer.status}`
  if (answer.status !== 200) return `answers ${answer.status}`
  // Safe: the contract promises these for a 200.
  const { status, accessUrl } = (await answer.json()) as { status: string; accessUrl: string }
  if (status !== 'ready') return `is ${status}`
  const picture = await fetch(accessUrl)
  if (picture.status !== 200) return `has a picture that answers ${picture.status}`
  const bytes = Buffer.from(await picture.arrayBuffer())
  const hash = createHash('sha256').update(bytes).digest('hex')
  const isWhole = picture.headers.get('etag') === `"${hash.slice(0, 32)}"` && bytes.includes('IEND')
  return isWhole ? undefined : 'has a picture that is not what was stored'
}

/** Files nobody knows of, and files somebody knows of that are not there. */
export async function checkFiles(db: Queryable, dataFolder: string): Promise<string[]> {
  const namesIn = async (folder: string) => {
    const entries = await readdir(join(dataFolder, folder), {
      recursive: true,
      withFileTypes: true,
    })
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  }
  const { rows } = await db.query<{ hash: string; isNamed: boolean }>(
    `SELECT hash, false AS "isNamed" FROM stored_content
     UNION SELECT content_hash, true FROM sheet_files`,
  )
  const known = new Set(rows.map(({ hash }) => hash))
  const stored = new Set(await namesIn('files/content'))
  const named = rows.filter(({ isNamed }) => isNamed).map(({ hash }) => hash)
  return [
    ...[...stored].filter((hash) => !known.has(hash)).map((hash) => `nobody knows of ${hash}`),
    ...named.filter((hash) => !stored.has(hash)).map((hash) => `${hash} is named and lost`),
    ...(await namesIn('files/incoming')).map((name) => `incoming/${name} is left over`),
    ...(await namesIn('uploads')).map((name) => `uploads/${name} is left over`),
  ]
}
