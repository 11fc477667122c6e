import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDecoder } from 'libopus-wasm'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { lineRate, sayLine } from '../voice.ts'
import { chooseVoice } from './choose-voice.ts'
import { samplesOf } from './flite.ts'
import { languageOf } from './language.ts'
import { canSay } from './outside/helpers.ts'
import { inEnglishLetters, sentencesOf } from './sentences.ts'
import { namedVoices, type Voice } from './voice.ts'

const alone = { hasEspeak: false, mp3Encoder: undefined }
const text = 'Stand behind me. Do not look up!'

async function say(voice: Voice, said = text) {
  const line = await sayLine({ text: said, voice, format: 'wav' }, alone)
  return { ...line, ...samplesOf(line.bytes) }
}

const voiceFor = (prompt: string, seed = 3) =>
  chooseVoice(designCharacter(understand(prompt, undefined), seed))

/** Mean height in Hz of what is voiced, by autocorrelation. */
function pitchOf(samples: Float32Array, rate: number): number {
  const found: number[] = []
  for (let at = 0; at + 1_800 < samples.length; at += 1_200) {
    const power = (late: number) => {
      let sum = 0
      for (let i = 0; i < 900; i++) sum += samples[at + i] * samples[at + i + late]
      return sum
    }
    if (power(0) < 2) continue
    const lates = Array.from({ length: Math.floor(rate / 65) - 60 }, (_, i) => i + 60)
    const best = lates.reduce((one, other) => (power(other) > power(one) ? other : one))
    if (power(best) > power(0) * 0.5) found.push(rate / best)
  }
  return found.toSorted((one, other) => one - other)[found.length >> 1]
}

function strengthDb(samples: Float32Array): number {
  const loud = samples.filter((sample) => Math.abs(sample) > 0.01)
  return 10 * Math.log10(loud.reduce((sum, sample) => sum + sample * sample, 0) / loud.length)
}

test('the same words in the same voice are the same bytes, in every format', async () => {
  for (const format of ['wav', 'ogg'] as const) {
    const voice = namedVoices.ghost
    const [one, two] = [
      await sayLine({ text, voice, format }, alone),
      await sayLine({ text, voice, format }, alone),
    ]
    assert.deepEqual(one, two)
  }
})

test('every voice is as loud as the others, and none is cut off', async () => {
  for (const [name, voice] of Object.entries(namedVoices)) {
    const { samples } = await say(voice)
    const most = samples.reduce((one, sample) => Math.max(one, Math.abs(sample)), 0)
    assert.ok(most > 0.2 && most < 0.9, `${name}: ${most}`)
    const strength = strengthDb(samples)
    assert.ok(strength > -24 && strength < -14, `${name}: ${strength} dB`)
  }
})

test('a child speaks higher than a woman, she higher than a man, and a giant lowest', async () => {
  const heights: number[] = []
  for (const name of ['child', 'woman', 'man', 'giant'] as const) {
    const { samples, rate } = await say(namedVoices[name])
    heights.push(pitchOf(samples, rate))
  }
  assert.deepEqual(
    heights,
    heights.toSorted((one, other) => other - one),
    heights.join(', '),
  )
})

test('a character has one voice, and others of its kind have others', () => {
  assert.deepEqual(voiceFor('an old wizard'), voiceFor('an old wizard'))
  const voices = Array.from({ length: 8 }, (_, seed) => JSON.stringify(voiceFor('a knight', seed)))
  assert.equal(new Set(voices).size, 8)
})

test('who somebody is can be heard: age, size, kind and temper', () => {
  const woman = voiceFor('a woman')
  assert.ok(voiceFor('a little girl').pitch > woman.pitch * 1.2)
  assert.ok(voiceFor('a little girl').size < woman.size)
  assert.ok(voiceFor('an old woman').stretch > woman.stretch)
  assert.ok(voiceFor('a sad woman').stretch > voiceFor('a cheerful woman').stretch)
  assert.deepEqual(voiceFor('a robot').effects, ['robot'])
  assert.ok(voiceFor('a ghost').effects.includes('ghost'))
  assert.ok(voiceFor('a giant').size > 1.15)
})

