import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type TestMailServer = Awaited<ReturnType<typeof openTestMailServer>>

/** What came for whom, with the one link it holds. */
type Received = { to: string; subject: string; text: string; link: string }

/** A real SMTP server of this process that keeps what it is given. */
export async function openTestMailServer() {
  const received: Received[] = []
  const waiting: { to: string; resolve: (mail: Received) => void }[] = []
  let isRefusing = false

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect: (_session, done) =>
      done(isRefusing ? new Error('the mail server is out of order') : undefined),
    onData(stream, session, done) {
      void text(stream).then((source) => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const mail = { to, ...read(source) }
        received.push(mail)
        const index = waiting.findIndex((each) => each.to === to)
        if (index >= 0) waiting.splice(index, 1)[0]?.resolve(mail)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  return {
    settings: { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Sheets <sheets@example.com>' },
    received,
    /** Call it before what sends the mail. */
    next: (to: string) => new Promise<Received>((resolve) => waiting.push({ to, resolve })),
    refuse(on: boolean) {
      isRefusing = on
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** The plain part of a mail is its first; long lines of it are broken with `=`. */
function read(source: string): Omit<Received, 'to'> {
  const subject = /^Subject: (.*)$/im.exec(source)?.[1]?.trim() ?? ''
  const [, plain = ''] =
    /\r\n\r\n(?:[\s\S]*?text\/plain[\s\S]*?\r\n\r\n)([\s\S]*?)\r\n--/.exec(source) ?? []
  const whole = plain
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return { subject, text: whole, link: /https?:\/\/\S+\?token=\S+/.exec(whole)?.[0] ?? '' }
}
