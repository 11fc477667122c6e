/** Numbers of Japanese, Chinese and Korean with what they count: '三本', '两条', '세 개', '五十代', '열 살', '身高一米八'. */
import type { LanguageName } from '../lexicon/languages/languages.ts'

export type FoundNumber = {
  length: number
  /** In English; empty where the number says nothing. */
  english: string[]
  /** What is counted stands before it. */
  countsBefore: boolean
}

type Shape = {
  pattern: RegExp
  english: (match: RegExpExecArray) => string[]
  countsBefore?: true
}

const signDigits = '〇一二三四五六七八九'
const signNumber = `(?:\\d+|[${signDigits}十百两兩両双数幾几俩]+)`
const koreanTens = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const koreanOnes = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const sinoOnes = '일이삼사오육칠팔구'
const koreanNumber = `(?:\\d+|(?:${koreanTens.join('|')}|스무)?(?:${koreanOnes.join('|')}|하나|둘|셋|넷)|${koreanTens.join('|')}|스무|여러)`
const japaneseCounter =
  '(?:本|枚|つ|個|匹|丁|挺|振り|対|組|足|着|冊|頭|羽|台|束|房|輪|粒|筋|連|株|筒|張り|張|玉|切れ|杯|膳|基|カ所|箇所|ヶ所)'
const chineseCounter =
  '(?:把|只|隻|条|條|个|個|根|颗|顆|张|張|本|件|顶|頂|双|雙|对|對|副|串|枚|支|枝|朵|杯|瓶|盏|盞|面|块|塊|片|匹|头|頭|道|撮|缕|縷|口|袋|壶|壺|碗|盘|盤|束|捆|柄|杆|桿|架|部|台|座|封|卷|册|冊|篮|籃|筐|桶|包|盒|排|圈|层|層|身|套|幅|尊|位|名|股|轮|輪|粒|滴|抹|坛|壇|罐|截|段|团|團|丛|叢|节|節|具|缸|盆|罐|瓣|枚|挺|门|艘|辆|棵|株|味|顆|撇|绺|溜|列|行|页|捧|份|把子)'
const koreanCounter =
  '(?:개|자루|마리|쌍|장|벌|송이|권|줄|명|분|가닥|갈래|켤레|대|병|잔|알|그루|척|채|통|점|줌|겹|다발|뭉치|조각|정|필|군데)'

/** '背号17', '23号球衣', '背番号10': what stands on a shirt. */
const shirtNumber: Shape = {
  pattern:
    /(?:背|球衣|队服)(?:后|背后)?(?:号|號|番号|号码|號碼)(?:是|为|為|：|:|は)?(\d{1,3})(?:号|號)?|(\d{1,3})(?:号|號)(?=球衣|球员|選手|选手|球員|队服|$|[,，。、])/y,
  english: ([, labelled = '', bare = '']) => ['number', labelled || bare],
}

