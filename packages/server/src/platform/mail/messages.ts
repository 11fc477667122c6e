import type { Message } from './mail.ts'

/** Every mail we send. Each says who it is from, what its one link does, and for how long. */

type To = { to: string; url: string; siteUrl: string }

export function verificationMail({ to, url, siteUrl }: To): Message {
  return write({
    to,
    subject: 'verify your email address',
    lines: [`Somebody, most likely you, is signing up at ${siteUrl} with this address.`],
    link: { url, does: 'Verify my address' },
    after: [
      'Behind the link you are asked for the password you chose. It works once, for a day. If you have not signed up, do nothing: without the link no account is opened.',
    ],
  })
}

/** To the holder of an address somebody tries to sign up with. */
export function alreadyMemberMail({ to, url, siteUrl }: To): Message {
  return write({
    to,
    subject: 'you have an account already',
    lines: [
      `Somebody, most likely you, tried to sign up at ${siteUrl} with this address, which has an account there already.`,
    ],
    link: { url, does: 'Sign in' },
    after: ['If it was not you, do nothing: nothing has changed.'],
  })
}

export function passwordMail({ to, url, siteUrl }: To): Message {
  return write({
    to,
    subject: 'set a new password',
    lines: [`Somebody, most likely you, asked for a new password at ${siteUrl}.`],
    link: { url, does: 'Set a new password' },
    after: [
      'The link works once, for an hour. If it was not you, do nothing: nothing has changed.',
    ],
  })
}

export function invitationMail({ to, url, siteUrl }: To): Message {
  return write({
    to,
    subject: 'you are invited',
    lines: [`You are invited to ${siteUrl}, where character sheets are made.`],
    link: { url, does: 'Sign up' },
    after: ['The link works once, for a week, with this address.'],
  })
}

type Letter = {
  to: string
  subject: string
  lines: readonly string[]
  link: { url: string; does: string }
  after: readonly string[]
}

function write({ to, subject, lines, link, after }: Letter): Message {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
  const url = escapeHtml(link.url)
  return {
    to,
    subject: `newcharactersheet: ${subject}`,
    text: [...lines, `${link.does}:\n${link.url}`, ...after].join('\n\n'),
    html: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<body style="font: 16px/1.5 sans-serif">
${paragraphs(lines)}
<p><a href="${url}">${escapeHtml(link.does)}</a><br><small>${url}</small></p>
${paragraphs(after)}
</body>
</html>
`,
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
