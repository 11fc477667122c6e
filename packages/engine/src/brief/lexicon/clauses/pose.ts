/** How somebody holds themselves: 'he points at the viewer', 'takes a slight bow', 'her hands are folded', 'hand on its heart'. */
import { pluralOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, opensClause, own } from './clause-words.ts'

const stalks = '(?:(?:long|thin|dry|single|bit|piece|stalk|blade|stem|of) )*'

/** 'Chewing on a straw', 'a stalk of grass between his teeth' */
const inMouth: Clause = {
  opens: /^(?:chew(?:ing|s)|suck(?:ing|s)|gnaw(?:ing|s)|straw|stalk|blade|piece)$/,
  whole: new RegExp(
    `^(?:(?:chew|suck|gnaw)(?:ing|s) (?:(?:on|at) )?(?:an?|the|some|his|her) ${stalks}(straw|hay|wheat|grass)${ends}|${stalks}(straw|hay|wheat|grass) (?:(?:between|in) (?:his|her|their|its|the) teeth|(?:in|from) the (?:corner|side) of (?:his|her|their|its|the) mouth)${ends})`,
  ),
  plain: ([whole = '', chewed, held]) => {
    const stalk = chewed ?? held ?? ''
    const thing = stalk === 'grass' ? 'blade of grass' : `stalk of ${stalk.replace('hay', 'straw')}`
    return /^(?:chew|suck|gnaw)/.test(whole) ? `chewing , ${thing}` : thing
  },
}

const thumbs: Clause = {
  // 'thumbs hooked in her belt', 'a thumb tucked into his waistband'
  opens: /^(?:thumbs?|both)$/,
  whole:
    /^(?:both )?thumbs? (?:(?:are|is|always) )?(?:(?:hooked|tucked|stuck|hung|jammed) )?(?:in|into|through|over|behind) (?:(?:his|her|their|its|the|a) )?(belt loops?|belt|waistband|pockets|waistcoat pockets|waistcoat|armpits|lapels|braces|suspenders)(?= |$)/,
  plain: ([, where = '']) =>
    /^(?:belt|waist)/.test(where)
      ? `, thumbs in belt , ${where.includes('loop') ? '' : where.replace('waistband', '')}`
      : `thumbs in pockets${/^(?:waistcoat|braces|suspenders)/.test(where) ? ` , ${where.replace(' pockets', '')}` : ''}`,
}

const downcast = 'floor|ground|carpet|floorboards|boards|mud|dust|toes|feet|cobbles|cobblestones'
const faraway = 'horizon|distance|middle distance|far distance|beyond|void|sea|fire|flames'
const above = 'sky|ceiling|moon|clouds|heavens|rafters|treetops|sun'

