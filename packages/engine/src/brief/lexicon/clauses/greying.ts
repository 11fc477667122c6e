/** Hair and beards that turn grey: 'grey in his beard', 'silver threads in her hair', 'wings of grey at the temples', 'a captain going grey', 'more salt than pepper'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, own } from './clause-words.ts'

const greys = 'grey|gray|white|silver|snow|frost'
const some =
  '(?:an? )?(?:touch|bit|hint|dash|flecks?|sprinkling|dusting|lot|first|trace|streaks?|threads?|strands?|wings?|patch|patches|shock|glints?|hairs?)'
const beards = 'beard|moustache|mustache|stubble|goatee|whiskers|sideburns|muttonchops'
const hairs = 'hair|braids?|plaits?|mane|bun|curls|locs|dreads|ponytail|fringe|mohawk|fur|muzzle'

const hueOf = (hue: string): string => (/^(?:snow|frost)$/.test(hue) ? 'white' : hue)

const greyIn: Clause = {
  // 'Grey in his beard', 'a touch of silver in her hair', 'silver threads in her braids'
  opens:
    /^(?:an?|touch|bit|some|more|first|the|grey|gray|white|silver|flecks?|threads?|streaks?|strands?)$/,
  whole: new RegExp(
    `^(?:(?:some|more|the|plenty of) )?(?:(?:${some} of) )?(${greys})(?: (?:hairs|threads?|strands?|flecks|streaks?))? (?:(?:coming|creeping|showing|starting|just|already|woven|running) )*(?:in|into|through) (?:${own} )?((?:[a-z]+ )?)(${beards}|${hairs})${ends}`,
  ),
  plain: ([whole, hue = '', said = '', where = ''], before) => {
    // 'Holding grey', 'in grey' go on with something else.
    if (/^(?:in|of|and|or|the)$/.test(before.at(-1) ?? '')) return undefined
    if (/^(?:ribbons|beads)/.test(whole)) return undefined
    if (new RegExp(`^(?:${beards})$`).test(where)) return `${said}${where} streaked ${hueOf(hue)}`
    return /^(?:fur|muzzle)$/.test(where)
      ? `${hueOf(hue)} ${where}`
      : `${said}${where} with ${hueOf(hue)} streaks`
  },
}

const atTemples: Clause = {
  // 'Wings of grey at the temples', 'frosted at the temples', 'grey at the sides', 'temples gone white'
  opens:
    /^(?:an?|two|wings?|touches|hint|touch|frost|frosted|grey|gray|white|silver|temples|hair|greying|graying|silvering|snow|dusted)$/,
  whole: new RegExp(
    `^(?:(?:(?:two )?wings? of |(?:an? )?(?:touch|hint|dusting)(?:es)? of )?(${greys}) (?:at|on|over|round|around|above) (?:the|both|his|her|their) (?:temples?|sides|ears)|(?:frosted|dusted|greying|graying|silvering) (?:at|on) (?:the|both|his|her|their) (?:temples?|sides)|temples (?:(?:have|has|all|just|long|since|are|already) )*(?:gone |going |turned |turning |dusted |touched (?:with )?|flecked (?:with )?|frosted )?(${greys})|hair (?:standing|sticking|brushed|swept|combed)(?: up| out| back)? in (?:two )?(${greys}) wings(?: at (?:the|his) temples)?)${ends}`,
  ),
  plain: ([whole, first, second, third], before) => {
    // Others know what is said of hair that was just named.
    const isPlain = /^(?:grey|gray|white|silver) at the (?:temples|sides)$/.test(whole)
    if (isPlain && (whole.endsWith('temples') || before.slice(-3).includes('hair')))
      return undefined
    const hue = hueOf(
      first ?? second ?? third ?? (whole.startsWith('silvering') ? 'silver' : 'grey'),
    )
    // 'Patched at the sides' is of a coat, and so may grey be.
    const isOfWear =
      / (?:sides|ears)$/.test(whole) &&
      before.some((word) => isDress(word)) &&
      before.at(-1) !== ','
    if (isOfWear) return undefined
    return `${whole.startsWith('hair') ? 'messy hair , ' : ''}${hue} at the temples`
  },
}

function isDress(word: string): boolean {
  return /^(?:torso|full|outer|legs|head)$/.test(vocabulary.entries.get(word)?.thing?.slot ?? '')
}

const goingGrey: Clause = {
  // 'A captain going grey', 'he has gone grey early'
  opens: /^(?:going|gone|turning|turned|went|prematurely)$/,
  whole: new RegExp(
    `^(?:prematurely )?(?:going|gone|turning|turned|went) (?:(?:prematurely|quite|all|very|half|completely|slightly|a little|a bit) )*(grey|gray|white|silver)(?: (?:early|young|before (?:his|her|their) time|overnight|with (?:age|worry)|too soon))?${ends}`,
  ),
  plain: ([, hue = ''], before) => {
    const last =
      before.findLast(
        (word) => !/^(?:has|had|is|was|have|and|,|slightly|already|now|just|who)$/.test(word),
      ) ?? ''
    const { who } = vocabulary.entries.get(last) ?? {}
    const isSomebody = /^(?:he|she|they|man|woman|guy|lady)$/.test(last) || who?.slot === 'role'
    return isSomebody ? `, ${hue} hair` : undefined
  },
}

const saltAndPepper: Clause = {
  // 'Hair more salt than pepper'
  opens: /^(?:more|mostly)$/,
  whole: new RegExp(`^more (?:salt than pepper|pepper than salt)(?: now| these days)?${ends}`),
  plain: (_, before) =>
    new RegExp(`^(?:${beards}|${hairs})$`).test(before.at(-1) ?? '')
      ? 'salt and pepper'
      : 'salt and pepper hair',
}

const greyed: Clause = {
  // 'Greying hair', 'hair greying', 'a silvering beard'
  opens: /^(?:greying|graying|silvering|whitening)$/,
  whole: new RegExp(
    `^(greying|graying|silvering|whitening)(?: (${beards}|hair|bun|braids?|plaits?|mane|curls|cornrows|muzzle)(?= |$)|${ends})`,
  ),
  plain: ([, how = '', what], before) => {
    const hue = how.startsWith('s') ? 'silver' : how.startsWith('w') ? 'white' : 'grey'
    if (what !== undefined) return `${hue} ${what}`
    return new RegExp(`^(?:${beards}|${hairs})$`).test(before.at(-1) ?? '') ? hue : undefined
  },
}

export const greyingClauses: readonly Clause[] = [
  greyIn,
  atTemples,
  goingGrey,
  saltAndPepper,
  greyed,
]
