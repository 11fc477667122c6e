import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../settings/settings.ts'
import { readScene } from './read-scene.ts'
import { settingWords } from './settings-words.ts'

/** What of a reading is expected; the rest does not matter. */
type Expected = {
  setting?: string
  time?: string
  weather?: string
  shot?: string
  mood?: string
  pose?: string
  meeting?: string
  effects?: string[]
  people?: string[]
}

const prompts: [prompt: string, expected: Expected][] = [
  [
    'Standing on a cliff overlooking a burning city',
    { setting: 'cliff over a city', pose: 'stand', effects: ['embers', 'fire'], people: [] },
  ],
  ['Epic battle in a volcanic landscape', { setting: 'volcano', mood: 'tense', meeting: 'duel' }],
  ['the knight hands the mage a book', { people: ['the knight', 'the mage a book'] }],
  ['a witch and a pirate in a library at night', { setting: 'library', time: 'night' }],
  ['a girl in the rain, close-up', { weather: 'rain', shot: 'close-up', people: ['a girl'] }],
  ['a knight riding a white horse', { pose: 'ride', people: ['a knight', 'a white horse'] }],
  ["a girl on a wolf's back", { people: ['a girl', 'a wolf'] }],
  [
    'a witch with a frog on her shoulder and a knight in a library',
    { people: ['a witch with a frog on her shoulder', 'a knight'] },
  ],
  ['an elf rides a dragon over the mountains', { people: ['an elf', 'dragon'] }],
  ['a knight on horseback', { people: ['a knight', 'a brown horse'] }],
  [
    'three knights riding horses',
    { people: [...Array(3).fill('a knight'), ...Array(3).fill('a horse')] },
  ],
  ['a boy riding a bicycle', { people: ['a boy'] }],
  ['a farmer walking in a wheat field', { pose: 'walk', people: ['a farmer'] }],
  ['a knight standing on a cliff', { people: ['a knight'] }],
  ['a girl running through a forest', { people: ['a girl'] }],
  ['two schoolgirls', { people: ['a schoolgirl', 'a schoolgirl'] }],
  ['a group of nuns', { people: ['a nun', 'a nun', 'a nun'] }],
  ['three sisters', { people: Array(3).fill('a young woman, a sister') }],
  ["bird's eye view of a lone wanderer in the desert", { setting: 'desert', shot: 'high angle' }],
  ['a boy and his dog in a flower field', { people: ['a boy', 'a dog'] }],
  [
    'a mother hugs her daughter',
    { meeting: 'hug', people: ['a mother', 'a little girl, daughter'] },
  ],
  [
    'Kael and Mira walk through a market',
    { setting: 'market', pose: 'walk', people: ['Kael', 'Mira'] },
  ],
  [
    'a girl in a witch hat with a wolf emblem',
    { people: ['a girl in a witch hat with a wolf emblem'] },
  ],
  ['a hacker in a cyberpunk city', { setting: 'cyberpunk city', people: ['a hacker'] }],
  ['a mermaid underwater', { setting: 'underwater', people: ['a mermaid'] }],
  [
    'a princess in a blue gown dancing in a ballroom',
    { pose: 'dance', people: ['a princess in a blue gown'] },
  ],
  ['two samurai in the snow at dawn', { time: 'dawn', people: ['two samurai', 'two samurai'] }],
  ['Un chevalier et une sorcière dans une forêt la nuit', { setting: 'forest', time: 'night' }],
  ['ein Ritter kämpft gegen einen Drachen in einer Höhle', { setting: 'cave' }],
  ['騎士と魔女が森にいる、夜', { setting: 'forest', time: 'night' }],
]

test('a prompt tells where and when it is, how it is seen, who is there and what they do', () => {
  for (const [prompt, expected] of prompts) {
    const { people, acts, ...reading } = readScene(prompt)
    const { pose, meeting } = acts
    const found: Record<string, unknown> = {
      ...{ ...reading, pose, meeting },
      people: people.map(({ words }) => words),
    }
    for (const [name, value] of Object.entries(expected))
      assert.deepEqual(found[name], value, `${prompt}: ${name}`)
  }
})

test('how it is seen is nobody in it', () => {
  for (const prompt of [
    'a boy, medium shot',
    'medium shot of a knight',
    'a queen, medium close-up',
  ])
    assert.deepEqual(
      readScene(prompt).people.map(({ words }) => words.split(' ').length),
      [2],
      prompt,
    )
  assert.equal(readScene('a medium and a knight').people.length, 2)
})

test('every place has words, and all words lead to a place', () => {
  assert.deepEqual(Object.keys(settingWords).sort(), Object.keys(settings).sort())
})

test('a prompt full of names and signs costs no more than its length', () => {
  const many = 'a knight and '.repeat(700)
  assert.equal(readScene(many).people.length, 8)
  assert.deepEqual(readScene('🐉 \u0000 ((((').people, [])
})
