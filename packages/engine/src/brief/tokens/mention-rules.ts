/** The clauses that only mention somebody or something, by how they begin. All are matched against lower case. */
import { earlierPictures, onlookers, othersOfSomebody } from '../lexicon/others.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** How far a mention reaches: over its clause, or on to where the figure comes back. */
type Reach = 'clause' | 'rest'
export type Rule = {
  when: RegExp
  unless?: Pick<RegExp, 'test'>
  reach: Reach
  /** Never in the sentence that opens the wish. */
  isLater?: true
  /** What the next clause begins with. */
  goesOn?: RegExp
}

export function listOf(cell: string): string {
  return cell
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .toSorted((a, b) => b.length - a.length)
    .join('|')
}

/** 'The old king is blind' tells of the king; 'the old mascot is dull' of an earlier picture. */
const ofSomebodyOld = {
  test: (said: string): boolean => {
    const who = /^the old (\p{L}+) is\b/u.exec(said)?.[1] ?? ''
    const isPicture = /^(?:mascot|character|hero|figure|one|version|logo|avatar)$/.test(who)
    return !isPicture && vocabulary.entries.get(who)?.who !== undefined
  },
}

export const other = `(?:${listOf(othersOfSomebody)})`
const owner = "(?:my|our|his|her|their|its|the \\p{L}+'s|\\p{L}+'s)"
export const kind =
  '(?:late |old |own |dear |big |little |older |younger |elder |youngest |oldest |eldest |best |twin |good |dead |former |two |three |other |new |previous )*'
const will = "(?:would|will|might|could|may|'d|'ll|won't|wouldn't|is going to|are going to)"
const plainly =
  '(?: (?:never|always|also|still|just|even|only|ever|once|really|actually|probably|gladly|happily|rather|sooner))*'
const wishes =
  'wants?|wanted|need(?:s|ed)?|asked for|asks for|would like|would love|imagin\\w+|plays|is playing|described|invented|created|made up|came up with|has asked|requested|dreamt up|is after|loves|likes'
const aVerb =
  "(?:is|was|are|were|has|had|have|does|did|do|can|could|would|will|might|should|must|got|gets|keeps?|kept|said|says?|thinks?|thought|knows?|sees?|tells?|told|calls?|called|plays|played|wears?|wore|drew|draws|made|makes|gave|gives|took|takes|went|goes|lives?|lived|works?|worked|runs|ran|owns|owned|loves?|loved|hates?|hated|likes|liked|wants?|wanted|suggested|asked|insists?|insisted|swears?|swore|turns|turned|comes|came|looks?|looked|won't|isn't|wasn't|doesn't|didn't|hasn't|rules|died|left|sold|bought|used|tends?|tried|try|tries|always|never|often|usually|once|already|still|also|mistakes?|refers?|'s (?:an?|the|in|on|at|been|got|not)|'d|'ll|\\p{L}{3,}ed)"

