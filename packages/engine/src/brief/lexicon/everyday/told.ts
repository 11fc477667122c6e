/** Poses, moods, figures, ages and states in phrases that people say, beside what the other tables list. */
import type { Subject } from '../../brief.ts'

/** How the body is held, or what it does. */
export const everydayPoses = `
    whistling a tune, humming, hands raised, polishing a glass, combing her hair, playing with her hair, flipping her hair, picking
    his teeth, biting her lip, biting his lip, taking a photo, reloading, dribbling, about to serve, about to
    throw, about to strike, striding forward, striding forwards, strolling, in the saddle, hands and knees,
    leaning on a counter, waving goodbye, crossing her fingers, hand on his heart, hand over her heart, hand
    over his heart, palm out, palms up, palm up, tilting her head, face in hands, staring into the distance,
    staring straight ahead, turned away, lying on a sofa, waking up, carrying a child, giving a hug, dancing a
    jig, pirouetting, doing a cartwheel, doing a handstand, doing yoga, offering her hand, holding out a hand,
    shouting orders, giving orders, ploughing, sowing, hanging out washing, watering plants, shading his eyes,
    shading her eyes, covering her ears, weapon raised, glass raised, channelling magic, hunkered down,
    relaxed stance, casual stance, neutral stance, bow-legged stance, feet together`

/** Moods, as the face shows them. */
export const everydayMoods = `
    bellowing, hollering, baring his teeth, baring her teeth, gritting his teeth, gritting her teeth,
    seething, fuming, incensed, dirty look, raised eyebrows, eyebrows raised, meanie, mean-looking, maniacal
    laugh, tittering, gobsmacked, flabbergasted, astounded, wonderstruck, wide-eyed wonder, stars in his eyes,
    aghast, appalled, petrified, in a panic, nervous wreck, jittery, jumpy, harried, groggy, droopy-eyed,
    blank look, vacant stare, spaced out, zoned out, griefstricken, grief-stricken, miserable, down in the
    dumps, down in the mouth, hangdog, hangdog look, in a sulk, curmudgeonly, sourpuss, face like thunder,
    face like a wet weekend, disgruntled, eyes rolled, piercing stare, piercing gaze, icy stare, icy look,
    stuck-up, imperious, red in the face, mortified, at peace, blissed out, over the moon, tickled pink,
    chuffed, cocksure, sticking out her tongue, tongue in cheek, blep, foaming at the mouth, bawling,
    business-like, spiteful, sozzled, hungover, hangover, sniffly`

/** Of the body as a whole. */
export const everydayFigures = `
    stubby-legged, gawky, knobbly-kneed, knobbly knees, bandy legs, knock-kneed legs, rotund belly, triple
    chin, broad-hipped, child-bearing hips, narrow-hipped, sloping shoulders, rounded shoulders,
    stoop-shouldered, no neck, big-handed, big hands, huge hands, shovel hands, hands like shovels, hands like
    spades, tiny hands, delicate hands, small hands, big feet, huge feet, tiny feet, large-boned, small-boned,
    heavy-set shoulders, top of his head barely reaches the table, thick-waisted, small-waisted, all elbows
    and knees, rib cage showing, walks with a stick, one shoulder higher than the other,
    heavily pregnant belly, six months pregnant, eight months pregnant, nine months
    gone`

/** What skin and bodies look like. */
export const everydayLooks = `
    bark-like, sun-burnt nose, red-nosed look, ruddy-faced, rosy-faced, rosy nose, pink nose, blue lips,
    purple-faced, ashen-faced, white as a sheet, chalky, peaches and cream, healthy glow, tanned and freckled,
    farmer's tan, farmer tan, t-shirt tan, sunburnt shoulders, peeling sunburn, weather-worn, wind-burned,
    salt-crusted, sea-weathered, sun-weathered, sun-leathered, skin like leather, skin like old leather,
    veiny, varicose, goose bumps, goosebumps, hairy chest, hairy-chested, hairy arms, hairy legs, hairy back,
    glistening skin, clammy, clay-like, brindled, mangy, ruffled feathers, bedraggled feathers, putrid,
    half-rotted, desiccated, drowned-looking, dirt-streaked, mud-streaked, soot-streaked, soot-stained,
    pimply, pimply-faced, spotty-faced, flour-dusted, paint-smeared, oil-smeared, grease-smeared, grubby-faced, sweat-soaked`

