/** Words that say who somebody is: presentation, age, build, character, descent, title, and other people. */
import type { Subject } from '../brief.ts'

type Presentation = NonNullable<Subject['presentation']>
type Age = NonNullable<Subject['age']>
type Build = Subject['builds'][number]

/** Nouns and adjectives, said of the subject. */
export const presentationWords: Record<Presentation, string> = {
  feminine: `
    bubbe, obaasan, halmoni, prima donna, prima ballerina, can-can dancer, naiad, oread, nereid, nana, lassie, fraulein, fräulein, abuela, abuelita, nonna, oma, babcia, babushka, parlourmaid, parlormaid, chambermaid, scullery maid, mama, momma, mommy, mummykins, mam, belle, southern belle, riot grrrl, ingénue, ingenue, soubrette, charlady, charwoman, tradwife, trad wife, wifey,
    girlfriend, niece, goddaughter, stepdaughter, stepsister, half sister, sister in law, mother in law, daughter in law, stepmum, stepmom, fiancée, fiancee, missus, gran, auntie,
    widow, widowed mother, lolita, gothic lolita, sweet lolita, classic lolita, grandmotherly, motherly, sisterly, matronly, war widow, merry widow, black widow,
    ladylike, maidenly, grandmama, nan, nanna, old dear, dinner lady, land girl, lumberjill, suffragette, pin-up girl, pin-up, pinup, pinup girl, la catrina, catrina,
    usherette, factory girl, mill girl, match girl, shop girl, weather girl, ring girl, cigarette girl, tea lady,
    little sister, big sister, older sister, younger sister, elder sister, kid sister, baby sister, mme, mlle, mademoiselle,
    damsel, comtesse, vicomtesse, baronne, duchesse, gräfin, freifrau, fürstin, herzogin, condesa, marquesa, duquesa, marchesa, principessa,
    pregnant, three months pregnant, four months pregnant, five months pregnant, six months pregnant, seven months pregnant,
    eight months pregnant, nine months pregnant, very pregnant, visibly pregnant, heavily pregnant, expectant mother, cleopatra, nefertiti, marie antoinette, guinevere, titania, snow white, cinderella, sleeping beauty, rapunzel,
    joan of arc, baba yaga, morgan le fay, circe, freya, mulan, hua mulan, boudica, little red riding hood, gretel,
    goldilocks, bastet, sekhmet, athena, aphrodite, artemis, hera, amaterasu, carmilla, maid marian, alice in
    wonderland, scheherazade, woman, girl, lady, female, gal, feminine, maiden, lass, schoolgirl, 1girl, 1woman,
    femme, fem, fem-presenting, femme-presenting, female-presenting, feminine-presenting, woman-presenting, fem-leaning,
    girl-coded, fem-coded, womanly, girlish, grandmother, grandma, granny, old woman, crone, hag, mother, mom, mum, matriarch,
    waifu, tomboy, girly, trans woman, transfeminine, queen, empress, princess, duchess, countess, baroness,
    marchioness, viscountess, priestess, high priestess, moon priestess, sun priestess, sorceress, enchantress,
    witch, huntress, nun, actress, waitress, hostess, goddess, demigoddess, heroine, superheroine, bride, cowgirl,
    catgirl, cat girl, fox girl, wolf girl, bunny girl, rabbit girl, dog girl, dragon girl, demon girl, angel girl,
    robot girl, slime girl, plant girl, bird girl, maid, kunoichi, valkyrie, shieldmaiden, shield maiden, geisha,
    maiko, miko, shrine maiden, mermaid, siren, succubus, giantess, harpy, dryad, nymph, medusa, gorgon, lamia,
    witch girl, magical girl, noblewoman, noble lady, dame, businesswoman, policewoman, swordswoman, markswoman,
    spearwoman, horsewoman, girl next door, ballerina, showgirl, femme fatale, milkmaid, shepherdess, seamstress,
    governess, stewardess, barmaid, abbess, prophetess, demoness, vampiress, druidess, tigress, lioness, daughter,
    sister, aunt, auntie, niece, granddaughter, goddaughter, stepdaughter, stepsister, half-sister, stepmother, godmother, great-niece, sister-in-law, mother-in-law, daughter-in-law, wife, schoolmarm, gyaru, egirl, e-girl, gamer girl, goth girl, punk girl, village girl, farm girl,
    flower girl, cheerleader, onna-musha, onna-bugeisha, female samurai, wise woman, medicine woman, amazon,
    banshee, tsarina, sultana, rani, maharani, infanta, heiress, debutante, she, matron, ojou-sama, warrior woman,
    songstress, diva, postwoman, fisherwoman, saleswoman, spacewoman, mother superior, vixen, doe, mare, gladiatrix,
    bridesmaid, flapper, necromantress, lady knight, landlady, butch, lesbian, washerwoman, salarywoman, handmaiden,
    cat woman, snake woman, courtesan, oiran, geiko, kisaeng, odalisque, chorus girl, showgirl, bailaora, haenyeo, majorette, wench, tavern wench, handmaid, laundress, lady's maid, fishwife, alewife, abbess, prioress, empress dowager, dowager, signora, contessa, marquise, dauphine, rani, ranee, begum, kunoichi girl, onna, senorita, señorita, mademoiselle, milady, madam, madame, spinster, housewife, homemaker, mistress, valkyrie maiden, vestal virgin, sibyl, seeress, nursemaid, nanny, governess, washerwoman, charwoman, cleaning lady, lollipop lady, dinner lady, lunch lady, bag lady, midwife, great-aunt, great-grandmother, great-grandma, great-gran, great-granny, grandaunt, great-niece, nan, nana, midwives, godmother, widow, post lady, postlady, bin lady, ice cream lady, flower lady, pirate queen, mother of dragons, stepmother, godmother, fairy godmother, milkmaid, dairymaid, goose girl, ballerina girl, drag queen, bridezilla, cowgirl queen`,
  masculine: `
    eunuch, granpa, grampa, grandpop, zayde, ojiisan, monk, fanboy, cabman, cabbie bloke, faun, gramps, laddie, señor, abuelo, abuelito, nonno, opa, dziadek, dedushka, manservant, houseboy, garçon, papa, pops, poppa, choirmaster, padre, fratboy, frat boy, frat bro, gym bro, finance bro, surfer bro, tech bro, young buck,
    boyfriend, nephew, godson, stepson, stepbrother, half brother, brother in law, father in law, son in law, stepdad, hubby, fiancé, granddad, grandad,
    widower, grandfatherly, fatherly, avuncular, brotherly, gentlemanly, bachelor, confirmed bachelor, delivery boy, paper boy, paperboy, stable boy, cabin boy,
    bellboy, busboy, pageboy, altar boy, ball boy, choirboy, errand boy, newsboy, shoeshine boy, tea boy, old codger, codger, geezer, old boy, old fella, fella, chap, gent, old gent, gents, toff, gentleman farmer,
    merlin, king arthur, robin hood, santa claus, father christmas, thor, loki, odin, sun wukong, achilles,
    monsieur, little brother, big brother, older brother, younger brother, elder brother, kid brother, baby brother, vicomte, graf, freiherr, fürst, herzog, marchese, visconte, hercules, leonidas, dracula, zeus, apollo, anubis, lancelot, don quixote, peter pan, gilgamesh, guan yu, lu bu,
    masc, masc-presenting, male-presenting, masculine-presenting, man-presenting, masc-leaning, masc-coded,
    man, boy, guy, male, gentleman, dude, bloke, masculine, lad, fellow, schoolboy, 1boy, 1man, manly, boyish,
    grandfather, grandpa, old man, father, dad, patriarch, husbando, trans man, transmasculine, king, emperor,
    prince, duke, count, baron, marquis, earl, viscount, lord, priest, friar, abbot, wizard, warlock, sorcerer,
    huntsman, actor, waiter, god, demigod, groom, bridegroom, cowboy, catboy, cat boy, fox boy, wolf boy, bunny boy,
    butler, merman, incubus, satyr, minotaur, nobleman, businessman, policeman, swordsman, marksman, spearman,
    horseman, fireman, mailman, postman, fisherman, salesman, spaceman, viking man, footman, valet, bishop, pope,
    sultan, tsar, czar, kaiser, shah, khan, raja, pharaoh, son, brother, uncle, nephew, grandson, godson, stepson, stepbrother, half-brother, stepfather, godfather, great-nephew, brother-in-law, father-in-law, son-in-law, husband, gladiator man, medicine
    man, caveman, frontiersman, gentleman thief, handyman, lumberjack, sire, mister, mr, sir, he, salaryman, shogun,
    daimyo, luchador, sumo wrestler, sumo, stag, bull man, schoolmaster, headmaster, merboy, altar boy, choirboy,
    milkman, cabin boy, delivery boy, old master, hitman, wolf man, lizard man, bird man, fish man, con man, cat
    man, snake man, goat man, bear man, rat man, gay man, norseman, best man, landlord, himbo, sugar daddy, daddy,
    dilf, eboy, e-boy, highwayman, stable boy, farm boy, village boy, danseur, stationmaster, handyman, strongman, ringmaster, choirboy, paperboy, busboy, bellboy, ploughman, huntsman, oarsman, boatman, ferryman, lawman, henchman, hangman, headsman, watchman, dustman, milkman, barman, doorman, chairman, great-uncle, great-grandfather, great-grandad, great-grandpa, granduncle, widower, godfather, alderman, clansman, stuntman, frogman, conman, bogeyman, deacon, monsignor, rabbi, imam, signor, monsieur, herr, hidalgo, caballero, torero, matador, bullfighter, toreador, gondolier, maharaja, emir, caliph, sheikh, pasha, mikado, godfather, stepfather, groomsman, drag king, rajah`,
  androgynous: `
    androgynous, nonbinary, non-binary, enby, genderfluid, genderqueer, agender, gender neutral, gender-neutral,
    they/them, androgyne, bigender, genderless, ambiguous gender, neutral gender, femboy, intersex, twink,
    pangender, demigirl, demiboy`,
}

