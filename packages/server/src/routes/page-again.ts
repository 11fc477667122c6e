import assert from 'node:assert/strict'
import type { Kept } from '../idempotency/claims.ts'
import { findPage } from '../payments/find-page.ts'
import type { WorkCall } from './await-work.ts'

/** Gives the page again on which an order is paid. */
export async function pageAgain(
  { context, claim, signal }: WorkCall,
  { made, takenBy }: Kept,
): Promise<{ url: string }> {
  assert(claim !== undefined, 'only what was claimed is given again')
  const ordered = { purchaseId: made.id, claim: { ...claim, takenBy } }
  return { url: await findPage(context, ordered, signal) }
}
