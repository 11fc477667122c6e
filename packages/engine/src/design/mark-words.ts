/** What wear, weather and work left on a thing. */
import type { BriefItem } from '../brief/brief.ts'
import type { Mark } from './design.ts'

const words: readonly [said: RegExp, mark: Mark][] = [
  [/mud|dirt|grubby|filthy|grimy|soiled|travel-stained|earth/, 'mud'],
  [/dust|chalky|floury|flour-|ashy|ash-|sand-|sandy/, 'dust'],
  [/blood|gory|bloodied/, 'blood'],
  [/soot|scorch|charred|singed|burn(?:t|ed)|blackened|half-burned/, 'soot'],
  [/oil|greas|ink-|ink stained|tar-/, 'oil'],
  [/paint-|paint stained|splattered with paint|paint-splattered/, 'paint'],
  [/snow|frost|icy|ice-crusted/, 'snow'],
  [/moss|lichen|mould|mold|mildew|algae/, 'moss'],
  [/rust|corroded|tarnish|verdigris/, 'rust'],
  [/crack|shattered|chipped/, 'cracks'],
  [
    /scratch|battered|dented|scuff|battle-worn|battle-scarred|notched|nicked|weathered|dinged|scarred/,
    'scratches',
  ],
]

/** At most two: more would hide the thing. */
export function marksSaid({ modifiers }: Pick<BriefItem, 'modifiers'>): Mark[] {
  const said = modifiers.filter((word) => !/^(?:un|non-)/.test(word))
  const found = words.filter(([pattern]) => said.some((word) => pattern.test(word)))
  return found.slice(0, 2).map(([, mark]) => mark)
}
