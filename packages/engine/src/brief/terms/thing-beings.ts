/** Things that are the character: 'a cactus sheriff', 'he is a tree now', 'a banana in sunglasses', 'a walking teapot'. */
import type { SpeciesKind } from '../concepts.ts'
import type { Entry, Thing } from '../words/entry.ts'
import type { Term, TermKind } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { isFungus } from './named-plants.ts'

const plants =
  /^(?:cactus|succulent|mushroom|toadstool|pumpkin|turnip|carrot|radish|onion|garlic|leek|potato|tomato|cabbage|broccoli|cauliflower|aubergine|eggplant|cucumber|pepper|chilli|chili|sweetcorn|beetroot|parsnip|artichoke|asparagus|pea pod|acorn|pine ?cone|sunflower|dandelion|daisy|tulip|thistle|venus flytrap|flytrap|tree|tree stump|stump|sapling|hedge|topiary|houseplant|pot plant|potted plant|bonsai|seaweed|corn cob|corn on the cob|corncob|squash|butternut squash|courgette|zucchini|gourd|spinach|kale|lettuce|celery|sprout|brussels sprout|bok choy|okra|yam|sweet potato|swede|rhubarb|fennel|bamboo|bamboo shoot|clover|snowdrop|poppy|orchid|lily|buttercup|bluebell|water lily|aloe|aloe vera|pitcher plant|sundew|spider plant|fern|christmas tree|palm tree|oak|oak tree|willow|willow tree|pine tree|tumbleweed)$/

/** What nobody trades in, and children's books are about. */
const things =
  /^(?:strawberry|raspberry|blueberry|blackberry|grape|bunch of grapes|apple|cherry tomato|satsuma|clementine|grapefruit|papaya|kiwi|kiwi fruit|dragon fruit|melon|walnut|hazelnut|almond|cashew|pistachio|sushi|sushi roll|onigiri|rice ball|ramen bowl|bowl of ramen|noodle|samosa|spring roll|pizza slice|pizza|pie|pasty|quiche|omelette|fried egg|boiled egg|crumpet|scone|biscuit|macaron|macaroon|eclair|brownie|pudding|jelly|trifle|custard tart|cheese wedge|cheese|nacho|tortilla|kebab|falafel|pierogi|toast|slice of cake|cake slice|birthday cake|ice cream cone|ice cream|sundae|milkshake|bubble tea|boba tea|teabag|tea bag|sugar cube|candy cane|gumdrop|gummy worm|chocolate bar|marzipan|popcorn|crisp|potato chip|chip|french fry|pea|chickpea|lentil|olive|ginger root|pickle|gherkin|avocado|banana|lemon|pear|pineapple|watermelon|coconut|mango|peanut|chestnut|egg|loaf|loaf of bread|baguette|croissant|bagel|pretzel|doughnut|donut|cupcake|muffin|cookie|gingerbread|pancake|waffle|slice of toast|sandwich|burger|hamburger|hot dog|hotdog|taco|burrito|slice of pizza|dumpling|meatball|sausage|marshmallow|popsicle|ice lolly|lollipop|jelly bean|gummy bear|teapot|teacup|kettle|toaster|fridge|refrigerator|washing machine|lightbulb|light bulb|traffic cone|traffic light|mailbox|postbox|letterbox|vending machine|fire hydrant|dustbin|trash can|rubbish bin|wheelie bin|lamp ?post|street ?lamp|pencil|crayon|eraser|sock|pillow|cushion|cardboard box|paper bag|raindrop|dewdrop|water drop|snowflake|rain cloud|thundercloud|storm cloud|cloud|icicle|pebble|boulder|tooth|molar|soap|bar of soap|sponge|battery|typewriter|alarm clock|vacuum cleaner|hoover|gramophone|jukebox|teddy bear|chess piece|snow globe|disco ball|rubber duck|rubber ducky|rubber duckie|sock puppet|garden gnome|piggy bank|nutcracker|plushie|rag doll|plush rabbit|plush bunny|plush bear|toy rabbit|toy bear|toy horse|toy dog|toy elephant|sock monkey|stuffed rabbit|stuffed bunny|stuffed bear|stuffed animal|knitted rabbit|paper doll|wind ?up toy|cactus plant|cork|matryoshka|origami crane|paper plane)$/

