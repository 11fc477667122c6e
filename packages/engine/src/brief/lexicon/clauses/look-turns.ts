/** Hair, gazes and brows told in turns of phrase: 'a violet rinse', 'the rest pink', 'eyes on the clock', 'hair cover one eye', 'eyebrows up to the hairline'. */
import { type Clause, colours, ends, isOfClothes, opensClause, own } from './clause-words.ts'

const dyes = `(${colours}|lilac|lavender|mauve|mint|peach|blonde?|platinum|ginger|magenta|bleached|henna|auburn|lime|lime green|slime green|sky blue|baby pink|turquoise|rainbow)`

const hair: readonly Clause[] = [
  {
    // 'A violet rinse', 'a blue rinse and set'
    opens: new RegExp(
      `^(?:${dyes.slice(1, -1)})$|^(?:dark|light|bright|pale|hot|lime|slime|sky|baby)$`,
    ),
    whole: new RegExp(`^${dyes} rinse( and set)?(?= |$)`),
    plain: ([, hue = '', set]) =>
      `${set === undefined ? '' : 'curled '}${hue === 'henna' ? 'henna red' : hue} hair`,
  },
  {
    // 'Half shaved head, rest lilac'
    opens: /^(?:the|rest)$/,
    whole: new RegExp(`^(?:the )?rest (?:(?:of it|is|all|dyed|in|:) )*${dyes}${ends}`),
    plain: ([, hue = ''], before) =>
      // 'Shaved head, red coat, the rest black' tells of the clothes.
      !isOfClothes(before, 6) &&
      before
        .slice(-6)
        .some((word) =>
          /^(?:shaved|shaven|hair|undercut|buzzed|sides|bald|mohawk|fringe|bangs)$/.test(word),
        )
        ? `${hue} hair`
        : undefined,
  },
  {
    // 'Undercut, top bleached'
    opens: /^(?:the|top)$/,
    whole: new RegExp(`^(?:the )?top (?:(?:is|dyed|all|part) )*${dyes}${ends}`),
    plain: ([, hue = ''], before) =>
      before
        .slice(-4)
        .some((word) => /^(?:shaved|undercut|buzzed|sides|mohawk|fade|sidecut)$/.test(word))
        ? `${hue} hair`
        : undefined,
  },
  {
    // 'Every strand of hair a different colour', 'a different colour on each strand', 'hair a different colour every inch'
    opens: /^(?:every|each|an?|hair|with)$/,
    whole: new RegExp(
      `^(?:with )?(?:(?:every|each) (?:strand|lock|spike|braid|curl|tuft|plait|dread|streak)(?: of (?:${own} )?hair)?(?: is| dyed)?(?: in)? a (?:different|new|separate) colou?r|(?:hair )?(?:in )?a (?:different|new) colou?r (?:on|for|in|every) (?:(?:each|every) )?(?:strand|lock|spike|braid|curl|tuft|plait|inch|few inches|dread)|hair (?:dyed |in |is )*(?:all the|every) colou?rs?(?: (?:of|in) the (?:rainbow|paintbox|sun))?)${ends}`,
    ),
    plain: () => ', rainbow hair ,',
  },
  {
    // 'Hair cover one eye', 'fringe covers his eyes', 'bangs falling over the left eye', 'fringe in her eyes'
    opens: /^(?:emo|hair|fringe|bangs|forelock|her|his)$/,
    whole: new RegExp(
      `^(?:(?:her|his) )?(?:(emo) )?(hair|fringe|bangs|forelock) (?:(?:that|which|is|always|constantly) )*(?:cover(?:s|ing)?|hid(?:es|ing)|hide|fall(?:s|ing) over|hang(?:s|ing) over|swept over|combed over|draped over|flopp(?:ing|ed) (?:over|into)|in) (?:(?:the|his|her|their) )?(one eye|(?:left|right) eye|eyes|both eyes|half (?:of )?(?:(?:the|his|her|their) )?face|(?:left|right) (?:side|half) of (?:(?:the|his|her|their) )?face|one side of (?:(?:the|his|her|their) )?face)${ends}`,
    ),
    plain: ([, emo = '', , where = '']) => {
      const side = /left|right/.exec(where)?.[0]
      const eye =
        side === undefined
          ? /^(?:eyes|both)/.test(where)
            ? 'the eyes'
            : 'one eye'
          : `the ${side} eye`
      return `,${emo === '' ? '' : ' emo hair ,'} hair over ${eye} ,`
    },
  },
  {
    // 'An umbrella, curled fringe': hair, where a shawl has none
    opens:
      /^(?:curled|curly|blunt|straight|choppy|wispy|uneven|crooked|long|short|thick|heavy|baby|micro|side|swept|floppy|greasy|wonky|severe)$/,
    whole:
      /^(curled|curly|blunt|straight|choppy|wispy|uneven|crooked|long|short|thick|heavy|baby|micro|side|side swept|floppy|greasy|wonky|severe) fringe(?= [,.;!?)]| and |$)/,
    plain: ([, look = ''], before) => {
      if (!opensClause(before)) return undefined
      const isOfCloth = before
        .slice(-7)
        .some((word) =>
          /^(?:shawl|jacket|poncho|dress|scarf|rug|lampshade|chaps|vest|suede|buckskin|curtain|skirt|blanket|bag|boots|flapper|rebozo|lamp|banner)$/.test(
            word,
          ),
        )
      const isClear =
        /^(?:curl|blunt|straight|choppy|wispy|baby|micro|side|greasy|floppy|severe)/.test(look)
      return isOfCloth && !isClear ? undefined : `${look} bangs`
    },
  },
  {
    // 'Porridge in her hair', 'paint in his hair'
    opens:
      /^(?:porridge|paint|plaster|egg|jam|custard|soup|flour|mud|glue|gum|chewing|bubblegum|spaghetti|icing|cake|yoghurt|honey|milk|baby|sawdust|dust|ash|soot|oil|slime)$/,
    whole: new RegExp(
      `^(porridge|paint|plaster|egg|jam|custard|soup|flour|mud|glue|gum|chewing gum|bubblegum|spaghetti|icing|cake|yoghurt|honey|milk|baby food|sawdust|dust|ash|soot|oil|slime) (?:(?:stuck|caught|dried|matted|tangled|all) )*in (?:his|her|their|its|the) (hair|beard|moustache|fringe)${ends}`,
    ),
    plain: ([, what = '', where = '']) =>
      `, ${/^(?:flour|mud|dust|ash|soot|sawdust)$/.test(what) ? what : `${what} smear`} on the ${where} ,`,
  },
]

