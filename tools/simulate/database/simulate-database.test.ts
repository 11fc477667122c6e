import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { findMutant } from '../find-mutants.ts'
import { mutantsOfDatabase } from './mutants-of-database.ts'
import { openCluster } from './open-cluster.ts'
import { product } from './product.ts'
import { simulateDatabase } from './simulate-database.ts'

const cluster = await openCluster()
after(() => cluster.close())
const seed = 1

test('the product does on PostgreSQL what the rules say, in 1,500 steps', async () => {
  const db = await cluster.openCopy()
  try {
    assert.equal(await simulateDatabase({ seed, steps: 1_500 }, db, product), undefined)
    const { rows } = await db.query<{ kind: string }>('SELECT DISTINCT kind FROM credit_entries')
    assert.equal(rows.length, 9, 'every kind of entry was written')
  } finally {
    await db.close()
  }
})

// All of them take minutes: npm run simulate -- --mutants.
for (const mutant of mutantsOfDatabase.filter((_, index) => index % 9 === 0))
  test(`it is found on PostgreSQL: ${mutant.name}`, async () => {
    assert.ok((await findMutant(mutant, cluster, seed)) !== undefined, 'nothing was found')
  })
