import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const poses = (words: string) => understand(words).subject.poses
const traits = (words: string) => understand(words).subject.traits

function hears(read: (words: string) => string[], told: Record<string, string>): void {
  for (const [words, name] of Object.entries(told)) assert.ok(read(words).includes(name), words)
}

test('how limbs lie is a pose, however it is told', () => {
  hears(poses, {
    'a dancer, one hip thrust out': 'hip cocked',
    'an orphan, knees pulled up to her chin': 'knees drawn up',
    'a ballerina, arms in a circle overhead': 'arms overhead',
    'a monk in the lotus position': 'in lotus',
    'a dog, tail tucked between its legs': 'tail between legs',
    'a soldier, hands clasped behind her': 'hands behind back',
    'a queen, shoulders thrown back': 'shoulders back',
    'a guard, one hand on his sword': 'hand on hilt',
    'a giant, sat on a rock': 'sitting',
  })
  assert.ok(understand('a guard, one hand on his sword').hold.some(({ name }) => name === 'sword'))
})

test('what is done in passing is a pose, and what it is done with is there', () => {
  hears(poses, {
    'a courier in full sprint': 'running',
    'a gambler tossing a gold coin': 'flipping a coin',
    'a clerk tugging at his collar': 'tugging at collar',
    'a nurse kneeling to tie a shoelace': 'tying a shoelace',
    'a widow, with a shrug': 'shrugging',
    'a knight on horseback': 'riding',
  })
  assert.equal(understand('a nurse kneeling to tie a shoelace').wear.length, 0)
  assert.equal(understand('a gambler tossing a gold coin').hold[0]?.name, 'coin')
})

test('a pose told in a special way has its plain name as well', () => {
  hears(poses, {
    'a bird, head cocked to one side': 'head tilted',
    'a tenor, hand on his heart': 'hand on heart',
    'a boy, hands deep in his pockets': 'hands in pockets',
    'a guard, arms crossed over her chest': 'arms crossed',
    'a sister, chin resting on her knuckles': 'chin in hand',
  })
})

test('what is told behind a dash is what somebody is like, and no more of the thing before it', () => {
  const knight = understand('Knight, scar on the cheek, green cape – serene')
  assert.deepEqual(knight.subject.traits, ['serene'])
  assert.deepEqual(knight.wear[0]?.modifiers, [])
  hears(poses, { 'an old cook, white apron – arms folded': 'arms folded' })
  hears(traits, { 'a fox, long coat – always up to no good': 'mischievous' })
  assert.deepEqual(understand('a knight, sword – rusty').hold[0]?.modifiers, ['rusty'])
})
