/** What each of the cast does: its pose, its face, where it turns, and who meets whom. */
import type { Design } from '../design/design.ts'
import type { HandOver } from './hand-over.ts'
import { type Acts, readActs, textBetween } from './read/acts.ts'
import type { SceneReading } from './read/read-scene.ts'
import { broomIn, wheelsIn } from './read/riding.ts'
import type { Actor, SceneDesign } from './scene-design.ts'
import { settingOf } from './settings/settings.ts'
import { type Company, faceOf, holds, talkingPose, usualPose } from './usual-pose.ts'
import type { MoodName } from './words.ts'

/** Where somebody's part of the prompt begins; undefined where the words do not tell of it. */
export type Part = {
  design: Design
  from: number | undefined
  /** On whom it sits, by number. */
  mount?: number | undefined
}

export type Acted = Pick<Actor, 'pose' | 'expression' | 'isSeated'> & {
  /** Degrees; undefined where it stands as the group does. */
  turn: number | undefined
}

export type Acting = { acts: Acted[]; meeting: SceneDesign['meeting'] }

export function actCast(
  parts: readonly Part[],
  reading: SceneReading,
  { mood, seed, handOver }: { mood: MoodName; seed: number; handOver?: HandOver | undefined },
): Acting {
  const own = parts.map((part) => actsOf(part, parts, reading))
  const meeting = meetingOf(parts, reading.acts) ?? givingOf(parts, handOver)
  const taken: string[] = []
  const acts = parts.map((part, i): Acted => {
    const said = own[i]
    const usual = ownPose(parts, i, reading, { mood, seed: seed + i, taken })
    taken.push(usual)
    const told = onSeat(said.pose ?? reading.acts.pose ?? usual, reading)
    const given = handOver ? poseAtHandOver(i, handOver, { told, usual }) : told
    const isRidden = parts.some(({ mount }) => mount === i)
    const going = rideOrGo(given, usual, { isRidden, rides: part.mount !== undefined })
    const pose = wheeled(parts, i, reading) ?? airborne(part.design, reading, isRidden) ?? going
    const usualFace = inward.test(told) ? 'blink' : faceOf(mood, pose)
    const expression = said.expression ?? reading.acts.expression ?? usualFace
    return {
      pose: fitted(pose, part.design),
      expression,
      turn:
        turnTo(i, handOver) ??
        turnOf(i, parts.length, reading.acts) ??
        turnOfPose(pose, parts.length === 1),
      ...(pose === 'sit_chair' && { isSeated: true }),
    }
  })
  return { acts, meeting }
}

/** Where a place has a seat, who sits down sits on it. */
function onSeat(pose: string, { setting }: SceneReading): string {
  const hasSeat = setting !== undefined && settingOf(setting).seat !== undefined
  return hasSeat && /^sit_(?:ground|cross_legged)$/.test(pose) ? 'sit_chair' : pose
}

/** Who strides alone, or rides a broom, is seen from the side. */
function turnOfPose(pose: string, isAlone: boolean): number | undefined {
  if (pose === 'ride_broom') return broomTurn
  return isAlone && striding.test(pose) ? strideTurn : undefined
}

/** What is done with the arms can be done on horseback. */
const inTheSaddle =
  /^(?:wave|point|cheer|salute|fight_sword|fight_staff|strike_overhead|cast_spell|cast_high|draw_bow|aim|hand_over|hold_out|drink|play_lute|shield_eyes|hand_on_heart)/

/** Who rides sits, and goes as the mount goes; nobody rides on nothing. */
function rideOrGo(
  pose: string,
  usual: string,
  { isRidden, rides }: { isRidden: boolean; rides: boolean },
): string {
  if (rides) return inTheSaddle.test(pose) ? pose : 'ride'
  if (pose !== 'ride') return pose
  return isRidden ? 'walk' : usual
}

/** The last told of before the wheels ride them, and all who are told of with the same words. */
function wheeled(parts: readonly Part[], i: number, { text, told }: SceneReading) {
  const wheels = wheelsIn(text)
  if (!wheels || !canMeet(parts[i])) return undefined
  const at = told.tokens.find((token) => token.text === wheels.word)?.span[0] ?? 0
  const able = parts.filter((part) => canMeet(part) && (part.from ?? 0) <= at)
  const last = Math.max(...able.map(({ from }) => from ?? 0))
  return (parts[i].from ?? 0) === last ? wheels.pose : undefined
}

const aloft =
  / (?:fl(?:y|ies|ying)|soar(?:s|ing)?|over the|over an?|above the|above an?|(?:in|through|across) the (?:air|sky|clouds)) /

function airborne(design: Design, reading: SceneReading, isRidden: boolean): string | undefined {
  if (isRidden && flies(design, reading)) return 'fly'
  const hasBroom = holds(design, /^broom$/) && broomIn(reading.text) !== undefined
  return hasBroom ? 'ride_broom' : undefined
}

