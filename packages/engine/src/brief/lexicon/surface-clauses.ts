/** Clauses that tell of the skin, hair, teeth and fur by what they are like: 'a face like a baked apple', 'hair as red as a fox', 'skin split by veins of lava'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;:!?)]| and | but | with |$)'
const own = '(?:his|her|their|its|my|the|a|an)'
const colours =
  '(?:(?:dark|light|bright|pale|deep|glowing|molten|electric|neon|faint|dull|sickly|hot|ice|blood|burnt) )*(?:red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|golden|amber|pink|cyan|teal|crimson|scarlet|turquoise|brown)'

/** What faces are likened to, and the plain word for such a face. */
const faceLikes: readonly (readonly [nouns: string, plain: string])[] = [
  [
    '(?:baked|dried|dried up|dry|old|winter|withered|shrivelled|shriveled|wrinkled|roast|bruised|forgotten) (?:apple|crab apple|pear|potato|plum|fig|date|fruit|peach|lemon|orange|leaf|mushroom|chilli)|prune|walnut|walnut shell|raisin|sultana|peach stone|peach pit|tortoise|turtle|(?:\\w+ )?map|(?:\\w+ )*(?:river ?bed|lake ?bed)|(?:\\w+ )?bark|(?:\\w+ )?tree trunk|(?:\\w+ )?(?:boot|saddle|glove|satchel|wallet|baseball mitt|mitt)|(?:crumpled|creased|folded|scrunched|old|screwed up) (?:\\w+ )?(?:paper|parchment|letter|map|bag|shirt|handkerchief|napkin|newspaper|linen|laundry|bed ?sheet|sheet|bank ?note)|(?:old |worn |cracked |weathered |tanned )*(?:leather|hide)|ploughed field|plowed field|(?:dry |dried |cracked |sunbaked )+(?:mud|earth|clay|ground|soil)|accordion|concertina|washboard|elephant|(?:old |gnarled )*(?:root|oak|olive tree)',
    'wrinkled',
  ],
  ['unmade bed|(?:bag|sack) of (?:spanners|laundry|washing)|crumpled bed', 'rumpled'],
  [
    'granite|(?:\\w+ )?cliff|rock face|quarry|mountainside|mountain|boulder|crag|slab|(?:slab|block|lump) of (?:\\w+)',
    'craggy',
  ],
  ['(?:china |porcelain |wax |rag )?doll|dolly', 'doll-like'],
  ['angel|cherub|choirboy', 'angelic'],
  ['(?:boiled )?(?:beetroot|beet|tomato|lobster|radish)|boiled ham|brick', 'red'],
  [
    'wet weekend|wet week|(?:sucked|sucking|bitten) (?:a )?lemon|lemon|smacked (?:bottom|arse|backside)|slapped (?:bottom|arse|backside)|vinegar|sour milk',
    'sour',
  ],
  ['clenched fist|fist|bulldog chewing a wasp', 'scrunched up'],
  ['(?:dinner )?plate|pudding|pie|pancake|dumpling|bun|full moon|cheese|wheel of cheese', 'round'],
]

const faceClauses: BodyClause[] = faceLikes.map(([nouns, plain]) => ({
  opens: /^(?:face|features|visage)$/,
  whole: new RegExp(
    `^(?:face|features|visage) (?:(?:that|which|is|was|looks|looked|all|lined|creased|wrinkled|weathered|folded|crumpled|brown|as wrinkled|as lined|as creased|,) )*(?:like|as) (?:(?:a|an|the|old|some|of) )*(?:${nouns})${ends}`,
  ),
  plain: () => `${plain} face`,
}))

const creased: BodyClause[] = [
  {
    // 'his face is a map of wrinkles', 'a face full of lines'
    opens: /^(?:face|cheeks|skin)$/,
    whole: new RegExp(
      `^(?:face|cheeks|skin) (?:(?:is|was|that is|which is|like) )?(?:(?:nothing but|all|just|full of|covered in|covered with|lined with|mapped with|etched with|scored with|crisscrossed with|crossed with|a (?:mass|map|mesh|net|web|network|maze|nest|road ?map) of) )+(?:(?:a|the|many|deep|fine|old|a thousand|hundred|laugh|laughter) )*(?:wrinkles|lines|creases|furrows|folds|crow's feet)${ends}`,
    ),
    plain: () => 'wrinkled face',
  },
  {
    // 'the sort of face that has been slept in'
    opens: /^face$/,
    whole: new RegExp(
      `^face (?:that |which )?(?:has |had |looks like it has )?been slept in${ends}`,
    ),
    plain: () => 'rumpled face',
  },
]

