/**
 * The words of one language and what they are in English, written 'word,other=english'; an underscore joins words on
 * either side, and 'torn/broken' says first what cloth and flesh are, then hard things. Endings and compounds are the
 * rules' affair (languages.ts), so that one form of each word is enough.
 */
export type LanguageTable = {
  /** Beings whose word tells their sex; the other sex is told by the ending, or by a word of its own. */
  people: string
  /** All other nouns. */
  things: string
  /** Adjectives; in languages that put them after the noun they are moved before it. */
  qualities: string
  /** Verbs by their infinitive; what a verb says without one is among the small words. */
  verbs?: string
  /** The small words that hold a sentence together, and fixed phrases. */
  small: string
}
