import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { designScene } from './design-scene.ts'
import { frameCast } from './frame-cast.ts'
import { isSceneDesign } from './is-scene-design.ts'
import type { SceneWords } from './scene-words.ts'
import { statureOf } from './stature.ts'
import { scaleAt, viewOf, xAt, yAt } from './view.ts'
import type { ShotName } from './words.ts'

const words: SceneWords = {
  ...{ prompt: 'a knight and a witch duel in a forest at dusk', style: undefined, seed: 3 },
  ...{ width: 1280, height: 720, cast: [], mode: 'picture' },
}

test('the same words give the same design, which is plain data', () => {
  const design = designScene(words)
  assert.deepEqual(designScene(words), design)
  const text = JSON.stringify(design)
  assert.equal(JSON.stringify(JSON.parse(text)), text)
  assert.ok(isSceneDesign(design))
})

test('characters that are given keep their designs, their sheets and what the words say of them', () => {
  const knight = designCharacter(understand('a knight in golden armor named Borin'), 5)
  const mage = designCharacter(understand('a fire mage named Lyra'), 6)
  const cast = [
    { id: 'sheet-1', title: 'Borin', design: knight },
    { id: 'sheet-2', title: 'Lyra', design: mage },
  ]
  const prompt = 'Borin kneels while Lyra casts a spell in a temple'
  const { cast: actors, setting } = designScene({ ...words, prompt, cast })
  assert.equal(setting, 'temple')
  assert.deepEqual(
    actors.map(({ sheetId, pose }) => [sheetId, pose]),
    [
      ['sheet-1', 'kneel'],
      ['sheet-2', 'cast_spell'],
    ],
  )
  assert.deepEqual(
    actors.map(({ design }) => design),
    [knight, mage],
  )
})

test('the animal of a character that is given comes along, unless it is alone', () => {
  const design = designCharacter(understand('an elf ranger named Lyra with a grey wolf'), 5)
  const cast = [{ id: 'sheet-1', title: 'Lyra', design }]
  const castOf = (prompt: string) => designScene({ ...words, prompt, cast }).cast
  const [ranger, wolf, ...others] = castOf('Lyra walks through a forest')
  assert.equal(ranger.sheetId, 'sheet-1')
  assert.deepEqual([wolf.sheetId, wolf.title], [undefined, 'Grey wolf'])
  assert.deepEqual(wolf.design.creature, design.companion?.creature)
  assert.equal(others.length, 0)
  assert.equal(castOf('Lyra walks alone through a forest').length, 1)
})

test('two who fight face each other in one place', () => {
  const { meeting, cast } = designScene(words)
  assert.deepEqual(meeting?.pair, [0, 1])
  assert.deepEqual(cast[0].place, cast[1].place)
})

test('who is not told of is made up where deeds are, and a landscape stays empty', () => {
  const cast = (prompt: string) => designScene({ ...words, prompt }).cast
  assert.equal(cast('Epic battle in a volcanic landscape').length, 2)
  assert.equal(cast('Standing on a cliff overlooking a burning city').length, 1)
  assert.equal(cast('a calm lake under the stars').length, 0)
})

const shots: ShotName[] = ['full', 'wide', 'low angle', 'high angle']

test('whoever stands in a shot of whole figures is in the frame from head to feet, and apart from the others', () => {
  for (const shot of shots)
    for (const aspect of [1, 16 / 9, 9 / 16, 4 / 3, 3 / 2])
      for (const count of [1, 2, 3, 5, 8]) {
        const heights = Array.from({ length: count }, (_, i) => 1.2 + 0.12 * i)
        const framed = frameCast({ shot, aspect, eyeM: 1.15, heights, lean: 1 })
        const view = viewOf(framed.camera, 1000 * aspect, 1000)
        framed.places.forEach(({ place: [x, z] }, i) => {
          const at = `${shot} ${aspect} ${count} ${i}`
          assert.ok(yAt(view, heights[i], z) > 0, `head: ${at}`)
          assert.ok(yAt(view, 0, z) < 1000, `feet: ${at}`)
          const px = xAt(view, x, z)
          assert.ok(px > 0 && px < 1000 * aspect, `side: ${at}`)
        })
        const spots = new Set(framed.places.map(({ place }) => place.join()))
        assert.equal(spots.size, count)
      }
})

