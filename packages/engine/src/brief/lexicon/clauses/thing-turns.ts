/** Turns of speech about stuffs, places and what is done with things: 'boots in turquoise ostrich', 'a cloth round the head', 'hat with a tuft of chamois hair', 'he bangs a mallet'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, hues, isOfClothes } from './clause-words.ts'

const hides =
  'ostrich|crocodile|croc|alligator|snakeskin|snake|python|lizard|stingray|eel|calf|calfskin|pony|kid|deerskin|shark'
const leathers =
  /^(?:boots?|shoes?|bag|handbag|belt|wallet|case|briefcase|hat|jacket|coat|gloves|loafers|sandals|heels|pumps|satchel|purse|hatband|trousers|skirt|brogues|holster)$/
const knot = '(?:tied|wrapped|wound|knotted|bound|pulled|drawn|stretched|worn)'

/** What is made to be held or worn, by its last word. */
const tool = {
  test: (word: string) =>
    word === 'horn' ||
    /^(?:prop|head|neck|hands|outer|feet|torso|waist)$/.test(
      vocabulary.entries.get(word)?.thing?.slot ?? '',
    ),
}

const headed =
  /^(?:mop|broom|brush|axe|hatchet|hammer|mallet|sledgehammer|warhammer|mace|spear|arrow|pike|halberd|torch|matchstick|match|pickaxe|hoe|rake|shovel|drumstick|microphone|golf club|pin|nail)$/

