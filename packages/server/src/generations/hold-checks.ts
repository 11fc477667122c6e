import type { Check } from '../credits/verify-books.ts'

/** What must be true between generations and the ledger: each is paid for as far as it has come. */
export const holdChecks: readonly Check[] = [
  {
    fault: 'hold without a generation',
    // Of an account that is gone the receipts are gone, too; its holds are settled.
    sql: `SELECT hold.account_id, hold.generation_id, 'a generation', 'none'
      FROM credit_entries AS hold JOIN accounts ON accounts.id = hold.account_id
      WHERE hold.kind = 'hold'
        AND NOT EXISTS (SELECT FROM generations WHERE generations.id = hold.generation_id)
        AND (accounts.deleted_at IS NULL OR NOT EXISTS (SELECT FROM credit_entries AS outcome
          WHERE outcome.generation_id = hold.generation_id
            AND outcome.kind IN ('charge', 'release')))`,
  },
  {
    fault: 'generation without a hold',
    sql: `SELECT account_id, id, 'a hold of ' || price, 'none' FROM generations
      WHERE NOT EXISTS (SELECT FROM credit_entries AS hold
        WHERE hold.generation_id = generations.id AND hold.kind = 'hold'
          AND hold.account_id = generations.account_id)`,
  },
  {
    fault: 'hold is not the price',
    sql: `SELECT hold.account_id, generations.id, price::text, hold.held::text
      FROM generations JOIN credit_entries AS hold ON hold.generation_id = generations.id
      WHERE hold.kind = 'hold' AND hold.held <> price`,
  },
  {
    fault: 'generation and its outcome differ',
    sql: `SELECT generations.account_id, generations.id, state, coalesce(outcome.kind, 'no outcome')
      FROM generations LEFT JOIN credit_entries AS outcome
        ON outcome.generation_id = generations.id AND outcome.kind IN ('charge', 'release')
      WHERE outcome.kind IS DISTINCT FROM CASE
        WHEN state = 'succeeded' THEN 'charge'
        WHEN state IN ('failed', 'canceled') THEN 'release' END`,
  },
]
