import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from './brief.ts'
import { understand } from './understand.ts'

function worn(prompt: string, name: string): BriefItem {
  const { wear, hold, features } = understand(prompt)
  const item = [...wear, ...hold, ...features].find((each) => each.name === name)
  assert.ok(item, `${name}: ${prompt}`)
  return item
}

const colours = (item: { colours: { name: string }[] }): string[] =>
  item.colours.map(({ name }) => name)

test('the colour of a creature is said of the creature as well as of its hide', () => {
  for (const [prompt, colour] of [
    ['a round red robot, treads', 'red'],
    ['a swamp dragon, hide olive', 'olive'],
    ['grey mouse knight', 'grey'],
  ] as const) {
    const { species } = understand(prompt).subject
    assert.ok(species && colours(species).includes(colour), prompt)
  }
  const elf = understand('an elf with brown skin').subject.species
  assert.deepEqual(elf && colours(elf), [])
})

test('who is in one colour wears an outfit of it', () => {
  for (const [prompt, colour] of [
    ['a ninja but in pink', 'pink'],
    ['a widow dressed in mourning black', 'black'],
    ['a trader wrapped in indigo', 'indigo'],
    ['a footman liveried in powder blue', 'powder blue'],
    ['an assassin, everything charcoal', 'charcoal'],
  ] as const)
    assert.ok(colours(worn(prompt, 'outfit')).includes(colour), prompt)
  for (const prompt of ['a portrait of a nurse in black and white', 'a ghost drawn in black ink'])
    assert.deepEqual(understand(prompt).wear, [], prompt)
})

test('cloth that stands for clothes is worn', () => {
  assert.ok(
    colours(worn('a tax inspector. Grey pinstripe, briefcase', 'pinstripe')).includes('grey'),
  )
  assert.deepEqual(worn('an explorer, burberry over wool', 'wool').materials, ['wool'])
  assert.deepEqual(colours(worn('a lady corseted in plum satin', 'corset')), ['plum'])
})

test('a trim in a colour is of that colour, and the garment is not', () => {
  const uniform = worn('a grey uniform with piping in red', 'uniform')
  assert.deepEqual(colours(uniform), ['grey'])
  assert.deepEqual(
    uniform.parts.map((part) => colours(part)),
    [['red']],
  )
  const boots = worn('boots laced with purple', 'boots')
  assert.deepEqual(colours(boots), [])
  assert.deepEqual(boots.parts.map(colours), [['purple']])
  assert.deepEqual(colours(worn('a blazer with padded shoulders in navy', 'blazer')), ['navy'])
})

test('what has become of a thing is said of the thing', () => {
  for (const [prompt, name, state] of [
    ['a fairy with wings that got bent along the way', 'wings', 'bent'],
    ['a butcher, an apron with blood smeared over it', 'apron', 'blood-smeared'],
    ['a conductor, tailcoat split up the back', 'tailcoat', 'split'],
    ['an imp, tail tied in a knot', 'tail', 'knotted'],
    ['his shoes shine like mirrors', 'shoes', 'shiny'],
    ['a boy in his father’s coat down to his shins', 'coat', 'oversized'],
    ['a coat made for a man', 'coat', 'too big'],
    ['a cap too small for its ears', 'cap', 'too small'],
    ['a mason, worn leather apron', 'apron', 'worn'],
    ['a felt hat the moths have been at', 'hat', 'moth-eaten'],
    ['jeans knee torn', 'jeans', 'torn'],
  ] as const)
    assert.ok(worn(prompt, name).modifiers.includes(state), prompt)
})

test('what a thing is of or shows may be told in passing', () => {
  for (const [prompt, name, stuff] of [
    ['a witch, dress from moss', 'dress', 'mossy'],
    ['a demon whose wings are like old leather', 'leather wings', 'leather'],
    ['a kid, helmet from a colander', 'helmet', 'colander'],
    ['a kimono, crane pattern', 'kimono', 'crane'],
    ['a see-through raincoat', 'raincoat', 'see-through'],
  ] as const) {
    const { modifiers, materials } = worn(prompt, name)
    assert.ok(
      [...modifiers, ...materials].includes(stuff),
      `${prompt}: ${[...modifiers, ...materials]}`,
    )
  }
})

test('a colour behind its thing or before it is that thing’s', () => {
  for (const [prompt, name, colour] of [
    ['a canvas apron, tan, and a tee', 'apron', 'tan'],
    ['a rogue. A hood, little, black; a pouch', 'hood', 'black'],
    ['It’s green, her dress', 'dress', 'green'],
    ['a red headscarf around the neck', 'scarf', 'red'],
  ] as const)
    assert.ok(colours(worn(prompt, name)).includes(colour), prompt)
})

test('a made limb is called one', () => {
  assert.equal(worn('Left hand: prosthetic, chrome', 'prosthetic hand').side, 'left')
})