const groups = [1, 2, 3, 5].flatMap((count) => {
  const heights = Array.from({ length: count }, (_, i) => 1.7 + 0.03 * i)
  return [{ heights }, ...(count > 1 ? [{ heights, pair: [0, 1] as const }] : [])]
})

test('however close the camera is, every face is in the frame, of two who meet too', () => {
  for (const shot of ['close-up', 'medium'] as const)
    for (const aspect of [1, 16 / 9, 9 / 16])
      for (const group of groups) {
        const framed = frameCast({ shot, aspect, eyeM: 1.15, lean: 1, ...group })
        const view = viewOf(framed.camera, 1000 * aspect, 1000)
        framed.places.forEach(({ place: [, z] }, i) => {
          const at = `${shot} ${aspect} ${JSON.stringify(group)} ${i}`
          assert.ok(yAt(view, group.heights[i], z) > -60, `crown: ${at}`)
          assert.ok(yAt(view, 0.9 * group.heights[i], z) < 600, `chin: ${at}`)
        })
      }
})

test('what is handed over is in the hand of who gives it, and nowhere else', () => {
  const sceneOf = (prompt: string) => designScene({ ...words, prompt }).cast
  const held = (prompt: string) =>
    sceneOf(prompt).map(({ pose, design: { hold } }) => [
      pose,
      hold.filter(({ carry }) => carry === 'right hand').map(({ kind }) => kind),
    ])
  const [witch, knight] = held('a witch gives a red potion to a knight in a forest')
  assert.deepEqual(witch, ['hand_over', ['potion']])
  assert.equal(knight[0], 'hold_out')
  const giving = 'a boy gives a girl a bouquet of flowers'
  const [boy, girl] = sceneOf(giving)
  assert.deepEqual([boy.pose, girl.pose], ['hand_over', 'hold_out'])
  const bouquets = ({ design }: typeof boy) => design.hold.filter(({ kind }) => kind === 'bouquet')
  assert.deepEqual([bouquets(boy).length, bouquets(girl).length], [1, 0])
  const { meeting } = designScene({ ...words, prompt: giving })
  assert.deepEqual(meeting, { name: 'give', pair: [0, 1] }, 'their hands meet')
  for (const prompt of ['a boy and a girl holding hands with a bouquet', 'a knight gives up'])
    assert.ok(
      sceneOf(prompt).every(({ pose }) => pose !== 'hand_over'),
      prompt,
    )
})

test('a saved character hands something over and stays who it is', () => {
  const design = designCharacter(understand('a knight in golden armor with a shield'), 5)
  const cast = [
    { id: 'sheet-1', title: 'Borin', design },
    { id: 'sheet-2', title: 'Lyra', design: designCharacter(understand('a mage with a staff'), 6) },
  ]
  const prompt = 'Borin hands Lyra an old letter'
  const [borin, lyra] = designScene({ ...words, prompt, cast }).cast
  const { hold, ...person } = borin.design
  assert.deepEqual(person, (({ hold: _, ...rest }) => rest)(design))
  assert.ok(hold.some(({ kind, carry }) => kind === 'letter' && carry === 'right hand'))
  assert.deepEqual(lyra.design, cast[1].design)
})

test('a beast is in the frame from its highest point to its feet, and nobody stands in another', () => {
  for (const prompt of [
    'a red dragon',
    'a brown horse',
    'a fox',
    'a raven',
    'a knight and a dragon',
  ]) {
    const { camera, cast, aspect } = designScene({ ...words, prompt: `${prompt} in a meadow` })
    const view = viewOf(camera, 1000 * aspect, 1000)
    for (const { place, design } of cast) {
      const { top } = statureOf(design)
      const [head, feet] = [yAt(view, top, place[1]), yAt(view, 0, place[1])]
      assert.ok(head > 0 && feet < 1000, `${prompt}: ${head} to ${feet}`)
    }
    const tallest = Math.max(...cast.map(({ design }) => statureOf(design).top))
    assert.ok(tallest * scaleAt(view, cast[0].place[1]) > 350, `${prompt} is large enough`)
    const [one, other] = cast
    if (other) {
      const room = (statureOf(one.design).across + statureOf(other.design).across) / 2
      assert.ok(Math.abs(one.place[0] - other.place[0]) > 0.8 * room, prompt)
    }
  }
})

/** Everybody's title or beast, and whom each rides. */
function ridesIn(prompt: string, cast: SceneWords['cast'] = []): (string | number | undefined)[][] {
  const { cast: actors } = designScene({ ...words, prompt, cast })
  return actors.map(({ design, mount }) => [design.creature?.kind ?? 'somebody', mount])
}