/** 'Hair as red as a fox', 'beard white like snow': the colour is what counts. */
const likened: BodyClause = {
  opens:
    /^(?:hair|curls|locks|mane|fringe|braids?|plaits?|ponytail|beard|moustache|mustache|eyebrows|brows|fur|feathers|scales|lips|nails)$/,
  whole: new RegExp(
    `^(\\S+) (?:, )?(?:(?:that|which) )?(?:(?:is|are|was|were) )?(?:as )?(${colours}) (?:as|like) (?:(?:a|an|the|any|new|old|fresh|his|her|fallen|polished|wet|dry) )*(?:(?!with|and|in)[^ ,.;]+ )?[^ ,.;]+${ends}`,
  ),
  plain: ([, part, colour]) => `${colour} ${part}`,
}

/** What the skin is broken by: 'cracked with glowing orange lines', 'covered in cracks that glow blue'. */
const broken: BodyClause = {
  opens:
    /^(?:cracked|cracking|split|splitting|crossed|laced|veined|threaded|shot|crazed|fractured|riven|seamed|crisscrossed|webbed|traced|marbled|covered|lit|riddled|broken|run|patterned|scored|full)$/,
  whole: new RegExp(
    `^(\\w+) (?:(?:through|all over|apart|open|up|everywhere) )*(?:with|by|in|of) (?:(?:a|the|web of|network of|fine|thin|deep|branching|jagged) )*((?:(?:glowing|burning|molten|bright|shining|pulsing|smouldering|fiery) )*)(?:(${colours}) )?(?:(glowing|burning|molten|pulsing|shining) )?(lines?|veins?|cracks?|seams?|fissures?|fractures?|rifts|lava|magma|molten rock|embers?|molten gold)(?: (?:of|full of|filled with) (?:molten |liquid |hot )?(lava|light|fire|magma|gold|silver|embers|flame|ice|crystal))?(?: (?:that|which) (?:(glows?|burns?|pulses?|shines?)(?: (?:with )?(?:a )?(${colours})(?: light)?)?))?${ends}`,
  ),
  plain: (
    [, verb, lit = '', colour = '', late = '', what = '', stuff = '', glows, lateColour = ''],
    before,
  ) => {
    if (!before.slice(-4).some((word) => ofBody.test(word))) return undefined
    const glowing = `${lit}${late}`
    const isHot = /^(?:lava|magma|molten rock|ember|embers|fire|light|flame)$/
    const isLit = glows !== undefined || isHot.test(stuff) || isHot.test(what)
    const hue = [colour || lateColour || (hues.get(stuff) ?? hues.get(what) ?? '')].join('')
    const glow = isLit && !/glowing/.test(`${glowing}${hue}`) ? 'glowing' : glowing
    const name =
      /^(?:line|vein|seam)/.test(what) && !/crack|split/.test(verb ?? '') ? 'veins' : 'cracks'
    const skin = /^(?:crack|split|crazed|fractured|riven|broken)/.test(verb ?? '')
      ? ', cracked skin'
      : ''
    return `${skin} , ${hue} ${glow} ${name} ,`
  },
}

const ofBody =
  /^(?:skin|body|flesh|hide|surface|shell|bark|stone|rock|face|arms|limbs|chest|plating|porcelain|armour|armor)$/
const hues: ReadonlyMap<string, string> = new Map([
  ['lava', 'orange'],
  ['magma', 'orange'],
  ['molten rock', 'orange'],
  ['ember', 'orange'],
  ['embers', 'orange'],
  ['fire', 'orange'],
  ['flame', 'orange'],
  ['gold', 'gold'],
  ['molten gold', 'gold'],
  ['silver', 'silver'],
  ['ice', 'ice blue'],
])

