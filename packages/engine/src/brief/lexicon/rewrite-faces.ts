/** Rewrites that come in families, of faces: each is every way to combine a few words. */

/** 'A face without emotion', 'shows no feelings' is emotionless; 'never laughs' is unsmiling. */
export function unmoved(): Record<string, string> {
  const table: Record<string, string> = {}
  const leads = [
    'without',
    'without any',
    'without a trace of',
    'with no',
    'devoid of',
    'shows no',
    'showing no',
    'shows little',
  ]
  for (const lead of leads) {
    for (const noun of ['emotion', 'emotions', 'feeling', 'feelings'])
      table[`${lead} ${noun}`] = 'emotionless'
    for (const noun of ['expression', 'expressions']) table[`${lead} ${noun}`] = 'expressionless'
  }
  for (const verb of ['is not', 'are not', "isn't", 'not', 'never'])
    table[`${verb} smiling`] = 'unsmiling , not smiling ,'
  for (const verb of ['never', 'does not', "doesn't", 'rarely', 'hardly ever'])
    table[`${verb} laughs`] = 'unsmiling'
  for (const verb of [
    'does not',
    "doesn't",
    'do not',
    "don't",
    'will not',
    "won't",
    'can not',
    "can't",
  ])
    table[`${verb} laugh`] = 'unsmiling'
  Object.assign(table, pleasedWithSelf())
  for (const peace of ['peace', 'calm', 'serenity']) table[`very ${peace}`] = 'peaceful'
  return table
}

/** 'Very pleased with himself' is smug; who is delighted is so as well. */
function pleasedWithSelf(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const self of ['himself', 'herself', 'themselves', 'themself', 'itself']) {
    const own = { himself: 'smug , his ,', herself: 'smug , her ,' }[self] ?? 'smug'
    for (const pleased of ['pleased with', 'very pleased with', 'really pleased with'])
      table[`${pleased} ${self}`] = own
    table[`delighted with ${self}`] = `delighted , ${own}`
  }
  return table
}

/** 'Looks down her nose', 'gives nothing away': turns of phrase for what is in a face. */
export function facesInPhrases(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [mood, phrases] of Object.entries(inPhrases))
    for (const phrase of phrases.split(',')) table[phrase.trim()] = `, ${mood} ,`
  return table
}

const inPhrases: Record<string, string> = {
  haughty:
    'looks down _ nose at you, looks down _ nose at everyone, looks down _ nose, looking down _ nose, nose in the air',
  unreadable: 'gives nothing away, giving nothing away, face gives nothing away',
  smiling:
    'can not stop smiling, cannot stop smiling, never stops smiling, always has a smile, smiles at everyone',
  tearful:
    'fights back tears, fighting back tears, holding back tears, holds back tears, blinking back tears',
  amused: 'biting back a smile, biting back a laugh, hiding a smile, corner of _ mouth twitching',
  sceptical: 'raises an eyebrow, raising an eyebrow, raises one eyebrow',
  shy: 'will not meet your eye, will not meet your eyes, avoids your eyes, avoiding your eyes, will not look at you, hiding behind _ hair, peeking out from under _ fringe',
  stern:
    'does not suffer fools, suffers no fools, stands no nonsense, takes no nonsense, has no time for nonsense',
  friendly:
    'friends with everybody, friends with everyone, likes everybody, likes everyone, smile for everyone',
  jittery:
    'can not sit still, cannot sit still, never sits still, jumps at every noise, jumps at shadows',
  grumpy: 'got out of bed on the wrong side, woke up on the wrong side of the bed, hates mornings',
}

/** 'Arms that hang past its knees' are long, 'hands like shovels' big. */
export function bigLimbs(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of [
    'hang',
    'hanging',
    'reach',
    'reaching',
    'dangle',
    'dangling',
    'that hang',
    'that reach',
    'that dangle',
    'so long they reach',
  ])
    for (const way of ['down to', 'down past', 'past', 'to', 'below'])
      for (const part of ['knees', 'ankles', 'shins', 'floor', 'ground'])
        table[`arms ${verb} ${way} _ ${part}`] = 'long arms'
  for (const like of [
    'shovels',
    'spades',
    'hams',
    'dinner plates',
    'plates',
    'shovel blades',
    'baseball mitts',
    'catchers mitts',
    'frying pans',
    'paddles',
  ])
    for (const as of ['like', 'the size of', 'as big as'])
      table[`hands ${as} ${like}`] = 'big hands'
  for (const metal of ['robot', 'a robot', 'machine', 'a machine'])
    for (const limb of ['arm', 'leg', 'hand']) table[`${limb} of ${metal}`] = `robot ${limb}`
  return table
}

