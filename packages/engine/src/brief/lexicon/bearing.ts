/** Faces and bearing in words that people say, beside what the other tables list. */

/** Moods, as the face shows them. */
export const bearingMoods = `
  footsore, singing, nice, saddle sore, travel weary, road weary, battle weary, bone weary, care worn, peaky, poorly,
  under the weather, patronising, patronizing, sisterly, brotherly, fond, soppy, ruminative, faraway,
  faraway look, preoccupied, glazed, unseeing, unfocused, rattled, shaken, unnerved, unsettled, fretting,
  homicidal, frank, ingenuous, keen, convivial, approachable, benign, beneficent, charitable, forbearing,
  tolerant, self possessed, audacious, easy going, uncaring, droll, scathing, caustic, acerbic, affronted,
  scandalised, scandalized, laconic, reticent, keen eyed, hawkish, shrewd, canny, conspiratorial, furtive,
  mistrustful, tentative, unwilling, bullish, mutinous, pert, provocative, coquettish, frisky, sparky,
  spirited, gutsy, courageous, well mannered, deferential, uncanny, self important, bombastic, blustering,
  finicky, nitpicky, exacting, forbidding, curt, terse, dogged, tenacious, single minded, brutal, pitiless,
  malignant, baleful, vindictive, infuriated, put upon, drained, dozy, disoriented, imploring, wheedling,
  ravenous, covetous, exultant, conceited, overconfident, daft, unblinking, gawping, grim faced, steely eyed,
  sour faced, grumpy faced, sweet faced, kind faced, kind eyed, sad eyed, warm eyed, hard faced, robot like,
  cat like, owlish, mouse like, schoolmarmish, schoolmistressy, headmistressy, fearsome, terrifying,
  frightening, comforting, reassuring, soothing, dependable, captivated, woozy, out of breath, panting, winded,
  stricken, numb, comatose, penetrating, appraising, reproachful, admonishing, scolding, nagging, pestering,
  needling, goading, confrontational, standoffish, stand offish, touchy, tremulous, wailing, chortling,
  guffawing, ogling, muttering, mumbling, doll like, doll like stare, knowing look, knowing stare,
  thousand yard stare, deadpan stare, dead stare, vacant look, vacant face, resting grumpy face, worried brow,
  one raised eyebrow, quizzical eyebrow, quizzical look, pouty lips, bottom lip out, lower lip out,
  lip trembling, lower lip trembling, jaw set, set jaw, jaw clenched, clenched jaw, teeth clenched,
  teeth bared, bared teeth, nostrils flaring, flared nostrils, nose scrunched, mouth set in a line,
  mouth a thin line, mouth a hard line, lips pressed together, lips pressed thin, mouth turned down,
  corners of the mouth turned down, cheeks burning, red with embarrassment, white with fear, pale with fear,
  tears in her eyes, tears in his eyes, tears in their eyes, tears running down her face,
  tears running down his face, tear tracks, tear streaked, tear stained face, heavy lids, drooping eyelids,
  droopy eyelids, sleepy eyed, tongue between her teeth, tongue between his teeth, tongue between their teeth,
  tongue between teeth, tongue poking out, tongue poking out in concentration, bored stare, hurried, pressed for time, flustered, reluctant smile,
  grudging smile, stitched grin, stitched smile, painted grin, painted smile, painted on grin, drawn on smile, sewn on smile, sewn on grin, sewn smile,
  sewn grin, carved grin, carved smile, embroidered smile, stitched on smile, stitched on grin,
  like butter would not melt, butter wouldn't melt,
  smelly, whining, frumpy, dowdy, slovenly, natty, spiffy, swanky, snazzy, cutesy, girly, washed up, down and out, brainy, stodgy, shady, sleazy,
  salty, gross, oddball, shaky, feeble, penniless, sulky, flush with money, smarmy, nosy, mousy, tacky, blingy`

/** 'One arm in the air', 'fist up high': each limb and each way up. */
const limbsUp = ['arm', 'hand', 'fist', 'paw', 'wing', 'finger', 'claw']
  .flatMap((limb) => [limb, `one ${limb}`, `${limb}s`, `both ${limb}s`])
  .flatMap((limb) =>
    [
      'in the air',
      'up in the air',
      'high in the air',
      'into the air',
      'raised',
      'raised high',
      'held high',
      'up',
      'up high',
      'lifted',
      'punched into the air',
      'pumped',
      'thrust up',
      'thrown up',
      'flung up',
      'to the sky',
      'aloft',
    ].map((way) => `${limb} ${way}`),
  )
  .join(', ')

/** How the body is held, or what it does. */
export const bearingPoses = `
  snoring, eyes cast down, eyes cast downwards, eyes cast to the ground, eyes fixed on the ground, gaze cast down, stooped,
  hunched over, slumped, bent double, bent over, round shouldered, straight backed, ramrod straight, upright posture, standing straight, standing proud, standing still, standing upright, standing stock still, back straight,
  straight as a rod, rigid posture, stiff posture, relaxed posture, slouchy posture, military posture, heroic stance,
  idle stance, ginga, low ginga stance, sword raised, sword drawn, shield raised, shield up, shields up, half turned,
  weight on one leg, mid lunge, coiled up, ears flat, ears pinned back, ears perked, ears pricked up, ears back, roosting, clinging, in lotus,
  sits in lotus, sitting in lotus, ponders, eyes on the ground,
  eyes on the floor, eyes to the ground, gaze lowered, lowered gaze, gaze averted, averted gaze, head high, chin down,
  chin tucked, hugging herself, hugging himself, hugging themself, arms hanging, hands empty, showing off muscles,
  showing off her muscles, showing off his muscles, finger to lips, finger on lips, mid bow, mid curtsy,
  caught mid step, caught mid stride, mid sip, mid bite, legs dangling, feet dangling, legs swinging,
  one leg dangling, knees drawn up, knees to chest, knees hugged, knees together, toes turned in, pigeon toed stance, toes pointed, tail curled,
  tail held high, tail high, tail up, tail down, tail tucked, tail swishing, tail curled around her feet,
  wings half open, wings half spread, wings tucked, feet turned out, feet turned in, toes turned out, feet apart, feet planted wide,
  feet wide apart, feet planted, feet planted apart, feet together, heels together, legs apart, legs wide apart, legs spread wide, legs astride,
  hands hidden in sleeves, hands hidden in her sleeves, hands hidden in his sleeves, hands inside sleeves, hands inside her sleeves, hands inside his sleeves,
  hands lost in sleeves, hands deep in pockets, hands deep in her pockets, hands deep in his pockets, hands stuffed in pockets,
  standing like a statue, curtsying, hand raised in greeting, hand raised in blessing, hand raised in salute, palm out, palm raised, palms up, palms raised, palms together,
  ${limbsUp}`
