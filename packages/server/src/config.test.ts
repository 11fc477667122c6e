import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('without settings it listens on loopback, port 3000, and gives 300 credits', () => {
  const { port, host, startingCredits, databaseUrl } = readConfig({})
  assert.deepEqual(
    { port, host, startingCredits, databaseUrl },
    { port: 3000, host: '127.0.0.1', startingCredits: 300, databaseUrl: undefined },
  )
})

for (const [name, value, what] of [
  ['PORT', 'http', /^PORT is "http": .*0 to 65535$/],
  ['PORT', '70000', /^PORT is "70000"/],
  ['HOST', 'not a host', /^HOST is/],
  ['NCS_STARTING_CREDITS', '-1', /^NCS_STARTING_CREDITS is "-1"/],
  ['NCS_LIMIT_READS', '1.5', /^NCS_LIMIT_READS is "1.5"/],
  ['PUBLIC_URL', 'ftp://example.com', /^PUBLIC_URL is "ftp:\/\/example.com"/],
  ['NCS_LOG_LEVEL', 'loud', /^NCS_LOG_LEVEL is "loud"/],
  ['OPENAI_API_KEY', '', /^OPENAI_API_KEY is empty/],
  ['NCS_SECRET_LOST', 'yes', /^NCS_SECRET_LOST must be the fingerprint/],
  ['DATABASE_URL', 'postgres://u@h/d', /^DATABASE_URL is set, so NCS_SECRET must be too/],
] as const)
  test(`a wrong ${name} (${value || 'empty'}) is refused in one line that says what is allowed`, () => {
    assert.throws(() => readConfig({ [name]: value }), { name: 'StartProblem', message: what })
  })

test('a wrong secret is refused without being shown', () => {
  const settings = [
    { DATABASE_URL: 'mysql://u:hunter2@h/d' },
    { NCS_OWNER_KEY: 'hunter2' },
    { PUBLIC_URL: 'https://user:hunter2@example.com' },
    { NCS_SECRET: 'hunter2,hunter3' },
    { NCS_OLD_SECRETS: 'hunter2,,hunter3' },
  ]
  for (const setting of settings)
    assert.throws(
      () => readConfig(setting),
      (error: Error) => error.name === 'StartProblem' && !error.message.includes('hunter2'),
    )
})

test('old secrets are a list with commas between them', () => {
  const { secrets } = readConfig({ NCS_SECRET: ' new ', NCS_OLD_SECRETS: 'older, oldest' })
  assert.deepEqual(secrets, {
    secret: 'new',
    oldSecrets: ['older', 'oldest'],
    lostSecret: undefined,
  })
})
