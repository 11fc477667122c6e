import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'
import { isKnownWord, isMisspelt, repairWord } from './spelling.ts'

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

test('words written as they sound are those that were meant', () => {
  const sounds: Record<string, string> = {
    koat: 'coat',
    sneekers: 'sneakers',
    headfones: 'headphones',
    kape: 'cape',
    nek: 'neck',
    hed: 'head',
    kompass: 'compass',
    wuden: 'wooden',
    oistar: 'oyster',
    fethur: 'feather',
    numbar: 'number',
    stript: 'striped',
  }
  for (const [sound, meant] of Object.entries(sounds)) assert.equal(repairWord(sound), meant, sound)
})

test('of two words that a slip may mean it is the one that more people write', () => {
  const slips: Record<string, string> = {
    whete: 'white',
    whie: 'white',
    slver: 'silver',
    graen: 'green',
    buots: 'boots',
    hends: 'hands',
    chast: 'chest',
    cullar: 'collar',
    preest: 'priest',
  }
  for (const [slip, meant] of Object.entries(slips)) assert.equal(repairWord(slip), meant, slip)
})

test('what only looks like a form of a word is a slip of another', () => {
  for (const slip of ['dresss', 'stripeed', 'hangging', 'braed', 'corly', 'bely'])
    assert.ok(!isKnownWord(slip), slip)
})

test('given names stay without their capitals', () => {
  for (const name of ['lucy', 'elena', 'nora'])
    assert.deepEqual(understand(`${name} the elf, red cloak`).fixes, [], name)
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

test('a people, and a rarer word of English, is no slip for a commoner word', () => {
  const words =
    'burgundian athenian croat serb kurd pawnee cheyenne chairwoman cannoneer bumpkin macho corvine dauntless spacious boggy lousy lowly wifi pelmet sonnet'.split(
      ' ',
    )
  for (const word of words) assert.ok(isKnownWord(word) && !isMisspelt(word), word)
})
