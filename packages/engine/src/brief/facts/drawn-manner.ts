/** How the picture is to be drawn, where no style is named: 'thick outlines', 'round shapes', 'soft shading', 'historically accurate'. */
import type { Brief } from '../brief.ts'

const lines = '(?:outlines|lines|line ?work|line ?art|contours|inks|inking|linework)'
const looks =
  '(?:thick|bold|heavy|chunky|strong|clean|crisp|thin|fine|delicate|loose|wobbly|scratchy|sketchy|dark|black|soft|simple|smooth|clear)'
const shaped = '(?:round|rounded|soft|chunky|angular|geometric|clear|sharp|big|bold|readable)'

const manners = new RegExp(
  `(?<![\\p{L}-])(?:(?<!\\b(?:no|not|without|avoid|less)(?: \\w+)? )(?:${looks}(?:,? (?:and )?${looks})? ${lines}|${shaped}(?:,? (?:and )?${shaped})? shapes|(?:soft|flat|cel|minimal|hard|simple|smooth|painterly|dramatic) (?:shading|shadows)|historical(?:ly accurate)?|historical accuracy|period[- ](?:accurate|correct)|urban fantasy|true to (?:life|the period)))(?![\\p{L}-])`,
  'giu',
)
/** 'A historical museum', 'the historical society': of other things. */
const ofOthers =
  /^ (?:society|museum|figure|figures|documents?|novel|novels|records?|romance|fiction|site|house|reenactors?|re-enactors?|drama|dramas|costume|person|events?|and)\b/

/** Most such manners told on a sheet. */
const most = 3

/** Adds the manners that the words ask for to the words of the style: 'rounded shapes, storybook'. */
export function readDrawnManner(brief: Brief, text: string): void {
  const said = [...text.matchAll(manners)]
    .filter(({ 0: words, index }) => !ofOthers.test(text.slice(index + words.length)))
    .map(({ 0: words }) => words.toLowerCase())
  const known = brief.styleWords?.split(', ') ?? []
  const added = said.filter((words) => !known.some((other) => other.includes(words)))
  // What it is drawn as stands last: 'horror, thick lines, woodcut'.
  const last = brief.style === undefined ? [] : known.slice(-1)
  const first = known.slice(0, known.length - last.length)
  const all = [...new Set([...first, ...added.slice(0, most), ...last])]
  if (all.length > 0) brief.styleWords = all.join(', ')
}
