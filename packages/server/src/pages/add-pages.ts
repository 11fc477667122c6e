import type { FastifyInstance } from 'fastify'
import { addEntryPages } from './entry-pages.ts'
import { addErrorPages } from './error-pages.ts'
import { addLinkPages } from './link-pages.ts'
import { addWelcome } from './welcome.ts'

const formBytes = 16 * 1024

/** All pages for people with a browser. They read forms, which no call of the API does. */
export function addPages(app: FastifyInstance, publicUrl: string | undefined): void {
  addErrorPages(app)
  void app.register((inner, _options, done) => {
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formBytes },
      (_request, body, parsed) => parsed(null, body),
    )
    addWelcome(app, inner, publicUrl)
    addEntryPages(app, inner, publicUrl)
    addLinkPages(app, inner, publicUrl)
    done()
  })
}
