import type Sharp from 'sharp'

/** The readers of pictures that are let near what callers send; all others are barred. */
const readers = ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Heif']

let loading: Promise<typeof Sharp> | undefined

/**
 * The picture library, for reading raster pictures alone. Loaded with the first picture, not at the
 * start: it takes 20 MB. Its settings hold for the whole process, so it is loaded only here.
 */
export function loadSharp(): Promise<typeof Sharp> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    // The same picture rarely comes twice: a cache would only hold memory.
    sharp.cache(false)
    // Threads of its own would hold memory each, and the engine has need of the cores.
    sharp.concurrency(1)
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: readers.map((name) => `VipsForeignLoad${name}`) })
    return sharp
  })
  return loading
}
