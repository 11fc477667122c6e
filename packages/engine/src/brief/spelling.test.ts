import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnownWord, repairWord } from './spelling.ts'
import { understand } from './understand.ts'

test('slips of the hand are repaired to the word that was meant', () => {
  const slips: Record<string, string> = {
    kngiht: 'knight',
    leahter: 'leather',
    crimsom: 'crimson',
    balck: 'black',
    glases: 'glasses',
    jackt: 'jacket',
    necromacer: 'necromancer',
    withuot: 'without',
  }
  for (const [slip, meant] of Object.entries(slips)) assert.equal(repairWord(slip), meant)
})

test('common English words are left alone', () => {
  const words =
    'during cold hate march bread mole fold planning received beautifully carpets prong muffled silt hitched'
  for (const word of words.split(' ')) assert.ok(isKnownWord(word), word)
})

test('names are never repaired', () => {
  const brief = understand('an elf called Swrod who lives in Helemt')
  assert.deepEqual(brief.fixes, [])
  assert.equal(brief.subject.name, 'Swrod')
})
