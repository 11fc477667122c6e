/** Words alone between two marks that no table lists: 'petulant', 'humming', 'mid-aria' say how somebody feels, or what they are doing. */
import type { Entry } from './entry.ts'
import { isListedThing } from './nouns.ts'
import type { Term } from './term.ts'

/** The terms with such words taken for moods and poses. */
export function readLoneWords(terms: readonly Term[]): Term[] {
  return joinMiddles(terms).map((term, index, all) => {
    const said = senseAlone(term, all[index - 1], all[index + 1])
    if (said === undefined || !opens(all, index) || !ends(all[index + 1])) return term
    return { ...term, kind: 'quality', entry: { ...term.entry, words: term.text, ...said } }
  })
}

function opens(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (terms[at]?.kind === 'filler' && adverb.test(terms[at]?.text ?? '')) at--
  const before = terms[at]
  if (before?.kind === 'is') return terms[index]?.kind === 'filler'
  return before === undefined || marks.test(before.kind) || before.kind === 'but'
}

const adverb =
  /^(?:very|a bit|a little|a little bit|slightly|quite|always|rather|almost|utterly|deeply|still|so|too|[a-z]+ly)$/

function ends(next: Term | undefined): boolean {
  return next === undefined || marks.test(next.kind) || next.kind === 'and' || next.kind === 'but'
}

const marks = /^(?:comma|stop|colon)$/

function senseAlone(
  term: Term,
  before: Term | undefined,
  next: Term | undefined,
): Partial<Entry> | undefined {
  const { entry, text, kind } = term
  // 'Kind but strict': elsewhere it says of what sort something is.
  if (kind === 'filler' && entry.trait === true) return { trait: true }
  if (entry.pose === true || entry.trait === true || (term.capital && before === undefined))
    return undefined
  if (isDeed(term)) return shownInFace.test(text) ? { trait: true } : doing(text, next)
  const isTemper = isUnheard(term) && temper.test(text) && !isListedThing(text)
  return isTemper ? { trait: true } : undefined
}

function isUnheard({ entry, kind }: Term): boolean {
  return entry.words === '' && /^(?:unknown|quality|verb)$/.test(kind)
}

function isDeed(term: Term): boolean {
  if (/^(?:listening|kicking|punching|humming)$/.test(term.text)) return true
  if (!/^[a-z]+[^ei]ing$/.test(term.text)) return false
  return term.kind === 'verb' || isUnheard(term)
}

/** 'Fishing' alone is done with the whole body; 'and' may go on with a noun. */
function doing(text: string, next: Term | undefined): Partial<Entry> | undefined {
  const isName =
    /^(?:evening|morning|being|wedding|painting|drawing|setting|lighting|shading|meaning|clothing)$/
  return isName.test(text) || next?.kind === 'colon' ? undefined : { pose: true }
}

const shownInFace =
  /^(?:sigh|sob|gasp|snarl|sneer|leer|gloat|groan|grimac|glower|gap|gawp|gawk|beam|simper|whimper|wail|bawl|cackl|chuckl|guffaw|chortl|giggl|titter|snigger|snicker|weep|sniffl|sulk|brood|seeth|fum|scream|shriek|yell|bellow|roar|howl|moan|mutter|whistl|squint|blink|star|drool|smoulder|smolder)ing$/

const temper = /^[a-z]{3,}(?:ous|ful|ive|(?<!m)ent|ant|esque|ic|ish|ate)$/

/** 'Mid-aria', 'mid sneeze': in the middle of doing it. */
function joinMiddles(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const middle = result.at(-1)
    const isDone =
      middle?.text === 'mid' &&
      !notDone.test(term.text) &&
      term.kind !== 'number' &&
      !marks.test(term.kind)
    if (!isDone || middle === undefined) {
      result.push(term)
      continue
    }
    const text = `mid ${term.text}`
    result[result.length - 1] = {
      ...middle,
      kind: 'quality',
      text,
      written: `${middle.written}-${term.written}`,
      span: [middle.span[0], term.span[1]],
      entry: { words: text, pose: true },
    }
  }
  return result
}

const notDone =
  /^(?:length|thigh|thighs|calf|calves|back|chest|blue|green|brown|grey|gray|tone|century|size|sized|weight|rise|level|air|morning|day|night|life|twenties|thirties|forties|fifties|sixties|seventies|eighties|teens|[a-z]+ty)$/
