/** What was said of the body that no page word and no line of the picture repeats: 'broad shoulders', 'paunch'. */
import type { Brief } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { areArmsShown } from './extra-arms.ts'
import { isFacePhrase } from './face-words.ts'
import { isHeadShapeShown } from './head-shapes.ts'
import { isLostShown } from './missing-limbs.ts'
import { ofBentBacks, ofPregnancy } from './person.ts'
import { isHideShown } from './shown-hide.ts'
import { areTentaclesShown } from './tentacles.ts'

export type Shown = Pick<Design, 'wear' | 'hold' | 'hair' | 'skin' | 'features' | 'person'>

/** Beyond its age and its build. */
export function figureOf({ subject, body }: Brief, design: Shown): string[] {
  const { wear, hold, features: grown } = design
  const kin = new Set(subject.species?.name.split(' '))
  const seen = new Set<string>([...subject.builds, ...subject.ageWords, ...subject.plainBuilds])
  for (const { name } of [...subject.roles, ...body.skin]) seen.add(name)
  if (wear.some(({ kind }) => kind === 'hood')) seen.add('hooded')
  if (hold.some(({ carry }) => carry === 'left hand')) seen.add('left handed')
  if (isPatched(design)) seen.add('one eyed')
  return subject.figure.filter(
    (phrase) =>
      !ofBentBacks.test(phrase) &&
      !(ofPregnancy.test(phrase) && design.person.isPregnant) &&
      !isFacePhrase(phrase) &&
      !seen.has(phrase) &&
      !isOfCalling(phrase, subject) &&
      !subject.buildWords.includes(phrase) &&
      !isLostShown(phrase, grown) &&
      !areArmsShown(phrase, grown) &&
      !areTentaclesShown(phrase, design) &&
      !isHeadShapeShown(phrase, grown) &&
      !isHideShown(phrase, design) &&
      phrase.split(' ').some((word) => !kin.has(word) && !ages.test(word) && !usualEra.test(word)),
  )
}

function isPatched({ wear }: Shown): boolean {
  return wear.some(({ kind }) => kind === 'eyepatch')
}

/** 'Punk girl' names the calling on the page, and who it is. */
function isOfCalling(phrase: string, { roles }: Brief['subject']): boolean {
  return roles.some(({ words, name }) => phrase === words || phrase.startsWith(`${name} `))
}

/** The age that callings are dressed for where the words name no other. */
const usualEra = /^(?:medieval|fantasy|traditional|classic|\d{4}s)$/

const ages =
  /^(?:adult|young|teen|teenage|teenager|child|kid|old|elderly|elder|little|small|tall|short|big|huge|large|giant|tiny|girl|boy|man|woman|lady|guy|lad|person|aged|young .*|(?:very|quite|rather) .*|grandma|grandmother|granny|nan|nana|mum|mom|mother|dad|father|husband|wife|anthro|retired)$/
