/** What wear, dirt and mending have done: 'held together with tape', 'the remains of a shirt', 'a uniform all torn', 'oilskins dripping water', 'knees scabbed'. */
import { type Clause, ends, isOfClothes, whose } from './clause-words.ts'

const holders: readonly (readonly [stuff: RegExp, state: string])[] = [
  [/tape$|^sellotape|plasters?$/, 'taped'],
  [/^(?:string|twine|rope|cord|ribbon|shoelaces?|vines?)$/, 'string-tied'],
  [/wire$/, 'wired'],
  [/^staples$/, 'stapled'],
  [/glue$|gum$|wax$/, 'glued'],
  [/^(?:stitches|thread|catgut)$/, 'stitched up'],
  [/^(?:rivets|bolts|nails|screws)$/, 'riveted'],
  [/bands?$|elastic$/, 'held with elastic bands'],
]

const garments =
  'shirt|t shirt|blouse|dress|gown|uniform|coat|overcoat|jacket|suit|tuxedo|cloak|cape|robes?|shroud|trousers|jeans|overalls|coveralls|jumpsuit|spacesuit|sweater|jumper|hoodie|tunic|kimono|sari|vest|waistcoat|habit|cassock|apron|skirt|armou?r|veil|flag|costume|pyjamas|pajamas|nightgown|flannel'

/** What is in shreds is shredded, and what has holes is torn. */
const states: ReadonlyMap<string, string> = new Map([
  ['shreds', 'shredded'],
  ['tatters', 'tattered'],
  ['rags', 'ragged'],
  ['ribbons', 'shredded'],
  ['pieces', 'broken'],
  ['patches', 'patched'],
  ['holes', 'torn'],
  ['stains', 'stained'],
  ['tears', 'torn'],
  ['rips', 'ripped'],
])

/** What there is more of than of the thing itself, and what the thing is then. */
const mostly: readonly (readonly [what: RegExp, state: string])[] = [
  [/hole/, 'torn'],
  [/patch|darn/, 'patched'],
  [/rust/, 'rusty'],
  [/stain/, 'stained'],
  [/tape/, 'taped'],
]

const mended: readonly Clause[] = [
  {
    opens: /^(?:held|kept|fastened|closed|mended|fixed|repaired|bound|patched|tied)$/,
    whole: new RegExp(
      `^(?:held|kept|fastened|closed|mended|fixed|repaired|bound|patched|tied) (?:(?:together|shut|closed|up|back together|in place) )*(?:with|by) (?:(?:a|an|some|the|bits of|strips of|a bit of|a piece of|lots of|old|silver|black|white|brown|grey|red) )*(duct tape|gaffer tape|sticky tape|masking tape|packing tape|electrical tape|surgical tape|sellotape|tape|plasters?|string|twine|rope|cord|shoelaces?|fuse wire|copper wire|wire|staples|glue|superglue|chewing gum|gum|sealing wax|stitches|thread|catgut|rivets|bolts|nails|screws|rubber bands?|elastic bands?|elastic)${ends}`,
    ),
    plain: ([whole = '', stuff = ''], before) => {
      // 'A birdcage, its door tied shut with thread': nobody is stitched
      if (/^(?:door|doors|lid|gate|hatch|window|cage)$/.test(before.at(-1) ?? '')) return undefined
      // 'Trousers held up with string'
      if (/^(?:held|kept) up /.test(whole) && /^(?:rope|string|twine|cord)$/.test(stuff))
        return `with a ${stuff} belt`
      // 'Tied with ribbon', 'bound with rope' are how such things are worn.
      const isPlain =
        /^(?:tied|bound|fastened) (?:with|by)/.test(whole) && !/tape$|plasters?$/.test(stuff)
      const mended = /^(?:mended|fixed|repaired|patched)/.exec(whole)?.[0]
      if (mended !== undefined) return /tape$/.test(stuff) ? `${mended} taped` : mended
      return isPlain ? undefined : holders.find(([known]) => known.test(stuff))?.[1]
    },
  },
  {
    opens: /^(?:remains|remnants|tatters|shreds|rags|ruins|vestiges|what|left)$/,
    whole: new RegExp(
      `^(?:remains|remnants|tatters|shreds|rags|ruins|vestiges|what(?: is| was| remains| remained)?(?: left)?) of(?: what (?:was|is|had been|used to be)(?: once)?)?(?: (?:an?|the|his|her|their|its|some|once))?(?= (?:(?!and |with )[\\w'-]+ ){0,5}(?:${garments})(?: |$))`,
    ),
    plain: (_, before) =>
      /^(?:the|his|her|its|their)$/.test(before.at(-1) ?? '') ? 'tattered' : 'a tattered',
  },
]

const hosiery =
  '(?:stockings?|tights|hose|pantyhose|fishnets?|leggings|kneesocks|knee socks|socks?|nylons)'

