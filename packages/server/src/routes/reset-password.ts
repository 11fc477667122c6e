import { operations } from '@newcharactersheet/contract'
import { resetPassword as reset } from '../auth/reset-password.ts'
import { route } from './route.ts'

export const resetPassword = route(
  operations.resetPassword,
  async ({ context, body, network }) => ({
    ok: true as const,
    ...(await reset(context, { ...body, network })),
  }),
)
