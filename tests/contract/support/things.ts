import { type Operation, operations } from '../../../packages/contract/src/index.ts'
import type { TestApp } from '../../../packages/server/src/open-test-app.ts'
import { newId } from '../../../packages/server/src/platform/id.ts'
import { addFiles } from '../../../packages/server/src/sheets/sheet-files.ts'
import { openReceiver } from '../../../packages/server/src/webhooks/test-receiver.ts'
import { type Ask, ask } from './ask.ts'
import type { Account } from './people.ts'

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
export const calls = operations as unknown as Record<keyof typeof operations, Operation>

/** What people have, made by the calls that make it. */
export function thingsOf(app: TestApp) {
  async function made(operation: Operation, given: Ask) {
    const answer = await ask(app, operation, given)
    if (answer.statusCode >= 400) throw new Error(`${operation.id}: ${answer.body}`)
    return answer.json()
  }

  /** A finished sheet. */
  async function sheet({ key }: Account, body: Record<string, unknown> = {}): Promise<string> {
    return (await made(calls.generateSheet, { key, body: { prompt: 'a knight', ...body } })).id
  }

  const receiving = openReceiver()

  return {
    sheet,

    /** A finished sheet, even where nothing can be drawn; its picture is none. */
    async storedSheet({ accountId }: Account, prompt: string): Promise<string> {
      const id = newId()
      await app.db.query(
        `INSERT INTO sheets (id, account_id, sheet_type, visibility, status, prompt, model, seed)
         VALUES ($1, $2, 'character', 'private', 'ready', $3, 'embedded', 1)`,
        [id, accountId, prompt],
      )
      const content = await app.context.storage.put(Buffer.from('a picture'))
      const picture = { contentType: 'image/png', width: 1, height: 1 }
      await addFiles(app.db, id, [{ name: 'sheet.png', content, ...picture }])
      return id
    },

    /** A sheet whose picture is not there yet. */
    async unfinishedSheet(of: Account): Promise<string> {
      const id = await sheet(of)
      await app.db.query(`UPDATE sheets SET status = 'drawing' WHERE id = $1`, [id])
      return id
    },

    async project({ key }: Account): Promise<string> {
      return (await made(calls.createProject, { key, body: { name: 'Villains' } })).id
    },

    async folder({ key }: Account, projectId: string): Promise<string> {
      const params = { id: projectId }
      return (await made(calls.createFolder, { key, params, body: { name: 'Minor' } })).id
    },

    /** Where the account is told of its work; what comes there is taken. */
    async webhook({ key }: Account): Promise<string> {
      const { url } = await receiving
      return (await made(calls.createWebhook, { key, body: { url } })).id
    },

    /** Work that goes on until it is cancelled. */
    async runningJob({ key }: Account): Promise<{ id: string; jobId: string }> {
      const headers = { prefer: 'respond-async' }
      return made(calls.generateSheet, { key, body: { prompt: 'endless' }, headers })
    },
  }
}
