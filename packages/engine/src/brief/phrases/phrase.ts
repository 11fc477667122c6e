/** What the chunker hands on: noun phrases with everything that was attached to them. */
import type { Side, Span } from '../brief.ts'
import type { Term } from '../words/term.ts'

/** How a phrase came into the sentence. */
export type Link = 'none' | 'with' | 'in' | 'at' | 'of' | 'as' | 'like' | 'is'
export type Doing = 'wear' | 'hold' | 'ride' | 'other' | undefined

export type Phrase = {
  head: Term
  modifiers: Term[]
  /** The parts said of it: 'with gold trim'. */
  parts: Phrase[]
  side: Side | undefined
  count: number | undefined
  place: string | undefined
  negated: boolean
  link: Link
  doing: Doing
  /** It is the character itself, not somebody else. */
  isSubject: boolean
  /** Came with 'the' or 'her', so that it may be a thing told of before. */
  definite: boolean
  /** Came with 'a', 'her' or a number: a thing, not a stuff. */
  determined: boolean
  span: Span
}

export type Chunks = {
  phrases: Phrase[]
  /** Modifiers of the character as a whole. */
  character: Term[]
  /** Colours, stuffs and patterns of the whole outfit: 'in black and gold'. */
  theme: Term[]
  /** Colours that may be the body's own: 'he is silver'. */
  ownColours: { term: Term; isSaid: boolean }[]
  /** Colours, stuffs and patterns that must not appear: 'no red'. */
  banned: Term[]
  /** Words that lead to an absence by themselves: 'barefoot'. */
  absences: Term[]
  unknown: Term[]
  poses: Term[]
  /** Beings that are somebody else; they count only when no subject is named at all. */
  others: Phrase[]
  /** Callings that what somebody does tells of. */
  deeds: Phrase[]
  pronouns: string[]
  possessives: string[]
  /** Where the first 'she' or 'he' stands; infinity without one. */
  toldFrom: number
}
