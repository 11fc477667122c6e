/** Looks told in passing: 'not a hair out of place', 'sweaty upper lip', 'thickening at the waist', 'a smile that shows her gums', 'alabaster shoulders', 'a page in tights'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, endsOr, own } from './clause-words.ts'
import { headsTold } from './heads-told.ts'

const hair: readonly Clause[] = [
  {
    // 'Not a hair out of place'
    opens: /^(?:not|never|no|every|without)$/,
    whole: new RegExp(
      `^(?:(?:not|never|without) (?:an?|one|a single) hair out of place|no hair out of place|every hair in (?:its )?place)${ends}`,
    ),
    plain: () => ', neat hair ,',
  },
  {
    // 'A centre-parted poet', 'waxy, side-parted'
    opens: /^(?:side|centre|center|middle)$/,
    whole: /^(side|centre|center|middle) parted(?: ([a-z]+))?(?= |$)/,
    plain: ([, where = '', next = ''], before) => {
      const parting = `${where} parted hair`
      const isNext = next === '' || /^(?:and|but|with|in)$/.test(next)
      if (before.at(-1) === 'hair') return undefined
      if (isNext) return `${parting} ${next === '' ? '' : `, ${next}`}`
      return vocabulary.entries.get(next)?.who === undefined
        ? undefined
        : `${next} with ${parting} ,`
    },
  },
  {
    // 'One long grey hair growing from her chin', 'a black hair growing out of her mole'
    opens: /^(?:an?|one|two|three|four|single|a)$/,
    whole: new RegExp(
      `^(?:(?:an?|one|two|three|four|some|a few|single|long|coarse|stiff|wiry|stray|curly|${colours}) )+hairs? (?:growing|sprouting|sticking|poking|curling|springing|bristling) (?:out )?(?:from|of|on|out of) (?:${own} )?(chin|mole|wart|moles|warts|jaw|upper lip)${ends}`,
    ),
    plain: ([, where = '']) => (/chin|jaw|lip/.test(where) ? 'wispy chin hairs' : `hairy ${where}`),
  },
  {
    // 'Blue veins at the temples'
    opens: new RegExp(`^(?:veins|bulging|throbbing|${colours})$`),
    whole: new RegExp(
      `^((?:(?:bulging|throbbing|fine|thin|${colours}) )*)veins (?:(?:showing|standing out|visible|bulging|throbbing|pulsing) )*(?:at|on|in) (?:${own} )?(?:left |right )?temples?${ends}`,
    ),
    plain: ([, said = '']) => `${said}veins on the forehead`,
  },
]

const faces: readonly Clause[] = [
  {
    // 'A smile that shows her gums', 'all gums when he grins'
    opens: /^(?:smile|grin|smiles|grins)$/,
    whole: new RegExp(
      `^(smile|grin) (?:(?:that|which) )?(?:shows?|showing|bares?|baring|all)(?: (?:his|her|their|its|the|all|more))* (?:gums?|gums than teeth)${ends}`,
    ),
    plain: ([, smile = '']) => `gummy ${smile}`,
  },
  {
    opens: /^(?:sweaty|sweating|damp|beaded|perspiring)$/,
    whole: new RegExp(
      `^(?:sweaty|sweating|damp|beaded|perspiring) (upper lip|brow|forehead|temples|face)${ends}`,
    ),
    plain: ([, where = '']) => `sweat on the ${where.replace('temples', 'forehead')}`,
  },
  {
    // 'Crow-footed eyes', 'crow's-footed eyes'
    opens: /^(?:crow|crows|crow's)$/,
    whole: /^(?:crow|crows|crow's) (?:foot|footed)(?: eyes)?(?= |$)/,
    plain: () => 'crow feet',
  },
]

const made =
  /^(?:doll|marionette|puppet|golem|automaton|robot|android|statue|mannequin|construct|warforged|clockwork)$/

const fairness: readonly (readonly [said: string, skin: string])[] = [
  [
    'alabaster|ivory|milk white|milky|marble|porcelain|snow white|snowy|lily white|creamy|chalk white|pearly',
    'pale',
  ],
  ['bronzed|sun bronzed|sun browned|tanned|suntanned|nut brown|berry brown', 'tanned'],
]

const bodies: readonly Clause[] = fairness.map(([said, skin]) => ({
  // 'Alabaster shoulders', 'sun-browned arms'
  opens: new RegExp(`^(?:${said.replace(/ [^|]*/g, '')})$`),
  whole: new RegExp(
    `^(?:${said}) (shoulders|arms|throat|neck|bosom|brow|forearms|decolletage)${endsOr('in|under|above')}`,
  ),
  plain: ([, part = ''], before) =>
    /^(?:their|its|gloved|sleeves)$/.test(before.at(-1) ?? '') ||
    before.some((word) => made.test(word))
      ? undefined
      : `bare ${part} , ${skin} skin`.replace(
          /^bare (?:neck|throat|brow|back|bosom|decolletage|legs|limbs|arms|forearms|shoulders) , /,
          '',
        ),
}))

const thickening: Clause = {
  // 'Thickening at the waist', 'gone soft', 'going soft round the middle', 'spreading at the hips'
  opens: /^(?:thickening|spreading|softening|gone|going|getting|grown|widening|filling)$/,
  whole: new RegExp(
    `^(?:(?:thickening|spreading|softening|widening|filling out|(?:gone|going|getting|grown) (?:a bit |a little |rather )?(?:soft|stout|plump|fat|thick|flabby|broad|heavy|wide|paunchy))(?: (?:at|round|around|in|about) (?:the|his|her|their) (?:waist|middle|hips|belly|edges|midriff|jowls|jaw|chin))?)${ends}`,
  ),
  plain: ([clause]) =>
    /^(?:thickening|spreading|softening|widening)$/.test(clause) ? undefined : ', plump ,',
}

const tooBig: readonly Clause[] = [
  {
    // 'A breastplate hanging off him', 'clothes that hang off her bony frame'
    opens: /^(?:that|which|hang(?:s|ing)?|hung|slid(?:es|ing)|falling)$/,
    whole: new RegExp(
      `^(?:(?:that|which) )?(?:hangs?|hanging|hung|slides|sliding|falls|falling) off (?:(?:him|her|them|it)|(?:his|her|their) (?:(?:bony|thin|narrow|skinny|gaunt|slight|little) )*(?:frame|body|bones|shoulders))${ends}`,
    ),
    plain: ([clause]) =>
      /bony|thin|skinny|gaunt|bones/.test(clause) ? 'too big , bony frame ,' : 'too big',
  },
]

const young =
  /^(?:baby|toddler|child|infant|newborn|nappy|diaper|romper|pram|pyjamas|bib|bonnet|onesie|cot|sucking|booties)$/

const people: readonly Clause[] = [
  {
    // 'A toddler, dummy in the mouth'
    opens: /^(?:dummy|soother|binky|pacifier)$/,
    whole:
      /^(?:dummy|soother|binky)(?: (?:stuck )?in (?:(?:his|her|its|their|the) )?mouth)?(?= |$)/,
    plain: ([clause], before) =>
      / in /.test(clause) || before.some((word) => young.test(word)) ? 'pacifier' : undefined,
  },
  {
    // 'A page in yellow tights', 'a delicate page with long lashes'
    opens: /^page$/,
    whole: /^page(?= (?:in|with|who|of the (?:court|king|queen)|,|and)(?: |$)|$)/,
    plain: (_, before) => {
      const isSomebody =
        /^(?:an?|the|delicate|little|small|castle|sulky|pretty|spotty|pimply|handsome|slender|blond|scared|nervous|cheeky|king's|queen's)$/
      const isPaper = before.some((word) =>
        /^(?:book|comic|web|sheet|front|title|blank|torn|yellowed|diary|first|last|full|one|separate|of|on|holding|holds)$/.test(
          word,
        ),
      )
      return isSomebody.test(before.at(-1) ?? '') && !isPaper ? 'page boy' : undefined
    },
  },
]

export const looksInPassingClauses: readonly Clause[] = [
  ...headsTold,
  ...hair,
  ...faces,
  ...bodies,
  thickening,
  ...tooBig,
  ...people,
]
