import { limits } from '@newcharactersheet/contract'

/**
 * What a provider says of a person, as far as it can be kept. It may be anything: people choose their
 * names there, and neither NUL nor half a surrogate pair can be stored.
 */

/** A name as ours are; empty where nothing of it is left. */
export function nameFromProvider(name: unknown): string {
  if (typeof name !== 'string') return ''
  const plain = name.toWellFormed().replaceAll('\0', '').trim()
  return [...plain.slice(0, limits.nameCharacters * 2)]
    .slice(0, limits.nameCharacters)
    .join('')
    .toWellFormed()
    .trim()
}

/** An address; empty where it can be none. */
export function addressFromProvider(email: unknown): string {
  return typeof email === 'string' && isStorable(email) ? email : ''
}

/** Whom the provider means. */
export function subjectFromProvider(subject: unknown): string {
  if (typeof subject !== 'string' || subject === '' || !isStorable(subject))
    throw new Error('the provider names nobody')
  return subject
}

function isStorable(text: string): boolean {
  return text.length <= 1_000 && text.isWellFormed() && !text.includes('\0')
}
