/** Figures told by where they run or what they do on cloth, and signs on the chest: 'comets streaking down both legs', 'an eye embroidered on the front', 'pyjamas that have sheep jumping fences on them', 'hearts on one leg and spades on the other', 'a thunderbolt on the chest'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { isBehindCloth, isFigure, patterns, printedWith } from '../shown-figures.ts'
import { type Clause, colours, ends, endsOr, entryOf } from './clause-words.ts'

const said = `((?:(?:an?|one|some|single|little|tiny|small|big|huge|great|fat|snarling|grinning|smiling|laughing|sleeping|leaping|screaming|faded|bold|jagged|winged|cartoon|${colours}) )*)`
const skies =
  /^(?:comets?|meteors?|planets?|rockets?|shooting stars|galaxies|constellations?|raindrops|sunrays|lightning|icicles|atoms?|tornado|whirlwind|hurricane)$/
/** Parts of a body that are painted or sewn rather than grown there. */
const parts =
  /^(?:eyes?|hands?|faces?|mouths?|lips|tongues?|teeth|ears?|paws?|claws?|wings?|horns?|skulls?|hearts?|ribcage|ribs|spine|skeletons?|bones?|moustache|smiley|smiley face|eyeballs?|footprints?|fists?)$/

const isShown = (figure: string): boolean => isFigure(figure) || skies.test(figure)

const running: Clause = {
  // 'a jumpsuit with comets streaking down both legs', 'leggings with lightning down the sides'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(with |that has |which has |that have )?${said}((?:shooting )?[a-z]+) (?:[a-z]+ing )?(?:down|up|along|across|over|round|around) (?:(?:both|the|his|her|its|their|each|one|either|left|right) )*(?:trouser )?(?:legs?|sides?|sleeves?|arms?|hem|back|front|shoulders|seams?|skirt|collar|cuffs?|bottom)${ends}`,
  ),
  plain: ([, lead, own = '', figure = ''], before) => {
    const isMany = /[^s]s$/.test(figure) || figure === 'lightning'
    if (!isMany || !isShown(figure) || !isBehindCloth(before)) return undefined
    if (lead !== undefined) return printedWith(own, figure)
    // 'A bowling shirt, flames up the sides'
    const isBehindComma = before.at(-1) === ',' && entryOf(before.at(-2) ?? '')?.thing !== undefined
    const isFlat = (patterns.test(figure) && figure !== 'arrows') || skies.test(figure)
    return isBehindComma && isFlat ? `, ${printedWith(own, figure)}` : undefined
  },
}

const workedOn: Clause = {
  // 'a turban with an eye embroidered on the front'
  opens: /^with$/,
  whole: new RegExp(
    `^with ${said}([a-z]+) (?:embroidered|stitched|sewn|painted|printed|worked|beaded|appliqued|drawn|stamped|picked out|woven|stencilled|knitted) (?:in [a-z]+ )?(?:on|onto|across|over|into|at) (?:the|its|his|her|their|one|each) (?:front|side|back|brim|crown|peak|chest|breast|pocket|cuffs?|hem|hood|toes?|collar|sleeves?|palms?|lid|flap|visor|helmet|faceplate|knees?|seat)${ends}`,
  ),
  plain: ([, own = '', figure = ''], before) =>
    parts.test(figure) && isBehindCloth(before)
      ? `with ${own.replace(/^(?:an?|one) /, '')}${figure} emblem`
      : undefined,
}

const likenesses =
  'face|head|skull|silhouette|outline|shape|likeness|portrait|image|picture|profile|photo|photograph|print'

const likenessOf: Clause = {
  // 'an apron with the face of a cow on it'
  opens: /^with$/,
  whole: new RegExp(
    `^with (?:the |an? )(?:[a-z]+ )?(?:${likenesses}) of (?:an? |the |his |her )?${said}([a-z]+)(?: (?:embroidered|printed|painted|sewn|stitched|knitted))? (?:on it|on them|on the (?:front|back|chest|breast|bib|pocket)|across it|across the (?:front|back|chest))${ends}`,
  ),
  plain: ([, own = '', figure = ''], before) =>
    isBehindCloth(before) && (isShown(figure) || entryOf(figure)?.animal !== undefined)
      ? `with ${own}${figure} emblem`
      : undefined,
}

const doing =
  '(?:[a-z]+ing|fly|swim|dance|leap|run|chase|play|sail|march|climb|bloom|grow|fall|sleep)'

