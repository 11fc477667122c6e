import { connect, type Database } from '../../packages/server/src/platform/database/database.ts'
import { openLogger } from '../../packages/server/src/platform/logger.ts'

/** Tells the planner what there is after much was added. It may take longer than statements may. */
export async function vacuum({ connection }: Database): Promise<void> {
  const patient = connect({ ...connection, statement_timeout: 0 }, openLogger('silent'))
  try {
    await patient.query('VACUUM ANALYZE')
  } finally {
    await patient.close()
  }
}
