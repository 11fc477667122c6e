/** What a pose or a mood is called as well: who has the head cocked has it tilted, and who is over the moon is happy. */

/** A pattern of the whole words, and the names beside them. */
export type Kin = readonly [said: RegExp, names: string]

/** The plain names of poses that are told in a special way. */
export const poseKin: readonly Kin[] = [
  [/^head (?:cocked|tipped|inclined|canted)(?! (?:back|up|down|forward))/, 'head tilted'],
  [/^head tilted (?:to|on|at)/, 'head tilted'],
  [/^(?:chin|cheek|head|face) .*\b(?:hands?|fists?|palms?|knuckles)$/, 'chin in hand'],
  [/^chin (?:propped|rest(?:s|ing|ed)|cupped)/, 'chin in hand'],
  [/^(?:chin|head|nose) (?:raised|lifted|tilted up|held high|high|up|in the air)$/, 'chin up'],
  [/^(?:arms crossed|crossed arms)/, 'arms folded'],
  [/^(?:arms folded|folded arms)/, 'arms crossed'],
  [/^palms? (?:pressed|together)/, 'hands together, praying'],
  [/^hands? .*\bprayer$/, 'praying'],
  [/\bon one knee$/, 'kneeling'],
  [
    /^(?:arms akimbo|akimbo|fists? (?:planted )?on (?:her |his |their |its )?hips)$/,
    'hands on hips',
  ],
  [/^(?:doubled over|doubled up|bent double|bent over)$/, 'hunched'],
  [/^hunched (?:over|up|forward)/, 'hunched'],
  [/^shoulders (?:hunched|up|rounded)/, 'hunched'],
  [/^shoulders (?:slumped|sagging|drooping|rounded)/, 'slumped'],
  [/^(?:sprawled|sprawling|lounging|reclining|prone|supine|stretched out|flat on)/, 'lying'],
  [
    /^(?:on (?:her |his |their |its )?toes|on one toe|on the toes|en pointe|on pointe)$/,
    'on tiptoe',
  ],
  [/^(?:snoozing|napping|dozing|slumbering|fast asleep)/, 'sleeping'],
  [/^(?:squatting|squats|hunkered down)/, 'crouching'],
  [/^(?:crouched|crouches)/, 'crouching'],
  [/^arms? (?:flung|thrown|stretched|held|spread|reaching) ?(?:out|wide)?\b/, 'arms outstretched'],
  [/^(?:open arms|arms open|arms wide|arms out)$/, 'arms outstretched'],
  [/^arms outstretched$/, 'arms out, arms wide, arms spread'],
  [/^arms? .*\b(?:overhead|above (?:her |his |their |its |the )?head)$/, 'arms raised'],
  [/^(?:one |both )?arms? .*\b(?:up|aloft|in the air|to the sky)$/, 'arm raised'],
  [/^(?:one |both )?hands? .*\b(?:up|aloft|in the air|to the sky)$/, 'hand raised'],
  [/^(?:one |both )?fists? .*\b(?:up|aloft|in the air|to the sky)$/, 'fist raised'],
  [/^(?:sprinting|jogging|racing|dashing|galloping|charging|bolting)\b/, 'running'],
  [/^(?:bounding|hopping|springing|leaping|leapfrogging)\b/, 'jumping'],
  [
    /^(?:striding|strolling|strutting|sauntering|trudging|ambling|plodding|shuffling along)\b/,
    'walking',
  ],
  [/^(?:levitating|drifting|hovering)\b/, 'floating'],
  [/^(?:sticking|holding) (?:up )?two fingers/, 'two fingers up, rude gesture'],
  [/^(?:fingers up|middle fingers?(?: up)?|flipping the bird|giving the finger)$/, 'rude gesture'],
  [/^(?:peeping|peering (?:out|round|around))\b/, 'peeking'],
  [/^(?:gazing|staring|looking) (?:up|at the (?:sky|stars|moon))/, 'looking up'],
  [/^(?:creeping|skulking|prowling|tiptoeing)\b/, 'sneaking'],
  [/^(?:astride|mounted|in the saddle|side ?saddle)\b/, 'riding'],
  [/^(?:dangling|swinging) (?:from|by|upside down)/, 'hanging'],
  [/^(?:tossing|flicking) a coin/, 'flipping a coin'],
  [/^looking sideways$/, 'glancing sideways, sideways glance'],
  [/^looking (?:back )?over (?:her |his |their |its |one |a )?shoulder$/, 'looking back'],
  [/^(?:turned away|facing away|back to us|back to the viewer|from behind)$/, 'back turned'],
  [/^(?:cradling|rocking) (?:a |her |his |their |the )?(?:baby|newborn|infant)/, 'cradling a baby'],
  [
    /^(?:thumbs? in (?:belt|waistband|pockets?|braces|suspenders|lapels|armpits))$/,
    'thumbs hooked',
  ],
  [/^pushing (?:his |her |their |up )?(?:glasses|spectacles|specs)/, 'adjusting glasses'],
  [/^(?:clinking|raising) (?:a |his |her )?(?:glass|mug|tankard|goblet)/, 'toasting'],
  [/^knees (?:pulled|drawn|hugged|tucked|up)/, 'knees up'],
  [/^feet (?:up )?on (?:the |a |his |her )?(?:desk|table|stool)$/, 'feet up'],
  [/^lying down$/, 'lying'],
  [/^sticking out tongue$/, 'tongue out'],
  [/^hands on back$/, 'hands behind back'],
  [/^asleep on (?:his|her|their|its) feet$/, 'asleep'],
  [/^palms? held out$|^hands? held out$/, 'palm out, begging'],
  [/^weight on one (?:leg|hip)$/, 'hip cocked'],
  [/^(?:in|sitting in|sits in) lotus$/, 'lotus, cross-legged, sitting'],
  [/^lying on (?:back|belly|stomach|front|side)$/, 'lying'],
  [/^arms overhead$/, 'arms above head'],
  [/^on horseback$/, 'riding'],
  [/^tying a shoelace$/, 'tying laces, tying a lace'],
  [/^(?:tugging|pulling|picking|plucking) at /, 'tugging'],
  [/^rubbing (?:his |her |their |its )?hands together$/, 'rubbing hands'],
  [/^wiping (?:his |her |their |its )?(?:palms|hands)$/, 'wiping hands'],
  [/^([a-z]+(?: [a-z]+)?) (?:held (?:high|aloft|up)|aloft|lifted)$/, '$1 raised, arm raised'],
  [/^(?:facepalm|facepalming|face in hand)$/, 'facepalm'],
  [/^shoulders (?:thrown|pulled|drawn) back$/, 'shoulders back'],
  [
    /^(?:foot|boot|paw|hoof|knee|leg) on (?:a |an |the )?(?:barrel|rock|football|ball|chest|cannon|stump|log|crate|box|ledge|stool|chair)$/,
    'one foot up',
  ],
  [/^checking watch$/, 'looking at watch'],
]

