import type { PoolClient, QueryResult } from 'pg'
import type { Database } from './database.ts'

/** For tests: a database whose connections break after so many queries, as a killed program's do. */
export function dieAfter(db: Database, queries: number): Database {
  let left = queries
  const count = () => {
    left -= 1
    if (left < 0) throw new Error('killed')
  }
  const pool: Database['pool'] = Object.create(db.pool, {
    connect: {
      value: async () => {
        count()
        const client = await db.pool.connect()
        return Object.create(client, {
          query: { value: async (...asked: Parameters<PoolClient['query']>) => ask(client, asked) },
          release: { value: (broken?: Error) => client.release(broken) },
        })
      },
    },
  })
  function ask(client: PoolClient, asked: Parameters<PoolClient['query']>): Promise<QueryResult> {
    count()
    // Safe: the arguments are handed on as they came.
    return (client.query as (...all: unknown[]) => Promise<QueryResult>)(...asked)
  }
  return {
    ...db,
    pool,
    query: async (text, values) => {
      count()
      return db.query(text, values)
    },
  }
}
