import type { Scenarios } from '../support/scenario.ts'

const saved = { providerName: 'replicate', apiKey: 'r8_secret' }

export const billingScenarios: Scenarios = {
  getCreditsBalance: {
    answers: { 200: async (world) => ({ key: (await world.account()).key }) },
  },
  listCreditTransactions: {
    answers: {
      200: async (world) => {
        const account = await world.account()
        await world.sheet(account)
        return { key: account.key, query: { limit: '1' } }
      },
    },
  },
  getBilling: {
    answers: { 200: async (world) => ({ key: (await world.account()).key }) },
  },
  updateBilling: {
    answers: { 200: async (world) => ({ key: (await world.account()).key, body: saved }) },
  },
  deleteProviderKey: {
    answers: {
      200: async (world) => {
        const { key } = await world.account()
        await world.ask(world.calls.updateBilling, { key, body: saved })
        return { key, params: { providerName: saved.providerName } }
      },
    },
    errors: {
      NOT_FOUND: async (world) => ({
        key: (await world.account()).key,
        params: { providerName: 'replicate' },
      }),
    },
  },
}
