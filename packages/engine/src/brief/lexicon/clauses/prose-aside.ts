/** What storytellers say beside the figure: 'I keep bees', 'my nan used to tell us about', 'after a tractor accident', 'so many rings that she cannot close her hands'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, isOfClothes, opensSentence } from './clause-words.ts'

const kin =
  '(?:nan|nana|gran|granny|grandma|grandmother|grandpa|grandad|grandfather|mum|mom|mother|dad|father|aunt|auntie|uncle|teacher|brother|sister|neighbour|babysitter|nurse|cousin)'

const told: readonly Clause[] = [
  {
    // 'I keep bees and I write a bit'
    opens: /^i$/,
    whole:
      /^i (?:keep|write|teach|grow|breed|collect|volunteer|live|study|sell|work|run|make|bake|sing|paint|perform|dance|cook|knit|sew)(?! my| me| him| her| them| it| with (?:him|her))(?:(?! (?:my|our|how|this|that|for|and) )[^.,;:!?])*?(?= [.,;:!?]| and |$)/,
    plain: (_, before) => (opensSentence(before) || before.at(-1) === 'and' ? ',' : undefined),
  },
  {
    // 'My nan used to tell us about the Coalman'
    opens: /^(?:my|our)$/,
    whole: new RegExp(
      `^(?:my|our) (?:[a-z]+ )?${kin} (?:(?:used to|would|always|often|once) )*(?:tell|told|tells|sing|sang|warn|warned|scare|scared|read|write|wrote) (?:(?:us|me|my sister|my brother|the children) )?(?:(?:stories|songs|tales|a story|bedtime stories) )?(?:about|of|with)(?= |$)`,
    ),
    plain: () => ',',
  },
  {
    // 'above the knee after a tractor accident'
    opens: /^(?:after|in|since|during)$/,
    whole:
      /^(?:after|in|since|during) (?:an?|the|that) (?:[a-z]+ ){0,2}?(?:accident|explosion|crash|shipwreck|operation|illness|earthquake|amputation|incident|collapse|mutiny)(?= |$)/,
    plain: () => '',
  },
  {
    // 'a beard he plaits before matches'
    opens: /^(?:before|after|during|between)$/,
    whole:
      /^(?:before|after|during|between) (?:each |every |all |a |the )?(?:match|matches|games?|battles?|fights?|shows?|practice|training|lessons?|school|work|dinner|breakfast|lunch|meals?|bed|bedtime|church|class|classes|rehearsals?|races?|performances?|raids?|shifts?)(?= |$)/,
    plain: () => '',
  },
  {
    // 'so many rings that she can't close her hands'
    opens: /^so$/,
    whole: /^so (many|much) ((?:[a-z]+ ){0,2}?[a-z]+) that [^.;:!?]*/,
    plain: ([, many = '', things = '']) => `${many} ${things}`,
  },
  {
    // 'it's a mobile game about a night market'
    opens: /^(?:mobile|phone|video|computer|browser|tablet)$/,
    whole:
      /^(?:mobile|phone|video|computer|browser|tablet) (?:games?|app|rpg|puzzle game|gacha)(?= |$)/,
    plain: () => 'game',
  },
  {
    // 'in a claw clip with bits falling out everywhere'
    opens: /^(?:with|bits|strands|wisps|and)$/,
    whole:
      /^(?:with |and )?(?:some |a few |little )?(?:bits|strands|wisps|pieces)(?: of it| of hair)? (?:falling|coming|escaping|hanging|slipping|working)(?: out| loose| down| free)(?: everywhere| all over| of it)?(?= |$)/,
    plain: () => '',
  },
]

const worn: readonly Clause[] = [
  {
    // 'A nightcap, a bow under the chin'
    opens: /^bow$/,
    whole:
      /^bow (?=(?:under|at|on|in|round|around) (?:the|his|her|its|their) (?:chin|neck|throat|waist|hair|head|tail|collar|ear|hip)(?: |$))/,
    plain: () => 'ribbon bow ',
  },
  {
    // 'From her pocket hangs a duster'
    opens: /^duster$/,
    whole: /^duster(?= |$)/,
    plain: (_, before) =>
      before.some((word) =>
        /^(?:pocket|belt|hand|hands|holds|holding|carries|waving|bucket|mop|apron)$/.test(word),
      ) && before.at(-1) !== 'feather'
        ? 'feather duster'
        : undefined,
  },
  {
    // 'A bat hangs from her sleeve'
    opens: /^bat$/,
    whole:
      /^bat (?:(?:called|named) [a-z]+ )?(?=(?:hangs|hanging|hung|clings|clinging|flies|flying|flutters|fluttering|sleeps|sleeping|dangles|dangling|roosts|perches) )/,
    plain: () => 'fruit bat ',
  },
  {
    // 'boots he had polished until the stars shone in them'
    opens: /^(?:he|she|they)$/,
    whole:
      /^(?:he|she|they) (?:had|has|have) (?:(?:just|carefully|always|freshly) )*(polished|mended|patched|darned|dyed|scrubbed|ironed|starched)(?: (?:himself|herself))?(?= [,.;:!?)]| and |$)/,
    plain: ([, done = ''], before) => (isOfClothes(before, 2) ? done : undefined),
  },
  {
    // 'missing two fingers of the right one'
    opens: /^missing$/,
    whole:
      /^missing ((?:[a-z]+ ){1,3}?(?:fingers?|thumb|toes?)) (?:of|on|from) the (left|right) one(?= |$)/,
    plain: ([, lost = '', side = '']) => `missing ${lost} of the ${side} hand`,
  },
  {
    // 'a gown with a high waist'
    opens: /^with$/,
    whole: /^with an? (high|low|dropped|natural|tight|raised|narrow) waist(?= |$)/,
    plain: ([, cut = ''], before) => (isOfClothes(before) ? `, ${cut}-waisted` : undefined),
  },
  {
    // 'a gown with a high waist and a train'
    opens: /^and$/,
    whole: /^and an? ((?:[a-z]+ )?)train(?= [,.;:!?)]| of | that | which | behind |$)/,
    plain: ([, said = ''], before) => (isOfClothes(before) ? `, with a ${said}train` : undefined),
  },
  {
    // 'a sceptre with an owl on top', 'a cane with a silver fox on top'
    opens: /^with$/,
    whole:
      /^with an? ((?:[a-z]+ )?)([a-z]+)(?: perched| sitting| carved)? (?:on top|at the top|on the end|on the top|for a head|at the end|at its head)(?= |$)/,
    plain: ([, said = '', animal = '']) =>
      vocabulary.entries.get(animal)?.animal === undefined
        ? undefined
        : `with ${said}${animal}-shaped tip`,
  },
  {
    // 'A little gold Buddha on a chain'
    opens: /^on$/,
    whole:
      /^on an? (?:[a-z]+ )?(?:chain|cord|string|thong|ribbon|bootlace|shoelace)(?= [,.;:!?)]| and |$)/,
    plain: (_, before) => {
      const last = before.at(-1) ?? ''
      return /^[a-z]{4,}$/.test(last) && !vocabulary.entries.has(last) ? 'pendant' : undefined
    },
  },
]

export const proseAsideClauses: readonly Clause[] = [...told, ...worn].map((clause) => ({
  ...clause,
  isLong: true,
}))
