/** People told by the way: 'a mother of three', 'a vampire, but a boring accountant one', 'wait, make it a badger'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const parents =
  'mother|father|mum|mom|mam|dad|grandmother|grandfather|gran|grandma|grandpa|nan|parent'

/** How many there are is not to be seen; whose mother somebody else is stays as it is. */
const parentOf: BodyClause = {
  opens: new RegExp(`^(?:${parents})$`),
  whole: new RegExp(
    `^(${parents}) (?:of|to) (?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|\\d+) )?(?:(?:young|small|little|grown|grown-up|teenage) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twins|triplets|quadruplets|quintuplets|kids|children|boys|girls|sons|daughters|toddlers)(?= [,.;:!?)]| and | with | in | who |$)`,
  ),
  plain: ([, parent], before) =>
    /^(?:his|her|their|my|our|whose|the)$/.test(before.at(-1) ?? '') ? undefined : parent,
}

/** 'A vampire but like a boring accountant one': one of the same kind. */
const alsoOne: BodyClause = {
  opens: /^(?:an?|the)$/,
  whole: /^(an?|the) ((?:[a-z-]+ ){0,2}?)([a-z]+) one(?= [,.;:!?)]| with | in | who | and |$)/,
  plain: ([, , said = '', calling = '']) =>
    vocabulary.entries.get(calling)?.who === undefined ? undefined : `as a ${said}${calling}`,
}

/** 'A fox. Wait, that is taken. Make it a badger': another being instead. */
const makeIt: BodyClause = {
  opens: /^(?:make|maybe|let)$/,
  whole:
    /^(?:make|maybe make|let us make) it (an?) ((?:[a-z-]+ ){0,2}?)([a-z]+)(?= [,.;:!?)]| with | in | who | and | instead|$)/,
  plain: ([, a = '', said = '', kind = ''], before) => {
    const isAfter = /^[,.;:!?–—-]$/.test(before.at(-1) ?? '')
    const { animal, who } = vocabulary.entries.get(kind) ?? {}
    return isAfter && (animal ?? who) !== undefined ? `no wait ${a} ${said}${kind}` : undefined
  },
}

/** 'Gothic lolita, but goat', 'a knight, only a snail': the kind of being behind the calling. */
const butAnimal: BodyClause = {
  opens: /^(?:but|only)$/,
  whole:
    /^(?:but|only) (?:also |as |make (?:him|her|it|them) |s?he is |they are )?(?:an? )?([a-z]+)(?= [.;!?]|$)/,
  plain: ([, kind = ''], before) => {
    const isTold =
      before.at(-1) === ',' && !before.some((word) => /^(?:no|not|without)$/.test(word))
    return isTold && vocabulary.entries.get(kind)?.animal !== undefined ? `as a ${kind}` : undefined
  },
}

/** 'Flowers plaited into auburn hair': the hair is plaited as well. */
const plaitedInto: BodyClause = {
  opens: /^(?:plaited|braided|woven)$/,
  whole:
    /^(plaited|braided|woven) (?:in|into|through) (?:(?:his|her|their|the|its|my) )?((?:[a-z]+ ){0,2})(hair|beard|mane)(?= [,.;:!?)]| and | with |$)/,
  plain: ([, how = '', said = '', hair = '']) =>
    `in ${said}${hair} , ${how === 'woven' ? 'braided' : how} ${hair} ,`,
}

/** 'Eyes crinkled with laughter' are a mood. */
const withLaughter: BodyClause = {
  opens: /^(?:eyes|face)$/,
  whole:
    /^(?:eyes|face) (?:all )?(?:crinkled|crinkling|creased|bright|dancing|wet|shining|streaming|alight|lit up) (?:up )?with (?:laughter|mirth|joy|glee)/,
  plain: () => ', laughing ,',
}

/** 'Three watches on the wrist': nobody looks on. */
const watches: BodyClause = {
  opens: /^(?:two|three|four|five|six|seven|several|many)$/,
  whole: /^(two|three|four|five|six|seven|several|many) watches/,
  plain: ([, number = '']) => `${number} wristwatches`,
}

export const personClauses: readonly BodyClause[] = [
  parentOf,
  alsoOne,
  makeIt,
  butAnimal,
  plaitedInto,
  withLaughter,
  watches,
]
