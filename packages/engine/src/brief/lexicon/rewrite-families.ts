/** Rewrites that come in families: each is every way to combine a few words. */
import { statesOfStuffs } from './wear-states.ts'

/** 'A coat with the sleeves ripped off' is a sleeveless coat. */
export function goneSleeves(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of ['ripped', 'torn', 'cut', 'hacked', 'chopped', 'taken', 'sliced', 'bitten'])
    for (const lead of ['with the sleeves', 'with its sleeves', 'with both sleeves', 'sleeves'])
      table[`${lead} ${verb} off`] = 'sleeveless'
  return table
}

/** 'Head phones', 'a tooth brush': what is one word, written as two. */
export function splitWords(): Record<string, string> {
  const pairs =
    'head phones,ear phones,ear muffs,tooth brush,tooth pick,neck lace,neck tie,back pack,back packs,ruck sack,brief case,suit case,hand bag,hand cuffs,shoe laces,eye liner,eye lashes,eye brows,eye lids,pony tail,pony tails,pig tails,dread locks,side burns,wrist band,head band,rain coat,over coat,over alls,under pants,sweat shirt,sweat pants,skate board,surf board,snow board,key chain,lip stick,paint brush,hair brush,broom stick,candle stick,flash light,wheel chair,sea shell,sea weed,foot ball,basket ball,base ball,bath robe,night gown,night cap,cup cake,pan cakes,water melon,straw berry,sun flower,butter fly,dragon fly,lady bug,finger nails,toe nails,cheek bones,chain mail,blind fold,night dress,night shirt,night shirts,swim suit,swim suits,waist coat,waist coats,head dress,head dresses,jump suit,play suit,scare crow,police man,police woman,post man,post woman,cow boy,cow girl,body builder,hedge hog,hair dresser,sales man,sales woman,dust man,milk man,gun slinger,watch man,fisher man,super hero,mer maid,were wolf,gentle man,under taker,shoe maker,ring master,ear piece,dumb bell,dumb bells,kettle bell,bar bell,ear buds,life guard,body guard,bar maid,bar tender,grand mother,grand father,house wife,land lady,lumber jack,plough man,business man,business woman,sea gull,jelly fish,star fish,sun glasses,eye glasses,wrist bands,head bands,arm band,arm bands,arm lets,sweat band,sweat bands,head scarf,head piece,mail man,fire man,door man,bell boy,noble man,noble woman,snow man,were bear,were cat,were rat,book worm,black smith,gold smith,silver smith,lock smith,cat fish,gold fish,grass hopper,cater pillar,fire fly,butter flies,dragon flies,lady bird,lady bugs,cup cakes,pop corn,tea cup,tea pot,news paper,space suit,space man,super heroes,super villain,grand ma,grand pa,bee keeper,zoo keeper,inn keeper,shop keeper,game keeper,hand gun,shot gun,broad sword,great sword,long bow,cross bow,spell book,note book,sketch book,horse shoe,breast plate,shoulder pads,finger less,sleeve less,lap top,eye shadow,motor cycle,bi cycle,snow flake,snow flakes,dread lock,mer man,cat girl,cat boy,chop sticks,match stick,drum sticks,drum stick,ear muff,over coats,rain boots,key board,bed time,top knot,side burn,jump suits,track suit,body suit,leg warmers,lip gloss,deer stalker,sun burnt,sun burned,sun burn,wind swept,tear stained'
  return Object.fromEntries(pairs.split(',').map((pair) => [pair, pair.replace(' ', '')]))
}

/** 'A heart-shaped tail tip' tells of the tail. */
export function tailTips(): Record<string, string> {
  const shapes =
    'heart,heart shaped,arrow,arrow shaped,arrowhead,spade,spaded,spade shaped,diamond shaped,barbed,pointed,forked,tufted,spiked'
  const plain = (shape: string) => `${shape.replace(/ shaped$|head$/, '')} tipped tail`
  return Object.fromEntries(shapes.split(',').map((shape) => [`${shape} tail tip`, plain(shape)]))
}

/** 'A threadbare motley' is what a jester wears; alone the word is a pattern. */
export function motleys(): Record<string, string> {
  const looks =
    'threadbare,patched,faded,torn,tattered,ragged,patchwork,worn,shabby,old,harlequin,bright,garish,striped,chequered,checkered,moth-eaten'
  const garments = ['coat', 'tunic', 'hose', 'cap', 'hood', 'cloak', 'cape', 'doublet', 'tights']
  const table: Record<string, string> = {}
  for (const look of looks.replaceAll('-', ' ').split(',')) {
    table[`${look} motley`] = `${look} jester costume`
    for (const garment of garments)
      table[`${look} motley ${garment}`] = `${look} harlequin ${garment}`
  }
  return table
}

/** 'A teddy bear tied to the belt': it hangs there, and is not that long. */
export function hungOnBelts(): Record<string, string> {
  const verbs = 'tied,clipped,pinned,fixed,fastened,hooked,strapped,lashed,buckled,attached'
  return Object.fromEntries(
    verbs.split(',').map((verb) => [`${verb} to _ belt`, 'hanging from the belt']),
  )
}