const glances: readonly Clause[] = [
  {
    // 'Looking at the floor', 'her gaze fixed on the horizon', 'staring up at the stars', 'squinting into the sun'
    opens:
      /^(?:look(?:s|ing)|star(?:es|ing)|gaz(?:es|ing)|glanc(?:es|ing)|peer(?:s|ing)|squint(?:s|ing)|eyes|gaze)$/,
    whole: new RegExp(
      `^(looks|looking|stares|staring|gazes|gazing|glances|glancing|peers|peering|squints|squinting|(?:eyes|gaze)(?: (?:are|is))?(?: (?:fixed|glued|set|turned|trained|locked|cast))) (?:(?:down|up|out|off|away|intently|dreamily|sadly|gloomily|shyly|steadily) )*(?:at|to|into|on|over|across|towards?) (?:(?:the|his|her|their|its|own) )*(?:(${downcast})|(${faraway})|(${above}))${ends}`,
    ),
    plain: ([, how = '', low, far, high], before) => {
      const squint = how.startsWith('squint') ? ', squinting' : ''
      // 'Eyes fixed on the fire' say what the eyes are like no more than before.
      if (
        before.at(-1) !== undefined &&
        /^(?:blue|green|brown|grey|black|red)$/.test(before.at(-1) ?? '')
      )
        return undefined
      if (low !== undefined) return `${squint} , looking down ,`
      if (high !== undefined) return `${squint} , looking up ,`
      return far === undefined ? undefined : `${squint} , staring into the distance ,`
    },
  },
  {
    // 'Humming to himself', 'humming with her eyes closed': a dress does not
    opens: /^hum(?:s|ming)$/,
    whole: new RegExp(
      `^hum(?:s|ming)(?: (?:(?:an?|the|some) (?:[a-z]+ )?(?:tune|song|lullaby|hymn|melody|ditty|shanty)|to (?:himself|herself|themselves|itself)|softly|quietly|happily|away|tunelessly))*${ends}`,
    ),
    plain: (_, before) =>
      /^(?:electric|machine|sword|engine|crystal|wires|robot|drone)$/.test(before.at(-1) ?? '')
        ? undefined
        : ', humming ,',
  },
  {
    // 'Hands held up', 'one hand raised for silence', 'hand lifted in blessing'
    opens: /^(?:hands?|both|one|right|left|arm|arms|palms?)$/,
    whole: new RegExp(
      `^((?:(?:both|one|right|left) )?(?:hands?|arms?|palms?)) (?:(?:is|are) )?(?:held up|held aloft|held high|up in the air|in the air|thrown up|raised|lifted|upraised)(?: (?:up|high|aloft))*(?: (?:for|in|as if in|to ask for|to call for) (?:(?:a|an|his|her|some) )?(?:silence|quiet|attention|blessing|greeting|surrender|protest|warning|farewell|welcome|peace|mock surrender|despair|horror|oath|prayer|order))?${ends}`,
    ),
    plain: ([clause, part = '']) => (/ raised$/.test(clause) ? undefined : `, ${part} raised ,`),
  },
  {
    // 'Leaning on her knees', 'bent over, hands braced on his thighs'
    opens: /^(?:leaning|hands|propped|bracing|resting)$/,
    whole: new RegExp(
      `^(?:leaning|resting|bracing (?:himself|herself)|hands (?:braced|propped|planted)) (?:(?:heavily|forward) )*(?:on|against) (?:his|her|their) (?:knees|thighs)${ends}`,
    ),
    plain: () => ', bent over , hands on knees ,',
  },
  {
    // 'Hiding behind her hair'
    opens: /^(?:hiding|hides|hidden|peering|peeking|peeping|peers|peeps)$/,
    whole: new RegExp(
      `^(?:hiding|hides|hidden|peering|peeking|peeping|peers|peeps) (?:(?:shyly|out|from) )*(?:behind|under|beneath|through|from under) (?:(?:his|her|their|a|the|long|untidy|own) )*(hair|fringe|bangs)${ends}`,
    ),
    plain: ([, hair = '']) => `, shy , ${hair === 'hair' ? 'hair' : 'fringe'} over the eyes ,`,
  },
]

const onCane: Clause = {
  // 'hands folded over the head of his cane'
  opens: /^(?:over|on|upon|atop)$/,
  whole:
    /^(?:over|on|upon|atop) the (?:head|top|handle|knob|pommel|grip) of (?:his|her|their|its|an?|the) ((?:[a-z]+ )?(?:cane|staff|stick|walking stick|sword|umbrella|axe|hammer))(?= |$)/,
  plain: ([, thing = '']) => `on a ${thing}`,
}

/** 'Wheelchair-using archer, elf' */
const inWheelchair: Clause = {
  opens: /^(?:wheelchair|wheelchair-using)$/,
  whole:
    /^wheelchair(?: - | |-)using ((?:[a-z]+ )?[a-z]+)(?= [,.;:!?]| and | but | with | in | who |$)/,
  plain: ([, who = '']) => `${who} in a wheelchair`,
}

/** 'A puffed-up chest', 'chest puffed up': how a pigeon is built. */
const puffedChest: Clause = {
  opens: /^(?:an?|his|her|its|their|big|puffed|puffed-up|puffed-out|chest|pigeon)$/,
  whole: new RegExp(
    `^(?:(?:an?|his|her|its|their|big) )*(?:(?:puffed|puffed(?: - | |-)(?:up|out)|pigeon|pouter) (?:chest|breast)|chest puffed up)${ends}`,
  ),
  plain: () => 'barrel chested build',
}