const torn: readonly Clause[] = [
  {
    // 'A ladder in her right stocking', 'a ladder running up one leg of the pink tights'
    opens: /^(?:an?|ladders?|runs?)$/,
    whole: new RegExp(
      `^(?:an? )?(?:ladders?|runs?) (?:(?:that |which )?(?:runs?|running|going|climbing|goes) )?(?:in|up|down|along|through|all over) (?:(?:one|each|both) (?:leg|side|knee)s? of )?(?:(${whose}) )?((?:[a-z]+ ){0,2}?${hosiery})${ends}`,
    ),
    plain: ([, owner = '', hose = '']) => `${owner} laddered ${hose}`,
  },
  {
    // 'Fishnets that are more holes than net'
    opens: /^(?:that|which|is|are|more)$/,
    whole:
      /^(?:that |which )?(?:is |are )?more (?:holes?|patch(?:es)?|rust|darns?|stains?|tape) than [a-z]+(?= |$)/,
    plain: ([clause]) => `is ${mostly.find(([what]) => what.test(clause))?.[1]}`,
  },
  {
    // 'The tuxedo has split at the seams.'
    opens: /^(?:has|have)$/,
    whole:
      /^(has|have) (split|torn|ripped|burst|frayed|cracked|faded|rotted|rusted|come undone|come apart|worn thin)(?= [,.;!?:]| and | but | at | along | down | in | right |$)/,
    plain: ([, have, state = '']) =>
      `${have === 'has' ? 'is' : 'are'} ${/^(?:split|burst|come apart)$/.test(state) ? 'torn' : state.replace('come ', '')}`,
  },
  {
    opens: /^(?:is|are|was|hangs|hang)$/,
    whole: /^(?:is|are|was|hangs|hang) in (shreds|tatters|rags|ribbons|pieces)/,
    plain: ([, state = '']) => `is ${states.get(state) ?? state}`,
  },
  {
    // 'her uniform is all torn'
    opens: /^all$/,
    whole:
      /^all ((?:torn|muddy|ripped|tattered|dirty|bloody|burnt|burned|scorched|singed|scratched|crumpled|patched|dusty|wet|soaked|rusty|shredded|stained|faded|frayed|ragged|dented|creased|wrinkled|moth-eaten|holey|scuffed|greasy|sooty|filthy|grubby|battered|tangled|worn out|beat up)(?: up)?)(?= |$)/,
    plain: ([, state], before) => (isOfClothes(before, 2) ? state : undefined),
  },
  {
    // 'Patches on his knees', 'holes in her stockings'
    opens: /^(?:patches|holes|stains|tears|rips)$/,
    whole: new RegExp(
      `^(patches|holes|stains|tears|rips) (?:on|in) (${whose}) (knees|elbows)${ends}`,
    ),
    plain: ([, what = '', own = '', part = '']) => `${own} ${states.get(what) ?? what} ${part}`,
  },
  {
    // 'knees scabbed', 'knuckles bruised and raw'
    opens: /^(?:knees?|elbows?|knuckles|shins|fingers|fingertips|nails|heels|soles|palms)$/,
    whole: new RegExp(
      `^(knees?|elbows?|knuckles|shins|fingers|fingertips|nails|heels|soles|palms) (?:(?:are|is|all|always|both) )*(scabbed|skinned|grazed|bruised|scraped|chapped|blistered|calloused|cracked|bitten|chewed|raw|bloodied|bandaged)${ends}`,
    ),
    plain: ([, part, state]) => `${state} ${part}`,
  },
]

const soiled: readonly Clause[] = [
  {
    // 'oilskins dripping water', 'streaming with pond water'
    opens: /^(?:dripping|streaming|running)$/,
    whole:
      /^(?:dripping|(?:streaming|running) with)(?: with)? (?:(?:pond|lake|sea|river|rain|salt|cold|icy) )*(?:water|rain|seawater|rainwater)(?= |$)/,
    plain: ([clause], before) =>
      / with /.test(clause) || isOfClothes(before, 1) ? 'soaked' : undefined,
  },
  {
    // 'The gown has been sicked on'
    opens: /^(?:has|have|got|been|is|was)$/,
    whole:
      /^(?:(?:has|have|got|is|was) )?(?:been )?(?:sicked|thrown up|puked|vomited|spat|dribbled|drooled|spilt|spilled) (?:on|over|upon|up)(?= |$)/,
    plain: () => 'is stained',
  },
  {
    // 'barnacle-encrusted armour'
    opens:
      /^(?:barnacles?|salt|coral|shell|mud|dirt|ice|rust|lichen|moss|sand|frost|seaweed|limpet|slime|fungus|mushroom)$/,
    whole:
      /^(barnacle|salt|coral|shell|mud|dirt|ice|rust|lichen|moss|sand|frost|seaweed|limpet|slime|fungus|mushroom)s? (?:encrusted|crusted|draped|laden|clad|ridden)(?= |$)/,
    plain: ([, stuff]) => `${stuff}-covered`,
  },
  {
    // 'sleeves stained with herbs'
    opens: /^(?:sleeves?|cuffs?|hem|collar|knees|elbows|fingers|fingertips|apron|hands)$/,
    whole:
      /^(sleeves?|cuffs?|hem|collar|knees|elbows|apron) (?:(?:is|are|all|always|permanently) )*(stained|spattered|splattered|smeared|streaked|splashed) (?:with|by|in) (?:(?:old|dried|fresh|green) )?(herb|ink|paint|wine|blood|mud|grass|oil|grease|coffee|tea|berry|juice|soot|wax|flour|sauce|chalk|ash|salt)(?:s|es|ries)?(?= [,.;:!?)]| and |$)/,
    plain: ([, part, state, stuff]) => `${stuff}-${state} ${part}`,
  },
]

export const wornOutClauses: readonly Clause[] = [...mended, ...torn, ...soiled]
