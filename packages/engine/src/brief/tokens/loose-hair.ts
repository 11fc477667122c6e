/** Hair that is told of without the word before it: 'she ties her blonde hair back', 'greying temples'. */

import { hairWords, worn } from '../lexicon/hair-deeds.ts'
import type { Found } from './hair-clauses.ts'

/** 'She ties her blonde hair back', 'greying temples', 'pony tails' */
export function looseHairAt(words: readonly string[]): Found | undefined {
  return tiesHair(words) ?? temples(words) ?? joinedTails(words)
}

function tiesHair(words: readonly string[]): Found | undefined {
  const said = worn.get(words[0] ?? '') ?? ''
  if (said === '' || !/^(?:his|her|their|my)$/.test(words[1] ?? '')) return undefined
  const hair = words.slice(2, 6).findIndex((word) => hairWords.test(word))
  if (hair < 0 || words.slice(2, 2 + hair).includes(',')) return undefined
  const way = /^(?:up|back|down)$/.test(words[hair + 3] ?? '') ? [words[hair + 3] ?? ''] : []
  return { length: hair + 3 + way.length, words: [',', ...words.slice(1, hair + 3), said, ...way] }
}

/** 'Greying temples' are greying hair. */
function temples([shade = '', noun = '']: readonly string[]): Found | undefined {
  const isHair =
    /^temples?$/.test(noun) &&
    /^(?:gr[ea]ying|gr[ea]y|silver|silvering|silvery|white|whitening|frosted)$/.test(shade)
  return isHair
    ? {
        length: 2,
        words: [
          shade
            .replace(/^(?:silvering|silvery)$/, 'silver')
            .replace(/^(?:whitening|frosted)$/, 'white'),
          'streaks',
        ],
      }
    : undefined
}

const tails =
  /^(?:(pony|pig|duck|rat) (tails?)|(top) (knots?)|(dread) (locks)|(corn) (rows)|(side) (burns))$/

function joinedTails([first = '', second = '']: readonly string[]): Found | undefined {
  const found = tails.exec(`${first} ${second}`)
  return found === null ? undefined : { length: 2, words: [first + second] }
}
