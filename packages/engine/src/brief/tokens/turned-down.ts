/** Words that are no wish at all: 'Tall, dark, handsome — no.', and the novel that French and German call a 'roman'. */
import { vocabulary } from '../words/vocabulary.ts'

const refused =
  /(?<=^|[.!?\n]\s{0,2})((?:[\p{L}'’-]+,? ){0,6}[\p{L}'’-]+) ?(?:—|–|-|\?|:|\.\.\.|…) ?(?:oh )?(?:no|nope|nah|not (?:him|her|them|this one|quite|at all)|wrong|far from it|forget it|think again)(?: \p{L}+)? ?[.!](?=\s|$)/giu
const novels =
  /(?<=\b(?:mon|notre|un|son|leur|ce|le|meinen?|unseren?|einen?|den|dem|meinem|unserem) )roman(?= |s\b|[,.:;!?]|$)/giu

/** 'Like when I was a girl in the war' */
const longAgo =
  /,? (?:just )?(?:like|as|the way it was) (?:back )?when (?:I|we) (?:was|were)\b[^.,?!\n]*/giu

/** The text with such words turned into blanks, so that every other word stays where it stood. */
export function withoutRefused(text: string): string {
  return text
    .replaceAll(longAgo, blanks)
    .replaceAll(novels, blanks)
    .replaceAll(refused, (words, said: string) => (isFigureAlone(said) ? blanks(words) : words))
}

/** Builds, ages and tempers, and nothing that somebody could have or wear: 'Horns: no' is an order. */
function isFigureAlone(said: string): boolean {
  const words = said.toLowerCase().split(/[ ,]+/)
  return words.every((word) => /^(?:and|or|very)$/.test(word) || isOfFigure(word))
}

function isOfFigure(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  if (entry === undefined || entry.thing !== undefined || entry.who !== undefined) return false
  const said = entry.build ?? entry.age ?? entry.trait ?? entry.figure ?? entry.shade
  return said !== undefined
}

function blanks(words: string): string {
  return ' '.repeat(words.length)
}
