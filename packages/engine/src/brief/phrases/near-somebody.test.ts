import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('an animal told of first is with whoever comes after it', () => {
  for (const [prompt, animal, who] of [
    ['Perched on her shoulder, a raven. The witch wears grey.', 'raven', 'witch'],
    ['Curled round his neck, a ferret; he is a chemist.', 'ferret', 'chemist'],
    ['Slung over one shoulder, a dead hare. The poacher grins.', 'hare', 'poacher'],
    ['a ferret for a pet, the librarian wears a tweed coat', 'ferret', 'librarian'],
    ['a stoat for company, the gamekeeper wears a waxed jacket', 'stoat', 'gamekeeper'],
    ['A fox that has lost one ear follows her wherever she goes, the ranger', 'fox', 'ranger'],
    ['A dog with a red collar trots after him. He is a tinker.', 'dog', 'tinker'],
    ['An owl keeps her company: librarian, tweed skirt.', 'owl', 'librarian'],
  ] as const) {
    const { companions, subject } = understand(prompt)
    assert.deepEqual([companions[0]?.name, subject.roles[0]?.name], [animal, who], prompt)
  }
})

test('an animal that walks by itself is the character', () => {
  for (const prompt of ['A fox walks with a cane and wears spats', 'a cat who walks with a limp'])
    assert.deepEqual(understand(prompt).companions, [], prompt)
})
