/** The kind of picture that was asked for: 'as a travel poster', 'in the manner of Titian', 'Howard Pyle style', 'as if drawn by a child', '1960s fashion sketch'. */
import { vocabulary } from '../words/vocabulary.ts'
import { pictureAbroad } from './picture-abroad.ts'
import { pictureInSigns } from './picture-in-signs.ts'
import {
  type AskedPart,
  drawnBy,
  drawnWith,
  framing,
  onGround,
  type Picture,
  type Piece,
} from './picture-makers.ts'
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
  told,
} from './picture-names.ts'
import { piecesOf } from './picture-pieces.ts'
import {
  asOneOf,
  fromWork,
  inSingular,
  labelling,
  madeOfStuff,
  mediumAlone,
  ofCraft,
  suffixed,
  turnedInto,
  usualOn,
  withManner,
  withoutCharacter,
} from './picture-turns.ts'

/** The first picture that is asked for with a lead, or else the first that stands for itself. */
export function findAskedPicture(text: string): AskedPart | undefined {
  const pieces = piecesOf(text)
  const inSigns = pictureInSigns(text)
  if (inSigns !== undefined) return inSigns
  for (const find of [ledPicture, abroadPicture, openingPicture, turnedPicture, barePicture]) {
    for (const piece of pieces) {
      const found = find(piece)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function asked(piece: Piece, picture: Picture, said = piece.text): AskedPart {
  return { ...picture, from: piece.from, to: piece.from + said.length }
}

const leads =
  /^(?:in (?:the )?(?:style|manner|spirit|vein|tradition|look|mood|idiom) of|(?:the )?style of|à la|a la|straight out of|out of|think of|think|inspired by|reminiscent of|akin to|similar to|(?:along|on) the lines of|as|like|in|on|from|for|by|after)(?: (?:an?|the|one of|one of those|those|these|some|something from|a page (?:from|of|out of)))* /

/** 'In the style of', and whatever comes then. */
const openLead = /^(?:in (?:the )?(?:style|manner|spirit|vein|tradition|idiom) of|à la|a la) /

function ledPicture(piece: Piece): AskedPart | undefined {
  const key = plainKey(piece.text)
  const byHand =
    madeOfStuff(key) ??
    usualOn(key) ??
    drawnBy(key) ??
    drawnWith(key, piece) ??
    onGround(key, piece)
  if (byHand !== undefined) return asked(piece, byHand)
  const words = key.split(' ')
  for (let at = 0; at < words.length - 1; at++) {
    if (at > 0 && !framing.test(words[at - 1] ?? '')) break
    const rest = words.slice(at).join(' ')
    const lead = leads.exec(rest)?.[0]
    if (lead === undefined) continue
    const said = inSingular(withoutCharacter(rest.slice(lead.length), makers))
    const picture = ledKind(lead, rest.slice(lead.length), said)
    if (picture !== undefined && isAskedFor(lead, said, at, piece)) return asked(piece, picture)
  }
  return styledAs(piece, key)
}

function ledKind(lead: string, rest: string, said: string): Picture | undefined {
  const known = pictureOf(said, true)
  const isOpen = openLead.test(lead) || fromWork.test(rest)
  return known ?? (isOpen ? openManner(said) : undefined)
}

/** 'On' and 'for' say where other things are, too; so does 'like' behind a thing. */
function isAskedFor(lead: string, said: string, at: number, piece: Piece): boolean {
  if (openLead.test(lead)) return true
  if (lead.startsWith('for ') && isPurpose.test(said)) return false
  // 'On a stamp: a swimmer'
  if (lead.startsWith('on ') && piece.isFirst && piece.next === ':') return true
  if (/^(?:on|from|for|by|after|out of) /.test(lead))
    return at > 0 || (piece.isLast && !held.has(said))
  if (/^in /.test(lead)) return at > 0 || piece.isLast || !held.has(said)
  return true
}

/** What a drawing is wanted for. */
const isPurpose =
  /(?:games?|show|series|magazine|calendar|textbook|catalogue|leaflet|menu|newspaper|stamp|app)$/

/** 'Howard Pyle style', 'Ladybird book style', 'woodblock look' */
function styledAs(piece: Piece, key: string): AskedPart | undefined {
  const said =
    /^(?:in (?:an? |the )?|an? )?(.+?)(?: inspired)? (?:style|styled|look|aesthetic|esque|feel|vibes?)(?: (?:drawing|illustration|art|picture|portrait|painting|sketch|please))?$/.exec(
      key,
    )?.[1]
  if (said === undefined || said.split(' ').length > longestManner) return undefined
  const picture =
    pictureOf(said, true) ?? (piece.isFirst ? undefined : capitalManner(piece.text, said))
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
  if (held.has(words.at(-1) ?? '')) return { style: styleOf(said), words: said }
  const isKnown =
    entry?.thing !== undefined || entry?.who !== undefined || entry?.animal !== undefined
  return isKnown ? undefined : { style: styleOf(said), words: said }
}

/** 'Como un grabado de Posada', 'wie ein Holzschnitt' */
function abroadPicture(piece: Piece): AskedPart | undefined {
  const picture = pictureAbroad(plainKey(piece.text), piece.isLast)
  return picture === undefined ? undefined : asked(piece, picture)
}

/** 'Caricature of an opera diva', 'A 1950s travel poster showing a diver' */
function openingPicture(piece: Piece): AskedPart | undefined {
  if (!piece.isFirst) return undefined
  const found = /^(.+?) (?:version of|of|showing|depicting|featuring|starring)(?= )/iu.exec(
    piece.text,
  )
  const said = found?.[1]
  if (found === null || said === undefined) return undefined
  const key = plainKey(said).replace(
    /^(?:an?|the|i (?:want|need|would like) an?|draw me an?|make me an?) /,
    '',
  )
  const isMade = pictures.has(key) && key.includes(' ')
  const isWho = !isMade && vocabulary.entries.get(key.split(' ').at(-1) ?? '')?.who !== undefined
  const picture = isWho || general.test(key) ? undefined : pictureOf(key, true)
  return picture === undefined ? undefined : asked(piece, picture, found[0])
}

/** These tell no style: 'a drawing of', 'the cover of'. */
const general =
  /^(?:drawing|sketch|picture|portrait|cover|still|photo|photograph|icon|painting|logo|puppet|rug|model sheet|page|poster|cartoon|illustration|miniature)$/

/** 'Bauhaus-y', 'tarot card: the hermit', 'loose charcoal', 'medium: gouache' */
function turnedPicture(piece: Piece): AskedPart | undefined {
  const part = suffixed(piece) ?? asOneOf(piece) ?? ofCraft(piece)
  if (part !== undefined) return part
  const key = plainKey(piece.text).replace(/^(?:an?|the) /, '')
  const { kind, manner } = withManner(key)
  const said = labelling(piece, kind) ?? turnedInto(kind) ?? (manner === '' ? undefined : kind)
  const picture =
    mediumAlone(piece, kind) ?? (said === undefined ? undefined : pictureOf(said, true))
  if (picture === undefined) return undefined
  const words = [picture.words, manner].filter((part) => part !== '').join(', ')
  return asked(piece, { ...picture, words })
}

function barePicture(piece: Piece): AskedPart | undefined {
  const key = plainKey(piece.text).replace(/^(?:an?|the) /, '')
  if (makers.has(key) && !pictures.has(key)) return bareMaker(piece, key)
  const { head, tail } = parted(key)
  if (piece.isLast && !piece.isOfColours && lastAlone.test(head))
    return asked(piece, lastWord(head))
  if (piece.isLast && older.has(key) && !held.has(key) && !bareWord.test(key))
    return asked(piece, { style: older.get(key), words: key })
  const kind = kindAtEnd(head, pictures)
  if (kind === undefined) return ofMaker(piece, head)
  if (older.has(key) && !piece.isLast) return undefined
  const before = head.slice(0, -kind.length).trim()
  if (!standsAlone(piece, kind, before, tail)) return undefined
  const picture = pictureOf(key, false)
  return picture === undefined ? undefined : asked(piece, picture)
}

/** 'Bambi-era Disney' */
function ofMaker(piece: Piece, head: string): AskedPart | undefined {
  const maker = kindAtEnd(head, makers)
  const isProper = piece.isLast && /^(?:[a-z]+ )?\p{Lu}/u.test(piece.text)
  const picture =
    maker !== undefined && isProper && head.split(' ').length < 5
      ? pictureOf(head, false)
      : undefined
  return picture === undefined ? undefined : asked(piece, picture)
}

function standsAlone(piece: Piece, kind: string, before: string, tail: string): boolean {
  const { isFirst, isLast } = piece
  const isOwn = kind.includes(' ') && isOfPictures(kind.split(' ')[0] ?? '')
  const isNamed =
    isOwn || isOfPictures(before) || kinds.has(tail) || (isLast && isProper(piece, before))
  if (
    before
      .split(' ')
      .some(
        (word) =>
          !isOfPictures(before) &&
          !readers.test(word) &&
          vocabulary.entries.get(word)?.who !== undefined,
      )
  )
    return false
  if (held.has(kind)) return isNamed && (isLast || (isFirst && !beings.test(kind)))
  return isLast || pure.has(kind) || before === '' || isNamed
}

/** 'Rococo automaton doll', said first, is who is drawn. */
const beings =
  /(?:^| )(?:dolls?|puppet|figure|figurine|card|page|plate|print|design|art|banner|study|plush|plushie|toy|logo|bronze|ink|oil|tile|scroll|animation)$/

/** Whom pictures are made for. */
const readers =
  /^(?:child|children|childrens|kids?|boys?|girls?|women|womens|mens|ladies|teen|sailor|circus|pirate|cowboy|detective|superhero|soldier|witch|pop|rock|company|stock)$/

/** One word of the older table alone is a style where that says so. */
const bareWord = /^[a-z]+$|black|monochrome|contrast|lines$/

/** Colours, drawing tools and cards in the middle; said last they are what the picture is. */
const lastAlone =
  /^(?:charcoal|ink|tarot card|tarot|playing card|picture book|children's book|childrens book|storybook|storyboard|mosaic|tapestry|origami|papercut|pastels?|gouache|tattoo flash|flash|caricature|collage|low poly|voxel|pixel art|postage stamp|stamp|papel picado|greetings card|christmas card|sampler|embroidered sampler|triptych|pub sign|inn sign|tavern sign|figurine|porcelain figurine|netsuke|scrimshaw|fridge drawing|papier mache|paper doll|shadow puppet|watercolou?r|bas relief|altarpiece|blueprint|comic strip|comic|lithograph|fresco|illumination|cross stitch|woodblock|silhouette|stencil|batik)$/

function lastWord(key: string): Picture {
  const words = key === 'flash' ? 'tattoo flash' : key
  return { style: styleOf(words), words }
}

/** 'Bollywood poster', 'Meissen figurine', 'Martin Parr photo': named for whoever makes such. */
function isProper({ text, mark }: Piece, before: string): boolean {
  const isLarge = /^(?:an? |the )?\p{Lu}/u.test(text)
  const isNamed = mark === ',' || / \p{Lu}/u.test(text) || !vocabulary.entries.has(before)
  return before !== '' && isLarge && isNamed
}

function bareMaker(piece: Piece, key: string): AskedPart | undefined {
  const isName = /^\p{Lu}/u.test(piece.text) && !vocabulary.entries.has(key)
  const isSure = piece.isLast && isName && (key.includes(' ') || piece.mark !== ':')
  return isSure ? asked(piece, { style: makers.get(key), words: key }) : undefined
}

/** What is said of a picture may be nearly anything but where, whose and what of. */
const unsaid =
  /^(?:for|our|need|want|draw|make|i|we|no|not|without|with|holding|carrying|clutching|his|her|their|my|its|the|in|on|of|at|to|is|are|was|has|had|have|wears?|wearing|holds?|under|over|behind|torn|crumpled|rolled|folded|tattered|stolen|framed|small|tiny|big|left|right|one|two|three|own|lost|burnt|burning|broken|red|blue|green|pink|purple|white|yellow|orange|brown|cracked|dead|stuck|pinned|who|that|which|never)$/

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
  const found =
    /^(.+?) (?:in|on|from|by|of|after|à la|a la) (?:an? |the )?((?:19|20)?\d0s|[\p{L}\d ]+)$/u.exec(
      words,
    )
  const ground =
    /^(.+?) on (?:an? |the )?(?:[\p{L}]+ )?(?:tray|plate|tile|fan|vase|egg|cup|paper|board|canvas|card|cardboard|vellum|velvet|tin|panel|copper|glass|wood|pavement|plywood|parchment|linen|silk|a napkin|napkin|slate|concrete|brick|wall)$/u.exec(
      words,
    )
  if (ground?.[1] !== undefined && !kinds.has(words)) return { head: ground[1], tail: '' }
  if (kinds.has(words) || found === null) return { head: words, tail: '' }
  const [, head = '', tail = ''] = found
  const isTold = kinds.has(tail) || older.has(tail) || /\d0s$/.test(tail)
  const isLoose = / (?:from|by|after|à la|a la) /.test(words) || aside.test(tail)
  if (!isTold && !isLoose) return { head: words, tail: '' }
  return { head, tail: isTold ? tail : '' }
}

const aside =
  /(?:margin|school book|schoolbook|exercise book|notebook|sketchbook|napkin|envelope|back of|page|paper|wall|pavement|uniform)/

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
