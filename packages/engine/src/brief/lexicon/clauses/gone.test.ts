import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

test('what is to be forgotten or stays at home is not worn', () => {
  for (const words of ['a wizard, forget the hat', 'The hat stays at home.', 'The hat has gone.']) {
    const { wear, absent } = understand(words)
    assert.deepEqual([wear.length, absent[0]?.name], [0, 'hat'], words)
  }
})

test('what was cut off the clothes is gone, and they stay', () => {
  const { wear, absent } = understand('Bells snipped off the cap')
  assert.deepEqual([wear[0]?.name, absent[0]?.name], ['cap', 'bells'])
})

test('a limb that ends at a joint lacks what is beyond it', () => {
  for (const [prompt, name, side] of [
    ['a left arm that ends at the elbow', 'missing forearm', 'left'],
    ['his right leg is amputated below the knee', 'missing leg', 'right'],
    ['her left arm stops at the wrist', 'missing hand', 'left'],
  ] as const) {
    const [feature] = understand(prompt).features
    assert.deepEqual([feature?.name, feature?.side], [name, side], prompt)
  }
})

test('a gap where a tooth was is no fang', () => {
  for (const [words, mark] of [
    ['a boy, a gap where his front tooth fell out', 'tooth_gap'],
    ['a gap-toothed girl', 'tooth_gap'],
    ['a boy with buck teeth', 'missing_teeth'],
  ] as const)
    assert.deepEqual(
      understand(words).features.map(({ concept }) => concept),
      [mark],
      words,
    )
})