const far =
  '(?:finish line|finishing line|clock|horizon|prize|sky|ceiling|door|exit|target|goal|road|trophy|hurdles?|bar|scoreboard|stage|crowd|distance|stars|goalposts|net|pins|puck|board|ball|bull s eye)'

const gazes: readonly Clause[] = [
  {
    // 'Eyes on the finish line', 'gaze fixed on the horizon'
    opens: /^(?:eyes|gaze|stare|one)$/,
    whole: new RegExp(
      `^(?:eyes|gaze|stare|one eye) (?:(?:is|are|firmly|always|fixed|glued|locked|trained|riveted|set|stuck|never leaving|still) )*(?:on|to|at|upon) (?:(?:the|his|her|their) )?${far}${ends}`,
    ),
    plain: ([clause]) => (clause.startsWith('one eye') ? ', watchful ,' : ', focused ,'),
  },
  {
    opens: /^(?:looks|looking|staring|stares|gazing|gazes|glancing|glances)$/,
    whole: new RegExp(
      `^(?:looks|looking|staring|stares|gazing|gazes|glancing|glances) (?:(?:straight|right|directly) (?:(?:out )?at (?:you|us|me|the viewer|the camera)|into the camera)|(sideways))${ends}`,
    ),
    plain: ([, aside]) =>
      aside === undefined ? ', looking at the viewer ,' : ', looking sideways ,',
  },
]

const brows: readonly Clause[] = [
  {
    // 'Eyebrows up to the hairline'
    opens: /^(?:eyebrows?|brows?|one|an|both)$/,
    whole: new RegExp(
      `^(?:(?:an|both) )?((?:one )?(?:eyebrows?|brows?)) (?:(?:is|are|raised|shot|shooting|climbing|nearly|almost|half|halfway|way|right|arched|arching|drawn|going|all the way|disappearing|vanishing) )*(?:up )?(?:to|into|up|under) (?:(?:the|his|her|their) )?(?:hairline|forehead|hat|fringe|hair|ceiling|top of (?:${own} )?head)${ends}`,
    ),
    plain: ([, brow = '']) =>
      /^(?:one|an)? ?(?:eyebrow|brow)$/.test(brow)
        ? ', one eyebrow raised ,'
        : ', raised eyebrows ,',
  },
  {
    // 'Eyebrows meeting in the middle'
    opens: /^(?:eyebrows|brows)$/,
    whole: new RegExp(
      `^(?:eyebrows|brows) (?:(?:that|which|almost|nearly|have) )*(?:meet|meeting|met|joined|join|joining|grown together|growing together|run together)(?: (?:up|in the middle|above the nose|over (?:his|her|the) nose|at the bridge))*${ends}`,
    ),
    plain: () => 'monobrow',
  },
]

export const lookTurnsClauses: readonly Clause[] = [...hair, ...gazes, ...brows]
