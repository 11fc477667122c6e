import { operations } from '@newcharactersheet/contract'
import { unlikeSheet as unlike } from '../sheets/likes.ts'
import { route } from './route.ts'

export const unlikeSheet = route(operations.unlikeSheet, async (call) => {
  const { context, caller, params } = call
  const likes = await unlike(context.db, { idOrHandle: params.id, viewerId: caller.accountId })
  context.publicSheets.forget(likes.id)
  return likes
})