/** 'Lips sewn shut with red thread', 'mouth stitched closed' */
const sewn: BodyClause = {
  opens: /^(?:lips|mouth|eyes|eyelids)$/,
  whole: new RegExp(
    `^(lips|mouth|eyes|eyelids) (?:(?:is|are|was|were|has been|have been|that is|that are) )?(?:(?:crudely|roughly|neatly|tightly) )?(?:sewn|sewed|stitched|stapled|laced|wired)(?: (?:shut|closed|up|together|tight))+(?: (?:with|by|in|using) (?:(?:a|an|the|thick|thin|coarse|waxed) )*(?:(${colours}) )?(?:(?:silk|cotton|gut|surgical|fishing|sewing|leather|metal|steel|copper|wool|woollen) )?(?:thread|threads|wire|string|twine|cord|yarn|staples|stitches|silk|line|laces?|catgut|gut|thong))?(?= |$)`,
  ),
  plain: ([, part = '', colour = '']) =>
    `, ${colour} ${/^eye/.test(part) ? 'stitched eyes' : part === 'lips' ? 'sewn lips' : 'sewn mouth'}`,
}

function isHairColour(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  return entry?.colour === true || entry?.shade === true
}

const thinHair: BodyClause[] = [
  {
    // 'wisps of white hair round a bald crown'
    opens: /^(?:wisps?|tufts?|strands|scraps|shreds|remains|remnants)$/,
    whole: new RegExp(
      `^(wisps?|tufts?|strands|scraps|shreds|remains|remnants) of (?:${own} )?((?:(?!hair )[a-z]+ ){0,3})hair(?: (?:left|remaining|clinging|still|combed|standing))*( (?:round|around|on|over|above|below|to|across|about|at the sides of|behind) (?:${own} )?(?:(?:shiny|pink|freckled|otherwise|round|nearly|almost|very) )*bald (?:crown|head|pate|dome|scalp|skull|top))?(?= |$)`,
    ),
    plain: ([, what = '', said = '', bald]) => {
      if (bald !== undefined) return `, balding , thin ${said}hair`
      return /^tuft/.test(what) || said === '' ? undefined : `thin ${said}hair`
    },
  },
  {
    opens: /^bald$/,
    whole: new RegExp(`^bald (?:crown|pate|dome)${ends}`),
    plain: (_, before) => {
      if (before.some((word) => /^(?:fringe|ring|halo|horseshoe)$/.test(word))) return 'bald head'
      return before.includes('hair') ? 'balding' : 'bald head'
    },
  },
  {
    // 'shaved sides with a bleached crest'
    opens: /^shaved$/,
    whole: new RegExp(
      `^shaved sides (?:with|and) (?:an? )?((?:(?:bleached|spiky|spiked|tall|short|blonde|blond|dyed|${colours}) )*)crest(?: of hair)?${ends}`,
    ),
    plain: ([, said = '']) => `shaved sides , ${said}mohawk`,
  },
  {
    // 'his hair is grey only on the side'
    opens: /^(?:grey|gray|silver|white|greying|graying|gone|going|turned|turning|is|was)$/,
    whole:
      /^(?:(?:gone|going|turned|turning|is|was) )*(grey|gray|silver|white|greying|graying)(?: only| just)?(?: (?:at|on|around|by|in))(?: only)? (?:(?:the|his|her|their|both) )*(?:temples?|sides?|edges)(?: only)?(?= [,.;!?)]| and |$)/,
    plain: ([, shade], before) => {
      const hair = before.findLastIndex((word) =>
        /^(?:hair|haired|curls|beard|locks|braids|afro|crop|ponytail)$/.test(word),
      )
      const isOfAColour = before.slice(Math.max(0, hair - 4), hair).some(isHairColour)
      return isOfAColour || before[hair - 1] === 'his' ? `, ${shade} temples` : undefined
    },
  },
  {
    // 'bleached hair with dark roots' grows no plants
    opens: /^(?:with|and|,|dark|black|brown|grey|gray|natural|her|his|visible|grown)$/,
    whole: new RegExp(
      `^(?:(?:with|and|,|dark|black|brown|grey|gray|natural|her|his|the|visible|grown|out|showing) )+roots(?: (?:are|is|showing|visible|growing|grown|out|coming|through|in))*${ends}`,
    ),
    plain: ([clause], before) => {
      if (!before.some((word) => /^(?:hair|blonde|blond|dyed|bleached|curls)$/.test(word)))
        return undefined
      const shade = /\b(?:dark|black|brown|grey|gray)\b/.exec(clause)?.[0] ?? 'dark'
      return `, ${shade} streaks`
    },
  },
]

