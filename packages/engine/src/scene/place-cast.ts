/** Where each of the cast is and where it turns: whoever walks or stands has a place, whoever rides is on its mount. */
import type { Design } from '../design/design.ts'
import type { Acting } from './act-cast.ts'
import { type Framing, frameCast } from './frame-cast.ts'
import type { Member } from './mount-up.ts'
import type { SceneReading } from './read/read-scene.ts'
import type { Actor, SceneCamera } from './scene-design.ts'
import { statureOf } from './stature.ts'
import type { MoodName } from './words.ts'

type Placing = Pick<Framing, 'shot' | 'aspect' | 'eyeM' | 'lean'> & {
  reading: SceneReading
  mood: MoodName
}

export function placeCast(
  members: readonly Member[],
  { acts, meeting }: Acting,
  { reading, mood, ...framing }: Placing,
): { camera: SceneCamera; cast: Actor[] } {
  const onFoot = members.flatMap(({ mount }, i) => (mount === undefined ? [i] : []))
  const pair = meeting?.pair.map((i) => onFoot.indexOf(i))
  const framed = frameCast({
    ...framing,
    heights: onFoot.map((i) => heightWithRiders(i, members, acts[i].pose)),
    across: onFoot.map((i) => acrossOf(i, members, acts[i].pose)),
    ...(isOfBeasts(members) && { leastM: 0.75 }),
    spread: spreadOf(reading, mood),
    ...(pair && { pair: [pair[0], pair[1]] as const }),
  })
  const places = members.map(({ mount }, i) => framed.places[onFoot.indexOf(mount ?? i)])
  const cast = members.map(({ from: _, ridden: _told, ...member }, i): Actor => {
    const { turn: own, ...act } = acts[i]
    const carrier = member.mount ?? i
    const above = aboveOf(members[carrier], acts[carrier].pose)
    const isMeeting = meeting?.pair.includes(i) === true
    const looksAt = isMeeting ? undefined : seenBy(i, members, places, { act, reading })
    const turn = turnOnFoot(i, members, places, { act, looksAt })
    return {
      ...{ ...member, above, place: places[i].place, ...act },
      turn: isMeeting ? 0 : (acts[carrier].turn ?? own ?? turn),
      ...(looksAt !== undefined && { looksAt }),
    }
  })
  return { camera: framed.camera, cast }
}

type Doing = Pick<Actor, 'pose'>

/** Whom of the others somebody looks at, who has the eyes free for it. */
function seenBy(
  i: number,
  members: readonly Member[],
  places: readonly Place[],
  { act, reading }: { act: Doing; reading: SceneReading },
): number | undefined {
  const carrier = members[i].mount ?? i
  const isRiding = members.some(({ mount }) => mount === carrier)
  const isFree = !isRiding && !reading.acts.looksAway && sociable.test(act.pose ?? 'stand')
  return isFree ? nearestTo(i, places) : undefined
}

/** Whoever rides goes into the picture; who looks at somebody turns further to them. */
function turnOnFoot(
  i: number,
  members: readonly Member[],
  places: readonly Place[],
  { act, looksAt }: { act: Doing; looksAt: number | undefined },
): number {
  const { turn } = places[i]
  const carrier = members[i].mount ?? i
  if (members.some(({ mount }) => mount === carrier))
    return wayOfRiding(members, places) * Math.max(ridingTurn, Math.abs(turn))
  if (onWheels.test(act.pose ?? '')) return ridingTurn * wayIn(places)
  const usual = turnOf(members[i].design, turn)
  return looksAt === undefined || act.pose === 'walk' ? usual : 1.5 * usual
}

/** What can be done with the eyes on somebody. */
const sociable =
  /^(?:stand|stand_at_ease|contrapposto|at_rest|hands_on_hips|arms_crossed|explain|listen|hold_close|walk|cheer|play_lute|salute|curtsy|shrug|laugh|drink)$/

/** Degrees that a beast turns aside at least: from the front it is a chest on two legs; with a rider, it hides who rides. */
const beastTurn = 42
const ridingTurn = 58

function turnOf({ creature }: Design, turn: number): number {
  if (!creature) return turn
  return (turn < 0 ? -1 : 1) * Math.max(beastTurn, Math.abs(turn))
}

const onWheels = /^ride_(?:bicycle|motorbike)$/

type Place = Pick<Actor, 'place' | 'turn'>

/** All ride the same way, and into the picture: 1 to the left. */
function wayOfRiding(members: readonly Member[], places: readonly Place[]): 1 | -1 {
  return wayIn(places.filter((_, i) => members.some(({ mount }) => mount === i)))
}

function wayIn(places: readonly Place[]): 1 | -1 {
  return places.reduce((sum, { place }) => sum + place[0], 0) < 0 ? -1 : 1
}

/** Who moves or talks needs room for the arms. */
function spreadOf({ acts }: SceneReading, mood: MoodName): number {
  if (acts.pose !== undefined || mood === 'tense') return 1.25
  return acts.isTalking ? 1.18 : 1
}

/** Who stands closest to somebody. */
function nearestTo(i: number, places: readonly Place[]): number | undefined {
  const [x, z] = places[i].place
  const far = ({ place }: Place) => Math.hypot(place[0] - x, place[1] - z)
  const others = places.map((_, k) => k).filter((k) => k !== i)
  return others.sort((a, b) => far(places[a]) - far(places[b]))[0]
}

/** Small animals among themselves are seen from close by. */
function isOfBeasts(cast: readonly Member[]): boolean {
  return cast.length > 0 && cast.every(({ design }) => design.creature)
}

const reaching = /cheer|strike|cast_high|point_up|jump|fly|ride_broom/

/** In metres, with arms that are raised. */
function heightOf(design: Design, pose: string | undefined): number {
  const { top } = statureOf(design)
  if (pose === undefined || design.creature) return top
  if (pose === 'cast_spell' && holdsPole(design)) return 1.36 * top
  return top * (reaching.test(pose) ? 1.25 : 1)
}

/** What is as long as a person stands far above the hand that lifts it. */
function holdsPole({ hold }: Design): boolean {
  const poles = /^(?:staff|spear|halberd|trident|scythe|banner)$/
  return hold.some(({ kind, carry }) => /hand/.test(carry) && poles.test(kind))
}

/** How much of a rider is above the back of a mount. */
const sitting = 0.56

function heightWithRiders(i: number, members: readonly Member[], pose: string | undefined): number {
  const { design } = members[i]
  const back = design.person.heightCm / 100
  const riders = members.filter(({ mount }) => mount === i)
  const tops = riders.map((rider) => back + sitting * heightOf(rider.design, undefined))
  return Math.max(heightOf(design, pose), ...tops) + aboveOf(members[i], pose)
}

/** Metres up in the air, where there is room for that in the picture. */
function aboveOf({ design, above }: Member, pose: string | undefined): number {
  if (pose === 'float') return above + afloatM
  if (!design.creature || pose !== 'fly') return above
  return (0.45 * design.person.heightCm) / 100
}

/** Whoever floats is so many metres off the ground. */
const afloatM = 0.4

/** Mounts and what has wheels are seen from the side. */
function acrossOf(i: number, members: readonly Member[], pose: string | undefined): number {
  const { across } = statureOf(members[i].design)
  if (onWheels.test(pose ?? '')) return 1.75 * across
  return across * (members.some(({ mount }) => mount === i) ? 1.45 : 1)
}
