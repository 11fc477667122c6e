/** People who are painted or powdered all over: 'a dancer powdered white', 'painted blue from head to toe'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const hue =
  '(?:(?:dark|light|bright|pale|deep|chalk|ghost|bone|ash|snow|corpse) )?(?:red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|pink|teal|bronze|ochre)'

export const paintedPeople: readonly BodyClause[] = [
  {
    opens: /^(?:painted|powdered|whitewashed|daubed|smeared|sprayed|caked|chalked|dusted)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:all|entirely|completely|head to toe|all over|in|with) )*(${hue})(?: (?:all over|from head to (?:toe|foot|heel)|head to (?:toe|foot)|from top to toe|all over (?:his|her|their) body|(?:body )?paint))?(?= [,.;!?:)]| and | but | with | in |$)`,
    ),
    plain: ([clause, deed = '', colour = ''], before) => {
      const isAllOver = / (?:head to|all over|top to toe)/.test(clause)
      const isOfPerson = isAllOver || isSomebodyLast(before) || isLoose(deed, before)
      // The white of skin is none of paint.
      const said = colour === 'white' ? 'pure white' : colour
      return isOfPerson ? `, ${said} ${deed} skin ,` : undefined
    },
  },
]

const slotOf = (word: string): string | undefined => vocabulary.entries.get(word)?.thing?.slot

/** Right behind the noun for somebody. */
function isSomebodyLast(before: readonly string[]): boolean {
  const last = vocabulary.entries.get(before.at(-1) ?? '')
  return last?.who !== undefined && last.colour !== true
}

/** Between commas nobody but people is powdered, unless something worn was told of right before. */
function isLoose(deed: string, before: readonly string[]): boolean {
  if (deed !== 'powdered' || (before.length > 0 && before.at(-1) !== ',')) return false
  const clause = before.slice(0, -1)
  const start = clause.findLastIndex((word) => /^[,.;:]$/.test(word)) + 1
  return clause.slice(start).every((word) => !worn.test(slotOf(word) ?? ''))
}

const worn = /^(?:torso|full|outer|legs|feet|hands|waist|neck|head|armour|prop|hair)$/
