/** Colours told by a scene: 'hair dyed in storm colours', 'a tail in sunset shades', 'wings in all the colours of a bruise', 'storm-coloured eyes'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { sceneHues } from '../scene-hues.ts'
import { type Clause, ends, hasLook } from './clause-words.ts'

const rows = 'colou?rs|shades|tones|hues|tints'
const lead =
  '(?:(?:all|every|the|different|various|soft|muted|bright|full|faded|dark|pale|its|many|several|in|of|with|dyed|painted|knitted|woven|done|tinted) )*'

const inColours: Clause = {
  // 'Hair dyed in storm colours', 'a tail in sunset shades'
  opens: /^(?:in|of|with|dyed|painted|all)$/,
  whole: new RegExp(`^${lead}((?:[a-z]+ ){0,2}?[a-z]+) (?:${rows})${ends}`),
  plain: ([, scene = ''], before) => huesOn(before, scene),
}

const coloursOf: Clause = {
  // 'Wings in all the colours of a bruise', 'hair the shades of autumn'
  opens: /^(?:in|of|with|dyed|painted|all|the)$/,
  whole: new RegExp(
    `^${lead}(?:${rows}|colou?r|shade) of (?:(?:an?|the|some|late|early|old|fresh) )*((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([clause, scene = ''], before) =>
    // 'Hair the colour of fire' has but one.
    /(?:colou?r|shade) of/.test(clause) && !/(?:all|every) /.test(clause)
      ? undefined
      : huesOn(before, scene),
}

const coloured: Clause = {
  // 'Storm-coloured eyes', 'autumn-toned shawl'
  opens: { test: (word: string) => sceneHues.has(word.replace(/-.*$/, '')) },
  whole: /^([a-z]+)[ -](?:colou?red|toned|hued|tinted)(?= [a-z])/,
  plain: ([, scene = '']) => {
    const { colour, shade } = vocabulary.entries.get(scene) ?? {}
    return (colour ?? shade) === true ? undefined : sceneHues.get(scene)
  },
}

/** The colours of the scene where a thing right before can have them. */
function huesOn(before: readonly string[], scene: string): string | undefined {
  const hues = sceneHues.get(scene)
  if (hues === undefined) return undefined
  const last = before.findLast((word) => !/^(?:is|are|was|all|both|entirely|mostly)$/.test(word))
  const two = before.slice(-2).join(' ')
  return hasLook(last ?? '') || hasLook(vocabulary.entries.has(two) ? two : '')
    ? `in ${hues}`
    : undefined
}

const brightAs: Clause = {
  // 'Parrot-bright plumage': no bird flies along
  opens: { test: (word: string) => vocabulary.entries.get(word)?.animal !== undefined },
  whole: /^([a-z]+) (?:bright|brilliant|gaudy|vivid)(?= [a-z])/,
  plain: ([, beast = '']) => sceneHues.get(beast) ?? 'bright multicoloured',
}

const likeScene: Clause = {
  // 'Wings coloured like a sunset'
  opens: /^(?:colou?red|painted|dyed|tinted|shaded)$/,
  whole: new RegExp(
    `^(?:colou?red|painted|dyed|tinted|shaded) like (?:(?:an?|the|some|late|early|old|fresh) )*((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, scene = ''], before) => huesOn(before, scene),
}

export const sceneColoursClauses: readonly Clause[] = [
  inColours,
  coloursOf,
  coloured,
  brightAs,
  likeScene,
]
