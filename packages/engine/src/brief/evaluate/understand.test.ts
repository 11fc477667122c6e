import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'
import { holds } from './facts.ts'
import { prompts } from './prompts.ts'

for (const [prompt, facts] of prompts) {
  test(`reads: ${prompt}`, () => {
    const brief = understand(prompt)
    const missing = facts.split(', ').filter((fact) => !holds(brief, fact))
    assert.deepEqual(missing, [], JSON.stringify(brief, undefined, 1))
  })
}
