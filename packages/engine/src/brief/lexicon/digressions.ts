/** What a long wish tells beside the figure: reasons, times gone by, sayings of others, smells, comparisons with relatives. All of it is left out before reading. */
import { kind, listOf, other } from '../tokens/mention-rules.ts'
import { onlookers } from './others.ts'

/** Up to the next mark. */
const clause = '[^.,;:!?()\\n—–]*'
/** Up to the end of the sentence. */
const rest = '[^.;!?\\n]*'
const others =
  '(?:i|we|you|nobody|no one|no-one|everyone|everybody|people|somebody|someone|anyone|god|there|(?:my|our) \\p{L}+|the (?:budget|publisher|editor|village|villagers|children|others|neighbours|players|readers|rules|law|church|army|navy|company|council|school|war|weather|old|new|real|last|other|first|rest|author|player|reader|town|king|queen|duke|bishop|captain|crew|doctor|doctors|artist|team))'
const relative = `(?:my|our|his|her|their) ${kind}${other}`
const saying =
  '(?:said|says|say|swore|swears|claimed|claims|insists|insisted|thought|thinks|joked|jokes|told me|tells me|told us|reckons|reckoned|would say|used to say|told it|tells it|has it|maintains|maintained|assures me|assured me|puts it|put it|calls it|called it|likes to say|would have it)'
const young =
  '(?:young(?:er)?|little|small|a girl|a boy|a child|a kid|a student|a teenager|at school|in school|\\d{1,2}|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))'
const counted =
  '(?:all |both |some |most |nearly all )?(?:(?:of )?(?:my|our|the|these|those) )?(?:(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?:-\\p{L}+)? )?'