/** Tools and vessels: somebody's, unless arms and legs or a name are told of. */
const tools =
  /^(?:vending machine|microwave|oven|blender|cooker|stove|car|bus|taxi|train|tractor|digger|fire engine|rocket|robot vacuum|book|notebook|dictionary|ruler|glue stick|paintbrush|mug|coffee cup|coffee bean|juice box|milk carton|bottle|water bottle|bath|bathtub|toilet roll|toothbrush|tube of toothpaste|plaster|pill|syringe|heart|brain|kidney|stomach|lung|bone|blood cell|virus|germ|star|moon|sun|planet|comet|rainbow|snowball|leaf|seed|bean|grain of rice|noodle|sushi|rice ball|onigiri|cheese|wedge of cheese|bread|brick|hammer|mallet|wrench|saw|pliers|paint roller|paint brush|drill|shovel|rake|spatula|whisk|ladle|frying pan|saucepan|fork|spoon|knife|rolling pin|cup|wine bottle|tin can|soup can|can of beans|jar|jam jar|barrel|crate|anvil|chair|table|door|window|mirror|chest|treasure chest|hourglass|wristwatch|telephone|phone|camera|television|tv|radio|computer|laptop|robot arm|printer|calculator|floppy disk|memory card|paperclip|stapler|scissors|pair of scissors|thimble|spool of thread|ball of yarn|ball of wool|pincushion|sewing machine|snow shovel|crown|shoe|sneaker|sandal|scarf|glasses|violin|cello|harp|accordion|maraca|banjo|tuba|saxophone|xylophone|cloud|raincloud|wave|lightning bolt|flame|spanner|screwdriver|nail|bolt|cog|globe|compass|candle|lantern|lamp|clock|cuckoo clock|bell|trumpet|guitar|piano|drum|dice|die|coin|key|padlock|envelope|parcel|stamp|umbrella|hat|boot|welly|glove|mitten|button|zip|needle|balloon|kite|ball|football|basketball|bowling pin|skittle|trophy|suitcase|wheelbarrow|watering can|broom|mop|bucket|plunger|plug|magnet|armchair|wardrobe|grandfather clock|shopping trolley|phone box|post ?box|pillar box|recycling bin)$/

/** Those that things of the house may be; who sells or grows them is somebody else. */
const callings =
  /^(?:knight|sheriff|cowboy|cowgirl|superhero|superheroine|hero|villain|supervillain|detective|astronaut|pirate|ninja|samurai|soldier|warrior|postman|butler|policeman|police officer|cop|firefighter|barista|waiter|waitress|rapper|dj|wrestler|boxer|gangster|mobster|king|queen|prince|princess|emperor|duke|monk|nun|priest|bishop|pope|paladin|barbarian|bard|ranger|cleric|wizard|viking|gladiator|ballerina|dancer|doctor|nurse|teacher|professor|librarian|lawyer|judge|spy|scientist|explorer|sailor|bandit|outlaw|assassin|businessman|gentleman|accountant|guitarist|drummer|rock ?star|singer|bodyguard|bouncer|mascot|adventurer|admiral|bride|groom|bridesmaid|marine|major|colonel|sergeant|lieutenant|commander|president|mayor|senator|tsar|countess|count|baron|baroness|duchess|lord|squire|jester|clown|magician|acrobat|gymnast|bodybuilder|weightlifter|athlete|footballer|goalkeeper|runner|skater|surfer|skateboarder|punk|goth|hipster|nanny|maid|pilot|cadet|secretary|receptionist|therapist|surgeon|lifeguard|cheerleader|referee|sumo wrestler|karateka|tourist|hiker|bellhop|vicar|shaman|druid|sorcerer|sorceress|warlock|necromancer)$/

