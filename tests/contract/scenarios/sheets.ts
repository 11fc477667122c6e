import type { Ask } from '../support/ask.ts'
import type { Prepare, Scenarios } from '../support/scenario.ts'
import type { World } from '../support/world.ts'

/** A call about a sheet of one's own. */
function ofOwnSheet(more: Ask = {}): Prepare {
  return async (world) => {
    const account = await world.account()
    return { key: account.key, params: { id: await world.sheet(account) }, ...more }
  }
}

/** A call about a sheet that is still being drawn. */
async function ofUnfinished(world: World): Promise<Ask> {
  const account = await world.account()
  return { key: account.key, params: { id: await world.unfinishedSheet(account) } }
}

function ofPicture(headers: Record<string, string> = {}): Prepare {
  return async (world) => {
    const account = await world.account()
    const id = await world.sheet(account)
    return { key: account.key, params: { id, name: 'sheet.png' }, headers }
  }
}

/** A picture as it is downloaded, in a form with these fields. */
function ofDownload(fields: Record<string, string> = {}): Prepare {
  return async (world) => {
    const { key, accountId } = await world.account()
    const params = { id: await world.sheet({ key, accountId }) }
    const { rawPayload } = await world.ask(world.calls.exportSheet, { key, params })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('image', new Blob([new Uint8Array(rawPayload)]), 'sheet.png')
    const request = new Request('http://localhost', { method: 'POST', body: form })
    const headers = { 'content-type': request.headers.get('content-type') ?? '' }
    return { key, headers, body: Buffer.from(await request.arrayBuffer()) }
  }
}

export const sheetScenarios: Scenarios = {
  searchSheets: {
    answers: {
      200: async (world) => {
        await world.sheet(await world.account(), { visibility: 'public', prompt: 'a red panda' })
        return { query: { q: 'panda', sheetType: 'character', limit: '5' } }
      },
    },
  },
  listSheets: {
    answers: {
      200: async (world) => {
        const account = await world.account()
        await world.sheet(account)
        return { key: account.key, query: { visibility: 'private', q: 'knight' } }
      },
    },
  },
  importSheet: {
    answers: { 201: ofDownload() },
    errors: { NOT_FOUND: ofDownload({ projectId: 'nothing' }) },
  },
  getSheet: { answers: { 200: ofOwnSheet() } },
  updateSheet: {
    answers: { 200: ofOwnSheet({ body: { keywords: 'a, b', title: 'Sir', license: 'CC0' } }) },
    errors: {
      HANDLE_TAKEN: async (world) => {
        const account = await world.account()
        const handle = `taken-${account.accountId.slice(0, 8)}`
        const [first, second] = [await world.sheet(account), await world.sheet(account)]
        await world.db.query('UPDATE sheets SET handle = $2 WHERE id = $1', [first, handle])
        return { key: account.key, params: { id: second }, body: { handle } }
      },
    },
  },
  deleteSheet: { answers: { 204: ofOwnSheet() } },
  setSheetVisibility: { answers: { 200: ofOwnSheet({ body: { visibility: 'public' } }) } },
  likeSheet: { answers: { 200: ofOwnSheet() } },
  unlikeSheet: { answers: { 200: ofOwnSheet() } },
  exportSheet: {
    answers: { 200: ofOwnSheet({ query: { format: 'json' } }) },
    errors: { WRONG_STATE: ofUnfinished },
  },
  getSheetFile: {
    answers: {
      200: ofPicture(),
      206: ofPicture({ range: 'bytes=0-9' }),
      304: ofPicture({ 'if-none-match': '*' }),
      416: ofPicture({ range: 'bytes=999999-' }),
    },
  },
}
