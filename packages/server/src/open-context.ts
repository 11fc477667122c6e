import { join } from 'node:path'
import { type ImageProvider, openEmbeddedImages } from '@newcharactersheet/providers'
import { openStandings } from './accounts/standing.ts'
import { resealKeys } from './billing/reseal-keys.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { defaultPace, type Pace } from './generations/lifecycle.ts'
import { openOutcomes } from './generations/outcomes.ts'
import { openKeyCache } from './keys/key-cache.ts'
import { openRateKeeper } from './limits/rate-limits.ts'
import { adoptSecret } from './platform/adopt-secret.ts'
import type { Database } from './platform/database/database.ts'
import { openUploads } from './platform/http/uploads.ts'
import type { Logger } from './platform/logger.ts'
import { openQueue } from './platform/queue/queue.ts'
import { openSecrets } from './platform/secrets.ts'
import { openDiskStorage } from './platform/storage/disk.ts'
import { claimContent } from './sheets/stored-content.ts'

export type Opened = { config: Config; db: Database; logger: Logger }
export type Instead = { images?: ImageProvider; pace?: Partial<Pace> }

/** Opens what stands on the database and the data folder. `instead` replaces single parts. */
export async function openContext(
  { config, db, logger }: Opened,
  instead: Instead = {},
): Promise<{ context: Context; close: () => Promise<void> }> {
  const { dataFolder } = config
  const { lostSecret } = config.secrets
  const [storage, uploads, secrets, queue] = await Promise.all([
    openDiskStorage(join(dataFolder, 'files'), (hash) => claimContent(db, hash)),
    openUploads(join(dataFolder, 'uploads')),
    openSecrets({ ...config.secrets, dataFolder }),
    openQueue(db, logger),
  ])
  const keys = secrets.sealingKeys
  await adoptSecret(db, {
    keys,
    lostSecret,
    reseal: () => resealKeys(db, keys, { lostSecret, logger }),
  })
  const images = instead.images ?? openEmbeddedImages()
  const outcomes = openOutcomes(db)
  const context: Context = {
    config,
    db,
    storage,
    uploads,
    images,
    queue,
    outcomes,
    keys: openKeyCache(),
    standings: openStandings(),
    rates: openRateKeeper(config.rateLimits),
    secrets,
    pace: { ...defaultPace, ...instead.pace },
    logger,
    now: Date.now,
  }
  async function close() {
    outcomes.close()
    await queue.close()
    await images.close()
  }
  return { context, close }
}
