import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { limits } from '@newcharactersheet/contract'
import { ApiError } from '../api-error.ts'
import { openBase64Reader } from './base64-reader.ts'
import { collectPieces } from './collect-pieces.ts'
import { gatherBytes } from './gathered-bytes.ts'
import { openJsonScanner, type Stretch } from './json-scanner.ts'
import type { Uploading } from './uploads.ts'

/** What a text in base64 held, on disk. */
export type SiftedText = { path: string; bytes: number; isBase64: boolean }

/** A body without its long texts: in the place of each stands a token nobody could have sent. */
export type Sifted = { json: Buffer; texts: ReadonlyMap<string, SiftedText> }

/** The name of the fields whose texts are taken out. */
const siftedField = 'data'

/** More images no call takes, and each costs a file. */
const mostTexts = limits.referenceImages + 8

/**
 * Reads a JSON body whose `data` fields hold files in base64. They are decoded onto disk as they
 * come in, so that of a body of 140 MB only a piece is held at a time. Whoever called removes the
 * files; if the body is refused none is left.
 */
export async function siftJson(
  body: Readable,
  { mostBytes, ...uploading }: Uploading & { mostBytes: number },
): Promise<Sifted> {
  const scanner = openJsonScanner(siftedField)
  const sink = openSink(uploading)
  let bytes = 0
  try {
    // A body that is refused is not torn off: its caller still has to hear why.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      if (bytes > mostBytes) throw tooLarge('The request is too large')
      for (const stretch of scanner.scan(chunk)) await sink.take(stretch)
      collectPieces(chunk.length)
    }
    if (!scanner.isOutside()) throw new ApiError('INVALID_REQUEST', 'The body is cut off in a text')
    return { json: sink.kept.whole(), texts: sink.texts }
  } catch (error) {
    await sink.abandon()
    body.resume()
    throw isBrokenOff(error)
      ? new ApiError('INVALID_REQUEST', 'The body is broken off', { cause: error })
      : error
  }
}

/** So a body ends whose caller goes away, or goes on in what is no HTTP. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
}

export async function removeTexts(texts: Sifted['texts']): Promise<void> {
  await Promise.all([...texts.values()].map(({ path }) => rm(path, { force: true })))
}

/** Keeps what is JSON, and writes each text that is taken out to a file of its own. */
function openSink({ folder, onFile }: Uploading) {
  const kept = gatherBytes()
  const texts = new Map<string, SiftedText>()
  let keptBytes = 0
  let writtenBytes = 0
  let current: { file: FileHandle; text: SiftedText } | undefined
  let reader = openBase64Reader()

  function keep(bytes: Buffer): void {
    keptBytes += bytes.length
    if (keptBytes > limits.jsonBytes) throw tooLarge('The request is too large without its images')
    kept.add(bytes)
  }

  async function put(bytes: Buffer): Promise<void> {
    if (current === undefined) return
    current.text.bytes += bytes.length
    writtenBytes += bytes.length
    if (current.text.bytes > limits.fileBytes)
      throw tooLarge(`Images may have ${limits.fileBytes >> 20} MB each`)
    if (writtenBytes > limits.filesBytes)
      throw tooLarge(`Images may have ${limits.filesBytes >> 20} MB together`)
    await current.file.writeFile(bytes)
  }

  async function close(): Promise<void> {
    await current?.file.close()
    current = undefined
  }

  async function begin(): Promise<void> {
    if (texts.size >= mostTexts) throw tooLarge('There are too many images in the request')
    onFile()
    const token = `sifted-${randomBytes(16).toString('hex')}`
    const text = { path: join(folder, randomBytes(16).toString('hex')), bytes: 0, isBase64: true }
    texts.set(token, text)
    current = { text, file: await open(text.path, 'wx', 0o600) }
    reader = openBase64Reader()
    keep(Buffer.from(`"${token}"`))
  }

  async function end(): Promise<void> {
    const { last, isBase64 } = reader.end()
    await put(last)
    if (current !== undefined) current.text.isBase64 = isBase64
    await close()
  }

  return {
    kept,
    texts,
    async take(stretch: Stretch): Promise<void> {
      if (stretch.is === 'json') keep(stretch.bytes)
      else if (stretch.is === 'text') await put(reader.take(stretch.bytes))
      else if (stretch.is === 'beginning') await begin()
      else await end()
    },
    async abandon(): Promise<void> {
      await close()
      await removeTexts(texts)
    },
  }
}

function tooLarge(message: string): ApiError {
  return new ApiError('PAYLOAD_TOO_LARGE', message)
}
