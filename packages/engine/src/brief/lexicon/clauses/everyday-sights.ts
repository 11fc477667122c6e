/** What people show at a glance: two black eyes, red letters on a helmet, a gown sewn with pearls, a back covered with a dragon tattoo and chains to a railing. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, endsOr, isLook, isOfClothes, own } from './clause-words.ts'

/** Whether a word before names no human being: those may have eyes and ears of any look. */
function isOfCreature(before: readonly string[]): boolean {
  return before.some((word) => {
    const { who, animal } = vocabulary.entries.get(word) ?? {}
    return animal !== undefined || (who?.slot === 'species' && who.concept !== 'human')
  })
}

const blackEyes: Clause = {
  // 'A goalkeeper, two black eyes': from blows
  opens: /^(?:two|double|matching)$/,
  whole: new RegExp(`^(?:two|double|matching) (?:big |bad |matching |fresh )?black eyes${ends}`),
  plain: (_, before) =>
    isOfCreature(before) ? undefined : 'a black eye on the left , a black eye on the right',
}

const letters: Clause = {
  // 'A white helmet with red letters': nobody carries these
  opens: /^with$/,
  whole: new RegExp(`^with ((?:${colours} )?)(?:letters|writing)(?: on it| on them)?${ends}`),
  plain: ([, hue = ''], before) => (isOfClothes(before, 1) ? `with ${hue}lettering` : undefined),
}

const sewn: Clause = {
  // 'A gown sewn with pearls': these are on the cloth
  opens: /^(?:sewn|stitched|sewed|worked)$/,
  whole: new RegExp(
    `^(?:sewn|stitched|sewed|worked)(?: all over)? with ((?:(?:${colours}|tiny|little|small|seed|glass) )*(?:pearls|beads|sequins|jewels|gems|rubies|sapphires|emeralds|diamonds|crystals))${ends}`,
  ),
  plain: ([, gems = ''], before) =>
    isOfClothes(before, 2) ? `embroidered with ${gems}` : undefined,
}

const inked: Clause = {
  // 'Back covered with a dragon tattoo', 'whose right arm is covered in flower tattoos'
  opens:
    /^(?:his|her|their|whose|the|left|right|both|back|chest|arms?|legs?|neck|forearms?|hands?)$/,
  whole: new RegExp(
    `^(?:(?:his|her|their|whose|the) )?((?:(?:left|right|both|whole|entire) )*)(back|chest|neck|arms?|legs?|forearms?|shoulders?|thighs?|shins?|hands?) (?:is |are )?(?:entirely |completely |fully |all )?(?:covered|inked|decorated|filled) (?:with|in|by) ((?:(?:an?|one) )?(?:[a-z]+ ){0,3}?tattoos?)${endsOr('from|to')}`,
  ),
  plain: ([, said = '', part = '', tattoo = ''], before) =>
    // 'Bare chest covered in tattoos' is bare as well.
    /^(?:bare|naked)$/.test(before.at(-1) ?? '')
      ? undefined
      : `, ${tattoo} on the ${said.replace(/whole |entire /g, '')}${part}`,
}

const chained: Clause = {
  // 'Chained to a railing'
  opens: /^(?:chained|handcuffed|tied|shackled|manacled)$/,
  whole: new RegExp(
    `^(chained|handcuffed|tied|shackled|manacled) to (?:an? |the |some |his |her )?(?:[a-z]+ )?(?:railings?|fence|gates?|walls?|rocks?|trees?|posts?|stake|lamppost|lamp post|pillar|radiator|bed|chair|mast|pipe|cliff|bulldozer|tracks)${ends}`,
  ),
  plain: ([, deed = '']) => `, ${deed} fast ,`,
}

const tills: Clause = {
  // 'Behind a supermarket till', 'at the checkout of a shop'
  opens: /^(?:behind|at|on|working|sitting|sat|stuck)$/,
  whole: new RegExp(
    `^(?:(?:working|sitting|sat|stuck) )?(?:behind|at|on) (?:an?|the|her|his) (?:(?:supermarket|grocery|corner|shop|store|self|village|market|fast|food|cinema|petrol|station) ){0,3}(?:till|tills|checkout|cash register|register|cash desk)${ends}`,
  ),
  plain: () => 'behind the till',
}

const friendlyFace: Clause = {
  // 'A round friendly face'
  opens:
    /^(?:round|wide|broad|square|long|thin|narrow|plump|chubby|bony|flat|oval|lined|wrinkled|freckled)$/,
  whole: new RegExp(
    `^(round|wide|broad|square|long|thin|narrow|plump|chubby|bony|flat|oval|lined|wrinkled|freckled) (?:, )?(?:and )?(friendly|kind|kindly|cheerful|honest|gentle|stern|sad|sour|grumpy|jolly|serious|happy|worried|tired|open|smiling) face${ends}`,
  ),
  plain: ([, shape = '', mood = '']) => `${shape} face , ${mood} ,`,
}

