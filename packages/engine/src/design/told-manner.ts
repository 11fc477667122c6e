/** What of poses and moods need not be told, as another one tells it. */

/** 'Jumping' beside 'jumping for joy', 'hand on his heart' beside 'hand on heart'. */
export function isSaidBeside(word: string, told: readonly string[]): boolean {
  if (told.some((other) => other.startsWith(`${word} `))) return true
  return owned.test(word) && told.includes(word.replace(owned, ' '))
}

const owned = / (?:his|her|their|its|the) (?:own )?/
