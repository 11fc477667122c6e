/** Builds that only a part or a cut tells: 'plump cheeks', 'three chins', 'a slim white suit', 'a big round chest', 'a bull neck'. */

import type { Brief, BriefItem, Subject } from '../brief.ts'
import { addOnce } from '../terms/attributes.ts'

type Build = Subject['builds'][number]
type Told = readonly [build: Build, word: string]

/** What a part of the body says of the whole of it. */
const parts: readonly (readonly [part: RegExp, look: RegExp, told: Told])[] = [
  [/\bcheeks?$/, /^(?:plump|podgy|pudgy|dumpling)\b/, ['heavy', 'plump']],
  [/\bcheeks?$/, /^(?:chubby|round|fat|full|chipmunk|hamster|baby fat)\b/, ['heavy', 'chubby']],
  [/\bcheeks?$|\bcheeked$/, /^(?:hollow|sunken|gaunt|caved in|bony)\b/, ['slender', 'gaunt']],
  [/\bface$/, /^(?:gaunt|pinched|skull like|hollow|drawn)\b/, ['slender', 'gaunt']],
  [/\bchin$/, /^(?:double|triple)\b/, ['heavy', 'plump']],
  [/\bjowls?$/, /^(?:heavy|wobbly|wobbling|fat|big|saggy|sagging)\b/, ['heavy', 'heavy']],
  [/\bneck$/, /^(?:thick|bull|huge|massive)\b/, ['stocky', 'stocky']],
  [/\bneck$/, /^(?:scrawny|scraggy|stringy|skinny|spindly|bony)\b/, ['slender', 'scrawny']],
  [
    /\b(?:arms|legs|limbs|shins|calves)$/,
    /^(?:spindly|skinny|scrawny|stick|matchstick|twiggy|twig like|chicken|noodle|pipe cleaner|thin|bony)\b/,
    ['slender', 'thin'],
  ],
  [
    /\b(?:hands|fingers|knees|elbows|wrists|shoulders|ankles|hips|hipbones|collarbones|collarbone|shoulder blades|knuckles)$/,
    /^(?:bony|sharp|jutting|protruding|prominent|knobbly|knobby|skeletal)\b/,
    ['slender', 'bony'],
  ],
  [
    /\b(?:wrists|ankles|arms|fingers)$/,
    /^(?:thin|slim|slender|tiny|delicate)\b/,
    ['slender', 'thin'],
  ],
  [/\bribs?$/, /^(?:prominent|protruding|jutting|showing|visible)\b/, ['slender', 'gaunt']],
  [/\bchest$/, /^(?:sunken|hollow|narrow|concave|caved in|scrawny|bony)\b/, ['slender', 'thin']],
  [/\bshoulders$/, /^(?:narrow|sloping|thin|slight|slender)\b/, ['slender', 'slight']],
  [
    /\bshoulders$/,
    /^(?:broad|wide|huge|massive|big|square|linebacker|powerful|enormous)\b/,
    ['muscular', 'broad'],
  ],
  [/\bhips$/, /^(?:wide|broad|big|huge|full|generous|ample)\b/, ['heavy', 'curvy']],
  [
    /\b(?:arms|forearms|biceps|fists|thighs|legs|calves|pecs)$/,
    /^(?:huge|massive|enormous|thick|beefy|meaty|brawny|bulging|corded|roped|tree trunk|mighty|powerful|giant)\b/,
    ['muscular', 'muscular'],
  ],
  [
    /\b(?:arms|hands|fingers|legs|thighs|knees|chin|neck|face|feet|paws|wrists|ankles|elbows|limbs)$/,
    /^(?:plump|chubby|podgy|pudgy|fat|dimpled|sausage|flabby|doughy|wobbly)\b/,
    ['heavy', 'plump'],
  ],
  [/\b(?:rolls|folds|flab)$/, /^(?:fat|belly|flab|waist|neck|soft)\b|^rolls$/, ['heavy', 'fat']],
  [/\bchest$/, /^(?:big|huge|great|enormous|massive)\b/, ['muscular', 'big']],
  [
    /\b(?:bosom|bust|breasts)$/,
    /^(?:huge|big|ample|heavy|heaving|enormous|large|vast|generous)\b/,
    ['heavy', 'busty'],
  ],
  [
    /\b(?:belly|stomach|tummy|gut|paunch)$/,
    /^(?:big|huge|great|enormous|massive|swollen|bulging|giant|vast|protruding|sagging|hanging)\b/,
    ['heavy', 'big belly'],
  ],
  [
    /\b(?:belly|stomach|tummy|gut|paunch)$/,
    /^(?:round|fat|plump|wobbly|wobbling|soft|jiggly|podgy|pudgy|chubby|bouncy|squishy)\b/,
    ['heavy', 'fat'],
  ],
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
