import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designFilmOf } from './design-film.ts'
import { goneAfter, openFilmCast } from './film-cast.ts'
import type { FilmDesign } from './film-design.ts'
import type { Speech } from './film-words.ts'

function filmOf(prompt: string, speech?: Speech): FilmDesign {
  const words = { prompt, style: undefined, seed: 2, seconds: 3, width: 192, height: 108 }
  return designFilmOf({ ...words, cast: [], scenes: [], ...(speech && { speech }) })
}

test('a wolf that walks comes as far as the camera goes along with, and further when it runs', () => {
  const [walking, running] = ['walks', 'runs'].map((does) => filmOf(`a wolf ${does} in the snow`))
  for (const film of [walking, running]) {
    const cast = openFilmCast(film)
    const [before, after] = [0, 2].map((seconds) => cast(seconds)[0].figure.head.centre[2] / 100)
    const far = goneAfter(film, 0, 2)
    assert.ok(far > 0.4)
    assert.ok(Math.abs(after - before - far) < 0.05, `${after - before} m of ${far}`)
  }
  const [slow, fast] = [walking, running].map((film) => goneAfter(film, 0, 2))
  assert.ok(fast > 1.5 * slow)
})

test('a creature that stands looks about, and one that speaks opens its mouth', () => {
  const spoken = {
    ...{ bytes: new Uint8Array(), seconds: 2 },
    visemes: [
      { at: 0, viseme: 'sil' },
      { at: 0.5, viseme: 'aa' },
    ],
  }
  const cast = openFilmCast(filmOf('a fox in a meadow', spoken))
  const jawOf = (seconds: number) =>
    cast(seconds)[0].figure.parts.find(({ name }) => name === 'jaw')?.positions
  const [shut, open, later] = [0.5, 1.2, 2.8].map(jawOf)
  assert.notDeepEqual(open, shut)
  assert.notDeepEqual(later, shut, 'its head has turned')
})

test('of two who meet both move, and whoever is beside them does, too', () => {
  const cast = openFilmCast(filmOf('a knight and a queen shake hands, an old wizard watches'))
  const [before, after] = [cast(0.2), cast(1.1)]
  assert.deepEqual(
    before.map(({ who }) => who.length),
    [2, 1],
  )
  before.forEach(({ figure }, i) => {
    const now = after[i].figure.parts
    assert.ok(figure.parts.some(({ positions }, k) => positions[0] !== now[k].positions[0]))
  })
})

test('a horse that is ridden carries its rider as far as it goes', () => {
  const film = filmOf('a knight rides a white horse through a forest')
  const mount = film.scene.cast.findIndex(({ design }) => design.creature)
  const rider = film.scene.cast.findIndex((actor) => actor.mount === mount)
  assert.ok(rider >= 0)
  assert.equal(film.acts[mount], 'walk')
  const cast = openFilmCast(film)
  const [before, after] = [0, 2].map((seconds) => cast(seconds))
  assert.deepEqual(before[0].who, [mount, rider])
  const far = 100 * goneAfter(film, rider, 2)
  assert.ok(far > 60)
  for (const i of [0, 1]) {
    const gone = after[0].bounds[i].max[2] - before[0].bounds[i].max[2]
    assert.ok(Math.abs(gone - far) < 12, `${gone} cm of ${far}`)
  }
})
