import type { Queue } from '../../../packages/server/src/platform/queue/queue.ts'

/**
 * A line whose calls are answered, lost and answered twice as the simulation wants it. Calls are
 * rows, so they are there if the step that made them is.
 */
export const handQueue: Queue = {
  async enqueue(db, jobs) {
    await db.query('INSERT INTO simulation.messages SELECT * FROM unnest($1::uuid[], $2::text[])', [
      jobs.map(({ jobId }) => jobId),
      jobs.map(({ generationId }) => generationId),
    ])
  },
  async livingJobs(db, jobIds) {
    const { rows } = await db.query<{ id: string }>(
      'SELECT job_id AS id FROM simulation.messages WHERE job_id = ANY($1)',
      [jobIds],
    )
    return new Set(rows.map(({ id }) => id))
  },
  async isInLine(db, jobId) {
    return (await this.livingJobs(db, [jobId])).size === 1
  },
  wake: () => undefined,
  // Nobody works here but the simulation.
  work: () => Promise.reject(new Error('the simulation calls workers itself')),
  close: async () => undefined,
}
