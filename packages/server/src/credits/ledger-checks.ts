import type { Check } from './verify-books.ts'

/** What must be true of the books by themselves, recomputed from the entries. */
export const ledgerChecks: readonly Check[] = [
  {
    fault: 'entry does not add up to nothing',
    sql: `SELECT account_id, id, '0', (subscription + topup + held + spent + source)::text
      FROM credit_entries WHERE subscription + topup + held + spent + source <> 0`,
  },
  {
    fault: 'balance is not the sum of the entries',
    sql: `WITH sums AS (
        SELECT account_id, sum(subscription) AS subscription, sum(topup) AS topup,
          sum(held) AS held, sum(spent) AS spent, sum(source) AS source,
          coalesce(sum(topup) FILTER (WHERE kind = 'purchase'), 0) AS purchased
        FROM credit_entries GROUP BY account_id
      ), legs AS (
        SELECT coalesce(b.account_id, e.account_id) AS account_id,
          concat_ws(' ', 'subscription', coalesce(e.subscription, 0), 'topup',
            coalesce(e.topup, 0), 'held', coalesce(e.held, 0), 'spent', coalesce(e.spent, 0),
            'source', coalesce(e.source, 0), 'purchased', coalesce(e.purchased, 0)) AS expected,
          concat_ws(' ', 'subscription', b.subscription, 'topup', b.topup, 'held', b.held, 'spent',
            b.spent, 'source', b.source, 'purchased', b.purchased) AS found
        FROM credit_balances AS b FULL JOIN sums AS e USING (account_id)
      )
      SELECT account_id, 'balance', expected, found FROM legs WHERE expected <> found`,
  },
  {
    fault: 'running balance is wrong',
    sql: `SELECT account_id, id, running::text, balance::text FROM (
        SELECT account_id, id, balance,
          sum(subscription + topup) OVER (PARTITION BY account_id ORDER BY sequence) AS running
        FROM credit_entries
      ) AS entries WHERE balance <> running`,
  },
  {
    fault: 'account has no balance',
    sql: `SELECT id, 'balance', 'one', 'none' FROM accounts
      WHERE NOT EXISTS (SELECT FROM credit_balances WHERE account_id = accounts.id)`,
  },
  {
    fault: 'credits went a way their kind does not go',
    sql: `SELECT account_id, id, kind, concat_ws(' ', 'subscription', subscription, 'topup', topup,
        'held', held, 'spent', spent, 'source', source) FROM credit_entries
      WHERE NOT CASE
        WHEN kind IN ('grant', 'purchase') THEN topup >= 0 AND (subscription, held, spent) = (0, 0, 0)
        WHEN kind = 'subscription' THEN subscription >= 0 AND (topup, held, spent) = (0, 0, 0)
        WHEN kind = 'hold' THEN held >= 0 AND subscription <= 0 AND topup <= 0
          AND (spent, source) = (0, 0)
        WHEN kind = 'charge' THEN spent >= 0 AND (subscription, topup, source) = (0, 0, 0)
        WHEN kind = 'release' THEN subscription >= 0 AND topup >= 0 AND (spent, source) = (0, 0)
        WHEN kind = 'expire' THEN subscription <= 0 AND (topup, held, spent) = (0, 0, 0)
        WHEN kind = 'clawback' THEN subscription <= 0 AND topup <= 0 AND (held, spent) = (0, 0)
        WHEN kind = 'restore' THEN subscription >= 0 AND topup >= 0 AND (held, spent) = (0, 0)
        ELSE false END`,
  },
  {
    fault: 'posted twice',
    sql: `SELECT min(account_id), 'entry ' || id, '1', count(*)::text FROM credit_entries
        GROUP BY id HAVING count(*) > 1
      UNION ALL
      SELECT min(account_id), kind || ' of generation ' || generation_id, '1', count(*)::text
        FROM credit_entries WHERE generation_id IS NOT NULL
        GROUP BY generation_id, kind HAVING count(*) > 1
      UNION ALL
      SELECT min(account_id), kind || ' of payment ' || payment_id, '1', count(*)::text
        FROM credit_entries WHERE payment_id IS NOT NULL
        GROUP BY payment_id, kind HAVING count(*) > 1
      UNION ALL
      SELECT min(account_id), 'invoice ' || payment_id, '1', count(*)::text
        FROM credit_cycles WHERE payment_id IS NOT NULL
        GROUP BY payment_id HAVING count(*) > 1`,
  },
  {
    fault: 'hold has two outcomes',
    sql: `SELECT charge.account_id, charge.generation_id, 'charge or release', 'both'
      FROM credit_entries AS charge JOIN credit_entries AS release USING (generation_id)
      WHERE charge.kind = 'charge' AND release.kind = 'release'`,
  },
  {
    fault: 'outcome without a hold',
    sql: `SELECT account_id, generation_id, 'hold', kind FROM credit_entries AS outcome
      WHERE kind IN ('charge', 'release') AND NOT EXISTS (SELECT FROM credit_entries AS hold
        WHERE hold.generation_id = outcome.generation_id AND hold.kind = 'hold'
          AND hold.account_id = outcome.account_id)`,
  },
  {
    fault: 'outcome is not what was held',
    sql: `SELECT hold.account_id, hold.generation_id, hold.held::text,
        concat_ws(' ', outcome.kind, 'subscription', outcome.subscription, 'topup', outcome.topup,
          'held', outcome.held, 'spent', outcome.spent)
      FROM credit_entries AS hold JOIN credit_entries AS outcome USING (generation_id)
      WHERE hold.kind = 'hold' AND outcome.kind IN ('charge', 'release') AND (
        outcome.held <> -hold.held
        OR outcome.subscription > -hold.subscription
        OR outcome.subscription + outcome.topup + outcome.spent <> hold.held)`,
  },
  {
    fault: 'entry without what it belongs to',
    sql: `SELECT account_id, id, kind, concat_ws(' ', 'generation', generation_id, 'payment',
        payment_id, 'cycle', cycle_ends_at) FROM credit_entries
      WHERE CASE
        WHEN kind IN ('hold', 'charge', 'release') THEN generation_id IS NULL
        WHEN kind IN ('purchase', 'subscription', 'clawback', 'restore') THEN payment_id IS NULL
        ELSE false END OR subscription <> 0 AND cycle_ends_at IS NULL`,
  },
]

