/** Skin, builds and clothes told in turns of phrase: 'a diamond in one tooth', 'tan on the left arm only', 'over the bump', 'shirt tails out', 'a cane that hides a blade'. */
import { type Clause, colours, ends, endsOr, opensClause } from './clause-words.ts'

const skin: readonly Clause[] = [
  {
    // 'Tan on just the left arm'
    opens: /^tan$/,
    whole: new RegExp(
      `^tan (?:(?:only|just|solely) )*on (?:(?:only|just|the|his|her|their|one|both) )*(?:(left|right) )?(arms?|forearms?|face|neck|legs?|shoulders?|hands?|side)(?: only| alone)?${ends}`,
    ),
    plain: ([, side = '', part = '']) => `tanned ${side}${side === '' ? '' : ' '}${part}`,
  },
  {
    // 'Mask lines on her face', 'goggle rings round the eyes'
    opens:
      /^(?:mask|goggles?|glasses|helmet|watch|sandal|wetsuit|strap|sock|sunglasses|ski|swimsuit|headphone|cap)$/,
    whole: new RegExp(
      `^(?:mask|goggles?|glasses|helmet|watch|sandal|wetsuit|strap|sock|sunglasses|ski|ski goggle|swimsuit|headphone|cap) (?:tan )?(?:lines?|marks?|rings?|tan)(?: (?:on|round|around|across|over|from) (?:(?:the|his|her|their|both) )?(face|eyes|forehead|cheeks|nose|wrists?|feet|ankles?|neck|thighs?|legs|chin))?${ends}`,
    ),
    plain: ([clause, where]) =>
      /^(?:watch|ski|cap) (?:rings?|marks?)/.test(clause)
        ? undefined
        : `tan lines${where === undefined ? '' : ` on the ${where === 'eyes' ? 'face' : where}`}`,
  },
  {
    // 'Peeling shoulders'
    opens: /^peeling$/,
    whole: /^peeling (shoulders|back|cheeks|forehead|arms|scalp|face|chest|neck)(?= |$)/,
    plain: ([, part = '']) => `sunburnt ${part}`,
  },
  {
    // 'A patch shaped like a heart on the cheek', 'a star-shaped patch on the chin'
    opens: /^(?:patch|beauty|star|heart|moon|crescent|diamond|black|velvet|silk)$/,
    whole: new RegExp(
      `^(?:(star|heart|moon|crescent|diamond) shaped )?(?:(?:black|velvet|silk|beauty|little) )*patch(?: (?:shaped like|in the shape of|cut like|cut into) an? (star|heart|moon|crescent|diamond|carriage|ship|swallow))?(?: (?:on|by|under|near|beside|above|over) (?:(?:the|his|her|their|one) )?(?:(left|right) )?(cheek|cheekbone|chin|lip|lips|mouth|temple|eye))${ends}`,
    ),
    plain: ([clause, early, late, side = '', place = ''], before) => {
      const shape = early ?? late
      const isCourtly = before.some((word) =>
        /^(?:powdered|powder|wig|courtier|court|georgian|rococo|regency|baroque|marquise|duchess|countess|dandy|fop|lady|rouged|rouge|beauty)$/.test(
          word,
        ),
      )
      if (/eye$/.test(clause) || !(isCourtly || shape !== undefined || /beauty/.test(clause)))
        return undefined
      return `${shape === undefined ? '' : `${shape}-shaped `}beauty patch on the ${side}${side === '' ? '' : ' '}${place}`
    },
  },
  {
    // 'A diamond in one tooth'
    opens: /^(?:diamonds?|ruby|emerald|sapphire|gem|jewel|crystal|pearl)$/,
    whole: new RegExp(
      `^(diamond|ruby|emerald|sapphire|gem|jewel|crystal|pearl)s? (?:set |stuck |glinting |embedded |inlaid )?in (?:(?:one|his|her|a|the|each|their|an) )*(?:(?:front|left|right|eye|upper|lower) )*(?:tooth|canine|fang|teeth|incisor|grin)${ends}`,
    ),
    plain: ([, gem = '']) =>
      `${/^(?:gem|jewel|crystal|pearl)$/.test(gem) ? 'jewelled' : gem} tooth`,
  },
  {
    // 'White dots painted over the brows'
    opens: new RegExp(`^(?:${colours}|a|dots|spots)`),
    whole: new RegExp(
      `^(?:a (?:line|row|arc|string) of )?(?:(${colours}) )?(?:little |tiny |small )?(dots|spots|flowers|stripes|lines) (?:(?:painted|drawn|dabbed) )*(?:above|over|along|across|under|round|between|on) (?:(?:the|his|her|their|both|each) )*(?:eyebrows?|brows?|eyes?|cheekbones?)${ends}`,
    ),
    plain: ([, hue = '', what = ''], before) =>
      /^(?:of|with a (?:mask|helmet))$/.test(before.at(-1) ?? '')
        ? undefined
        : `${hue} painted ${what} on the forehead`.trim(),
  },
]

