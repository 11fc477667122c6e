/** What a character is called: by the name in the words, or one made up for it. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { RoleKind } from '../brief/concepts.ts'
import { randomStream } from '../math/random.ts'
import type { Person } from './design.ts'
import { areJoined } from './leading-role.ts'
import { isOwnWord } from './own-words.ts'
import { materialLooks } from './tables/material-looks.ts'
import type { Mood } from './tables/moods.ts'
import { type NameKind, nameParts, surnames } from './tables/name-parts.ts'

const maxTitle = 34

/** 'Captain Mira Voss' when the words say so, or else 'Halwin the Golden Knight', 'Elsora Tarn'. */
export function titleOf(brief: Brief, person: Person, mood: Mood, seed: number): string {
  const said = brief.subject.name ?? saidTitle(brief) ?? godsName(brief)
  if (said !== undefined) return said
  const name = madeName(brief, person, mood, seed)
  const surname = randomStream(seed, 'surname').pick(surnames)
  const noun = titleNoun(brief, person)
  if (noun === undefined) return isOfPeople(person) ? `${name} ${surname}` : name
  const adjective = adjectiveOf(brief, noun)
  // A samurai cat is no 'Samurai Cat Samurai'.
  const isWhole = adjective?.toLowerCase().split(' ').includes(noun.toLowerCase())
  const titles = [...(adjective ? [isWhole ? adjective : `${adjective} ${noun}`] : []), noun]
  const fitting = titles.find((title) => `${name} the ${title}`.length <= maxTitle)
  return fitting === undefined ? name : `${name} the ${titleCase(fitting)}`
}

/** 'the Pale Duke, an albino nobleman': what begins the words with capitals of its own. */
function saidTitle({ prompt }: Brief): string | undefined {
  const [, words] = /^the (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})[,.:;–—]/iu.exec(prompt) ?? []
  const isTitle = words?.split(' ').every((word) => /^\p{Lu}/u.test(word))
  return words !== undefined && isTitle ? `The ${words}` : undefined
}

const noName = /god|deit|divine|titan|primordial|being|half/i

/** Zeus is called Zeus. */
function godsName({ subject: { species, roles } }: Brief): string | undefined {
  const isNamed = species?.concept === 'deity' && !noName.test(species.name) && roles.length === 0
  return isNamed ? titleCase(species.name) : undefined
}

function madeName(brief: Brief, person: Person, mood: Mood, seed: number): string {
  const start = randomStream(seed, 'name').next()
  const end = randomStream(seed, 'name ending').next()
  const parts = nameParts[nameKindOf(brief, person, mood)]
  const endings = person.presentation < 0.5 ? parts.feminine : parts.masculine
  const ending = endings[Math.floor(end * endings.length)]
  return 'starts' in parts
    ? joinName(parts.starts[Math.floor(start * parts.starts.length)], ending)
    : ending
}

/** 'Jor' and 'ora' are 'Jora'. */
export function joinName(start: string, ending: string): string {
  const shared = [3, 2, 1].find((count) => start.endsWith(ending.slice(0, count))) ?? 0
  return start + ending.slice(shared)
}

/** What the words tell of where somebody comes from. */
const cultures: readonly [words: RegExp, kind: NameKind][] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}]|\b(japan|samurai|shinobi|kunoichi|geisha|kimono|yukata|hakama|sengoku|miko|katana|kabuto)/iu,
    'japanese',
  ],
  [/\p{Script=Hangul}|\b(korea|joseon|hanbok)/iu, 'korean'],
  [
    /\p{Script=Han}|\b(china|chinese|hanfu|wuxia|xianxia|kung[- ]?fu|daoist|taoist|qipao|cheongsam)/iu,
    'chinese',
  ],
  [
    /\p{Script=Devanagari}|\b(india|hindu|sari\b|saree|bharat|mughal|rajput|bollywood|sikh)/iu,
    'indian',
  ],
  [
    /\b(arab|bedouin|persia|egypt|hijab|thobe|keffiyeh|desert nomad|ottoman|mamluk|moroc|sultan)/iu,
    'arabic',
  ],
  [
    /\b(africa|nigeria|yoruba|igbo|zulu|masai|maasai|kenya|ghana|agbada|dashiki|ankara)/i,
    'african',
  ],
  [/\p{Script=Cyrillic}|\b(slav|russia|polish|ukrain|cossack|serb|czech|baba yaga)/iu, 'slavic'],
  [
    /\b(mexic|spain|spanish|mariachi|flamenco|matador|latina?\b|brazil|portug|peru|colombia|aztec|inca\b|maya\b)/i,
    'iberian',
  ],
  [/\b(viking|norse|nordic|valkyrie|shieldmaiden)/i, 'northern'],
]

