import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { transaction } from './database.ts'
import { openTestDatabase } from './test-database.ts'

const database = await openTestDatabase()
after(() => database.close())

test('a transaction that fails leaves nothing behind', async () => {
  await database.query('CREATE TABLE notes (text text)')
  const failing = transaction(database, async (db) => {
    await db.query(`INSERT INTO notes VALUES ('half')`)
    throw new Error('and then it broke')
  })
  await assert.rejects(failing, /and then it broke/)
  await transaction(database, (db) => db.query(`INSERT INTO notes VALUES ('whole')`))
  const { rows } = await database.query('SELECT text FROM notes')
  assert.deepEqual(rows, [{ text: 'whole' }])
})

test('counters are plain numbers', async () => {
  const { rows } = await database.query('SELECT 12::bigint AS price')
  assert.deepEqual(rows, [{ price: 12 }])
})
