/** Colours that change along what has them: 'teal hair growing out brown', 'skin going to black at the fingers'; and colours told by likeness: 'eyes pale as sand'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { likenessHues } from '../likeness-hues.ts'
import { type Clause, ends, hasLook, isHue } from './clause-words.ts'

const hairs =
  /^(?:hair|undercut|bob|mohawk|curls|braids|plaits|fringe|ponytail|pigtails|pixie|locs|dreadlocks|locks|mane|shag|mullet|perm|waves|afro|bun|buns|bangs)$/

const growingOut: Clause = {
  // 'Teal hair growing out brown', 'a bob grown out mousy at the roots'
  opens: /^(?:growing|grown|that)$/,
  whole: new RegExp(
    `^(?:that is |that s )?(?:growing|grown) (?:back )?(?:out|in) (?:in |to |into |as )?(?:(?:his|her|their|the|its) )?(?:natural )?((?:[a-z]+ )?[a-z]+)(?: at the (?:roots|crown|parting|top))?${ends}`,
  ),
  plain: ([, hue = ''], before) =>
    isHue(hue) && before.slice(-5).some((word) => hairs.test(word))
      ? `with ${hue} streaks`
      : undefined,
}

const towards: Clause = {
  // 'Red skin going to black at the fingers', 'blue skin fading into white at the belly'
  opens:
    /^(?:going|fading|turning|shading|darkening|deepening|lightening|changing|bleeding|fades|turns|darkens|goes|shades|deepens)$/,
  whole: new RegExp(
    `^(?:going|fading|turning|shading|darkening|deepening|lightening|changing|bleeding|fades|turns|darkens|goes|shades|deepens) (?:(?:in)?to )?((?:[a-z]+ )?[a-z]+) (?:at|on|towards?|around|near|over|by|down at) (?:the|his|her|their|its) (fingers|fingertips|hands|feet|toes|belly|ears|nose|elbows|knees|forearms|legs|arms|face|throat|chest|shoulders)${ends}`,
  ),
  plain: ([, hue = '', part = ''], before) =>
    isHue(hue) && /^(?:skin|fur|scales|hide|feathers|body|plumage)$/.test(before.at(-1) ?? '')
      ? `, ${hue} ${part === 'fingertips' ? 'fingers' : part}`
      : undefined,
}

const paleAs: Clause = {
  // 'Eyes pale as sand', 'skin dark as ebony', 'scales bright as a new penny'
  opens: /^(?:as|pale|bright|dark|light|dull|deep|warm|glossy|shiny)$/,
  whole: new RegExp(
    `^(?:as )?(pale|bright|dark|light|dull|deep|warm|glossy|shiny) as (?:(?:an?|the|any|old|new|fresh|wet|polished|winter|summer) )*((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([whole, how = '', thing = ''], before) => {
    const last = before.findLast((word) => !/^(?:is|are|was|were|as)$/.test(word)) ?? ''
    // Pale skin is called that, whatever it is as pale as.
    if (!hasLook(last) || (last === 'skin' && how === 'pale')) return undefined
    const named = whole.replace(/^(?:as )?[a-z]+ as (?:(?:an?|the|any) )*/, '')
    const { colour, material } = vocabulary.entries.get(thing) ?? {}
    const likeness = likenessHues.get(named) ?? likenessHues.get(thing)
    const isColour =
      (colour === true || isHue(thing)) && (material === undefined || likeness === undefined)
    const hue = isColour ? thing : likeness
    if (hue === undefined) return undefined
    // Of dark eyes and the night: nothing is bluer for it.
    if (how === 'dark' && hue === 'dark blue') return 'dark black'
    const shade = /^(?:pale|bright|dark|light|deep)$/.test(how) ? `${how} ` : ''
    return hue.startsWith(shade) ? hue : `${shade}${hue}`
  },
}

/** What sizes and colours are said of at once: 'giant red shoes' are no giant's. */
const giantThings: Clause = {
  opens: /^(?:giant|an?|his|her|their|two|with)$/,
  whole: /^((?:an?|his|her|their|two|with) )?giant ((?:[a-z]+ ){1,3}?)([a-z]+)(?= |$)/,
  plain: ([, lead = '', hue = '', thing = ''], before) => {
    if (lead === '' && /^(?:an?|the|half|fire|frost|stone|hill|cloud)$/.test(before.at(-1) ?? ''))
      return undefined
    const words = hue.trim()
    if (!isHue(words)) return undefined
    const { thing: worn, who, animal, body } = vocabulary.entries.get(thing) ?? {}
    const isThing = worn !== undefined && !/^(?:setting|role|species)$/.test(worn.slot)
    return isThing && (who ?? animal ?? body) === undefined
      ? `${lead}huge ${words} ${thing}`
      : undefined
  },
}

const likeScattered: Clause = {
  // 'Shoes in lemon and lime, giant'
  opens: /^giant$/,
  whole:
    /^giant ((?:clown )?(?:shoes|boots|slippers|trainers|wellies|gloves|mittens|hat|glasses|bow|bow tie|sleeves|scarf|hoodie|coat)) in(?= )/,
  plain: ([, thing = '']) => `huge ${thing} in`,
}

export const hueChangesClauses: readonly Clause[] = [
  growingOut,
  towards,
  paleAs,
  giantThings,
  likeScattered,
]
