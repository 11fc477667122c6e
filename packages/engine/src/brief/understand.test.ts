import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('the same words always give the same brief', () => {
  const prompt = 'a grim tabaxi paladin in gilded mail, no helmet'
  assert.deepEqual(understand(prompt), understand(prompt))
})

test('every span points at the words it was read from', () => {
  const brief = understand('  Kael, an elf with a red cape, two daggers and a crimsom hat ')
  for (const item of [...brief.wear, ...brief.hold]) {
    assert.equal(
      brief.prompt.slice(...item.span).endsWith(item.words.split(' ').at(-1) ?? ''),
      true,
    )
  }
  const [fix] = brief.fixes
  assert.equal(fix && brief.prompt.slice(...fix.span), 'crimsom')
})

test('words that are names inside the language are plain words here', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    const brief = understand(`a ${word} knight with a ${word} and ${word} hair, no ${word}`)
    assert.equal(brief.subject.roles[0]?.concept, 'knight')
  }
})

test('nothing at all is a brief of nothing', () => {
  for (const prompt of ['', '   ', '!!!', '😀😀', ',,, ; no', '\u0000', 'no', 'with', 'a']) {
    assert.deepEqual(understand(prompt).wear, [])
  }
})

test('a prompt is cut at ten thousand characters, and no prompt takes long', () => {
  const hostile = [
    'a'.repeat(50_000),
    'no '.repeat(20_000),
    'red and '.repeat(10_000),
    'no hat, '.repeat(10_000),
    'a-'.repeat(20_000),
    "5'".repeat(20_000),
    '('.repeat(20_000),
    'swrod helemt '.repeat(3000),
    '赤い髪の'.repeat(5000),
    '\u0301'.repeat(20_000),
  ]
  understand('a knigth')
  for (const prompt of hostile) {
    const start = process.cpuUsage()
    const brief = understand(prompt)
    assert.ok([...brief.prompt].length <= 10_000)
    assert.ok(process.cpuUsage(start).user < 2_000_000, prompt.slice(0, 20))
  }
})

test('a style hint is matched to a style the engine draws, and the prompt may name one', () => {
  assert.equal(understand('a knight', 'Anime').style, 'anime')
  assert.equal(understand('a knight', 'pencil sketch').style, 'pencil')
  assert.equal(understand('a knight', 'film noir').style, 'noir')
  assert.equal(understand('a knight, 16-bit pixel art').style, 'pixel')
  assert.equal(understand('a gumshoe in a wet hat, gritty 1950s noir').style, 'noir')
  assert.equal(understand('a maid with dark ink on her fingers').style, undefined)
  assert.equal(understand('a robot holding a blueprint').style, undefined)
  assert.equal(understand('a knight in watercolor style').style, 'watercolour')
  assert.equal(understand('a man in a flat cap').style, undefined)
  assert.equal(understand('a knight', 'nonsense').style, undefined)
})

test('an unknown thing in the hand is a guess, and is told as not understood', () => {
  const brief = understand('a wizard holding a glowing flumph')
  assert.equal(brief.hold[0]?.how, 'guess')
  assert.ok((brief.hold[0]?.confidence ?? 1) < 0.5)
  assert.equal(brief.unknown[0]?.words, 'flumph')
})

test('heights and ages are read from numbers and from words', () => {
  assert.equal(understand(`a knight, 5'4"`).subject.heightCm, 163)
  assert.equal(understand('she is six feet tall').subject.heightCm, 183)
  assert.equal(understand('height: 1.80 m').subject.heightCm, 180)
  assert.equal(understand('a 70-year-old man').subject.age, 'elder')
  assert.equal(understand('a woman in her sixties').subject.age, 'elder')
  assert.equal(understand('eight years old').subject.age, 'child')
  assert.equal(understand('a 300-year-old vampire').subject.age, undefined)
})

test('other languages are read as far as we know their words', () => {
  const spanish = understand('mujer alta con pelo rojo, capa negra de terciopelo, sin casco')
  assert.equal(spanish.subject.presentation, 'feminine')
  assert.equal(spanish.wear[0]?.concept, 'cape')
  assert.equal(spanish.absent[0]?.concept, 'helmet')
  const japanese = understand('赤い髪の女騎士、帽子なし')
  assert.equal(japanese.subject.roles[0]?.concept, 'knight')
  assert.equal(japanese.absent[0]?.concept, 'fedora')
})
