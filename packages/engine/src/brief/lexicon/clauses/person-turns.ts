/** Turns of phrase about people: 'mirrored contact lenses', 'split dye', 'jam round the mouth', 'mud up to the thighs', 'crumbs in it', 'having a breakdown', 'chimney-thin'. */
import { type Clause, colours, ends, endsOr, own } from './clause-words.ts'

const eyes: readonly Clause[] = [
  {
    // 'Mirrored contact lenses', 'white-out contacts', 'cat-eye contact lenses'
    opens: new RegExp(
      `^(?:mirrored|mirror|chrome|reflective|cat|snake|lizard|slit|reptile|glowing|coloured|colored|tinted|white|blackout|black out|whiteout|sclera|star|heart|${colours})`,
    ),
    whole: new RegExp(
      `^((?:bright |dark |pale |ice |neon |hot )?(?:mirrored|mirror|chrome|reflective|(?:cat|snake|lizard|reptile|slit|star|heart)(?: (?:eyed?|pupil|slit))?|glowing(?: (?:${colours}))?|white out|whiteout|black out|blackout|black sclera|sclera|${colours})) (?:contacts|contact lenses|contact lens|colou?red (?:contacts|contact lenses))${endsOr('in|on|that|which')}`,
    ),
    plain: ([, look = '']) => {
      const said = look
        .replace(/^(?:white out|whiteout)$/, 'white')
        .replace(/^(?:black out|blackout|black sclera|sclera)$/, 'all black')
        .replace(/^(?:mirror|reflective)$/, 'mirrored')
      return `${said.replace(/ (?:eyed?|pupil|slit)$/, '')} eyes`
    },
  },
]

const hues = `(${colours}|lilac|lavender|mint|peach|blond|blonde|platinum|ginger|brunette|magenta|bleached)`

