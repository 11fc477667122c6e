import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { limits } from '@newcharactersheet/contract'
import { findDoubts, readConfig } from '../config.ts'
import type { Environment } from './read-settings.ts'

const page = await readFile(new URL('../../../../docs/operations.md', import.meta.url), 'utf8')
const chapter = /^## Settings\n(.*?)^## /ms.exec(page)?.[1] ?? assert.fail('there are settings')
const rows = chapter
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const later = chapter.slice(chapter.indexOf('Accepted for parts that are yet to come'))

/** Told by npm, and set by nobody. */
const npmsOwn = ['INIT_CWD', 'npm_lifecycle_event']

/** Some settings are only looked at where another is there. */
const environments: Environment[] = [
  {},
  { NCS_DATA: 'x' },
  { DATABASE_URL: 'postgres://u:p@h/d', NCS_SECRET: 's'.repeat(32), NCS_OLD_SECRETS: 'o' },
  { NCS_SMTP_URL: 'smtp://h', NCS_MAIL_FROM: 'a@b.c', PUBLIC_URL: 'https://h', NCS_SIGNUP: 'open' },
  { OIDC_ISSUER: 'https://h', OIDC_CLIENT_ID: 'i', OIDC_CLIENT_SECRET: 's' },
]

/** The names of all settings the program looks at. */
function readNames(): string[] {
  const names = new Set<string>()
  for (const environment of environments) {
    const watched = new Proxy(environment, {
      get(settings, name) {
        names.add(String(name))
        return settings[String(name)]
      },
    })
    findDoubts(readConfig(watched), watched)
  }
  return [...names].filter((name) => !npmsOwn.includes(name)).sort()
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name)
}

test('each setting that is read stands in docs/operations.md, and each that stands there is read', () => {
  const inTable = rows.flatMap(([, names = '']) => namesIn(names))
  const documented = [...inTable, ...namesIn(later)]
  assert.deepEqual(documented.sort(), readNames())
})

test('no setting of ours that is documented is taken for a slip of the pen', () => {
  for (const name of readNames().filter((each) => each.startsWith('NCS_')))
    assert.deepEqual(
      findDoubts(readConfig({}), { [name]: 'x' }).filter((doubt) => doubt.startsWith(name)),
      [],
    )
})

test('docs/operations.md names the limits that count where none is set', () => {
  const { readsPerMinute, writesPerMinute, generationsPerMinute, signInsPerMinute } = limits
  const usual = new Map(rows.map(([, names, value]) => [names, value]))
  for (const [name, value] of [
    ['NCS_LIMIT_READS', readsPerMinute],
    ['NCS_LIMIT_WRITES', writesPerMinute],
    ['NCS_LIMIT_GENERATIONS', generationsPerMinute],
    ['NCS_LIMIT_SIGN_INS', signInsPerMinute],
    ['NCS_KEY_DAILY_QUOTA', limits.keyRequestsPerDay],
    ['NCS_LIMIT_QUEUED', limits.queuedJobs],
    ['NCS_LIMIT_RUNNING', limits.runningJobs],
    ['NCS_JOB_MINUTES', limits.jobMinutes],
  ] as const)
    assert.equal(usual.get(`\`${name}\``), String(value), name)
})
