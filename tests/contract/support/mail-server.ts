import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { after } from 'node:test'

/** A mail server that takes every mail and keeps none. Returns where it is. */
export async function openMailServer(): Promise<string> {
  const server = createServer(takeMail)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => server.close())
  // Safe: a server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  return `smtp://127.0.0.1:${port}`
}

/** As much of SMTP as it takes to be rid of a mail. */
function takeMail(socket: Socket): void {
  let isInMail = false
  socket.setEncoding('utf8').unref().write('220 here\r\n')
  socket.on('error', () => socket.destroy())
  socket.on('data', (text: string) => {
    for (const line of text.split('\r\n').filter(Boolean)) {
      if (isInMail && line !== '.') continue
      isInMail = line.toUpperCase() === 'DATA'
      socket.write(isInMail ? '354 go on\r\n' : '250 very well\r\n')
    }
  })
}