/** What must be true of the cycles, whose rows and entries belong together. */
export const cycleChecks: readonly Check[] = [
  {
    fault: 'invoice and credits of a cycle differ',
    sql: `SELECT coalesce(entry.account_id, cycle.account_id),
        coalesce(entry.payment_id, cycle.payment_id),
        concat_ws(' ', cycle.amount, 'of cycle', cycle.ends_at),
        concat_ws(' ', entry.subscription, 'of cycle', entry.cycle_ends_at)
      FROM (SELECT * FROM credit_entries WHERE kind = 'subscription') AS entry
      FULL JOIN (SELECT * FROM credit_cycles WHERE begun_at IS NOT NULL AND amount > 0) AS cycle
        ON cycle.payment_id = entry.payment_id AND cycle.account_id = entry.account_id
      WHERE (entry.subscription, entry.cycle_ends_at) IS DISTINCT FROM (cycle.amount, cycle.ends_at)`,
  },
  {
    fault: 'credits of a cycle nobody has paid',
    sql: `SELECT account_id, id, 'a cycle', 'none that ends ' || cycle_ends_at FROM credit_entries AS e
      WHERE kind IN ('hold', 'release', 'expire') AND cycle_ends_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM credit_cycles AS c
          WHERE c.account_id = e.account_id AND c.ends_at = e.cycle_ends_at)
        -- What a clawback took before its cycle was known may be the whole of it.
        AND NOT EXISTS (SELECT FROM credit_entries AS taken WHERE taken.kind = 'clawback'
          AND taken.account_id = e.account_id AND taken.cycle_ends_at = e.cycle_ends_at)`,
  },
  {
    fault: 'subscription credits outlive their cycle',
    sql: `SELECT account_id, 'balance', '0', subscription::text FROM credit_balances
      WHERE subscription > 0 AND cycle_ends_at IS NULL`,
  },
  {
    fault: 'current cycle is wrong',
    sql: `SELECT b.account_id, 'cycle', concat_ws(' ', latest.plan_id, 'to', latest.ends_at),
        concat_ws(' ', b.plan_id, 'to', b.cycle_ends_at)
      FROM credit_balances AS b LEFT JOIN (
        SELECT DISTINCT ON (account_id) account_id, plan_id, ends_at FROM credit_cycles
        WHERE begun_at IS NOT NULL ORDER BY account_id, starts_at DESC, ends_at DESC, id DESC
      ) AS latest USING (account_id)
      WHERE b.cycle_ends_at IS NOT NULL AND b.cycle_ends_at IS DISTINCT FROM latest.ends_at
        -- A clock that was set back by a little is no fault.
        OR b.cycle_ends_at IS NULL AND latest.plan_id IS NOT NULL
          AND latest.ends_at > now_ms() + 60000`,
  },
  {
    fault: 'cycles will not turn when they should',
    sql: `SELECT b.account_id, 'turns_at', least(b.cycle_ends_at, waiting.starts_at)::text,
        b.turns_at::text
      FROM credit_balances AS b LEFT JOIN (
        SELECT account_id, min(starts_at) AS starts_at FROM credit_cycles
        WHERE begun_at IS NULL GROUP BY account_id
      ) AS waiting USING (account_id)
      WHERE b.turns_at IS DISTINCT FROM least(b.cycle_ends_at, waiting.starts_at)`,
  },
]

/** What keeps faults from being written must be in its place. */
export const guardChecks: readonly Check[] = [
  {
    fault: 'a guard of the ledger is off',
    sql: `WITH guards (kind, name) AS (VALUES
        ('trigger', 'credit_entries_append_only'), ('trigger', 'credit_entries_not_emptied'),
        ('index', 'credit_entries_pkey'), ('index', 'credit_entries_one_hold'),
        ('index', 'credit_entries_one_outcome'), ('index', 'credit_entries_one_of_payment'),
        ('index', 'credit_entries_one_expiry'), ('check', 'credit_entries_sound'),
        ('check', 'credit_balances_check'), ('check', 'credit_balances_held_check'))
      SELECT NULL::text, kind || ' ' || name, 'in its place', 'off or missing' FROM guards
      WHERE NOT CASE kind
        WHEN 'trigger' THEN EXISTS (SELECT FROM pg_trigger
          WHERE tgrelid = 'credit_entries'::regclass AND tgname = name AND tgenabled IN ('O', 'A'))
        WHEN 'index' THEN EXISTS (SELECT FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
          WHERE indrelid = 'credit_entries'::regclass AND relname = name
            AND indisunique AND indisvalid)
        ELSE EXISTS (SELECT FROM pg_constraint WHERE conname = name AND contype = 'c' AND convalidated
          AND conrelid IN ('credit_entries'::regclass, 'credit_balances'::regclass)) END`,
  },
]
