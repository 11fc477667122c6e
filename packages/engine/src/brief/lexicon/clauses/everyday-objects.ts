/** Small things of every day by the words that are also something else: a black king of a chess set, the queen of hearts up a sleeve, a cone with three scoops, nails between the lips, tights with diamonds, a suit from 1974. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, endsOr } from './clause-words.ts'

const held =
  /^(?:holding|holds|twirling|spinning|clutching|gripping|raising|moving|lifting|offering|pocketing|rolling|considering|kissing|showing|flicking|playing|throwing|hiding|palming|flipping)$/

/** 'Holding a', 'with the': a hand before it. */
function isHeld(before: readonly string[]): boolean {
  const at = before.findLastIndex(
    (word) => !/^(?:an?|the|his|her|one|single|tiny|giant)$/.test(word),
  )
  return held.test(before[at] ?? '')
}

const men = 'king|queen|bishop|knight|rook|castle|pawn'
const inHand =
  '(?: (?:in|between|from|held in|under|behind) (?:his|her|their|one|the|its|a) (?:left |right |other )?(?:hand|fist|fingers|pocket|palm|ear|teeth|lap))?'

const chessMan: Clause = {
  // 'Chess prodigy, holding a black king', 'white pawn in her fist', 'a marble rook'
  opens: new RegExp(`^(?:${men}|black|white|ivory|ebony|wooden|glass|marble|lost|carved)$`),
  whole: new RegExp(
    `^((?:(?:black|white|ivory|ebony|wooden|glass|marble|carved) )?)(?:lost )?(${men})(s?)((?: (?:chess)? ?pieces?| of (?:a )?chess)?)(?=${inHand}(?: [,.;:!?)]| and | but | with |$))`,
  ),
  plain: ([, look = '', man = '', many = '', piece = ''], before) => {
    const isGame = before.includes('chess') || piece !== ''
    const isTaken =
      isHeld(before) || (isGame && /^(?:an?|the|with|of|,|and)$/.test(before.at(-1) ?? ''))
    // 'Holding a white rook' may be a bird elsewhere.
    if (!isTaken || (!isGame && look === '')) return undefined
    // A player named before is no piece: 'chess champion, a white king'.
    if (!isHeld(before) && look === '' && piece === '') return undefined
    return `${look}chess ${man === 'castle' ? 'rook' : man}${many}`
  },
}

const courts = 'king|queen|jack|knave'
const pips = 'ace|two|three|four|five|six|seven|eight|nine|ten|deuce|joker'
const hidden =
  '(?= (?:up (?:his|her|their|one|the|each) sleeves?|in (?:his|her|their|the|a) (?:left |right |top |breast )?(?:hand|hands|fingers|hat|hat band|hatband|teeth|pocket|cap|fist|helmet|belt|boot)|between |tucked |stuck |poking |pinned ))'

const card: Clause = {
  // 'The king of diamonds up his sleeve', 'holding the queen of hearts', 'ace of spades in the hat band'
  opens: new RegExp(`^(?:${courts}|${pips})$`),
  whole: new RegExp(
    `^((?:${courts}|${pips}) of (?:hearts|spades|clubs|diamonds))(?:(${hidden})|(?= [,.;:!?)]| and | on | printed | tattooed |$))`,
  ),
  plain: ([, name = '', kept], before) => {
    const isCourt = new RegExp(`^(?:${courts})`).test(name)
    const isTaken = isHeld(before) || kept !== undefined
    return isTaken && isCourt ? `${name} card` : undefined
  },
}

const flavours: Readonly<Record<string, string>> = {
  strawberry: 'pink',
  raspberry: 'raspberry pink',
  chocolate: 'brown',
  vanilla: 'cream',
  mint: 'mint green',
  pistachio: 'pistachio green',
  lemon: 'yellow',
  blueberry: 'blue',
  cherry: 'cherry red',
  coffee: 'coffee brown',
  mango: 'mango orange',
}
const amounts = 'single|double|triple|two|three|four|five|six|a|one'
const tastes = Object.keys(flavours).join('|')
const hues = `(?:${colours}|${tastes})`

