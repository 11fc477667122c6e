/** Which people somebody is of, where more than one is told: 'a phantom, but as a lynx', 'half orc, half halfling'. */
import type { Subject } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addOnce } from '../terms/attributes.ts'
import { vagueBeasts } from '../words/animal-kin.ts'

const kin =
  /(?:mother|father|grand\w+|granny|matriarch|patriarch|mum|mom|dad|sister|brother|aunt|uncle|widow|crone|elder)$/

/** 'A phantom, but as a lynx' is a lynx; 'half orc, half halfling' is both. */
export function meetSpecies(
  subject: Subject,
  being: Subject['roles'][number],
  phrase: Phrase,
): void {
  const known = subject.species
  const isOther =
    known !== undefined && known.concept !== 'human' && being.concept !== known.concept
  // 'A dwarf smith who is also a mother' stays a dwarf.
  if (isOther && phrase.link === 'as' && being.concept !== 'human') {
    subject.roles.push({ ...known, concept: 'villager', slot: 'role' })
    subject.species = being
  } else if (isOther && known.concept === 'deity' && being.concept !== 'human') {
    // 'God of bread, a dwarf'
    subject.species = { ...being, name: `${being.name} ${known.name}` }
  } else if (isOther && isHalf(phrase) && isHalfTold(subject, being))
    subject.species = { ...known, name: [known, being].map(halfName).join(' and ') }
  else setSpecies(subject, being)
}

function isHalf({ head, modifiers }: Phrase): boolean {
  return /^half[ -]/.test(head.text) || modifiers.some(({ text }) => text === 'half')
}

/** 'Half seal, half girl' is a seal. */
function isHalfTold({ figure, species }: Subject, other: Subject['roles'][number]): boolean {
  return (
    /^half /.test(species?.name ?? '') || (other.concept !== 'human' && figure.includes('half'))
  )
}

function halfName({ name }: Subject['roles'][number]): string {
  return /^half /.test(name) ? name : `half ${name}`
}

/** 'A robot butler, television head' is a robot, and has one. */
function tellHead({ species, figure }: Subject, { name }: Subject['roles'][number]): void {
  const [, thing] = /^(.+) head$/.exec(name) ?? []
  if (thing !== undefined && species !== undefined && species.concept !== 'human')
    addOnce(figure, `${thing} headed`)
}

export function setSpecies(subject: Subject, item: Subject['roles'][number]): void {
  const known = subject.species
  tellHead(subject, item)
  // A drow matriarch is a drow, and a matriarch all the same.
  if (known !== undefined && item.concept === 'human' && kin.test(item.name)) {
    addOnce(subject.figure, item.name)
    addKinRole(subject, item)
  }
  if (known?.concept === 'human' && item.concept !== 'human' && kin.test(known.name)) {
    addOnce(subject.figure, known.name)
    // 'A border collie dad' is a dad for his living.
    if (item.span[0] >= known.span[0] && item.span[1] <= known.span[1]) addKinRole(subject, known)
  }
  const isTold = known === undefined || isOfKind(subject, known, item)
  if (isTold || (known.concept === 'human' && item.concept !== 'human')) subject.species = item
  if (subject.species === item) youngOf(subject, item)
  if (subject.species?.concept === 'giant') addOnce(subject.figure, 'giant')
}

/** 'A courier beast, basically a jerboa' is a jerboa. */
function isOfKind(
  subject: Subject,
  known: Subject['roles'][number],
  { name, concept }: Subject['roles'][number],
): boolean {
  const isTold = concept !== 'human' && vagueBeasts.test(known.name) && !vagueBeasts.test(name)
  if (isTold) addOnce(subject.figure, known.name)
  return isTold
}

/** 'A bear cub', 'a whale calf' are young, where no age is told. */
function youngOf(subject: Subject, { words }: Subject['roles'][number]): void {
  const word = /[a-z] (cub|pup|kit|calf|chick|foal|joey|hatchling|fawn|lamb)$/i.exec(words)?.[1]
  if (word === undefined) return
  addOnce(subject.figure, word)
  subject.age ??= 'child'
}

/** An orc grandmother is somebody's grandmother, and dresses like one where no trade is said. */
function addKinRole(subject: Subject, item: Subject['roles'][number]): void {
  if (subject.roles.length === 0)
    subject.roles.push({ ...item, concept: 'villager', slot: 'role', confidence: 0.9 })
}
