/** What is done, in a piece of text. */
import {
  awayWords,
  carriedWords,
  expressionWords,
  meetingWords,
  poseWords,
  talkingWords,
} from './actions.ts'
import { findLongest } from './phrases.ts'
import type { SceneText } from './scene-text.ts'

export type Acts = {
  pose: string | undefined
  /** What two do with each other. */
  meeting: string | undefined
  expression: string | undefined
  isTalking: boolean
  looksAway: boolean
}

/** `text` is lower case with a space round each word. */
export function readActs(text: string): Acts {
  return {
    pose: findLongest(text, poseWords),
    meeting: findLongest(text, carriedWords) ?? findLongest(text, meetingWords),
    expression: findLongest(text, expressionWords),
    isTalking: findLongest(text, talkingWords) !== undefined,
    looksAway: findLongest(text, awayWords) !== undefined,
  }
}

/** The words between two places of the prompt, as tables want them. */
export function textBetween({ tokens }: SceneText, from: number, to: number): string {
  const words = tokens.filter(
    ({ kind, span }) => kind === 'word' && span[0] >= from && span[0] < to,
  )
  return ` ${words.map(({ text }) => text).join(' ')} `
}
