/** Turns of speech about dress and what is carried: 'hat pushed to the back of the head', 'a pleated mini', 'on the crook of her arm', 'a cross painted on the back', 'so you see his odd socks'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isOfClothes, isWornThing } from './clause-words.ts'

const whose = '(?:the|his|her|their|its|one|each)'
const hats =
  /^(?:hat|cap|helmet|bonnet|shako|busby|beret|turban|crown|tiara|circlet|headdress|fez|pillbox|kepi|hood|boater|bowler|cloche|headband|diadem|kokoshnik|bearskin|tricorn|mitre)s?$/

const headwear: readonly Clause[] = [
  {
    // 'Hat pushed to the back of the head'
    opens: /^(?:pushed|shoved|tipped|tilted|worn|perched|set|sitting|slipped|jammed|knocked)$/,
    whole: new RegExp(
      `^(?:pushed|shoved|tipped|tilted|worn|perched|set|sitting|slipped|jammed|knocked)(?: right| far| well)? (?:to|on|onto|at) the back of ${whose} head${ends}`,
    ),
    plain: (_, before) =>
      before.slice(-3).some((word) => hats.test(word)) ? 'pushed back' : undefined,
  },
  {
    // 'A turban of silk (ruby at the front)', 'a crown, three sapphires at the brow'
    opens:
      /^(?:an?|one|two|three|four|five|six|seven|single|red|blue|green|big|huge|large|small|[a-z]+)$/,
    whole: new RegExp(
      `^((?:(?:an?|one|two|three|four|five|six|seven|single|big|huge|large|small|${colours}) )*)(ruby|rubies|sapphires?|emeralds?|diamonds?|opals?|pearls?|amethysts?|garnets?|topaz|moonstone|jewels?|gems?|brooch|cockade|rosette|aigrette|badge) (?:set )?(?:at|on|in) (?:the|its) (?:front|centre|center|brow|side|top|crown|band)(?= [,.;)]| and |$)`,
    ),
    plain: ([, said = '', jewel = ''], before) =>
      before.slice(-6).some((word) => hats.test(word)) && before.at(-1) !== 'with'
        ? `with ${said}${jewel}`
        : undefined,
  },
  {
    // 'A pillbox hat, chinstrap'
    opens: /^(?:chinstrap|chin)$/,
    whole: /^(?:chinstrap|chin strap)(?= |$)/,
    plain: (_, before) =>
      before.some((word) => hats.test(word))
        ? before.at(-1) === ','
          ? 'with straps'
          : 'straps'
        : undefined,
  },
]

const cuts: readonly Clause[] = [
  {
    // 'A pleated mini', 'a tweed midi'
    opens: /^(?:mini|midi|maxi)$/,
    whole: /^(mini|midi|maxi)(?= [,.;)]| and | with | over | under | in |$)/,
    plain: ([, cut = ''], before) => {
      const { quality, material, pattern, colour } =
        vocabulary.entries.get(before.at(-1) ?? '') ?? {}
      const isSaid = (quality ?? material ?? pattern ?? colour) !== undefined
      return isSaid || /^(?:an?|her|his|the)$/.test(before.at(-1) ?? '')
        ? `${cut} skirt`
        : undefined
    },
  },
  {
    // 'A conductor in tails', 'a pianist in white tie and tails'
    opens: /^(?:in|wearing|white|tails)$/,
    whole:
      /^(?:(in|wearing) )?(?:(?:full |his |black )?(white tie and )tails|(?:full |his |her |black |rusty |evening )?tails(?= (?:shiny|threadbare|frayed|faded|worn|moth-eaten|rusty|patched)|(?: [,.;)]| and | with |$)))/,
    plain: ([clause = '', link = '', tie = ''], before) => {
      const opensHere = before.length === 0 || /^[.,;:]$/.test(before.at(-1) ?? '')
      if (link === '' && tie === '' && !(opensHere && clause === 'tails')) return undefined
      if (link === '' && tie === '' && !/^[.]?$/.test(before.at(-1) ?? '')) return undefined
      return `${link === '' ? '' : `${link} a `}${tie === '' ? '' : 'white bow tie and '}tailcoat`
    },
  },
  {
    // 'A denim shirt with the cuffs cut off', 'jeans with the knees cut out'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:the |its |both |all the )?(cuffs|collar|hem|toes|fingers|knees|fingertips|neck|sleeves) (?:cut|hacked|chopped|snipped|lopped|scissored|torn|ripped|sliced) (?:right )?(off|out|away)${ends}`,
    ),
    plain: ([, part = ''], before) => {
      if (!isOfClothes(before, 1)) return undefined
      if (part === 'sleeves') return 'without sleeves'
      if (part === 'fingers' || part === 'fingertips') return ', fingerless ,'
      return `with ripped ${part}`
    },
  },
]

const places: readonly Clause[] = [
  {
    // 'A basket on the crook of her arm'
    opens: /^(?:on|in|over|from|into|at)$/,
    whole:
      /^(?:on|in|over|from|into|at) the crook of (his|her|their|its|one|an|the) (?:(left|right) )?(?:arm|elbow)(?= |$)/,
    plain: ([, owner = '', side = '']) => `on ${owner} ${side === '' ? '' : `${side} `}arm`,
  },
  {
    // 'A jacket with a cross painted on the back'
    opens: /^with$/,
    whole:
      /^with ((?:an? |the |two |three |four )?(?:[a-z]+ ){0,2}?[a-z]+) (?:hand-painted|painted|sprayed|spray-painted|daubed|drawn|scrawled|stencilled|stenciled|bleached|chalked|inked)(?: in [a-z]+)? (?:on|onto|across|over|down) (?:the|its|both|each) (back|front|chest|sleeves?|lapels?|shoulders?|legs?|hem|side|pocket|brim)(?= |$)/,
    plain: ([, figure = '', place = ''], before) =>
      isOfClothes(before, 1) ? `with ${figure} printed on the ${place}` : undefined,
  },
  {
    // 'A red flower painted between the brows', 'three dots drawn under one eye'
    opens: /^(?:painted|drawn|daubed|inked|dabbed|marked|stencilled)$/,
    whole:
      /^(?:painted|drawn|daubed|inked|dabbed|marked|stencilled) (?:between (?:the|his|her|their) (?:eye)?brows|(?:on|in the middle of|across) (?:the|his|her|their) (?:fore)?head)(?= |$)/,
    plain: () => 'painted on the forehead',
  },
  {
    // 'Red lines at the eyes'
    opens: new RegExp(
      `^(?:two|three|four|thick|thin|bold|a|${colours.replace(/^\(\?:\(\?:[^)]*\) \)\*/, '')})$`,
    ),
    whole: new RegExp(
      `^((?:(?:an?|two|three|four|thick|thin|bold|single|fine|wide|${colours}) )+)(lines?|stripes?|dots?|bars?|bands?|triangles?|circles?|smudges?|streaks?|dashes|wings) (?:at|under|beneath|below|around|round|beside|across|over|down|on|above) ((?:(?:the|his|her|their|both|each|one) )(?:eyes?|cheeks?|chin|nose|lips?|mouth|jaw|bridge of (?:the|his|her) nose))(?= |$)`,
    ),
    plain: ([, said = '', mark = '', place = ''], before) =>
      /^(?:with|,|of|and|;|:|has|)$/.test(before.at(-1) ?? '')
        ? `${said}face paint ${mark} on ${place.replace(/eyes?$|lips?$|mouth$|jaw$/, 'cheeks').replace(/bridge.*$/, 'nose')}`
        : undefined,
  },
]

const passing: readonly Clause[] = [
  {
    // 'A veil that leaves a blue stain on his cheeks': no leaves
    opens: /^(?:that|which)$/,
    whole:
      /^(?:that|which) (?:leaves|left|has left) (an? (?:[a-z]+ ){0,2}?(?:stain|mark|smear|smudge|trail|print|ring|stains|marks|streak))(?= |$)/,
    plain: ([, mark = '']) => `, ${mark}`,
  },
  {
    // 'Trousers too short so you see his odd socks'
    opens: /^(?:so|,)$/,
    whole:
      /^so (?:that )?(?:you|we|one|everyone) (?:can |could )?(?:see|saw|notice)(?: (his|her|their|the))?(?= [a-z])/,
    plain: ([, owner = '']) => `, ${owner}`.trim(),
  },
  {
    // 'A ruff so wide he can't see his feet'
    opens: /^so$/,
    whole:
      /^so ([a-z]+) (?:that )?(?:he|she|they|it) (?:can't|cannot|can barely|can hardly|couldn't|could hardly|barely|hardly) [a-z]+(?: (?:his|her|their|the|its|through|under|over|in|out)(?: [a-z]+){0,3})?(?= [,.;)]| and |$)/,
    plain: ([, how = ''], before) =>
      before.slice(-3).some((word) => isWornThing(word)) ? `very ${how}` : undefined,
  },
  {
    // 'A cigar gone out' is still there
    opens: /^(?:cigar|cigarette|pipe|candle|lantern|lamp|torch|cheroot)$/,
    whole:
      /^(cigar|cigarette|pipe|candle|lantern|lamp|torch|cheroot) (?:that |which )?(?:has |had |is )?(?:long )?gone out(?= |$)/,
    plain: ([, thing = '']) => `unlit ${thing}`,
  },
  {
    // 'A comb missing its teeth', 'a rake that has lost three teeth'
    opens: /^(?:comb|rake|saw|zip|zipper|fork|cog|gear|cogwheel|key|pitchfork|trident)$/,
    whole:
      /^(comb|rake|saw|zip|zipper|fork|cog|gear|cogwheel|key|pitchfork|trident) (?:with |that has |which has |that is |has )?(?:missing|lost|lacking|without|minus)(?: (?:its|some|a few|two|three|four|most of its|half its|half of its|a|one|several))* (?:teeth|tooth|tines?|prongs?)(?: missing)?(?= |$)/,
    plain: ([, thing = '']) => `broken ${thing}`,
  },
  {
    // 'Books strapped with a belt', 'letters tied with a ribbon': what holds them is no dress
    opens: /^(?:strapped|bound|held|tied|buckled|fastened|bundled)$/,
    whole:
      /^(strapped|bound|held|tied|buckled|fastened|bundled)(?: together| up| shut| closed)? (?:with|by|in) (?:an? |his |her |old |some )*(?:leather |old |red |blue |black )*(?:belt|belts|garter|shoelace|shoelaces|stocking|scarf|necktie|headband)(?= |$)/,
    plain: ([, how = ''], before) => {
      const isCarried = before.slice(-3).some((word) => carried.test(word))
      return isCarried ? how : undefined
    },
  },
  {
    // 'Seams drawn with eyebrow pencil'
    opens: /^with$/,
    whole:
      /^with (?:an? |her |his |some )?(?:eyebrow pencil|eyeliner|kohl|felt tip|felt-tip|marker pen|marker|biro|lipstick|burnt cork|charcoal|gravy browning|boot polish)(?= |$)/,
    plain: (_, before) =>
      before
        .slice(-7)
        .some((word) => /^(?:drawn|painted|pencilled|penciled|inked|done)$/.test(word))
        ? ','
        : undefined,
  },
]

const carried =
  /^(?:books?|letters?|papers?|parcels?|bundles?|suitcase|case|trunk|scrolls?|files?|documents?|sticks?|blankets?|bedroll|box|boxes|newspapers?|maps?|ledgers?|notebooks?|firewood|reeds|flowers)$/

export const dressTurnsClauses: readonly Clause[] = [...headwear, ...cuts, ...places, ...passing]
