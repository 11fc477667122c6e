import { operations } from '@newcharactersheet/contract'
import { setPasswordByLink } from '../auth/reset-password.ts'
import { route } from './route.ts'

export const resetPassword = route(operations.resetPassword, async ({ context, body }) => {
  const { revokedKeys, workingKeys } = await setPasswordByLink(context, body, 'password')
  return { ok: true as const, revokedKeys, workingKeys }
})
