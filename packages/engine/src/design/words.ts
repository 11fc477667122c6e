/** The words on the page: title, subtitle, facts, tags and notes. Each note is true of the picture. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { HairKind } from '../brief/concepts.ts'
import { colourName } from './colour-names.ts'
import type { Design, Feature, Garment, Person } from './design.ts'
import { sentence } from './palette.ts'
import { materialLooks } from './tables/material-looks.ts'
import { toldNotes } from './told.ts'

const maxTitle = 34
const maxNotes = 6

/** 'The Golden Knight', or the name when the words give one. */
export function titleOf(brief: Brief, person: Person): string {
  if (brief.subject.name) return brief.subject.name
  const noun = nounOf(brief, person)
  const adjective = adjectiveOf(brief, noun)
  const title = `The ${adjective ? `${adjective} ` : ''}${noun}`
  return titleCase(title.length > maxTitle ? `The ${noun}` : title)
}

function nounOf(brief: Brief, person: Person): string {
  const role = brief.subject.roles[0]
  if (role) return headWords(role, brief)
  const { species } = brief.subject
  if (species && person.species !== 'human') return headWords(species, brief)
  if (person.age === 'child' || person.age === 'toddler') return 'child'
  if (person.age === 'elder') return 'elder'
  return 'traveller'
}

/** The noun itself: 'medieval knight' → 'knight', but 'street samurai' stays whole. */
function headWords({ words, name, modifiers, colours }: BriefItem, brief: Brief): string {
  const described = new Set(
    [
      ...brief.subject.traits,
      ...brief.motifs,
      ...modifiers,
      ...colours.map(({ name }) => name),
    ].flatMap((word) => word.toLowerCase().split(' ')),
  )
  // Words of another language are named in English.
  const said = /[a-z]/i.test(name) && !words.toLowerCase().includes(name) ? name : words
  const parts = lastWords(said, 3).split(' ')
  const first = parts.findIndex(
    (word, i) =>
      i === parts.length - 1 ||
      !(described.has(word.toLowerCase()) || /ed$/.test(word) || setting.test(word)),
  )
  return parts.slice(first).slice(-2).join(' ')
}

/** The name as it was said, where it is short; a catfolk may be a tabaxi. */
function headName(item: BriefItem | undefined, usual: string): string {
  const name = item?.name ?? ''
  return name === '' || name.length > 16 ? usual : name
}

function lastWords(phrase: string, count: number): string {
  return phrase
    .replace(/^(an?|the)\s+/i, '')
    .split(/\s+/)
    .slice(-count)
    .join(' ')
}

/** Words of time, age and size say too little for a title. */
const setting =
  /^(medieval|fantasy|modern|ancient|old|young|tall|short|small|little|tiny|big|female|male|futuristic|generic)$/i

/** What mermaids, nagas and ghosts are anyway: with a role too, they are called by their own name. */
const speciesMotif = /^(fish|snake|ghost|horse|bird)$/

function adjectiveOf(brief: Brief, noun: string): string | undefined {
  // What covers the figure may name it; a hat or a pair of boots may not.
  const large = brief.wear.filter(({ slot }) => /full|outer|armour|torso/.test(slot))
  const material = large.flatMap((item) => item.materials)[0]
  const materialWord = material && materialLooks.get(material)?.word
  const said = brief.themeColours[0]?.name ?? large.flatMap((item) => item.colours)[0]?.name
  // A colour that people are called by would speak of the person, not of the clothes.
  const colour =
    said && /white|black|brown|yellow|olive|tan|pale|dark/i.test(said) ? undefined : said
  const species =
    brief.subject.species &&
    brief.subject.roles.length > 0 &&
    brief.subject.species.concept !== 'human'
      ? brief.subject.species.words
      : undefined
  const candidates = [
    brief.subject.traits.find((trait) => !setting.test(trait)),
    brief.motifs.find((motif) => !(speciesMotif.test(motif) && species)),
    materialWord === 'Leather' ? undefined : materialWord,
    species && lastWords(species, 1),
    colour,
  ]
  return candidates.find(
    (word) =>
      word !== undefined &&
      /^[\p{L} -]{3,16}$/u.test(word) &&
      !noun.toLowerCase().includes(word.toLowerCase()),
  )
}

