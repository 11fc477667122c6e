/** Letters without their accents: 'sofía' as 'sofia', 'café' as 'cafe'. */
export function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
