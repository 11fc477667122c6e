/** What people say of somebody's looks in a few words: 'one ankle taped', 'an iron brace on the left leg', 'red circles for cheeks', 'a costume of 1962'. */
import { type Clause, colours, ends, endsOr, isWornThing, opensClause } from './clause-words.ts'

const faces: readonly Clause[] = [
  {
    // 'Two red circles for cheeks'
    opens: new RegExp(`^(?:${colours}|two|round)$`),
    whole: new RegExp(
      `^(?:two )?(?:round )?(${colours}) (?:circles|spots|discs|dots|apples|blobs) (?:for|on|as|of rouge on) (?:(?:the|his|her|its|both) )?cheeks${ends}`,
    ),
    // White spots are a deer's, and black ones a Dalmatian's.
    plain: ([whole = '', hue = '']) =>
      / on /.test(whole) && /white|black|brown|yellow|blue|green/.test(hue)
        ? undefined
        : `, ${hue} rouged cheeks ,`,
  },
  {
    opens: /^(?:purse|pursed)$/,
    whole: /^(?:purse|pursed up|purse string) lips(?= |$)/,
    plain: () => 'pursed lips',
  },
  {
    // 'A glass eye, one brown one blue'
    opens: /^one$/,
    whole: new RegExp(
      `^one (${colours}|hazel) (?:(?:,|and|/|the other|but) )*(?:one )?(${colours}|hazel)${ends}`,
    ),
    plain: ([clause, one = '', other = ''], before) => {
      if (!/ one | other /.test(clause.slice(4))) return undefined
      return before.slice(-8).some((word) => /^(?:eyes?|heterochromia)$/.test(word))
        ? `one ${one} eye , one ${other} eye`
        : undefined
    },
  },
  {
    opens: /^(?:orthodontic|dental|headgear)$/,
    whole: /^(?:orthodontic headgear|dental headgear|headgear (?:and|with) braces)(?= |$)/,
    plain: () => 'dental braces',
  },
]

const moods: readonly Clause[] = [
  {
    // 'Tweed cap, eyebrow up'
    opens: /^(?:one|an|eyebrow|brow)$/,
    whole: new RegExp(`^(?:one |an )?(?:eyebrow|brow) (?:up|cocked|hitched|hoisted|arched)${ends}`),
    plain: () => ', one eyebrow raised ,',
  },
  {
    // 'A nose red with a cold'
    opens: /^(?:with|from)$/,
    whole: new RegExp(
      `^(?:with|from) (?:an? |the )?(?:(?:head|heavy|bad|streaming) )?(?:cold|flu|sniffles)${ends}`,
    ),
    plain: (_, before) =>
      /^(?:red|pink|raw|streaming|running|blue)$/.test(before.at(-1) ?? '') ? ',' : undefined,
  },
  {
    // 'An impersonator at the end of his contract'
    opens: /^at$/,
    whole: new RegExp(
      `^at the (?:very )?end of (?:his|her|their|a|the) (?:long |double )?(?:contract|shift|career|tether|rope|patience|tour|season|term)${ends}`,
    ),
    plain: ([clause]) => (/tether|rope|patience/.test(clause) ? ', exasperated ,' : ', weary ,'),
  },
  {
    // 'A high-school janitor' goes to no school
    opens: /^(?:high|primary|middle)$/,
    whole:
      /^(?:high|primary|middle) school (janitor|caretaker|teacher|coach|principal|cook|nurse|counsellor|counselor|headmaster|bus driver|secretary)(?= |$)/,
    plain: ([, who = '']) => `school ${who}`,
  },
  {
    // 'Sash, gap teeth, tantrum'
    opens: /^(?:tantrum|strop|meltdown|sulk|sulks)$/,
    whole: new RegExp(`^(tantrum|strop|meltdown|sulk|sulks)${ends}`),
    plain: ([, what = ''], before) =>
      opensClause(before) && before.length > 0
        ? /^(?:tantrum|meltdown)$/.test(what)
          ? ', crying , angry ,'
          : ', sulking ,'
        : undefined,
  },
  {
    // 'Forced jollity'
    opens: /^(?:forced|false|fake|mock|desperate|exaggerated)$/,
    whole:
      /^(?:forced|false|fake|mock|desperate|exaggerated) (?:jollity|cheer|cheerfulness|bonhomie|gaiety|enthusiasm|happiness|joy|merriment)(?= |$)/,
    plain: () => ', forced smile ,',
  },
]

