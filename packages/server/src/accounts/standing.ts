import { type Features, featureDefaults } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'

/** What an account may do at all, whoever acts for it. */
export type Standing = {
  isOwner: boolean
  isOperator: boolean
  suspendedAt: number | null
  features: Features
}

export type Standings = {
  find(db: Queryable, accountId: string): Promise<Standing>
  /** Call it when the standing has changed, so that this node knows at once. */
  forget(accountId: string): void
}

/** A change made on another node is known here within this time. */
const lifeMs = 1_000
const mostEntries = 10_000

/**
 * Remembers the standing of accounts for a second: not every call shall ask the database. `now` must
 * never go back: a clock that does would keep up what was changed elsewhere.
 */
export function openStandings(now: () => number = () => performance.now()): Standings {
  const known = new Map<string, { standing: Standing; until: number }>()
  // What is read while it changes must not be remembered after that.
  let changes = 0

  return {
    async find(db, accountId) {
      const found = known.get(accountId)
      if (found !== undefined && found.until > now()) return found.standing
      const before = changes
      const askedAt = now()
      const standing = await readStanding(db, accountId)
      if (before !== changes) return standing
      if (known.size >= mostEntries) known.clear()
      known.set(accountId, { standing, until: askedAt + lifeMs })
      return standing
    },
    forget(accountId) {
      changes += 1
      known.delete(accountId)
    },
  }
}

/** Which rows of `accounts` may hand out links and invitations, as a condition in SQL. */
export const mayHandOut =
  '(is_owner OR is_operator) AND suspended_at IS NULL AND deleted_at IS NULL'

async function readStanding(db: Queryable, accountId: string): Promise<Standing> {
  const { rows } = await db.query<Standing>({
    name: 'read a standing',
    text: `SELECT is_owner AS "isOwner", is_owner OR is_operator AS "isOperator",
       suspended_at AS "suspendedAt", $2::jsonb || features AS features
     FROM accounts WHERE id = $1`,
    values: [accountId, JSON.stringify(featureDefaults)],
  })
  const [standing] = rows
  if (standing === undefined) throw new Error('a caller has no account')
  return standing
}
