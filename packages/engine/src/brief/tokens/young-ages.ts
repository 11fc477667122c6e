/** The ages of the very young: '14 months', 'three weeks old'. */
import type { Span } from '../brief.ts'

/** In years, and where it stood is kept. A pregnancy is counted in months as well, and so is how long ago something was. */
export function readMonths(
  text: string,
  spans: Span[],
  spoken: string,
  numberFrom: (words: string) => number,
): number | undefined {
  if (!unit.test(text)) return undefined
  const found = new RegExp(
    // 'A beard three days old', 'a two-week-old bruise'
    `(?<!\\b(?:${aging}) (?:about |some |only |at least )?)\\b(\\d{1,2}|${spoken})[- ]?(months?|weeks?|days?)[- ]?(?:old\\b(?![- ](?:\\p{L}+ )?(?:${aging})\\b)|(?=,)(?<=^[^,]{0,40}, ?[^,]{1,16}))`,
    'iu',
  ).exec(text)
  if (found === null) return undefined
  spans.push([found.index, found.index + found[0].length])
  return /^m/i.test(found[2] ?? '') ? Math.floor(numberFrom(found[1] ?? '') / 12) : 0
}

const unit = /(?:months?|weeks?|days?)[- ]?(?:old|,)/i

/** What is some days old while nobody is. */
const aging =
  'beard|stubble|moustache|bruises?|black eye|scars?|scabs?|tattoos?|wounds?|burns?|cuts?|bread|news|newspaper|bandages?|haircut|dye|make-?up|shirt|socks|flowers|coffee|growth|pizza|sandwich|perm|tan'

/** Who has children: a small number behind them counts those. */
export const parents =
  '(?:great-?)?(?:step|grand|god)?(?:mother|father|mum|mom|mam|dad|papa|ma|pa)|gran|granny|grandmama|grandpapa|nan|nana|nanna|mummy|mommy|daddy|aunt|auntie|uncle'

const grown =
  '1[5-9]|[2-9]\\d|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?'

/** 'A mum of forty' is forty; a mum of four has four. */
export const ageOfParent = new RegExp(
  `(?<=\\b(?:${parents})) of (?:about |around |some |maybe |perhaps )?(${grown})(?=\\s{0,2}(?:[,.;!)]|$| and | with | who ))`,
  'iu',
)