export const ageWords: Record<Age, string> = {
  toddler: 'toddler, baby, infant, two-year-old, newborn, toddling, baby-faced toddler',
  child: `
    child, kid, little girl, little boy, young girl, young boy, childlike, children, small child, small girl, small
    boy, youngster, tween, preteen, kindergartner, loli child, schoolkid, kiddo, orphan, urchin, street urchin, brat, spoiled brat, spoilt brat, rich brat, bratty kid,
    choirboy, choirgirl, altar boy, paperboy, schoolkid, small kid, gradeschooler, elementary schooler, little one, cabin boy, street kid, primary schooler`,
  teen: `
    teen, teenager, teenage, teenaged, adolescent, schoolgirl, schoolboy, high schooler, high school student, teen
    girl, teen boy, teenage girl, teenage boy, youth, middle schooler, school girl, school boy, lad, lass,
    high-schooler, young teen, pubescent, high school, high school girl, high school boy`,
  adult: `
    adult, grown, grown-up, young adult, middle-aged, middle aged, mature, thirty-something, twenty-something, young
    woman, young man, young lady, forty-something, middle-aged man, middle-aged woman, college student, university
    student, college-aged, fully grown, in her prime, in his prime, in their prime, adult woman, adult man,
    thirtysomething, twentysomething, grown woman, grown man, midlife, fifty-something`,
  elder: `
    old, elderly, elder, aged, senior, ancient, old man, old woman, grandmother, grandma, granny, grandfather,
    grandpa, crone, hag, geriatric, wizened, venerable, octogenarian, septuagenarian, hoary, nonagenarian, very old,
    older, grey-haired elder, centenarian, oldster, retired, retiree, old lady, old master, elderly man, elderly
    woman, aging, ageing, pensioner, aged man, aged woman, dotage, long-lived elder, sixty-something,
    seventy-something, white-haired elder, granddad, grandad, wise old, grizzled old, old guy, village elder`,
}

