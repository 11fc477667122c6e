/** The cast of a film at each moment: who walks, breathes, waves; two who meet move as they met. */
import { buildFigure } from '../figure/build-figure.ts'
import type { Figure } from '../figure/figure.ts'
import { boundsOf } from '../math/bounds.ts'
import { remember } from '../math/remember.ts'
import type { Vec3 } from '../math/vector.ts'
import { type GaitName, goneBy } from '../pose/beasts/gait.ts'
import { moveBeast } from '../pose/beasts/move-beast.ts'
import { clip } from '../pose/clips.ts'
import type { Pose } from '../pose/pose.ts'
import { poseFigure } from '../pose/pose-figure.ts'
import type { Sway } from '../pose/tables/meeting-moves.ts'
import type { MeetingMoment } from '../pose/together.ts'
import { gazeOf, openPair, type Standing } from '../scene/cast/build-actors.ts'
import { openWheels, wheelsOf } from '../scene/cast/on-wheels.ts'
import { openRide } from '../scene/cast/ride.ts'
import type { Actor } from '../scene/scene-design.ts'
import { openChat, type Saying } from './chat.ts'
import type { FilmDesign } from './film-design.ts'
import type { ActName } from './words.ts'

/** The figures at a time in seconds. */
export type FilmCast = (seconds: number) => Standing[]

export function openFilmCast(film: FilmDesign): FilmCast {
  const { scene, acts } = film
  const pair: readonly number[] = scene.meeting?.pair ?? []
  const meet = scene.meeting && openPair(scene, scene.meeting)
  const rides = scene.cast.flatMap((_, i) => openFilmRide(film, i) ?? [])
  const onWheels = scene.cast.flatMap((actor, i) => openFilmWheels(film, actor, i) ?? [])
  const alone = scene.cast.flatMap((actor, i) => {
    const isRiding = actor.mount !== undefined || scene.cast.some(({ mount }) => mount === i)
    if ((meet && pair.includes(i)) || isRiding || wheelsOf(actor)) return []
    const figure = buildFigure(actor.design, { expression: actor.expression })
    const act = acts[i] ?? 'idle'
    // Whoever walks may leave whom it looked at behind.
    const gaze = /^(?:idle|talk|nod)$/.test(act) ? gazeOf(scene.cast, i) : undefined
    return [{ i, actor, figure, act, gaze }]
  })
  const chat = openChat(film)
  return (seconds) => [
    ...(meet ? [meet(meetingAt(film, pair, seconds))] : []),
    ...rides.map((ride) => ride(seconds)),
    ...onWheels.map((ride) => ride(seconds)),
    ...alone.map(({ i, actor, figure, act: own, gaze }) => {
      const said = i === 0 ? mouthAt(film, seconds) : undefined
      const { mouth, says } = said === undefined ? chat(i, seconds) : { mouth: said, says: 1 }
      const act = said !== undefined && own === 'idle' ? 'talk' : own
      const posed = poseAt(actor, figure, { act, mouth, says, gaze, seconds: seconds + i * apart })
      return { who: [i], figure: posed, bounds: [posed.bounds] }
    }),
  ]
}

/** Mounts go, and carry who rides them; undefined for whoever nobody rides. */
function openFilmRide(
  film: FilmDesign,
  mount: number,
): ((seconds: number) => Standing) | undefined {
  const { scene, acts } = film
  const ride = openRide(scene.cast, mount)
  if (!ride) return undefined
  const gait = gaitOf(acts[mount] ?? 'idle', scene.cast[mount])
  return (seconds) =>
    ride({
      mount: { gait, seconds },
      poseOf: (i) => riderAt(film, i, seconds + i * apart),
    })
}

