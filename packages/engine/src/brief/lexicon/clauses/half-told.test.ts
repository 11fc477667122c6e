import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (words: string) => understand(words).wear.map(({ name }) => name)

test('what covers the eyes, or leaves nothing but them, is worn', () => {
  assert.deepEqual(worn('white band over the eyes'), ['blindfold'])
  assert.deepEqual(worn('wrapped up so just the eyes peek out'), ['face wrap'])
})

test('one of two may be lost, and its side told behind it', () => {
  assert.deepEqual(worn('one mitten, lost the other one'), ['mitten'])
  const robot = understand('robot with one arm missing (left), blue eyes').features[0]
  assert.deepEqual([robot?.name, robot?.side], ['missing left arm', 'left'])
})

test('what is left over is no side', () => {
  const [teeth] = understand('she has no teeth left but she grins').absent
  assert.deepEqual([teeth?.name, teeth?.side], ['teeth', 'both'])
})

test('small things stand where they were told to be', () => {
  assert.equal(understand('green bow round his tail').wear[0]?.name, 'ribbon bow')
  assert.equal(understand('knight, lion on the shield').features[0]?.concept, 'emblem')
  assert.deepEqual(understand('peace sign pendant').subject.poses, [])
  assert.equal(understand('orc baby, diaper').subject.age, 'toddler')
  assert.equal(understand('a raven watches from her shoulder').companions[0]?.name, 'raven')
})

test('what is said of the last with its owner is not said of those before', () => {
  const elf = understand('elf with a green cloak and she has a bow and her ears are very long')
  assert.ok(!JSON.stringify(elf.hold).includes('"long"'))
  assert.deepEqual(understand('a girl with shoes and her eyes are green').wear[0]?.colours, [])
})

test('pictures on things are no pets, and a fight leaves a black eye', () => {
  const parasol = understand('a goth with a parasol with spiders on it')
  assert.deepEqual(parasol.companions, [])
  assert.equal(understand('goalie, purple black eye').features[0]?.name, 'black eye')
  assert.deepEqual(understand('the ghost drifts a foot above the floor').subject.poses, [
    'floating',
  ])
})

test('both of two things in brackets have the colour', () => {
  const colours = understand('cat in a raincoat and wellies (both yellow)').wear.map(
    (item) => item.colours[0]?.name,
  )
  assert.deepEqual(colours, ['yellow', 'yellow'])
})

test('a feeling that is not in a face leaves the face', () => {
  const guard = understand('guard with no fear in her face')
  assert.deepEqual([guard.absent, guard.subject.presentation], [[], 'feminine'])
})
