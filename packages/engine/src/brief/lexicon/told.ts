/**
 * What is told and not drawn yet: how somebody stands, what a body is like beyond its build, marks and parts without
 * a builder. The Brief keeps them by their own names, so that nothing that was said is lost.
 */

/** How the body is held, or what it does. */
export const poseWords = `
  arms crossed, crossed arms, arms folded, folded arms, arms akimbo, akimbo, hands on hips, hand on hip,
  hands on her hips, hands on his hips, hand on her hip, hand on his hip, hands behind back, hands behind his back,
  hands behind her back, hands in pockets, hands in his pockets, hands in her pockets, hand in pocket, arms raised,
  raised arms, arms up, arms outstretched, outstretched arms, arms spread, arms wide, arms open, open arms,
  arm outstretched, hand outstretched, outstretched hand, fists clenched, clenched fists, fist clenched,
  clenched fist, fist raised, raised fist, hands clasped, clasped hands, hands folded, folded hands, hands together,
  palms together, hands up, finger to lips, finger on lips, shushing, peace sign, v sign, thumbs up, finger guns,
  crossed legs, legs crossed, cross-legged, cross legged, one knee, on one knee, on her knees, on his knees,
  down on one knee, one leg, standing on one leg, on one leg, on tiptoe, tiptoe, on tiptoes, on his toes,
  on her toes, on all fours, all fours, head tilted, tilted head, head tilt, head bowed, bowed head, head down,
  head held high, chin held high, chin up, chin raised, back turned, from behind, looking back,
  looking over shoulder, looking over her shoulder, looking over his shoulder, looking away, looking up,
  looking down, looking at viewer, facing the viewer, facing left, facing right, sitting, seated, sits, enthroned,
  kneeling, kneels, standing, stands, standing tall, lying, lying down, lies, reclining, lounging, sprawled,
  sprawling, perched, squatting, squats, crouching, crouched, crouches, leaning, leans, slouching, slouched,
  slouches, hunching, hunches, stooping, stoops, bowing, bows, bow politely, polite bow, deep bow, courteous bow, curtsy, curtsey,
  curtsying, curtseying, saluting, salute, salutes, waving, waves, beckoning, pointing, points, shrugging, praying,
  prays, in prayer, meditating, meditates, lotus position, levitating, floating, floats, hovering, hovers, flying,
  flies, mid-flight, gliding, falling, jumping, jumps, leaping, leaps, mid-leap, mid leap, mid-jump, mid-air,
  in mid-air, running, runs, sprinting, sprints, walking, walks, striding, strides, marching, marches, strutting,
  struts, sneaking, sneaks, prowling, creeping, crawling, climbing, climbs, swimming, swims, dancing, dances,
  twirling, spinning, pirouette, en pointe, arabesque, juggling, juggles, stretching, yawning, sleeping, sleeps,
  asleep, napping, dozing, fighting stance, battle stance, combat stance, combat pose, fighting pose, battle pose,
  ready stance, defensive stance, guard stance, en garde, fencing stance, horse stance, wide stance, power stance,
  power pose, heroic pose, hero pose, superhero landing, superhero pose, action pose, dynamic pose, casting pose,
  idle pose, relaxed pose, neutral pose, t-pose, t pose, tpose, apose, tpose arms out, a-pose, a pose, confident pose, cute pose, fashion pose,
  model pose, contrapposto, about to pounce, pouncing, lunging, lunges, charging, swinging, aiming, hugging,
  carrying over the shoulder, blowing a kiss, playing the flute, mid-swing, mid-step, balancing, hanging upside down,
  upside down, hitchhiking, flexing, flexes, facepalm, facepalming, arms behind head, arms behind her head,
  arms behind his head, hand over heart, hand on heart, thumb in mouth, thumb in her mouth, thumb in his mouth, sucking thumb, sucking her thumb, sucking his thumb, hand on chest, thinking pose, chin in hand, chin on hand,
  resting her chin, resting his chin, riding, rides, skating, skateboarding, cartwheel, handstand, somersaulting,
  rearing, slumped, bent over, doubled over, arms in the air, hands in the air, hands up in the air, one arm raised,
  one leg raised, one raised leg, raised leg, one leg lifted, one hand raised, arm raised, raised arm, hand raised, raised hand`

