import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { newId } from '../platform/id.ts'
import type { CheckoutState } from './at-stripe/checkouts.ts'
import type { Realm } from './at-stripe/stripe.ts'

/** What became of an order. `refused`: what was paid is not what was ordered. */
export type PurchaseState = CheckoutState | 'refused'

/** An order as we wrote it down. What it costs and gives is said here, and nowhere else. */
export type Purchase = {
  id: string
  accountId: string
  realm: Realm
  kind: 'pack' | 'plan'
  /** The pack or plan. */
  item: string
  name: string
  credits: number
  amount: number | null
  currency: string | null
  sessionId: string | null
  paymentIntent: string | null
  state: PurchaseState
  revision: number
  createdAt: number
}

const columns = `id, account_id AS "accountId", realm, kind, item, name, credits, amount, currency,
  session_id AS "sessionId", payment_intent AS "paymentIntent", state, revision,
  created_at AS "createdAt"`

/** An order nobody has paid by then is asked about, in case the word of it was lost. */
export const firstCheckMs = 60 * 60 * 1_000

type Order = Pick<Purchase, 'accountId' | 'realm' | 'kind' | 'item' | 'name' | 'credits'> & {
  amount?: number
  currency?: string
}

/** Writes an order down, before anybody is asked to pay. */
export async function openPurchase(db: Queryable, order: Order): Promise<string> {
  const id = newId()
  await db.query(
    `INSERT INTO purchases
       (id, account_id, realm, kind, item, name, credits, amount, currency, check_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now_ms() + $10::bigint)`,
    [
      ...[id, order.accountId, order.realm, order.kind, order.item, order.name, order.credits],
      ...[order.amount, order.currency, firstCheckMs],
    ],
  )
  return id
}

/** Notes in which checkout an order is paid. */
export async function noteSession(db: Queryable, id: string, sessionId: string): Promise<void> {
  await db.query('UPDATE purchases SET session_id = $2 WHERE id = $1 AND session_id IS NULL', [
    id,
    sessionId,
  ])
}

/** An order that never came to a checkout. */
export async function dropPurchase(db: Queryable, id: string): Promise<void> {
  await db.query(
    `UPDATE purchases SET state = 'failed', check_at = NULL, settled_at = now_ms(),
       revision = revision + 1
     WHERE id = $1 AND state = 'open' AND session_id IS NULL`,
    [id],
  )
}

export async function findPurchase(
  db: Queryable,
  by: { id: string } | { sessionId: string } | { paymentIntent: string },
): Promise<Purchase | undefined> {
  const [column, value] =
    'id' in by
      ? ['id', by.id]
      : 'sessionId' in by
        ? ['session_id', by.sessionId]
        : ['payment_intent', by.paymentIntent]
  const { rows } = await db.query<Purchase>(
    `SELECT ${columns} FROM purchases WHERE ${column} = $1`,
    [value],
  )
  return rows[0]
}

/** An order without a checkout after this time was left behind by a program that died. */
export const openingMs = 2 * 60 * 1_000

/** How far an order has come on its way to a checkout, and for how long it has been there. */
export async function findOpening(
  db: Queryable,
  id: string,
): Promise<(Pick<Purchase, 'sessionId' | 'state'> & { ageMs: number }) | undefined> {
  const { rows } = await db.query<Pick<Purchase, 'sessionId' | 'state'> & { ageMs: number }>(
    `SELECT session_id AS "sessionId", state, now_ms() - created_at AS "ageMs" FROM purchases
     WHERE id = $1`,
    [id],
  )
  return rows[0]
}

/** Checkouts in which somebody may still pay. */
export async function findOpenSessions(
  db: Queryable,
  accountId: string,
  realm: Realm,
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT session_id AS id FROM purchases
     WHERE account_id = $1 AND realm = $2 AND state = 'open' AND session_id IS NOT NULL`,
    [accountId, realm],
  )
  return rows.map(({ id }) => id)
}

/** Orders of plans that may still be paid, and for how long there have been. */
export async function findOpenPlans(
  db: Queryable,
  accountId: string,
  realm: Realm,
): Promise<(Purchase & { ageMs: number })[]> {
  const { rows } = await db.query<Purchase & { ageMs: number }>(
    `SELECT ${columns}, now_ms() - created_at AS "ageMs" FROM purchases
     WHERE account_id = $1 AND realm = $2 AND kind = 'plan' AND state = 'open'`,
    [accountId, realm],
  )
  return rows
}

/**
 * Gives an order up whose checkout was closed before it was paid. If it was closed already, it may be
 * paid: then Stripe is asked.
 */
export async function giveUpPurchase(
  db: Queryable,
  id: string,
  { wasOpen }: { wasOpen: boolean },
): Promise<void> {
  await db.query(
    `UPDATE purchases SET state = CASE WHEN $2 THEN 'expired' ELSE 'waiting' END,
       settled_at = CASE WHEN $2 THEN now_ms() END,
       check_at = CASE WHEN NOT $2 THEN now_ms() END, revision = revision + 1
     WHERE id = $1 AND state = 'open'`,
    [id, wasOpen],
  )
}

/** What changes about an order when Stripe has been asked. */
type Finding = Pick<Purchase, 'sessionId' | 'paymentIntent' | 'state'>

/** Writes down what was found, unless somebody has written since it was read. Says whether it did. */
export async function settlePurchase(
  db: Queryable,
  { id, revision }: Purchase,
  found: Finding,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE purchases SET state = $3, session_id = $4, payment_intent = $5,
       settled_at = CASE WHEN $3 IN ('open', 'waiting') THEN NULL
         ELSE coalesce(settled_at, now_ms()) END,
       check_at = CASE WHEN $3 IN ('open', 'waiting') THEN check_at END,
       revision = revision + 1
     WHERE id = $1 AND revision = $2`,
    [id, revision, found.state, found.sessionId, found.paymentIntent],
  )
  return rowCount === 1
}

/** An account's orders, newest first. */
export async function listPurchases(
  db: Queryable,
  accountId: string,
  { limit, after }: PageRequest,
): Promise<Omit<Purchase, 'revision' | 'accountId'>[]> {
  const { rows } = await db.query<Purchase>(
    `SELECT ${columns} FROM purchases
     WHERE account_id = $1 AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [accountId, after?.createdAt, after?.id, limit],
  )
  return rows.map(({ revision: _, accountId: __, ...purchase }) => purchase)
}
