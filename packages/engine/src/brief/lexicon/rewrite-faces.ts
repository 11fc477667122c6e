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
  for (const self of ['himself', 'herself', 'themselves', 'themself', 'itself'])
    for (const pleased of [
      'pleased with',
      'very pleased with',
      'really pleased with',
      'delighted with',
    ])
      table[`${pleased} ${self}`] = 'smug'
  for (const peace of ['peace', 'calm', 'serenity']) table[`very ${peace}`] = 'peaceful'
  return table
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