/** Whoever has wings goes over mountains and cities through the air. */
function flies({ creature }: Design, { text }: SceneReading): boolean {
  const isWinged = creature && /^(?:dragon|wyvern|griffin|pegasus)$/.test(creature.kind)
  return isWinged === true && aloft.test(text)
}

/** Eyes are shut at prayer. */
const inward = /^(?:pray|meditate)$/

/** One gives and one holds out a hand for it; the others watch. */
function poseAtHandOver(
  i: number,
  { giver, taker }: HandOver,
  { told, usual }: { told: string; usual: string },
): string {
  if (i === giver) return 'hand_over'
  if (told !== 'hold_out') return told
  return i === taker ? told : usual
}

/** What the words between somebody and the next one say. */
function actsOf({ from }: Part, parts: readonly Part[], { told }: SceneReading): Partial<Acts> {
  if (from === undefined) return {}
  const later = parts.map((part) => part.from ?? -1).filter((other) => other > from)
  return readActs(textBetween(told, from, Math.min(told.prompt.length, ...later)))
}

/** Two meet where two are there; of more, the first two. */
function meetingOf(parts: readonly Part[], { meeting }: Acts): SceneDesign['meeting'] {
  const able = parts.flatMap((part, i) => (canMeet(part) ? [i] : []))
  if (meeting === undefined || able.length < 2) return undefined
  const name = meeting === 'duel' && !isArmed(parts[able[0]].design) ? 'face_off' : meeting
  // Of two groups, one meets the other.
  const other = able.find((i) => parts[i].from !== parts[able[0]].from) ?? able[1]
  // Who is named first leads, and the second of a pair does that.
  return { name, pair: name === 'dance_together' ? [other, able[0]] : [able[0], other] }
}

/** One hands the other a thing. */
function givingOf(parts: readonly Part[], handOver: HandOver | undefined): SceneDesign['meeting'] {
  if (handOver?.taker === undefined) return undefined
  const pair = [handOver.giver, handOver.taker] as const
  return pair.every((i) => canMeet(parts[i])) ? { name: 'give', pair } : undefined
}

function canMeet({ design, mount }: Part): boolean {
  return !design.creature && !design.lower && mount === undefined
}

const faceToFace = 42

/** Straight from the front, one leg hides the other. */
const striding = /^(?:walk|run|sneak|march)/
const strideTurn = 38
const broomTurn = 62

/** Who gives and who takes look at each other. */
function turnTo(i: number, handOver: HandOver | undefined): number | undefined {
  if (handOver?.taker === undefined) return undefined
  const { giver, taker } = handOver
  if (i !== giver && i !== taker) return undefined
  return Math.sign(i - (i === giver ? taker : giver)) * faceToFace
}

function turnOf(i: number, count: number, { isTalking, looksAway }: Acts): number | undefined {
  if (looksAway) return count === 1 ? 138 : i % 2 === 0 ? -140 : 142
  if (!isTalking || count < 2) return undefined
  const t = i - (count - 1) / 2
  return Math.sign(t) * faceToFace
}

const blades =
  /sword|blade|katana|saber|sabre|rapier|dagger|knife|axe|mace|hammer|spear|scythe|halberd|club|lance|trident/

function isArmed({ hold }: Design): boolean {
  return hold.some(({ kind, carry }) => /hand/.test(carry) && blades.test(kind))
}

/** Nobody strikes with a sword who has none. */
function fitted(pose: string, design: Design): string {
  if (/^(?:meditate|sit_ground|sit_cross_legged)$/.test(pose) && hasSkirts(design)) return 'kneel'
  if (pose !== 'fight_sword') return pose
  if (holds(design, /bow/)) return 'draw_bow'
  if (holds(design, /spear|halberd|trident|scythe/)) return 'fight_staff'
  if (holds(design, /staff|wand|orb|book|crystal/)) return 'cast_spell'
  if (holds(design, /pistol|rifle|gun|blaster|crossbow|musket/)) return 'aim'
  return isArmed(design) ? 'fight_sword' : 'fight_fists'
}

/** Long skirts cannot be folded under crossed legs. */
function hasSkirts({ wear }: Design): boolean {
  return wear.some(
    ({ kind, length }) =>
      /robe|dress|gown|skirt|habit|kimono|cassock|hakama/.test(kind) && length > 0.3,
  )
}

/** What somebody does of whom nothing is said. */
function ownPose(
  parts: readonly Part[],
  i: number,
  { acts, setting }: SceneReading,
  company: Omit<Company, 'isAlone'>,
): string {
  const { design } = parts[i]
  const isAlone = parts.length === 1
  if (setting === 'underwater' && design.lower) return 'float'
  if (acts.isTalking && !isAlone) return talkingPose(design, i)
  return usualPose(design, { ...company, isAlone })
}
