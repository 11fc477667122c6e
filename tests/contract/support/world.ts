import type { Operation } from '../../../packages/contract/src/index.ts'
import { openTestApp } from '../../../packages/server/src/open-test-app.ts'
import { type Ask, ask } from './ask.ts'
import type { Document } from './document.ts'
import { filmer, modeller, painter, speaker } from './painter.ts'
import { type Account, peopleOf } from './people.ts'
import { openTestStripe } from './stripe.ts'
import { calls, thingsOf } from './things.ts'

export type World = Awaited<ReturnType<typeof openWorld>>

/** What no account of a test comes near, so that answers say how they stand. */
export const plenty = {
  readsPerMinute: 1_000_000,
  writesPerMinute: 1_000_000,
  generationsPerMinute: 1_000_000,
  signInsPerMinute: 1_000_000,
  keyRequestsPerDay: 1_000_000,
}

/** The real program with a painter that takes no time, and people to call it. */
export async function openWorld({ config, ...options }: Parameters<typeof openTestApp>[0] = {}) {
  const one = await openTestApp({
    ...{ images: painter, films: filmer, voices: speaker, meshes: modeller },
    ...options,
    config: { rateLimits: plenty, payments: await openTestStripe(), ...config },
  })
  const owner: Account = { accountId: one.accountId, key: one.key }
  return {
    ...{ app: one.app, context: one.context, db: one.db, owner, calls },
    ask: (operation: Operation, given: Ask) => ask(one, operation, given),
    ...peopleOf(one),
    ...thingsOf(one),
    // Safe: what is served is what buildOpenApi wrote, and other tests look into that.
    document: (await one.app.inject('/api/openapi.json')).json() as Document,
  }
}
