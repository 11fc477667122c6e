import { type Clause, colours, ends, isHue, isStuff } from './clause-words.ts'

const own = '(?:his|her|their|its|the|my)'

const masses =
  '(?:smoke|mist|fog|steam|vapou?r|flames?|fire|water|sand|dust|shadows?|darkness|slime|light|snow|wind|clouds?|ash|lightning|stars|stardust|static)'
const manners =
  '(?:black|white|grey|gray|blue|red|green|purple|pink|golden|silver|swirling|curling|living|drifting|coiling|thick|thin|pale|dark|burning|glowing|bubbling|whirling|trailing)'
const said = `(?:${manners} )*`
const limbs = '(?:legs|feet|lower body|lower half|hands|arms)'

/** What hangs down instead of legs, by its own name where it has one. */
function tailOf(what: string): string {
  return /(?:smoke|mist|fog|steam|vapou?r|sand|dust|shadow|cloud)$/.test(what)
    ? `${what} tail`
    : `wispy tail of ${what}`
}

const bodies: readonly Clause[] = [
  {
    // 'Teeth filed to points', 'nails that are sharpened into needles'
    opens: /^(?:teeth|fangs|nails|fingernails|claws|tusks|horns|ears)$/,
    whole: new RegExp(
      `^(teeth|fangs|nails|fingernails|claws|tusks|horns|ears) (?:(?:that|which|are|is|were|been|have|has|all|each|carefully) )*(filed|sharpened|ground|honed|carved|whittled|tapering|tapered|cut) (?:down )?(?:in)?to (?:a |an )?(?:(?:very|fine|needle|razor|sharp|cruel|little) )*(?:points?|needles|spikes|tips?|edges?|razors)${ends}`,
    ),
    plain: ([, part = '', how = '']) =>
      part === 'ears' ? 'pointed ears' : `${/^taper/.test(how) ? 'pointed' : how} ${part}`,
  },
  {
    // 'Smoke instead of legs', 'blue flames where his feet should be', 'mist for arms'
    opens: new RegExp(`^(?:${masses}|${manners})$`),
    whole: new RegExp(
      `^(${said}${masses}) (?:(?:instead of|in place of|rather than|in lieu of) (?:${own} |any )?(${limbs}|head)|for (?:an? )?(legs|feet|arms|hands)|where ${own} (${limbs}|head) (?:should|ought to|would|used to) be)${ends}`,
    ),
    plain: ([, what = '', first, second, third]) => {
      const limb = first ?? second ?? third ?? ''
      return /^(?:arms|hands|head)$/.test(limb)
        ? `, ${what} ${limb} ,`
        : `, ${tailOf(what)} , no ${limb.replace('lower body', 'legs').replace('lower half', 'legs')} ,`
    },
  },
  {
    // 'Carries his head under the right arm', 'her own severed head in both hands'
    opens:
      /^(?:carries|carrying|holds|holding|keeps|keeping|with|cradles|cradling|tucks|has|his|her|its|their|head|flaming|burning|rotting|severed)$/,
    whole: new RegExp(
      `^(?:(?:carries|carrying|holds|holding|keeps|keeping|with|cradles|cradling|tucks|has) )?(?:(?:his|her|its|their) )?(?:(?:own|severed|grinning|laughing|pale|detached|flaming|burning|rotting|glowing|${colours}) )*head (?:(?:tucked|held|carried|resting|neatly|safely) )*((?:under|beneath|underneath|in|inside|by) (?:(?:an?|the|one|both|own|left|right|other|crook|of|${own}) )*(?:arms?|hands?|lap|elbow|hair|basket|bag|birdcage|lantern|bucket|backpack|satchel))${ends}`,
    ),
    plain: ([clause = '', where = ''], before) => {
      const isUnder = /^(?:under|beneath|underneath)\b/.test(where)
      const isOff = /\b(?:own|severed|detached|carr|cradl)/.test(clause)
      if (!isUnder && !isOff) return undefined
      return before.includes('headless')
        ? `, severed head ${where} ,`
        : `, headless , severed head ${where} ,`
    },
  },
  {
    // 'Lower body is a whirl of smoke', 'below the waist just a swirl of sand'
    opens: /^(?:lower|below|beneath|from|legs|his|her|its|their|the)$/,
    whole: new RegExp(
      `^(?:${own} )?(?:lower (?:body|half)|legs|(?:below|beneath|from) (?:${own} )?waist(?: down(?:wards)?)?|bottom half) (?:(?:is|are|,|:|just|only|nothing but|becomes?|fades? into|ends? in|trails? off into|turns? into|dissolves? into|an?|made of) )+(?:(?:whirl|swirl|column|pillar|trail|plume|cloud|tail|vortex|whirlwind|wisp|twist|mass) of )?(${said}${masses})${ends}`,
    ),
    plain: ([, what = '']) => `, ${tailOf(what)} , no legs ,`,
  },
  {
    // 'Half of her is slime', 'the left half of his body is stone'
    opens: /^(?:half|one|left|right|the|his|her|its|their)$/,
    whole: new RegExp(
      `^(?:(?:the|one|${own}) )?(?:(left|right|upper|lower|top|bottom) )?(?:half|side)(?: of (?:her|him|it|them|${own} (?:whole |entire )?body))? is (?:(?:all|just|entirely|completely|pure|made of|made from|solid|living|now) )*((?:(?:${colours}|rotting|rusty|cracked|bare|polished|molten|burning) )?[a-z]+)${ends}`,
    ),
    plain: ([clause = '', side = '', stuff = '']) => {
      const isBody = /\bof\b|^(?:his|her|its|their) /.test(clause)
      if (!isBody || !(isStuff(stuff) || madeOf.test(stuff))) return undefined
      return `, ${ownerIn(clause)} half ${stuff.replace(/^machinery?$/, 'mechanical')} body ${/left|right/.test(side) ? `on the ${side} side` : ''} ,`
    },
  },
  {
    // 'Leaves gone orange for autumn', 'petals turning brown'
    opens: /^(?:leaves|petals|fronds|needles|blossoms?|moss|feathers|fur|scales|hair|skin)$/,
    whole: new RegExp(
      `^(leaves|petals|fronds|needles|blossoms?|moss|feathers|fur|scales|hair|skin) (?:(?:that|which|have|has|are|is|already|just|slowly|now) )*(?:gone|going|turned|turning|faded to|fading to) ((?:${colours})(?: and (?:${colours}))?)(?: (?:for|in|with|at|from) (?:the )?(?:autumn|winter|fall|spring|summer|season|age|frost|edges|tips))?${ends}`,
    ),
    plain: ([, what = '', hue = '']) => `${hue} ${what}`,
  },
]