export const rules: readonly Rule[] = [
  // 'His dad's a butcher', 'her rival is the one with the trident', 'our old tins had him with a peacock'
  {
    when: new RegExp(
      `^${owner} ${kind}${other}(?: \\p{L}+)?(?: (?:on|in|at|from|of) (?:the |his |her )?\\p{L}+)?(?:'s (?:an?|the|in|on|at|been|got)|'d|'ll| (?:who )?${aVerb})\\b`,
      'u',
    ),
    unless: new RegExp(
      `^(?:my|our) ${kind}${other}(?: \\p{L}+)? (?:(?:${wishes})\\b|(?:insists?|insisted|swears?|says?|said|claims?|is sure|is certain|is adamant|reckons)(?: that)? (?:s?he|they|it)(?: has| have| is|'s| wears?| needs?| should| must))`,
      'u',
    ),
    reach: 'rest',
    isLater: true,
  },
  {
    when: new RegExp(`^(?:his|her|their) ${kind}${other}$`, 'u'),
    reach: 'rest',
    isLater: true,
    goesOn: /^(?:who\b|(?:an?|the) [^,]*$)/u,
  },
  {
    when: new RegExp(
      `^(?:mum|mom|dad|grandma|grandpa|gran|granny|nan|nana) (?!(?:tattooed|inked|stitched|embroidered|painted|printed) (?:on|across|over|in)\\b)${aVerb}\\b`,
      'u',
    ),
    reach: 'rest',
    isLater: true,
  },
  // 'Players always try to pay him in goats', 'the fishermen say', 'the title refers to a paperweight'; 'someone who makes wigs', said first, is the figure
  {
    when: new RegExp(
      `^(?:(?:the|these|those|some|most|all|all the|other|our|my|half the) )?(?:${listOf(onlookers)})(?: (?:in|at|from|of|on|around) (?:\\p{L}+ ){1,3}?)? ?(?:who )?${aVerb}\\b`,
      'u',
    ),
    unless:
      /\b(?:has|have|ever|had) (?:ever |properly )?(?:drawn|made|painted|got)\b|^some(?:one|body) (?:who|that|in|with|from|at)\b/u,
    reach: 'rest',
  },
  { when: /^some(?:one|body) (?:who|that|in|with|from|at)\b/u, reach: 'rest', isLater: true },
  {
    when: /^the (?:\p{L}+ ){1,5}(?!of|on|in|at|with|by|behind|around|over|under|for|to|from|near|beside|against|like|above|below|all|cover|covers|suits?|fits?|reach|reaches|frames?|framing|covering)\p{L}+ (?:him|her|them)$/u,
    reach: 'clause',
    isLater: true,
  },
  {
    when: /\b(?:in|until|by|before|since|from) (?:chapter|book|act|episode|part|season|session|scene|volume) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/u,
    unless: /\b(?:wears?|has|have|carries|with|draw|show|holds?|looks?|need|want|design)\b/u,
    reach: 'clause',
    isLater: true,
  },
  {
    when: /^(?:i'm|i am|we're|we are) (?:so |really |just )?(?:over|tired of|sick of|done with|fed up with|bored of|bored with|not a fan of|allergic to)\b/u,
    reach: 'clause',
  },
  {
    when: /^(?:we're|we are|it's|it is|the (?:caf\S+|shop|company|brand|bakery|pub|bar|gym|team|band|place|ship|inn|town|game|book|show|play) is) (?:called|named)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:every|each|any|some|other|another) (?:\p{L}+ ){1,3}(?:(?:in|of|at|from) (?:\p{L}+ )*)?(?:chases|hates|loves|knows|has|wants|is|was|thinks|calls|fears|with|who|gave|are)\b/u,
    unless:
      /^(?:each|some|every) (?:of|hand|arm|ear|finger|leg|foot|wing|horn|sleeve|boot|side|eye|one)\b|\b(?:of|on|in) (?:his|her|their|its)\b/u,
    reach: 'rest',
    isLater: true,
  },
  // 'The last version had a top hat', 'our old tins had him with a peacock', 'my own version looked like a zombie'
  {
    when: new RegExp(
      `^(?:in |on )?(?:the|my|our|your|his|her|an?) (?:(?:very )?(?:last|old|older|previous|first|earlier|original|other|second|third|early|initial|current|existing|own) )+(?:\\p{L}+ )?(?:${listOf(earlierPictures)})(?: (?:of|for) (?:him|her|it|them|this))? (?:\\p{L}+ )?(?:had|has|was|were|looked|looks|gave|made|showed|came|wore|is|put|kept|featured|got|did|drew)\\b`,
      'u',
    ),
    reach: 'rest',
  },
  // 'My kid drew herself as an astronaut last year'
  {
    when: /^(?:i|we|my \p{L}+|our \p{L}+|the \p{L}+) (?:drew|sketched|painted|ordered|commissioned|suggested|considered|tried|thought about|thought of|toyed with|asked for|got|did) .*\b(?:last (?:year|month|week|time|summer)|before|yesterday|once|at first|originally|earlier|already)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:i|we) (?:first |originally |briefly |once )?(?:considered|toyed with|thought about|thought of|played with|almost went|nearly went|ruled out|vetoed|rejected)\b/u,
    reach: 'rest',
  },
  // 'I was going to ask for a dragon rider', 'originally I'd asked for a salamander', 'in an early build he was a badger'
  {
    when: /^i (?:was|had been|'d been) (?:going to|about to|tempted)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:originally|at first|initially|normally|usually|in the beginning|last (?:term|year|week|month|time|session|summer|christmas|season))(?: i| we| he| she| it| they| the| our| my)(?:'d|'s)?\b/u,
    unless: /\b(?:wears?|carries|holds|dresses)\b/u,
    reach: 'rest',
  },
  {
    when: new RegExp(
      `^in (?:an?|the|my|our) (?:very )?(?:early|earlier|first|last|old|older|previous|original|second) (?:${listOf(earlierPictures)}) (?:s?he|it|they|i|we)\\b`,
      'u',
    ),
    reach: 'rest',
  },
  {
    when: /^(?:marketing|management|legal|head office|accounting|the (?:board|committee|boss|client|network|studio|publisher|council)) (?:wanted|asked|suggested|insisted|preferred|thought|vetoed|hated|loved|said)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:number|no|card|page|part|issue|episode|book) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:is|was|will|has)\b/u,
    reach: 'rest',
    isLater: true,
  },
  // 'It's for my laptop', 'my actual cat is a tabby'
  {
    when: /^(?:it's|it is|this is|they're|these are|that's) (?:all )?for (?:my|our|the|an?) (?:\p{L}+ ?){1,3}$/u,
    reach: 'clause',
  },
  {
    when: /^my (?:actual |real |own )(?:\p{L}+ )?(?:is|was|has|looks|wears)\b/u,
    unless: /^my own (?:character|version|oc|design)/u,
    reach: 'rest',
    isLater: true,
  },
  {
    when: /^(?:our|my|the) (?:brand|company|shop|band|team|business|bakery|caf\S+|gym|club|firm|pub|bar|label|ship|inn) is (?:called|named)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:our|my|the) (?:current|present|existing|old) \p{L}+ (?:is|was)\b/u,
    unless: ofSomebodyOld,
    reach: 'rest',
  },
  {
    when: /\b(?:is|are) (?:(?:an?|the) )?(?:other|another|different|somebody else's|someone else's|not my|not your|for) (?:\p{L}+'s? )?(?:departments?|jobs?|artists?|people|problems?|pictures?|tables?|books?)\b/u,
    reach: 'clause',
    isLater: true,
  },
  // 'Her helmet sank with the ferry', 'the crutches came after'
  {
    when: /^(?:his|her|their|the) (?:\p{L}+ ){1,2}(?:sank|drowned|went down|went overboard|fell (?:in|into|off|overboard)|vanished|disappeared|rusted away|rotted|(?:is|are) (?:at the|being (?:mended|repaired|looked|cleaned|washed))|(?:came|come|comes) (?:after|later|much later|in (?:the )?(?:next|chapter|book|act)))\b/u,
    reach: 'rest',
    isLater: true,
  },
  {
    when: /^s?he (?:fell|slew|killed|fought|rode|ran|escaped|stole|met|married|buried|crossed|sailed|climbed|saw|found|ate|drank|chased|hunted|studied|survived|defeated|betrayed|saved|rescued|outran|outwitted|robbed)\b/u,
    unless:
      /\b(?:wears?|wearing|with|leaving|left|scar|lost|missing|burn\w*|gave|from|now|still)\b/u,
    reach: 'clause',
    isLater: true,
  },
  {
    when: /^(?:i'm|i am|we're|we are) (?:turning|adapting|transforming|converting) /u,
    reach: 'clause',
  },
  {
    when: /\b(?:all|both) (?:lost|left|died|got|went|failed|fell|came second)\b/u,
    reach: 'clause',
    isLater: true,
  },
  { when: /^(?:the|our|my) .* already$/u, reach: 'clause', isLater: true },
  {
    when: /^the (?:villain|antagonist|enemy|baddie|love interest) (?:is|was|has|wants|wears)\b/u,
    reach: 'rest',
    isLater: true,
  },
  {
    when: /^i (?:fell|read|loved|watched|grew up|recently|discovered|stumbled|came across|(?:have |'ve )?just (?:read|finished|watched|saw|got))\b/u,
    unless: /\b(?:character|drawn?|picture)\b/u,
    reach: 'clause',
  },
  // 'He used to be a pirate captain', 'she once had a tail', 'she had a falcon until the ambush'
  {
    when: /^(?:s?he|they|who) (?:also |once )?used to (?:be|have|wear|carry|own|ride|play|work|keep|live|box|dance|fish|drum|fence|bowl|sing|paint|sail|fly|fight|hunt|cook|bake|drive|teach|act|farm|mine|cut|hair|dig|rob|steal|wrestle|skate|surf|swim|race)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:s?he|they) (?:(?:once|formerly|previously) (?:had|was|were|wore|owned|carried|rode)|(?:had|was|were|owned|wore|carried|rode) (?:once|formerly|previously)) /u,
    reach: 'rest',
  },
  {
    when: /^(?:s?he|they) (?:had|was|wore|owned|carried|rode|kept) .*\b(?:until|till|before the|years ago|as a child|back then)\b/u,
    reach: 'rest',
  },
  { when: /^(?:s?he|they) grew up\b/u, reach: 'rest' },
  {
    when: /^(?:later|later on|afterwards|in the end|by the end|one day|years later|some day|someday|eventually|at the end|in (?:the )?(?:next|last|final|second|third) (?:book|act|chapter|part|season|volume|episode))(?: of the (?:book|story|film|game|play))? (?:s?he|they|his|her|their)\b/u,
    reach: 'rest',
  },
  // 'He'd run like a rabbit', 'she will be printed on cake boxes', 'his parents would rather see him in a suit'
  {
    when: new RegExp(
      `^(?:s?he|they|it|who|this (?:guy|man|woman|girl|one)|these|this)(?: ${will}|'d|'ll)${plainly} (?!(?:have|be|look|wear|carry|hold|need|like|love|prefer|suit|stand|get|use|ride|keep|come|match|help|work|also)\\b)\\p{L}+`,
      'u',
    ),
    // 'He won't go anywhere without his lute': it is with him.
    // 'She won't let go of the doll' holds it.
    unless:
      /\b(?:not|won't|wouldn't|never)\b.* without (?:an?|the|his|her|their|its)\b|\b(?:not|won't|wouldn't|never)\b(?: ever)? (?:lets?|puts?|set|lay|parts?|be parted|give up|relinquish|release|loosen|stop) /u,
    reach: 'rest',
  },
  {
    when: new RegExp(
      `^(?:s?he|they|it|these|this)(?: ${will}|'d|'ll| is| are) (?:also )?(?:be )?(?:printed|shown|used|displayed|seen|sold|cut|embroidered|stitched|animated|painted|projected|appearing|featured|put|stuck|going) (?:on|in|at|as|for|up)\\b`,
      'u',
    ),
    reach: 'rest',
  },
  {
    when: new RegExp(
      `^(?!i\\b|i'|we\\b|we').*${will}${plainly} (?:rather|sooner) (?!be (?:shown|drawn))`,
      'u',
    ),
    // 'An axe he'd rather not be holding' is in his hands.
    unless:
      /\b(?:like|as if|as though) (?:s?he|they)\b|\b(?:that|which) (?:says|tells|suggests)\b|\bwho(?:'d| would)\b|\p{L},? (?:that |which )?(?:s?he|they)(?:'d| would)(?: much| far)? (?:rather|sooner) not\b/u,
    reach: 'rest',
  },
  {
    when: /^if (?:i|we|you|it|money|there|the budget|he|she|they) (?:had|have|could|ever|were|was|did|allows|won)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:s?he|they) (?:tells?|told|says?|said|thinks?|believes?|claims?|hopes?|swears?|swore|dreams?|dreamed|dreamt|wishes|wished|imagines?|pretends?|plans?|longs?|vows?|vowed) (?:(?:the|his|her|everyone|everybody|people|me|us) ?(?:\p{L}+ )?)?(?:that |of |to )?(?:s?he|they|becoming|being|one day|become|be (?!drawn|shown)|marry|own|fly|join|see|go|sail|meet|save)/u,
    unless: /looks? |wear|\bin (?:red|blue|green)/u,
    reach: 'rest',
  },
  // 'There's already a plague doctor on the page', 'behind him there's normally a sign'
  {
    when: /^(?:behind|beside|around|next to|in front of|near|above|over) (?:him|her|them|it) (?:there's|there is|there are|is|are|stands?|hangs?) (?:normally|usually|always|often|already)\b/u,
    reach: 'rest',
  },
  {
    when: /^(?:there's|there is|there are|we have|we've got|i have|i've got|you have) (?:already|also|plenty of)\b/u,
    reach: 'rest',
  },
  // 'Her horse got stolen', 'her shield was melted by an ooze'
  {
    when: /^(?:his|her|their|the) (?:\p{L}+ ){1,3}(?:got|was|were|has been|have been|had been) (?:\p{L}+ly )?(?:stolen|melted|eaten|sold|pawned|confiscated|destroyed|taken|burned down|burnt down|shot down|sunk|killed|impounded|repossessed|blown up|crushed|auctioned|smashed|wrecked|dissolved)\b/u,
    reach: 'rest',
  },
  // 'She refuses to carry a rifle', 'he hasn't earned his wings yet', 'he has never seen a ghost'
  {
    when: /^(?:s?he|they|who) (?:hasn't|haven't|has not|have not|hasn't yet|didn't|did not|has never|have never|had never|never|doesn't|won't|will not|can't|cannot)(?: \p{L}+ly| once| even| yet| ever)* (?:earned?|needed?|seen?|sees|saw|touche?[ds]?|meets?|met|owned?|learnt|learned|learn|fired?|found|finds?|trusts?|trusted|caught|catch|ridden|ride|flown|fly|killed?|fought|fight|mentions?|go near|goes near|afford|eats?|eaten)\b/u,
    unless: /\b(?:without|off|apart|let go)\b/u,
    reach: 'clause',
  },
  // 'The kings, the camels and the angel are done', 'the halo is out too'
  {
    when: /\b(?:is|are|was|were) (?:already )?(?:done|out too|out as well|out|taken|covered|trademarked|sorted|finished|drawn already|spoken for|already taken|already done|already trademarked)(?: (?:too|already|by .*))?$/u,
    unless: /^(?:(?:his|her|their) )?(?:hair|eyes?|tongue|claws?|arms?|it|s?he|they)\b/u,
    reach: 'clause',
    isLater: true,
  },
]

/** What is said at the end of a sentence takes all of it back. */
export const rejected =
  /\b(?:(?:is|was|be|that's|feels?|felt) (?:way |far |a bit |just )?too much|vetoed (?:it|that|him|her|them)|(?:leave|leaving) (?:it|that|them|him|her|those|these) (?:out|off|away)|move on from (?:that|it|this|them)|can't (?:have|use) (?:those|that|it|them|these)|(?:separate|own|another|different) (?:sheet|picture|page|drawing|card|commission|order|portrait)s?|(?:page|sheet|picture|drawing|card|portrait) of (?:his|her|their|its) own|skip (?:all |the |any )?backgrounds?|skipping (?:that|it|them|those)|none of (?:which|it|that) we see|(?:we don't|you don't|never|not that we) see(?:n)?(?: (?:it|that|them))?$|off ?screen|out of (?:frame|shot|sight)|not (?:pictured|shown|in the picture)|said no(?: to (?:that|it))?|turned (?:it|that|him|her|them) down|just background|only background|background only|not needed|don't need (?:it|that|them|him|her)|no need for (?:it|that|them)|(?:in|for) (?:the|a) (?:next|later|separate) (?:picture|act|book|chapter|round|drawing|order)|comes? later|(?:only )?appears? (?:only )?in (?:book|part|chapter|act|season|episode|volume) (?:\d+|two|three|four|five)|for another (?:day|time)|ignore (?:that|it|them)|forget (?:that|it|them))\b/u

/** A sentence that tells, not one that lists. */
export const tells =
  /^(?:\p{L}+ are|\p{L}+ were|normally|usually|originally|my|our|his|her|their|the|there|there's|behind|what|some|someone|somebody|we|we'd|i|i'd|an?|people|ppl|if|he|she|they|he's|she's|dad|mum|mom)\b.*\b(?:is|are|was|were|has|had|have|got|gets|wants?|wanted|suggested|asked|comes?|turns?|thought|think|said|says|keeps?|normally|usually|appears?|there's)\b/u

/** Where the figure, or the wish, comes back. */
export const comesBack =
  /^(?:but )?(?:please|i want|i'd like|i need|we want|we'd like|we need|let's|give|make|draw|just|this (?:time|year|one)|instead|now|nowadays|these days|today|so (?:please|just|make|give|boots)|for now|(?:so )?(?:can|could) (?:you|s?he|they|i|we))\b/u
