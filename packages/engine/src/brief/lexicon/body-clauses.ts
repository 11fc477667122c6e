/** Clauses that tell of faces, skin and limbs, and the plain words each is put into. */
import { vocabulary } from '../vocabulary.ts'
import { moodClauses } from './mood-clauses.ts'

export type BodyClause = {
  /** The first word. */
  opens: Pick<RegExp, 'test'>
  /** The clause, from its first word on, words joined by spaces. */
  whole: RegExp
  /** What it is put into; nothing where the words before say that it is something else. */
  plain: (found: RegExpExecArray, before: readonly string[]) => string | undefined
}

const ends = '(?= [,.;!?:]| and | but |$)'
const own = '(?:his|her|their|its|the|my|both)'
const colours =
  '(?:red|green|blue|yellow|orange|purple|violet|white|amber|gold|golden|pink|cyan|teal|crimson|silver|turquoise|pale)'
const unsaid = (): string => ''

const faceClauses: BodyClause[] = [
  {
    // 'cheeks pink from the cold'
    opens: /^(?:from|with)$/,
    whole:
      /^(?:from|with) (?:the |too much )?(?:cold|wind|heat|frost|steam|weather|salt|effort|exertion|running|work|scrubbing|washing|exercise|sea air|winter)(?= [,.;!?]| and |$)/,
    plain: (_, before) => (reddened.test(before.at(-1) ?? '') ? '' : undefined),
  },
  {
    // 'bags under bloodshot eyes', 'circles under her eyes'
    opens: /^(?:bags|circles|rings|shadows|pouches|hollows|smudges)$/,
    whole: new RegExp(
      `^(\\w+) (?:under|beneath|below) (?:${own} )?((?:(?!${own} |[,.] )\\S+ ){1,2})eyes`,
    ),
    plain: ([, what, said = '']) => `${what} under the eyes , ${said}eyes`,
  },
  {
    // 'bags under his eyes that his wife calls his luggage'
    opens: /^(?:that|which)$/,
    whole: new RegExp(
      `^(?:that|which) (?:(?!is |are )\\w+ ){1,3}(?:calls?|called|names?|named|nicknamed) (?:\\w+ ){0,3}?\\w+${ends}`,
    ),
    plain: unsaid,
  },
  {
    opens: /^(?:ears|teeth|ribs|elbows|cheekbones)$/,
    whole:
      /^(ears|teeth|ribs|elbows|cheekbones) (?:that |which )?(?:all )?(?:sticks?|stuck|sticking|pok(?:e|ed|ing)|jut(?:s|ted|ting)?) (?:right |straight )?out(?! (?:of|from|through|under|at))/,
    plain: ([, what = '']) => `${what === 'ears' ? 'sticking out' : 'protruding'} ${what}`,
  },
  {
    opens: /^half$/,
    whole:
      /^half (?:an?|of (?:his|her|their|its)|(?:his|her|their|its)) (jaw|nose|lip|chin|skull|mouth|face)( gone| missing)?(?= [,.;!?]| and |$)/,
    plain: ([clause, what, gone]) =>
      gone !== undefined || /^half an? /.test(clause) ? `half-missing ${what}` : undefined,
  },
  {
    opens: new RegExp(`^(?:glowing|burning|blazing|${colours})$`),
    whole:
      /^(?:(?:glowing|burning|blazing|shining) )?(?:(\w+) )?(?:eye )?sockets?(?= [,.;!?]| and |$)/,
    plain: (found) => {
      const isGlow = /^(?:glowing|burning|blazing)/.test(found[0])
      return isGlow ? `glowing ${found[1] ?? ''} eyes` : undefined
    },
  },
  {
    // 'blue flames in the eye sockets', 'red lights where its eyes should be'
    opens: new RegExp(`^${colours}$`),
    whole: new RegExp(
      `^(${colours}) (?:flames?|fires?|lights?|embers?|sparks?|pinpricks?|pinpoints?|glows?|stars|orbs|candles)(?: of (?:light|fire))?(?: (?:burning|glowing|flickering))? (?:in|inside|within|deep in|where) (?:${own} )?(?:(?:empty|hollow|dark) )*(?:eye )?(?:sockets|eyes)(?: should be| were| used to be| once were)?(?= [,.;!?]| and |$)`,
    ),
    plain: ([, colour]) => `${colour} lights in the eye sockets`,
  },
  {
    // 'a gold tooth grin' shows the tooth
    opens:
      /^(?:mouthguard|mouth|gumshield|gum|gold|golden|silver|missing|braces|grill|grillz|dentures|denture|buck|snaggletooth|snaggle)$/,
    whole:
      /^(mouthguard|mouth guard|gumshield|gum shield|(?:gold|golden|silver|missing|buck|snaggle) tooth|buck teeth|snaggletooth|braces|grillz?|dentures?) (grin|smile|smirk)/,
    plain: ([, what, mouth]) => `${what} , ${mouth}`,
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
    // 'the lantern burns green'
    opens: /^(?:burns?|glows?|gleams?|shines?|blazes?)$/,
    whole: new RegExp(
      `^(\\w+) (?:a )?(?:(?:bright|deep|dull|sickly|eerie) )?(${colours})(?= [,.;!?]| and | when |$)`,
    ),
    plain: ([, verb = '', colour], before) =>
      /^(?:the|a|an|of|,|and|with)$/.test(before.at(-1) ?? ',')
        ? undefined
        : `${verb.endsWith('s') ? 'is' : 'are'} glowing ${colour}`,
  },
  {
    // 'a mermaid on his right bicep', 'koi on left calf': of ink
    opens: /^(?:on|across|over|round|around)$/,
    whole: new RegExp(
      `^(on|across|over|round|around) (?:${own} )?(?:(left|right|upper|lower|one|each) )*(biceps?|cal(?:f|ves)|forearms?|collarbones?|shins?|ribs|arm|arms|chest|neck|elbow|knee|knuckles)${ends}`,
    ),
    plain: ([clause, , , part = ''], before) => {
      const drawn = vocabulary.entries.get(before.at(-1) ?? '')
      const isBeing =
        before.at(-1) !== 'mole' && (drawn?.animal !== undefined || drawn?.who !== undefined)
      const isInked = before.some((word) => /^(?:tattoos?|tattooed|inked|ink)$/.test(word))
      const isSign =
        /^(?:ship|anchor|rose|roses|heart|spiderweb|star|stars|compass|lighthouse|skull|wave|waves)$/
      const isOnSkin = /^(?:biceps?|cal|forearm|collarbone|shin|ribs)/.test(part)
      const isTold = isInked && !before.includes('tattoo') && isSign.test(before.at(-1) ?? '')
      if (!(isBeing && isOnSkin) && !isTold) return undefined
      return `tattoo ${clause.replace(/\bcal(?:f|ves)$/, 'leg').replace(/biceps?$/, 'arm')}`
    },
  },
  {
    // 'a hook for the right hand'
    opens: /^(?:hook|claw|pincer|drill|blade|cannon|peg)$/,
    whole: /^(\w+) (?:for|in place of|as) (?:a |the |his |her )?(left|right) (hand|arm|leg|foot)/,
    plain: ([, what, side, limb]) => `${what} instead of the ${side} ${limb}`,
  },
  {
    opens: /^(?:left|right|one)$/,
    whole:
      /^(left|right|one) eye (?:is |all )?(swollen|bandaged|bruised|puffy)(?: shut| closed| half shut| up| over)?(?= |$)/,
    plain: ([, side, state]) =>
      side === 'one' ? `one ${state} eye` : `${state} eye on the ${side}`,
  },
  {
    // 'a swollen left eye'
    opens: /^(?:swollen|bandaged|bruised|puffy)$/,
    whole: /^(swollen|bandaged|bruised|puffy) (left|right) eye(?= |$)/,
    plain: ([, state, side]) => `${state} eye on the ${side}`,
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
    // 'a head with electrodes stuck on'
    opens: /^(?:stuck|taped|glued|screwed|bolted|welded)$/,
    whole: /^\w+ on(?= [,.;!?]|$)/,
    plain: () => '',
  },
  {
    opens: /^cal(?:f|ves)$/,
    whole: /^cal(f|ves)/,
    plain: ([, one], before) => {
      const last = before.at(-1) ?? ''
      if (last === 'mid') return 'calf'
      const isOwn = /^(?:left|right|upper|his|her|their|both|muscular)$/.test(last)
      return isOwn ? (one === 'f' ? 'leg' : 'legs') : undefined
    },
  },
  {
    // 'a coat to mid-calf'
    opens: /^to$/,
    whole: /^to (?:the )?mid calf/,
    plain: () => 'to the calves',
  },
  {
    opens: /^(?:hair|curls|locks|mane|fringe)$/,
    whole: new RegExp(
      `^(hair|curls|locks|mane|fringe) (?:that |which )?(?:(?:will not|won't|would not|wouldn't|refuses to|refused to|never|does not|doesn't|can not|cannot|can't) (?:ever )?(?:be )?(?:lie|lies|lay|stay|stays|behave|behaves|sit|sits|tamed|combed|brushed|do)(?: (?:flat|down|put|still|in place|as it is told|as told))*|has never (?:seen|met) an? (?:comb|brush|hairbrush))${ends}`,
    ),
    plain: ([, hair]) => `messy ${hair}`,
  },
  {
    // 'eyes: left gold, right blue', 'eyes: one brown, one blue'
    opens: /^(?:eyes|heterochromia)$/,
    whole:
      /^(?:eyes|heterochromia) [:,] (?:(left|right|one|l|r) (\w+) (?:, |and |\/ )*(left|right|one|l|r) (\w+))(?: eyes?)?(?= [,.;!?\n}]|$)/,
    plain: ([, one = '', first, other = '', second]) => {
      const side = (word: string): string => ({ l: 'left', r: 'right' })[word] ?? word
      return one === 'one'
        ? `one ${first} eye and one ${second} eye`
        : `${side(one)} eye ${first} , ${side(other)} eye ${second}`
    },
  },
  {
    opens: /^eyes?$/,
    whole: new RegExp(
      `^eyes? : (?:a )?((?:(?:single|one|glowing|round|big) )*)(${colours}) (?:lens|lenses|lights?|leds?|bulbs?)(?= |$)`,
    ),
    plain: ([, said = '', colour]) =>
      `${said}${colour} ${/single|one/.test(said) ? 'eye' : 'eyes'}`,
  },
  {
    opens: /^(?:upright|erect)$/,
    whole: /^(?:upright|erect) (?:posture|stance|bearing|carriage)/,
    plain: () => 'standing upright',
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
    opens: /^(?:way|too|full|bundle|ball|boundless|endless)$/,
    whole: new RegExp(
      `^(?:(?:way )?too much (?:energy|caffeine|coffee|sugar)|full of (?:energy|beans)|(?:bundle|ball) of energy|(?:boundless|endless) energy)${ends}`,
    ),
    plain: () => 'energetic',
  },
  {
    opens: /^mid$/,
    whole: /^mid (yawn|laugh|wink|smile|grin|sneeze|scream|shout|song|sigh)(?= |$)/,
    plain: ([, deed = '']) =>
      `${deed === 'song' ? 'singing' : deed === 'grin' ? 'grinning' : `${deed.replace(/e$/, '')}ing`}`,
  },
]

/** 'A tiny woman, brown as a nut', 'he is black as coal': of people it is the skin. */
const likeNut: BodyClause = {
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
}

const reddened =
  /^(?:pink|red|rosy|raw|chapped|flushed|blue|ruddy|white|cracked|purple|burnt|tanned|brown|reddened|rough|roughened|streaming|watering|scarlet|crimson|glowing|pinched|numb)$/

export const bodyClauses: readonly BodyClause[] = [...moodClauses, ...faceClauses, likeNut]
