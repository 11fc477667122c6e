import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from '../../brief.ts'
import { understand } from '../../understand.ts'

/** Everything that is said of the things worn, held and grown, in one line. */
function saidOf({ wear, hold, features, body }: Brief): string {
  const items = [...wear, ...hold, ...features].map(
    ({ name, patterns, modifiers, parts }) =>
      `${name}: ${[...patterns, ...modifiers, ...parts.map((part) => [part.name, ...part.modifiers].join(' '))].join(' ')}`,
  )
  return [...items, `skin: ${body.skinLooks.join(' ')}`, `hair: ${body.hair.looks.join(' ')}`].join(
    ' ; ',
  )
}

const shown: readonly (readonly [wish: string, said: RegExp])[] = [
  ['geisha, kimono, black, cranes along the hem, obi', /kimono: .*cranes/],
  ['wizard, robe with a map of the stars on the lining', /robe: .*star map/],
  ['nurse, zigzags round the rim of her cap', /cap: .*zigzags/],
  ['girl in flares with daisies round the hems', /flares: .*daisies/],
  ["a librarian, her cardigan's got little foxes marching round the bottom", /cardigan: .*foxes/],
  ['a boy in a hoodie all over smiley faces', /hoodie: .*smiley/],
  ['nanny with a carpet bag all over cabbage roses', /carpet bag: .*roses/],
  ["witch's stockings: black with little orange pumpkins", /stockings: .*pumpkins/],
  ['queen of the bees in a honeycomb patterned bodice', /bodice: .*honeycomb/],
  ['old Scot, kilt in Black Watch, sporran', /kilt: tartan/],
  ['goalkeeper, jersey in green and yellow quarters', /jersey: .*quartered/],
  ['mermaid, tail patterned like a koi', /tail: .*koi/],
  ['fairy, wings veined like leaded glass', /wings: .*leaded glass/],
  ['one sleeve striped, the other spotted, a jester', /sleeve: striped.*sleeve: .*spotted/],
  ['a sailor with stripes round the cuffs', /cuffs: striped/],
  ['punk with leopard spots dyed into her buzz cut', /hair: .*leopard spot/],
  ['teapot lady whose whole body is willow pattern', /skin: .*willow pattern/],
  ['Centaur, piebald, bow', /horse body: .*piebald/],
  ['leopard girl, rosettes all down her arms and back', /skin: .*rosettes/],
  ['a brindle greyhound in a bomber jacket', /skin: brindle/],
]

test('what cloth and hides show is said of them, and neither walks beside nor is carried', () => {
  for (const [wish, said] of shown) {
    const brief = understand(wish)
    assert.match(saidOf(brief), said, wish)
    assert.deepEqual(
      brief.companions.map(({ name }) => name),
      [],
      wish,
    )
  }
})

test('what hangs on clothes and who stands beside them are no prints', () => {
  const fox = understand('a girl in a red coat, two foxes at her side')
  assert.equal(fox.companions[0]?.name, 'foxes')
  assert.doesNotMatch(saidOf(understand('a monk, robe, keys on the belt')), /robe: [^;]*keys/)
  assert.equal(understand('a boy in a coat holding daisies').hold[0]?.name, 'daisies')
})
