import { limits } from '../../../packages/contract/src/index.ts'
import type { Ask } from '../support/ask.ts'
import type { Prepare, Scenarios } from '../support/scenario.ts'

/** Somebody with a webhook, about it. */
function aboutWebhook(ask: Ask = {}, change = ''): Prepare {
  return async (world) => {
    const account = await world.account()
    const id = await world.webhook(account)
    if (change !== '')
      await world.db.query(`UPDATE webhook_endpoints SET ${change} WHERE id = $1`, [id])
    return { key: account.key, params: { id }, ...ask }
  }
}

const lost = `sealed_secret = NULL, disabled_at = 1, disabled_reason = 'secretLost'`

export const webhookScenarios: Scenarios = {
  listWebhooks: { answers: { 200: aboutWebhook() } },
  createWebhook: {
    answers: {
      201: async (world) => ({
        key: (await world.account()).key,
        body: { url: 'https://example.com/hook', label: 'studio' },
      }),
    },
    errors: {
      WRONG_STATE: async (world) => {
        const account = await world.account()
        for (let made = 0; made < limits.webhooksPerAccount; made += 1) await world.webhook(account)
        return { key: account.key, body: { url: 'https://example.com/hook' } }
      },
    },
  },
  updateWebhook: {
    answers: { 200: aboutWebhook({ body: { label: 'studio' } }) },
    errors: { WRONG_STATE: aboutWebhook({ body: { isEnabled: true } }, lost) },
  },
  deleteWebhook: { answers: { 204: aboutWebhook() } },
  testWebhook: {
    answers: { 200: aboutWebhook() },
    errors: { WRONG_STATE: aboutWebhook({}, lost) },
  },
  listWebhookDeliveries: {
    answers: {
      200: async (world) => {
        const account = await world.account()
        const id = await world.webhook(account)
        const { jobId } = await world.runningJob(account)
        await world.ask(world.calls.cancelJob, { key: account.key, params: { id: jobId } })
        return { key: account.key, params: { id } }
      },
    },
  },
}
