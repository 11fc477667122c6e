/** Pictures → Reference: finds the figure against its ground, and the leading colours of its parts. */
import { hexToOklch, oklabToOklch, rgbToOklab } from '../math/colour.ts'
import { type Cluster, clusterColours, distance, type Lab } from './cluster.ts'
import { type Figure, findFigure } from './find-figure.ts'
import { asSkin, inGoodLight, isWithoutColours } from './light.ts'
import type { Pixels, Reference, Region } from './reference.ts'

/** A share of the figure's height, from its top. */
type Band = readonly [from: number, to: number]

type Bands = { crown: Band; face: Band; top: Band; bottom?: Band; feet?: Band }

/** What one picture shows. */
type Seen = Partial<Record<Region, string>>

/** What a picture is good for: somebody's colours, any colours, or how light somebody's things are. */
type Kind = 'figure' | 'mood' | 'tones'

/** Whoever sends a character beside a sunset means the character, whichever comes first. */
const trusted: readonly Kind[] = ['figure', 'mood', 'tones']

/** Where the parts of a standing figure and of a portrait usually are. */
const standing: Bands = {
  crown: [0, 0.09],
  face: [0.05, 0.16],
  top: [0.2, 0.46],
  bottom: [0.54, 0.84],
  feet: [0.93, 1],
}
const portrait: Bands = { crown: [0, 0.22], face: [0.18, 0.6], top: [0.72, 1] }

/** A figure at least so many times as high as wide stands; a lower one is shown from the chest up. */
const standingHeight = 1.45

/** Below this two colours are one to the eye that looks for a character's colours. */
const sameColour = 0.09
/** What leads in a region has at least so much of it. */
const leastShare = 0.12
/** Feet are small: with less of them than this it is their outline or their shadow. */
const mostOfIt = 0.3
/** As much of the middle of a face is skin; more, where nothing but its share tells it from hair. */
const leastSkin = 0.25
const bareFace = 0.5
/** On a busy ground nobody is told for sure who shows more skin than this. */
const mostSkin = 0.45
/** Legs under an open coat have at least so much of its skirts. */
const leastLegs = 0.25

/** The first picture that shows a part decides its colour; later ones add what earlier ones lack. */
export function readReference(pictures: readonly Pixels[]): Reference | undefined {
  const looked = pictures
    .map((picture, index) => ({ ...readPicture(picture), index }))
    .sort((one, other) => trusted.indexOf(one.kind) - trusted.indexOf(other.kind))
  const merged: Reference = { from: {} }
  const grey: Region[] = []
  for (const { seen, kind, index } of looked)
    for (const [region, hex] of entriesOf(seen)) {
      if (merged[region] !== undefined) continue
      merged[region] = hex
      merged.from[region] = index + 1
      if (kind === 'tones') grey.push(region)
    }
  if (Object.keys(merged.from).length === 0) return undefined
  return grey.length === 0 ? merged : { ...merged, grey }
}

function entriesOf(seen: Seen): [Region, string][] {
  // Safe: what is seen has no keys but regions.
  return Object.entries(seen) as [Region, string][]
}

function readPicture({ data, width, height }: Pixels): { seen: Seen; kind: Kind } {
  const isClear = (pixel: number) => data[pixel * 4 + 3] < 128
  const colours = inGoodLight(
    Array.from({ length: width * height }, (_, pixel) =>
      rgbToOklab([data[pixel * 4], data[pixel * 4 + 1], data[pixel * 4 + 2]]),
    ),
  )
  const opaque = colours.filter((_, pixel) => !isClear(pixel))
  if (opaque.length === 0) return { seen: {}, kind: 'mood' }
  const figure = findFigure({ width, height, colours, isClear })
  if (isWithoutColours(opaque))
    return { seen: figure === undefined ? {} : readTones(figure), kind: 'tones' }
  const seen = figure && readFigure(figure)
  if (seen !== undefined) return { seen, kind: 'figure' }
  return { seen: readMood(figure?.pixelsBetween(0, 1) ?? opaque), kind: 'mood' }
}

