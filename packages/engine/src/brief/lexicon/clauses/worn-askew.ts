/** How hats and other things are worn when not straight, and what is meant by their parts: 'helmet on squint', 'cap on backwards', 'thick black frames', 'boots to the thigh'. */
import { type Clause, ends, isOfClothes } from './clause-words.ts'

const headgear =
  /^(?:helmet|helm|hat|cap|hood|bonnet|visor|mask|glasses|spectacles|specs|sunglasses|beret|bowler|wig|crown|tiara|halo|turban|boater|tie|bow tie|headdress|hairnet|mortarboard|topper|fez|trilby|fedora|toupee|laurel|wreath)$/

const crooked: readonly Clause[] = [
  {
    // 'Helmet on squint', 'a hat at a jaunty angle'
    opens:
      /^(?:on|worn|sitting|set|all|slightly|perched|permanently|always|at|squint|skew|skewwhiff|wonky|cockeyed|cock|aslant|sideways|listing|slipping|tipped|tilted)$/,
    whole: new RegExp(
      `^(?:(?:on|worn|sitting|set|all|slightly|perched|permanently|always|a bit|slipping|tipped|tilted) )*(?:squint|skew whiff|skewwhiff|wonky|wonkily|cockeyed|cock eyed|aslant|sideways|on one side|to one side|listing to (?:one side|port|starboard)|at an? (?:[a-z]+ )?angle|over one (?:eye|ear))${ends}`,
    ),
    plain: ([said], before) => {
      if (!headgear.test(before.at(-1) ?? '')) return undefined
      const own = /\b(?:sideways|wonky|slipping|tilted|tipped|lopsided)\b/.exec(said)?.[0]
      return own === undefined ? 'askew' : `askew ${own}`
    },
  },
  {
    // 'A pillbox hat with chin strap': nobody has a beard there.
    opens: /^(?:with|,|and)$/,
    whole: /^with (?:(?:an?|its|the|leather|elastic|thin|black|white|gold) )*chin ?straps?(?= |$)/,
    plain: (_, before) => (headgear.test(before.at(-1) ?? '') ? 'with strap' : undefined),
  },
  {
    // 'Thick black frames', where no glasses are told of
    opens: /^(?:thick|heavy|chunky|wire|tortoiseshell|horn|black|red|gold|round|square|big|cat)$/,
    whole:
      /^((?:(?:thick|heavy|chunky|wire|tortoiseshell|horn|black|red|gold|round|square|big|cat eye|clear|blue|green|pink|brown) )+)(?:rims|frames)(?= [,.;!?)]| and | with |$)/,
    plain: ([, said = ''], before) =>
      before.some((word) =>
        /^(?:glasses|spectacles|specs|goggles|wheelchair|bike|bicycle|scooter|sunglasses|shades|of)$/.test(
          word,
        ),
      )
        ? undefined
        : `${said}glasses`,
  },
  {
    // 'A headscarf over rollers'
    opens: /^(?:over|under|in|with)$/,
    whole:
      /^(?:over|under|in|with) (?:(?:her|his|their|pink|foam|big|giant|plastic|blue|full|of) )*(?:rollers|curlers)(?= |$)/,
    plain: (_, before) =>
      /^(?:headscarf|scarf|hairnet|turban|bonnet|hair|net)$/.test(before.at(-1) ?? '')
        ? 'and hair curlers'
        : undefined,
  },
]

const turned: readonly Clause[] = [
  {
    // 'A checked suit dripping wet'
    opens: /^(?:dripping|soaking|sopping|wringing|soaked|sodden)$/,
    whole:
      /^(?:dripping|soaking|sopping|wringing|soaked|sodden)(?: wet| through| to the skin)+(?= |$)/,
    plain: (_, before) => (isOfClothes(before, 1) ? 'soaked' : undefined),
  },
  {
    // 'Shirt off' is bare-chested.
    opens: /^(?:shirt|top|vest|t)$/,
    whole: /^(?:shirt|top|vest|t shirt) (?:is |taken |tossed |flung )?off(?= [,.;!?)]|$)/,
    plain: (_, before) => (/^(?:[,.;:]|)$/.test(before.at(-1) ?? '') ? 'shirtless' : undefined),
  },
  {
    // 'A bow tie that lights up'
    opens: /^(?:that|which)$/,
    whole: /^(?:that|which) (?:lights? up|lit up|flash(?:es)?|glows?)(?= [,.;!?)]| and |$)/,
    plain: (_, before) => (isOfClothes(before, 1) ? ', glowing ,' : undefined),
  },
  {
    // 'Cap on backwards', 'a jumper on inside out'
    opens: /^(?:on|worn|put|pulled)$/,
    whole:
      /^(?:on|worn|put on|pulled on) (backwards|back to front|inside out|upside down|sideways|the wrong way round|the wrong way)(?= |$)/,
    plain: ([, how = ''], before) =>
      isOfClothes(before, 1) ? (/wrong|front/.test(how) ? 'backwards' : how) : undefined,
  },
  {
    // 'Boots to the thigh', 'stockings up to the knee'
    opens: /^(?:boots|waders|stockings|socks|gloves)$/,
    whole:
      /^(boots|waders|stockings|socks) (?:(?:up|right|coming|reaching|rolled) )*to (?:the |her |his |their )?(?:mid )?(thighs?|knees?)(?= |$)/,
    plain: ([, thing = '', end = '']) => `${end.replace(/s$/, '')} high ${thing}`,
  },
  {
    // 'Green eye paint' is on the lids.
    opens: /^(?:green|blue|black|gold|purple|silver|turquoise|pink|red|white|violet|eye)$/,
    whole:
      /^((?:(?:green|blue|black|gold|purple|silver|turquoise|pink|red|white|violet|dark|heavy) )*)eye (?:paint|colou?r on the lids)(?= |$)/,
    plain: ([, hue = '']) => `${hue}eyeshadow`,
  },
  {
    // 'A chair in her left hand': held, and nothing to sit on.
    opens: /^chair$/,
    whole:
      /^chair (in|under) (?:(his|her|their|one|the) )?((?:left |right |one )?(?:hand|arm))(?= |$)/,
    plain: ([, at = '', owner = 'the', hand = '']) => `kitchen chair ${at} ${owner} ${hand}`,
  },
  {
    // 'A dog-eared paperback' is worn, and has no ears.
    opens: /^dog$/,
    whole: /^dog eared(?= |$)/,
    plain: () => 'worn',
  },
]

export const wornAskewClauses: readonly Clause[] = [...crooked, ...turned]
