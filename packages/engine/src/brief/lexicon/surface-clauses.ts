/** Clauses that tell of the skin, hair, teeth and fur by what they are like: 'a face like a baked apple', 'hair as red as a fox', 'skin split by veins of lava'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { glowClauses } from './glow-clauses.ts'
import { madePartClauses } from './made-part-clauses.ts'
import { paintClauses } from './paint-clauses.ts'
import { skinClauses } from './skin-clauses.ts'
import { colours, ends, own } from './surface-words.ts'
import { thinHairClauses } from './thin-hair-clauses.ts'

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

/** 'Hide mottled olive and brown', 'scales banded in green and gold' */
const mottled: BodyClause = {
  opens: /^(?:hide|skin|fur|scales|feathers|plumage|shell|body)$/,
  whole: new RegExp(
    `^(hide|skin|fur|scales|feathers|plumage|shell|body) (?:(?:is|are|all|,) )*(mottled|dappled|speckled|brindled|spotted|striped|marbled|flecked|blotched|banded|stippled) (?:in )?((?:[a-z]+ (?:, )?){0,4}?[a-z]+)${ends}(?! and (?:[a-z]+ )?(?:[a-z]+)(?= [,.;]|$))`,
  ),
  plain: ([, part, look, said = '']) =>
    said.split(/ (?:, )?/).every((word) => {
      const { colour, shade } = vocabulary.entries.get(word) ?? {}
      return (colour ?? shade) === true || word === 'and'
    })
      ? `${look} ${said} ${part}`
      : undefined,
}

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

const toothGap: BodyClause = {
  // 'a gap where her front tooth fell out'
  opens: /^(?:gap|gaps|hole|space)$/,
  whole: new RegExp(
    `^(?:gap|gaps|hole|space) where (?:(?:${own}|one|two|some|of|three|most) )*(?:(?:front|top|bottom|baby|milk|upper|lower|first|left|right|back) )*(?:tooth|teeth|incisors?|canines?|fangs?)(?: (?:fell out|came out|got knocked out|is missing|are missing|were knocked out|was knocked out|should be|used to be|once was|once were|were|was|has fallen out|have fallen out|had been|fell|is|are|dropped out|ought to be|would be))?${ends}`,
  ),
  plain: () => 'tooth gap',
}

const brand: BodyClause = {
  // 'a brand mascot' is not branded
  opens: /^brand$/,
  whole:
    /^brand (character|mascot|figure|brief|ambassador|colou?rs?|guidelines|design|identity|name|style|palette|illustration|story|person|persona|team|book|is|called|wants|needs|new)(?= |$)/,
  plain: ([, what = '']) => (what === 'new' ? undefined : what),
}

export const surfaceClauses: readonly BodyClause[] = [
  mottled,
  ...faceClauses,
  ...creased,
  likened,
  broken,
  sewn,
  toothGap,
  ...thinHairClauses,
  ...madePartClauses,
  ...glowClauses,
  ...paintClauses,
  ...skinClauses,
  brand,
]
