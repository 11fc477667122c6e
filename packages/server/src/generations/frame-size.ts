export type FrameSize = { width: number; height: number }

/** A picture of this shape whose longer side has so many pixels. */
export function sizeOfPicture(aspectRatio: string, longerSide: number): FrameSize {
  const [across, up] = sidesOf(aspectRatio)
  const scale = longerSide / Math.max(across, up)
  return { width: even(across * scale), height: even(up * scale) }
}

/** A film of this shape whose shorter side has so many lines: 720p is 720 lines, upright too. */
export function sizeOfFilm(aspectRatio: string, lines: number): FrameSize {
  const [across, up] = sidesOf(aspectRatio)
  const scale = lines / Math.min(across, up)
  return { width: even(across * scale), height: even(up * scale) }
}

function sidesOf(aspectRatio: string): [across: number, up: number] {
  const [across = 1, up = 1] = aspectRatio.split(':').map(Number)
  return [across, up]
}

/** Films are made of pairs of lines; pictures may be as well. */
function even(pixels: number): number {
  return Math.round(pixels / 2) * 2
}
