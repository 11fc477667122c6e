import type { Ask } from '../support/ask.ts'
import type { Prepare, Scenarios } from '../support/scenario.ts'

const password = 'correct horse battery'
const origin = 'http://localhost'

function by(ask: Ask = {}): Prepare {
  return async (world) => ({ key: (await world.account()).key, ...ask })
}

export const accountScenarios: Scenarios = {
  getAuthMe: { answers: { 200: by() } },
  getAccount: { answers: { 200: by() } },
  updateAccount: { answers: { 200: by({ body: { name: 'Robin' } }) } },
  setPassword: {
    answers: { 200: by({ body: { newPassword: password } }) },
    errors: { WRONG_STATE: by({ body: { email: 'else@example.com', newPassword: password } }) },
  },
  exportAccount: {
    answers: {
      200: async (world) => {
        const account = await world.account()
        await world.sheet(account)
        return { key: account.key }
      },
    },
  },
  deleteAccount: {
    answers: {
      204: async (world) => {
        const account = await world.account({ password })
        await world.sheet(account)
        return { key: account.key, body: { confirm: account.accountId, password } }
      },
    },
    errors: {
      WRONG_STATE: ({ owner }) => ({ key: owner.key, body: { confirm: owner.accountId } }),
    },
  },
  listSessions: {
    answers: {
      200: async (world) => ({ cookie: await world.session((await world.account()).accountId) }),
    },
  },
  revokeSession: {
    answers: {
      200: async (world) => {
        const { accountId, key } = await world.account()
        await world.session(accountId)
        const { sessions } = (await world.ask(world.calls.listSessions, { key })).json()
        return { key, params: { id: sessions[0].id } }
      },
    },
  },
  signOut: {
    answers: {
      200: async (world) => ({
        cookie: await world.session((await world.account()).accountId),
        headers: { origin },
      }),
    },
  },
}
