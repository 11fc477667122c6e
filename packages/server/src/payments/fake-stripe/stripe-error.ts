/** A refusal as Stripe words it. */
export type ErrorBody = {
  type: 'invalid_request_error' | 'idempotency_error' | 'card_error' | 'api_error'
  message: string
  code?: string
  param?: string
  decline_code?: string
  doc_url?: string
}

export class FakeStripeError extends Error {
  override readonly name = 'FakeStripeError'
  readonly status: number
  readonly body: ErrorBody

  constructor(status: number, body: ErrorBody) {
    super(body.message)
    this.status = status
    this.body = {
      ...body,
      ...(body.code && { doc_url: `https://docs.stripe.com/error-codes/${body.code}` }),
    }
  }
}

/** What is wrong with a request. `param` is named as the form names it. */
export function refusal(
  message: string,
  { code, param, status = 400 }: { code?: string; param?: string; status?: number } = {},
): FakeStripeError {
  return new FakeStripeError(status, {
    type: 'invalid_request_error',
    message,
    ...(code !== undefined && { code }),
    ...(param !== undefined && { param }),
  })
}

export function missing(what: string, id: string, param = 'id'): FakeStripeError {
  const message = `No such ${what}: '${id}'`
  return refusal(message, { code: 'resource_missing', param, status: param === 'id' ? 404 : 400 })
}
