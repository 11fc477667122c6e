/** The names that pictures go by, and how they are told: what kind the words end with, and what style comes nearest. */
import { genreWords } from '../lexicon/genres.ts'
import { alsoThings, movements, pictureKinds, pictureMakers } from '../lexicon/picture-kinds.ts'
import { playPictures, playThings } from '../lexicon/pictures-of-play.ts'
import { pictureWords, styleWords } from '../lexicon/styles.ts'
import { keyOf, phrasesOf } from '../words/read-table.ts'

/** Without the makers of pictures. */
export const pictures = new Map([...styleEntries(playPictures), ...styleEntries(pictureKinds)])
export const kinds = new Map([...styleEntries(pictureMakers), ...pictures])
export const makers = new Map(styleEntries(pictureMakers))
export const older = new Map(styleEntries(styleWords))
export const held = new Set(
  [...phrasesOf(alsoThings), ...phrasesOf(playThings)].map(({ words }) => words),
)
export const pure = new Set(phrasesOf(pictureWords).map(({ words }) => words))
export const broad = new Set(phrasesOf(movements).map(({ words }) => words))
const genres = new Set(
  Object.values(genreWords).flatMap((cell) => phrasesOf(cell).map(({ words }) => words)),
)
export const longestKind = 4
export const longestManner = 5

function styleEntries(table: Record<string, string>): [string, string][] {
  return Object.entries(table).flatMap(([style, cell]) =>
    phrasesOf(cell).map(({ words }): [string, string] => [words, style]),
  )
}

/** A time, a people, a genre or a maker. */
export function isOfPictures(words: string): boolean {
  return (
    words
      .split(' ')
      .some(
        (word) => isTime.test(word) || genres.has(word) || makers.has(word) || nations.test(word),
      ) ||
    genres.has(words) ||
    makers.has(words)
  )
}

const isTime =
  /^(?:(?:1\d|20)?\d0s|\d\dth|century|fifties|sixties|seventies|eighties|nineties|twenties|thirties|forties|victorian|edwardian|georgian|vintage|retro|medieval|antique|tinted|propaganda|travel|circus|botanical|editorial|fashion|pulp|animation|cartoon|childrens?|kids?|magazine|newspaper|movie|film|opera|museum|painted|embroidered|naive|naïf|folk|barn|church|temple|tomb|cave|pub|inn|house|rave|gig|club|airline|railway|bollywood|hollywood|isotype|studio|courtroom|court|orientalist|oil|gouache|watercolou?r|ink|linocut|woodcut|crayon|isometric|ivory|vellum|meissen|staffordshire|felt|felted|claymation|stop|rod|bunraku|wayang|encyclopaedia|encyclopedia|nursery|art|surreal|surrealist|dada|gothic|baroque|rococo|renaissance|modernist|expressionist|brutalist|propaganda|advertising|airbrush|airbrushed|notebook|field|menu|diner|cabinet|album|lantern|sepia|spirit|silk|lacquer|reportage|edo|ming|qing|song|tang|joseon|heian|meiji|taisho|safavid|rajput|mewar|moghul|mogul|gilded|holographic|tiki|ceramic|hanging|stamp|box|title|realist|realism|handscroll|porcelain|parish|baptist|union|regimental|seaside|saucy|souvenir|commemorative|sideshow|fairground|carnival|vaudeville|burlesque|cabaret|jazz|blues|rock|punk|metal|disco|hip|graffiti|street|gaming|arcade|hearthstone|magic|pokemon|mtg|yugioh|dixit|munchkin|tabletop|rpg|concept|character|creature|costume|storybook|alphabet|bestiary|herbal|apothecary|anatomical|scientific|zoological|ornithological|entomological|astronomical|alchemical|occult|esoteric|devotional|votive|folkloric|peasant|rural|woodblock|gig|lithograph|etched|engraved|stencilled|stenciled|screenprinted|printed|digital|analogue|polaroid|kodachrome|technicolor|technicolour|hammer|horror|kung|blaxploitation|grindhouse|noir|b)$/
const nations =
  /^(?:japanese|chinese|korean|persian|mughal|indian|soviet|russian|polish|french|italian|dutch|flemish|german|english|british|american|mexican|cuban|egyptian|greek|roman|byzantine|ottoman|turkish|islamic|celtic|norse|viking|african|aboriginal|inuit|haida|aztec|mayan|inca|tibetan|thai|balinese|ukrainian|swedish|scandinavian|swiss|spanish|portuguese|delft)$/

/** The kind of picture that the words end with, the longest there is. */
export function kindAtEnd(
  words: string,
  known: ReadonlyMap<string, string> = kinds,
): string | undefined {
  const each = words.split(' ')
  for (let length = Math.min(longestKind, each.length); length > 0; length--) {
    const end = each.slice(-length).join(' ')
    if (known.has(end)) return end
  }
  return undefined
}

export function styleOf(words: string): string | undefined {
  return kinds.get(words) ?? older.get(words) ?? kinds.get(kindAtEnd(words) ?? '')
}

