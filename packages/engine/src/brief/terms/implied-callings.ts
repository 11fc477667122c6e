/** Callings that only what the figure is for tells: 'the rowing club's figure', 'a farming game's main character', 'there are never any superheroes like him'. */
import type { Entry, Thing } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { asKin, kinFigure } from './kin-figures.ts'

const worker: Thing = { slot: 'role', concept: 'villager', implied: [], plural: false }
const athlete: Thing = { slot: 'role', concept: 'athlete', implied: [], plural: false }

/** What clubs do, and what a member is. */
const members: Readonly<Record<string, string>> = {
  rowing: 'rower',
  running: 'runner',
  swim: 'swimmer',
  swimming: 'swimmer',
  cycling: 'cyclist',
  climbing: 'climber',
  sailing: 'sailor',
  fencing: 'fencer',
  boxing: 'boxer',
  wrestling: 'wrestler',
  archery: 'archer',
  cricket: 'cricketer',
  football: 'footballer',
  soccer: 'footballer',
  rugby: 'rugby player',
  hockey: 'hockey player',
  netball: 'netball player',
  tennis: 'tennis player',
  golf: 'golfer',
  bowls: 'bowls player',
  chess: 'chess player',
  gardening: 'gardener',
  knitting: 'knitter',
  sewing: 'seamstress',
  rambling: 'rambler',
  walking: 'rambler',
  surf: 'surfer',
  surfing: 'surfer',
  skating: 'skater',
  'figure skating': 'figure skater',
  gymnastics: 'gymnast',
  judo: 'judoka',
  karate: 'karateka',
  ski: 'skier',
  skiing: 'skier',
  ballet: 'ballet dancer',
  dance: 'dancer',
  dancing: 'dancer',
  riding: 'rider',
  drama: 'actor',
  'morris dancing': 'morris dancer',
}

/** What games are about, and who is played. */
const players: Readonly<Record<string, string>> = {
  farming: 'farmer',
  farm: 'farmer',
  cooking: 'cook',
  baking: 'baker',
  fishing: 'fisher',
  gardening: 'gardener',
  mining: 'miner',
  racing: 'racing driver',
  boxing: 'boxer',
  wrestling: 'wrestler',
  detective: 'detective',
  pirate: 'pirate',
  ninja: 'ninja',
  hacking: 'hacker',
  heist: 'thief',
  stealth: 'thief',
  cowboy: 'cowboy',
  barista: 'barista',
  trucking: 'trucker',
  delivery: 'courier',
}

const clubs = new RegExp(
  `\\b(${Object.keys(members).join('|')}) (?:club|society|circle|squad|association|school|class|academy|lessons|partner|buddy)\\b`,
  'iu',
)
/** 'He plays rugby for Wales', 'I follow wheelchair rugby … an invented player' */
const sports = 'cricket|football|soccer|rugby|hockey|netball|tennis|golf|bowls|chess'
const plays = new RegExp(
  `\\b(?:plays?|playing|played)(?: \\w+)? (${sports})\\b|\\b(${sports})\\b.{1,60}\\bplayer\\b`,
  'iu',
)
const games = new RegExp(`\\b(${Object.keys(players).join('|')}) (?:game|sim|simulator)\\b`, 'iu')
const leads =
  /^(?:main character|protagonist|hero|heroine|player character|player|character|avatar|lead|figure)$/

/** 'Sister Agnes' in a habit is a nun; a sister in a jumper is somebody's sister. */
const orders: readonly (readonly [title: RegExp, dress: RegExp, calling: string])[] = [
  [
    /\b(?:Sister|Mother|Sœur|Hermana|Schwester) \p{Lu}/u,
    /\b(?:habit|wimple|convent|coif|nunnery|rosary|cloister)\b/i,
    'nun',
  ],
  [
    /\b(?:Brother|Friar|Dom) \p{Lu}/u,
    /\b(?:habit|tonsured?|cowl|monastery|abbey|robe|cassock|rosary|friary|scriptorium|psalter)\b/i,
    'monk',
  ],
  [
    /\b(?:Father|Reverend|Rev\.?|Pastor|Padre) \p{Lu}/u,
    /\b(?:cassock|dog collar|clerical collar|stole|surplice|parish|church|soutane)\b/i,
    'priest',
  ],
]