const hair: readonly Clause[] = [
  {
    // 'Split dye, black and pink', 'split-dyed hair in red and white'
    opens: /^split$/,
    whole: new RegExp(
      `^split (?:dye|dyed|colou?r|colou?red|tone)(?: job| hair)? ?(?:[,:(-]|in|of|half|that is)? ?${hues} (?:and|/|on the left and|,|&) ${hues}(?: hair)?(?: \\))?${endsOr('in|on')}`,
    ),
    plain: ([, one = '', other = '']) => `half ${one} half ${other} hair`,
  },
  {
    // 'Black and pink split dye'
    opens: new RegExp(`^(?:${hues})$`),
    whole: new RegExp(
      `^(?:half )?${hues} (?:and|/|,|&) (?:half )?${hues} split (?:dye|dyed|colou?r|colou?red)(?: job)?(?: hair)?${endsOr('in|on')}`,
    ),
    plain: ([, one = '', other = '']) => `half ${one} half ${other} hair`,
  },
  {
    // 'Hair split dyed blue and red'
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:is )?split (?:dyed|dye|coloured|colored|down the middle)(?: in| ,)? ${hues} (?:and|/|,) ${hues}${ends}`,
    ),
    plain: ([, one = '', other = '']) => `half ${one} half ${other} hair`,
  },
  {
    opens: /^split$/,
    whole: new RegExp(`^split (?:dye|dyed)(?: job)?(?: hair)?${endsOr('in|on')}`),
    plain: () => 'split-colour hair',
  },
  {
    // 'Beard down to his belt', 'a moustache past the chin'
    opens: /^(?:beard|whiskers)$/,
    whole: new RegExp(
      `^(beard|whiskers) (?:(?:that|which|reaching|reaches|hanging|hangs|going|goes|falling|falls|trailing|trails|is|grown|growing|almost|nearly|all the way|right|flowing|flows|tumbling) )*(?:down )?(?:to|past|over|below) (?:${own} )?(?:belt|waist|chest|belly|navel|stomach|knees?|ankles?|toes|feet|floor|ground|collarbones?|breastbone|lap|thighs?)${endsOr('in|tied|braided|tucked|that')}`,
    ),
    plain: ([, beard = '']) => `long ${beard}`,
  },
  {
    // 'Beard with pine needles in it', 'hair full of sawdust'
    opens: /^(?:with|full|and)$/,
    whole: new RegExp(
      `^(?:with|full of|and) ((?:(?!with|and|in |on |a |an |the |his |her )[a-z]+ ){0,2}?)(pine needles|twigs|leaves|crumbs|straw|hay|sawdust|flour|egg|soup|burrs|snow|frost|ice|feathers|sand|paint|biscuit crumbs|wood shavings|shavings|petals|moss|glitter|confetti|beads|bells|bones|rings|ribbons|flowers|daisies|bees)(?: (?:stuck|caught|tangled|woven|plaited|braided|threaded|clipped|tied))?(?: (?:in|into|through) it)?${ends}`,
    ),
    plain: ([clause, said = '', what = ''], before) => {
      const isIn = / (?:in|into|through) it$/.test(clause) || clause.startsWith('full of')
      const hairs = before
        .slice(-5)
        .filter((word) =>
          /^(?:beard|hair|moustache|braids?|plaits?|dreads|dreadlocks|locs|bun|ponytail|wig)$/.test(
            word,
          ),
        )
      const [part] = hairs.slice(-1)
      return isIn && part !== undefined ? `, ${said}${what} in the ${part} ,` : undefined
    },
  },
]

const braided =
  /^(?:braids?|plaits?|cornrows|locs|dreads|dreadlocks|twists|knots|ponytail|bun|buns|puffs?|pigtails|bunches|hair|afro|beard)$/

const adorned: Clause = {
  // 'Box braids with gold cuffs', 'locs with cowrie shells'
  opens: /^with$/,
  whole: new RegExp(
    `^with ((?:(?:tiny|little|small|some|clear|wooden|glass|bone|brass|copper|bronze|${colours}) )*)(cuffs|rings|beads|shells|cowries|cowrie shells|charms|clips|coins)(?: (?:in (?:it|them)|at the ends?|on the ends?|threaded through|woven in|clipped in))?${ends}`,
  ),
  plain: ([, said = '', what = ''], before) => {
    if (!braided.test(before.at(-1) ?? '')) return undefined
    if (
      /^(?:hair|beard)$/.test(before.at(-1) ?? '') &&
      !/^(?:cuffs|shells|cowries|cowrie shells)$/.test(what)
    )
      return undefined
    const kind = /^(?:shells|cowries|cowrie shells)$/.test(what)
      ? 'cowrie shell hair beads'
      : what === 'beads'
        ? 'hair beads'
        : `hair ${what}`
    return `, ${said}${kind} ,`
  },
}

const smeared =
  '(jam|chocolate|pizza|pasta|noodle|burger|kebab|curry|beetroot|strawberry|cherry|ketchup|ice cream|honey|cream|icing|frosting|gravy|custard|egg|egg yolk|yoghurt|yogurt|spaghetti|tomato|tomato sauce|sauce|mustard|toothpaste|peanut butter|nutella|milk|soup|sugar|powdered sugar|icing sugar|paint|lipstick|berry juice|juice|butter|porridge|mud|dirt|food|batter|candyfloss|candy floss)'

const longWear =
  /^(?:nightgown|gown|dress|coat|cloak|robes?|trousers|jeans|skirt|boots|wellies|overalls|dungarees|leggings|nightie|habit|cassock|waders|breeches)$/

const soils: readonly Clause[] = [
  {
    // 'Jam round the mouth', 'chocolate all over his face'
    opens: new RegExp(
      `^(?:${smeared.slice(1, -1)})$|^(?:ice|egg|tomato|peanut|powdered|icing|berry|candy)$`,
    ),
    whole: new RegExp(
      `^${smeared} (?:(?:is|smeared|all|smudged|dribbled|dripping|spread|everywhere|still|dried) )*(?:round|around|about|over|on|across|down|at the corners of) (?:(?:his|her|their|the|its|both) )*(mouth|lips|chin|cheeks?|face|nose|forehead|fingers|hands)${ends}`,
    ),
    plain: ([, what = '', where = '']) =>
      /^(?:mud|dirt|paint|lipstick)$/.test(what) && !/^(?:mouth|lips)$/.test(where)
        ? undefined
        : /^(?:chocolate|honey|mustard|cream|butter)$/.test(what)
          ? `, ${what} smeared ${where} ,`
          : `, ${what} smear on the ${where} ,`,
  },
  {
    // 'Mud up to the thighs', 'paint to his elbows'
    opens: /^(?:mud|paint|clay|dough|dye|plaster|slime|glue)$/,
    whole: new RegExp(
      `^(mud|paint|clay|dough|dye|plaster|slime|glue) (?:(?:is|all the way|right|caked|splashed|spattered) )*(?:up )?to (?:(?:his|her|their|the|its|both) )*(elbows?|wrists?|armpits|shoulders?|knees?|thighs?|ankles?|shins?|calves|hips?|waist|eyebrows|ears|eyes)${ends}`,
    ),
    plain: ([clause, what = '', limit = ''], before) => {
      // 'Boots caked in mud up to the ankles' are muddy boots, as is a nightgown, mud up to the waist.
      if (/^(?:in|with|of|by)$/.test(before.at(-1) ?? '') || !/ to /.test(clause)) return undefined
      if (before.at(-1) === ',' && longWear.test(before.at(-2) ?? '')) return undefined
      return `, ${what === 'mud' ? 'mud' : `${what} smear`} on the ${limit.replace(/^(knee|elbow|thigh|ankle|wrist|shin|hip)$/, '$1s')} ,`
    },
  },
]

const moods: readonly Clause[] = [
  {
    // 'Having a breakdown', 'in the middle of a midlife crisis', 'having the worst day'
    opens: /^(?:having|has|mid|in|about|on|close|near)$/,
    whole: new RegExp(
      `^(?:(?:having|has|mid|in|about to have|in the middle of|on the (?:verge|edge|brink) of|close to|near to|in the throes of|a|an|the|his|her|their|full|massive|complete|total|proper|very|quiet|public|slow|small|minor|major|bit of) )+(breakdown|nervous breakdown|midlife crisis|mid life crisis|existential crisis|identity crisis|crisis|panic attack|bad day|rough day|terrible day|worst day(?: of (?:his|her|their) life)?|awful day|bad week|rough week|good day|great day|best day(?: of (?:his|her|their) life)?|lovely day|laughing fit|giggling fit|fit of giggles|giggle fit|fit of laughter|crying fit|coughing fit|second thoughts|stage fright|cold feet)${ends}`,
    ),
    plain: ([clause, what = ''], before) => {
      // 'A witch in crisis' is told well enough; what somebody else is having is not ours.
      if (/^(?:in|the|a) /.test(clause) && !/middle|throes/.test(clause)) return undefined
      if (/^(?:mother|father|husband|wife)$/.test(before.at(-1) ?? '')) return undefined
      return moodsOf.find(([known]) => known.test(what))?.[1]
    },
  },
  {
    // 'A soft spot for kittens'
    opens: /^an?$/,
    whole:
      /^an? (?:secret |very |real |terrible |great )*(?:soft spot|weakness|thing|passion|fondness|talent|knack|gift|nose|head|flair) for (?:the |all |an? |her |his )?(?:[a-z]+ ){0,2}?[a-z]+(?= [,.;!?:)]|$)/,
    plain: ([clause], before) => {
      if (
        / (?:nose|head|thing|gift) for /.test(clause) &&
        !/ for (?:numbers|figures|heights|trouble|business|news|gossip|languages)/.test(clause)
      )
        return undefined
      return /^(?:with|has|have|and|,)$/.test(before.at(-1) ?? '') ? ',' : undefined
    },
  },
]

const moodsOf: readonly (readonly [RegExp, string])[] = [
  [/breakdown/, ', distraught , crying ,'],
  [/panic|cold feet|stage fright/, ', panicked ,'],
  [/crisis/, ', anxious ,'],
  [/(?:bad|rough|terrible|worst|awful)/, ', miserable ,'],
  [/(?:good|great|best|lovely) day/, ', happy ,'],
  [/giggl|laugh/, ', laughing ,'],
  [/crying/, ', crying ,'],
  [/second thoughts/, ', doubtful ,'],
]

const bodies: readonly Clause[] = [
  {
    // 'Chimney-thin', 'barn-broad'
    opens:
      /^(?:chimney|rake|reed|stick|broom|broomstick|noodle|needle|lath|matchstick|spaghetti|paper|wafer|whippet|twig|wire|string|knife|blade|candle|pole|lamppost|bone|flagpole|heron|crane|stork|greyhound|scarecrow|barn|door|barrel|wardrobe|fridge|ox|bull|wall)$/,
    whole:
      /^(chimney|rake|reed|stick|broom|broomstick|noodle|needle|lath|matchstick|spaghetti|paper|wafer|whippet|twig|wire|string|knife|blade|candle|pole|lamppost|bone|flagpole|heron|crane|stork|greyhound|scarecrow|barn|door|barrel|wardrobe|fridge|ox|bull|wall) (thin|skinny|slim|lean|narrow|wide|broad|tall)(?= |$)(?! (?:paper|crust|sword|blade|moustache|beard|tie|straps?|lips|brows|eyebrows))/,
    plain: ([, , build = '']) => (build === 'narrow' ? 'thin' : build === 'wide' ? 'broad' : build),
  },
  {
    // 'A nose job bandage', 'a bandage across the bridge of the nose'
    opens: /^(?:nose|rhinoplasty|post)$/,
    whole:
      /^(?:post surgery |fresh )?(?:nose job|rhinoplasty|nose surgery) (bandage|bandages|plaster|dressing|tape|splint|cast)(?= |$)/,
    plain: () => 'nose bandage',
  },
  {
    opens: /^(?:bandages?|plasters?|tape|sticking|band)$/,
    whole: new RegExp(
      `^(?:sticking )?(bandages?|plasters?|tape|band aids?) (?:(?:is|stuck|taped|strapped|taped down) )*(?:on|across|over) (?:(?:the|his|her|their) )?(?:bridge of (?:(?:the|his|her|their) )?)?nose${ends}`,
    ),
    plain: ([, what = '']) => (what === 'tape' ? 'taped nose' : 'nose plaster'),
  },
]

const trades: Clause = {
  // 'Our sparky with a tool belt': an electrician
  opens: /^(?:sparky|copper|bobby|chippy)$/,
  whole:
    /^(sparky|copper|bobby|chippy)(?= (?:with|in|who|from|on|having|,|named|called|wearing)(?: |$)|$)/,
  plain: ([, slang = ''], before) => {
    const said = before.findLast(
      (word) =>
        !/^(?:old|young|tired|grumpy|friendly|fat|tall|retired|female|lady|local|chubby|victorian|london|british|australian|aussie|cheerful)$/.test(
          word,
        ),
    )
    if (!/^(?:an?|the|our|my|[,.;:])$/.test(said ?? ',')) return undefined
    if (slang === 'copper' && !/^(?:an?|the|our|my)$/.test(said ?? '')) return undefined
    return {
      sparky: 'electrician',
      copper: 'police constable',
      bobby: 'police constable',
      chippy: 'carpenter',
    }[slang]
  },
}

const things: readonly Clause[] = [
  trades,
  {
    // 'Dentures in a glass' are held in it.
    opens: /^(?:dentures|false|set|goldfish|fish|a)$/,
    whole:
      /^(?:(?:a|his|her|the) )?(?:set of |pair of )?(dentures|false teeth) (?:(?:floating|sitting|kept|grinning|soaking) )*in a (glass|jar|cup|mug|tumbler)(?: of water)?(?= |$)/,
    plain: ([, , cup = '']) => `a ${cup} of false teeth`,
  },
  {
    // 'A conker on a string': what boys play with
    opens: /^conkers?$/,
    whole:
      /^(conkers?)(?! (?:brown|red|coloured|colored|hair|eyes|coat|fur|leather|boots|shoes|bay|skin|horse))(?: (?:on|tied to|threaded on|hanging from) (?:an? |some |bits of )?(?:(?:old|long|knotted|muddy) )?(?:string|strings|bootlace|shoelace|lace))?(?= |$)/,
    plain: ([, what = '']) => (what === 'conker' ? 'conker nut' : 'conker nuts'),
  },
  {
    // 'A kid with braces and glasses': on the teeth, where nothing is held up by them
    opens: /^braces$/,
    whole:
      /^braces(?! (?:over|on|holding|hanging|down|dangling|and (?:shirt|trousers|rolled)))(?= |$)/,
    plain: (_, before) => {
      const isYoung = before.some((word) =>
        /^(?:kid|teen|teenager|teenage|tween|girl|boy|schoolboy|schoolgirl|student|nerd|nerdy|geek|geeky|child|daughter|son|niece|nephew|sister|freshman|sophomore|highschooler|preteen|bookworm|retainer|freckles|acne|grin|smile|smiling|pimples|zits)$/.test(
          word,
        ),
      )
      const isHeldUp = before.some((word) =>
        /^(?:trousers|shirt|wearing|shorts|pants|red|striped|leather|in)$/.test(word),
      )
      const isOwn = /^(?:with|w|has|,|:|and|got|having|\/|metal|blue|pink|silver)$/.test(
        before.at(-1) ?? '',
      )
      return isYoung && !isHeldUp && isOwn ? 'dental braces' : undefined
    },
  },
  {
    opens: /^train$/,
    whole: /^train tracks? braces(?= |$)/,
    plain: () => 'dental braces',
  },
]

export const personTurnsClauses: readonly Clause[] = [
  ...eyes,
  ...hair,
  adorned,
  ...soils,
  ...moods,
  ...bodies,
  ...things,
]
