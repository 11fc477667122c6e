/** What is said of the hide of a creature or a made being is said of the being: a robot with red plating is a red robot. */
import type { Brief } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

export function withBeingLooks(brief: Brief): Brief {
  const { subject, body } = brief
  const { species } = subject
  if (species === undefined || likePeople.test(species.concept)) return brief
  const looks = body.skinLooks.filter((look) => !ofHide.test(look))
  const told = {
    ...species,
    colours: [...species.colours, ...body.skin],
    modifiers: [...new Set([...species.modifiers, ...looks])],
  }
  return { ...brief, subject: { ...subject, species: told } }
}

/** A dark elf's skin is dark, and nobody calls her a brown elf. */
const likePeople =
  /^(?:human|elf|dwarf|halfling|gnome|angel|fairy|vampire|harpy|faun|cyborg|giant|merfolk)$/

/** What a hide is called says nothing of the being. */
const ofHide = /^(?:fur|scales|feathers|plumage|hide|skin|chitin|shell)$/

/** What the words that name a being say of its hide: 'a tin robot', 'a woman of glass', 'a tabby'. */
export function looksOfBeing(phrase: Phrase, thing: Thing): string[] {
  const isMade = thing.slot === 'species' && thing.concept !== 'human'
  const stuffs = phrase.modifiers.filter(
    (term) => isStuffOf(term, phrase) || (term.kind === 'material' && isMade),
  )
  const coat = coats.exec(phrase.head.text)?.[0]
  const marks = isMade && !likePeople.test(thing.concept) ? phrase.modifiers.flatMap(marksIn) : []
  return [...stuffs.map(({ text }) => text), ...marks, ...(coat === undefined ? [] : [coat])]
}

/** Wood elves and rock gnomes live there and are not made of it. */
export const livesThere = /^(?:wood|rock|ice) (?:elf|elves|gnome|dwarf|halfling)/

/** 'A brindle greyhound', 'a piebald rat': as it was said, and as it is drawn. */
function marksIn({ kind, text, entry }: Term): string[] {
  if (kind !== 'pattern' || entry.pattern === undefined) return []
  return text === entry.pattern ? [text] : [text, entry.pattern]
}

/** 'A robot butler made of brass' */
function isStuffOf({ kind, entry, span }: Term, { head }: Phrase): boolean {
  const isStuff = kind === 'material' || (kind === 'colour' && entry.material !== undefined)
  return isStuff && span[0] > head.span[0]
}

/** What a cat or a horse is called for its coat. */
const coats = /^(?:tabby|calico|tortoiseshell|brindle|piebald|merle|pinto|roan|palomino)\b/
