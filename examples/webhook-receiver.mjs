// Takes webhooks and checks who sent them. Set NCS_WEBHOOK_SECRET to the whsec_… shown when you made the webhook.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const secret = process.env.NCS_WEBHOOK_SECRET ?? ''
if (!secret.startsWith('whsec_'))
  throw new Error('Set NCS_WEBHOOK_SECRET to the whsec_… of your webhook')
const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
const seen = new Set()

/** Whether a message was signed with our secret, no more than five minutes ago. */
function isGenuine(headers, body) {
  const {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': signatures = '',
  } = headers
  if (!(Math.abs(Date.now() / 1000 - Number(seconds)) < 300)) return false
  const expected = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest()
  return signatures.split(' ').some((each) => {
    const given = Buffer.from(each.replace(/^v1,/, ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

createServer(async (request, response) => {
  let body = ''
  for await (const piece of request.setEncoding('utf8')) body += piece
  if (!isGenuine(request.headers, body)) return response.writeHead(401).end()
  response.writeHead(204).end()
  const id = request.headers['webhook-id']
  if (seen.has(id)) return
  seen.add(id)
  const { type, data } = JSON.parse(body)
  console.log(`${type} ${data.sheetId ?? ''}`)
}).listen(Number(process.env.PORT ?? 4000), '127.0.0.1', function () {
  console.log(`listening on http://127.0.0.1:${this.address().port}`)
})
