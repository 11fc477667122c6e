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
