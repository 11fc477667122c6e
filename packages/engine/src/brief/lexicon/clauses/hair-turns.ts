/** Turns of speech about hair and paint: 'a streak of white at the temple', 'one side cropped, the other chin-length', 'two inches of dark roots', 'her mascara has run'. */
import { type Clause, colours, ends, hues, whose } from './clause-words.ts'

const cut =
  'cropped|shaved|shaven|buzzed|short|long|braided|loose|chin length|shoulder length|clipped|curly|straight|cornrowed|bald|bleached|slicked back'

export const hairTurnsClauses: readonly Clause[] = [
  {
    // 'Hair full of pins', 'a bun stuck with pencils'
    opens: /^(?:hair|bun|braids?|plaits?|dreadlocks|locs|afro|ponytail|topknot)$/,
    whole:
      /^(hair|bun|braids?|plaits?|dreadlocks|locs|afro|ponytail|topknot) (?:is |are )?(?:stuck |all )?(?:full of|bristling with|studded with|stuck with|crammed with|dotted with|heavy with|strung with|threaded with|skewered with|speared with|decked with)(?= )/,
    plain: ([, hair = '']) => `${hair} with`,
  },
  {
    // 'A streak of white at the left temple'
    opens: new RegExp(
      `^(?:an?|one|single|wide|thick|thin|streak|flash|stripe|blaze|shock|${hues})$`,
    ),
    whole: new RegExp(
      `^(?:(?:an?|one|single|wide|thick|thin) )*(?:(?:streak|flash|stripe|blaze|shock|lock) of (${colours})|(${colours}) (?:streak|flash|stripe|blaze|shock|lock))(?: of hair)? (?:at|over|above|on|in) (?:(?:the|his|her|their|one|each|both) )?(?:(left|right) )?(?:temples?|brow|forehead|parting|fringe|front)(?= |$)`,
    ),
    plain: ([, one, other], before) =>
      before.some((word) => /^(?:paint|painted|face)$/.test(word))
        ? undefined
        : `hair with a ${one ?? other} streak`,
  },
  {
    // 'Two inches of dark roots', 'an inch of grey regrowth'
    opens: /^(?:an?|one|two|three|four|several|some|half|inches)$/,
    whole:
      /^(?:(?:an?|one|two|three|four|several|some|half) )*(?:inch|inches|centimetres?|cm|finger|fingers|hand|months?|weeks?) of (dark|brown|black|grey|gray|natural|mousy|red|blonde|white) (?:roots|regrowth|hair growing in)(?= |$)/,
    plain: ([, hue = '']) =>
      `hair with ${hue.replace('natural', 'dark').replace('mousy', 'brown')} roots`,
  },
  {
    // 'Grown-out bleach', 'a grown-out perm'
    opens: /^grown$/,
    whole:
      /^grown out (bleach|bleach job|dye job|dye|perm|undercut|mohawk|buzz cut|buzzcut|fringe|bob|pixie cut|pixie|mullet|highlights)(?= |$)/,
    plain: ([, style = '']) =>
      /^bleach/.test(style) ? 'bleached hair' : /^dye/.test(style) ? 'dyed hair' : style,
  },
  {
    // 'Dip-dyed ends, turquoise'
    opens: /^(?:dip|bleached|frosted|dyed|ombre)$/,
    whole: new RegExp(
      `^(?:dip dyed|bleached|frosted|dyed|ombre) (?:ends|tips)(?: ,| in| -)? (${colours})${ends}`,
    ),
    plain: ([, hue = '']) => `hair with ${hue} tips`,
  },
  {
    // 'One side cropped, the other chin-length'
    opens: /^one$/,
    whole: new RegExp(
      `^one side (?:is |of (?:the|his|her) (?:hair|head) (?:is )?)?(${cut})(?: ,| ;|,? and|,? but)+ the other(?: side| one| half)?(?: is)? (${cut})${ends}`,
    ),
    plain: ([, one = '', other = '']) =>
      /^(?:shaved|shaven|buzzed|cropped|clipped|bald|short)$/.test(one)
        ? `${other} hair , ${/^sha|bald/.test(one) ? 'shaved on one side' : one}`
        : `hair half ${one} and half ${other}`,
  },
  {
    // 'Hair parted in the middle and oiled flat'
    opens:
      /^(?:oiled|plastered|greased|brilliantined|combed|brushed|pomaded|gelled|slicked|ironed|watered|waxed|wetted)$/,
    whole:
      /^(oiled|plastered|greased|brilliantined|combed|brushed|pomaded|gelled|slicked|ironed|watered|waxed|wetted)(?: down)? flat(?: to (?:the|his|her) (?:head|skull|scalp))?(?= [,.;]| and | with |$)/,
    plain: ([, how = '']) => `${how} down`,
  },
  {
    // 'Hair so long she ties it round her waist'
    opens: /^so$/,
    whole:
      /^so long (?:that )?(?:she|he|they|it) (?:(?:can|could|has to|have to|must|always|often) )*(?:ties|tie|tucks?|wraps?|winds?|sits?|trips?|steps?|carr(?:y|ies)|coils?|drags?|sweeps?|trails?|belts?|loops?|knots?)(?: it| on it| over it)?(?: [a-z]+){0,5}?(?= [,.;]|$)/,
    plain: (_, before) =>
      before
        .slice(-3)
        .some((word) => /hair|braids?|beard|plaits?|locs|dreadlocks|moustache/.test(word))
        ? 'very long'
        : undefined,
  },
  {
    // 'A fringe of grey round a tonsure'
    opens: /^(?:a|the)$/,
    whole: new RegExp(
      `^(?:a|the) (?:thin |neat |wispy )?fringe of (${colours})(?: hair)?(?= [,.;]| round| around| over|$)`,
    ),
    plain: ([, hue = ''], before) =>
      before.some((word) => /^(?:tonsured?|bald|balding)$/.test(word)) ? `${hue} hair` : undefined,
  },
  {
    // 'Slicked back except for one curl'
    opens: /^(?:except|apart|save|but|bar)$/,
    whole: new RegExp(
      `^(?:except|apart|save|but|bar)(?: for| from)? ((?:one|a|a single|two|a few|three|some) (?:(?:loose|stray|unruly|rebellious|small|tiny|long|${colours}) )*(?:curls?|locks?|strands?|wisps?|tendrils?|forelock|cowlick|kiss curl))(?: (?:that|which|on|over|at|in|falling)(?: [a-z]+){1,6}?)?(?= [,.;]| and |$)`,
    ),
    plain: ([, rest = '']) =>
      `, ${rest.replace(/\b(?:curl|lock|strand|wisp|tendril)(s?)\b/, 'loose strand$1').replace(/loose loose/, 'loose')}`,
  },
  {
    // 'Her mascara has run', 'eyeliner streaking down both cheeks'
    opens:
      /^(?:mascara|eyeliner|makeup|make|kohl|greasepaint|lipstick|eyeshadow|foundation|guyliner)$/,
    whole: new RegExp(
      `^(mascara|eyeliner|makeup|make up|kohl|greasepaint|lipstick|eyeshadow|foundation|guyliner) (?:(?:has|is|has all|had|all|half) )*(?:run|running|ran|streaking|streaked|bleeding|melting|melted|dripping|wept off|cried off)(?: (?:down|over|across|to|into) (?:${whose}|both) (?:cheeks?|face|chin|jaw))?(?= |$)`,
    ),
    plain: ([, paint = '']) => `smudged ${paint.replace('make up', 'makeup')}`,
  },
]