/** Undefined when what stands out is nobody: a flower, a house, a cup. */
function readFigure(figure: Figure): Seen | undefined {
  const isStanding = figure.height >= figure.width * standingHeight
  const bands = isStanding ? standing : portrait
  const face = clusterColours(figure.pixelsBetween(...bands.face, true))
  const skin = skinOf(figure, face, leading(figure, bands.crown))
  if (skin === undefined && !(isStanding && figure.isSure)) return undefined
  const look = skin ?? face[0]
  // Fair hair and beige cloth are near to fair skin.
  const isOther = (cluster: Cluster) => distance(cluster.colour, look.colour) > sameColour / 2
  const hair = leading(figure, bands.crown, { mayBe: isOther })
  // Whoever is green all over wears green; whoever has bare shoulders does not wear skin.
  const worn = (band: Band | undefined, share = leastShare) =>
    band &&
    (leading(figure, band, { share, mayBe: isOther }) ??
      (skin === undefined ? leading(figure, band, { share }) : undefined))
  const top = worn(bands.top)
  const bottom = underCoat(figure, bands.bottom, (each) => isOther(each) && !isNear(each, top))
  const legs = bottom ?? worn(bands.bottom)
  const footwear = worn(bands.feet, mostOfIt)
  // A tower is of one colour from its roof to its foot, a person hardly ever.
  if (!figure.isSure && hair !== undefined && isNear(hair, top)) return undefined
  const accent = strongest(figure, [skin, hair, top, legs])
  const seen = hexes({ hair, top, bottom: legs, footwear, accent })
  return skin === undefined ? seen : { ...seen, skin: asSkin(skin.colour) }
}

/** The colour of the middle of the face, if it is one of people's and not that of hair that hangs into it. */
function skinOf(
  figure: Figure,
  face: readonly Cluster[],
  crown: Cluster | undefined,
): Cluster | undefined {
  const skin = face.find(
    (each) => each.share > (isNear(each, crown) ? bareFace : leastSkin) && looksLikeSkin(each),
  )
  if (skin === undefined || figure.isSure) return skin
  // Wood, stone and fur have the colour of skin too, but from head to foot.
  const all = clusterColours(figure.pixelsBetween(0, 1))
  const share = all.reduce((sum, each) => sum + (isNear(each, skin) ? each.share : 0), 0)
  return share < mostSkin ? skin : undefined
}

/** Without colours nothing tells skin from cloth: only what is worn is read, and the hair. */
function readTones(figure: Figure): Seen {
  if (!figure.isSure || figure.height < figure.width * standingHeight) return {}
  const { crown, top, bottom, feet } = standing
  const read = (band: Band | undefined) => band && leading(figure, band)
  return hexes({ hair: read(crown), top: read(top), bottom: read(bottom), footwear: read(feet) })
}

/** What shows nobody can still be a sunset to dress in: its colours go to clothes, never to a body. */
function readMood(colours: readonly Lab[]): Seen {
  const clusters = clusterColours(colours).filter(({ share }) => share > 0.04)
  if (clusters.length < 2) return {}
  const weight = ({ colour, share }: Cluster) => share * (oklabToOklch(colour).c + 0.02)
  const [top, ...others] = clusters.sort((a, b) => weight(b) - weight(a))
  const bottom = others.find((each) => !isNear(each, top))
  const accent = clusters
    .filter((each) => oklabToOklch(each.colour).c > 0.07)
    .find((each) => !isNear(each, top) && !isNear(each, bottom))
  return hexes({ top, bottom, accent })
}

function hexes(parts: Partial<Record<Region, Cluster | undefined>>): Seen {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, part.hex]])),
  )
}

function isNear(one: Cluster, other: Cluster | undefined): boolean {
  return other !== undefined && distance(one.colour, other.colour) <= sameColour
}

/** The colour with the largest share of a band among those that may be taken. */
function leading(
  figure: Figure,
  band: Band,
  {
    share = leastShare,
    mayBe = () => true,
  }: { share?: number; mayBe?: (cluster: Cluster) => boolean } = {},
): Cluster | undefined {
  const clusters = clusterColours(figure.pixelsBetween(...band))
  return clusters.find((cluster) => cluster.share > share && mayBe(cluster))
}

/** The legs that show where a long coat is open: in the middle, in a colour of their own. */
function underCoat(
  figure: Figure,
  band: Band | undefined,
  mayBe: (cluster: Cluster) => boolean,
): Cluster | undefined {
  if (band === undefined) return undefined
  const inner = clusterColours(figure.pixelsBetween(...band, true))
  return inner.find((each) => each.share > leastLegs && mayBe(each))
}

/** The most vivid colour that has its place on the figure and is none of those already named. */
function strongest(figure: Figure, others: readonly (Cluster | undefined)[]): Cluster | undefined {
  const chroma = ({ hex }: Cluster) => hexToOklch(hex).c
  return clusterColours(figure.pixelsBetween(0, 1))
    .filter(({ share }) => share > 0.015)
    .filter((cluster) => chroma(cluster) > 0.07)
    .filter((cluster) => others.every((other) => !isNear(cluster, other)))
    .sort((a, b) => chroma(b) - chroma(a))[0]
}

/** From fair to deep, people are shades of orange; clothes of such a colour are told by their place. */
function looksLikeSkin({ hex }: Cluster): boolean {
  const { l, c, h } = hexToOklch(hex)
  return l > 0.28 && l < 0.95 && c > 0.015 && c < 0.125 && h > 22 && h < 88
}
