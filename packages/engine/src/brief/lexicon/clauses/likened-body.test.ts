/** What a body is likened to, what things show, and what letters around a wish say of who is meant. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('somebody as thin as a rake or a bird is thin, and neither of them', () => {
  for (const words of ['a rake-thin man', 'a bird-thin queen', 'a reed-thin waiter']) {
    const { subject, hold, companions } = understand(words)
    assert.ok(subject.builds.includes('slender'), words)
    assert.deepEqual([hold, companions], [[], []], words)
  }
})

test('hair cut like a boy is short, a buzzed head may be bleached', () => {
  assert.equal(understand('iron-grey hair cut like a boy').body.hair.styles[0]?.concept, 'short')
  const { hair } = understand('a skater with a buzzed head bleached yellow').body
  assert.deepEqual([hair.styles[0]?.concept, hair.colours[0]?.name], ['buzz', 'yellow'])
})

test('calves that are sunburnt are no cattle', () => {
  assert.deepEqual(understand('a postman, sunburnt on the calves').companions, [])
  assert.equal(understand('a farmer with two calves').companions.length, 1)
})

test('what a mask, a cap or a bag shows is not there beside it', () => {
  for (const words of [
    'a mask with a snake over the forehead',
    'a cap with an anchor on the front',
  ])
    assert.deepEqual([understand(words).companions, understand(words).hold], [[], []], words)
  const [badge, robe] = understand('a crane badge on the chest of a crimson robe').wear
  assert.deepEqual([badge?.colours, robe?.name, robe?.colours[0]?.name], [[], 'robe', 'crimson'])
})

test('two colours behind a thing are its own, whatever comes next', () => {
  const { hold, body } = understand('a cheerleader, pom-poms silver and teal, high ponytail')
  assert.deepEqual(
    hold[0]?.colours.map(({ name }) => name),
    ['silver', 'teal'],
  )
  assert.deepEqual(body.hair.colours, [])
})

test('a sign before what bears it is written there', () => {
  const signs = [
    ['a woman with the STOP sign', 'letters stop'],
    ['a GA bib, navy skort', 'letters ga'],
    ['a suffragette, sash with VOTES FOR WOMEN', 'letters votes for women'],
  ]
  for (const [words = '', sign = ''] of signs) {
    const { wear, hold } = understand(words)
    assert.ok(
      [...wear, ...hold].some(({ parts }) => parts.some(({ name }) => name === sign)),
      words,
    )
  }
})

test('birthdays tell the age', () => {
  const years = [
    ['My daughter turns seven on Saturday, draw her as a fairy', 7],
    ['our Tom, who is eight next week, as a pirate', 8],
    ['a man who has just gone forty', 40],
    ['a boy, nine and a half', 9],
  ] as const
  for (const [words, age] of years) assert.equal(understand(words).subject.ageYears, age, words)
})

test('what a teacher tells of the class leaves the wish alone', () => {
  const { wear } = understand('I teach Year 4 and for our topic I need a girl in a red tunic.')
  assert.equal(wear[0]?.name, 'tunic')
})

test('who is left out is absent, and where a thing is not says nothing', () => {
  const left = understand('a knight, leave the dragon out of it')
  assert.deepEqual(
    left.absent.map(({ name }) => name),
    ['dragon'],
  )
  const [cigarette] = understand('a cigarette behind his ear rather than in his mouth').hold
  assert.match(cigarette?.place ?? '', /ear/)
})

test('people of history are asked for by name', () => {
  const { subject } = understand('Marie Curie at work, a glowing vial in her hand')
  assert.deepEqual([subject.presentation, subject.roles[0]?.concept], ['feminine', 'scientist'])
})

test('my sister who is a vet is one, where she is the figure', () => {
  const { subject } = understand('For my sister Nadia, who is a vet. She is 34, in green scrubs')
  assert.equal(subject.roles[0]?.name, 'vet')
})

test('however much hair there is, its colour is told', () => {
  const { hair } = understand('Boudicca, a mass of tawny hair down to her hips').body
  assert.deepEqual(
    hair.colours.map(({ name }) => name),
    ['tawny'],
  )
})

test('an animal asleep in a lap or on a foot is beside somebody, and is the one that sleeps', () => {
  const { subject, companions } = understand('a waller, border collie sitting on his foot')
  assert.deepEqual([companions[0]?.name, subject.species], ['border collie', undefined])
  assert.deepEqual(understand('a painter, kitten asleep in his lap').subject.poses, [])
})

test('flames up the sides and bones on a cap are printed there', () => {
  for (const words of ['a shirt with flames up the sides', 'a cap with cartoon bones on it'])
    assert.deepEqual(understand(words).hold, [], words)
})

test('a hat on squint is askew, a chin strap is no beard, thick black frames are glasses', () => {
  assert.ok(understand('helmet on squint, red shirt').wear[0]?.modifiers.includes('askew'))
  assert.deepEqual(understand('a pillbox hat with chin strap').body.beard, undefined)
  assert.equal(understand('a clerk in thick black frames').wear[0]?.concept, 'glasses')
})

test('who asks for a poster, and why, is not there', () => {
  const { subject, hold } = understand(
    "Our leavers' play needs a poster: Mr Pemberton the caretaker, a comb-over that fools nobody",
  )
  assert.deepEqual(
    subject.roles.map(({ name }) => name),
    ['caretaker'],
  )
  assert.deepEqual(hold, [])
})

test('what is worn the wrong way round or up to the thigh is told so', () => {
  assert.ok(understand('a cap on backwards').wear[0]?.modifiers.includes('backwards'))
  assert.equal(understand('a witchfinder, boots to the thigh').wear[0]?.concept, 'knee_boots')
  assert.equal(
    understand('Ms Bell, head of chemistry: lab coat').subject.roles[0]?.concept,
    'teacher',
  )
})

test('a smile that does not reach the eyes takes no eyes away', () => {
  const { subject, absent } = understand('a boy who never quite smiles with his eyes')
  assert.ok(subject.traits.includes('forced smile'))
  assert.deepEqual(absent, [])
})

test('what somebody says of axes leaves them away', () => {
  const { hold } = understand('a tree surgeon. No axe, he says axes are for show-offs.')
  assert.deepEqual(hold, [])
})

test('what somebody cannot walk without is with them, and what their dad made is theirs', () => {
  assert.equal(understand('She cannot walk without her two sticks').hold[0]?.count, 2)
  const { hold, subject } = understand('A girl, 6, as a knight. Her dad made the shield.')
  assert.deepEqual([hold[0]?.name, subject.species?.name], ['shield', 'girl'])
})

test('a suit dripping wet is a suit', () => {
  assert.equal(understand('a ghost, checked suit dripping wet').wear[0]?.slot, 'outer')
})
