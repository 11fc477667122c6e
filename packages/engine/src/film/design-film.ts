/** Words, scenes, cast and seed → FilmDesign: every choice about a film, once. */
import { designScene } from '../scene/design-scene.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { FilmDesign } from './film-design.ts'
import type { FilmWords } from './film-words.ts'
import { readFilm } from './read/read-film.ts'
import type { MoveName } from './words.ts'

/** As in the cinema and in drawn animation. */
export const framesPerSecond = 24

export function designFilmOf(words: FilmWords): FilmDesign {
  const { prompt, seed, seconds } = words
  const { move, reach, acts, loops } = readFilm(prompt)
  const scene = sceneOf(words)
  const { cast } = scene
  return {
    version: 1,
    kind: 'film',
    ...{ title: scene.title, seed, scene, seconds, framesPerSecond },
    move: move ?? usualMove(cast.length),
    reach: move === undefined ? 0.6 : reach,
    // Who is told of fewer doings than there are people does what was told last.
    acts: cast.map((_, i) => acts[Math.min(i, acts.length - 1)] ?? 'idle'),
    loops,
  }
}

/** A place without anybody is looked round in. */
function usualMove(cast: number): MoveName {
  return cast === 0 ? 'truck right' : 'push in'
}

/** The scene that was named, with its own cast, or with the one that was named beside it; else one of the words. */
function sceneOf({ scenes, seconds: _, ...words }: FilmWords): SceneDesign {
  const { width, height, cast } = words
  const [place] = scenes
  if (place === undefined) return designScene({ ...words, mode: 'picture' })
  const isAsDrawn = cast.length === 0 && scenes.length === 1
  if (isAsDrawn && Math.abs(place.aspect - width / height) < 0.02) return place
  const others = scenes.flatMap((scene) => scene.cast)
  const all = [...cast, ...others.map(({ sheetId: id, title, design }) => ({ id, title, design }))]
  const made = designScene({
    ...words,
    prompt: place.prompt,
    cast: all.slice(0, mostCast),
    mode: 'picture',
  })
  const { setting, time, weather, season, mood, style, side } = place
  return { ...made, setting, time, weather, season, mood, style, side }
}

/** As many as a scene holds. */
const mostCast = 8
