import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openChat } from './chat.ts'
import { designFilmOf } from './design-film.ts'

const words = { style: undefined, seed: 6, seconds: 6, width: 192, height: 108 }
const film = designFilmOf({
  ...words,
  prompt: 'A robot talks to a schoolgirl',
  cast: [],
  scenes: [],
})

test('two who talk take turns: while one opens the mouth, the other listens', () => {
  const chat = openChat(film)
  const heard = [new Set<string>(), new Set<string>()]
  for (let seconds = 0; seconds < 6; seconds += 0.1) {
    const both = [chat(0, seconds), chat(1, seconds)]
    const isOpen = both.map(({ mouth }) => mouth?.startsWith('say_') ?? false)
    assert.ok(!(isOpen[0] && isOpen[1]), `both at ${seconds}`)
    both.forEach(({ mouth, says }, i) => {
      if (isOpen[i]) heard[i].add(mouth ?? '')
      assert.ok(says >= 0 && says <= 1)
    })
  }
  for (const mouths of heard) assert.ok(mouths.size > 3)
})

test('hands come to rest, they do not jump', () => {
  const chat = openChat(film)
  let before = chat(1, 0).says
  for (let seconds = 0; seconds < 6; seconds += 1 / 24) {
    const { says } = chat(1, seconds)
    assert.ok(Math.abs(says - before) < 0.2, `${seconds}`)
    before = says
  }
})
