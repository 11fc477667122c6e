/** What is worn on or lacking from a body, told by what ties, covers or fastens it: 'hair tied with a thong', 'a strip of gauze across her eyes', 'rings on all ten fingers', 'right trouser leg pinned up'. */
import { type Clause, colours, ends, endsOr, own } from './clause-words.ts'

const curls: Clause = {
  // 'A single curl on the forehead', 'a baby with one curl'
  opens: /^(?:one|single|lone|solitary|stray|small|little)$/,
  whole: new RegExp(
    `^(?:(?:one|single|lone|solitary|stray|small|little|blond|dark|golden) )+curl(?: (?:hanging|falling|pasted|stuck|plastered|down|right))*(?: (?:on|over|in the middle of|across|onto) (?:${own} )?(?:forehead|brow|head))?${ends}`,
  ),
  plain: () => ', kiss curl ,',
}

const cloths =
  'gauze|cloth|linen|silk|lace|muslin|rag|bandage|leather|velvet|black cloth|white cloth|red cloth'
const lids =
  'coin|scallop shell|shell|flap|leather flap|leather patch|scrap of leather|leaf|button|gold coin|silver coin|disc|disk|bottle cap|walnut shell|locket lid|patch of cloth|square of leather'

const eyeCovers: readonly Clause[] = [
  {
    // 'A strip of gauze across her eyes'
    opens: /^(?:strip|band|length|scrap|piece|cloth)$/,
    whole: new RegExp(
      `^(?:(?:strip|band|length|scrap|piece|twist) of )?(?:(?:an?|torn|dirty|thin|(${colours})) )*(${cloths}) (?:(?:tied|bound|worn|wrapped|wound|knotted|is|that is) )*(?:across|over|around|round|before) (?:(?:the|his|her|their|its|both) )*eyes(?: (?:that is |now )?(pushed|shoved|lifted) up(?: (?:on|onto|over) (?:(?:the|his|her) )?(?:forehead|brow))?)?${ends}`,
    ),
    plain: ([, hue = '', stuff = '', lifted]) => {
      const made = /^(?:gauze|linen|silk|lace|muslin|leather|velvet)$/.test(stuff) ? stuff : ''
      const shade = /^(black|white|red) /.exec(stuff)?.[1] ?? hue
      return `${shade} ${made} blindfold${lifted === undefined ? '' : ' on the forehead'}`
    },
  },
  {
    // 'She covers it with a scallop shell on a string', 'wears a silver coin over it'
    opens: /^(?:cover(?:s|ed)|hid(?:es|den)|wears|keeps|which|with)$/,
    whole: new RegExp(
      `^(?:(?:covers|hides|covered|hidden|(?:which|that) (?:he|she) (?:covers|hides)) (?:(?:it|the hole|the gap|the socket|this|up) )*(?:with|by|under|behind)|wears) an? ((?:(?:old|small|round|little|plain|${colours}) )*)(${lids})(?: (?:on|tied on|held on|held) (?:by )?an? (?:string|thong|ribbon|cord|leather thong))?(?: over (?:it|the (?:hole|socket|gap|eye|other|left eye|right eye)))?${ends}`,
    ),
    plain: ([clause, said = '', what = ''], before) => {
      const isOfEye = before.some((word) => /^(?:eye|eyes|socket|hook|other|duel)$/.test(word))
      if (!isOfEye || (clause.startsWith('wears') && !/ over /.test(clause))) return undefined
      const stuff = /leather/.test(what)
        ? 'leather'
        : /shell/.test(what)
          ? 'shell'
          : /coin/.test(what)
            ? `${/silver|gold/.exec(what)?.[0] ?? ''} coin`
            : ''
      return `, ${said} ${stuff} eyepatch ,`
    },
  },
]

const browless: readonly Clause[] = [
  {
    // 'A hairless monk, eyebrows too', 'bald, eyebrows shaved off as well'
    opens: /^(?:eyebrows|brows|lashes|and)$/,
    whole: new RegExp(
      `^(?:and )?(?:(?:even|his|her|their|the) )*(?:eyebrows|brows)(?: and (?:eye ?)?lashes)? (?:(?:all|have been|are) )*(?:too|included|gone(?: too| as well)?|shaved off(?: too| as well)?|plucked out|as well)${ends}`,
    ),
    plain: ([clause], before) =>
      /gone|off|out/.test(clause) ||
      before.some((word) => /^(?:hairless|bald|shaved|shaven|hair)$/.test(word))
        ? ', no eyebrows ,'
        : undefined,
  },
]

const rings: Clause = {
  // 'Rings on all ten fingers', 'fat gold rings on eight fingers'
  opens: /^rings$/,
  whole: new RegExp(
    `^rings on (all ten|every|each|all eight|all|eight|nine|six|seven|five)(?: of)?(?: (?:his|her|their|its|the))?(?: (?:fat|long|bony|stubby))? fingers?${ends}`,
  ),
  plain: ([, many = ''], before) => {
    const count =
      /^(?:eight|nine|six|seven|five)$/.exec(many)?.[0] ?? (/eight/.test(many) ? 'eight' : 'ten')
    // 'Gold rings on every finger' have said of what they are: so many are told behind.
    return before.at(-1) === undefined || /^(?:,|with|and|has|wears)$/.test(before.at(-1) ?? '')
      ? `${count} rings on the fingers`
      : undefined
  },
}

