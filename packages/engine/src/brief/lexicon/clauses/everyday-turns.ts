/** Turns of everyday talk: 'daisies in her plaits', 'marigolds in the eye sockets', 'a hat wrapped in black crepe', 'one green glove and one yellow', 'gentleman in midnight blue tails'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, opensClause, own } from './clause-words.ts'

/** Hair that is done some way, where what sits in it is worn. */
const done =
  '(?:braids?|plaits?|pigtails|ponytail|bunches|buns?|bob|curls|locks|dreadlocks|topknot|updo|chignon|fringe|mane|afro|beehive|tresses|ringlets)'

const inDoneHair: Clause = {
  // 'Daisies in her plaits', 'with little flowers woven through his long grey braids'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:wild|paper|dried|silk )?[a-z]+) (?:(?:woven|plaited|braided|tucked|stuck|threaded|wound|pinned) )?(?:in|into|through|throughout|among) (his|her|their|its|the) ((?:[a-z]+ ){0,3}?)(${done})${ends}`,
  ),
  plain: ([, flower = '', whom = '', said = '', hair = '']) => {
    const concept = vocabulary.entries.get(flower.split(' ').at(-1) ?? '')?.thing?.concept ?? ''
    if (!/^(?:bouquet|flower|sunflower|rose)$/.test(concept)) return undefined
    return `${flower} in ${whom} hair , ${whom} ${said}${hair} ,`
  },
}

const inSockets: Clause = {
  // 'Marigolds in the eye sockets', 'a candle burning in each eye socket'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^([a-z]+) (?:(?:set|stuck|blooming|growing|burning|lit|sprouting|nesting|where) )?(?:in|inside|from|out of|filling) (?:${own} |each )?(?:(?:empty|hollow|dark|bony) )*(?:eye sockets?|sockets)${ends}`,
  ),
  plain: ([, what = ''], before) => {
    if (/^skulls?$/.test(before.at(-2) ?? '')) return undefined
    const { thing, animal } = vocabulary.entries.get(what) ?? {}
    const isLight = /^(?:lights?|flames?|fires?|glow|embers?|sparks?|stars?|lamps?)$/.test(what)
    if (isLight || (thing?.slot !== 'prop' && animal === undefined)) return undefined
    return `${what} for eyes`
  },
}

const boundIn: Clause = {
  // 'A top hat wrapped in black crepe', 'a cane bound with red ribbon'
  opens: /^(?:wrapped|bound|swathed|draped|trimmed|banded|edged)$/,
  whole: new RegExp(
    `^(?:wrapped|bound|swathed|draped|trimmed|banded|edged) (?:round |around )?(?:in|with) ((?:${colours} )?)(?:crepe|crêpe|crape)${ends}`,
  ),
  plain: ([, hue = ''], before) =>
    vocabulary.entries.get(before.at(-1) ?? '')?.thing?.slot === 'head'
      ? `with a ${hue}crepe ribbon`
      : undefined,
}

const bareLenses: Clause = {
  // 'Plague doctor with a brass beak, round red lenses': they are glasses of their own
  opens: new RegExp(`^(?:round|small|big|large|little|thick|dark|smoked|${colours})$`),
  whole: new RegExp(
    `^((?:(?:round|small|big|large|little|thick|dark|smoked|${colours}) )+)lenses(?= [,.;!?]|$| and )`,
  ),
  plain: ([, said = ''], before) => {
    const told = before.join(' ')
    const isOther =
      /\b(?:mask|goggles|glasses|spectacles|visor|helmet|robot|android|droid|camera|drone|automaton|eyes)\b/
    if (!opensClause(before) || before.at(-1) === 'and' || isOther.test(told)) return undefined
    return `${said}tinted lenses`
  },
}

/** Words for who or what was named so far. */
const made = /\b(?:robot|android|droid|automaton|mecha|mech|cyborg|golem|machine|drone)\b/

