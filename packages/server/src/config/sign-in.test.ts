import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMail, readSignIn } from './sign-in.ts'

test('without a word nobody can sign up, no provider is asked and no mail is sent', () => {
  const nothing = { signUp: 'closed', google: undefined, github: undefined, oidc: undefined }
  assert.deepEqual(readSignIn({}), nothing)
  assert.equal(readMail({}), undefined)
})

test('providers and mail are taken as they are set', () => {
  const signIn = readSignIn({
    NCS_SIGNUP: 'invite',
    GITHUB_CLIENT_ID: 'id',
    GITHUB_CLIENT_SECRET: 'secret',
    OIDC_ISSUER: 'https://login.example.com/',
    OIDC_CLIENT_ID: 'sheets',
    OIDC_CLIENT_SECRET: 'secret',
    NCS_OIDC_NAME: 'Staff',
  })
  assert.equal(signIn.signUp, 'invite')
  assert.deepEqual(signIn.github, { clientId: 'id', clientSecret: 'secret' })
  assert.equal(signIn.oidc?.issuer, 'https://login.example.com')
  assert.equal(signIn.oidc?.name, 'Staff')
  const from = 'Sheets <sheets@example.com>'
  const smtpUrl = 'smtps://user:secret@mail.example.com'
  const mail = { NCS_SMTP_URL: smtpUrl, NCS_MAIL_FROM: from }
  const publicUrl = { PUBLIC_URL: 'https://sheets.example.com' }
  assert.deepEqual(readMail({ ...mail, ...publicUrl }), { smtpUrl, from })
})

test('no mail is sent as long as nobody says where its links lead: whoever asks for one could', () => {
  const mail = { NCS_SMTP_URL: 'smtp://mail.example.com', NCS_MAIL_FROM: 'sheets@example.com' }
  assert.throws(() => readMail(mail), { name: 'StartProblem', message: /PUBLIC_URL is needed/ })
})

test('what is half set or wrong stops the start, and no secret is told', () => {
  for (const environment of [
    { NCS_SIGNUP: 'everybody' },
    { GOOGLE_CLIENT_ID: 'id' },
    { GITHUB_CLIENT_SECRET: 'hush' },
    { OIDC_ISSUER: 'https://login.example.com' },
    { OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'hush' },
    { OIDC_ISSUER: 'http://login.example.com', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'hush' },
  ])
    assert.throws(() => readSignIn(environment), isPlainProblem)
  for (const environment of [
    { NCS_MAIL_FROM: 'sheets@example.com' },
    { NCS_SMTP_URL: 'smtp://user:hush@mail.example.com' },
    { NCS_SMTP_URL: 'mail.example.com:hush', NCS_MAIL_FROM: 'sheets@example.com' },
    { NCS_SMTP_URL: 'smtp://mail.example.com', NCS_MAIL_FROM: 'sheets' },
    { NCS_SMTP_URL: 'smtp://mail.example.com', NCS_MAIL_FROM: 'a@b\r\nBcc: c@d' },
  ])
    assert.throws(
      () => readMail({ PUBLIC_URL: 'https://sheets.example.com', ...environment }),
      isPlainProblem,
    )
})

function isPlainProblem(error: unknown): boolean {
  return error instanceof Error && error.name === 'StartProblem' && !error.message.includes('hush')
}
