import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDrawingPool } from '../pool/pool.ts'
import type { Picture } from '../render/picture.ts'
import { openBookends } from './bookends.ts'
import { cameraAt } from './camera-path.ts'
import { designFilmOf } from './design-film.ts'
import type { FilmWords } from './film-words.ts'
import { flowBetween } from './flow.ts'
import { readFilm } from './read/read-film.ts'

const words: FilmWords = {
  ...{ prompt: 'a knight in a forest', style: undefined, seed: 2, seconds: 2 },
  ...{ width: 192, height: 108, cast: [], scenes: [] },
}

test('what the camera does is read from the words', () => {
  const moveOf = (prompt: string) => readFilm(prompt).move
  assert.deepEqual(
    [
      'Camera slowly pushes in as embers drift through the air',
      'the camera pulls back to reveal the valley',
      'panning left over the market',
      'an arc shot around the hero',
      'drone shot over the castle',
      'a shaky handheld shot',
      'static shot of a tavern',
      'a knight holds a frying pan in his left hand',
    ].map(moveOf),
    [
      ...['push in', 'pull out', 'pan left', 'orbit right', 'crane up', 'handheld', 'static'],
      undefined,
    ],
  )
  const { reach, acts, loops } = readFilm('she walks slowly and waves, seamless loop')
  assert.deepEqual([reach, acts, loops], [0.6, ['walk', 'wave'], true])
})

test('what is said of the camera is nobody in the scene', () => {
  const film = designFilmOf({
    ...words,
    prompt: 'Crane up over a witch in a graveyard, the camera slowly pushes in',
  })
  assert.deepEqual([film.scene.cast.length, film.scene.setting], [1, 'graveyard'])
})

test('a loop ends where it begins, whatever the camera does', () => {
  for (const move of ['pushes in', 'orbits', 'pans left', 'handheld', 'crane up']) {
    const film = designFilmOf({ ...words, prompt: `${words.prompt}, camera ${move}, loop` })
    const [first, last] = [cameraAt(film, 0), cameraAt(film, 1)]
    assert.ok(film.loops)
    for (const [i, at] of first.camera.eye.entries())
      assert.ok(Math.abs(at - (last.camera.eye[i] ?? 0)) < 1e-9, move)
    assert.ok(Math.abs(first.shift - last.shift) < 1e-9, move)
  }
})

test('pushing in, the camera comes nearer all the time and keeps the face in the picture', () => {
  const film = designFilmOf({ ...words, prompt: `${words.prompt}, camera pushes in` })
  const { place, design } = film.scene.cast[0] ?? assert.fail('there is nobody')
  const face = (0.93 * design.person.heightCm) / 100
  let before = -1
  for (let t = 0; t <= 1; t += 0.1) {
    const { eye, focal, horizon } = cameraAt(film, t).camera
    assert.ok(eye[2] > before)
    before = eye[2]
    const down = horizon + ((eye[1] - face) * focal) / (place[1] - eye[2])
    assert.ok(down > 0.05 && down < 0.6, `${down}`)
  }
})

/** A bright square on a dark ground. */
function square(left: number, top: number): Picture {
  const [width, height] = [160, 96]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let k = 0; k < width * height; k++) {
    const [x, y] = [k % width, Math.floor(k / width)]
    const isIn = x >= left && x < left + 40 && y >= top && y < top + 40
    data.set(isIn ? [230, 200, 90, 255] : [30, 40, 60, 255], 4 * k)
  }
  return { width, height, data }
}

test('it is found where the things of one picture are in another', () => {
  const flow = flowBetween(square(40, 24), square(64, 32))
  const corner = 4 * flow.columns + 5
  assert.ok(Math.abs(flow.x[corner] - 24) <= 8, `${flow.x[corner]}`)
  assert.ok(Math.abs(flow.y[corner] - 8) <= 8, `${flow.y[corner]}`)
})

test('the first and last frame are the given pictures to the last pixel', () => {
  const [first, last, own] = [square(0, 0), square(100, 50), square(60, 20)]
  const bookends = openBookends({ first, last }, { count: 24, framesPerSecond: 24 })
  assert.deepEqual(bookends(own, 0).data, first.data)
  assert.deepEqual(bookends(own, 23).data, last.data)
  assert.deepEqual(bookends(own, 12).data, own.data)
})

test('a film is the same whether one thread draws it or two', async () => {
  const films = await Promise.all(
    [1, 2].map(async (threads) => {
      const pool = openDrawingPool({ threads })
      const { film, poster } = await pool.drawFilm(words, AbortSignal.timeout(120_000))
      await pool.close()
      return [film.bytes, poster.bytes]
    }),
  )
  assert.deepEqual(films[0], films[1])
})

test('a film that nobody wants any more is given up, and the next is drawn', async () => {
  const pool = openDrawingPool({ threads: 2 })
  const stop = new AbortController()
  const long = pool.drawFilm({ ...words, seconds: 10 }, stop.signal)
  setTimeout(() => stop.abort(), 50)
  await assert.rejects(long)
  const short = await pool.drawFilm({ ...words, seconds: 1 }, AbortSignal.timeout(120_000))
  assert.ok(short.film.bytes.length > 1_000)
  await pool.close()
})
