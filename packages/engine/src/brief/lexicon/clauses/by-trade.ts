/** Things that mean one thing to some trades: the scales of apothecaries, the horns of postmen, the hose of divers, the blocker of a goalie, a marionette devil, a lifetime's worth of keys. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, isHue, isWornThing, opensClause } from './clause-words.ts'

const weighers =
  /^(?:apothecary|apothecaries|merchant|trader|grocer|greengrocer|fishmonger|justice|judge|alchemist|pharmacist|chemist|jeweller|jeweler|goldsmith|moneylender|moneychanger|pawnbroker|banker|butcher|dealer|seller|vendor|assayer|libra|anubis|herbalist|shopkeeper|spicer|priestess|baker|cook)$/
const scaly =
  /^(?:lizard|lizardfolk|lizardman|lizardwoman|snakefolk|dragonkin|reptile|reptilian|dragon|dragonborn|snake|naga|fish|mermaid|merman|merfolk|kobold|crocodile|tiefling|skin|tail|green|blue|gecko|wyvern|tortle|yuan|argonian|serpent|lamia|koi|basilisk|salamander)$/

const scales: readonly Clause[] = [
  {
    // 'An apothecary, scales hooked on one finger'
    opens: /^(?:brass|silver|iron|copper|golden|gold|old|small|tiny|kitchen|bathroom|scales)$/,
    whole: new RegExp(
      `^((?:(?:brass|silver|iron|copper|golden|gold|old|small|tiny|kitchen) )*)scales(?= (?:hooked|hung|hanging|held|balanced|tipped|tipping|in|on|at|weighing|dangling|swinging|tucked|of justice) |${ends.slice(3)}`,
    ),
    plain: ([, said = ''], before) => {
      if (before.some((word) => scaly.test(word))) return undefined
      const isWeigher = before.some((word) => weighers.test(word))
      return isWeigher || said.includes('kitchen') ? `${said}balance scales` : undefined
    },
  },
]

const blowers =
  /^(?:postman|postwoman|postilion|courier|messenger|coachman|huntsman|huntswoman|hunter|herald|watchman|nightwatchman|lookout|sentry|viking|shepherd|shepherdess|goatherd|cowherd|herder|bandsman|musician|jazz|mountaineer|pilgrim|ranger|crier|guard|lifeguard|beater|whipper)$/
const hooters =
  /^(?:motorist|cyclist|driver|chauffeur|clown|racer|rickshaw|tricycle|bicycle|bike|unicycle|motorcar|goggles|car)$/
const horned =
  /^(?:unicorn|demon|devil|tiefling|satyr|faun|minotaur|goat|ram|bull|dragon|oni|goblin|rhino|narwhal|deer|antelope|ibex|kirin|qilin|beast|imp|goatfolk|helmet|broken|mane|hooves|forehead)$/

const horns: readonly Clause[] = [
  {
    // 'A postman, horn, parcels', 'a cyclist, goggles, horn'
    opens: /^(?:an?|his|her|brass|battered|old|big|small|post|horn)$/,
    whole: new RegExp(
      `^((?:(?:an?|his|her|brass|battered|old|big|small|silver|curved) )*)horn${ends}`,
    ),
    plain: ([, said = ''], before) => {
      if (before.some((word) => horned.test(word))) return undefined
      if (before.some((word) => hooters.test(word))) return `${said}bulb horn`
      return before.some((word) => blowers.test(word)) ? `${said}blowing horn` : undefined
    },
  },
  {
    // 'Horn (the squeezy kind)'
    opens: /^horn$/,
    whole:
      /^horn \( (?:the |an? )?(?:squeezy|squeezes?|rubber|bulb|car|bicycle|honking|hooting|brass)(?: (?:kind|sort|type|one|bulb))? \)(?= |$)/,
    plain: () => 'bulb horn',
  },
]

const gear: readonly Clause[] = [
  {
    // 'A diver, hose coiled at the feet'
    opens: /^(?:hose|air)$/,
    whole:
      /^(?:air )?hose(?= (?:coiled|trailing|trails|looped|wound|snaking|running|leading|cut|in|over|behind)|$)/,
    plain: (_, before) =>
      before.some((word) => /^(?:diver|divers|frogman|helmet)$/.test(word))
        ? 'air hose'
        : undefined,
  },
  {
    // 'An ice hockey goalie, blocker and trapper both white'
    opens: /^(?:an?|his|her|blocker|trapper)$/,
    whole:
      /^(an? |his |her )?(blocker|trapper)(?: and (?:an? )?(blocker|trapper|catching glove|catcher))?(?: both)?(?= |$)/,
    plain: ([whole = '', lead = '', first = '', second], before) => {
      if (!before.some((word) => /^(?:goalie|goalkeeper|goaltender|netminder|hockey)$/.test(word)))
        return undefined
      return second === undefined && !whole.endsWith('both')
        ? `${lead}${first} glove`
        : `${lead}blocker glove and trapper glove`
    },
  },
  {
    // 'A lifetime's worth of keys', 'a caravan's worth of scarves'
    opens: /^an?$/,
    whole: /^an? (?:(?:whole|good) )?[a-z]+(?: 's)? worth of ((?:[a-z]+ )?[a-z]+)(?= |$)/,
    plain: ([, things = '']) =>
      entryOf(things)?.thing === undefined ? undefined : `many ${things}`,
  },
]

const posts = /^(?:postman|postwoman|postie|courier|messenger|mailman|postmaster|carrier|post)$/
const letters: Clause = {
  // 'An underwater postman, mail in a net'
  opens: /^(?:mail|soggy|wet|bundle|bundles)$/,
  whole:
    /^((?:soggy |wet )?)mail(?= (?:in|under|tied|tucked|bulging|spilling|falling|stuffed|sticking) |$)/,
  plain: ([, said = ''], before) =>
    before.some((word) => posts.test(word)) ? `${said}letters` : undefined,
}

const moles: Clause = {
  // 'An undertaker mole': the beast
  opens: /^[a-z]+$/,
  whole: /^([a-z]+) mole(?= ,| with| in|$)/,
  plain: ([, role = ''], before) =>
    before.filter((word) => !/^an?$/.test(word)).length === 0 &&
    vocabulary.entries.get(role)?.who?.slot === 'role'
      ? `mole ${role}`
      : undefined,
}

const sold: Clause = {
  // 'A vendor of balloons, forty of them': they are there
  opens: /^(?:sellers?|vendors?|hawkers?|pedlars?|peddlers?|carriers?|keepers?|collectors?)$/,
  whole:
    /^(seller|vendor|hawker|pedlar|peddler|carrier|collector) of ((?:[a-z]+ )?[a-z]+) , (?:(some|about|nearly|over) )?([a-z]+|\d+) of them(?= |$)/,
  plain: ([, who = '', things = '', , count = '']) =>
    entryOf(things)?.thing === undefined
      ? undefined
      : `${who} , with ${tens.test(count) ? 'many' : count} ${things}`,
}

const tens =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|dozens?|scores?|most|all)$/

const figures =
  'puppet|marionette|doll|rag doll|glove puppet|nutcracker|sock puppet|finger puppet|figurine|effigy|statuette'

const isBeing = (word: string): boolean => {
  const { who, animal } = vocabulary.entries.get(word) ?? {}
  return who !== undefined || animal !== undefined
}

const toyBeings: readonly Clause[] = [
  {
    // 'A marionette devil dangling (red horns, blue breeches)', 'a doll bride'
    opens: new RegExp(`^(?:${figures.replaceAll(' ', '|')})$`),
    whole: new RegExp(
      `^(${figures}) ([a-z]+)(?: (?:dangling|hanging|swinging|dancing|limp|in tow|on strings?))*( \\( [^()]{1,80} \\))?(?= |$)`,
    ),
    plain: ([, figure = '', being = '', bracket], before) =>
      before.some(isBeing) &&
      isBeing(being) &&
      !/^(?:maker|seller|master|collector|soldier|surgeon|doctor|mender)$/.test(being)
        ? `${being}-${figure.replaceAll(' ', '-')} ${figure}${bracket === undefined ? '' : saidInBracket(bracket)}`
        : undefined,
  },
]

/** What is told of a figure in brackets is none of who holds it. */
function saidInBracket(bracket: string): string {
  const said = bracket.slice(3, -2).split(' , ')
  return ` with ${said.map((words) => words.replace(/(?<= )(?:horns|head|tail|wings|breeches|dress|hat|hair|eyes)$/, 'trim')).join(' and ')}`
}