/** 'Shoulders like a doorway' are broad, 'skin like candle wax' waxen. */
export function likened(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const door of ['doorway', 'door', 'barn door', 'wardrobe', 'bull', 'yoke'])
    table[`shoulders like a ${door}`] = 'broad shoulders'
  for (const wax of ['candle wax', 'wax', 'old wax', 'tallow', 'melted wax'])
    for (const like of ['like', 'the colour of', 'the color of', 'pale as'])
      table[`skin ${like} ${wax}`] = 'waxen skin'
  for (const stain of [
    'flour',
    'oil',
    'mud',
    'blood',
    'ink',
    'paint',
    'soot',
    'grease',
    'dust',
    'clay',
    'dough',
    'suds',
  ])
    for (const part of ['elbows', 'elbow', 'wrists', 'knees', 'eyebrows'])
      table[`${stain} to _ ${part}`] = `${stain} up to the ${part}`
  return table
}

/** 'Grinning ear to ear', 'a gap-toothed smile': the mood, and the teeth that it shows. */
export function broadSmiles(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const mood of 'grinning,smiling,beaming,laughing,grins,smiles,grin,smile'.split(','))
    for (const width of ['ear to ear', 'from ear to ear', 'ear-to-ear'])
      table[`${mood} ${width}`] = mood
  for (const [teeth, shown] of gappy)
    for (const size of ['', 'big ', 'wide ', 'huge ', 'cheeky ', 'sweet ', 'shy ']) {
      const told = /^(?:cheeky|sweet|shy) /.test(size) ? `, ${size}` : ''
      table[`${size}${teeth} smile`] = `${shown} ${told}, smiling ,`
      table[`${size}${teeth} grin`] = `${shown} ${told}, grinning ,`
    }
  return table
}

const gappy: readonly (readonly [said: string, shown: string])[] = [
  ['gappy', 'gap toothed'],
  ['gap tooth', 'gap tooth'],
  ['gap toothed', 'gap toothed'],
  ['gappy toothed', 'gap toothed'],
  ['snaggle toothed', 'snaggle toothed'],
  ['buck toothed', 'buck toothed'],
]

const natureNouns: Record<string, string> = {
  gentle: 'softie, gentle soul, gentle giant type, softy, big softie',
  sweet: 'sweetheart, sweetie, cinnamon roll, darling, sweetie pie',
  grumpy: 'grump, grouch, grumpypants, crosspatch, misery guts, sourpuss, curmudgeon',
  boastful: 'show off, braggart, blowhard, bighead, loudmouth, poser',
  goofy: 'goofball, goof, dork, dorky kid, silly billy, goober',
  smug: 'know it all, smart aleck, smart alec, smarty pants, clever clogs, wise guy',
  talkative: 'chatterbox, blabbermouth, motormouth, windbag',
  dreamy: 'daydreamer, dreamer',
  'hot-headed': 'hothead, firebrand, spitfire',
  charming: 'charmer, smooth talker, ladies man, sweet talker',
  flirty: 'flirt, big flirt',
  timid: 'scaredy cat, coward, wimp, big coward, chicken at heart',
  mischievous: 'rascal, scamp, little rascal, cheeky monkey, little devil, menace, rapscallion',
  nervous: 'nervous wreck, bundle of nerves, worrywart, worrier, nervous nelly',
  romantic: 'hopeless romantic, old romantic',
  cheerful: 'ray of sunshine, bundle of joy, barrel of laughs, happy camper, optimist',
  gloomy: 'pessimist, killjoy, wet blanket, doom monger, eeyore',
  playful: 'big kid, big kid at heart, kid at heart, child at heart',
  snobbish: 'snob, total snob',
  dramatic: 'drama queen, drama llama',
  energetic: 'ball of energy, live wire, bundle of energy, whirlwind',
  aloof: 'loner, lone wolf type',
  friendly: 'people person, friendly soul, friend to all',
  studious: 'bookworm',
  stubborn: 'stubborn mule, tough nut',
}

