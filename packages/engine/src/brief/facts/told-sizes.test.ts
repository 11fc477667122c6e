import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const buildsOf = (words: string) => understand(words).subject.builds

test('what somebody is measured against tells the height', () => {
  assert.deepEqual(buildsOf('a gnome tinker, about the height of a fire hydrant'), ['short'])
  assert.deepEqual(buildsOf('an ogre cook, as tall as a lamp post'), ['tall'])
  assert.deepEqual(buildsOf('a guard with a sword as tall as a door'), [])
  assert.ok(understand('a judge, seven feet tall').subject.figure.includes('tall'))
})

test('as thin as anything is thin', () => {
  assert.deepEqual(buildsOf('she is as thin as candle smoke'), ['slender'])
  assert.deepEqual(buildsOf('tall and thin as a rolled-up newspaper, a notary'), [
    'tall',
    'slender',
  ])
})

test('a paunch is no part of the hair told next', () => {
  const { subject, body } = understand('a notary with a bit of a paunch, receding brown hair')
  assert.deepEqual(subject.builds, ['heavy'])
  assert.deepEqual(body.hair.looks, [])
  assert.deepEqual(understand('a bard with a slim waist, green eyes').body.eyeLooks, [])
})

test('what somebody would do is not there', () => {
  const brief = understand('a nanny who looks like she would eat children: short and stout')
  assert.equal(brief.subject.age, undefined)
  assert.equal(brief.subject.presentation, 'feminine')
  assert.deepEqual(brief.subject.builds, ['stocky'])
})

test('an age may be a sentence of its own', () => {
  const yearsOf = (words: string) => understand(words).subject.ageYears
  assert.equal(yearsOf('The squire is seventeen, bold and badly fed'), 17)
  assert.equal(yearsOf('At fifty-one he still climbs the rigging'), 51)
  assert.equal(yearsOf('A girl who talks to foxes. Eight, freckled'), 8)
  assert.equal(yearsOf('The bus is 42, red. A driver with a cap'), undefined)
})

test('the old may be wanted as they once were', () => {
  assert.equal(understand('My grandad when he was a boy: shorts, catapult').subject.age, 'child')
})
