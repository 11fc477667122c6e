/** Skin, teeth, beards and bandages in clauses: 'very pale with slicked-back hair', 'a bad sunburn', 'his left hand is wrapped in a dirty bandage'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { colours, ends } from './surface-words.ts'

export const skinClauses: readonly BodyClause[] = [
  {
    // 'very pale with slicked-back white hair'
    opens:
      /^(?:very|deathly|ghostly|extremely|unnaturally|horribly|pale|tanned|sunburnt|sunburned)$/,
    whole:
      /^((?:(?:very|deathly|ghostly|extremely|unnaturally|horribly) )*(?:pale|tanned|sunburnt|sunburned))(?= with )/,
    plain: ([, said], before) =>
      /^(?:,|\.|:|;|is|and|looks)$/.test(before.at(-1) ?? ',') ? `${said} skin , ` : undefined,
  },
  {
    // 'a bad sunburn'
    opens: /^(?:sunburn|suntan|bad|terrible|slight|fierce|painful|peeling|nasty)$/,
    whole: new RegExp(
      `^(?:(?:bad|terrible|slight|fierce|painful|peeling|nasty) )*(sunburn|suntan)${ends}`,
    ),
    plain: ([, what]) => (what === 'suntan' ? 'suntanned skin' : 'sunburnt skin'),
  },
  {
    // 'teeth white and not pointy'
    opens: /^teeth$/,
    whole: new RegExp(
      `^teeth (?:very |all )?(${colours})(?: and not (pointy|sharp|pointed|scary)(?: please)?)?${ends}`,
    ),
    plain: ([, colour, not]) => `${colour} teeth${not === undefined ? '' : ` , no ${not} teeth`}`,
  },
  {
    // 'his left hand is wrapped in a dirty bandage'
    opens: /^(?:left|right|one|both|his|her|their)$/,
    whole: new RegExp(
      `^(?:(his|her|their) )?(left|right) (hand|arm|forearm|wrist|leg|foot|knee|ankle|eye|thumb|elbow) (?:(?:is|was|are|all|heavily|loosely|tightly) )*(?:wrapped|bound|swathed|bandaged|bundled|wound|tied) (?:up )?(?:in|with) (?:an? |some )?((?:(?!and |with )[a-z]+ ){0,2}?)(bandages?|gauze|dressing|bloody rags?|dirty rags?|rags?|strip of cloth|strips of cloth|linen)${ends}`,
    ),
    plain: ([, who = '', side, part, said = '', what]) =>
      `${who === '' ? '' : `${who} , `}${said}${what} on the ${side} ${part}`,
  },
  {
    // 'red beard in three braids'
    opens: /^beard$/,
    whole: new RegExp(
      `^beard (?:(?:is|was|worn|plaited|braided|tied|split|divided|parted|hanging) )*(?:in|into) (two|three|four|five|six|twin) (?:(?:long|thick|thin|neat|small|tight) )*(?:braids|plaits)${ends}`,
    ),
    plain: ([, count], before) => {
      const colour = isHue(before.at(-1)) ? before.at(-1) : ''
      return `beard , ${count === 'twin' ? 'two' : count} ${colour} beard braids`
    },
  },
  {
    // 'beard with moss in it'
    opens: /^(?:beard|hair|mane|fur)$/,
    whole: new RegExp(
      `^(beard|mane|fur) (?:with|has|full of|having) ((?:(?!in |and )[a-z]+ ){1,3}?)(?:woven |tangled |growing |stuck |plaited |braided |caught )?(?:in|into|through) it${ends}`,
    ),
    plain: ([, part, what = '']) =>
      /^(?:grey|gray|white|silver|red|black|brown|ginger|ash|soot)$/.test(what.trim())
        ? undefined
        : `${part} , ${what}in the ${part}`,
  },
  {
    opens: /^(?:tummy|tum)$/,
    whole: new RegExp(`^(?:tummy|tum)${ends}`),
    plain: (_, before) => (isHue(before.at(-1)) ? 'belly' : undefined),
  },
]

function isHue(word = ''): boolean {
  const entry = vocabulary.entries.get(word)
  return entry?.colour === true || entry?.shade === true || /dish$|nish$|wish$/.test(word)
}
