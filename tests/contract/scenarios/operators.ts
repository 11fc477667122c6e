import type { Ask } from '../support/ask.ts'
import { emailOf } from '../support/people.ts'
import type { Prepare, Scenarios } from '../support/scenario.ts'

/** The owner about a member. */
function aboutMember(ask: Ask = {}): Prepare {
  return async (world) => {
    const { accountId } = await world.account()
    return { key: world.owner.key, params: { uid: accountId }, ...ask }
  }
}

function byOwner(ask: Ask = {}): Prepare {
  return (world) => ({ key: world.owner.key, ...ask })
}

export const operatorScenarios: Scenarios = {
  adminListAccounts: { answers: { 200: byOwner({ query: { limit: '3' } }) } },
  adminGetAccount: { answers: { 200: aboutMember() } },
  adminUpdateAccount: {
    answers: { 200: aboutMember({ body: { isSuspended: true, features: { scenes: false } } }) },
    errors: {
      WRONG_STATE: (world) => ({
        key: world.owner.key,
        params: { uid: world.owner.accountId },
        body: { isSuspended: true },
      }),
    },
  },
  adminGrantCredits: { answers: { 201: aboutMember({ body: { amount: 500 } }) } },
  adminCreatePasswordLink: {
    answers: { 201: aboutMember() },
    errors: {
      WRONG_STATE: (world) => ({
        key: world.owner.key,
        params: { uid: world.owner.accountId },
      }),
    },
  },
  adminCreateInvitation: {
    answers: { 201: byOwner({ body: { email: emailOf('invited') } }) },
    errors: {
      WRONG_STATE: async (world) => {
        const { accountId } = await world.account()
        return { key: world.owner.key, body: { email: emailOf(accountId) } }
      },
    },
  },
  adminListInvitations: { answers: { 200: byOwner() } },
  adminRevokeInvitation: {
    answers: {
      200: async (world) => {
        const { adminCreateInvitation } = world.calls
        const { key } = world.owner
        const { id } = (await world.ask(adminCreateInvitation, { key, body: {} })).json()
        return { key, params: { id } }
      },
    },
    errors: {
      WRONG_STATE: async (world) => {
        const { rows } = await world.db.query<{ id: string }>(
          `INSERT INTO invitations (id, token_hash, invited_by, expires_at, used_at)
           VALUES ('used', 'used', $1, now_ms(), now_ms()) RETURNING id`,
          [world.owner.accountId],
        )
        return { key: world.owner.key, params: { id: rows[0]?.id ?? '' } }
      },
    },
  },
}
