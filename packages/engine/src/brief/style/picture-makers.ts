/** Who or what made the picture, as it is asked for: 'as if drawn by a child', 'as Erté would have had her', 'painted on porcelain'. */
import { kindAtEnd, styleOf } from './picture-names.ts'

/** A part of the text between two marks. */
export type Piece = {
  text: string
  from: number
  isFirst: boolean
  isLast: boolean
  isOfColours: boolean
  mark: string
  /** What stands behind it. */
  next: string
  /** What was said before a colon: 'medium', 'look'. */
  label: string
}
/** Words that name a picture, and whether only a lead makes them one. */
export type Picture = { style: string | undefined; words: string }
/** A picture, and where it is said in the text. */
export type AskedPart = Picture & { from: number; to: number }

export const framing =
  /^(?:i'd|i'm|it's|that's|let's|there's|i'll|we'd|going|go|aiming|hoping|imagining|picturing|thinking|rather|quite|little|vaguely|more|mind|in mind|came|and|but|so|all|please|maybe|perhaps|ideally|i|we|you|id|d|would|should|ll|could|can|will|picture|pictured|imagine|see|want|wanted|like|liked|love|need|think|make|draw|do|show|give|him|her|it|them|this|that|everything|whole|the|thing|lot|drawing|style|styled|art|artwork|looks?|looking|sheet|to|be|is|s|must|ought|has|needs|done|drawn|painted|rendered|shown|sketched|inked|made|presented|treated|imagined|laid|out|finished|design|character|if|possible|something|feel|a|bit|very|kind|sort|of|as|if|though|were|was|came|come|on|page|straight|taken|stepped|torn|lifted|clipped|cut)$/

/** 'The way a six-year-old would', 'as Erté would have had her' */
const wayOf =
  /^(.*\b)?(?:the way|as|how|like) (?:an? |my |the )?((?:[\p{L}\d]+ ){0,3}?[\p{L}\d]+) (?:would|might|could|did|used to)(?: have)?(?: (?:draw|drawn|paint|painted|do|done|had|sketch|sketched|imagine|imagined|render|rendered|see|seen|shown|show|like|made|make))?(?: (?:it|her|him|them|this))?$/u

/** 'As if drawn by a child', 'like a child drew it' */
export function drawnBy(key: string): Picture | undefined {
  const found =
    /(?:as if|as though|like|looks like|look like) (?:(?:it|he|she) (?:was|were|had been|has been) |they were )?(?:drawn|painted|scribbled|sketched|done|doodled|coloured in|coloured|made|carved|stitched)(?: \w+ly)? (?:by|with|on|in|from) (?:an? |the )?((?:[\p{L}\d]+ ?){1,5})$/u.exec(
      key,
    ) ??
    /(?:as if|as though|like) (?:an? |my |the |some |our )?((?:[\p{L}\d]+ ){1,4}?)(?:had )?(?:drew|drawn|painted|scribbled|did|done|made|doodled) (?:it|this|her|him|them)/u.exec(
      key,
    ) ??
    /(?:drawn|painted|scribbled|sketched|done|doodled|coloured in) (?:\w+ly )?(?:as if |as though |like )?by (?:an? |the |my |some |our )?((?:[\p{L}\d]+ ?){1,6})$/u.exec(
      key.replace(/ (?:in|on) (?:the |an? |his |her |their |my ).*$/u, ''),
    )
  const way = wayOf.exec(key)
  const who = (found?.[1] ?? way?.[2])?.trim()
  if (who === undefined) return undefined
  if (!isFramed(found === null ? (way?.[1] ?? '').trim() : key.slice(0, found.index)))
    return undefined
  if (
    /\b(?:child|kid|toddler|infant|nephew|niece|grandson|granddaughter|grandchild|little (?:brother|sister)|little one|first grader|kindergartner|kindergartener|preschooler|(?:six|five|four|seven|eight|\d) year old|daughter|(?<!grown )son|pupil|schoolchild|schoolboy|schoolgirl)\b/.test(
      who,
    )
  )
    return { style: 'pencil', words: "childlike, child's drawing" }
  return { style: styleOf(who), words: kindAtEnd(who) === undefined ? `drawn by ${who}` : who }
}

/** 'Drawn with a ballpoint on lined paper', said first or last: the pen and the paper are nobody's. */
export function drawnWith(key: string, piece: Piece): Picture | undefined {
  const tool = drawn.exec(key)?.[1]
  if (tool === undefined || !(piece.isFirst || piece.isLast || piece.mark === '.')) return undefined
  const style = styleOf(tool) ?? styleOf(tool.replace(/s$/, ''))
  const known = style ?? (/pen|nib|quill/.test(tool) ? 'ink' : undefined)
  return known === undefined ? undefined : { style: known, words: tool }
}

const drawn =
  /^(?:(?:all|entirely|quickly|badly|crudely|roughly|neatly) )?(?:drawn|sketched|scribbled|doodled|scrawled|inked|coloured in|colored in|done|rendered) (?:entirely |only |all )?(?:with|in|using) (?:an? |the |only |some |his |her )?((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?: (?:on|in) (?:an? |the |some |old |lined |squared |brown |torn |back of )*(?:[\p{L}-]+ ){0,2}?(?:paper|napkin|envelope|cardboard|card|exercise book|notebook|book|parchment|vellum|page|receipt|wall|pavement|slate|desk))?$/u

/** 'Painted on porcelain', said last: no thing before it is. */
export function onGround(key: string, piece: Piece): Picture | undefined {
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
