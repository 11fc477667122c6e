/** How long wishes turn a sentence: 'a scarf that was her husband's, orange', 'I first gave him a helmet, but…', 'where her eyes should be there are two lumps of coal'. */
import { alike } from '../../facts/comparisons.ts'
import { singularOf } from '../../words/inflect.ts'
import { isWornThing } from '../clauses/clause-words.ts'
import { type Form, isThing } from './forms.ts'
import { formEnd, isAnimal, isColour } from './words.ts'

const end = formEnd
const number =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|some)'

const coming: readonly Form[] = [
  // 'I originally gave him a helmet, but nobody could see his face'
  [
    /(?:\b(?:at first|originally|initially|in the first draft|to begin with|in an early sketch),? (?:s?he|they|it|i|we) (?:had|wore|carried|was wearing|was given|got|gave (?:him|her|them))|\b(?:i|we) (?:had )?(?:originally|first|at first|initially|once) (?:gave|drew|given|drawn|put) (?:him|her|them|it)(?: with| in)?) ((?:an?|the|some) (?:\p{L}+ ){0,2}?\p{L}+)[,.;:–—]? (?:but|and|however|until|till)\b(?![^.;!?\n]*\b(?:now|instead)\b)[^.;!?\n]*/giu,
    ([thing = '']) =>
      isThing(thing) ? `no ${thing.replace(/^(?:an?|the|some) /iu, '')}` : undefined,
  ],
  // 'My grandad says she wore lipstick but she swears she didn't'
  [
    /\b(?:my|our|the|his|her) \p{L}+ (?:says|said|claims|claimed|thinks|thought|remembers|swears|insists) (?:that )?s?he (?:had|wore|carried|always had|always wore|has|wears|carries) ((?:an? |the |some )?(?:\p{L}+ )?\p{L}+),? but [^.;,!?\n]*(?:n['’]t|never|not|wrong|nonsense|mistaken)\b(?:,? so no (?:\p{L}+ )?\p{L}+)?/giu,
    ([thing = '']) => `no ${thing.replace(/^(?:an?|the|some) /iu, '')}`,
  ],
  // 'Everyone else plays brooding men in trench coats, so no trench coat'
  [
    /\b(?:every(?:one|body) else|all the others?|the others|every other \p{L}+)(?: (?:in|at|on|from|of) (?:my|our|the) \p{L}+)? (?:plays?|played|has|have|draws?|makes?|made|is|are|wears?|went|goes|chose|picked|wants?|seems?|does|did)\b[^.;!?\n]*?(?=,? (?:so|and so|which is why) (?:please )?\p{L}+|[.;!?\n])/giu,
    () => '',
  ],
  // 'She doesn't know that she's dead'
  [
    /\b(?:(?:doesn['’]t|does not|hasn['’]t|has not|didn['’]t) (?:yet )?(?:know|noticed?|reali[sz]ed?|remember|accepted|understand|understood)(?: yet)? (?:that )?s?he(?:['’]s| is| was| has)|s?he(?:['’]s| is) not aware (?:that )?s?he(?:['’]s| is)) (?:dead|died)\b/giu,
    () => 'is a ghost',
  ],
  // 'The thing you have to know about Sister Immaculata is that she's …'
  [
    /\b(?:the |one |two |a )?(?:first |only |main |important |other )?things? (?:that )?(?:you (?:have|need|ought|should|must)(?: to)? (?:know|understand|remember)|to (?:know|understand|remember|get right)|everyone (?:knows|says)) about ((?:\p{Lu}\p{L}+ ?){1,3})(?:is|was) (?:that )?(?=s?he\b)/gu,
    ([name = '']) => `${name.trim()}, `,
  ],
  // 'Mine is Inspector Agatha Obi'
  [/(?<=^|[.;!?\n]\s{0,2})(?:mine|ours) is(?= (?:\p{Lu}|an? ))/gu, () => 'It is'],
  [/(?<=^|[.;!?\n]\s{0,2})(?:Mine|Ours) is(?= (?:\p{Lu}|an? ))/gu, () => 'It is'],
  // 'My son turns six in March and his favourite hero is a man'
  [
    /(?<=\bmy \p{L}+(?: \p{Lu}\p{L}+)?) (?:turns|turned|will turn|is turning|is about to turn|has just turned) \p{L}+(?: (?:in|on|next|this) \p{L}+)?(?=[^.;!?\n]*\b(?:invented|made up|made one up|come up with|dreamt up|dreamed up|favourite|created)\b)/giu,
    () => '',
  ],
]

const faces: readonly Form[] = [
  // 'Eyebrows that meet in the middle'
  [
    /\b(?:eyebrows|brows),? (?:(?:that|which) )?(?:almost |nearly |have |had )*(?:meet|met|join|joined(?: up)?|grown together|grow together|run into (?:one another|each other)|touch|become one)(?: (?:in the middle|above (?:his|her|the) nose|over (?:his|her|the) nose|when (?:s?he) \p{L}+))?/giu,
    () => 'unibrow',
  ],
  // 'What hair he still has is combed over the top'
  [
    /\b(?:what(?: little)?|the(?: little| few)?|such) (?:hair|hairs) (?:(?:that|as) )?(s?he) (?:still )?(?:has|had)(?: left)?,? (is|are|was|were)\b/giu,
    ([who = '', is = '']) =>
      `${/^s/iu.test(who) ? 'her' : 'his'} thin hair ${is.replace('are', 'is').replace('were', 'was')}`,
  ],
  [
    /\b(combed|brushed|swept|plastered|arranged) over (?:the (?:top|bald patch|bald spot)|it|(?:his|her) (?:bald )?(?:head|patch|scalp|pate))\b/giu,
    ([how = '']) => `${how} over`,
  ],
  // 'Where her eyes should be there are two lumps of pink crystal', 'her eyes are two black buttons'
  [
    /(?:\bwhere (?:his|her|its|their|the) eyes (?:should|ought to|would|used to) (?:be|have been),? (?:there (?:are|is)|s?he has|they have|sit|are)|\b(?:his|her|its|their) eyes are(?! like)) (?:just |only |two |a pair of |big |small |tiny |old )*(?:lumps?|pieces?|chunks?|balls?|chips?|shards?|bits?|beads?|discs?|slices?|drops?|pools?|pebbles?) of ((?:\p{L}+ )?\p{L}+)(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    ([stuff = '']) => `${stuff} eyes`,
  ],
  [
    /(?:\bwhere (?:his|her|its|their|the) eyes (?:should|ought to|would|used to) (?:be|have been),? (?:there (?:are|is)|s?he has|they have|sit|are)|\b(?:his|her|its|their) eyes are(?! like)) (?:just |only |two |a pair of |big |small |tiny |old )*((?:\p{L}+ ){0,2}?\p{L}+s)(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    ([things = '']) => {
      const one = singularOf(things.toLowerCase().split(' ').at(-1) ?? '')
      return one !== undefined && isThing(one) && !isColour(things)
        ? `${things} for eyes`
        : undefined
    },
  ],
  // 'Going white around the muzzle', 'some grey coming in at the temples'
  [
    new RegExp(
      `\\b(?:(?:is |was )?(?:going|gone|turning|turned|getting) (\\p{L}+)|(?:with |and )?(?:some|a little|a bit of|a touch of) (\\p{L}+)(?: coming in| showing| creeping in)?) (?:around|round|at|about|on|in) (?:the|his|her|its) (muzzle|snout|whiskers|chin|nose|beak|eyebrows|ears)${end}`,
      'giu',
    ),
    ([one = '', other = '', part = '']) => {
      const hue = one === 'undefined' ? other : one
      return isColour(hue) ? `, ${hue} ${part}` : undefined
    },
  ],
  // 'One ear that stood up and another that didn't'
  [
    /\bone ear (?:(?:that|which|always) )*(?:stands|stood|sticks|stuck|standing|sticking|pricked|points|up)(?: straight| right)?(?: up)?,? (?:and |but |while )?(?:another|the other|one)(?: one| ear)?(?: (?:that|which))? (?:didn['’]t|doesn['’]t|does not|did not|never did|won['’]t|flop(?:s|ped|ping)?|fold(?:s|ed)|droop(?:s|ed|ing)|hangs?|hung|down|that down)(?: (?:over|down))?/giu,
    () => 'one pricked ear, one floppy ear',
  ],
  // 'He comes up to the children's shoulders'
  [
    /(?<=\b(?:s?he|it|and) )(?:(?:only|barely|hardly|just|scarcely|would) )*(?:comes?|came|reaches|reached|stands|stood)(?: (?:only|barely|hardly|just|scarcely|about|roughly))?(?: up)?(?: to| as high as)? (?:(?:the|an?|my|our|most|other|his|her) )?\p{L}+(?:['’]s|s['’]) (?:shoulders?|elbows?|waist|knees?|hips?|chin|chest|belly|belt|armpits?|ribs|thighs?|ankles?)\b/giu,
    () => 'is short',
  ],
  // 'Built like a sparrow'
  ...alike
    .filter(([, [build]]) => build !== 'muscular')
    .map(
      ([nouns, [, word]]): Form => [
        new RegExp(
          `\\bbuilt like an? (?:\\p{L}+ )?(?:${nouns}${word === 'tiny' ? '|bird|robin|child|jockey' : ''})(?: (?:in|on|that|who|which) (?:an? |the )?(?:\\p{L}+ ){0,2}\\p{L}+(?=[.,;!\\n]|$))?`,
          'giu',
        ),
        () => word,
      ],
    ),
  // 'She barely reaches his elbow'
  [
    /(?<=\bshe )(?:(?:only|barely|hardly|just|scarcely|would) )+(?:comes?|came|reaches|reached)(?: up)?(?: to)? (?:his|my|your|their|most people['’]s) (?:shoulders?|elbows?|waist|knees?|hips?|chin|chest|belt|armpits?)\b/giu,
    () => 'is short',
  ],
  [
    /(?<=\bhe )(?:(?:only|barely|hardly|just|scarcely|would) )+(?:comes?|came|reaches|reached)(?: up)?(?: to)? (?:her|my|your|their|most people['’]s) (?:shoulders?|elbows?|waist|knees?|hips?|chin|chest|belt|armpits?)\b/giu,
    () => 'is short',
  ],
  // 'The little finger of his left hand is missing'
  [
    /\b(?:the|his|her|an?) ((?:(?:little|index|middle|ring|fore)[- ]?)?(?:finger|thumb|toe|big toe)) (?:of|on|from) ((?:his|her|their|the) (?:left|right) (?:hand|foot)) (?:is|has been|was|are|has) (?:missing|gone|not there|cut off)\b/giu,
    ([part = '', hand = '']) => `missing ${part} of ${hand}`,
  ],
  [
    /\b((?:one|two|three|four|all|most)(?: of the)? (?:fingers|toes|finger|toe)) (?:of|on|from) ((?:his|her|their|the) (?:left|right) (?:hand|foot)) (?:is|are|has|have|were) (?:missing|gone|been lost|not there|cut off)\b/giu,
    ([part = '', hand = '']) => `missing ${part} of ${hand}`,
  ],
  [
    /\bhalf (?:of )?(?:his|her|their|the) (moustache|mustache|beard) (?:is|has|was) (?:missing|gone|burnt off|been shaved off)\b/giu,
    ([beard = '']) => `half a ${beard}`,
  ],
  // 'Across the bridge of his nose'
  [
    /\b(?:across|over|on|along) the bridge of (his|her|their|its) (nose|beak)\b/giu,
    ([own = '', nose = '']) => `on ${own} ${nose}`,
  ],
  // 'A leather strip woven through it'
  [
    /\bwith (an? )((?:\p{L}+ ){0,2}?)(?:(?:strip|length|piece|strand) of )?(\p{L}+) (?:woven|plaited|braided|threaded|twisted|worked|twined|wound) (?:through|into|in with) (?:it|them)\b/giu,
    ([article = '', said = '', stuff = '']) =>
      /^(?:ribbon|cord|string|thread|chain|scarf|feather|wire|lace|vine|ivy|rope)$/iu.test(stuff)
        ? `with ${article}${said}${stuff} in it`
        : `with ${article}${said}${stuff} ribbon in it`,
  ],
  // 'Hangs down to her waist in matted ropes'
  [
    /(?<=\b(?:hair|mane|beard|fur|locks)\b[^.;!?\n]{0,50} )in (?:(?:long|thick|great) )*(matted|tangled|filthy|knotted) (?:ropes|cords|clumps|hanks|mats|tails|rats?['’] tails|knots|strands)\b/giu,
    ([how = '']) => `, ${how} hair`,
  ],
]

const things: readonly Form[] = [
  // 'A stack of five pizza boxes'
  [
    new RegExp(
      `\\b(?:an? )?(?:(?:big|huge|tall|wobbly|teetering|precarious|whole|small) )*(?:stack|pile|heap|tower|armful|load|bunch|collection|set) of (?=${number} (?!thousand|hundred|years)\\p{L}+)`,
      'giu',
    ),
    () => '',
  ],
  // 'And under his arm there is always a ledger'
  [
    /[,;]? and ((?:under|in|on|over|behind|at|around|round|across|from) (?:his|her|their|its|one|each|the other) (?:(?:left|right|other) )?(?:\p{L}+))(?=,? (?:there(?:['’]s| is| are)|hangs?|sits?|lies|dangles?|rests?|perches|(?:he|she)(?: always| usually)? (?:has|carries|wears|keeps|holds)) )/giu,
    ([place = '']) => `. ${place}`,
  ],
  // 'A ring, worn on a chain'
  [
    /,? (?:and )?(?:always |usually )?(?:worn|hung|hanging|threaded|strung|kept)(?= (?:on|from) an? (?:\p{L}+ )?(?:chain|string|cord|ribbon|thong|bootlace|shoelace|thread)\b)/giu,
    () => '',
  ],
  // 'Built like a sparrow, whose hammer is as big as she is'
  [
    /, whose (\p{L}+) (?=(?:is|are|was|were) )/giu,
    ([thing = '']) => (isWornThing(thing.toLowerCase()) ? `; the ${thing} ` : undefined),
  ],
  // 'A handle like a duck's head'
  [
    /\ban? (handle|knob|head|top|tip|hilt|pommel|buckle|spout|lid|clasp|figurehead) (?:shaped )?(?:like|in the (?:shape|form) of) an? (\p{L}+)(?:['’]s head)?(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    ([part = '', like = '']) => `a ${like}-shaped ${part}`,
  ],
  // 'A candle that is never lit', 'a miner's lamp, not lit'
  [
    /(?<=\b(?:candle|candles|lamp|lantern|pipe|cigar|cigarette|torch|match|stove|cigarillo),? )(?:(?:that|which) )?(?:is |has been |are |was |he |she |they )?(?:never|not|always un|un)(?: ?lit| ?lights| lighted)\b/giu,
    () => 'unlit',
  ],
  // 'Horns, one of them snapped off halfway'
  [
    /(?<=\b(?:snapped|broken|broke|sawn|cut|bitten|burnt|torn|chipped)(?: off)?) (?:about |almost |nearly )?(?:half ?-?way|half ?way (?:up|down|along)|at the (?:tip|base|root)|near the (?:tip|base|root|end))\b/giu,
    () => '',
  ],
  [
    /(?<=\b(?:one|two|both|the (?:left|right) one|the other)(?: of (?:them|which|the \p{L}+))?(?: is| was| has been| are)? )snapped off\b/giu,
    () => 'broken off',
  ],
  // 'A rescue float like a club'
  [
    /(?<=\b(?:carries|carrying|holds|holding|wields|wielding|swings|swinging|uses|grips) (?:an?|the|his|her) (?:\p{L}+ ){0,2}?\p{L}+) like an? (?:\p{L}+ )?\p{L}+(?=, an? \p{L}+ one\b)/giu,
    () => '',
  ],
  // 'Two of the pigeons sit on his shoulders'
  [
    /\b(one|two|three|four|some) of (?:the|his|her|its|their|my|these|those) (\p{L}+)(?= (?:sits?|sat|perch\p{L}*|rides?|sleeps?|stands?|is|are|roosts?|lies?|nests?|rests?|hangs?|clings?)\b)/giu,
    ([count = '', beasts = '']) => {
      if (!isAnimal(beasts)) return undefined
      const one =
        count.toLowerCase() === 'one' ? (singularOf(beasts.toLowerCase()) ?? beasts) : beasts
      return `${count} ${one}`
    },
  ],
  // 'I see him on a bench'
  [
    /\b(?:i |we )?(?:can |could |always )?(?:see|picture|imagine|saw) (him|her|them) (?=(?:on|in) an? (?:\p{L}+ )?(?:bench|chair|armchair|stool|throne|sofa|swing|deckchair|rocking chair|crate|barrel|rock|log|wall|step|suitcase)\b)/giu,
    ([who = '']) => `${who === 'him' ? 'he' : who === 'her' ? 'she' : 'they'} sits `,
  ],
  // 'Slippers, one of them with a hole through which you can see a toe'
  [
    /(?<=\b(?:slippers|gloves|socks|boots|shoes|stockings|mittens|sandals|tights|sleeves)), one(?: of (?:them|which|these))? (?:with|has|having) (an? (?:big |tiny |huge |small )?(?:hole|tear|rip|patch|ladder|darn)) (?:in (?:it|the \p{L}+)|through which [^.,;:!?()\n—–]*)/giu,
    ([hole = '']) => ` with ${hole}`,
  ],
  // 'Mortar dust all over her'
  [
    /\b(?:mortar|brick|stone|plaster|marble|chalk|saw|wood|cement|grave|attic) ?dust (?:all over|everywhere on|on every inch of) (?:him|her|them|it)\b/giu,
    () => 'dusty',
  ],
  // 'A pattern of swallows on her dress'
  [
    /\b(?:an? )?(?:\p{L}+ )?(?:pattern|print|design|motif) of ((?:\p{L}+ ){0,2}\p{L}+) (?:all over|on|across|over|around|along the hem of) ((?:his|her|their|its|the) (?:\p{L}+ )?(\p{L}+))(?=[.,;:!?()\n—–]|$| and | with )/giu,
    ([picture = '', garment = '', thing = '']) =>
      isWornThing(thing.toLowerCase()) ? `${garment} printed with ${picture}` : undefined,
  ],
  // 'The trousers are the same green but paler'
  [
    /(?<=\bsame (?:\p{L}+) )(?:but|only|just)(?: an? (?:bit|little|shade|touch|good deal))? (?:paler|lighter|fainter)\b/giu,
    () => 'and pale',
  ],
]

export const proseTurnForms: readonly Form[] = [...coming, ...faces, ...things]
