/** Who talks when, in a film without a voice of its own: they take turns, and their mouths move. */
import { smoothstep } from '../math/scalar.ts'
import type { FilmDesign } from './film-design.ts'

/** The face of who says something, and how much they do, 0 listens – 1 talks. */
export type Saying = { mouth: string | undefined; says: number }

/** Seconds that one talks before another answers, and that hands take to come to rest. */
const turnToTalk = 2.2
const toRest = 0.45

/** Mouths of words nobody hears; between them the face somebody makes. */
const mouths = ['say_aa', 'say_ee', 'say_oh', undefined, 'say_ih', 'say_aa', 'say_ou', undefined]
const mouthSeconds = 0.125

/** Of somebody by their number in the cast, at a time in seconds. */
export function openChat({ acts, speech, scene }: FilmDesign): (i: number, at: number) => Saying {
  const talkers = speech ? [] : acts.flatMap((act, i) => (act === 'talk' ? [i] : []))
  return (i, at) => {
    if (!talkers.includes(i)) return { mouth: undefined, says: 1 }
    const turn = Math.floor(at / turnToTalk)
    const into = at - turn * turnToTalk
    const isOn = (number: number) => talkers[(number + talkers.length) % talkers.length] === i
    if (!isOn(turn)) {
      const before = turn > 0 && isOn(turn - 1) ? 1 - smoothstep(0, toRest, into) : 0
      return { mouth: undefined, says: before }
    }
    const isFresh = turn > 0 && !isOn(turn - 1)
    const says = isFresh ? smoothstep(0, toRest, into) : 1
    const mouth = mouths[Math.floor(into / mouthSeconds) % mouths.length]
    const isPausing = into > turnToTalk - 0.3
    return {
      mouth: isPausing ? scene.cast[i].expression : (mouth ?? scene.cast[i].expression),
      says,
    }
  }
}