export const buildWords: Record<Build, string> = {
  slender: `
    slender, slim, thin, raw-boned, rawboned, bony-kneed, all elbows, all knees and elbows, skin and bone, skin and bones, half-starved, starved, underfed, ribs showing, visible ribs, stick-thin, pencil-thin, whip-thin, rangy, coltish, narrow-shouldered, skinny, lean, lithe, lanky, willowy, svelte, gaunt, bony, scrawny, wiry, emaciated,
    spindly, gangly, gangling, reedy, slight, delicate frame, twiggy, waifish, rail-thin, slender build, slim build,
    underweight, lithe build, lean build, skeletal frame, thin build, gracile, malnourished, frail, frail-looking,
    beanpole, bony frame, slim figure, slender figure, lissom`,
  athletic: `
    athletic, fit, toned, sporty, agile, athletic build, nimble, limber, sinewy, well-built, swimmer's build, in
    shape, lean muscle, dancer's build, acrobatic, athletic body, dancer build, fit build, runner's build, swimmer
    build, toned body, lithe and athletic`,
  muscular: `
    muscular, muscled, buff, ripped, jacked, brawny, burly, beefy, strong, hulking, bulky, muscly, brawny build,
    bodybuilder build, powerfully built, powerful build, strapping, musclebound, shredded, swole, muscle-bound,
    hunky, well-muscled, heavily muscled, broad-shouldered, very muscular, broad, barrel-chested, muscular build,
    strong build, built like a tank, broad build, herculean, powerfully-built, brutish build, heavily built, big and
    strong, beefcake, built like an ox, huge muscles, burly build, large build, sturdy build`,
  heavy: `
    heavy, heavyset, heavy-set, fat, chubby, plump, overweight, plus-size, plus size, plus-sized, curvy, rotund,
    portly, stout, pudgy, big-bellied, round-bellied, obese, voluptuous, thick, thicc, full-figured, chunky,
    corpulent, tubby, pot-bellied, potbellied, rubenesque, large-bodied, round belly, round chest, big round chest, big belly, potbelly, pot
    belly, beer belly, fat belly, chonky, curvaceous, paunchy, soft-bodied, heavy build, husky build, buxom, busty,
    big boned, big-boned, matronly, hefty, soft body, heavyset build, dumpy, pleasantly plump, rolly, zaftig,
    round-faced, dad bod, pudgy belly, round body, plus-size body, curvy figure, hourglass figure, wide hips, thick
    thighs, chub`,
  stocky: `
    stocky, squat, thickset, compact, sturdy, blocky, solidly built, thick-set, short and stocky, stout build,
    stocky build, wide, broad and short, sturdily built, solid build, compact build, solid, dwarfish build,
    barrel-shaped, low and wide, squarish`,
  tall: `
    tall, towering, very tall, statuesque, lofty, long-legged, giant-sized, leggy, 7 feet tall, extremely tall,
    looming, enormous, gigantic, huge, massive, colossal, big, large, giant, tall build, hulking height, imposing,
    long-limbed, super tall, gargantuan, oversized body, larger than life, really tall, monstrous size, above
    average height, titanic, long legs`,
  short: `
    short, tiny, small, little, diminutive, vertically challenged, shortish, very short, pint-sized, miniature,
    pocket-sized, knee-high, stumpy, below average height, small-statured, short stature, short-statured, minuscule,
    wee, thumb-sized, teeny, small stature, short in stature, tiny body, really short, fun-sized, undersized, short
    height, itty-bitty, smol`,
  petite: `
    petite, dainty, delicate, small-framed, petite build, small frame, elfin build, petite frame, petite body, small
    and slight, delicate build, fine-boned, petite figure, doll-like, tiny frame, birdlike, pixieish`,
  chibi: `
    chibi, super deformed, super-deformed, chibi-style, chibi style, sd style, big head, big-headed, nendoroid,
    chibified, chibi proportions, oversized head, large head`,
}

