import { z } from 'zod'
import { operation } from '../operation.ts'
import { currentPlan, plan } from '../shapes/plan.ts'

export const listPlans = operation({
  id: 'listPlans',
  method: 'GET',
  path: '/api/billing/plans',
  summary: 'List the plans on sale, and the one you have',
  auth: 'optional',
  answer: z.object({
    plans: z.array(plan),
    current: currentPlan.nullable().meta({ description: 'Null for who has none' }),
  }),
  errors: [],
  examples: {
    answer: {
      plans: [{ id: 'studio', name: 'Studio', credits: 5_000, price: '$20 a month' }],
      current: {
        planId: 'studio',
        status: 'active',
        cancelAtPeriodEnd: false,
        periodEndsAt: 1_764_547_200_000,
      },
    },
  },
})
