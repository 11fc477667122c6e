/** How hair is worn, where a clause tells it: 'hair she pins up', 'hair escaping from a claw clip', 'hair in his eyes' become plain words. */
import { hairWords, worn } from '../lexicon/hair-deeds.ts'
import type { Token } from '../words/tokens.ts'
import { looseHairAt } from './loose-hair.ts'

/** The tokens with such clauses behind 'hair' put into words that the lexicon lists. */
export function tellHair(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const words = tokens.slice(index, index + longestClause).map(({ text }) => text)
    const found = hairWords.test(token.text) ? clauseBehind(words) : looseHairAt(words)
    if (found === undefined) {
      result.push(token)
      index++
      continue
    }
    const last = tokens[index + found.length - 1] ?? token
    if (found.owner !== undefined) giveTo(result, found.owner, token)
    for (const text of found.words) result.push(inPlaceOf(token, last, text))
    index += found.length
  }
  return result
}

/** 'Long red hair that she braids' is hers: the owner is put before all that is said of it. */
function giveTo(result: Token[], owner: string, token: Token): void {
  let at = result.length
  while (at > 0 && at > result.length - 5 && isAdjective(result[at - 1])) at--
  const before = result[at - 1]
  if (before?.text === 'a' || before?.text === 'the') return
  result.splice(at, 0, inPlaceOf(token, token, owner))
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !/^(?:with|has|have|and|a|the|his|her|in|of|is)$/.test(token.text)
  )
}

const longestClause = 12

/** So many words are replaced by these. */
export type Found = { length: number; words: string[]; owner?: string | undefined }

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = text === ',' ? 'comma' : 'word'
  const span = [first.span[0], last.span[1]] as const
  const plain = { glued: false, possessive: false, capital: false }
  return { ...first, ...plain, kind, text, written: text, span }
}

/** Each kind of clause is tried in turn; the first word is 'hair'. */
function clauseBehind(words: readonly string[]): Found | undefined {
  return (
    wornByOwner(words) ??
    escaping(words) ??
    inFastener(words) ??
    likeAThing(words) ??
    inEyes(words) ??
    onEnd(words) ??
    asLongAs(words)
  )
}

/** Where words of a kind end. */
function past(words: readonly string[], from: number, kind: RegExp, most = 6): number {
  let at = from
  while (at < from + most && kind.test(words[at] ?? '')) at++
  return at
}

/** 'Hair she pins up', 'hair that he keeps short', 'hair, which she wears in a plait' */
function wornByOwner(words: readonly string[]): Found | undefined {
  const who = past(words, 1, /^(?:,|that|which)$/, 2)
  const isOwner = /^(?:she|he|they|i)$/.test(words[who] ?? '')
  if (!isOwner || (who > 1 && words[who - 1] === ',')) return undefined
  const verb = past(words, who + 1, /^(?:always|usually|often|mostly|only|has|had|just)$/)
  const said = worn.get(words[verb] ?? '')
  if (said === undefined) return undefined
  const rest = words[verb + 1] ?? ''
  // 'hair she ties' alone is tied; what follows 'keeps' says how.
  if (said === '' && !ways.test(rest) && !adjectives.test(rest)) return undefined
  const owner = { she: 'her', he: 'his' }[words[who] ?? '']
  return { length: verb + 1, words: [words[0] ?? '', ...(said === '' ? [] : [said])], owner }
}

const ways = /^(?:up|back|down|off|short|long|in|into|over|behind|to|with|on)$/
const adjectives =
  /^(?:loose|straight|curly|cropped|braided|shaved|natural|wild|tied|messy|neat|pinned|clean|wet)$/

/** 'Hair escaping from a claw clip', 'curls falling out of a bun' */
function escaping(words: readonly string[]): Found | undefined {
  const at = /^(?:is|are|always)$/.test(words[1] ?? '') ? 2 : 1
  if (
    !/^(?:escaping|slipping|straggling|spilling|tumbling|falling|coming|bursting|working)$/.test(
      words[at] ?? '',
    )
  )
    return undefined
  const from = words.slice(at + 1, at + 5).findIndex((word) => word === 'from' || word === 'of')
  if (
    from < 0 ||
    !words
      .slice(at + 1, at + 1 + from)
      .every((word) => /^(?:out|loose|free|its|way|down|half)$/.test(word))
  )
    return undefined
  const holder = holderAt(words, at + from + 2)
  if (holder === undefined) return undefined
  const style = fasteners.test(holder.text) ? ['clipped', 'up', 'with'] : ['in']
  return { length: holder.start, words: [words[0] ?? 'hair', ...style] }
}

