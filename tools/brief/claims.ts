/** A Brief as a flat list of what it says, each saying with every name it goes by. */
import type {
  Brief,
  BriefItem,
  BriefPart,
  NamedColour,
} from '../../packages/engine/src/brief/brief.ts'

export type Claim = {
  /** 'thing', 'who', 'colour', 'quality' … */
  sort: string
  names: string[]
  /** What it is said of, by all its names. */
  of: string[]
  side: 'left' | 'right' | 'both'
  count: number
  /** The thing it is, or is said of. */
  item: BriefItem | undefined
  /** The colour it names. */
  hex: string | undefined
}

function claim(sort: string, names: string[], of: string[] = [], item?: BriefItem): Claim {
  const { side, count } = item ?? { side: 'both', count: 1 }
  return { sort, names, of, side, count, item, hex: undefined }
}

function colourClaim(
  sort: string,
  { name, hex }: NamedColour,
  of: string[] = [],
  item?: BriefItem,
): Claim {
  return { ...claim(sort, [name], of, item), hex }
}

export function claimsOf(brief: Brief): Claim[] {
  const { subject, body } = brief
  const who = [...subject.roles, ...(subject.species ? [subject.species] : [])]
  return [
    ...who.flatMap((item) => itemClaims(item, 'who')),
    ...who
      .flatMap(({ name }) => innerWords(name))
      .map((word) => claim('quality', [word], skinNames)),
    ...[...brief.wear, ...brief.hold, ...brief.features, ...brief.companions].flatMap((item) =>
      itemClaims(item, 'thing'),
    ),
    ...[...brief.wear, ...brief.features].map((item) => claim('worn', baseNames(item))),
    ...brief.setting.map((item) => claim('setting', baseNames(item))),
    ...personClaims(brief),
    ...hairClaims(brief),
    ...skinClaims(brief),
    ...eyeClaims(brief),
    ...(body.beard === undefined ? [] : beardClaims(body.beard)),
    ...brief.absent.map((item) => claim('absent', [...baseNames(item), item.words])),
    claim('absent', brief.forbidden),
    ...brief.absentColours.map((colour) => colourClaim('forbidden colour', colour)),
    ...brief.themeColours.map((colour) => colourClaim('palette', colour)),
    claim('palette', [brief.themeColours.map(({ name }) => name).join(' and ')]),
    ...brief.paletteWords.map((word) => claim('palette', [word, ...innerWords(word)])),
    ...brief.motifs.map((motif) => claim('emblem', [motif])),
    claim('style', [brief.style ?? '', brief.styleWords ?? '']),
  ]
}

function personClaims({ subject }: Brief): Claim[] {
  const who = [...subject.roles, ...(subject.species ? [subject.species] : [])]
  return [
    ...(subject.presentation === undefined
      ? []
      : [claim('gender', genderNames[subject.presentation])]),
    claim('age', [
      ...ageNames(subject.age, subject.ageYears),
      ...subject.figure,
      ...subject.traits,
    ]),
    ...subject.builds.map((build) => claim('build', [build])),
    ...[...subject.figure, ...subject.traits].map((word) => claim('build', [word])),
    claim('build', heightNames(subject.heightCm)),
    ...subject.traits.map((trait) => claim('expression', [trait])),
    ...subject.poses.map((pose) => claim('pose', [pose])),
    ...[...subject.traits, ...subject.figure].map((word) =>
      claim('quality', [word], ['character', ...skinNames, ...who.flatMap(baseNames)]),
    ),
  ]
}

const genderNames: Record<NonNullable<Brief['subject']['presentation']>, string[]> = {
  feminine: ['female', 'woman', 'girl'],
  masculine: ['male', 'man', 'boy'],
  androgynous: ['androgynous', 'nonbinary', 'neutral'],
}

function ageNames(age: Brief['subject']['age'], years: number | undefined): string[] {
  const names: Record<NonNullable<Brief['subject']['age']>, string[]> = {
    toddler: ['toddler', 'child', 'kid', 'little'],
    child: ['child', 'kid', 'young', 'little'],
    teen: ['teen', 'teenager', 'teenage', 'young', 'youth'],
    adult: ['adult'],
    elder: ['old', 'elderly', 'aged', 'senior'],
  }
  const said = age === undefined ? [] : names[age]
  if (years === undefined) return said
  const isMiddle = years >= 40 && years < 65
  return [
    ...said,
    ...[String(years), `${Math.floor(years / 10) * 10}s`],
    ...(isMiddle ? ['middle-aged'] : []),
    ...(years < 30 ? ['young'] : []),
  ]
}

function heightNames(heightCm: number | undefined): string[] {
  if (heightCm === undefined) return []
  const metres = heightCm / 100
  const size = heightCm >= 185 ? ['tall'] : heightCm <= 155 ? ['short', 'small'] : []
  const giant = heightCm >= 205 ? ['very tall', 'huge'] : []
  return [...size, ...giant, `${metres} m`, `${metres} metres`, `${heightCm} cm`]
}

