import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import { mutantsOfProduct } from './mutants-of-product.ts'
import { type Product, product } from './product.ts'

/** A fault somebody might make, in the database or in the code that stands on it. */
export type DatabaseMutant = {
  name: string
  /** Puts the fault into a database. */
  plant: (db: Database) => Promise<void>
  product: Product
}

/** The simulation must find every one of them. */
export const mutantsOfDatabase: readonly DatabaseMutant[] = [
  ...[
    dropped('credit_entries_one_hold'),
    dropped('credit_entries_one_outcome'),
    dropped('credit_entries_one_of_payment'),
    rewritten('hold_credits', 'credits are held that are not there', [
      "WHEN wanted.amount > 0 AND wanted.amount > balance THEN 'balance'",
      '',
    ]),
    rewritten('hold_credits', 'holds of one batch do not see each other', [
      'all_books[place] := books;',
      '',
    ]),
    rewritten('hold_credits', 'a hold forgets its cycle', [
      'THEN books.cycle_ends_at END;',
      'THEN NULL END;',
    ]),
    rewritten('hold_credits', 'work is held for again', [
      "WHEN wanted.generation = ANY(known) THEN 'repetition'",
      '',
    ]),
    rewritten('charge_holds', 'the charge of a batch forgets one', [
      'lines := lines || line;',
      'IF cardinality(lines) = 0 THEN lines := lines || line; END IF;',
    ]),
    rewritten('charge_holds', 'settled work is charged for', [
      'CONTINUE WHEN line.generation_id = ANY(settled);',
      '',
    ]),
    rewritten('release_hold', 'settled work is released', [
      /IF EXISTS \(SELECT FROM credit_entries[^;]*;\s*END IF;/,
      '',
    ]),
    rewritten('release_hold', 'failed work is as if it was cancelled', [
      'CASE WHEN is_canceled THEN',
      'CASE WHEN true THEN',
    ]),
    rewritten('release_hold', 'cancelled work is as if it had failed', [
      'CASE WHEN is_canceled THEN',
      'CASE WHEN false THEN',
    ]),
    rewritten('release_hold', 'credits come back to a cycle that is over', [
      /PERFORM expire_strays\([^;]*;/,
      'NULL;',
    ]),
    rewritten('give_credits', 'a payment is booked again', [
      'payment_id = of_payment AND kind = of_kind',
      'false',
    ]),
    rewritten('add_cycle', 'an invoice waits for somebody to look', [
      'PERFORM turn_cycles(of_account);',
      '',
    ]),
    rewritten('begin_cycle', 'a late invoice ends the cycle that followed', ['is_latest AND', '']),
    rewritten('close_cycle', 'credits outlive their cycle', ['books.subscription > 0', 'false']),
    rewritten('turn_cycles', 'a cycle does not end', ['cycle_ends_at <= now_ms()', 'false']),
    rewritten('claw_back', 'a refund takes what has expired', [
      'taken := least(amount, greatest(0, given - gone));',
      'taken := amount;',
    ]),
    rewritten('claw_back', 'a refund takes again', ["kind IN ('clawback', 'restore')", 'false']),
    rewritten('restore_credits', 'a dispute that was won gives back twice', [
      "payment_id = of_payment AND kind = 'restore'",
      'false',
    ]),
    rewritten('post_entries', 'a batch does not change balances', [
      'WHERE b.account_id = books.account_id',
      'WHERE false',
    ]),
    rewritten('lock_line', 'the line is not counted by account', [
      'account_id = ANY(accounts)',
      'false',
    ]),
  ],
  ...mutantsOfProduct.map(({ name, product }) => ({ name, product, plant: async () => undefined })),
]

function dropped(index: string): DatabaseMutant {
  return {
    name: `without the unique key ${index}`,
    plant: async (db) => {
      await db.query(`DROP INDEX ${index}`)
    },
    product,
  }
}

/** A function of the database with one piece of it written otherwise. */
function rewritten(
  name: string,
  fault: string,
  [from, to]: readonly [from: string | RegExp, to: string],
): DatabaseMutant {
  async function plant(db: Database) {
    const { rows } = await db.query<{ source: string }>(
      'SELECT pg_get_functiondef($1::regproc) AS source',
      [name],
    )
    const { source } = rows[0]
    const faulty = source.replace(from, to)
    if (faulty === source) throw new Error(`${name} has no ${from}: mend the mutant`)
    await db.query(faulty)
  }
  return { name: `${name}: ${fault}`, plant, product }
}
