/** Paint and ink on the skin, and narrowed eyes, in clauses: 'a white handprint across his mouth', 'an anchor on his forearm', 'his knuckles spell LOVE'. */
import type { BodyClause } from './body-clauses.ts'
import { colours, ends, own } from './surface-words.ts'

const hues =
  'red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|golden|pink|teal|crimson|scarlet|turquoise|brown|ochre'
const face = '(?:face|cheeks?|nose|mouth|eyes|forehead|brow|chin|lips|chest|arms)'

/** What colour such paints are, where none is said. */
const paintHues: ReadonlyMap<string, string> = new Map([
  ['woad', 'blue'],
  ['ash', 'grey'],
  ['chalk', 'white'],
  ['clay', 'white'],
  ['kohl', 'black'],
  ['charcoal', 'black'],
  ['soot', 'black'],
  ['rice paste', 'white'],
])

export const paintClauses: readonly BodyClause[] = [
  {
    // 'a blue stripe from the brow to the chin painted on her face', 'a handprint in white paint across his mouth'
    opens: new RegExp(
      `^(?:dark|light|bright|pale|stripes?|lines?|bands?|handprints?|dots|spirals|swirls|smears?|bars?|${hues})$`,
    ),
    whole: new RegExp(
      `^(?:(${colours}) )?(stripes?|lines?|bands?|handprints?|dots|spirals|swirls|smears?|bars?)(?: (?:of|in) (?:(${colours}) )?(?:war ?paint|paint|clay|ash|chalk|ochre|woad))?(?: from (?:${own} )?\\w+ to (?:${own} )?\\w+)?(?: (?:is|are|was|were))?(?: (painted|drawn|smeared|daubed|streaked))?(?: (?:on|across|over|down|under|along|above|below) (?:${own} |both |one )?(?:(?:left|right) )?${face})${ends}`,
    ),
    plain: ([clause, first = '', what = '', second = '', done]) => {
      const isPaint = done !== undefined || /paint|clay|ash|chalk|ochre|woad/.test(clause)
      const side = /\b(?:left|right)\b/.exec(clause)?.[0] ?? ''
      const owner = /\b(?:his|her)\b/.exec(clause)?.[0]
      const tail = owner === undefined ? '' : `, ${owner} ,`
      if (isPaint && /^handprint/.test(what))
        return `${first || second} ${side} painted ${what} ${tail}`
      return isPaint ? `${first || second} ${side} ${what} face paint ${tail}` : undefined
    },
  },
  {
    // 'woad spirals across the chest', 'white clay dots on her cheeks'
    opens: new RegExp(
      `^(?:dark|light|bright|pale|${hues}|woad|clay|ash|chalk|kohl|charcoal|soot|rice)$`,
    ),
    whole: new RegExp(
      `^(?:(${colours}) )?(woad|ochre(?= \\w+ (?:on|across|over|down) )|clay|ash|chalk|kohl|charcoal|soot|rice paste) (stripes?|lines?|bands?|handprints?|dots|spirals?|swirls?|smears?|bars?|knotwork|symbols|runes|markings|marks|patterns|whorls|sigils)(?= |$)`,
    ),
    plain: ([, hue, stuff = '', what = '']) =>
      `${hue ?? paintHues.get(stuff) ?? ''} ${stuff} ${what} body paint`,
  },
  {
    // 'a faded anchor on his forearm'
    opens:
      /^(?:anchors?|swallows?|roses?|hearts?|daggers?|skulls?|ship|compass|mermaid|barcode|number|cross|crosses|spiderweb|thorns|dice|horseshoe|lotus|koi|playing card|ace of spades|pin up|names?|tally marks)$/,
    whole: new RegExp(
      `^(\\w+(?: card| of spades| up| marks)?) (?:(?:that|is|are|inked|etched|done|in|faded|blue|ink) )*(?:on|across|over|up|down|along|round|around) (his|her|their|its|the|each|both|one) (?:(?:left|right|inner|upper|lower) )*(forearms?|biceps?|knuckles|neck|calf|collarbone|ribs|shoulder blades?|wrist|ankle|fingers|throat)${ends}`,
    ),
    plain: ([clause, what = ''], before) => {
      const isOther = before.some((word) =>
        /^(?:tattoos?|tattooed|wears|wearing|pendant|chain|sleeve|patch)$/.test(word),
      )
      if (isOther) return undefined
      const place = clause.slice(
        clause.search(
          / (?:on|across|over|up|down|along|round|around) (?:his|her|their|its|the|each|both|one) /,
        ),
      )
      return `${what} tattoo${place.replace(/biceps?$/, 'arm').replace(/calf$/, 'leg')}`
    },
  },
  {
    // 'his knuckles spell LOVE and HATE'
    opens: /^knuckles$/,
    whole:
      /^knuckles (?:(?:that|which|are|tattooed|inked|to) )*(?:spell|spells|say|says|read|reads|lettered|spelling|saying|reading)(?= |$)/,
    plain: () => 'knuckle tattoos',
  },
  {
    // 'pale eyes narrowed from years of glare'
    opens: /^eyes$/,
    whole: new RegExp(
      `^eyes (?:(?:permanently|always|half|forever|perpetually) )*(narrowed|creased|crinkled|squinting|screwed up|slitted) (?:from|by|against|with|at) (?:[a-z]+ ){0,4}?[a-z]+(?: (?:off|on|at|of) (?:the |an? )?[a-z]+)?${ends}`,
    ),
    plain: ([, how = '']) => `eyes , ${how} eyes ,`,
  },
]
