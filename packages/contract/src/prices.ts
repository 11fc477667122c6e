/** Credits for a sheet or a scene on the embedded engine, by the width of its picture. */
export const picturePrices = { 1024: 10, 2048: 12, 4096: 30 } as const

/** Widths a picture can be drawn in. */
export type Resolution = keyof typeof picturePrices

export const resolutions = [1024, 2048, 4096] as const satisfies readonly Resolution[]

export const defaultResolution: Resolution = 2048

/** Credits for a film of the embedded engine; the first tier it fits into is its price. */
export const filmPrices = [
  { resolution: '720p', seconds: 5, credits: 60 },
  { resolution: '720p', seconds: 10, credits: 180 },
  { resolution: '1080p', seconds: 5, credits: 180 },
] as const

/** What is larger or longer than any tier. */
const highestFilmPrice = 400

/** Lines of the pictures a film is made of, by the names of its resolutions. */
export const filmLines: Readonly<Record<string, number>> = {
  '480p': 480,
  '720p': 720,
  '1080p': 1080,
  '1440p': 1440,
  '2160p': 2160,
  '4k': 2160,
}

/** The price of a film; undefined for a resolution nobody knows. */
export function filmPrice(resolution: string, seconds: number): number | undefined {
  const lines = filmLines[resolution.toLowerCase()]
  if (lines === undefined) return undefined
  const tier = filmPrices.find(
    (each) => lines <= (filmLines[each.resolution] ?? 0) && seconds <= each.seconds,
  )
  return tier?.credits ?? highestFilmPrice
}

/** Credits for every so many characters that a character says, the last begun included. */
export const charactersPerPrice = { characters: 500, credits: 5 } as const

/** The price of a spoken line; its characters are Unicode code points. */
export function linePrice(text: string): number {
  const { characters, credits } = charactersPerPrice
  return Math.ceil([...text].length / characters) * credits
}

/** Credits for a mesh. */
export const meshPrice = 150