/** A thing's own name, the name of what it is drawn as, and both with everything said of it. */
function itemClaims(item: BriefItem, sort: string): Claim[] {
  if (item.confidence < 0.5) return []
  const names = baseNames(item)
  const said = saidOf(item)
  return [
    claim(sort, [...names, ...combine(said, item.name)], [], item),
    ...item.colours.map((colour) => colourClaim('colour', colour, names, item)),
    ...[...said, ...innerWords(item.name)].map((word) => claim('quality', [word], names, item)),
    ...item.parts.flatMap((part) => partClaims(part, names, item)),
  ]
}

function baseNames(item: BriefItem): string[] {
  return [item.name, item.name.replace(/ of .*$/, ''), item.concept]
}

function saidOf(item: BriefItem): string[] {
  return [...item.modifiers, ...item.materials, ...item.patterns].flatMap(withStuff)
}

/** 'fur-trimmed' says fur. */
function withStuff(word: string): string[] {
  const stuff = /^(.+)[- ](?:lined|trimmed|edged|tipped|studded|bound|clad|plated|covered)$/.exec(
    word,
  )?.[1]
  return stuff === undefined ? [word] : [word, stuff]
}

function combine(words: readonly string[], name: string): string[] {
  return words.map((word) => `${word} ${name}`)
}

/** 'leather jacket' says leather, 'crown of thorns' says thorns. */
function innerWords(name: string): string[] {
  const [head = '', ...rest] = name.split(' of ')
  const inner = head.split(' ').slice(0, -1)
  return [...inner, inner.join(' '), ...rest].filter((words) => words !== '')
}

function partClaims(part: BriefPart, owner: string[], item: BriefItem): Claim[] {
  const said = [...part.modifiers, ...part.materials]
  const names = [part.name, part.part, ...(part.part === 'emblem' ? said : [])]
  const full = [...names, ...combine(said, part.name)]
  return [
    { ...claim('part', full, owner, item), count: part.count },
    ...part.colours.map((colour) => colourClaim('colour', colour, full, item)),
    ...said.map((word) => claim('quality', [word], [...full, ...owner], item)),
  ]
}

function hairClaims({ body: { hair } }: Brief): Claim[] {
  const colours = [...hair.colours, ...hair.tips, ...hair.streaks]
  const names = ['hair', ...hair.styles.flatMap(baseNames)]
  return [
    ...colours.map((colour) => colourClaim('hair colour', colour, names)),
    ...colours.map((colour) => colourClaim('colour', colour, ['hair', ...names])),
    ...hair.styles.map((item) =>
      claim(
        'hair style',
        [...baseNames(item), ...saidOf(item), ...combine(saidOf(item), item.name)],
        [],
        item,
      ),
    ),
    ...hair.styles.flatMap((item) => saidOf(item)).map((word) => claim('quality', [word], names)),
    claim('hair style', [hair.length ?? '', ...streakNames(hair.streaks), ...hair.looks]),
  ]
}

function streakNames(streaks: readonly NamedColour[]): string[] {
  return streaks.flatMap(({ name }) => ['streak', `${name} streak`])
}

const skinNames = [
  'skin',
  'body',
  'fur',
  'scales',
  'feathers',
  'chassis',
  'plumage',
  'hide',
  'plating',
]

function skinClaims({ body }: Brief): Claim[] {
  return [
    ...body.skin.map((colour) => colourClaim('skin', colour)),
    ...body.skin.map((colour) => colourClaim('colour', colour, skinNames)),
    ...body.skinLooks.map((look) => claim('skin', [look, `${look} skin`])),
    ...body.skinLooks.map((look) => claim('quality', [look], skinNames)),
  ]
}

function eyeClaims(brief: Brief): Claim[] {
  const { body } = brief
  const odd = body.rightEye
  const left: Claim[] = body.eyes.map((colour) => ({
    ...colourClaim('eyes', colour),
    side: odd === undefined ? 'both' : 'left',
  }))
  return [
    ...left,
    ...(odd === undefined ? [] : [{ ...colourClaim('eyes', odd), side: 'right' as const }]),
    ...brief.features
      .filter(({ name }) => /eyes?$/.test(name))
      .map((item) => claim('eyes', [...innerWords(item.name), ...saidOf(item)], [], item)),
    ...body.eyeLooks.map((look) => claim('eyes', [look, `${look} eyes`])),
    ...(body.lips === undefined
      ? []
      : [claim('thing', ['lips', `${body.lips.name} lips`, 'lipstick'])]),
    ...(body.lips === undefined ? [] : [colourClaim('colour', body.lips, ['lips', 'lipstick'])]),
  ]
}

function beardClaims(beard: BriefItem): Claim[] {
  const names = [...baseNames(beard), ...(beard.concept === 'moustache' ? [] : ['beard'])]
  const said = saidOf(beard)
  return [
    ...itemClaims(beard, 'thing'),
    claim(
      'beard',
      [...names, ...said, ...innerWords(beard.name), ...innerWords(fromConcept(beard))],
      [],
      beard,
    ),
    ...beard.colours.map((colour) => colourClaim('colour', colour, names, beard)),
  ]
}

function fromConcept(beard: BriefItem): string {
  return beard.concept.replaceAll('_', ' ')
}