/** 'A teapot creature', 'a lamp monster' */
const creatures = /^(?:creature|monster|critter|being|spirit|folk|person|people)$/

/** The terms with the first such thing made a being. */
export function nameThingBeings(terms: readonly Term[]): Term[] {
  const at = terms.findIndex((_, index) => isBeing(terms, index))
  const term = terms[at]
  if (term === undefined) return [...terms]
  const being: Term = { ...term, kind: 'who', entry: beingEntry(term), capital: false }
  const isKind = creatures.test(terms[at + 1]?.text ?? '')
  return isKind ? terms.with(at, being).toSpliced(at + 1, 1) : terms.with(at, being)
}

function beingEntry({ text }: Term): Entry {
  const concept = plants.test(text)
    ? isFungus(text)
      ? 'mushroomfolk'
      : 'plantfolk'
    : (toys.find(([toy]) => toy.test(text))?.[1] ?? 'human')
  const who: Thing = { slot: 'species', concept, implied: [], plural: false }
  return { words: text, who, guess: true }
}

/** What a toy is made after. */
const toys: readonly [RegExp, SpeciesKind][] = [
  [/duck|crane/, 'birdfolk'],
  [/\bbear$/, 'bearfolk'],
  [/\b(?:rabbit|bunny)$/, 'rabbitfolk'],
  [/\bdog$/, 'wolffolk'],
  [/\bhorse$/, 'horsefolk'],
]

function isBeing(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || term.possessive || /^(?:who|animal)$/.test(term.kind)) return false
  if (isPersonified(terms, index)) return true
  const isOne = isOneOfKind(term) || tools.test(term.text)
  if (isOne && creatures.test(terms[index + 1]?.text ?? '')) return isOpening(terms, index)
  if (tools.test(term.text))
    return (
      isCalled(terms, index) ||
      isOnLegs(terms, index) ||
      isHandedOver(terms, index) ||
      (/^super(?:hero|heroine|villain)$/.test(terms[index + 1]?.text ?? '') &&
        isOpening(terms, index))
    )
  if (isOneOfKind(term))
    return (
      isCalled(terms, index) ||
      isAtTrade(terms, index) ||
      isToldOfSomebody(terms, index) ||
      isMoving(terms, index) ||
      isAllThereIs(terms, index)
    )
  return false
}

const isOneOfKind = ({ text }: Term): boolean => plants.test(text) || things.test(text)

/** 'Pip the raindrop', 'a potato that is a detective' */
function isCalled(terms: readonly Term[], index: number): boolean {
  const [name, the] = [terms[index - 2], terms[index - 1]]
  const isNamed = the?.text === 'the' && name?.capital === true && name.kind === 'unknown'
  if (isNamed) return ends.has(terms[index + 1]?.kind ?? 'stop')
  const said = `${terms[index + 1]?.text} ${terms[index + 2]?.text}`
  const isInTwo = /^(?:that|who|which) is$/.test(said)
  const isWho = isInTwo || /^(?:that|who|which) is(?: an?)?$/.test(terms[index + 1]?.text ?? '')
  const next = isInTwo ? index + 3 : index + 2
  const at = terms[next]?.kind === 'determiner' ? next + 1 : next
  const calling = terms[at]
  return isWho && calling?.kind === 'who' && callings.test(calling.text) && isOpening(terms, index)
}

/** 'A traffic cone detective' */
function isAtTrade(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  const isCalling = next?.kind === 'who' && callings.test(next.text) && !next.possessive
  return isCalling && isOpening(terms, index)
}

