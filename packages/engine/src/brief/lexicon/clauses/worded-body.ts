/** Bodies in words of other sorts: 'coal-black face', 'has shaved her head', 'ears sticking out through it', 'transparent below the knee', 'beads in her hair and round her neck'. */
import { type Clause, colours, ends } from './clause-words.ts'

const own = '(?:the|his|her|their|its|my)'

const soot: Clause = {
  // 'Coal-black face', 'a face black with coal dust', 'soot-blackened'
  opens: /^(?:coal|soot|grime|smoke)$/,
  whole:
    /^(?:coal|soot|grime|smoke) (?:black|blackened|darkened|smeared|covered|caked|smudged|streaked|stained)(?: (face|cheeks|forehead|hands|skin))?(?= |$)(?! (?:coat|jacket|cloak|hair|fur|dress|shirt|robe|trousers|boots|scales|feathers|armour|armor|beard|eyes|horse|cat|dog|wings|apron|brick|hat|suit|overalls|\w*plate|mail|gown|habit|veil|mask|hood|shawl|scarf|gloves|tunic|waistcoat|leathers|gauntlets|shield|sword|blade|mane|tail|horns))/,
  plain: ([clause = '', part], before) => {
    // A skin of that hue is all of it; a face is only dirty.
    if (part === 'skin' && / black skin$/.test(clause)) return undefined
    const isAlone = /^(?:[,.;:]|all|)$/.test(before.at(-1) ?? '')
    if (part === undefined && !isAlone) return undefined
    return part === 'hands' ? 'sooty hands' : 'sooty face'
  },
}

const blackWith: Clause = {
  // 'Face black with smoke', 'hands dark with oil'
  opens: /^(?:face|cheeks|forehead|hands|fingers)$/,
  whole: new RegExp(
    `^(face|cheeks|forehead|hands|fingers) (?:(?:is|are|was|were|all) )*(?:black|blackened|grey|gray|dark|darkened) (?:with|from|by) (smoke|soot|coal|coal dust|ash|powder|gunpowder|oil|grease|grime|dirt|mud|ink)${ends}`,
  ),
  plain: ([, part = '', what = '']) => {
    if (/^(?:smoke|soot|coal|coal dust|ash|powder|gunpowder)$/.test(what))
      return `sooty ${/^(?:hands|fingers)$/.test(part) ? 'hands' : 'face'}`
    return `${what === 'ink' ? 'inky' : /^(?:oil|grease)$/.test(what) ? 'greasy' : 'dirty'} ${part}`
  },
}

