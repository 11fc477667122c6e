/** Scars, ink, paint, rings and bandages on the body: 'her cheek bears a scar', 'an anchor on his forearm', 'a white handprint across his mouth', 'a ring through the septum', 'a dancer powdered white'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, own, whose } from './clause-words.ts'

const sides = '(?:(?:left|right|upper|lower) )?'

const parts =
  '(?:cheek|cheeks|chin|neck|throat|brow|forehead|nose|face|chest|back|arm|arms|forearm|forearms|shoulder|shoulders|hand|hands|leg|legs|thigh|knuckles|wrist|wrists|eyebrow|lip)'

const marks =
  '(?:[a-z]+ ){0,3}?(?:scars?|tattoos?|moles?|birthmarks?|markings|freckles|brand|beauty spot|runes?|burns?|bruises?|warts?)'

const hues =
  'red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|golden|pink|teal|crimson|scarlet|turquoise|brown|ochre'

const face = '(?:face|cheeks?|nose|mouth|eyes|forehead|brow|chin|lips|chest|arms)'

/** What colour such paints are, where none is said. */
const paintHues: ReadonlyMap<string, string> = new Map([
  ['woad', 'blue'],
  ['ash', 'grey'],
  ['chalk', 'white'],
  ['clay', 'white'],
  ['kohl', 'black'],
  ['charcoal', 'black'],
  ['soot', 'black'],
  ['rice paste', 'white'],
])

const hue =
  '(?:(?:dark|light|bright|pale|deep|chalk|ghost|bone|ash|snow|corpse) )?(?:red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|pink|teal|bronze|ochre)'

/** Right behind the noun for somebody. */
function isSomebodyLast(before: readonly string[]): boolean {
  const last = vocabulary.entries.get(before.at(-1) ?? '')
  return last?.who !== undefined && last.colour !== true
}

/** Between commas nobody but people is powdered, unless something worn was told of right before. */
function isLoose(deed: string, before: readonly string[]): boolean {
  if (deed !== 'powdered' || (before.length > 0 && before.at(-1) !== ',')) return false
  const clause = before.slice(0, -1)
  const start = clause.findLastIndex((word) => /^[,.;:]$/.test(word)) + 1
  return clause.slice(start).every((word) => !worn.test(slotOf(word) ?? ''))
}

const slotOf = (word: string): string | undefined => vocabulary.entries.get(word)?.thing?.slot

const worn = /^(?:torso|full|outer|legs|feet|hands|waist|neck|head|armour|prop|hair)$/

const rings = 'rings|ring|hoops|hoop|studs|stud|bars|bar'

const numbers =
  'a|an|one|two|three|four|five|six|seven|several|many|some|lots of|2|3|4|5|6|tiny|small|big|large|thin|gold|silver|brass|black|steel|copper|bone|pearl'

const pierced = 'septum|nose|lip|eyebrow|brow|navel|tongue|nostril'

const strapped: readonly Clause[] = [
  {
    // 'One knee strapped up with blue tape'
    opens: /^(?:one|both|his|her|their|the|left|right|a)$/,
    whole: new RegExp(
      `^((?:(?:one|both|his|her|their|the|a) )*)((?:left |right )?)(knees?|ankles?|wrists?|elbows?|shoulders?|thumbs?|fingers?|knuckles|shins?|hands?|ears?|calf|thighs?) (?:(?:is|are|was|all|heavily|tightly) )*(?:strapped|taped|wrapped|bound|bandaged|done)(?: up)? (?:with|in) ((?:[a-z]+ ){0,2}?)(?:tape|strapping|kinesio tape|physio tape|duct tape|bandages?|plasters?)${ends}`,
    ),
    plain: ([, lead = '', side = '', part = '', hue = '']) =>
      `${hue}bandage on ${/his|her|their/.exec(lead)?.[0] ?? 'the'} ${side}${part}`,
  },
  {
    // 'A mouthful of blood'
    opens: /^(?:an?|mouthful|mouth)$/,
    whole: /^(?:a )?(?:mouthful|mouth full) of (blood|jam|chocolate|crumbs|foam|toothpaste)(?= |$)/,
    plain: ([, stuff = '']) => `${stuff} on the mouth`,
  },
]

