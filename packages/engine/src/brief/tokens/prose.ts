/** Long wishes tell a story around the looks: digressions are left out, and what is told in a roundabout way is put plainly. */
import { digressions } from '../lexicon/digressions.ts'
import { proseBeastForms } from '../lexicon/prose/beast-forms.ts'
import { proseForms } from '../lexicon/prose/forms.ts'
import { proseFrameForms } from '../lexicon/prose/frame-forms.ts'
import { proseLookForms } from '../lexicon/prose/look-forms.ts'
import { prosePassingForms } from '../lexicon/prose/passing-forms.ts'
import { proseTellDressForms } from '../lexicon/prose/tell-dress-forms.ts'
import { proseTellForms } from '../lexicon/prose/tell-forms.ts'
import { proseTurnDressForms } from '../lexicon/prose/turn-dress-forms.ts'
import { proseTurnForms } from '../lexicon/prose/turn-forms.ts'
import { vocabulary } from '../words/vocabulary.ts'

const left = digressions.map((pattern) => new RegExp(pattern, 'giu'))

const forms = [
  ...proseFrameForms,
  ...proseBeastForms,
  ...proseTurnForms,
  ...proseTurnDressForms,
  ...prosePassingForms,
  ...proseTellForms,
  ...proseTellDressForms,
  ...proseForms,
  ...proseLookForms,
]

/** The text of the same length, so that every word that stays stands where it stood. */
export function inPlainProse(text: string): string {
  if (!english.test(text)) return text
  const told = forms.reduce(
    (rest, [pattern, plain]) =>
      rest.replaceAll(pattern, (words, ...groups) => fit(words, plain(groups.map(String)))),
    text,
  )
  const plain = left.reduce((rest, pattern) => rest.replaceAll(pattern, blanks), told)
  return keepSign(text, withoutSpeech(withoutOthersUse(withoutOthersView(withCompany(plain)))))
}

/** Signs in a row have no words to look for. */
const english = /[a-z]{2},? [a-z]/i

const signs = /\b(?:s?he|his|hers?|him(?:self)?|herself)\b/giu

/** 'Her father was a bargeman' may be all that tells that she is a woman. */
function keepSign(before: string, after: string): string {
  if (after.search(signs) >= 0) return after
  const sign = before.match(signs)?.[0]
  const room = /(?<=\s) {4,}/u.exec(after)
  if (sign === undefined || room === null) return after
  const owner = /^s?he$|^her/iu.test(sign) && !/^he$/iu.test(sign) ? 'her' : 'his'
  return `${after.slice(0, room.index)}${owner}${after.slice(room.index + 3)}`
}

function blanks(words: string): string {
  return words.replaceAll(/[^\n]/gu, ' ')
}

/** In the room of what it stands for, or not at all. */
function fit(words: string, plain: string | undefined): string {
  return plain === undefined || plain.length > words.length ? words : plain.padEnd(words.length)
}

