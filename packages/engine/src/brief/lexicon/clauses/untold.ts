/** Clauses that say nothing of how the character looks, though their words would elsewhere: 'the wig won't fit', 'everybody is scared of him', 'we have a separate cap asset'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends } from './clause-words.ts'

const unsaid = (): string => ''

export const untoldClauses: readonly Clause[] = [
  {
    // 'She can't walk without her two sticks': they are with her.
    opens: /^(?:can't|can|cannot|won't|will|doesn't|does|never|refuses)$/,
    whole:
      /^(?:can't|can not|cannot|won't|will not|doesn't|does not|never|refuses to)(?: ever)? (?:go|walk|see|sleep|leave|leaves|move|work|works|fight|fights|speak|speaks|read|travel|travels|step|sit|sits|perform|performs|play|plays|appear|appears|be seen|is seen|be drawn|read a word|see a thing|go out|goes out|leave home|leaves home)(?: (?:anywhere|out|outside|home|a step|far|at all|anything|a thing|the house|the office))? without (?=(?:an?|the|his|her|their|its|both|two|three|one)\b)/,
    plain: () => 'with ',
  },
  {
    // 'No apron. A waistcoat instead, plum velvet'
    opens: /^instead$/,
    whole: /^instead(?= [,.;!?)]|$)/,
    plain: (_, before) =>
      vocabulary.entries.get(before.at(-1) ?? '')?.thing === undefined ? undefined : '',
  },
  {
    // 'he used to serve him; now the king is dead'
    opens: /^(?:the|now|since|after|because|old)$/,
    whole:
      /^(?:(?:now|since|after|because|ever) )*(?:that )?the (?:old |last |true |rightful )*(?:king|queen|prince|princess|emperor|empress|captain|master|mistress|lord|lady|duke|baron|boss|owner|wizard|chief|general|pope|mayor|count|countess|commander|professor|doctor|priest|hero|dragon|witch) (?:is|was|has|had|lies) (?:(?:long|now|already|finally|been) )*(?:dead|gone|died|missing|away|fallen|buried|left|fled|vanished|killed|murdered|ill|dying|asleep|abroad)(?= |$)/,
    plain: ([clause], before) =>
      /^(?:now|since|after|because)/.test(clause) ||
      before.some((word) => /^(?:he|she|they|who|his|her)$/.test(word))
        ? ''
        : undefined,
  },
  {
    // 'Everybody expects a gloomy man and gets this'
    opens: /^(?:everyone|everybody|people|you|they|players|most)$/,
    whole:
      /^(?:most )?(?:everyone|everybody|people|you|they|players) (?:always )?(?:expects?|expected|imagines?|thinks? of|would expect|assumes?|pictures?) (?:(?:some|a|an) )?(?:\w+ ){1,4}?(?:(?:and|but) (?:then )?(?:gets?|got|find|finds|meets?|sees?) (?:this|him|her|them)|(?=[,.;:!?]))/,
    plain: () => '',
  },
  {
    // 'nobody ever suspects her'
    opens: /^(?:nobody|none|noone|no)$/,
    whole:
      /^(?:nobody|noone|no one|none of them) (?:(?:ever|would|could|really|quite|has|will|even) )*(?:suspects?|suspected|notices?|noticed|believes?|believed|knows?|knew|guess(?:es)?|guessed|remembers?|expects?) (?:a thing|anything|her|him|them|it)(?= |$)/,
    plain: ([clause]) => (/ her$/.test(clause) ? ', her ,' : / him$/.test(clause) ? ', his ,' : ''),
  },
  {
    // 'a farm boy with big dreams' is no big boy
    opens: /^(?:big|huge|great|large|small|little|grand|high|lofty|long|tall|wild|old|broken)$/,
    whole:
      /^(?:(?:big|huge|great|large|small|little|grand|high|lofty|long|tall|wild|old|broken) )+(?:dreams?|ambitions?|ideas|hopes|plans|egos?|personality|attitude|appetite|reputation|imagination|expectations|promises|ideals)(?= [,.;!?]| and | for |$)/,
    plain: unsaid,
  },
  {
    // 'no helmet, the wig won't fit'
    opens:
      /^(?:won't|doesn't|didn't|don't|can|can't|cannot|could|couldn't|will|would|to|not|should)$/,
    whole: /^\S+(?: not)? fit(?: it| in| on| over| under| through| that)*(?= |$)/,
    plain: unsaid,
  },
  {
    opens: /^go$/,
    whole: /^go (?:wild|nuts|crazy|mad|big|bold)(?: with \w+)?(?= |$)/,
    plain: unsaid,
  },
  {
    // 'the last one scared the toddlers'
    opens: /^(?:scared|frightened|scares|frightens|terrified|terrifies|scare|frighten)$/,
    whole:
      /^\w+ (?:all )?(?:the|my|our) (?:(?:other|small|little) )*(?:\w+ )?\w+(?= [,.;!?)]|$)|^(?:scares|frightens|terrifies) (?:everyone|everybody|people|children|kids|customers|visitors)(?= |$)/,
    plain: unsaid,
  },
  {
    // 'everyone at the firm is scared of him'
    opens:
      /^(?:everyone|everybody|people|children|kids|nobody|customers|visitors|students|pupils|others)$/,
    whole:
      /^\w+ (?:(?:at|in|on|from|of) (?:the|his|her|their|my|our) \w+ )?(?:is|are|was|were|gets|get) (?:\w+ )?(?:scared|afraid|terrified|frightened|nervous|fond|proud|jealous|tired|in love)(?: (?:of|around|with|about) (?:him|her|them|it))?/,
    plain: unsaid,
  },
  {
    // 'he thinks it is funny' is no thinker
    opens: /^(?:thinks|thought)$/,
    whole: /^\w+ (?:it|that)(?: is|'s|s)? \w+(?= [,.;!?)]|$)/,
    plain: unsaid,
  },
  {
    opens: /^(?:thinks|thought)$/,
    whole: /^\w+ (?=(?:he|she|they|it|it's|everyone|everybody|nobody|that|you|we) )/,
    plain: unsaid,
  },
  {
    // 'My flatmate plays a druid'
    opens: /^(?:plays|playing|played)$/,
    whole: /^\w+ (?:an?|the|my|our) (?:(\w+) )?(\w+)(?= |$)/,
    plain: ([clause, first, second]) => {
      const isWho = [first, second].some(
        (word) => vocabulary.entries.get(word ?? '')?.who !== undefined,
      )
      return isWho ? clause.replace(/^\w+/, 'is') : undefined
    },
  },
  {
    // 'works on a cup sleeve': what the picture is for
    opens: /^(?:works?|fits?|reads?|readable|legible)$/,
    whole:
      /^\w+ (?:well |good |nicely |clearly )?(?:on|at) (?:(?:an?|the|our|my|small|tiny|big|both) )*(?:\w+ ){0,2}?(?:sleeves?|mugs?|stickers?|badges?|banners?|posters?|signs?|websites?|screens?|leaflets?|flyers?|labels?|packaging|sizes?|postcards?|tote bags?|app icon|pin badges?)(?= [,.;!?)]| and |$)/,
    plain: unsaid,
  },
  {
    // 'thick black lines', 'round shapes' are of the drawing
    opens:
      /^(?:thick|heavy|bold|thin|clean|dark|strong|round|rounded|soft|chunky|angular|geometric|flat|cel|historically|period|urban)$/,
    whole:
      /^(?:(?:thick|heavy|bold|thin|clean|dark|black|strong)(?: ,| and)? )+(?:lines|outlines|inks|linework|line work|lineart|line art|inking|contours)(?= |$)|^(?:(?:round|rounded|soft|chunky|angular|geometric|bold)(?: ,| and)? )+shapes(?= |$)|^(?:soft|flat|cel) (?:shading|shadows)(?= |$)|^(?:historically|period) (?:accurate|correct)(?= |$)|^urban fantasy(?: (?:setting|world|story|game|novel|campaign))?(?= [,.;!?)]|$)/,
    plain: unsaid,
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
    // '(we have a separate cap asset)'
    opens: /^we$/,
    whole:
      /^we (?:already )?(?:have|have got|use|add|will add|did|made|drew|'ve got)(?: (?:an?|one|our|the|that|it|those|other|own|separate|different|special))* (?:\w+ ){0,2}?(?:asset|assets|layer|overlay|file|sprite|model|already|separately|version|elsewhere)(?= |$)/,
    plain: () => '',
  },
  {
    // 'a brand mascot' is not branded
    opens: /^brand$/,
    whole:
      /^brand (character|mascot|figure|brief|ambassador|colou?rs?|guidelines|design|identity|name|style|palette|illustration|story|person|persona|team|book|is|called|wants|needs|new)(?= |$)/,
    plain: ([, what = '']) => (what === 'new' ? undefined : what),
  },
]
