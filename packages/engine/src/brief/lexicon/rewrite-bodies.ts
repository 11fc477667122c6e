/** Rewrites that come in families, of people and their bodies: each is every way to combine a few words. */

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
      'reaches to',
      'reaches',
      'hardly up to',
      'hardly reaches',
      'reach to',
      'come up to',
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