/** Wheels roll as far as they go; undefined for who is on none. */
function openFilmWheels(
  film: FilmDesign,
  actor: Actor,
  i: number,
): ((seconds: number) => Standing) | undefined {
  const name = wheelsOf(actor)
  if (!name) return undefined
  const ride = openWheels(name, actor)
  return (seconds) => {
    const gone = goneAfter(film, i, seconds)
    const said = i === 0 ? mouthAt(film, seconds) : undefined
    const face = said ?? (blinksAt(seconds) ? 'blink' : actor.expression)
    const figure = movedOn(ride((gone / wheelM) * (180 / Math.PI), face), 100 * gone)
    return { who: [i], figure, bounds: [figure.bounds] }
  }
}

/** The radius of a wheel, in metres. */
const wheelM = 0.34

function movedOn(figure: Figure, cm: number): Figure {
  if (cm === 0) return figure
  const parts = figure.parts.map((part) => {
    const positions = part.positions.slice()
    for (let k = 2; k < positions.length; k += 3) positions[k] += cm
    return { ...part, positions, rest: part.rest ?? part.positions }
  })
  return { ...figure, parts, bounds: boundsOf(parts) }
}

/** The legs are the mount's; arms, trunk and face do what is told of who rides. */
function riderAt(film: FilmDesign, i: number, seconds: number): Pose {
  const { design, pose: still, expression } = film.scene.cast[i]
  const act = film.acts[i] ?? 'idle'
  const mouth = i === 0 ? mouthAt(film, seconds) : undefined
  const isStill = act === 'idle' || act === 'walk' || act === 'run' || act === 'turn'
  const name = isStill ? still : movements[act].name
  const own = name === undefined || name === 'ride' ? {} : clip(name, seconds, design)
  const breath = Math.sin((seconds * Math.PI) / 2)
  return {
    spine: { bend: -1.1 * breath },
    ...own,
    expression: mouth ?? (blinksAt(seconds) ? 'blink' : expression),
  }
}

/** Who meets may speak and nod; nobody walks off. */
function meetingAt(film: FilmDesign, pair: readonly number[], seconds: number): MeetingMoment {
  const own = ([i, late]: readonly [number, number]) => {
    const face = i === 0 ? mouthAt(film, seconds) : undefined
    return { face, sway: swayOf(film.acts[i] ?? 'idle', seconds + late, face !== undefined) }
  }
  return { seconds, own: [own([pair[0], 0]), own([pair[1], apart])] }
}

function swayOf(act: ActName, seconds: number, isSpeaking: boolean): Sway {
  if (act === 'nod') return { nod: 7 * Math.max(0, Math.sin(4.4 * seconds)) }
  if (act === 'look around') return { turn: 14 * Math.sin(1.1 * seconds) }
  if (act !== 'talk' && !isSpeaking) return {}
  return { nod: 3 * Math.sin(4.2 * seconds), tilt: 3 * Math.sin(1.7 * seconds) }
}

/** Seconds by which one lags behind the other: nobody breathes in step. */
const apart = 1.37

/** The face somebody makes who speaks, between two sounds their own; undefined for who does not. */
function mouthAt({ speech, scene }: FilmDesign, seconds: number): string | undefined {
  if (speech === undefined) return undefined
  const said = seconds - speech.from
  if (said < 0 || said > speech.seconds) return undefined
  const viseme = speech.visemes.findLast(({ at }) => at <= said)?.viseme ?? 'sil'
  return mouths[viseme] ?? scene.cast[0]?.expression
}

/** Faces by the shapes mouths make of sounds; lips that meet are a face at rest. */
const mouths: Readonly<Record<string, string>> = {
  aa: 'say_aa',
  E: 'say_ee',
  ih: 'say_ih',
  oh: 'say_oh',
  ou: 'say_ou',
  RR: 'say_ou',
  FF: 'say_ih',
  TH: 'say_ih',
  DD: 'say_ih',
  kk: 'say_ih',
  CH: 'say_ou',
  SS: 'say_ih',
  nn: 'say_ih',
}

function poseAt(
  { design, expression, pose: still }: Actor,
  figure: Figure,
  {
    act,
    mouth,
    says,
    gaze,
    seconds,
  }: Saying & { act: ActName; gaze: Vec3 | undefined; seconds: number },
): Figure {
  if (design.creature) return beastAt(design, { act, face: mouth ?? expression, seconds })
  const moved = movementOf(act, still, seconds, design)
  const pose = act === 'talk' && says < 1 ? listening(moved, says, seconds, design) : moved
  if (pose === undefined) return figure
  const face = mouth ?? pose.expression ?? expression
  return poseFigure(design, figure, { ...pose, expression: face, ...(gaze && { gaze }) })
}