const shavedHead: Clause = {
  // 'The monk has shaved her head'
  opens: /^(?:has|have|had|having|she's|he's|they've)$/,
  whole: new RegExp(
    `^(?:has|have|had|having|she's|he's|they've) (?:just |recently |always )?(shaved|shaven|buzzed|shorn|clipped) (?:off )?(${own}) (?:head|hair|scalp)(?: off)?${ends}`,
  ),
  plain: ([, how = '']) =>
    /^(?:buzzed|clipped)$/.test(how) ? 'has buzz cut hair' : 'has a shaved head',
}

const highlights: Clause = {
  // 'A boyband singer, highlights, puka shells'
  opens: new RegExp(`^(?:highlights|frosted|blonde?|bleached|caramel|honey|${colours})$`),
  whole: new RegExp(
    `^((?:(?:frosted|bleached|chunky|caramel|honey|blonde?|${colours}) )*)highlights(?= [,.;]|$)`,
  ),
  plain: ([, said = ''], before) =>
    /^(?:[,.;:]|with|and|has|)$/.test(before.at(-1) ?? '')
      ? `highlighted hair${hueIn(said) === '' ? '' : ` with ${hueIn(said)} streaks`}`
      : undefined,
}

function hueIn(said: string): string {
  return said.replace(/\b(?:frosted|bleached|chunky) ?/g, '').trim()
}

const windswept: Clause = {
  // 'A postwoman, envelope between her teeth, windswept'
  opens: /^(?:windswept|windblown)$/,
  whole: /^(?:windswept|windblown)(?= [,.;]|$)/,
  plain: (_, before) =>
    /^[,.;]?$/.test(before.at(-1) ?? '') &&
    !/^(?:hair|curls|mane|fringe)$/.test(before.at(-2) ?? '')
      ? 'windswept hair'
      : undefined,
}

const stuffHair: Clause = {
  // 'Copper wire hair', 'yarn hair'
  opens:
    /^(?:copper|gold|silver|red|orange|yellow|black|brown|steel|brass|wire|rope|yarn|thread|ribbon|straw|raffia|cable|tinsel)$/,
  whole:
    /^((?:copper|gold|silver|red|orange|yellow|black|brown|steel|brass) )?(wire|rope|yarn|thread|ribbon|straw|raffia|cable|tinsel) (?:hair|braids|pigtails)(?= |$)/,
  plain: ([, hue = '', stuff = '']) => `${hue}hair of ${stuff} ,`,
}

const ears: readonly Clause[] = [
  {
    // 'A peaked cap, ears sticking out through it'
    opens: /^ears$/,
    whole:
      /^ears (?:(?:are|both) )?(?:sticking|poking|popping|peeking|coming|showing) (?:(?:out|up) )?(?:of|through|from|over|under|below|above) (?:it|them)(?= |$)/,
    plain: () => 'big ears',
  },
  {
    // 'One ear up, one ear down'
    opens: /^(?:one|an)$/,
    whole:
      /^(?:one|an) ear (?:(?:is|sticks|stands|pricked) )?up(?: ,)?(?: and| ,)? (?:one|the other|the other one)(?: ear)?(?: is| flops| hangs)? (?:down|over|flopped)(?: over)?(?= |$)/,
    plain: () => 'one floppy ear',
  },
  {
    // 'One ear that flops over'
    opens: /^one$/,
    whole:
      /^one ear (?:that |which |always )*(?:flops|flopping|hangs|folds|bends|droops|drooping) (?:over|down|forward)(?= |$)/,
    plain: () => 'one floppy ear',
  },
]

const fading: Clause = {
  // 'Transparent below the knee', 'translucent from the waist down'
  opens: /^(?:transparent|translucent|see|invisible|fading)$/,
  whole: new RegExp(
    `^(transparent|translucent|see through|fading away|fading) (?:from (?:${own} )?(?:waist|hips|chest|knees?|neck|ribs|thighs|elbows?) (?:down|downwards|on down)|below (?:${own} )?(?:waist|hips|chest|knees?|neck|ribs|thighs))(?= |$)`,
  ),
  plain: ([, how = '']) =>
    /see/.test(how)
      ? ', see through from the waist down ,'
      : `, ${/fading/.test(how) ? 'translucent' : how} skin , see through from the waist down ,`,
}

const beads: Clause = {
  // 'Coral beads in her hair and round her neck'
  opens: /^(?:[a-z]+|beads|pearls|shells|cowries)$/,
  whole: new RegExp(
    `^((?:[a-z]+ )?)(beads|pearls|shells|cowries|feathers|flowers) (?:woven |braided |threaded )?(?:in|into|through) ${own} (hair|braids|locs|plaits|dreadlocks|beard) and (?:round|around|about|at|on|over) ${own} (neck|throat|wrists|ankles)(?= |$)`,
  ),
  plain: ([, said = '', what = '', hair = '', where = '']) =>
    /^(?:and|with|in|of|her|his|their|a|the) $/.test(said)
      ? undefined
      : `${said}${what} in the ${hair} , ${said}${what} round the ${where}`,
}

const earHoops: Clause = {
  // 'Three little hoops in the right ear'
  opens:
    /^(?:two|three|four|five|six|seven|several|many|some|small|little|tiny|thin|gold|silver|hoops|rings|studs)$/,
  whole: new RegExp(
    `^((?:(?:two|three|four|five|six|seven|several|many|some) )?)((?:(?:small|little|tiny|thin|gold|silver|steel|brass) )*)(hoops|rings|studs|sleepers) (?:in|through|up|along|on) (?:${own} )?((?:left |right |each |both )?)(ears?|earlobes?)(?= |$)`,
  ),
  plain: ([, count = '', said = '', what = '', side = '', ear = '']) =>
    `${count}${said}${/hoop/.test(what) ? 'hoop ' : ''}earrings in the ${side}${ear}`,
}

const forCufflinks: Clause = {
  // 'Little skulls for cufflinks'
  opens: /^(?:an?|two|little|tiny|small|[a-z]+s)$/,
  whole:
    /^((?:(?:little|tiny|small|two|gold|silver|brass) )*)([a-z]{3,}?)s (?:for|as) (cufflinks|earrings|buttons)(?= |$)/,
  plain: ([, said = '', what = '', thing = '']) => `${said}${what} ${thing}`,
}

const glassBody: Clause = {
  // 'Skin like smoked glass', 'the body is like frosted glass'
  opens: /^(?:skin|body)$/,
  whole:
    /^(skin|body) (?:(?:is|all|that is|which is) )*(?:like|of|as if (?:it were )?(?:made )?of) ((?:smoked|frosted|stained|blown|sea|bottle|green|blue|clear|cracked|dark|milky) )?glass(?= |$)/,
  plain: ([, , how = '']) => `${how}glass skin`,
}

const selfHue: Clause = {
  // 'She herself is lime green'
  opens: /^(?:s?he|they|it)$/,
  whole: /^(s?he|they|it) (?:herself|himself|itself|themselves|themself) (is|are)(?= )/,
  plain: ([, who = '', is = '']) => `${who} ${is}`,
}

export const wordedBodyClauses: readonly Clause[] = [
  blackWith,
  soot,
  shavedHead,
  highlights,
  windswept,
  stuffHair,
  ...ears,
  fading,
  beads,
  earHoops,
  forCufflinks,
  glassBody,
  selfHue,
]
