/** What serves as dress, and what dress is of itself: 'her cape is a picnic blanket', 'his helmet is a bucket', 'the bride wore green', 'a pearl in one ear', 'a sweatshirt cut off at the elbows', 'a jacket with huge shoulders', 'a red cross on the visor'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  ends,
  endsOr,
  isHue,
  isOfClothes,
  isWornThing,
  own,
} from './clause-words.ts'

const dress =
  '(?:cape|cloak|mask|belt|helmet|hat|crown|dress|skirt|gown|coat|apron|shield|armour|armor|breastplate|veil|shawl|scarf|robe|tunic|shirt|sash|tiara|jacket|poncho|collar|gloves|boots|shoes|trousers)'

const serving: readonly Clause[] = [
  {
    // 'Her cape is a picnic blanket, red checks', 'the belt is a hosepipe with a brass nozzle'
    opens: /^(?:his|her|their|its|the|my)$/,
    whole: new RegExp(
      `^(his|her|their|its|the|my) (${dress}) (?:is|are) (?:just |only |really |made from |made out of |nothing but )*(?:an?|the|two|three|some) ((?:old |huge |big |small |dirty |upturned |dented |empty )*)((?:[a-z]+ )?)([a-z]+)(?= [,.;:!?)]| and | with |$)`,
    ),
    plain: ([, owner = '', thing = '', said = '', lead = '', what = '']) => {
      const named = vocabulary.entries.get(`${lead}${what}`) ?? vocabulary.entries.get(what)
      const one = singularOf(what) ?? what
      const slot = named?.thing?.slot ?? vocabulary.entries.get(one)?.thing?.slot
      // 'Her cape is a shawl' names it anew.
      if (!/^(?:prop|setting)$/.test(slot ?? '')) return undefined
      return `${owner} ${said}${lead}${one} ${thing}`
    },
  },
  {
    // 'The bride wore green'
    opens: /^(?:wore|wears|wearing)$/,
    whole: new RegExp(
      `^(?:wore|wears|wearing) (?:only |all |nothing but )?(${colours})(?= [.;!?]|$)`,
    ),
    plain: ([, colour = ''], before) => {
      const isHers = before.some((word) =>
        /^(?:bride|widow|queen|princess|lady|duchess|countess)$/.test(word),
      )
      return isHers ? `wears a ${colour} dress` : undefined
    },
  },
  {
    // 'A pearl in one ear', 'gold in both ears'
    opens:
      /^(?:an?|one|two|single|gold|silver|pearls?|rings?|rubies|diamonds?|studs?|shells?|bones?)$/,
    whole:
      /^((?:(?:an?|one|two|single|big|small|tiny|large|black|white|red|blue|green) )*)(gold|silver|copper|brass|pearls?|rub(?:y|ies)|diamonds?|emeralds?|sapphires?|turquoise|jade|amber|coral|shells?|bones?|feathers?|coins?) (?:hanging |dangling |worn )?(?:in|from|through|at) (?:(both|each|one|an?|his|her|their|the) )(?:(left|right) )?(ears?|earlobes?)(?= |$)(?! of)/,
    plain: ([, said = '', what = '', which = '', side = '', ears = '']) => {
      const isPair = /^(?:both|each)$/.test(which) || (/s$/.test(ears) && side === '')
      const stuff = /^(?:gold|silver|copper|brass)$/.test(what) ? what : (singularOf(what) ?? what)
      const told = said.replaceAll(/\b(?:an?|one|two|single) /g, '')
      if (isPair) return `${told}${stuff} earrings`
      return `one ${told}${stuff} earring in the ${side === '' ? '' : `${side} `}ear`
    },
  },
  {
    // 'Bone needles through her topknot'
    opens: /^(?:bone|silver|gold|golden|wooden|jade|ivory|brass|long|steel|iron)$/,
    whole: new RegExp(
      `^(bone|silver|gold|golden|wooden|jade|ivory|brass|long|steel|iron) (?:needles?|skewers?|spikes?|pins) (?:stuck |thrust |pushed )?(?:through|in|into) ${own} (hair|bun|topknot|knot|braids|updo|chignon)(?= |$)`,
    ),
    plain: ([, stuff = '', hair = '']) =>
      `${stuff} hairpins in the ${hair === 'knot' ? 'topknot' : hair}`,
  },
  {
    // 'A wig in her hand' is on no head
    opens: /^wig$/,
    whole: new RegExp(
      `^wig (?:held |clutched )?(?:in|under) ${own} ((?:(?:left|right) )?(?:hand|arm|fist))(?= |$)`,
    ),
    plain: ([, place = '']) => `hairpiece held in the ${place}`,
  },
]

const emblems =
  '(?:cross|star|crescent|heart|anchor|sun|moon|lightning bolt|flame|eye|crown|arrow|rune|fleur-de-lis|wheel|key|rose|lily|leaf|spiral|triangle|circle|letter [a-z])'

const ofItself: readonly Clause[] = [
  {
    // 'A sweatshirt cut off at the elbows'
    opens: /^(?:cut|hacked|chopped|torn|ripped|lopped)$/,
    whole:
      /^(cut|hacked|chopped|torn|ripped|lopped) off (?:at|above|below|just above|just below) (?:the |his |her )?(elbows?|knees?|shoulders?|wrists?|ankles?|midriff|calf|calves|thighs?)(?= |$)/,
    plain: ([, how = '', where = ''], before) => {
      const thing = before.at(-1) === ',' ? before.at(-2) : before.at(-1)
      if (!isWornThing(thing ?? '')) return undefined
      const state = /^(?:torn|ripped)$/.test(how) ? 'torn off' : 'frayed'
      return /^(?:elbow|shoulder|wrist)/.test(where)
        ? `with ${state === 'frayed' ? 'short' : 'torn'} sleeves`
        : `, ${state} , ${where.replace(/s$/, '')} length`
    },
  },
  {
    // 'Bat wings with holes'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:big |small |many |lots of |a few |some )*(?:holes|tears|rips)(?: in (?:them|it))?${ends}`,
    ),
    plain: (_, before) => (/^wings?$/.test(before.at(-1) ?? '') ? ', tattered ,' : undefined),
  },
  {
    // 'A jacket with huge shoulders'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:very )?(?:huge|big|enormous|wide|broad|massive|square|exaggerated|giant|puffed|pointed|boxy) shoulders${ends}`,
    ),
    plain: (_, before) =>
      /^(?:jacket|coat|blazer|dress|suit|gown|cape|cloak|shirt|tunic|doublet|overcoat|jerkin)$/.test(
        before.at(-1) ?? '',
      )
        ? 'with padded shoulders'
        : undefined,
  },
  {
    // 'A suit shiny at the elbows' has no shiny skin
    opens: /^(?:shiny|worn|thin|bald|threadbare|baggy|faded|stained|frayed|patched|darned)$/,
    whole:
      /^(shiny|worn|thin|bald|threadbare|baggy|faded|stained|frayed|patched|darned)(?: smooth| through| thin)? (?:at|on|in|round) (?:the|both|its) (?:elbows?|knees?|seat|cuffs|collar|seams|hem|shoulders)(?: and (?:the )?(?:elbows?|knees?|seat|cuffs|collar|seams|hem|shoulders))?(?= |$)/,
    plain: ([, how = ''], before) =>
      isWornThing(before.at(-1) ?? '') && /^(?:shiny|thin|bald)$/.test(how)
        ? how === 'shiny'
          ? ', worn shiny ,'
          : ', threadbare ,'
        : undefined,
  },
  {
    // 'A red cross on the visor', 'a blue star on her cap'
    opens: { test: (word) => /^(?:an?|with)$/.test(word) || isHue(word) },
    whole: new RegExp(
      `^(?:an? )?(${colours}) (${emblems}) (?:painted |sewn |stitched )?on (${own}) (visor|faceplate|goggles|mask|gas mask|eyepatch|gauntlets?|gloves?|boots?|headband|bonnet|wimple|veil|satchel|bag)${ends}`,
    ),
    plain: ([, colour = '', emblem = '', owner = '', thing = ''], before) =>
      /^(?:,|;|:|and|)$/.test(before.at(-1) ?? '')
        ? `${owner} ${thing} with a ${colour} ${emblem} on it`
        : undefined,
  },
  {
    // 'A red braid over the right shoulder', where a cape was told of before
    opens: /^(?:braid|braids)$/,
    whole: new RegExp(
      `^(braids?) (over|on|down|across) ${own} (?:(left|right) )?(shoulders?|back|chest|breast)${endsOr('tied')}`,
    ),
    plain: ([, braid = '', at = '', side = '', place = ''], before) => {
      const from = before.findLastIndex((word) => /^[,.;:]$/.test(word)) + 1
      const said = before.slice(from)
      const isOfDress =
        from === 0 || said.some((word) => /^(?:gold|silver|golden|with|of)$/.test(word))
      if (!isOfClothes(before, 8) || isOfDress) return undefined
      return `hair in a ${braid.replace(/s$/, '')} ${at} the ${side === '' ? '' : `${side} `}${place}`
    },
  },
  {
    // 'A lantern, collar up': the coat's
    opens: /^collar$/,
    whole: /^collar (?:turned |pulled |flipped |folded )?up(?= [,.;:!?)]| and |$)/,
    plain: (_, before) =>
      /^(?:,|;|:|and|)$/.test(before.at(-1) ?? '') && !isOfClothes(before, 3)
        ? 'turned-up collar'
        : undefined,
  },
  {
    // 'Beads against the evil eye'
    opens: /^(?:against|to)$/,
    whole:
      /^(?:against|to ward off|to keep off) (?:the )?(?:evil eye|bad luck|evil spirits|ghosts|witches|demons|evil)(?= |$)/,
    plain: (_, before) => (isOfClothes(before, 3) ? '' : undefined),
  },
  {
    // 'A prison break: orange jumpsuit'
    opens: /^(?:prison|jail)$/,
    whole: /^(?:prison|jail) ?break(?= [:,.-]|$)/,
    plain: (_, before) => (before.length === 0 ? 'escaped prisoner' : undefined),
  },
  {
    // 'Feather in the hat'
    opens: /^feathers?$/,
    whole: new RegExp(`^(feathers?) (?:stuck )?in ${own} (hat|cap|band|hatband|turban)(?= |$)`),
    plain: ([, feather = '', hat = ''], before) =>
      /^(?:,|;|and|)$/.test(before.at(-1) ?? '')
        ? `${/band/.test(hat) ? 'hat' : hat} with a ${feather.replace(/s$/, '')}`
        : undefined,
  },
]

export const dressServingClauses: readonly Clause[] = [...serving, ...ofItself]
