/** Credits for a sheet or a scene on the embedded engine, by the width of its picture. */
export const picturePrices = { 1024: 10, 2048: 12, 4096: 30 } as const

/** Widths a picture can be drawn in. */
export type Resolution = keyof typeof picturePrices

export const resolutions = [1024, 2048, 4096] as const satisfies readonly Resolution[]

export const defaultResolution: Resolution = 2048
