import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { pino } from 'pino'
import { connect } from './database.ts'
import { migrate } from './migrate.ts'
import { openTestDatabase } from './test-database.ts'

const logger = pino({ level: 'silent' })
const admin = await openTestDatabase()
const name = `test_${Date.now()}_empty`
after(async () => {
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await admin.close()
})

test('three nodes that start at once on an empty database all come up', async () => {
  await admin.query(`CREATE DATABASE ${name}`)
  const nodes = [1, 2, 3].map(() => connect({ ...admin.connection, database: name }, logger))
  await Promise.all(nodes.map((node) => migrate(node, logger)))
  const [node] = nodes
  const { rows } = (await node?.query('SELECT name FROM migrations ORDER BY id')) ?? { rows: [] }
  const names = rows.map((row) => row.name)
  assert.ok(names.length > 0)
  assert.equal(new Set(names).size, names.length, 'each migration ran once')
  await Promise.all(nodes.map((each) => each.close()))
})