/** The body and the age in words that change no measure. */
export const figureWords = `
  hunched, hunchbacked, hunchback, hunched back, hunched over, stooped, stooping, bent back, crooked back,
  bow-legged, bowlegged, knock-kneed, pigeon-toed, pregnant, heavily pregnant, expecting, with child, baby bump,
  pregnant belly, angular, narrow, boxy, rectangular, cylindrical, barrel-shaped, bulbous, tapering, bloated,
  bottom-heavy, spherical, misshapen, slab-sided, box-shaped, cube-shaped, ball-shaped, cone-shaped, wedge-shaped,
  barrel-bodied, round-bodied, boxy-bodied, round, rounded, roly-poly, well-fed, well fed, big-boned, broad-chested, deep-chested,
  flat-chested, long-armed, long-necked, big-headed, wide-hipped, narrow-shouldered, square-shouldered,
  slope-shouldered, round-shouldered, weathered, weather-beaten, middle-aged, ageless, baby-faced, ample, top-heavy,
  armless, legless, limbless, one-armed, one armed, one-legged, one legged, one-handed man,
  one-handed woman, two-headed, two headed, three-headed, three headed, four-headed, five-headed, seven-headed, nine-headed, multi-headed, many-headed, many-armed, four-armed, six-armed,
   one-eyed, many-eyed, eyeless,
  faceless, mouthless, noseless, amputee, double amputee, conjoined, legs like tree trunks, arms like tree trunks,
  see-through body, half-transparent, boyish, girlish, child-like, sturdy-legged, long-limbed, long-legged,
  short-legged, bandy-legged, spindle-shanked, double-jointed, heavy-footed, flat-footed, soft-bellied, big-bosomed,
  slim-waisted, wasp-waisted, narrow-waisted, ramrod straight, straight-backed, upright posture, good posture,
  bad posture, stoop, slouch, limping, limp, with a limp, beer-bellied, barrel-bellied, thin as a reed,
  thin as a rake, built like a bear,
  skin and bone, skin and bones, big boned, rain soaked, rain drenched, rain lashed, storm soaked, sea soaked,
  storm lashed`

/** What a palette may be called: 'cheerful palette'. */
export const paletteTones = `
warm, cool, cold, autumnal, autumn, wintry, muted, bright, cheerful, dark, soft, earthy, pastel, natural, vivid,
desaturated, limited, simple, restrained, moody, gloomy, sunny, light, subdued, faded, dusty, saturated, neon, bold,
calm, gentle, minimal, monochrome, neutral, jewel-like, springlike, summery, rich, bleak, sombre, somber, washed-out,
harmonious, playful
`

/** What is said of the colours of the whole picture. */
export const paletteWords = `
  no colour, no color, no colours, no colors, without colour, without color, uncoloured, uncolored, black and white only, only black and white,
  pastel, pastels, muted, desaturated, saturated, monochrome, monochromatic, grayscale, greyscale, sepia, earth tones, earthy tones, earthy colours, earthy colors, earthy palette, neutral tones, neutral palette,
  neutral colours, neutral colors, jewel tones, neon colours, neon colors, warm colours, warm colors, warm palette,
  warm tones, cool colours, cool colors, cool palette, cool tones, soft palette, soft colours, soft colors, soft
  pastel, soft pastels, bright colours, bright colors, bright palette, vivid colours, vivid colors, vibrant colours,
  vibrant colors, vibrant palette, dark palette, dark colours, dark colors, limited palette, muted palette, muted
  colours, muted colors, muted tones, pastel palette, pastel colours, pastel colors, autumn colours, autumn colors,
  autumn palette, spring palette, winter palette, summer palette, faded colours, faded colors, washed-out colours,
  washed-out colors, rainbow palette, two-tone palette, complementary colours, complementary colors, high contrast,
  low contrast, duotone, candy colours, candy colors, rich colours, rich colors, metallic palette, cold palette, cold
  colours, cold colors, gloomy colours, gloomy colors, unicolour, colourful, colorful`