const bodies: readonly Clause[] = [
  {
    // 'Neck in a brace'
    opens: /^neck$/,
    whole: /^neck in (?:an? )?(?:foam |surgical |white )?(?:brace|collar)(?= |$)/,
    plain: () => 'neck brace',
  },
  {
    // 'On maternity leave', 'eight months gone', 'due any day now'
    opens:
      /^(?:on|before|from|starting|going|about|her|last|six|seven|eight|nine|five|months|due|expecting|ready|almost|heavily)$/,
    whole: new RegExp(
      `^(?:(?:(?:on|before|from|starting|going|about|to|go|her|last|days?|week|shift|of|work|for) )*maternity leave|(?:almost |nearly )?(?:five|six|seven|eight|nine) months (?:gone|along|on|in)|(?:due|expecting|ready to pop) (?:in )?any (?:day|minute|moment|second)(?: now)?)${ends}`,
    ),
    plain: ([clause]) => `${/\bher\b/.test(clause) ? ', her' : ''} , heavily pregnant ,`,
  },
  {
    // 'Hand on the bump', 'a coat that won't button over the bump'
    opens:
      /^(?:(?:(?:a|one|both|her) )?hands?|hand|both|one|over|round|around|under|above|stretched|tight|on|with)$/,
    whole: new RegExp(
      `^((?:(?:one|both) )?hands? )?(?:(?:stretched|tight|resting|held|cradling|laid|straining) )*(?:on|over|round|around|under|above|across|cradling) (?:the|her|a|their|that) (?:(?:big|huge|growing|enormous|little|round|baby) )*bump${ends}`,
    ),
    plain: ([, hand]) => (hand === undefined ? ', pregnant ,' : ', hand on her belly , pregnant ,'),
  },
  {
    // 'Lollipop stick legs', 'pipe-cleaner arms'
    opens:
      /^(?:lollipop|pipe|matchstick|match|noodle|spaghetti|twig|toothpick|chopstick|drinking|knitting|broomstick|string)$/,
    whole:
      /^(?:lollipop stick|pipe cleaner|matchstick|match|noodle|spaghetti|twig|toothpick|chopstick|drinking straw|knitting needle|broomstick|string bean) (arms|legs|limbs|fingers)(?= |$)/,
    plain: ([, limb = '']) => `spindly ${limb}`,
  },
  {
    // 'A mouth like a purse string', 'like a letterbox'
    opens: /^(?:mouth|lips)$/,
    whole:
      /^(?:mouth|lips) (?:(?:is|are|pursed|drawn up|tight|shut) )*like (?:an? )?(purse strings?|drawstring|drawstring bag|cat s bum|prune|letterbox|letter box|trap|slit|paper cut|clam|trout|carp|cod|fish|gash|razor|frog|rosebud|cupid s bow)(?= |$)/,
    plain: ([, like = '']) =>
      /^(?:purse|drawstring|cat|prune|trap|slit|paper|clam|razor)/.test(like)
        ? ', pursed lips , thin lips ,'
        : /^(?:rosebud|cupid)/.test(like)
          ? 'rosebud mouth'
          : 'wide mouth',
  },
  {
    // 'Mother of the bride'
    opens:
      /^(?:mother|father|mum|mom|dad|sister|brother|aunt|uncle|grandmother|grandfather|friend)$/,
    whole:
      /^(mother|father|mum|mom|dad|sister|brother|aunt|uncle|grandmother|grandfather|friend) of the (?:bride|groom|happy couple)(?= |$)/,
    plain: ([, who = ''], before) => {
      if (/^(?:the|an?|our|[,.;:])$/.test(before.at(-1) ?? ',') === false) return undefined
      if (who === 'friend') return 'wedding guest'
      return /^(?:mother|father|mum|mom|dad|aunt|uncle)$/.test(who) ? `middle-aged ${who}` : who
    },
  },
]

