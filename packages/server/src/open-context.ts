import { join } from 'node:path'
import {
  type ImageProvider,
  type MeshProvider,
  openEmbeddedCrafts,
  openEmbeddedDrawing,
  type VideoProvider,
  type VoiceProvider,
} from '@newcharactersheet/providers'
import { openStandings } from './accounts/standing.ts'
import { openAuth } from './auth/open-auth.ts'
import { resealKeys } from './billing/reseal-keys.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { finishMany } from './generations/finish-many.ts'
import { defaultPace, type Pace } from './generations/lifecycle.ts'
import { type Outcomes, openOutcomes } from './generations/outcomes.ts'
import { startMany } from './generations/start-many.ts'
import { openKeyCache } from './keys/key-cache.ts'
import { openPlaces } from './limits/places.ts'
import { openRateKeeper } from './limits/rate-limits.ts'
import { openPayments } from './payments/open-payments.ts'
import { adoptSecret } from './platform/adopt-secret.ts'
import { openLanes } from './platform/batch.ts'
import type { Database } from './platform/database/database.ts'
import type { Logger } from './platform/logger.ts'
import { openMail } from './platform/mail/mail.ts'
import { openPassingFolder } from './platform/passing-folder.ts'
import { openFairLine } from './platform/pictures/fair-line.ts'
import { openPictures } from './platform/pictures/open-pictures.ts'
import { openQueue } from './platform/queue/queue.ts'
import { openSecrets, type Secrets } from './platform/secrets.ts'
import { openDiskStorage } from './platform/storage/disk.ts'
import { openPublicSheets } from './sheets/public-sheets.ts'
import { claimContent } from './sheets/stored-content.ts'
import type { Resolve } from './webhooks/find-addresses.ts'
import { openWebhooks, type Webhooks } from './webhooks/open-webhooks.ts'
import { resealSigningSecrets } from './webhooks/reseal-secrets.ts'

export type Opened = { config: Config; db: Database; logger: Logger }
export type Instead = {
  images?: ImageProvider
  films?: VideoProvider
  /** `null` for nothing that speaks. */
  voices?: VoiceProvider | null
  /** `null` for nothing that makes meshes. */
  meshes?: MeshProvider | null
  pace?: Partial<Pace>
  resolve?: Resolve
}

/** How much work is begun or ended in one transaction and may wait to be; one account is in one lane. */
const gathered = { lanes: 2, most: 100, mostWaiting: 1_000 }

/** Opens what stands on the database and the data folder. `instead` replaces single parts. */
export async function openContext(
  { config, db, logger }: Opened,
  instead: Instead = {},
): Promise<{ context: Context; close: () => Promise<void> }> {
  const { dataFolder } = config
  // First: a program with another secret than the database's touches nothing.
  const secrets = await openOwnSecrets({ config, db, logger })
  const compileCache = join(dataFolder, 'compiled')
  const [storage, uploads, queue, payments, crafts] = await Promise.all([
    openDiskStorage(join(dataFolder, 'files'), (hash) => claimContent(db, hash)),
    openPassingFolder(join(dataFolder, 'uploads')),
    openQueue(db, logger),
    openPayments(config.payments, { dataFolder }),
    openEmbeddedCrafts({ compileCache }),
  ])
  const pictures = openPictures({ mostBytes: config.pictures.memoryBytes })
  const { images, films } =
    instead.images === undefined
      ? await openEmbeddedDrawing({ threads: config.drawingThreads, compileCache })
      : { images: instead.images, films: undefined }
  const webhooks = openWebhooks({ ownHosts: config.webhookHosts, resolve: instead.resolve })
  const outcomes = tellingOf(openOutcomes(db), webhooks)
  const standings = openStandings()
  const mail = openMail(config.mail, logger)
  const context: Context = {
    config,
    db,
    storage,
    uploads,
    pictures,
    images,
    films: instead.films ?? films,
    voices: (instead.voices === undefined ? crafts.voices : instead.voices) ?? undefined,
    meshes: (instead.meshes === undefined ? crafts.meshes : instead.meshes) ?? undefined,
    queue,
    starts: openLanes((starts) => startMany(context, starts), {
      ...gathered,
      keyOf: ({ order }) => order.buyer.accountId,
    }),
    finishes: openLanes((finishes) => finishMany(context, finishes), {
      ...gathered,
      keyOf: ({ accountId }) => accountId,
    }),
    outcomes,
    keys: openKeyCache(),
    standings,
    publicSheets: openPublicSheets(),
    bundleLine: openFairLine(),
    auth: openAuth({ config, db, logger, standings, secrets }),
    mail,
    payments,
    webhooks,
    rates: openRateKeeper(db, { rates: config.rateLimits }),
    places: openPlaces(),
    secrets,
    pace: { ...defaultPace, ...config.jobs, ...instead.pace },
    logger,
    now: Date.now,
  }
  async function close() {
    outcomes.close()
    mail?.close()
    await payments?.close()
    await queue.close()
    pictures.close()
    await images.close()
    await instead.films?.close()
    await context.voices?.close()
    await context.meshes?.close()
    await crafts.voices.close()
    await context.rates.close()
  }
  return { context, close }
}

/** Work that has ended is told of at once. */
function tellingOf(outcomes: Outcomes, webhooks: Webhooks): Outcomes {
  const announce = (id: string) => {
    outcomes.announce(id)
    webhooks.wake()
  }
  return { ...outcomes, announce }
}

/** The secrets of this installation, once the database has been found to be sealed with them. */
async function openOwnSecrets({ config, db, logger }: Opened): Promise<Secrets> {
  const { lostSecret } = config.secrets
  const secrets = await openSecrets({ ...config.secrets, dataFolder: config.dataFolder })
  const keys = secrets.sealingKeys
  const reseal = async () => {
    await resealKeys(db, keys, { lostSecret, logger })
    await resealSigningSecrets(db, keys, { lostSecret, logger })
  }
  await adoptSecret(db, { keys, lostSecret, reseal })
  return secrets
}
