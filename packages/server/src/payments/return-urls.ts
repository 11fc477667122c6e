/** Where Stripe sends a browser back to: a path of this site, which says how it went. */
export function returnUrls(
  baseUrl: string,
  returnPath: string,
): { successUrl: string; cancelUrl: string } {
  const back = (outcome: string) => {
    const url = new URL(`${baseUrl}${returnPath}`)
    url.searchParams.set('checkout', outcome)
    return url
  }
  const success = back('success')
  // Stripe puts the id in place of these words, which must stand there as they are.
  const id = 'session_id={CHECKOUT_SESSION_ID}'
  const { hash } = success
  success.hash = ''
  return { successUrl: `${success.href}&${id}${hash}`, cancelUrl: back('canceled').href }
}
