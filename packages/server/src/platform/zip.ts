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

function outputOf({ outputStream }: ZipFile): Readable {
  assert(outputStream instanceof Readable)
  return outputStream
}
