/** Sounds → the shapes a mouth makes of them, with their times. */
import type { Phone } from './flite.ts'
import type { Viseme, VisemeName } from './line.ts'

/** Sounds as Flite names them, without stress. */
const ofPhones: Readonly<Record<string, VisemeName>> = {
  pau: 'sil',
  p: 'PP',
  b: 'PP',
  m: 'PP',
  f: 'FF',
  v: 'FF',
  th: 'TH',
  dh: 'TH',
  t: 'DD',
  d: 'DD',
  k: 'kk',
  g: 'kk',
  ng: 'kk',
  hh: 'kk',
  ch: 'CH',
  jh: 'CH',
  sh: 'CH',
  zh: 'CH',
  s: 'SS',
  z: 'SS',
  n: 'nn',
  l: 'nn',
  r: 'RR',
  er: 'RR',
  aa: 'aa',
  ae: 'aa',
  ah: 'aa',
  ax: 'aa',
  ay: 'aa',
  aw: 'aa',
  eh: 'E',
  ey: 'E',
  ih: 'ih',
  iy: 'ih',
  y: 'ih',
  ao: 'oh',
  ow: 'oh',
  oy: 'oh',
  uh: 'ou',
  uw: 'ou',
  w: 'ou',
}

/** What begins at `from`, in seconds, and takes `scale` times as long as its sounds say. */
export function visemesOf(phones: readonly Phone[], from = 0, scale = 1): Viseme[] {
  let begin = 0
  const visemes: Viseme[] = []
  for (const { phone, end } of phones) {
    visemes.push({ at: from + begin * scale, viseme: ofPhones[phone.toLowerCase()] ?? 'aa' })
    begin = end
  }
  return visemes
}

/** Without those that change nothing, and in whole milliseconds. */
export function tidied(visemes: readonly Viseme[]): Viseme[] {
  return visemes
    .filter(({ viseme }, i) => viseme !== visemes[i - 1]?.viseme)
    .map(({ at, viseme }) => ({ at: Math.round(at * 1_000) / 1_000, viseme }))
}

/** Letters of English and signs of the phonetic alphabet, for speakers who do not say when they say what. */
const ofLetters: readonly (readonly [RegExp, VisemeName])[] = [
  [/[pbm]/u, 'PP'],
  [/[fvɸβʋ]/u, 'FF'],
  [/[θð]/u, 'TH'],
  [/[tdɾʈɖ]/u, 'DD'],
  [/[kgqxhɡŋɣχʔħ]/u, 'kk'],
  [/[ʃʒʧʤɕʑjcç]/u, 'CH'],
  [/[sz]/u, 'SS'],
  [/[nlɲɫʎ]/u, 'nn'],
  [/[rɹʁʀɜɝɚ]/u, 'RR'],
  [/[aɑɐæʌəɒ]/u, 'aa'],
  [/[eɛœø]/u, 'E'],
  [/[iɪyɨ]/u, 'ih'],
  [/[oɔɵ]/u, 'oh'],
  [/[uʊwɯ]/u, 'ou'],
]

const vowels: ReadonlySet<VisemeName> = new Set(['aa', 'E', 'ih', 'oh', 'ou'])

/**
 * Guesses sounds from letters, spread over a time in seconds: a vowel takes one and a half times as long as
 * a consonant, and between words there is half a consonant of nothing.
 */
export function guessPhones(
  letters: string,
  seconds: number,
): { viseme: VisemeName; end: number }[] {
  const sounds: { viseme: VisemeName; weight: number }[] = []
  for (const letter of letters.toLowerCase().normalize('NFC')) {
    const viseme = ofLetters.find(([known]) => known.test(letter))?.[1]
    if (viseme !== undefined) sounds.push({ viseme, weight: vowels.has(viseme) ? 1.5 : 1 })
    else if (/[\s.,;:!?]/u.test(letter)) sounds.push({ viseme: 'sil', weight: 0.5 })
  }
  const inAll = sounds.reduce((sum, { weight }) => sum + weight, 0)
  let end = 0
  return sounds.map(({ viseme, weight }) => {
    end += (weight / inAll) * seconds
    return { viseme, end }
  })
}
