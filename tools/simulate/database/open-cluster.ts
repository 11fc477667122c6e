import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database } from '../../../packages/server/src/platform/database/database.ts'
import { openEmbeddedPostgres } from '../../../packages/server/src/platform/database/embedded.ts'
import { migrate } from '../../../packages/server/src/platform/database/migrate.ts'
import { openLogger } from '../../../packages/server/src/platform/logger.ts'

/** A PostgreSQL of its own, which need not outlive a power cut, and as many databases as are wanted. */
export type Cluster = {
  /** A new database as the product has it, with a clock that is set by hand. */
  openCopy(): Promise<Database>
  close(): Promise<void>
}

const template = 'simulation'

export async function openCluster(): Promise<Cluster> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ncs-simulate-'))
  const logger = openLogger('silent')
  const server = await openEmbeddedPostgres({
    dataFolder,
    logger,
    settings: {
      ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      // Statements are planned while there is next to nothing in the tables, which grow quickly.
      enable_seqscan: 'off',
    },
    initdbFlags: ['--no-sync'],
  })
  const admin = connect(server.connection, logger)
  const open = (database: string) => connect({ ...server.connection, database }, logger)
  await admin.query(`CREATE DATABASE ${template}`)
  const prepared = open(template)
  await migrate(prepared, logger)
  await prepared.query(setUp)
  await prepared.close()
  let copies = 0

  return {
    async openCopy() {
      copies += 1
      const name = `${template}_${copies}`
      await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
      const copy = open(name)
      async function close() {
        await copy.close()
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      }
      return { ...copy, close }
    },
    async close() {
      await admin.close()
      await server.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** One picture is stored, as that of all sheets. */
const setUp = `
  CREATE SCHEMA simulation;
  CREATE TABLE simulation.clock (ms bigint NOT NULL);
  INSERT INTO simulation.clock VALUES (0);
  CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE
    AS 'SELECT ms FROM simulation.clock';
  CREATE TABLE simulation.messages (job_id uuid PRIMARY KEY, generation_id text NOT NULL);
  CREATE INDEX messages_of_generation ON simulation.messages (generation_id);
  INSERT INTO stored_content (hash) VALUES (repeat('0', 64));
`