/** 'Four arms, scissors in each': there are four of them. */
const inEachHand: Clause = {
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:an? )?((?:[a-z]+ )?[a-z]+) in each(?: (?:of (?:his|her|its|their) )?(?:hands?|fists?|paws?|arms?|one))?${ends}`,
  ),
  plain: ([, thing = ''], before) => {
    const arms = before.findLastIndex((word) => /^(?:arms|hands|armed)$/.test(word))
    const said = before.slice(Math.max(arms - 3, 0), Math.max(arms, 0))
    const armed = before.find((word) => /-(?:arm|hand)ed$/.test(word))?.split('-')
    const count = said.findLast((word) => manyArms.test(word)) ?? armed?.[0]
    const isHeld = vocabulary.entries.get(thing.split(' ').at(-1) ?? '')?.thing?.slot === 'prop'
    return count !== undefined && manyArms.test(count) && isHeld && opensClause(before)
      ? `${count} ${pluralOf(thing) ?? thing} in hands`
      : undefined
  },
}

const manyArms = /^(?:three|four|five|six|eight|ten|[34568])$/

export const poseClauses: readonly Clause[] = [
  ...glances,
  inEachHand,
  inMouth,
  thumbs,
  onCane,
  inWheelchair,
  puffedChest,
  {
    opens: /^(?:standing|stands|stood)$/,
    whole:
      /^(?:standing|stands|stood) (?:(?:tall|straight|up) and )?(?:proud|tall and proud)(?= |$)/,
    plain: () => ', proud , standing proud',
  },
  {
    // 'he points at the viewer'
    opens: /^(?:he|she|they|it|who|and|that)$/,
    whole:
      /^(he|she|they|it|who|and|that) points? (?:(?:straight|right|directly|out|back|firmly|a finger|one finger|his finger|her finger) )*(?=(?:at|to|towards|toward|up|upwards|down|ahead|off|forward)(?: |$))/,
    plain: ([, who]) => `${who} ${who === 'and' ? '' : 'is'} pointing`,
  },
  {
    // 'one finger of the right hand raised to her lips', 'right index finger to her lips'
    opens: /^(?:one|a|the|his|her|their|its|left|right|index|finger|pointing)$/,
    whole: new RegExp(
      `^(?:${own} )?(?:(?:left|right|index|pointing) )*finger(?: of (?:${own} )?(?:own )?(?:left |right |free )?(?:hand|one|paw))?(?: (?:is|raised|pressed|held|laid|placed|put|lifted|pointing|up))* (?:to|on|against|over|across|before|at|in front of) (?:${own} )?(?:closed |pursed |own )?(?:lips|mouth)(?= |$)`,
    ),
    plain: () => ', finger to lips ,',
  },
  {
    opens:
      /^(?:pose|takes?|taking|makes?|making|sweeps?|slight|deep|low|polite|formal|gracious|courtly|stiff|theatrical|sweeping|halfway|bent)$/,
    whole:
      /^(?:pose : (?:an? )?|(?:takes?|taking|makes?|making|sweeps?|bent|halfway) (?:into |in |through |him |her )?an? |)(?:(?:slight|deep|low|polite|formal|gracious|courtly|stiff|theatrical|sweeping|little|small|half) )*(bow|curtsey|curtsy)(?= [,.;!?:)]| and | from | to | with |$)/,
    plain: ([clause, bend = '']) =>
      clause === bend ? undefined : `, ${bend === 'bow' ? 'bowing' : 'curtsying'} ,`,
  },
  {
    opens: /^(?:leant|leaned|slouched|propped)$/,
    whole: /^(?:leant|leaned|slouched|propped)(?: back| up)? (?=(?:against|on|over)(?: |$))/,
    plain: (_, before) =>
      /^(?:[,.;:]|is|was|and|but|stands?|he|she|they|)$/.test(before.at(-1) ?? '')
        ? 'leaning'
        : undefined,
  },
  {
    // 'stands like a statue'
    opens: /^(?:stands?|standing|sits?|sitting|still|as|frozen|motionless)$/,
    whole:
      /^(?:(stands?|standing|sits?|sitting) )?(?:(?:frozen|motionless|as still|still|straight|stiff|as stiff) )*(?:like|as) an? (?:stone |marble |garden )?(?:statue|rock|post|pillar|monument|stone|soldier on parade|tree)(?= |$)/,
    plain: ([clause, verb = '']) =>
      /^(?:as|like)/.test(clause) && !/still|stiff/.test(clause)
        ? undefined
        : `, ${/^sit/.test(verb) ? 'sitting still' : 'standing still'} ,`,
  },
  {
    opens: /^(?:his|her|its|their|the|one)$/,
    whole:
      /^(?:his|her|its|their|the|one) ((?:left|right|free|other|sword|wand) )?(arm|hand|paw|fist|wing) (?:is|are|was) (?:held |lifted |stretched )?(raised|up|lifted|outstretched|high|out|aloft)(?: (?:up|high|in (?:greeting|the air|salute|blessing|welcome)|above (?:his|her|its) head|to the sky))?(?= [,.;!?:)]| and | but |$)/,
    plain: ([, , limb = '', way = '']) =>
      `, ${limb} ${/^out/.test(way) ? 'outstretched' : 'raised'} ,`,
  },
  {
    // 'sitting on his bottom'
    opens: /^on$/,
    whole: /^on (?:his|her|its|their) (?:bottom|behind|backside|bum|rear|haunches|butt)(?= |$)/,
    plain: (_, before) =>
      /^(?:sit|sits|sitting|sat|seated|plumped|down)$/.test(before.at(-1) ?? '') ? '' : undefined,
  },
  {
    // 'she can fly': no fly is there
    opens: /^(?:can|could|cannot|can't|to|will|may|would)$/,
    whole: /^(?:can|could|cannot|can't|to|will|may|would)(?: not| really| even| also)? fly(?= |$)/,
    plain: () => '',
  },
  {
    // 'shading her eyes with one hand'
    opens: /^with$/,
    whole:
      /^with (?:one|both|his|her|their|its|the other|a)(?: left| right| free| other| own)? (?:hands?|paws?|fingers?)(?= [,.;!?:)]| and | but |$)/,
    plain: (_, before) =>
      /^(?:shading|shielding|covering|shades|shields|covers|rubbing|scratching|cupping|waving|waves|pointing|saluting|salutes|beckoning)$/.test(
        before.at(-1) ?? '',
      ) || /^(?:eyes|face|mouth|ears|chin|head|nose)$/.test(before.at(-1) ?? '')
        ? ''
        : undefined,
  },
  {
    opens: /^(?:both|two|thumbs)$/,
    whole:
      /^(?:both |two )?(?:of (?:his|her|their) )?thumbs (?:are )?(?:held )?(?:up )?(?:in the air|raised|aloft)/,
    plain: () => ', thumbs up ,',
  },
  {
    opens: /^(?:an?|with|his|her|their|thumb)$/,
    whole:
      /^(?:with )?(?:an? |his |her |their |one )?thumb (?:stuck |firmly |jammed |popped )?in (?:his|her|their|its) mouth/,
    plain: () => ', thumb in mouth ,',
  },
  {
    // 'Its hand lies on its heart'
    opens: /^hand$/,
    whole:
      /^hand (?:(?:is|lies|rests|held|laid|pressed|placed|kept|lying|resting) )+(?:on|over|to|against) (?:his|her|their|its|the) (heart|chest)(?= |$)/,
    plain: ([, where]) => `hand on ${where}`,
  },
  {
    // 'A kitten asleep in his lap', 'a collie sitting on his foot': the animal sleeps and sits there.
    opens:
      /^(?:asleep|sleeping|sitting|curled|snoozing|dozing|purring|perched|snoring|lying|perching|crouched|standing|trotting|clinging|draped)$/,
    whole:
      /^(?:fast )?(?:asleep|sleeping|sitting|curled up|curled|snoozing|dozing|purring|perched|snoring|lying|perching|crouched|standing|trotting|clinging|draped)(?: asleep| up| happily| patiently)? (?:in|on|across|at|round|around|over|by|beside|to|against) (his|her|their|the) (?:left |right )?(lap|foot|feet|shoulders?|knee|knees|head|arms?|heels?|side|neck|hat|back|boots?|chest|hip)(?= |$)/,
    plain: ([, owner = '', spot = ''], before) =>
      vocabulary.entries.get(before.at(-1) ?? '')?.animal === undefined &&
      !/^(?:baby|toddler|infant|newborn)$/.test(before.at(-1) ?? '')
        ? undefined
        : /^(?:lap|knees?)$/.test(spot)
          ? `on ${owner} lap`
          : /^(?:foot|feet|heels?|side|boots?)$/.test(spot)
            ? `at ${owner} side`
            : `on ${owner} ${spot}`,
  },
  {
    // 'The ears are real, he tucks them under a beanie'
    opens: /^(?:tucks|hides|stuffs|shoves|crams|squashes)$/,
    whole:
      /^(?:tucks|hides|stuffs|shoves|crams|squashes) (?:them|it|both|all of it|everything)(?= |$)/,
    plain: () => '',
  },
  {
    // 'her hands are folded'
    opens: /^(?:hands|arms|palms|legs)$/,
    whole:
      /^(hands|arms|palms|legs) (?:are|were|is|held|kept) (?:(?:always|tightly|neatly|primly|loosely) )*(folded|clasped|crossed|raised|outstretched|pressed together)(?= |$)/,
    plain: ([, part, how]) => `${part} ${how}`,
  },
  {
    opens: /^(?:upright|erect)$/,
    whole: /^(?:upright|erect) (?:posture|stance|bearing|carriage)/,
    plain: () => 'standing upright',
  },
]
