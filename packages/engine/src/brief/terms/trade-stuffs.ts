/** What a calling works with or sells is no stuff of the one who does: a diamond dealer, a wood carver, an ice cream seller. */

import { traders } from '../lexicon/traders.ts'
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

const workers = new RegExp(
  `(?:${traders}|carver|cutter|sculptor|worker|mason|blower|smith|spinner|weaver|turner|digger|miner|picker|importer|expert|hauler|prospector|monger|polisher|driver|artist|baron|magnate|tycoon|mogul|heir|heiress|diver|boy|man|lady|girl)$`,
)
/** What is done on ice and rocks, and not by anybody of them. */
const onIce =
  /^(?:(?:hockey|rink|road|cream|lolly) .+|skater|dancer|climber|fisher|fisherman|fisherwoman|swimmer|harvester|breaker|diver)$/
/** An ice lady may be one of ice. */
const people = /^(?:boy|man|lady|girl)$/

/** The terms with such stuffs made part of the calling. */
export function joinTradeStuffs(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const stuff = result.at(-1)
    if (stuff !== undefined && isOfTrade(stuff, term)) {
      const text = `${stuff.text} ${term.text}`
      result.splice(-1, 1, {
        ...term,
        entry: dealing(term),
        text,
        written: `${stuff.written} ${term.written}`,
        span: [stuff.span[0], term.span[1]],
        glued: false,
      })
    } else result.push(term)
  }
  return result
}

/** Who deals in diamonds deals no cards. */
function dealing({ entry, text }: Term): Entry {
  return text === 'dealer' && entry.who
    ? { ...entry, who: { ...entry.who, concept: 'merchant' } }
    : entry
}

/** 'An olive farmer', 'an indigo dyer', 'a sand sculptor' is of no such colour. */
function isGrown({ kind, text }: Term, worker: string): boolean {
  return kind !== 'thing' && grown.test(text) && growers.test(worker)
}

const grown =
  /^(?:cranberry|blueberry|raspberry|strawberry|mulberry|plum|peach|apricot|orange|tangerine|lemon|lime|cherry|olive|lavender|lilac|saffron|mustard|pumpkin|avocado|aubergine|melon|watermelon|grape|rose|violet|mint|sage|tea|coffee|cocoa|cacao|chocolate|vanilla|cinnamon|ginger|paprika|indigo|madder|woad|wheat|honey|salmon|shrimp|coral|sand|salt|charcoal|chestnut|mushroom|butter|sunflower)$/
const growers =
  /^(?:farmer|grower|picker|harvester|seller|vendor|merchant|trader|dealer|gatherer|forager|dyer|planter|taster|roaster|sculptor|carver|gardener|fisher|fisherman|diver|burner|hawker|peddler|pedlar|presser|importer|thief)$/

/** A navy diver serves in it and is not blue. */
function isOfNavy({ kind, text }: Term, worker: string): boolean {
  return kind === 'colour' && text === 'navy' && serving.test(worker)
}

const serving =
  /^(?:admiral|officer|diver|captain|cadet|cook|chef|pilot|nurse|doctor|surgeon|medic|chaplain|commander|lieutenant|veteran|vet|recruit|sailor|engineer|mechanic|gunner|seal|wife|brat|ensign|midshipman|bandsman|signalman|submariner)$/

function isOfTrade(stuff: Term, { kind, text, entry }: Term): boolean {
  if (kind === 'who' && taught.test(stuff.text) && teachers.test(text)) return !stuff.possessive
  if (kind !== 'who' || entry.who?.slot !== 'role' || stuff.possessive) return false
  if (isGrown(stuff, text) || isOfNavy(stuff, text)) return true
  if (stuff.kind !== 'material' && stuff.kind !== 'colour') return false
  if (/^(?:ice|rock)$/.test(stuff.text) && onIce.test(text)) return true
  const isStuff = stuff.entry.material !== undefined || /^(?:coal|tin|lead|rust)$/.test(stuff.text)
  return isStuff && !adjective.test(stuff.text) && workers.test(text) && !people.test(text)
}

/** The words before the last that say what somebody is like: who sells ice cream is neither of ice nor in cream, a lollipop lady stops cars, cross-country skiers may be kind, and a coal miner's daughter is not black. */
export function ownWords(calling: string): string[] {
  return calling
    .replace(/^.*'s /, ' ')
    .replace(
      /^(?:.* )?(?:petrol station|petrol pump|petrol|ice cream|ice hockey|mountain rescue|lollipop|candy floss|cross country|cross channel|cross stitch|happy hour|night club|sun bed|moon landing) /,
      ' ',
    )
    .split(' ')
    .slice(0, -1)
}

/** 'A swimming instructor', 'a driving examiner': what is taught, and nobody does it there. */
const taught =
  /^(?:swimming|skiing|sailing|driving|riding|singing|knitting|dancing|fencing|boxing|wrestling|climbing|diving|cooking|painting|drawing|flying|sewing|acting|skating|surfing|cycling|rowing|running|gardening|fishing|shooting|parachuting|paragliding|weaving|snowboarding|juggling|writing|reading|skateboarding|kayaking|trampolining|cheerleading|crocheting|baking|carving|woodcarving|calligraphy|bowling|jumping|sprinting|throwing|hurdling)$/
const teachers =
  /^(?:instructor|coach|teacher|tutor|examiner|trainer|judge|commentator|master|mistress|professor|student|pupil|apprentice|champion|official|referee|expert|prodigy|legend|ace)$/

/** 'A golden trader', 'a wooden carver', 'a mirrored dealer' say what they are like. */
const adjective = /(?:en|y|ed|ish|ine|ic)$/

/** Whether the name says what is worked with or sold: nobody is of that. */
export function namesItsStuff(calling: string): boolean {
  return calling.includes(' ') && doers.test(calling)
}

const doers =
  /(?:er|or|ist|smith|monger|mason|wright|man|woman|lady|boy|girl|cook|chef|goalie|coach|captain|pro|legend|champion|star|baron|magnate|tycoon|mogul|heir|heiress)$/
