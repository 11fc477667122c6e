import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, operations } from '@newcharactersheet/contract'
import { type Ask, openTestApp } from '../open-test-app.ts'
import { openSheet, paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({
  hasWorker: false,
  config: { signIn: { signUp: 'invite', google: undefined, github: undefined, oidc: undefined } },
})
const { accountId, context, call } = app

const made = async (operation: Operation, ask: Ask = {}) => (await call(operation, ask)).json()
const project = async (): Promise<string> =>
  (await made(operations.createProject, { body: { name: 'Epic' } })).id

async function folder(projectId: string): Promise<string> {
  const ask = { params: { id: projectId }, body: { name: 'Villains' } }
  return (await made(operations.createFolder, ask)).id
}

async function sheetIn(projectId: string | null, folderId: string | null): Promise<string> {
  return openSheet(context, { accountId, projectId, folderId })
}

/** Makes something, and says how it is deleted. */
const deletions: Record<string, () => Promise<[Operation, Ask]>> = {
  'a sheet that is being drawn': async () => {
    const ask = { body: { prompt: 'a knight' }, headers: { prefer: 'respond-async' } }
    const { id } = await made(operations.generateSheet, ask)
    return [operations.deleteSheet, { params: { id } }]
  },
  'a finished sheet': async () => {
    const id = await paintSheet(context, { accountId })
    return [operations.deleteSheet, { params: { id } }]
  },
  'a project, keeping its sheets': async () => {
    const id = await project()
    await sheetIn(id, await folder(id))
    return [operations.deleteProject, { params: { id } }]
  },
  'a project with its sheets': async () => {
    const id = await project()
    await sheetIn(id, await folder(id))
    return [operations.deleteProject, { params: { id }, query: { contents: 'delete' } }]
  },
  'a folder, keeping its sheets': async () => {
    const projectId = await project()
    const id = await folder(projectId)
    await sheetIn(projectId, id)
    return [operations.deleteFolder, { params: { id } }]
  },
  'a folder with its sheets': async () => {
    const projectId = await project()
    const id = await folder(projectId)
    await sheetIn(projectId, id)
    return [operations.deleteFolder, { params: { id }, query: { contents: 'delete' } }]
  },
  'a key': async () => {
    const { keyId } = await made(operations.createApiKey, { body: {} })
    return [operations.revokeApiKey, { body: { keyId } }]
  },
  'a key named in the path': async () => {
    const { keyId } = await made(operations.createApiKey, { body: {} })
    return [operations.revokeApiKeyById, { params: { keyId } }]
  },
  'a provider key': async () => {
    const providerName = 'replicate'
    await made(operations.updateBilling, { body: { providerName, apiKey: 'r8_0123456789' } })
    return [operations.deleteProviderKey, { params: { providerName } }]
  },
  'an invitation': async () => {
    const { id } = await made(operations.adminCreateInvitation, { body: {} })
    return [operations.adminRevokeInvitation, { params: { id } }]
  },
}

for (const [name, make] of Object.entries(deletions))
  test(`204, or 404: of six who delete ${name} at once, one does`, async () => {
    for (let round = 0; round < 5; round += 1) {
      const [operation, ask] = await make()
      const answers = await Promise.all(Array.from({ length: 6 }, () => call(operation, ask)))
      const statuses = answers.map(({ statusCode }) => statusCode).sort()
      assert.deepEqual(statuses, [operation.status, 404, 404, 404, 404, 404])
    }
  })

for (const contents of ['keep', 'delete'])
  test(`204, or 404: a project, its folders and sheets go at once (${contents}), and nothing fails`, async () => {
    for (let round = 0; round < 12; round += 1) {
      const id = await project()
      const folders = await Promise.all([folder(id), folder(id), folder(id)])
      const sheets = await Promise.all(
        [null, ...folders, ...folders].map((folderId) => sheetIn(id, folderId)),
      )
      const query = { contents }
      const wishes: [Operation, Ask][] = [
        ...folders.map((id): [Operation, Ask] => [
          operations.deleteFolder,
          { params: { id }, query },
        ]),
        [operations.deleteProject, { params: { id }, query }],
        ...sheets.map((id): [Operation, Ask] => [operations.deleteSheet, { params: { id } }]),
      ]
      // Each round begins with another of them.
      const turned = [...wishes.slice(round), ...wishes.slice(0, round)]
      const answers = await Promise.all(turned.map(([operation, ask]) => call(operation, ask)))
      for (const { statusCode, body } of answers) assert.ok([204, 404].includes(statusCode), body)
      for (const sheet of sheets)
        assert.equal((await call(operations.getSheet, { params: { id: sheet } })).statusCode, 404)
      assert.equal((await call(operations.getProject, { params: { id } })).statusCode, 404)
    }
  })
