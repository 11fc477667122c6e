/** How far clothes reach and what has become of all of them, told by a clause: 'a coat that comes down to her ankles', 'a robe dragging on the floor', 'a uniform all torn'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { ends, own } from './surface-words.ts'

const lead =
  '(?:(?:that|which|who|it|they|and|always|just|almost|nearly|all|half|seems to|seem to) )*'
const way =
  '(?:(?:all the way|way|far|right|down|along|behind|on|onto|over|around|across|past|to|at|in|about|nearly|almost|just|as far as) )*'

const reaches: ReadonlyMap<string, string> = new Map([
  ['ankle', 'long ankle length'],
  ['foot', 'long floor length'],
  ['feet', 'long floor length'],
  ['heel', 'long floor length'],
  ['toe', 'long floor length'],
  ['floor', 'long floor length'],
  ['ground', 'long floor length'],
  ['knee', 'knee length'],
  ['shin', 'calf length'],
  ['calves', 'calf length'],
  ['calf', 'calf length'],
])

export const hemClauses: readonly BodyClause[] = [
  {
    // 'which comes down to her ankles', 'that almost touches the ground'
    opens:
      /^(?:that|which|it|and|almost|nearly|just|comes?|coming|falls?|hangs?|hanging|goes|going|touches|touching|brush(?:es|ing))$/,
    whole: new RegExp(
      `^${lead}(?:comes?|coming|falls?|falling|hangs?|hanging|goes|going|touch(?:es|ing)?|brush(?:es|ing)?) ${way}${own} (ankle|feet|foot|heel|toe|floor|ground|knee|shin|calf|calves)s?(?= |$)`,
    ),
    plain: ([, end = ''], before) =>
      isOfClothes(before) ? `${afterMark(before)}${reaches.get(end)} ,` : undefined,
  },
  {
    // 'a train that goes on forever', 'a scarf so long it drags behind him', 'a gown that pools round her feet'
    opens:
      /^(?:that|which|it|and|always|seems|seem|trail(?:s|ing)|drag(?:s|ging)|sweep(?:s|ing)|pool(?:s|ing)|puddl(?:es|ing)|melt(?:s|ing)|spill(?:s|ing)|slither(?:s|ing))$/,
    whole: new RegExp(
      `^${lead}(?:trail(?:s|ing)?|drag(?:s|ging)?|sweep(?:s|ing)?|pool(?:s|ing)?|puddl(?:es?|ing)|melt(?:s|ing)?|spill(?:s|ing)?|slither(?:s|ing)?)(?: ${way}(?:(?:${own} )?(?:dusty |muddy |stone |wet )?(?:floor|ground|feet|heels|dirt|mud|dust|snow|sand|stage|stairs|street|cobbles)|behind|behind (?:him|her|them|it)|after (?:him|her|them|it)))(?= |$)`,
    ),
    plain: (_, before) => (isOfClothes(before) ? `${afterMark(before)}trailing ,` : undefined),
  },
  {
    // 'her uniform is all torn'
    opens: /^all$/,
    whole:
      /^all ((?:torn|muddy|ripped|tattered|dirty|bloody|burnt|burned|scorched|singed|scratched|crumpled|patched|dusty|wet|soaked|rusty|shredded|stained|faded|frayed|ragged|dented|creased|wrinkled|moth-eaten|holey|scuffed|greasy|sooty|filthy|grubby|battered|tangled|worn out|beat up)(?: up)?)(?= |$)/,
    plain: ([, state], before) => (isOfClothes(before.slice(-2)) ? state : undefined),
  },
  {
    // 'a double row of brass buttons'
    opens: /^(?:two|three|four|several|a|double|single|rows?|with)$/,
    whole:
      /^((?:with )?)(?:(?:two|three|four|several|a|double|single|neat|long|shiny) )*rows? of ((?:(?:tiny|small|big|little|shiny|polished|round|pointy|sharp|brass|silver|gold|golden|copper|pearl|bone|wooden|black|white|red|blue|bronze|pewter|iron|steel) )*(?:buttons|pearls|beads|studs|rivets|spikes|ruffles|frills|toggles|badges|brooches|buckles|sequins|bells|coins|fringe|lace|stitches|braid|gems|jewels|feathers|shells))(?= |$)/,
    plain: ([whole = '', lead = '', things = '']) =>
      `${lead}${/\b(?:two|double)\b.* of .*buttons$/.test(whole) ? 'double-breasted ' : ''}${things}`,
  },
  {
    // 'bells cut off the cap'
    opens:
      /^(?:bells?|buttons?|feathers?|badges?|epaulettes?|medals?|insignia|pompoms?|tassels?|sequins?|patches|stripes|spikes|studs|laces|buckles?|plumes?|ribbons?|trim|fringe|lace|gems?|jewels?)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:have|has|all|been|are|were|is|was|half) )*(?:cut|torn|ripped|plucked|snipped|pulled|taken|missing|gone|stripped|hacked|picked|pried|clipped|yanked|fallen|lost) (?:off|from|off of|out of|away from) (?:of )?(${own} (?:\\w+ )?\\w+)(?= [,.;!?)]| and |$)`,
    ),
    plain: ([, what, where]) => `${where} without ${what} ,`,
  },
  {
    // 'oilskins dripping water'
    opens: /^dripping$/,
    whole:
      /^dripping (?:with )?(?:(?:sea|rain|salt|cold|icy) )*(?:water|rain|seawater|rainwater)(?= |$)/,
    plain: (_, before) => (isOfClothes(before.slice(-1)) ? 'soaked' : undefined),
  },
  {
    // 'a hat with a patch of a flamingo'
    opens: /^(?:patch|badge|print|embroidery|pin|logo|sticker|appliqué|motif)$/,
    whole: new RegExp(
      `^(patch|badge|print|embroidery|pin|logo|sticker|appliqué|motif) of ${own} ((?:\\w+ )?\\w+)${ends}`,
    ),
    plain: ([, sign, of = '']) =>
      vocabulary.entries.get(of.split(' ').at(-1) ?? '')?.animal === undefined
        ? undefined
        : `${of} ${sign}`,
  },
]

/** 'Her coat, which …': the comma before stays behind the length. */
function afterMark(before: readonly string[]): string {
  return before.at(-1) === ',' ? '' : ', '
}

/** Whether the words before end with clothes, all in one breath. */
function isOfClothes(before: readonly string[]): boolean {
  const from = before.findLastIndex((word) => /^[.;:]$/.test(word)) + 1
  return before.slice(from).some((word) => {
    const slot = vocabulary.entries.get(word)?.thing?.slot
    return (
      slot !== undefined &&
      /^(?:torso|full|outer|legs|neck|waist|head|armour|feet|hands)$/.test(slot)
    )
  })
}
