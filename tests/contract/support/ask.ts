import type { Operation } from '../../../packages/contract/src/index.ts'
import type { TestApp } from '../../../packages/server/src/open-test-app.ts'

/** A call: who makes it, and with what. Without key or cookie nobody makes it. */
export type Ask = {
  /** In which program, if not in the one where all is well. */
  at?: 'crowded' | 'metered'
  /** By an account made there for it. */
  byNewcomer?: true
  key?: string | undefined
  cookie?: string | undefined
  params?: Record<string, string>
  query?: Record<string, string>
  body?: object | string | Buffer
  headers?: Record<string, string>
}

/** What came back. */
export type Answer = Awaited<ReturnType<typeof ask>>

/** Makes a call as it is, without looking at what comes back. */
export function ask({ app }: Pick<TestApp, 'app'>, operation: Operation, given: Ask) {
  const { key, cookie, headers = {}, body } = given
  return app.inject({
    method: operation.method,
    url: urlOf(operation, given),
    headers: {
      ...(key === undefined ? {} : { 'x-api-key': key }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
  })
}

function urlOf(operation: Operation, { params = {}, query }: Ask): string {
  const path = operation.path.replace(/:(\w+)/g, (_, name) =>
    encodeURIComponent(params[name] ?? 'nothing'),
  )
  return query === undefined ? path : `${path}?${new URLSearchParams(query)}`
}