test('who rides sits on the animal that is told of, or on a horse', () => {
  const alone = [
    ['somebody', 1],
    ['horse', undefined],
  ]
  assert.deepEqual(ridesIn('a knight riding a white horse'), alone)
  assert.deepEqual(ridesIn('a knight on horseback'), alone)
  assert.deepEqual(ridesIn('a knight rides through a forest'), alone)
  assert.deepEqual(ridesIn("a girl on a wolf's back"), [
    ['somebody', 1],
    ['wolf', undefined],
  ])
  assert.deepEqual(ridesIn('a dragon ridden by an elf'), [
    ['dragon', undefined],
    ['somebody', 0],
  ])
  assert.deepEqual(ridesIn('two children riding one pony'), [
    ['somebody', 2],
    ['somebody', 2],
    ['horse', undefined],
  ])
  assert.deepEqual(ridesIn('two knights riding horses'), [
    ['somebody', 2],
    ['somebody', 3],
    ['horse', undefined],
    ['horse', undefined],
  ])
  assert.deepEqual(ridesIn('a girl and her horse'), [
    ['somebody', undefined],
    ['horse', undefined],
  ])
  assert.deepEqual(ridesIn('a knight charging on a black horse with a lance'), alone)
  assert.deepEqual(ridesIn('a boy riding a bicycle'), [['somebody', undefined]])
})

test('a character that is given rides one that is given, or a mount that is made for it', () => {
  const borin = { title: 'Borin', design: designCharacter(understand('a dwarf named Borin'), 5) }
  const horse = { title: 'Shadowfax', design: designCharacter(understand('a grey horse'), 6) }
  assert.deepEqual(ridesIn('Borin rides Shadowfax over the plains', [borin, horse]), [
    ['somebody', 1],
    ['horse', undefined],
  ])
  const unnamed = { design: horse.design }
  assert.deepEqual(ridesIn('Borin rides Shadowfax', [borin, unnamed])[0], ['somebody', 1])
  assert.deepEqual(ridesIn('Borin rides a giant wolf', [borin]), [
    ['somebody', 1],
    ['wolf', undefined],
  ])
})

test('a rider is where the mount is, and fits into the picture above it', () => {
  const design = designScene({ ...words, prompt: 'a knight riding a white horse' })
  const [rider, mount] = design.cast
  assert.deepEqual([rider.place, rider.turn], [mount.place, mount.turn])
  assert.ok(mount.design.person.heightCm >= 0.6 * rider.design.person.heightCm)
  const top = (mount.design.person.heightCm + 0.56 * rider.design.person.heightCm) / 100
  assert.ok(yAt(viewOf(design.camera, 1280, 720), top, mount.place[1]) > 0)
})

test('a pose that needs a thing brings it along', () => {
  const heldIn = (prompt: string) => {
    const [{ design, pose }] = designScene({ ...words, prompt }).cast
    return [pose, ...design.hold.flatMap(({ kind, carry }) => (/hand/.test(carry) ? [kind] : []))]
  }
  assert.deepEqual(heldIn('a boy drinking in a tavern'), ['drink', 'cup'])
  assert.deepEqual(heldIn('a boy reading in the park'), ['read', 'book'])
  assert.deepEqual(heldIn('a witch flying on her broom'), ['ride_broom', 'broom'])
})

test('who stands together looks at each other, and no two stand alike', () => {
  const { cast } = designScene({ ...words, prompt: 'a sailor and a farmer in a harbour' })
  assert.deepEqual(
    cast.map(({ looksAt }) => looksAt),
    [1, 0],
  )
  assert.ok(cast[0].turn < 0 && cast[1].turn > 0, 'turned to each other')
  assert.notEqual(cast[0].pose, cast[1].pose)
})

test('whoever the words put on wheels rides them, and nobody gets a horse', () => {
  const posesOf = (prompt: string) => designScene({ ...words, prompt }).cast.map(({ pose }) => pose)
  assert.deepEqual(posesOf('two children riding bicycles in a park'), [
    'ride_bicycle',
    'ride_bicycle',
  ])
  const [knight, elf] = posesOf('a knight on a motorbike in the desert, an elf watching')
  assert.equal(knight, 'ride_motorbike')
  assert.notEqual(elf, 'ride_motorbike')
})