export const thingTurnsClauses: readonly Clause[] = [
  {
    // 'A horn for drinking', 'a stick for walking', 'a net for catching butterflies'
    opens: tool,
    whole: new RegExp(
      `^([a-z]+) for ([a-z]{2,}ing)(?: (?:the |his |her |their |up |down )?[a-z]+){0,2}?${ends}`,
    ),
    plain: ([, thing = '', use = '']) =>
      vocabulary.entries.has(`${use} ${thing}`) ? `${use} ${thing}` : thing,
  },
  {
    // 'A mop with a glowing blue head', 'an axe with a red head': the thing's own
    opens: /^with$/,
    whole: new RegExp(`^with (an?|its) ((?:[a-z-]+ ){0,3}?)head${ends}`),
    plain: ([, article = '', said = ''], before) =>
      headed.test(before.at(-1) ?? '') ? `with ${article} ${said}tip` : undefined,
  },
  {
    // 'Put some flour on him'
    opens: /^put$/,
    whole: new RegExp(
      `^put (?:some |a bit of |lots of |a lot of |a little |plenty of )?(flour|mud|soot|blood|paint|dirt|oil|ash|dust|snow|glitter|slime|grease|sawdust|chalk|freckles|scars|bandages|glasses) on (?:him|her|them|it)${ends}`,
    ),
    plain: ([, what = '']) => (/s$/.test(what) ? `with ${what}` : `covered in ${what}`),
  },
  {
    // 'A sleeve of ferns' on an arm is ink.
    opens: /^sleeve$/,
    whole:
      /^sleeve (?:of|with)(?= (?:[a-z]+ ){0,2}(?:ferns?|roses|flowers|koi|waves|skulls|dragons?|snakes?|vines|ivy|birds|swallows|peonies|lilies|stars|planets|runes|tentacles|moths|butterflies|mushrooms|leaves|thorns|tigers?|octopus|fish|ravens?|crows|wolves|cats|blossoms?|knotwork|spiderwebs?|symbols|lettering|names|numbers|constellations|cogs|gears|circuitry|mountains|trees)(?: |$))/,
    plain: (_, before) =>
      /^(?:half|full|quarter|tattoo|whole)$/.test(before.at(-1) ?? '')
        ? undefined
        : 'full sleeve of',
  },
  {
    // 'A sleeve on both arms', 'sleeves down both arms': of a shirt they are never told like that.
    opens: /^sleeves?$/,
    whole:
      /^sleeves? (on|down) (both|his left|his right|her left|her right|the left|the right|one) arms?(?= |$)/,
    // 'A dragon sleeve', 'long sleeves' are told by the word before.
    plain: ([, , which = ''], before) =>
      /^(?:a|with|has|and|,|;|:|\.|)$/.test(before.at(-1) ?? '')
        ? `full sleeve on ${which === 'both' ? 'both arms' : `${which} arm`}`
        : undefined,
  },
  {
    // 'Boots in turquoise ostrich'
    opens: /^in$/,
    whole: new RegExp(`^in ((?:(?:${colours}) )?)(${hides})(?= [,.;)]| and | with |$)`),
    plain: ([, hue = '', hide = ''], before) =>
      leathers.test(before.at(-1) ?? '')
        ? `of ${hue}${/skin$/.test(hide) ? hide : `${hide} leather`}`
        : undefined,
  },
  {
    // 'A rag tied over the mouth', 'a blue cloth round the head'
    opens:
      /^(?:rag|rags|cloth|kerchief|handkerchief|hanky|bandage|tea|towel|strip|scrap|bandanna)$/,
    whole: new RegExp(
      `^(rags?|cloth|kerchief|handkerchief|hanky|bandage|tea towel|towel|strip of cloth|scrap of cloth|bandanna)(?: is)?(?: ${knot})?(?: tight| tightly| loosely)? (over|across|round|around|about) (?:the|his|her|their|its) (mouth|nose and mouth|nose|mouth and nose|lower face|face|head|hair)(?= [,.;)]| and |$)`,
    ),
    plain: ([, cloth = '', , place = '']) =>
      /head|hair/.test(place)
        ? `${/^(?:bandage|bandanna|kerchief)/.test(cloth) ? cloth : `${cloth.replace(/^strip of |^scrap of /, '')} headwrap`} `.trim()
        : `${cloth.replace(/^strip of |^scrap of /, '')} face covering`,
  },
  {
    // 'A hat with a tuft of chamois hair'
    opens: /^(?:tuft|tufts|plume|brush|tassel|fringe)$/,
    whole:
      /^(tufts?|plume|brush|tassel|fringe) of (chamois|goat|badger|boar|horse|yak|camel|deer|human|dog|wolf|bear) hair(?= |$)/,
    plain: ([, what = '', beast = '']) => `${beast} ${what}`,
  },
  {
    // 'He bangs a mallet': no fringe
    opens: /^bangs$/,
    whole: /^bangs(?= (?:an?|the|his|her|on|it|together|loudly)(?: |$))/,
    plain: (_, before) =>
      /^(?:he|she|it|who|they|and|that|always)$/.test(before.at(-1) ?? '') ? 'holds' : undefined,
  },
  {
    // 'A mouse peeping out of her pocket'
    opens: /^(?:peeping|peeking|poking|popping|peering|sticking|leaning)$/,
    whole:
      /^(peeping|peeking|poking|popping|peering|sticking|leaning)(?: up)? out of(?= (?:an?|the|his|her|their|its|one) )/,
    plain: ([, how = '']) => `${how} from`,
  },
  {
    // 'An octopus clinging to his left leg'
    opens: /^(?:clinging|clings|clung|fastened|stuck)$/,
    whole:
      /^(?:clinging|clings|clung|fastened|stuck)(?: on)? to(?= (?:(?:the|his|her|their|its|one|left|right|a) ){0,2}(?:[a-z]+ )?(?:leg|arm|shoulder|back|head|neck|ear|hair|helmet|hat|belt|sleeve|skirt|cloak|coat|hem|boot|staff|tail|thigh|ankle|wrist|foot|chest|horns?|antlers?|bag|shield|collar|shell)(?: |$))/,
    plain: (found, before) => {
      const isRound = /^(?: [a-z]+){1,3}? (?:leg|arm|thigh|ankle|wrist|neck)\b/.test(
        found.input.slice(found[0].length),
      )
      if (vocabulary.entries.get(before.at(-1) ?? '')?.animal === undefined) return undefined
      return isRound ? 'around' : 'on'
    },
  },
  {
    // 'An embalmer by trade': nothing is traded
    opens: /^by$/,
    whole: /^by (?:trade|profession|training|vocation)(?= |$)/,
    plain: () => ',',
  },
  {
    // 'A hat with a pheasant tail feather'
    opens:
      /^(?:pheasant|peacock|cockerel|cock|rooster|eagle|ostrich|turkey|hawk|grouse|magpie|parrot|bird)$/,
    whole:
      /^(pheasant|peacock|cockerel|cock|rooster|eagle|ostrich|turkey|hawk|grouse|magpie|parrot|bird) tail (feathers?|plumes?)(?= |$)/,
    plain: ([, beast = '', what = '']) => `${beast} ${what}`,
  },
  {
    // 'A bow half untied': tied of ribbon
    opens: /^bow$/,
    whole: /^bow(?: is)?(?: half| coming)? (untied|undone|unravelling|drooping|lopsided)(?= |$)/,
    plain: ([, state = '']) => `${state} ribbon bow`,
  },
  {
    // 'Shawl pinned with a nail': it grows on no finger
    opens: /^(?:pinned|fastened|closed|held)$/,
    whole:
      /^(pinned|fastened|closed|held)(?: together| shut)? (?:with|by) (?:an? )?(?:bent |rusty |old |iron |single )*nails?(?= |$)/,
    plain: () => 'pinned',
  },
  {
    // 'A slicked crop', 'her hair in a grey crop'
    opens: /^crop$/,
    whole: /^crop(?= [,.;)]| and | with |$)/,
    plain: (_, before) =>
      new RegExp(
        `^(?:slicked|platinum|textured|choppy|blond|blonde|bleached|boyish|close|tight|severe|neat|messy|tousled|pixie|greying|salt|pepper|${hues})$`,
      ).test(before.at(-1) ?? '') && !/^(?:riding|hunting)$/.test(before.at(-1) ?? '')
        ? 'cropped hair'
        : undefined,
  },
  {
    // 'Hair dragged back so tight'
    opens: /^hair$/,
    whole:
      /^hair (?:is )?(?:dragged|yanked|hauled|wrenched|screwed|raked|strained|skinned) (?:hard )?back(?: so tight(?:ly)?(?: (?:that )?(?:his|her|their|the) [a-z]+ (?:go|goes|are|is|look|looks|rise|lift)(?: [a-z]+)?)?)?(?= |$)/,
    plain: () => 'hair scraped back',
  },
  {
    // 'Hair bigger than her hat'
    opens: /^hair$/,
    whole:
      /^hair (?:is )?(?:bigger|wider|taller|higher|larger) than (?:his|her|their|the|a|any) [a-z]+(?= [,.;)]| and |$)/,
    plain: () => 'big hair',
  },
  {
    // 'Hair parted in six locks'
    opens: /^(?:parted|divided|twisted|dressed|arranged|separated)$/,
    whole:
      /^(parted|divided|twisted|dressed|arranged|separated) in(?:to)? (?:two|three|four|five|six|seven|eight|many|several) (?:locks|tresses|strands|sections|hanks)(?: (?:with|by) (?:a|the) (?:spear point|spearhead|spear|comb))?(?= |$)/,
    plain: ([, how = '']) => how,
  },
  {
    // 'Pearls in ropes'
    opens: /^(?:pearls|beads|coral|gold|garnets|amber)$/,
    whole:
      /^(pearls|beads|coral|gold|garnets|amber) in (?:long |thick |heavy )?(ropes|strings|loops|swags|festoons|strands)(?= |$)/,
    plain: ([, what = '', how = '']) =>
      `${how.replace('loops', 'strings').replace('swags', 'strings')} of ${what}`,
  },
  {
    // 'Pink everything', 'everything black'
    opens: new RegExp(`^(?:everything|${hues})$`),
    whole: new RegExp(`^(?:(${colours}) everything|everything(?: is| in)? (${colours}))${ends}`),
    plain: ([, one, other], before) =>
      before.length === 0 || /^[.,;:–—(-]$/.test(before.at(-1) ?? '')
        ? `dressed in ${one ?? other}`
        : undefined,
  },
  {
    // 'A letter hanging off the sweater by a thread'
    opens: /^(?:hanging|dangling|held|hangs|dangles|hung)$/,
    whole:
      /^(?:hanging|dangling|held on|hangs|dangles|hung)(?: on)?(?: off| from| on)?(?: (?:the|his|her|their|its) (?:[a-z]+))? by (?:a|one|its last|a single|the last) threads?(?= |$)/,
    plain: () => 'coming loose',
  },
  {
    // 'A thimble on the middle finger': a place
    opens: /^(?:on|round|around|over)$/,
    whole:
      /^(?:on|round|around|over) (?:(the|his|her|their|one|each) )(?:(left|right) )?(?:(?:index|middle|ring|little|fore|third|fourth|pinky|pinkie) finger|forefinger|pinky|pinkie)(?= |$)/,
    plain: ([, owner = '', side = '']) => `on ${owner} ${side === '' ? '' : `${side} `}finger`,
  },
  {
    // 'A soldier home from the front'
    opens: /^(?:home|back|just|fresh|newly)$/,
    whole:
      /^(?:just |newly |fresh )*(?:home|back|returned|fresh) from (?:the |a |his |her )?(?:front|war|wars|trenches|sea|campaign|battle|frontier|crusade|crusades|hunt|school|work|market|field|fields|desert|voyage|exile|prison|leave)(?= |$)/,
    plain: (_, before) => (before.length > 0 ? ',' : undefined),
  },
  {
    // 'Gloves with no thumbs', 'socks with no toes'
    opens: /^(?:with|without|that|missing)$/,
    whole:
      /^(?:with no|without|with out|that have no|missing their|with the) (fingers|fingertips|thumbs|toes|heels)(?: missing| gone)?(?= [,.;)]| and |$)/,
    plain: ([clause = '', part = ''], before) => {
      const isGone = !clause.startsWith('with the') || /missing|gone/.test(clause)
      if (!isGone || !isOfClothes(before, 1)) return undefined
      return `, ${/^finger/.test(part) ? 'fingerless' : `${part.replace(/s$/, '')}less`} ,`
    },
  },
  {
    // 'A tray with glasses': they are drunk from, and on nobody's nose.
    opens: /^(?:tray|platter)$/,
    whole:
      /^(tray|platter) (with|of|full of|loaded with|laden with|holding|carrying) ((?:[a-z]+ ){0,2}?)(?:drinking )?glass(?:es)?(?= [,.;!?:)]| and | on | in |$)/,
    plain: ([, tray = '', how = '', said = '']) => `${tray} ${how} ${said}wine glasses`,
  },
  {
    // 'Boots (turned-down tops)'
    opens: /^(?:turned|folded|cuffed|rolled)$/,
    whole: /^(?:turned|folded|cuffed|rolled) (?:down|over|back) tops(?= |$)/,
    plain: (_, before) =>
      before.slice(-4).some((word) => /boots/.test(word)) ? 'with turned-down cuffs' : undefined,
  },
]
