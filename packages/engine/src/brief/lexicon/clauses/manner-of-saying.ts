/** Turns of phrase around what somebody is or has: 'not very stern', 'neither old nor young', 'as red as a plum', 'taller than she is', 'half of what she favours'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, isLook, isSaid, someSaid, someThing } from './clause-words.ts'

const ends = '(?= [,.;!?:)]| and | but | with |$)'

/** 'Old', 'tall', 'stern': what somebody is like. */
function isOfPeople(word: string): boolean {
  const { trait, build, age } = vocabulary.entries.get(word) ?? {}
  return trait === true || build !== undefined || age !== undefined
}

const moderate: readonly Clause[] = [
  {
    // 'a not very stern beekeeper' keeps bees for all that
    opens: /^not$/,
    whole:
      /^not (?:very|particularly|especially|too|so|terribly|overly|entirely|exactly|all that) ([a-z]+)(?= [a-z]+)/,
    plain: ([, said = ''], before) =>
      /^(?:an?|the)$/.test(before.at(-1) ?? '') && isOfPeople(said) ? '' : undefined,
  },
  {
    // 'neither old nor young', 'neither tall nor short'
    opens: /^neither$/,
    whole:
      /^neither (?:very |too |particularly )?([a-z]+) nor (?:very |too |particularly )?([a-z]+)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([, one = '', two = '']) => (isOfPeople(one) && isOfPeople(two) ? '' : undefined),
  },
  {
    // 'trousers that are red, or maybe green'
    opens: /^or$/,
    whole: new RegExp(`^or (?:maybe|perhaps|possibly|even|else) ${someSaid}${ends}`),
    plain: ([, said = ''], before) =>
      before.at(-1) === ',' && isLook(before.at(-2) ?? '') && isLook(said) ? '' : undefined,
  },
  {
    // 'skin as blue as a plum', 'hair as copper as a kettle'
    opens: /^as$/,
    whole: new RegExp(`^as ${someSaid} as (?:(?:an?|the|any) )?(?:[a-z]+ )?[a-z]+${ends}`),
    plain: ([, said = ''], before) =>
      isLook(said) && /^(?:is|are|was|were|skin|hair|eyes|fur)$/.test(before.at(-1) ?? '')
        ? said
        : undefined,
  },
  {
    // 'a hammer taller than she is', 'a sword bigger than himself'
    opens: /^(?:taller|bigger|larger|longer)$/,
    whole:
      /^(taller|bigger|larger|longer) than (?:(?:s?he|they|it) (?:is|are)|(?:him|her|them|it)sel(?:f|ves)|(?:him|her|them)(?= [,.;!?:)]|$))/,
    plain: ([whole = '']) => {
      const own = /himself$/.test(whole) ? ' , his ,' : /herself$/.test(whole) ? ' , her ,' : ''
      return `huge${own}`
    },
  },
  {
    // 'a broom as tall as herself', 'a bow twice her size', 'a sword two times as long as he is'
    opens: /^(?:as|twice|three|two|double)$/,
    whole:
      /^(?:(?:twice|(?:two|three) times|almost|nearly) )?(?:as (?:tall|big|large|long|high) as (?:(?:s?he|they|it) (?:is|are)|(?:him|her|them|it)sel(?:f|ves)|(?:him|her|them)(?= [,.;!?:)]|$))|(?:(?:taller|bigger|larger|longer) than (?:him|her|them|it)(?:self)?(?= [,.;!?:)]|$))|(?:twice|double|three times|two times)? ?(?:his|her|their|its) (?:own )?(?:size|height|length))(?= |$)/,
    plain: ([whole = '']) => {
      const isHis = /\b(?:him|himself|he|his)\b/.test(whole)
      const own = isHis ? ' , his ,' : /\b(?:her|herself|she)\b/.test(whole) ? ' , her ,' : ''
      return /size|height|length|as |than /.test(whole) ? `huge${own}` : undefined
    },
  },
  {
    // 'boots, one of them torn'
    opens: /^one$/,
    whole: new RegExp(`^one of (?:them|these|which) (?:is |being )?${someSaid}${ends}`),
    plain: ([, said = ''], before) => {
      if (before.at(-1) !== ',' || !isSaid(said)) return undefined
      const slot = vocabulary.entries.get(before.at(-2) ?? '')?.thing?.slot
      if (slot === 'hair') return `with one ${said} streak`
      return slot === 'legs' ? said : `one ${said}`
    },
  },
]