const coatOfPaint: Clause = {
  // 'A robot with chipped yellow paint', 'dented green paint': it has that paint on
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:(?:in|with|its|old|a coat of) )?((?:(?:chipped|peeling|flaking|dented|scratched|faded|scuffed|blistered|battered|worn|glossy|shiny|matte|rusty) )+)(${colours}) (?:paint|paintwork|paint job)${ends}`,
  ),
  plain: ([, state = '', hue = ''], before) =>
    made.test(before.join(' ')) ? `, ${hue} body , ${state}metal body ,` : undefined,
}

const otherOfPair: Clause = {
  // 'One green glove and one yellow', 'one brown boot, one black', 'one striped stocking and one plain'
  opens: /^one$/,
  whole:
    /^one ((?:[a-z]+ )?[a-z]+) (shoe|boot|glove|sock|stocking|mitten|slipper|sandal|trainer|sneaker|welly|wellington|sleeve|gauntlet|legging|earring|lens|horn|wing|eye|ear|hand|arm|leg|foot|hoof|tusk|antler|braid|plait|pigtail|bun) (?:and|,) (?:the other |one )((?:[a-z]+ )?(?:[a-z]+))(?= [,.;:!?)]| and | with |$)/,
  plain: ([, first = '', thing = '', second = '']) => {
    const last = vocabulary.entries.get(second.split(' ').at(-1) ?? '')
    const isLook = (last?.colour ?? last?.pattern ?? last?.material) !== undefined
    const isPlain = /^(?:plain|bare|missing|broken)$/.test(second)
    if (
      last?.thing?.slot === 'prop' ||
      !(isLook || isPlain) ||
      (isPlain && /eye|ear|hand|arm|leg|foot/.test(thing))
    )
      return undefined
    return `one ${first} ${thing} and one ${second} ${thing}`
  },
}

const heldByPart: Clause = {
  // 'Teddy dragging by one arm', 'a doll held by its leg'
  opens: /^by$/,
  whole: new RegExp(
    `^by (?:one|an?|its|the|his|her) (?:(?:left|right|hind|back|front|floppy|long) )*(?:arm|leg|ear|paw|foot|hand|tail|hair|neck|scruff|wing|beard|collar|strap|string)${ends}`,
  ),
  plain: (_, before) => (before.slice(-8).some((word) => isHeldToy.test(word)) ? ',' : undefined),
}

const isHeldToy =
  /^(?:teddy|bear|doll|rabbit|bunny|toy|puppet|ragdoll|dolly|plushie|giraffe|monkey|elephant|cat|kitten|dog|puppy|goose|chicken|duck|fish|eel|snake|lamb|piglet|balloon|bag|satchel|backpack|sack|rucksack|marionette|head|rat)$/

const inEars: Clause = {
  // 'Cotton in his ears', 'wax in the left ear'
  opens: /^(?:cotton|cork|corks|wax|plugs|wads|hair|tufts|pencil|pencils|flowers|candles)$/,
  whole: new RegExp(
    `^(cotton|cotton wool|cork|corks|wax|plugs|wads of cotton|wads of wool|hair|tufts of hair) (?:(?:stuffed|growing|stuck|sprouting) )?(?:in|out of|from) (?:his|her|their|its|the|both) ears${ends}`,
  ),
  plain: ([, what = '']) => (/hair/.test(what) ? 'hairy ears' : `cotton wool in ear`),
}

const points: Clause = {
  // 'A crown with eight points', 'a fork with three prongs'
  opens: /^with$/,
  whole:
    /^with (three|four|five|six|seven|eight|nine|ten|twelve|many) (point|spike|prong|corner|tier|ray)s(?= [,.;:!?)]| and | on |$)/,
  plain: ([, count = '', part = ''], before) =>
    pointed.test(before.at(-1) ?? '') ? `, ${count}-${part}ed ,` : undefined,
}

const pointed = /^(?:crown|diadem|tiara|hat|cap|antler|trident|fork|coronet|badge)$/

const crests: Clause = {
  // 'A lizard with a tall red crest': no coat of arms
  opens: /^(?:with|,)$/,
  whole: new RegExp(
    `^(?:with|,) (?:an? )?((?:(?:tall|spiky|spiny|frilled|feathery|bony|long|small|big|${colours}) )*)crest${ends}`,
  ),
  plain: ([, said = ''], before) => {
    const isBeast = before.some((word) => {
      const { animal, who } = vocabulary.entries.get(word) ?? {}
      return animal !== undefined || crested.test(who?.concept ?? '')
    })
    return isBeast && !/\b(?:helmet|helm|shield|ring|tabard|signet)\b/.test(before.join(' '))
      ? `, ${said}head crest ,`
      : undefined
  },
}

const crested = /^(?:lizard|bird|dragon|frog|fish)folk$|^dragonborn$|^merfolk$/

const services: Clause = {
  // 'A fire brigade uniform', 'in postal uniform': who wears it
  opens:
    /^(?:fire|fireman|postal|post|mail|police|railway|bus|lifeguard|airline|coastguard|coast|ambulance|paramedic|hotel)$/,
  whole:
    /^(fire (?:brigade|service|department|crew)|postal(?: service)?|post office|railway|ambulance|coast ?guard|airline|bus company|hotel) uniform(?= |$)/,
  plain: ([, of = '']) => `${wearers.find(([service]) => service.test(of))?.[1] ?? of} uniform`,
}

const wearers: readonly (readonly [RegExp, string])[] = [
  [/^fire/, 'firefighter'],
  [/^post/, 'postman'],
  [/^railway/, 'train conductor'],
  [/^ambulance/, 'paramedic'],
  [/^coast/, 'coastguard'],
  [/^airline/, 'flight attendant'],
  [/^bus/, 'bus driver'],
  [/^hotel/, 'bellhop'],
]

const fireHose: Clause = {
  // A firefighter's hose is no legwear.
  opens: /^hose$/,
  whole: new RegExp(`^hose${ends}`),
  plain: (_, before) =>
    /\b(?:fire ?fighter|fire ?man|fire ?woman|fire brigade|fire service|firefighting)\b/.test(
      before.join(' '),
    ) && !/^(?:trunk|striped|woollen|tight|fire|and)$/.test(before.at(-1) ?? '')
      ? 'fire hose'
      : undefined,
}

const oneDown: Clause = {
  // 'Knee socks, one fallen down', 'stockings, one of them slipping'
  opens: /^(?:,|one)$/,
  whole: new RegExp(
    `^(?:, )?(?:with )?one (?:of them )?(?:has |is )?(?:fallen|slipped|slipping|falling|slid|pulled|pushed|bunched)(?: down| round the ankle| around the ankle)?${ends}`,
  ),
  plain: ([whole = ''], before) => {
    const noun = before.at(-1) === ',' ? before.at(-2) : before.at(-1)
    const thing = /^(sock|stocking|legging|sleeve)s$/.exec(noun ?? '')?.[1]
    if (
      thing === undefined ||
      (!whole.startsWith(',') && before.at(-1) === ',' && noun === undefined)
    )
      return undefined
    return `, one ${thing} rolled down`
  },
}

const coatTails: Clause = {
  // 'A gentleman in midnight blue tails', 'black tails and a top hat'
  opens: new RegExp(`^(?:midnight|evening|white|${colours})$`),
  whole: new RegExp(`^((?:midnight )?${colours}|evening) tails(?= [,.;:!?)]| and |$)`),
  plain: ([, hue = ''], before) => {
    const told = before.join(' ')
    const isFormal =
      before.at(-1) === 'in' ||
      /\b(?:gentleman|butler|conductor|magician|pianist|top hat|dandy|waiter|maestro|groom|lord|duke|bow tie)\b/.test(
        told,
      )
    const isBeast = before.some((word) => vocabulary.entries.get(word)?.animal !== undefined)
    return isFormal && (!isBeast || before.at(-1) === 'in') && before.at(-1) !== 'with'
      ? `${hue === 'evening' ? 'black' : hue} tailcoat`
      : undefined
  },
}

const slit: Clause = {
  // 'A gown with a slit', 'a skirt with a slit up the side'
  opens: /^with$/,
  whole: new RegExp(
    `^with (?:an? )?(?:(?:high|long|deep|thigh|side|daring) )*slits?(?: (?:up|down|to|at|on|in) (?:the |one |her |his |both )?(?:left |right )?(?:sides?|thighs?|legs?|hips?|knees?|front|back))?${ends}`,
  ),
  plain: (_, before) =>
    /^(?:gown|dress|skirt|robe|qipao|cheongsam|tunic|kimono)$/.test(before.at(-1) ?? '')
      ? 'slit'
      : undefined,
}

export const everydayTurnsClauses: readonly Clause[] = [
  coatOfPaint,
  otherOfPair,
  heldByPart,
  inEars,
  points,
  crests,
  services,
  fireHose,
  oneDown,
  coatTails,
  slit,
  inDoneHair,
  inSockets,
  boundIn,
  bareLenses,
]
