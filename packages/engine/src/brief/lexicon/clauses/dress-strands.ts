/** Legs, tails, rows and strands of dress, and what is stuck into it: 'a jumpsuit with flared legs', 'a coat with tails', 'pearls in three rows', 'a knife in each boot', 'a mouse asleep in his pocket', 'arms tattooed with maps'. */
import { pluralOf, singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, endsOr, isHue, isOfClothes, isWornThing, own } from './clause-words.ts'

const stuffs = '(?:velvet|silk|satin|brocade|taffeta|chiffon|damask|lace|tulle|crepe|crêpe|lamé)'
const legged =
  /^(?:jumpsuit|trousers|jeans|pyjamas|pajamas|dungarees|overalls|shorts|boilersuit|suit|catsuit|bell-bottoms|bottoms|pants|leggings|tights|breeches|onesie|slacks|chinos|flares|joggers|coveralls|bodysuit|spacesuit)$/

const cuts: readonly Clause[] = [
  {
    // 'Plum velvet cut low at the back', 'gold brocade with a long train'
    opens: new RegExp(`^${stuffs}$`),
    whole: new RegExp(
      `^(${stuffs}) (?:(cut (?:very |quite )?low)(?: (?:at|in|down) (?:the |her )?(back|front|neck|bosom))?|(slit|cut high|cut away|draped|gathered|nipped|plunging)|(?=with (?:a|its) (?:[a-z]+ )?train(?: |$)))`,
    ),
    plain: ([, stuff = '', low = '', where = '', how = ''], before) => {
      const lead = before.at(-1) ?? ''
      const opens = /^(?:in|,|of|wears|wearing)$/.test(lead) || isHue(lead)
      if (!opens) return undefined
      const cut = where === 'back' ? ', backless' : ', low-cut'
      return `${stuff} gown ${low === '' ? how : cut}`.trim()
    },
  },
  {
    // 'A gown cut low at the back'
    opens: /^cut$/,
    whole:
      /^cut (?:(?:very|quite|daringly|scandalously) )*low (?:at|in|on|down) (?:the |her |his )?(back|front|neck|bosom|chest|bust)(?= |$)/,
    plain: ([, where = ''], before) =>
      isOfClothes(before, 4) ? (where === 'back' ? ', backless ,' : ', low-cut ,') : undefined,
  },
  {
    // 'A jumpsuit with flared legs'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:the )?(?:very )?(flared|wide|frayed|short|tapered|narrow|straight|ripped|muddy|scorched|cropped|patched|baggy|full|ragged|cuffed|torn|rolled|tight|long|shredded|singed|pegged|ballooning|loose) (?:trouser )?legs${ends}`,
    ),
    plain: ([, how = ''], before) =>
      legged.test(before.at(-1) ?? '') ? `, ${how === 'wide' ? 'wide-legged' : how} ,` : undefined,
  },
  {
    // 'Pyjamas with one leg torn off': nobody lost a leg
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:one|a|the|its) (?:(?:left|right) )?(?:leg|knee) (?:torn|ripped|cut|hacked|burnt|bitten) (?:off|away)${ends}`,
    ),
    plain: (_, before) =>
      legged.test(before.at(-1) ?? '') ? 'with one trouser leg torn off' : undefined,
  },
  {
    // 'A coat with tails down to his calves'
    opens: /^(?:frock|coat|jacket)$/,
    whole: new RegExp(
      `^(?:frock )?(?:coat|jacket) with ((?:(?:long|short|split|swallow|torn|muddy|ragged) )*)tails(?: (?:(?:right|all the way|hanging|reaching|down) )*(?:to|past|below|at|over) ${own} (?:calves|knees|ankles|heels|thighs|floor|ground))?${ends}`,
    ),
    plain: ([, said = '']) => `${said.replace('swallow ', '')}tailcoat`,
  },
  {
    // 'Hat to tall', as it is misspelt
    opens: /^to$/,
    whole:
      /^to (tall|big|small|long|short|wide|tight|large|loose|baggy|high|heavy|old|thin)(?= [,.;:!?)]| and (?!to )|$)/,
    plain: ([, how = ''], before) =>
      isWornThing(before.at(-1) ?? '') || /^sizes?$/.test(before.at(-1) ?? '')
        ? `too ${how}`
        : undefined,
  },
]

const rows: readonly Clause[] = [
  {
    // 'Pearls in three rows'
    opens: /^(?:pearls|beads|shells|coins|amber|coral|jet|garnets|corals)$/,
    whole: new RegExp(
      `^(pearls|beads|shells|coins|amber|coral|jet|garnets|corals) in (two|three|four|five|six|seven|several|many) (?:rows|strands|strings|ropes|loops|layers)${endsOr('round|around|at|on')}`,
    ),
    plain: ([, beads = '', count = '']) =>
      `${/^(?:several|many)$/.test(count) ? 'three' : count} strings of ${beads}`,
  },
  {
    // 'Three rows of pearls'
    opens: /^(?:two|three|four|five|six|seven|rows|ropes|loops)$/,
    whole:
      /^((?:two|three|four|five|six|seven) )?(?:rows|ropes|loops) of (pearls|beads|shells|coins|amber beads|coral beads|jet beads)(?= |$)/,
    plain: ([, count = '', beads = '']) => `${count}strings of ${beads}`,
  },
  {
    // 'Coral strands hanging from her headdress'
    opens: /^(?:coral|pearl|amber|turquoise|jade|jet|beaded|bead|shell|crystal|glass)$/,
    whole:
      /^(coral|pearl|amber|turquoise|jade|jet|beaded|bead|shell|crystal|glass) (?:strands|strings|ropes|loops|festoons|chains)(?= (?:hanging|hang|hung|dangling|falling|looped|from|at|round|around|over|on|in)(?: |$))/,
    plain: ([, stuff = '']) => (/^bead/.test(stuff) ? 'beads' : `${stuff} beads`),
  },
  {
    // 'A plait round the head'
    opens: /^(?:plaits?|braids?)$/,
    whole: new RegExp(
      `^(?:plaits?|braids?) (?:(?:wound|wrapped|coiled|pinned|worn|circling|crossed|that goes|going|laid|twisted) )*(?:round|around|over|across|on top of) ${own} (?:head|crown)(?= |$)`,
    ),
    plain: () => 'crown braid',
  },
  {
    // 'A beard plaited with copper wire' has no copper hair
    opens: /^(?:beard|hair|braids?|plaits?|moustache|dreadlocks|locks)$/,
    whole: new RegExp(
      `^(beard|hair|braids?|plaits?|moustache|dreadlocks|locks) (?:(?:is|are|all) )*(plaited|braided|woven|bound|tied|wound|wrapped|threaded|knotted|strung) with (?:fine |thin |old |bits of )?(copper|gold|silver|brass|iron|bronze|steel|golden) (?:wire|wires|thread|cord|bands|clasps)${ends}`,
    ),
    plain: ([, hair = '', how = '', metal = '']) => {
      const isPlaited = /^(?:plaited|braided|woven)$/.test(how)
      const said = isPlaited && /^(?:beard|hair|moustache)$/.test(hair) ? 'braided ' : ''
      const ornament = /^(?:beard|moustache)$/.test(hair) ? 'beard rings' : 'hair ornament'
      return `${said}${hair} , ${metal} ${ornament}`
    },
  },
]

const places =
  '(boots?|shoes?|sleeves?|pockets?|stockings?|socks?|garters?|holsters?|gloves?|gauntlets?)'
const snug =
  '(?:hiding|hidden|asleep|sleeping|nesting|living|dozing|snoozing|curled|curled up|tucked up|riding|sitting|perched|huddled|that lives|who lives|that sleeps|who sleeps)'

const stuck: readonly Clause[] = [
  {
    // 'Pearl-handled knife in each boot': two of them
    opens: /^[a-z]+$/,
    whole: new RegExp(
      `^([a-z]+) (?:(?:stuck|tucked|hidden|thrust|shoved|sheathed) )?in (?:each|either|both|every)(?: of (?:his|her|their|the))? ${places}${ends}`,
    ),
    plain: ([, thing = '', place = ''], before) => {
      const slot = vocabulary.entries.get(thing)?.thing?.slot
      const many = pluralOf(thing)
      if (slot !== 'prop' || many === undefined || /^(?:an?|one)$/.test(before.at(-1) ?? ''))
        return undefined
      return `two ${many} in the ${/s$/.test(place) ? place : `${place}s`}`
    },
  },
  {
    // 'A mouse asleep in his pocket': nobody else sleeps
    opens: { test: (word) => vocabulary.entries.get(word)?.animal !== undefined },
    whole: new RegExp(
      `^([a-z]+) ${snug} (in|inside|under|up|on|behind) ((?:his|her|their|its|the|one|a) (?:[a-z]+ )?(?:pocket|sleeve|hat|hood|beard|hair|boot|collar|satchel|bag|basket|scarf|bun|brim|shoulder|turban|helmet|cap|cuff|lap|arms))(?= |$)`,
    ),
    plain: ([, beast = '', at = '', place = '']) =>
      `${beast} ${at === 'up' ? 'in' : at} ${place.replace(/^(?:one|a) /, 'the ')}`,
  },
  {
    // 'A sleeve up which a card is hiding'
    opens: /^up$/,
    whole:
      /^up which (an?|the|two|some) ((?:[a-z]+ )?[a-z]+) (?:is|are|was|has|have|lies|hides)(?: been)?(?: hiding| hidden| tucked| kept| stuffed| slipped)?(?= |$)/,
    plain: ([, article = '', thing = '']) => `and ${article} ${thing} in the sleeve`,
  },
  {
    // 'A cigarette in a long holder'
    opens: /^(?:cigarette|cigar)$/,
    whole: /^cigarette in (?:an?|her|his|its) ((?:[a-z]+ ){0,2}?)holder(?= |$)/,
    plain: ([, said = '']) => `${said === 'long ' ? '' : said}cigarette holder`,
  },
  {
    // 'Buttons for eyes', 'bottle caps for eyes'
    opens:
      /^(?:buttons|coins|coals|stones|marbles|beads|headlights|gems|lamps|bottle|pebbles|shells)$/,
    whole:
      /^(buttons|coins|coals|stones|marbles|beads|headlights|gems|lamps|bottle caps|bottle tops|pebbles|shells) for eyes(?= |$)/,
    plain: ([, things = '']) => `${singularOf(things) ?? things} eyes`,
  },
  {
    // 'One sock for a tongue', 'a scarf for a tail': nobody wears it
    opens: /^(?:an?|one|with|old|sock|ribbon|belt|scarf|tie|glove|zip|rope|mop|broom|leaf|spoon)$/,
    whole:
      /^(?:an? |one )?((?:old |red |striped |odd |long )?)(sock|ribbon|belt|scarf|tie|glove|zip|rope|mop|broom|leaf|spoon) for an? (tongue|tail|nose|mane|beard|beak)(?= |$)/,
    plain: ([, said = '', thing = '', part = '']) => `${said}${part} like a ${thing}`,
  },
  {
    // 'One of those map cases' is one
    opens: /^one$/,
    whole: /^one of (?:those|these) ((?:[a-z]+ ){0,2}?)([a-z]+s)(?= |$)/,
    plain: ([, said = '', things = '']) => {
      const one = singularOf(things)
      if (one === undefined || !isWornThing(`${said}${things}`)) return undefined
      return `a ${said}${one}`
    },
  },
  {
    // 'A dent in the breastplate'
    opens: /^(?:an?|one|dents?|two|several|big|deep)$/,
    whole: new RegExp(
      `^(?:(?:an?|one|two|several|big|deep|huge|small|fist-sized) )*dents? in ${own} ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, thing = '']) => (isWornThing(thing) ? `dented ${thing}` : undefined),
  },
  {
    // 'Four coats of arms'
    opens: /^coats$/,
    whole: /^coats of arms(?= |$)/,
    plain: () => 'coat of arms',
  },
  {
    // 'Feathers singed' of wings that were told before
    opens:
      /^(?:feathers|singed|burnt|scorched|moulting|missing|bedraggled|broken|charred|ruffled)$/,
    whole: new RegExp(
      `^(?:feathers (singed|burnt|scorched|moulting|bedraggled|charred|ruffled|bent|broken|blackened|falling out)|(singed|burnt|scorched|moulting|bedraggled|charred|ruffled|blackened) feathers)${ends}`,
    ),
    plain: ([, state = '', said = ''], before) =>
      before.some((word) => /^(?:wings?|angel|harpy|seraph|cherub|phoenix)$/.test(word))
        ? `${state}${said} wings`
        : undefined,
  },
  {
    // 'A roller-skating waitress'
    opens: /^(?:roller|ice)$/,
    whole: /^(roller|ice) skating ([a-z]+)(?= |$)/,
    plain: ([, kind = '', who = '']) => {
      const { who: being, animal } = vocabulary.entries.get(who) ?? {}
      return (being ?? animal) === undefined ? undefined : `${who} on ${kind} skates`
    },
  },
  {
    // 'Feet tattooed with maps'
    opens: /^(?:feet|foot|toes|soles|scalp|neck|throat|fingers|ankles|belly)$/,
    whole: new RegExp(
      `^(feet|foot|toes|soles|scalp|neck|throat|fingers|ankles|belly) (?:(?:is|are|all) )*(?:tattooed|inked) with ((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, part = '', figures = '']) =>
      `${part} , ${singularOf(figures) ?? figures} tattoos on the ${part}`,
  },
]

export const dressStrandsClauses: readonly Clause[] = [...cuts, ...rows, ...stuck]
