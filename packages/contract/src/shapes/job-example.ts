import type { Job } from './job.ts'

/** A generation as examples show it. */
export const jobExample: Job = {
  id: '91ab',
  kind: 'sheet',
  sheetId: '6d3f',
  state: 'succeeded',
  step: 'done',
  progress: 1,
  price: 12,
  result: { id: '6d3f' },
  error: null,
  receipt: {
    provider: 'embedded',
    model: 'embedded',
    payer: 'credits',
    price: 12,
    held: 0,
    outcome: 'charged',
  },
  createdAt: 1708300000000,
  startedAt: 1708300000100,
  finishedAt: 1708300006000,
}
