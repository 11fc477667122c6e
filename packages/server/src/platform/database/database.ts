import pg from 'pg'
import type { Logger } from '../logger.ts'
import { StartProblem } from '../start-problem.ts'
import { openEmbeddedPostgres } from './embedded.ts'

/** Something that answers queries: the database, or one transaction in it. */
export type Queryable = {
  query<Row extends pg.QueryResultRow>(
    query: string | pg.QueryConfig,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>
}

export type Database = Queryable & {
  pool: pg.Pool
  /** How to reach the same database, for a connection of one's own. */
  connection: pg.ClientConfig
  close(): Promise<void>
}

/** How many connections there are, and how long a query waits for one of them to be free. */
type Bounds = { connections?: number; connectWithinMs?: number }

/** Longer than any statement of ours takes: one that never ends would keep its connection for good. */
const statementWithinMs = 60_000

// Counters, prices and times in milliseconds are far below 2⁵³, so a bigint is a plain number here.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens the operator's PostgreSQL, or the one that comes along and lives in the data folder. */
export async function openDatabase(
  config: { databaseUrl: string | undefined; dataFolder: string },
  logger: Logger,
): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    const database = connect({ connectionString: config.databaseUrl }, logger)
    await checkAnswer(database)
    return database
  }
  const postgres = await openEmbeddedPostgres({ dataFolder: config.dataFolder, logger })
  const database = connect(postgres.connection, logger)
  async function close() {
    await database.close()
    await postgres.close()
  }
  return { ...database, close }
}

/** A pool of connections to a server that is running. */
export function connect(
  connection: pg.ClientConfig,
  logger: Logger,
  { connections = 10, connectWithinMs = 10_000 }: Bounds = {},
): Database {
  const pool = new pg.Pool({
    statement_timeout: statementWithinMs,
    ...connection,
    application_name: 'newcharactersheet',
    // Who asks several things at once sends them together; they are done in that order.
    pipeline: true,
    max: connections,
    connectionTimeoutMillis: connectWithinMs,
  })
  // A connection at rest may break at any time; the pool opens another when it is needed.
  pool.on('error', (error) => {
    if (!pool.ending) logger.warn({ err: error }, 'a database connection broke')
  })
  // One in use tells whoever is asking something; if nobody listened besides, it would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    pool,
    connection,
    query: (query, values) => pool.query(query, values && [...values]),
    close: () => pool.end(),
  }
}

/** Runs `work` in one transaction: all of it happens, or nothing. */
export async function transaction<Result>(
  db: Database,
  work: (db: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  let isOver = false
  try {
    await client.query('BEGIN')
    const result = await work({
      async query(query, values) {
        // Of statements sent together one may come late, when another has failed: by then the
        // connection may be somebody else's.
        if (isOver) throw new Error('this transaction is over')
        return await client.query(query, values && [...values])
      },
    })
    isOver = true
    const { command } = await client.query('COMMIT')
    // Where a statement has failed, nothing is done even if somebody caught that; it is said only here.
    if (command !== 'COMMIT')
      throw new Error('a statement of this transaction failed; it was undone')
    return result
  } catch (error) {
    isOver = true
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause
    })
    throw error
  } finally {
    // A connection that could not even roll back is closed instead of being used again.
    client.release(broken)
  }
}

/** What the pool says when no connection was free in time, or none could be opened. */
const noConnection = [
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]

/** PostgreSQL has no room for another connection. */
const tooManyConnections = '53300'

/** Whether a query was not asked at all, because there was no connection to ask it by. */
export function isOutOfConnections(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    noConnection.includes(error.message) || ('code' in error && error.code === tooManyConnections)
  )
}

async function checkAnswer(database: Database): Promise<void> {
  try {
    await database.query('SELECT 1')
  } catch (cause) {
    await database.close()
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
    throw new StartProblem(`DATABASE_URL: the database does not answer (${reason})`, { cause })
  }
}
