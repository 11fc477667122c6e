import type { CastMember } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { openCast } from '../sheets/cast.ts'
import type { AudioRequest, MeshRequest } from './request.ts'
import type { Order } from './work.ts'

/** Whom a line or a mesh is of, with the seed of their sheet. They may have gone since it was ordered. */
export async function openSubject(
  context: Context,
  { accountId, request }: Order<AudioRequest | MeshRequest>,
): Promise<{ subject: CastMember; seed: number }> {
  const { sheetId } = request
  const [subject] = await openCast(context, [sheetId], accountId)
  const { rows } = await context.db.query<{ seed: number }>(
    'SELECT seed FROM sheets WHERE id = $1',
    [sheetId],
  )
  if (subject === undefined || rows[0] === undefined)
    throw new Error('a sheet was found and is gone')
  return { subject, seed: rows[0].seed }
}
