import type { Database } from './database/database.ts'
import type { SealingKeys } from './sealing.ts'
import { StartProblem } from './start-problem.ts'

/**
 * Makes sure that this program has the secret of its database. A new one may take the place of one
 * that is still given as an old one: `reseal` then carries over all that is sealed, and only when
 * that is done the database knows the new one. Stopped in between, it still asks for the old one.
 */
export async function adoptSecret(
  db: Database,
  options: { keys: SealingKeys; lostSecret: string | undefined; reseal: () => Promise<void> },
): Promise<void> {
  const [newest] = options.keys
  const stored = await readFingerprint(db, newest.fingerprint)
  const isKnown = options.keys.some(({ fingerprint }) => fingerprint === stored)
  if (!isKnown && stored !== options.lostSecret) throw foreignSecret(stored)
  await options.reseal()
  if (stored === newest.fingerprint) return
  // Another node may have done it at the same moment; the first one is as good.
  await db.query('UPDATE installation SET secret_fingerprint = $1 WHERE secret_fingerprint = $2', [
    newest.fingerprint,
    stored,
  ])
}

/** What to do where something was sealed with a secret that was not given. */
export function foreignSecret(fingerprint: string): StartProblem {
  return new StartProblem(
    `This database was used with another secret than NCS_SECRET or the file secret in the data folder (its fingerprint is ${fingerprint}): give that one, or add it to NCS_OLD_SECRETS. If it is lost, NCS_SECRET_LOST=${fingerprint} forgets the provider keys it sealed`,
  )
}

/** The fingerprint the database knows; the first program to ask tells it its own. */
async function readFingerprint(db: Database, own: string): Promise<string> {
  await db.query(
    'INSERT INTO installation (secret_fingerprint) VALUES ($1) ON CONFLICT DO NOTHING',
    [own],
  )
  const { rows } = await db.query<{ fingerprint: string }>(
    'SELECT secret_fingerprint AS fingerprint FROM installation',
  )
  return rows[0]?.fingerprint ?? own
}
