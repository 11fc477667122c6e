/** What things are of, told in passing: 'a dress from moss', 'a sail has been folded into a nappy', 'wings like stained glass', 'crystals are crusted all over the bodice'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, isOfClothes, isWornThing, whose } from './clause-words.ts'

/** What clothes are made from, beyond the stuffs that the lexicon knows as such. */
const scraps =
  'moss|petals?|leaves|bark|newspapers?|curtains?|sacks?|sacking|tin cans|cans|bottle caps|flowers|tulips?|cobwebs?|spiderwebs?|feathers|scraps|rags|bones|shells|seashells|carpet|blankets?|bedsheets?|sheets?|duvet|colander|cardboard|paper|bin bags|garbage bags|bin liners|foil|tinfoil|tyres|tires|ivy|vines|reeds|rushes|straw|grass|seaweed|kelp|fish skin|hides?|pelts?|patchwork|sails?|sailcloth|nets?|netting|fishing nets?|parachute|flags?|maps|pages|letters|playing cards|acorns?|walnut|nutshells?|eggshells?|dandelions?|roses|poppies|daisies|lilies|thistledown|shadows?|smoke|mist|fog|starlight|moonlight|scales|chains|rope|corn husks|husks|palm leaves|banana leaves|wool|linen|leather|fur|silk|velvet|lace|cotton|denim|hemp'

const made: readonly Clause[] = [
  {
    // 'A dress from moss', 'a helmet from a colander'
    opens: /^from$/,
    whole: new RegExp(
      `^from(?= (?:(?:an?|the|some|old|dead|dried|fresh|wet|green|white|black|red|brown|torn|many|hundreds of|poppy|rose|oak|fern|nettle|birch|poplar|an old|one) )*(?:${scraps})(?: [,.;:!?)]|$| and | with | in | on | over ))`,
    ),
    plain: (_, before) =>
      isWornThing(before.at(-1) ?? '') || isOfClothes(before, 1) ? 'made from' : undefined,
  },
  {
    // 'A dress in poppy petals'
    opens: /^in$/,
    whole:
      /^in(?= (?:(?:poppy|rose|oak|fern|old|dead|dried|white|red|green|black) )*(?:petals|leaves|moss|bark|newspaper|cobwebs|feathers|ivy|vines|straw|bin bags|bottle caps)(?: [,.;:!?)]|$| and ))/,
    plain: (_, before) => (isOfClothes(before, 1) ? 'made of' : undefined),
  },
  {
    // 'A sail has been folded into a nappy for him'
    opens: /^(?:has|have|had|is|are|was|were)$/,
    whole:
      /^(?:has been|have been|had been|is|are|was|were) (folded|made|turned|sewn|cut|bent|stitched|knotted|hammered|beaten|twisted|woven) into(?= an? )/,
    plain: ([, work = '']) => `${work} into`,
  },
]

const glassy =
  'stained glass|glass|paper|rice paper|tissue paper|lace|gauze|parchment|old parchment|leather|stone|marble|obsidian|porcelain|silk|velvet|smoke|oil|mother of pearl|gold|silver|bronze|copper|brass|iron|steel|bark|wood|cellophane|foil|frost|ice|crystal|petals|leaves|autumn leaves|fire|flames?|water'

const likened: readonly Clause[] = [
  {
    // 'Wings like stained glass', 'whose wings are like old parchment'
    opens:
      /^(?:wings?|horns?|antlers|tail|fins?|feathers|claws|scales|shell|armou?r|helmet|gown|dress|cloak|cape|veil)$/,
    whole: new RegExp(
      `^([a-z]+) (?:(?:is|are|look|looks|that are|that look|which are|shimmering|shining) )?(?:just |rather |a bit )?(?:like|as if of|as if made of|as if made from) (?:an? |old )?(${glassy})${ends}`,
    ),
    plain: ([, thing, stuff]) => `${stuff} ${thing}`,
  },
]

/** What is sewn, stuck or printed all over a thing. */
const strewn: readonly Clause[] = [
  {
    // 'Crystals are crusted all over the bodice', 'star stickers all over the cape'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^((?:[a-z]+ )?[a-z]+s) (?:(?:are|is|were) )?(?:(?:crusted|sewn|scattered|printed|embroidered|painted|stuck|pinned|dotted|strewn|stitched|encrusted|sprinkled|appliqued|glued|spread) )?all over ${whose} ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, figures = '', thing = ''], before) => {
      const figure = entryOf(figures)
      const isClean = figure?.who === undefined && figure?.body === undefined
      const isCloth = /^(?:torso|full|outer|legs|feet|head|armour|hands|neck|waist)$/
      const { thing: worn } = entryOf(thing) ?? {}
      const isOpen = /^(?:[,.;:!?—–-]|and|with|has|had|)$/.test(before.at(-1) ?? '')
      if (!isClean || !isOpen || !isCloth.test(worn?.slot ?? '') || stains.test(figures))
        return undefined
      const verb =
        /(?:crystals|sequins|rhinestones|beads|shells|pearls|gems|studs|mirrors|badges|feathers)$/.test(
          figures,
        )
          ? 'covered in'
          : 'with'
      const article = /^(?:with|ha[sd])$/.test(before.at(-1) ?? '') ? 'a' : 'the'
      return `${article} ${thing} ${verb} ${figures} ${verb === 'with' ? 'on it' : ''}`
    },
  },
  {
    // 'A robe in red and gold with chrysanthemums'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:(?:tiny|little|big|small|large|white|pink|red|gold|golden|silver|blue|pale|embroidered|printed) )?([a-z]+s)${ends}`,
    ),
    plain: ([clause, figures = ''], before) => {
      const { thing } = vocabulary.entries.get(figures) ?? {}
      const isFigure =
        thing?.plural === true && /^(?:flower|bouquet|star|leaf|fish|heart)$/.test(thing.concept)
      const isHued = before.slice(-3).includes('in') && isOfClothes(before, 6)
      return isFigure && isHued ? `${clause} on it` : undefined
    },
  },
]

const stains = /stains|holes|marks|splashes|spots$|scratches|scars|freckles|tattoos/

export const stuffOfClauses: readonly Clause[] = [...made, ...likened, ...strewn]