/** What the older finder read, told as this one does: 'ukiyo-e print, ukiyo-e'. */
export function tellStyle(words: string): string {
  const kind = kindAtEnd(words) ?? words
  return told(words, kind, words.slice(0, -kind.length).trim(), '')
}

const generic =
  / (?:poster|print|illustration|portrait|art|card|cover|drawing|painting|image|picture)$/
const plainEnd = / (?:style|look|feel|aesthetic|window|page|frame|panel)$/

/** The words as they were said, and behind them what they come to. */
export function told(said: string, kind: string, before: string, tail: string): string {
  const time = /^(?:19|20)?\d0s$/.test(tail) ? `${tail} ` : ''
  const medium = tail !== '' && time === '' ? [tail] : []
  const whole = `${time}${said}`
  const [bare = ''] = whole.split(generic)
  const movement = (broad.has(before) && !broad.has(kind)) || before === bare ? before : bare
  const plain = plainEnd.test(whole) ? [whole.replace(plainEnd, '')] : []
  const broader = !broad.has(whole) && broad.has(movement) ? [movement] : []
  return [whole, ...broader, ...plain, ...medium].join(', ')
}

/** As the tables have it: no marks, no 'please'. */
export function plainKey(text: string): string {
  return keyOf(text.replaceAll(/[’‘]/g, "'"))
    .replaceAll(/[^\p{L}\p{N}' ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\b(?:cartoony|cartoonish)\b/g, 'cartoon')
    .replaceAll(/\bas tho\b/g, 'as though')
    .replaceAll(
      /\bw(?:a|o)(?:t|tt|th)(?:er|re|r) ?(?:collou?r|colou?r|coulou?r|colur|coler|culou?r)(s?)\b/g,
      'watercolour$1',
    )
    .replaceAll(/\b\p{L}+\b/gu, (word) => misspelt.get(word) ?? word)

    .replace(/ (?:naturally|obviously|of course|probably|maybe|perhaps|i think|i guess)$/, '')
    .replace(/ (?:kind|sort|type) of (?:thing|look|vibe|feel|style|deal|affair|picture)$/, '')
    .replace(/ (?:please|pls|plz|thanks|thank you|ideally|overall)$/, '')
    .trim()
}

const misspelt: ReadonlyMap<string, string> = new Map([
  ['stile', 'style'],
  ['stlye', 'style'],
  ['sytle', 'style'],
  ['styel', 'style'],
  ['portraits', 'portrait'],
  ['paintings', 'painting'],
  ['posters', 'poster'],
  ['illustrations', 'illustration'],
  ['engravings', 'engraving'],
  ['woodcuts', 'woodcut'],
  ['etchings', 'etching'],
  ['watercolours', 'watercolour'],
  ['storybooks', 'storybook'],
  ['cartoons', 'cartoon'],
  ['styl', 'style'],
  ['caricture', 'caricature'],
  ['carricature', 'caricature'],
  ['charicature', 'caricature'],
  ['watercolur', 'watercolour'],
  ['watercoulor', 'watercolour'],
  ['scetch', 'sketch'],
  ['skech', 'sketch'],
  ['sketh', 'sketch'],
  ['potrait', 'portrait'],
  ['portrate', 'portrait'],
  ['ilustration', 'illustration'],
  ['illustraton', 'illustration'],
  ['carton', 'cartoon'],
  ['cartton', 'cartoon'],
  ['drawring', 'drawing'],
  ['postar', 'poster'],
  ['engravng', 'engraving'],
  ['tatoo', 'tattoo'],
  ['pixle', 'pixel'],
  ['pixal', 'pixel'],
  ['colage', 'collage'],
  ['stikker', 'sticker'],
  ['claymashun', 'claymation'],
  ['anamie', 'anime'],
  ['anmie', 'anime'],
  ['animay', 'anime'],
  ['colord', 'coloured'],
  ['colered', 'coloured'],
  ['cartune', 'cartoon'],
  ['charcole', 'charcoal'],
  ['charcol', 'charcoal'],
  ['dizney', 'disney'],
  ['gibli', 'ghibli'],
  ['ghibly', 'ghibli'],
  ['graffitti', 'graffiti'],
  ['grafitti', 'graffiti'],
  ['grafiti', 'graffiti'],
  ['impresionist', 'impressionist'],
  ['mozaic', 'mosaic'],
  ['nouvou', 'nouveau'],
  ['noveau', 'nouveau'],
  ['nuvo', 'nouveau'],
  ['deko', 'deco'],
  ['decco', 'deco'],
  ['paintin', 'painting'],
  ['paintting', 'painting'],
  ['pastle', 'pastel'],
  ['pastles', 'pastels'],
  ['silouette', 'silhouette'],
  ['silhoutte', 'silhouette'],
  ['staned', 'stained'],
  ['tapistry', 'tapestry'],
  ['penscil', 'pencil'],
  ['pensil', 'pencil'],
  ['pencel', 'pencil'],
  ['croshet', 'crochet'],
  ['orgami', 'origami'],
])
