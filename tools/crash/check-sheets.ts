import { createHash } from 'node:crypto'
import { openPicture } from '../../packages/engine/src/reference/open-picture.ts'
import { type Door, read } from './call.ts'
import type { Promises } from './promises.ts'

/** Sheets that were answered are there and open; deleted ones are gone. */
export async function checkSheets(
  door: Door,
  ids: Iterable<string>,
  { deletions }: Promises,
): Promise<string[]> {
  const complaints: string[] = []
  for (const id of ids) {
    const answer = await read(door, `/api/sheets/${id}`)
    const fault = await faultOf(answer, deletions.get(id))
    if (fault !== undefined) complaints.push(`sheet ${id} ${fault}`)
  }
  return complaints
}

async function faultOf(
  answer: Response,
  deletion: 'asked' | 'done' | undefined,
): Promise<string | undefined> {
  if (answer.status !== 200) await answer.body?.cancel()
  if (answer.status === 404 && deletion !== undefined) return undefined
  if (deletion === 'done') return `was deleted and answers ${answer.status}`
  if (answer.status !== 200) return `answers ${answer.status}`
  // Safe: the contract promises these for a 200.
  const { status, accessUrl } = (await answer.json()) as { status: string; accessUrl: string }
  if (status !== 'ready') return `is ${status}`
  const picture = await fetch(accessUrl)
  const bytes = Buffer.from(await picture.arrayBuffer())
  if (picture.status !== 200) return `has a picture that answers ${picture.status}`
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (picture.headers.get('etag') !== `"${hash.slice(0, 32)}"`)
    return 'has a picture that is not what was stored'
  return openPicture(bytes).then(
    () => undefined,
    (error: Error) => `has a picture that does not open: ${error.message}`,
  )
}
