/** Words, scene and seed → FilmDesign: every choice about a film, once. */
import type { SceneDesign } from '../scene/scene-design.ts'
import type { FilmDesign } from './film-design.ts'
import { readFilm } from './read/read-film.ts'
import type { MoveName } from './words.ts'

export type FilmOrder = {
  prompt: string
  seed: number
  scene: SceneDesign
  seconds: number
  framesPerSecond: number
}

export function designFilm({ prompt, ...order }: FilmOrder): FilmDesign {
  const { move, reach, acts, loops } = readFilm(prompt)
  const { cast } = order.scene
  return {
    version: 1,
    kind: 'film',
    ...order,
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
