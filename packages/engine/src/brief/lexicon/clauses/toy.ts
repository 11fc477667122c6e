/** Toys, and what is made like one: 'chipped paint' on a nutcracker, 'button eyes of different colours', 'a teddy bear with one eye missing', 'made of odds and ends'. */
import { type Clause, ends } from './clause-words.ts'

const flakes =
  'chipped|peeling|flaking|flaked|cracked|scratched|faded|worn|chipping|crackled|rubbed off|weathered'
const coats = '(?:paint|paintwork|varnish|lacquer|enamel|gilding|gilt)'
const painted =
  /\b(?:toy|doll|puppet|marionette|nutcracker|soldier|robot|statue|mannequin|android|golem|figurine|automaton|rocking|wooden|tin|clockwork|carousel|gnome)\b/

const paint: Clause = {
  // 'A toy soldier, chipped paint', 'enamel peeling'; a painter's would be in a tin
  opens: new RegExp(`^(?:with|rubbed|${flakes}|${coats})$`),
  whole: new RegExp(
    `^(with )?(?:(?:(?:old|its|badly|slightly|the) )*(${flakes})(?: off)? ${coats}|${coats} (?:is |was )?(${flakes})(?: off| away)?)${ends}`,
  ),
  plain: ([, link = '', said, after = ''], before) => {
    if (!painted.test(before.join(' '))) return undefined
    const how = said ?? after
    const isWorn = /^(?:peel|flak|chipping|rubbed|worn|faded)/.test(how)
    return `${link === '' || before.at(-1) === ',' ? '' : ', '}${isWorn ? 'weathered' : how}`
  },
}

const madeOf: Clause = {
  // 'A fairy made of odds and ends'
  opens: /^(?:made|built|sewn|stitched|cobbled|put|assembled|pieced|thrown)$/,
  whole:
    /^(?:made|built|sewn|stitched|cobbled|put|assembled|pieced|thrown)(?: together| up)? (?:of|from|out of) (?:odds and ends|bits and bobs|bits and pieces|this and that|leftovers|scraps|whatever [a-z]+ (?:found|had|could find)|old bits and pieces|spare bits)(?= [,.;:!?)]| and | with |$)/,
  plain: () => 'patchwork',
}

const oddEyes: Clause = {
  // 'Button eyes of different colours'
  opens: /^(?:button|glass|bead|marble)$/,
  whole:
    /^(button|glass|bead|marble) eyes (?:of|in) (?:two )?(?:different|odd|mismatched|unequal) (?:colou?rs|sizes|kinds)(?= |$)/,
  plain: ([, stuff = '']) => `mismatched ${stuff} eyes`,
}

const plush: Clause = {
  // 'A teddy bear with one eye missing'
  opens: /^(?:teddy|teddybear|plush|stuffed|rag|doll)$/,
  whole: new RegExp(
    `^(teddy bear|teddybear|teddy|plush bear|plush rabbit|stuffed bear|stuffed rabbit|rag doll|doll) (?:with|that has|missing|has lost|who has lost|minus|lacking)(?: only)? (?:one|an?|its|no) (?:(?:left|right|button) )?(eyes?|ears?|arms?|legs?|paws?|head)(?: (?:missing|gone|torn off|hanging off|loose|dangling|left|hanging by a thread))?${ends}`,
  ),
  plain: ([, toy = '']) => `broken ${toy}`,
}

export const toyClauses: readonly Clause[] = [paint, madeOf, oddEyes, plush]