const peoples: Partial<Record<Person['species'], NameKind>> = {
  ...{ elf: 'elven', dwarf: 'dwarven', halfling: 'beast', giant: 'northern', merfolk: 'bright' },
  ...{
    orc: 'rough',
    goblin: 'rough',
    demon: 'dark',
    vampire: 'dark',
    undead: 'dark',
    mummy: 'dark',
  },
  ...{
    skeleton: 'dark',
    angel: 'bright',
    deity: 'bright',
    fairy: 'bright',
    plantfolk: 'bright',
    mushroomfolk: 'bright',
    faun: 'beast',
  },
  ...{ catfolk: 'beast', wolffolk: 'beast', foxfolk: 'beast', rabbitfolk: 'beast' },
  ...{ bearfolk: 'beast', lionfolk: 'beast', ratfolk: 'beast', goatfolk: 'beast' },
  ...{ redpandafolk: 'beast', monkeyfolk: 'beast', hedgehogfolk: 'beast' },
  ...{ turtlefolk: 'draconic', kobold: 'draconic' },
  ...{ deerfolk: 'beast', horsefolk: 'beast', raccoonfolk: 'beast', owlfolk: 'beast' },
  ...{ bullfolk: 'rough', pigfolk: 'rough', golem: 'rough', mecha: 'machine' },
  ...{ snakefolk: 'draconic', crocfolk: 'draconic', frogfolk: 'draconic' },
  ...{ sealfolk: 'beast', dolphinfolk: 'beast', batfolk: 'beast', insectfolk: 'draconic' },
  ...{ birdfolk: 'beast', lizardfolk: 'draconic', dragonborn: 'draconic' },
  ...{ robot: 'machine', cyborg: 'neon', alien: 'draconic' },
}

const callings: Partial<Record<RoleKind, NameKind>> = {
  ...{ samurai: 'japanese', ronin: 'japanese', ninja: 'japanese', viking: 'northern' },
  ...{ hacker: 'neon', street_samurai: 'neon' },
}

const future =
  /\b(cyber|neon|sci-?fi|space|galact|futur|android|robot|mechas?\b|laser|hologra|starship)/i

/** Kind, culture and calling first, and then the temper. */
function nameKindOf({ prompt }: Brief, { species, role }: Person, mood: Mood): NameKind {
  const culture = cultures.find(([words]) => words.test(prompt))?.[1]
  const temper = future.test(prompt) ? 'neon' : mood === 'sinister' ? 'dark' : 'plain'
  return peoples[species] ?? culture ?? (role && callings[role]) ?? temper
}

function isOfPeople({ species }: Person): boolean {
  return species === 'human' || species === 'halfling' || species === 'cyborg'
}

/** A cecaelia is a woman to the waist, and no less a cecaelia. */
export function isPlainHuman({ species, plan }: Person): boolean {
  return species === 'human' && (plan === undefined || plan === 'biped')
}

/** What somebody does or is; undefined for people of whom nothing is said. */
function titleNoun(brief: Brief, person: Person): string | undefined {
  const calling = callingOf(brief)
  if (calling) return calling
  const { species } = brief.subject
  return species && !isPlainHuman(person) ? headWords(species, brief) : undefined
}

/** What somebody does; two callings side by side are one name: 'clockmaker knight'. */
export function callingOf(brief: Brief): string | undefined {
  const [role, second] = brief.subject.roles
  if (role && second && areJoined(role, second))
    return `${headWords(role, brief)} ${headWords(second, brief)}`
  return role && headWords(role, brief)
}

/** Every calling that is said: a witch may keep bees. */
export function callingsOf(brief: Brief): string[] {
  return brief.subject.roles.map((role) => headWords(role, brief))
}

/** A calling as it was said, in short. */
export function callingName(role: BriefItem, brief: Brief): string {
  return headWords(role, brief).toLowerCase()
}