const scars: readonly Clause[] = [
  {
    // 'Her left cheek bears a scar', 'whose cheek is marked by a scar', 'her face has red markings on it'
    opens: /^(?:the|his|her|their|its|whose)$/,
    whole: new RegExp(
      `^(the|his|her|their|its|whose) (${sides}${parts}) (?:has|have|bears?|carr(?:y|ies)|shows?|wears?|sports?|(?:is|are) (?:marked|crossed|scored|decorated|covered) (?:by|with)) ((?:an? |the |some |two |three )?${marks})(?: on it| on them)?${ends}`,
    ),
    plain: ([, own = '', part = '', mark = '']) =>
      own === 'whose' ? `with ${mark} on the ${part}` : `${mark} on ${own} ${part}`,
  },
  {
    // 'A scar marks her left cheek', 'a tattoo of a rose covers his arm'
    opens: /^(?:scars?|tattoos?|birthmark|brand|burn|bruise|mole)$/,
    whole: new RegExp(
      `^(\\w+(?: of (?:an? |the )?(?:[a-z]+ )?[a-z]+)?) (?:(?:that|which) )?(?:marks?|cross(?:es)?|adorns?|splits|divides|bisects|cuts(?: through| across| into)?|slices(?: through)?|interrupts|breaks|nicks|runs through|goes through|decorates?|spoils|covers?|spans?|circles?|winds (?:up|round|around|down)|snakes (?:up|round|around|down)|(?:runs?|goes|stretches|curls) (?:up|down|along|across|over|round|around)) (${whose}) (${sides}${parts})${ends}`,
    ),
    plain: ([, mark = '', own = '', part = '']) => `${mark} on ${own} ${part}`,
  },
  {
    // 'Scar: left cheek', 'tattoo (neck)'
    opens: /^(?:scars?|tattoos?|birthmark|brand|burn|bruise|mole)$/,
    whole: new RegExp(
      `^(\\w+) [:(] (?:(?:on|across|down) )?(?:(?:${whose}) )?(${sides}${parts})(?: [)])?(?= [,.;!?]|$)`,
    ),
    plain: ([, mark = '', part = '']) => `${mark} on the ${part}`,
  },
  {
    // 'Left cheek: scar'
    opens: /^(?:left|right|cheek|chin|neck|brow|forehead|nose|chest|arm|shoulder)$/,
    whole: new RegExp(`^(${sides}${parts}) : (${marks})(?= [,.;!?]|$)`),
    plain: ([, part = '', mark = '']) => `${mark} on the ${part}`,
  },
  {
    // 'A scar from a burn'
    opens: /^scars?$/,
    whole:
      /^(scars?) from (?:an? |the |old )*(burn|bite|bullet|knife|sword|claw|acid)s?(?= [,.;!?:)]| and |$)/,
    plain: ([, scar = '', cause = '']) => `${cause} ${scar}`,
  },
  {
    // 'his left hand is wrapped in a dirty bandage'
    opens: /^(?:left|right|one|both|his|her|their)$/,
    whole: new RegExp(
      `^(?:(his|her|their) )?(left|right) (hand|arm|forearm|wrist|leg|foot|knee|ankle|eye|thumb|elbow) (?:(?:is|was|are|all|heavily|loosely|tightly) )*(?:wrapped|bound|swathed|bandaged|bundled|wound|tied) (?:up )?(?:in|with) (?:an? |some )?((?:(?!and |with )[a-z]+ ){0,2}?)(bandages?|gauze|dressing|bloody rags?|dirty rags?|rags?|strip of cloth|strips of cloth|linen)${ends}`,
    ),
    plain: ([, who = '', side, part, said = '', what]) =>
      `${who === '' ? '' : `${who} , `}${said}${what} on the ${side} ${part}`,
  },
]

const hung = /^(?:anchor|compass|horseshoe|dice|cross|heart|skull|dagger|mermaid)$/