/** 'He was a soldier and now he is a tree', 'the mascot is a happy tooth' */
function isToldOfSomebody(terms: readonly Term[], index: number): boolean {
  const start = startOf(terms, index)
  const also = terms[start - 1]?.text === 'also' ? 1 : 0
  const [who, is, now] = [2, 1, 3].map((back) => terms[start - also - back])
  if (terms[start]?.text === undefined || !/^an?$/.test(terms[start].text)) return false
  if (/^(?:who|that) (?:is|was)$/.test(is?.text ?? ''))
    return ends.has(terms[index + 1]?.kind ?? 'stop')
  const subject =
    is?.kind === 'is' ? who : is?.text === 'now' && who?.kind === 'is' ? now : undefined
  return (
    /^(?:s?he|they|character|mascot|hero|heroine|protagonist|who|oc)$/.test(subject?.text ?? '') &&
    ends.has(terms[index + 1]?.kind ?? 'stop')
  )
}

const ends: ReadonlySet<TermKind> = new Set<TermKind>([
  ...(['comma', 'stop', 'with', 'in', 'wear', 'hold', 'that', 'pronoun', 'colon', 'but'] as const),
])

/** 'A walking teapot', 'a banana in sunglasses', 'a toaster with arms and legs' */
function isMoving(terms: readonly Term[], index: number): boolean {
  if (!isOpening(terms, index)) return false
  const start = startOf(terms, index)
  const isLively = terms.slice(start, index).some(({ text }) => lively.test(text))
  return (
    (isLively && ends.has(terms[index + 1]?.kind ?? 'stop')) ||
    isDressed(terms, index) ||
    hasBody(terms, index)
  )
}

/** 'A banana, sunglasses, sneakers': nobody else is told of who might wear them. */
function isAllThereIs(terms: readonly Term[], index: number): boolean {
  if (startOf(terms, index) !== 0 || !/^(?:comma|with)$/.test(terms[index + 1]?.kind ?? ''))
    return false
  const rest = terms.slice(index + 2)
  const isSomebodyElse = rest.some(({ kind }) => /^(?:who|animal|pronoun)$/.test(kind))
  return !isSomebodyElse && rest.some(isOfSomebody)
}

/** What is worn, or a part of somebody: 'a teddy bear, button eyes, a stitched nose'. */
function isOfSomebody({ text, entry }: Term): boolean {
  const slot = entry.thing?.slot ?? ''
  return dress.test(slot) || /(?:^| )(?:eyes?|nose|mouth|arms?|legs?|paws?|ears?)$/.test(text)
}

const dress = /^(?:torso|full|outer|legs|feet|armour|head|face|neck)$/

/** 'The Moon, as an old lady', 'Autumn personified', 'Night as a tall woman' */
function isPersonified(terms: readonly Term[], index: number): boolean {
  if (!powers.test(terms[index]?.text ?? '')) return false
  const isOfPole = /^(?:north|south|east|west)$/.test(terms[index - 1]?.text ?? '')
  if (startOf(terms, isOfPole ? index - 1 : index) !== 0) return false
  // 'The Moon herself, as a mother'
  const isSelf = /^(?:her|him|it)self$/.test(terms[index + 1]?.text ?? '')
  const next = isSelf ? index + 2 : index + 1
  const at = terms[next]?.kind === 'comma' ? next + 1 : next
  if (/^(?:personified|incarnate)$/.test(terms[at]?.text ?? '')) return true
  return terms[at]?.kind === 'as' && terms.slice(at + 1, at + 6).some(({ kind }) => kind === 'who')
}

const powers =
  /^(?:moon|full moon|sun|star|evening star|river|sea|ocean|lake|wind|north wind|south wind|east wind|west wind|winter|spring|summer|autumn|fall|night|midnight|dawn|dusk|day|morning|time|storm|thunder|rain|snow|frost|fog|mountain|volcano|forest|desert|city|london|paris|sleep|death|war|famine|luck|fate|chaos|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|halloween|easter|(?:haunted |old )?house|hut|cottage|castle|lighthouse|library|windmill|church|tower)$/

const lively =
  /^(?:walking|dancing|singing|waddling|running|strutting|marching|waving|grinning|laughing|giggling|crying|winking|sleepy|sentient|living|talking|smiling)$/