/** 'Sister Immaculata, moon-faced': a wish that opens with such a name is for one of an order. */
const titles: Readonly<Record<string, string>> = { Sister: 'nun', Father: 'priest', Friar: 'friar' }
const opening =
  /^\s*(Sister|Father|Friar) (?!Christmas|Time|Frost|Bear|Goose|Wolf|Winter|Nature)\p{Lu}\p{L}+(?: of [^,.]+)?[,:.(–—-]/u

/** Nobody's sister is told of beside. */
function isNamed(terms: readonly Term[]): boolean {
  return !terms.some(
    ({ kind, entry }) =>
      kind === 'animal' || (entry.who?.slot === 'species' && entry.who.concept !== 'human'),
  )
}

/** The terms with such a calling added, where nobody's own is told. */
export function tellImpliedCallings(terms: readonly Term[], text: string): Term[] {
  const relative = kinFigure(terms, text)
  const last = terms.at(-1)
  const told = tellCalledFor(terms, text)
  return relative === undefined || last === undefined ? told : [...told, ...asKin(last, relative)]
}

function tellCalledFor(terms: readonly Term[], text: string): Term[] {
  const roles = terms.filter(
    ({ kind, entry, text, possessive }, index) =>
      kind === 'who' &&
      entry.who?.slot === 'role' &&
      !entry.who.plural &&
      !possessive &&
      !leads.test(text) &&
      // 'a charro jacket'
      terms[index + 1]?.kind !== 'thing',
  )
  if (roles.length > 0) return [...terms]
  const calling = calledFor(terms, text)
  const last = terms.at(-1)
  if (calling === undefined || last === undefined) return [...terms]
  return [
    ...terms,
    { ...last, kind: 'stop', text: '.', written: '.', entry: { words: '' } },
    ...asCalling(last, calling),
  ]
}

function calledFor(terms: readonly Term[], text: string): string | undefined {
  const order = orders.find(([title, dress]) => title.test(text) && dress.test(text))?.[2]
  if (order !== undefined) return order
  const before = formerly(text)
  if (before !== undefined) return before
  const titled = opening.exec(text)?.[1]
  if (titled !== undefined && isNamed(terms)) return titles[titled]
  const isPerson = terms.some(
    ({ kind, entry, text }) =>
      kind === 'animal' || (kind === 'who' && (entry.who?.slot === 'species' || leads.test(text))),
  )
  if (!isPerson) return undefined
  const instrument = (played.exec(text) ?? playing.exec(text))?.[1]
  if (instrument !== undefined) return `${instrument.toLowerCase()} player`
  if (/\bv-?tuber\b/iu.test(text)) return 'vtuber'
  const dressed = terms.flatMap(dressedAs)[0]
  if (dressed !== undefined) return dressed
  const costume = costumes.exec(text)?.[1]
  if (costume !== undefined) return members[costume.toLowerCase()]
  const liked = likedIn(text)
  if (liked !== undefined) return liked
  const club = clubs.exec(text)?.[1] ?? plays.exec(text)?.slice(1).find(Boolean)
  if (club !== undefined) return members[club.toLowerCase()]
  const game = terms.some((term) => leads.test(term.text)) ? games.exec(text)?.[1] : undefined
  return game === undefined ? undefined : players[game.toLowerCase()]
}

/** 'He used to be the colony's dentist': who is nothing else now is drawn as that. */
function formerly(text: string): string | undefined {
  if (
    /\b(?:gave (?:it|that|all that|it all) up|quit|no longer|any ?more|these days|nowadays)\b/iu.test(
      text,
    )
  )
    return undefined
  const told =
    /\b(?:used to be|was once|once was|who had been) (?:an?|the) ((?:[\p{L}'’-]+ ?){1,4})/iu.exec(
      text,
    )?.[1]
  const words = told?.toLowerCase().trim().split(' ') ?? []
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const name = words.slice(start, end).join(' ')
      const who = vocabulary.entries.get(name)?.who
      if (who?.slot === 'role' && !who.plural) return name
    }
  return undefined
}

/** 'It's a costume for figure skating' */
const costumes = new RegExp(
  `\\b(?:costume|outfit|kit|dress|leotard) for (?:the |her |his |my |our )?(${Object.keys(members).join('|')})\\b`,
  'iu',
)

/** '1girl, knight armor', 'miko outfit': where nobody's calling is told, it is that of the dress. */
function dressedAs({ kind, text, entry }: Term): string[] {
  const worn =
    kind === 'thing' && entry.thing?.slot !== 'prop'
      ? ofDress.exec(text)?.slice(1).find(Boolean)
      : undefined
  const who = vocabulary.entries.get(worn ?? '')?.who
  return who?.slot === 'role' && !who.plural && !ofMany.test(worn ?? '') ? [worn ?? ''] : []
}

const ofDress =
  /^(.+)[ -](?:outfit|costume|uniform|armou?r|cosplay|garb|attire|habit|regalia)$|^(witch|wizard)(?:'s)? hat$/
/** Pupils wear sailor uniforms, and anybody wears a prom dress. */
const ofMany = /^(?:sailor|school|student|pupil|military|army|royal|full|noble)$/

const instruments =
  'violin|fiddle|viola|cello|double bass|guitar|lute|banjo|ukulele|mandolin|harp|lyre|accordion|concertina|harmonica|flute|piccolo|oboe|clarinet|bassoon|saxophone|trumpet|trombone|tuba|bagpipes|piano|organ|hurdy-gurdy|sitar|koto|shamisen|erhu|pipa|biwa|kora|didgeridoo|xylophone|marimba|tambourine|bongos|panpipes|pan flute|ocarina|zither|dulcimer|balalaika|theremin|keytar'
/** 'Who plays the banjo', 'accordion-playing' */
const played = new RegExp(
  `\\bplay(?:s|ing) (?:on )?(?:the|an?|his|her|their|its) (${instruments})\\b`,
  'iu',
)
const playing = new RegExp(`\\b(${instruments})[- ]playing\\b`, 'iu')

/** 'There are never any superheroes like him. Could you make one?' */
function likedIn(text: string): string | undefined {
  const many = /\b([a-z]{3,}s)(?: (?:who|that) look)? like (?:him|her|them|me|us)\b/iu.exec(
    text,
  )?.[1]
  if (many === undefined) return undefined
  const forms = [singularOf(many.toLowerCase()), many.toLowerCase().replace(/(?<=o)es$/, '')]
  return forms.find((form) => vocabulary.entries.get(form ?? '')?.who?.slot === 'role')
}

const playerOf = new RegExp(`^(?:${instruments}) player$`, 'u')
const musician: Thing = { slot: 'role', concept: 'musician', implied: [], plural: false }

function asCalling(term: Term, calling: string): Term[] {
  const who = vocabulary.entries.get(calling)?.who
  const kind = playerOf.test(calling)
    ? musician
    : /er$|ist$|player$/.test(calling)
      ? athlete
      : worker
  const known = who?.slot === 'role' ? who : kind
  const entry: Entry = { words: calling, who: known, guess: true }
  const plain = { ...term, possessive: false, capital: false }
  return [
    { ...plain, kind: 'as', text: 'as a', written: 'as a', entry: { words: 'as a' } },
    { ...plain, kind: 'who', text: calling, written: calling, entry },
  ]
}