/** The noun itself: 'medieval knight' → 'knight', but 'street samurai' stays whole. Foreign and misspelt words give way to ours. */
function headWords(item: BriefItem, brief: Brief): string {
  const { words, name, concept, modifiers, colours, slot } = item
  const { body, subject } = brief
  const { species, traits } = subject
  const described = new Set(
    [
      // A polar bear pirate is a pirate; the polar bear is said before it.
      ...(slot === 'role' && species?.name.includes(' ') ? [species.name] : []),
      ...(slot === 'role' ? body.skin.map((colour) => colour.name) : []),
      ...traits,
      ...brief.motifs,
      ...modifiers,
      // The red of a red fox is a part of its name.
      ...colours
        .map((colour) => colour.name)
        .filter((own) => !(slot === 'species' && name.includes(own))),
    ].flatMap((word) => word.toLowerCase().split(' ')),
  )
  // Words of another language are named in English.
  const written = words.toLowerCase().replaceAll('-', ' ')
  const said = /[a-z]/i.test(name) && !written.includes(name.replaceAll('-', ' ')) ? name : words
  // 'The god of war', 'a goddess of the moon' are called so in full.
  const [ofWhat] = /\b[a-z]+ of (?:the )?[a-z]+$/i.exec(said) ?? []
  if (ofWhat !== undefined && !/^(?:made|built|full|out) /i.test(ofWhat)) return ofWhat
  const parts = lastWords(said, 3).split(' ')
  const known = said === name ? parts : parts.filter((word) => isOwnWord(word, brief))
  if (known.at(-1) !== parts.at(-1)) return concept.replace(/folk$/, '').replaceAll('_', ' ')
  const telling = known.filter(
    (word, i) =>
      i === known.length - 1 ||
      !(
        described.has(word.toLowerCase()) ||
        /[a-z]{2}ed$|['’]s$|^(?:two|three|four|six|eight|many)$/.test(word) ||
        saysLittle.test(word)
      ),
  )
  return [...new Set(telling)]
    .slice(/^(?:hop|fu)$/.test(telling.at(-2) ?? '') ? -3 : -2)
    .join(' ')
    .replace(/^(?:the|of|an?) /i, '')
    .replace(/['’]s$/, '')
}

export function lastWords(phrase: string, count: number): string {
  return phrase
    .replace(/^(an?|the)\s+/i, '')
    .split(/\s+/)
    .slice(-count)
    .join(' ')
}

/** Words of time, age and size say too little for a title. */
const saysLittle =
  /^(man|woman|guy|lady|medieval|fantasy|modern|ancient|old|young|skinny|fat|chubby|thin|plump|obese|overweight|pregnant|heavily|visibly|ugly|tall|short|small|little|tiny|big|female|male|futuristic|generic|usual|sealed)$/i
/** Motifs that go before a noun: a 'fire mage', but no 'floral elder'. */
const bynames =
  /^(fire|flame|ice|frost|storm|lightning|thunder|shadow|moon|sun|star|crystal|water|ocean|sea|wind|sand|blood|bone|skull|neon|steampunk|cyberpunk|rune|ghost|plague)$/i

function adjectiveOf(brief: Brief, noun: string): string | undefined {
  // What covers the figure may name it; a hat or a pair of boots may not.
  const large = brief.wear.filter(({ slot }) => /full|outer|armour/.test(slot))
  const material = large.flatMap((item) => item.materials)[0]
  const materialWord = material && materialLooks.get(material)?.word
  // Of the colours only that of the whole: a green nurse would be green herself, where her scrubs are.
  const said = brief.themeColours.map(({ name }) => name).find((name) => isOfWhole(name, brief))
  // A colour that people are called by, and any before the name of a people, would speak of the person and not of the clothes.
  const namesPeople = cultures.some(([words]) => words.test(noun))
  const speaksOfPerson = said && /white|black|brown|yellow|olive|tan|pale|dark/i.test(said)
  const colour = namesPeople || speaksOfPerson ? undefined : said
  const { species, roles } = brief.subject
  const people =
    species && roles.length > 0 && species.concept !== 'human'
      ? headWords(species, brief)
      : undefined
  const candidates = [
    people,
    brief.subject.traits.find((trait) => !saysLittle.test(trait)),
    /\bsea\b|[a-z] elemental/i.test(noun)
      ? undefined
      : brief.motifs.find((motif) => bynames.test(motif)),
    // What most people wear tells nobody apart.
    /leather|wool|linen|cotton|denim|canvas|rubber|plastic/i.test(materialWord ?? '')
      ? undefined
      : materialWord,
    roles.length > 0 ? colour : undefined,
  ]
  return candidates.find(
    (word) =>
      word !== undefined &&
      /^[\p{L} -]{3,16}$/u.test(word) &&
      word.split(' ').every((part) => isOwnWord(part, brief)) &&
      !noun.toLowerCase().includes(word.toLowerCase()),
  )
}

/** 'In blue with a cape', 'a green knight', but not the red of a red crest. */
function isOfWhole(colour: string, { prompt, subject }: Brief): boolean {
  const [, next] = new RegExp(`\\b${colour} ([a-z]+)`, 'i').exec(prompt) ?? []
  const own = [...subject.roles, ...(subject.species ? [subject.species] : [])]
  const isOwn = own.some(({ words }) =>
    words
      .toLowerCase()
      .split(' ')
      .includes(next ?? ''),
  )
  return next === undefined || isOwn || /^(?:and|with|from|all|on|who|holding)$/i.test(next)
}

export function titleCase(text: string): string {
  return text
    .replace(
      /(^|[\s-])(\p{L})/gu,
      (_match, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/ (?:Of|The|And)(?= )/g, (word) => word.toLowerCase())
}
