import { operations } from '@newcharactersheet/contract'
import { findManagedAccount } from '../account-data/managed-accounts.ts'
import { route } from './route.ts'

export const adminGetAccount = route(operations.adminGetAccount, async ({ context, params }) =>
  findManagedAccount(context.db, params.uid),
)
