import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { findMutant } from '../find-mutants.ts'
import { mutantsInProgram } from './mutants-of-database.ts'
import { openCluster } from './open-cluster.ts'

const cluster = await openCluster()
after(() => cluster.close())
const seed = 1

for (const mutant of mutantsInProgram)
  test(`it is found on PostgreSQL: ${mutant.name}`, async () => {
    assert.ok((await findMutant(mutant, cluster, seed)) !== undefined, 'nothing was found')
  })
