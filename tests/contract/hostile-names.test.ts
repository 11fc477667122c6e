import { test } from 'node:test'
import type { Operation } from '../../packages/contract/src/index.ts'
import type { Ask } from './support/ask.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { hostileTexts } from './support/hostile/texts.ts'
import { kindOf } from './support/subjects.ts'

const stand = await openStand()
const { world } = stand
const { calls } = world
const reading = allCalls.filter(({ method, auth }) => method === 'GET' && auth !== 'none')

/** What bears a name, by its kind. */
type Things = { key: string; uid: string; sheet: string; project: string; folder: string }

/** An operator with one of everything. */
async function openThings(text: string): Promise<Things> {
  const account = await world.account({ credits: 100 })
  const { accountId: uid, key } = account
  await world.db.query('UPDATE accounts SET is_operator = true WHERE id = $1', [uid])
  const project = await world.project(account)
  const folder = await world.folder(account, project)
  const place = { visibility: 'public', projectMode: 'existing', projectId: project }
  const body = { ...place, prompt: text, keywords: [text], style: text }
  const answer = await world.ask(calls.generateSheet, { key, body })
  stand.check(calls.generateSheet, answer, text.slice(0, 100))
  const sheet = answer.statusCode === 201 ? answer.json().id : await world.sheet(account, place)
  return { key, uid, sheet, project, folder }
}

/** Gives the text to everything that can bear one; what may not have it refuses it. */
async function nameAll(text: string, { key, uid, ...ids }: Things): Promise<void> {
  const ofSheet = { params: { id: ids.sheet } }
  const wishes: [Operation, Ask][] = [
    ...['title', 'license', 'keywords', 'handle'].map((name): [Operation, Ask] => [
      calls.updateSheet,
      { ...ofSheet, body: { [name]: text } },
    ]),
    [calls.updateSheet, { ...ofSheet, body: { keywords: [text, `a ${text}`] } }],
    [calls.updateProject, { params: { id: ids.project }, body: { name: text } }],
    [calls.updateFolder, { params: { id: ids.folder }, body: { name: text } }],
    [calls.updateAccount, { body: { name: text } }],
    [calls.createApiKey, { body: { label: text } }],
    [calls.adminGrantCredits, { params: { uid }, body: { amount: 1, description: text } }],
  ]
  for (const [call, ask] of wishes)
    stand.check(call, await world.ask(call, { key, ...ask }), text.slice(0, 100))
}

/** Reads everything there is to read, in every form there is, and searches for the text. */
async function readAll(text: string, { key, uid, ...ids }: Things): Promise<void> {
  for (const call of reading) {
    const id = new Map(Object.entries(ids)).get(kindOf(call)) ?? 'nothing'
    const params = { id, uid, name: 'sheet.png' }
    for (const query of queriesOf(call, text)) {
      const answer = await world.ask(call, { key, params, query })
      stand.check(call, answer, `${JSON.stringify(query)} ${text.slice(0, 100)}`)
    }
  }
}

function queriesOf(call: Operation, text: string): Record<string, string>[] {
  const all = stand.describe(call).parameters.filter((each) => each.in === 'query')
  const choices = all.flatMap(({ name, schema }) =>
    Array.isArray(schema.enum) ? schema.enum.map((value) => ({ [name]: String(value) })) : [],
  )
  const isSearch = all.some(({ name }) => name === 'q')
  const words = [text, text.slice(0, 200), `"${text.slice(0, 90)}"`, `-${text.slice(0, 90)}`]
  return [{}, ...choices, ...(isSearch ? words.map((q) => ({ q })) : [])]
}

for (const [what, text] of Object.entries(hostileTexts))
  test(`what is named with ${what} can be read and found, or may not be`, async () => {
    const things = await openThings(text)
    await nameAll(text, things)
    await readAll(text, things)
  })

test('no name has broken anything', () => stand.checkCalm())