/** Character and mood, as written. */
export const traitWords = `
  grim, cheerful, mysterious, stern, fierce, gentle, shy, brave, kind, cruel, wise, wild, cold, calm, stoic, serious,
  sly, cunning, playful, mischievous, happy, sad, angry, melancholy, melancholic, gloomy, grumpy, gruff, sarcastic,
  sardonic, swotty, glib, riled, snide, mawkish, smug, arrogant, proud, haughty, noble-hearted, noble expression, noble look, noble bearing, humble, timid, nervous, anxious, confident, bold, cocky,
  reckless, heroic, villainous, evil, sinister, menacing, intimidating, scary, creepy, eerie, spooky, cute, adorable,
  pretty, beautiful, handsome, gorgeous, ugly, elegant, graceful, regal, majestic, dignified, royal-blooded,
  sophisticated, refined, charming, flirty, flirtatious, seductive, sultry, sexy, alluring, sweet, innocent, naive,
  bubbly, energetic, hyper, lively, perky, excitable, optimistic, pessimistic, lazy, sleepy, tired, weary, exhausted,
  world-weary, jaded, cynical, bitter, vengeful, ruthless, merciless, bloodthirsty, savage-hearted, feral, rabid,
  crazy, mad, insane, unhinged, psychotic, deranged, manic, eccentric, quirky, goofy, silly, clumsy, awkward, dorky,
  nerdy, geeky, bookish, studious, intelligent, smart, clever, brilliant-minded, genius, curious, inquisitive,
  dreamy, romantic, poetic, thoughtful, pensive, brooding, moody, sullen, edgy, rebellious, defiant, stubborn,
  hot-headed, hotheaded, hot-tempered, short-tempered, fiery-tempered, passionate, determined, resolute, focused,
  disciplined, strict, loyal, honorable, honourable, righteous, pious, devout, holy-hearted, saintly, pure, motherly,
  fatherly, maternal, paternal, caring, compassionate, friendly, outgoing, jolly, jovial, merry, boisterous, loud,
  rowdy, quiet, silent, taciturn, reserved, aloof, distant, lonely, lonesome, mournful, tragic, haunted-looking,
  tormented, cursed, doomed, fallen, corrupted, possessed, wicked, devious, deceitful, treacherous, greedy, vain,
  sassy, snarky, witty, funny, humorous, smiling, staring, biting her lip, biting his lip, biting their lip, lip bite, gormless, beleaguered, benevolent, careworn, catatonic, dispassionate, fastidious, fretful, genial,
  guileless, harassed, officious, ornery, pernickety, plaintive, rapt, tetchy, thunderous, timorous, truculent, unapologetic,
  unconvinced, winsome, withering, zonked, gutted, steady, at ease, ill at ease, cross, asleep, sleeping, dozing, poised, grinning, smirking, laughing, crying, frowning, scowling, snarling,
  glaring, winking, blushing, pouting, yawning, deadpan, expressionless, emotionless, stone-faced, poker-faced,
  sleepy-eyed, tough, rugged, grizzled, hardened, battle-hardened, battle-worn, war-weary, seasoned, legendary,
  famous, infamous, rich, wealthy, poor, homeless, mute, elegant-looking, youthful, young, immortal, ageless,
  ethereal, otherworldly, mystical, magical, enigmatic, secretive, stealthy, sneaky, suave, debonair, dashing, cool,
  badass, epic, fearless, valiant, gallant, chivalrous, dreamy-eyed, whimsical, cozy, wholesome, warm-hearted,
  kind-hearted, kindhearted, good-natured, friendly-looking, soft-spoken, cold-hearted, heartless, sadistic,
  masochistic, tsundere, yandere, kuudere, dandere, himedere, edgelord, genki, emo-ish, depressed, traumatized,
  paranoid, scared, frightened, terrified, worried, surprised, shocked, confused, bored, annoyed, disgusted, furious,
  enraged, wrathful, raging, vicious, hostile, aggressive, violent, peaceful, serene, tranquil, zen, chaotic, lawful,
  neutral, neutral good, chaotic good, lawful good, chaotic evil, lawful evil, chaotic neutral, lawful neutral,
  true neutral, exiled, disgraced, renegade, rogue-ish, retired, former, ex, undercover, wandering, lone,
  rebel-hearted, fashionable, stylish, glamorous, flamboyant, edgy-looking, posh, snobbish, snobby, spoiled, spoilt, bratty,
  cheeky, impish, fun-loving, laid-back, carefree, easygoing, chill, relaxed, lovesick, hopeful, hopeless, desperate,
  drunk, drunken, hungry, gluttonous, lustful, envious, jealous, honest, fair-minded, trustworthy, reliable,
  responsible, hardworking, hard-working, diligent, ambitious, charismatic, inspiring, imposing, commanding,
  authoritative, fatherless, blind-folded, sickly, ill, wounded, injured, bleeding, haggard, disheveled, dishevelled,
  unkempt, scruffy, dirty-faced, filthy, muddy-faced, clean-cut, well-groomed, prim, proper, demure, modest, chaste,
  dark-humored, foul-mouthed, crude, rude, brash, brazen, daring, adventurous, restless, free-spirited, nomadic,
  earnest, sincere, patient, impatient, impulsive, calculating, manipulative, analytical, logical, meticulous,
  perfectionist, tidy, messy-minded, forgetful, absent-minded, dazed, dazzling, radiant-looking, angsty, dramatic,
  theatrical, over-the-top, cartoonish, realistic, menacing-looking, spunky, feisty, plucky, scrappy, resilient,
  resourceful, street-smart, streetwise, no-nonsense, introverted, extroverted, solemn, sombre, somber, wistful,
  nostalgic, gleeful, joyful, joyous, delighted, ecstatic, giddy, cackling, ominous, foreboding, formidable,
  dangerous, deadly, lethal, powerful, mighty, all-powerful, godlike, weak, feeble, cowardly, meek, submissive,
  dominant, obedient, dutiful, honorbound, stone-cold, ice-cold, cold-blooded, hot-blooded, sharp-tongued,
  silver-tongued, eloquent, talkative, chatty, gossipy, nosy, friendly-faced, hospitable, generous, selfless,
  selfish, self-assured, insecure, self-conscious, suspicious, wary, vigilant, watchful, alert, observant,
  perceptive, attentive, oblivious, clueless, air-headed, ditzy, simple-minded, dim-witted, dumb, stupid, foolish,
  hapless, unlucky, lucky, blessed-by-gods, chosen, prophetic, wicked-looking, lawless, crooked-hearted, corrupt,
  decadent, hedonistic, irate, livid, sulky, sulking, resentful, contemptuous, scornful, sneering, mocking,
  condescending, indifferent, apathetic, vacant, sorrowful, grieving, heartbroken, tearful, weeping, sobbing,
  despairing, dejected, disappointed, longing, contemplative, puzzled, bewildered, astonished, startled, stunned,
  alarmed, afraid, panicked, horrified, tense, uneasy, skeptical, sceptical, cautious, guarded, bashful, embarrassed,
  flustered, ashamed, sheepish, drowsy, queasy, dizzy, tipsy, loving, affectionate, welcoming, elated, excited,
  enthusiastic, eager, triumphant, scheming, threatening, maniacal, crazed, coy, starry-eyed, amused, giggling,
  chuckling, wink, winks, sticking tongue out, tongue out, tongue sticking out, growling, glowering, grimacing,
  grimace, wincing, gritted teeth, clenched teeth, bared teeth, baring teeth, toothy grin, open mouth, mouth open,
  open-mouthed, one eye closed, wide-eyed, teary-eyed, rolling eyes,
  rolling her eyes, rolling his eyes, raised eyebrow, eyebrow raised, one eyebrow raised, furrowed brow, pursed lips,
  biting lip, thousand-yard stare, cold stare, intense stare, blank stare, icy gaze, haunted look, faraway look,
  poker face, resting bitch face, puppy eyes, ahegao, uwu, swaggering, pompous, unfriendly, unimpressed, surly,
  cantankerous, dour, austere, unamused, apologetic, pleading, thirsty, in pain, pained, agonized, agonised,
  cold-eyed, kind-eyed, sour, peppy, chipper, mellow, overworked, stressed, frazzled, murderous, never smiles,
  dapper, unkind, kindly, good-humoured, good-humored, wry, resigned, bemused, quizzical, daydreaming, delirious,
  hysterical, hungry-looking, hangry, smitten, lovestruck, infatuated, zealous, fanatical, mesmerised, mesmerized,
  spellbound, blissful, euphoric, beaming, radiant-faced, shouting, yelling, screaming, roaring, singing out,
  whistling, blowing bubble, blowing a bubble, puffed cheeks, fish lips, duck face, snoring, sniffling,
  pompously proud, snooty, aristocratic-looking, quiet-mannered, unruffled, unbothered, deadly serious, dead-eyed,
  hollow-eyed, bright-eyed, sad-eyed, angry-eyed, sharp-eyed, stoical, unsmiling, sly-looking, crafty, shifty,
  shifty-eyed, leering, gloating, sniggering, snickering, smouldering look, smoldering look, blush, blushes,
  squinting, winces, wide smile, sly smile, tight-lipped, lips pressed together, jaw clenched, clenched jaw,
  flared nostrils, gap-toothed grin, crooked grin, sharp-toothed grin, tear-stained, looking bored, looking sad,
  looking worried, looking proud, unimpressed look, resting face, soft smile, shy smile, faint smile, small smile,
  big grin, huge grin, wide grin, evil smile, wicked grin, sad look, mean look, angry look, proud look,
  knowing smile, knowing look, squint, permanent squint, thin smile,
  hurt, wounded pride, nonchalant, disgruntled, crabby, cranky, sickened, crestfallen, downcast, awestruck, in awe, dumbfounded, flabbergasted, doe-eyed, ogling, preening, fuming, seething, bawling, whimpering, trembling with rage, remorseful, repentant, homesick, besotted, hangdog, steely-eyed, steely eyed, raising an eyebrow, raising one eyebrow, arched eyebrow, cocked eyebrow`

