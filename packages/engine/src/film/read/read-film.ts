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

/** What is left of a prompt without what it says of the camera, which is nobody in the scene and no place. */
export function withoutCamera(prompt: string): string {
  return prompt.replace(cameraPhrase, ' ').replace(/\s+/g, ' ').trim()
}

/** The longest phrases first: 'pans to the left' before 'pans'. */
const phrases = Object.values(moveWords)
  .flatMap((list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')))
  .sort((a, b) => b.length - a.length)

const cameraPhrase = new RegExp(
  `\\b(?:the )?(?:camera )?(?:slowly |gently |quickly )?(?:${phrases.join('|')})(?: shot)?(?: (?:on|over|around|from))?\\b|\\b(?:the )?camera\\b`,
  'giu',
)

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
