import { operations } from '@newcharactersheet/contract'
import { updateSheet as update } from '../sheets/update-sheet.ts'
import { route } from './route.ts'

export const updateSheet = route(operations.updateSheet, ({ context, caller, params, body }) =>
  update(context.db, { idOrHandle: params.id, accountId: caller.accountId }, body),
)
