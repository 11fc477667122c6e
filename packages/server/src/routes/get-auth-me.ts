import { operations } from '@newcharactersheet/contract'
import { route } from './route.ts'

export const getAuthMe = route(operations.getAuthMe, async ({ caller }) => ({
  authenticated: caller !== undefined,
  uid: caller?.accountId ?? null,
}))
