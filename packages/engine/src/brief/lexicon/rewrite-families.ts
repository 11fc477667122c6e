/** Rewrites that come in families: each is every way to combine a few words. */

/** 'A coat with the sleeves ripped off' is a sleeveless coat. */
export function goneSleeves(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of ['ripped', 'torn', 'cut', 'hacked', 'chopped', 'taken', 'sliced', 'bitten'])
    for (const lead of ['with the sleeves', 'with its sleeves', 'with both sleeves', 'sleeves'])
      table[`${lead} ${verb} off`] = 'sleeveless'
  return table
}

/** 'any colours except blue', 'every shade but red': all the ways to leave one out. */
export function exceptColours(): Record<string, string> {
  const result: Record<string, string> = {}
  for (const all of ['any', 'all', 'every', 'whatever', 'any other'])
    for (const colour of ['colour', 'color', 'colours', 'colors', 'shade', 'hue', 'tone'])
      for (const but of [
        'but',
        'except',
        'except for',
        'besides',
        'bar',
        'other than',
        'apart from',
        'excluding',
      ])
        result[`${all} ${colour} ${but}`] = 'no'
  return result
}

/** 'hair down to her waist', 'boots laced to the knee', 'a robe that reaches the floor'. */
export function lengths(): Record<string, string> {
  const table: Record<string, string> = {}
  const parts = {
    knee: 'knee',
    knees: 'knee',
    thighs: 'thigh',
    calves: 'calf',
    waist: 'waist',
    hips: 'hip',
    ankles: 'ankle',
    shoulders: 'shoulder',
    floor: 'floor',
    ground: 'floor',
  }
  const leads = [
    'to',
    'down to',
    'up to',
    'past',
    'reaching',
    'reaches',
    'that reaches',
    'that reach',
  ]
  for (const [part, length] of Object.entries(parts))
    for (const lead of [...leads, 'all the way to', 'just past', 'long enough to reach'])
      table[`${lead} _ ${part}`] = `${length}-length`
  // 'sand stuck to her knees' says where, not how long.
  for (const part of Object.keys(parts))
    for (const verb of [
      'stuck',
      'tied',
      'strapped',
      'taped',
      'clinging',
      'sticking',
      'pinned',
      'glued',
    ])
      table[`${verb} to _ ${part}`] = `stuck to the ${part}`
  return table
}

const feelings: Record<string, string> = {
  terrified: 'terror, fear, horror, dread, fright',
  furious: 'fury, rage, wrath',
  angry: 'anger, outrage',
  sad: 'sadness, sorrow, grief, misery, woe',
  joyful: 'joy, delight, happiness, glee',
  proud: 'pride',
  disgusted: 'disgust, revulsion',
  surprised: 'surprise, shock, astonishment, amazement, disbelief',
  determined: 'determination, resolve',
  contemptuous: 'contempt, scorn, disdain',
  calm: 'calm, serenity, peace',
  worried: 'worry, concern, alarm',
  confused: 'confusion, bewilderment',
  bored: 'boredom, tedium',
  mischievous: 'mischief',
  suspicious: 'suspicion, mistrust',
  triumphant: 'triumph',
  desperate: 'despair, desperation',
  energetic: 'energy, life, vigour, vigor',
  confident: 'confidence',
  curious: 'curiosity',
  guilty: 'guilt, shame, remorse',
  amused: 'amusement',
}

/** 'a look of terror', 'bursting with pride', 'a face full of sorrow': the feeling as an adjective. */
export function looksOf(): Record<string, string> {
  const table: Record<string, string> = {}
  const leads = 'look of,expression of,air of,face full of,eyes full of,look of pure,look of utter'
  const full =
    'bursting with,brimming with,filled with,trembling with,shaking with,beaming with,full of'
  for (const [mood, nouns] of Object.entries(feelings))
    for (const noun of nouns.split(', ')) {
      for (const lead of `${leads},${full}`.split(',')) table[`${lead} ${noun}`] = mood
      if (!/^(?:calm|energetic|confident|amused|curious)$/.test(mood)) table[`in ${noun}`] = mood
      for (const look of ['wide', 'pale', 'red', 'white', 'purple', 'flushed', 'frozen', 'stiff'])
        table[`${look} with ${noun}`] = `${look} ${mood}`
    }
  return table
}

/** 'The crown has been lost', 'her boots were stolen': they are gone. */
export function takenAway(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of [
    'lost',
    'stolen',
    'removed',
    'taken',
    'taken off',
    'taken away',
    'confiscated',
  ])
    for (const lead of ['has been', 'have been', 'had been', 'is', 'are', 'was', 'were'])
      table[`${lead} ${verb}`] = 'is gone'
  return table
}

/** 'His left arm ends in a hook.' */
export function limbEnds(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const limb of ['arm', 'hand', 'wrist', 'leg', 'foot'])
    for (const verb of ['ends in', 'ends with', 'ending in', 'that ends in', 'terminates in'])
      table[`${limb} ${verb}`] = `${limb} is`
  return table
}

/** 'a patch on the left eye', 'patch covering his right eye' */
export function eyePatches(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const on of ['on', 'over', 'covering', 'across']) {
    table[`patch ${on} one eye`] = 'eyepatch'
    table[`patch ${on} _ eye`] = 'eyepatch'
    for (const side of ['left', 'right'])
      table[`patch ${on} _ ${side} eye`] = `eyepatch on the ${side} eye`
  }
  return table
}