test('the mouth begins and ends shut, its shapes come in order and within the line', async () => {
  const { visemes, seconds } = await say(namedVoices.man)
  assert.equal(visemes[0]?.viseme, 'sil')
  assert.equal(visemes.at(-1)?.viseme, 'sil')
  assert.ok(visemes.length > 15)
  for (const [i, { at }] of visemes.entries())
    assert.ok(at >= (visemes[i - 1]?.at ?? 0) && at <= seconds + 0.001)
})

test('the Opus file is as long as the line, and sounds like it', async () => {
  const order = { text, voice: namedVoices.woman } as const
  const ogg = await sayLine({ ...order, format: 'ogg' }, alone)
  const wave = samplesOf((await sayLine({ ...order, format: 'wav' }, alone)).bytes)
  assert.equal(ogg.contentType, 'audio/ogg; codecs=opus')
  const { packets, ticks, skipped } = readOgg(ogg.bytes)
  assert.equal((ticks - skipped) / 2, wave.samples.length)
  const decoder = await createDecoder({ sampleRate: lineRate, channels: 1 })
  const decoded = Float32Array.from(packets.flatMap((each) => [...decoder.decodeFloat(each)]))
  decoder.free()
  const heard = decoded.subarray(skipped / 2)
  assert.ok(Math.abs(strengthDb(heard) - strengthDb(wave.samples)) < 1.5)
})

/** Packets of Opus, without the two at its head. */
function readOgg(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packets: Uint8Array[] = []
  let ticks = 0
  for (let at = 0; at < bytes.length; ) {
    assert.equal(Buffer.from(bytes.subarray(at, at + 4)).toString(), 'OggS')
    ticks = Number(view.getBigUint64(at + 6, true))
    const count = bytes[at + 26]
    const lacing = bytes.subarray(at + 27, at + 27 + count)
    let from = at + 27 + count
    let end = from
    for (const length of lacing) {
      end += length
      if (length === 255) continue
      packets.push(bytes.subarray(from, end))
      from = end
    }
    at = end
  }
  const [head, tags, ...rest] = packets
  assert.equal(Buffer.from(head.subarray(0, 8)).toString(), 'OpusHead')
  assert.equal(Buffer.from(tags.subarray(0, 8)).toString(), 'OpusTags')
  const skipped = new DataView(head.buffer, head.byteOffset).getUint16(10, true)
  return { packets: rest, ticks, skipped }
}

test('whatever text comes is said, or is known not to be sayable before it is tried', async () => {
  for (const said of [
    '-x',
    '$(ls)',
    '<b>hi</b>',
    '“Ümläut” — £5 & 20%',
    'a'.repeat(3_000),
    '😀 hi',
  ])
    assert.ok((await say(namedVoices.robot, said)).seconds > 0.1, said)
  for (const unsaid of ['…', '!?', '😀', '—', 'Привет', '你好'])
    assert.equal(canSay(unsaid, alone), false, unsaid)
  assert.equal(canSay('Привет', { hasEspeak: true }), true)
})

test('sentences are what can be said in one breath, and lose no word', () => {
  const said = 'One. Two! “Three?” Four, five; '.repeat(40)
  const sentences = sentencesOf(said)
  assert.ok(sentences.every(({ length }) => length <= 240))
  assert.equal(sentences.join(' ').replaceAll(/\s+/g, ' '), said.trim())
  assert.ok(sentencesOf('word '.repeat(200)).every(({ length }) => length <= 240))
  assert.equal(inEnglishLetters('Ça — “naïve” straße'), 'Ca, "naive" strasse')
})

test('the language of a text is found by its letters and small words', () => {
  for (const [said, language] of [
    ['The knight stands in the rain.', 'en'],
    ['Der Ritter steht nicht im Regen und ich bin müde.', 'de'],
    ['Je suis le chevalier et je ne tombe pas.', 'fr'],
    ['El caballero está en la lluvia y no cae.', 'es'],
    ['Я рыцарь.', 'ru'],
    ['私は騎士です', 'ja'],
    ['Hail!', 'en'],
  ] as const)
    assert.equal(languageOf(said), language, said)
})
