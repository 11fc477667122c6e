/** How long a caller is ready to wait for an answer (RFC 7240). */
export function waitSeconds(prefer: string | undefined, most: number): number {
  if (prefer === undefined) return most
  const wishes = prefer.split(',').map((wish) => wish.trim().toLowerCase())
  const wait = wishes.map((wish) => /^wait\s*=\s*"?(\d{1,6})"?$/.exec(wish)?.[1]).find(Boolean)
  if (wait !== undefined) return Math.min(Number(wait), most)
  return wishes.includes('respond-async') ? 0 : most
}