const clothes: readonly Clause[] = [
  {
    // 'Shirt tails out at the back'
    opens: /^(?:shirt|shirttails?)$/,
    whole: new RegExp(
      `^(?:shirt tails?|shirttails?) (?:(?:is|are|always|hanging|flapping|sticking|trailing|poking) )*(?:out|loose|untucked|down)(?: (?:at|from|of|over|behind) (?:(?:the|his|her|one) )*(?:back|side|trousers|waistband|belt|waistcoat))?${ends}`,
    ),
    plain: () => 'untucked shirt',
  },
  {
    // 'Mother of the bride, coral two-piece': no bathing costume
    opens: /^two$/,
    whole:
      /^two piece(?! (?:suit|swim|bathing|bikini|outfit|set|armou?r|costume|uniform|dress|pyjamas))(?= |$)/,
    plain: (_, before) =>
      before.some((word) =>
        /^(?:mother|mum|mom|auntie|aunt|grandmother|gran|granny|secretary|headmistress|mp|politician|mayor|mayoress|tweed|wool|velvet|boucle|bouclé|chanel|bride|wedding|office|linen|lawyer|lady|hostess|matron|banker|boss|pearls)$/.test(
          word,
        ),
      ) &&
      !before.some((word) =>
        /^(?:beach|swim|swimmer|surf|surfer|pool|bathing|lifeguard|sunbathing)$/.test(word),
      )
        ? 'skirt suit'
        : undefined,
  },
  {
    // 'A cane that hides a blade'
    opens: /^(?:cane|umbrella|stick|parasol|crutch|fan|lute|violin|walking)$/,
    whole:
      /^(cane|umbrella|walking stick|stick|parasol|crutch|fan|lute|violin) (?:(?:that|which) (?:(?:secretly|actually|really) )?(?:hides|conceals|contains|holds)|hiding|concealing|containing|with)(?: (?:an?|hidden|concealed|thin|long|slim|secret))* (blade|sword|rapier|stiletto|dagger|knife)(?= |$)/,
    plain: ([clause, stick = '', blade = '']) =>
      / with /.test(clause) && !/hidden|concealed|secret/.test(clause)
        ? undefined
        : /^(?:cane|walking stick|stick)$/.test(stick)
          ? 'sword cane'
          : `${stick} with a hidden ${blade}`,
  },
  {
    // 'Visor up', 'face shield up'
    opens: /^(?:visor|face|shield|mask|goggles|faceplate|beaver)$/,
    whole: new RegExp(
      `^(visor|face shield|mask|goggles|faceplate) (?:is |are )?(?:up|raised|lifted|open|flipped up|tipped up)${endsOr('on')}`,
    ),
    plain: ([, what = ''], before) =>
      /^(?:with|a|the|his|her|,|and|helmet|armou?r)$/.test(before.at(-1) ?? ',')
        ? `pushed-up ${what}`
        : undefined,
  },
  {
    // 'A jacket that won't close over his belly', 'no longer meets'
    opens:
      /^(?:that|which|barely|hardly|no|not|won|won't|doesn|will|does|can|can't|cannot|never|straining)$/,
    whole: new RegExp(
      `^(?:(?:that|which) )?(?:barely|hardly|scarcely|no longer|will not|won't|does not|doesn't|do not|can not|cannot|can't|not quite|never|refuses to) (?:(?:quite|really|even|properly) )*(?:close|closes|button|buttons|button up|meet|meets|fasten|fastens|zip|zips|zip up|do up|does up|done up)(?: any more| anymore)?(?: (?:over|across|round|around|on) (?:(?:the|his|her|their) )?(?:(big|round|huge|enormous) )?(belly|bump|gut|paunch|stomach|chest|tummy))?${ends}`,
    ),
    plain: ([, , part], before) => {
      if (
        !before
          .slice(-5)
          .some((word) =>
            /^(?:jacket|coat|shirt|waistcoat|uniform|vest|blazer|tunic|trousers|jeans|cardigan|suit|breeches|skirt|dress|robe)$/.test(
              word,
            ),
          )
      )
        return undefined
      if (part === undefined) return 'too tight'
      return part === 'bump'
        ? 'too tight , pregnant ,'
        : part === 'chest'
          ? 'too tight , big chest ,'
          : 'too tight , big belly ,'
    },
  },
  {
    // 'Knee dirt'
    opens: /^(?:knee|elbow|chin|nose|cheek)$/,
    whole: new RegExp(`^(knee|elbow|chin|nose|cheek) (dirt|mud|soot|grease|flour)${ends}`),
    plain: ([, part = '', what = '']) =>
      `${what} on the ${/^(?:knee|elbow)$/.test(part) ? `${part}s` : part}`,
  },
  {
    // 'Magician's assistant, sequins, feathers'
    opens: /^(?:all|nothing|lots|sequins)$/,
    whole:
      /^(?:(?:all|nothing but|lots of|mostly) )?(sequins|rhinestones|ruffles)(?= [,.;!?)]| and |$)/,
    plain: ([clause, what = ''], before) =>
      opensClause(before) && (clause !== what || what === 'sequins') ? `in ${what}` : undefined,
  },
  {
    // 'Stretched earlobes with beads', 'lobes stretched by brass rings'
    opens: /^(?:stretched|long|pierced|earlobes|lobes)$/,
    whole: new RegExp(
      `^(?:(?:stretched|long|pierced|distended) )?(?:earlobes|lobes|ear lobes) (?:(?:stretched|hung|pierced|weighed down|heavy|filled|full|distended) )?(?:with|by|around|of) ((?:[a-z]+ ){0,2}?)(beads|rings|plugs|discs|disks|hoops|coils|ornaments|weights|tunnels)${ends}`,
    ),
    plain: ([, said = '', what = '']) =>
      `stretched earlobes , ${said}${/^(?:plugs|discs|disks|tunnels)$/.test(what) ? 'ear plugs' : what === 'beads' ? 'beaded earrings' : 'earrings'} ,`,
  },
  {
    // 'A wheelchair done up as a tank'
    opens: /^(?:done|dressed|decorated|kitted|tricked|decked|painted|disguised|made)$/,
    whole: new RegExp(
      `^(?:done up|dressed up|decorated|kitted out|tricked out|decked out|painted|disguised|made up) (?:as|like) (?:an? |the )?(?:[a-z]+ )?[a-z]+${ends}`,
    ),
    plain: (_, before) =>
      /^(?:wheelchair|chair|crutches|crutch|frame|pram|pushchair|buggy|bike|bicycle|trike|tricycle|cart|scooter|trolley|cast|leg|prosthesis)$/.test(
        before.at(-1) ?? '',
      )
        ? 'decorated'
        : undefined,
  },
  {
    // 'A hearing trumpet'
    opens: /^(?:hearing|ear)$/,
    whole: /^(?:hearing trumpet|ear horn|hearing horn)(?= |$)/,
    plain: () => 'ear trumpet',
  },
]

export const bodyTurnsClauses: readonly Clause[] = [...skin, ...bodies, ...clothes]