/** The plain names of moods that are told in a turn of phrase. */
export const moodKin: readonly Kin[] = [
  [
    /^(?:on the verge of tears|close to tears|near tears|misty eyed|choked up|welling up)$/,
    'tearful',
  ],
  [
    /^(?:over the moon|on cloud nine|walking on air|tickled pink|thrilled to bits)$/,
    'delighted, happy',
  ],
  [/^(?:face like thunder|thunderous face)$/, 'thunderous, angry'],
  [/^(?:like )?butter (?:would not|wouldn't) melt$/, 'innocent'],
  [/^(?:miles away|away with the fairies|faraway look)$/, 'dreamy, distant'],
  [/^twinkle in (?:his|her|their|its) eyes?$/, 'twinkle, mischievous'],
  [/^glint in (?:his|her|their|its) eyes?$/, 'glint, mischievous'],
  [/^(?:gritting (?:his|her|their|its) teeth|gritted teeth|jaw set|set jaw)$/, 'determined'],
  [/^gritting (?:his|her|their|its) teeth$/, 'gritted teeth'],
  [
    /^(?:baring (?:his|her|their|its) (?:teeth|fangs)|bared fangs|fangs bared)$/,
    'bared teeth, snarling',
  ],
  [/^antsy$/, 'restless'],
  [/^(?:bawling|bellowing|hollering|whooping)$/, 'shouting'],
  [/^in a trance$|^eyes rolled back$/, 'in a trance'],
  [/^tutting$/, 'disapproving'],
  [/^uppity$/, 'snobbish'],
  [/^(?:bug eyed|wide eyed|saucer eyed)$/, 'wide eyed'],
  [/^(?:thousand|hundred) (?:mile|yard) stare$|^mile long stare$/, 'haunted, blank'],
  [/^murder in (?:his|her|their|its) eyes$/, 'murderous'],
  [/^(?:mardy|stroppy)$/, 'sulky'],
  [/^bored stiff$/, 'bored'],
  [/^tongue hanging out$/, 'tongue out'],
  [/^tongue (?:poking|stuck|sticking|lolling) out/, 'tongue out'],
  [
    /^tongue (?:between (?:his|her|their|its|the) teeth|out in concentration|poking out in concentration)$/,
    'concentrating',
  ],
  [/^in pain$/, 'pained'],
  [/^(?:lips pressed (?:together|thin|tight)|tight lipped|mouth a (?:hard|thin) line)$/, 'stern'],
  [/^(?:no nonsense|does not suffer fools)$/, 'no nonsense, stern'],
  [/^(?:rolling (?:his|her|their|its) eyes|eyes rolled|eye roll)$/, 'rolling eyes, exasperated'],
  [/^doing a raspberry$|^blowing a raspberry$/, 'tongue out'],
  [
    /^half (?:shut|closed|lidded|open) eyes$|^eyes half (?:shut|closed)$/,
    'half closed eyes, sleepy',
  ],
  [/^(?:glazed|eyes glazed|glassy)$/, 'vacant'],
  [/^smirking$/, 'smirk'],
]

/** What faces do counts as a mood wherever it is told as a deed. */
export const deedsOfFaces =
  /^(?:humming|whistling|singing|panting|gasping|gulping|howling|barking|hissing|purring|scoffing|gurning|sneezing|sniffing|sniffling|coughing|tutting|whooping|cheering|hooting|snorting|bellowing|bawling|shouting|hiccuping|burping|retching|squealing|shrieking|wailing|groaning|moaning|sighing|muttering|mumbling|chanting|puckering(?: up)?|blowing a kiss|blowing kisses|licking (?:his|her|their|its) lips|licking lips|pulling (?:a )?faces?|making (?:a )?faces?|baring (?:his|her|their|its) (?:teeth|fangs)|gnashing (?:his|her|their|its) teeth|sticking (?:his|her|their|its) tongue out|tongue out|mouth open|chin up|head thrown back|snarling|smiling|sobbing|weeping|crying|daydreaming|swaggering|breathing hard|out of breath)$/

/** What ears, tails, eyes and lips are like is a pose as well. */
export const posesOfFaces =
  /^(?:(?:ears|tail|wings|whiskers|hackles|fur) [a-z ]+|eyes (?:closed|shut|lowered|cast down|downcast|rolled)|(?:tongue|teeth|lips) [a-z ]+|one eye (?:closed|shut)|wringing .*|trembling|shivering|whistling|singing|humming|sleeping|asleep|dozing|snoring|yawning|sneezing|shrugging|squinting|staring|blowing a kiss|biting (?:his|her|their|its) (?:lip|nails|thumb)|on tiptoe)$/
