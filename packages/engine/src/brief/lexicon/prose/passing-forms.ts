/** What long wishes say in passing: 'we decided against a cloak', 'one of the stockings has come down', 'you can see the wall through her', 'her legs, which are matchsticks'. */
import { singularOf } from '../../words/inflect.ts'
import { type Form, isThing } from './forms.ts'
import { bare, formEnd, isAnimal, isColour, isWorn } from './words.ts'

const end = formEnd

const decided: readonly Form[] = [
  // 'He ought to have been a sea captain, so I'd like one picture in which he is'
  [
    /\b(s?he) (?:ought to|should) have been (an? (?:\p{L}+ )?\p{L}+),? (?:so|and) [^.;!?\n]*/giu,
    ([who = '', calling = '']) => `${who} is ${calling}`,
  ],
  // 'We decided early on against a cloak since the coat's doing that job'
  [
    /\b(?:we|i)(?:['’]ve| have| had)? decided (?:early on |long ago |in the end |together )?against (?:giving (?:him|her|them|it) )?(an? (?:\p{L}+ )??\p{L}+)(?:,? (?:since|because|as|so)\b[^.;!?\n]*|(?=[.,;!?\n]))/giu,
    ([thing = '']) => (isThing(thing) ? `no ${bare(thing)}` : undefined),
  ],
  // 'We can't agree about freckles, so leave them out'
  [
    /\b(?:we|i) (?:can['’]t|couldn['’]t|could not|cannot|never|didn['’]t|haven['’]t) (?:agreed?|decided?|settled?) (?:about|on) (?:the |an? )?((?:\p{L}+ )?\p{L}+),? so (?:please )?(?:leave|skip|forget|no|don['’]t|drop)\b[^.;!?\n]*/giu,
    ([thing = '']) => `no ${thing}`,
  ],
  // 'There used to be a quarterstaff, but she sold it, so he's unarmed'
  [
    /\bthere used to be (an? (?:\p{L}+ )?\p{L}+),? but ([^.;!?\n]*)/giu,
    ([thing = '', why = '']) =>
      isThing(thing) && !/\b(?:now|still|instead)\b/iu.test(why)
        ? `no ${bare(thing)}${/unarmed|no weapon/iu.test(why) ? ', unarmed' : ''}`
        : undefined,
  ],
  // 'I thought of an apron as well, a small white one with a pocket'
  [
    /\bi (?:thought of|had in mind|was thinking of|imagine|picture|see) an? (\p{L}+)(?: as well| too| also)?, an? ((?:\p{L}+ ){1,2}?)one\b/giu,
    ([thing = '', said = '']) => (isWorn(thing) ? `wearing a ${said}${thing}` : undefined),
  ],
  // 'The committee settled on a badger'
  [
    /\b(?:the (?:committee|board|children|class|jury|team|vote|society|council|kids|pupils|players)|we|they) (?:finally |eventually |all |then )?(?:settled|decided|landed|agreed|voted) (?:on|for) (?=an? )/giu,
    () => 'It is ',
  ],
  // 'Mine isn't grey'
  [
    /(?<=^|[.;!?\n]\s{0,2})(?:mine|ours)(?= (?:is|isn|was|has|wears|doesn|looks|comes|lives)\b)/giu,
    () => 'It',
  ],
]

const dressed: readonly Form[] = [
  // 'The same jumper, a bottle-green one with a hole'
  [
    /\b(\p{L}+), an? ((?:light|dark|pale|bright|deep|bottle|navy|sky|royal|forest)?[- ]?\p{L}+) one (?=with\b)/giu,
    ([thing = '', how = '']) =>
      isWorn(thing) && isColour(how) ? `${how.replaceAll('-', ' ')} ${thing} ` : undefined,
  ],
  // 'One of the stockings has come down'
  [
    /\bone of (?:the|his|her|them|these) ?(stockings|socks|leggings|tights)? (?:has|had|have) (?:come|slipped|fallen|slid|rolled|crept) down\b/giu,
    ([things = '']) =>
      things === 'undefined' ? undefined : `one ${singularOf(things) ?? things} rolled down`,
  ],
  // 'Her shoes she carries in her hand'
  [
    /\b((?:his|her|their) (?:shoes|boots|hat|cap|sandals|slippers|clogs|helmet|gloves|coat)),? (s?he|they) (carries|holds|carry|hold|has|keeps) (?=(?:in|under|over|on) )/giu,
    ([thing = '', who = '', has = '']) => `${who} ${has} ${thing} `,
  ],
  // 'With the sleeves tied back'
  [
    /\b(?:the|his|her) sleeves (?:tied|pinned|pushed|folded|shoved) (?:back|up)\b/giu,
    () => 'rolled-up sleeves',
  ],
  // 'Ears on a hairband'
  [
    /(?<=^|[.;!?\n,] ?)ears on an? (?:hair ?band|headband|alice band)\b/giu,
    () => 'animal ear headband',
  ],
  // 'Around his neck on a thong hang seven teeth'
  [
    /\b(?:around|round|about) (?:his|her|their) neck(?:,? on an? (?:\p{L}+ )?(?:thong|string|cord|chain|bootlace|wire|ribbon))?,? (?:there )?(?:hangs?|dangles?|s?he (?:wears|has|keeps)|are|is) ((?:\p{L}+ ){0,2}?(?:teeth|bones|shells|claws|beads|keys|coins|feathers|fangs|knuckles|skulls|stones|rings|tusks|nuts|acorns))\b/giu,
    ([things = '']) => `a necklace of ${things}`,
  ],
  // 'She chewed the chain of her necklace'
  [
    /\b(?:chews?|chewed|twists?|twisted|plays? with|fiddles? with|bites?|sucks?|tugs at)(?: on)? the (?:chain|end|pendant|beads) of (?=(?:his|her|their) (?:necklace|rosary|pendant))/giu,
    () => 'wears ',
  ],
  // 'An owl on the handlebars'
  [
    /(?<=\b(?:bicycle|bike|scooter|motorbike|tricycle)\b[^.;!?\n]{0,40}) (?:on|over|from|at) (?:the|its|his|her) handlebars?\b/giu,
    () => ' in front',
  ],
]

const bodies: readonly Form[] = [
  // 'You can see the wall through her'
  [
    /\b(?:you|one|i) (?:can|could) (?:almost |nearly |just )?see (?:(?:the \p{L}+|right|straight|things|everything|stars|daylight) )?through (?:him|her|them|it)\b/giu,
    () => 'see-through',
  ],
  // 'A round, freckled face'
  [
    /\b(an? )(round|long|thin|narrow|square|broad|wide|oval), (\p{L}+) face\b/giu,
    ([article = '', shape = '', look = '']) => `${article}${shape} face, ${look}`,
  ],
  // 'Her hair has grown through the floor, it's long'
  [
    /\b((?:his|her|its|their) hair) has grown (?:through|into|over|down to|across|around) [^.,;:!?\n]*, it(?:['’]s| is)\b/giu,
    ([hair = '']) => `${hair} is`,
  ],
  // 'The ring finger of the left one is missing'
  [
    /\bthe ((?:(?:little|index|middle|ring|fore)[- ]?)?(?:finger|thumb)) (?:of|on) the (left|right) (?:one|hand) is (?:missing|gone|not there)\b/giu,
    ([finger = '', side = '']) => `missing ${finger} of the ${side} hand`,
  ],
  // 'One of his front teeth has fallen out'
  [
    /\bone of (?:his|her|their|the) ((?:front |upper |lower |milk |baby )?)teeth has (?:just )?(?:fallen|come|been knocked|dropped) out\b/giu,
    ([which = '']) => `missing ${which}tooth`,
  ],
  // 'Eyes, which were lined in black'
  [
    new RegExp(
      `\\b(eyes),? (?:which |that )?(?:(?:were|are|is) )?(?:lined|outlined) (?:in|with) (\\p{L}+)${end}`,
      'giu',
    ),
    ([eyes = '', how = '']) => (isColour(how) ? `${eyes}, ${how} eyeliner` : undefined),
  ],
  // 'Hair hacked off with a clasp knife, fair'
  [
    /\bhair,? (?:hacked|cut|chopped|sawn|cropped)(?: off| short)? with (?:an? |the |his |her )?(?:(?:clasp|jack|carving|hunting|paring|kitchen|bread|pocket|blunt|rusty) )?(?:knife|knives|shears|razor|scissors|dagger|axe)(?:, (\p{L}+))?(?=[.,;:!?\n]|$| and )/giu,
    ([how = '']) => (isColour(how) ? `choppy ${how} hair` : 'choppy hair'),
  ],
  // 'A plaster on her heel'
  [
    /\b(plaster|blister|bandage|tattoo|scar|cut|scratch|wing|wings) on (his|her|their|the|one|each) ((?:left |right )?)heels?\b/giu,
    ([mark = '', own = '', side = '']) => `${mark} on ${own} ${side}foot`,
  ],
  // 'Her legs, which are matchsticks, end in slippers'
  [
    /\b(his|her|its|their) (legs|arms|fingers|hands|teeth|ears), which are (\p{L}+s),?(?: (end) in)?/giu,
    ([own = '', parts = '', things = '', ending = '']) => {
      const one = singularOf(things.toLowerCase())
      const then = ending === 'undefined' ? '' : ' and'
      return one === undefined || !isThing(one) ? undefined : `${own} ${one} ${parts}${then}`
    },
  ],
  // 'The hair is a twist of grey wool'
  [
    /\bhair is an? (?:twist|ball|skein|tangle|wisp|mop|heap|hank|pile|puff|cloud) of\b/giu,
    () => 'hair is',
  ],
  // 'Cradling it like a baby'
  [
    /\b(cradling|holding|carrying|hugging|nursing|rocking) (it|them) like an? (?:\p{L}+ )?(?:baby|child|newborn|kitten|infant|lover|guitar)\b/giu,
    ([holding = '', it = '']) => `${holding} ${it}`,
  ],
  // 'He's accompanied by a mule, robotic, with one ear'
  [
    /\b(an?|the|his|her) (\p{L}+), (robotic|mechanical|stuffed|clockwork|albino|winged|ghostly|skeletal|three-legged|one-eyed|blind)(?=,)/giu,
    ([article = '', beast = '', how = '']) =>
      isAnimal(beast) ? `${article} ${how} ${beast}` : undefined,
  ],
]

/** What somebody else decides for the one who is drawn. */
const ordered: readonly Form[] = [
  // 'The company makes her wear a maroon uniform', 'his mother insists on him wearing a bib'
  [
    /\b(?:the|his|her|their|my|our) (?:\p{L}+ ){0,2}\p{L}+ (?:makes?|made|forces?|forced|has|have|lets?) (him|her|them)(?: to)? (?:wear|carry|dress in|put on) /giu,
    ([whom = '']) => `${pronounOf(whom)} wears `,
  ],
  // 'My eldest grandson insists that he must not have glasses'
  [
    /\b(?:my|our|his|her|the) (?:\p{L}+ ){0,3}\p{L}+ (?:insists?|insisted|says?|said|demands?|demanded|asks?|asked|begs|begged|wants|decided)(?: that)? (s?he|it|they) (?:must|should|may|can|shall)(?:n['’]t|not| not| never)(?: ever)? (?:have|wear|carry|get|be given) (?:any )?/giu,
    ([who = '']) => `${who} has no `,
  ],
  // 'Everybody at his court wears a wig and he doesn't'
  [
    /\b(?:every(?:body|one)|all the others?|the others)\b[^.;!?\n]{0,30}? wears? (an? )?(\p{L}+)(?:,? (?:and|but)) (?:s?he|they|it) (?:doesn['’]t|does not|don['’]t|never does|won['’]t|refuses)\b/giu,
    ([, worn = '']) => (isThing(worn) ? `no ${worn}` : undefined),
  ],
  // 'By now it has gone threadbare at the elbows'
  [
    /\b(?:by now |now )?(it|they)(?:['’]s|['’]ve| has| have) (?:long )?(?:gone|worn|grown|turned|become|got) (?=(?:threadbare|thin|shiny|ragged|stiff|frayed|baggy|pale|rusty|green|brown|grey|yellow|holey|mouldy)\b)/giu,
    ([it = '']) => `${it} ${/^it$/i.test(it) ? 'is' : 'are'} `,
  ],
  // 'Sumo wrestler, 190 kilos', 'he weighs twenty stone'
  [
    /(?<![\d.,]|\b(?:a|the|his|her) )((?:(?:who|that|and) )?weigh(?:s|ing|ed)(?: in)?(?: at)?(?: (?:about|around|over|nearly|almost|some|only|barely))? )?\b(\d{2,3}) ?(kgs?|kilos?|kilograms?|lbs?|pounds|stone)(?=\s{0,2}(?:[,.;!?)\n]|$| and | with | but | in ))/giu,
    ([verb = '', amount = '', unit = '']) => {
      const kilos = Number(amount) * (/^k/i.test(unit) ? 1 : /^s/i.test(unit) ? 6.35 : 0.45)
      const isSaid = verb !== 'undefined'
      const build = kilos >= 105 ? 'heavy' : kilos <= 45 ? 'thin' : ''
      if (unit === 'stone' && !isSaid) return undefined
      return build === '' || !isSaid ? build : `${/^ing|weighing/i.test(verb) ? '' : 'is '}${build}`
    },
  ],
  // 'Because "everybody old in books has glasses"'
  [/,? (?:because|since) (?:"[^"\n]{3,90}"|“[^”\n]{3,90}”)/giu, () => ''],
  // 'On his last round before retirement', 'about to retire', 'a year from her pension'
  [
    /,? ?\b(?:on (?:his|her|their) last (?:\p{L}+ )?(?:\p{L}+ )?before (?:retirement|(?:his|her|their) pension)|(?:about|close|ready) to retire|(?:nearing|near|approaching|close to|just before) retirement|(?:an?|two|three|six) (?:days?|weeks?|months?|years?) (?:from|before|off) (?:retirement|retiring|(?:his|her|their) pension))\b/giu,
    () => ', elderly,',
  ],
  // 'Never, ever a gun'
  [/\bnever,? ever\b/giu, () => 'never'],
  // 'Little girl on her first day of school'
  [
    /\bon (?:his|her|their) (?:very )?first (?:day|week|morning) (?:of|at|in) (?:(?:primary|big|high|the new|new|nursery) )?school\b/giu,
    () => ', a student,',
  ],
  // 'She lost her right foot to a door and has a carbon prosthesis'
  [
    /\blost (?:his|her|their) (left|right) (foot|leg|hand|arm)\b[^.;!?\n]{0,40}? (?:and|,|but) (?:now )?(?:has|wears|got|uses|walks on|had) (an? (?:\p{L}+ )?)(?:prosthesis|prosthetic|artificial one|false one)\b/giu,
    ([side = '', limb = '', said = '']) => `has ${said}prosthetic ${side} ${limb}`,
  ],
  // 'When he smiles you can see that his front tooth fell out'
  [
    /\b(?:his|her|their|my|a|one|the) (?:two )?((?:front |milk |baby )?(?:tooth|teeth))(?: (?:has|have|had|just))* (?:fell|fallen|come|came|was knocked|got knocked|been knocked|dropped) out\b/giu,
    ([teeth = '']) => `missing ${teeth}`,
  ],
  [
    /\bwhen (s?he|they) (?:smiles?|grins?|laughs?),? (?:you|one|we) (?:can |could )?sees? that /giu,
    ([who = '']) => `${who} has `,
  ],
]

function pronounOf(whom: string): string {
  return /^him$/i.test(whom) ? 'he' : /^her$/i.test(whom) ? 'she' : 'they'
}

export const prosePassingForms: readonly Form[] = [...ordered, ...decided, ...dressed, ...bodies]
