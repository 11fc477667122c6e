/** How beasts and made beings look, in words that also mean things: the lens of a robot, a harpy's crow feathers, candle glow in the eyes, a letter on a golem's brow, teeth along a lid. */
import { type Clause, colours, ends } from './clause-words.ts'

const robots =
  /^(?:robot|robots|droid|android|automaton|mecha|mech|drone|cyborg|clockwork|golem|toaster|machine)$/
const winged =
  /^(?:bird|harpy|harpies|siren|tengu|kenku|aarakocra|birdman|birdwoman|birdfolk|sphinx|griffin|hippogriff|owlbear|cockatrice|alkonost|sirin|karura|garuda|quetzalcoatl|thunderbird|roc)$/

const plumes: ReadonlyMap<string, string> = new Map([
  ['crow', 'black'],
  ['raven', 'black'],
  ['magpie', 'black and white'],
  ['swan', 'white'],
  ['dove', 'white'],
  ['gull', 'white'],
  ['seagull', 'white'],
  ['flamingo', 'pink'],
  ['hawk', 'brown'],
  ['falcon', 'brown'],
  ['kestrel', 'brown'],
  ['kite', 'brown'],
  ['eagle', 'brown'],
  ['vulture', 'dark brown'],
  ['owl', 'brown'],
  ['barn owl', 'pale brown'],
  ['sparrow', 'brown'],
  ['pheasant', 'brown'],
  ['parrot', 'green'],
  ['pigeon', 'grey'],
  ['heron', 'grey'],
])

const hues = new RegExp(`^${colours}$`)

const fires =
  '(?:candle|ember|fire|flame|lantern|moon|star|ghost|lamp|coal|furnace|torch|witch|gas)'

const dens =
  '(?:door|doors|hatch|drawer|drawers|keyhole|oven|cuckoo clock|birdcage|fireplace|porthole)'

/** What stands in, on and round a body. */
const placed: readonly Clause[] = [
  {
    // 'A door in the belly'
    opens: new RegExp(`^${dens}$`),
    whole: new RegExp(
      `^(${dens}) (?:(?:set|built|cut|let|carved) )?(?:in|into) (?:the|its|his|her|their) (belly|stomach|chest|back|ribs)${ends}`,
    ),
    plain: ([, what = '', place = '']) =>
      `${place.replace('stomach', 'belly').replace('ribs', 'chest')} ${what}`,
  },
  {
    // 'Eyes all over the wings'
    opens: /^eyes$/,
    whole: new RegExp(
      `^eyes (?:(?:growing|open|opening|blinking|staring) )?(?:all over|covering|all along|along|up and down) (?:the|its|his|her|their) (wings|body|arms|hands|tail|tentacles|face|back|legs)${ends}`,
    ),
    plain: ([, part = '']) => `${part} covered in eyes`,
  },
  {
    // 'Golden rings around it'
    opens: new RegExp(`^(?:rings|${colours})$`),
    whole: new RegExp(
      `^((?:${colours} )?)(?:rings|hoops|halos|wheels) (?:(?:that are|are|floating|spinning|turning|orbiting|hovering|revolving|of light) )*(?:around|round|about) (?:it|him|her|them|its body|his body|her body)${ends}`,
    ),
    plain: ([, hue = '']) => `${hue}orbiting rings`,
  },
  {
    // 'Lop ears tied back'
    opens: /^(?:lop|long|floppy|big|huge|drooping|ears)$/,
    whole: new RegExp(
      `^((?:(?:lop|long|floppy|big|huge|drooping) )*)ears (?:(?:are|all|both|neatly) )*(?:tied|pinned|slicked|folded|swept|tucked|held|laid|clipped) (?:back|down|flat|behind (?:the|its|his|her) head)(?: with ((?:an? )?(?:[a-z]+ )?[a-z]+))?${ends}`,
    ),
    plain: ([, said = '', tie]) => (tie === undefined ? `${said}ears` : `${said}ears , ${tie}`),
  },
  {
    // 'Horn sawn short'
    opens: /^(?:horns?|antlers?|tusks?|tail|claws?|beak|ears?|wings?)$/,
    whole: new RegExp(
      `^(horns?|antlers?|tusks?|tail|claws?|beak|ears?|wings?) (?:(?:is|are|both) )*(?:sawn|cut|filed|trimmed|docked|cropped|clipped|worn|chopped|broken|ground) (?:off )?short${ends}`,
    ),
    plain: ([, part = '']) => `stubby ${part}`,
  },
  {
    // 'Holding her own head'
    opens: /^(?:holding|carrying|cradling|holds|carries|cradles)$/,
    whole: new RegExp(
      `^(?:holding|carrying|cradling|holds|carries|cradles) (his|her|its|their) own (?:severed |grinning |laughing )?head${ends}`,
    ),
    plain: ([, own = ''], before) =>
      before.includes('headless')
        ? ', severed head in the hand ,'
        : `, ${/^(?:his|her)$/.test(own) ? `${own} , ` : ''}headless , severed head in the hand ,`,
  },
  {
    // 'An arctic fox in summer coat'
    opens: /^(?:in|its|his|her)$/,
    whole: new RegExp(`^(?:in )?(?:(?:its|his|her|full|the) )*(summer|winter|autumn) coat${ends}`),
    plain: ([, season = ''], before) =>
      furred.test(before.at(-1) ?? '') ? `, ${season} fur ,` : undefined,
  },
  {
    // 'Braces on his fangs'
    opens: /^braces$/,
    whole: new RegExp(
      `^braces (?:on|over|across) (?:(?:the|its|his|her|their) )?(teeth|fangs|tusks)${ends}`,
    ),
    plain: ([, teeth = '']) => (teeth === 'teeth' ? 'dental braces' : `dental braces , ${teeth}`),
  },
]