/** 'Watercolour would be lovely' is no box of paints in her hand. */
export function wishedMedia(): Record<string, string> {
  const media =
    'watercolour,watercolor,watercolours,watercolors,oils,charcoal,pencil,crayon,ink,pastel'
  const praises = 'lovely,nice,great,perfect,wonderful,ideal,best,good,amazing'
  return Object.fromEntries(
    media
      .split(',')
      .flatMap((medium) =>
        praises.split(',').map((praise) => [`${medium} would be ${praise}`, '']),
      ),
  )
}

/** 'any colours except blue', 'every shade but red': all the ways to leave one out. */
export function exceptColours(): Record<string, string> {
  const result: Record<string, string> = {}
  for (const all of ['any', 'all', 'every', 'whatever', 'any other'])
    for (const colour of ['colour', 'color', 'colours', 'colors', 'shade', 'hue', 'tone'])
      for (const but of [
        'but',
        'except',
        'except for',
        'besides',
        'bar',
        'other than',
        'apart from',
        'excluding',
      ])
        result[`${all} ${colour} ${but}`] = 'no'
  return result
}

/** 'hair down to her waist', 'boots laced to the knee', 'a robe that reaches the floor'. */
export function lengths(): Record<string, string> {
  const table: Record<string, string> = {}
  const parts = {
    knee: 'knee',
    knees: 'knee',
    thighs: 'thigh',
    calves: 'calf',
    waist: 'waist',
    hips: 'hip',
    ankles: 'ankle',
    shoulders: 'shoulder',
    floor: 'floor',
    ground: 'floor',
  }
  const leads = [
    'to',
    'down to',
    'up to',
    'past',
    'reaching',
    'reaches',
    'that reaches',
    'that reach',
    ...['reaching', 'falling', 'hanging', 'flowing', 'coming', 'reaching down'].map(
      (verb) => `${verb} to`,
    ),
    ...['reaches', 'falls', 'comes', 'hangs', 'goes'].flatMap((verb) => [
      `${verb} to`,
      `that ${verb} to`,
      `${verb} down to`,
    ]),
  ]
  for (const [part, length] of Object.entries(parts))
    for (const lead of [...leads, 'all the way to', 'just past', 'long enough to reach'])
      table[`${lead} _ ${part}`] = `${length}-length`
  for (const mid of ['mid calf', 'mid thigh', 'mid shin'])
    for (const lead of ['to', 'to the', 'down to', 'down to the', 'reaching'])
      table[`${lead} ${mid}`] = `${mid.slice('mid '.length).replace('shin', 'calf')}-length`
  // 'sand stuck to her knees' says where, not how long.
  for (const part of Object.keys(parts))
    for (const verb of [
      'stuck',
      'tied',
      'strapped',
      'taped',
      'clinging',
      'sticking',
      'pinned',
      'glued',
    ])
      table[`${verb} to _ ${part}`] = `stuck to the ${part}`
  return table
}

const feelings: Record<string, string> = {
  terrified: 'terror, fear, horror, dread, fright',
  furious: 'fury, rage, wrath',
  angry: 'anger, outrage',
  sad: 'sadness, sorrow, grief, misery, woe',
  joyful: 'joy, delight, happiness, glee',
  proud: 'pride',
  disgusted: 'disgust, revulsion',
  surprised: 'surprise, shock, astonishment, amazement, disbelief',
  determined: 'determination, resolve',
  contemptuous: 'contempt, scorn, disdain',
  calm: 'calm, serenity, peace',
  worried: 'worry, concern, alarm',
  confused: 'confusion, bewilderment',
  bored: 'boredom, tedium',
  mischievous: 'mischief',
  suspicious: 'suspicion, mistrust',
  triumphant: 'triumph',
  desperate: 'despair, desperation',
  energetic: 'energy, life, vigour, vigor',
  confident: 'confidence',
  curious: 'curiosity',
  guilty: 'guilt, shame, remorse',
  amused: 'amusement',
}

/** 'a look of terror', 'bursting with pride', 'a face full of sorrow': the feeling as an adjective. */
export function looksOf(): Record<string, string> {
  const table: Record<string, string> = {}
  const leads = 'look of,expression of,air of,face full of,eyes full of,look of pure,look of utter'
  const full =
    'bursting with,brimming with,filled with,trembling with,shaking with,beaming with,full of'
  for (const [mood, nouns] of Object.entries(feelings))
    for (const noun of nouns.split(', ')) {
      for (const lead of `${leads},${full}`.split(',')) table[`${lead} ${noun}`] = mood
      if (!/^(?:calm|energetic|confident|amused|curious)$/.test(mood)) table[`in ${noun}`] = mood
      for (const look of ['wide', 'pale', 'red', 'white', 'purple', 'flushed', 'frozen', 'stiff'])
        table[`${look} with ${noun}`] = `${look} ${mood}`
    }
  return table
}

