/** Skin by what it is like: 'split by veins of lava', 'mottled olive and brown', 'brown as a nut', 'burnt by the sun'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isHue } from './clause-words.ts'

const ofBody =
  /^(?:skin|body|flesh|hide|surface|shell|bark|stone|rock|face|arms|limbs|chest|plating|porcelain|armour|armor)$/

const hues: ReadonlyMap<string, string> = new Map([
  ['lava', 'orange'],
  ['magma', 'orange'],
  ['molten rock', 'orange'],
  ['ember', 'orange'],
  ['embers', 'orange'],
  ['fire', 'orange'],
  ['flame', 'orange'],
  ['gold', 'gold'],
  ['molten gold', 'gold'],
  ['silver', 'silver'],
  ['ice', 'ice blue'],
])

const reddened =
  /^(?:pink|red|rosy|raw|chapped|flushed|blue|ruddy|white|cracked|purple|burnt|tanned|brown|reddened|rough|roughened|streaming|watering|scarlet|crimson|glowing|pinched|numb)$/

/** 'Tanned leathery skin' */
const leathery: Clause = {
  opens: new RegExp(`^(?:tanned|brown|dark|bronze|grey|gray|tan|${colours})$`),
  whole: new RegExp(
    `^(tanned|brown|dark|bronze|grey|gray|tan|${colours}) (leathery|weathered|weather-beaten) skin(?= |$)`,
  ),
  plain: ([, colour, look]) => `${look} ${colour} skin`,
}

/** 'Zinc on the lips' is against the sun. */
const zinc: Clause = {
  opens: /^zinc$/,
  whole:
    /^zinc(?: oxide| cream)? (?:on|across|over|smeared on|all over) (?:(?:his|her|their|its|the|both) )?(nose|snout|muzzle|beak|lips|cheeks|cheekbones|face)(?= |$)/,
  plain: ([, where = '']) => `sunscreen on the ${where}`,
}

