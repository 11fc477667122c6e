import { operations } from '@newcharactersheet/contract'
import { describeSheet } from '../sheets/describe-sheet.ts'
import { findSheet } from '../sheets/find-sheet.ts'
import { route } from './route.ts'

export const getSheet = route(operations.getSheet, async (call) => {
  const { context, params, caller, baseUrl } = call
  const viewerId = caller?.accountId
  const sheet = await findSheet(context.db, params.id, viewerId)
  const { signingKey } = context.secrets
  return describeSheet(sheet, { baseUrl, signingKey, now: context.now(), viewerId })
})
