/**
 * How an English word sounds, roughly: two spellings of one sound have one form, so that 'koat' is a coat and 'sneekers' are
 * sneakers. Capitals stand for sounds of several letters.
 */
export function soundFormOf(word: string): string {
  let form = word
  for (const [letters, sound] of sounds) form = form.replace(letters, sound)
  return form
}

/** In this order: each sees what those before it have left. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/wh/g, 'w'],
  [/ph/g, 'f'],
  [/mb(?=s?$)/, 'm'],
  [/oi/g, 'oy'],
  [/augh|au|aw/g, 'o'],
  [/sch/g, 'sk'],
  [/t?ch/g, 'C'],
  [/(?:t|s|ss|c|x)i(?:on|an)|shun|shon/g, 'Sn'],
  [/sh/g, 'S'],
  [/q?que(?=s?$)/, 'k'],
  [/gue(?=s?$)/, 'g'],
  [/qu|kw/g, 'kw'],
  [/x|cks/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dg(?=[eiy])|g(?=[eiy])/g, 'j'],
  [/z/g, 's'],
  [/([^aeiou])\1/g, '$1'],
  [/([pkfsCS])e?d$/, '$1t'],
  [/([^aeiou])ed$/, '$1d'],
  [/igh|i(?=[^aeiou\W]e(?:[sdr]|$))|y(?=[^aeiou\W]e(?:[sdr]|$))/g, 'Y'],
  [/eigh|ai|ay|a(?=[^aeiou\W]e(?:[sdr]|$))/g, 'A'],
  [/ea|ee|ie|ei|ey(?=s?$)|y(?=s?$)|e(?=[^aeiou\W]e$)/g, 'E'],
  [/ough|oa|ow|ou|oe|o(?=[^aeiou\W]e(?:[sdr]|$))/g, 'O'],
  [/oo|ew|ue|ui|u(?=[^aeiou\W]e(?:[sdr]|$))/g, 'U'],
  [/(?:[eiouaO]r|re|ah|a)(?=s?$)/, 'R'],
  [/[eiu]r/g, 'R'],
  [/(?:(?<![aeiouAEOUY])le|[eaiuo]l)(?=s?$)/, 'L'],
  [/e(?=s?$)/, ''],
]
