/** What is told of beings that are no plain people: hair of branches, wings for arms, paint coming off a robot, a trail of slime, the tip of a tail, socks of fur, what grew out of a back, what lower hands hold. */
import { pluralOf, singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isHue } from './clause-words.ts'

const own = '(?:(?:his|her|its|their|the|my)(?: own)?)'

const robots =
  /^(?:robot|robots|droid|android|automaton|mecha|mech|drone|cyborg|clockwork|golem|machine|bot|gynoid|autobot)$/

const grown =
  'branch(?:es)?|twigs|vines?|lea(?:f|ves)|fronds|moss|ivy|grass|reeds|straw|hay|flowers|petals|blossoms|roots|ferns?|seaweed|kelp|coral|anemones?|tentacles|snakes|serpents|eels|worms|feathers|wires?|cables|tubes|chains|icicles|smoke|fire|flames?|water|clouds?|lightning|needles|thorns|brambles|lichen|mushrooms|cobwebs|spaghetti|noodles|yarn|wool|ropes?|tinsel|ribbons|quills|crystals?|mist|foam|wheat|catkins|tendrils'

const worn = /^(?:torso|full|outer|legs|feet|head|face|armour|hands)$/
const isWorn = (word: string): boolean =>
  worn.test(vocabulary.entries.get(word)?.thing?.slot ?? '') && !furs.test(word)
const furs = /^(?:fur|coat|hide|pelt|socks|mask|bib|cap)$/

/** Nothing but a beast and its coat was told of so far. */
function isOfBeast(before: readonly string[]): boolean {
  const isBeast = before.some((word) => vocabulary.entries.get(word)?.animal !== undefined)
  return isBeast && !before.some((word) => isWorn(word) || dressed.test(word))
}

const dressed =
  /^(?:wears|wearing|dressed|in|wore|holding|holds|girl|boy|woman|man|lady|guy|folk|anthro|humanoid)$/

const coming =
  '(?:chipped|chipping|peeling|flaking|flaky|scratched|faded|worn|weathered|scuffed|dented|rusty|rusting|sun bleached|battered)'

const hides: readonly Clause[] = [
  {
    // 'A war robot, chipped olive paint', 'its peeling yellow paintwork'
    opens: new RegExp(
      `^(?:${coming.replace('sun bleached', 'sun').slice(3, -1)}|an?|${colours}|army|glossy|matte?|shiny|bright|dark|light|pale)$`,
    ),
    whole: new RegExp(
      `^(?:an? )?(?:coat of )?((?:(?:${coming}|glossy|matte?|shiny) )*)((?:(?:army|bright|dark|light|pale) )?[a-z]+(?: (?:green|blue|red|grey|yellow|white|black|orange))?) (?:paint|paintwork|paint job|paint finish|finish|enamel|lacquer|livery)${ends}`,
    ),
    plain: ([, state = '', hue = ''], before) => {
      const isOwn = before.some((word) => robots.test(word)) && !before.some(isWorn)
      const isTold = before.some((word, at) => word === 'body' && isHue(before[at - 1] ?? ''))
      if (!isOwn || !isHue(hue) || isTold) return undefined
      // Nobody is peeling anything.
      return `, ${state.replace('peeling', 'flaking')}${hue} body ,`
    },
  },
  {
    // 'A robot with one cracked lens'
    opens: /^(?:one|left|right|single|cracked|broken|shattered|scratched)$/,
    whole: new RegExp(
      `^((?:(?:one|left|right|single) )*)(cracked|broken|shattered|scratched|smashed|dim|dead|flickering) (?:camera |eye )?(lens(?:es)?)${ends}`,
    ),
    plain: ([, which = '', state = ''], before) =>
      before.some((word) => robots.test(word)) &&
      !before.some((word) => /^(?:glasses|spectacles|goggles|monocle|visor|camera)$/.test(word))
        ? `${which}${state} lens eye`
        : undefined,
  },
  {
    // 'A fox with a white tail tip', 'black tip on its tail'
    opens: new RegExp(`^(?:${colours}|cream|dark|pale|light|bright)$`),
    whole: new RegExp(
      `^((?:(?:dark|pale|light|bright) )?(?:${colours}|cream)) (?:tail[ -]?tip|tip (?:of|on|to|at the end of) (?:${own}|an?) (?:[a-z]+ )?tail|end (?:of|to) ${own} tail)${ends}`,
    ),
    plain: ([, hue = '']) => `${hue} tipped tail`,
  },
  {
    // 'A brown dog with a white bib'
    opens: new RegExp(`^(?:${colours}|cream|dark)$`),
    whole: new RegExp(`^(${colours}|cream|dark) (?:bib|shirt ?front|chest patch)${ends}`),
    plain: ([, hue = ''], before) => (isOfBeast(before) ? `${hue} chest` : undefined),
  },
  {
    // 'A red fox with black socks'
    opens: new RegExp(`^(?:${colours}|cream|dark|four|two|three)$`),
    whole: new RegExp(
      `^((?:two |three |four )?(?:${colours}|cream|dark)) (socks|stockings|mittens|boots)(?: (?:on|of fur on) (?:(?:all |the |its |his |her |both |front |back |hind |fore |four )*)(?:legs|paws|feet))?${ends}`,
    ),
    plain: ([clause = '', hue = '', mark = ''], before) => {
      const isPlaced = / on /.test(clause)
      if (!isOfBeast(before) || (mark !== 'socks' && !isPlaced)) return undefined
      return `${hue} leg socks`
    },
  },
]

