/** Lives told in passing: 'who is retiring from the fire brigade', 'thirty years in the navy', 'she ran the village telephone exchange', 'my sister's husband Piet', 'a coconut in each twig hand'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, endsOr, opensSentence } from './clause-words.ts'

/** By the body of people: what one of them is called. */
const bodies: readonly (readonly [body: string, calling: string])[] = [
  ['fire brigade|fire service|fire department|fire station', 'firefighter'],
  ['police force|police|constabulary|force|met', 'police officer'],
  ['royal navy|merchant navy|navy|fleet', 'sailor'],
  ['army|territorials|infantry', 'soldier'],
  ['royal air force|air force|raf|airforce', 'airman'],
  ['post office|royal mail|postal service|post', 'postal worker'],
  ['railways?|railroad|tube|underground', 'railway worker'],
  ['coast ?guard', 'coastguard'],
  ['circus', 'circus performer'],
  ['foreign legion', 'legionnaire'],
  ['ambulance service|ambulances', 'paramedic'],
  ['mines?|pits?|coal mines?', 'miner'],
  ['lifeboats?|lifeboat crew', 'lifeboatman'],
  ['prison service', 'prison guard'],
  ['forestry commission', 'forester'],
  ['buses', 'bus driver'],
  ['bin lorries|bins', 'dustman'],
  ['stage', 'actor'],
  ['bench', 'judge'],
  ['library|libraries', 'librarian'],
  ['council|civil service', 'office worker'],
  ['classroom|teaching', 'teacher'],
  ['hospital|wards?', 'nurse'],
]
const body = bodies.map(([words]) => words).join('|')

function callingOf(words: string): string | undefined {
  return bodies.find(([names]) => new RegExp(`^(?:${names})$`).test(words))?.[1]
}

const the = '(?:(?:the|his|her|our|their) )?'
const local = '(?:(?:local|volunteer|village|city|county|british|french|german|american|royal) )*'
const over = endsOr('who|that|in|wearing|after|this|next|as|at|on|since|for|when|where')

const retiring: Clause = {
  // 'My boss, who is retiring from the fire brigade', 'newly retired from the police'
  opens: /^(?:who|just|newly|recently|retiring|retires|retired)$/,
  whole: new RegExp(
    `^(?:who )?(?:(?:is|has|just|newly|recently|about to|now|soon) )*(?:retiring|retires|retired)(?: (?:soon|early|this year|next month|next week))? from ${the}${local}(${body})${over}`,
  ),
  plain: ([, from = '']) => {
    const calling = callingOf(from)
    return calling === undefined ? undefined : `, a retired ${calling} ,`
  },
}

const served: Clause = {
  // 'Uncle Ben, thirty years in the navy', 'forty years on the buses, green coat'
  opens: /^(?:[a-z]+|[0-9]+)$/,
  whole: new RegExp(
    `^(?:(?:twenty|thirty|forty|fifty|sixty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|ten|fifteen|many|[0-9]+) (?:long |hard )?years (?:with|in|on|at|of|down) (?:the )?${local}(${body})${over}`,
  ),
  plain: ([, where = '']) => {
    const calling = callingOf(where)
    return calling === undefined ? undefined : `${calling} ,`
  },
}

const kin =
  'brother|sister|husband|wife|mother|mum|mom|father|dad|son|daughter|uncle|aunt|auntie|cousin|nephew|niece|grandfather|grandmother|grandad|grandma|grandson|granddaughter|boyfriend|girlfriend|fiancé|fiancée|stepfather|stepmother'

const working: Clause = {
  // 'My brother works for the railway', 'dad is in the police', 'grandma was with the circus'
  opens: new RegExp(`^(?:he|she|who|${kin}|boss|neighbour|friend)$`),
  whole: new RegExp(
    `^(he|she|who|${kin}|boss|neighbour|friend) (?:works|worked|is|was|has been|had been|still works|used to work|used to be) (?:for|with|in|on|down|at) the ${local}(${body})${over}`,
  ),
  plain: ([, whom = '', where = '']) => {
    // Who is in the library or at the bench need not work there.
    const isSeat = /^(?:bench|stage|classroom|library|hospital|wards?|mines?|pits?|post|tube)$/
    const calling = callingOf(where)
    if (calling === undefined || isSeat.test(where)) return undefined
    return /^(?:he|she|who)$/.test(whom) ? `${whom} is a ${calling}` : `${whom} , a ${calling}`
  },
}

const exchange: Clause = {
  // 'My grandmother ran the village telephone exchange in 1950'
  opens: /^(?:ran|runs|running|worked|works|working|manned|operated|operates|operating|kept)$/,
  whole: new RegExp(
    `^(?:ran|runs|running|worked|works|working|manned|operated|operates|operating|kept)(?: (?:at|on|in))? (?:the|an?) ${local}(?:(?:tele)?phone )?(?:telephone exchange|phone exchange|exchange|switchboard)${over}`,
  ),
  plain: () => ', a telephone operator ,',
}

