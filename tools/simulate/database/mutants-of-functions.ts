import type { Database } from '../../../packages/server/src/platform/database/database.ts'

type Mutant = { name: string; plant: (db: Database) => Promise<Database> }

/** One piece of a function written otherwise. */
type Slip = readonly [fault: string, from: string | RegExp, to: string]

/** Faults in the tables and functions of the database. */
export const mutantsOfFunctions: readonly Mutant[] = [
  without('INDEX credit_entries_one_hold'),
  without('INDEX credit_entries_one_outcome'),
  without('INDEX credit_entries_one_of_payment'),
  without('INDEX credit_cycles_one_stop'),
  ...slips('post_entry', [
    ['purchases do not count as purchased', "WHEN 'purchase' THEN", "WHEN 'none' THEN"],
    ['grants count as purchased', "WHEN 'purchase' THEN", "WHEN 'grant' THEN"],
  ]),
  ...slips('close_cycle', [
    ['credits outlive their cycle', 'books.subscription > 0', 'false'],
    ['more expires than is left', '=> -books.subscription,', '=> -books.subscription - 1,'],
    ['a debt expires, too', 'books.subscription > 0', 'books.subscription <> 0'],
    ['a plan outlives its cycle', 'plan_id = NULL,', ''],
  ]),
  ...slips('expire_strays', [
    ['what a clawback took expires once more', 'least(came, sum(subscription))', 'came'],
    ['what is left without a cycle stays', 'THEN subscription END', 'THEN NULL::integer END'],
  ]),
  ...slips('begin_cycle', [
    ['a late invoice ends the cycle that followed', 'is_latest AND', ''],
    ['a late invoice stays', /PERFORM expire_strays\([^;]*;/, 'NULL;'],
    ['a change of plan ends its own cycle', 'current_end IS DISTINCT FROM cycle.ends_at', 'true'],
    ['a change of plan changes no plan', 'SET plan_id = cycle.plan_id,', 'SET'],
  ]),
  ...slips('turn_cycles', [
    ['a cycle does not end', 'cycle_ends_at <= now_ms()', 'false'],
    ['a cycle ends a moment late', 'cycle_ends_at <= now_ms()', 'cycle_ends_at < now_ms()'],
    ['a cycle begins a moment late', 'starts_at <= now_ms()', 'starts_at < now_ms()'],
    [
      'cycles begin in the order they are told of',
      'ORDER BY starts_at, ends_at, id',
      'ORDER BY id',
    ],
    [
      'what is paid ahead does not begin',
      'SELECT min(starts_at)',
      'SELECT min(starts_at) FILTER (WHERE false)',
    ],
  ]),
  ...slips('turn_due_cycles', [['nothing ends unasked', 'PERFORM turn_cycles(due);', '']]),
  ...slips('balance_of', [
    ['who looks is told of a cycle that is over', 'books.turns_at <= now_ms()', 'false'],
  ]),
  ...slips('lock_all_books', [
    [
      'what is done together is done in a cycle that is over',
      'turns_at <= now_ms()',
      'turns_at < 0',
    ],
  ]),
  ...slips('give_credits', [
    ['a payment is booked again', 'payment_id = of_payment AND kind = of_kind', 'false'],
  ]),
  ...slips('add_cycle', [
    ['an invoice waits for somebody to look', 'PERFORM turn_cycles(of_account);', ''],
  ]),
  ...slips('hold_credits', [
    [
      'credits are held that are not there',
      "WHEN wanted.amount > 0 AND wanted.amount > balance THEN 'balance'",
      '',
    ],
    [
      'work without a price needs credits',
      'wanted.amount > 0 AND wanted.amount > balance',
      'wanted.amount > balance',
    ],
    [
      'more is held than there is by what is owed',
      'greatest(0, least(books.subscription',
      '(least(books.subscription',
    ],
    ['holds of one batch do not see each other', 'all_books[place] := books;', ''],
    ['a hold forgets its cycle', 'THEN books.cycle_ends_at END;', 'THEN NULL END;'],
    ['work is held for again', "WHEN wanted.generation = ANY(known) THEN 'repetition'", ''],
  ]),
  ...slips('post_entries', [
    ['a batch does not change balances', 'WHERE b.account_id = books.account_id', 'WHERE false'],
  ]),
  ...slips('charge_holds', [
    [
      'the charge of a batch forgets one',
      'lines := lines || line;',
      'IF cardinality(lines) = 0 THEN lines := lines || line; END IF;',
    ],
    ['settled work is charged for', 'CONTINUE WHEN line.generation_id = ANY(settled);', ''],
  ]),
  ...slips('lock_line', [
    ['the line is not counted', 'LIMIT most', 'LIMIT 0'],
    ['the line is not counted by account', 'account_id = ANY(accounts)', 'false'],
    ['an order that is there takes another place', 'id = ANY(generations_asked)', 'false'],
  ]),
  ...slips('release_hold', [
    ['settled work is released', /IF EXISTS \(SELECT FROM credit_entries[^;]*;\s*END IF;/, ''],
    ['failed work is as if it was cancelled', 'CASE WHEN is_canceled THEN', 'CASE WHEN true THEN'],
    ['cancelled work is as if it had failed', 'CASE WHEN is_canceled THEN', 'CASE WHEN false THEN'],
    ['what failed comes back as top-up credits', 'ELSE books.cycle_ends_at END', 'ELSE NULL END'],
    ['what comes back stays held', 'to_held => -hold.held', 'to_held => 0'],
    ['credits come back to a cycle that is over', /PERFORM expire_strays\([^;]*;/, 'NULL;'],
  ]),
  ...slips('claw_back', [
    [
      'a refund takes what has expired',
      'taken := least(amount, greatest(0, given - gone));',
      'taken := amount;',
    ],
    ['a refund takes of any cycle', 'AND ends_at = of_cycle', ''],
    ['a refund takes again', "kind IN ('clawback', 'restore')", 'false'],
    ['a refund takes after it was undone', "kind IN ('clawback', 'restore')", "kind = 'clawback'"],
  ]),
  ...slips('restore_credits', [
    [
      'a dispute that was won gives back twice',
      "payment_id = of_payment AND kind = 'restore'",
      'false',
    ],
    ['what is won back of a cycle that is over stays', /PERFORM expire_strays\([^;]*;/, 'NULL;'],
  ]),
]

function without(guard: string): Mutant {
  return {
    name: `without the ${guard}`,
    plant: async (db) => {
      await db.query(`DROP ${guard}`)
      return db
    },
  }
}

/** Faults in one function of the database. */
function slips(name: string, all: readonly Slip[]): Mutant[] {
  return all.map(([fault, from, to]) => {
    async function plant(db: Database): Promise<Database> {
      const { rows } = await db.query<{ source: string }>(
        'SELECT pg_get_functiondef($1::regproc) AS source',
        [name],
      )
      const { source } = rows[0]
      const faulty = source.replace(from, to)
      if (faulty === source) throw new Error(`${name} has no ${from}: mend the mutant`)
      await db.query(faulty)
      return db
    }
    return { name: `${name}: ${fault}`, plant }
  })
}