/** What is said in the street, in plain words. */
const streetWords: Record<string, string> = {
  sulky: 'mardy, nowty, strop',
  whining: 'whiny, whingy, whinging, whingeing, moany, moaning minnie',
  poor: 'skint, brassic, hard up, stony broke, flat broke, strapped for cash, on the bones of his arse',
  loud: 'gobby, mouthy, loud mouthed, big mouthed, gobshite',
  rowdy: 'lairy, laddish, yobbish, hooligan ish',
  studious: 'swotty, girly swot, swottish',
  quaint: 'twee',
  filthy: 'grotty, clarty, manky, scuzzy, minging, mingin, claggy',
  smelly: 'pongy, whiffy, stinky, niffy, ponging',
  drunk: 'squiffy, sloshed, half cut, three sheets to the wind, tiddled, trolleyed, bladdered',
  sarcastic: 'sarky',
  grumpy: 'crabbit, grouchy pants, arsey',
  defiant: 'bolshy, bolshie, stroppy and defiant',
  restless: 'fidgetty',
  snobbish: 'hoity toity, la di da, hoity, toffee nosed, stuck up',
  sly: 'sleekit, shady looking, skeevy, sleazy looking',
  feeble: 'nesh, wimpy, weedy looking',
  shaky: 'doddery, doddering, tottery',
  pimply: 'zitty, pimpled, acned',
  freckled: 'freckly, freckley',
  wrinkled: 'wrinkly, wrinkley, crinkly faced',
  squinting: 'squinty, squinty eyed',
  'cross-eyed': 'boss eyed, bozz eyed, crosseyed',
  'bug-eyed': 'googly eyed, goggly eyed, pop eyed',
  exhausted:
    'cream crackered, dead beat, dog knackered, wiped out, tuckered out, shattered looking',
  weathered: 'weatherbeaten',
  ordinary:
    'bog standard, bogstandard, run of the mill, common or garden, common and garden, garden variety, middle of the road',
}

/** Callings as mates call them. */
const streetCallings: Record<string, string> = {
  'postal worker': 'postie',
  bricklayer: 'brickie',
  electrician: 'a sparky,a sparkie',
  carpenter: 'a chippy,a chippie',
  soldier: 'squaddie,squaddy',
  binman: 'garbo,bin lorry man',
  builder: 'tradie',
  firefighter: 'firey,firie',
  paramedic: 'ambo',
  bartender: 'tapster,tapstress,barkeep',
}

/** 'Mardy' is sulky, and 'skint' poor; a spotty teenager has pimples, where a spotty dress has dots. */
export function inPlainWords(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [plain, words] of Object.entries(streetWords))
    for (const word of words.split(', ')) table[word] = plain
  for (const [plain, words] of Object.entries(streetCallings))
    for (const word of words.split(','))
      table[word] = word.startsWith('a ')
        ? `${/^[aeiou]/.test(plain) ? 'an' : 'a'} ${plain}`
        : plain
  for (const person of 'teenager,teen,boy,girl,youth,kid,student,lad,schoolboy,schoolgirl,nerd,adolescent,geek,apprentice'.split(
    ',',
  ))
    table[`spotty ${person}`] = `pimply ${person}`
  return table
}

/** 'Such a softie', 'a bit of a show-off': what somebody is like, by a noun. */
export function natures(): Record<string, string> {
  const table: Record<string, string> = {}
  const leads =
    'a,an,such a,such an,a bit of a,kind of a,a total,a complete,a real,a big,a huge,an absolute,a massive,quite a,a little,total,real,complete,absolute'
  for (const [mood, nouns] of Object.entries(natureNouns))
    for (const noun of nouns.split(', '))
      for (const lead of leads.split(',')) table[`${lead} ${noun}`] = `, ${mood} ,`
  return table
}
