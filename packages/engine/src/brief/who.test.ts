import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const years: readonly (readonly [words: string, years: number | undefined])[] = [
  ['Tobias is fifty-three, broad as a door', 53],
  ['He cannot have been more than forty. A grey hat', 40],
  ['She is on the wrong side of sixty, with a cane', 60],
  ["Draw me! I'm 28, with a fringe", 28],
  ['a ghost, forever seventeen', 17],
  ['Granny drove a bus in 1958; draw her at 25, in uniform', 25],
  ["I'm 52 and my daughter wants a picture of a witch", undefined],
  ['formidable matron of sixty, in plum silk', 60],
  ['a widow of forty-five, black veil', 45],
  ['a squadron of twenty, all pilots', undefined],
  ['the price is 40, more or less. a baker', undefined],
]

for (const [words, age] of years) {
  test(`how old: ${words}`, () => assert.equal(understand(words).subject.ageYears, age))
}

const sexes: readonly (readonly [words: string, sex: string | undefined])[] = [
  ['dwarf cleric female short red hair, mace', 'feminine'],
  ['a bard who is very pleased with himself', 'masculine'],
  ['a widower, sixty, in a black coat', 'masculine'],
  ['sweet lolita with a parasol', 'feminine'],
  ['Love interest #3: Takumi, 20, florist', 'masculine'],
  ['Viola, 1790, disguised as a boy to go to sea', 'feminine'],
  ['a motherly badger with a ladle', 'feminine'],
  ['a minotaur barmaid with brass-tipped horns', 'feminine'],
  ['a mermaid king', 'masculine'],
  ['fem-presenting orc barista', 'feminine'],
  ['masc-presenting elf pilot', 'masculine'],
]

for (const [words, sex] of sexes) {
  test(`woman or man: ${words}`, () => assert.equal(understand(words).subject.presentation, sex))
}

test('a label or an age tells a name, even where the name is a word', () => {
  assert.equal(understand('NPC #4: Ngozi, 31, ferrywoman').subject.name, 'Ngozi')
  assert.equal(understand('NPC: Old Berta, runs the mill').subject.name, 'Old Berta')
  assert.equal(understand('NPC: Old Berta, runs the mill').subject.age, 'elder')
  assert.equal(understand('Young Ranger with a bow').subject.name, undefined)
  assert.equal(understand('Look 14: a grey dress').subject.ageYears, undefined)
  assert.equal(understand('They look 14, red coat').subject.ageYears, 14)
  assert.equal(understand('Lily, a girl with brown hair').subject.name, 'Lily')
  assert.deepEqual(understand('Daisy the maid, white apron').hold, [])
  assert.equal(understand('Rose, a colour, on her dress').subject.name, undefined)
  assert.equal(understand('Rose, 34, gardener').subject.name, 'Rose')
  assert.equal(understand('Rose petals, a gown').subject.name, undefined)
})

test('builds between marks are no stuffs, and no German adjective is a tiger', () => {
  assert.deepEqual(understand('a clerk, tall and rather bony').subject.builds, ['tall', 'slender'])
  assert.deepEqual(understand('ein lustiger Bär mit Hut').subject.species?.name, 'bear')
})

test('more of a squire than a knight is a squire', () => {
  assert.equal(understand('more of a squire, really').subject.roles[0]?.name, 'squire')
})

test('what grandparents did, and whose paladin it is', () => {
  assert.equal(understand('Grandma sold eels in 1931').subject.roles[0]?.name, 'eel seller')
  assert.equal(understand('My party needs its paladin: Bree').subject.roles[0]?.name, 'paladin')
})

test('who hunts or tames beasts is none of them', () => {
  for (const words of [
    'the last unicorn hunter',
    'a griffin tamer',
    'an elf slayer',
    'a robot hunter',
  ])
    assert.equal(understand(words).subject.species, undefined, words)
  for (const [words, kind] of [
    ['an elf tamer', 'elf'],
    ['a skeleton rider', 'skeleton'],
  ] as const)
    assert.equal(understand(words).subject.species?.concept, kind, words)
})

test('the last word counts for whether it is a woman or a man', () => {
  const sex = (words: string) => understand(words).subject.presentation
  assert.equal(sex('harbor master, ledger tucked under her—sorry HIS—arm'), 'masculine')
  assert.equal(sex('a barrister in trainers because he ran. Wait, no, she ran.'), 'feminine')
})

test('selves and names in quotes tell it where nothing else does', () => {
  const sex = (words: string) => understand(words).subject.presentation
  assert.equal(sex('werewolf in a torn suit, terrified of himself'), 'masculine')
  assert.equal(sex('Roller-derby player "Anne Bonebreaker": knee pads'), 'feminine')
  assert.equal(sex('commissioner Dave as an ogre. bald, yelling'), 'masculine')
  assert.equal(sex('a robot, a tag that says "Rose"'), undefined)
})

test('a name and a number is an age', () => {
  assert.equal(understand('Pip is seven, small for his age').subject.ageYears, 7)
  assert.equal(understand('a sergeant of thirty-four, carbine').subject.ageYears, 34)
})
