/** Parts that are things: 'one eye a gas lamp', 'his head a kettle', 'the left leg is a table leg'; and tongues that flick. */
import { type Clause, ends, entryOf, opensClause } from './clause-words.ts'

const isThing: Clause = {
  opens: /^(?:one|left|right|his|her|its|their|the)$/,
  whole: new RegExp(
    `^(?:(?:one|his|her|its|their|the) )?(?:(left|right) )?(eye|leg|foot|nose|head|tail|ear|horn) (?:is |was |: |just |now |only |, )*(?:an? )((?:(?:old|small|big|little|broken|rusty|cracked|dented|red|blue|green|yellow|black|white|brass|copper|glowing) )*)((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, side, part = '', said = '', thing = ''], before) => {
    const on = side === undefined ? '' : ` on the ${side}`
    if (part === 'eye' && eyeThings.test(thing)) return `a ${said}${thing} eye${on}`
    const slot = madeSlot(thing)
    if (!opensClause(before) || slot === undefined) return undefined
    if (part === 'eye') return `a ${said}${thing} eye${on}`
    // 'Right head an iron cap': it wears that.
    if (part === 'head')
      return side === undefined && slot !== 'head' ? `${said}${thing} head` : undefined
    return `with a ${said}${thing} for a ${side === undefined ? '' : `${side} `}${part}`
  },
}

/** Where the thing would be held or worn, if it is one that no body grows. */
function madeSlot(thing: string): string | undefined {
  const { thing: made, colour, body, animal, who } = entryOf(thing) ?? {}
  const isGrown = (colour ?? body ?? animal ?? who) !== undefined
  if (isGrown || /^(?:hook|prosthetic|peg|stump|claw|mess|blur)$/.test(thing)) return undefined
  return /^(?:prop|head|setting|told)$/.test(made?.slot ?? '') ? made?.slot : undefined
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

const hops: Clause = {
  // 'Hops in the hatband', 'a wreath of hops': nobody hops
  opens: /^hops$/,
  whole: /^hops(?= in (?:his|her|the|their) [a-z]+| round| around| woven| tucked| ,|$)/,
  plain: (_, before) =>
    /^(?:of|with|some|dried|fresh|green|wild|and|bearing|carrying)$/.test(before.at(-1) ?? '') ||
    opensClause(before)
      ? 'hop cones'
      : undefined,
}

export const partIsThingClauses: readonly Clause[] = [isThing, flicking, hops]
