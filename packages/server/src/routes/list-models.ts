import { operations } from '@newcharactersheet/contract'
import { listModels as readModels } from '../generations/offer.ts'
import { route } from './route.ts'

export const listModels = route(operations.listModels, async ({ context }) => ({
  models: readModels(context),
}))