/** Descent says something about skin that generators too often ignore. Values are names in the skin table. */
export const descentSkin: Record<string, string> = {
  'african, west african, dinka, nuer, fulani, fula, wolof, zambian, shona, botswanan, namibian, mozambican, chadian, burkinabe, burkinabé, togolese, beninese, swahili, east african, central african, southern african, malawian, burundian, djiboutian, tutsi, hutu, mandinka, dogon, kikuyu, turkana, samburu, tswana, sotho, ndebele, black african, nigerian, ghanaian, kenyan, congolese, zulu, senegalese, malian, sudanese, yoruba, igbo, maasai, ashanti, cameroonian, ugandan, tanzanian, zimbabwean, afro, haitian, sub-saharan, nubian, dahomey, somali, hausa, himba, xhosa, senegambian, bantu, angolan, gambian, ivorian, liberian, sierra leonean, rwandan, south sudanese':
    'deep',
  'african american, african-american, jamaican, gullah, garifuna, black brit, afro-german, afro-french, afro-american, afro-peruvian, afro-asian, afro-latinx, surinamese, grenadian, saint lucian, antiguan, papua new guinean, vanuatuan, ni-vanuatu, kanak, caribbean, afro-caribbean, afro-latina, afro-latino, black british, ethiopian, black american, eritrean, afro-brazilian, aboriginal, aboriginal australian, melanesian, fijian, papuan, trinidadian, barbadian, dominican, blasian, melanated, afro-cuban, afro-colombian, afro-mexican, torres strait islander, bahamian, guyanese, black american':
    'dark',
  'indian, sikh, south asian, tamil, sri lankan, bangladeshi, bengali, punjabi, south indian, desi, pakistani, brown-skinned, rajasthani, nepali, nepalese, gujarati, marathi, dravidian, telugu, keralan, malayali, bihari, malagasy, mauritian, maldivian, indo-caribbean, south indian':
    'brown',
  'mexican, latina, latino, lao, aymara, pacific islander, southeast asian, south east asian, north african, native hawaiian, comanche, iroquois, haudenosaunee, mohican, seminole, choctaw, chickasaw, shawnee, salish, haida, tlingit, yupik, metis, métis, afro-arab, timorese, singaporean malay, rapa nui, salvadorian, latinx, hispanic, native american, indigenous, polynesian, maori, hawaiian, samoan, brazilian, colombian, peruvian, filipino, filipina, indonesian, malaysian, moroccan, egyptian, arab, arabian, middle eastern, bedouin, berber, romani, mayan, aztec, incan, inca, cherokee, navajo, lakota, puerto rican, cuban, guatemalan, bolivian, tongan, balinese, thai, cambodian, javanese, apache, inuit, tuareg, algerian, tunisian, saudi, yemeni, cree, mestizo, quechua, ecuadorian, chilean, burmese, malay, khmer, laotian, hmong, first nations, sioux, blackfoot, ojibwe, cree, hopi, pueblo, zapotec, guarani, mapuche, creole, amazigh, kabyle, mixed-race, mixed race, biracial, multiracial, mixed heritage, mulatto, mulatta, mestiza, swarthy, dusky-skinned, emirati, kuwaiti, qatari, omani, libyan, coptic, honduran, nicaraguan, salvadoran, panamanian, venezuelan, paraguayan, micronesian, tahitian, chamorro, chicano, chicana, tejano':
    'caramel',
  'persian, iranian, yakut, sakha, nenets, buryat, evenki, chukchi, kyrgyz, tajik, turkmen, turkish, lebanese, mediterranean, greek, italian, spanish, sicilian, israeli, jewish, syrian, iraqi, afghan, kurdish, armenian, portuguese, kazakh, uzbek, sephardic, andalusian, jordanian, palestinian, vietnamese, mongolian, mongol, tibetan, bhutanese, argentinian, argentine, uruguayan, catalan, maltese, cypriot, azerbaijani, azeri, turkmen, kyrgyz, tajik, kashmiri, uyghur, hazara, pashtun, druze, moorish, levantine, assyrian':
    'olive',
  'japanese, korean, chinese, asian, east asian, taiwanese, manchu, manchurian, hong kong, eurasian, hapa, singaporean, okinawan, ainu, half-japanese, half-korean, half-chinese':
    'light',
  'irish, muslim, hindu, catholic, protestant, scottish, english, british, german, russian, slavic, ukrainian, polish, swedish, norwegian, danish, finnish, icelandic, scandinavian, nordic, dutch, french, celtic, welsh, baltic, caucasian, european, austrian, swiss, hungarian, czech, american, canadian, australian, new zealander, western, romanian, belgian, serbian, bulgarian, georgian, balkan, croatian, bosnian, albanian, slovak, slovenian, lithuanian, latvian, estonian, belarusian, flemish, breton, cornish, sami, faroese, balto-slavic, germanic, prussian, bavarian':
    '',
}

