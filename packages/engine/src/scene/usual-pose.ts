/** What somebody does, and the face it makes, of whom nothing is said. */
import type { Design } from '../design/design.ts'
import { randomStream } from '../math/random.ts'
import type { MoodName } from './words.ts'

export function holds({ hold }: Design, what: RegExp): boolean {
  return hold.some(({ kind, carry }) => /hand/.test(carry) && what.test(kind))
}

const atEase = [
  'contrapposto',
  'hands_on_hips',
  'at_rest',
  'stand_at_ease',
  'arms_crossed',
] as const

export type Company = { mood: MoodName; seed: number; isAlone: boolean; taken: readonly string[] }

/** How somebody stands of whom nothing is said: no two alike, and eyes on what is in the hands of who is alone. */
export function usualPose(design: Design, { mood, seed, isAlone, taken }: Company): string {
  const draw = randomStream(seed, 'pose').pick(atEase)
  if (mood === 'tense') return 'fight_sword'
  if (design.hold.some(({ carry }) => /hand/.test(carry)))
    return (
      withThing(design, isAlone) ?? (taken.includes('contrapposto') ? 'at_rest' : 'contrapposto')
    )
  if (mood === 'festive') return 'cheer'
  if (mood === 'sad') return 'stand'
  return taken.includes(draw) ? (atEase.find((name) => !taken.includes(name)) ?? draw) : draw
}

const readable = /^(?:book|map|phone|newspaper|clipboard|compass|scroll|letter|hourglass)$/
const lifted =
  /^(?:potion|lantern|magnifying_glass|orb|crystal|gem|skull|flower|rose|key|coin|apple|candle)$/
const hugged = /^(?:book|teddy_bear|gift|plant|clipboard|map)$/

/** What is done with what a hand holds, where something is. */
function withThing(design: Design, isAlone: boolean): string | undefined {
  if (isAlone && holds(design, readable)) return 'study'
  if (isAlone && holds(design, lifted)) return 'show'
  return holds(design, hugged) ? 'hold_close' : undefined
}

/** By turns one talks, with a free hand, and one listens. */
export function talkingPose(design: Design, i: number): string {
  const busy = design.hold.filter(({ carry }) => /hand/.test(carry)).length
  if (i % 2 === 0) return busy < 2 ? 'explain' : 'contrapposto'
  return withThing(design, false) ?? (busy === 0 ? 'listen' : 'at_rest')
}

/** Who says something smiles at whom it is said to, and so does who hears it. */
export function faceOf(mood: MoodName, pose: string): string {
  if (mood !== 'calm') return moodFaces[mood]
  return pose === 'explain' ? 'talk' : pose === 'listen' ? 'smile' : moodFaces[mood]
}

const moodFaces: Record<MoodName, string> = {
  calm: 'calm',
  heroic: 'determined',
  dark: 'stern',
  sad: 'sad',
  festive: 'delighted',
  mystic: 'calm',
  tense: 'determined',
}