const toothGap: BodyClause = {
  // 'a gap where her front tooth fell out'
  opens: /^(?:gap|gaps|hole|space)$/,
  whole: new RegExp(
    `^(?:gap|gaps|hole|space) where (?:(?:${own}|one|two|some|of|three|most) )*(?:(?:front|top|bottom|baby|milk|upper|lower|first|left|right|back) )*(?:tooth|teeth|incisors?|canines?|fangs?)(?: (?:fell out|came out|got knocked out|is missing|are missing|were knocked out|was knocked out|should be|used to be|once was|once were|were|was|has fallen out|have fallen out|had been|fell|is|are|dropped out|ought to be|would be))?${ends}`,
  ),
  plain: () => 'tooth gap',
}

/** 'Her left eye is a glowing red lens', 'right eye replaced by a marble', 'a glass left eye' */
const madeEyes: BodyClause[] = [
  {
    opens: /^(?:left|right|one)$/,
    whole: new RegExp(
      `^(left|right|one) eye (?:(?:is|was|has been|has|been|,|:|got|now|gone|missing) )*(?:replaced (?:by|with) )?(?:an? |of )?((?:(?:glowing|burning|round|polished|small|big|cracked|blinking|tiny|large|artificial) )*)(?:(${colours}) )?(?:(?:glowing|glass|camera|cracked|telescopic|mechanical) )*(lens|camera|optic|sensor|scope|led|bulb|marble|glass|gem|jewel|ruby|sapphire|emerald|opal|pearl|stone)${ends}`,
    ),
    plain: ([, side, said = '', colour = '', what = '']) => {
      const isMachine = /^(?:lens|camera|optic|sensor|scope|led|bulb)$/.test(what)
      const kind = isMachine ? 'cybernetic eye' : 'glass eye'
      const hue = colour || (gems.get(what) ?? '')
      const glow = /glowing|burning|blinking/.test(said) ? 'glowing' : ''
      return side === 'one' ? `one ${hue} ${glow} ${kind}` : `${hue} ${glow} ${kind} on the ${side}`
    },
  },
  {
    opens: /^(?:glass|marble|crystal|false|fake)$/,
    whole: /^(?:glass|marble|crystal|false|fake) (left|right) eye(?= |$)/,
    plain: ([, side]) => `glass eye on the ${side}`,
  },
]

const gems: ReadonlyMap<string, string> = new Map([
  ['ruby', 'red'],
  ['sapphire', 'blue'],
  ['emerald', 'green'],
  ['opal', 'opal'],
  ['pearl', 'white'],
])

const lamps =
  'core|reactor|light|lamp|led|panel|screen|display|dial|gauge|grille|vent|hatch|furnace|bulb'
const within = `${lamps}|flame|fire|ember|crystal|gem|lantern|candle|star|orb|battery|engine|window|clock`

