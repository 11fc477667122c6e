import type { Database } from '../../../packages/server/src/platform/database/database.ts'

/** A statement of the program with one piece of it written otherwise. */
type Slip = readonly [fault: string, from: string, to: string]

type Mutant = { name: string; plant: (db: Database) => Promise<Database> }

/** Faults in the statements the program sends. */
export const mutantsOfStatements: readonly Mutant[] = [
  ...slips('hold-one', [
    ['a hold takes credits of a cycle that is over', 'turns_at > now_ms()) FOR UPDATE', 'true)'],
    [
      'a hold at the end of a cycle still takes its credits',
      'turns_at > now_ms()) FOR UPDATE',
      'turns_at >= now_ms()) FOR UPDATE',
    ],
    [
      'a hold takes top-up credits first',
      'least(subscription, $3::integer)',
      'least(subscription, $3::integer - topup)',
    ],
    [
      'a hold takes credits that are not there',
      'WHERE $3::integer = 0 OR subscription + topup >= $3::integer',
      '',
    ],
    [
      'a hold takes what is owed of a cycle',
      'OR subscription + topup >= $3::integer',
      'OR greatest(topup, subscription + topup) >= $3::integer',
    ],
    ['a hold is not noted as held', 'held = balances.held + held.held', 'held = balances.held'],
  ]),
  ...slips('charge-one', [
    [
      'a charge notes the balance before the hold',
      'SELECT subscription + topup AS',
      'SELECT topup AS',
    ],
    ['what is charged stays held', 'SET held = balances.held - charged.spent,', 'SET'],
  ]),
  ...slips('a move', [
    [
      'work in line again waits since it was ordered',
      "CASE WHEN $1 = 'queued' THEN now_ms()",
      'CASE WHEN false THEN 0',
    ],
    ['work is begun without a lease', 'now_ms() + $4::bigint END', 'now_ms() + 0 * $4::bigint END'],
    [
      'begun work keeps its attempt',
      "WHEN $1 = 'running' AND state = 'queued' THEN 1",
      'WHEN false THEN 1',
    ],
    ['going on counts as an attempt', "$1 = 'running' AND state = 'queued'", "$1 = 'running'"],
    [
      'of many that move each moves whatever its attempt',
      'mover.attempt = generations.attempt',
      'true',
    ],
  ]),
  ...slips('the sweep', [
    [
      'work is taken from who is at it',
      "state = 'running' AND lease_until < now_ms()",
      "state = 'running'",
    ],
    [
      'work is taken at the last moment of its lease',
      'lease_until < now_ms()',
      'lease_until <= now_ms()',
    ],
    ['nobody looks for work whose worker died', 'lease_until < now_ms()', 'false'],
    [
      'nobody looks for work that nobody was called for',
      'queued_at < now_ms() - $1::bigint',
      '$1::bigint < 0',
    ],
    ['a line that is late goes on', "state IN ('queued', 'waiting') AND", "state = 'waiting' AND"],
    [
      'a provider is waited for without end',
      "state IN ('queued', 'waiting') AND",
      "state = 'queued' AND",
    ],
    [
      'what ends now is not late',
      'deadline_at <= now_ms() AS "isLate"',
      'deadline_at < now_ms() AS "isLate"',
    ],
  ]),
  ...slips('whose-turn', [
    ['work is begun after its end', 'deadline_at > now_ms()', 'true'],
    [
      'who ordered first is always first',
      'ORDER BY coalesce(running, 0), coalesce(last_turn_at, 0),',
      'ORDER BY',
    ],
    [
      'accounts take turns whatever they have running',
      'ORDER BY coalesce(running, 0),',
      'ORDER BY',
    ],
    [
      'of one account what was ordered last is first',
      'created_at, id\n    )',
      'created_at DESC, id DESC\n    )',
    ],
    ['one more may run than may', 'coalesce(running, 0) < $1', 'coalesce(running, 0) <= $1'],
  ]),
  ...slips('open-generations', [
    ['work is late as soon as it is ordered', 'now_ms() + $2::bigint', 'now_ms() + 0 * $2::bigint'],
    [
      'work costs more than is held',
      'model, price, payer, resolution,\n      request',
      'model, price + 1, payer, resolution,\n      request',
    ],
  ]),
  ...slips('fill-sheets', [
    [
      'pictures go to each other’s sheets',
      'sheets.id = filled.id',
      '(sheets.id = filled.id OR true)',
    ],
    ['a sheet is filled and stays unfinished', "SET status = 'ready',", 'SET'],
  ]),
  ...slips('a sheet of failed work', [
    ['a sheet waits for a picture that never comes', "SET status = 'failed',", 'SET'],
  ]),
]

function slips(statement: string, all: readonly Slip[]): Mutant[] {
  return all.map(([fault, from, to]) => ({
    name: `${statement}: ${fault}`,
    plant: async (db) => misspell(db, (text) => text.replace(from, to)),
  }))
}

type Ask = (query: string | { text: string }, ...rest: unknown[]) => Promise<unknown>

/** The database as a program sees it that writes its statements otherwise. */
function misspell(db: Database, write: (text: string) => string): Database {
  const rewriting =
    (ask: Ask): Ask =>
    (query, ...rest) =>
      ask(typeof query === 'string' ? write(query) : { ...query, text: write(query.text) }, ...rest)
  async function connect() {
    const client = await db.pool.connect()
    // Safe: arguments are handed on as they came, but for the text.
    const query = rewriting(client.query.bind(client) as Ask)
    return { query, release: (broken?: Error) => client.release(broken) }
  }
  return {
    ...db,
    // Safe: whoever stands on this takes a client from the pool, asks it, and gives it back.
    pool: { connect } as unknown as Database['pool'],
    query: rewriting(db.query as Ask) as Database['query'],
  }
}
