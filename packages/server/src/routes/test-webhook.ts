import { operations } from '@newcharactersheet/contract'
import { testEndpoint } from '../webhooks/test-endpoint.ts'
import { route } from './route.ts'

export const testWebhook = route(operations.testWebhook, ({ context, caller, params, signal }) =>
  testEndpoint(context, { id: params.id, accountId: caller.accountId }, signal),
)
