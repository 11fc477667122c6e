import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const notesOf = (words: string) => designCharacter(understand(words), 1).notes.join(' ')

test('what no label has room for is on the page all the same', () => {
  assert.match(notesOf('a biker in a studded leather jacket'), /studded/i)
  assert.match(notesOf('a cleric in a sleeveless gambeson'), /sleeveless/i)
  assert.match(notesOf('a monk in an old orange flight suit'), /\bold\b/i)
  assert.match(notesOf('a woman with a barcode tattoo on her neck'), /barcode/i)
  assert.match(notesOf('a courtier in heeled shoes with buckles'), /buckles/i)
  assert.match(notesOf('a robot made of brass, white gloves'), /brass/i)
})

test('what the page says already is not said again', () => {
  assert.doesNotMatch(notesOf('a rogue in a torn red cape'), /Asked for/)
  assert.doesNotMatch(notesOf('a knight with a silver sword'), /Asked for/)
  assert.doesNotMatch(notesOf('a woman with long straight hair'), /Asked for/)
  assert.doesNotMatch(notesOf('an inventor in a brown vest, rolled sleeves'), /Asked for/)
  assert.doesNotMatch(notesOf('a dwarf with a braided grey beard'), /Asked for/)
  assert.doesNotMatch(notesOf('a robot with one metal arm painted green'), /Asked for/)
  assert.doesNotMatch(notesOf('an astronaut in a suit with orange stripes'), /Asked for/)
  assert.doesNotMatch(notesOf('a clay golem with gold eyes'), /Asked for/)
  assert.doesNotMatch(notesOf('a clockwork automaton'), /Asked for/)
  assert.doesNotMatch(notesOf('a demon prince with curved horns'), /Asked for/)
  assert.doesNotMatch(notesOf('a barefoot monk in an orange robe'), /Asked for/)
  assert.doesNotMatch(notesOf('a fairy with butterfly wings'), /Asked for/)
  assert.doesNotMatch(notesOf('a girl in a sailor school uniform'), /Asked for/)
  assert.doesNotMatch(notesOf('a moth with feathery antennae'), /feathery feather/)
})
