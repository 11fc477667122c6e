/** Whether what a Brief says has reached the Design: worn, held, grown, coloured or written there. */
import type { BriefItem } from '../../packages/engine/src/brief/brief.ts'
import { colourDistance } from '../../packages/engine/src/design/colour-names.ts'
import type { Design } from '../../packages/engine/src/design/design.ts'
import { marksSaid } from '../../packages/engine/src/design/mark-words.ts'
import { materialLooks } from '../../packages/engine/src/design/tables/material-looks.ts'
import type { Claim } from './claims.ts'
import { fold } from './fold.ts'

/** Two colours of one name at most. */
const nearColour = 0.06

export function reaches(design: Design, claim: Claim): boolean {
  const { item, hex } = claim
  const text = pageText(design)
  const isWritten = claim.names.some((name) => name !== '' && text.includes(` ${fold(name)} `))
  switch (claim.sort) {
    case 'thing':
    case 'who':
    case 'beard':
      return item !== undefined && (isThere(design, item) || (item.slot === 'feature' && isWritten))
    case 'colour':
      return hex !== undefined && hasColour(design, item, hex)
    case 'part':
    case 'quality':
      return isWritten || (item !== undefined && hasQuality(design, item, claim))
    case 'emblem':
      return isWritten || hasEmblem(design, claim)
    case 'hair colour':
    case 'skin':
    case 'eyes':
    case 'palette':
      return hex === undefined ? isWritten : bodyColours(design).some((own) => isNear(own, hex))
    case 'hair style':
      return isHair(design, claim)
    case 'style':
      return claim.names.includes(design.style) || isWritten
    case 'absent':
      return item === undefined || !isWorn(design, item)
    case 'forbidden colour':
      return hex === undefined || !hasColour(design, undefined, hex)
    case 'gender':
      return true
    case 'age':
      return isWritten || design.person.age !== 'adult'
    default:
      return isWritten || isBuild(design, claim)
  }
}

/** All words on the page but the prompt itself, folded, with a blank on both ends. */
function pageText(design: Design): string {
  const lines = [
    design.title,
    ...design.facts.flat(),
    ...design.notes,
    ...design.tags,
    ...design.expressions,
    design.person.age,
    ...[...design.wear, ...design.hold].map(({ label }) => label),
  ]
  return ` ${lines.map((line) => fold(line.replaceAll(/[.:;"]/g, ' '))).join(' | ')} `
}

function isThere(design: Design, item: BriefItem): boolean {
  const { person } = design
  const kinds: (string | undefined)[] = [
    person.species,
    person.role,
    design.beard?.style,
    design.companion?.kind,
    ...design.wear.map(({ kind }) => kind),
    ...design.hold.map(({ kind }) => kind),
    ...design.features.map(({ kind }) => kind),
  ]
  return kinds.includes(item.concept) || isWorn(design, item) || isGrown(design, item)
}

function isWorn(design: Design, item: BriefItem): boolean {
  return design.wear.some((garment) => isMeant(garment, item))
}

/** A goalkeeper's gloves and the jacket of a gi are of kinds of their own, and called as they were asked for. */
function isMeant({ kind, label }: { kind: string; label: string }, item: BriefItem): boolean {
  return kind === item.concept || ` ${fold(label)} `.includes(` ${fold(item.name)} `)
}

/** Wings and tails become those of the species; ears and eyes belong to the face. */
function isGrown(design: Design, item: BriefItem): boolean {
  const family = item.concept.replace(/^.*_/, '')
  if (family === 'ears') return design.ears !== 'human'
  if (item.concept === 'glowing_eyes') return design.face.eye.glow
  if (item.concept === 'muscles') return design.person.muscle > 0.5
  if (item.concept === 'heterochromia')
    return design.face.eye.colour !== design.face.eye.rightColour
  return (
    /^(?:wings|tail|horns)$/.test(family) &&
    design.features.some(({ kind }) => kind.endsWith(family))
  )
}

function hasColour(design: Design, item: BriefItem | undefined, hex: string): boolean {
  const own = [...design.wear, ...design.hold].filter(
    (thing) => item === undefined || isMeant(thing, item),
  )
  const grown = design.features.filter(
    ({ kind }) => item === undefined || kind === item.concept || isSameGrowth(kind, item),
  )
  const colours = [
    ...own.flatMap(({ colours, parts = [] }) => [
      ...Object.values(colours),
      ...parts.map(({ colour }) => colour),
    ]),
    ...own.flatMap((thing) => ('sign' in thing && thing.sign ? [thing.sign] : [])),
    ...grown.flatMap(({ colour, second }) => [colour, second]),
    ...(item === undefined || item.slot === 'beard' || item.slot === 'feature'
      ? bodyColours(design)
      : []),
    ...(item?.slot === 'companion' && design.companion
      ? [design.companion.colour, design.companion.second]
      : []),
  ]
  return colours.some((other) => isNear(other, hex))
}

/** Wings and tails become those of the species. */
function isSameGrowth(kind: string, { concept }: BriefItem): boolean {
  const family = concept.replace(/^.*_/, '')
  return /^(?:wings|tail|horns)$/.test(family) && kind.endsWith(family)
}

function bodyColours({ skin, hair, face, beard, wear, lower }: Design): string[] {
  return [
    ...(lower ? [lower.colour] : []),
    ...[skin.colour, skin.second, hair.colour, hair.tip, face.eye.colour, face.eye.rightColour],
    ...[hair.streak?.colour, hair.half?.colour, face.mouth.colour, beard?.colour].filter(
      (hex) => hex !== undefined,
    ),
    ...wear.flatMap(({ colours }) => [colours.main, colours.trim]),
  ]
}

function isNear(a: string, b: string): boolean {
  return colourDistance(a, b) < nearColour
}

const looseWords = /oversized|too big|loose|baggy|flowing|big|billowing/
const tornWords = /torn|tattered|ragged|ripped|worn|shredded|frayed/

function hasQuality(design: Design, item: BriefItem, claim: Claim): boolean {
  const things = [...design.wear, ...design.hold].filter(({ kind }) => kind === item.concept)
  return things.some((thing) => {
    const looks = claim.names.map((name) => materialLooks.get(name)?.surface)
    const marks = marksSaid({ modifiers: claim.names })
    if (marks.some((mark) => thing.marks?.includes(mark))) return true
    const isSurface = looks.includes(thing.surface)
    if (!('pattern' in thing)) return isSurface
    const words = claim.names.join(' ')
    return (
      isSurface ||
      claim.names.includes(thing.pattern) ||
      (looseWords.test(words) && thing.fit > 0.5) ||
      (tornWords.test(words) && thing.hem === 'torn')
    )
  })
}

function hasEmblem(design: Design, claim: Claim): boolean {
  return [...design.wear, ...design.hold].some(({ emblem }) => claim.names.includes(emblem))
}

function isHair({ hair }: Design, claim: Claim): boolean {
  if (claim.item !== undefined) return hair.style === claim.item.concept
  return claim.names.includes('long')
    ? hair.length > 1.5
    : claim.names.includes('short')
      ? hair.length < 1.2
      : hair.streak !== undefined
}

function isBuild({ person }: Design, claim: Claim): boolean {
  const said = claim.names.join(' ')
  if (/tall|huge|big/.test(said)) return person.heightCm > 178
  if (/short|small|petite/.test(said)) return person.heightCm < 165
  if (/heavy|stocky/.test(said)) return person.bulk > 0.55
  return /slender/.test(said)
    ? person.bulk < 0.35
    : person.muscle > 0.5 && /muscular|athletic/.test(said)
}
