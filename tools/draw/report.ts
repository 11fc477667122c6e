/** What was understood of an order, and what became of it, for people to read. */
import type { Design } from '../../packages/engine/src/design/design.ts'
import type { Region } from '../../packages/engine/src/reference/reference.ts'
import type { DrawnSheet } from '../../packages/engine/src/sheet.ts'

const regions: readonly Region[] = ['hair', 'skin', 'top', 'bottom', 'footwear', 'accent']

/** A line for each kind of thing that was said or shown. */
export function reportLines(
  { title, brief, design }: Pick<DrawnSheet, 'title' | 'brief' | 'design'>,
  pictures: readonly string[],
): string[] {
  const { person } = design
  const line = (name: string, words: readonly (string | undefined)[]) => {
    const said = words.filter((word) => word !== undefined && word !== '')
    return said.length > 0 ? [`  ${name.padEnd(11)} ${said.join(', ')}`] : []
  }
  return [
    title,
    ...line('Who', [
      person.species,
      person.role,
      person.age,
      person.build,
      `${person.heightCm} cm`,
    ]),
    ...line('Style', [design.style]),
    ...line(
      'Wears',
      design.wear.map(({ kind, label }) => `${label} (${kind})`),
    ),
    ...line(
      'Holds',
      design.hold.map(({ label, carry }) => `${label} (${carry})`),
    ),
    ...line(
      'Features',
      design.features.map(({ kind, side }) => (side === 'both' ? kind : `${side} ${kind}`)),
    ),
    ...line('Companion', [design.companion?.kind]),
    ...line('Hair', [design.hair.style, design.hair.colour]),
    ...pictures.flatMap((picture, index) =>
      line('From', [`${picture}: ${takenFrom(design, index + 1)}`]),
    ),
    ...line(
      'Not drawn',
      brief.absent.map(({ words }) => words),
    ),
    ...line(
      'Colours out',
      brief.absentColours.map(({ name }) => name),
    ),
    ...line(
      'Corrected',
      brief.fixes.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...line('Guessed', guesses(brief)),
    ...line(
      'Not known',
      brief.unknown.map(({ words }) => words),
    ),
  ]
}

/** Each colour that was seen in a picture first, and where it went. */
function takenFrom(design: Design, picture: number): string {
  const { reference } = design
  const taken = regions.flatMap((region) => {
    const hex = reference?.from[region] === picture ? reference[region] : undefined
    if (hex === undefined) return []
    const isGrey = reference?.grey?.includes(region)
    const place = isGrey ? 'for its lightness' : placeOf(design, region, hex)
    return [`${region} ${hex}${place === undefined ? '' : ` → ${place}`}`]
  })
  return taken.length === 0 ? 'nothing new' : taken.join(', ')
}

/** Undefined where words, or a kind of being, decide otherwise, or a neighbour asks for another shade. */
function placeOf({ hair, skin, wear }: Design, region: Region, hex: string): string | undefined {
  if (region === 'hair') return hair.colour === hex ? 'hair' : undefined
  if (region === 'skin') return skin.colour === hex ? 'skin' : undefined
  const worn = wear.find(({ colours }) => colours.main === hex)
  const trimmed = wear.find(({ colours }) => colours.trim === hex)
  return worn?.label ?? (trimmed && `trim of ${trimmed.label}`)
}

function guesses(brief: DrawnSheet['brief']): string[] {
  return [...brief.wear, ...brief.hold, ...brief.features]
    .filter((item) => item.how === 'guess' || item.confidence < 0.8)
    .map(({ words, concept }) => `${words} → ${concept}`)
}
