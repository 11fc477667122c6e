/** What wear, weather and work left on a thing. */
import type { BriefItem } from '../brief/brief.ts'
import type { Mark } from './design.ts'

/** Whole words and what is joined to them: a trusty sword has no rust, boiled leather no oil. */
const words: readonly [said: RegExp, mark: Mark][] = [
  [
    /\bmud(?!cloth)|\bdirt|\bgrub(?:by|bi)|\bfilth|\bgrim(?:y|ed)|\bsoiled|travel-stained|\bearth-/,
    'mud',
  ],
  [/\bdust(?:y|ed|-|covered|$)|\bchalky|\bfloury|\bflour-|\bash(?:y|-)|\bsand(?:-|y\b)/, 'dust'],
  [/\bblood(?:y|ied|-| |s(?:tained|oaked|plattered|pattered))|\bgory|\bgore-/, 'blood'],
  [/\bsoot|\bscorch|\bcharred|\bsinged|\bburn(?:t|ed)|\bblackened|half-burned/, 'soot'],
  [/\boil(?:y|ed|-|s\b|stained|$)|\bgreas|\bink(?:-|stained)|\bink stained|\btar-/, 'oil'],
  [/\bpaint(?:-|splattered|spattered|stained)|\bpaint stained|splattered with paint/, 'paint'],
  [/\bsnow(?:y|-(?!leopard)|$)|\bfrost(?:y|ed(?! glass)|-|$)|\bicy|\bice-crusted/, 'snow'],
  [/\bmoss(?:y|-|$)|\blichen|\bmould|\bmold(?!ed)|\bmildew|\balgae/, 'moss'],
  [/\brust(?:y|ed|ing|-|$)|\bcorroded|\btarnish|\bverdigris/, 'rust'],
  [/\bcrack(?!l)|\bshattered|\bchipped/, 'cracks'],
  [
    /\bscratch|\bbattered|\bdented|\bscuff|battle-worn|battle-scarred|\bnotched|\bnicked|\bweathered|\bdinged|\bscarred/,
    'scratches',
  ],
]

/** At most two: more would hide the thing. */
export function marksSaid({ modifiers }: Pick<BriefItem, 'modifiers'>): Mark[] {
  const said = modifiers.filter((word) => !/^(?:un|non-)/.test(word))
  const found = words.filter(([pattern]) => said.some((word) => pattern.test(word)))
  return found.slice(0, 2).map(([, mark]) => mark)
}
