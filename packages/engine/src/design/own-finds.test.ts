import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const heldIn = (prompt: string) => {
  const [first] = designCharacter(understand(prompt), 1).hold
  return first && `${first.kind} ${first.form ?? ''}`.trim()
}

describe('Things of a form of their own', () => {
  it('draws no rock and no snowball as a basketball', () => {
    assert.equal(heldIn('a boy holding a rock'), 'ball stone')
    assert.equal(heldIn('a boy holding a snowball'), 'ball snowball')
    assert.equal(heldIn('a boy holding a toy boat'), 'ball toy boat')
    assert.equal(heldIn('a boy holding a basketball'), 'ball')
  })

  it('draws a pompom as one', () => {
    assert.equal(heldIn('a cheerleader with one pompom'), 'pom_poms')
  })

  it('draws no onion as an apple', () => {
    assert.equal(heldIn('a cook holding an onion'), 'apple onion')
    assert.equal(heldIn('a cook holding a red chilli pepper'), 'apple chilli')
    assert.equal(heldIn('a cook holding an apple'), 'apple')
  })
})

describe('A basket', () => {
  it('is filled in the colour of what it holds', () => {
    const fill = (prompt: string) => designCharacter(understand(prompt), 1).hold[0]?.colours.accent
    assert.equal(fill('a girl with a basket of onions'), '#c8853f')
    assert.equal(fill('a girl with a basket of lemons'), '#f2d43a')
    assert.notEqual(fill('a girl with a basket full of eggs'), fill('a girl with a basket'))
  })
})
