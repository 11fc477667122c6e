/** Turns by which a picture is asked for that are neither a lead nor its bare name: 'Bauhaus-y', 'tarot card: the hermit', 'loose charcoal', 'make her a Bratz doll', 'as a South Park character'. */
import type { AskedPart, Picture, Piece } from './picture-makers.ts'
import { framing } from './picture-makers.ts'
import {
  broad,
  held,
  kindAtEnd,
  makers,
  older,
  pictures,
  plainKey,
  styleOf,
} from './picture-names.ts'

/** 'A character out of', 'something off' */
export const fromWork =
  /^(?:an? |the )?(?:\p{L}+ )?(?:character|villain|hero|heroine|baddie|extra|figure|something|creature|one|somebody|someone|npc|boss) (?:straight )?(?:out of|from|in|off) (?:an? |the |one of (?:those|these) |those )?/u

/** '(As) though it were a medal', '(like) it came out of a cookbook' */
const fromItself =
  /^(?:(?:if|though) )?(?:it|he|she|they|this)(?: ?'?s| is| was| were| had been| has been| just)? ?(?:(?:came|come|comes|walked|stepped|jumped|fell|fallen|torn|taken|lifted|clipped|ripped|straight|right) (?:straight |right )?(?:out of|from|off|in) )?(?:an? |the |my |our |one of those )/u

const crafts =
  'carved|cut|made|mou?lded|stitched|embroidered|knitted|crocheted|woven|printed|stamped|folded|sculpted|painted|etched|engraved|sewn|quilted|felted|chalked|sprayed|photocopied|cast|whittled|modelled|scratched'

const madeLike = new RegExp(
  `^(?:(?:make|draw|do|want|render|have|get) (?:it|this|everything|the whole thing|the picture)(?: all)? )?(?:to )?(?:looks? )?(?:(?:like|as if|as though) (?:it(?: ?'?s)? ?|this ?|everything ?|the whole thing ?|the picture ?|(?=(?:carved|cut|sculpted|etched|engraved|moulded|folded|whittled|printed|chalked|stamped) ))(?:is |was |were |has been |had been )?(?:all )?|(?<=look ))(?:hand )?(${crafts})(?: (?:out of|from|in|of|with|on|onto|into) (?:an? |the |some |old )*([\\p{L} ]{3,24}))?$`,
  'u',
)

const craftNames: Readonly<Record<string, string>> = {
  carved: 'carving',
  cut: 'cut-out',
  embroidered: 'embroidery',
  engraved: 'engraving',
  etched: 'etching',
  folded: 'origami',
  painted: 'painting',
  printed: 'print',
  sewn: 'embroidery',
  stamped: 'print',
  stitched: 'embroidery',
  whittled: 'carving',
  woven: 'tapestry',
}

/** 'Make it look like it was carved out of wood' */
export function madeOfStuff(key: string): Picture | undefined {
  const found = madeLike.exec(key)
  if (found?.[1] === undefined) return undefined
  const [, craft, stuff = ''] = found
  const name = [stuff, craftNames[craft] ?? `${craft} figure`].filter(Boolean).join(' ')
  const style = styleOf(name) ?? (/figure$/.test(name) ? 'cel' : 'flat')
  return { style, words: `${[craft, stuff].filter(Boolean).join(' ')}, ${name}` }
}

const manner =
  /^(.+?) (?:with|w) (?:an? |some |lots of |a lot of )?((?!no )(?:\p{L}+ ){0,3}(?:wash|washes|lines?|linework|outlines?|shading|hatching|cross ?hatching|screentones?|screen tones?|shadows?|highlights?|grain|strokes|brush ?strokes|splashes|splatters?|halftones?|halftone dots|blacks|contrast|fills?))$/u

/** 'Pen and ink with a sepia wash': the kind, and what goes with it. */
export function withManner(key: string): { kind: string; manner: string } {
  const found = manner.exec(key)
  return { kind: found?.[1] ?? key, manner: found?.[2] ?? '' }
}

const asWhat =
  / (?:characters?|villain|extra|hero|heroine|princess|baddie|creature|monster|person|people|lady|woman|man|girl|boy|kid|child|figure|portrait|film|movie|game|cartoon|show|programme|drawing|picture|set|annual|episode)$/

/** 'A character out of Grim Fandango' is the game's; so is 'a South Park character'. */
export function withoutCharacter(said: string, known: ReadonlyMap<string, string>): string {
  const work = said.replace(fromItself, '').replace(fromWork, '')
  const bare = work.replace(asWhat, '')
  return known.has(bare) ? bare : work
}

/** 'Like old Soviet matchboxes' */
export function inSingular(said: string): string {
  if (!said.endsWith('s') || kindAtEnd(said) !== undefined || older.has(said)) return said
  return [said.slice(0, -1), said.slice(0, -2)].find((one) => kindAtEnd(one) !== undefined) ?? said
}

const asOne =
  /(?<=^|\s)(?:as|like) (?:an? |one of the |one of )?((?:[\p{L}’'.-]+ ){1,4}[\p{L}]+)$/iu

/** 'My gran as a Beryl Cook lady': whoever stands before it is drawn so. */
export function asOneOf(piece: Piece): AskedPart | undefined {
  const found = asOne.exec(piece.text)
  const key = plainKey(found?.[1] ?? '')
  const bare = pictures.has(key) ? key : key.replace(asWhat, '')
  if (found === null || !bare.includes(' ') || !(makers.has(bare) || isShownAs(piece, key, found)))
    return undefined
  const from = piece.from + found.index
  return { style: styleOf(bare), words: bare, from, to: from + found[0].length }
}

const crafted =
  /^(?:an? |one |the )?((?:origami|lego|playmobil|papercraft|paper craft|claymation|plasticine|balloon animal|amigurumi|crochet|crocheted|needle[- ]felted|felted|neon sign|sock puppet|finger puppet|rag doll|muppet|gingerbread|ice sculpture|sand sculpture|butter sculpture|snow sculpture|topiary|hologram|chess piece|paper doll|shadow puppet|tin toy|wind[- ]up toy|bobblehead|nutcracker|cross[- ]stitch(?:ed)?|papier[- ]m[aâ]ch[eé]|macram[eé]|mosaic)) (?:(?:\p{L}+ )*\p{L}+)$/iu

/** 'An origami samurai', 'a neon sign cowboy': how it is made stays said of the figure. */
export function ofCraft(piece: Piece): AskedPart | undefined {
  const name = plainKey(crafted.exec(piece.text)?.[1] ?? '').replaceAll('-', ' ')
  if (
    !piece.isFirst ||
    name === '' ||
    / (?:maker|seller|artist|fan|collector|costume)s?\b/i.test(piece.text)
  )
    return undefined
  const style =
    styleOf(name) ?? (/sculpture|topiary|hologram|sign/.test(name) ? 'painterly' : 'cel')
  return { style, words: name, from: piece.from, to: piece.from }
}

/** 'The knight as a chess piece'; who is dressed as one is no picture. */
function isShownAs({ text }: Piece, key: string, found: RegExpExecArray): boolean {
  const before = text.slice(0, found.index)
  return (
    pictures.has(key) &&
    found[0].trimStart().startsWith('as ') &&
    !/\b(?:dressed|disguised|cosplay\w*|working|works|got up|used|serves?|serving|uses?|wears?|wearing|holds?|with)\b/iu.test(
      before,
    )
  )
}

const usual =
  /^(?:(?:like |just like )?the )?(?:sort|kind|type) of (?:picture|drawing|thing|art|artwork|illustration|image|look|style) (?:that |which )?(?:you|one|people|they|we)(?: ?'?d| would| might| used to| always| could| can)*(?: see| get| find| saw| got| have| had| buy| bought)? (?:printed |painted |drawn )?(?:on|in|at|from|inside) (?:an? |the |my |your |some |old |those )*([\p{L}\d' ]{3,30})$/u

/** 'The sort of picture you'd get on a honey jar' */
export function usualOn(key: string): Picture | undefined {
  const ground = usual.exec(key)?.[1]
  if (ground === undefined) return undefined
  return { style: styleOf(ground) ?? 'flat', words: `${ground} picture, ${ground}` }
}

const suffix =
  /^(.+?)(?:-(?:y|ish|esque|like|inspired|style|styled|era|flavou?red|coded)| era|esque)(?=$|[\s,])/iu

/** 'A bauhaus-y robot', '(Far Side-ish)': only what names the picture is taken away. */
export function suffixed(piece: Piece): AskedPart | undefined {
  const found = suffix.exec(piece.text)
  if (found?.[1] === undefined) return undefined
  const words = found[1].split(' ')
  const isWhole = found[0].length === piece.text.length
  if (!piece.isFirst && !(isWhole && (piece.isLast || piece.mark === '('))) return undefined
  for (let at = 0; at < words.length; at++) {
    const name = plainKey(words.slice(at).join(' '))
    if (!isManner(name)) continue
    const before = words.slice(0, at)
    if (!before.every((word) => framing.test(word.toLowerCase()) || word === '')) return undefined
    const start = before.join(' ').length + (at > 0 ? 1 : 0)
    return {
      style: styleOf(name),
      words: name,
      from: piece.from + start,
      to: piece.from + found[0].length,
    }
  }
  return undefined
}

function isManner(name: string): boolean {
  if (held.has(name)) return false
  return makers.has(name) || broad.has(name) || (name.includes(' ') && older.has(name))
}

/** 'Tarot card, the Hermit as a badger': no list of what somebody has begins so. */
const hung =
  /^(?:tarot card|tapestry|daguerreotype|tintype|altarpiece|fresco|mosaic|lithograph|postage stamp|papel picado|wanted poster|shadow puppet|triptych|silhouette|blueprint|mural|sampler|cross stitch|comic strip|polaroid|stained glass|old photo(?:graph)?|sepia photo(?:graph)?|mugshot|passport photo|matchbox label|wine label|beer label|seed packet|pub sign|inn sign)$/

/** What says that a picture comes: 'Medium: gouache'. */
const labels =
  /^(?:(?:art |drawing |visual |picture )?style|medium|media|format|technique|art|rendering)$/

/** These alone before a colon head a list. */
const heads =
  /^(?:art|card|design|study|figure|cover|plate|page|label|scroll|still|banner|portrait|drawing|logo|doll|puppet|illustration|print|frieze|rug|toy|picture|photo|sketch|charcoal|ink|inks|oil|oils|animation|icon|shadow box|costume design|costume sketch|character)$/

/** 'Tarot card: the hermit as a badger', 'Medium: gouache' */
export function labelling(piece: Piece, key: string): string | undefined {
  if (labels.test(piece.label)) return key
  const said = key
    .replace(/^(?:draw |make |do |imagine |picture |think of )?(?:me |us )?(?:an? |the )?/, '')
    .replace(/^(?:(?:very|really|super|quite|rather|pretty|simple|basic|quick|rough|crude) )+/, '')
    .replaceAll(/ ish(?= )/g, '')
  const isOpening = piece.next === ':' || (piece.next === ',' && hung.test(said))
  return piece.isFirst && isOpening && !heads.test(said) && !said.endsWith('logo')
    ? said
    : undefined
}

/** 'Make her a Bratz doll' */
export function turnedInto(key: string): string | undefined {
  const said =
    /^(?:please |now |and |can you |could you )?(?:make|draw|do|turn|have) (?:him|her|it|them|this)(?: into| as| be)? (?:an?|the) (.+)$/.exec(
      key,
    )?.[1]
  return said?.includes(' ') && pictures.has(said) ? said : undefined
}

const roughly =
  'loose|loosely|rough|quick|scratchy|messy|smudgy|smudged|smeary|expressive|energetic|gestural|sketchy|unfinished|wobbly|scribbly|painterly'
const handled = `${roughly}|soft|bold|heavy|delicate|fine|thick|simple|clean|light|dark|black|limited|layered|wet|dry|wet on wet|crosshatched|old school|traditional|plain|pure`
const tools =
  'charcoals?|pencils?|graphite|inks?|pastels?|chalks?|crayons?|markers?|biro|ballpoint|felt tips?|brush pen|pen|pen strokes|brush ?strokes|brushwork'
const paints =
  'acrylics?|acrylic paints?|mixed media|poster paints?|oil paints?|tempera|egg tempera|gouache|watercolou?rs?|oils|finger paints?|spray paint|digital paint(?:ing)?|linework|line ?art|pen line|inkwork|wet ink|ink washes|ink lines?|pencil lines?|pencil shading|penwork|pen and ink'

const paintAlone = new RegExp(`^(?:in )?(?:(?:${handled}) )*(?:${paints})$`)
const toolAlone = new RegExp(`^(?:in )?(?:(?:${handled}) )+(?:${tools}|${paints})$`)
const toolRough = new RegExp(`^(?:in )?(?:(?:${handled}) )*(?:${roughly}) (?:${tools}|${paints})$`)

/** 'Loose charcoal, no shading', 'Acrylics.': said as a sentence of its own, or last. */
export function mediumAlone(piece: Piece, key: string): Picture | undefined {
  if (piece.isOfColours) return undefined
  const opens = /[.;(–—!?-]/.test(piece.mark) || piece.isFirst
  const isAsked =
    (piece.isLast && (toolRough.test(key) || paintAlone.test(key))) ||
    (opens && (toolAlone.test(key) || (paintAlone.test(key) && !piece.isFirst)))
  if (!isAsked) return undefined
  const name = key.replace(/^in /, '')
  return { style: styleOf(name) ?? styleOf(name.replace(/s$/, '')) ?? nearest(name), words: name }
}

function nearest(name: string): string {
  if (/ink|pen|line/.test(name) && !/pencil/.test(name)) return 'ink'
  return /acrylic|oil|tempera|media|digital|spray/.test(name) ? 'painterly' : 'pencil'
}
