import { z } from 'zod'
import { time } from './id.ts'

export const billingMode = z.enum(['CREDITS', 'BYO', 'MANAGED'])

/** How an account pays, and what can work for it. */
export const billing = z
  .object({
    mode: billingMode,
    managedPlanAvailable: z.boolean(),
    creditsAvailable: z.boolean(),
    platformProviders: z.array(z.string()),
    hasByoApiKey: z.boolean(),
    imageProvider: z.string().nullable(),
    videoProvider: z.string().nullable(),
    providerKeys: z
      .array(z.object({ providerName: z.string(), last4: z.string(), savedAt: time }))
      .meta({ description: 'The saved keys; the keys themselves are never shown again' }),
  })
  .meta({ id: 'Billing' })

export const billingExample = {
  mode: 'CREDITS',
  managedPlanAvailable: false,
  creditsAvailable: true,
  platformProviders: ['embedded'],
  hasByoApiKey: false,
  imageProvider: 'embedded',
  videoProvider: 'embedded',
  providerKeys: [],
} satisfies z.output<typeof billing>

export type Billing = z.output<typeof billing>
export type BillingMode = z.output<typeof billingMode>
