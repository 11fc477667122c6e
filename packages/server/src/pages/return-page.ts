import type { FastifyReply, FastifyRequest } from 'fastify'
import { unkept } from './ask-api.ts'
import { sendPage } from './page.ts'

/** How paying went, as the address says to which Stripe sends a browser back. */
export function outcomeOf({ url }: FastifyRequest): 'success' | 'canceled' | undefined {
  const place = url.indexOf('?')
  const said = place < 0 ? null : new URLSearchParams(url.slice(place)).get('checkout')
  return said === 'success' || said === 'canceled' ? said : undefined
}

/** What somebody comes back to from paying, where no page of the site is there for it. */
export function sendReturnPage(reply: FastifyReply, outcome: 'success' | 'canceled'): FastifyReply {
  const { title, text } = words[outcome]
  return sendPage(reply.code(200).headers(unkept), {
    title,
    content: `<h1>${title}</h1>\n<p>${text}</p>\n<p><a class="button" href="/">To the start</a></p>`,
  })
}

/** Anybody can write such an address, so it is not said that something was paid. */
const words = {
  success: {
    title: 'Back from paying',
    text: `What has been paid for is in your balance, which <code>GET /api/credits/balance</code> tells. A
payment that takes days, as by bank transfer, counts when it arrives.`,
  },
  canceled: {
    title: 'Nothing was bought',
    text: 'You went back before paying, and nothing was charged.',
  },
}
