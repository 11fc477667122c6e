/** What the words tell without its garment: 'left sleeve black', 'a D on the chest', 'a torn yellow uniform'. */
import type { Brief, BriefItem, BriefPart } from '../brief/brief.ts'
import { emblemSaid, printSaid } from './emblem-words.ts'
import { isCut } from './garment-details.ts'
import { fromWords, type Worn } from './make-garment.ts'
import { bareArmOf, ownPartsOf } from './own-parts.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

const upper = ['jacket', 'top', 'full', 'vest'] as const

/** Where a part is looked for, outermost first. */
const zonesOfPart: ReadonlyMap<string, readonly Zone[]> = new Map<string, readonly Zone[]>([
  ...(['sleeve', 'collar', 'cuff', 'button', 'pocket'] as const).map(
    (part): [string, readonly Zone[]] => [part, upper],
  ),
  ['emblem', ['top', 'full', 'vest', 'jacket']],
  ['sole', ['feet']],
  ['brim', ['head']],
  ['plume', ['head']],
])

/** A part that clothes have, said as a thing of its own. */
export function isLoosePart({ concept, colours, materials }: BriefItem): boolean {
  if (!zonesOfPart.has(concept)) return false
  return concept === 'emblem' || colours.length + materials.length > 0
}

/** Whether something that is worn bears it: a robot's barcode and the plume of somebody without a hat are seen on nothing. */
export function isLoosePartShown(
  item: BriefItem,
  wear: readonly { kind: Worn['kind'] }[],
): boolean {
  const zones = zonesOfPart.get(item.concept) ?? []
  const isWorn = wear.some(({ kind }) => zones.includes(garmentDefaults(kind).zone))
  if (!isWorn || item.concept !== 'emblem') return isWorn
  const alone = { ...item, parts: [{ ...item, part: 'emblem' }], modifiers: [], patterns: [] }
  return emblemSaid(alone) !== undefined || Object.keys(printSaid(alone, false)).length > 0
}

/** 'No plume on the helmet'; a centurion was known by a crest from ear to ear. */
function crested(worn: Worn, { forbidden, subject, wear }: Brief): Worn {
  if (worn.kind !== 'galea') return worn
  if (forbidden.includes('plumes')) return { ...worn, isCrestless: true }
  const isCenturion = [...subject.roles, ...wear].some(({ name }) => /centurion/i.test(name))
  return isCenturion ? { ...worn, isCrestAcross: true } : worn
}

export function withLooseParts(worn: readonly Worn[], brief: Brief): Worn[] {
  return brief.features.filter(isLoosePart).reduce<Worn[]>(
    (dressed, item) => {
      const owner = ownerOf(item, dressed)
      return dressed.map((garment) => (garment === owner ? withPart(garment, item) : garment))
    },
    worn.map((garment) => crested(garment, brief)),
  )
}

/** Of a vest's 'rolled sleeves' the shirt below has them. */
export function withRolledSleeves(worn: readonly Worn[], brief: Brief): Worn[] {
  if (![...brief.wear, ...brief.features].some(hasRolledSleeves)) return [...worn]
  const able = upper
    .flatMap((zone) => worn.filter(({ kind }) => garmentDefaults(kind).zone === zone))
    .filter(({ sleeve, said }) => sleeve === 'long' || (sleeve === 'short' && said === undefined))
  const asked = able.find(({ said }) => said !== undefined && hasRolledSleeves(said))
  const owner = asked ?? able[0]
  return worn.map((garment) => (garment === owner ? { ...garment, sleeve: 'rolled' } : garment))
}

function hasRolledSleeves({ name, modifiers, parts }: BriefItem): boolean {
  const isRolled = (words: readonly string[]) =>
    words.some((word) => /^rolled\b(?!-? ?down)/.test(word))
  return (
    parts.some((part) => part.part === 'sleeve' && isRolled([part.name, ...part.modifiers])) ||
    (/sleeves?$/.test(name) && isRolled([name, ...modifiers])) ||
    modifiers.some((word) => /rolled[- ](?:up )?sleeve/.test(word))
  )
}

function ownerOf({ concept }: BriefItem, worn: readonly Worn[]): Worn | undefined {
  const zones = zonesOfPart.get(concept) ?? []
  const able = zones
    .flatMap((zone) => worn.filter(({ kind }) => garmentDefaults(kind).zone === zone))
    .filter(({ sleeve }) => concept !== 'sleeve' || sleeve !== 'none')
  return able.find(({ isAsked }) => isAsked) ?? able[0]
}

function withPart(garment: Worn, item: BriefItem): Worn {
  const part: BriefPart = { ...item, part: item.concept }
  const alone: BriefItem = { ...item, parts: [part], modifiers: [], patterns: [], words: '' }
  if (item.concept === 'emblem') {
    const [colour] = item.colours
    return {
      ...garment,
      emblem: emblemSaid(alone) ?? garment.emblem,
      ...printSaid(alone, garment.number !== undefined),
      ...(colour && { colours: { ...garment.colours, accent: colour.hex } }),
    }
  }
  const bareArm = bareArmOf(alone)
  return {
    ...garment,
    parts: [...(garment.parts ?? []), ...ownPartsOf(alone)],
    ...(bareArm && { bareArm }),
  }
}

/** Of a soldier's gold epaulettes it is the coat that has them. */
export function withEpaulettes(worn: readonly Worn[]): Worn[] {
  const straps = worn.find(
    ({ kind, said }) => kind === 'pauldrons' && /epaulet|shoulder board/.test(said?.name ?? ''),
  )
  const owner = (['jacket', 'full', 'top'] as const)
    .flatMap((zone) => worn.filter(({ kind }) => garmentDefaults(kind).zone === zone))
    .find(({ kind }) => isCut(kind))
  const said = straps?.said
  if (said === undefined || owner === undefined) return [...worn]
  const sewnOn: Worn = {
    ...owner,
    details: [...(owner.details ?? []), { kind: 'epaulettes', name: said.name }],
    parts: [
      ...(owner.parts ?? []),
      ...ownPartsOf({ ...said, parts: [{ ...said, part: 'epaulette' }] }),
    ],
  }
  return worn
    .filter((garment) => garment !== straps)
    .map((garment) => (garment === owner ? sewnOn : garment))
}

/** A word for the whole outfit names its main garment, which has the colours and the state that are said. */
export function namedWhole(
  worn: readonly Worn[],
  context: { brief: Brief; scheme: Scheme; seed: number },
): Worn[] {
  const item = context.brief.wear.find(({ concept }) => concept === 'clothes')
  const main = (['full', 'top', 'jacket'] as const)
    .flatMap((zone) => worn.filter(({ kind }) => garmentDefaults(kind).zone === zone))
    .find(({ said }) => said === undefined)
  if (item === undefined || main === undefined) return [...worn]
  const isDescribed = item.colours.length + item.materials.length + item.modifiers.length > 0
  const { id, emblem, number } = main
  const made = fromWords({ ...item, concept: main.kind }, context)
  const named: Worn = isDescribed
    ? { ...made, id, emblem, sleeve: main.sleeve, length: main.length, ...(number && { number }) }
    : { ...main, said: item }
  return worn.map((garment) => (garment === main ? named : garment))
}
