/** What is told of creatures in passing: 'whose patron is a cat', 'who ate the dragon', 'gold tusk caps', 'tail tip burning blue', 'one arm still a wing', 'left foot on backwards', 'club with nails'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, hasLook } from './clause-words.ts'

const own = '(?:his|her|their|its|the|my)'
const metals =
  '(?:gold|golden|silver|brass|bronze|copper|iron|steel|jewelled|jeweled|ivory|jade|leather|metal)'

const others: readonly Clause[] = [
  {
    // 'A warlock whose patron is a cat', 'a ranger whose pet is a badger'
    opens: /^whose$/,
    whole: new RegExp(
      `^whose (patron|god|boss|master|enemy|nemesis|rival|employer|mother|father|brother|sister|twin|twin brother|twin sister|son|daughter|uncle|aunt|cousin|grandmother|grandfather|gran|grandad|husband|wife|neighbour|neighbor|teacher|mentor|partner|ex|landlord|therapist|hero|idol|pet|familiar|companion|best friend|sidekick|mount|steed) (?:is|was) (an? (?:[a-z]+ ){0,3}?[a-z]+)${ends}`,
    ),
    plain: ([, kin = '', whom = '']) =>
      /^(?:pet|familiar|companion|best friend|sidekick|mount|steed)$/.test(kin)
        ? `with ${whom}`
        : ',',
  },
  {
    // 'A princess who ate the dragon', 'a knight who lost the war'
    opens: /^(?:who|that)$/,
    whole: new RegExp(
      `^(?:who|that) (?:once |just |recently |has |had |already |accidentally )*(?:ate|eaten|swallowed|killed|slew|slain|married|betrayed|outlived|defeated|befriended|fought|robbed|kissed|buried|cursed|tricked|replaced|lost|won|started|survived) (?:${own} |an? |every |all |three |two |seven )?((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
    ),
    plain: ([, whom = '']) => {
      const last = whom.split(' ').at(-1) ?? ''
      const { animal, who, thing, body, part } = vocabulary.entries.get(last) ?? {}
      return (animal ?? who) !== undefined || (thing ?? body ?? part) === undefined
        ? ','
        : undefined
    },
  },
]

const bodies: readonly Clause[] = [
  {
    // 'Gold tusk caps', 'brass horn tips'
    opens: new RegExp(`^${metals}$`),
    whole: new RegExp(
      `^(${metals}) (tusk|horn|claw|fang|antler|hoof|talon) (?:caps?|tips?|covers?|sheaths?|caps)${ends}`,
    ),
    plain: ([, stuff = '', part = '']) =>
      `${part === 'hoof' ? 'hooves' : `${part}s`} capped in ${stuff}`,
  },
  {
    // 'Tail tip burning blue', 'horn tips glowing'
    opens: /^(?:tail|horn|horns|antler|wing|ear)$/,
    whole: new RegExp(
      `^(tail|horns?|antler|wing|ear) tips? (?:(?:is|are|always) )*(burning|glowing|alight|lit|smouldering|smoking|flaming|on fire)((?: (?:${colours}))?)${ends}`,
    ),
    plain: ([, part = '', how = '', hue = '']) =>
      `${part} with a${hue} ${/glow|lit/.test(how) ? 'glowing' : 'flaming'} tip`,
  },
  {
    // 'One arm still a wing', 'one hand a crab claw'
    opens: /^one$/,
    whole: new RegExp(
      `^one (arm|hand|leg|foot) (?:(?:is|still|just|now|already) )*(?:an? )((?:(?:crab|lobster|bird|swan|bat|bear|wolf|iron|metal|steel|wooden|giant|huge|white|black) )*(?:wing|tentacle|claw|hook|pincer|paw|hoof|fin|flipper|branch|drill|blade|stump|talon))${ends}`,
    ),
    plain: ([, , what = '']) => `one ${what}`,
  },
  {
    // 'Left foot on backwards', 'his head is on the wrong way round'
    opens: /^(?:left|right|head|foot|feet|hand|hands|arm)$/,
    whole: new RegExp(
      `^((?:left |right )?)(head|foot|feet|hands?|arms?) (?:(?:is|are|put|sewn|screwed|stitched|stuck|turned|twisted|facing|on) )+(?:backwards?|the wrong way(?: round| around)?|back to front)${ends}`,
    ),
    plain: ([, side = '', part = '']) => `backwards ${side}${part}`,
  },
  {
    // 'Two-tone fur, brown and cream'
    opens: /^(?:two|bicoloured|bicolored|tricolour|three|mottled|patchy)$/,
    whole: new RegExp(
      `^((?:two|three) toned?|bicolou?red|tricolou?r|mottled|patchy) (fur|feathers|scales|skin|coat|plumage|hide) (?:[,:] |in )((?:(?:${colours}|cream|tan|beige|rust|ginger|fawn|sand|chestnut|russet|charcoal|ivory)(?: and |, | , )?){2,3})${ends}`,
    ),
    plain: ([, how = '', coat = '', hues = '']) => `${hues.trim()} ${how} ${coat}`,
  },
  {
    // 'Antennae slicked back'
    opens: /^antennae$/,
    whole: new RegExp(`^antennae (?:slicked|swept|combed|tied|pinned|folded) back${ends}`),
    plain: () => 'swept antennae',
  },
  {
    // 'Burn scars on the right half of his face'
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right) half of (${own}) (face|head|neck|body|mouth|chest|back)${ends}`,
    ),
    plain: ([, side = '', whose = '', part = '']) => `${side} side of ${whose} ${part}`,
  },
  {
    // 'Eye in the palm of each hand'
    opens: /^eyes?$/,
    whole: new RegExp(
      `^eyes? (?:in|on|inside|set in|embedded in) (?:(?:the|${own}|both|each|either|one) )*(?:left |right )?palms?(?: of (?:each|both|${own}|one) (?:(?:left|right) )?hands?)?${ends}`,
    ),
    plain: () => 'extra eyes on the palms',
  },
  {
    // 'Gem in the belly button'
    opens: /^belly$/,
    whole: /^belly button(?= |$)/,
    plain: () => 'navel',
  },
  {
    // 'Arms held straight out'
    opens: /^arms$/,
    whole: new RegExp(
      `^arms (?:(?:held|stretched|sticking|thrust|stiffly|straight) )+(?:out|forwards?)(?: in front(?: of (?:her|him|it|them))?)?${ends}`,
    ),
    plain: () => 'arms outstretched',
  },
  {
    // 'An anglerfish lure on the forehead'
    opens: /^(?:anglerfish|angler|glowing|lure)$/,
    whole: new RegExp(
      `^(?:(?:anglerfish|angler|glowing) )*lure (?:on|from|over|above|dangling from|hanging from|growing from) (?:${own} )?(?:forehead|head|brow)${ends}`,
    ),
    plain: () => 'glowing lure antenna',
  },
  {
    // 'Fern fronds instead of hair', 'cables for hair'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^((?:[a-z]+ )?)(fronds|ferns|grass|wheat|cables|wires|tubes|spikes|thorns|quills|worms|eels|chains|strings|feathers|icicles|branches|coral|reeds|straw|kelp) (?:instead of|in place of|in lieu of|where ${own}) hair(?: should be| would be)?${ends}`,
    ),
    plain: ([, said = '', what = '']) =>
      `hair made of ${/^(?:with|has|and|of|a|the|has) $/.test(said) ? '' : said}${what}`,
  },
]

const things: readonly Clause[] = [
  {
    // 'Club with nails', 'a bat full of rusty nails'
    opens: /^(?:club|bat|plank|board|stick|cudgel|post|pole|staff|mace|hammer)$/,
    whole: new RegExp(
      `^(club|bat|plank|board|stick|cudgel|post|pole|staff|mace|hammer) (?:with|full of|studded with|stuck with) (?:(?:rusty|long|bent|old|iron|some|three|driven) )*nails(?: (?:in|through|driven through|hammered through|sticking out of|poking out of) it)?${ends}`,
    ),
    plain: ([, club = '']) => (club === 'bat' ? 'spiked baseball bat' : `nail studded ${club}`),
  },
  {
    // 'Belt with a pie on the buckle'
    opens: /^belt$/,
    whole: new RegExp(
      `^belt with (?:an? |the )((?:[a-z]+ )?[a-z]+) (?:on|for|as) (?:the |its |an? )buckle${ends}`,
    ),
    plain: ([, what = '']) => `${what} belt buckle`,
  },
  {
    // 'A top hat with teeth around the brim'
    opens: /^(?:hat|fedora|cap|tricorn|bowler|bonnet|sombrero)$/,
    whole: new RegExp(
      `^(hat|fedora|cap|tricorn|bowler|bonnet|sombrero) with ((?:[a-z]+ )?[a-z]+s|teeth) (?:around|round|along|all around|on|hanging from) (?:the|its) brim${ends}`,
    ),
    plain: ([, hat = '', what = '']) => `${hat} covered in ${what}`,
  },
  {
    // 'A jacket with the paint flaking off'
    opens: /^(?:with|its|the|paint|gilding|varnish|enamel|lacquer)$/,
    whole: new RegExp(
      `^(?:(?:with|its|the) )*(?:paint|gilding|varnish|enamel|lacquer|plating) (?:flaking|peeling|chipping|rubbed|worn|flaked|peeled|coming)(?: (?:off|away|thin))?${ends}`,
    ),
    plain: (_, before) =>
      /^(?:war|face|body|nail|grease)$/.test(before.at(-1) ?? '')
        ? undefined
        : hasLook(before.at(-1) ?? '')
          ? 'chipped'
          : ', chipped paint ,',
  },
  {
    // 'A sack with a dollar sign'
    opens: /^(?:dollar|pound|euro|peace|danger|radiation|biohazard|hazard)$/,
    whole: /^(dollar|pound|euro|peace|danger|radiation|biohazard|hazard) sign(?= |$)/,
    plain: ([, what = ''], before) =>
      /^(?:an?|the|big|white|black|red|green|yellow)$/.test(before.at(-1) ?? '') &&
      before.includes('with')
        ? `${what} symbol`
        : undefined,
  },
  {
    // 'Bone mask pushed to the side'
    opens: /^(?:mask|hat|cap|visor|goggles|helmet|crown|wig)$/,
    whole: new RegExp(
      `^(mask|hat|cap|visor|goggles|helmet|crown|wig) (?:pushed|shoved|pulled|slid|worn|tilted|cocked|slipped|knocked) (?:over )?(?:to|on|off to) (?:the|one|its) side(?: of (?:${own} )?(?:head|face))?${ends}`,
    ),
    plain: ([, what = '']) => `tilted ${what}`,
  },
  {
    // 'An undead mule beside him'
    opens: /^mule$/,
    whole:
      /^mule(?= (?:beside|at|by|behind|with|that|who|on a|in tow|loaded|carrying|under|follow))/,
    plain: () => 'pack mule',
  },
]

export const creatureToldClauses: readonly Clause[] = [...others, ...bodies, ...things]
