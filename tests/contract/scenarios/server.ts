import type { Scenarios } from '../support/scenario.ts'

/** The program itself. */
export const serverScenarios: Scenarios = {
  healthz: { answers: { 200: () => ({}) } },
  readyz: {
    answers: { 200: () => ({}) },
    never: { 503: 'the database would have to be stopped; health.test.ts does it' },
  },
  getOpenapi: {
    answers: { 200: () => ({}), 304: () => ({ headers: { 'if-none-match': '*' } }) },
  },
}
