import { connect } from 'node:net'
import type { Answered } from '../answers.ts'

const lineEnd = '\r\n'

/** Longer than any answer takes; only a call that nobody answers meets it. */
const mostMs = 20_000

export type RawRequest = {
  method: string
  /** The second word of the first line. */
  target: string
  /** Lines of the head. A Host and a Content-Length come of themselves where none of them is one. */
  head?: readonly string[]
  body?: Buffer | string
  /** Breaks off after what is sent. */
  isCutOff?: boolean
}

/** Sends a request byte by byte as it is given, and reads every answer that comes back. */
export function callRaw(port: number, request: RawRequest): Promise<Answered[]> {
  return sendBytes(port, bytesOf(request), request.isCutOff)
}

/** Sends bytes that need be no request. */
export function sendBytes(port: number, bytes: Buffer, isCutOff = false): Promise<Answered[]> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    const socket = connect(port, '127.0.0.1')
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no answer: ${bytes.subarray(0, 200).toString('latin1')}`))
    }, mostMs)
    socket.on('data', (piece: Buffer) => pieces.push(piece))
    // Who is refused while still sending may be cut off; what was said before counts.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(answersIn(Buffer.concat(pieces)))
    })
    if (isCutOff) socket.end(bytes)
    else socket.write(bytes)
  })
}

function bytesOf({ method, target, head = [], body = '' }: RawRequest): Buffer {
  const content = Buffer.from(body)
  const has = (name: string) => head.some((line) => line.toLowerCase().startsWith(`${name}:`))
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(has('host') ? [] : ['Host: localhost']),
    ...head,
    ...(content.length === 0 || has('content-length') || has('transfer-encoding')
      ? []
      : [`Content-Length: ${content.length}`]),
    'Connection: close',
  ]
  // Latin 1: every byte of a head can be written as a letter.
  return Buffer.concat([
    Buffer.from(`${lines.join(lineEnd)}${lineEnd}${lineEnd}`, 'latin1'),
    content,
  ])
}

/** The answers in what has come back, without those that only say to go on. */
function answersIn(bytes: Buffer): Answered[] {
  const answers: Answered[] = []
  for (let rest = bytes; rest.length > 0; ) {
    const { answer, length } = readAnswer(rest)
    if (answer.statusCode >= 200) answers.push(answer)
    rest = rest.subarray(length)
  }
  return answers
}

function readAnswer(bytes: Buffer): { answer: Answered; length: number } {
  const end = bytes.indexOf(lineEnd + lineEnd)
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split(lineEnd)
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]
  if (end < 0 || status === undefined)
    throw new Error(`this is no answer: ${bytes.subarray(0, 200).toString('latin1')}`)
  const headers = headersIn(lines)
  const { rawPayload, length } = readContent(bytes.subarray(end + 4), Number(status), headers)
  const body = rawPayload.toString()
  return {
    answer: { statusCode: Number(status), headers, body, rawPayload },
    length: end + 4 + length,
  }
}

function headersIn(lines: readonly string[]): Answered['headers'] {
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    const value = line.slice(at + 1).trim()
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

function readContent(
  bytes: Buffer,
  status: number,
  headers: Answered['headers'],
): { rawPayload: Buffer; length: number } {
  const isEmpty = status < 200 || status === 204 || status === 304
  if (isEmpty) return { rawPayload: Buffer.alloc(0), length: 0 }
  if (headers['transfer-encoding'] === 'chunked') return readChunks(bytes)
  const length = Number(headers['content-length'] ?? bytes.length)
  if (bytes.length < length) throw new Error(`of ${length} bytes only ${bytes.length} came`)
  return { rawPayload: bytes.subarray(0, length), length }
}

function readChunks(bytes: Buffer): { rawPayload: Buffer; length: number } {
  const chunks: Buffer[] = []
  for (let at = 0; ; ) {
    const lineAt = bytes.indexOf(lineEnd, at)
    if (lineAt < 0) throw new Error('an answer in chunks was broken off')
    const size = Number.parseInt(bytes.toString('latin1', at, lineAt), 16)
    const from = lineAt + 2
    if (size === 0) return { rawPayload: Buffer.concat(chunks), length: from + 2 }
    chunks.push(bytes.subarray(from, from + size))
    at = from + size + 2
  }
}
