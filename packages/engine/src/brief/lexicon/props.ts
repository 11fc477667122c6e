/** Words for things held or carried. The table form is explained in species.ts. */
import type { PropKind } from '../concepts.ts'
import type { WeaponKind } from './weapons.ts'

export const propWords: Record<Exclude<PropKind, WeaponKind>, string> = {
  book: `
    book, spellbook, spell book, tome, grimoire, journal, diary, notebook, novel, bible, magic book, sketchbook,
    magic tome, necronomicon, textbook, textbooks, manual, ledger, books, holy book, ancient book, songbook, codex,
    logbook, dictionary, leather-bound book:leather, old book, clipboard, stack of books, pile of books, comic book,
    manga, hymnal, prayer book, leather journal:leather, cookbook, photo album, encyclopedia, open book, magazine,
    newspaper, floating book, ancient tome, pocketbook, hymn book, spellbooks, tomes, sketchpad, sketch book,
    sketch pad, recipe book, field notebook, police notebook, menu, folder, binder folder, case file, chained book,
    library book, picture book, planner, forbidden tome, torah, quran, guidebook, notepad, bestiary, atlas,
    leather-bound tome:leather, folio, leather bound book:leather, dossier, notebooks, diaries, steno pad,
    holy bible, floating grimoire, book of spells, hefty tome, field journal, sheet music, rulebook, photo book,
    travel journal, bound book, album, passport, ledgers, account book`,
  scroll: `
    scroll, parchment, letter, rolled parchment, spell scroll, ancient scroll, contract, wanted poster, blueprint,
    blueprints, envelope, scrolls, document, love letter, diploma, tablet of laws, holy scroll, talisman paper,
    ofuda, paper talisman, paper talismans, letters, papers, spell card, playing card, tarot card, tarot cards,
    deck of cards, playing cards, cards, card, decree, paper, documents, origami crane, scroll case, ninja scroll,
    magic scroll, giant scroll, spell tag, rolled map scroll, business card, poster, receipt, ticket, paper crane,
    paper airplane, paper plane, protest sign, cardboard sign, wooden sign, ace of spades, postcard, royal decree,
    ink scroll, contracts, manuscript, paper charms, proclamation, treaty, deed, sealed letter, clay tablet:stone,
    stone tablet:stone, picket sign, sign, signs, handkerchief, hanky, tissue, dish cloth, confetti, stamp, flyer,
    leaflet, price tag, sheet of paper, sheets of paper, rolled blueprint, plans, bandage roll, wallpaper roll`,
  lantern: `
    lantern, oil lamp, lamp, paper lantern:paper, hurricane lamp, gas lamp, storm lantern, magic lamp:gold, lanterns,
    jack-o-lantern, jack o' lantern, pumpkin lantern, flashlight, torchlight, brass lantern:brass, iron lantern:iron,
    glowing lantern, chochin:paper, genie lamp:gold, miner's lamp, fairy lantern, mining lamp, soul lantern,
    headlamp, old lantern, oil lantern, firefly lantern, lantern staff, electric torch, rusty lantern, censer,
    incense burner, thurible, handheld lantern, ghost lantern, glow stick, glowsticks, lamplight, kerosene lamp,
    table lamp, lightbulb, light bulb, lampion, jar of fireflies, firefly jar, bottled fireflies, nightlight,
    hanging lantern, lava lamp, candle lantern, star lantern, star in a jar, crystal lantern, road flare, lightstick,
    oil-lamp, torch light, flint and steel, headlamp in hand, neon sign`,
  torch: `
    torch, burning torch, flaming torch, torches, wooden torch, firebrand, lit torch, olympic torch, fire torch,
    blowtorch, tiki torch, welding torch, burning stick, match, matchstick, matches, lighter, zippo, flaming stick,
    pitch torch, flare, box of matches, cigarette lighter`,
  potion: `
    potion, potion bottle, vial, vials, flask, elixir, beaker, test tube, erlenmeyer flask, health potion,
    poison vial, alchemical flask, potions, glowing vial, magic potion, philter, love potion, potion flask, antidote,
    tincture, alchemy flask, bubbling potion, round flask, test tubes, phial, bomb, bombs, grenade, grenades,
    molotov, smoke bomb, smoke bombs, mana potion, bubbling flask, glass vial:glass, chemistry flask, ampoule,
    potion vials, alchemist fire, alchemist's fire, poison bottle, firebomb, ink pot potion, inhaler, elixirs,
    perfume bottle, perfume, spray bottle, dynamite, stick of dynamite, explosives, pill bottle, pills,
    medicine bottle, healing potion, medicine, conical flask, petri dish, vial of blood, blood vial, eye drops,
    spray can, spray paint, paint can, spraypaint, graffiti can, ink bottle, inkwell, can of spray paint,
    glowing flask, acid flask, vial of poison, salve, alembic, holy water, rack of vials, test tube rack, soap,
    sponge, sunscreen bottle, shampoo, glue, dye bottle, holy water flask`,
  orb: `
    orb, crystal ball:glass, sphere, magic orb, glowing orb, scrying orb, energy ball, snow globe:glass, pearl,
    hologram, globe, energy orb, orbs, spirit orb, dragon ball, floating orb, ball of light, water orb, shadow orb,
    dark orb, scrying ball, fortune ball, fireball orb, moon orb, planet, arcane orb, holographic display,
    holographic globe, ball of lightning, armillary sphere:gold, wisp, will-o'-the-wisp, spirit flame orb,
    dragon egg, egg, easter egg, easter eggs, dragon eggs, black hole, tiny planet, light orb, light sphere,
    star orb, plasma ball, thunder orb, ghost light, glass orb:glass, magic sphere, orb of light, golden orb:gold,
    floating sphere, holy hand grenade, glass ball:glass, christmas ornament, bubble, bubbles, soap bubbles,
    holograms, disco ball, marble ball, seashell, shell, conch, globe lamp, soap bubble,
    alien egg, dragon egg`,
  key: `
    key, skeleton key, giant key, golden key:gold, keys, ornate key, keyblade, brass key:brass, rusty key, lockpick,
    lockpicks, lock picks, old key, magic key, ring of old keys, big key, set of keys, silver key:silver, house key,
    iron key:iron, keycard, key card, car keys, car key, giant golden key:gold, dungeon keys, padlock, bunch of keys,
    lock pick, lockpick set, picks, padlock and key`,
  map: `
    map, treasure map, old map, rolled map, rolled-up map, chart, star chart, world map, maps, compass,
    brass compass:brass, sextant:brass, astrolabe:brass, star map, sea chart, holo-map, holographic map, sundial,
    pocket compass, golden compass:gold, nautical chart, folded map, rolled up map, parchment map, ancient map,
    tourist map, hourglass, sand timer, magic compass, sextants, map case, road map, stopwatch, metronome,
    alarm clock, clock, clockwork device, hour glass, city map, gps, slate tablet, planchette, ouija board`,
  telescope: `
    telescope, spyglass, spy glass, binoculars, field glasses, brass telescope:brass, kaleidoscope, periscope, brass
    spyglass:brass, opera glasses, nautical telescope, scope, folding telescope, microscope, handheld telescope,
    pirate telescope, star glass, theodolite, monocular, field binoculars, mini telescope`,
  umbrella: `
    umbrella, parasol, wagasa:paper, oil-paper umbrella:paper, lace parasol:lace, paper umbrella:paper, japanese
    umbrella:paper, sunshade, lace umbrella:lace, black umbrella:black, frilly parasol:frilly, brolly, umbrellas,
    paper parasol:paper, oil paper umbrella:paper, transparent umbrella, silk parasol:silk, clear umbrella, folded
    umbrella, karakasa:paper, folding umbrella, red umbrella:red, bamboo umbrella:paper, leaf umbrella, rainbow
    umbrella, gothic parasol:black lace, beach umbrella, battle parasol`,
  cane: `
    cane, walking stick, walking cane, crutch, crutches, gentleman's cane, candy cane, white cane:white,
    blind cane:white, silver-topped cane, ornate cane, skull cane, silver cane:silver, canes, walking sticks,
    forearm crutches, pimp cane, silver-tipped cane, dragon-headed cane, wolf-headed cane, cane with a silver handle,
    raven-headed cane, swagger stick, forearm crutch, quad cane, walker, zimmer frame, walking frame,
    guide cane:white, wooden cane:wood, bamboo cane, bamboo stick, wheelchair, wheel chair, power chair,
    manual wheelchair, mobility scooter, electric wheelchair, sports wheelchair, hover chair, hoverchair,
    steampunk wheelchair, ebony cane, skull-headed cane, skull topped cane, mobility aid, mobility aids, rollator,
    zimmer, sword cane, forearm crutches, throne, throne of bones, bone throne, iv pole, rocking chair`,
  banner: `
    banner, flag, war banner, battle standard, standard, pennant, war flag, tattered banner:torn, pirate flag:black,
    banners, flagpole, pride flag, jolly roger:black, sashimono, flag pole, royal banner, heraldic banner, nobori,
    clan banner, semaphore flags, rebel flag, black flag:black, checkered flag:plaid, national flag, battle flag,
    white flag:white, rainbow flag, kite, streamer, trans flag, vexillum:red, tall banner, prayer flags`,
  lute: `
    lute, mandolin, oud, pipa, biwa, lyre guitar, shamisen, banjo, ukulele, bouzouki, sitar, balalaika, erhu, saz,
    baglama, kora, mandola, domra, tar, ukelele, sanshin, theorbo, lutes, cittern, hurdy-gurdy, hurdy gurdy, ruan,
    kobyz, veena, bard's lute, bağlama, bandurria, gittern, morin khuur, sarod, komuz, dombra, liuqin, gusle,
    mandore, three-string lute, berimbau, guitarron, guitarrón, gayageum, geomungo, guqin, guzheng, zither, ngoni`,
  guitar: `
    guitar, electric guitar, acoustic guitar, bass guitar, bass, axe guitar, guitars, red guitar:red, flying v,
    double-neck guitar, keytar, battle guitar, spanish guitar, classical guitar, guitar on her back, guitar on his
    back, flame guitar, double neck guitar, flying v guitar, flamenco guitar, ukulele bass, bass-guitar, resonator,
    guitarron, stratocaster, les paul, electric bass, twelve-string guitar, steel guitar, guitar strapped to his
    back, lap steel`,
  violin: `
    violin, fiddle, viola, cello, double bass, violin and bow, bone violin:bone, hardanger fiddle, electric violin,
    rebec, nyckelharpa, contrabass, upright bass, violins, stringed instrument, viola da gamba, violin case,
    fiddles, black violin:black, cello case`,
  flute: `
    flute, panpipes, pan flute, recorder, ocarina, pipe, bamboo flute, shakuhachi, piccolo, tin whistle, dizi,
    clarinet, oboe, horn instrument, trumpet:brass, bugle:brass, trombone:brass, saxophone:brass, sax:brass,
    french horn:brass, war horn, hunting horn, drinking horn, bagpipes, harmonica, accordion, tuba:brass, conch,
    conch shell, wooden flute:wood, pan pipes, bone flute:bone, fife, silver flute:silver, signal horn, blowing horn,
    fue, kazoo, didgeridoo, concertina, flutes, bansuri, syrinx, trumpets:brass, blowgun, pipes, ney, bassoon,
    melodica, smoking pipe, tobacco pipe, corncob pipe, kiseru, opium pipe, wooden pipe:wood, cigarette, cigar,
    cigarettes, cigarette holder, cigarillo, vape, musical instrument, instrument, long pipe, sousaphone:brass,
    battle horn, horn of gondor, hunting-horn, recorder flute, cornet:brass, long-stemmed pipe, churchwarden pipe,
    smoking a pipe, clay pipe, hookah, briar pipe, cigs, toothpick, blades of grass, piano, keyboard, synthesizer,
    straw in mouth, wheat in mouth, vuvuzela, blowpipe, dart gun, pitch pipe, bird call, panpipe, glassblower pipe,
    glassblowers pipe`,
  drum: `
    drum, hand drum, bongo, taiko, tambourine, djembe, bodhran, drums, war drum, shaman drum, drumsticks, snare drum,
    tabla, frame drum, bongos, talking drum, taiko drum, maracas, castanets, drum kit, bass drum, taiko drums,
    cymbals, gong, bell, bells, hand bell, handbell, cowbell, triangle instrument, rattle, shaker, sistrum,
    spirit drum, janggu, tambour, small drum, ceremonial drum, xylophone, kalimba, mbira, hand-drum, shamanic drum,
    steel drum, rattles, damaru, snare, jingle bells, marimba, drum sticks, buk, tom-tom, drumstick, rain stick,
    jingle bell, tambourines, wooden rattle, triangle, washboard, gong mallet`,
  harp: `
    harp, lyre:gold, kithara, celtic harp, zither, guqin, guzheng, koto, golden harp:gold, harps, small harp, golden
    lyre:gold, lap harp, lyres:gold, cithara, gayageum, psaltery, dulcimer, kantele, konghou, angel harp:gold,
    silver harp:silver, bone harp:bone, geomungo, crwth, autoharp, qin, gusli`,
  microphone: `
    microphone, mic, mic stand, microphone stand, retro microphone, vintage microphone, mike, megaphone, bullhorn,
    karaoke mic, loudspeaker, microphones, boom mic, wireless microphone, standing mic, podcast mic, glittery
    microphone, studio microphone, walkie-talkie, walkie talkie, radio mic, 1950s microphone, megaphones`,
  camera: `
    camera, film camera, polaroid, polaroid camera, video camera, old camera, dslr, camcorder, vintage camera,
    polaroids, cameras, antique camera, press camera, digital camera, instant camera, retro camera, camera around
    his neck, camera around her neck, photo camera, surveillance camera, movie camera, ghost camera, camera obscura,
    selfie stick, tripod, box camera, go-pro, gopro, tape recorder, dictaphone`,
  phone: `
    phone, smartphone, cell phone, mobile phone, cellphone, iphone, flip phone, mobile, communicator device, pda,
    walkman, tricorder, holo-phone, game boy, gameboy, handheld console, radio, boombox, old phone, ipod,
    nintendo switch, game controller, controller, phones, remote, remote control, beeper, pager, datapad, data pad,
    holo-pad, cyberdeck, telephone, two-way radio, scanner, mp3 player, geiger counter, pokedex, remote controller,
    holopad, handheld radio, pocket radio, calculator, nintendo ds, rotary phone, gamepad, voltmeter, multimeter,
    transistor radio, joystick, data drive, usb drive, chip, credit chip, datachip, data slate, dataslate, slate,
    data tablet, detector`,
  laptop: `
    laptop, computer, notebook computer, tablet, ipad, drawing tablet, holographic keyboard, laptops, tablet
    computer, hacking rig, typewriter, digital tablet, deck, macbook, pen tablet, briefcase computer, portable
    computer, monitor, hologram screen, holographic screen, holo screen, holoscreen, touchscreen, game console,
    turntable, turntables, graphics tablet, television, drone controller, mini computer, rugged laptop`,
  wrench: `
    wrench, spanner, monkey wrench, pipe wrench, giant wrench, adjustable wrench, screwdriver, pliers, tool, tools,
    multi-tool, toolbox, plasma cutter, soldering iron, huge wrench, tool box, oversized wrench, wrenches, tongs,
    blacksmith tongs, ratchet, wire cutters, bolt cutters, hydrospanner, giant spanner, socket wrench, scissors,
    giant scissors, shears, saw, handsaw, plunger, omni-tool, hacksaw, chisel, chisels, tweezers, pruning shears,
    garden shears, secateurs, needle, sewing needle, needle and thread, giant needle, knitting needles, spanners,
    brass wrench:brass, measuring tape, tape measure, tape, ruler, scalpel, scalpels, pincers, tailor's shears,
    tongs and hammer, trowel, hedge clippers, drafting compass, nail file, plumb line, razor, straight razor,
    clippers, hair clippers, rivet gun, giant pair of scissors, needles, spool of thread, spindle, drop spindle,
    carpenter's square, screwdrivers, torque wrench, surgical tools, bone saw, lug wrench, crochet hook, sewing kit,
    ball of yarn, yarn ball, yarn, awl, bobbin, loom, jigsaw, sewing machine, magnet, tool roll, roll of tools,
    toolkit, lockpick set, lockpick roll, set of lockpicks, set of tools, iron maiden, stapler, bear trap, trap,
    plank, plank of wood, ladder, folding chair, stool, chair, door, wheelbarrow, tricycle, pram, butter churn,
    toaster, bellows, oil can, oilcan, oiler, steering wheel, gas can, jerrycan, jerry can, fuel can, spark plug,
    spark plugs, car jack, clamps, tin opener, tyre, tire, car tyre, gear wheel, cable reel, hose reel, extinguisher,
    birdhouse, sail, rudder`,
  pickaxe: `
    pickaxe, pick, mining pick, pick axe, pickax, miner's pick, mattock, pickaxes, iron pickaxe:iron, diamond
    pickaxe, war pick, ice pick, rusty pickaxe, hoe, rake, garden hoe, mining pickaxe, pick-axe, mining drill, stone
    pick, garden rake, wooden hoe`,
  shovel: `
    shovel, spade, garden spade, entrenching tool, gravedigger's shovel, trowel shovel, coal shovel, snow shovel,
    shovels, garden trowel, oar, paddle, oars, boat paddle, rusty shovel, ice cream scoop, canoe paddle, grave
    shovel, gardening tools, archaeologist's trowel, folding shovel, spatula shovel, sand shovel, peel, pizza peel,
    bread peel`,
  broom: `
    broom, broomstick, witch broom, flying broom, besom, mop, feather duster, duster feather, flying broomstick,
    witch's broom, brooms, straw broom:straw, magic broom, mop and bucket, bamboo broom, sweeping broom, witch's
    broomstick, racing broom, toilet brush, brush broom, crooked broom, old broom, twig broom, vacuum, chimney
    brush, magical broom, nimbus 2000, sweeper`,
  fishing_rod: `
    fishing rod, fishing pole, rod and reel, fishing net, net, cast net, butterfly net, fly rod, fishing line, bug
    net, gaff hook, bamboo fishing rod, bamboo fishing pole, fishing spear rod, fishing gear, big net, lobster trap,
    gold fishing rod, net on a pole`,
  basket: `
    basket, wicker basket:straw, picnic basket:straw, flower basket:straw, woven basket:straw, basket of apples,
    basket of flowers, basket of fruit, basket of bread, baskets, bucket, pail, bamboo basket, tray, serving tray,
    crate, box, treasure chest, lunchbox, bento, bento box, barrel, cauldron:iron, cooking pot:iron, pot, gift box,
    present, gift, presents, jar, urn, casket, lunch box, picnic hamper, egg basket:straw, basket of herbs,
    basket of eggs, basket of vegetables, watering can, milk pail, birdcage, cage, aquarium, fishbowl, fish bowl,
    moneybox, coffin, mailbox, package, parcel, parcels, packages, pizza box, milk can, silver tray:silver,
    packages box, bird cage, clay pot, flower pot, flowerpot, potted plant, cactus, potted cactus, vase, bonsai,
    bonsai tree, terrarium, music box, jewelry box, pandora's box, wooden box:wood, wooden chest:wood,
    cardboard box:paper, plant pot, herb basket, fruit basket, laundry basket, silver platter:silver, platter,
    plate of food, food tray, potted fern, pokeball, reusable bag, halloween bucket, trick or treat bucket,
    apple basket, vegetable basket, bee smoker, smoker, beehive, honeycomb, trash can, toolbox crate, ballot box,
    chessboard, doctor's kit, rack, sack, bundle, pile, stack, pallet, hamper`,
  bouquet: `
    bouquet, bouquet of flowers, bunch of flowers, bridal bouquet, bouquet of roses, flowers, wildflowers, bundle of
    herbs, herbs, posy, nosegay, bouquets, bouquet of wildflowers, bouquet of lilies, armful of flowers, sunflowers,
    roses, lilies, daisies, tulips, bouquet of sunflowers, bundle of wheat, sheaf of wheat, bunch of herbs, bundle
    of flowers, wheat, pom-poms, pompoms, pom poms, lavender bunch, bouquet of red roses, peonies, flower bouquet,
    herb bundle, bunch of roses, bunch of lavender, sheaf of grain, cherry blossom branch, cherry blossoms, bundle
    of sticks, firewood, bundle of firewood, hydrangeas, bundle of grass, marigolds, wildflower bouquet, olive
    branch, palm frond, bluebells, chrysanthemums, mistletoe, holly, leaves, bouquet of daisies, bouquet of tulips,
    carnations, lotus flowers`,
  flower: `
    flower, rose, lily, sunflower, tulip, daisy, lotus, lotus flower, red rose:red, white rose:white,
    black rose:black, blossom, dandelion, cherry blossom, peony, single rose, poppy, orchid, hibiscus, iris flower,
    magnolia, violet flower, leaf, clover, four-leaf clover, wilted rose, white lily:white, spider lily:red,
    carnation, camellia, hydrangea, daffodil, chrysanthemum, thistle, blue rose:blue, mushroom, mushrooms, fungus,
    glowing mushroom, glowing flower, edelweiss, lily of the valley, seedling, sapling, sprout, wildflower,
    forget-me-not, marigold, feather pen flower, crystal flower:crystal, herb, fern, plumeria, bellflower,
    water lily, snowdrop, petal, rose flower, yellow rose:yellow, lotus blossom, pink rose:pink, white lotus:white,
    golden rose:gold, wolfsbane, nightshade, foxglove, jasmine flower, moonflower, black dahlia, feather,
    peacock feather, seed, acorn, pinecone, pine cone, four leaf clover, dead rose, wilted flower, dried flower,
    herbs, bundle of herbs, bunch of herbs, bag of herbs, sprig, sprigs, dried herbs, little tree, potted tree,
    bonsai tree, tree, plant, cactus, potted cactus, carnations, daisies, poppies, marigolds, reed, reeds, cattail,
    fern leaf, palm frond, lily pad, lily-pad`,
  skull: `
    skull, human skull, crystal skull:crystal, glowing skull, animal skull, skulls, yorick's skull, jawbone,
    severed head, femur, horned skull, dragon skull, goat skull, ram skull, wolf skull, bird skull, cow skull,
    fossil, golden skull:gold, floating skull, cat skull, raven skull, heart in a jar, human heart, brain in a jar,
    brain, eyeball, eyeballs, severed hand, crow skull, flaming skull, trophy head, shrunken head, shrunken heads,
    statuette, statue, scarecrow, marionette, voodoo doll, plastic dinosaur, figurine, idol statue, plaster bust,
    bust statue, death mask in hand`,
  cup: `
    cup, goblet, chalice, mug, teacup, tea cup, wine glass:glass, tankard, beer mug, coffee cup, holy grail:gold,
    stein, martini glass:glass, glass of wine:glass, coffee, cup of tea, cup of coffee, coffee mug, bubble tea, boba,
    boba tea, ale, flagon, mug of ale, beer, wine, drink, cups, latte, golden goblet:gold, silver goblet:silver,
    golden chalice:gold, mug of beer, tea, goblet of wine, blood goblet, blood chalice, takeaway coffee, travel mug,
    cocktail, cocktail glass:glass, sippy cup, paper cup:paper, soda cup, milkshake, whiskey glass:glass,
    glass of whiskey:glass, champagne flute:glass, champagne glass:glass, tankard of ale, pint, juice box, soup bowl,
    bowl, bowl of soup, bowl of ramen, ramen bowl, noodles, bowl of rice, bowl of noodles, rice bowl,
    singing bowl:brass, mortar and pestle, mortar, teapot, tea set, kettle, coffee pot, tea tray, starbucks cup,
    saucer, trophy:gold, trophy cup:gold, shot glass:glass, ice cream, ice cream cone, ice-cream cone, popsicle,
    pitcher of beer, jug, chalice of blood, wineglass:glass, glass of water, wooden cup:wood, sake cup, soda,
    hot chocolate, cocoa, coffee thermos, thermos, smoothie, begging bowl, iced coffee, milk, glass of milk,
    lemonade, horn of ale, drinking cup, glass of champagne:glass, water bottle cup, tin can, milk carton, soup can,
    pestle, takeaway cup, gourd cup, wine gourd, drinking horn, mead horn, tumbler, saucepan`,
  bottle: `
    bottle, wine bottle:glass, rum bottle:glass, beer bottle:glass, sake bottle, bottle of rum:glass, bottle of
    wine:glass, whiskey bottle:glass, message in a bottle:glass, water bottle, soda bottle, milk bottle, flagon
    bottle, jug of wine, gourd bottle, bottle of sake, baby bottle, soda can, ship in a bottle:glass, glass
    bottle:glass, champagne bottle:glass, champagne, whiskey, rum, bottle of whiskey:glass, sake, bottles, bottle of
    whisky:glass, bottle of champagne:glass, bottle of beer:glass, energy drink, moonshine jug, sake jug, sake
    gourd, whisky bottle:glass, tequila bottle:glass, hot sauce bottle, ketchup bottle, olive oil, syrup bottle,
    vodka bottle:glass, bottle of water, whisky, moonshine, bottle of ink, liquor bottle:glass, vodka, bottle of
    milk, jar of honey, honey jar, honey pot, honeypot, jar of pickles, cola, jam jar`,
  bread: `
    bread, loaf of bread, baguette, loaf, croissant, bun bread, cake, pie, sandwich, pizza, cookie, cookies, donut,
    doughnut, rice ball, onigiri, burger, hamburger, cupcake, meat, turkey leg, cheese, chicken leg, taco, pretzel,
    toast, bread rolls, cinnamon roll, ham, roast chicken, hot dog, slice of pizza, cake slice, dango, taiyaki,
    skewer, meat on a stick, wheel of cheese, fish on a stick, pancake, pancakes, muffin, biscuit, waffle, dumplings,
    candy, lollipop, lollipops, sweets, chocolate bar, chocolate, popcorn, cotton candy, candy floss, sushi,
    giant lollipop, meat on the bone, steak, drumstick meat, mochi, slice of cake, birthday cake, bagel, bread roll,
    macaron, macarons, snacks, tray of bread, food, kebab, ice lolly, snack, bento food, rat on a stick,
    fried chicken, corn dog, fish, fresh bread, stick of dango, piece of toast, popsicle stick, fries, french fries,
    bubblegum, bubble gum, gum, empanada, arepa, tamales, samosa, slice of bread, gingerbread, gingerbread cookie,
    takoyaki, bag of chips, chips, cakes, pastries, pastry, croissants, pizza slice, corn cob, salmon, ham leg,
    dumpling, tacos, sushi roll, noodles, spaghetti, lasagne, lasagna, slice of lasagne,
    breadcrumbs, wheat sheaf, sheaf of wheat, wheat, bundle of wheat, sheaf, sheaves, chewing gum, gum bubble,
    bubble gum bubble, pie slice, cheese slice, rice bowl`,
  apple: `
    apple, fruit, red apple:red, orange fruit, pear, peach fruit, golden apple:gold, green apple:green,
    poison apple:red, poisoned apple:red, pomegranate, lemon, banana, strawberry, carrot, pumpkin, turnip, cabbage,
    melon, watermelon, pineapple, grapes, cherries, cherry, tomato, vegetables, apples, fruits, peaches, oranges,
    lemons, radish, daikon, leek, spring onion, potato, onion, garlic, garlic bulb, corn, eggplant, mango, coconut,
    bunch of grapes, devil fruit, berries, cucumber, rotten apple, vegetable, half-eaten apple, persimmon,
    peach of immortality, bananas, blueberries, avocado, jack-o'-lantern pumpkin, gourd fruit, chili pepper,
    dragonfruit, dragon fruit, ear of corn, carrots, strawberries, cauliflower, sweet potato, mushroom, mushrooms,
    basket of mushrooms, toadstool, toadstools, pine cone, pinecone, acorns, chestnut, chestnuts, berry,
    bunch of grapes, gourd, gourds, pepper, chili, chillies, beetroot, leeks, celery, lettuce`,
  ball: `
    ball, soccer ball, basketball, football, baseball, volleyball, rugby ball, tennis ball, dodgeball, beach ball,
    juggling balls, juggling ball, bowling ball, rubber ball:rubber, american football, soccer-ball, balls,
    hacky sack, ping pong ball, cricket ball, temari ball, golf ball, medicine ball, juggling pins, juggling clubs,
    dumbbell, dumbbells, barbell, kettlebell, weights, balloon, balloons, red balloon:red, frisbee, discus, puck,
    beachball, temari, volley ball, hula hoop, chakram, chakrams, boomerang, paddle ball, spinning top, gyroscope,
    dice, die, d20, anvil, rock, stone ball, boulder, snowball, iron ball:iron, cannonball:iron, cannon ball:iron,
    lacrosse stick, stress ball, pinwheel, curling stone, bowling pins, magic 8-ball, tennis balls,
    bunch of balloons, balloon animal, pendulum, wrecking ball, pom-pom, pompom, pompoms, pom-poms,
    cheerleader pompoms, toy boat, toy ship, little boat, boat, sailboat, model train, model trains, toy train,
    paper boat, model ship, kite string, yo-yos, frisbee disc`,
  skateboard: `
    skateboard, longboard, hoverboard, hover board, surfboard, surf board, snowboard, deck board, scooter, bike,
    bicycle, motorcycle, motorbike, unicycle, skis, roller blade, penny board, skate board, skateboards, long board,
    boogie board, sled, bodyboard, kick scooter, broken skateboard, bmx bike, hover bike, hoverbike, toboggan,
    moped, vespa, sky board, mountain bike`,
  candle: `
    candle, candlestick, candelabra, candles, wax candle, lit candle, black candle:black, candelabrum, chandelier,
    candlesticks, red candle:red, dripping candle, candle holder, tealight, incense, menorah, white candle:white,
    floating candles, candleholder, melted candle, votive candle, ritual candle, bundle of sage, incense sticks`,
  quill: `
    quill, pen, feather pen, pencil, fountain pen, quill pen, quill and ink, ink quill, chalk, piece of chalk, giant
    pencil, crayon, crayons, marker, pencils, writing quill, feather quill, calligraphy brush, raven quill:black,
    pens, giant pen, pen and paper, ballpoint pen, highlighter, quills, charcoal stick, ink pen, red pen, ink brush
    pen, pencil behind ear, pencil behind his ear, pencil behind her ear, charcoal pencil`,
  fan: `
    fan, folding fan, war fan, tessen, hand fan, paper fan:paper, feather fan:feather, lace fan:lace, iron fan:iron,
    bladed fan, uchiwa:paper, battle fan, silk fan:silk, dance fan, fans, japanese fan:paper, war fans,
    steel fan:steel, folding fans, sensu:paper, bone fan:bone, hand-fan, gunbai, twin fans, palm leaf fan,
    paper hand fan:paper, bamboo fan, ostrich feather fan:feather, painted fan:paper, metal fan, harisen:paper,
    fly whisk, chinese fan:paper, fan made of feathers:feather, wagasa fan, flyswatter, giant fan, ornate fan,
    vinyl record, film reel, floppy disk, cassette tape`,
  ladle: `
    ladle, spoon, wooden spoon:wood, soup ladle, giant spoon, spatula, whisk, cooking spoon, giant fork and knife,
    chopsticks, tongs kitchen, spatulas, serving spoon, wok, pan, saucepan, fork and knife, cutlery, silverware,
    chef's ladle, oversized spoon, honey dipper, cooking utensils, utensils, spork, pot and ladle, cooking ladle,
    giant ladle, wooden ladle:wood, egg whisk, potato masher`,
  knife: `
    knife, knives, kitchen knife, chef knife, chef's knife, butcher knife, carving knife, bread knife, pocket knife,
    paring knife, bloody knife, sushi knife, cooking knife, steak knife, butter knife, penknife, pocketknife, box
    cutter, kitchen knives, whittling knife, butcher's knife, butcher's cleaver, chopping knife, utility knife,
    exacto knife, palette knife, filleting knife, fillet knife, jackknife, knife and fork, boxcutter, letter knife,
    chef knives`,
  syringe: `
    syringe, giant syringe, needle syringe, injector, stimpak, medical syringe, hypodermic needle, syringes,
    hypodermic, thermometer, bandage roll, bandages roll, epipen, huge syringe, oversized syringe, med-injector,
    stim, glowing syringe, vaccine, stims, roll of bandages, hypospray, tongue depressor, injection`,
  magnifying_glass: `
    magnifying glass, magnifier, hand lens, detective's lens, magnifying lens, looking glass, hand mirror, mirror,
    brass magnifying glass:brass, magnifying-glass, magic mirror, handheld mirror, silver mirror:silver, dream
    catcher, large magnifying glass, hand-mirror, compact mirror, monocle glass, ornate mirror, mirrors, evidence
    bag, fingerprint kit, bronze mirror:bronze, obsidian mirror:obsidian`,
  coin: `
    coin, gold coin:gold, coins, bag of gold, sack of gold, money, gold coins:gold, doubloon:gold, pile of gold,
    cash, casino chip, poker chip, silver coin:silver, money bag, doubloons:gold, bag of coins, bag of money,
    lucky coin, gold pieces:gold, silver coins:silver, credit card, stack of cash, coin bag, wad of cash,
    gold bar:gold, gold bars:gold, copper coin:copper, stack of coins, treasure, gold bullion:gold, banknotes,
    dollar bills, ancient coin, poker chips, piece of eight:gold, tokens, token, sacks of gold, piggy bank, wallet,
    chess piece, chess piece, pawn, domino, dominoes, playing card, rubiks cube, rubik cube, tickets, marbles,
    buttons in a jar, seal ring, barometer, abacus`,
  gem: `
    gem, gemstone, jewel, diamond, ruby gem, sapphire gem, emerald gem, jewels, gems, soul stone, magic gem,
    philosopher's stone, chaos emerald, infinity stone, infinity stones, precious stone, pearls gem, large ruby:red,
    giant ruby:red, huge diamond, gemstones, floating gem, power gem, magic stone, glowing gem, dragon stone,
    philosopher stone, diamonds, large diamond, chaos emeralds, rubies:red, emeralds:green, sapphires:blue, ruby
    stone:red, raw gem, glowing stone, jewelled egg, power stone, runestone, rune stone, rune stones, runestones,
    magic stones`,
  teddy_bear: `
    teddy bear, teddy, plushie, plush toy, stuffed animal, stuffed bear, doll, voodoo doll, stuffed toy, stuffed
    rabbit, toy, plush, ragdoll, rag doll, stuffed bunny, action figure, bunny plush, plush bear, toys, puppet,
    plushies, plush doll, cloth doll, stuffed cat, teddybear, marionette puppet, hand puppet, bear plush, rubber
    duck:yellow, toy soldier, porcelain doll toy, plush rabbit, wooden toy:wood, plush bunny, worn teddy bear, toy
    bear, cat plush, stuffed dog, stuffed elephant, toy robot, toy boat, wooden doll:wood, dolly, pillow, body
    pillow, robot toy, matryoshka, dolls, security blanket, wooden horse:wood, ventriloquist dummy, toy car, toy
    plane, straw doll:straw, kokeshi doll, pacifier, toy truck, model ship, rubiks cube, rubik's cube, toy sword,
    wind-up toy, shark plush, nutcracker toy`,
  paintbrush: `
    paintbrush, brush, giant paintbrush, paint brush, calligraphy pen, ink brush, makeup brush, paint roller,
    paintbrushes, oversized paintbrush, paint brushes, huge paintbrush, artist brush, brushes, magic paintbrush,
    hairbrush, hair brush, comb tool, toothbrush, brush and ink, brush and palette, artist's brush, paint-brush,
    calligraphy brushes, makeup brushes, scrub brush, lipstick tube, nail polish, magic brush, eraser, chalk stick,
    giant crayon, crayon, crayons, marker, felt-tip pen, horsetail whisk, fly whisk, fuchen, horsehair whisk, whisk,
    feather duster`,
  palette: `
    palette, paint palette, artist palette, artist's palette, painter's palette, painting palette, easel, canvas
    board, paints, watercolors, watercolours, paint tubes, canvas painting, painting, picture frame, paint set,
    wooden palette:wood, paint box, framed picture, makeup palette, palette and brush, palette of paints, art
    supplies, photo, photograph, portrait frame`,
  crystal: `
    crystal, crystals, glowing crystal, crystal shard, shard, shards, ice crystal, power crystal, quartz, amethyst
    crystal:purple, kyber crystal, mana crystal, magic crystal, floating crystal, healing crystal, soul crystal,
    crystal cluster, energy crystal, floating crystals, ice shard, ice shards, arcane crystal, geode, amethyst
    cluster:purple, raw crystal, crystal shards, time crystal, dark crystal, moonstone, star crystal, blue
    crystal:blue, dilithium crystal, fire crystal, star fragment, floating shards, icicle, icicles, snowflake, magic
    shard, prism, aether crystal, power cell, energy core, power core`,
  flame: `
    flame, fireball, ball of fire, handful of fire, magic flame, flames, blue flame:blue, flame in hand, fire in her
    hand, fire in his hand, green flame:green, hellfire, foxfire, spirit fire, ghost flame, conjured flame, fire in
    hand, ball of flame, fireballs, magic fire, flames in her hands, flames in his hands, ghostly flame:green, black
    flame:black, fire magic in hand, purple flame:purple, wisps of flame, palm flame, soul fire, soul flame, hand of
    fire, burning flame, flame orb, dancing flame, summoned flame, white flame:white, witchfire:green, blue
    fire:blue, green fire:green, lightning bolt, ball of energy, magical energy, magic missile, lightning in hand,
    spell effect, energy blast, kamehameha, magic circle, spell circle`,
}
