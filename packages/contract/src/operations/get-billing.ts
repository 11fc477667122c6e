import { operation } from '../operation.ts'
import { billing, billingExample } from '../shapes/billing.ts'

export const getBilling = operation({
  id: 'getBilling',
  method: 'GET',
  path: '/api/billing',
  summary: 'Get billing mode and provider availability',
  answer: billing,
  errors: [],
  examples: { answer: billingExample },
})
