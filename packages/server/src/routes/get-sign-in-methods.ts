import { operations } from '@newcharactersheet/contract'
import { listSignInProviders } from '../auth/provider-sign-in.ts'
import { route } from './route.ts'

export const getSignInMethods = route(operations.getSignInMethods, async ({ context }) => ({
  signUp: context.config.signIn.signUp,
  providers: listSignInProviders(context.config),
  sendsMail: context.mail !== undefined,
}))
