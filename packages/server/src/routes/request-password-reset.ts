import { operations } from '@newcharactersheet/contract'
import { requestPasswordReset as request } from '../auth/reset-password.ts'
import { route } from './route.ts'

export const requestPasswordReset = route(
  operations.requestPasswordReset,
  async ({ context, body, baseUrl }) => {
    await request(context, body.email, baseUrl)
    return { ok: true as const }
  },
)