function titleCase(text: string): string {
  return text.replace(
    /(^|[\s-])(\p{L})/gu,
    (_match, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** The prompt, cut at a word when longer than two lines hold. */
export function subtitleOf(prompt: string, limit = 230): string {
  const line = prompt.replace(/\s+/g, ' ').trim()
  const points = [...line]
  if (points.length <= limit) return line
  const cut = points.slice(0, limit - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > limit * 0.6 ? cut.slice(0, space) : cut}…`
}

export function factsOf(brief: Brief, person: Person): Design['facts'] {
  const { ageYears, buildWords, species: said } = brief.subject
  const species =
    person.species === 'human'
      ? ageYears !== undefined
        ? (['Age', String(ageYears)] as const)
        : (['Proportion', `${person.heads.toFixed(1)} heads`] as const)
      : (['Species', sentence(headName(said, person.species))] as const)
  const role = brief.subject.roles[0]
  return [
    ['Height', `${person.heightCm} cm`],
    [species[0], species[1]],
    ['Build', sentence(buildWords[0] ?? person.build)],
    [
      'Role',
      role
        ? titleCase(headWords(role, brief))
        : person.age === 'adult'
          ? 'Civilian'
          : sentence(person.age),
    ],
  ]
}

export function tagsOf(brief: Brief, person: Person): string[] {
  const tags = [
    person.role,
    person.species === 'human' ? undefined : person.species,
    ...brief.motifs.slice(0, 2),
    brief.subject.traits[0],
  ]
  return [...new Set(tags.filter((tag) => tag !== undefined))]
    .slice(0, 4)
    .map((tag) => tag.replaceAll('_', ' '))
}

/** `first`: notes that come before all others. */
export function notesOf(brief: Brief, design: Design, first: readonly string[] = []): string[] {
  const notes = [
    ...first,
    ...design.features.flatMap(sideNote),
    ...design.wear.flatMap(oneSidedNote),
    oddEyes(design),
    ...absentNotes(brief),
    ...toldNotes(brief),
    ...carriedNotes(design),
    hairNote(brief, design),
    ...design.wear.flatMap(hemNote),
    ...design.wear.flatMap(patternNote),
    ...design.wear.flatMap(liningNote),
    `Stands ${design.person.heightCm} cm, ${design.person.heads.toFixed(1)} heads tall.`,
    `Eyes ${colourName(design.face.eye.colour).toLowerCase()}, ${design.face.eye.tilt > 3 ? 'outer corners raised' : design.face.eye.tilt < -2 ? 'outer corners lowered' : 'level corners'}.`,
  ]
  return notes.filter((note) => note !== undefined).slice(0, maxNotes)
}

function sideNote(feature: Feature): string[] {
  const name = sentence(feature.kind)
  if (feature.side !== 'both') return [`${name}: ${feature.side.toUpperCase()} ONLY.`]
  return /tail|wings/.test(feature.kind)
    ? [
        `${name} ${colourName(feature.colour).toLowerCase()}, tip ${colourName(feature.second).toLowerCase()}.`,
      ]
    : []
}

function oneSidedNote(garment: Garment): string[] {
  return garment.side === 'both' ? [] : [`${garment.label}: ${garment.side.toUpperCase()} ONLY.`]
}

function oddEyes({ face }: Design): string | undefined {
  if (face.eye.colour === face.eye.rightColour) return undefined
  return `Odd eyes: left ${colourName(face.eye.colour).toLowerCase()}, right ${colourName(face.eye.rightColour).toLowerCase()}.`
}

function absentNotes(brief: Brief): string[] {
  const bare = (words: string) =>
    lastWords(words.toLowerCase().replace(/^(no|without|not|never)\s+/, ''), 3).replace(/less$/, '')
  return brief.absent
    .slice(0, 2)
    .map(({ words }) =>
      /^bare|^no[- ]/i.test(words) && !/^no /i.test(words)
        ? `${sentence(words)}.`
        : `Never drawn with: ${bare(words)}.`,
    )
}

function carriedNotes(design: Design): string[] {
  return design.hold
    .filter((prop) => prop.carry !== 'none')
    .slice(0, 2)
    .map(
      (prop) =>
        `${sentence(prop.label)} ${/hand/.test(prop.carry) ? `in the ${prop.carry}` : prop.carry === 'back' ? 'across the back' : `at the ${prop.carry}`}.`,
    )
}

/** How each style is worn, where its name alone would not say. */
const hairPhrases: Partial<Record<HairKind, string>> = {
  bun: 'worn in a bun',
  space_buns: 'worn in two buns',
  top_knot: 'tied in a top knot',
  ponytail: 'tied in a low ponytail',
  high_ponytail: 'tied in a high ponytail',
  twin_tails: 'tied in two tails',
  single_braid: 'in a single braid',
  braids: 'in braids',
  locs: 'in locs',
  side_shave: 'shaved on one side',
  slicked_back: 'combed back',
  hime: 'cut straight round the face',
}

function hairNote(brief: Brief, { hair }: Design): string | undefined {
  const colour = (brief.body.hair.colours[0]?.name ?? colourName(hair.colour)).toLowerCase()
  if (hair.style === 'bald') return undefined
  if (hair.tip !== hair.colour) {
    return `Hair turns ${colourName(hair.tip).toLowerCase()} in the last quarter.`
  }
  if (hair.streak)
    return `${colourName(hair.streak.colour)} streak on the ${hair.streak.side} side only.`
  const phrase = hairPhrases[hair.style]
  if (phrase) return `Hair ${colour}, ${phrase}.`
  const side = hair.parting > 0.2 ? 'left' : hair.parting < -0.2 ? 'right' : undefined
  const isParted = side !== undefined && hair.bangs !== 'none'
  return isParted ? `Hair ${colour}, parted on the ${side}.` : undefined
}

function hemNote(garment: Garment): string[] {
  if (garment.hem === 'trimmed')
    return [
      `${garment.label}: ${colourName(garment.colours.trim).toLowerCase()} trim along the edge.`,
    ]
  if (garment.hem === 'torn') return [`${garment.label}: torn hem, uneven points.`]
  return []
}

function patternNote(garment: Garment): string[] {
  return garment.pattern === 'plain'
    ? []
    : [
        `${garment.label}: ${garment.pattern.replaceAll('_', ' ')} in ${colourName(garment.colours.accent).toLowerCase()}.`,
      ]
}

function liningNote(garment: Garment): string[] {
  return /cape|cloak|coat/.test(garment.kind)
    ? [`${garment.label} is lined in ${colourName(garment.colours.lining).toLowerCase()}.`]
    : []
}

/** Six expressions that suit the temper of the words. */
export function expressionsOf(brief: Brief): string[] {
  const traits = brief.subject.traits.join(' ')
  if (/grim|stern|cold|ruthless|menacing|stoic|serious|evil/.test(traits))
    return ['neutral', 'determined', 'angry', 'smirk', 'surprised', 'disgust']
  if (/shy|timid|nervous|gentle|sweet|cute/.test(traits))
    return ['neutral', 'smile', 'flustered', 'happy', 'sad', 'surprised']
  if (/cheer|happy|playful|jolly|energetic|mischiev|bubbly/.test(traits))
    return ['neutral', 'happy', 'smirk', 'surprised', 'angry', 'sad']
  return ['neutral', 'smile', 'determined', 'angry', 'surprised', 'sad']
}