/** How things are worn, worn out and mended. */
export const everydayQualities = `
    clanking, clattering, squirting, heavy metal, death metal, black metal, jazz-age, roaring twenties, belle epoque,
    art-nouveau, age-darkened, salt-cracked, sun-cracked, half-eaten, candle-lit,
    made-to-measure, several sizes too large, polished to a shine, scratched up, dinged-up, bent out of shape,
    riddled with holes, with holes in it, worn at the elbows, worn at the knees, ripped up, taped-up,
    bandaged up, zipped up, back to front, falling off one shoulder, falling off her shoulder,
    draped over one shoulder, thrown over one shoulder, tied around her waist, tied around his waist, iced-over,
    government-issue, army-surplus, for best, figure-hugging, dragging on the ground, dragging along the ground,
    puddling at her feet, made from scraps, outsized, covered in stickers, covered in graffiti, claw-torn,
    claw-slashed, claw-ripped, gore-splattered, gore-spattered, gore-soaked, gore-covered, blood-flecked,
    bullet-ridden, hole-ridden, worm-ridden, flea-ridden, maggot-ridden, pollen-dusted, moss-grown, gooey,
    hand-dyed, cat-hair-covered, dog-haired, crystallised, crystallized, snow-flecked, ash-dusted, moth-ravaged,
    sea-bleached, rain-lashed, rain-spotted, dew-covered, dust-caked, tar-smeared, spark-singed, acid-eaten,
    acid-burned, flame-licked, soot-caked, chewed-up, dog-chewed, mouse-eaten, rat-gnawed, half-unravelled,
    held together with string, held together with tape, held together with safety pins, safety-pinned,
    mended many times, much-mended, often mended, lovingly mended, badly mended, badly stitched,
    sleeves torn off, sleeves ripped off, hem trailing, in good repair, in bad repair, in need of repair,
    in need of a wash, well-kept, well-oiled, neatly pressed, never washed, lived-in, broken-in, museum-worn,
    crownless, brimless, buttonless, laceless, open-toed,
    tricolour, tri-colour, tri-color, tricolor`

/** Of the colours as a whole. */
export const everydayPalettes = `
    autumnal palette, autumnal colours, spring colours, wintry palette, sunset colours, sunset palette,
    sunrise colours, ocean colours, ocean palette, sea colours, forest colours, forest palette, desert
    palette, sherbet colours, ice cream colours, bubblegum palette, primary colours, primary colors, primary
    colours only, cyberpunk palette, vaporwave palette, vaporwave colours, synthwave palette, fifty shades of
    grey, purples
    and blues, pinks and purples, blacks and reds, greys and blacks, warm hues, cold tones, dusty colours,
    dusty palette, faded palette, vivid palette, bold colours, bold palette, loud colours, garish colours,
    clashing colours, gloomy palette, sombre palette, sombre colours, gothic palette, two-colour palette, two
    colours only, three colours only, natural colours, natural tones, nature tones, halloween colours,
    halloween palette, christmas colours, christmas palette, easter colours, patriotic colours, team colours, brand colours, brand colors, brand colour, company colours, company colors, house colours, club colours, club colors, school colours, school colors, corporate colours, corporate colors,
    school colours, pride colours, pride flag colours, trans flag colours, trans pride colours, bi flag
    colours, lesbian flag colours, nonbinary flag colours, ace flag colours, galaxy palette, galaxy colours,
    space palette, nordic palette, retro palette, 70s palette, seventies colours, 80s colours, eighties
    palette, 90s colours, art deco palette, tropical colours, tropical palette, mediterranean colours,
    moroccan palette, harlequin colours, royal colours, funeral colours, mourning colours, analogous palette`

