/** Hands, ears, wings and other parts told by what they do or hold: 'the right hand has the hammer', 'ears poking out of a cap', 'a metal plate riveted to his skull'. */
import { type Clause, colours, ends, isWornThing, own, someThing, whose } from './clause-words.ts'

const bareParts = 'legs|arms|chest|shoulders|feet|head|torso|back|midriff|belly|knees'

const hands: readonly Clause[] = [
  {
    // 'The right hand has the hammer', 'her left hand is round a mug'
    opens: /^(?:the|his|her|their|its|one)$/,
    whole: new RegExp(
      `^(${whose}|one) (left|right) hand (?:has|bears|carries|(?:is )?(?:round|around|about|closed on|closed round)) (?=(?:an?|the|his|her|their|its|some|two) )`,
    ),
    plain: ([, own = '', side = '']) => `in ${own} ${side} hand`,
  },
  {
    // 'The right hand wears a glove'
    opens: /^(?:the|his|her|their|its)$/,
    whole: new RegExp(
      `^(${whose}) (left|right) (hand|foot|arm|leg|ear|eye|wrist|shoulder) wears (an?) ${someThing}(?: , (?:and )?(?:the )?(?:left|right|other)(?: one)? (?:does|is|doesn't|does not|is not|isn't)(?: not)?)?${ends}`,
    ),
    plain: ([, own = '', side = '', part = '', article = '', thing = '']) =>
      isWornThing(thing) ? `${article} ${thing} on ${own} ${side} ${part}` : undefined,
  },
  {
    // 'Lantern: left hand', 'bow case: left hip'
    opens: /^[a-z]{3,}$/,
    whole:
      /^([a-z]+) [:–—] (?:(?:in|on|at) )?(?:(?:the|his|her) )?(left|right) (hand|hip|shoulder|side|wrist|ear|arm|leg|thigh)(?= [,.;!?)]|$)/,
    plain: ([, thing = '', side = '', part = ''], before) =>
      isWornThing(thing)
        ? `${/^(?:[,.;:]|)$/.test(before.at(-1) ?? '') ? 'a ' : ''}${thing} ${part === 'hand' ? 'in' : 'on'} the ${side} ${part}`
        : undefined,
  },
]

const limbs: readonly Clause[] = [
  {
    // 'One wing (right), black feathers': those of the wing.
    opens: /^wings?$/,
    whole: new RegExp(`^(wings?)(?: \\( (left|right) \\))? , ((?:${colours}) )feathers${ends}`),
    plain: ([, wing = '', side = '', hue = '']) => `${side} ${wing} with ${hue}feathers`,
  },
  {
    // 'ears poking out of a backwards cap'
    opens: /^ears$/,
    whole: new RegExp(
      `^ears (?:that |which |are )?(?:poke|poking|stick|sticking|peek|peeking|pop|popping|show|showing|come|coming) (?:(?:out|up|through|from|of|under|below|beneath) )+(?=(?:${own} )?(?:\\w+ ){0,2}(?:hat|cap|hood|beanie|helmet|hair|turban|bonnet|headscarf|scarf|hijab|bandana|wig|fringe|curls|headband)${ends})`,
    ),
    plain: (_, before) =>
      /^(?:[,.;:]|and|his|her|its|their|with|big|long|floppy)?$/.test(before.at(-1) ?? '')
        ? 'visible ears on'
        : 'ears on',
  },
  {
    // 'bare chest and feet'
    opens: /^bare$/,
    whole: new RegExp(`^bare (${bareParts}) (?:and|&|,) (${bareParts})${ends}`),
    plain: ([, first = '', second = '']) => `bare ${first} , bare ${second}`,
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
    // However many there are, the teeth are what is seen.
    opens: /^(?:rows|row|rings|ring|two|three|double|several|many|endless|too|multiple)$/,
    whole:
      /^(?:(?:two|three|double|several|many|endless|too|multiple) )*(?:rows?|rings?)(?: upon rows?)? of(?! (?:(?:sharp|jagged|pointed|human|needle|tiny|yellow|small|crooked|razor|serrated) )?(?:teeth|fangs)(?: |$))(?= (?:(?!and |with )\w+ ){0,3}(?:teeth|fangs|tusks|spines|spikes|quills|suckers)(?: |$))/,
    plain: () => '',
  },
  {
    // 'a metal plate riveted to her skull'
    opens: /^plate$/,
    whole: new RegExp(
      `^plate (?:(?:is|riveted|bolted|screwed|set|welded|sunk|embedded|let|fixed) )*(?:in|into|to|on|over|across) (?:${own} )(?:(?:left|right|side of|back of|top of|shaved|bald|own) )*(?:${own} )?(?:skull|head|temple|cranium|jaw|cheek|forehead)${ends}`,
    ),
    plain: () => 'skull plate',
  },
  {
    // 'a robot with a white body and black joints' smokes nothing
    opens: /^joints$/,
    whole: /^joints(?= |$)/,
    plain: (_, before) =>
      before.some((word) =>
        /^(?:robot|android|doll|puppet|marionette|droid|automaton|golem|body|chassis|plating|limbs|ball|knee|elbow|exposed|brass|steel|mannequin)$/.test(
          word,
        ),
      )
        ? 'body joints'
        : undefined,
  },
  {
    // 'a head with electrodes stuck on'
    opens: /^(?:stuck|taped|glued|screwed|bolted|welded)$/,
    whole: /^\w+ on(?= [,.;!?]|$)/,
    plain: () => '',
  },
]

/** 'His left arm already furry' */
const already: Clause = {
  opens: /^already$/,
  whole: /^already(?= [a-z])/,
  plain: (_, before) => (/^(?:left|right)$/.test(before.at(-2) ?? '') ? 'is' : ''),
}

const chained: Clause = {
  // 'chained wrists', 'wrists in chains'
  opens: /^(?:chained|wrists|ankles|hands|feet|arms|legs)$/,
  whole:
    /^(?:chained (?:up )?(wrists|ankles|hands|feet|arms|legs)|(wrists|ankles|hands|feet|arms|legs) (?:(?:are|still|both) )*(?:chained(?: together)?|in chains))(?= [,.;!?:)]| and |$)/,
  plain: ([, first, second]) =>
    `with chains on the ${(first ?? second ?? '').replace(/^(?:hands|arms)$/, 'wrists').replace(/^(?:feet|legs)$/, 'ankles')}`,
}

export const limbClauses: readonly Clause[] = [already, chained, ...hands, ...limbs]
