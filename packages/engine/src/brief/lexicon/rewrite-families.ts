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