const madeOf =
  /(?:slime|goo|jelly|machine|machinery|metal|stone|ice|fire|flame|flames|shadow|smoke|crystal|clockwork|skeleton|bone|bones|wood|glass|lava|robot|robotic|mechanical|water|moss|plant|coral|steel|chrome|ghost|skeletal|undead|demon|burnt|burned|scales|fur|gold)$/

const flesh = '(?:flesh|human|normal|organic|natural|skin|flesh and blood|ordinary|real)'
const stuffs =
  '(?:just |only |all |bare |made of |made from |of |nothing but |pure |solid |a )*((?:(?:black|white|cracked|rusty|polished|tarnished|bare|living|burning) )?[a-z]+)'

const states =
  '(?:missing|gone|lost|torn off|snapped off|broken off|sawn off|bitten off|cut off|broken|cracked|stitched shut|sewn shut|swollen shut|closed|blind|milky|clouded|bent|torn|notched|chipped|bandaged|folded|short|shorter|long|longer|stunted|crooked)'
const twoOf = '(eye|ear|horn|wing|arm|hand|leg|foot|fang|tusk|antler|antenna|sleeve)'

const lost: readonly Clause[] = [
  {
    // 'One eye green, the other one missing', 'left horn long and the other broken off'
    opens: /^(?:the|with|and)$/,
    whole: new RegExp(
      `^(?:(?:with|and) )?the other (?:(?:one|is|was|has been|all) )*(${states})${ends}`,
    ),
    plain: ([, state = ''], before) => {
      const told = new RegExp(`\\b(?:(one|left|right) )(?:[a-z]+ )?${twoOf}\\b`).exec(
        before.join(' '),
      )
      if (told === null) return undefined
      const [, which = '', part = ''] = told
      const side = which === 'left' ? 'right' : which === 'right' ? 'left' : ''
      if (/gone|lost|missing/.test(state)) return `, missing ${side} ${part} ,`
      return `, one ${state.replace(/er$/, '')} ${side} ${part} ,`
    },
  },
  {
    // 'One arm flesh, the other chrome', 'left hand normal, the other a claw'
    opens: /^(?:one|left|right)$/,
    whole: new RegExp(
      `^(one|left|right) ${twoOf} (?:is |of |still )*${flesh} (?:[,;] )?(?:(?:and|but|with) )?the other (?:(?:one|is|was) )*${stuffs}${ends}`,
    ),
    plain: ([, which = '', part = '', stuff = '']) =>
      `one ${stuff} ${which === 'left' ? 'right' : which === 'right' ? 'left' : ''} ${part}`,
  },
  {
    // 'One white wing, the other just bone'
    opens: /^the$/,
    whole: new RegExp(`^the other (?:(?:one|is|was) )*${stuffs}${ends}`),
    plain: ([, stuff = ''], before) => {
      const told =
        /\b(?:(one|left|right) )(?:[a-z]+ )?(wing|horn|arm|hand|leg|eye|tusk|antler|ear)\b(?: [a-z]+)? ,/.exec(
          before.join(' '),
        )
      const isGrown = /^(?:wing|horn|tusk|antler)$/.test(told?.[2] ?? '')
      const isMade = isStuff(stuff) || (isGrown && isHue(stuff))
      if (told === null || !isMade) return undefined
      const side = told[1] === 'left' ? 'right' : told[1] === 'right' ? 'left' : ''
      return `one ${stuff} ${side} ${told[2] ?? ''}`
    },
  },
  {
    // 'Tusks worn down to stubs', 'horns sawn off to stumps'
    opens: /^(?:tusks?|horns?|antlers?|claws?|teeth|fangs?|wings?|nails|tail|ears?)$/,
    whole: new RegExp(
      `^(tusks?|horns?|antlers?|claws?|teeth|fangs?|wings?|nails|tail|ears?) (?:(?:are|is|was|were|all) )*(?:worn|filed|sawn|ground|cut|broken|chewed|bitten|burned|burnt|trimmed|snapped|docked) (?:(?:down|off|away) )*(?:(?:in)?to|at) (?:mere |short |little |blunt )*(?:stubs?|stumps?|nubs?|nothing|the base|bumps)${ends}`,
    ),
    plain: ([, part = '']) => `stubby ${part}`,
  },
  {
    // 'Ring finger missing on the left hand'
    opens: /^(?:ring|index|middle|little|pinky|pinkie|trigger)$/,
    whole:
      /^(?:ring|index|middle|little|pinky|pinkie|trigger) (fingers?)(?= (?:(?:is|was|are) )?(?:missing|gone|lost|bandaged|broken|cut|bitten)\b)/,
    plain: ([, finger = '']) => finger,
  },
  {
    // 'Milk teeth missing', 'two front teeth knocked out'
    opens:
      /^(?:milk|baby|front|back|upper|lower|top|bottom|two|three|four|five|several|some|most|many|half|teeth|canines)$/,
    whole: new RegExp(
      `^(?:(?:milk|baby|front|back|upper|lower|top|bottom|two|three|four|five|several|some|most|many|a few|half|of|${own}) )*(teeth|canines) (?:(?:are|were|all) )*(?:missing|gone|lost|fallen out|knocked out|punched out)${ends}`,
    ),
    plain: ([clause = '']) => `missing ${/front/.test(clause) ? 'front ' : ''}teeth`,
  },
]

