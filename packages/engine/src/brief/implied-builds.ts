/** Builds that only a part or a cut tells: 'plump cheeks', 'three chins', 'a slim white suit', 'a big round chest', 'a bull neck'. */
import { addOnce } from './attributes.ts'
import type { Brief, BriefItem, Subject } from './brief.ts'

type Build = Subject['builds'][number]
type Told = readonly [build: Build, word: string]

/** What a part of the body says of the whole of it. */
const parts: readonly (readonly [part: RegExp, look: RegExp, told: Told])[] = [
  [/\bcheeks?$/, /^(?:plump|podgy|pudgy)\b/, ['heavy', 'plump']],
  [/\bcheeks?$/, /^(?:chubby|round|fat|full|chipmunk|hamster)\b/, ['heavy', 'chubby']],
  [/\bcheeks?$/, /^(?:hollow|sunken|gaunt|caved in|bony)\b/, ['slender', 'gaunt']],
  [/\bchin$/, /^(?:double|triple)\b/, ['heavy', 'plump']],
  [/\bjowls?$/, /^(?:heavy|wobbly|wobbling|fat|big)\b/, ['heavy', 'heavy']],
  [/\bneck$/, /^(?:thick|bull|huge|massive)\b/, ['stocky', 'stocky']],
  [/\bneck$/, /^(?:scrawny|skinny|spindly|bony)\b/, ['slender', 'scrawny']],
  [
    /\b(?:arms|legs|limbs|shins|calves)$/,
    /^(?:spindly|skinny|scrawny|stick|matchstick|twiggy|bony)\b/,
    ['slender', 'thin'],
  ],
  [/\b(?:hands|fingers|knees|elbows|wrists|shoulders)$/, /^(?:bony)\b/, ['slender', 'bony']],
  [
    /\b(?:chest|belly|stomach|tummy)$/,
    /^(?:big|huge|great|enormous|massive)\b/,
    ['muscular', 'big'],
  ],
  [/\b(?:belly|stomach|tummy|gut)$/, /^(?:round|fat|plump|wobbly|soft)\b/, ['heavy', 'fat']],
]

/** Clothes that are cut to whoever is in them. */
const cuts =
  /(?:suit|suit jacket|jacket|coat|dress|gown|tuxedo|blazer|tailcoat|frock coat|sheath|jumpsuit|uniform)$/

/** Run when all that was said is known: what is said of the whole outweighs its parts. */
export function readImpliedBuilds({ subject, features, wear }: Brief): void {
  if (subject.builds.length > 0) return
  if (!/^human$/.test(subject.species?.concept ?? 'human')) return
  const [told] = [...features.map(ofPart), ...wear.map(ofCut)].filter((each) => each !== undefined)
  if (told === undefined) return
  const [build, word] = told
  const isSmall = subject.age === 'child' || subject.age === 'toddler'
  if (!isSmall) addOnce(subject.builds, build)
  addOnce(subject.buildWords, word)
  addOnce(subject.figure, word)
}

function ofPart({ name, modifiers, count }: BriefItem): Told | undefined {
  if (/\bchins$/.test(name) && count > 1) return ['heavy', 'fat']
  const looks = [name, ...modifiers]
  return parts.find(([part, look]) => part.test(name) && looks.some((said) => look.test(said)))?.[2]
}

function ofCut({ name, modifiers }: BriefItem): Told | undefined {
  const isSlim = modifiers.some((said) => /^(?:slim|slimline|slender)$/.test(said))
  return isSlim && cuts.test(name) ? ['slender', 'slim'] : undefined
}
