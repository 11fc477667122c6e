/** Words, scenes, cast and seed → FilmDesign: every choice about a film, once. */
import { designScene } from '../scene/design-scene.ts'
import type { Actor, SceneDesign } from '../scene/scene-design.ts'
import type { FilmDesign } from './film-design.ts'
import type { FilmWords, Speech } from './film-words.ts'
import { readFilm, withoutCamera } from './read/read-film.ts'
import type { ActName, MoveName } from './words.ts'

/** As in the cinema and in drawn animation. */
const framesPerSecond = 24

export function designFilmOf(words: FilmWords): FilmDesign {
  const { prompt, seed, seconds } = words
  const { move, reach, acts, loops } = readFilm(prompt)
  const placed = sceneOf({ ...words, prompt: withoutCamera(prompt) })
  // Who is told of fewer doings than there are people does what was told last.
  const told = placed.cast.map((_, i) => acts[Math.min(i, acts.length - 1)] ?? 'idle')
  const doings = told.map((act, i) => withMount(placed.cast, told, i) ?? act)
  const going = setOff(placed, doings)
  // A place that was given stays as it was.
  const isPassed = words.scenes.length === 0 && doings.some(isGoing)
  const scene = isPassed ? { ...going, isPassed } : going
  return {
    version: 1,
    kind: 'film',
    ...{ title: scene.title, seed, scene, seconds, framesPerSecond },
    move: move ?? usualMove(doings),
    reach: move === undefined ? 0.6 : reach,
    acts: doings,
    ...(words.speech && { speech: speechOf(words.speech) }),
    isOfStills: isOfStills(words, scene),
    loops,
  }
}

/** A mount goes where its rider is told to go; who sits on it does not walk. */
function withMount(
  cast: readonly Actor[],
  acts: readonly ActName[],
  i: number,
): ActName | undefined {
  const going = acts.find((act, k) => (k === i || cast[k].mount === i) && isGoing(act))
  if (cast.some(({ mount }) => mount === i)) return going ?? acts[i]
  return cast[i].mount !== undefined && isGoing(acts[i]) ? 'idle' : undefined
}

/** Seconds before somebody begins to speak. */
const silence = 0.4

function speechOf({ seconds, visemes }: Speech): NonNullable<FilmDesign['speech']> {
  return { from: silence, seconds, visemes }
}

/** Given a picture, and neither anybody nor any place that could come out of it. */
function isOfStills({ firstFrame, lastFrame, scenes }: FilmWords, { cast }: SceneDesign): boolean {
  const isGiven = firstFrame !== undefined || lastFrame !== undefined
  return isGiven && scenes.length === 0 && cast.length === 0
}

/** A place without anybody is looked round in; who goes somewhere is gone with. */
function usualMove(acts: readonly ActName[]): MoveName {
  if (acts.length === 0) return 'truck right'
  return acts.some(isGoing) ? 'static' : 'push in'
}

function isGoing(act: ActName): boolean {
  return act === 'walk' || act === 'run'
}

/** Degrees from the eye that somebody faces who goes through the picture. */
const across = 76

/** Who is to go somewhere turns to where it goes, all the same way, and leaves the pose it had. */
function setOff(scene: SceneDesign, acts: readonly ActName[]): SceneDesign {
  if (!acts.some(isGoing)) return scene
  const way = scene.side === 'left' ? 1 : -1
  const cast = scene.cast.map(({ pose, ...actor }, i): Actor => {
    const carrier = actor.mount ?? i
    const keeps = actor.mount !== undefined || /^(?:fly|ride_\w+)$/.test(pose ?? '')
    if (isGoing(acts[carrier] ?? 'idle'))
      return { ...actor, turn: way * across, ...(keeps && pose !== undefined && { pose }) }
    return { ...actor, ...(pose !== undefined && { pose }) }
  })
  return { ...scene, cast }
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