const turned: readonly Clause[] = [
  {
    // 'A paladin turned mushroom', 'turned into a tree'
    opens: /^turned$/,
    whole: new RegExp(
      `^turned (?:into )?(?:an? )?(mushroom|toadstool|fungus|tree|plant|cactus|flower|shrub|bush|vegetable|pumpkin|statue|doll|puppet)${ends}`,
    ),
    plain: ([, what = '']) =>
      /^(?:statue|doll|puppet)$/.test(what) ? `, ${what} ,` : `, ${what} person ,`,
  },
  {
    // 'Red hourglass on the belly'
    opens: new RegExp(`^(?:${colours}|hourglass)$`),
    whole: new RegExp(
      `^((?:${colours} )?)(hourglass|diamond|anchor|horseshoe|keyhole)(?: mark(?:ing)?)? (?:on|across|over) (?:${own} )?(belly|abdomen|back|chest|forehead|brow|cheek|throat|neck|shoulder|stomach)${ends}`,
    ),
    plain: ([, hue = '', what = '', place = ''], before) =>
      before.some((word) => /^(?:holds|holding|carries|carrying|with|silver|necklace)$/.test(word))
        ? undefined
        : `${hue}${what} marking on the ${place}`,
  },
  {
    // 'Emerald coils'; bandages that are there come loose.
    opens: /^bandages$/,
    whole:
      /^bandages (?:(?:that are|all|slowly|forever) )*(?:coming (?:loose|undone|off)|trailing|peeling(?: off)?|unravelling|unraveling|unwinding|hanging(?: loose)?|fluttering|wrapped|wound|worn) (?:(?:like|as) an? (scarf|sash|belt|skirt|headband|hood|veil|turban|bra|blindfold|shawl)|(?:at|from|off|on|round|around|over) (?:the |his |her |its |their )?(jaw|chin|neck|wrists?|ankles?|arms?|elbows?|hands?|fingers|face|chest|waist|knees?|legs?|head|shoulders?))/,
    plain: ([clause = '', worn, place]) => {
      if (worn !== undefined) return `${worn} of bandages`
      const isWound = /\b(?:wrapped|wound|worn)\b/.test(clause)
      return `${isWound ? '' : 'loose '}bandages on the ${place}`
    },
  },
  {
    // 'Red thread for a belt', 'old curtain cord as a belt'
    opens: new RegExp(
      `^(?:${colours}|old|thread|string|twine|cord|yarn|ribbon|curtain|shoelaces?|vine|bowstring)$`,
    ),
    whole: new RegExp(
      `^(?:old )?((?:(?:${colours}) )?)((?:curtain )?(?:thread|string|twine|cord|yarn|ribbon|shoelaces?|vine|bowstring)) (?:for|as|worn as|used as) an? (belt|sash|girdle|necklace|headband|bracelet|hatband|bowtie|bow tie|tie)${ends}`,
    ),
    plain: ([, hue = '', stuff = '', thing = '']) =>
      (hue === '' && !/^curtain/.test(stuff)) || /string$/.test(stuff)
        ? undefined
        : `a ${hue}${thing} of ${stuff}`,
  },
  {
    // 'A sling instead of a bow'
    opens: /^sling$/,
    whole:
      /^sling(?= (?:(?:instead of|rather than|in place of|not) (?:an? |the |any )?(?:bow|crossbow|sword|gun|rifle|spear|weapon)|loaded|with (?:a |three |some |smooth |round )*(?:stones?|bullets?|pebbles?)))/,
    plain: () => 'slingshot',
  },
]