/** 'Three sizes too large', 'a size too wide': too big. */
export function sizes(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [size, words] of Object.entries({
    big: 'wide loose roomy',
    small: 'tight little narrow',
  }))
    for (const word of words.split(' '))
      for (const lead of ['sizes', 'a size', 'one size', 'much', 'far', 'way'])
        table[`${lead} too ${word}`] = /size$/.test(lead)
          ? `a size too ${size}`
          : `${lead} too ${size}`
  for (const lead of ['sizes', 'a size', 'one size']) table[`${lead} too large`] = 'too large'
  return table
}

/** 'Stockings that do not match', 'none of her buttons match'. */
export function unmatched(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of [
    'do not',
    "don't",
    'dont',
    'does not',
    "doesn't",
    'doesnt',
    'will not',
    "won't",
  ])
    for (const match of ['match', 'match each other', 'quite match', 'go together', 'pair'])
      table[`${verb} ${match}`] = 'mismatched'
  return table
}

/** 'She wants to be a barrister' makes an aspiring barrister of her. */
export function hopedFor(): Record<string, string> {
  const table: Record<string, string> = {}
  const hopes = [
    'wants',
    'hopes',
    'longs',
    'means',
    'plans',
    'intends',
    'is training',
    'is studying',
    'trains',
    'studies',
    'would love',
    'would like',
  ]
  for (const hope of hopes)
    for (const be of ['to be _', 'to become _']) table[`${hope} ${be}`] = 'as an aspiring'
  for (const dream of ['dreams', 'dreaming', 'daydreams'])
    for (const be of ['of being _', 'of becoming _']) table[`${dream} ${be}`] = 'as an aspiring'
  return table
}

/** 'Otherwise she dresses like any night nurse' */
export function dressedLike(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const verb of ['dresses', 'dress', 'dressing', 'gets dressed'])
    for (const like of ['like _', 'as _', 'like any other', 'just like _', 'exactly like _'])
      table[`${verb} ${like}`] = 'dressed as a'
  return table
}

/** 'A farm boy with big dreams': nothing about him is big. */
export function bigHopes(): Record<string, string> {
  const table: Record<string, string> = {}
  const hopes =
    'dreams,hopes,plans,ambitions,ideas,ideals,ego,personality,attitude,appetite,secrets,secret,feelings,expectations,responsibilities,energy,reputation,heart,temper,opinions,promises,debts,trouble,problems'
  for (const size of [
    'big',
    'grand',
    'great',
    'huge',
    'large',
    'small',
    'tall',
    'enormous',
    'massive',
  ])
    for (const hope of hopes.split(',')) table[`${size} ${hope}`] = hope
  return table
}

/** 'On the chubby side' is chubby. */
export function onTheSide(): Record<string, string> {
  const words =
    'chubby,heavy,short,small,tall,thin,skinny,plump,large,big,broad,lean,slim,shy,quiet,scruffy,old,young,pale,stocky,round,grumpy,scrawny,stout,hairy'
  return Object.fromEntries(words.split(',').map((word) => [`on the ${word} side`, word]))
}

/** 'White with flour', 'stiff with salt': white and floury. */
export function statesByStuff(): Record<string, string> {
  const looks =
    'white,grey,gray,black,brown,red,yellow,green,stiff,heavy,shiny,slick,wet,sticky,soft,thin,dark,pale,thick,smeared,stained,streaked'
  const table: Record<string, string> = {}
  for (const [stuff, state] of Object.entries(statesOfStuffs))
    for (const look of looks.split(',')) table[`${look} with ${stuff}`] = `${look} and ${state}`
  for (const look of ['yellow', 'brown']) table[`${look} with age`] = `${look} and yellowed`
  for (const colour of ['yellow', 'brown']) table[`gone ${colour}`] = `${colour} and yellowed`
  return table
}

/** 'A pixel art sprite of a slime': the sprite is the picture. */
export function sprites(): Record<string, string> {
  const table: Record<string, string> = {}
  const kinds =
    'pixel art,pixel,character,game,enemy,idle,battle,overworld,player,npc,rpg,monster,boss'
  for (const kind of kinds.split(','))
    for (const sprite of ['sprite', 'sprites', 'sprite of', 'sprites of', 'sprite for'])
      table[`${kind} ${sprite}`] = ''
  for (const end of ['of', 'for'])
    for (const article of ['a', 'an', 'my', 'the']) table[`sprite ${end} ${article}`] = article
  return table
}

/** 'Think storybook', 'like something from an old picture book': nobody holds that book. */
export function bookLooks(): Record<string, string> {
  const table: Record<string, string> = {}
  const leads =
    'think,think of,thinking,straight out of,like something from,like something out of,as if from,looks like'
  for (const lead of leads.split(','))
    for (const which of ['', 'a ', 'an old ', 'a vintage ', 'a classic '])
      for (const book of [
        'storybook',
        'story book',
        'picture book',
        'comic book',
        'colouring book',
      ])
        table[`${lead} ${which}${book}`] = ''
  return table
}
