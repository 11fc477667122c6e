import { z } from 'zod'
import { operation } from '../operation.ts'
import { providerNames } from '../providers.ts'
import { billing, billingExample, billingMode } from '../shapes/billing.ts'

export const updateBilling = operation({
  id: 'updateBilling',
  method: 'PUT',
  path: '/api/billing',
  summary: 'Switch billing mode or save a provider key',
  description:
    'CREDITS pays with account credits, BYO with your own provider keys. Saving a provider key ' +
    'switches the account to BYO mode, unless another mode is named with it. In BYO mode work at a ' +
    'provider without a saved key is refused. A key is checked for its form alone, sealed, and ' +
    'never shown again; the one saved before for that provider is gone.',
  access: 'billing',
  body: z
    .object({
      mode: billingMode.optional(),
      providerName: z.enum(providerNames).optional(),
      apiKey: z
        .string()
        .trim()
        .max(4_096)
        .regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters')
        .optional(),
    })
    .superRefine((value, context) => {
      if (value.apiKey !== undefined && value.providerName === undefined)
        context.addIssue({
          code: 'custom',
          path: ['providerName'],
          message: 'says whose key it is',
        })
      if (value.providerName !== undefined && value.apiKey === undefined)
        context.addIssue({ code: 'custom', path: ['apiKey'], message: 'is the key to save' })
      if (Object.values(value).every((each) => each === undefined))
        context.addIssue({ code: 'custom', path: ['mode'], message: 'or a key must be given' })
    })
    .meta({ id: 'UpdateBillingRequest' }),
  answer: billing,
  errors: [],
  examples: { body: { mode: 'CREDITS' }, answer: billingExample },
})
