/** How storytellers say what somebody looks like: 'her hair has never been cut: it is white', 'in her pocket there is always a mouse', 'round her ankle a chain of bells', 'for forty years'. */
import { vocabulary } from '../vocabulary.ts'
import { type Clause, ends, entryOf } from './clause-words.ts'

const beast = '((?:an? |the |his |her |their )(?:[a-z]+(?:-[a-z]+)? ){0,3}?[a-z]+)'

function isBeast(words: string): boolean {
  return entryOf(words)?.animal !== undefined
}

const hair: readonly Clause[] = [
  {
    // 'Her hair has never been cut: it is white'
    opens: /^(?:his|her|their|the)$/,
    whole:
      /^(his|her|their|the) (hair|beard|mane|moustache) (?:has|had) never (?:once )?(?:been (cut|trimmed|shorn|combed|brushed|washed)|(?:seen|felt|known|met) (?:an? )?(?:pair of )?(comb|brush|scissors|blade|knife|razor|barber|shears|hairbrush|hairdresser))(?:(?: [,;:])? (?:and )?(?:it|which) (is|was)(?= ))?/,
    plain: ([, who = '', grown = '', deed = '', tool = '', is]) => {
      const isCombed = /^(?:combed|brushed|comb|brush|hairbrush)$/.test(deed + tool)
      const look = deed === 'washed' ? 'dirty' : isCombed ? 'unkempt' : 'very long'
      return `${who} ${look} ${grown} ${is ?? ','}`
    },
  },
  {
    // 'plaited into one rope and wound three times round her waist like a belt'
    opens: /^(?:plaited|braided|twisted|woven)$/,
    whole:
      /^(plaited|braided|twisted|woven) (?:in|into) (?:an?|one|a single) (?:[a-z]+ )?(?:rope|cord|cable|whip|string|chain)(?= |$)/,
    plain: ([, plaited = '']) => (plaited === 'braided' ? 'in a braid' : 'in a plait'),
  },
  {
    opens: /^(?:wound|wrapped|coiled|looped|twisted|tied)$/,
    whole:
      /^(wound|wrapped|coiled|looped|twisted|tied) (?:once|twice|thrice|(?:two|three|four|five|several|many) times) (a?round (?:his|her|their|the) [a-z]+)(?: like an? [a-z]+)?(?= |$)/,
    plain: ([, wound = '', place = '']) => `${wound} ${place}`,
  },
  {
    // 'dreadlocks tied back with a piece of yellow cable': what ties it has the colour
    opens: /^(?:with|by|in|using)$/,
    whole: new RegExp(
      `^(?:with|by|in|using) (?:an? |the )?(?:(?:piece|bit|length|scrap|strip|twist|loop|end|shred) of )?(?:an? |old )*((?:[a-z]+ )?)(cable|wire|twine|string|cord|rope|cloth|rag|shoelace|bootlace|lace|ribbon|wool|yarn|raffia|leather|thong|elastic|bandage|tape)${ends}`,
    ),
    plain: ([, hue = '', stuff = ''], before) =>
      /^(?:tied|held|bound|gathered|fastened|kept|pulled|scraped)$/.test(
        before.findLast((word) => !/^(?:back|up|together|away|loosely|tightly)$/.test(word)) ?? '',
      ) &&
      before.some((word) => vocabulary.entries.get(word)?.thing?.slot === 'hair' || word === 'hair')
        ? `, ${hue}${stuff === 'ribbon' ? 'ribbon' : `${stuff} hair tie`} in the hair`
        : undefined,
  },
  {
    // 'a mess of short dreadlocks'
    opens: /^an?$/,
    whole:
      /^an? (?:mess|riot|jumble|chaos|thicket|forest|explosion|bramble) of(?= (?:[a-z-]+ ){0,3}(?:dreadlocks|dreads|locs|curls|braids|plaits|waves|ringlets|hair|spikes|tangles)(?: |$))/,
    plain: () => 'messy',
  },
  {
    // 'horns that curl back like a ram's and have gold rings on them'
    opens: /^(?:horns?|antlers?)$/,
    whole:
      /^(horns?|antlers?) (?:that|which) (?:curl|curve|sweep|spiral|twist|bend|coil)s?(?: (?:back|backwards|round|around|forward|forwards|down|up|outwards|inwards|over|over (?:his|her|their) (?:head|ears|shoulders)))*(?: like (?:an? |the )?(ram|goat|sheep|bull|antelope|ibex|gazelle|buffalo)s?)?( and (?:have|has|carry|wear))?(?= |$)/,
    plain: ([, horns = '', beast, has]) =>
      `${beast === undefined ? 'curled' : `${beast}-like curled`} ${horns}${has === undefined ? '' : ' with'}`,
  },
]

