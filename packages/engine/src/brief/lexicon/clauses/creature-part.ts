/** Parts of beasts and made beings whose words also mean something else: suckers that are no sweets, a bell of jelly, an iris, light in cracks, a sign sewn on a sleeve. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, endsOr } from './clause-words.ts'

const isHeld = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:holds?|holding|carries|carrying|waving|rings?|ringing)$/.test(word))

const swimmers =
  /^(?:octopus|octopi|squid|kraken|cuttlefish|tentacles?|tentacled|cthulhu|octo|mindflayer|flayer|sea|arms|limbs|jellyfish|medusa|nautilus|cecaelia)$/

const softs =
  '(?:translucent|transparent|see through|frilly|pulsing|glowing|round|soft|big|wide|clear|glassy)'

const senses: readonly Clause[] = [
  {
    // 'Purple tentacles with pale suckers'
    opens: /^suckers$/,
    whole: endingWith('suckers', 'on|along|under|all'),
    plain: (_, before) =>
      before.some((word) => swimmers.test(word)) ? 'round suckers' : undefined,
  },
  {
    // 'A jellyfish, pink bell': its body
    opens: new RegExp(
      `^(?:bell|${colours}|translucent|transparent|frilly|pulsing|glowing|round|soft|big|wide|clear|glassy)$`,
    ),
    whole: new RegExp(
      `^((?:(?:${softs}|${colours}) )*)bell(?: (?:shaped )?(?:body|head|hood))?${endsOr('for|on|above|over|as')}`,
    ),
    plain: ([, said = ''], before) =>
      before.some((word) => /^(?:jellyfish|jelly|siphonophore)$/.test(word)) && !isHeld(before)
        ? `${said}jellyfish bell`
        : undefined,
  },
  {
    // 'A blue glowing iris', 'irises like gold coins'
    opens: new RegExp(`^(?:one|glowing|burning|bright|pale|slit|iris|irises|${colours})$`),
    whole: new RegExp(
      `^((?:(?:one|single|glowing|burning|bright|pale|(?:${colours})) )+)(iris|irises)${endsOr('in|like')}`,
    ),
    plain: ([, said = '', what = '']) => {
      if (/^iris$/.test(what) && !/glow|burn|bright|one|single/.test(said)) return undefined
      return `${said}${/\b(?:one|single)\b/.test(said) ? 'eye' : 'eyes'}`
    },
  },
]

function endingWith(word: string, more: string): RegExp {
  return new RegExp(`^${word}${endsOr(more)}`)
}

const lights = '(?:glow|light|fire|embers|lava|magma|gold|shimmer|glimmer)'
const crevices = '(?:cracks|seams|joints|gaps|fissures|crevices|gills|plates|ribs|stitches)'

const lit: readonly Clause[] = [
  {
    // 'Orange glow in the cracks', 'blue light leaking through its joints', 'molten gold in the cracks'
    opens: new RegExp(`^(?:${colours}|molten|glowing|faint|soft|dim|glow|light|lava|magma)$`),
    whole: new RegExp(
      `^((?:(?:${colours}|molten|glowing|faint|soft|dim|warm|a) )*)${lights} (?:(?:that|which|is|seeping|leaking|showing|visible|pouring|shining|spilling|glowing|burning|coming|running|filling|deep) )*(?:in|through|from|between|behind|inside|out of|under) (?:(?:the|its|his|her|their|all|every) )*(${crevices})(?: (?:of|in|between) (?:(?:the|its|his|her|their) )?(skin|stone|rock|body|chest|armou?r|plates|plating|hide|bark|hands|arms|face))?${ends}`,
    ),
    plain: ([clause = '', said = '', what = ''], before) => {
      if (isHeld(before.slice(-3))) return undefined
      const hue = said.replace(/\b(?:faint|soft|dim|warm|a|glowing)\b ?/g, '').trim()
      const own = /\bmolten gold|gold\b/.test(clause)
        ? 'gold'
        : /lava|magma|fire|embers/.test(clause)
          ? 'orange'
          : ''
      return `glowing ${hue.replace('molten', '').trim() || own} ${what.replace('joints', 'seams')}`
    },
  },
]

const signs: readonly Clause[] = [
  {
    // 'Flag patch on the left sleeve', 'an American flag patch on the shoulder'
    opens: /^(?:flag|[a-z]+(?:ish|an|ese|ch))$/,
    whole:
      /^((?:[a-z]+(?:ish|an|ese|ch) )?flag) (?:patch|badge|insignia)(?: (?:sewn|stitched|ironed|pinned|embroidered))?(?: (?:on|onto|to|over) (?:the|his|her|its|their|one) ((?:left |right )?)(sleeve|shoulder|arm|breast|chest))?(?= [,.;:!?)]| and | with |$)/,
    plain: ([, sign = '', side = '', where]) =>
      where === undefined
        ? `, ${sign} emblem ,`
        : `, ${sign} emblem on the ${side}${where === 'sleeve' ? 'arm' : where} ,`,
  },
  {
    // 'Cactus, pink flower on top': on its head, and no blouse
    opens:
      /^(?:flowers?|blossoms?|blooms?|cherry|leaf|leaves|sprout|stalk|nest|bow|candle|tuft|bobble|antenna|propeller|umbrella|flag)$/,
    whole:
      /^([a-z]+) (?:sticking up |growing |perched |sitting |right )?on top(?= [,.;:!?)]| and | with |$)/,
    plain: ([, what = ''], before) =>
      before.some((word) =>
        /^(?:hat|cap|helmet|cake|crown|staff|basket|hood|shell|beret|pole)$/.test(word),
      )
        ? undefined
        : `${what} ${/^(?:flowers?|blossoms?|blooms?)$/.test(what) ? 'growing from head' : 'on the head'}`,
  },
]

const birds =
  /^(?:chick|duckling|gosling|cygnet|owl|owlet|bird|hen|chicken|duck|goose|swan|penguin|phoenix|eagle|hawk|eaglet|fledgling|nestling|ostrich|emu|vulture|griffin|turkey|pigeon|peachick|flamingo|rooster|robin|birdfolk|harpy)$/

const coats =
  '(?:tortoiseshell|tortie|brindled?|piebald|skewbald|palomino|dappled|merle|roan|calico|tabby|pinto|harlequin)'

const states: readonly Clause[] = [
  {
    // 'Red optical sensor on the left', 'a green sensor eye on the right'
    opens: new RegExp(`^(?:glowing|one|${colours})$`),
    whole: new RegExp(
      `^((?:one )?(?:glowing )?(?:${colours})) (?:optical sensor|optic|photoreceptor|sensor eye|camera eye|sensor|lens)(?: eye)? (?:on|in place of|instead of|where) (?:(?:the|its|his|her) )?(left|right)(?: eye| side| side of (?:the|its|his|her) face)?(?: (?:should|used to) be)?${ends}`,
    ),
    plain: ([, said = '', side = '']) => `${said} mechanical eye on the ${side}`,
  },
  {
    // 'Cheeks full of seeds'
    opens: /^cheeks$/,
    whole:
      /^cheeks (?:(?:are|both|so|always) )*(?:full of|stuffed with|bulging with|crammed with|packed with|stuffed full of) (?:[a-z]+ )?[a-z]+(?= [,.;:!?)]| and | with |$)/,
    plain: () => 'bulging cheeks',
  },
  {
    // 'Green vipers in curlers': the hair of a medusa
    opens: new RegExp(
      `^(?:little|tiny|sleepy|angry|${colours}|vipers|snakes|adders|cobras|serpents|pythons)$`,
    ),
    whole: new RegExp(
      `^((?:(?:little|tiny|sleepy|angry|${colours}) )*)(?:vipers|snakes|adders|cobras|serpents|pythons) (?:(?:all|done up|put up|rolled|set) )*in (curlers|rollers|hair rollers|pigtails|a bun|a ponytail|braids)${ends}`,
    ),
    plain: ([, said = '', how = ''], before) =>
      before.some((word) => /^(?:medusa|gorgon)$/.test(word))
        ? `${said}snake hair , ${how.replace(/^.*rollers$/, 'curlers')} ,`
        : undefined,
  },
  {
    // 'A chick with scruffy orange down'
    opens: new RegExp(`^(?:scruffy|soft|fluffy|fuzzy|downy|patchy|damp|${colours})$`),
    whole: new RegExp(`^((?:(?:scruffy|soft|fluffy|fuzzy|patchy|damp|${colours}) )+)down${ends}`),
    plain: ([, said = ''], before) => {
      const isBird = before.some((word) => birds.test(word))
      return isBird ? `${said.replace(/\b(?:soft|fluffy|fuzzy) /, '')}fluffy feathers` : undefined
    },
  },
  {
    // 'An eggshell for a hat'
    opens:
      /^(?:half|eggshell|walnut|nut|acorn|bottle|leaf|sea|snail|limpet|orange|lemon|melon|coconut|flower|bluebell|foxglove|petal)$/,
    whole:
      /^((?:half (?:an? )?)?(?:eggshell|walnut shell|nutshell|nut shell|acorn cup|acorn cap|bottle cap|bottle top|leaf|seashell|snail shell|limpet shell|orange peel|lemon half|melon rind|coconut shell|half coconut|flower petal|bluebell|foxglove|petal)) (?:for|as|worn as|used as|by way of) an? (hat|helmet|cap|bonnet|crown|hood)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, what = '', hat = '']) =>
      what === 'eggshell' ? `wearing an eggshell as a ${hat}` : `${what} ${hat}`,
  },
  {
    // 'A plume of blue smoke from the visor'
    opens: /^(?:plumes?|wisps?|trails?|puffs?|curls?|jets?|ribbons?|threads?|columns?)$/,
    whole: new RegExp(
      `^(?:plumes?|wisps?|trails?|puffs?|curls?|jets?|ribbons?|threads?|columns?) of (?=(?:(?:${colours}|thin|thick) )*(?:smoke|mist|fog) (?:from|out of|coming|rising|pouring|leaking))`,
    ),
    plain: () => '',
  },
  {
    // 'A plush bunny come to life'
    opens:
      /^(?:plush|toy|stuffed|rag|teddy|wooden|china|porcelain|knitted|sock|tin|paper|clay|doll|puppet|snowman|statue|scarecrow|marionette|plushie)$/,
    whole:
      /^((?:(?:plush|toy|stuffed|rag|teddy|wooden|china|porcelain|knitted|sock|tin|paper|clay) )*(?:bunny|rabbit|bear|doll|puppet|soldier|dog|cat|mouse|elephant|monkey|snowman|statue|scarecrow|marionette|plushie|horse|duck|fox|lamb|penguin|owl)) (?:(?:that|which|who|has|is|was|just) )*(?:come|came|comes|coming|brought|sprung|woken) (?:back )?(?:to life|alive)(?= |$)/,
    plain: ([, toy = '']) => `living ${toy}`,
  },
  {
    // 'Grey with an iridescent neck', of a pigeon in a trench coat
    opens: new RegExp(`^(?:${colours}|ginger|cream|tan|pale|dark|light)$`),
    whole: new RegExp(
      `^((?:(?:pale|dark|light) )?(?:${colours}|ginger|cream|tan)) (?=with (?:(?:an?|one|two|the|its|his|her) )?(?:(?:${colours}|[a-z]+ed|[a-z]+ent|cream|ginger|pale|dark) )*(?:neck|throat|bib|belly|feathers?|face|chest|tail|ears?|paws|mane|muzzle|beak|head|wings|snout|crest|tips?)(?: |$))`,
    ),
    plain: ([, hue = ''], before) =>
      /^[,:]$/.test(before.at(-1) ?? '') &&
      before.some((word) => vocabulary.entries.get(word)?.animal !== undefined)
        ? `${hue} hide `
        : undefined,
  },
  {
    // 'Two-headed turtle, one head wears glasses'
    opens: /^(?:one|left|right|the|first|second)$/,
    whole:
      /^(?:the )?(?:one|left|right|other|first|second) head (?:is )?(?:wears|wearing|has|with|in) /,
    plain: (_, before) =>
      before.some((word) => /^(?:headed|heads|ettin|hydra)$/.test(word)) ? 'with' : undefined,
  },
  {
    // 'The other is asleep', of one of two heads
    opens: /^the$/,
    whole:
      /^the other (?:one |head )?(?:is )?(asleep|sleeping|yawning|dozing|angry|laughing|crying|smiling|grinning|grumpy|bald|snoring)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, how = ''], before) =>
      before.some((word) => /^(?:headed|heads|ettin|hydra|head)$/.test(word))
        ? `, ${how} ,`
        : undefined,
  },
  {
    // 'A human right arm'
    opens: /^human$/,
    whole: /^human (left|right) (arm|hand|leg|foot|ear|eye)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, side = '', part = '']) => `${side} human ${part}`,
  },
  {
    // 'My cat as a wizard, tortoiseshell, blue robe'
    opens: new RegExp(`^${coats}$`),
    whole: new RegExp(`^(${coats})(?= [,.;!?)]|$)`),
    plain: ([, coat = ''], before) =>
      /^[,.;]$/.test(before.at(-1) ?? '') &&
      !before.includes('lady') &&
      before.some((word) => vocabulary.entries.get(word)?.animal !== undefined)
        ? `${coat.replace('tortie', 'tortoiseshell')} fur`
        : undefined,
  },
  {
    // 'Caught halfway through changing', 'half changed'
    opens: /^(?:caught|stuck|frozen|trapped|halfway|midway|half|mid|still)$/,
    whole:
      /^(?:(?:caught|stuck|frozen|trapped|still) )?(?:(?:halfway|midway|half way|partway) (?:through|into|in) (?:(?:the|his|her|its|their|a) )?(?:chang(?:e|ing)|transform(?:ation|ing)|turning|shifting|shift|metamorphosis)|half (?:changed|transformed|shifted)|mid (?:change|shift))(?: back)?(?= [,.;:!?)]| and | with |$)/,
    plain: () => ', mid transformation ,',
  },
  {
    // 'Hairy left arm, right one still human'
    opens: /^(?:the|right|left|other)$/,
    whole:
      /^(?:the )?(right|left|other) (?:one )?(?:(?:is|still|all) )*(human|normal|furry|hairy)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, side = '', how = ''], before) => {
      const told = /\b(left|right|one) (?:[a-z]+ )?(arm|hand|leg|foot|ear|wing|eye|paw)\b/.exec(
        before.join(' '),
      )
      if (told === null) return undefined
      const other = told[1] === 'left' ? 'right' : told[1] === 'right' ? 'left' : ''
      return `${side === 'other' ? other : side} ${how} ${told[2] ?? ''}`
    },
  },
  {
    // 'A smoking green flask', 'a steaming black pie'
    opens: /^(?:smoking|fuming)$/,
    whole: new RegExp(
      `^(smoking|fuming) ((?:(?:${colours}|small|big|tiny|huge|long|glass|round|old|brick) )*)(flasks?|bottles?|potions?|vials?|beakers?|cauldrons?|guns?|pistols?|revolvers?|rifles?|cannons?|censers?|torch(?:es)?|candles?|chimneys?|boots?|hats?|wands?|staff|test tubes?|helmets?|fingers?|horns?|nostrils)(?= |$)`,
    ),
    plain: ([, , said = '', what = '']) => {
      if (/^chimneys?$/.test(what)) return `${said}${what} with smoke`
      return said === '' ? undefined : `${said}smoking ${what}`
    },
  },
  {
    // 'Tail wrapped in copper wire': no thread is worked into it
    opens: /^(?:wrapped|wound|bound|coiled|laced|strung)$/,
    whole:
      /^(?:wrapped|wound|bound|coiled|laced|strung)(?: round| around| up)? (?:in|with) (copper|silver|gold|golden|brass|steel|iron|tin) (wire|thread|twine|cord|cable)s?(?= [,.;:!?)]| and | with |$)/,
    plain: ([, metal = ''], before) =>
      /^(?:tail|horns?|antlers?|arms?|legs?|tusks?|neck|claws?|trunk|ears?)$/.test(
        before.at(-1) ?? '',
      )
        ? `of ${metal}`
        : undefined,
  },
  {
    // 'A hydra with three necks': so many heads
    opens: /^(?:two|three|four|five|six|seven|nine|both)$/,
    whole:
      /^(two|three|four|five|six|seven|nine) (?:long |scaly |thin |curving )*neck(?:s|ed)(?= |$)/,
    plain: ([clause = '', number = ''], before) =>
      before.includes('heads')
        ? undefined
        : clause.endsWith('ed')
          ? `${number} headed`
          : `${number} heads`,
  },
  {
    // 'One headlight eye is out', 'its left lamp eye cracked'
    opens: /^(?:left|right|one)$/,
    whole:
      /^(left|right|one) (?:(?:headlight|headlamp|searchlight) (?:eye )?|(?:lamp|bulb|camera|led|screen|lens|light) eye )(?:(?:is|has|was|been|gone|got) )*(broken|smashed|cracked|out|dark|dead|flickering|shattered|burnt out|missing)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, side = '', state = '']) =>
      `${/out$/.test(state) ? 'dark' : state} ${side === 'one' ? '' : `${side} `}eye`,
  },
]

export const creaturePartClauses: readonly Clause[] = [...senses, ...lit, ...signs, ...states]
