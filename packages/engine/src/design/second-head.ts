/** People with two heads: 'a two-headed ogre', 'an ettin'. Three and more are only told. */
import type { Brief } from '../brief/brief.ts'
import type { Feature, Person } from './design.ts'

const two = /\b(?:(?:two|double|twin|2)[- ]headed|(?:two|2|twin) heads)\b/i

export function secondHead(brief: Brief, { plan }: Person): Feature[] {
  const { subject, features, prompt } = brief
  const isOfPerson = plan === undefined || (plan !== 'blob' && plan !== 'sheet')
  const isTold =
    subject.figure.some((phrase) => two.test(phrase)) ||
    features.some(({ concept, name }) => concept === 'object_head' && two.test(name)) ||
    two.test(subject.species?.name ?? '') ||
    (/\bettin\b/.test(subject.species?.name ?? '') && !/\bone[- ]head/i.test(prompt))
  if (!isOfPerson || !isTold) return []
  const colour = '#808080'
  return [{ kind: 'second_head', side: 'both', colour, second: colour, size: 1, place: undefined }]
}

export function headNotes(features: readonly Feature[]): string[] {
  return hasTwoHeads(features) ? ['Two heads, alike, each on a neck of its own.'] : []
}

export function hasTwoHeads(features: readonly Feature[]): boolean {
  return features.some(({ kind }) => kind === 'second_head')
}

export function areHeadsShown(words: string, features: readonly Feature[]): boolean {
  return hasTwoHeads(features) && (words === 'heads' || two.test(words))
}