const placed: readonly Clause[] = [
  {
    // 'In her pocket there is always a mouse', 'out of his hood peeps a kitten'
    opens: /^(?:in|inside|under|on|out)$/,
    whole: new RegExp(
      `^((?:in|inside|under|on|out of|on top of) (?:his|her|their|the|one) (?:[a-z]+ )?(?:pockets?|sleeves?|hoods?|hats?|bags?|beards?|hair|boots?|baskets?|caps?|collars?|shoulders?|arms?|satchel|backpack|head|coat|scarf|apron|hand|helmet|lap|wig))(?: ,)? (?:(?:there is|there's|lives?|sits?|sleeps?|peeps?|peeks?|rides?|hides?|nests?|dozes?|travels?|perches|snoozes|wriggles|squats)(?: (?:always|usually|often|out|up))?) ${beast}${ends}`,
    ),
    plain: ([, place = '', words = '']) =>
      isBeast(words) ? `, with ${words} ${place.replace(/^out of/, 'in')} ,` : undefined,
  },
  {
    // 'Around her ankle there's a chain of silver bells', 'at his wrist a band of copper'
    opens: /^(?:a?round|at|on|about)$/,
    whole:
      /^(?:around|round|at|on|about) (his|her|their|the|one|each|both) ((?:left |right )?)(ankles?|wrists?)(?: ,)? (?:(?:there's|there is|there are|is|are|hangs?|jingles?|she wears|he wears|she has|he has|they wear) )?(?:only )?(?:an?|some|the|two|three) ((?:[a-z]+ ){0,2}?)(?:chains?|strings?|bands?|rings?|cords?|loops?|strands?|circlets?|hoops?)( of| made of| made from)?(?= |$)/,
    plain: ([, who = '', side = '', joint = '', said = '', of]) => {
      const jewel = joint.startsWith('ankle') ? 'anklet' : 'bracelet'
      const owner = /^(?:his|her|their)$/.test(who) ? `${who} ` : ''
      return `, ${owner}${side}${said}${jewel}${of === undefined ? '' : ' of'}`
    },
  },
  {
    // 'a chain of small bells around her ankle'
    opens: /^(?:chains?|strings?|bands?|cords?|loops?|strands?)$/,
    whole:
      /^(?:chains?|strings?|bands?|cords?|loops?|strands?)((?: of)(?: [a-z]+){1,3})? (?:a?round|at|on|about) (?:his|her|their|the|one|each|both) ((?:left |right )?)(ankles?|wrists?)(?= |$)/,
    plain: ([, of = '', side = '', joint = '']) =>
      `${joint.startsWith('ankle') ? 'anklet' : 'bracelet'}${of} on the ${side}${joint}`,
  },
  {
    // 'an umbrella with a parrot's head for a handle'
    opens: /^with$/,
    whole:
      /^with (?:an? |the )?([a-z]+) head (?:for|as) (?:an?|its|the) (handle|knob|pommel|hilt|grip|top|tip|buckle|spout)(?= |$)/,
    plain: ([, animal = '', handle = '']) => `with ${animal}-shaped ${handle}`,
  },
  {
    // 'his drip stand has to be there but it should be a rocket'
    opens: /^(?:but|only|,|and|except)$/,
    whole: new RegExp(
      `^(?:but|only|and|except)(?: that)? it (?:should|has to|must|needs to|ought to|can) (?:(?:really|actually|somehow|secretly) )*(?:be|look like) (?:like )?(an? (?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, shape = ''], before) =>
      entryOf(before.at(-1) ?? '')?.who === undefined && entryOf(shape)?.who === undefined
        ? `shaped like ${shape}`
        : undefined,
  },
]

const beards: readonly Clause[] = [
  {
    // 'A beard tied with a bit of red string'
    opens: /^(?:tied|held|bound|gathered|fastened|knotted)$/,
    whole: new RegExp(
      `^(?:tied|held|bound|gathered|fastened|knotted)(?: up| together)? (?:with|by|in|using) (?:an? |the )?(?:(?:piece|bit|length|scrap|strip|twist|loop|end|shred) of )?(?:an? |old )*((?:[a-z]+ )?(?:cable|wire|twine|string|cord|rope|rag|shoelace|bootlace|lace|ribbon|yarn|thong|band))${ends}`,
    ),
    plain: ([, tie = ''], before) =>
      /^(?:beard|moustache|mustache|goatee|whiskers)$/.test(before.at(-1) ?? '')
        ? `, ${tie} in the beard`
        : undefined,
  },
]

const measured: readonly Clause[] = [
  {
    // 'every day for forty years'
    opens: /^for$/,
    whole:
      /^for (?:(?:the|last|past|over|more|than|nearly|almost|about|some|at|least|another|a|good|many|all|of) )*(?:[a-z]+(?:-[a-z]+)?|\d+) (?:[a-z]+ )?(?:years|days|weeks|months|hours|minutes|nights|winters|summers|decades|centuries|generations)(?= |$)/,
    plain: () => '',
  },
  {
    // 'a tube that's longer than she is tall'
    opens: /^(?:that's|that|which|longer|taller|bigger|wider|larger)$/,
    whole:
      /^(?:(?:that's|that is|which is) )?(?:longer|taller|bigger|wider|larger|higher) than (?:he|she|they|it) (?:is|are) (?:tall|high|long|wide|big)(?= |$)/,
    plain: () => 'huge',
  },
]

export const proseLookClauses: readonly Clause[] = [...hair, ...beards, ...placed, ...measured].map(
  (clause) => ({ ...clause, isLong: true }),
)
