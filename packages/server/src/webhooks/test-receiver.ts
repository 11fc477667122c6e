import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { after } from 'node:test'

export type Received = { url: string; headers: IncomingHttpHeaders; body: string }

/** Answers one message; without an answer it hangs. */
export type Answering = (response: ServerResponse, received: Received) => void

/** Somebody's server that takes messages, on loopback. */
export async function openReceiver() {
  const received: Received[] = []
  let answering: Answering = (response) => response.writeHead(204).end()
  let noted = Promise.withResolvers<void>()
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request.setEncoding('utf8')) body += piece
    const message = { url: request.url ?? '', headers: request.headers, body }
    received.push(message)
    answering(response, message)
    noted.resolve()
    noted = Promise.withResolvers<void>()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    answer(next: Answering) {
      answering = next
    },
    /** Waits until so many messages have come in all. */
    async waitFor(count: number) {
      while (received.length < count) await noted.promise
    },
  }
}