/** Before a capitalised word these make a name: 'Captain Mira Voss'. */
export const titleWords = `
  captain, sir, lady, lord, king, queen, prince, princess, duke, duchess, count, countess, baron, baroness, dr,
  doctor, professor, prof, mr, mrs, ms, miss, mister, madam, madame, mistress, master, sister, brother, father,
  mother, saint, st, general, colonel, major, lieutenant, sergeant, commander, admiral, corporal, officer, agent,
  detective, inspector, sheriff, emperor, empress, chief, elder, high priestess, high priest, priestess, archmage,
  magister, grandmaster, dame, uncle, aunt, granny, grandma, grandpa, old man, private, marshal, cardinal, bishop,
  pope, jarl, thane, don, dona, doña, señor, señora, maestro, chancellor, governor, mayor, senator, president,
  sultan, shogun, sensei, ensign, earl, reverend, rabbi, judge, cpl, pvt, sgt, maj, cmdr, lt,
  abuela, abuelo, nonna, nonno, babcia, oma, opa, tía, tío, tio, tia, tante, tonton, yiayia, bibi, lola, lolo, halmoni, nana, nan, nanna, gran, gramps,
  constable, sheikh, sheik, maharani, maharaja, rani, raja, baronne, comtesse, marquise, vicomtesse, mademoiselle, mlle, mme, fräulein, graf, gräfin, freiherr, freifrau,
  fürst, fürstin, herzog, herzogin, condesa, contessa, marquesa, duquesa, marchesa, marchese, principessa, duchesse, vicomte,
  signora, signor, signorina,
  monsieur, nurse, chef, coach, deputy, matron, vicar, skipper, bosun, pastor, mx, gunner, sapper, trooper, friar, abbess, abbot, mama, papa, auntie, aunty, grandad, granddad`

