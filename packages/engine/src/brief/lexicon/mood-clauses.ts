/** Clauses that tell a mood: 'not scared of anything', 'trying hard not to cry', 'thinks he is gorgeous'. */
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:]| and | but |$)'

/** A mood that 'trying not to …' holds back. */
const heldBack: readonly (readonly [deeds: RegExp, mood: string])[] = [
  [/^(?:cry|weep|sob|cried|blub|blubber|well)$/, 'tearful'],
  [/^(?:laugh|giggle|chuckle|snigger)$/, 'trying not to laugh'],
  [/^(?:smile|grin|smirk)$/, 'amused'],
  [/^(?:scream|panic|shake|tremble|shiver|faint|flinch)$/, 'scared'],
  [/^(?:yawn|sleep|doze|nod)$/, 'sleepy'],
  [/^(?:vomit|throw|retch|gag)$/, 'queasy'],
  [/^(?:shout|explode|snap|yell|swear)$/, 'angry'],
]

const moodsPast: ReadonlyMap<string, string> = new Map(
  `laugh/laughing, smile/smiling, wink/winking, grin/grinning, scowl/scowling, frown/frowning, glare/glaring, sneer/sneering,
  giggle/giggling, chuckle/chuckling, growl/growling, yawn/yawning, beam/beaming, smirk/smirking`
    .split(',')
    .flatMap((pair): [string, string][] => {
      const [verb = '', mood = ''] = pair.trim().split('/')
      const past = verb === 'grin' ? 'grinned' : `${verb}ed`.replace('eed', 'ed')
      return [
        [past, mood],
        [`${verb}s`, mood],
      ]
    }),
)

export const moodClauses: readonly BodyClause[] = [
  {
    opens: /^(?:not|never|isn't|aren't|wasn't|scared|afraid|frightened|fears|feared)$/,
    whole: new RegExp(
      `^(?:(?:not|never|isn't|aren't|wasn't) (?:at all |even |ever |one bit |a bit )?(?:scared|afraid|frightened)(?: of (?:anything|anyone|anybody))?(?: at all)?|(?:scared|afraid|frightened) of (?:nothing|nobody|no one)|fear(?:s|ed) (?:nothing|nobody|no one))${ends}`,
    ),
    plain: ([clause]) => (/^(?:is|are|was)n't/.test(clause) ? 'is fearless' : 'fearless'),
  },
  {
    opens: new RegExp(`^(?:${[...moodsPast.keys()].join('|')})$`),
    whole:
      /^(\w+) (?:at|with|about|for) (?:everything|everyone|everybody|anything|anyone|anybody|nothing|all of it|it all)/,
    plain: ([, verb = '']) => `, ${moodsPast.get(verb)} ,`,
  },
  {
    opens: /^(?:a|an)$/,
    whole: new RegExp(
      `^an? (?:(?:big|huge|loud|booming|hearty|great|belly|infectious|wicked|dirty|filthy|wild|roaring|lovely) )*laugh(?: (?:you|that|which) (?:\\w+ )*?\\w+)?${ends}`,
    ),
    plain: () => ', laughing ,',
  },
  {
    // 'She winked at everybody, even the vicar': the vicar is no part of her.
    opens: /^even$/,
    whole: new RegExp(`^even (?:the|his|her|my|their|our) \\w+${ends}`),
    plain: (_, before) =>
      before.some((word) =>
        /^(?:every(?:one|body|thing)|any(?:one|body|thing)|laughing|winking|smiling|grinning)$/.test(
          word,
        ),
      )
        ? ''
        : undefined,
  },
  {
    opens: /^and$/,
    whole: /^and (?:(?:he|she|they) )?(?:knows|know|knew) it(?: too| well)?(?= [,.;!?]|$)/,
    plain: (_, before) =>
      before.some((word) =>
        /^(?:beautiful|handsome|pretty|gorgeous|stunning|attractive|lovely|hot|good|dashing)$/.test(
          word,
        ),
      )
        ? ', vain ,'
        : ', confident ,',
  },
  {
    opens: /^(?:try|tries|tried|trying|struggling|struggles|doing|does|fighting)$/,
    whole:
      /^(?:try|tries|tried|trying|struggling|struggles|doing|does|fighting)(?: (?:ever|so|very|really|hard|harder|his|her|their|best|damnedest|hardest|desperately|terribly|and|failing))* not to (?:be |burst out |fall |start )?(\w+)/,
    plain: ([, verb = '']) => {
      const mood = heldBack.find(([deeds]) => deeds.test(verb.replace(/ing$/, '')))?.[1]
      return mood === undefined ? undefined : `${mood} ,`
    },
  },
  {
    opens: /^(?:a|an)$/,
    whole: new RegExp(`^an? (?:big|kind|good|warm|soft|great|huge|golden) heart${ends}`),
    plain: (_, before) =>
      /^(?:with|has|and|had)$/.test(before.at(-1) ?? '') ? ', kind-hearted ,' : undefined,
  },
  {
    // 'thinks he is gorgeous'
    opens: /^(?:thinks|thinking|believes)$/,
    whole: new RegExp(
      `^(?:thinks|thinking|believes) (?:that )?(?:he|she|they)(?: is|'s| are|'re)? (?:very |so |really |the |just )*(?:gorgeous|beautiful|handsome|hot|best|cool|clever|funny|hilarious|irresistible|important|god gift|something special|better|great|smart|smartest|coolest|pretty|brilliant)(?: than everyone| in the room| stuff)?${ends}`,
    ),
    plain: () => ', smug ,',
  },
  {
    opens: /^rbf$/,
    whole: /^rbf/,
    plain: () => 'unimpressed',
  },
  {
    opens: /^resting$/,
    whole:
      /^resting (bored|sad|angry|grumpy|mean|smug|annoyed|b|bitch|murder|witch|judgy|judgemental|judgmental|evil|cat) face/,
    plain: ([, mood = '']) =>
      `${/^(?:bored|sad|angry|grumpy|mean|smug|annoyed)$/.test(mood) ? mood : 'unimpressed'} ,`,
  },
]
