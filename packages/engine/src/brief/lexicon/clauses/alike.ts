/** What is as another thing is: 'and so are the gloves', 'the gloves match the red coat', 'gloves: ditto', 'as red as can be'. */
import {
  type Clause,
  endsOr,
  isLook,
  isSaid,
  isWornThing,
  someThing,
  whose,
} from './clause-words.ts'

const ends = endsOr('that|which|who|whose|in|on|at|of|from')
const word = /^[a-z]{3,}$/

export const alikeClauses: readonly Clause[] = [
  {
    // 'A coat as red as can be', 'as gaunt as she is tall', 'as wide as he is tall'
    opens: /^as$/,
    whole:
      /^as ([a-z]+|big around) as (?:(?:s?he|they|it|i) (?:is|are|am|s) ([a-z]+)|can be|could be|they come|it gets|possible|anything|ever|they make them)(?= [,.;!?:)]| and |$)/,
    plain: ([, said = '', other]) => {
      if (other === undefined) return said
      const isRound = /^(?:wide|broad|round|big)/.test(said) && /^(?:tall|high)$/.test(other)
      return isRound ? 'round build' : `${said} and ${other}`
    },
  },
  {
    // 'The gloves match the red coat'
    opens: word,
    whole: new RegExp(
      `^([a-z]+) (?:match|matches|go with|goes with|matching) (${whose}) ([a-z]+) ([a-z]+)${ends}`,
    ),
    plain: ([, one = '', own = '', said = '', two = '']) =>
      isWornThing(one) && isWornThing(two) && isLook(said)
        ? `${one} are ${said} , ${own} ${said} ${two}`
        : undefined,
  },
  {
    // 'The coat is red, the gloves too', 'boots brown, coat as well': only where the look was said last.
    opens: /^(?:the|his|her|their|its|[a-z]{3,})$/,
    whole: new RegExp(
      `^((?:${whose} )?)${someThing} (?:too|as well|also|likewise|ditto)(?= [,.;!?)]|$)`,
    ),
    plain: ([whole = '', own = '', thing = ''], before) => {
      const isAlike = /(?:likewise|ditto)$/.test(whole) || isSaid(before.at(-2) ?? '')
      return isWornThing(thing) && isAlike && /^[,;.]$/.test(before.at(-1) ?? '')
        ? `${own}${thing} the same`
        : undefined
    },
  },
  {
    // 'Gloves: ditto'
    opens: word,
    whole: new RegExp(`^${someThing} [:–—] (?:ditto|likewise|idem)(?= [,.;!?)]|$)`),
    plain: ([, thing = '']) => (isWornThing(thing) ? `${thing} the same` : undefined),
  },
  {
    // 'The coat is red and so are the gloves'
    opens: /^(?:and|so)$/,
    whole: new RegExp(`^(?:and )?so (?:is|are) (${whose} )${someThing}${ends}`),
    plain: ([, own = '', thing = ''], before) =>
      isWornThing(thing) && (isSaid(before.at(-1) ?? '') || isSaid(before.at(-2) ?? ''))
        ? `, ${own}${thing} the same`
        : undefined,
  },
]