/** Hands rest while another talks. */
function listening(
  talk: Pose | undefined,
  share: number,
  seconds: number,
  design: Actor['design'],
): Pose | undefined {
  const rest = clip('idle', seconds, design)
  return rest && talk && share > 0 ? { ...rest, towards: { pose: talk, share } } : rest
}

/** A creature on its own legs goes, looks about, and opens its mouth when it speaks. */
function beastAt(
  design: Actor['design'],
  { act, face, seconds }: { act: ActName; face: string; seconds: number },
): Figure {
  const figure = beastsOf(design)(blinksAt(seconds) ? 'blink' : face)
  const turn = act === 'look around' || act === 'turn' ? 26 * Math.sin(0.9 * seconds) : 0
  const nod = act === 'nod' ? 9 * Math.max(0, Math.sin(4 * seconds)) : 0
  return moveBeast(figure, { gait: gaitOf(act, undefined), seconds, head: { turn, nod } })
}

/** A design’s figures by their faces. */
const beastsOf = remember((design: Actor['design']) => {
  const figures = new Map<string, Figure>()
  return (expression: string): Figure => {
    const known = figures.get(expression) ?? buildFigure(design, { expression })
    figures.set(expression, known)
    return known
  }
})

/** Who flies in the scene goes on flying. */
function gaitOf(act: ActName, actor: Pick<Actor, 'pose'> | undefined): GaitName {
  if (actor?.pose === 'fly') return 'fly'
  return act === 'walk' || act === 'run' ? act : 'stand'
}

function blinksAt(seconds: number): boolean {
  return [1.7, 4.6, 8.3].some((at) => Math.abs((seconds % 10) - at) < 0.07)
}

function movementOf(
  act: ActName,
  still: string | undefined,
  seconds: number,
  design: Actor['design'],
): Pose | undefined {
  if (act === 'idle') return clip(still ?? 'idle', seconds, design)
  const { name, pace } = movements[act]
  return clip(name, seconds * pace, design)
}

/** Which movement of the body an act is, and how much quicker than usual. */
const movements: Record<Exclude<ActName, 'idle'>, { name: string; pace: number }> = {
  walk: { name: 'walk', pace: 1 },
  run: { name: 'walk', pace: 1.9 },
  turn: { name: 'turn', pace: 1.6 },
  wave: { name: 'wave', pace: 1 },
  nod: { name: 'nod', pace: 0.7 },
  'look around': { name: 'shake_head', pace: 0.35 },
  talk: { name: 'talk', pace: 1 },
}

/** Metres that one of the cast has gone forward after so many seconds; who rides goes as far as the mount. */
export function goneAfter(
  { scene: { cast }, acts }: FilmDesign,
  i: number,
  seconds: number,
): number {
  const carrier = cast[i].mount ?? i
  const { design } = cast[carrier]
  const act = acts[carrier] ?? 'idle'
  const { creature } = design
  if (wheelsOf(cast[carrier])) return act === 'walk' || act === 'run' ? rollingM[act] * seconds : 0
  if (creature) {
    const isRidden = cast.some(({ mount }) => mount === carrier)
    return (
      goneBy(gaitOf(act, isRidden ? cast[carrier] : undefined), seconds, creature.heightCm) / 100
    )
  }
  if (act !== 'walk' && act !== 'run') return 0
  const { name, pace } = movements[act]
  const legs = clip(name, seconds * pace, design)?.gone ?? 0
  return (legs * legShare * design.person.heightCm) / 100
}

/** Metres a second on wheels: slow enough for the camera to keep up. */
const rollingM = { walk: 0.95, run: 1.6 }

/** A leg from hip to ankle, as a share of the height. */
const legShare = 0.46
