import { operations } from '@newcharactersheet/contract'
import { describePlans } from '../payments/describe-plans.ts'
import { route } from './route.ts'

export const listPlans = route(operations.listPlans, ({ context, caller }) =>
  describePlans(context, caller?.accountId),
)
