import { limits } from '../../../packages/contract/src/index.ts'
import type { Scenarios } from '../support/scenario.ts'

export const keyScenarios: Scenarios = {
  listApiKeys: {
    answers: { 200: async (world) => ({ key: (await world.account()).key }) },
  },
  createApiKey: {
    answers: {
      201: async (world) => ({
        key: (await world.account()).key,
        body: { label: 'production', scopes: ['read'], monthlyCredits: 5 },
      }),
    },
    errors: {
      WRONG_STATE: async (world) => {
        const { accountId, key } = await world.account()
        await world.db.query(
          `INSERT INTO api_keys (id, account_id, label, secret_hash, last4, scopes)
           SELECT $1 || n, $1, 'full', sha256(convert_to($1 || n, 'UTF8')), 'full', '{read}'
           FROM generate_series(1, $2) AS n`,
          [accountId, limits.keysPerAccount],
        )
        return { key, body: {} }
      },
    },
  },
  revokeApiKey: {
    answers: {
      200: async (world) => {
        const { accountId, key } = await world.account()
        const { keyId } = await world.boundKey(accountId, {})
        return { key, body: { keyId } }
      },
    },
    errors: {
      NOT_FOUND: async (world) => ({
        key: (await world.account()).key,
        body: { keyId: 'nothing' },
      }),
    },
  },
  revokeApiKeyById: {
    answers: {
      200: async (world) => {
        const { accountId, key } = await world.account()
        const { keyId } = await world.boundKey(accountId, {})
        return { key, params: { keyId } }
      },
    },
  },
}