/** Marks and parts that have no builder; the row's name is their concept. */
export const toldFeatureWords: Record<string, string> = {
  aerial: 'v-fin, v-fin antenna, head fin, aerial, robot antenna, radio antenna',
  soot: 'soot, sooty face, soot stains, soot marks, soot smudges, coal dust, ash smudges, ash on skin, smudge of soot',
  grime: `
    grease, grease stain, grease stains, grease smudge, grease smudges, smudge of grease, dirt, dirt smudges, grime,
    smudge, smudges, smears, smear, oil stain, oil stains, motor oil, engine grease, dirt under the nails, dirt under
    her nails, dirt under his nails, dirty nails, dirty fingernails, dirty face, dirt on face`,
  mud: 'mud, mud stains, mud splatters, muddy feet, splashes of mud, dried mud, clay on skin, wet clay',
  ink: 'ink, ink stain, ink stains, ink-stained fingers, ink-stained hands, inky fingers, ink smudges, ink splatter, ink blots, ink-stained fingertips',
  flour:
    'flour, flour stains, flour dust, dusting of flour, flour on face, flour-dusted hands, powdered sugar, icing sugar, dough',
  blood: `
    blood, blood stains, bloodstains, blood splatter, blood spatter, blood splatters, splattered blood, bloody hands,
    bloody knuckles, bloody nose, nosebleed, blood on face, blood on hands, dried blood, splash of blood, gore, bloody
    mouth`,
  paint_stains: `
    paint stains, paint splatters, paint splatter, paint smudges, paint-stained hands, paint stain, paint spots, paint
    on her face, paint on his face, paint-stained fingers, chalk dust, clay stains, dye stains, dye-stained hands, wine
    stains, wine stain, coffee stain, coffee stains, food stains, sweat stains, tear stains, stain, stains, splatter,
    splatters, splashes, spatters, juice stains, jam stains, chocolate stains, oil paint stains, varnish stains, sauce
    stains, tea stains, grass stains, salt stains, rust stains, water stains, burn marks, scorch marks`,
  sweat: 'sweat, sweat drops, beads of sweat, sweating, sweatdrop, sweat drop, perspiration',
  tears:
    'tears, teary eyes, tear-streaked face, tear streaks, tear tracks, single tear, tear on cheek, tears in eyes, streaming tears',
  sunburn:
    'sunburn, sunburned nose, sunburnt nose, sunburned face, sunburnt face, sunburned cheeks, sunburned shoulders, tan lines, tan line, goggle tan, peeling nose',
  sunscreen:
    'sunscreen, sunblock, zinc on nose, zinc nose, sun cream, suncream, zinc cream, face cream, mud mask, face mask cream, cucumber slices',
  acne: 'acne, pimples, pimple, zits, zit, spots on face, blemishes, acne scars, pockmarks, pock marks, pockmarked, pockmarked face, pockmarked skin',
  braces:
    'dental braces, teeth braces, metal braces, braces on teeth, orthodontic braces, retainer, braces',
  leg_brace: `
    leg brace, leg braces, knee brace, knee braces, ankle brace, back brace, neck brace, arm brace, orthosis,
    orthotics, calipers, callipers, exoskeleton legs, exosuit legs, leg splint, splint, arm splint, leg supports,
    afo, afos`,
  dressing: `
    arm in a sling, one arm in a sling, one arm in a cast, one arm in plaster, wrist in a cast, wrist in plaster, arm sling, arm in sling, broken arm in a sling, injured arm in a sling, wounded arm in a sling,
    hurt arm in a sling, sprained wrist in a sling, wrist in a sling, sling on her arm, sling on his arm, sling for her arm, sling for his arm, arm in a cloth sling,
    broken arm, arm in plaster, leg in plaster, leg in a cast, foot in a cast, splinted finger,
    gauze over eye, head bandage, bandage round his head, bandage round her head, bandaged tail,
    bandaged paw, bandaged wing, cross shaped bandage, bandage over the eye, splint, finger splint,
    bandage, bandages, wrappings, wraps, mummy wrappings, bandage wraps, strips of cloth, linen wrappings, band-aid, band aid, bandaid, band-aids, plaster, plasters, sticking plaster, bandaged arm,
    bandaged arms, bandaged hand, bandaged hands, bandaged leg, bandaged knee, bandaged knees, bandaged head, bandaged
    eye, bandaged fists, bandaged chest, bandaged torso, bandaged nose, bandage on nose, arm cast, leg cast, plaster
    cast, sling for arm, gauze pad, hand wraps, wrapped hands, bandages on arms, dressings, wound dressing`,
  bruise:
    'bloody lip, busted lip, fat lip, swollen lip, cut lip, cut eyebrow, bruise, bruises, bruised, bruised knuckles, bruised knees, bruised face, scraped knees, scraped knee, skinned knees, skinned knee, scrapes, scratches, scratch, cuts, cut on cheek, cut on lip, split lip, wound, wounds, gash, gashes, open wound, bleeding wound, bullet hole, bullet holes, bullet wound, bite mark, bite marks, teeth marks, claw marks, welts, grazes, callus, calluses, calloused hands, callused hands, blisters',
  missing_teeth: `
    missing teeth, missing tooth, toothless, gap teeth, gap tooth, gap-toothed, gap in teeth, tooth gap, missing front
    tooth, missing a front tooth, missing front teeth, gap between teeth, snaggletooth, crooked teeth, buck teeth, protruding teeth, protruding front teeth, protruding upper teeth, buck
    tooth, bucktoothed, bad teeth, yellow teeth:yellow, rotten teeth, broken tooth, chipped tooth, big teeth, no front
    teeth, gappy smile, overbite, underbite, big front teeth, false teeth, dentures, gapped teeth, buckteeth`,
  gold_tooth:
    'gold tooth:gold, golden tooth:gold, grillz:gold, grills:gold, gold teeth:gold, golden teeth:gold, silver tooth:silver, silver teeth:silver, steel teeth:steel, metal teeth:steel, grill, gold grill:gold, iron teeth:iron, diamond tooth, gold canine:gold, ruby tooth, emerald tooth, sapphire tooth, jewelled tooth, jeweled tooth, gem in tooth',
  missing_arm: `
    missing arm, one arm, missing hand, missing left arm, missing right arm, lost arm, arm stump, stump, empty sleeve,
    no left arm, no right arm, amputated arm, severed arm, arm missing, hand missing, missing forearm, missing leg, leg
    missing, amputated leg, missing finger, missing fingers, finger missing, missing pinky, missing thumb, missing ring
    finger, fingers missing, missing toes, missing limb, limb difference, stub arm, missing foot, amputated foot,
    amputated hand`,
  missing_ear:
    'missing ear, ear missing, missing half an ear, torn-off ear, missing eye, eye missing, empty eye socket, empty eye sockets, empty socket, empty sockets, hollow sockets, eye sockets, missing nose, nose missing, missing horn, missing wing',
  tentacles:
    'tentacles, tentacle, octopus tentacles, squid tentacles, octopus arms, octopus legs, tentacle arms, tentacle legs, tentacle hair, tentacle beard, tendrils, shadow tendrils, pseudopods, cilia',
  more_arms: 'extra arms, second pair of arms, multiple arms, many arms, additional arms',
  more_legs:
    'spider legs, extra legs, insect legs, crab legs, spider limbs, centaur body, horse body, lower body of a horse, spider abdomen, insect abdomen, abdomen of a spider',
  extra_eyes:
    'many eyes, multiple eyes, extra eyes, single eye, one eye in the forehead, eyes all over, cyclops eye, hundred eyes, spider eyes',
  goat_legs:
    'goat legs, hooves, hoofed feet, hoofed legs, hoof, cloven hooves, cloven feet, digitigrade legs, digitigrade, satyr legs, faun legs, deer legs, horse legs, bird legs, bird feet, chicken legs, chicken feet, talons, talon feet, taloned feet, paws, paw, cat paws, fox paws, wolf paws, bear paws, paw feet, paw hands, webbed feet, webbed hands, webbed fingers, duck feet, frog feet, reptilian legs, raptor legs, goat feet, goat hooves, furry legs, fins, fin, dorsal fin, back fin, arm fins, leg fins, pincers, crab claws, pincer, stinger, proboscis',
  beak_face: `
    beak face, shell, turtle shell, tortoise shell, snail shell, carapace plates, chitin plates, back spikes,
    spine spikes, dorsal spikes, back spines, quills, spines, porcupine quills, hedgehog spines, dorsal plates,
    back plates, crest of feathers, head crest, feather crest, cockscomb, comb of a rooster, wattle, frill neck,
    neck frill, fish scales, scales on cheeks, scales on face, patches of scales, patch of scales, scaly patches,
    scale patches, fur tufts, tuft of fur, tufts of fur, ear tufts, cheek tufts, cheek fluff, mane, lion mane,
    horse mane, feather mane, whiskers, cat whiskers, mouse whiskers, catfish whiskers, trunk, elephant trunk, udder,
    hump, camel hump, thorax, egg sac, spinnerets, osteoderms, wing cases, wing membranes, dewclaws, horn stubs, backwards feet,
    backward feet, second mouth, extra mouth, belly mouth, extra mouths, extra noses, extra ears,  stuffing, stuffing coming out, loose threads, visible stitching, seams splitting`,
  plant_growth: `
    vines, vine, moss, lichen, grown tree, grown birch, grown oak, grown pine, grown fir, grown willow, grown apple tree, grown cherry tree, grown maple, grown palm, grown palm tree, grown pine tree, grown oak tree, grown birch tree, grown sapling, grown shrub, grown bush, mushrooms growing, mushrooms on shoulders, mushrooms on his shoulders,
    mushrooms on her shoulders, flowers growing, leaves in hair, leaves, leaf hair, roots, branches,
    twigs, pine needles, fir needles, pine needles in hair, burrs in hair, twigs in hair, ivy, thorny vines, bark patches, blossoms, petals, coral growths, coral, barnacles,
    barnacle, seaweed, kelp, algae, fungus, fungi, spores, pumpkin head, cabbage leaves, flower petals, sprout,
    leaf sprout, sapling, thorns, brambles, bramble, tree rings, cactus spines, duckweed, waterweed, weeds,
    pond weed, grass hair, straw sticking out, hay in hair, burrs, pollen, honeycomb, cobwebs, spider webs,
    snow on shoulders, frost on beard, icicles in beard`,
  crystal_growth:
    'crystals growing, grown crystals, grown shards, grown clusters, grown gems, grown gemstones, grown geodes, crystal shards, shards of crystal, ice crystals, icicles, crystal spikes, gem in forehead, gem on forehead, forehead gem, forehead jewel, jewel on forehead, bindi, chest gem, gem in chest, core, glowing core, power core, reactor core, arc reactor, energy core, furnace, heart of fire, chest light, chest furnace, boiler, steam vents, exhaust pipes, chimney, smokestack, exposed heart, glowing heart, hole in chest',
  cracks:
    'cracks, cracked skin, fissures, crack, cracks in skin, cracked face, porcelain cracks, hairline cracks, gold-filled cracks, lava veins, magma cracks',
  bare_bones:
    'ribs showing, exposed ribs, cracked ribs, visible ribs, ribcage, rib cage, exposed ribcage, exposed bone, exposed bones, exposed spine, exposed jaw, exposed skull, exposed brain, skeletal hands, skeleton hands, bony hands, bony fingers, skeletal hand, skeletal arm, skeletal arms, skeletal face, half-skull face, exposed teeth, exposed muscle, rotting flesh, decaying flesh',
  face_shape: `
    crooked nose, broken nose, hooked nose, big nose, long nose, button nose, aquiline nose, red nose, flat nose,
    bulbous nose, upturned nose, roman nose, snub nose, pointy nose, double chin, cleft chin, dimpled chin,
    strong jaw, square jaw, strong jawline, sharp jawline, chiseled jaw, chiselled jaw, weak chin, pointed chin,
    high cheekbones, sharp cheekbones, prominent cheekbones, chubby cheeks, round cheeks, rosy cheeks, plump cheeks,
    pink cheeks, red cheeks, flushed cheeks, dimples, dimple, freckled nose, cauliflower ears, cauliflower ear,
    jug ears, sticking-out ears, protruding ears, stretched earlobes, stretched lobes, gauged ears, adam's apple,
    thick eyebrows, bushy eyebrows, thin eyebrows, arched eyebrows, unibrow, monobrow, thick brows, bushy brows,
    heavy brows, heavy brow, shaved eyebrows, no eyebrows look, split eyebrow, slit eyebrow, eyebrow slit,
    long eyelashes, long lashes, thick eyelashes, eyelashes, heavy-lidded eyes, round face, long face,
    heart-shaped face, square face, oval face, angular face, thin face, baby face, long neck, thick neck,
    broad shoulders, narrow shoulders, wide shoulders, wide hips, cleft lip, cleft palate, harelip, hare lip,
    facial difference, lazy eye, crossed eyes, cross-eyed, strabismus, wall eye, bug eyes, bulging eyes,
    big eyebrows, singed eyebrows, lashes, painted lashes, false lashes, curled lashes, thick lashes`,
  bare_nails:
    'long nails, long fingernails, painted nails, nail polish, black nails:black, red nails:red, black nail polish:black, red nail polish:red, sharp nails, pointed nails, long red nails:red, long black nails:black, acrylic nails, stiletto nails, manicured nails, chipped nail polish, nail art, curved nails, broken nails, bitten nails, polished nails',
  body_condition: `
    down syndrome, down's syndrome, dwarfism, achondroplasia, cerebral palsy, scoliosis, alopecia, birthmark, birth
    mark, port-wine stain, port wine stain, port-wine birthmark, albinism, psoriasis, eczema, insulin pump, glucose
    monitor, cgm, feeding tube, stoma bag, ostomy bag, colostomy bag, nasal cannula, electrodes, eeg electrodes, ecg electrodes, ecg leads, eeg cap, iv line, iv drip, iv lines, drip line, catheter, oxygen tube, breathing tube,
    tracheostomy, top surgery scars, mastectomy scars, mastectomy scar, stretch marks, cellulite, tremor, ptosis,
    paralysed legs, paralyzed legs, heterochromic, hypertrichosis, wart, warts, boils, boil, moles on cheek`,
  robot_parts: `
    body joints, visible joints, chest core, chest reactor, chest light, chest lamp, chest led, chest panel, chest screen, chest
    display, chest dial, chest gauge, chest grille, chest vent, chest hatch, chest furnace, chest
    bulb, chest flame, chest fire, chest ember, chest crystal, chest gem, chest lantern, chest
    candle, chest star, chest orb, chest battery, chest engine, chest window, chest clock, belly
    light, belly panel, belly screen, belly core, belly flame, belly crystal, belly gem, belly
    furnace, belly window, belly engine, back light, back panel, back screen, back core, back flame,
    back crystal, back gem, back furnace, back window, back engine, throat light, throat panel,
    throat screen, throat core, throat flame, throat crystal, throat gem, throat furnace, throat
    window, throat engine, forehead light, forehead panel, forehead screen, forehead core, forehead
    flame, forehead crystal, forehead gem, forehead furnace, forehead window, forehead engine,
    wheel, wheels for feet, single wheel, wheel instead of legs, treads, tank treads, caterpillar tracks, thrusters,
    jet boosters, rocket feet, rocket boots built in, screen face, screen for a face, tv head, monitor head,
    led face, display face, lamp head, lantern head, camera eye, camera eyes, camera lens eye, lens eye, camera head,
    hatch, chest panel, chest hatch, chest screen, vents, gears, cogs, pistons, hydraulics, hoses, coolant tubes,
    cable hair, cables, usb port, plug socket, charging port, barcode, serial number, serial code, qr code,
    ball-jointed limbs, segmented limbs, telescopic arms, extendable arms, magnetic hands, drill arm, drill hand,
    gun arm, cannon arm, arm cannon, blade arm, blade arms, sword arm, chainsaw arm, chainsaw hand, scissor hands,
    anvil arm, tool arm, solar panels, solar panel, turbine, propeller, rotor, satellite dish, speaker chest, dials,
    rivets on skin, tail rotor, chrome jaw, metal jaw, prosthetic jaw, cybernetic jaw, steel jaw, iron jaw,
    mechanical jaw, robot jaw, chrome fingers, cybernetic implants, implants, implant, cyberware, cybernetics,
    augmentations, neural implant, temple implant, face plate, faceplate, metal plate in head, skull plate, ports,
    data ports, neck port, screens, chest reactor, neck brace, ventilator, halo of fibre optics, porthole, portholes,
    air hose, breathing hose, oxygen hose, window in chest, antenna mast, exhaust, exhaust pipe, smoke stack, wind vane, keyhole, keyhole in back,
    coin slot, dial, gauge, gauges, pressure gauge, headlight, headlights, light bulb head, fan blades, tank,
    oxygen tank, tubes, tubing, pipes, drill, saw arm, pincers, magnet hands, crane arm, wheels, ball wheel`,
  object_head:
    'birdcage head, cage for a head, birdcage for a head, object head, candle head, clock head, clock for a head, lamp for a head, skull for a head, pumpkin for a head, flower for a head, cube head, book head, box head, box for a head, television for a head, fishbowl head, flame for a head, fire for a head, smoke for a head, storm cloud for a head, moon for a head, mirror face, mirror for a face, blank face, no-face mask face, two heads, two-headed body, three heads, second head, floating head, removable head, detached head, animal head, goat head, deer head, bull head, crow head, horse head, wolf head, mantis head, insect head, fish head, octopus head, shark head, cat head',
  aura: `
    glowing marks, glowing markings, glowing runes on skin, glow, aura, dark aura, glowing aura, shadow aura, swirling smoke, swirling fog,
    swirling mist, swirling shadows, swirling darkness, swirling dust, swirling ash, sparks,
    sparkles, embers, wisps, orbiting stars, magic circle, magic circles, floating runes, particle effects,
    smoke trail, slime trail, spark trail, petal trail, glitter trail, stardust trail, sand trail, ash trail, ink trail, bubble trail, ember trail, light trail, water trail, leaf trail, feather trail, flame trail, frost trail, snow trail, mud trail, dust trail, mist trail, steam, mist, halo of light, star freckles, constellation freckles, bubbles, snowflakes,
    falling leaves, falling petals, cherry petals, fireflies, orbiting orbs, orbiting rings, orbiting stones, falling snow,
    swirling leaves, halo of flames, lightning sparks`,
  skin_marks:
    'letter mark, letter marks, piercing marks, rope burns, rope burn, burn marks on hands, rope marks, rope-burned hands, shackle marks, brand, branding, slave brand, brand mark, branded cheek, ritual marks, tribal marks, scarification, facial marks, clan markings, markings, leg socks, fur markings, face markings, body markings, white markings:white, black markings:black, dark markings, tiger markings, stripes on arms, dark rosettes, black rosettes:black, brown rosettes:brown, grey rosettes:grey, spots on back, number on neck, gang sign',
  lipstick:
    'lipstick, red lipstick:red, black lipstick:black, purple lipstick:purple, dark lipstick, pink lipstick:pink, blue lipstick:blue, lip gloss, lip tint, green lipstick:green, smeared lipstick, smudged lipstick',
  told: `
    cloud of flies, cloud of gnats, cloud of midges, cloud of wasps, cloud of moths, cloud of bees, cloud of
    butterflies, cloud of fireflies, cloud of bats, cloud of crows, cloud of ravens, cloud of sparrows, cloud of birds,
    feather bands, paper drawing, spear hole, arrow hole, sword hole, bite hole, cannonball hole,
    embedded arrow, embedded arrows, embedded bolt, embedded bolts, embedded crossbow bolt, embedded crossbow bolts,
    embedded sword, embedded swords, embedded greatsword, embedded spear, embedded spears, embedded javelin,
    embedded javelins, embedded harpoon, embedded harpoons, embedded knife, embedded knives, embedded dagger,
    embedded daggers, embedded axe, embedded axes, embedded hatchet, embedded hatchets, embedded cleaver, embedded
    cleavers, embedded pitchfork, embedded stake, embedded stakes, embedded nail, embedded nails, embedded spike,
    embedded spikes, embedded iron spike, embedded railroad spike, embedded needle, embedded needles, embedded pin,
    embedded pins, embedded scissors, embedded shears, embedded lance, embedded fork, embedded forks, embedded glass,
    embedded shard, embedded shards, embedded syringe, embedded syringes, embedded dart, embedded darts, embedded
    screwdriver`,
  fumes:
    'smoke ring, smoke rings, steaming breath, smoking breath, visible breath, icy breath, foul breath, fiery breath, frosty breath, smoke from nostrils, steam from ears, fire breath, breath clouds, drool, drooling, slobber, snot, dripping slime, slime drips, dripping tar, dripping ink, dripping water',
}
