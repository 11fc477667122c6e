import { z } from 'zod'
import { operation } from '../operation.ts'
import { model } from '../shapes/model.ts'

export const listModels = operation({
  id: 'listModels',
  method: 'GET',
  path: '/api/models',
  summary: 'List what can be asked for',
  description: 'Every model with its price and what it accepts, and whether it can run now.',
  auth: 'optional',
  answer: z.object({ models: z.array(model) }),
  errors: [],
  examples: {
    answer: {
      models: [
        {
          id: 'embedded',
          aliases: ['default'],
          kind: 'image',
          provider: 'embedded',
          name: 'The embedded engine',
          tier: 'standard',
          prices: [
            { resolution: 1024, durationSeconds: null, credits: 10 },
            { resolution: 2048, durationSeconds: null, credits: 12 },
            { resolution: 4096, durationSeconds: null, credits: 30 },
          ],
          accepts: {
            referenceImages: 8,
            sheets: true,
            scenes: true,
            resolutions: [1024, 2048, 4096],
            durationSeconds: null,
            formats: [],
            voices: [],
          },
          available: true,
        },
      ],
    },
  },
})