const furred =
  /^(?:fox|hare|stoat|ermine|weasel|wolf|ptarmigan|reindeer|bear|horse|pony|rabbit|lynx)$/

export const creatureLookClauses: readonly Clause[] = [
  ...placed,
  {
    // 'A robot with one blue lens'
    opens: new RegExp(`^(?:one|single|two|three|glowing|round|big|${colours})$`),
    whole: new RegExp(
      `^((?:(?:one|single|two|three|glowing|round|big|bright|huge|${colours}) )+)(lens|lenses)(?: for (?:an? )?eyes?)?${ends}`,
    ),
    plain: ([, said = '', what = ''], before) => {
      const isRobots = before.some((word) => robots.test(word))
      const isGlass = before.some((word) =>
        /^(?:glasses|spectacles|goggles|monocle|mask|visor|helmet|camera)$/.test(word),
      )
      if (!isRobots || isGlass) return undefined
      return `${said}${what === 'lens' ? 'eye' : 'eyes'}`
    },
  },
  {
    // 'A harpy widow, crow feathers'
    opens: { test: (word) => plumes.has(word) || word === 'barn' || hues.test(word) },
    whole: new RegExp(`^(barn owl|${colours}|[a-z]+) (?:feathers|plumage)${ends}`),
    plain: ([, bird = ''], before) => {
      const hue = plumes.get(bird) ?? (hues.test(bird) ? bird : undefined)
      const isOwn = before.some((word) => winged.test(word))
      const isBare = /^(?:,|in|with|and|of)$/.test(before.at(-1) ?? '')
      return hue !== undefined && isOwn && isBare ? `${hue} plumage` : undefined
    },
  },
  {
    // 'Candle glow in the eyes', 'lantern light in its sockets'
    opens: new RegExp(
      `^(?:${fires}|moonlight|candlelight|firelight|starlight|lamplight|${colours})$`,
    ),
    whole: new RegExp(
      `^(?:((?:${colours}) )?${fires} (?:glow|light|flame|flames|glint)|(?:moon|candle|fire|star|lamp)light) (?:(?:burning|flickering|shining|glowing) )?(?:in|inside|behind|deep in) (?:(?:the|its|his|her|their|both) )?(?:(?:empty|hollow|dark) )*(?:eyes|eye sockets|sockets|eye holes)${ends}`,
    ),
    plain: ([clause = '', hue = '']) =>
      `glowing ${hue.trim() || (/moon|star|ghost/.test(clause) ? 'white' : /gas|witch/.test(clause) ? 'blue' : 'orange')} eyes`,
  },
  {
    // 'A comb in the apron pocket' is in no hair.
    opens: /^combs?$/,
    whole:
      /^(combs?)(?= (?:sticking out of|poking out of|in|tucked in|tucked into) (?:the|his|her|its|their|an?|one) (?:[a-z]+ )?(?:pocket|pockets|belt|waistband|hand|paw|claw)(?: |$))/,
    plain: ([, comb = '']) =>
      `hair ${comb.replace('comb', 'brush')}`.replace('hair brush', 'hand comb'),
  },
  {
    // 'A Hebrew letter on the forehead'
    opens:
      /^(?:hebrew|greek|runic|glowing|golden|gold|magic|single|carved|letter|word|number|letters|elvish|arabic|latin|cyrillic|sanskrit|strange)$/,
    whole: new RegExp(
      `^((?:(?:hebrew|greek|runic|glowing|golden|gold|magic|single|elvish|arabic|latin|cyrillic|sanskrit|strange|carved|${colours}) )*)(letters?|word|words|glyphs?|sigils?|characters?) (?:(?:carved|written|painted|burned|branded|pressed|inscribed|glowing) )*(?:on|in|into|across|over) (?:the|its|his|her|their) (forehead|brow|chest|cheeks?|back|arms?|hands?|palms?)${ends}`,
    ),
    plain: ([, said = '', , place = '']) =>
      `${said.replace(/\b(?:single|strange|magic|carved) /g, '')}letter mark on the ${place}`,
  },
  {
    // 'Teeth along the lid'
    opens: /^(?:teeth|fangs|eyes)$/,
    whole:
      /^(teeth|fangs) (?:(?:all|set|growing|lined|lining|running|placed) )*(?:along|around|round|on|in|inside|under) (?:the|its|his|her) (?:whole )?(?:lid|rim|edge|edges|lip|brim|drawers?|doors?|mouth|opening|pages|zip|flap)(?= [,.;:!?)]| and | with |$)/,
    plain: ([, teeth = '']) => `sharp ${teeth}`,
  },
  {
    // 'One tusk is capped in brass, the left one'
    opens: /^one$/,
    whole:
      /^one (tusk|horn|ear|eye|fang|antler|wing|arm|leg|hand|foot|paw|claw|boot|shoe|sleeve|glove|sock|eyebrow) ((?:is |has been |was )?[a-z]+(?: (?:in|with|by|off|at|over|shut|short) ?(?:[a-z]+)?)?) [,(] (?:it is )?(?:the |its |his |her )?(left|right)(?: one)?(?: ,)?(?: (?:i think|i believe|i guess|probably|maybe))?(?= [,.;:!?)]|$)/,
    plain: ([, part = '', said = '', side = '']) => `${side} ${part} ${said}`,
  },
  {
    // 'The idea that won is a walrus'
    opens: /^(?:the|what|our)$/,
    whole:
      /^(?:(?:the|our) (?:winning |final |favourite |favorite |best )?(?:idea|design|suggestion|concept|pick|choice|proposal|one|entry|drawing|winner|favourite|favorite)|what) (?:(?:that|which|we|everyone|everybody|i|they|the|our|of|all|both|most|people|kids|children|team|committee|board|class|customers|staff|finally|has|have|had|won|win|wins|winning|vote|votes|in|taproom|poll|pub|office|room|liked|loved|agreed|settled|chose|picked|on|came|out|top|up|with|ended|going|are|got|for|went) )*(?:is|was|has to be) (?=an? )/,
    plain: ([clause = '']) => (/^what (?:is|was) $/.test(clause) ? undefined : 'it is'),
  },
]
