/** A term: a word or phrase of the vocabulary, with the one sense it has in its place. */
import type { Span } from '../brief.ts'
import type { GrammarKind } from '../lexicon/grammar.ts'
import type { Entry } from './entry.ts'

/** Heads can end a noun phrase; modifiers stack up before one; the rest holds the sentence together. */
export type HeadKind = 'who' | 'animal' | 'thing' | 'part' | 'body'
export type ModifierKind = 'colour' | 'material' | 'pattern' | 'quality' | 'partial'
export type TermKind =
  | HeadKind
  | ModifierKind
  | GrammarKind
  | 'bodied'
  | 'number'
  | 'absence'
  | 'list'
  | 'unknown'
  | 'comma'
  | 'colon'
  | 'stop'

export type Term = {
  kind: TermKind
  entry: Entry
  /** As looked up: lower case, hyphens as spaces. */
  text: string
  written: string
  span: Span
  glued: boolean
  possessive: boolean
  repaired: boolean
  capital: boolean
  value: number
}

export const noEntry: Entry = { words: '' }
const heads: ReadonlySet<TermKind> = new Set<TermKind>(['who', 'animal', 'thing', 'part', 'body'])
const modifierKinds: ReadonlySet<TermKind> = new Set<TermKind>([
  'colour',
  'material',
  'pattern',
  'quality',
  'partial',
])

export const isHead = (term: Term | undefined): boolean =>
  term !== undefined && heads.has(term.kind)
export const isModifier = (term: Term | undefined): boolean =>
  term !== undefined && modifierKinds.has(term.kind)

/** What a term names, in English and without hyphens. */
export const nameOf = (term: Term): string => term.text.replaceAll('-', ' ')

const figureNoun = / (?:belly|build|figure|hips|thighs|frame|muscles|bod|body)$/
const bodyNoun = / (?:arms|legs|back|chest|cheeks|shoulders|nose|lips|face|tan)$/

/** 'A beer belly', 'hairy legs': a look or figure that is a noun describes nobody but its owner. */
export function isOfBody({ text, entry }: Term): boolean {
  const isFigure = figureNoun.test(text) && entry.build !== undefined
  return isFigure || (bodyNoun.test(text) && entry.look === true)
}