/** Other people: what follows them in a sentence is not said of the subject. */
export const otherPeople = `
  brother, sister, mother, father, mom, dad, son, daughter, friend, friends, best friend, husband, wife, lover,
  boyfriend, girlfriend, partner, rival, enemy, enemies, nemesis, parents, parent, family, ancestors, ancestor,
  cousin, uncle, aunt, auntie, nephew, niece, nephews, nieces, grandson, granddaughter, grandchildren, godson, goddaughter, stepson, stepdaughter, stepsister, stepbrother, half-sister, half-brother, stepmother, stepfather, godmother, godfather, twin brother, twin sister, people, children, siblings, sibling, crew, team, mentor,
  teammates, companions, allies, followers, master's, foe, foes, victims, victim, target, prey, client, boss's,
  fiance, fiancee, village, kingdom, clan, tribe, guild, gang, pack, army, squad, grandmother, grandfather,
  opponent, opponents, others, everyone, someone, somebody, anyone, fans, customers, guests, students, patients,
  passengers, colleagues, comrades, lover's, king and queen, gods, ghosts, monsters, criminals, villains, demons,
  undead hordes, orphans, niece, nephew, goddaughter, godson, stepdaughter, stepson, stepsister, stepbrother, half sister,
  half brother, sister in law, brother in law, mother in law, father in law, daughter in law, son in law, stepmum, stepmom,
  stepdad, hubby, missus, fiancé, fiancée, flatmate, housemate, roommate, bestie, workmate, coworker, colleague, neighbour,
  neighbor, classmate, schoolmate, bf, gf`