export const skinClauses: readonly Clause[] = [
  leathery,
  zinc,
  {
    // 'Hide mottled olive and brown', 'scales banded in green and gold'
    opens: /^(?:hide|skin|fur|scales|feathers|plumage|shell|body)$/,
    whole: new RegExp(
      `^(hide|skin|fur|scales|feathers|plumage|shell|body) (?:(?:is|are|all|,) )*(mottled|dappled|speckled|brindled|spotted|striped|marbled|flecked|blotched|banded|stippled) (?:in )?((?:[a-z]+ (?:, )?){0,4}?[a-z]+)${ends}(?! and (?:[a-z]+ )?(?:[a-z]+)(?= [,.;]|$))`,
    ),
    plain: ([, part, look, said = '']) =>
      said.split(/ (?:, )?/).every((word) => {
        const { colour, shade } = vocabulary.entries.get(word) ?? {}
        return (colour ?? shade) === true || word === 'and'
      })
        ? `${look} ${said} ${part}`
        : undefined,
  },
  {
    // What the skin is broken by: 'cracked with glowing orange lines', 'covered in cracks that glow blue'.
    opens:
      /^(?:cracked|cracking|split|splitting|crossed|laced|veined|threaded|shot|crazed|fractured|riven|seamed|crisscrossed|webbed|traced|marbled|covered|lit|riddled|broken|run|patterned|scored|full)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:through|all over|apart|open|up|everywhere) )*(?:with|by|in|of) (?:(?:a|the|web of|network of|fine|thin|deep|branching|jagged) )*((?:(?:glowing|burning|molten|bright|shining|pulsing|smouldering|fiery) )*)(?:(${colours}) )?(?:(glowing|burning|molten|pulsing|shining) )?(lines?|veins?|cracks?|seams?|fissures?|fractures?|rifts|lava|magma|molten rock|embers?|molten gold)(?: (?:of|full of|filled with) (?:molten |liquid |hot )?(lava|light|fire|magma|gold|silver|embers|flame|ice|crystal))?(?: (?:that|which) (?:(glows?|burns?|pulses?|shines?)(?: (?:with )?(?:a )?(${colours})(?: light)?)?))?${ends}`,
    ),
    plain: (
      [, verb, lit = '', colour = '', late = '', what = '', stuff = '', glows, lateColour = ''],
      before,
    ) => {
      if (!before.slice(-4).some((word) => ofBody.test(word))) return undefined
      const glowing = `${lit}${late}`
      const isHot = /^(?:lava|magma|molten rock|ember|embers|fire|light|flame)$/
      const isLit = glows !== undefined || isHot.test(stuff) || isHot.test(what)
      const hue = [colour || lateColour || (hues.get(stuff) ?? hues.get(what) ?? '')].join('')
      const glow = isLit && !/glowing/.test(`${glowing}${hue}`) ? 'glowing' : glowing
      const name =
        /^(?:line|vein|seam)/.test(what) && !/crack|split/.test(verb ?? '') ? 'veins' : 'cracks'
      const skin = /^(?:crack|split|crazed|fractured|riven|broken)/.test(verb ?? '')
        ? ', cracked skin'
        : ''
      return `${skin} , ${hue} ${glow} ${name} ,`
    },
  },
  {
    // 'Skin cracked with glowing orange', 'marble skin veined with gold': the colour is all that is said.
    opens: /^(?:cracked|split|veined|crazed|laced|fractured|threaded|shot|seamed|riven|webbed)$/,
    whole: new RegExp(
      `^(?:cracked|split|veined|crazed|laced|fractured|threaded|shot|seamed|riven|webbed) (?:(?:through|all over|open|everywhere) )*(?:with|by) (?:(?:thin|fine|a|bright|burning|liquid) )*(${colours})(?: (light|fire|flames?|glow|sparks))?${ends}`,
    ),
    plain: ([whole = '', colour = '', light], before) => {
      if (!before.slice(-3).some((word) => ofBody.test(word))) return undefined
      const glow = light !== undefined && !/glowing/.test(colour) ? 'glowing ' : ''
      const isSplit = /^(?:crack|split|fract|craz|riv)/.test(whole)
      const skin = isSplit && before.at(-1) === 'skin' ? 'cracked skin , ' : ''
      return `, ${skin}${colour} ${glow}${isSplit ? 'cracks' : 'veins'} ,`
    },
  },
  {
    // 'cracks showing gold'
    opens: /^(?:cracks?|seams?)$/,
    whole: new RegExp(
      `^(cracks?|seams?) (?:showing|revealing|leaking|bleeding|oozing|full of|that show|that leak) (${colours})(?: light| lava| fire)?(?= [,.;!?]| and |$)`,
    ),
    plain: ([, what, colour]) => `${colour} ${what}`,
  },
  {
    // 'A tiny woman, brown as a nut', 'he is black as coal': of people it is the skin.
    opens: /^(?:as|brown|black|red|pink|white|pale|tanned|dark|bronze|yellow|grey|gray)$/,
    whole: new RegExp(
      `^(?:as )?(brown|black|red|pink|white|pale|tanned|dark|bronze|yellow|grey|gray) as (?:a |an |the )?(?:\\w+ )?\\w+${ends}`,
    ),
    plain: ([, colour], before) => {
      const said = before.at(-1) === ',' ? before.at(-2) : before.at(-1)
      const isOfPerson =
        /^s?he$/.test(said ?? '') || vocabulary.entries.get(said ?? '')?.who !== undefined
      const isOwn = /^(?:is|was)$/.test(said ?? '') && /^s?he$/.test(before.at(-2) ?? '')
      return isOfPerson || isOwn ? `${isOwn ? 'with' : ','} ${colour} skin ,` : undefined
    },
  },
  {
    // 'cheeks pink from the cold'
    opens: /^(?:from|with)$/,
    whole:
      /^(?:from|with) (?:the |too much )?(?:cold|wind|heat|frost|steam|weather|salt|effort|exertion|running|work|scrubbing|washing|exercise|sea air|winter)(?= [,.;!?]| and |$)/,
    plain: (_, before) => (reddened.test(before.at(-1) ?? '') ? '' : undefined),
  },
  {
    // 'olive green and warty' is the skin
    opens: new RegExp(`^(?:olive|lime|dark|pale|bright|${colours})$`),
    whole: new RegExp(
      `^((?:(?:olive|lime|dark|pale|bright) )?${colours}) and (warty|scaly|slimy|leathery|wrinkled|wrinkly|freckled)(?= [,.;!?]| and |$)`,
    ),
    plain: ([, colour, look]) => `${colour} ${look} skin`,
  },
  {
    // 'hands that are bare white ceramic'
    opens: /^bare$/,
    whole: new RegExp(
      `^bare ((?:${colours} |black |grey )?(?:ceramic|porcelain|metal|steel|chrome|bone|wood|stone|glass|brass|iron|copper|marble|plastic))(?= |$)`,
    ),
    plain: ([, stuff], before) => (/^(?:is|are|of)$/.test(before.at(-1) ?? '') ? stuff : undefined),
  },
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
    opens: /^(?:burnt|burned|scorched|reddened|tanned|browned)$/,
    whole:
      /^(burnt|burned|scorched|reddened|tanned|browned) (?:red |brown )?by (?:the |too much )?sun(?= |$)/,
    plain: ([, how = '']) => (/^(?:tan|brown)/.test(how) ? 'tanned' : 'sunburnt'),
  },
  {
    // 'with a deep tan'
    opens: /^(?:an?|deep|dark|golden|light|healthy|heavy|good|year-round)$/,
    whole: new RegExp(
      `^(?:a )?(?:(deep|dark|golden|light)|healthy|heavy|good|permanent|year-round) tan${ends}`,
    ),
    plain: ([, how = '']) =>
      how === 'golden'
        ? 'golden tan skin'
        : `${how === 'deep' ? 'deeply' : how} tanned skin`.trim(),
  },
  {
    // 'a surfer with a tan'
    opens: /^an?$/,
    whole: new RegExp(`^a tan${ends}`),
    plain: (_, before) =>
      /^(?:with|has|have|got)$/.test(before.at(-1) ?? '') ? 'tanned skin' : undefined,
  },
  {
    // A tag of its own among those of somebody: 'gyaru, tan, blonde hair'.
    opens: /^(?:tan|tanned)$/,
    whole: /^(?:tan|tanned)(?= [,.;]|$)/,
    plain: (_, before) =>
      before.at(-1) === ',' &&
      /^(?:girl|boy|woman|man|gyaru|solo|focus|hair|eyes|male|female)$/.test(before.at(-2) ?? '')
        ? 'tanned skin'
        : undefined,
  },
  {
    opens: /^(?:tummy|tum)$/,
    whole: new RegExp(`^(?:tummy|tum)${ends}`),
    plain: (_, before) => (isHue(before.at(-1) ?? '') ? 'belly' : undefined),
  },
  {
    // 'From the waist down you can see through him.'
    opens: /^(?:you|one|we)$/,
    whole:
      /^(?:you|one|we) can (?:see|look) (?:right |straight |clean )?through (?:him|her|it|them)/,
    plain: () => ', see through ,',
  },
]
