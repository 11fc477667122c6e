/** Whoever asks, signs or made something is not the character. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('who asks is nobody in the picture', () => {
  assert.deepEqual(roles("I'm a nurse and I need a friendly wizard"), ['wizard'])
  assert.deepEqual(roles("I'm a librarian looking for a drawing of a pirate"), ['pirate'])
  assert.deepEqual(roles('I knit hats for a hospital and would like a fox'), [])
  assert.deepEqual(roles('Student film. We need a butcher.'), ['butcher'])
  const signed = understand('Please draw a knight with a lance. Love from Rose, age 6')
  assert.equal(signed.subject.age, undefined)
  assert.deepEqual(
    signed.hold.map(({ name }) => name),
    ['lance'],
  )
})

test('who made a thing is nobody, and how it was made is told of it', () => {
  const brief = understand('A boy of nine in a blue jumper our grandmother knitted')
  assert.equal(brief.subject.presentation, 'masculine')
  assert.deepEqual(brief.wear[0]?.materials, ['knit'])
})

test('what others say and do is said of nobody here', () => {
  assert.deepEqual(
    understand('She nods at everyone, even the vicar').subject.roles.map(({ name }) => name),
    [],
  )
  assert.deepEqual(
    understand('A bear. No hat, people keep giving him a hat.').absent.map(({ name }) => name),
    ['hat'],
  )
  assert.deepEqual(understand("No crown, it won't fit.").subject.builds, [])
})

test('settings of the machine that draws are nothing to be drawn', () => {
  const knight = understand('"longsword, no helmet"  seed: 9')
  assert.deepEqual(
    [knight.absent.map(({ name }) => name), knight.hold.map(({ name }) => name)],
    [['helmet'], ['longsword']],
  )
  assert.deepEqual(understand('a goblin --ar 2:3, steps=30').unknown, [])
})

test('whose note it is, how sharp the picture and what Mum says tells of nobody', () => {
  const rolesIn = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(rolesIn("Animator's note: Pip the robot"), [])
  assert.deepEqual(rolesIn("a pirate with five rings (count 'em)"), ['pirate'])
  assert.deepEqual(understand('a pin-sharp ref of a knight').wear, [])
  assert.deepEqual(understand('a wizard with a razor-sharp sword').hold.length, 1)
  const rabbit = understand('Mum says I can have a card of my rabbit Biscuit as a ballerina.')
  assert.deepEqual([rabbit.subject.species?.name, rabbit.hold], ['rabbit', []])
  assert.equal(understand('Mum said no hats, so a pirate').subject.species, undefined)
})

test('rare words are what they are, and a draft is nobody', () => {
  assert.deepEqual(roles('a motorist in goggles'), ['motorist'])
  assert.deepEqual(roles('prison escapee, ball and chain'), ['prison escapee'])
  assert.deepEqual(understand('a truant with a miser in glib rinsed wares').fixes, [])
  assert.equal(understand('WIP: Byzantine empress').subject.name, undefined)
})
