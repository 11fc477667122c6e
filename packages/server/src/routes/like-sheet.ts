import { operations } from '@newcharactersheet/contract'
import { likeSheet as like } from '../sheets/likes.ts'
import { route } from './route.ts'

export const likeSheet = route(operations.likeSheet, ({ context, caller, params }) =>
  like(context.db, { idOrHandle: params.id, viewerId: caller.accountId }),
)
