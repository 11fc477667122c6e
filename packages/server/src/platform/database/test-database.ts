import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { connect, type Database, transaction } from './database.ts'
import { openEmbeddedPostgres } from './embedded.ts'
import { migrate, migrationsFolder } from './migrate.ts'

const logger = pino({ level: 'silent' })
const forgottenAfterMs = 60 * 60 * 1000
const preparationLock = 7_201

/**
 * A new, migrated database for one test file, on a real server that all test processes of this
 * checkout share. The last of them to end stops it. It need not outlive a power cut, so it is fast.
 */
export async function openTestDatabase(): Promise<Database> {
  const server = await openEmbeddedPostgres({
    dataFolder: await sharedFolder(),
    logger,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    initdbFlags: ['--no-sync'],
  })
  const admin = connect(server.connection, logger)
  const name = `test_${Date.now()}_${randomBytes(4).toString('hex')}`
  await makeCopy(admin, name)
  const database = connect({ ...server.connection, database: name }, logger)
  async function close() {
    await database.close()
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.close()
    await server.close()
  }
  return { ...database, close }
}

async function sharedFolder(): Promise<string> {
  const { uid } = userInfo()
  const folder = join(tmpdir(), `ncs-test-${uid}-${shortHash(import.meta.url)}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await stat(folder)
  assert.ok(found.uid === uid && (found.mode & 0o022) === 0, `${folder} is not ours alone`)
  return folder
}

/** Copying a migrated database takes a tenth of the time of migrating one. */
async function makeCopy(admin: Database, name: string): Promise<void> {
  const template = `migrated_${shortHash(await readMigrations())}`
  // CREATE DATABASE cannot be part of a transaction, so another connection holds the lock.
  await transaction(admin, async (db) => {
    await db.query(`SELECT pg_advisory_xact_lock(${preparationLock})`)
    const { rows } = await admin.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '^(test|migrated)_'`,
    )
    const names = rows.map((row) => row.name)
    if (!names.includes(template)) await makeTemplate(admin, template)
    for (const old of names.filter(isForgotten)) await admin.query(`DROP DATABASE ${old}`)
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
  })
}

async function makeTemplate(admin: Database, template: string): Promise<void> {
  // Built under another name first: a template of that name is a complete one.
  const unfinished = `test_0_${template}`
  await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${unfinished}`)
  const database = connect({ ...admin.connection, database: unfinished }, logger)
  await migrate(database, logger)
  await database.close()
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`)
}

/** Left behind by a test that was killed. */
function isForgotten(name: string): boolean {
  const [kind, madeAt] = name.split('_')
  return kind === 'test' && Number(madeAt) > 0 && Date.now() - Number(madeAt) > forgottenAfterMs
}

async function readMigrations(): Promise<string> {
  const names = (await readdir(migrationsFolder)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(migrationsFolder, name))))
  return names.map((name, index) => `${name}\n${texts[index]}`).join('\n')
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
