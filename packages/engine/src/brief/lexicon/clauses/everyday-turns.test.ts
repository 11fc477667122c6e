import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('flowers in plaits are worn there, and in eye sockets they are the eyes', () => {
  const girl = understand('a hippie girl with little flowers in her long grey braids')
  assert.match(girl.wear.map(({ name }) => name).join(), /^flowers in her hair$/)
  assert.deepEqual(
    girl.body.hair.colours.map(({ name }) => name),
    ['grey'],
  )
  const skeleton = understand('a skeleton with marigolds in the eye sockets')
  assert.deepEqual(skeleton.body.eyeLooks, ['marigolds'])
})

test('a hat wrapped in crepe has a ribbon, and nobody a dress of it', () => {
  const { wear } = understand('an undertaker, top hat wrapped in black crepe')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['top hat'],
  )
})

test('lenses told of alone are glasses, and what hats and capes are with is on them', () => {
  const doctor = understand('a plague doctor with a brass beak, round red lenses')
  assert.deepEqual(
    doctor.wear.map(({ name, slot }) => [name, slot]),
    [['tinted lenses', 'face']],
  )
  const held = understand('sun hat with cherries, cape with flames, leotard with lightning bolts')
  assert.deepEqual(
    held.wear.map(({ name }) => name),
    ['sun hat', 'cape', 'leotard'],
  )
})

test('who is small and orange is no fruit, and may be another than the wish began with', () => {
  const goblin = understand('A goblin. It is small and orange with floppy ears')
  assert.deepEqual(goblin.hold, [])
  assert.deepEqual(
    goblin.body.skin.map(({ name }) => name),
    ['orange'],
  )
  const knight = understand('a knight in armour but it is a very small hedgehog')
  assert.equal(knight.subject.species?.name, 'hedgehog')
  assert.equal(
    understand('a wizard on a horse, but it is a very small horse').subject.species,
    undefined,
  )
})

test('what somebody hugs, squeezes or strokes is with them', () => {
  const said = (words: string) => understand(words).hold.map(({ name }) => name)
  assert.deepEqual(said('the dragon is chubby and green and hugs a nightlight'), ['nightlight'])
  assert.deepEqual(said('a granny squeezes a lemon'), ['lemon'])
  assert.equal(understand('he strokes a black cat').companions.length, 1)
})

test('a shape painted beneath an eye is face paint on that side', () => {
  const { features } = understand('a jester with a teardrop painted beneath the right eye')
  assert.deepEqual(
    features.map(({ name, side }) => [name, side]),
    [['face paint', 'right']],
  )
})

const worn = (words: string): string[] =>
  understand(words).wear.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )

test('the other of a pair has its own colour, and tails on a gentleman are a coat', () => {
  assert.deepEqual(worn('a clown, one red shoe and one blue'), ['red shoe', 'blue shoe'])
  assert.deepEqual(worn('a gentleman in midnight blue tails'), ['midnight blue tailcoat'])
  assert.equal(understand('a kitsune with nine white tails').features[0]?.count, 9)
})

test('what comes after no and has a look of its own is there', () => {
  const { absent, features } = understand('a man with no face and long fingers')
  assert.deepEqual([absent.map(({ name }) => name), features[0]?.name], [['face'], 'long fingers'])
  const monster = understand('a monster, no wings and horns')
  assert.deepEqual(
    monster.absent.map(({ name }) => name),
    ['wings', 'horns'],
  )
})

test('a toy dragged by one arm costs nobody an arm, and a ripped uniform gives nobody muscles', () => {
  assert.deepEqual(understand('a girl, teddy dragging by one arm').features, [])
  const zombie = understand('a zombie in ripped uniform')
  assert.deepEqual([zombie.subject.builds, zombie.wear[0]?.modifiers], [[], ['ripped']])
})

test('a tiny robot dog is a dog of metal and small, and a zombie cat is a cat', () => {
  const dog = understand('a tiny robot dog')
  assert.deepEqual([dog.subject.species?.name, dog.subject.builds], ['robot dog', ['short']])
  assert.equal(understand('a zombie cat').subject.species?.name, 'zombie cat')
  assert.equal(understand('zombie, cat').companions[0]?.name, 'cat')
  assert.equal(understand('a shy cyclops').subject.species?.count, 1)
})

test('a robot has its chipped paint on, and gold rings are on the tail', () => {
  const robot = understand('a robot with chipped yellow paint')
  assert.deepEqual([robot.hold, robot.body.skin[0]?.name], [[], 'yellow'])
  const lizard = understand('a lizard man, four gold rings on his tail')
  assert.equal(lizard.features[0]?.parts[0]?.count, 4)
})

test('Death with a calling is the reaper, and a fire brigade uniform comes with its hose', () => {
  assert.equal(understand('Death as a dentist').subject.species?.name, 'grim reaper')
  assert.equal(understand('a phoenix in a fire brigade uniform, hose').hold[0]?.name, 'fire hose')
})

test('a painter has a palette, a bartender a glass, and a mime leans on nothing', () => {
  const held = (words: string) => understand(words).hold.map(({ name }) => name)
  assert.deepEqual(held('a painter, beret, palette'), ['paint palette'])
  assert.deepEqual(held('a bartender, shaker and glass'), ['shaker', 'wine glass'])
  assert.deepEqual(understand('a mime, beret, invisible wall').wear[0]?.modifiers, [])
})

test('a garden gnome alone is a gnome, and a ghost is see-through rather than its lantern', () => {
  assert.equal(
    understand("an old woman's garden gnome come to life").subject.species?.name,
    'gnome',
  )
  assert.equal(understand('a boy holding a garden gnome').subject.species?.name, 'boy')
  const ghost = understand('a ghost, lantern, translucent')
  assert.deepEqual([ghost.hold[0]?.modifiers, ghost.features[0]?.name], [[], 'translucent body'])
})

test('arrows have the colour of their feathers, flasks smoke by themselves, one leg is in plaster', () => {
  assert.deepEqual(understand('an elf, quiver of black-feathered arrows').body.skin, [])
  assert.deepEqual(understand('an alchemist with a flask that smokes').subject.poses, [])
  const boy = understand('a boy with one leg in plaster')
  assert.deepEqual([boy.subject.poses, boy.features[0]?.name], [[], 'leg in plaster'])
})

test('careless writers mean a mane and her knee', () => {
  assert.equal(understand('a unicron with a pink main').body.hair.colours[0]?.name, 'pink')
  assert.equal(understand('a nurse, plasters on here knee').subject.presentation, 'feminine')
})
