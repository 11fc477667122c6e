import { z } from 'zod'
import { credits, time } from './id.ts'

export const planId = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'is not shaped like the id of a plan')
  .meta({ description: 'The id of a plan' })

/** A subscription on sale. */
export const plan = z
  .object({
    id: planId,
    name: z.string(),
    credits: credits.meta({ description: 'What it gives each billing cycle' }),
    price: z.string().meta({ description: 'What it costs, in words' }),
  })
  .meta({ id: 'Plan' })

/** The plan an account has. */
export const currentPlan = z
  .object({
    planId,
    status: z.string().meta({ description: 'As Stripe says it: active, past_due and others' }),
    cancelAtPeriodEnd: z.boolean(),
    periodEndsAt: time,
  })
  .meta({ id: 'CurrentPlan' })
