import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('whoever retires from a body of people or spent years in it was one of them, and not as old as those years', () => {
  const boss = understand('My boss, who is retiring from the fire brigade, grey goatee').subject
  assert.deepEqual([boss.roles.at(-1)?.name, boss.age], ['firefighter', 'elder'])
  const uncle = understand('uncle Ben, thirty years in the navy, white beard')
  assert.deepEqual([uncle.subject.roles[0]?.name, uncle.subject.age], ['sailor', undefined])
  assert.equal(understand('Plumber, 20 years in the trade').subject.age, undefined)
  assert.deepEqual(roles('my brother works for the railway'), ['railway worker'])
  assert.deepEqual(roles('My grandmother ran the village telephone exchange in 1950'), [
    'telephone operator',
  ])
})

test('of a row of kin the last is meant', () => {
  assert.equal(understand("My sister's husband Piet, 40, farmer").subject.presentation, 'masculine')
  assert.deepEqual(roles("Twin sisters' brother Luca, 17, denim jacket"), [])
  assert.equal(understand("The twins' father, bald").subject.species?.count, 1)
})

test('a cricket umpire is no insect, a rugby fan holds none, a rock climber is not of stone', () => {
  assert.equal(understand('Cricket umpire, white coat').subject.species, undefined)
  assert.equal(understand('bull fighter with a pink cape').subject.species, undefined)
  const fan = understand('a rugby fan with a painted face')
  assert.deepEqual([fan.subject.roles[0]?.name, fan.hold], ['rugby fan', []])
  assert.deepEqual(roles('Rock climber with chalky hands'), ['rock climber'])
  assert.deepEqual(roles('Ice hockey goalie missing two front teeth'), ['ice hockey goalie'])
})

test('a cast on the wrist, hay fever and curtains hairstyle are told of the body', () => {
  const boy = understand('Boy, curtains hairstyle, cast on the right wrist signed by friends')
  assert.deepEqual(boy.hold, [])
  assert.equal(boy.body.hair?.styles[0]?.concept, 'curtains')
  assert.deepEqual(
    boy.features.map(({ concept, side }) => [concept, side]),
    [['bandage', 'right']],
  )
  assert.deepEqual(
    understand('gardener with hay fever').features.map(({ name }) => name),
    ['hay fever'],
  )
})

test('a beard in a net, a helmet with lamp and cat-eye glasses are worn as said', () => {
  const worn = (words: string) => understand(words).wear.map(({ name }) => name)
  assert.deepEqual(worn('baker with his beard in a net'), ['beard net'])
  assert.deepEqual(worn('miner, helmet with lamp'), ['helmet', 'headlamp'])
  assert.deepEqual(understand('miner, helmet with lamp').hold, [])
  assert.deepEqual(understand('secretary, cat-eye glasses').wear[0]?.patterns, [])
  assert.equal(understand('cook, hat fallen over one eye').subject.traits.includes('fallen'), false)
})

test('dust all over but round the eyes is not on the eyes, and one in each twig hand makes two', () => {
  const soot = understand('Miner, coal dust all over him except round the eyes').features[0]
  assert.deepEqual([soot?.name, soot?.place], ['soot', undefined])
  assert.equal(understand('A snowman, coconut in each twig hand').hold[0]?.count, 2)
})

test('a leaf on a jersey and a stork on a patch are emblems', () => {
  const fan = understand('Hockey fan, maple leaf on a red jersey')
  assert.deepEqual(fan.hold, [])
  assert.deepEqual(understand('astronaut, orange suit, mission patch with a stork').companions, [])
})

test('a small town makes no small mayor, a day off takes no cardigan off, not amused is a mood', () => {
  assert.deepEqual(understand('Mayor of a small town, sash').subject.builds, [])
  const clown = understand('A clown on his day off: grey cardigan')
  assert.deepEqual(clown.wear[0]?.modifiers, [])
  assert.deepEqual(understand('queen, black dress, not amused').subject.traits, ['unamused'])
})

test("whom a wish opens with is what is said of them: 'my brother, who is a plumber, red hair'", () => {
  assert.deepEqual(roles('My brother, who is a plumber, red hair'), ['plumber'])
  assert.deepEqual(roles('A knight for my husband, who is a plumber. Red beard.'), ['knight'])
})

test('dress and bodies of the working day', () => {
  assert.deepEqual(
    understand('ballroom dancer, tails, patent shoes').wear.map(({ concept }) => concept),
    ['tailcoat', 'shoes'],
  )
  const laughing = understand('A bald woman with laughing lines')
  assert.deepEqual([laughing.subject.traits, laughing.features[0]?.concept], [[], 'wrinkles'])
  assert.deepEqual(understand('boy, pizza stain on his grey hoodie').hold, [])
  assert.deepEqual(understand('sailor, salt-stiff braids').hold, [])
  assert.equal(understand('child, slippers like rabbits').wear[0]?.name, 'bunny slippers')
  assert.equal(understand('caretaker, brown overall, one lens cracked').wear[1]?.concept, 'glasses')
  assert.equal(
    understand('swimmer, arms wrapped round himself').subject.poses[0],
    'hugging himself',
  )
  assert.deepEqual(roles('Wrestling grandmother from Bolivia, bowler hat'), ['wrestler'])
  assert.equal(understand('secretary, sunglasses on a string').wear[0]?.parts[0]?.name, 'cord')
  assert.equal(understand('Edwardian bather, striped bathing costume').wear.length, 1)
})