const ofKin: Clause = {
  // 'My sister's husband Piet', 'twin sisters' brother Luca', 'my best friend's mother': the last is meant
  opens: new RegExp(
    `^(?:my|our|his|her|the|twin|best|little|big|older|younger|${kin}|${kin}|sisters|brothers|twins|friend|neighbour|boss)$`,
  ),
  whole: new RegExp(
    `^((?:my|our|his|her|the) )?(?:(?:twin|best|little|big|older|younger|old|two) )*(?:${kin}|sisters|brothers|cousins|twins|friend|neighbour|neighbor|boss|teacher|flatmate)(?: ')? ((?:(?:twin|little|big|older|younger|old|new) )*(?:${kin}))(?= )`,
  ),
  plain: ([clause, whose = 'my ', who = ''], before) => {
    // 'Sister mum wolf' is a row of words, and nobody's; a possessor is told by its own mark.
    const isRow = clause.split(' ').length < 3 && whose === 'my ' && !/s' |s /.test(clause)
    return opensSentence(before) && !isRow ? `${whose}${who}` : undefined
  },
}

const sportsOfBeasts: Clause = {
  // 'A cricket umpire': no insect judges
  opens: /^(?:cricket|bull)$/,
  whole:
    /^(cricket|bull) (umpire|groundsman|commentator|scorer|mascot|teacher|captain|fielder|fighter|fighting|rider)(?= |$)/,
  plain: ([, game = '', who = '']) => {
    if (game === 'cricket')
      return /^(?:umpire|commentator|scorer|groundsman|fielder)$/.test(who)
        ? `${who === 'scorer' ? 'score keeper' : who === 'fielder' ? 'cricketer' : who}`
        : undefined
    return who === 'fighter' ? 'bullfighter' : undefined
  },
}

const dayOff: Clause = {
  // 'A clown on his day off': nothing is taken off
  opens: /^(?:on|during)$/,
  whole: new RegExp(
    `^(?:on|during) (?:an?|his|her|its|their|the) (?:rare |only )?(?:(?:day|night|week|weekend|evening|year) off|(?:lunch|coffee|tea|cigarette|smoke) break)${over}`,
  ),
  plain: () => '',
}

const ofPlace: Clause = {
  // 'Mayor of a small town', 'head cook of a boarding school': sizes and kinds of the place
  opens: /^(?:of|from)$/,
  whole: new RegExp(
    `^(of|from) (?:an?|the|some) (?:(?:very|small|large|big|little|tiny|huge|sleepy|boarding|public|private|old|remote|provincial|rich|poor|great|minor) )+(?:country |seaside |mountain )?(town|village|city|island|country|kingdom|school|company|firm|parish|nation|state|county|university|bank|hotel|orchestra|choir|hospital|newspaper)${over}`,
  ),
  plain: ([, of = '', place = ''], before) => {
    const { who } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
    return who?.slot === 'role' ? `${of} a ${place}` : undefined
  },
}

const unmoved: Clause = {
  // 'Not amused'
  opens: /^(?:not|never|far)$/,
  whole: new RegExp(
    `^(?:not|never|not at all|not one bit|far from|not the least bit) (amused|impressed|happy about (?:it|this|that)|pleased|thrilled|convinced)${over}`,
  ),
  plain: ([, how = '']) =>
    /^(?:happy|pleased|thrilled)/.test(how)
      ? 'displeased'
      : /^convinced$/.test(how)
        ? 'sceptical'
        : `un${how}`,
}

const onLeave: Clause = {
  // 'Knight's night off: slippers'
  opens:
    /^(?:day|night|evening|morning|holiday|weekend|laundry|wash|bath|moving|market|washing|birthday|wedding|first|last)$/,
  whole:
    /^(?:(?:day|night|evening|morning|weekend) off|holiday|(?:laundry|wash|bath|moving|market|washing|baking|cleaning|pyjama|spa|gym|wedding|birthday) (?:day|night)|(?:first|last) (?:day|night)(?= (?:at|of|in|on) )|day out|night out)(?= [,.;:!?()—–-]| at | of | in | on | with |$)/,
  plain: (_, before) => (before.length === 1 ? ',' : undefined),
}

const forChildren: Clause = {
  // 'A kids' TV clown' is no child
  opens: /^(?:kids|kid|children|children's|kids')$/,
  whole:
    /^(?:kids|kid|children)(?:'s|')? (tv|television|party|book|birthday|telly|theatre|hospital|show)(?= [a-z])/,
  plain: ([, what = ''], before) => (/^(?:an?|the|)$/.test(before.at(-1) ?? '') ? what : undefined),
}

export const everydayLivesClauses: readonly Clause[] = [
  onLeave,
  forChildren,
  retiring,
  served,
  working,
  exchange,
  ofKin,
  sportsOfBeasts,
  dayOff,
  ofPlace,
  unmoved,
]