const company =
  /(?<=[.!?\n] ?)(there(?:['’]s| is| was)) (?:also |always |usually |often |only |even )*(an? (?:[\p{L}-]+,? ){0,3}?)([\p{L}-]+)( (?:that|who|which) (?:goes|follows|comes|trots|walks|limps|sleeps|lives|rides|sits|tags|pads|accompanies|never leaves|belongs|keeps|has adopted|adores|guards)\b[^.,;:!?()\n—–]*)?(?=[.,;:!?\n—–]|$|\s{2}| (?:that|who|which|with|named|called|on|at|in|beside|behind|and)\b)/giu

/** 'There is a one-eyed cat that goes where she goes': hers, where somebody was told of before. */
function withCompany(text: string): string {
  return text.replaceAll(
    company,
    (words, there: string, said: string, beast: string, deed: string | undefined, at: number) => {
      const isBeast = vocabulary.entries.get(beast.toLowerCase())?.animal !== undefined
      const isTold = persons.test(text.slice(0, at))
      if (!isBeast || !isTold || there === undefined) return words
      return `With ${said}${beast}${goesAlong.test(deed ?? '') ? '' : (deed ?? '')}`.padEnd(
        words.length,
      )
    },
  )
}

const persons = /\b(?:s?he|his|her|woman|man|girl|boy|lady)\b/iu
const goesAlong = /^ (?:that|who|which) (?!rides|sits|sleeps)/iu

const thingBefore = /(?<!\p{L})(\p{L}{1,30})$/u

function isThingBefore(text: string, at: number): boolean {
  const noun = thingBefore.exec(text.slice(0, at).trimEnd())?.[1]?.toLowerCase() ?? ''
  const { thing, body, part, animal } = vocabulary.entries.get(noun) ?? {}
  return (thing ?? body ?? part ?? animal) !== undefined
}

const views =
  /,? (?:(?:that|which) )?(?:(?:we (?:children|kids|all|others)|i|we|you|nobody|no one|no-one|everyone|everybody|people)|(?:my|our) \p{L}+) (?!want|need|would|think|picture|imagine|see|saw|can|could see|noticed|like|'d|hope|love)[^.,;:!?()\n—–]*/giu

/** 'A wart that we children were forbidden to look at', 'a knife no one has lived to describe' */
function withoutOthersView(text: string): string {
  return text.replaceAll(views, (words, at: number) => {
    const isRelative = /^ ?(?:that|which) /i.test(words) || !words.startsWith(',')
    const tells =
      /\b(?:with|wear\w*|as|draw|paint|please|make|give|imagin\w*|knit\w*|crochet\w*|sew\w*|stitch\w*|embroider\w*|carv\w*|darn\w*|mend\w*|dye\w*)\b/i.test(
        words,
      )
    return isRelative && !tells && isThingBefore(text, at) ? blanks(words) : words
  })
}

const uses =
  /,? ?(?:(?:of )?the (?:kind|sort|type) )?(?:(?:that|which) )?(?:the )?(?:(?:old|young|small|little|other|posh|rich|poor|country|city|bus|train|night|army|navy|school|village|Victorian|medieval|real|proper|ancient) )?(?<!\p{L})(\p{L}+) (?:always |usually |only |used to )?(?:wear|wore|use|used|carry|carried|have|had|favour|prefer|put on|keep|kept|get|are given|were given|like|liked|buy|sell)(?: (?:in|at|on|to|for|when|during) [^.,;:!?()\n—–]*)?(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu

/** 'Those white clogs nurses wear', 'a cap of the kind that bus drivers wear' */
function withoutOthersUse(text: string): string {
  return text.replaceAll(uses, (words, who: string, at: number) => {
    const entry = vocabulary.entries.get(who.toLowerCase())
    const isMany = entry?.who?.plural === true || /^(?:people|women|men|children|kids)$/i.test(who)
    return isMany && isThingBefore(text, at) ? blanks(words) : words
  })
}

const speech =
  /\b(?:s?he|they|i|we|who|it|and|mother|father|grandmother|grandfather)(?: \p{L}+){0,6}? (?:said|says|asked|asks|whispers?|whispered|shouts?|shouted|replied|answers?|answered|told (?:me|us|him|her|them)|muttered|mutters|explained|announced|sighed|cried|laughed)(?: \p{L}+){0,4}[,:]? ?["“][^"”]*["”]/giu
const written =
  /\b(?:shirt|sign|badge|banner|tattoo\w*|label|button|plaque|board|letters|reads?|placard)\b/iu

/** 'He leaned down and said very kindly: "You're too thin"' */
function withoutSpeech(text: string): string {
  return text.replaceAll(speech, (words) => {
    const from = words.search(/["“]/u)
    if (written.test(words.slice(0, from))) return words
    return words.slice(0, from) + blanks(words.slice(from))
  })
}
