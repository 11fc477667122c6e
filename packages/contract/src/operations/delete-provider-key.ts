import { z } from 'zod'
import { operation } from '../operation.ts'
import { providerNames } from '../providers.ts'
import { billing, billingExample } from '../shapes/billing.ts'

export const deleteProviderKey = operation({
  id: 'deleteProviderKey',
  method: 'DELETE',
  path: '/api/billing/keys/:providerName',
  summary: 'Forget a saved provider key',
  description: 'The billing mode stays as it is.',
  access: 'billing',
  params: z.object({
    providerName: z.enum(providerNames).meta({ description: 'Whose key it is' }),
  }),
  answer: billing,
  errors: ['NOT_FOUND'],
  examples: { params: { providerName: 'replicate' }, answer: billingExample },
})
