/** How somebody looks, told by what seems to have happened or to come: the mood, and the clauses that mean it, as patterns of whole words. */
const clauses: Record<string, string> = {
  confident:
    'knows (?:exactly )?what (?:she|he|they) (?:is|are) doing|owns? (?:the|this|that|every) \\w+|owns? it all|owns? everything|runs? the place|belongs? here|has nothing to (?:prove|fear)|nothing can (?:hurt|stop|touch)',
  confused:
    "(?:no longer|does not|do not|doesn't|don't|did not|didn't) (?:quite )?(?:know|understand|remember)\\w*|no idea|has no idea|forgot(?:ten)? (?:something|why|where|what|how)|lost (?:the way|the plot|the thread|(?:his|her|their|its) way|(?:his|her|their|its) glasses)|(?:is |got )?lost$|missed something|woke up somewhere",
  guilty:
    '(?:been |got |getting )?caught (?:red|with|in|doing|stealing)|did something wrong|done something wrong|broken something|broke something|being told off|been told off|been scolded',
  'knowing look':
    'knows? (?:something|a secret|your|everything|all|exactly|more|better|the|who|what|how|why|it)|knows?$|(?:has )?known (?:all|you)|(?:can )?read your (?:mind|thoughts)|reading your (?:mind|thoughts)|(?:can )?sees? (?:right |straight )?through',
  secretive:
    '(?:has|have|keeps?|keeping|hides?|hiding|is hiding) (?:a |many |some |too many )?(?:secrets?|something)',
  apologetic:
    'apologi[sz](?:e|ing)|says? (?:she is |he is )?sorry|saying sorry|sorry for|in (?:the|your|everyone|everybody) way',
  tearful:
    'cry|cries|crying|weep|weeping|sob|sobbing|burst into tears|(?:in |with |to )?tears|has been crying|been crying',
  amused:
    'laugh|giggle|smile|grin|(?:burst out |start )laughing|crack up|(?:tell|tells|telling|crack|make|heard|hear|hearing|told|remembered|got|gets) (?:you )?(?:a|the|some|his own|her own) (?:\\w+ )?jokes?|say something (?:funny|witty|clever)|knows a joke|heard something funny|everything is (?:funny|a joke)',
  exhausted:
    "(?:has |have )?(?:not|never|hasn't|haven't|hadn't) (?:slept|sleeps?|had a (?:day|night))|never sleeps|(?:been )?up all night|(?:been )?awake (?:for|since)|(?:worked|been working|walked|been walking|marched|been marching) \\w+|needs? (?:a |some |ten )?(?:holiday|rest|sleep|nap|coffee)|(?:keel|fall) over|collapse|pass out|(?:could|would) sleep",
  sleepy:
    'fall asleep|nod off|doze off|drop off|falling asleep|nodding off|yawn|(?:just )?(?:woke|woken) up|(?:just )?got(?:ten)? (?:up|out of bed)|(?:just )?rolled out of bed',
  nervous:
    'bolt|flee|run(?: away| for it)?$|(?:is |being )followed|being watched|someone is (?:following|watching|behind)|jump out of|faint|expects? (?:trouble|the worst|bad news)|expecting (?:trouble|the worst|bad news)|waiting for (?:bad news|the worst|something bad)|hear a noise',
  scared:
    'scream|seen (?:a|the|his|her) (?:ghosts?|monster|devil|spider)|saw (?:a|the) (?:ghost|monster|devil|spider)',
  angry:
    'explode|blow up|boil over|lose (?:his|her|their|its) temper|snap|punch|hit|bite|slap|strangle|kill|murder|fight|shout|yell|scold|tell (?:you|someone|somebody) off|throw (?:something|a)|wants (?:a fight|revenge|your)',
  queasy: 'be sick|throw up|vomit|eaten something bad',
  mischievous:
    '(?:get|getting) into (?:trouble|mischief)|up to something|(?:play|plays|played|playing|pull) (?:a|some|another) (?:trick|prank)|do something (?:naughty|silly|stupid|bad)|(?:get|getting|got) away with|steal something|plott?(?:s|ing)?|plans? something|planning something|scheming|has a (?:plan|trick)',
  triumphant: 'won (?:the|a|an|at|it|something)|solved (?:the|it|a)|conquered',
  smug: 'swallowed (?:a|the) (?:canary|mouse|goldfish)|got the cream|ate the canary|is better than|knows better|(?:is|was) (?:right|proved right) all along',
  disgusted:
    'smell(?:ed|t|s|ing)? (?:something|a|bad)|smell(?:ed|t|s)? (?:burning|fish|cheese)|stepped in|something smells|found a (?:hair|worm|slug)|trodden in',
  sour: '(?:just )?(?:bit|bitten|bites|sucked|sucking|sucks|swallowed|eaten|ate|tasted|licked|chewed|chewing) (?:on |into )?(?:a|an|the|something) (?:lemons?|wasps?|sour|bitter|thistles?|nettles?|vinegar)',
  bored:
    "(?:would |'d |had )?rather be|(?:wants?|wishes|prefer\\w*|longing) to be (?:anywhere|somewhere|elsewhere|at home|in bed)|wishes (?:she|he|they) (?:was|were) (?:anywhere|somewhere|elsewhere)|(?:has )?better things to do|counting the (?:minutes|hours)|waiting for (?:the|a) (?:bus|end|bell)",
  unimpressed:
    "(?:has |have )?(?:seen|heard) (?:it|this|that|you|your excuse|everything|all|worse|better)\\b|nothing (?:ever )?(?:surprises|impresses)|(?:could not|couldn't) care less|does not care|doesn't care",
  sad: '(?:just )?lost (?:an?(?! (?:bet|fight|game|shoe))|his|her|their|its|everything|everyone|someone|somebody)|(?:some|every|no)(?:one|body) (?:has )?(?:died|forgot|loves|likes)|come (?:home )?from a funeral|(?:heard|been told|got|had) (?:some |the )?(?:bad|terrible|awful) news|buried',
  happy:
    '(?:heard|been told|got|had) (?:some |the )?(?:good|great|wonderful) news|having the (?:time|best)|it is (?:christmas|a birthday|his birthday|her birthday)|loves? (?:her|his|the) (?:job|work|life)|best day',
  'in love': '(?:is )?in love|seen an angel|met (?:the love|someone special)',
  miserable:
    'having (?:a|the) (?:bad|worst|terrible|awful|long) (?:day|week|year|night)|had a (?:bad|terrible|long|awful) (?:day|week|year|night)|given up|lost the will',
  disapproving:
    '(?:judges?|judging|marking|grading|weighing|measuring) (?:you|your|every|the)|(?:noticed|spotted|found|seen|sees|saw) (?:a|your|the|every) (?:mistake|error|fault|stain|spelling)\\w*|disapproves|finds? you|correct (?:you|your)|tell you (?:to|how)|caught you|disappointed in',
  'faraway look':
    '(?:listens?|listening) (?:to|for) (?:something|somebody|someone|music|a voice|the)|(?:is )?(?:somewhere else|miles away|far away|elsewhere|not (?:really )?(?:here|there))|(?:in|on|from) another (?:world|planet|time)|(?:can )?hears? (?:something|music|voices|a)|dream(?:s|ing)?|daydream(?:s|ing)?|remember(?:s|ing|ed)? (?:something|somebody|someone|a|the)',
  thoughtful:
    'think(?:s|ing)? (?:of|about|hard|it)|ask(?:ing|s)? (?:you )?(?:a|the|something)|trying to (?:remember|think|work|solve|decide)|say something$|working (?:it|something) out|solving',
  astonished:
    "(?:can not|cannot|can't|could not|couldn't) (?:quite )?believe|(?:does not|doesn't) (?:quite )?believe|never seen|(?:has )?(?:seen|heard) (?:something|it|the world) for the first|been slapped|seen the (?:face of god|future)",
  friendly:
    'wants? to be (?:your|everyone|everybody)(?: best)? friend|(?:is )?(?:friends with|likes?|loves?) (?:everyone|everybody|you)|invite you|offer you (?:a |some )?(?:tea|cake|cup|cookie|biscuit|soup)|(?:give|gives) (?:you )?(?:a hug|good hugs|great hugs)|hug (?:you|everyone|everybody)',
  hostile: 'hates? (?:you|everyone|everybody|everything)|holds? a grudge|wants? you (?:dead|gone)',
  hungry: "eat (?:a horse|you|everything)|not eaten|hasn't eaten|has not eaten|starving",
  fearless: '(?:is )?(?:not afraid|afraid of nothing)|fears nothing|nothing scares',
  pained:
    '(?:has|have|got) (?:a |an )?(?:headache|toothache|stomach ache|migraine|stone in)|stubbed|stepped on|in pain|everything hurts|feet hurt',
  shocked: 'heard a gunshot|seen (?:something|a murder)',
}

/** Each mood and its clauses, from their start. */
export const moodsAsIf: readonly (readonly [mood: string, pattern: RegExp])[] = Object.entries(
  clauses,
).map(([mood, pattern]) => [mood, new RegExp(`^(?:${pattern})(?= |$)`)] as const)
