/** What a word or phrase of the lexicon can mean. */
import type { Subject } from '../brief.ts'
import type { CompanionKind, Concept, MaterialWord, PatternWord, Slot } from '../concepts.ts'
import type { GrammarKind } from '../lexicon/grammar.ts'

/** A drawable meaning; `implied` are words the name itself implies ('wakizashi' → 'short'). */
export type Thing = { slot: Slot; concept: Concept; implied: string[]; plural: boolean }

/** What a phrase can mean. Which sense counts depends on its neighbours. */
export type Entry = {
  words: string
  thing?: Thing
  who?: Thing
  animal?: { concept: CompanionKind; implied: string[]; plural: boolean }
  part?: string
  body?: string
  colour?: true
  /** A colour only on hair, skin or eyes: 'raven', 'olive', 'hazel'. */
  shade?: true
  material?: MaterialWord
  pattern?: PatternWord
  /** Colours that the name of a stuff or pattern brings along: 'gold embroidery'. */
  stuffColours?: string[]
  quality?: true
  trait?: true
  build?: Subject['builds'][number]
  age?: NonNullable<Subject['age']>
  presentation?: NonNullable<Subject['presentation']>
  descent?: string
  /** Of the body as a whole, beyond what builds and ages say: 'hunched', 'pregnant'. */
  figure?: true
  pose?: true
  /** What skin or body look like: 'sallow', 'leathery'. */
  look?: true
  /** Of the colours as a whole: 'muted', 'pastel'. */
  palette?: true
  motifs?: string[]
  grammar?: GrammarKind
  number?: number
  absence?: string
  family?: string
  otherPerson?: true
  takesObject?: true
  /** An animal that is the character itself, wherever it is told of. */
  figureItself?: true
  /** Not from our own tables: the nearest thing stands in. */
  guess?: true
}
