/** How large the words call an animal, beside others of its kind. */
const sizes: readonly (readonly [words: RegExp, share: number])[] = [
  [/\b(?:tiny|teeny|mini|miniature|minuscule|diminutive|pocket-sized|palm-sized)\b/i, 0.5],
  [/\b(?:small|little|baby|young|pygmy|petite|undersized)\b/i, 0.7],
  [/\b(?:giant|huge|enormous|gigantic|massive|colossal|monstrous|hulking)\b/i, 1.6],
  [/\b(?:big|large|oversized)\b/i, 1.3],
]

/** 1 where they say nothing of it. */
export function sizeInWords(words: string): number {
  return sizes.find(([named]) => named.test(words))?.[1] ?? 1
}