/** 'A scar in his left eyebrow' is on it, and nobody holds a shoulder blade. */
const inPart: Clause = {
  opens: /^(?:in|shoulder)$/,
  whole: new RegExp(
    `^(?:in (?:${own}|the) (left|right) (eyebrow|brow|cheek|lip|chin|temple)|shoulder blades?)(?= |$)`,
  ),
  plain: ([, side, part], before) => {
    if (side === undefined) return 'shoulder'
    return /^(?:scar|cut|notch|ring|stud|piercing)s?$/.test(before.at(-1) ?? '')
      ? `on the ${side} ${part}`
      : undefined
  },
}

const ink: readonly Clause[] = [
  {
    // 'a faded anchor on his forearm'
    opens:
      /^(?:anchors?|swallows?|roses?|hearts?|daggers?|skulls?|ship|compass|mermaid|barcode|number|cross|crosses|spiderweb|thorns|dice|horseshoe|lotus|koi|playing card|ace of spades|pin up|names?|tally marks)$/,
    whole: new RegExp(
      `^(\\w+(?: card| of spades| up| marks)?) (?:(?:that|is|are|inked|etched|done|in|faded|blue|ink) )*(?:on|across|over|up|down|along|round|around) (his|her|their|its|the|each|both|one) (?:(?:left|right|inner|upper|lower) )*(forearms?|biceps?|knuckles|neck|calf|collarbone|ribs|shoulder blades?|wrist|ankle|fingers|throat)${ends}`,
    ),
    plain: ([clause, what = ''], before) => {
      const isOther = before.some((word) =>
        /^(?:tattoos?|tattooed|wears|wearing|pendant|chain|sleeve|patch)$/.test(word),
      )
      // What is around a neck may hang there.
      const isHung = hung.test(what) && / (?:round|around) [a-z]+ (?:neck|throat)$/.test(clause)
      if (isOther || isHung) return undefined
      const place = clause.slice(
        clause.search(
          / (?:on|across|over|up|down|along|round|around) (?:his|her|their|its|the|each|both|one) /,
        ),
      )
      return `${what} tattoo${place.replace(/biceps?$/, 'arm').replace(/calf$/, 'leg')}`
    },
  },
  {
    // 'a mermaid on his right bicep', 'koi on left calf': of ink
    opens: /^(?:on|across|over|round|around)$/,
    whole: new RegExp(
      `^(on|across|over|round|around) (?:${own} )?(?:(left|right|upper|lower|one|each) )*(biceps?|cal(?:f|ves)|forearms?|collarbones?|shins?|ribs|arm|arms|chest|neck|elbow|knee|knuckles)${ends}`,
    ),
    plain: ([clause, , , part = ''], before) => {
      const { animal, who } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
      const isBeing = !/^(?:mole|guard)$/.test(before.at(-1) ?? '') && (animal ?? who) !== undefined
      const isInked = before.some((word) => /^(?:tattoos?|tattooed|inked|ink)$/.test(word))
      const isSign =
        /^(?:ship|anchor|rose|roses|heart|spiderweb|star|stars|compass|lighthouse|skull|wave|waves)$/
      const isOnSkin = /^(?:biceps?|cal|forearm|collarbone|shin|ribs)/.test(part)
      const isTold = isInked && !before.includes('tattoo') && isSign.test(before.at(-1) ?? '')
      if (!(isBeing && isOnSkin) && !isTold) return undefined
      return `tattoo ${clause.replace(/\bcal(?:f|ves)$/, 'leg').replace(/biceps?$/, 'arm')}`
    },
  },
  {
    // 'Blue waves are tattooed down both arms' are blue tattoos of waves.
    opens:
      /^(?:[a-z]{2,}s|anchor|rose|heart|snake|dragon|star|swallow|skull|dagger|koi|spider|moon|sun|tiger)$/,
    whole:
      /^(\w+) (?:(?:are|is|have been|has been) )?tattooed (?:all the way )?(on|onto|across|over|up|along|around|round|down)(?= )/,
    plain: ([, picture = ''], before) =>
      /^(?:is|was|has|his|hers|arms|legs|hands|s?he|they)$/.test(picture) || before.at(-1) === 'of'
        ? undefined
        : `tattoo of ${picture} on`,
  },
  {
    // 'his knuckles spell LOVE and HATE'
    opens: /^knuckles$/,
    whole:
      /^knuckles (?:(?:that|which|are|tattooed|inked|to) )*(?:spell|spells|say|says|read|reads|lettered|spelling|saying|reading)(?= |$)/,
    plain: () => 'knuckle tattoos',
  },
]

