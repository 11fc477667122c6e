import { operations } from '@newcharactersheet/contract'
import { beginSession } from '../auth/begin-session.ts'
import { refuseUnfollowed } from '../auth/same-origin.ts'
import { takeSetupLink } from '../auth/setup-link.ts'
import { redirect, route } from './route.ts'

export const useSetupLink = route(
  operations.useSetupLink,
  async ({ context, method, query, baseUrl, headers }) => {
    refuseUnfollowed(method, headers)
    const ownerId = await takeSetupLink(context, query.token, headers)
    return redirect('/', [await beginSession(context, ownerId, { baseUrl, headers })])
  },
)
