import assert from 'node:assert/strict'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { claimDeliveries } from './claim-deliveries.ts'
import { deliver } from './deliver.ts'
import { openReceiver } from './test-receiver.ts'

/** A program whose webhooks may go to this machine, and what its tests do with them. */
export async function openTelling() {
  const app = await openTestApp({ hasWorker: false, config: { webhookHosts: ['127.0.0.1'] } })
  const { context, db } = app
  const never = new AbortController().signal
  const order = { prompt: 'a knight of Zanzibar', resolution: 1024 }

  /** Somebody who is told of work at a server of his. */
  async function openTold(wish: object = {}) {
    const account = await openOtherAccount(app, 10_000)
    const receiver = await openReceiver()
    const body = { url: receiver.url, ...wish }
    const made = await app.call(operations.createWebhook, { key: account.key, body })
    assert.equal(made.statusCode, 201, made.body)
    const webhook = made.json()
    const params = { id: webhook.id }
    const { key } = account
    return {
      ...account,
      receiver,
      webhook,
      /** Orders work and calls it off, which is told. */
      async cancelWork(by = key): Promise<string> {
        const headers = { prefer: 'respond-async' }
        const { jobId } = (
          await app.call(operations.generateSheet, { key: by, body: order, headers })
        ).json()
        await app.call(operations.cancelJob, { key, params: { id: jobId } })
        return jobId
      },
      async deliveries() {
        const answer = await app.call(operations.listWebhookDeliveries, { key, params })
        return answer.json().deliveries
      },
      async look() {
        const { webhooks } = (await app.call(operations.listWebhooks, { key })).json()
        return webhooks.find(({ id }: { id: string }) => id === webhook.id)
      },
      change: (change: object) => app.call(operations.updateWebhook, { key, params, body: change }),
      test: () => app.call(operations.testWebhook, { key, params }),
    }
  }

  /** Sends everything that is due now, each once. */
  async function sendDue(): Promise<number> {
    let sent = 0
    for (;;) {
      const claimed = await claimDeliveries(db, { after: '', busy: [], most: 100 })
      if (claimed.length === 0) return sent
      for (const each of claimed) await deliver(context, each, never)
      sent += claimed.length
    }
  }

  /** Lets the time of the next attempt come. */
  async function passPause(): Promise<void> {
    await db.query('UPDATE webhook_deliveries SET try_at = now_ms() WHERE try_at IS NOT NULL')
  }

  return { app, openTold, sendDue, passPause, order, never }
}
