import type { Queryable } from '../platform/database/database.ts'

/**
 * Looks for what ought not to be. Each check is one question whose rows are faults: the account, what
 * it is about, what was to be expected and what was found, as texts. The database does the adding
 * and sorting, on its disk where it is much, so here it takes as little memory for millions of
 * entries as for ten.
 */
export type Check = { fault: string; sql: string }

export type Fault = {
  account: string | null
  subject: string | null
  expected: string | null
  found: string | null
}

export type Finding = {
  fault: string
  count: number
  /** The first of them. */
  examples: Fault[]
}

const mostExamples = 10

/**
 * Makes all the checks and returns what they found. For them to speak of one moment, call it in a
 * transaction that sees one moment (`REPEATABLE READ`).
 */
export async function findFaults(db: Queryable, checks: readonly Check[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { fault, sql } of checks) {
    const { rows } = await db.query<Fault & { count: number }>(
      `SELECT faults.*, count(*) OVER () AS count
       FROM (${sql}) AS faults (account, subject, expected, found)
       ORDER BY account, subject LIMIT $1`,
      [mostExamples],
    )
    const [first] = rows
    if (first === undefined) continue
    findings.push({ fault, count: first.count, examples: rows.map(({ count, ...row }) => row) })
  }
  return findings
}
