import type { Scenarios } from '../support/scenario.ts'
import { accountScenarios } from './account.ts'
import { billingScenarios } from './billing.ts'
import { generationScenarios } from './generation.ts'
import { keyScenarios } from './keys.ts'
import { operatorScenarios } from './operators.ts'
import { paymentScenarios } from './payments.ts'
import { projectScenarios } from './projects.ts'
import { serverScenarios } from './server.ts'
import { sheetScenarios } from './sheets.ts'
import { signInScenarios } from './sign-in.ts'
import { webhookScenarios } from './webhooks.ts'

/** How every answer of every call is brought about, by the id of the call. */
export const scenarios: Scenarios = {
  ...signInScenarios,
  ...accountScenarios,
  ...billingScenarios,
  ...paymentScenarios,
  ...generationScenarios,
  ...sheetScenarios,
  ...projectScenarios,
  ...keyScenarios,
  ...webhookScenarios,
  ...operatorScenarios,
  ...serverScenarios,
}
