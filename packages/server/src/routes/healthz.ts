import { operations } from '@newcharactersheet/contract'
import { route } from './route.ts'

export const healthz = route(operations.healthz, async () => ({ status: 'alive' as const }))
