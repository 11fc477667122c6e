import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is taken off and kept is in the hand, and not worn', () => {
  for (const [prompt, name, place] of [
    ['a firefighter: she has taken off her helmet and holds it under one arm', 'helmet', 'arm'],
    [
      'ogre; he has pulled off the clip-on tie and is strangling it in one fist',
      'clip on tie',
      'fist',
    ],
    ["old boxer, no gloves on yet, they're slung round his neck by the laces", 'gloves', 'neck'],
    ['a bride, veil off, crumpled in her fist', 'veil', 'fist'],
    [
      'astronaut who has removed her helmet; it is tucked beneath her left arm',
      'helmet',
      'left arm',
    ],
    ['boy, shoes off, tied round his neck by the laces', 'shoes', 'neck'],
    ['a fencer with her mask off and under the arm', 'mask', 'arm'],
    ['judge without the wig, which is on his knee', 'wig', 'knee'],
  ] as const) {
    const { hold, wear, absent } = understand(prompt)
    const held = hold.find((item) => item.name === name)
    assert.equal(held?.place, place, prompt)
    assert.equal(absent.length > 0, true, prompt)
    assert.ok(!wear.some((item) => item.name === name), prompt)
  }
})

test('what is simply not there is in nobody’s hands', () => {
  for (const prompt of [
    'knight without a helmet. In her left hand a sword.',
    'no hat, a scarf round her neck',
    'no hat and in her hand a lamp',
    'a king without his crown; it is in the museum',
    'she wears no scarf; it is too hot',
  ]) {
    const { hold } = understand(prompt)
    assert.ok(!hold.some(({ name }) => /helmet|hat|crown|scarf/.test(name)), prompt)
  }
})

test('what somebody will not let go of is held', () => {
  for (const [prompt, name] of [
    ['she would not let go of the doll', 'doll'],
    ["she won't put down the teddy bear", 'teddy bear'],
    ['he will not put the lantern down', 'lantern'],
    ["an executioner holding an axe he'd rather not be holding", 'axe'],
    ['executioner, axe he would rather not have', 'axe'],
  ] as const)
    assert.equal(understand(prompt).hold[0]?.name, name, prompt)
})
