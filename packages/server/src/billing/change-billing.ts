import type { BillingMode, ProviderName } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import type { SealingKeys } from '../platform/sealing.ts'
import { saveProviderKey } from './provider-keys.ts'

/** What is wished: a mode, a key to save, or both. */
export type BillingChange = {
  mode?: BillingMode | undefined
  providerName?: ProviderName | undefined
  apiKey?: string | undefined
  /** Whether a plan is sold here, without which nobody can have one pay. */
  managedPlanAvailable?: boolean
}

/**
 * Switches the mode, saves a key, or both. A saved key switches to BYO, unless another mode is named
 * with it. All of it or nothing.
 */
export async function changeBilling(
  db: Database,
  keys: SealingKeys,
  accountId: string,
  { mode, providerName, apiKey, managedPlanAvailable = false }: BillingChange,
): Promise<void> {
  if (mode === 'MANAGED' && !managedPlanAvailable)
    throw refused('mode', 'this server sells no plan: choose CREDITS or BYO')
  const isKeyGiven = providerName !== undefined && apiKey !== undefined
  await transaction(db, async (inside) => {
    if (isKeyGiven) await saveProviderKey(inside, keys, { accountId, providerName, apiKey })
    await setMode(inside, accountId, mode ?? (isKeyGiven ? 'BYO' : undefined))
  })
}

async function setMode(
  db: Queryable,
  accountId: string,
  mode: BillingMode | undefined,
): Promise<void> {
  if (mode === undefined) return
  await db.query(
    `INSERT INTO billing_modes (account_id, mode) VALUES ($1, $2)
     ON CONFLICT (account_id) DO UPDATE SET mode = excluded.mode`,
    [accountId, mode],
  )
}

function refused(path: string, message: string): ApiError {
  return new ApiError('INVALID_REQUEST', `The request is not valid: ${path} ${message}`, {
    fields: [{ path, message }],
  })
}