/** Roles that take the being before them as their object: a vampire hunter is no vampire. */
export const objectTakers = `
  hunter, slayer, killer, rider, tamer, trainer, keeper, catcher, summoner, hunters, handler, whisperer, expert,
  worshipper, worshiper, breeder, charmer, huntress, exorcist, binder, tracker, herder, wrangler, poacher, groomer,
  walker, rancher, jockey, rustler, shearer, musher, wrestler`

/** Kinds of being that are adjectives: before a thing they describe it, and nobody is introduced. */
export const adjectivalBeings = `
  ghostly, spectral, ghost-like, elven, elvish, elfin, dwarven, dwarvish, orcish, goblinoid, demonic, devilish, infernal, fiendish, angelic,
  celestial, vampiric, skeletal, undead, draconic, robotic, feline, canine, lupine, vulpine, reptilian, avian,
  royal, noble, goth, punk, cyberpunk, steampunk, gnomish, half-elven, fae, fey, spectral, lapine, ursine, bovine,
  hellborn, eldar, death, male, female, adult, teen, baby, senior, ghost, spirit, human, alien, emo, vampire, demon,
  devil, angel, hippie, hipster, viking, samurai, ninja, pirate, cowboy, teenager, hero, youth, child, kid, elder,
  dwarf, elf, orc, fairy, robot, witch, wizard, giant, mutant, cottagecore,
  solarpunk, dieselpunk, biopunk, dark academia, flapper, e-girl, gyaru`

/** Ways of living and dressing that colour the role after them: a goth nurse is a nurse. */
export const styleBeings = `
  goth, punk, cyberpunk, steampunk, emo, hipster, hippie, gothic lolita, pastel goth, cottagecore girl, viking,
  biker, gyaru, delinquent, undercover agent, royal, noble, villain, hero, adventurer, warrior, apprentice, student,
  veteran, champion, retired, rebel, novice, cadet, beggar, prisoner, runaway, outcast, revolutionary, communist,
  mutant, dieselpunk, solarpunk, cottagecore, dark academia, cybergoth, streetwear, e-girl, egirl, flapper`

/** Adjectives of a person that mean something worn. */
export const wornAdjectives: Record<string, string> = {
  hooded: 'hood',
  masked: 'mask',
  cloaked: 'cloak',
  caped: 'cape',
  armored: 'armor',
  armoured: 'armor',
  'heavily armored': 'armor',
  helmeted: 'helmet',
  helmed: 'helmet',
  bespectacled: 'glasses',
  gloved: 'gloves',
  crowned: 'crown',
  turbaned: 'turban',
  veiled: 'veil',
  robed: 'robe',
  goggled: 'goggles',
  blindfolded: 'blindfold',
  scarfed: 'scarf',
  eyepatched: 'eyepatch',
  winged: 'wings',
  haloed: 'halo',
  kilted: 'kilt',
  suited: 'suit',
  monocled: 'monocle',
  aproned: 'apron',
  booted: 'boots',
  hijabi: 'hijab',
  hatted: 'hat',
  mailed: 'chainmail',
  beringed: 'rings',
  bejewelled: 'jewels',
  bejeweled: 'jewels',
  beribboned: 'ribbons',
  bewigged: 'powdered wig',
  bonneted: 'bonnet',
  bereted: 'beret',
  capped: 'cap',
  cassocked: 'cassock',
  corseted: 'corset',
  cravatted: 'cravat',
  kerchiefed: 'kerchief',
  mittened: 'mittens',
  permed: 'perm',
  pierced: 'piercings',
  rouged: 'rouge',
  ruffed: 'ruff',
  sandalled: 'sandals',
  sashed: 'sash',
  tiaraed: 'tiara',
  uniformed: 'uniform',
  waistcoated: 'waistcoat',
}

/** Eras and fashions that say something of the character's whole dress. */
export const eraWords = `
  traditional, modern, futuristic, sci-fi, medieval, gothic, victorian, edwardian, regency, baroque, rococo,
  renaissance, steampunk, cyberpunk, punk, goth, grunge, preppy, streetwear, bohemian, boho, rustic, tribal,
  military, nautical, western, post-apocalyptic, dieselpunk, biopunk, solarpunk, fantasy, art deco, 1920s, 1930s,
  1940s, 1950s, 1960s, 1970s, 1980s, 1990s, 80s, 90s, 70s, 60s, 50s, 20s, y2k, techwear, lolita, cottagecore,
  viking, roman, greek, egyptian, celtic, academic, noir, retro, vintage, high-tech, weathered, sleek, mechanical`