const telling: readonly Clause[] = [
  {
    // 'The one thing she never leaves behind is a lute'
    opens: /^the$/,
    whole:
      /^the (?:one|only) (?:thing|item|object|possession) (?:that )?(s?he|they) (?:never|always|would never|will never|won't) [a-z]+(?: [a-z]+){0,2}? is(?= )/,
    plain: ([, who = '']) => `${who} has`,
  },
  {
    // 'His outfit: red coat, brown boots', 'her clothes are a red coat and boots'
    opens: /^(?:his|her|their)$/,
    whole:
      /^(his|her|their) (?:outfit|clothes|clothing|attire|costume|garb|ensemble) (?::(?= [a-z])|(?:is|are)(?= an? ))/,
    plain: ([, own = '']) => `${own} , wearing`,
  },
  {
    // 'golden, almond-shaped eyes'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^${someSaid} , ((?:almond|cat|doe|round|oval|droopy|narrow|wide|hooded|upturned)(?: shaped)?) eyes(?= |$)`,
    ),
    plain: ([, said = '', shape = '']) => (isLook(said) ? `${shape} ${said} eyes` : undefined),
  },
  {
    // 'His most striking feature is a red beard'
    opens: /^(?:his|her|their|its|the)$/,
    whole:
      /^(?:his|her|their|its|the) (?:most |one |only )*(?:striking|distinctive|distinguishing|notable|noticeable|memorable|defining|obvious|prominent|recogni[sz]able|remarkable|eye-catching|unusual) (?:feature|characteristic|thing|trait|detail|mark)(?: about (?:him|her|them|it))? is(?= )/,
    plain: () => 'with',
  },
  {
    // 'She stands out because of her red hat'
    opens: /^(?:stands?|stood|standing)$/,
    whole:
      /^(?:stands?|stood|standing) out(?: (?:in|from|of) (?:the|a|any) crowd)?(?: (?:because of|thanks to|due to|on account of|for|by|with))?(?= |$)/,
    plain: ([whole = '']) => (/(?:of|to|for|by|with)$/.test(whole) ? 'with' : ''),
  },
  {
    // 'distinguished by green eyes', 'marked out by her hat'
    opens:
      /^(?:distinguished|recogni[sz]able|identifiable|distinguishable|known|marked|picked|set)$/,
    whole:
      /^(?:(?:distinguished|recogni[sz]able|identifiable|distinguishable)|(?:marked|picked) out|set apart|(?:easily |best )?known) (?:by|for|from afar by|through)(?= (?:an?|the|his|her|their|its|[a-z]+) )/,
    plain: ([whole = '']) => (/^known/.test(whole) ? undefined : 'with'),
  },
]

const holding: readonly Clause[] = [
  {
    // 'a sword raised' is held
    opens: /^(?:sword|shield)$/,
    whole: /^(sword|shield) (raised|drawn|up)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([whole = '', held = ''], before) =>
      /^(?:an?|his|her|their|the)$/.test(before.at(-1) ?? '') ? `${held} , ${whole}` : undefined,
  },
  {
    // 'clutching a teapot to her chest': the teapot is not that long
    opens: /^(?:clutch|hold|hugg?|press|cradl|clasp)(?:e?s|ing)$/,
    whole:
      /^([a-z]+ (?:an?|the|his|her|their|its) (?:[a-z]+ ){1,3}?)(?:close |tight |tightly |protectively )?(?:to|against) (?:the|his|her|their|its) (?:chest|breast|heart|bosom|body|side)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([, held = '']) => held.trim(),
  },
]

const wearing: readonly Clause[] = [
  {
    // 'He prefers a coat to armour': armour is not worn
    opens: /^(?:prefers?|favou?rs?)$/,
    whole: new RegExp(
      `^(?:prefers?|favou?rs?) ((?:an? |the |his |her |their )?${someThing}) (?:to|over|rather than) (?:an? |the |any )?${someThing}${ends}`,
    ),
    plain: ([, wanted = '']) => `wears ${wanted}`,
  },
  {
    // 'the coat with the sleeves in red'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:the |its |both )?(sleeves|collar|cuffs|hem|lining|trim|buttons|lapels|pockets) (?:all )?in ${someSaid}${ends}`,
    ),
    plain: ([, part = '', said = '']) => (isLook(said) ? `with ${said} ${part}` : undefined),
  },
  {
    // 'the hood of her cloak is up'
    opens: /^(?:the|his|her|their|its)$/,
    whole: new RegExp(
      `^(?:the|his|her|their|its) hood of (his|her|their|the|an?) ${someThing} (?:is|was|being|pulled|drawn) (up|down|back|forward)${ends}`,
    ),
    plain: ([, own = '', thing = '', how = '']) =>
      `${own} ${thing} with the hood ${how === 'up' || how === 'forward' ? 'up' : 'down'}`,
  },
]

export const mannerOfSayingClauses: readonly Clause[] = [
  ...moderate,
  ...telling,
  ...holding,
  ...wearing,
]
