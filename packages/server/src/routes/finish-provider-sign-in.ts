import { operations } from '@newcharactersheet/contract'
import { finishProviderSignIn as finish } from '../auth/provider-sign-in.ts'
import { refuseUnfollowed } from '../auth/same-origin.ts'
import { redirect, route } from './route.ts'

export const finishProviderSignIn = route(
  operations.finishProviderSignIn,
  async ({ context, method, params, query, baseUrl, headers }) => {
    refuseUnfollowed(method, headers)
    const visit = { baseUrl, headers }
    const { location, cookies } = await finish(context, params.provider, query, visit)
    return redirect(location, cookies)
  },
)
