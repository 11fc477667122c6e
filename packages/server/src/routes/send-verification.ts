import { operations } from '@newcharactersheet/contract'
import { sendVerification as send } from '../auth/send-verification.ts'
import { route } from './route.ts'

export const sendVerification = route(
  operations.sendVerification,
  async ({ context, body, baseUrl }) => {
    await send(context, body.email, baseUrl)
    return { ok: true as const }
  },
)
