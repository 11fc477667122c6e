import { operations } from '@newcharactersheet/contract'
import { startProviderSignIn as start } from '../auth/provider-sign-in.ts'
import { CustomReply, route } from './route.ts'

export const startProviderSignIn = route(
  operations.startProviderSignIn,
  async ({ context, params, body, baseUrl, headers }) => {
    const { url, cookies } = await start(context, params.provider, body, { baseUrl, headers })
    return new CustomReply({ status: 200, headers: { 'set-cookie': cookies }, body: { url } })
  },
)
