/** Plurals and singulars of English nouns, as far as clothes, props and people need them. */

/** Plural in form, one thing in fact: 'glasses' are one pair. */
const pairsThatAreOne = new Set(
  `glasses spectacles sunglasses goggles trousers pants jeans shorts overalls leggings tights breeches slacks shades aviators dungarees
  binoculars scissors pyjamas pajamas clothes headphones earphones suspenders coveralls scrubs waders chaps hakama bagpipes robes
  vestments sweatpants joggers khakis specs eyeglasses bloomers culottes pantaloons dog-tags stays sarashi pliers tongs stairs woods
  thermos lens cyclops rhinoceros atlas gas canvas christmas chaos cosmos pampas briefs boxers trunks panties capris rags leathers denims pearls beads abs
  nemes secateurs shears tweezers forceps clippers bellows jodhpurs
  hades hermes hercules achilles csikós`.split(/\s+/),
)
const irregular: readonly (readonly [singular: string, plural: string])[] = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['knife', 'knives'],
  ['wolf', 'wolves'],
  ['elf', 'elves'],
  ['dwarf', 'dwarves'],
  ['scarf', 'scarves'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['calf', 'calves'],
  ['hoof', 'hooves'],
  ['thief', 'thieves'],
  ['person', 'people'],
]
const irregularEnding = new RegExp(`(?:${irregular.map(([singular]) => singular).join('|')})$`)
const toPlural = new Map(irregular)
const toSingular = new Map(irregular.map(([singular, plural]) => [plural, singular]))

/** True for a word that names several things. */
export function isPlural(word: string): boolean {
  if (pairsThatAreOne.has(word)) return false
  if (toSingular.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
}

/** The plural of a phrase, or undefined when it is plural already. */
export function pluralOf(phrase: string): string | undefined {
  const [head, last] = splitLast(phrase)
  if (isPlural(last) || pairsThatAreOne.has(last)) return undefined
  return head + (toPlural.get(last) ?? pluralWord(last))
}

/** The singular of a plural phrase, or undefined when it is no plural. */
export function singularOf(phrase: string): string | undefined {
  const [head, last] = splitLast(phrase)
  if (!isPlural(last)) return undefined
  return head + (toSingular.get(last) ?? singularWord(last))
}

/** Every phrase whose plural this one may be; most are no words. */
export function singularsOf(phrase: string): string[] {
  if (!/(?:s|men|ren|eet|eeth|ice|eese|people)$/.test(phrase)) return []
  const [head, last] = splitLast(phrase)
  const stems = irregular
    .filter(([, plural]) => last.endsWith(plural))
    .map(([singular, plural]) => last.slice(0, -plural.length) + singular)
  if (last.endsWith('ies')) stems.push(`${last.slice(0, -3)}y`)
  if (last.endsWith('s')) stems.push(last.slice(0, -1))
  if (last.endsWith('es')) stems.push(last.slice(0, -2))
  return stems.map((stem) => head + stem)
}

function pluralWord(word: string): string {
  const compound = irregularEnding.test(word)
    ? irregular.find(([singular]) => word.endsWith(singular))
    : undefined
  if (compound) return word.slice(0, -compound[0].length) + compound[1]
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** Words whose singular ends in -ie, not in -y. */
const inIe =
  /(?:^|-)(?:cook|brown|pix|gen|mov|zomb|hood|bean|self|bird|smooth|hipp|rook|junk|book|coll|magp|budg|techn|room|vegg|prair|brass|aer|sweet|p|t|l|d)ies$/

function singularWord(word: string): string {
  if (inIe.test(word)) return word.slice(0, -1)
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:sses|xes|ches|shes|zzes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function splitLast(phrase: string): [head: string, last: string] {
  const at = phrase.lastIndexOf(' ') + 1
  return [phrase.slice(0, at), phrase.slice(at)]
}