/** 'As a child he had curls': he is no child. */
export function onceYoung(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const young of ['a child', 'a boy', 'a girl', 'a kid', 'a young man', 'a young woman'])
    for (const who of ['he', 'she', 'they', ', he', ', she', ', they'])
      table[`as ${young} ${who}`] = who.replace(', ', '')
  return table
}

/** 'Three sizes too large', 'a size too wide': too big. */
export function sizes(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [size, words] of Object.entries({
    big: 'large wide loose roomy',
    small: 'tight little narrow',
  }))
    for (const word of words.split(' '))
      for (const lead of ['sizes', 'a size', 'one size', 'much', 'far', 'way'])
        table[`${lead} too ${word}`] = /size$/.test(lead)
          ? `a size too ${size}`
          : `${lead} too ${size}`
  return table
}

/** 'Stockings that do not match', 'none of her buttons match'. */
export function unmatched(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of [
    'do not',
    "don't",
    'dont',
    'does not',
    "doesn't",
    'doesnt',
    'will not',
    "won't",
  ])
    for (const match of ['match', 'match each other', 'quite match', 'go together', 'pair'])
      table[`${verb} ${match}`] = 'mismatched'
  return table
}

/** 'She sticks out her tongue.' */
export function tonguesOut(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of ['sticks', 'sticking', 'stuck', 'pokes', 'poking'])
    for (const order of ['out _ tongue', '_ tongue out']) table[`${verb} ${order}`] = 'tongue out'
  return table
}

/** 'Human, M, 50s', 'elf (f)': one letter between marks. */
export function sexLetters(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [letter, sex] of [
    ['m', 'male'],
    ['f', 'female'],
  ])
    for (const [before, after] of [
      [',', ','],
      [',', '.'],
      ['(', ')'],
      ['/', '/'],
      ['|', '|'],
    ])
      table[`${before} ${letter} ${after}`] = `, ${sex} ,`
  return table
}

/** 'A drill for a right arm' is one instead of an arm. */
export function inLimbsPlace(): Record<string, string> {
  const limbs = ['left', 'right'].flatMap((side) =>
    ['arm', 'forearm', 'hand', 'fist', 'leg', 'foot'].map((limb) => `${side} ${limb}`),
  )
  return Object.fromEntries(limbs.map((limb) => [`for a ${limb}`, `instead of a ${limb}`]))
}

/** 'Hardly more than a boy' is a young boy. */
export function hardlyGrown(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const lead of ['hardly', 'barely', 'scarcely', 'little', 'not much', 'no', 'nothing'])
    for (const who of ['boy', 'girl', 'child', 'kid', 'lad', 'lass', 'teenager'])
      table[`${lead} more than _ ${who}`] = `a young ${who}`
  return table
}

/** 'Stands knee high', 'barely up to my elbow': how small somebody is beside somebody else. */
export function besideOthers(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const part of ['knee', 'hip', 'waist', 'elbow', 'ankle', 'belt', 'chest', 'shoulder']) {
    for (const verb of [
      'stands',
      'stands about',
      'stands only',
      'stands barely',
      'stood',
      'is about',
      'standing',
    ]) {
      table[`${verb} ${part} high`] = 'is knee-high'
      table[`${verb} ${part} high to`] = 'is knee-high beside'
    }
    for (const lead of [
      'comes up to',
      'comes to',
      'comes only up to',
      'barely up to',
      'only up to',
      'stands up to',
      'barely to',
      'reaches up to',
      'barely reaches',
      'barely comes up to',
    ])
      for (const whose of ['my', 'your', "people's", "everyone's", "everybody's"])
        table[`${lead} ${whose} ${part}`] = 'is knee-high ,'
  }
  for (const small of [
    'teacup',
    'thimble',
    'mouse',
    'cat',
    'thumb',
    'hand',
    'doll',
    'sparrow',
    'kitten',
    'pea',
    'finger',
  ])
    for (const lead of [
      'the size of _',
      'no bigger than _',
      'no taller than _',
      'no larger than _',
      'as small as _',
    ])
      table[`${lead} ${small}`] = 'tiny'
  for (const many of [
    'everyone',
    'everybody',
    'anyone',
    'everyone else',
    'everybody else',
    'most',
    'the rest',
    'other people',
    'all the others',
  ])
    table[`a head taller than ${many}`] = 'very tall'
  table['a head taller than'] = 'very tall beside'
  return table
}

/** 'She wants to be a barrister' makes an aspiring barrister of her. */
export function hopedFor(): Record<string, string> {
  const table: Record<string, string> = {}
  const hopes = [
    'wants',
    'hopes',
    'longs',
    'means',
    'plans',
    'intends',
    'is training',
    'is studying',
    'trains',
    'studies',
    'would love',
    'would like',
  ]
  for (const hope of hopes)
    for (const be of ['to be _', 'to become _']) table[`${hope} ${be}`] = 'as an aspiring'
  for (const dream of ['dreams', 'dreaming', 'daydreams'])
    for (const be of ['of being _', 'of becoming _']) table[`${dream} ${be}`] = 'as an aspiring'
  return table
}