const doingOnIt: Clause = {
  // 'pyjamas that have sheep jumping fences on them', 'a kimono on which cranes fly across the shoulders'
  opens: /^(?:with|that|which|on)$/,
  whole: new RegExp(
    `^(?:(?:with|that has|that have|which has|which have) ${said}([a-z]+) ${doing}(?: [a-z]+){0,3} (?:on it|on them|all over it|all over them|across it)|(?:on|over|across) which ${said}([a-z]+) ${doing}(?: (?:over|across|around|round|up|down|along|through|about|in|after|among) (?:[a-z]+ ){0,2}[a-z]+)?)${ends}`,
  ),
  plain: ([, own = '', figure = '', ownBehind = '', figureBehind = ''], before) => {
    const name = figure || figureBehind
    const look = own || ownBehind
    const isMany = /[^s]s$/.test(name) || /^(?:sheep|fish|koi|carp|deer|geese|mice)$/.test(name)
    if (!isShown(name) || !isBehindCloth(before)) return undefined
    return isMany
      ? printedWith(look, name)
      : `with ${look.replace(/^(?:an?|one) /, '')}${name} emblem`
  },
}

const depicting: Clause = {
  // 'a banner that shows a boar eating a crown'
  opens: /^(?:that|which|showing|bearing|depicting|displaying|with)$/,
  whole: new RegExp(
    `^(?:that shows|which shows|showing|bearing|that bears|depicting|that depicts|displaying|with) an? ((?:(?:little|tiny|small|big|fat|snarling|grinning|crowned|winged|black|white|red|gold|golden|green|blue|silver) )*)([a-z]+) (?:eating|biting|holding|riding|fighting|devouring|swallowing|strangling|chasing|kissing|balancing on|standing on|crossing|carrying|juggling|wrestling|spearing|trampling) (?:an? |the |its own |its )?(?:[a-z]+ )?[a-z]+(?: on it)?${ends}`,
  ),
  plain: ([whole = '', own = '', figure = ''], before) => {
    const bearer = before.slice(-3).some((word) => bearers.test(word))
    // 'A coat with a monkey holding on' is a beast, and a banner's is a picture.
    if (/^with /.test(whole) && !bearer) return undefined
    return isShown(figure) && (bearer || isBehindCloth(before))
      ? `with ${own}${figure} emblem`
      : undefined
  },
}

const bearers =
  /^(?:banner|flag|pennant|standard|shield|sign|tapestry|tabard|surcoat|sail|kite|crest|badge|sash|t-shirt|tee|shirt|hoodie|apron|jumper|sweater)$/

const looksPrinted: Clause = {
  // 'socks that look like watermelon slices', 'a tie made to look like a fish'
  opens: /^(?:that|which|made|printed|knitted)$/,
  whole: new RegExp(
    `^(?:(?:that|which) (?:looks? like|(?:is|are) made to look like|resembles?)|made to look like|printed to look like|knitted to look like) (?:an? |the |some )?(?:slices? of |bits of |pieces of )?((?:[a-z]+ )?[a-z]+?)(?: slices?| pieces)?${ends}`,
  ),
  plain: ([, figure = ''], before) => {
    const owner = before.at(-1) ?? ''
    const isKnown = vocabulary.entries.has(figure) || vocabulary.entries.has(`${figure}s`)
    return isKnown &&
      /^(?:socks|stockings|tights|leggings|tie|scarf|shirt|apron|pyjamas|trousers|nails)$/.test(
        owner,
      )
      ? `with ${singularOf(figure) ?? figure} print`
      : undefined
  },
}

const onEach: Clause = {
  // 'hearts on one trouser leg and spades on the other'
  opens: /^[a-z]+s$/,
  whole: new RegExp(
    `^([a-z]+s) (?:on|down|up|along|all over) one (?:trouser )?(leg|sleeve|arm|sock|shoe|glove|side|half)(?: ,)?(?: and)? ([a-z]+s) (?:on|down|up|along|all over) the other${ends}`,
  ),
  plain: ([, first = '', place = '', second = ''], before) => {
    if (!isShown(first) || !isShown(second)) return undefined
    if (isBehindCloth(before) && !/^(?:sock|shoe|glove)$/.test(place))
      return `, printed with ${first} and ${second}`
    const garment = worn[place]
    return garment === undefined ? undefined : `${garment} printed with ${first} and ${second}`
  },
}

const worn: Readonly<Record<string, string>> = {
  leg: 'trousers',
  sock: 'socks',
  shoe: 'shoes',
  glove: 'gloves',
}

/** What is tattooed rather than carried there. */
const needled =
  /^(?:anchors?|ships?|roses?|hearts?|daggers?|skulls?|swallows?|stars?|dragons?|koi|names?|crosses|cross|waves?|flames?|moons?|suns?|compass|lotus|mandalas?|dice|cherries|chains?|wings|clocks?|lighthouses?|mermaids?|devils?|angels?)$/