const limbs = '(knee|ankle|wrist|elbow|thumb|shoulder|thigh|foot|hand|forearm)'

const aids: readonly Clause[] = [
  {
    // 'One ankle taped', 'left knee strapped'
    opens: /^(?:one|left|right|both|the|his|her)$/,
    whole: new RegExp(
      `^(?:(?:the|his|her) )?(one|left|right|both) ${limbs}s? (?:(?:is|are|heavily|badly) )?(?:strapped|taped|bandaged|wrapped)(?: up)?${ends}`,
    ),
    plain: ([, which = '', limb = '']) =>
      which === 'both'
        ? `bandaged ${limb}s`
        : `bandaged ${which === 'one' ? '' : `${which} `}${limb}`,
  },
  {
    // 'An iron brace on the left leg'
    opens: /^(?:braces?|callipers?|calipers?|iron|steel|metal|leather|wooden)$/,
    whole: new RegExp(
      `^(?:(iron|steel|metal|leather|wooden) )?(?:brace|braces|callipers?|calipers?) (?:strapped )?(?:on|to|round|around) (?:(?:the|his|her|their|its|one) )?(?:(left|right|both) )?(legs?|wrists?|ankles?|knees?|back|neck)${ends}`,
    ),
    plain: ([, stuff = '', side = '', part = '']) => {
      const made = stuff === '' ? '' : ` made of ${stuff === 'wooden' ? 'wood' : stuff}`
      const own = side === '' || side === 'both' ? '' : ` on the ${side} ${part}`
      return side === 'both' || /s$/.test(part)
        ? `${part.replace(/s$/, '')} braces${made}`
        : `${part} brace${made}${own}`
    },
  },
  {
    // 'A baby in a carrier', which is nobody's calling
    opens: /^(?:baby|toddler|infant|newborn)$/,
    whole:
      /^(baby|toddler|infant|newborn) in (?:an? |the |his |her )?(?:backpack |front |back |baby )?(?:carrier|papoose)(?= |$)/,
    plain: ([, child = '']) => `${child} in a baby carrier`,
  },
  {
    // 'A one-legged cyclist, carbon prosthesis on the left'
    opens: /^prosthesis$/,
    whole: new RegExp(
      `^prosthesis(?: (?:on|for) (?:the |his |her )?(left|right)(?: side)?)?${ends}`,
    ),
    plain: ([, side], before) =>
      before.some((word) =>
        /^(?:legged|leg|runner|sprinter|cyclist|footballer|dancer|skier)$/.test(word),
      )
        ? `prosthetic ${side === undefined ? '' : `${side} `}leg`
        : undefined,
  },
  {
    // 'A swallow on each hand': a sailor's tattoos
    opens: /^(?:swallows?|anchors?|spiderwebs?|cobwebs?)$/,
    whole: new RegExp(
      `^(swallow|anchor|spiderweb|cobweb)s? on (?:(?:the|his|her) )?(each|both|one|left|right)? ?(hands?|forearms?|biceps?|knuckles?|neck|elbows?|shoulders?)${ends}`,
    ),
    plain: ([, sign = '', which = '', where = '']) => {
      const side = /left|right/.test(which) ? `${which} ` : ''
      return /each|both/.test(which)
        ? `${sign} tattoos on both ${where.replace(/s$/, '')}s`
        : `${sign} tattoo on the ${side}${where}`
    },
  },
  {
    // 'A ring of forty keys'
    opens: /^ring$/,
    whole:
      /^ring of (?:(?:too )?(?:many|several|[a-z]+ty|twelve|a dozen|a hundred|hundreds of|countless|big|old|heavy|[0-9]+) )+keys(?= |$)/,
    plain: () => 'ring of keys',
  },
  {
    opens: /^(?:helmet|cap)$/,
    whole: /^(?:helmet|cap) lamp(?= |$)/,
    plain: () => 'headlamp',
  },
]