const cone: Clause = {
  // 'A cone with three scoops (pink, green, brown)', 'a triple scoop cone', 'a mint cone'
  opens: new RegExp(`^(?:cone|cornet|waffle|wafer|ice|${amounts}|${tastes}|gelato)$`),
  whole: new RegExp(
    `^(?:(?:${amounts}) (?:- )?scoops? )?((?:(?:${tastes}) (?:and )?)*)(?:ice cream |gelato |waffle |wafer )?(cone|cornet|ice cream|gelato)(?: with (?:${amounts}|\\d) (?:huge |big |melting |round |fat )?(?:scoops?|balls))?(?:(?: of| in| ,| :|,)? ?(?:\\( )?((?:${hues}(?: (?:,|and|, and) )?){1,4})(?: \\))?)?(?= [,.;:!?)]| and | but | with | in | dripping | melting | held |$)`,
  ),
  plain: (found, before) => {
    const [whole, taste = '', kind = '', said = ''] = found
    const isScooped = /scoops?|balls|waffle|wafer|ice cream|gelato/.test(whole)
    const isOther = /^(?:traffic|road|pine|fir|nose|light|orange|safety)$/.test(before.at(-1) ?? '')
    if (isOther || kind === whole || (!isScooped && taste === '')) return undefined
    if (!/scoop|balls|cone|cornet/.test(whole)) return undefined
    const named = `${taste} ${said}`.match(new RegExp(hues, 'g')) ?? []
    const looks = named.map((word) => flavours[word] ?? word)
    return `${looks.join(' and ')} ice cream cone`.trim()
  },
}

const inMouth =
  '(?: (?:held|stuck|clamped|gripped|sticking out|poking out|hanging))?(?: (?:in|between|from|out of|of) (?:the corner of )?(?:his|her|their|its|the) (?:mouth|lips|teeth))'

const mouthful: Clause = {
  // 'Nails in his mouth', 'pins between her lips': tools, and no nails of hers
  opens: /^(?:nails|tacks|pins|a|an|some|with)$/,
  whole: new RegExp(
    `^(?:some |a few |a mouthful of )?(nails|tacks|pins|straw|grass|blade of grass|stalk of (?:hay|corn|wheat))(?=${inMouth})`,
  ),
  plain: ([, what = '']) => mouthfuls[what] ?? 'straw stalk',
}

const mouthfuls: Readonly<Record<string, string>> = {
  nails: 'carpentry nails',
  tacks: 'carpentry nails',
  pins: 'sewing pins',
}

const clothIn = /^(?:torso|full|outer|legs|neck|hands|head|feet)$/
const notOfCloth =
  /neck(?:lace|let)|chain|tiara|crown|choker|pendant|brooch|bracelet|ring|stud|watch|diadem|collar|cufflinks?|gauntlets?|circlet|armou?r/

const diamondCloth: Clause = {
  // 'Harlequin in diamond tights', 'pink and white diamond silks': a pattern, no jewels
  opens: /^diamonds?$/,
  whole: /^diamonds? ([a-z]+)(?= |$)/,
  plain: ([, what = '']) => {
    const { thing } = vocabulary.entries.get(what) ?? {}
    const isCloth = what === 'silks' || clothIn.test(thing?.slot ?? '')
    return isCloth && !notOfCloth.test(what)
      ? `diamond patterned ${what === 'silks' ? 'jockey silks' : what}`
      : undefined
  },
}

const jockeysSilks: Clause = {
  // 'A jockey in green and gold silks'
  opens: /^silks$/,
  whole: /^silks(?= |$)/,
  plain: (_, before) =>
    before.at(-1) !== 'jockey' && /\b(?:jockey|racing|racehorse|derby)\b/.test(before.join(' '))
      ? 'jockey silks'
      : undefined,
}