const glows: BodyClause[] = [
  {
    // 'a glowing blue core in its chest', 'a lantern burning in his ribcage'
    opens: new RegExp(`^(?:${within})$`),
    whole: new RegExp(
      `^(${within}) (?:(?:(?:that|which|is|are) )?(?:glowing|glows|burning|burns|set|visible|embedded|flickering|flickers|pulsing|pulses|built|mounted|bolted|fixed|beating|shining|shines|where its heart should be) )*(in|inside|within|through|behind|into|on) (?:${own} )(?:(?:open|cracked|glass|hollow|bare|upper|own|left|right|middle|of) )*(chest|ribcage|rib cage|ribs|torso|belly|stomach|breast|throat|back|forehead)${ends}`,
    ),
    plain: ([, what = '', link, place = ''], before) => {
      const isHeld = before.some((word) =>
        /^(?:holds?|holding|carries|carrying|wears|wearing)$/.test(word),
      )
      const isOn = link === 'on' && !new RegExp(`^(?:${lamps})$`).test(what)
      if (isHeld || isOn) return undefined
      const part = /^(?:belly|stomach)$/.test(place)
        ? 'belly'
        : /^(?:throat|back|forehead)$/.test(place)
          ? place
          : 'chest'
      return `${part} ${what}`
    },
  },
  {
    // 'under the skin of her throat there is a faint blue light'
    opens: /^(?:under|beneath|below|inside|in|behind)$/,
    whole: new RegExp(
      `^(?:under|beneath|below|inside|in|behind) (?:the skin (?:of|on) )?${own} (skin|throat|neck|chest|ribs|arms?|hands?|palms?|wrists?|forehead|belly|back|cheeks|fingers) (?:, )?(?:there is|there was|glows|burns|shines|pulses|flickers|is|lies) (?:(?:a|an|the|faint|soft|dim|cold|pale|steady|weak|strange|something) )*(?:(${colours}) )?(?:light|glow|fire|lights|gleam|shimmer)(?: (?:glowing|burning|pulsing|flickering))?(?= |$)`,
    ),
    plain: ([clause, part = '', colour = ''], before) =>
      before.at(-1) === 'with' || inHand.test(clause)
        ? undefined
        : `, ${whose(clause)} , ${colour.replace('glowing ', '')} glowing ${part === 'skin' ? 'veins' : part} ,`,
  },
  {
    // 'a pale light glows under his ribs', 'something glows green under her skin'
    opens:
      /^(?:light|glow|something|fire|dark|light|bright|pale|deep|red|green|blue|yellow|orange|purple|violet|white|silver|gold|golden|amber|pink|cyan|teal|crimson)$/,
    whole: new RegExp(
      `^(?:(${colours}) )?(?:light|glow|something|fire) (?:that |which )?(?:glows|glowing|shines|shining|pulses|pulsing|burns|burning|flickers|flickering|moves|leaking|leaks)?(?: ?(${colours}))? ?(?:under|beneath|behind|through|in|from|inside|within) (?:the skin (?:of|on) )?${own} (skin|throat|neck|chest|ribs|arms?|hands?|palms?|wrists?|forehead|belly|back|cheeks|fingers)${ends}`,
    ),
    plain: ([clause, first = '', second = '', part = ''], before) =>
      inHand.test(clause) ||
      before.some((word) => /^(?:holds?|holding|carries|carrying|eyes?|sockets?)$/.test(word))
        ? undefined
        : `, ${whose(clause)} , ${(first || second).replace('glowing ', '')} glowing ${part === 'skin' ? 'veins' : part} ,`,
  },
  {
    // 'her chest glows faintly', 'fingertips that glow'
    opens:
      /^(?:chest|throat|heart|fingertips?|fingers|hands?|palms?|veins?|tattoos?|scars?|freckles|horns?|antlers|markings|runes?|bones|ribs|skin|antennae|belly|tail)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:that|which|all|is|are|can) )*glow(?:s|ing)?(?: (?:softly|faintly|dimly|brightly|gently|faint|slightly|a little|a bit))*(?: in the dark| at night)?(?: (${colours}))?(?= [,.;:!?)]| and | but | when | with |$)`,
    ),
    plain: ([, part, colour = '']) => `${colour} glowing ${part}`,
  },
]

const inHand =
  /\bin (?:his|her|their|its|the|an?|one|both) (?:hands?|arms?|fingers|palms?)$|\b(?:light|fire) (?:in|inside|within) /

function whose(clause: string): string {
  return /\b(?:his|her)\b/.exec(clause)?.[0] ?? ''
}

const brand: BodyClause = {
  // 'a brand mascot' is not branded
  opens: /^brand$/,
  whole:
    /^brand (character|mascot|figure|brief|ambassador|colou?rs?|guidelines|design|identity|name|style|palette|illustration|story|person|persona|team|book|is|called|wants|needs|new)(?= |$)/,
  plain: ([, what = '']) => (what === 'new' ? undefined : what),
}

const joints: BodyClause = {
  // 'a robot with a white body and black joints' smokes nothing
  opens: /^joints$/,
  whole: /^joints(?= |$)/,
  plain: (_, before) =>
    before.some((word) =>
      /^(?:robot|android|doll|puppet|marionette|droid|automaton|golem|body|chassis|plating|limbs|ball|knee|elbow|exposed|brass|steel|mannequin)$/.test(
        word,
      ),
    )
      ? 'body joints'
      : undefined,
}

const skullPlate: BodyClause = {
  // 'a metal plate riveted to her skull'
  opens: /^plate$/,
  whole: new RegExp(
    `^plate (?:(?:is|riveted|bolted|screwed|set|welded|sunk|embedded|let|fixed) )*(?:in|into|to|on|over|across) (?:${own} )(?:(?:left|right|side of|back of|top of|shaved|bald|own) )*(?:${own} )?(?:skull|head|temple|cranium|jaw|cheek|forehead)${ends}`,
  ),
  plain: () => 'skull plate',
}

export const surfaceClauses: readonly BodyClause[] = [
  ...faceClauses,
  ...creased,
  likened,
  broken,
  sewn,
  ...thinHair,
  toothGap,
  ...madeEyes,
  skullPlate,
  ...glows,
  joints,
  brand,
]
