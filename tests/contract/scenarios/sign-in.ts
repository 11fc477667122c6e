import type { Ask } from '../support/ask.ts'
import { emailOf } from '../support/people.ts'
import type { Prepare, Scenarios } from '../support/scenario.ts'
import type { World } from '../support/world.ts'

const password = 'correct horse battery'
const wrongLink = { token: 'nothing', newPassword: password }

/** Somebody new. */
function newcomer(): { email: string; password: string } {
  return { email: emailOf(crypto.randomUUID()), password }
}

/** Somebody who has an account. */
async function ofMember(world: World): Promise<Ask> {
  const { accountId } = await world.account({ password })
  return { body: { email: emailOf(accountId) } }
}

/** The same where no mail is sent, and where the mail server is gone. */
const withoutMail: Prepare = () => ({ at: 'metered', body: { email: emailOf('kay') } })
const withDeadMail: Prepare = () => ({ at: 'crowded', body: { email: emailOf('kay') } })

export const signInScenarios: Scenarios = {
  getSignInMethods: { answers: { 200: () => ({}) } },
  signUp: {
    answers: { 201: () => ({ body: newcomer() }) },
    errors: {
      WRONG_STATE: async (world) => {
        const { key } = world.owner
        const body = newcomer()
        const invite = { key, body: { email: body.email } }
        const made = await world.ask(world.calls.adminCreateInvitation, invite)
        const invitation = new URL(made.json().url).searchParams.get('invitation') ?? ''
        // Since then the address has got an account.
        const { accountId } = await world.account()
        await world.db.query('UPDATE auth.users SET email = $2 WHERE id = $1', [
          accountId,
          body.email,
        ])
        return { body: { ...body, invitation } }
      },
      PROVIDER_UNAVAILABLE: () => ({ at: 'crowded', body: newcomer() }),
    },
  },
  signIn: {
    answers: {
      200: async (world) => {
        const { accountId } = await world.account({ password })
        return { body: { email: emailOf(accountId), password } }
      },
    },
    errors: {
      UNAUTHENTICATED: () => ({ body: newcomer() }),
      WRONG_STATE: async (world) => {
        const body = newcomer()
        await world.ask(world.calls.signUp, { body })
        return { body }
      },
    },
  },
  startProviderSignIn: {
    answers: { 200: () => ({ params: { provider: 'github' }, body: { returnPath: '/' } }) },
    errors: {
      NOT_FOUND: () => ({ params: { provider: 'google' }, body: {} }),
      PROVIDER_UNAVAILABLE: () => ({ params: { provider: 'oidc' }, body: {} }),
    },
  },
  finishProviderSignIn: {
    answers: {},
    errors: {
      NOT_FOUND: () => ({ params: { provider: 'google' } }),
    },
    never: {
      303: 'a provider would have to vouch for somebody',
      PROVIDER_UNAVAILABLE:
        'a provider would have to be there when it begins and be gone at the end',
    },
  },
  requestPasswordReset: {
    answers: { 200: ofMember },
    errors: { WRONG_STATE: withoutMail, PROVIDER_UNAVAILABLE: withDeadMail },
  },
  sendVerification: {
    answers: { 200: ofMember },
    errors: { WRONG_STATE: withoutMail, PROVIDER_UNAVAILABLE: withDeadMail },
  },
  resetPassword: {
    answers: {
      200: async (world) => {
        const { accountId } = await world.account()
        return { body: { token: await world.link('password', accountId), newPassword: password } }
      },
    },
    errors: { WRONG_STATE: () => ({ body: wrongLink }) },
  },
  getVerification: {
    answers: {
      200: async (world) => {
        const { accountId } = await world.account()
        return { query: { token: await world.link('verify', accountId) } }
      },
    },
    errors: { WRONG_STATE: () => ({ query: { token: 'nothing' } }) },
  },
  verifyEmail: {
    answers: {
      200: async (world) => {
        const { accountId } = await world.account({ password })
        return { body: { token: await world.link('verify', accountId), password } }
      },
    },
    errors: { WRONG_STATE: () => ({ body: { token: 'nothing', password } }) },
  },
  useSetupLink: {
    answers: {
      303: async (world) => ({
        query: { token: await world.link('setup', world.owner.accountId) },
      }),
    },
    errors: { UNAUTHENTICATED: () => ({ query: { token: 'nothing' } }) },
  },
}
