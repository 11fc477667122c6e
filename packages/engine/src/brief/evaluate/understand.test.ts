import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'
import { constructions } from './constructions.ts'
import { holds, readCases } from './facts.ts'
import { negations } from './negations.ts'
import { prompts } from './prompts.ts'
import { unseen } from './unseen.ts'

for (const { prompt, facts } of readCases(`${prompts}${unseen}${constructions}`)) {
  test(`reads: ${prompt}`, () => expectFacts(prompt, facts))
}

for (const { prompt, facts } of readCases(negations)) {
  test(`leaves out what it is told to: ${prompt}`, () => expectFacts(prompt, facts))
}

function expectFacts(prompt: string, facts: readonly string[]): void {
  const brief = understand(prompt)
  const missing = facts.filter((fact) => !holds(brief, fact))
  assert.deepEqual(missing, [], JSON.stringify(brief))
}
