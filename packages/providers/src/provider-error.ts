/** Why a provider did not deliver, in words its caller may read. */
export type ProviderFailure = 'failed' | 'timeout' | 'unavailable'

/** A provider that did not deliver. The private story is in `cause`. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly failure: ProviderFailure

  constructor(failure: ProviderFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.failure = failure
  }
}