const inked: Clause = {
  // 'A tattooed lady, a ship in full sail across her shoulders, roses down both arms'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:with |and )?${said}((?:[a-z]+ )?[a-z]+)(?: in full sail| in flight| in chains| in bloom)? (?:across|down|up|over|on|along|round|around|behind) (?:the |his |her |its |their |both |one |each |either )+((?:left |right )?(?:shoulders?|arms?|backs?|chest|neck|legs?|thighs?|belly|knuckles|throat|calf|calves|hands?|forearms?|ribs|wrists?|ankles?|scalp))${ends}`,
  ),
  plain: ([, own = '', figure = '', place = ''], before) => {
    const isInked = before.some((word) => /^(?:tattooed|tattoos?|inked|ink)$/.test(word))
    const noun = figure.split(' ').at(-1) ?? ''
    const { animal, who, thing } = entryOf(noun) ?? {}
    const isPicture =
      // A parrot on a shoulder sits there.
      ((animal ?? who) !== undefined &&
        /chest|back|ribs|neck|thigh|belly|scalp|throat|knuckles/.test(place)) ||
      thing?.slot === 'setting' ||
      patterns.test(noun) ||
      needled.test(noun)
    const opens = /^(?:[,;:]|and|with)$/.test(before.at(-1) ?? '')
    return isInked &&
      opens &&
      isPicture &&
      !/^(?:scarf|bag|bandage|towel|shawl|snake|gun)$/.test(noun)
      ? `${own}${singularOf(figure) ?? figure} tattoo on the ${place}`
      : undefined
  },
}

const blazoned: Clause = {
  // 'Tabard: three gold frogs on green'
  opens: /^(?:tabard|surcoat|shield|banner|flag|crest|livery|standard|pennant)$/,
  whole: new RegExp(
    `^(tabard|surcoat|shield|banner|flag|crest|livery|standard|pennant) [:,(] ((?:(?:an?|one|two|three|four|five|six) )?(?:(?:leaping|rampant|crowned|${colours}) )*)([a-z]+) on (?:an? |the )?(${colours})(?: ground| field| background)?${ends}`,
  ),
  plain: ([, bearer = '', own = '', figure = '', ground = ''], before) =>
    isShown(figure) && !new RegExp(`^(?:${colours})$`).test(before.at(-1) ?? '')
      ? `${ground} ${bearer} with ${own.replace(/^one /, 'a ')}${figure}${/s$/.test(figure) ? '' : ' emblem'}`
      : undefined,
}

const pets =
  /^(?:cats?|kittens?|dogs?|pupp(?:y|ies)|monkeys?|babies|baby|koala|rats?|mouse|mice|parrot|hamster|sloth|toad|frog|lizard|gecko|octopus|pugs?|child|kid)$/
const heroes =
  /^(?:superhero|superheroine|hero|heroine|superhuman|supervillain|villain|villainess|sidekick|vigilante|wrestler|luchador|luchadora|robot|mecha|mech|android|costume|captain|avenger)$/

const onChest: Clause = {
  // 'a superheroine with a thunderbolt on the chest', 'a knight with a swan on his chest'
  opens: new RegExp(`^(?:with|and|an?|one|big|huge|jagged|single|${colours}|[a-z]+)$`),
  whole: new RegExp(
    `^(with |and )?${said}((?:lightning |thunder |shooting )?[a-z]+) (?:painted |sewn |stitched |printed |embroidered |emblazoned |blazing )?(?:on|across|over) (?:the|his|her|their|its) (chest|breast|front|breastplate)${endsOr('who|that|under')}`,
  ),
  plain: ([, lead = '', own = '', figure = '', place = ''], before) => {
    if (isBehindCloth(before) || figure === 'emblem' || /^(?:s?he|with|and)$/.test(figure))
      return undefined
    const last = before.at(-1) ?? ''
    const isOpen = lead !== '' || last === '' || /^[,;:(.]$/.test(last)
    const { animal, thing } = entryOf(figure) ?? {}
    const isHeros = before.some((word) => heroes.test(word))
    const isSign =
      /^(?:(?:lightning |thunder ?)?bolts?|thunderbolts?|lightning|atoms?|comets?|tornado)$/.test(
        figure,
      ) ||
      (animal !== undefined && !animal.plural && !pets.test(figure)) ||
      (isHeros && thing?.slot === 'prop' && !thing.plural)
    if (!isOpen || !isSign) return undefined
    const sign = /bolt$/.test(figure) && !figure.includes('lightning') ? 'lightning bolt' : figure
    const name = figure.startsWith('thunder') ? figure : sign
    return `${lead}${own || 'a '}${name} emblem on the ${place === 'breastplate' ? 'chest' : place}`
  },
}

export const figuresShownClauses: readonly Clause[] = [
  running,
  workedOn,
  likenessOf,
  doingOnIt,
  depicting,
  looksPrinted,
  onEach,
  inked,
  blazoned,
  onChest,
]
