/** What is asked for in a word that the picture shows: rams' horns are curved, and who wears no shoes has bare feet. */
import type { BriefItem } from '../brief/brief.ts'
import type { Design } from './design.ts'

/** Words that tell of a feature what its kind looks like. */
const looksOfKind: Partial<Record<string, RegExp>> = {
  ram_horns: /^(?:curved|curled|curly|curling|spiral|spiralling|ram)$/,
  fairy_wings: /^(?:butterfly|fairy|insect)$/,
}

/** Whether a feature is drawn as its words tell. */
export function isFeatureSeen({ name, concept, modifiers }: BriefItem, design: Design): boolean {
  const looks = looksOfKind[concept]
  const words = [...new Set([...modifiers, ...name.split(' ').slice(0, -1)])]
  if (looks) {
    const isDrawn = design.features.some(({ kind }) => kind === concept)
    return isDrawn && words.length > 0 && words.every((word) => looks.test(word))
  }
  const isShod = design.wear.some(({ slot }) => slot === 'feet')
  return name === 'feet' && !isShod && words.length > 0 && words.every((word) => word === 'bare')
}

/** A sailor school uniform is the blouse that is called after sailors, and its skirt. */
export function isUniformSeen({ name, modifiers }: BriefItem, { wear }: Design): boolean {
  const words = name.toLowerCase().split(' ')
  const ofWhom = words.slice(0, -1).filter((word) => word !== 'school')
  if (words.at(-1) !== 'uniform' || ofWhom.length === 0 || modifiers.length > 0) return false
  const labels = wear.flatMap(({ label }) => label.toLowerCase().split(' '))
  return ofWhom.every((word) => labels.includes(word))
}
