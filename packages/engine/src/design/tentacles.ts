/** Octopus, squid and their kin, and tentacles on anybody else: as hair, as a beard, out of the back, instead of legs. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { shiftHex } from '../math/colour.ts'
import type { Design, Feature, Hex, Person, Skin } from './design.ts'

const kin =
  /\b(?:octopus|octopi|octopod|octoling|squid|inkling|kraken|cuttlefish|cephalopod|nautilus|illithid|mind ?flayers?|cthulhu|davy jones|tentacled? (?:monster|creature|beast|man|woman|person|girl|boy|being|alien))\b/i
/** A person's body to the waist, and tentacles below. */
const half =
  /\b(?:cecaelia|cecaelian|scylla|sea witch ursula|half[- ](?:an? )?(?:octopus|squid|kraken)|octopus mermaid|octo-?mermaid|(?:octopus|squid|tentacled?) (?:lower (?:body|half)|legs|bottom half)|lower (?:body|half) of an? (?:octopus|squid|kraken)|tentacles (?:for|as|instead of|in place of) (?:\w+ )?(?:legs|lower body)|(?:octopus|squid) from the waist down|(?:with|and) tentacle legs)\b/i
const pointed = /\b(?:squid|inkling|kraken|cuttlefish)\b/i

/** Whether all of the head is that of such an animal. */
export function isCephalopod(brief: Brief): boolean {
  const { species } = brief.subject
  const isKin = species?.concept === 'octopusfolk' || kin.test(species?.name ?? '')
  return isKin && !isHalfCephalopod(brief)
}

export function isHalfCephalopod({ prompt, subject, features }: Brief): boolean {
  const said = [prompt, subject.species?.name, ...features.map(({ name }) => name)].join(' , ')
  return half.test(said)
}

/** Kinds of that kin whose colours are their own. */
const ownSkins: readonly (readonly [words: RegExp, colours: readonly Hex[]])[] = [
  [/illithid|flayer/, ['#8c78a8', '#7d83a6']],
  [/cthulhu/, ['#5c8a5e']],
  [/kraken/, ['#3f6f86', '#4a5f8a']],
  [/squid|inkling/, ['#d0808c', '#c9695f', '#a87ac0']],
]

export function kinSkin(brief: Brief): readonly Hex[] | undefined {
  const name = brief.subject.species?.name.toLowerCase() ?? ''
  return isCephalopod(brief) ? ownSkins.find(([words]) => words.test(name))?.[1] : undefined
}

const isTentacle = ({ name, words, concept }: BriefItem): boolean =>
  concept === 'tentacles' || /tentacle|tendril/.test(`${name} ${words}`)

/** Where tentacles that are told of grow. */
export function tentaclesSaid({ features, body, prompt }: Brief): {
  hair: boolean
  beard: boolean
  back: number
} {
  const told = features.filter(isTentacle)
  const say = (item: BriefItem) =>
    [item.name, item.words, item.place ?? '', ...item.modifiers].join(' ')
  const styles = body.hair.styles.map(({ name }) => name)
  const isHair = (words: string) => /hair|head|scalp|dreads|locks|lekku/.test(words)
  const isBeard = (words: string) => /beard|face|mouth|chin|moustache/.test(words)
  const fromBack = told.filter((item) => {
    const words = say(item)
    return !isHair(words) && !isBeard(words) && !/leg|lower|waist|hand|arm/.test(words)
  })
  return {
    hair: [...styles.filter((name) => /tentacle|octopus|squid/.test(name)), ...told.map(say)].some(
      (words) => isHair(words) || styles.includes(words),
    ),
    beard:
      told.some((item) => isBeard(say(item))) ||
      /tentacle|squid|octopus/.test(body.beard?.words ?? '') ||
      /\b(?:tentacled? (?:beard|moustache)|beard (?:made )?of tentacles)\b/i.test(prompt),
    back: fromBack.reduce((most, { count }) => Math.max(most, count > 2 ? count : 4), 0),
  }
}

const mostOnBack = 8
const seaGreen = '#5f8a7a'

/** Mantle and tentacles, in the colours of who grows them. */
export function tentacleFeatures(brief: Brief, person: Person, skin: Skin, hair: Hex): Feature[] {
  const isKin = isCephalopod(brief)
  const said = tentaclesSaid(brief)
  const told = brief.features.filter(isTentacle).flatMap(({ colours }) => colours)[0]?.hex
  const own = isKin || skin.surface !== 'skin' ? skin.colour : undefined
  const grow = (kind: Feature['kind'], colour: Hex, rest: Partial<Feature> = {}): Feature => ({
    kind,
    side: 'both',
    colour,
    second: paleOf(colour),
    size: 1,
    place: undefined,
    ...rest,
  })
  const { isBearded, isHaired } = whereOf(said, isKin, person)
  const hairColour = brief.body.hair.colours[0]?.hex ?? told ?? own ?? hair
  const name = brief.subject.species?.name ?? ''
  return [
    ...(isKin
      ? [
          grow('head_mantle', skin.colour, {
            second: shiftHex(skin.colour, -0.1),
            ...(pointed.test(name) && { figured: true }),
          }),
        ]
      : []),
    ...(isHaired ? [grow('head_tentacles', hairColour)] : []),
    ...(isBearded
      ? [grow('face_tentacles', brief.body.beard?.colours[0]?.hex ?? told ?? own ?? seaGreen)]
      : []),
    ...(said.back > 0 && !isHalfCephalopod(brief)
      ? [
          grow('back_tentacles', told ?? own ?? '#6a4a7a', {
            count: Math.min(mostOnBack, said.back),
          }),
        ]
      : []),
  ]
}

/** Where nothing is said, men of that kin have beards of tentacles, and women hair. */
function whereOf(
  said: { hair: boolean; beard: boolean },
  isKin: boolean,
  { presentation }: Person,
): { isBearded: boolean; isHaired: boolean } {
  const isBearded = said.beard || (isKin && !said.hair && presentation > 0.5)
  return { isBearded, isHaired: said.hair || (isKin && !isBearded) }
}

/** The underside, which has the suckers. */
function paleOf(colour: Hex): Hex {
  return shiftHex(colour, 0.2, 0.55)
}

const places: Partial<Record<Feature['kind'], string>> = {
  head_tentacles: 'Tentacles for hair',
  face_tentacles: 'Tentacles for a beard',
}

/** 'Tentacles for a beard, suckers on the inner side.' */
export function tentacleNotes({ features }: Pick<Design, 'features'>): string[] {
  return features.flatMap(({ kind, count = 4 }) => {
    if (kind === 'back_tentacles') return [`${numbers[count] ?? count} tentacles from the back.`]
    const place = places[kind]
    return place === undefined ? [] : [`${place}, suckers on the inner side.`]
  })
}

const numbers: Readonly<Record<number, string>> = {
  ...{ 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six', 7: 'Seven', 8: 'Eight' },
}

/** Whether what is told of tentacles is drawn. */
export function areTentaclesShown(
  words: string,
  { features, person }: { features: readonly Feature[]; person?: Person },
): boolean {
  const grown = features.some(({ kind }) => /tentacles$/.test(kind)) || person?.plan === 'octopus'
  return grown && /tentacle|tendril|octopus|squid|cephalopod/.test(words)
}
