import { PgBoss } from 'pg-boss'
import type { Database, Queryable } from '../database/database.ts'
import type { Logger } from '../logger.ts'

/**
 * Calls workers, by a line on the database. A job says that there is work; which is begun is decided
 * by whoever is called.
 */
export type Queue = {
  /** Puts jobs in line in the caller's own transaction. */
  enqueue(db: Queryable, jobs: readonly Job[]): Promise<void>
  /** Lets the workers of this process look now. Call it when the transaction is committed. */
  wake(): void
  /** Answers calls, so many at a time. `stop` takes no more, and waits for those being answered. */
  work(concurrency: number, run: () => Promise<void>): Promise<{ stop: () => Promise<void> }>
  /** Which of these jobs somebody will still take or has just taken. */
  livingJobs(db: Queryable, jobIds: readonly string[]): Promise<Set<string>>
  /** Whether a job waits for somebody to take it. */
  isInLine(db: Queryable, jobId: string): Promise<boolean>
  close(): Promise<void>
}

export type Job = { jobId: string; generationId: string }

const queueName = 'generations'

/** How often a worker looks for jobs of other processes; those of its own wake it. */
const lookSeconds = 3

/** A job taken this long ago and not begun was taken by a process that died. */
const takenSeconds = 15

/**
 * Opens pg-boss for delivery alone: our own tables say what is running, for how long and how often
 * it was tried, so its retries, heartbeats and schedules are off.
 */
export async function openQueue(db: Database, logger: Logger): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.query(text, values) },
    schedule: false,
    registerInstance: false,
    flowIntervalSeconds: 24 * 60 * 60,
  })
  boss.on('error', (error) => logger.error({ err: error }, 'the queue has a problem'))
  await boss.start()
  await boss.createQueue(queueName, {
    retryLimit: 0,
    expireInSeconds: 15 * 60,
    deleteAfterSeconds: 60 * 60,
  })
  const workers: string[] = []

  const wake = () => {
    for (const worker of workers) boss.notifyWorker(worker)
  }

  return {
    async enqueue(db, jobs) {
      // The text is always the same, so it need be planned only once.
      const executeSql = (text: string, values?: unknown[]) =>
        db.query({ name: 'enqueue', text }, values)
      const lines = jobs.map(({ jobId, generationId }) => ({ id: jobId, data: { generationId } }))
      await boss.insert(queueName, lines, { db: { executeSql } })
    },
    wake,
    async work(concurrency, run) {
      for (let count = 0; count < concurrency; count += 1) {
        const worker = await boss.work<{ generationId: string }>(
          queueName,
          { batchSize: 1, pollingIntervalSeconds: lookSeconds },
          async () => {
            await run()
            // With one job a batch a worker would otherwise sleep before it looks for the next.
            wake()
          },
        )
        workers.push(worker)
      }
      return { stop: () => boss.offWork(queueName, { wait: true }) }
    },
    async livingJobs(db, jobIds) {
      const { rows } = await db.query<{ id: string }>(
        `SELECT id FROM pgboss.job WHERE name = $1 AND id = ANY($2::uuid[]) AND (
           state IN ('created', 'retry')
           OR state = 'active' AND started_on > now() - make_interval(secs => $3))`,
        [queueName, jobIds, takenSeconds],
      )
      return new Set(rows.map(({ id }) => id))
    },
    async isInLine(db, jobId) {
      const { rowCount } = await db.query(
        `SELECT 1 FROM pgboss.job WHERE name = $1 AND id = $2 AND state IN ('created', 'retry')`,
        [queueName, jobId],
      )
      return rowCount === 1
    },
    async close() {
      await boss.stop({ graceful: true, close: false, timeout: 30_000 })
    },
  }
}
