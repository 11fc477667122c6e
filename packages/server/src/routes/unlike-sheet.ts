import { operations } from '@newcharactersheet/contract'
import { unlikeSheet as unlike } from '../sheets/likes.ts'
import { route } from './route.ts'

export const unlikeSheet = route(operations.unlikeSheet, ({ context, caller, params }) =>
  unlike(context.db, { idOrHandle: params.id, viewerId: caller.accountId }),
)
