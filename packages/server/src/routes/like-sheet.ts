import { operations } from '@newcharactersheet/contract'
import { likeSheet as like } from '../sheets/likes.ts'
import { route } from './route.ts'

export const likeSheet = route(operations.likeSheet, async (call) => {
  const { context, caller, params } = call
  const likes = await like(context.db, { idOrHandle: params.id, viewerId: caller.accountId })
  context.publicSheets.forget(likes.id)
  return likes
})