/** 'Hair up in a claw clip', 'hair held with a pencil' */
function inFastener(words: readonly string[]): Found | undefined {
  const at = past(words, 1, fastened, 5)
  if (!/^(?:in|with|by|into|using|through)$/.test(words[at] ?? '')) return undefined
  const said = words.slice(1, at)
  const holder = holderAt(words, at + 1)?.text ?? ''
  const isBack = said.includes('back')
  if (!fasteners.test(holder) && !(isBack && bands.test(holder))) return undefined
  // 'with a hairpin' alone is an ornament.
  if (said.length === 0 && words[at] !== 'in') return undefined
  const isListed = /^(?:pinned|tied|clipped)$/.test(said[0] ?? '') && said.includes('up')
  if (isListed) return undefined
  const style = isBack ? ['tied', 'back'] : ['clipped', 'up']
  return { length: at, words: [words[0] ?? 'hair', ...style] }
}

const fastened =
  /^(?:up|back|held|caught|twisted|gathered|pulled|swept|scraped|bundled|secured|piled|fixed|stuck|loosely|tightly|neatly|messily|half|is|pinned|clipped|tied|and|together|off)$/
const fasteners =
  /^(?:claw clip|clip|hair clip|banana clip|bulldog clip|butterfly clip|jaw clip|binder clip|clothes peg|peg|pencil|pen|biro|paintbrush|brush|chopsticks?|sticks?|hair ?sticks?|hairpins?|bobby pins?|knitting needles?|quill|skewer|bone|fork|scrunchie|hair tie|hairband|bobble|elastic|elastic band|rubber band)$/

/** The noun behind an article and an adjective or two. */
function holderAt(
  words: readonly string[],
  from: number,
): { text: string; start: number } | undefined {
  let at = from
  while (/^(?:a|an|the|her|his|their|its|one|two|some)$/.test(words[at] ?? '') && at < from + 2)
    at++
  for (let start = at; start < at + 3; start++)
    for (const length of [2, 1]) {
      const text = words.slice(start, start + length).join(' ')
      if (fasteners.test(text) || tiedIn.test(text) || bands.test(text))
        return { text, start: from }
    }
  return undefined
}

const bands =
  /^(?:headband|ribbon|bandana|bandanna|kerchief|headscarf|scarf|string|cord|bow|thong|hairband|rag|strip)$/
const tiedIn =
  /^(?:bun|braid|plait|ponytail|pigtails|knot|topknot|chignon|updo|french twist|braids|plaits|headscarf|kerchief)$/

/** 'Hair in a pineapple': what hair may be called that is otherwise a fruit or a tree. */
function likeAThing(words: readonly string[]): Found | undefined {
  const at = words.findIndex((word, index) => index > 0 && /^(?:in|into)$/.test(word))
  if (at < 0 || at > 5 || words.slice(1, at).includes(',')) return undefined
  for (let noun = at + 1; noun < at + 5; noun++) {
    const said = shapes.get(words[noun] ?? '')
    const pair = shapes.get(`${words[noun]} ${words[noun + 1]}`)
    const name = pair ?? said
    if (words[noun] === ',' || words[noun] === undefined) return undefined
    if (name !== undefined && words[noun + 1] !== name.split(' ').at(-1))
      return {
        length: noun + (pair === undefined ? 1 : 2),
        words: [
          ...words.slice(0, at),
          'in',
          'a',
          ...words.slice(at + 1, noun).filter((word) => !/^an?$/.test(word)),
          ...name.split(' '),
        ],
      }
  }
  return undefined
}

const shapes: ReadonlyMap<string, string> = new Map([
  ['pineapple', 'pineapple ponytail'],
  ['palm tree', 'palm tree ponytail'],
  ['fountain', 'fountain ponytail'],
  ['whale spout', 'whale spout ponytail'],
  ['knot', 'topknot'],
  ['rope', 'rope braid'],
  ['puff', 'afro puff'],
  ['puffs', 'afro puffs'],
  ['twist', 'french twist'],
  ['roll', 'victory roll'],
  ['rolls', 'victory rolls'],
  ['crown', 'crown braid'],
  ['halo', 'halo braid'],
  ['tail', 'ponytail'],
])

