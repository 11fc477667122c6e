/** Set phrases for what somebody does, and what they are called by it: who fights fires is a firefighter. */
import { callings } from './deed-phrases.ts'
import { doingOf, stemOf } from './deeds.ts'

const irregular: Readonly<Record<string, string>> = {
  fights: 'fought',
  does: 'did',
  keeps: 'kept',
  makes: 'made',
  sells: 'sold',
  puts: 'put',
  sweeps: 'swept',
  digs: 'dug',
  brings: 'brought',
  catches: 'caught',
  flies: 'flew',
  drives: 'drove',
  cuts: 'cut',
  tells: 'told',
  reads: 'read',
  spins: 'spun',
  beats: 'beat',
  rings: 'rang',
  breaks: 'broke',
  eats: 'ate',
  throws: 'threw',
  draws: 'drew',
  blows: 'blew',
  teaches: 'taught',
  feeds: 'fed',
  lays: 'laid',
}

function doneOf(verb: string, stem: string): string {
  if (Object.hasOwn(irregular, verb)) return irregular[verb] ?? ''
  if (/e$/.test(stem)) return `${stem}d`
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return stem === 'chop' ? 'chopped' : `${stem}ed`
}

/** Such phrases as rewrites: 'fights fires' becomes 'is a firefighter'. */
export function deedCallings(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [calling, cell] of Object.entries(callings))
    for (const phrase of cell.split(',').flatMap((each) => withAndWithoutThe(each.trim()))) {
      const [verb = '', ...rest] = phrase.split(' ')
      const object = rest.join(' ')
      const stem = stemOf(verb)
      table[`${verb} ${object}`] = `is a ${calling}`
      // 'Mended boots' alone are boots.
      for (const who of ['he', 'she', 'they', 'i', 'who'])
        table[`${who} ${doneOf(verb, stem)} ${object}`] = `${who} was a ${calling}`
      for (const who of ['they', 'i', 'who', 'people who'])
        table[`${who} ${stem} ${object}`] = `${who} is a ${calling}`
      for (const lead of ['is', 'are', 'was', 'am'])
        table[`${lead} ${doingOf(stem)} ${object}`] = `is a ${calling}`
    }
  return table
}

/** What they are called who do so, by what they are doing: 'digging graves' is a gravedigger's work. */
export function callingsByDoing(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(callings).flatMap(([calling, cell]) =>
      cell
        .split(',')
        .flatMap((each) => withAndWithoutThe(each.trim()))
        .map((phrase): [string, string] => {
          const [verb = '', ...rest] = phrase.split(' ')
          return [`${doingOf(stemOf(verb))} ${rest.join(' ')}`, calling]
        }),
    ),
  )
}

function withAndWithoutThe(phrase: string): string[] {
  return phrase.includes('(the) ')
    ? [phrase.replace('(the) ', ''), phrase.replace('(the)', 'the')]
    : [phrase]
}