const shapes: Partial<Record<LanguageName, readonly Shape[]>> = {
  japanese: [
    shirtNumber,
    { pattern: /十代(?:前半|半ば|後半)?/y, english: () => ['teenage'] },
    {
      pattern: new RegExp(`(${signNumber})代(前半|半ば|なかば|後半)?`, 'y'),
      english: ([, number = '', part]) => yearsOf(signValue(number) + offsetOf(part)),
    },
    {
      pattern: new RegExp(`(?:年齢は?)?(${signNumber})(?:歳|才)(?:くらい|ぐらい|ほど|前後)?`, 'y'),
      english: ([, number = '']) => yearsOf(signValue(number)),
    },
    {
      pattern: /(?:身長は?)?(\d+(?:\.\d+)?|[一二三])(?:メートル|m)(\d+)?/y,
      english: ([, metres = '', rest = '']) => metresOf(metres, rest),
    },
    {
      pattern: /(?:身長は?)?(\d{2,3})(?:センチ(?:メートル)?|cm)/y,
      english: ([, size = '']) => [size, 'cm'],
    },
    // One in each of both is two.
    {
      pattern: /(?:一[本枚つ個匹丁挺振]|ひとつ|1[本枚つ個匹丁挺振])ずつ/y,
      english: () => ['two'],
      countsBefore: true,
    },
    {
      pattern: new RegExp(`(${signNumber})${japaneseCounter}(?:ずつ)?の`, 'y'),
      english: ([, number = '']) => countOf(signValue(number)),
    },
    {
      pattern: new RegExp(`(${signNumber})${japaneseCounter}(?:ずつ)?(?!の)`, 'y'),
      english: ([, number = '']) => countOf(signValue(number)),
      countsBefore: true,
    },
    {
      pattern: /(ひとつ|ふたつ|みっつ|よっつ|いつつ|むっつ)(の)?/y,
      english: ([, word = '']) =>
        countOf(['ひとつ', 'ふたつ', 'みっつ', 'よっつ', 'いつつ', 'むっつ'].indexOf(word) + 1),
      countsBefore: true,
    },
  ],
  chinese: [
    shirtNumber,
    {
      pattern: new RegExp(
        `(?:年近|年过|约|大约)?(${signNumber})(多|来|几)?岁?(出头|左右|上下)?(?:的样子)?(?<=岁|出头|左右|上下|样子)`,
        'y',
      ),
      english: ([, number = '', more = '', part]) =>
        number === '十' && more !== ''
          ? ['teenage']
          : yearsOf(signValue(number) + (/[多几]/.test(more) ? 5 : part === '出头' ? 2 : 0)),
    },
    // '六十多', with nothing behind it.
    {
      pattern: /([二三四五六七八九]十)(?:多|好几|来)$/y,
      english: ([, number = '']) => yearsOf(signValue(number) + 5),
    },
    {
      pattern: /(?:年近|年过|年逾)([一二三四五六七八九])[十旬]/y,
      english: ([, number = '']) => yearsOf(signValue(number) * 10),
    },
    {
      pattern: /(?:身高)?([一二两\d])米([\d一二三四五六七八九]{0,2})/y,
      english: ([, metres = '', rest = '']) => metresOf(String(signValue(metres)), rest),
    },
    { pattern: /(?:身高)?(\d{2,3})(?:cm|厘米|公分)/y, english: ([, size = '']) => [size, 'cm'] },
    // An article, like the English one.
    { pattern: /一[个位名]/y, english: () => [] },
    // One in each of both is two.
    {
      pattern: new RegExp(`(?<=各[^，,。]{0,2})[一1]${chineseCounter}`, 'y'),
      english: () => ['two'],
    },
    {
      pattern: new RegExp(`(${signNumber})${chineseCounter}`, 'y'),
      english: ([, number = '']) => countOf(signValue(number)),
    },
  ],
  korean: [
    { pattern: /(?:십|10)대(?:초반|중반|후반)?/y, english: () => ['teenage'] },
    {
      pattern: new RegExp(`([${sinoOnes}])십대?(초반|중반|후반)?(?<=대|반)`, 'y'),
      english: ([, number = '', part]) =>
        yearsOf((sinoOnes.indexOf(number) + 1) * 10 + offsetOf(part)),
    },
    {
      pattern: /(\d0)대(초반|중반|후반)?/y,
      english: ([, number = '', part]) => yearsOf(Number(number) + offsetOf(part)),
    },
    {
      pattern: new RegExp(`(${koreanNumber})(?:살|세)(?:쯤|정도|가량)?(?:짜리)?`, 'y'),
      english: ([, number = '']) => yearsOf(koreanValue(number)),
    },
    {
      pattern: new RegExp(`(${koreanTens.slice(2).join('|')})(초반|중반|후반|줄|쯤|즈음)`, 'y'),
      english: ([, number = '', part]) => yearsOf(koreanValue(number) + offsetOf(part)),
    },
    {
      pattern: /(?:키)?([12])(?:미터|m)(\d+)?/y,
      english: ([, metres = '', rest = '']) => metresOf(metres, rest),
    },
    {
      pattern: /(?:키)?(\d{3})(?:센티(?:미터)?|센치|cm)/y,
      english: ([, size = '']) => [size, 'cm'],
    },
    { pattern: /키(?:는)?(1\d{2}|2\d{2})/y, english: ([, size = '']) => [size, 'cm'] },
    {
      pattern: new RegExp(`(${koreanNumber})${koreanCounter}(?:짜리|의)`, 'y'),
      english: ([, number = '']) => countOf(koreanValue(number)),
    },
    // One in each of both is two.
    {
      pattern: new RegExp(`(?:(?:한|1)${koreanCounter}|하나)씩`, 'y'),
      english: () => ['two'],
      countsBefore: true,
    },
    {
      pattern: new RegExp(`(${koreanNumber})${koreanCounter}(?:씩)?`, 'y'),
      english: ([, number = '']) => countOf(koreanValue(number)),
      countsBefore: true,
    },
    {
      pattern: /(하나|둘|셋|넷)/y,
      english: ([number = '']) => countOf(koreanValue(number)),
      countsBefore: true,
    },
  ],
}

