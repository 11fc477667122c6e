import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

/** Opens a ZIP as somebody else's program would, which also checks every length and checksum. */
export async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(bytes)
  const entries = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return entries
}