/** A kite's head and tail are no parts of who flies it. */
const kiteParts: Clause = {
  opens: /^kite$/,
  whole:
    /^kite((?: [a-z]+){0,4}) \( ([a-z]+) (?:head|body|face)(?: ,)?(?: and)? ([a-z]+) tail \)(?= |$)/,
  plain: ([, rest = '', first = '', second = '']) => `${first} and ${second} kite${rest}`,
}

const shownBeings: readonly Clause[] = [
  {
    // 'A cardigan with a queen on the pocket': a picture
    opens: /^with$/,
    whole:
      /^with (?:an? )((?:[a-z]+ )?)(queen|king|bishop|knight|pawn|rook|saint|pirate|samurai|cowboy|clown|wizard|witch) on (?:the|its|his|her|their|one|each|both) (?:(?:left|right|breast|chest) )?(?:pockets?|front|back|chest|badge|sleeves?|bib|lapel|shield|brim|buckle|cover|lid|label)(?= |$)/,
    plain: ([, said = '', what = ''], before) =>
      before.some((word) => entryOf(word)?.thing !== undefined)
        ? `with a ${said}${what} emblem`
        : undefined,
  },
  {
    // 'White apron, the cross on it red'
    opens: /^the$/,
    whole: new RegExp(
      `^the (cross|star|heart|anchor|lion|eagle|dragon|skull|sun|moon|crescent|crown|rose|lily|badge|crest|emblem|number|letter|sign|flower|bird|fish|bear|wolf) on (?:it|them) (?:is |in )?([a-z]+)${ends}`,
    ),
    plain: ([, sign = '', hue = ''], before) =>
      isHue(hue) && before.some((word) => isWornThing(word))
        ? `with a ${hue} ${sign} emblem`
        : undefined,
  },
  {
    // 'A coat that had been a captain's': no captain
    opens: /^(?:that|which)$/,
    whole:
      /^(?:that|which) (?:had|has) (?:once |clearly |obviously )?(?:been|belonged to) (?:an?|the|his|her|some|somebody) (?:[a-z]+ )?[a-z]+(?: 's)?(?= [,.;:!?)—–-]| and | but |$)/,
    plain: (_, before) => (isWornThing(before.at(-1) ?? '') ? ',' : undefined),
  },
]

const hungInRow: Clause = {
  // 'Pliers, string of pulled teeth': a thing of its own
  opens: /^(?:an?|string|strings|strand|garland)$/,
  whole:
    /^(?:an? )?(?:string|strings|strand|garland) of ((?:[a-z]+ ){0,2})(teeth|molars|fangs|claws|ears|fingers|skulls|bones|shells|cowries|beads|coins|bells|chillies|peppers|garlic|mushrooms|fish|keys|lanterns|flags|corks|buttons)(?= |$)/,
  plain: ([whole = '', said = '', what = ''], before) => {
    if (!opensClause(before) || /^an? /.test(whole)) return undefined
    const isWorn =
      /^(?:teeth|molars|fangs|claws|ears|fingers|skulls|bones|shells|cowries|beads|coins|bells)$/.test(
        what,
      )
    return isWorn
      ? `a necklace of ${said.replace(/\b(?:pulled|dried|rotten|stolen|human) /, '')}${what}`
      : `a string of ${said}${what}`
  },
}

const worn: Clause = {
  // 'Hull plates for pauldrons', 'saucepan lids for knee pads'
  opens: /^[a-z]+$/,
  whole:
    /^((?:[a-z]+ )?(?:plates|lids|hubcaps|tins|dishes|shells|tiles|trays|cups|mugs|bowls|bottle tops|books|planks|boards|tyres|cushions|pillows|sponges)) (?:for|as|serving as|instead of) (pauldrons|spaulders|knee pads|elbow pads|shoulder pads|greaves|bracers|vambraces|shin guards|armour|armor|breastplate)(?= |$)/,
  plain: ([whole = '', stuff = '', thing = '']) =>
    isWornThing(thing) && !whole.includes('instead of')
      ? `${stuff.replaceAll(' ', '-')} ${thing}`
      : undefined,
}

/** What a word means beside some calling, or beside a toy. */
export const byTradeClauses: readonly Clause[] = [
  ...scales,
  ...horns,
  ...gear,
  letters,
  moles,
  sold,
  ...toyBeings,
  kiteParts,
  ...shownBeings,
  hungInRow,
  worn,
]
