/** Words in, a reading of the film out: what the camera does and what its cast does. */
import { findAll, findLongest } from '../../scene/read/phrases.ts'
import { readSceneText } from '../../scene/read/scene-text.ts'
import type { ActName, MoveName } from '../words.ts'
import { actWords, loopWords, moveWords, reachWords } from './film-tables.ts'

export type FilmReading = {
  /** Undefined where the words say nothing of it. */
  move: MoveName | undefined
  /** How far the camera goes, as a share of what is usual. */
  reach: number
  /** In the order they are told. */
  acts: ActName[]
  loops: boolean
}

export function readFilm(prompt: string): FilmReading {
  const { text } = readSceneText(prompt)
  const reach = findLongest(text, reachWords)
  const acts = findAll(text, actWords).toSorted((a, b) => a.at - b.at)
  return {
    move: findLongest(text, moveWords),
    reach: reach === undefined ? 1 : Number(reach),
    acts: [...new Set(acts.map(({ name }) => name))],
    loops: findLongest(text, { loops: loopWords }) !== undefined,
  }
}