/** 'In a waistcoat', 'wearing sunglasses' */
function isDressed(terms: readonly Term[], index: number): boolean {
  if (!/^(?:in|wear)$/.test(terms[index + 1]?.kind ?? '')) return false
  const worn = terms
    .slice(index + 2, index + 7)
    .find(({ kind }) => kind === 'thing' || kind === 'stop')
  return wornSlots.test(worn?.entry.thing?.slot ?? '')
}

const wornSlots = /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck)$/

/** 'With arms and legs', 'with a face', 'on chicken legs' */
function hasBody(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  const rest = terms.slice(index + 2, index + 6)
  if (next?.text === 'on') return rest.slice(0, 3).some(({ text }) => stands.test(text))
  if (next?.kind !== 'with') return false
  return rest.some(({ text }) => /^(?:arms?|legs?|face|eyes|googly eyes|hands|feet)$/.test(text))
}

/** A face may be painted on, arms and legs are its own. */
function isOnLegs(terms: readonly Term[], index: number): boolean {
  const rest = terms.slice(index + 2, index + 8)
  return (
    isOpening(terms, index) &&
    hasBody(terms, index) &&
    rest.some(({ text }) => /(?:^| )(?:arms|legs|feet|hands)$/.test(text))
  )
}

/** 'A mascot for a plumber: a cheerful wrench' */
function isHandedOver(terms: readonly Term[], index: number): boolean {
  const start = startOf(terms, index)
  const isMascots = terms.slice(0, start).some(({ text }) => text === 'mascot')
  return (
    isMascots &&
    /^(?:colon|stop|comma)$/.test(terms[start - 1]?.kind ?? '') &&
    isOpening(terms, index)
  )
}

const stands = /(?:^| )(?:legs|feet|stilts|wheels|treads|caterpillar tracks)$/

/** Where the words for it begin: its article, or what describes it. */
function startOf(terms: readonly Term[], index: number): number {
  let at = index
  while (isDescribing(terms[at - 1]) || isRow(terms, at - 1)) at--
  return terms[at - 1]?.kind === 'determiner' ? at - 1 : at
}

/** 'A friendly, chubby light bulb' */
function isRow(terms: readonly Term[], at: number): boolean {
  return terms[at]?.kind === 'comma' && terms[at - 1]?.kind === 'quality'
}

function isDescribing(term: Term | undefined): boolean {
  return isModifier(term) || (term !== undefined && lively.test(term.text))
}

/** Who it is comes first, in the wish or after a mark. */
function isOpening(terms: readonly Term[], index: number): boolean {
  const start = startOf(terms, index)
  if (terms[start]?.kind === 'determiner' && !/^(?:an?|the|this|my|our)$/.test(terms[start].text))
    return false
  const before = terms.slice(0, start)
  const isNobody = before.every(
    ({ kind, text }, at) =>
      kind !== 'who' ||
      // 'A mascot for a plumber: a cheerful wrench'
      isCustomer(before, at) ||
      /^(?:mascot|character|hero|oc|villain|sidekick|captain|sir|admiral|general|doctor|professor|king|queen|prince|princess|lord|lady|baron|count|sheriff|detective)$/.test(
        text,
      ),
  )
  return (
    isNobody &&
    before.every(
      ({ kind, text }, at) =>
        !/^(?:thing|animal|pronoun)$/.test(kind) ||
        /^(?:i|we|you|me|us)$/.test(text) ||
        // 'A mascot for a tea shop: a sleepy kettle'
        isCustomer(before, at),
    )
  )
}

function isCustomer(terms: readonly Term[], at: number): boolean {
  const lead = terms.findLastIndex(
    ({ text }, index) => index < at && index >= at - 4 && text === 'for',
  )
  if (lead < 0) return false
  // 'A logo mascot' is told as the style.
  return lead <= 1 || terms.slice(0, lead).some(({ text }) => text === 'mascot')
}