const trees =
  'tree|birch|oak|pine|fir|willow|maple|palm|sapling|shrub|bush|(?:apple|cherry|palm|pine|oak|birch|plum|pear|fir|bonsai) tree'

const bodies: readonly Clause[] = [
  {
    // 'A dryad whose hair is willow branches'
    opens: /^(?:whose|with|her|his|its|their)$/,
    whole: new RegExp(
      `^(?:whose|(?:with )?${own}) hair (?:is|are|being) (?:(?:all|just|only|nothing but|made (?:out )?of|made from|a mass of|a tangle of|a nest of|really|actually|long) )*((?:[a-z]+ ){0,2}(?:${grown}))${ends}`,
    ),
    plain: ([clause = '', what = '']) => {
      const owner = /\b(her|his)\b/.exec(clause)?.[1]
      return `, ${owner === undefined ? '' : `${owner} , `}${what} for hair ,`
    },
  },
  {
    // 'Vulture wings for arms', 'wings instead of arms'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^((?:[a-z]+ )?wings) (for|instead of|in place of|in lieu of|where) (?:${own} )?(?:arms|hands)(?: (?:should|would|ought to) be)?${ends}`,
    ),
    plain: ([, wings = '', link = '']) =>
      /^(?:has|have|with|and|for|her|his|its)\b/.test(wings)
        ? undefined
        : `${wings}${link === 'for' ? '' : ' , no arms'} ,`,
  },
  {
    // 'Trailing sparks', 'leaving slime behind'
    opens: /^(?:leaving|leaves|trailing|trails)$/,
    whole: new RegExp(
      `^(?:leaving|leaves|trailing|trails) (?:[a-z]+ )?(slime|sparks|petals|glitter|stardust|sand|ash|bubbles|embers|flames|frost|feathers)(?: (?:behind|after|as|wherever|everywhere|from)(?: [a-z]+){0,5})?${ends}`,
    ),
    plain: ([, what = '']) => `, ${singularOf(what) ?? what} trail ,`,
  },
  {
    // 'Leaving a trail of slime'
    opens: /^(?:leaving|leaves|trailing|trails|drags|dragging|a|trail|with)$/,
    whole: new RegExp(
      `^(?:(?:leaving|leaves|trailing|trails|drags|dragging|with) )?(?:an? |its |her |his )?(?:(?:long|thin|glittering|glistening|shiny|sticky|silver|silvery|wet|faint|little) )*(?:trails? of (?:[a-z]+ )?(slime|sparks?|petals|glitter|stardust|sand|ash|ink|bubbles|embers|light|water|leaves|feathers|flames?|frost|snow|mud|dust|smoke|mist)|(slime|spark|petal|glitter|ink|bubble|ember|light|flame|frost|ash|smoke|dust) trail)(?: (?:behind|after) (?:him|her|it|them))?${ends}`,
    ),
    plain: ([, of, named]) => {
      const what = of ?? named ?? ''
      return `, ${singularOf(what) ?? what} trail ,`
    },
  },
  {
    // 'Amethyst shards growing from the forearms', 'crystals sprout out of her back'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^((?:[a-z]+ )?)(shards?|crystals?|clusters?|gems?|gemstones?|geodes?)(?: (?:which|that|are|is))* (?:growing|sprouting|sprout|grow|jutting|jut|poking|protruding|erupting|bursting|bristling|rising|embedded)(?: out)? (?:from|of|on|along|in|through|all over|over|down) (?:${own} |both )*((?:left |right )?(?:forearms?|arms?|shoulders?|back|spine|head|skull|chest|brow|forehead|temples|cheeks?|elbows|knuckles|hands|legs|shins|knees|skin|body|neck|hips|tail))${ends}`,
    ),
    plain: ([clause = '', said = '', what = '', part = '']) =>
      /^(?:hat|crown|staff|ring|with|and|two|three)\b/.test(clause)
        ? undefined
        : `${said.replace(/^(?:of|the|some) $/, '')}grown ${pluralOf(what) ?? what} on the ${part}`,
  },
  {
    // 'A whole birch growing from the left shoulder'
    opens:
      /^(?:an?|whole|small|tiny|young|little|crooked|gnarled|tree|birch|oak|pine|fir|willow|maple|palm|sapling|shrub|bush|apple|cherry|plum|pear|bonsai)$/,
    whole: new RegExp(
      `^(?:(?:an?|whole|entire|small|tiny|young|little|crooked|gnarled|dead|flowering|single) )*(${trees}) (?:(?:which|that|is) )*(?:growing|grows|sprouting|sprouts|rooted|rising|planted)(?: out| up)? (?:from|of|on|in|through|atop) (?:${own} )?((?:left |right )?(?:shoulders?|back|head|skull|chest|belly|spine|neck|arm|hump))${ends}`,
    ),
    plain: ([, tree = '', place = '']) => `grown ${tree} on the ${place}`,
  },
  {
    // 'Four ears', 'two pairs of ears', 'two mouths'
    opens: /^(?:two|three|four|five|six|seven|eight|many)$/,
    whole: new RegExp(
      `^(?:(three|four|five|six|eight) (ears)|two pairs of (ears)|(two|three|four|five|six|seven|eight|many) (mouths|noses))${ends}`,
    ),
    plain: ([, ears, part, pairOf, mouths, other]) =>
      `${ears ?? mouths ?? 'four'} extra ${part ?? pairOf ?? other ?? 'ears'}`,
  },
  {
    // 'Eyes on the palms'
    opens: /^(?:eyes?|mouths?|an?)$/,
    whole: new RegExp(
      `^(?:(?:an? )?(?:open |blinking |staring |extra )?(eyes?|mouths?)) (?:(?:open|opening|set|growing|blinking) )*(?:in|on) (?:the |both |each |${own} )*(palms?|tail|belly|stomach|wings|shoulders?|back|knees|tongue)(?: of (?:${own}|each|both) hands?)?${ends}`,
    ),
    plain: ([, part = '', place = ''], before) =>
      before.at(-1) === 'of' || before.includes('tattoo') || before.includes('tattooed')
        ? undefined
        : `extra ${part} on the ${place}`,
  },
  {
    // 'A tear in the left wing'
    opens: /^(?:an?|tears?|rips?|holes?|two|three)$/,
    whole: new RegExp(
      `^(?:(?:an?|two|three|big|long|small|few) )*(?:tears?|rips?|holes?|gash) in (?:${own} |one |both )?((?:left |right )?)(wings?|fins?|membranes?|frill)${ends}`,
    ),
    plain: ([, side = '', part = '']) => `torn ${side}${part}`,
  },
  {
    // 'A treasure chest with teeth'
    opens: /^with$/,
    whole: new RegExp(`^with teeth${ends}`),
    plain: (_, before) =>
      /^(?:mimic|chest|book|door|plant|flower|slime|blob|pumpkin|cactus|mushroom|house|car|cushion|flytrap|rose|box|bag|backpack|suitcase)$/.test(
        before.at(-1) ?? '',
      )
        ? 'with sharp teeth'
        : undefined,
  },
  {
    // 'One halo shard floating'
    opens: /^(?:one|half|halo|shards?|fragments?|pieces?|an?)$/,
    whole: new RegExp(
      `^(?:(?:one|an?|half) )*(?:halo (?:shards?|fragments?|pieces?)|(?:shards?|fragments?|pieces?|half|remains) of (?:${own}|an?) halo)(?: (?:floating|drifting|hovering|left|remaining|orbiting))?`,
    ),
    plain: () => 'broken halo',
  },
  {
    // 'Pollen on his knees' kneels nowhere
    opens:
      /^(?:mud|pollen|dirt|flour|dust|snow|soot|chalk|ash|paint|grass|moss|scabs?|plasters?|patch|patches|holes?|bruises?|stains)$/,
    whole: new RegExp(
      `^([a-z]+)(?: stains)? (?:on|all over|over) (?:(?:both|one) (?:of )?)?(?:his|her|its|their)( left| right)? (knees?)${ends}`,
    ),
    plain: ([clause = '', what = '', side = '', place = '']) =>
      `${what}${clause.includes(' stains ') ? ' stains' : ''} on the${side} ${place}`,
  },
  {
    // 'Button eyes (one missing)', 'three horns, one snapped off'
    opens: /^one$/,
    whole: new RegExp(
      `^one (?:(?:of them|is|has been|was) )*(missing|gone|lost|fallen off|hanging by a thread|hanging loose|dangling)${ends}`,
    ),
    plain: ([, state = ''], before) => {
      const part = pairs.exec(before.slice(-3).join(' '))?.[1] ?? ''
      const one = singularOf(part)
      if (one === undefined) return undefined
      return /hang|dangl/.test(state) ? `, one loose ${one} ,` : `, one ${one} missing ,`
    },
  },
]

