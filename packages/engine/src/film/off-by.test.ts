import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../figure/figure.ts'
import { designFilmOf } from './design-film.ts'
import { openFilmCast } from './film-cast.ts'
import { offBy, type Stood } from './off-by.ts'
import { seenAt } from './seen.ts'

const [width, height] = [640, 360]

function filmOf(prompt: string) {
  return designFilmOf({
    ...{ prompt, style: undefined, seed: 2, seconds: 2, width, height, cast: [], scenes: [] },
  })
}

/** Who stands first in a film at a time in seconds, as it is seen at a share of the film. */
function stoodIn(prompt: string): (seconds: number, t: number) => Stood {
  const film = filmOf(prompt)
  const cast = openFilmCast(film)
  const actor = film.scene.cast[0] ?? assert.fail('there is nobody')
  return (seconds, t) => {
    const standing = cast(seconds)[0] ?? assert.fail('nobody stands')
    return { actor, standing, seen: seenAt(film, t, width, height) }
  }
}

/** The figure with every point of it moved, in cm. */
function moved(figure: Figure, [x, y, z]: readonly [number, number, number]): Figure {
  const by = [x, y, z]
  const parts = figure.parts.map((part) => ({
    ...part,
    positions: part.positions.map((value, k) => value + (by[k % 3] ?? 0)),
  }))
  return { ...figure, parts }
}

test('who breathes stays within a pixel for longer than who walks', () => {
  const [breathing, walking] = [
    'a knight in a forest, static shot',
    'a knight walks in a forest',
  ].map((prompt) => {
    const at = stoodIn(prompt)
    return offBy(at(0, 0), at(2 / 24, 0))
  })
  assert.ok((breathing ?? Infinity) < 1, `${breathing}`)
  assert.ok((walking ?? 0) > 5, `${walking}`)
})

test('what moved is off by as many pixels as it is seen to move', () => {
  const before = stoodIn('a knight in a forest, static shot')(0, 0)
  const { standing, actor, seen } = before
  const figure = moved(standing.figure, [0, 10, 0])
  const pixels = offBy(before, { ...before, standing: { ...standing, figure } })
  const scale = seen.view.focal / (actor.place[1] - seen.view.eye[2])
  assert.ok(Math.abs(pixels / (0.1 * scale) - 1) < 0.2, `${pixels} at ${scale} a metre`)
})

test('a drawing laid in flat is right as long as the camera has moved little', () => {
  const at = stoodIn('a knight in a forest, the camera orbits')
  const [little, much] = [offBy(at(0, 0), at(0, 0.01)), offBy(at(0, 0), at(0, 1))]
  assert.ok(offBy(at(0, 0), at(0, 0)) < 1e-9)
  assert.ok(little > 0 && little < 1 && much > 5, `${little}, ${much}`)
})

test('another face, or what lay beyond the picture, is drawn anew at once', () => {
  const before = stoodIn('a knight in a forest, static shot')(0, 0)
  const { standing, seen } = before
  const [head, ...rest] = standing.figure.parts
  const other = { ...(head ?? assert.fail()), indices: head?.indices.slice() ?? assert.fail() }
  const figure = { ...standing.figure, parts: [other, ...rest] }
  assert.equal(offBy(before, { ...before, standing: { ...standing, figure } }), Infinity)
  const [x, y, z] = seen.view.eye
  const beyond: Stood = { ...before, seen: { ...seen, view: { ...seen.view, eye: [x + 3, y, z] } } }
  assert.equal(offBy(beyond, before), Infinity)
})
