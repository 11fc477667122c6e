/** How storytellers say what somebody looks like: 'her hair has never been cut: it is white', 'in her pocket there is always a mouse', 'round her ankle a chain of bells', 'for forty years'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  ends,
  entryOf,
  isHue,
  isOfClothes,
  isPictured,
  isWornThing,
  opensClause,
} from './clause-words.ts'

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
      `^(?:with|by|using) (?:an? |the )?(?:(?:piece|bit|length|scrap|strip|twist|loop|end|shred) of )?(?:an? |old )*((?:[a-z]+ )?)(cable|wire|twine|string|cord|rope|cloth|rag|shoelace|bootlace|lace|ribbon|wool|yarn|raffia|leather|thong|elastic|bandage|tape)${ends}`,
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

const heads: readonly Clause[] = [
  {
    // 'The left eye is under a patch'
    opens: /^(?:the|his|her|their)$/,
    whole:
      /^(?:the|his|her|their) (left|right) eye (?:is|hides|lies|sits|is hidden|is kept) (?:under|behind|beneath) (?:an? |the |his |her )?((?:[a-z]+ ){0,2}?)(?:eye)?patch(?= |$)/,
    plain: ([, side = '', said = '']) => `, ${said}eyepatch on the ${side} eye`,
  },
  {
    // 'What is left of his hair is a grey fringe round the ears'
    opens: /^what's?$/,
    whole:
      /^what(?:'s| is| was| has been)? (?:left|remains|remained|survives) of (his|her|their) hair(?: ,)? (is|was|sticks|stands|hangs)(?= |$)/,
    plain: ([, who = '', is = '']) => `${who} thin hair ${is}`,
  },
  {
    // 'Her head is shaved except for one long grey lock at the front'
    opens: /^(?:except|apart|but|bar)$/,
    whole:
      /^(?:except|apart|but|bar)(?: for| from)? (?:one|an?|the) ((?:[a-z]+ ){0,3}?(?:lock|strand|tuft|curl|braid|plait|streak|forelock|topknot|ponytail))(?= |$)/,
    plain: ([, lock = ''], before) =>
      before.some((word) => /^(?:shaved|shaven|bald|hairless)$/.test(word))
        ? `with a ${lock.replace(/lock$/, 'lock of hair')}`
        : undefined,
  },
  {
    // 'parted with a ruler'
    opens: /^with$/,
    whole:
      /^with an? (?:ruler|set square|spirit level|protractor|knife and fork)(?= [,.;:!?)]| and |$)/,
    plain: (_, before) =>
      /^(?:parted|combed|cut|drawn|flat)$/.test(before.at(-1) ?? '') ? '' : undefined,
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
    plain: ([, who = '', side = '', joint = '', said = '', of], before) => {
      if (!opensClause(before)) return undefined
      const jewel = joint.startsWith('ankle') ? 'anklet' : 'bracelet'
      const owner = /^(?:his|her|their)$/.test(who) ? `${who} ` : ''
      return `, ${owner}${side}${said}${jewel}${of === undefined ? '' : ' of'}`
    },
  },
  {
    // 'a chain of small bells around her ankle'
    opens: /^(?:chain|string|band|cord|loop|strand)$/,
    whole:
      /^(?:chain|string|band|cord|loop|strand)((?: of)(?: [a-z]+){1,3})? (?:a?round|at|on|about) (?:his|her|their|the|one|each|both) ((?:left |right )?)(ankles?|wrists?)(?= |$)/,
    plain: ([, of = '', side = '', joint = ''], before) =>
      /^(?:broken|iron|rusty|heavy|snapped)$/.test(before.at(-1) ?? '')
        ? undefined
        : `${joint.startsWith('ankle') ? 'anklet' : 'bracelet'}${of} on the ${side}${joint}`,
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

const dressed: readonly Clause[] = [
  {
    // 'she should have dungarees on, denim with sunflowers'
    opens: /^on$/,
    whole: /^on(?= ,)/,
    plain: (_, before) =>
      isWornThing(before.at(-1) ?? '') &&
      before.some((word) => /^(?:has|have|had|having|got)$/.test(word))
        ? ''
        : undefined,
  },
  {
    // 'rubber gloves, yellow, and green wellies'
    opens: { test: isHue },
    whole: /^([a-z]+) , and(?= [a-z]+ (?:[a-z]+ ){0,2}?[a-z]+)/,
    plain: ([words = '', hue = ''], before) =>
      before.at(-1) === ',' && isWornThing(before.at(-2) ?? '') && !words.endsWith(' a')
        ? `${hue} , with`
        : undefined,
  },
  {
    // 'The other side of her face is tattooed with waves'
    opens: /^(?:his|her|their|the|both|one)$/,
    whole:
      /^((?:his|her|their|the|both|one) (?:[a-z]+ ){0,2}?(?:face|back|neck|chest|arms?|forearms?|hands?|legs?|scalp|head|cheeks?|shoulders?|throat|belly|knuckles|thighs?|brow|forehead|chin|side)(?: of (?:his|her|their|the) (?:face|head|neck|body))?) (?:is|are|was) (?:(?:all|completely|heavily|densely|also) )*(?:tattooed|inked) with (?:an? |the |some )?((?:[a-z]+ )?[a-z]+)(?= [,.;:!?)]| and |$)/,
    plain: ([, place = '', picture = '']) => `, ${picture} tattoo on ${place}`,
  },
  {
    // 'Her suit is made from curtains and has ducks on it'
    opens: /^(?:and|which|that|it)$/,
    whole:
      /^(?:and|which|that|it)(?: also)? (?:has|have|had|with) (?:an? |some |lots of |many )?((?:[a-z]+ ){0,2}?[a-z]+) (?:all over|on|across) it(?= [,.;:!?)]| and |$)/,
    plain: ([, picture = ''], before) =>
      isPictured(picture.split(' ').at(-1) ?? '') && isOfClothes(before)
        ? `, printed with ${picture} ,`
        : undefined,
  },
]

const measured: readonly Clause[] = [
  {
    // 'she glows a little', 'he limps a bit'
    opens: /^a$/,
    whole: /^a (?:little|bit|little bit|lot)(?= [,.;:!?)]| because | but | and | when | now |$)/,
    plain: (_, before) => (/^[a-z]{3,}(?:s|ed|ing)$/.test(before.at(-1) ?? '') ? '' : undefined),
  },
  {
    // 'in one of her four hands'
    opens: /^(?:in|with)$/,
    whole:
      /^(?:in|with) (?:one|each|two|all) of (his|her|their|its) (three|four|five|six|eight|ten) (hands|arms|paws|claws)(?= |$)/,
    plain: ([, who = '', count = '', limbs = '']) =>
      `in the hand , ${who} ${count} ${limbs === 'hands' ? 'arms' : limbs}`,
  },
  {
    // 'mustard cords'
    opens: /^cords$/,
    whole: /^cords(?= [,.;:!?)]| and | with |$)/,
    plain: (_, before) =>
      isHue(before.at(-1) ?? '') && /^(?:[,.;:]|in|wears|wearing|)$/.test(before.at(-2) ?? '')
        ? 'corduroy trousers'
        : undefined,
  },
  {
    // 'charcoal with a chalk stripe'
    opens: /^with$/,
    whole: /^with (?:an? )?(?:thin |fine |faint |wide |white )*(?:chalk|pin) ?stripes?(?= |$)/,
    plain: () => ', pinstriped',
  },
  {
    // 'every day for forty years'
    opens: /^for$/,
    whole:
      /^for (?:(?:the|last|past|over|more|than|nearly|almost|about|some|at|least|another|a|good|many|all|of) )*(?:[a-z]+(?:-[a-z]+)?|\d+) (?:[a-z]+ )?(?:years|days|weeks|months|hours|minutes|nights|winters|summers|decades|centuries|generations)(?= |$)/,
    // 'an astronaut lost for a hundred years'
    plain: (_, before) => (before.at(-1) === 'lost' ? undefined : ''),
  },
  {
    // 'a tube that's longer than she is tall'
    opens: /^(?:that's|that|which|longer|taller|bigger|wider|larger)$/,
    whole:
      /^(?:(?:that's|that is|which is) )?(?:longer|taller|bigger|wider|larger|higher) than (?:he|she|they|it) (?:is|are) (?:tall|high|long|wide|big)(?= |$)/,
    plain: () => 'huge',
  },
]

export const proseLookClauses: readonly Clause[] = [
  ...hair,
  ...beards,
  ...heads,
  ...placed,
  ...dressed,
  ...measured,
].map((clause) => ({ ...clause, isLong: true }))
