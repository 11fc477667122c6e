import type { Context } from '../context.ts'
import { openBalance } from '../credits/ledger.ts'
import { createKey, ownerKeyLabel, storeKey } from '../keys/api-keys.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'

/**
 * Makes the owner's account with its starting credits and first key, unless there is one. However
 * often and on however many nodes it is called, there is one owner, and one caller is given the
 * new key to show. A key the operator has set is made to work and is not given back.
 */
export async function ensureOwner(
  context: Pick<Context, 'db' | 'config'>,
): Promise<{ accountId: string; newKey: string | undefined }> {
  const { ownerKey, startingCredits } = context.config
  return transaction(context.db, async (db) => {
    const created = await createOwner(db)
    const accountId = created ?? (await findOwner(db))
    if (created !== undefined) await openBalance(db, { accountId, startingCredits })
    if (ownerKey !== undefined) {
      await storeKey(db, { keyId: newId(), accountId, label: ownerKeyLabel, key: ownerKey })
      return { accountId, newKey: undefined }
    }
    if (created === undefined) return { accountId, newKey: undefined }
    const { key } = await createKey(db, accountId, 'First key')
    return { accountId, newKey: key }
  })
}

/** The id of the account made; undefined when there is an owner already. */
async function createOwner(db: Queryable): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO accounts (id, is_owner) VALUES ($1, true)
     ON CONFLICT (is_owner) WHERE is_owner DO NOTHING RETURNING id`,
    [newId()],
  )
  return rows[0]?.id
}

async function findOwner(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM accounts WHERE is_owner')
  const owner = rows[0]
  if (owner === undefined) throw new Error('the owner account vanished while it was looked for')
  return owner.id
}
