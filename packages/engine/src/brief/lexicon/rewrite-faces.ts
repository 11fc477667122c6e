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
  return table
}