const arms: readonly Clause[] = [
  {
    // 'Revolver worn on the left hip butt forward', 'sword slung at his side, hilt first'
    opens: /^(?:butt|hilt|handle|grip|pommel|muzzle|barrel|stock|grips|butts|hilts)$/,
    whole: new RegExp(
      `^(?:butt|hilt|handle|grip|pommel|muzzle|barrel|stock)s? (?:facing )?(?:forwards?|foremost|first|backwards?|outwards?|rearwards?|up|upwards?|down|downwards?|out)${ends}`,
    ),
    plain: (_, before) =>
      /^(?:hips?|thighs?|back|belt|side|shoulders?|chest|leg|boot|sash|,)$/.test(
        before.at(-1) ?? '',
      )
        ? ','
        : undefined,
  },
  {
    // 'A silver collar up to the ears'
    opens: /^collar$/,
    whole: new RegExp(
      `^collar (?:(?:right|all the way|reaching|that goes|going|that comes|rising|so high it reaches) )*up to (?:${own} )?(?:ears|chin|jaw|nose|cheeks|cheekbones|eyes|mouth)${ends}`,
    ),
    plain: () => 'high collar',
  },
]

const fears: readonly Clause[] = [
  {
    // 'Who faints at the sight of blood', 'queasy at the smell of garlic'
    opens: /^(?:who|that|faints|fainting|swoons|gags|sneezes|queasy|squeamish)$/,
    whole: new RegExp(
      `^(?:(?:who|that) )?(?:always )?(?:faints?|fainting|swoons?|swooning|passes out|gags|gets queasy|queasy|squeamish|sneezes) (?:at|from|when|about) (?:(?:the|a|an|any|some) )?(?:(?:mere |first |very )?(?:sight|smell|sound|thought|mention) of )?(?:he |she |it |sees |(?:his|her|its|their) )*((?:own )?[a-z]+(?: [a-z]+)?)${ends}`,
    ),
    plain: () => ',',
  },
]

function ownerIn(clause: string): string {
  return /\b(?:her|she)\b/.test(clause) ? 'her' : /\b(?:his|him|he)\b/.test(clause) ? 'his' : ''
}

export const creatureTurnsClauses: readonly Clause[] = [
  ...bodies,
  ...turned,
  ...lost,
  ...arms,
  ...fears,
]
