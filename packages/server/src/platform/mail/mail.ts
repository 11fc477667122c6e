import type { Transporter } from 'nodemailer'
import { ApiError } from '../api-error.ts'
import type { Logger } from '../logger.ts'

/** One mail, ready to go: plain text, and the same as simple HTML. */
export type Message = { to: string; subject: string; text: string; html: string }

export type Mail = {
  /** Hands a mail to the mail server, or fails with a PROVIDER_UNAVAILABLE. */
  send(message: Message): Promise<void>
  /** Sends a mail later, so that how long it takes tells nobody whether one was sent. */
  sendUnwaited(message: Message): void
  /** Asks whether the mail server is there, or fails as `send` does. */
  check(): Promise<void>
  close(): void
}

const connectMs = 5_000
const answerMs = 15_000

/** Mail by an SMTP server. The program for it is loaded with the first mail. */
export function openMail(
  settings: { smtpUrl: string; from: string } | undefined,
  logger: Logger,
): Mail | undefined {
  if (settings === undefined) return undefined
  const { smtpUrl, from } = settings
  let opened: Promise<Transporter> | undefined

  async function transport(): Promise<Transporter> {
    opened ??= import('nodemailer').then(({ createTransport }) =>
      createTransport({
        url: smtpUrl,
        connectionTimeout: connectMs,
        greetingTimeout: connectMs,
        dnsTimeout: connectMs,
        socketTimeout: answerMs,
        // No picture or page is ever fetched to be put into a mail.
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    )
    return opened
  }

  async function attempt(work: (transporter: Transporter) => Promise<unknown>): Promise<void> {
    const transporter = await transport()
    try {
      await work(transporter)
    } catch (cause) {
      logger.error({ err: cause }, 'the mail server did not take a mail')
      throw new ApiError('PROVIDER_UNAVAILABLE', 'The mail server does not answer now', { cause })
    }
  }

  const send = ({ to, subject, text, html }: Message) =>
    attempt((transporter) => transporter.sendMail({ from, to, subject, text, html }))

  return {
    send,
    sendUnwaited(message) {
      // What went wrong has been logged; there is nobody left to tell.
      send(message).catch(() => undefined)
    },
    check: () => attempt((transporter) => transporter.verify()),
    close() {
      void opened?.then((transporter) => transporter.close())
    },
  }
}