const paint: readonly Clause[] = [
  {
    // 'a blue stripe from the brow to the chin painted on her face', 'a handprint in white paint across his mouth'
    opens: new RegExp(
      `^(?:dark|light|bright|pale|stripes?|lines?|bands?|handprints?|dots|spirals|swirls|smears?|bars?|${hues})$`,
    ),
    whole: new RegExp(
      `^(?:(${colours}) )?(stripes?|lines?|bands?|handprints?|dots|spirals|swirls|smears?|bars?)(?: (?:of|in) (?:(${colours}) )?(?:war ?paint|paint|clay|ash|chalk|ochre|woad))?(?: from (?:${own} )?\\w+ to (?:${own} )?\\w+)?(?: (?:is|are|was|were))?(?: (painted|drawn|smeared|daubed|streaked))?(?: (?:on|across|over|down|under|along|above|below) (?:${own} |both |one )?(?:(?:left|right) )?${face})${ends}`,
    ),
    plain: ([clause, first = '', what = '', second = '', done]) => {
      const isPaint = done !== undefined || /paint|clay|ash|chalk|ochre|woad/.test(clause)
      const side = /\b(?:left|right)\b/.exec(clause)?.[0] ?? ''
      const owner = /\b(?:his|her)\b/.exec(clause)?.[0]
      const tail = owner === undefined ? '' : `, ${owner} ,`
      if (isPaint && /^handprint/.test(what))
        return `${first || second} ${side} painted ${what} ${tail}`
      return isPaint ? `${first || second} ${side} ${what} face paint ${tail}` : undefined
    },
  },
  {
    // 'woad spirals across the chest', 'white clay dots on her cheeks'
    opens: new RegExp(
      `^(?:dark|light|bright|pale|${hues}|woad|clay|ash|chalk|kohl|charcoal|soot|rice)$`,
    ),
    whole: new RegExp(
      `^(?:(${colours}) )?(woad|ochre(?= \\w+ (?:on|across|over|down) )|clay|ash|chalk|kohl|charcoal|soot|rice paste) (stripes?|lines?|bands?|handprints?|dots|spirals?|swirls?|smears?|bars?|knotwork|symbols|runes|markings|marks|patterns|whorls|sigils)(?= |$)`,
    ),
    plain: ([, hue, stuff = '', what = '']) =>
      `${hue ?? paintHues.get(stuff) ?? ''} ${stuff} ${what} body paint`,
  },
  {
    opens: /^(?:painted|powdered|whitewashed|daubed|smeared|sprayed|caked|chalked|dusted)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:all|entirely|completely|head to toe|all over|in|with) )*(${hue})(?: (?:all over|from head to (?:toe|foot|heel)|head to (?:toe|foot)|from top to toe|all over (?:his|her|their) body|(?:body )?paint))?(?= [,.;!?:)]| and | but | with | in |$)`,
    ),
    plain: ([clause, deed = '', colour = ''], before) => {
      const isAllOver = / (?:head to|all over|top to toe)/.test(clause)
      const isOfPerson = isAllOver || isSomebodyLast(before) || isLoose(deed, before)
      // The white of skin is none of paint.
      const said = colour === 'white' ? 'pure white' : colour
      return isOfPerson ? `, ${said} ${deed} skin ,` : undefined
    },
  },
]

const piercings: readonly Clause[] = [
  {
    opens: /^pierced$/,
    whole: new RegExp(
      `^pierced (?:(left|right) )?(ears?|nose|lip|brow|eyebrow|septum) (?:with|, with|by|in|,) ((?:(?:${numbers}) )+)(${rings})${ends}`,
    ),
    plain: ([, side = '', part = '', said = '', ring = '']) =>
      /^ear/.test(part)
        ? `${said.trim()} ${ring.endsWith('s') ? 'earrings' : 'earring'} ${side === '' ? '' : `in the ${side} ear`}`
        : `${said.trim()} ${part} ${ring}`,
  },
  {
    // 'A ring of silver through the septum'
    opens: /^(?:ring|stud|hoop|bar|bone|bolt|barbell)$/,
    whole: new RegExp(
      `^(ring|stud|hoop|bar|bone|bolt|barbell) (?:of ([a-z]+) )?(?:through|in) (?:the|his|her|their|its|one) (${pierced})`,
    ),
    plain: ([, ring = '', stuff, part = '']) =>
      [part, ring, ...(stuff ? ['of', stuff] : [])].join(' '),
  },
  {
    opens: /^through$/,
    whole: new RegExp(
      `^through (?:the|his|her|their|its|one) (${pierced}) (?:is |there is |hangs |goes |he has |she has )?an? (?:([a-z]+) )?(ring|stud|hoop|bar|bone|bolt)`,
    ),
    plain: ([, part = '', said, ring = '']) => ['with a', said ?? '', part, ring].join(' '),
  },
]

const faceGems: Clause = {
  // 'Gems on her cheeks', 'rhinestones stuck around her eyes'
  opens: /^(?:gems|jewels|rhinestones|crystals|diamantes|gemstones|pearls)$/,
  whole:
    /^(?:[a-z]+) (?:(?:stuck|glued|set|worn) )?(on|across|around|round|under|beneath|beside|along|over) (her|his|their|the|its) (face|cheeks?|cheekbones?|eyes?|brows?|forehead|temples?)(?= [,.;!?:)]| and | but | with |$)/,
  plain: ([, where = '', own = '', place = '']) => `face gems ${where} ${own} ${place}`,
}

const faceShapes: Clause = {
  // 'A red heart on his right cheek': what nobody calls a tattoo is painted there
  opens:
    /^(?:stars?|hearts?|crescent|moon|sun|diamond|teardrops?|butterfly|lightning|spade|clover|triangles?|cloud|rainbow|snowflake)$/,
  whole:
    /^(stars?|hearts?|crescent moon|crescent|moon|sun|diamond|teardrops?|butterfly|lightning bolt|spade|clover|triangles?|cloud|rainbow|snowflake) (?:(?:emblem|symbol|sign|shape) )?(?:(?:painted|drawn|inked|dabbed|stuck) )?(?:on|under|below|beneath|underneath|over|above|beside|by) (?:(?:her|his|their|the|its|one|each|both) )?(left |right )?(face|cheeks?|forehead|temple|chin|nose|brow|eye)(?= [,.;!?:)]| and | but | with |$)/,
  plain: ([whole = '', shape = '', side = '', part = ''], before) =>
    part === 'eye' &&
    !/^(?:teardrop|star|heart|diamond)s?$/.test(shape) &&
    !/ (?:painted|drawn|inked|dabbed|stuck) /.test(whole)
      ? undefined
      : before.at(-1) === 'no'
        ? undefined
        : `${shape === 'moon' ? 'moon-shaped' : shape} face paint on the ${side}${part === 'eye' ? 'cheek' : part}`,
}

/** 'Blue paint on his arms' is no paint to paint with. */
const skinPaint: Clause = {
  opens: /^(?:paint|pigment)$/,
  whole:
    /^(?:paint|pigment) (?:smeared |daubed |streaked )?(on|across|over) (?:(?:his|her|their|the|its|both) )?(cheeks?|forehead|nose|chin|arms?|chest|shoulders?|legs?|torso|back|body)(?= [,.;!?:)]| and | but | with |$)/,
  plain: ([, where = '', part = ''], before) => {
    // 'War paint on her cheeks' has said which paint it is.
    if (/^(?:war|face|body|corpse|clown)$/.test(before.at(-1) ?? '')) return undefined
    const isOfFace = /^(?:cheeks?|forehead|nose|chin)$/.test(part)
    return `${isOfFace ? 'face' : 'body'} paint ${where} the ${part}`
  },
}

export const markClauses: readonly Clause[] = [
  skinPaint,
  faceGems,
  faceShapes,
  ...strapped,
  ...scars,
  inPart,
  ...ink,
  ...paint,
  ...piercings,
]