/** 'Hair in my eyes', 'hair falling over one eye' */
function inEyes(words: readonly string[]): Found | undefined {
  const link = past(words, 1, hanging, 4)
  if (!/^(?:in|into|over|across)$/.test(words[link] ?? '')) return undefined
  const at = past(words, link + 1, /^(?:his|her|my|their|its|the|one|both|left|right)$/, 3)
  const noun = words[at] ?? ''
  if (!/^(?:eye|eyes)$/.test(noun)) return undefined
  const said = words.slice(link + 1, at)
  const side = said.find((word) => /^(?:left|right)$/.test(word))
  const which = side === undefined ? [said.includes('one') ? 'one' : 'the'] : ['the', side]
  const own = said.find((word) => /^(?:his|her)$/.test(word))
  const tail = own === undefined ? [] : [',', own, ',']
  const bangs = [',', 'bangs', 'over', ...which, noun]
  return { length: at + 1, words: [words[0] ?? 'hair', ...bangs, ...tail] }
}

const hanging =
  /^(?:is|always|constantly|falling|falls|flopping|flops|hanging|hangs|getting|that|blowing|tumbling|half|down)$/

/** 'Hair standing up', 'hair that sticks out in all directions' */
function onEnd(words: readonly string[]): Found | undefined {
  const text = words.slice(1).join(' ')
  const found =
    /^(?:that |which |is |just |always )*(?:stand(?:s|ing)?|stood|stick(?:s|ing)?|stuck|shoot(?:s|ing)|point(?:s|ing)) (?:straight |right |all |bolt )*(?:up(?:right| and out| straight| everywhere| like)?|out(?: everywhere)?|on end|every which way|everywhere)(?: (?:in|at) (?:all|every|odd|several|ten|different) (?:directions?|angles?))?(?= |$)/.exec(
      text,
    )?.[0] ??
    /^(?:that |which |is |just |always )*(?:stick(?:s|ing)?|stuck|go(?:es|ing)|fl(?:ies|ying)|blow(?:s|n|ing)|point(?:s|ing)|explod(?:es|ing)) (?:up |out |off )?(?:in|at) (?:all|every|odd|several|ten|different) (?:directions?|angles?)/.exec(
      text,
    )?.[0]
  if (found === undefined) return undefined
  const isLike = found.endsWith(' like')
  return {
    length: 1 + found.split(' ').length - (isLike ? 1 : 0),
    words: / on end$/.test(found) ? ['hair', 'standing', 'on', 'end'] : ['hair', 'sticking', 'up'],
  }
}

/** 'Hair to the shoulder', 'curls down to her elbows' */
function asLongAs(words: readonly string[]): Found | undefined {
  let at = 1
  while (
    at < 4 &&
    /^(?:down|all|the|way|just|hanging|falling|cut|cropped|reaching|almost|nearly)$/.test(
      words[at] ?? '',
    )
  )
    at++
  if (!/^(?:to|past|below|at)$/.test(words[at] ?? '')) return undefined
  const isOwn = /^(?:the|his|her|my|their|its)$/.test(words[at + 1] ?? '')
  const part = lengths.get(words[at + (isOwn ? 2 : 1)] ?? '')
  if (part === undefined) return undefined
  const own = /^(?:his|her)$/.test(words[at + 1] ?? '') ? [',', words[at + 1] ?? '', ','] : []
  return { length: at + (isOwn ? 3 : 2), words: [words[0] ?? 'hair', part, 'length', ...own] }
}

const lengths: ReadonlyMap<string, string> = new Map([
  ...(['shoulder', 'chin', 'waist', 'hip', 'knee', 'ankle', 'elbow'] as const).flatMap(
    (part): [string, string][] => [
      [part, part],
      [`${part}s`, part],
    ],
  ),
  ['jaw', 'chin'],
  ['collar', 'shoulder'],
  ['collarbone', 'shoulder'],
  ['collarbones', 'shoulder'],
  ['nape', 'chin'],
])
