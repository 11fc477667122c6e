/** The kind of picture that was asked for: 'as a travel poster', 'in the manner of Titian', 'Howard Pyle style', 'as if drawn by a child', '1960s fashion sketch'. */
import type { Brief } from './brief.ts'
import {
  held,
  isOfPictures,
  kindAtEnd,
  kinds,
  longestKind,
  longestManner,
  makers,
  older,
  pictures,
  plainKey,
  pure,
  styleOf,
  tellStyle,
  told,
} from './picture-names.ts'
import { vocabulary } from './vocabulary.ts'

export type AskedPicture = {
  style: string | undefined
  words: string
  /** Where it is said in the text. */
  from: number
  to: number
}

/** A part of the text between two marks. */
type Piece = {
  text: string
  from: number
  isFirst: boolean
  isLast: boolean
  isOfColours: boolean
  mark: string
}
/** Words that name a picture, and whether only a lead makes them one. */
type Picture = { style: string | undefined; words: string }

/** The first picture that is asked for with a lead, or else the first that stands for itself. */
export function findAskedPicture(text: string): AskedPicture | undefined {
  const pieces = piecesOf(text)
  for (const find of [ledPicture, openingPicture, barePicture]) {
    for (const piece of pieces) {
      const found = find(piece)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(/(?:[^,.;:!?()[\]\n–—|/]|\.(?=[^\s\n])|(?<=\b\p{L})\.)+/gu)) {
    const said = match[0].trim()
    if (said === '') continue
    const from = match.index + match[0].indexOf(said)
    const isOfColours = /palette|colou?rs?\b[^.]*$/i.test(text.slice(Math.max(0, from - 60), from))
    const mark = /[^\s]\s*$/.exec(text.slice(0, from))?.[0].trim() ?? ''
    pieces.push({
      text: said,
      from,
      isFirst: pieces.length === 0,
      isLast: false,
      isOfColours,
      mark,
    })
  }
  const last = pieces.at(-1)
  if (last !== undefined && pieces.length > 1) last.isLast = true
  return pieces
}

function asked(piece: Piece, picture: Picture, said = piece.text): AskedPicture {
  return { ...picture, from: piece.from, to: piece.from + said.length }
}

const framing =
  /^(?:and|but|so|all|please|maybe|perhaps|ideally|i|we|you|id|d|would|should|ll|could|can|will|picture|pictured|imagine|see|want|wanted|like|liked|love|need|think|make|draw|do|show|give|him|her|it|them|this|that|everything|whole|the|thing|lot|drawing|style|styled|art|artwork|looks?|looking|sheet|to|be|is|s|must|ought|has|needs|done|drawn|painted|rendered|shown|sketched|inked|made|presented|treated|imagined|laid|out|finished|design|character|if|possible|something|feel|a|bit|very|kind|sort|of|as|if|though|were|was|came|come|on|page|straight|taken|stepped|torn|lifted|clipped|cut)$/

const leads =
  /^(?:in (?:the )?(?:style|manner|spirit|vein|tradition|look|mood|idiom) of|(?:the )?style of|à la|a la|straight out of|out of|think of|think|inspired by|as|like|in|on|from|for|by|after)(?: (?:an?|the|one of|some|something from|a page (?:from|of|out of)))* /

/** 'In the style of', and whatever comes then. */
const openLead = /^(?:in (?:the )?(?:style|manner|spirit|vein|tradition|idiom) of|à la|a la) /

function ledPicture(piece: Piece): AskedPicture | undefined {
  const key = plainKey(piece.text)
  const byHand = drawnBy(key) ?? onGround(key, piece)
  if (byHand !== undefined) return asked(piece, byHand)
  const words = key.split(' ')
  for (let at = 0; at < words.length - 1; at++) {
    if (at > 0 && !framing.test(words[at - 1] ?? '')) break
    const rest = words.slice(at).join(' ')
    const lead = leads.exec(rest)?.[0]
    if (lead === undefined) continue
    const said = rest.slice(lead.length)
    const picture = pictureOf(said, true) ?? (openLead.test(lead) ? openManner(said) : undefined)
    if (picture !== undefined && isAskedFor(lead, said, at, piece)) return asked(piece, picture)
  }
  return styledAs(piece, key)
}

/** 'On' and 'for' say where other things are, too; so does 'like' behind a thing. */
function isAskedFor(lead: string, said: string, at: number, piece: Piece): boolean {
  if (/^(?:on|from|for|by|after|out of) /.test(lead))
    return at > 0 || (piece.isLast && !held.has(said))
  if (/^in /.test(lead)) return at > 0 || piece.isLast || !held.has(said)
  return true
}

/** 'As if drawn by a child', 'like a child drew it' */
function drawnBy(key: string): Picture | undefined {
  const found =
    /(?:as if|as though|like|looks like|look like) (?:it (?:was|were|had been|has been) |they were )?(?:drawn|painted|scribbled|sketched|done|doodled|coloured in|coloured|made|carved|stitched)(?: \w+ly)? (?:by|with|on|in|from) (?:an? |the )?((?:[\p{L}\d]+ ?){1,5})$/u.exec(
      key,
    ) ??
    /(?:as if|as though|like) (?:an? |my |the )?((?:[\p{L}\d]+ ){1,4}?)(?:drew|painted|scribbled|did|made) (?:it|this|her|him|them)/u.exec(
      key,
    )
  const who = found?.[1]?.trim()
  if (found === null || who === undefined) return undefined
  if (!isFramed(key.slice(0, found.index))) return undefined
  if (
    /\b(?:child|kid|toddler|infant|(?:six|five|four|seven|eight|\d) year old|daughter|son|pupil|schoolchild|schoolboy|schoolgirl)\b/.test(
      who,
    )
  )
    return { style: 'pencil', words: "childlike, child's drawing" }
  return { style: styleOf(who), words: pictureOf(who, true)?.words ?? `drawn by ${who}` }
}

/** 'Painted on porcelain', said last: no thing before it is. */
function onGround(key: string, piece: Piece): Picture | undefined {
  const found = grounds.exec(key)
  if (found === null || !piece.isLast) return undefined
  const [, work = '', ground = ''] = found
  const craft = /^(?:embroidered|stitched|woven)$/.test(work) ? 'embroidery' : 'painting'
  const style = craft === 'embroidery' ? 'flat' : 'painterly'
  return { style, words: `${key}, ${ground} ${craft}` }
}

const grounds =
  /^(?:all )?(painted|drawn|printed|embroidered|stitched|woven|etched|engraved|inked) (?:on|onto|in|into) (?:an? |the |old |gold )*(porcelain|black velvet|velvet|silk|glass|vellum|parchment|papyrus|ivory|plate|tiles?|vase|barn door|canvas|copper|tin|wood|panel|enamel|lacquer|fan|wall|egg|gold leaf|linen|wool|crewel)$/

function isFramed(before: string): boolean {
  return before.split(' ').every((word) => word === '' || framing.test(word))
}

/** 'Howard Pyle style', 'Ladybird book style', 'woodblock look' */
function styledAs(piece: Piece, key: string): AskedPicture | undefined {
  const said =
    /^(?:in (?:an? |the )?|an? )?(.+?)(?: inspired)? (?:style|styled|look|aesthetic|esque|feel|vibes?)(?: (?:drawing|illustration|art|picture|portrait|painting|sketch|please))?$/.exec(
      key,
    )?.[1]
  if (said === undefined || said.split(' ').length > longestManner) return undefined
  const picture = pictureOf(said, true) ?? capitalManner(piece.text, said)
  return picture === undefined ? undefined : asked(piece, picture)
}

const books =
  / (?:books?|novels?|films?|movies?|games?|shows?|magazine|comics?|annuals?|adverts?|packaging)$/

/** Two names in capitals are somebody's, and a style is named for who drew so. */
function capitalManner(text: string, said: string): Picture | undefined {
  if (books.test(said)) return { style: styleOf(said) ?? 'watercolour', words: said }
  const isNamed =
    /^(?:[Ii]n (?:the |an? )?)?\p{Lu}[\p{L}’'.]+ (?:\p{L}+ )?\p{Lu}\p{L}+[ -][a-z]+/u.test(text)
  const isKnown = said.split(' ').some((word) => vocabulary.entries.get(word)?.thing !== undefined)
  return isNamed && !isKnown ? { style: undefined, words: said } : undefined
}

/** Whatever it is, unless somebody could be or wear it. */
function openManner(said: string): Picture | undefined {
  const words = said.split(' ')
  if (words.length > longestManner) return undefined
  const entry = vocabulary.entries.get(said) ?? vocabulary.entries.get(words.at(-1) ?? '')
  const isKnown =
    entry?.thing !== undefined || entry?.who !== undefined || entry?.animal !== undefined
  return isKnown ? undefined : { style: styleOf(said), words: said }
}

/** 'Caricature of an opera diva', 'A 1950s travel poster showing a diver' */
function openingPicture(piece: Piece): AskedPicture | undefined {
  if (!piece.isFirst) return undefined
  const found = /^(.+?) (?:of|showing|depicting|featuring|starring)(?= )/iu.exec(piece.text)
  const said = found?.[1]
  if (found === null || said === undefined) return undefined
  const key = plainKey(said).replace(
    /^(?:an?|the|i (?:want|need|would like) an?|draw me an?|make me an?) /,
    '',
  )
  const isWho = vocabulary.entries.get(key.split(' ').at(-1) ?? '')?.who !== undefined
  const picture = isWho || general.test(key) ? undefined : pictureOf(key, true)
  return picture === undefined ? undefined : asked(piece, picture, found[0])
}

/** These tell no style: 'a drawing of', 'the cover of'. */
const general =
  /^(?:drawing|sketch|picture|portrait|cover|still|photo|photograph|icon|painting|logo|puppet|rug|model sheet|page|poster|cartoon|illustration|miniature)$/

function barePicture(piece: Piece): AskedPicture | undefined {
  const key = plainKey(piece.text).replace(/^(?:an?|the) /, '')
  if (makers.has(key) && !pictures.has(key)) return bareMaker(piece, key)
  if (piece.isLast && !piece.isOfColours && lastAlone.test(key)) return asked(piece, lastWord(key))
  const { head, tail } = parted(key)
  const kind = kindAtEnd(head, pictures)
  if (kind === undefined || (older.has(key) && !piece.isLast)) return undefined
  const before = head.slice(0, -kind.length).trim()
  if (!standsAlone(piece, kind, before, tail)) return undefined
  const picture = pictureOf(key, false)
  return picture === undefined ? undefined : asked(piece, picture)
}

function standsAlone(piece: Piece, kind: string, before: string, tail: string): boolean {
  const { isFirst, isLast } = piece
  const isNamed = isOfPictures(before) || kinds.has(tail)
  if (before.split(' ').some((word) => vocabulary.entries.get(word)?.who !== undefined))
    return false
  if (held.has(kind)) return isNamed && (isFirst || isLast)
  return isLast || pure.has(kind) || before === '' || isNamed
}

/** Colours, drawing tools and cards in the middle; said last they are what the picture is. */
const lastAlone =
  /^(?:charcoal|ink|tarot card|tarot|playing card|picture book|children's book|childrens book|storybook|storyboard|mosaic|tapestry|origami|papercut|pastels?|gouache|tattoo flash|flash|caricature|collage|low poly|voxel|pixel art|postage stamp|stamp|blueprint|comic strip|comic|lithograph|fresco|illumination|cross stitch|woodblock|silhouette|stencil|batik)$/

function lastWord(key: string): Picture {
  const words = key === 'flash' ? 'tattoo flash' : key
  return { style: styleOf(words), words }
}

function bareMaker(piece: Piece, key: string): AskedPicture | undefined {
  const isName = /^\p{Lu}/u.test(piece.text) && !vocabulary.entries.has(key)
  const isSure = piece.isLast && isName && (key.includes(' ') || piece.mark !== ':')
  return isSure ? asked(piece, { style: makers.get(key), words: key }) : undefined
}

/** What is said of a picture may be nearly anything but where, whose and what of. */
const unsaid =
  /^(?:no|not|without|with|holding|carrying|clutching|his|her|their|my|its|the|in|on|of|at|to|is|are|was|has|had|have|wears?|wearing|holds?|under|over|behind|torn|crumpled|rolled|folded|tattered|stolen|framed|small|tiny|big|left|right|one|two|three|own|lost|burnt|burning|broken|red|blue|green|pink|purple|white|yellow|orange|brown|cracked|dead|stuck|pinned|who|that|which|never)$/

function pictureOf(words: string, isLed: boolean): Picture | undefined {
  const { head, tail } = parted(words)
  const kind = kindAtEnd(head) ?? kindBeforeWho(head)
  const known = kind ?? knownAtEnd(head, isLed)
  if (known === undefined) return undefined
  const before = head.slice(0, head.lastIndexOf(known)).trim()
  if (before.split(' ').some((word) => unsaid.test(word))) return undefined
  if (before.split(' ').length > longestManner - 1) return undefined
  const said = [before, known].filter((part) => part !== '').join(' ')
  return {
    style: styleOf(tail) ?? styleOf(before) ?? styleOf(known),
    words: told(said, known, before, tail),
  }
}

/** 'An animal portrait in pastels', 'an anime cel from the 80s' */
function parted(words: string): { head: string; tail: string } {
  const found = /^(.+?) (?:in|on|from|by|of) (?:an? |the )?((?:19|20)?\d0s|[\p{L}\d ]+)$/u.exec(
    words,
  )
  if (kinds.has(words) || found === null) return { head: words, tail: '' }
  const [, head = '', tail = ''] = found
  return { head, tail }
}

/** 'A playing card queen' */
function kindBeforeWho(words: string): string | undefined {
  const each = words.split(' ')
  const isWho = vocabulary.entries.get(each.at(-1) ?? '')?.who !== undefined
  return isWho && each.length > 2 ? kindAtEnd(each.slice(0, -1).join(' ')) : undefined
}

/** What the older table lists: 'in watercolour', 'as a Pixar film'. */
function knownAtEnd(words: string, isLed: boolean): string | undefined {
  if (!isLed) return undefined
  const each = words.split(' ')
  for (let length = Math.min(longestKind, each.length); length > 0; length--) {
    const end = each.slice(-length).join(' ')
    if (
      older.has(end) &&
      !/^(?:painted|flat|oil|wash|cel|render|graphic|outline|abstract)$/.test(end)
    )
      return end
  }
  return undefined
}

/** The text with blanks where the picture is told, and the comma before it. */
export function withoutPicture(text: string, { from, to }: AskedPicture): string {
  const before = text.slice(0, from)
  const isLast = /^\s*(?:[.!]|$)/.test(text.slice(to))
  const start = isLast ? from - (/[,;–—-]?\s*$/.exec(before)?.[0].length ?? 0) : from
  return text.slice(0, start) + ' '.repeat(to - start) + text.slice(to)
}

/** The picture as the style; where the request has one of its own, that stands. */
export function tellPicture(
  brief: Brief,
  picture: AskedPicture | undefined,
  isGiven: boolean,
): void {
  if (isGiven && brief.style !== undefined) return
  const own = brief.styleWords === undefined ? [] : tellStyle(brief.styleWords).split(', ')
  const asked = picture?.words.split(', ') ?? []
  brief.style = picture?.style ?? brief.style
  const words = [...new Set([...own, ...asked])]
  if (words.length > 0) brief.styleWords = words.join(', ')
}
