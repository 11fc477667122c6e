/**
 * Compiles the program once, right after its packages are installed, so that its first start is as quick as later ones:
 * what is loaded here is kept in NODE_COMPILE_CACHE. What threads compile is of use to threads alone, so they load too.
 */
import { openDrawingPool } from '../packages/engine/src/index.ts'

const pool = openDrawingPool({})
await Promise.all([
  pool.check(AbortSignal.timeout(60_000)),
  import('../packages/server/src/app.ts'),
  import('../packages/server/src/open-context.ts'),
  import('../packages/server/src/worker.ts'),
])
await pool.close()