const decade: Clause = {
  // 'A powder-blue suit from 1974', 'straight out of 1985'
  opens: /^(?:straight|right|from|circa|of|like|out)$/,
  whole: new RegExp(
    `^(?:straight |right )?(?:out of|from|circa|like it is|like it's|of)(?: the| about| around)?(?: (?:early|late|mid))? (?:19)([2-9])(?:[0-9]|0s)${endsOr('in|and')}`,
  ),
  plain: ([, ten = ''], before) => {
    const isOfLook = [before.at(-1) ?? '', before.slice(-2).join(' ')].some((words) => {
      const slot = vocabulary.entries.get(words)?.thing?.slot
      return slot !== undefined && slot !== 'setting'
    })
    return isOfLook ? `, 19${ten}0s ,` : undefined
  },
}

const decades: Readonly<Record<string, string>> = {
  twenties: '1920s',
  thirties: '1930s',
  forties: '1940s',
  fifties: '1950s',
  sixties: '1960s',
  seventies: '1970s',
  eighties: '1980s',
  nineties: '1990s',
}

const namedDecade: Clause = {
  // 'In the style of the sixties', 'straight out of the eighties', 'from the swinging sixties'
  opens: /^(?:in|straight|right|from|out)$/,
  whole: new RegExp(
    `^(?:(?:in the style of|straight out of|right out of|straight from|out of|from) the (?:early |late |swinging |roaring |mid )*)(${Object.keys(decades).join('|')})${ends}`,
  ),
  plain: ([, name = '']) => `, ${decades[name] ?? name} ,`,
}

const barcode: Clause = {
  // 'A scythe with a barcode on it', 'a price tag on the mask', 'staff with a barcode sticker'
  opens: /^(?:barcode|bar)$/,
  whole:
    /^(?:bar ?code)(?: (?:sticker|label|tag))?(?: on (?:it|the blade|the handle|the side|the front|the lid))?(?= [,.;:!?)]| and |$)/,
  plain: (_, before) => {
    const at = before.findLastIndex((word) => /^(?:with|bearing|showing)$/.test(word))
    const slot = vocabulary.entries.get(before[at - 1] ?? '')?.thing?.slot
    return at > 0 && slot !== undefined && !/^(?:feature|hair|beard|setting)$/.test(slot)
      ? 'barcode emblem on it'
      : undefined
  },
}

const villagers: Clause = {
  // 'Widow of a fishing village', 'the mayor of a mining town': where they live
  opens: /^of$/,
  whole: new RegExp(
    `^of (an?|the|some) ((?:(?:small|tiny|little|poor|remote|old|northern|southern|coastal) )?(?:fishing|mining|mountain|farming|desert|seaside|market|frontier|harbour|harbor|spa|ski|border|whaling|logging|gold rush) (?:village|town|hamlet|port|community|camp|settlement|resort|city))${ends}`,
  ),
  plain: ([, article = '', place = ''], before) => {
    const { who } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
    return who === undefined ? undefined : `from ${article} ${place}`
  },
}

const weather: Clause = {
  // 'Though it's snowing', 'it's been raining all day': of the day, and nobody's deed
  opens: /^(?:although|though|even|since|because|while|when|as|and|but|it|it's|because)$/,
  whole: new RegExp(
    `^(?:(?:even though|although|though|since|because|while|when|as|and|but) )?(?:it's|it is|it was|it has been|it's been|it has|it had been) (?:(?:always|clearly|still|been|just) )*(?:raining|snowing|pouring|drizzling|hailing|sleeting|freezing(?: outside)?|freezing cold|boiling hot|sleeting|blowing a gale|stormy|foggy)(?: (?:outside|all day|hard|heavily|again|cats and dogs|sideways|with rain|down))*${ends}`,
  ),
  plain: () => ',',
}

export const everydayObjectsClauses: readonly Clause[] = [
  chessMan,
  card,
  cone,
  mouthful,
  diamondCloth,
  jockeysSilks,
  decade,
  namedDecade,
  barcode,
  villagers,
  weather,
]