const underNails: Clause = {
  // 'A painter, paint under the nails': it soils them, and is no palette
  opens: /^(?:paint|oil|soil|dirt|ink|clay|earth|grease|flour|dough|blood|mud|soot|muck|tar)$/,
  whole: new RegExp(
    `^(paint|oil|soil|dirt|ink|clay|earth|grease|flour|dough|blood|mud|soot|muck|tar) (?:always )?(?:under|beneath|underneath) (?:(?:his|her|the|their|its|all) )*(?:finger ?)?nails${ends}`,
  ),
  plain: ([, soil = '']) =>
    /^(?:soil|dirt|earth|muck|mud)$/.test(soil)
      ? 'dirty fingernails'
      : `${soil} stains on the fingers`,
}

const headband: Clause = {
  // 'A leopard band on his forehead'
  opens: { test: (word) => word === 'band' || isLook(word) },
  whole: new RegExp(
    `^((?:[a-z]+ )?)(?:band|strip|cord|thong) (?:(?:tied|worn|wound) )?(?:on|round|around|across) ${own} (?:forehead|brow|head|temples)${ends}`,
  ),
  plain: ([, look = '']) => `${look}headband`,
}

const chessPiece: Clause = {
  // 'A chess prodigy, black queen in hand'
  opens: /^(?:black|white|ivory|ebony|wooden|red|glass)$/,
  whole: new RegExp(
    `^(black|white|ivory|ebony|wooden|red|glass) (king|queen|knight|bishop|rook|pawn)( piece)?((?: (?:held|clutched|clenched|turned|twirled))?(?: in| between) (?:(?:his|her|one|the|their|two|left|right) )*(?:hands?|fist|fingers)${ends})?`,
  ),
  plain: ([, look = '', piece = '', isPiece, held], before) =>
    held !== undefined || isPiece !== undefined || before.includes('chess')
      ? `${look} chess ${piece}${held?.replace(/ between .*/, ' in the hand') ?? ''}`
      : undefined,
}

const maimed: Readonly<Record<string, string>> = {
  leg: 'legged',
  eye: 'eyed',
  ear: 'eared',
  wing: 'winged',
  paw: 'legged',
}

const maimedPet: Clause = {
  // 'A pirate, parrot with one leg': the bird's
  opens: { test: (word) => vocabulary.entries.get(word)?.animal !== undefined },
  whole: new RegExp(
    `^([a-z]+) (?:with|that has|missing|who has) (?:only )?(one|an?|three|missing|a missing) (leg|eye|ear|wing|paw)s?${ends}`,
  ),
  plain: ([, pet = '', count = '', part = ''], before) => {
    // Far on in a list somebody was told of.
    const isSomebody =
      before.length >= 8 ||
      before.some((word) => {
        const { who } = vocabulary.entries.get(word) ?? {}
        return who?.slot === 'role' || who?.concept === 'human'
      })
    const isLed = /^(?:an?|his|her|their|old|little|big|small|fat|pet)$/.test(before.at(-1) ?? '')
    const isBird = before.at(-1) === ',' && tame.test(pet)
    return isSomebody && (isLed || isBird)
      ? `${count === 'three' ? 'three' : 'one'}-${maimed[part] ?? ''} ${pet}`
      : undefined
  },
}

const tame =
  /^(?:parrot|macaw|cockatoo|crow|raven|magpie|jackdaw|hawk|falcon|owl|seagull|gull|dog|hound|terrier|poodle|mutt)$/

const oldTimes: Readonly<Record<string, string>> = {
  hollywood: 'vintage',
  testament: 'biblical',
  norse: 'norse',
  money: 'wealthy',
  school: 'retro',
}

const notOld: Clause = {
  // 'An old Hollywood starlet' may be young
  opens: /^old$/,
  whole: /^old (?:- )?(hollywood|testament|norse|money|school)(?= [a-z])/,
  plain: ([, time = '']) => oldTimes[time],
}

const chainStore: Clause = {
  // 'A burger chain uniform': no chain
  opens:
    /^(?:burger|coffee|hotel|pizza|supermarket|restaurant|sandwich|chicken|cinema|grocery|donut|fast)$/,
  whole:
    /^(?:burger|coffee|hotel|pizza|supermarket|restaurant|sandwich|chicken|cinema|grocery|donut|fast food) chain (uniform|apron|cap|polo|shirt|jacket|vest|waistcoat)(?= |$)/,
  plain: ([, garment = '']) => `work ${garment}`,
}

const raceBib: Clause = {
  // 'A runner, bib number 44': no dungarees
  opens: /^bib$/,
  whole: /^bib(?= (?:with )?(?:the )?(?:start |race )?(?:number|no) )/,
  plain: () => 'race bib',
}

export const everydaySightsClauses: readonly Clause[] = [
  blackEyes,
  letters,
  sewn,
  inked,
  chained,
  tills,
  friendlyFace,
  underNails,
  headband,
  chessPiece,
  maimedPet,
  notOld,
  chainStore,
  raceBib,
]
