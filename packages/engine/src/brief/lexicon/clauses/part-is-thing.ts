/** Parts that are things: 'one eye a gas lamp', 'his head a kettle', 'the left leg is a table leg'; and tongues that flick. */
import { type Clause, ends, entryOf, opensClause } from './clause-words.ts'

const isThing: Clause = {
  opens: /^(?:one|left|right|his|her|its|their|the)$/,
  whole: new RegExp(
    `^(?:(?:one|his|her|its|their|the) )?(?:(left|right) )?(eye|leg|foot|nose|head|tail|ear|horn) (?:is |was |: |just |now |only |, )*(?:an? )((?:(?:old|small|big|little|broken|rusty|cracked|dented|red|blue|green|yellow|black|white|brass|copper|glowing) )*)((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, side, part = '', said = '', thing = ''], before) => {
    if (part === 'eye' && eyeThings.test(thing))
      return `a ${said}${thing} eye${side === undefined ? '' : ` on the ${side}`}`
    const { thing: made, colour, body, animal, who } = entryOf(thing) ?? {}
    const isMade = /^(?:prop|head|setting|told)$/.test(made?.slot ?? '')
    if (!opensClause(before) || !isMade || (colour ?? body ?? animal ?? who) !== undefined)
      return undefined
    if (/^(?:hook|prosthetic|peg|stump|claw|mess|blur)$/.test(thing)) return undefined
    if (part === 'eye') return `a ${said}${thing} eye${side === undefined ? '' : ` on the ${side}`}`
    if (part === 'head') return `${said}${thing} head`
    return `with a ${said}${thing} for a ${side === undefined ? '' : `${side} `}${part}`
  },
}

const eyeThings =
  /^(?:button|dial|gauge|bulb|coin|bead|gas lamp|lamp|lantern|headlamp|light bulb|torch|clock|cog|bolt|screw|rivet|bottle cap|shell|walnut|acorn|pebble)$/

const flicking: Clause = {
  // 'Tongue flicking out'
  opens: /^(?:forked|long|blue|pink|red|black|purple|tongue|flicking|darting|flickering)$/,
  whole: new RegExp(
    `^(?:((?:(?:forked|long|blue|pink|red|black|purple) )*)tongue (?:(?:always|constantly|just) )?(?:flick(?:ing|s|ering|ers)|dart(?:ing|s)|tast(?:ing|es))(?: (?:in and out|out|the air|at the air))?|(?:flicking|darting|flickering) ((?:(?:forked|long|blue|pink|red|black|purple) )*)tongue)${ends}`,
  ),
  plain: ([, said = '', behind = '']) => `${said || behind || 'visible '}tongue , tongue out`,
}

export const partIsThingClauses: readonly Clause[] = [isThing, flicking]