const inBandages: Clause = {
  // 'A leper in bandages', 'bandaged from head to foot'
  opens: /^(?:in|bandaged)$/,
  whole: new RegExp(
    `^(?:in (?:(?:dirty|bloody|grimy|filthy|loose|tight|many|clean) )*bandages|bandaged)(?: (?:from head to (?:foot|toe)|all over|from top to toe))?${ends}`,
  ),
  plain: ([clause], before) => {
    if (/^bandaged$/.test(clause)) return undefined
    const isWorn =
      /^(?:arms?|hands?|legs?|head|face|feet|knuckles|chest|wrapped|swathed|eyes|ribs)$/.test(
        before.at(-1) ?? '',
      )
    return isWorn ? undefined : ', wrapped in bandages ,'
  },
}

const frost: Clause = {
  // 'A frost-nipped nose'
  opens: /^frost$/,
  whole:
    /^frost (?:- )?(?:nipped|bitten|pinched) (nose|cheeks|fingers|ears|toes|face|hands)(?= |$)/,
  plain: ([, part = '']) => `frostbitten ${part}`,
}

const ties =
  'thong|bootlace|boot lace|shoelace|shoe lace|rubber band|elastic band|strip of rawhide|strip of leather|strip of cloth|strip of hide|scrap of cloth|rag|length of twine|piece of string|bit of string|string|twine|rawhide|cord|ribbon|scrunchie|hair tie|hairband|bit of wire|sinew|strip of red cloth'

const hairTies: Clause = {
  // 'Hair tied back with a leather thong', 'her braid fastened with rawhide'
  opens: /^(?:with|by|in)$/,
  whole: new RegExp(
    `^(?:with|by|in) (?:(?:an?|the|some|his|her) )?((?:(?:old|simple|plain|thin|bit|leather|silk|velvet|frayed|${colours}) )*)(${ties})${endsOr('at|and')}`,
  ),
  plain: ([clause, said = '', what = ''], before) => {
    const isHair = before.some((word) =>
      /^(?:hair|braids?|plaits?|ponytail|queue|pigtails?|beard|topknot|locks|dreads|dreadlocks|locs|mane|bun)$/.test(
        word,
      ),
    )
    const isTied =
      /^(?:tied|back|up|fastened|bound|held|gathered|secured|caught|knotted|clubbed|together|off)$/.test(
        before.at(-1) ?? '',
      )
    if (!isHair || (!isTied && !/^in .*(?:band|scrunchie|lace|string|twine|thong)/.test(clause)))
      return undefined
    const stuff = /rawhide|hide|thong|leather/.test(`${said}${what}`) ? 'leather ' : ''
    const hue = said.replace(/\b(?:old|simple|plain|thin|bit|leather)\b/g, '').trim()
    const tie = /ribbon|scrunchie/.test(what) ? what : 'hair tie'
    return `${isTied ? '' : 'tied back '}, ${hue} ${stuff}${tie} in the hair ,`
  },
}

const smallBuns: Clause = {
  // 'In a knot no bigger than a plum', 'in a bun the size of an onion'
  opens: /^(?:in|into)$/,
  whole: new RegExp(
    `^(?:in|into) (?:an? |the )?(?:(?:thin|tight|neat|little|small|tiny|mean|hard) )*(knot|bun|ball|twist|coil)(?: (?:on|at|in) (?:the|her|his) (?:top|back|nape)(?: of (?:the|her|his) (?:head|neck))?)?(?: short)?${ends}`,
  ),
  plain: ([, mass = ''], before) => {
    if (mass === 'bun') return undefined
    const isHair = before.some((word) => /^(?:hair|it)$/.test(word))
    const isWorn = /^(?:it|hair|up|back|wears|tied|wound|twisted|pulled|pinned|scraped)$/.test(
      before.at(-1) ?? '',
    )
    return isHair && isWorn && before.includes('hair') ? 'in a small bun' : undefined
  },
}

const pinned: readonly Clause[] = [
  {
    // 'Right trouser leg pinned up', 'one leg of his trousers knotted below the knee'
    opens: /^(?:left|right|one|the|his|her|empty)$/,
    whole: new RegExp(
      `^(?:(?:the|his|her|with|empty) )*(left|right|one|empty) (?:(?:empty|trouser|trousers|pant|pants|jeans) )*(?:leg)(?: of (?:his|her|the) (?:trousers|jeans|pants|breeches|dungarees))?(?: (?:is|was))? (?:(?:neatly|carefully|roughly) )?(?:pinned|knotted|tied|sewn|folded|rolled|stitched)(?: (?:up|off|shut|closed|away|in a knot|into a knot))*(?: (?:below|above|at|under|over) (?:the|his|her) (?:knee|thigh|hip|stump))?${ends}`,
    ),
    plain: ([clause, which = '']) => {
      const isTrouser = /trouser|pant|jeans|breeches|dungarees/.test(clause)
      if (!isTrouser || (/rolled|folded up/.test(clause) && !/pinned/.test(clause)))
        return undefined
      const side = /left|right/.test(which) ? `${which} ` : ''
      return `, missing ${side}leg , trousers ,`
    },
  },
]

export const wornOnBodyClauses: readonly Clause[] = [
  curls,
  ...eyeCovers,
  ...browless,
  rings,
  inBandages,
  frost,
  hairTies,
  smallBuns,
  ...pinned,
]