const pairs =
  /\b(eyes|horns|ears|wings|antlers|tusks|fangs|teeth|arms|legs|antennae|feelers|tails|whiskers|fins|claws|tentacles) [,(]$/

const halves: ReadonlyMap<string, string> = new Map([
  ['octopus', 'octopus tentacles'],
  ['squid', 'octopus tentacles'],
  ['snake', 'snake tail'],
  ['serpent', 'snake tail'],
  ['fish', 'fish tail'],
  ['spider', 'spider legs'],
  ['goat', 'goat legs'],
  ['deer', 'deer legs'],
  ['bird', 'bird legs'],
])

const natures: readonly Clause[] = [
  {
    // 'A witch with an octopus lower half'
    opens: { test: (word) => halves.has(word) || /^an?$/.test(word) },
    whole: new RegExp(
      `^(?:an? )?([a-z]+) (?:(?:lower|bottom) (?:half|body)|from the waist down)${ends}`,
    ),
    plain: ({ input, 1: beast = '' }) =>
      / tentacles\b/.test(input) && beast !== 'snake' ? ',' : halves.get(beast),
  },
  {
    // 'Feathers red at the root and gold at the tips'
    opens: /^(?:feathers|fur|scales|quills|spines|petals|leaves|wings)$/,
    whole: new RegExp(
      `^(feathers|fur|scales|quills|spines|petals|leaves|wings) (?:(?:that are|are) )?(${colours}) at the (?:roots?|base|bottom|top) (?:and|,|but|fading to|turning) (${colours}) at the (?:very )?(?:tips?|ends?|edges?)${ends}`,
    ),
    plain: ([, what = '', hue = '', tip = '']) => `${hue} and ${tip} ${what}`,
  },
  {
    // 'Grey fluff' is what it wears of itself
    opens: new RegExp(`^(?:${colours}|pale|dark|light|soft)$`),
    whole: new RegExp(`^((?:${colours}|cream) )(?:fluff|floof|fuzz)(?: all over)?${ends}`),
    plain: ([, hue = ''], before) =>
      /^(?:,|with|and|of)$/.test(before.at(-1) ?? '') && !before.includes('beard')
        ? `${hue}fur`
        : undefined,
  },
  {
    // 'The god of lost socks' has some
    opens: /^of$/,
    whole:
      /^of (?:lost|missing|forgotten|misplaced|stolen|odd|unwanted|broken) [a-z]+(?= [,.;:!?)—–-]| who | with | in | as |$)/,
    plain: (_, before) =>
      /^(?:god|goddess|spirit|saint|keeper|guardian|king|queen|patron|finder|demon|angel|fairy|lord|lady|ghost)$/.test(
        before.at(-1) ?? '',
      )
        ? ','
        : undefined,
  },
]

const holds: readonly Clause[] = [
  {
    // 'A sickle in each lower hand', 'with a knife in each of its upper hands'
    opens: /^an?$/,
    whole: new RegExp(
      `^an? ((?:[a-z]+ )?)([a-z]+) in each (?:of )?(?:${own} )?(?:two )?(lower|upper|top|bottom|outer|inner|back|rear) (?:hand|arm|paw|claw|fist)s?${ends}`,
    ),
    plain: ([, said = '', what = '']) => {
      const many = pluralOf(what)
      return many === undefined ? undefined : `two ${said}${many} in the hands`
    },
  },
]

export const beingsToldClauses: readonly Clause[] = [...hides, ...bodies, ...natures, ...holds]