const dress: readonly Clause[] = [
  {
    // 'A velvet dress she has outgrown'
    opens: /^(?:that|which|he|she|they|has|long|already)$/,
    whole: new RegExp(
      `^(?:(?:that|which) )?(?:he|she|they) (?:(?:has|have|had|s|long|since|already|just|is|are) )*(?:outgrown|outgrew|outgrowing|growing out of|grown out of)${ends}`,
    ),
    plain: ([clause], before) =>
      isWornThing(before.at(-1) ?? '')
        ? `too small ,${/\bshe\b/.test(clause) ? ' her ,' : /\bhe\b/.test(clause) ? ' his ,' : ''}`
        : undefined,
  },
  {
    // 'Hair in a painfully straight parting'
    opens: /^(?:hair|in|with)$/,
    whole: new RegExp(
      `^(?:hair )?(?:in|with) an? (?:(?:painfully|very|dead|razor|perfectly|ruler) )*(?:straight|sharp|severe|crooked|wonky|low) parting${ends}`,
    ),
    plain: () => ', side parting ,',
  },
  {
    // 'Her swimming costume 1962', 'a suit from 1974': no number of them, but of those years
    opens: { test: (word) => isWornThing(word) },
    whole: /^([a-z]+) (?:of |from |circa |c )?(1[0-9]{3}|20[0-2][0-9])(?= [,.;:!?)]|$)/,
    plain: ([, thing = '', year = '']) =>
      /^19[2-9]/.test(year) ? `${thing} , ${year.slice(0, 3)}0s ,` : thing,
  },
  {
    // 'A three-piece tweed suit'
    opens: /^(?:two|three)$/,
    whole: /^(two|three) piece ((?:(?!and |with |in )[a-z]+ ){1,3}?)suit(?= |$)/,
    plain: ([, count = '', said = '']) => `${said}${count === 'two' ? '' : 'three piece '}suit`,
  },
  {
    // 'Jumper knitted by somebody who loves him'
    opens: /^(?:knitted|made|sewn|crocheted|stitched|embroidered|woven|darned|mended)$/,
    whole: new RegExp(
      `^(knitted|made|sewn|crocheted|stitched|embroidered|woven|darned|mended) (?:for (?:him|her|them) )?by (?:somebody|someone|some one|a person|people|a friend|(?:his|her|their) (?:gran|granny|mother|mum|mom|nan|aunt|auntie|grandmother|wife|husband|sister|brother|daughter|son|kids|father|dad))(?: (?:who|that) (?:(?!and |but )[a-z]+ ){0,5}?[a-z]+)?${ends}`,
    ),
    plain: ([clause, verb = '']) => {
      const owner = /\b(?:his|her)\b/.exec(clause)?.[0] ?? /\b(?:him|her)\b/.exec(clause)?.[0]
      const own = owner === undefined ? '' : ` , ${owner === 'him' ? 'his' : owner} ,`
      return `${verb === 'made' ? 'homemade' : verb}${own}`
    },
  },
  {
    // 'Sleeves striped blue, red and yellow'
    opens: /^striped$/,
    whole: new RegExp(
      `^striped (?:in )?(${colours}) , (${colours}) (?:, )?and (${colours})${ends}`,
    ),
    plain: ([, one, two, three]) => `striped ${one} and ${two} and ${three}`,
  },
  {
    // 'Nails in the boots'
    opens: /^(?:hobnails?|nails)$/,
    whole: new RegExp(
      `^(?:hob ?)?nails in (?:the |his |her )?(?:soles of (?:the |his |her )?)?(boots|shoes)${ends}`,
    ),
    plain: ([, shoes = '']) => `hobnailed ${shoes}`,
  },
  {
    // 'Dandruff on the collar'
    opens: /^dandruff$/,
    whole: new RegExp(
      `^dandruff (?:all over|on|over|across) (?:(?:the|his|her|their|its) )?(?:collar|lapels?|shoulders?|cassock|jacket)${ends}`,
    ),
    plain: () => ', dandruff on the shoulders ,',
  },
  {
    // 'A crew cut flat as a table'
    opens: /^(?:crew|flat|buzz|bob|parting|quiff|afro|fringe)$/,
    whole: new RegExp(
      `^(crew cut|flat top|buzz cut|bob|parting|quiff|afro|fringe) (?:as )?(?:flat|sharp|neat|round|stiff|hard|level|perfect|big|wide)(?: as (?:an? |the )?[a-z]+(?: [a-z]+)?)?${endsOr('in')}`,
    ),
    plain: ([, style = '']) => (style === 'afro' ? 'round afro hair' : style),
  },
]

export const peopleSaidClauses: readonly Clause[] = [...faces, ...moods, ...aids, ...dress]
