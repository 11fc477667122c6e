import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Takes the entries of a ZIP one after another; each is written before the next is taken. */
export type ZipWriter = {
  /** Text, as one piece or as it comes. */
  addText(name: string, text: string | AsyncIterable<string>): Promise<void>
  /** Bytes that are packed already, such as pictures: they are stored as they are. */
  addPacked(name: string, bytes: Readable): Promise<void>
}

/**
 * A ZIP that is written while it is read: nothing is held but the entry on its way, and `write`
 * goes on only as fast as the reader takes. When the reader leaves, what is being read is closed
 * and the next entry throws; when `write` throws, the reader gets that instead of an end.
 */
export function streamZip(write: (zip: ZipWriter) => Promise<void>): Readable {
  const zip = new ZipFile()
  const output = outputOf(zip)
  // Whoever reads hears of an error; until somebody does, it must not end the program.
  output.on('error', () => undefined)
  zip.on('error', (error: Error) => output.destroy(error))

  async function add(name: string, source: Readable, compress: boolean): Promise<void> {
    const close = () => source.destroy()
    output.once('close', close)
    try {
      if (output.destroyed) throw new Error('nobody reads this ZIP any more')
      zip.addReadStream(source, name, { compress })
      await finished(source)
    } finally {
      output.off('close', close)
      source.destroy()
    }
  }

  async function fill(): Promise<void> {
    await write({
      addText: (name, text) => add(name, Readable.from(text, { objectMode: false }), true),
      addPacked: (name, bytes) => add(name, bytes, false),
    })
    zip.end()
  }

  fill().catch((error: Error) => output.destroy(error))
  return output
}

/** Something that is to be in a ZIP, under a name that may hold folders. */
export type ZipEntry = { name: string; bytes: Uint8Array }

/** The oldest time a ZIP can tell: what comes of the same is the same at any time. */
const undated = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

/**
 * A ZIP of what is at hand, in its order. Nothing is packed: pictures are already, and packing would
 * not give the same bytes everywhere. Each length stands before its bytes, as programs want it that
 * read from the start.
 */
export async function storeZip(
  entries: readonly ZipEntry[],
): Promise<{ body: Readable; bytes: number }> {
  const zip = new ZipFile()
  for (const { name, bytes } of entries) {
    const { buffer, byteOffset, length } = bytes
    zip.addBuffer(Buffer.from(buffer, byteOffset, length), name, { ...undated, compress: false })
  }
  const { promise, resolve } = Promise.withResolvers<number>()
  // Safe: it is told how long all of it is, which the types leave out.
  zip.end(undefined, resolve as () => void)
  const body = outputOf(zip)
  body.on('error', () => undefined)
  return { body, bytes: await promise }
}

/** A name that stays in its folder wherever the ZIP is unpacked. */
export function safeName(name: string): string {
  return name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')
}

function outputOf({ outputStream }: ZipFile): Readable {
  assert(outputStream instanceof Readable)
  return outputStream
}
