/** Pictures → Reference: finds the figure against its ground, and the leading colours of its parts. */
import { hexToOklch } from '../math/colour.ts'
import { type Cluster, clusterColours, distance } from './cluster.ts'
import { type Figure, findFigure } from './find-figure.ts'
import type { Pixels, Reference } from './reference.ts'

/** A share of the figure's height, from its top. */
type Band = readonly [from: number, to: number]

/** Where the parts of a standing figure and of a portrait usually are. */
const standing = {
  crown: [0, 0.09],
  face: [0.05, 0.16],
  top: [0.2, 0.46],
  bottom: [0.54, 0.84],
  feet: [0.93, 1],
} as const satisfies Record<string, Band>
const portrait = {
  crown: [0, 0.22],
  face: [0.18, 0.6],
  top: [0.72, 1],
} as const satisfies Record<string, Band>

/** A figure at least so many times as high as wide stands; a lower one is shown from the chest up. */
const standingHeight = 1.45

/** Below this two colours are one to the eye that looks for a character's colours. */
const sameColour = 0.09

/** The first picture that shows a part decides its colour; later ones add what earlier ones lack. */
export function readReference(pictures: readonly Pixels[]): Reference | undefined {
  const merged: Reference = Object.assign({}, ...pictures.map(readPicture).reverse())
  return Object.keys(merged).length === 0 ? undefined : merged
}

function readPicture(picture: Pixels): Reference {
  const figure = findFigure(picture)
  if (figure === undefined) return {}
  const bands: { crown: Band; face: Band; top: Band; bottom?: Band; feet?: Band } =
    figure.height >= figure.width * standingHeight ? standing : portrait
  const skin = leading(figure, bands.face, looksLikeSkin)
  const isCloth = ({ colour }: Cluster) =>
    skin === undefined || distance(colour, skin.colour) > sameColour
  // Fair hair is near to fair skin.
  const isHair = ({ colour }: Cluster) =>
    skin === undefined || distance(colour, skin.colour) > sameColour / 2
  const hair = leading(figure, bands.crown, isHair)
  const top = leading(figure, bands.top, isCloth)
  const bottom = bands.bottom && leading(figure, bands.bottom, isCloth)
  const footwear = bands.feet && leading(figure, bands.feet, isCloth)
  const worn = [skin, hair, top, bottom].filter((part) => part !== undefined)
  const accent = strongest(figure, worn)
  return named({ hair, skin, top, bottom, footwear, accent })
}

function named(parts: Record<keyof Reference, Cluster | undefined>): Reference {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, part.hex]])),
  )
}

/** The colour with the largest share of a band among those that may be taken. */
function leading(
  figure: Figure,
  [from, to]: Band,
  mayBe: (cluster: Cluster) => boolean,
): Cluster | undefined {
  const rows = figure.pixelsBetween(from, to)
  const clusters = clusterColours(rows)
  return clusters.find((cluster) => cluster.share > 0.12 && mayBe(cluster))
}

/** The most vivid colour that has its place on the figure and is none of those already named. */
function strongest(figure: Figure, others: readonly Cluster[]): Cluster | undefined {
  const chroma = ({ hex }: Cluster) => hexToOklch(hex).c
  return clusterColours(figure.pixelsBetween(0, 1))
    .filter(({ share }) => share > 0.015)
    .filter((cluster) => chroma(cluster) > 0.07)
    .filter(({ colour }) => others.every((other) => distance(colour, other.colour) > sameColour))
    .sort((a, b) => chroma(b) - chroma(a))[0]
}

/** From fair to deep, people are shades of orange; clothes of such a colour are told by their place. */
function looksLikeSkin({ hex }: Cluster): boolean {
  const { l, c, h } = hexToOklch(hex)
  return l > 0.28 && l < 0.95 && c > 0.015 && c < 0.15 && h > 22 && h < 88
}
