/** How somebody is dressed as a whole: 'a beggar in rags', 'in his Sunday best', 'size 50 shoes'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, endsOr } from './clause-words.ts'

export const bestClothesClauses: readonly Clause[] = [
  {
    // 'A beggar in rags' wears them, as a cloak in rags does not
    opens: /^(?:in|clad|dressed)$/,
    whole: new RegExp(
      `^(?:(?:clad|dressed|all) )?in ((?:(?:filthy|dirty|grey|brown|black|old|stinking|mere|his|her) )*)(rags|tatters)${endsOr('and|of')}`,
    ),
    plain: ([, said = '', what = ''], before) => {
      const entry = vocabulary.entries.get(before.at(-1) ?? '')
      if (entry?.who === undefined && entry?.animal === undefined) return undefined
      return what === 'rags' ? `wearing ${said}rags` : `wearing ${said}tattered clothes`
    },
  },
  {
    // 'In his Sunday best', 'dressed to the nines'
    opens: /^(?:in|wearing|dressed)$/,
    whole: new RegExp(
      `^(?:(?:dressed )?(?:in|wearing) (his|her|their|its) (?:very )?(?:sunday|church|best|glad|finest) (?:best|clothes|finery|rags|suit|bib and tucker|outfit)|dressed (?:up )?to the nines)${endsOr('for|at')}`,
    ),
    plain: ([, whose], before) => {
      const isHers =
        whose === 'her' ||
        (whose === undefined &&
          before.some((word) => /^(?:her|she|woman|lady|girl|aunt|maid)$/.test(word)))
      return isHers ? 'in her fine dress' : `in ${whose === 'his' ? 'his' : 'a'} smart suit`
    },
  },
  {
    // 'Size 50 shoes' are big, and not fifty of them
    opens: /^size$/,
    whole:
      /^size (\d+|[a-z]+)(?: and a half)? (shoes|boots|feet|trainers|clogs|slippers|sandals|wellies|sneakers)(?= |$)/,
    plain: ([, size = '', what = '']) =>
      `${/^(?:1[1-9]|[2-9]\d|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|fifty)$/.test(size) && !/^3\d$/.test(size) ? 'huge ' : ''}${what}`,
  },
  {
    // 'A seed-pearl cap'
    opens: /^seed$/,
    whole: /^seed (pearls?)(?= |$)/,
    plain: ([, pearl = '']) => pearl,
  },
]
