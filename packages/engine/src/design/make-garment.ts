/** One garment: its form from the tables, then all that the words say of it. */

import type { Brief, BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import { hexToOklch } from '../math/colour.ts'
import { coloursAround } from './colours-around.ts'
import { fitFrom, lengthFrom, sleeveFrom } from './cut-from-words.ts'
import type { Colours, Garment, Hex } from './design.ts'
import { emblemOf, emblemSaid, inkOn, printSaid, showsPrint } from './emblem-words.ts'
import { finerStuffOf } from './finer-stuff.ts'
import { detailsOf, isShortSock, setOff, sleeveWords } from './garment-details.ts'
import { furOn, hemOf, marksOfHem, patchOn } from './hem-of.ts'
import { isJetPack, jetMetal } from './jet-packs.ts'
import { marksSaid } from './mark-words.ts'
import { ofOwnKind } from './own-kind.ts'
import { bareArmOf, colourOfPart, glowing, ownPartsOf } from './own-parts.ts'
import { isOfAccent, paintSaid, patternTold, wovenIn } from './pattern-colour.ts'
import { patternOf } from './pattern-of.ts'
import { slotOf } from './plain-design.ts'
import { isOfOneHue, quietAround } from './quiet-wear.ts'
import type { Scheme } from './scheme.ts'
import { coloursOfHung, coloursOfVivid, countSaid, sortSaid } from './sorts-of-wear.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { type MaterialLook, materialLooks, rust } from './tables/material-looks.ts'
import { ownColours, ownTones } from './tables/own-colours.ts'
import { type OutfitItem, roleOutfits, type Tone } from './tables/role-outfits.ts'
import { teeVisorSaid } from './tee-visors.ts'
import { turnedSaid } from './turned-caps.ts'
import { halfSaid, isPanelled } from './two-colours.ts'

/**
 * A garment with what later steps must know: whether the words themselves chose its main colour, or it is a white that a
 * calling is known by, and which words asked for it.
 */
export type Worn = Garment & {
  isPainted: boolean
  isOwnWhite: boolean
  isAsked: boolean
  /** The words tell it from another of its kind: both are worn. */
  isOneOfSeveral?: boolean
  said?: BriefItem | undefined
  /** The second calling that it tells of. */
  calling?: string
}

export function fromOutfit([kind, tone, changed]: OutfitItem, brief: Brief, scheme: Scheme): Worn {
  const { trim, lining, ...changes } = changed ?? {}
  const { zone: _zone, area: _area, word: _word, ...form } = garmentDefaults(kind)
  const surface = changes.surface ?? (tone === 'metal' || tone === 'gold' ? 'metal' : form.surface)
  const main = scheme.tone(tone)
  return {
    id: kind,
    kind,
    slot: slotOf(kind),
    ...form,
    pattern: 'plain',
    side: 'both',
    hem: 'plain',
    ...changes,
    emblem: changes.emblem ? (emblemOf(brief.motifs) ?? changes.emblem) : 'none',
    surface,
    colours: {
      ...coloursAround(kind, { main, surface, tone }, scheme),
      ...(kind === 'sailor_blouse' && { accent: '#26324f' }),
      ...ownColours[kind],
      ...(trim && { trim }),
      ...(lining && { lining }),
    },
    ...numbered(kind, brief),
    label: '',
    isPainted: false,
    isOwnWhite: tone === main && hexToOklch(main).l > 0.93,
    isAsked: false,
  }
}

/** `tone` is its main colour where the words name none. */
export function fromWords(
  item: BriefItem,
  { brief, scheme, seed }: { brief: Brief; scheme: Scheme; seed: number },
  tone?: Tone,
): Worn {
  // Whoever asks has seen that the concept is a garment.
  const kind = item.concept as GarmentKind
  const { zone: _zone, area: _area, word: _word, ...form } = garmentDefaults(kind)
  const material = lookOf(item, form.surface)
  const usual = tone ?? usualTone(kind, brief)
  const isJet = isJetPack(item)
  const ownSurface = material?.surface ?? (isJet ? 'metal' : form.surface)
  const surface = shines(item, kind) ? 'glow' : ownSurface
  const painted = paintSaid(item, usual, material)
  const main = painted ?? (isJet ? jetMetal : scheme.tone(usual))
  const pattern = patternOf(item, kind, surface)
  const emblem = emblemOn(item, kind, brief)
  const isQuiet = isOfOneHue(item, painted, { pattern, emblem, brief })
  const usualAround = coloursAround(kind, { main, surface, tone: usual }, scheme)
  const around = {
    ...quietAround(kind, main, isQuiet, usualAround),
    ...ownColours[kind],
    ...wovenIn(item),
    ...coloursOfHung(item, kind),
    ...coloursOfVivid(item),
  }
  const words = item.modifiers.join(' ')
  const hem = hemOf(item, pattern, seed)
  return {
    id: kind,
    kind,
    slot: slotOf(kind),
    ...form,
    surface,
    pattern,
    length: isShortSock(item) ? 0 : lengthFrom(`${item.name} ${words}`, form.length, kind),
    fit: fitFrom(`${item.name} ${words}`, form.fit, kind),
    sleeve: sleeveFrom(sleeveWords(item), form.sleeve, brief),
    side: hasSides(kind) ? item.side : 'both',
    emblem,
    hem,
    colours: coloursSaid(item, pattern, {
      ...around,
      ...(pattern === 'patched' && { accent: patchOn(main) }),
      trim: hem === 'furred' ? furOn(main) : (material?.trim ?? around.trim),
    }),
    ...(isPanelled(item, pattern) && { isPanelled: true }),
    ...detailsSaid(item, kind, around),
    ...numbered(kind, brief),
    ...ofOwnKind(item, brief.prompt),
    ...(isJet && { isJet }),
    ...turnedSaid(item),
    ...teeVisorSaid(item),
    label: '',
    isPainted: painted !== undefined,
    isOwnWhite: false,
    isAsked: true,
    said: item,
  }
}

/** The colours that the words give to trim, lining and what is shown; `usual` where they give none. */
function coloursSaid(item: BriefItem, pattern: Garment['pattern'], usual: Colours): Colours {
  const [, second, third] = item.colours
  const figure = isOfAccent(pattern) ? undefined : colourOfPart(item, /pattern|emblem/)
  const bare = isPanelled(item, pattern) ? second?.hex : undefined
  const shown = showsPrint(item) ? inkOn(usual.main, usual.accent) : (bare ?? usual.accent)
  const onIt = colourOfPart(item, /emblem|pattern|embroider|gem|accent|crest/)
  return {
    main: usual.main,
    trim: colourOfPart(item, /trim|edge|hem|border|piping/) ?? figure ?? second?.hex ?? usual.trim,
    lining: colourOfPart(item, /lining|inside|interior/) ?? third?.hex ?? bare ?? usual.lining,
    accent: onIt ?? third?.hex ?? shown,
  }
}

function emblemOn(item: BriefItem, kind: GarmentKind, brief: Brief): Garment['emblem'] {
  const isOpen = takesEmblem(kind) && !isShownElsewhere(brief)
  const emblem = emblemSaid(item) ?? (isOpen ? emblemOf(brief.motifs) : undefined) ?? 'none'
  // A crown is no badge on itself.
  return emblem === kind || isOfPattern(emblem, item) ? 'none' : emblem
}

/** A floral dress has its flowers all over: one more and large would lie on them like a stain. */
function isOfPattern(emblem: Garment['emblem'], item: BriefItem): boolean {
  const figures = item.patterns.map((pattern) => pattern.replaceAll('_', ' '))
  return !showsPrint(item) && emblemOf(figures) === emblem
}

/** What is printed on it, left on it, or different on one side. */
function detailsSaid(
  item: BriefItem,
  kind: GarmentKind,
  { accent, main }: Colours,
): Partial<Garment> {
  const marks = [...new Set([...marksSaid(item), ...marksOfHem(item)])].slice(0, 2)
  const sign = colourOfPart(item, /emblem/)
  const half = halfSaid(item)
  return {
    ...countSaid(item),
    ...(sign && { sign }),
    ...(half && { half }),
    ...sortSaid(item, kind),
    ...patternTold(item),
    ...printSaid(item, isNumbered(kind)),
    ...(marks.length > 0 && { marks }),
    ...partsSaid(item, accent, main),
  }
}

function partsSaid(
  item: BriefItem,
  accent: Hex,
  main: Hex,
): Pick<Garment, 'parts' | 'details' | 'bareArm'> {
  const parts = ownPartsOf(item, accent).map((part) => setOff(part, item, main))
  const details = detailsOf(item)
  const bareArm = bareArmOf(item)
  return {
    ...(parts.length > 0 && { parts }),
    ...(details.length > 0 && { details }),
    ...(bareArm && { bareArm }),
  }
}

/** What its materials say of a thing; rusty metal is brown. */
export function lookOf(
  { materials, modifiers }: BriefItem,
  surface: Garment['surface'],
): MaterialLook | undefined {
  const finer = finerStuffOf({ materials, modifiers })
  const look = [finer ?? '', ...materials].map((word) => materialLooks.get(word)).find(Boolean)
  const isMetal = (look?.surface ?? surface) === 'metal'
  return isMetal && modifiers.some((word) => /rust|corroded/.test(word)) ? rust : look
}

/** Where one garment is said to show a badge, the others do not. */
function isShownElsewhere({ wear }: Brief): boolean {
  return wear.some(showsPrint)
}

function takesEmblem(kind: GarmentKind): boolean {
  return /plate_armor|breastplate|cape|cloak|tunic|t_shirt|robe|bodysuit/.test(kind)
}

/** The tone a kind has in its role's outfit, or else the usual one for its zone. */
function usualTone(kind: GarmentKind, brief: Brief): Tone {
  const role = brief.subject.roles.find((item) => Object.hasOwn(roleOutfits, item.concept))
  const outfit = role && roleOutfits[role.concept as keyof typeof roleOutfits].wear.flat() // hasOwn has just shown it is a key.
  const inRole = outfit?.find(([other]) => other === kind)
  if (inRole) return inRole[1]
  const own = ownTones[kind]
  if (own) return own
  const { zone, surface } = garmentDefaults(kind)
  if (surface === 'metal')
    return /^(?:neck|head|face|wrist)$/.test(zone) && !/helmet|kabuto|galea/.test(kind)
      ? 'gold'
      : 'metal'
  if (surface === 'leather') return 'leather'
  const tones: Partial<Record<Zone, Tone>> = {
    top: 'light',
    vest: 'secondary',
    legs: 'dark',
    feet: 'leather',
    hands: 'leather',
    apron: 'light',
    neck: 'accent',
    belt: 'accent',
    cloak: 'secondary',
    socks: 'dark',
    face: 'dark',
  }
  return tones[zone] ?? 'primary'
}

/** The number on a jersey: the one that is said, a goalkeeper's 1, else 10. */
function numbered(kind: GarmentKind, brief: Brief): { number?: string } {
  if (!isNumbered(kind)) return {}
  const said = /(?:number|\bno\.?|\bnr\.?|#)\s*(\d{1,2})\b|\b(\d{1,2}) (?:jersey|shirt)/i.exec(
    brief.prompt,
  )
  const parts = [...brief.wear.flatMap((item) => item.parts), ...brief.features]
  const named = parts.map(({ name }) => /^number (\d{1,2})$/.exec(name)?.[1]).find(Boolean)
  const keeper = /goal ?keeper|goalie/i.test(brief.prompt)
  return { number: named ?? said?.[1] ?? said?.[2] ?? (keeper ? '1' : '10') }
}

/** Glowing boots shine; a glowing coat would have no folds. */
function shines({ modifiers }: BriefItem, kind: GarmentKind): boolean {
  const isSmall = /^(?:feet|hands|wrist|neck|face|head|belt)$/.test(garmentDefaults(kind).zone)
  return isSmall && modifiers.some((word) => glowing.test(word))
}

/** Zones where a thing can be on one side; the side of a stripe on a suit is not the suit's. */
const sided: ReadonlySet<Zone> = new Set<Zone>([
  ...(['hands', 'wrist', 'shoulders', 'shins', 'knees', 'feet', 'socks', 'face'] as const),
  ...(['belt', 'bag', 'back', 'cloak', 'neck', 'head', 'hips'] as const),
])

function hasSides(kind: GarmentKind): boolean {
  return sided.has(garmentDefaults(kind).zone)
}

function isNumbered(kind: GarmentKind): boolean {
  return /jersey|rugby_shirt/.test(kind)
}
