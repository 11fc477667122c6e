import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { subjectsOf } from './subjects.ts'

test('the picture of a boxing glove is of the whole glove, with its thumb', () => {
  const design = designCharacter(understand('a muscular boxer with red gloves'), 43)
  const gloves = design.wear.find(({ kind }) => kind === 'boxing_gloves')
  const pictures = subjectsOf(buildFigure(design), design).filter(({ of }) => of === gloves?.id)
  assert.ok(pictures.length > 0)
  for (const { isWhole, sizes } of pictures) {
    assert.ok(isWhole)
    assert.ok(Math.min(...sizes) * design.person.heightCm > 22)
  }
})

test('an astronaut’s helmet is shown whole from before and from behind', () => {
  const design = designCharacter(understand('an astronaut in a white space suit'), 17)
  const figure = buildFigure(design)
  const globe = figure.parts.filter(({ name }) => name === 'space helmet')
  const across = globe.flatMap(({ positions }) => [...positions].filter((_, i) => i % 3 === 0))
  const wide = (Math.max(...across) - Math.min(...across)) / figure.heightCm
  const pictures = subjectsOf(figure, design).filter(({ label }) => /helmet/i.test(label))
  assert.deepEqual(pictures.map(({ yaws }) => yaws?.includes(180)).sort(), [false, true])
  for (const { sizes, label } of pictures) assert.ok(Math.min(...sizes) > 1.05 * wide, label)
})

test('of a wing of skin so much is shown that its scalloped edge is seen', () => {
  const design = designCharacter(understand('a demon prince with bat wings and a black suit'), 16)
  const wings = subjectsOf(buildFigure(design), design).find(({ label }) => label === 'Bat wings')
  assert.ok(wings && Math.min(...wings.sizes) > 0.25 && (wings.mostOwn ?? 1) < 0.75)
})

test('of a long ear so much is shown that its whole length and its point are seen', () => {
  const design = designCharacter(understand('a fairy with butterfly wings and a wand'), 33)
  const figure = buildFigure(design)
  const points = figure.parts.find(({ name }) => name === 'ear')?.positions ?? []
  const out = [...points].filter((_, k) => k % 3 === 0)
  const long = (Math.max(...out) - Math.min(...out)) / figure.heightCm
  const ear = subjectsOf(figure, design).find(({ label }) => label === 'Long ear')
  assert.ok(ear?.isWhole && Math.max(...ear.sizes) > long)
})

test('of a painted wing the eye-spot and the edge are shown, not stripes alone', () => {
  const design = designCharacter(understand('a fairy with butterfly wings and a wand'), 33)
  const wings = subjectsOf(buildFigure(design), design).find(({ label }) => label === 'Fairy wings')
  assert.ok(wings && Math.min(...wings.sizes) > 0.3 && (wings.mostOwn ?? 1) < 0.8)
})

test('a hood and a veil are shown round the face, and overalls by their bib', () => {
  const pictureOf = (words: string, kind: string) => {
    const design = designCharacter(understand(words), 5)
    const figure = buildFigure(design)
    const garment = design.wear.find((worn) => worn.kind === kind)
    const picture = subjectsOf(figure, design).find(({ label }) => label === garment?.label)
    assert.ok(picture, words)
    return { picture, figure }
  }
  for (const kind of ['hood', 'veil']) {
    const { picture, figure } = pictureOf(`a woman in a red ${kind}`, kind)
    assert.ok(Math.min(...picture.sizes) * figure.heightCm > 3 * figure.head.radius, kind)
  }
  const { picture, figure } = pictureOf('a farmer in blue overalls', 'overalls')
  const owned = figure.parts.filter((part) => picture.owns?.(part))
  assert.ok(owned.length > 0 && owned.every(({ name }) => name.startsWith('bib')))
})
