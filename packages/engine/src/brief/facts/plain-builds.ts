/** Run when all else is known: a build is there under its plain names too, and a measure under the word for it. */
import type { Brief, BriefItem, Subject } from '../brief.ts'
import { type PlainBuild, plainBuilds } from '../lexicon/plain-builds.ts'

/** From these on, in centimetres, somebody is called tall, and up to these short. */
const tallFrom = { feminine: 175, masculine: 183, androgynous: 180 } as const
const shortTo = { feminine: 158, masculine: 165, androgynous: 160 } as const

/** No plain name says the opposite of a build that was told. */
const opposites: readonly (readonly [Subject['builds'][number], RegExp])[] = [
  ['slender', /^(?:fat|plump|round|heavy|chubby|stocky|squat)$/],
  ['heavy', /^(?:thin|skinny|slim|lean|gaunt|bony)$/],
  ['short', /^(?:tall|huge|big|large|massive|very big)$/],
  ['tall', /^(?:small|tiny|short|little)$/],
]

export function readPlainBuilds({ subject, features }: Brief): void {
  const isOwn = (name: string) => !isThinLimb(name) || isHuman(subject)
  const callings = [...subject.roles, ...(subject.species ? [subject.species] : [])]
  const told = [...subject.buildWords, ...subject.figure].filter(isOwn)
  const kinds = callings.flatMap(({ name, modifiers }) => [name, ...modifiers])
  const grown = features.flatMap(namesOf).filter(isOwn)
  for (const rule of plainBuilds) {
    const isSaid = told.some((words) => isOf(rule, words))
    const isShown = [...grown, ...kinds].some((words) => isOf(rule, words))
    if (isSaid || isShown) tell(subject, rule, isSaid)
  }
  tellHeight(subject)
  // A boy is young.
  if (subject.age === undefined && subject.figure.includes('boy')) addPlain(subject, 'young')
}

function namesOf({ name, modifiers, confidence }: BriefItem): string[] {
  if (confidence < 0.5) return []
  const looks = modifiers.map((said) => `${said} ${name}`)
  // A belly may be yellow and no more.
  return /^(?:belly|tummy|stomach)$/.test(name) ? looks : [name, ...looks]
}

/** A robot on spindly legs may be as round as a ball. */
function isThinLimb(name: string): boolean {
  return /^(?:spindly|skinny|thin|stick|scrawny|twiggy|noodle) .*(?:arms|legs|limbs)$/.test(name)
}

function isHuman({ species }: Subject): boolean {
  return species === undefined || species.concept === 'human'
}

function isOf([said]: PlainBuild, words: string): boolean {
  return said.test(words.replaceAll('-', ' '))
}

function tell(subject: Subject, [, build, plain]: PlainBuild, isSaid: boolean): void {
  const isFree = subject.builds.length === 0 && !isSmall(subject)
  if (build !== undefined && isFree && isSaid) subject.builds.push(build)
  for (const word of plain) if (!isUnlike(subject, word)) addPlain(subject, word)
}

function addPlain(subject: Subject, word: string): void {
  if (subject.figure.includes(word)) return
  subject.figure.push(word)
  subject.plainBuilds.push(word)
}

function isSmall({ age }: Subject): boolean {
  return age === 'child' || age === 'toddler'
}

function isUnlike({ builds }: Subject, word: string): boolean {
  return opposites.some(([build, unlike]) => builds.includes(build) && unlike.test(word))
}

function tellHeight(subject: Subject): void {
  const { heightCm, presentation = 'androgynous' } = subject
  if (heightCm === undefined) return
  if (heightCm >= tallFrom[presentation]) addPlain(subject, 'tall')
  if (heightCm <= shortTo[presentation] && !isSmall(subject)) addPlain(subject, 'short')
}