/** The number that begins at this place, if one does. */
export function numberAt(
  text: string,
  start: number,
  language: LanguageName,
): FoundNumber | undefined {
  if (!/[\d〇一-龥十代身年约大ひふみよいむ가-힣]/.test(text[start] ?? '')) return undefined
  for (const { pattern, english, countsBefore } of shapes[language] ?? []) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    return {
      length: match[0].length,
      english: english(match),
      countsBefore: countsBefore === true,
    }
  }
  return undefined
}

/** Past these the years are those of elves, and the text has said so. */
const mostYears = 999

function yearsOf(years: number): string[] {
  return years > 0 && years <= mostYears ? [String(years), 'years', 'old'] : []
}

function metresOf(metres: string, rest: string): string[] {
  const whole = /^\d/.test(metres) ? Number(metres) : signValue(metres)
  const part =
    rest === '' ? 0 : /^\d/.test(rest) ? Number(rest.padEnd(2, '0')) : signValue(rest) * 10
  return [String(Math.round(whole * 100) + part), 'cm']
}

/** '대초반' is early, '後半' late in the decade; without a word it is the middle. */
function offsetOf(part: string | undefined): number {
  if (part === '前半' || part === '초반') return 2
  return part === '後半' || part === '후반' ? 8 : 5
}

function countOf(count: number): string[] {
  return [numberNames[count] ?? String(count)]
}

const numberNames = 'several one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
)

/** '二十三' is 23, '七八' seven or eight; several and a few are nought. */
function signValue(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const text = written.replace(/([一二三四五六七八])([二三四五六七八九])/g, (pair, less, more) =>
    signDigits.indexOf(more) - signDigits.indexOf(less) === 1 ? less : pair,
  )
  if (/[数幾几]/.test(text)) return 0
  const plain = text.replace(/[两兩両双俩]/g, '二')
  const [before = '', after = ''] = plain.split('十')
  if (!plain.includes('十')) return digitsOf(plain)
  return (before === '' ? 1 : digitsOf(before)) * 10 + (after === '' ? 0 : digitsOf(after))
}

function digitsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum * 10 + Math.max(0, signDigits.indexOf(sign)), 0)
}

function koreanValue(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const plain = text
    .replace('스무', '스물')
    .replace('하나', '한')
    .replace('둘', '두')
    .replace('셋', '세')
    .replace('넷', '네')
  const ten = koreanTens.findIndex((word) => plain.startsWith(word))
  const rest = ten < 0 ? plain : plain.slice(koreanTens[ten]?.length)
  return (ten + 1) * 10 + koreanOnes.indexOf(rest) + 1
}
