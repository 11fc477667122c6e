import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openLogger } from '../logger.ts'
import { connect, isOutOfConnections, transaction } from './database.ts'
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

test('a statement that comes late, after another has failed, is not done', async () => {
  await database.query('CREATE TABLE late (text text)')
  const { promise: broken, resolve: tell } = Promise.withResolvers<void>()
  let late: Promise<unknown> | undefined
  const failing = transaction(database, async (db) => {
    late = broken.then(() => db.query(`INSERT INTO late VALUES ('too late')`))
    await Promise.all([db.query('SELECT 1 / 0'), late])
  })
  await assert.rejects(failing, /division by zero/)
  tell()
  await assert.rejects(late ?? Promise.resolve(), /over/)
  const { rows } = await database.query('SELECT text FROM late')
  assert.deepEqual(rows, [])
})

test('a transaction is not said to be done in which a failed statement was passed over', async () => {
  await database.query('CREATE TABLE payments (amount integer CHECK (amount > 0))')
  const careless = transaction(database, async (db) => {
    await db.query('INSERT INTO payments VALUES (10)')
    await db.query('INSERT INTO payments VALUES (-1)').catch(() => undefined)
  })
  await assert.rejects(careless, /a statement of this transaction failed; it was undone/)
  assert.equal((await database.query('SELECT FROM payments')).rowCount, 0)
})

test('counters are plain numbers', async () => {
  const { rows } = await database.query('SELECT 12::bigint AS price')
  assert.deepEqual(rows, [{ price: 12 }])
})

test('a statement that never ends gives its connection back', async () => {
  const hasty = connect({ ...database.connection, statement_timeout: 50 }, openLogger('silent'))
  await assert.rejects(hasty.query('SELECT pg_sleep(60)'), { code: '57014' })
  assert.equal((await hasty.query('SELECT 1')).rowCount, 1)
  await hasty.close()
  const { rows } = await database.query('SHOW statement_timeout')
  assert.deepEqual(rows, [{ statement_timeout: '1min' }])
})

test('a connection that breaks in the midst of a transaction ends that, and not the program', async () => {
  const other = connect(database.connection, openLogger('silent'))
  const broken = transaction(other, async (db) => {
    const { rows } = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const end = database.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
    await Promise.all([end, db.query('SELECT pg_sleep(60)')])
  })
  await assert.rejects(broken, { code: '57P01' })
  assert.equal((await other.query('SELECT 1')).rowCount, 1)
  await other.close()
})

test('who finds all connections taken waits for so long, and is told that there is none', async () => {
  const bounds = { connections: 2, connectWithinMs: 500 }
  const small = connect(database.connection, openLogger('silent'), bounds)
  const taken = await Promise.all([small.pool.connect(), small.pool.connect()])
  await assert.rejects(small.query('SELECT 1'), isOutOfConnections)
  await assert.rejects(
    transaction(small, () => Promise.resolve()),
    isOutOfConnections,
  )
  const patient = connect(database.connection, openLogger('silent'), { connections: 1 })
  const first = await patient.pool.connect()
  const second = patient.query('SELECT 1')
  first.release()
  assert.equal((await second).rowCount, 1, 'one that comes free in time is taken')
  for (const client of taken) client.release()
  assert.equal((await small.query('SELECT 1')).rowCount, 1)
  await Promise.all([small.close(), patient.close()])
})

test('what a query itself is refused with is no want of connections', async () => {
  const failing = database.query('SELECT nothing')
  await assert.rejects(failing, (error) => !isOutOfConnections(error))
})
