import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PortalSession, Session } from './objects.ts'
import { doInPortal, doOnDesk, doOnPayPage } from './pages/actions.ts'
import { deskPage } from './pages/desk-page.ts'
import { showPage } from './pages/page.ts'
import { payPage } from './pages/pay-page.ts'
import { portalPage } from './pages/portal-page.ts'
import { FakeStripeError } from './stripe-error.ts'
import { need, type World } from './world.ts'

/** As long as Stripe waits before it sends a browser back: what was bought is there by then. */
const heardWithinMs = 10_000

type Heard = {
  /** Returns when all that happened has been told. */
  settled: () => Promise<void>
  changed: () => void
}

/** The pages a browser sees: to pay, to manage what was bought, and a desk to try things out. */
export function addPages(app: FastifyInstance, world: World, heard: Heard): void {
  const { things } = world
  const sessionOf = (id: string): Session => need(things.sessions, id, 'checkout.session')
  const portalOf = (id: string): PortalSession =>
    need(things.portalSessions, id, 'billing_portal.session')

  async function leave(reply: FastifyReply, location: string): Promise<FastifyReply> {
    heard.changed()
    await Promise.race([
      heard.settled(),
      new Promise((go) => setTimeout(go, heardWithinMs).unref()),
    ])
    return reply.code(303).header('location', location).send()
  }

  app.get<{ Params: { id: string } }>('/c/pay/:id', ({ params }, reply) =>
    showPage(reply, payPage(world, sessionOf(params.id))),
  )
  app.post<{ Params: { id: string; action: string } }>('/c/pay/:id/:action', (request, reply) => {
    refuseOtherSites(request)
    const { id, action } = request.params
    const session = sessionOf(id)
    // Pressed twice, or after it expired: the page says so.
    if (session.status !== 'open') return showPage(reply, payPage(world, session))
    return leave(reply, doOnPayPage(world, session, action))
  })

  app.get<{ Params: { id: string } }>('/p/session/:id', ({ params }, reply) =>
    showPage(reply, portalPage(world, portalOf(params.id))),
  )
  app.post<{ Params: { id: string; subscription: string; action: string; price?: string } }>(
    '/p/session/:id/:subscription/:action/:price?',
    (request, reply) => {
      refuseOtherSites(request)
      doInPortal(world, portalOf(request.params.id), request.params)
      return leave(reply, `/p/session/${request.params.id}`)
    },
  )

  app.get('/', (_request, reply) => showPage(reply, deskPage(world)))
  app.post<{ Params: { action: string; id: string } }>('/desk/:action/:id', (request, reply) => {
    refuseOtherSites(request)
    doOnDesk(world, request.params.action, request.params.id)
    return leave(reply, '/')
  })
}

/** A page elsewhere may make a browser send a form, but the browser says where it comes from. */
function refuseOtherSites({ headers }: FastifyRequest): void {
  const { origin, host } = headers
  if (origin === undefined || origin === `http://${host}`) return
  throw new FakeStripeError(403, {
    type: 'invalid_request_error',
    message: 'Buttons of these pages are pressed on these pages',
  })
}
