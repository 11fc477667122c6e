import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const body = (words: string) => understand(words).body
const features = (words: string) =>
  understand(words).features.map(({ name, count }) => `${count} ${name}`)

test('what goes without clothes is bare, and the body has it', () => {
  const bare = (words: string) =>
    understand(words)
      .features.filter(({ modifiers }) => modifiers.includes('bare'))
      .map(({ name }) => name)
  assert.deepEqual(bare('a barefoot monk'), ['feet'])
  assert.deepEqual(bare('a shirtless boxer with red shorts'), ['chest'])
  assert.deepEqual(bare('Her arms are bare and her feet are bare too.'), ['arms', 'feet'])
  assert.deepEqual(bare('dusty bare feet, ragged trousers'), ['feet'])
  assert.deepEqual(bare('a monk in sandals'), [])
})

test('eyes that are told with the whole are told as eyes', () => {
  assert.deepEqual(body('a doe-eyed girl in a yellow dress').eyeLooks, ['doe'])
  assert.deepEqual(body('a chubby cat, eyes half closed').eyeLooks, ['half closed'])
  assert.deepEqual(body('a sleepy sloth, half-lidded').eyeLooks, ['half lidded'])
  assert.deepEqual(body('a skeleton knight, hollow eye sockets').eyeLooks, ['hollow'])
  assert.deepEqual(body('a blue-eyed girl').eyeLooks, [])
})

test('a face, a nose and freckles tell of the skin', () => {
  assert.ok(body('a red-faced colonel').skinLooks.includes('red faced'))
  assert.ok(body('a surfer with a sunburnt nose').skinLooks.includes('sunburnt'))
  assert.ok(body('a freckled farm boy').skinLooks.includes('freckled'))
  assert.ok(body('a Nigerian king').skinLooks.includes('dark'))
  assert.deepEqual(
    body('an oracle, alabaster white, in wet muslin').skin.map(({ name }) => name),
    ['alabaster'],
  )
  assert.deepEqual(body('a guide in a coat, tan').skin, [])
})

test('who is see-through below the knee is so, and the clothes are of no such colour', () => {
  const porter = understand('a night porter in a green uniform, translucent from the waist down')
  assert.deepEqual(
    porter.body.skin.map(({ name }) => name),
    ['translucent'],
  )
  assert.ok(!porter.themeColours.some(({ name }) => name === 'translucent'))
})

test('hair is what its name says, in curlers, of snakes, and of the colour of the beard', () => {
  const hair = (words: string) => body(words).hair
  assert.ok(hair('a student with unwashed hair').styles[0]?.modifiers.includes('unwashed'))
  assert.ok(hair('a gran with curlers in her hair').looks.includes('curlers'))
  const medusa = understand('a medusa with sleepy little green snakes and a stone mug')
  assert.equal(medusa.body.hair.styles[0]?.concept, 'snake_hair')
  assert.deepEqual(medusa.companions, [])
  assert.equal(hair('a man with a ginger beard and a cap').colours[0]?.name, 'ginger')
  assert.equal(hair('a bald monk').length, 'bald')
  assert.equal(hair('The monk has shaved her head and wears robes.').length, 'bald')
  const sides = hair('hair shaved on the left side and long on the right').styles
  assert.deepEqual(
    sides.map(({ concept, side }) => `${concept} ${side}`),
    ['side_shave left', 'long right'],
  )
})

test('so many arms and heads as the word says', () => {
  assert.ok(features('a four-armed ape king').includes('4 arms'))
  assert.ok(features('a two-headed ogre chef').includes('2 heads'))
  assert.ok(features('a lop-eared rabbit knight').includes('2 lop ears'))
})

test('soot, ears and beads in words of other sorts', () => {
  assert.ok(features('a miner with a coal-black face').includes('1 sooty face'))
  assert.ok(features('a dog, one ear up, one ear down').includes('1 floppy ear'))
  const wear = (words: string) =>
    understand(words).wear.map(({ name, count }) => `${count} ${name}`)
  assert.deepEqual(wear('three little hoops in the right ear'), ['3 hoop earrings'])
  assert.equal(wear('coral beads in her hair and round her neck').length, 2)
})

test('beards, coats and plaits keep what their joined names say', () => {
  assert.equal(body('a wizard with a long silver beard').beard?.name, 'long beard')
  assert.ok(body('a bronze-scaled dragonborn butcher').skinLooks.includes('scales'))
  assert.ok(body('an alien with translucent pink skin').skinLooks.includes('translucent'))
  assert.equal(body('Twin-plaited Sunniva, white-blonde plaits').hair.styles[0]?.count, 2)
  assert.deepEqual(features('a sphinx, lion body'), ['1 body'])
})

test('of people other languages tell the skin by one word', () => {
  const skin = (words: string) => body(words).skin.map(({ name }) => name)
  assert.deepEqual(skin('hombre moreno de barba corta'), ['tan'])
  assert.deepEqual(skin('una bruja de pelo moreno'), [])
  assert.deepEqual(skin('super-heroína negra, capa roja'), ['black'])
  assert.deepEqual(skin('vestido negro, botas rojas, mujer'), [])
})