/** Every one of them is taken out whole. Matched without regard to capitals. */
export const digressions: readonly string[] = [
  // 'Because the budget did not allow for keys', 'since nobody asked'
  `,? (?:only |just |simply |mainly |partly |probably |perhaps )?because (?:${others}|${relative}|where|how|who|why|what|that is|that's|apparently)\\b${clause}`,
  `, (?:since|as|for|though|although|even though) ${others} (?!want|need|would|'d|could|can|think|see|have a)${clause}`,
  // 'cropped so short that you can see the scalp'
  `(?<=\\bso \\p{L}+) that (?:you|i|we|one|people|nobody|no one|even|my|our)\\b${clause}`,
  // ', my mother always said,', 'as the captain puts it'
  `, (?:so )?(?:${relative}|(?:my|our|the) \\p{L}+|i|we|you|they|people) (?:always |often |still |once |never )*${saying}(?=,)`,
  `,? (?:or )?as (?:${relative}|(?:my|our|the|his|her) \\p{L}+|i|we|they|people) (?:always |often |still |once )*${saying}`,
  `(?<=(?:^|[.;!?\\n])\\s{0,2})(?:our|my) (?:\\p{L}+ )?\\p{L}+ (?:says|thinks|calls|insists|claims|swears|reckons|jokes|said|called|thought|maintains|keeps calling|compared|compares) (?:that )?(?:s?he|him|her|they|it|them)\\b${rest}`,
  // 'The winter the old keeper drowned'
  `,? (?:on |in |from |since )?(?:the|that|one) (?:very )?(?:winter|summer|spring|autumn|night|day|year|morning|week|evening|month|afternoon) (?:that |when |after |before )?(?:the|my|our|his|her|their|we|i|they|it) \\p{L}+ ${clause}`,
  `,? (?:ever )?since (?:the|that|a|her|his|their) (?:\\p{L}+ ){1,2}(?:died|drowned|left|closed|burned|burnt|broke|ended|fell|shut|came|sank|happened|exploded|collapsed|flooded)\\b${clause}`,
  // 'Before the war he taught geography', 'when she was young she danced'
  `(?<=(?:^|[.;!?\\n])\\s{0,2}(?:but |and )?)(?:(?:long )?before (?:that|then|the \\p{L}+|all this)|once upon a time|years ago|long ago|in (?:his|her|their) (?:youth|former life|earlier life)|in (?:a former|another|a previous|an earlier) life|as a (?:young (?:man|woman|lad)|girl|boy|child|student)|when s?he was ${young}|back (?:then|home|in the day)|in those days|in the old days|for (?:\\p{L}+|\\d+) years),? s?he (?!still|wears|carries|has\\b|is\\b)(?!${rest}\\b(?:now|still|these days|since|scar|lost|ever after)\\b)${rest}`,
  `(?<!\\b(?:had|owned|wore|carried|kept|rode|polished|rubbed|scrubbed|brushed|sharpened|washed|boiled|bleached)\\b[^.;!?\\n]{0,60}),? (?:once |long )?until (?:s?he|they|it|the|a|an|one|my|our|his|her)\\b(?! \\p{L}+ (?:are|is) )${clause}`,
  `,? (?:just |long |shortly |years )*before s?he (?:went|came|met|found|joined|became|was|got|left|turned|ran|had|moved|married|died|took|learned|learnt|knew|could|set|started)\\b${clause}`,
  `,? (?:in|during|before|after|since|until|between) the (?:last |first |second |great |civil |old )*wars?(?= |[.,;:!?)]|$)`,
  // 'When I got to the front'
  `(?<!^\\s*)(?:,? )?\\bwhen (?:i|we|my|our) (?!think|picture|imagine|see|close)${clause},?`,
  `\\b(?:gave|handed|offered|passed|brought|lent|sold|served|sent) (?:me|us) (?:an?|the|some|his|her|two|three)\\b${rest}`,
  // 'Like my grandfather, who was a postman'
  `,? (?:just |a bit |a little |much |exactly |not )?(?:like|unlike|than|after) ${relative}(?!['’]s|\\p{L})(?:(?:,| )? ?who ${clause}|(?: did| does| had| was| used to)${clause})?`,
  // 'which we children were forbidden to touch'
  `(?<=\\b(?:it|that|them|him|her) )(?:my|our) \\p{L}+ (?:and i )?(?:were|was) (?:not )?(?:allowed|forbidden|afraid)${clause}`,
  // 'And readers have been asking for years'
  `,? and (?:the |my |our )?(?:${listOf(onlookers)}) (?:have|has|keeps?|kept|always|never|asks?|asked|says?|said|thinks?|thought|wants?|wanted|loves?|loved|hates?|calls?|called|complains?|tells?|told|swears?|still|will|would|had) (?![^.,;!?\\n]*\\b(?:drawn|painted)\\b)[^.,;!?\\n]*`,
  `(?<=(?:^|[.;!?\\n])\\s{0,2})${counted}(?:children|kids|pupils|students|players|readers|people|friends) (?:have|had|voted|decided|agreed|were|argued|shouted|insisted|helped|drew|chose)\\b(?!${rest}\\b(?:chose|agreed on|decided on|voted for) )[^.,;!?\\n]*`,
  `,? or (?:else )?(?:there(?:['’]ll| will| would) be|i(?:['’]ll| will)|my|they(?:['’]ll| will)|we(?:['’]ll| will)) (?!like|want|need)[^.;!?\\n]*(?=[.!])`,
  // 'She smells of tar and tobacco'
  `\\b(?:know|knows|remember|tell you|said|say) what s?he (?:smells|sounds|feels) like(?: \\([^)]*\\))?`,
  `,? ?(?:\\b(?:and|who|which|that|always|usually|he|she|they|it|permanently|forever|still) )*\\b(?:smell(?:s|ed|ing)?|smelt|reek(?:s|ed|ing)?|stinks?|stank|stinking) (?:(?:faintly|strongly|slightly|mostly|always|permanently|a little|a bit|powerfully) )*(?:of|like)\\b[^.;:!?()\\n]*?(?=[.;:!?()\\n]|$|,? (?:and|but) (?:he|she|they|has|is|wears|carries|his|her|there)\\b|, (?:he|she|with|wears|has|wearing|his|her)\\b)`,
  `,? (?:and )?(?:with )?(?:his|her|their|an?) (?:\\p{L}+ ){0,2}voice (?:(?:is|was|sounds) )?(?:like|as|that|you|which|of)\\b${clause}`,
  `(?<=\\bhas |\\bhad |\\band )an? (?:\\p{L}+ ){0,2}voice (?:like|that|you|which|of)\\b${clause}`,
  // 'God knows where from', 'to be honest', 'don't ask'
  `,? ?\\b(?:god|heaven|lord|goodness|who|nobody|no one|only god|the devil) (?:alone )?knows(?: (?:where|why|how|what|when|who)\\b${clause})?`,
  `,? ?\\b(?:to be (?:quite |perfectly |completely )?(?:honest|fair|frank|clear|precise)|if i(?:['’]m| am) honest|truth be told|if you ask me|believe (?:me|it or not)|so to speak|as it were|needless to say|in all fairness|mind you|for what it(?:['’]s| is) worth|don['’]t ask(?: me)?(?: why| how)?|long story|cross my heart|bless (?:him|her|them)|god rest (?:his|her) soul|rest (?:his|her) soul|i swear|i promise|as far as i know|i(?:['’]m| am) afraid|i must (?:say|admit|confess))\\b,?`,
  // 'A gift from the hag', 'stolen from a bookmaker'
  `,? ?\\b(?:an? (?:gift|present|souvenir|loan|bequest|legacy|hand-me-down|parting gift)|stolen|borrowed|bought|inherited|won|looted|taken(?! off\\b)|pinched|nicked|bartered|cadged) (?:cheap |second-hand |long ago |once )?(?:from|off|at cards from) (?:an?|the|her|his|my|some|one of|our)\\b[^.,;:!?()\\n—–]*?(?=[.,;:!?()\\n—–]|$| and (?:an?|the|his|her|two|some)\\b)`,
  // 'the one that used to hang over the fireplace'
  `(?:\\b(?:is|was) )?\\bthe (?:same )?(?:one|ones) (?:that|which) (?:used to|had|once|always|my|his|her|the|was|were)\\b${clause}`,
  // 'Towards them rather than away'
  `,? rather than (?:away|towards?|up|down|back|backwards?|forwards?|out|in|off|on|him|her|them|it|us|me)(?=[.,;:!?\\n ]|$)`,
  // 'She'd be cross if you drew her sad'
  `,? ?\\b(?:s?he|they|it)(?:['’]d| would|['’]ll| will) (?:(?:never|not|probably|certainly|surely|absolutely|only) )*be (?:very |quite |so )?(?:cross|furious|angry|upset|sad|offended|annoyed|horrified|delighted|mortified|ashamed|pleased|thrilled|happy|proud|embarrassed|insulted|scandalised|disappointed) (?:if|to|when|that|about|with)\\b${clause}`,
  // 'The ones in the book', 'three times in the book'
  `(?:(?:\\b(?:once|twice|(?:\\p{L}+|\\d+) times) )|(?<=\\b(?:her|him|it|them|described|mentioned|appears?|happens|named|said|later|earlier|early|late|written|point|scene|differently) ))in (?:the|my|our|this) (?:book|novel|story|text|series|script|manuscript|draft|saga|trilogy|comic)\\b`,
  `\\b(?:in|on|for|of) the (?:painting|illustration|portrait|drawing)(?=[ ,](?:you|we|i|there|please|he|she)\\b)`,
  // '(Amira, 7)'
  `(?<=["”] ?)\\(\\p{L}+, (?:aged? )?\\d{1,2}\\)`,
  // 'like candy floss that has had a fright'
  `(?<=(?<!look|looks|looking|looked) like (?:an? |the )?(?:\\p{L}+ ){0,2}\\p{L}+) (?:that|who|which) (?:has|had|have|was|were|got|just|someone|somebody|can|could|would|did|never|always|does|doesn['’]t|didn['’]t)\\b${clause}`,
  // 'I would love it to be sitting on her boot'
  `,? (?:and |so |but )?i(?:['’]d| would) (?:love|like) (?:it|him|her|them) to be (?:sitting|lying|sleeping|asleep|curled|perched)\\b${clause}`,
  // 'Tied back with whatever is lying about, currently a glove'
  `(?<=\\bwith )whatever(?:['’]s| is| was| s?he)? ${clause},? (?:currently|usually|today|mostly|often|at the moment|right now|generally) `,
  `,? ?\\bwhatever (?:the|anybody|anyone|people|you|they|my|our) ${clause}`,
  // 'That the reader meets for the first time', 'players will have met her sister'
  `,? (?:(?:that|where|when|and) )?(?:the )(?:reader|player|viewer|audience) (?:first |finally |will |only |never )*(?:meets?|met|encounters?)\\b`,
  `,? (?:(?:that|where|when|and) )?(?:the )(?:reader|player|viewer|audience|readers|players|viewers) (?:first |finally |will |only |never )*(?:sees?|knows?|learns?|fights?|hears?|gets?)\\b${clause}`,
  `,? as if (?:with|by|using|for|from|to|on|in) ${clause}`,
  `\\b(?:you|one) (?:could|can) (?:just |still |even )?see(?= )`,
  // 'She came to the village as a girl and never left'
  `(?<=\\b(?:s?he|they|who) )(?:first )?(?:came|arrived|moved|ran away|ran off|ran|fled|left|was sold|was sent|was brought|was found|was taken|went|settled|emigrated|sailed|landed)\\b(?: [^.,;:!?\\n]*?)? as an? (?:(?:little|small|young|mere|skinny|seven-year-old) )*(?:girl|boy|child|baby|lad|lass|orphan|foundling|refugee|bride|man|woman|mother|stowaway|babe)\\b(?: of \\p{L}+)?(?:,? and (?:has )?never [^.,;!?\\n]*)?`,
  `(?<=\\b(?:man|woman|figure|person|one|boy|girl) )at the (?:very )?(?:edge|end|back|front|margin)\\b`,
  `(?<=\\b(?:the|a|our|second|third|first) )(?:first|second|third|final|last|mini|end|secret)[ -]boss(?:es)?\\b`,
  // 'Where an officer would have a sword', 'the way other women hold a sceptre'
  `,? (?:just |exactly )?(?:where|the way|in the way|as|like|when) (?:an?|other|most|some|any|normal|ordinary|real) (?:\\p{L}+ ){1,3}?(?:would|should|might|used to|ought to|might have|could) (?:have|carry|wear|keep|hold|hang|put|expect)\\b${clause}`,
  `,? (?:just |exactly )?(?:in )?the way (?:other|most|some|normal|ordinary|real|you|you['’]d|you would|people|men|women|children|cats|dogs|birds|an?) (?:\\p{L}+ )?(?:hold|wear|carry|have|use|keep|put|do|look|walk|swing|clutch|tie|tuck|holds|wears|carries|has|uses|does|looks|might|would|sit|stand|sits|stands)\\b${clause}`,
  `(?<=(?:^|[.;,:!?\\n]) ?)where (?:you['’]d|you would|one would|i['’]d) expect (?:an?|the|to see an?) \\p{L}+(?: \\p{L}+)??(?= s?he)`,
  // 'She lost the real one at cards', 'that she once hit a policeman with one'
  `,? (?:and |but )?s?he (?:lost|sold|pawned|gave|swapped|traded|left|burnt|burned|ate|broke|gambled away) (?:away )?(?:the|his|her) (?:real|old|other|original|first|last|good|proper) ones?\\b${clause}`,
  `,? (?:and |but )?(?:that |who |which )?(?:s?he |they |has )once (?!had|was|wore|owned|lost|carried|broke)\\p{L}+ (?!${clause}\\b(?:scar|lost|limp|missing)\\b)${clause}`,
  `\\b(?:was|were|is) born (?:and raised |and bred )?(?:in|on|at|under|to|into|during|of|between|above|aboard|behind) ${clause}`,
  `,? (?:and |but )?(?:s?he had (?:once |already |also |even |previously )*been an?|\\p{L}+ had (?:once |already |also |even |previously )*(?:run|kept|owned|worked|taught|sold|served|lived|sailed|fought|trained|studied|married|buried|travelled|traveled|danced|sung|nursed|spent|outlived|crossed|survived)) (?!${clause}\\b(?:until now|still|ever since)\\b)${clause}`,
  // 'I've been running the same campaign since 1991', 'and I panicked'
  `,? (?:and |so |but )?(?:i|we)(?:['’]ve| have| had|['’]d) been (?!thinking|wanting|imagining|picturing|looking|asked|hoping)\\p{L}+ing\\b${clause}`,
  `(?:(?<=(?:^|[.;!?,:—–\\n]) ?)|\\b(?:and|but|so|then) )(?:then )?(?:i|we) (?:also |just |only |never |nearly |almost |once |had |then )*(?:panicked|met|ran|sat|stood|went|woke|fell|heard|told|wrote|read|bought|drank|ate|spent|came|left|grew up|cried|laughed|argued|voted|moved|married|worked|lived|visited|inherited|stopped|started|agreed|promised|asked|played|joked|learned|learnt|remembered|forgot|tried|noticed|walked|travelled|studied|stayed|slept|asked|lost|won|rolled|shrugged|screamed|begged|dreamed|dreamt)\\b(?!${clause}\\b(?:him|her|them|with an?|in an?|as an?|to give|to have|on an?)\\b)${clause}`,
  `\\b(?:i suppose|i guess|i think|you know how|you know|they say|as you know|you know what they say),? (?:that )?(?:every|each|all|any|most) ${clause}`,
  // 'Whoever ends up painting this:'
  `^\\s*(?:to|dear) (?:whoever|the|whomever|my|our) [^.:!?\\n]{3,60}[:,](?=\\s)`,
  // 'What my mother used to say', 'what we know from letters:'
  `,? (?:from |by |going by |according to )?what (?:my|our|his|her) \\p{L}+ (?:used to say|said|says|told me|tells me|remembers?|always said|remembered)\\b${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)what (?:i|we|they|people) (?:do )?(?:know|remember|have|hear)(?: for certain| for sure)?(?: (?:about|of|from) ${clause})?:`,
  `(?<=(?:^|[.;!?\\n]) ?)(?:there (?:are|is|was|were)|we have|i have) no (?:photographs?|pictures?|portraits?|drawings?|images?|records?|descriptions?|photos?)\\b${clause}`,
  `,? (?:and )?\\b(?:in|on|at) (?:the |all |most |some |old |only |this |that |my |our |one )*(?:photo|photos|photograph|photographs|snapshot)\\b(?: (?:of|from) (?:the )?\\p{L}+| (?:i|we) \\p{L}+)?`,
  `(?<=[.;!?\\n] ?)(?:grandad|granddad|grandpa|grandma|granny|gran|nan|mum|mom|dad), who ${rest}`,
  // 'who in 1838 rowed out to a wreck', 'buried three husbands'
  `,? who,? (?:in|on|during|back in) (?:the \\p{L}+ of )?\\d{4}s?[^.;!?\\n]*`,
  `,? (?:and )?(?:saved|rescued|brought back|buried|raised|nursed|delivered|taught|led|fed|hid|outlived|married|bore|divorced|outran|outlasted) (?:nearly |about |some |at least |over )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|hundreds of|dozens of|countless|many|several) (?:\\p{L}+ )?\\p{L}+(?: and an? \\p{L}+)?(?=[.,;:!?()\\n—–]|$| and |\\s{2})`,
  `\\b(?:is|are|hangs?|lies|survives) in (?:our|the|a) (?:collection|museum|archive|archives|vitrine|display case)\\b`,
  // 'which was a scandal', 'which doesn't show in his boots'
  `, which (?:was|is|caused|made) (?:an? |the |quite an? |something of an? |considered |thought |a bit of an? )*(?:scandal|scandalous|pity|shame|joke|lie|nuisance|miracle|mistake|mystery|secret|relief|long story|sore point|talking point|shocking|unusual|illegal|forbidden|odd|strange|unfair|annoying|fair|true|untrue|more|enough)\\b${clause}`,
  `, (?:which|that|but (?:it|that)) (?:doesn['’]t|does not|don['’]t|won['’]t|wouldn['’]t|isn['’]t|can['’]t) (?:show|visible|be seen|matter)\\b`,
  // 'if you're feeling generous'
  `,? (?:and,? |but,? |so,? )?if (?:you(?:['’]re| are) (?:feeling|in the|able|up|willing|so|looking|brave|stuck|short|clever|not)|(?:it['’]s|that['’]s|it is|that is|there is|there['’]s|it gets|you get|you run|you can|you could|you have|you must|possible|need be|at all possible)) ?${clause},?`,
  // 'as the housekeeper in a picture book about a castle of mice'
  `\\bin an? (?:\\p{L}+ )?(?:picture book|children['’]s book|book|novel|story|comic|game|film|play|short story|fairy tale|musical|series|podcast|ballet|opera) (?:about|set in|set on|where|in which|for)\\b${clause}`,
  // 'something she called cough medicine'
  `\\b(?:something|stuff|what) s?he (?:called|calls|insists is|claims is|says is|swears is|insisted was|claimed was|swore was)\\b`,
  `,? (?:and )?you (?:could|can|['’]d|would|will) (?:always |still |even |almost |often )*(?:hear|smell|feel|recognise|recognize|count on|trust|set your watch)\\b${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)(?:she|he)(?:['’]d| would|['’]ll| will) never have ${clause}`,
  `,? laid out (?:by|in|on|according to|like) ${clause}`,
  `(?<=\\b(?:rolled|twisted|coiled|wound|folded|scraped)(?: up| back)?) into (?:(?:an?|two|great|fat|big|thick|huge|enormous|little|neat) )*(?:doughnuts?|donuts?|sausages?|swiss rolls?|pretzels?|croissants?|cinnamon rolls?)\\b`,
  `,? gone (?:\\p{L}+ )?\\p{L}+ (?:at|along|in|with|from) the (?:folds|seams|edges|damp|years|sun|salt|age|weather|elbows|hems?)\\b`,
  // 'I used to be a stenographer'
  `\\b(?:i|we) used to (?!think|imagine|draw|picture)\\p{L}+\\b[^.,;:!?()\\n—–]*`,
  `,? (?:cut down|recut|remade|made over) from ${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)it (?:had been|was|has been|is|had) (?:raining|snowing|rained|snowed|pouring|foggy|freezing) ${clause}`,
  // 'plaited, rather badly, by a child'
  `,? (?:(?:rather|very|quite|clearly|obviously) )?(?:\\p{L}+,? )?(?<=\\b(?:plaited|braided|knitted|cut|sewn|patched|mended|tied|darned|stitched|done|dyed|drawn)\\b[^.;:!?\\n]{0,20} )by an? (?:\\p{L}+ )?(?:child|drunk|friend|${other})(?=[.,;:!?()\\n—–]|$| and |\\s{2})`,
  `(?<=(?:^|[.;!?\\n]) ?)my (?:horse|dog|cat|mule|pony|donkey|parrot) (?:did|didn['’]t|doesn['’]t|wouldn['’]t|hates?|hated|loved|loves|thought|thinks|was|is|never|always)\\b${rest}`,
  `\\b(?:i|we|you|anybody|nobody|people|players)(?: have| had)? (?:ever |first |never |once )*saw\\b(?= )`,
  `(?<=\\b(?:he|she|they|who) )saw\\b(?= )`,
  // 'A teddy bear wearing a helmet'
  `(?<=\\b(?:got|has|holds|holding|carries|carrying|hugs|hugging|clutches|clutching|cuddles|drags|dragging) (?:an?|his|her) (?:\\p{L}+ )?(?:teddy bear|teddy|doll|toy|puppet|bear|rabbit)) (?:wearing|dressed in|dressed as|which wears|that wears|who wears) (?:an?|the|its|his|her) ${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)[^.;!?\\n]*\\b(?:we|i)(?:['’]ll| will) get to (?:them|that|it|those|all that)\\b${rest}`,
  `\\((?:sorry|thank you|thanks|hello|hi)\\b[^)]*\\)`,
  `(?<=(?:^|[.;!?\\n]) ?)the (?:other|rest of the) \\p{L}+(?: \\([^)]*\\))? (?:can|will|come|comes|are|have|do|don['’]t|were)\\b${rest}`,
  `\\b(?:in|for|from) (?:our|my) (?:homebrew|setting|campaign|world|game)(?= |,)`,
  `\\b(?:and )?(?:s?he)(?:['’]s| is) (?:my|our) \\p{L}+['’]s \\p{L}+(?=[.,;:!?\\n])`,
  `,? (?:(?:and|but|because|since) )?(?:(?:they|we|people|players|everyone|everybody|my \\p{L}+|the \\p{L}+) )?(?:keeps?|kept) (?:coming out|turning out|ending up|looking|imagining (?:him|her|them|it)|picturing (?:him|her|them|it)|drawing (?:him|her|them|it)|calling (?:him|her|them|it)|mistaking (?:him|her|them|it)|taking (?:him|her|them|it)) (?:(?:as|like|for) )?an? \\p{L}+(?:,? which (?:s?he|it|they)(?: is|['’]s| are)(?: not|n['’]t))?`,
  `\\b(?:i|we)(?:['’]ve| have) tried (?:him|her|them|it)\\b${clause}`,
  `(?:,? )?\\bwhen the (?:last|old|first|real|previous) ${clause},?`,
  `(?<=\\b(?:s?he|and|always) )counts (?:\\p{L}+ )?(?:on|in|under|out)\\b${clause}`,
  `\\b(?:nearly |almost |quite |pressed )?flat (?=from the|against)`,
  `\\breaching (?:nearly |almost |right |down |all the way )*(?=to the (?:ground|floor|ankles|knees|feet|hips)|to (?:his|her|their) )`,
  // 'where a sword used to'
  `,? where (?:an?|the|his|her|their) \\p{L}+ (?:used to|once)(?: be| hang| sit| was| hung)?(?=[.,;:!?()\\n—–]|$| and )`,
  `,? as (?:if|though) (?:it|the|every\\p{L}+|my|our) ${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)(?:my|our) \\p{L}+ (?:pictures|imagines|sees|wants|thinks of|suggested|suggests)\\b[^.;!?\\n]*[.;] (?:i|we) (?:do not|don['’]t|did not|didn['’]t)(?: agree)?\\b`,
  `(?<=(?:^|[.;!?\\n]) ?)in the (?:novel|book|story|script|series|comic|film|play|game)\\b,?`,
  `(?<=(?:^|[.;!?\\n]) ?)(?:his|her|their) (?:victims|customers|passengers|patients|pupils|clients|parishioners|neighbours|readers|enemies|admirers|colleagues)\\b[^.;!?\\n]*(?:; the (?:first|last|second)\\b[^.;!?\\n]*)?`,
  `,? the (?:sort|kind) of \\p{L}+ (?:that|who|you|which) ${clause}`,
  `,? with (?:only|just|nothing but) [^.,;:!?\\n]{3,50} for company\\b`,
  `,? which s?he (?:cuts|trims|shaves) (?:(?:her|him)self)?(?: with (?:the|an?|his|her) (?:\\p{L}+ )?\\p{L}+)?`,
  `, since an? \\p{L}+ ${clause}`,
  `,? and (?:i|we) (?:make|write|illustrate|publish|edit) (?!it\\b|him\\b|her\\b|them\\b|the\\b|this\\b|an?\\b)\\p{L}+ ${clause}`,
  `\\b(?:i|we)(?:['’]ve| have) never (?:liked|met|been|understood|trusted|had) ${clause}`,
  // 'There are enough badgers in waistcoats'
  `(?<=\\b(?:no|not|without|never|don['’]t|please)\\b[^.;!?\\n]*),? (?:since |as |because |for )?(?:there(?:['’]s| is| are)|we(?:['’]ve| have)(?: got)?|i(?:['’]ve| have) seen|the world has) (?:already |quite |more than )*(?:enough|plenty of|too many|far too many)\\b${clause}`,
  // 'And never over her eyes'
  `,? (?:and|but) (?:never|not|rarely|hardly ever|seldom) (?:over|on|in|round|around|at|under|across) (?:his|her|their|its) \\p{L}+`,
  // 'I'm useless with a pencil', 'I have been told to count'
  `\\b(?:i|we)(?:['’]m| am|['’]re| are) (?:absolutely |completely |totally |truly |quite )?(?:useless|hopeless|no good|rubbish|terrible|bad|clumsy|not (?:any|much|very|that) good|not much use|no use|dreadful|awful|hideous) (?:with|at)\\b${clause}`,
  `,? ?\\b(?:i|we)(?:['’]ve| have) been (?:told|asked|instructed|warned|ordered|informed|assured|begged)(?: (?:to (?:say|mention|add|stress|point out|tell you) that\\b|(?:to (?!draw|paint|design|make|give|have|do|create|commission|say|mention|add|stress|point|tell)|that|by|so|off)${clause})|(?=[.,;:!?\\n)]))`,
  // 'Apart from when somebody wastes food'
  `,? (?:except|apart from|bar|save)(?: for)? when\\b${clause}`,
  // 'Since capes are for babies'
  `(?:,? (?:since|as|because|for|that)|;|\\b(?:s?he|they) (?:says?|thinks?|said|believes?)(?: that)?) (?:\\p{L}+ )?\\p{L}+ (?:is|are|were) (?:only |just |really )?for\\b(?! (?:his|her|him|the)\\b)${clause}`,
  // 'Like a ship coming into harbour'
  `(?<!\\b(?:looks?|looked|looking|dressed|is|was)),? like an? (?:\\p{L}+ )?\\p{L}+ (?!wearing|carrying|holding|smiling|standing|sitting)\\p{L}{3,}ing (?:in(?:to)?|out|on|onto|off|for|to|from|over|through|across|along|down|up|at|under|towards|against|away|home|round|around|his|her|its|the)\\b${clause}`,
  // 'When the children find him asleep'
  `,? ?\\bwhen (?:the|our|my) (?:children|kids|others|hero|heroine|heroes|players|party|twins|girls|boys|detective|neighbours|police|villagers|narrator) (?:first |finally |eventually )?(?:finds?|found|meets?|met|sees?|saw|discovers?|discovered|comes?|came|visits?|visited|catch|caught|rescues?|rescued|wakes?|woke)\\b${clause}`,
  `,? and (?:nobody|no one|no-one) (?:ever |really |quite )?(?:finds? out|found out|knows|knew|asks|asked|remembers|remembered|can say|could say|believes|believed|understands|noticed|notices)\\b${clause}`,
  `,? (?:and|but|though) (?:s?he |they )?(?:thinks?|believes?|feels?|finds?|thought|felt|found) (?:that )?(?:it|this|that) (?:would be|is|was|might be|looks?)\\b${clause}`,
  // 'Even though the bakery doesn't make pizza'
  `,? (?:even though|although|though) (?:the|my|our|most|no) \\p{L}+ (?:doesn['’]t|don['’]t|didn['’]t|isn['’]t|never|does not|do not|did not|has never|have never|hasn['’]t)\\b${clause}`,
  // 'Or possibly it's a cap'
  `,? or (?:possibly|perhaps|maybe|it may be|it might be|it could be|else) (?:it(?:['’]s| is)|that(?:['’]s| is)) ${clause}`,
  `,? an? (?:hand(?:['’]s|s) breadth|inch(?: or two)?|foot(?: or two)?|few inches|couple of inches|finger(?:['’]s|s) breadth|good foot|metre) (?=(?:above|off|over) the (?:floor|ground|water|grass|pavement|cobbles|carpet)\\b)`,
  // 'Our photographer dropped her camera in the lake, so there is no photo'
  `(?<=(?:^|[.;!?\\n]) ?)(?:our|my) \\p{L}+ \\p{L}+(?:ed|ost|oke|ot|ung|ook|ave|ent)\\b[^.;!?\\n]*?,? so (?:there|we|i|that)\\b${rest}`,
  `,? wh(?:om|o) (?:some|most|all|many|a few) of (?:you|us)\\b${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)for (?:the|those|all|any) [^.,;:!?\\n]{3,50}: `,
  `,? (?:and |but )?(?:i|we|they) (?:think|believe|suspect|reckon|suppose|hope|assume) (?:that )?(?:it|they|he|she)(?:['’]s|['’]re| is| are| was| were) (?:still|probably|somewhere|now|buried|lost|at the bottom)\\b${clause}`,
  // 'Because he can see perfectly well in the dark'
  `,? (?:only |just |simply |mainly |partly |probably |perhaps )?because s?he (?:can|could|thinks?|thought|likes?|liked|hates?|hated|loves?|loved|believes?|believed|knows?|knew|does|did|doesn['’]t|didn['’]t|never|once|used to|wants?|wanted|won['’]t|would|can['’]t|says?|said|feels?|felt|gets?|got|grew|came|lives?|lived|works?|worked|refuses|refused)\\b${clause}`,
  `(?:,? because s?he)?(?:,? (?:and |with |has |had |, ))(?:an? )?(?:bad|weak|stiff|dodgy|tired|aching) (?:knees?|back|hips?|feet|joints|nerves|stomach|heart|lungs)(?=[.,;:!?()\\n—–]|$| and )`,
  `,? (?:and |with |has |had )?an? (?:sweet tooth|heart of (?:gold|stone)|green thumb|short fuse|head for figures|way with \\p{L}+|nose for (?:\\p{L}+ )?\\p{L}+|eye for (?:\\p{L}+ )?\\p{L}+|ear for (?:\\p{L}+ )?\\p{L}+|taste for (?:\\p{L}+ )?\\p{L}+|weakness for (?:\\p{L}+ )?\\p{L}+|soft spot for (?:\\p{L}+ )?\\p{L}+|fear of (?:\\p{L}+ )?\\p{L}+|grudge against (?:\\p{L}+ )?\\p{L}+|talent for (?:\\p{L}+ )?\\p{L}+|passion for (?:\\p{L}+ )?\\p{L}+)(?=[.,;:!?()\\n—–]|$| and )`,
  `,? (?:and |but )?s?he (?:has|had|keeps?|kept) (?:his|her) (?:dignity|pride|reasons|principles|standards|limits|secrets|moments|ways|word|distance)\\b`,
  `,? (?:and |but |i |we )?(?:couldn['’]t|could not|can['’]t|cannot) (?:stop|help) (?:laughing|crying|smiling|giggling|thinking|staring|grinning|wondering|imagining|talking)\\b${clause}`,
  `\\((?:by |an? |it was an? )?(?:accident|joke|long story|mistake|kidding|true story|don['’]t ask)[^)]*\\)`,
  // 'You can leave her out'
  `(?<=(?:^|[.;!?\\n]) ?)[^.;!?\\n]*\\b(?:you can|please|feel free to|just|you may|we can|better) ?(?:leave|keep|cut) (?:him|her|them|it|that|those|these) out\\b${rest}`,
  `\\b(?:outside|near|behind|opposite|next to|in|at|by) my (?:office|house|school|flat|window|work|apartment|university|building|block|street|station|gym|local|pub)\\b`,
  `, (?:just|only|leaving|with only) (?:the|an?|some) (?:loose |bare |bit of )?(?:threads?|string|stump|outline|stub|ends?|nail|screw)(?: left| remains| remaining| hanging| where it was)?(?=[.,;:!?()\\n—–]|$)`,
  // 'An innkeeper they adore'
  `,? (?:that |whom |who )?(?:they|everyone|everybody|the players|people|we|the children|the kids|readers|players) (?:all |absolutely |simply |just |really )*(?:adores?|loves?|hates?|likes?|fears?|trusts?|worships?|pity|pities|avoids?|miss|misses)(?=[.,;!?\\n])`,
  // 'Because of the sun'
  `,? (?:because|bc|cos|cuz|coz|cause) of (?:(?:the|his|her|their|an?|all the) (?:sun|sunlight|rain|cold|heat|wind|weather|dust|smell|soup|draughts?|smoke|noise|wolves|mosquitoes|midges|wasps|stairs|mud|damp|snow|frost|light|dark|smog|pollen|war|plague|rules|law|uniform code|neighbours|(?:\\p{L}+ )?\\p{L}+ thing))(?=[.,;:!?\\n)]|$| and )`,
  // 'He'd want me to mention that'
  `\\b(?:s?he|they)(?:['’]d| would) (?:want|like|expect) (?:me|you|us) to (?:say|mention|add|tell you|point out|know|stress|note)(?: that)?\\b`,
  `,? in (?:human|people|our|dog|cat|elf|elven|dragon|mouse) (?:terms|years)\\b`,
  `,? with the (?:hand|arm|paw|one) (?:that|which) (?:isn['’]t|is not) (?:holding|carrying|on|in) (?:the|his|her|an?) \\p{L}+`,
  `,? (?:mine|his|hers|yours|ours|theirs)(?=, (?:from|with|one|missing))`,
  `,? and (?:his|her|my|their|our) ${kind}${other} (?:has |have |had |just )?(?:asked|wanted|wants|asks|begged|insists|suggested|wondered|wonders|hopes) (?:if|whether|me|us|that)\\b[^.;!?\\n]*`,
  `(?<=\\b(?:my|our) (?:nephew|niece|son|daughter|grandson|granddaughter|godson|goddaughter|boy|girl|little one|cousin|brother|sister)(?: \\p{Lu}\\p{L}+)?) \\([^)]*\\)(?=[^.;!?\\n]*\\b(?:imaginary|invented|made up|made one up|dreamt up|came up with)\\b)`,
  // 'My grandfather was a lighthouse keeper and my grandmother was afraid of water'
  `(?<=(?:^|[.;!?\\n]) ?)(?:my|our) ${kind}${other} (?:was|were|had|loved|hated|kept|came|married|met) [^.;!?\\n]*? and (?:my|our) ${kind}${other} (?:was|were|had|loved|hated|kept|came|did|never)\\b${rest}`,
  // 'My scanner died'
  `,? ?(?:sorry,? )?\\b(?:my|our) (?:scanner|printer|computer|pencils?|phone|tablet|laptop|camera|internet|keyboard|drawing) (?:has |have |is |just )?(?:died|dead|broke|broken|gone|went|crashed|doesn['’]t|won['’]t|can['’]t|isn['’]t|are|is)\\b${clause}`,
  // 'Who was struck by lightning while changing a bulb'
  `,? (?:(?:who|that|and|he|she) )?(?:was|were|got|had been|has been) (?:once )?(?:struck|hit|run over|knocked down|bitten|stung|abducted|raised|brought up|adopted|found|rescued|cursed|swapped|kidnapped|swallowed) (?:by|in|under) [^.,;:!?()\\n—–]*?(?=[.,;:!?()\\n—–]|$| and (?:has|have|is|now|s?he|glows?) )`,
  `, (?:two|three|four) rows of them\\b`,
  // 'The poor thing has never had a face'
  `,? (?:and |but )?(?:(?:the|this) )?(?:poor )?(?:thing|character|guy|man|woman|girl|boy|lad|lass|creature|soul) (?:has|have)(?:n['’]t| never|n['’]t ever) (?:ever )?(?:had|got) an? (?:\\p{L}+ )?(?:face|picture|portrait|drawing|image)\\b`,
  `,? in (?:some|one|that|this|a|the) (?:war|battle|fight|brawl|accident|duel|siege|shipwreck) or (?:other|another)\\b`,
  // 'The client is a family firm that sells brushes'
  `(?<=(?:^|[.;!?\\n]) ?)(?:the|our|my) (?:client|publisher|employer|company|firm|brand|agency|producer|customer) (?:is|are|was|has|makes?|sells?|runs?)\\b[^.;!?\\n]*?(?=[.;!?\\n]|, and (?:they|he|she) )`,
  // 'Was knocked out by the youngest sister, who has apologised'
  `(?:; |, (?:and )?)(?:the other(?: one)?|one|two|it|they) (?:was|were) (?:knocked|kicked|punched|pulled|bitten|shot|torn|broken|ripped|cut) (?:out|off) (?:by|in|at|during) ${clause}(?:, who ${clause})?`,
  `\\b(?:from|on|in) an? (?:\\p{L}+ ){0,3}(?:server|forum|group chat|discord|chatroom|message board)\\b(?: (?:that|which|we|i|where) ${clause})?`,
  `\\((?:an? )?(?:inside|private|running|family|old) joke[^)]*\\)`,
  // 'They want a banner with her on it'
  `\\b(?:i|we|they|he|she)(?: now)? (?:want|wants|need|needs|would like|asked for|are making|am making|is making) an? (?:banner|poster|card|birthday card|flyer|cover|mug|stamp|sticker|flag|mural|cake topper|print|calendar|badge) (?:with|of|for|showing|about) (?:him|her|them|it)(?: on it)?`,
  `\\bto keep (?:\\p{L}+|\\d\\p{L}|the \\p{L}+|my \\p{L}+) (?:quiet|happy|amused|busy|entertained|awake|calm|company)\\b`,
  // 'There was a photograph in the hallway of the hotel I stayed in as a student'
  `(?<=(?:^|[.;!?\\n] ?))there (?:was|is|hung|used to be) an? (?:\\p{L}+ )?(?:photograph|photo|painting|picture|portrait|poster|print|postcard|statue) (?:in|on|of|at|over|above) [^.,;:!?\\n]*`,
  `\\b(?:i|we) (?:stayed|lived|worked|grew up|slept|ate|drank|lodged)(?: in| at)? as an? (?:student|child|boy|girl|teenager|kid|waiter|intern|young (?:man|woman))\\b`,
  // 'This is my wife's birthday present'
  `\\b(?:so )?(?:this|it|that)(?: is|['’]s| will be| is going to be) (?:for )?(?:my|our|his|her|an?|the) (?:\\p{L}+ )?(?:\\p{L}+['’]s? )?(?:(?:birthday|christmas|xmas|wedding|anniversary|leaving|retirement|graduation|surprise|valentine['’]s|mother['’]s day|father['’]s day) )+(?:present|gift|surprise|card)\\b(?: (?:for|from|to) (?:my|our|his|her|an?) (?:\\p{L}+ )?\\p{L}+\\b)?(?! (?:for|from|to|\\p{L}+,? who)\\b|,? who)`,
  `(?<=(?:^|[.;!?\\n] ?)(?:(?:hi|hello|so|ok|okay)[,!]? )*)(?:this|it)(?: is|['’]s| will be) (?:meant to be |meant as |to be )?an? (?:gift|present) for (?:my|our|his|her|an?) (?:\\p{L}+ )?\\p{L}+(?= ?[,.:;!—–-])(?!, who)`,
  `(?:\\bhelp me )?\\bwith an? (?:gift|present|surprise|card|birthday present|christmas present) for (?:my|our|his|her) \\p{L}+`,
  `(?<=\\b(?:man|woman|person|boy|girl|creature|lady|monster|ghost|friend|thing)) (?:who|that) (?:sat|sits|lived|lives|hid|hides|stood|stands|sleeps|slept) (?:in|under|behind|inside) (?:her|his|the|our|my|your|their) (?:wardrobe|attic|cupboard|cellar|walls?|mirror|chimney|bed|stairs|fridge|shed|basement|loft|pantry|larder)\\b`,
  `\\b(?:i|we)(?:['’]ve| have) (?:interviewed|consulted|questioned|spoken to|talked to|checked with) ${clause}`,
  `\\b(?:that|this|which) was (?:stressed|mentioned|emphasised|emphasized|underlined|insisted on|repeated|pointed out)\\b${clause}`,
  `, since the \\p{L}+ (?:does not|doesn['’]t|won['’]t|didn['’]t|never|would not|wouldn['’]t) ${clause}`,
  `\\b(?:an? |the )?costume (?=sketch|design|drawing|reference|brief|department|designer)`,
  // 'My book club has been reading the same series for nine years'
  `,? (?:and |so |but )?(?:my|our) (?:\\p{L}+ ){0,2}?\\p{L}+ (?:has|have) been (?!thinking|wanting|imagining)\\p{L}+ing\\b${clause}`,
  `\\bfor (?:my|our|his|her|their) (?:\\p{L}+ )?(?:anniversary|birthday|wedding|graduation|retirement|christening|jubilee|leaving do)\\b`,
  `(?<=\\b(?:character|figure|one|hero|heroine|person|villain)) (?:that |whom |who )?(?:we|i|they) (?:all |still |always )*(?:argue|talk|dream|write|fight|think|worry) about\\b`,
  `,? (?:since |because |as )?the (?:paperbacks|covers|books|films|others|posters|adaptations|first edition|old edition|hardbacks) (?:all |always |already )*(?:have|has|had|got|show|shows)\\b${clause}`,
  `\\bi(?:['’]ve| have) come to the right (?:place|person|studio|artist)\\b`,
  // 'That's all the producer gave me'
  `(?<=(?:^|[.;!?\\n]) ?)that(?:['’]s| is) all (?:the|my|our) \\p{L}+ (?:gave|told|sent|left|wrote|said)\\b${rest}`,
  // 'After ruling out a stoat, two otters and a shrew'
  `,? (?:after|having) (?:ruling|ruled|throwing|voting|turning|rejecting|rejected|considering|considered|discarding|discarded|dismissing|dismissed)\\b${rest}`,
  `(?<=\\bnot be (?:\\p{L}+ )?\\p{L}+), \\p{L}+ was ${rest}`,
  `, by which i mean\\b${clause}`,
  `(?<=(?:^|[.;!?\\n)]|\\band) ?)(?:our|my) (?:old |last |previous )?\\p{L}+ has (?:just )?(?:retired|died|left|quit|moved|resigned)\\b${clause}`,
  `(?:,? (?:who|that|which))?(?:['’]ll| will| would| can| should) look (?:good|nice|great|fine|well|at home) (?:on|in|above|over) (?:an?|the|my|our)\\b${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)in the background\\b[^.;!?\\n]*\\b(?:isn['’]t needed|not needed|isn['’]t necessary|not necessary|optional|if you like|don['’]t have to)\\b${rest}`,
  `,? since the \\p{L}+s? \\p{L}+ed (?:him|her|them)\\b`,
  `\\bi made (?:him|her|them|it) up (?:to|for|because|when|so|in|on)\\b${clause}`,
  `(?:my|our) \\p{L}+ and i share\\b${clause}`,
  `,? (?:and )?our dms?\\b ${clause}`,
  `,? you could see (?:it|them|that) when\\b${clause}`,
  // 'I have been reading about lobstermen'
  `,? (?:and )?(?:so )?\\bi(?:['’]ve| have) been (?:reading|learning|looking|writing|dreaming|wondering)(?: up| a lot)? (?:about|into|of)\\b${clause}`,
  // 'She took over the book'
  `,? (?:and )?(?:then )?(?:s?he |they |it )?(?:took|taken|takes|ran|walked|run|runs) (?:over|away with|off with) (?:the|my|our) (?:whole )?(?:book|story|novel|campaign|show|game|script|plot|chapter|series)\\b`,
  // 'A rolling pin where her sword would be'
  `(?<=\\b(?:belt|hip|back|side|hand|waist|neck|head|shoulder)),? where (?:his|her|their|an?|the) (?!eye|heart|hand|head|face|arm|leg|mouth|nose)\\p{L}+ (?:would|should|ought to|might) (?:be|have been|hang|go)\\b`,
  // 'As if there were wind'
  `,? as (?:if|though) there (?:were|was|is|had been|might be)\\b${clause}`,
  // 'The only chapter I am happy with'
  `,? (?:and |so )?(?:it(?:['’]s| is) |that(?:['’]s| is) )?the (?:only|one|first|last) \\p{L}+ (?:that )?(?:i|we)(?:['’]m| am|['’]re| are) (?:really |truly |at all )?(?:happy|pleased|satisfied|content|proud)(?: with| of)?`,
  // 'It's a farming game, but the farm is on the back of a turtle'
  `(?<=(?:^|[.;!?\\n]) ?)(?:it(?:['’]s| is| will be)|this is|we are making|we['’]re making) an? [^.,;!?\\n]*\\b(?:game|novel|play|comic|film|show|musical|opera|story|series|podcast|picture book)\\b, (?:but|and|except that|only) (?:the|we|it|nobody|everyone|all)\\b${rest}`,
  // 'He came over from Galway with one suitcase'
  `(?<=\\b(?:s?he|and|who) )(?:came|arrived|left|ran away|emigrated|turned up|landed|fled)\\b(?: (?:over|away|home|here|back))? (?:from|in|to|at) \\p{Lu}[^.,;:!?\\n]*? with (?:(?:only|just|nothing but|no more than) )?(?:one|an?|two|a single) (?:\\p{L}+ )?(?:suitcases?|bags?|trunk|shillings?|shirts?|coins?|pounds|dollars?|book|address)(?=[.,;!?\\n]| and )`,
  // 'Which my grandmother pretended was a bruise'
  `,? (?:which|that) (?:${relative}|(?:my|our|the) \\p{L}+|s?he) (?:always |often |once )?(?:pretended|pretends|claimed|claims|thought|swore|insisted|believed|told us|told me|said|says) (?:was|is|were|are|came|had been)\\b${clause}`,
  // 'Though he sang about it every Sunday'
  `,? (?:al)?though s?he (?:sang|talked|spoke|wrote|dreamt|dreamed|complained|told|wept|cried|asked|wrote home) (?:about|of)\\b${rest}`,
  // 'A library which is four hundred years old and leaks'
  `,? (?:which|that) is (?:[\\p{L}-]+ ){1,4}years old(?: and \\p{L}+)?(?=[.,;!?\\n])`,
  // 'We have received a grant for an information board'
  `\\b(?:i|we|they)(?:['’]ve| have|['’]d| had)? (?:just |recently |finally )?(?:received|been given|won|got|been awarded|obtained) (?:an?|the|some) (?:\\p{L}+ )?(?:grant|funding|money|award|commission|budget|permission)\\b(?: \\([^)]*\\))?${clause}`,
  `(?<=(?:^|[.;!?\\n]) ?)(?:this|it)(?:['’]s| is)?(?: going to| gonna|'ll| will)? be (?:quite |a bit |very )?long,?(?: so)?(?: i'm)? sorry`,
  // 'The campaign I am running for my flatmates'
  `(?<=\\b(?:campaign|game|session|club|workshop|course|series|blog|shop|podcast)) (?:that |which )?(?:i|we)(?:['’]m| am|['’]re| are) (?:running|writing|making|playing|hosting|mastering|starting|planning)\\b${clause}`,
  // 'They're supposed to be afraid of her'
  `\\b(?:they|everyone|everybody|(?:the|my|our) \\p{L}+s)(?:['’]re| are|['’]s| is| were) (?:(?:all|rather|a bit|meant to be|supposed to be|secretly|slightly|deeply) )*(?:afraid|scared|terrified|frightened|fond|proud|jealous|suspicious|in awe|wary|in love with) (?:of )?(?:her|him|them)\\b${clause}`,
  `\\bi(?:['’]m| am) begging(?: you)?\\b`,
  `,? (?:so )?(?:i|we) want (?:his|her|their) \\p{L}+ to do the \\p{L}+ing(?: for (?:her|him|them))?`,
  // 'The other planets have got glitter', 'my last villain had a beard'
  `(?<=(?:^|[.:;!?\\n]) ?)(?:the other (?!one\\b|hand\\b|eye\\b|leg\\b|arm\\b|foot\\b|side\\b|two\\b|sleeve\\b)\\p{L}+s|(?:my|our|your) (?:last|previous|first|other|old|earlier) \\p{L}+) (?:have|has|had|got|are|were|was|wear|wore|looked|all) ${clause}`,
  // 'And it rattled'
  `,? (?:and|so) it (?:rattles|rattled|squeaks|squeaked|clinks|clinked|jingles|jingled|creaks|creaked|rustles|rustled|smells|smelled|smelt|itches|itched|tickles|tickled)\\b${clause}`,
  `,? as (?:if|though) s?he(?:['’]d| had) (?:just|never|always|once|only)\\b${clause}`,
  `,? (?:who(?:['’]s| is) |s?he(?:['’]s| is) )?the (?:closest|nearest) (?:thing|we have) to an? \\p{L}+(?: (?:that )?(?:we|i|they|you|the \\p{L}+) (?:have|has|got|gets?|ever had|['’]ve got))?`,
  `,? (?:and |but )?s?he (?:has |had )?never (?:went|came|looked|gone|come|looking) back\\b`,
  `,? (?:and |but )?(?:still )?(?:hasn['’]t|has not|doesn['’]t have|has no|has never had|never had)(?: got)? (?:an? )?(?:sprite|portrait|picture|design|artwork|card)\\b(?: yet)?`,
  // 'This year it's a musical about the planets'
  `(?:this (?:year|time|spring|summer|autumn|winter|term),? )?(?:it(?:['’]s| is)|we(?:['’]re| are) doing) an? (?:\\p{L}+ )?(?:musical|play|opera|ballet|pantomime|panto|revue|operetta) about (?:the |our )?\\p{L}+(?: \\p{L}+)?(?=[.;!?\\n])`,
  `,? (?:and )?(?:my|the|our|this) (?:novel|book|story|play|comic|film) is (?:more or less|mostly|really|partly|all|entirely) about (?:him|her|them)\\b`,
  `(?<=(?:^|[.;!?\\n]) ?)that(?:['’]s| is) how (?:the|my|our|it) (?:\\p{L}+ )?(?:opens|begins|starts|ends)\\b`,
  `(?<=(?:^|[.;!?\\n]) ?)(?:the|our|my) (?:narrator|hero|heroine|reader|detective|protagonist) (?:first )?(?:meets|sees|finds|encounters|meets up with) (?:him|her|them|it)\\b${clause}`,
  `,? (?:and )?(?:now )?there are (?:people|players|grown men|children) \\p{L}+ing\\b${clause}`,
  `,? which s?he uses to ${clause}`,
  `,? ?\\bi(?:['’]d| would)(?: also)? be (?:so |very |eternally |really |most )?(?:grateful|thankful|delighted|obliged)\\b${clause}`,
  `(?<=\\bmy \\p{L}+ is \\p{L}+),? and s?he(?:['’]s| is) (?:afraid|scared|frightened|terrified|nervous) of ${clause}`,
]