export const everydayBuilds: Partial<Record<Subject['builds'][number], string>> = {
  muscular: `
    hench, built like a brick outhouse, built like a brick shithouse, built like a refrigerator, mountain of
    muscle, wall of muscle, slab of muscle, thickly muscled, strongly built, bodybuilder physique, muscle
    mommy, thewy, mighty-thewed, shoulders like an ox, shoulders like a door`,
  heavy: `
    well-padded, well-upholstered, porky, generously proportioned, generous figure, dadbod, mum bod, doughy,
    blubbery, on the heavy side, on the large side, carrying extra weight, overfed, fat-bellied, large and in
    charge, sumo build`,
  stocky: `
    built like a fireplug, compactly built, nuggety, low to the ground, barrel of a man, wide-bodied,
    heavy-boned`,
  slender: `
    stick-thin, whip-thin, waif-like, waif, skeletal build, cadaverous, half-starved, starved-looking,
    undernourished, underfed, needs a good meal, could use a good meal, slightly built, spindly-limbed, wispy
    build, twig-like, lathlike, wafer-thin, size zero, noodle-armed, twig arms, stick arms, stick legs,
    ectomorph, delicately built`,
  athletic: `
    swimmer's body, runner's body, runner's physique, dancer's body, gymnast's build, gymnast build, climber's
    build, climber's arms, boxer's physique, fighter's build, soldier's build, in good shape, in great shape,
    mesomorph, tightly muscled, ropy, rangy, surfer's body, footballer's legs, cyclist's legs, very broad
    shoulders, powerful shoulders, shoulders of a rower, shoulders of a swimmer`,
  tall: `
    taller than a door, has to duck under doors, ducks through doorways, a head taller, a head taller than
    everyone, lamppost tall, tall drink of water, long drink of water, skyscraping, taller than most`,
  short: `
    shorter than most, small in stature, small of stature, short of stature, knee-high to a grasshopper, two
    feet tall, shortstack, short stack, half-pint, shrimp of a boy, squirt, titch, titchy, no taller than a
    broom, no bigger than a cat, no bigger than a thumb`,
  petite: `
    bird-boned, fragile-looking, pixie-like, fairy-like`,
}

export const everydayAges: Partial<Record<NonNullable<Subject['age']>, string>> = {
  toddler: `
    barely walking, eighteen months old, still in nappies, in nappies, in diapers`,
  child: `
    wee girl, kiddie, nipper, tyke, rugrat, moppet, ankle-biter, young un, young 'un, not yet ten,
    grade-schooler, primary school age, first-grader, second grader, third grader, fifth grader,
    kindergartener, fourth grader, preschool-age, of primary school age, of school age, school-aged, child prodigy, whippersnapper, bairn, sprog, guttersnipe, gamin`,
  teen: `
    sixteen going on thirty, sweet sixteen, not quite sixteen, not yet eighteen, high-school age, sixth
    former, barely out of school, fresh out of school, just out of school, straight out of school, still at
    school, still in school, of school-leaving age, teenybopper, junior high`,
  adult: `
    in the prime of life, in the prime of his life, in the prime of her life, rising forty, the wrong side of
    forty, wrong side of forty, the wrong side of fifty, wrong side of fifty, the right side of forty, on the
    wrong side of thirty, of a certain age, of middle age, of middling years, of middling age, middle-agedish,
    full-grown, millennial, gen x, fresh out of college, fresh out of university, straight out of college, just
    out of college, just out of university, university-age, of university age, in the prime of their life, prime
    of life, quadragenarian, quinquagenarian, fortyish, thirtyish, twentyish, of indeterminate age, of uncertain
    age, of no particular age, of working age`,
  elder: `
    pushing a hundred, nearly a hundred, getting on a bit, getting on in years, long in the tooth, over the
    hill, past his prime, past her prime, advanced in years, of advanced age, of advanced years, old as the
    hills, older than the hills, as old as time, codger, old geezer, old coot, fogey, old fogey, old fart,
    old-timer, oldtimer, granpa, grampa, grandpop, bubbe, zayde, halmoni, obaasan, ojiisan, oma, opa, abuelo, nonno, old bat, old biddy, biddy, nonna, abuela, babcia, grandpappy, pawpaw, meemaw, oap,
    golden-ager, sexagenarian, silver fox, greybeard, graybeard, wrinkly old, pushing retirement, near
    retirement, close to retirement, days from retirement, old soul of eighty, of retirement age, retirement age,
    of pensionable age, in her twilight years, in his twilight years, in their twilight years, in her golden
    years, in his golden years, in their golden years, in the autumn of her life, in the autumn of his life,
    senior citizen, a hundred years old, hundreds of years old, centuries old, thousands of years old, a
    thousand years old, as old as the mountains`,
}
