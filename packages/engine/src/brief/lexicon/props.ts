/** Words for things held or carried. The table form is explained in species.ts. */
import type { PropKind } from '../concepts.ts'
import type { ObjectKind } from './objects.ts'
import type { WeaponKind } from './weapons.ts'

export const propWords: Record<Exclude<PropKind, WeaponKind | ObjectKind>, string> = {
  book: `
    book, spellbook, spell book, tome, grimoire, journal, diary, notebook, novel, bible, magic book, sketchbook, magic
    tome, necronomicon, textbook, textbooks, manual, ledger, books, holy book, ancient book, songbook, codex, logbook,
    dictionary, leather-bound book:leather, old book, stack of books, pile of books, comic book, manga, hymnal, prayer
    book, leather journal:leather, cookbook, photo album, encyclopedia, open book, magazine, floating book, ancient
    tome, pocketbook, hymn book, spellbooks, tomes, sketchpad, sketch book, sketch pad, recipe book, field notebook,
    police notebook, menu, folder, binder folder, case file, chained book, library book, picture book, planner,
    forbidden tome, torah, quran, guidebook, notepad, bestiary, atlas, leather-bound tome:leather, folio, leather
    bound book:leather, dossier, notebooks, diaries, steno pad, pace notes, case notes, lecture notes, revision notes, speech notes, script pages, notes, holy bible, floating grimoire, book of spells, hefty
    tome, field journal, sheet music, rulebook, photo book, travel journal, bound book, album, passport, ledgers,
    account book`,
  scroll: `
    scroll, parchment, rolled parchment, spell scroll, ancient scroll, contract, wanted poster, blueprint, blueprints,
    scrolls, document, diploma, tablet of laws, holy scroll, talisman paper, ofuda, paper talisman, paper talismans,
    papers, spell card, card, decree, paper, documents, origami crane, ninja scroll, magic scroll, giant
    scroll, spell tag, rolled map scroll, business card, poster, receipt, ticket, paper crane, paper airplane, paper
    plane, royal decree, ink scroll, contracts, manuscript, paper charms, proclamation, treaty, deed, clay
    tablet:stone, stone tablet:stone, signs, handkerchief, hanky, tissue, dish cloth, confetti, stamp, flyer, leaflet,
    price tag, sheet of paper, sheets of paper, rolled blueprint, plans, wallpaper roll`,
  lantern: `
    lantern, oil lamp, lamp, paper lantern:paper, hurricane lamp, gas lamp, storm lantern, magic lamp:gold, lanterns,
    brass lantern:brass, iron lantern:iron, glowing lantern,
    chochin:paper, genie lamp:gold, miner's lamp, fairy lantern, mining lamp, soul lantern, old lantern, oil
    lantern, firefly lantern, lantern staff, rusty lantern, censer, incense burner, thurible, handheld lantern, ghost
    lantern, glow stick, glowsticks, lamplight, kerosene lamp, table lamp, lightbulb, light bulb, lampion, jar of
    fireflies, bottled fireflies, nightlight, hanging lantern, lava lamp, candle lantern, star lantern,
    star in a jar, crystal lantern, road flare, lightstick, oil-lamp, torch light, flint and steel, headlamp in hand,
    neon sign`,
  torch: `
    torch, burning torch, flaming torch, torches, wooden torch, firebrand, lit torch, olympic torch, fire torch,
    blowtorch, tiki torch, welding torch, burning stick, match, matchstick, matches, lighter, zippo, flaming stick,
    pitch torch, flare, box of matches, cigarette lighter`,
  potion: `
    potion, potion bottle, vial, vials, flask, elixir, beaker, test tube, erlenmeyer flask, health potion,
    poison vial, alchemical flask, potions, glowing vial, magic potion, philter, love potion, potion flask,
    antidote, tincture, alchemy flask, bubbling potion, round flask, test tubes, phial, smoke bombs,
    mana potion, bubbling flask, glass vial:glass, chemistry flask, ampoule, potion vials, alchemist fire,
    alchemist's fire, poison bottle, firebomb, ink pot potion, inhaler, elixirs, perfume bottle, perfume,
    spray bottle, explosives, pill bottle, pills, medicine bottle, healing potion, medicine, conical flask,
    petri dish, vial of blood, blood vial, eye drops, spray can, spray paint, paint can, spraypaint,
    graffiti can, ink bottle, inkwell, can of spray paint, glowing flask, acid flask, vial of poison, salve,
    alembic, holy water, rack of vials, test tube rack, soap, sponge, sunscreen bottle, shampoo, glue,
    dye bottle, holy water flask`,
  orb: `
    orb, crystal ball:glass, sphere, magic orb, glowing orb, scrying orb, energy ball, pearl,
    hologram, energy orb, orbs, spirit orb, dragon ball, floating orb, ball of light, water orb, shadow orb, dark orb,
    scrying ball, fortune ball, fireball orb, moon orb, planet, arcane orb, holographic display, holographic globe,
    ball of lightning, armillary sphere:gold, wisp, will-o'-the-wisp, spirit flame orb, dragon egg, egg, easter egg,
    easter eggs, dragon eggs, black hole, tiny planet, light orb, light sphere, star orb, plasma ball, thunder orb,
    ghost light, glass orb:glass, magic sphere, orb of light, golden orb:gold, floating sphere, holy hand grenade,
    glass ball:glass, christmas ornament, bubble, bubbles, soap bubbles, holograms, disco ball, marble ball, globe
    lamp, soap bubble, alien egg`,
  key: `
    key, skeleton key, giant key, golden key:gold, keys, ornate key, keyblade, brass key:brass, rusty key, lockpick,
    lockpicks, lock picks, old key, magic key, ring of old keys, big key, set of keys, silver key:silver, house key,
    iron key:iron, keycard, key card, car keys, car key, giant golden key:gold, dungeon keys, padlock, bunch of keys,
    lock pick, lockpick set, padlock and key, keyring, key ring, ring of keys, big ring of keys, keyrings`,
  map: `
    map, treasure map, old map, rolled map, rolled-up map, chart, star chart, world map, maps, sextant:brass,
    astrolabe:brass, star map, sea chart, holo-map, holographic map, sundial, nautical chart, folded map,
    rolled up map, parchment map, ancient map, tourist map, sextants, road map, stopwatch,
    clockwork device, city map, gps, slate tablet, planchette, ouija board`,
  telescope: `
    telescope, spyglass, spy glass, brass telescope:brass, kaleidoscope, periscope, brass spyglass:brass, nautical
    telescope, scope, folding telescope, handheld telescope, pirate telescope, star glass, theodolite, monocular, mini
    telescope`,
  umbrella: `
    umbrella, parasol, wagasa:paper, oil-paper umbrella:paper, lace parasol:lace, paper umbrella:paper, japanese
    umbrella:paper, sunshade, lace umbrella:lace, black umbrella:black, frilly parasol:frilly, brolly, umbrellas,
    paper parasol:paper, oil paper umbrella:paper, transparent umbrella, silk parasol:silk, clear umbrella, folded
    umbrella, karakasa:paper, folding umbrella, red umbrella:red, bamboo umbrella:paper, leaf umbrella, rainbow
    umbrella, gothic parasol:black lace, beach umbrella, battle parasol`,
  cane: `
    cane, walking stick, walking cane, gentleman's cane, candy cane, white cane:white, blind
    cane:white, silver-topped cane, ornate cane, skull cane, silver cane:silver, canes, walking sticks, forearm
    crutches, pimp cane, silver-tipped cane, dragon-headed cane, wolf-headed cane, cane with a silver handle,
    raven-headed cane, swagger stick, forearm crutch, quad cane, guide
    cane:white, wooden cane:wood, bamboo cane, bamboo stick, wheelchair, wheel chair, power chair, manual wheelchair,
    mobility scooter, electric wheelchair, sports wheelchair, hover chair, hoverchair, steampunk wheelchair, ebony
    cane, skull-headed cane, skull topped cane, mobility aid, mobility aids, rollator, zimmer, throne, throne of
    bones, bone throne, iv pole, rocking chair`,
  banner: `
    banner, flag, war banner, battle standard, standard, pennant, war flag, tattered banner:torn, pirate flag:black,
    banners, flagpole, pride flag, jolly roger:black, sashimono, flag pole, royal banner, heraldic banner, nobori,
    clan banner, semaphore flags, rebel flag, black flag:black, checkered flag:plaid, national flag, battle flag,
    white flag:white, rainbow flag, kite, streamer, trans flag, vexillum:red, tall banner, prayer flags`,
  lute: `
    lute, mandolin, oud, pipa, biwa, lyre guitar, shamisen, banjo, ukulele, bouzouki, sitar, balalaika, erhu, saz,
    baglama, kora, mandola, domra, tar, ukelele, sanshin, theorbo, lutes, cittern, hurdy-gurdy, hurdy gurdy, ruan,
    kobyz, veena, bard's lute, bağlama, bandurria, gittern, morin khuur, sarod, komuz, dombra, liuqin, gusle, mandore,
    three-string lute, berimbau, guitarrón, ngoni`,
  guitar: `
    guitar, electric guitar, acoustic guitar, bass guitar, bass, axe guitar, guitars, red guitar:red, flying v,
    double-neck guitar, battle guitar, spanish guitar, classical guitar, flame
    guitar, double neck guitar, flying v guitar, flamenco guitar, ukulele bass, bass-guitar, resonator, guitarron,
    stratocaster, les paul, electric bass, twelve-string guitar, steel guitar, lap steel`,
  violin: `
    violin, fiddle, viola, cello, double bass, violin and bow, bone violin:bone, hardanger fiddle, electric violin,
    rebec, nyckelharpa, contrabass, upright bass, violins, stringed instrument, viola da gamba, violin case, fiddles,
    black violin:black, cello case`,
  flute: `
    flute, panpipes, pan flute, recorder, ocarina, bamboo flute, shakuhachi, piccolo, tin whistle, dizi,
    clarinet, oboe, horn instrument, war horn, hunting horn, drinking horn, harmonica, conch, conch shell,
    wooden flute:wood, pan pipes, bone flute:bone, fife, silver flute:silver, signal horn, blowing horn, fue,
    kazoo, didgeridoo, flutes, bansuri, syrinx, blowgun, pipes, ney, bassoon, melodica, wooden pipe:wood,
    musical instrument, instrument, sousaphone:brass, battle horn, horn of gondor, hunting-horn,
    recorder flute, hookah, toothpick, blades of grass, piano, straw in mouth, wheat in mouth,
    vuvuzela, blowpipe, dart gun, pitch pipe, bird call, panpipe, glassblower pipe, glassblowers pipe`,
  drum: `
    drum, hand drum, bongo, taiko, djembe, bodhran, drums, war drum, shaman drum, snare drum, tabla, frame drum,
    bongos, talking drum, taiko drum, castanets, drum kit, bass drum, taiko drums, cymbals, gong, triangle instrument,
    sistrum, spirit drum, janggu, tambour, small drum, ceremonial drum, xylophone, kalimba, mbira, hand-drum, shamanic
    drum, steel drum, damaru, snare, jingle bells, marimba, buk, tom-tom, rain stick, jingle bell, wooden rattle,
    triangle, washboard, gong mallet`,
  harp: `
    harp, lyre:gold, kithara, celtic harp, zither, guqin, guzheng, koto, golden harp:gold, harps, small harp, golden
    lyre:gold, lap harp, lyres:gold, cithara, gayageum, psaltery, dulcimer, kantele, konghou, angel harp:gold, silver
    harp:silver, bone harp:bone, geomungo, crwth, autoharp, qin, gusli`,
  microphone: `
    microphone, mic, mic stand, microphone stand, retro microphone, vintage microphone, mike, karaoke mic,
    microphones, boom mic, wireless microphone, standing mic, podcast mic, glittery microphone, studio microphone,
    radio mic, 1950s microphone`,
  camera: `
    camera, film camera, polaroid, polaroid camera, video camera, old camera, dslr, camcorder, vintage camera,
    polaroids, cameras, antique camera, press camera, digital camera, instant camera, retro camera, camera around his
    neck, camera around her neck, photo camera, surveillance camera, movie camera, ghost camera, camera obscura,
    selfie stick, tripod, box camera, go-pro, gopro, tape recorder, dictaphone`,
  phone: `
    phone, smartphone, cell phone, mobile phone, cellphone, iphone, flip phone, mobile, communicator device, pda,
    walkman, tricorder, holo-phone, game boy, gameboy, old phone, ipod, phones, remote, remote control, beeper, pager,
    datapad, data pad, holo-pad, cyberdeck, telephone, scanner, mp3 player, geiger counter, pokedex, remote
    controller, holopad, pocket radio, calculator, nintendo ds, rotary phone, voltmeter, multimeter, transistor radio,
    data drive, usb drive, chip, credit chip, datachip, data slate, dataslate, slate, data tablet, detector`,
  laptop: `
    laptop, computer, notebook computer, tablet, ipad, drawing tablet, holographic keyboard, laptops, tablet computer,
    hacking rig, typewriter, digital tablet, deck, macbook, pen tablet, briefcase computer, portable computer,
    monitor, hologram screen, holographic screen, holo screen, holoscreen, touchscreen, turntable, turntables,
    graphics tablet, television, drone controller, mini computer, rugged laptop`,
  wrench: `
    wrench, spanner, monkey wrench, pipe wrench, giant wrench, adjustable wrench, screwdriver, pliers, tool, tools,
    multi-tool, plasma cutter, soldering iron, huge wrench, oversized wrench, wrenches, tongs, blacksmith tongs,
    ratchet, wire cutters, bolt cutters, hydrospanner, giant spanner, socket wrench, plunger, omni-tool, chisel,
    chisels, tweezers, secateurs, needle, sewing needle, sewing pins, dressmaker's pins, needle and thread, giant needle, knitting needles, spanners,
    brass wrench:brass, tape, ruler, pincers, tongs and hammer,
    trowel, hedge clippers, drafting compass, nail file, plumb line, clippers, hair clippers,
    rivet gun, giant pair of scissors, needles, spool of thread, spindle, drop spindle, carpenter's square,
    screwdrivers, knife roll, roll of knives, knife rolls, torque wrench, surgical tools, lug wrench, crochet hook, sewing kit, yarn ball, awl, bobbin, loom, jigsaw, sewing machine, magnet, tool roll, roll of tools, toolkit, lockpick set, lockpick roll,
    set of lockpicks, set of tools, iron maiden, stapler, bear trap, trap, plank, plank of wood, ladder, folding
    chair, stool, wheelbarrow, tricycle, butter churn, toaster, bellows, oil can, oilcan, oiler, steering wheel,
    gas can, jerrycan, jerry can, fuel can, spark plug, spark plugs, car jack, clamps, tin opener, car
    tyre, gear wheel, cable reel, hose reel, birdhouse, sail, rudder`,
  pickaxe: `
    pickaxe, pick, mining pick, pick axe, pickax, miner's pick, mattock, pickaxes, iron pickaxe:iron, diamond pickaxe,
    war pick, ice pick, rusty pickaxe, hoe, garden hoe, mining pickaxe, pick-axe, mining drill, stone pick, wooden hoe`,
  shovel: `
    shovel, spade, garden spade, entrenching tool, gravedigger's shovel, trowel shovel, coal shovel, snow shovel,
    shovels, garden trowel, boat paddle, rusty shovel, ice cream scoop, grave shovel, gardening tools, archaeologist's
    trowel, folding shovel, spatula shovel, sand shovel, peel, pizza peel, bread peel`,
  broom: `
    broom, broomstick, witch broom, flying broom, besom, feather duster, duster feather, flying broomstick, witch's
    broom, brooms, straw broom:straw, magic broom, bamboo broom, sweeping broom, witch's broomstick, racing broom,
    toilet brush, brush broom, crooked broom, old broom, twig broom, vacuum, chimney brush, magical broom, nimbus
    2000, sweeper`,
  fishing_rod: `
    fishing rod, fishing pole, rod and reel, fishing net, net, cast net, butterfly net, fly rod, fishing line, bug
    net, gaff hook, bamboo fishing rod, bamboo fishing pole, fishing spear rod, fishing gear, big net, lobster trap,
    gold fishing rod, net on a pole`,
  basket: `
    basket of mushrooms, basket, wicker basket:straw, picnic basket:straw, flower basket:straw, woven basket:straw, basket of apples,
    basket of flowers, basket of fruit, baskets, bamboo basket, crate, box, lunchbox, bento, bento box, pot,
    jar, urn, casket, lunch box, picnic hamper, egg basket:straw, basket of herbs, basket of eggs,
    basket of vegetables, birdcage, cage, aquarium, fish bowl, moneybox, coffin, mailbox, parcels, packages,
    milk can, packages box, bird cage, clay pot, vase, bonsai tree, terrarium, jewelry box, pandora's box,
    wooden box:wood, wooden chest:wood, cardboard box:paper, herb basket, fruit basket, laundry basket,
    food tray, potted fern, pokeball, reusable bag, halloween bucket, trick or treat bucket, apple basket,
    vegetable basket, bee hive, hive, skep, bee skep, straw skep, wicker skep, beehive box, honeycomb, trash can, toolbox crate, ballot box, chessboard,
    doctor's kit, rack, bundle, pile, stack, pallet, hamper, tea towel, beach towel, picnic blanket, nappy bag`,
  bouquet: `
    bouquet, bouquet of flowers, bunch of flowers, bridal bouquet, bouquet of roses, flowers, wildflowers, bundle of
    herbs, herbs, posy, nosegay, bouquets, bouquet of wildflowers, bouquet of lilies, armful of flowers, sunflowers,
    roses, lilies, daisies, tulips, bouquet of sunflowers, bundle of wheat, sheaf of wheat, bunch of herbs, bundle of
    flowers, wheat, lavender bunch, bouquet of red roses, peonies, flower bouquet, herb bundle, bunch of roses, bunch
    of lavender, sheaf of grain, cherry blossom branch, cherry blossoms, bundle of sticks, firewood, bundle of
    firewood, hydrangeas, bundle of grass, marigolds, wildflower bouquet, olive branch, palm frond, bluebells,
    chrysanthemums, mistletoe, holly, leaves, bouquet of daisies, bouquet of tulips, carnations, lotus flowers`,
  flower: `
    flower, rose, lily, sunflower, tulip, daisy, lotus, lotus flower, red rose:red, white rose:white, black
    rose:black, blossom, dandelion, cherry blossom, peony, single rose, poppy, orchid, hibiscus, iris flower,
    magnolia, violet flower, leaf, wilted rose, white lily:white, spider lily:red,
    carnation, camellia, hydrangea, daffodil, chrysanthemum, thistle, blue rose:blue, mushroom, mushrooms, fungus,
    glowing mushroom, glowing flower, edelweiss, lily of the valley, seedling, sapling, sprout, wildflower,
    forget-me-not, marigold, feather pen flower, crystal flower:crystal, herb, fern, plumeria, bellflower, water lily,
    snowdrop, petal, rose flower, yellow rose:yellow, lotus blossom, pink rose:pink, white lotus:white, golden
    rose:gold, wolfsbane, nightshade, foxglove, jasmine flower, moonflower, black dahlia,
    seed, acorn, pinecone, pine cone, dead rose, wilted flower, dried flower, sprig,
    sprigs, dried herbs, little tree, potted tree, plant, fern leaf, lily pad, lily-pad`,
  skull: `
    skull, human skull, crystal skull:crystal, glowing skull, animal skull, skulls, yorick's skull, jawbone, severed
    head, horned skull, dragon skull, goat skull, ram skull, wolf skull, bird skull, cow skull, fossil, golden
    skull:gold, floating skull, cat skull, raven skull, heart in a jar, brain, eyeball,
    eyeballs, severed hand, crow skull, flaming skull, trophy head, shrunken head, shrunken heads, statuette, statue,
    plastic dinosaur, figurine, idol statue, plaster bust, bust statue, death mask in hand`,
  cup: `
    cup, goblet, chalice, mug, teacup, tea cup, tankard, beer mug, holy grail:gold, stein, cup of tea, cup of coffee,
    coffee mug, ale, flagon, mug of ale, beer, wine, drink, cups, latte, golden goblet:gold, silver goblet:silver,
    golden chalice:gold, mug of beer, tea, goblet of wine, blood goblet, blood chalice, sippy cup, whiskey
    glass:glass, glass of whiskey:glass, tankard of ale, pint, juice box, singing bowl:brass, mortar and pestle,
    mortar, saucer, shot glass:glass, popsicle, pitcher of beer, jug, chalice of blood,
    glass of water, wooden cup:wood, sake cup, soda, hot chocolate, cocoa, smoothie, milk, glass of milk, lemonade, horn of ale, drinking cup, water bottle cup, tin can, milk carton, soup can,
    pestle, gourd cup, wine gourd, mead horn`,
  bottle: `
    thermos, coffee thermos, thermos flask, bottle, wine bottle:glass, rum bottle:glass, beer bottle:glass, sake bottle, bottle of rum:glass, bottle of
    wine:glass, whiskey bottle:glass, message in a bottle:glass, water bottle, bidon, bidons, sports bottle, cycling bottle, drinks bottle, soda bottle, milk bottle, flagon
    bottle, jug of wine, gourd bottle, bottle of sake, baby bottle, soda can, ship in a bottle:glass, glass
    bottle:glass, champagne bottle:glass, champagne, whiskey, rum, bottle of whiskey:glass, sake, bottles, bottle of
    whisky:glass, bottle of champagne:glass, bottle of beer:glass, energy drink, moonshine jug, sake jug, sake gourd,
    whisky bottle:glass, tequila bottle:glass, hot sauce bottle, ketchup bottle, olive oil, syrup bottle, vodka
    bottle:glass, bottle of water, whisky, moonshine, bottle of ink, liquor bottle:glass, vodka, bottle of milk, jar
    of honey, honey jar, honey pot, honeypot, jar of pickles, cola, jam jar`,
  bread: `
    bread, loaf of bread, baguette, loaf, croissant, bun bread, pie, sandwich, cookie, cookies, rice ball, onigiri,
    burger, hamburger, cupcake, meat, turkey leg, cheese, chicken leg, taco, pretzel, toast, bread rolls, cinnamon
    roll, ham, hot dog, dango, taiyaki, skewer, meat on a stick, wheel of cheese, fish on a stick,
    pancake, pancakes, muffin, biscuit, waffle, dumplings, candy, sweets, chocolate bar, chocolate, popcorn, cotton
    candy, candy floss, sushi, meat on the bone, steak, drumstick meat, mochi, bread roll, macaron, macarons, snacks,
    food, kebab, ice lolly, snack, bento food, rat on a stick, fried chicken, corn dog, fresh bread, stick of dango,
    piece of toast, popsicle stick, fries, french fries, bubblegum, bubble gum, gum, empanada, arepa, tamales, samosa,
    slice of bread, gingerbread, gingerbread cookie, takoyaki, bag of chips, chips, pastries, pastry, croissants, corn
    cob, ham leg, dumpling, tacos, sushi roll, spaghetti, lasagne, lasagna, slice of lasagne, breadcrumbs, wheat
    sheaf, sheaf, sheaves, chewing gum, gum bubble, bubble gum bubble, pie slice, cheese slice`,
  apple: `
    apple, fruit, red apple:red, peach fruit, golden apple:gold, green apple:green, poison
    apple:red, poisoned apple:red, pomegranate, turnip, melon, vegetables, apples, fruits, peaches, radish, daikon,
    spring onion, garlic, garlic bulb, devil
    fruit, berries, rotten apple, vegetable, half-eaten apple, persimmon, peach of immortality, gourd fruit, chili pepper, chilli pepper, chilli peppers, dragonfruit, dragon fruit, cauliflower, sweet potato, toadstool, toadstools, acorns, chestnut, chestnuts, berry, gourds,
    pepper, chili, chillies, beetroot, leeks, celery, energy drink can, can of soda`,
  ball: `
    ball, basketball, baseball, tennis ball, dodgeball, juggling balls, juggling ball, bowling ball, rubber
    ball:rubber, balls, hacky sack, ping pong ball, cricket ball, temari ball, golf ball, medicine ball, juggling
    pins, juggling clubs, frisbee, discus, puck, temari, chakram, chakrams, paddle ball, spinning top, gyroscope,
    dice, die, d20, anvil, rock, stone ball, boulder, snowball, iron ball:iron, cannonball:iron, cannon ball:iron,
    stress ball, pinwheel, curling stone, magic 8-ball, tennis balls, balloon animal, pendulum,
    toy ship, toy boat, model ship, little boat, boat, sailboat, model train, model trains, toy train, paper boat, kite
    string, yo-yos, frisbee disc`,
  skateboard: `
    skateboard, longboard, hoverboard, hover board, deck board, scooter, motorcycle, motorbike,
    unicycle, roller blade, penny board, skate board, skateboards, long board, sled, kick scooter, broken skateboard,
    bmx bike, hover bike, hoverbike, toboggan, moped, vespa, sky board, mountain bike`,
  candle: `
    candle, candlestick, candelabra, candles, wax candle, lit candle, black candle:black, candelabrum, chandelier,
    candlesticks, red candle:red, dripping candle, candle holder, tealight, incense, menorah, white candle:white,
    floating candles, candleholder, melted candle, votive candle, ritual candle, bundle of sage, incense sticks`,
  quill: `
    quill, pen, feather pen, pencil, fountain pen, quill pen, quill and ink, ink quill, chalk, piece of chalk, giant
    pencil, crayon, crayons, marker, pencils, writing quill, feather quill, calligraphy brush, raven quill:black,
    pens, giant pen, ballpoint pen, highlighter, quills, charcoal stick, ink pen, red pen, ink brush
    pen, pencil behind ear, pencil behind his ear, pencil behind her ear, charcoal pencil`,
  fan: `
    fan, folding fan, war fan, tessen, hand fan, paper fan:paper, feather fan:feather, lace fan:lace, iron fan:iron,
    bladed fan, uchiwa:paper, battle fan, silk fan:silk, dance fan, fans, japanese fan:paper, war fans, steel
    fan:steel, folding fans, sensu:paper, bone fan:bone, hand-fan, gunbai, twin fans, palm leaf fan, paper hand
    fan:paper, bamboo fan, ostrich feather fan:feather, painted fan:paper, metal fan, harisen:paper, fly whisk,
    chinese fan:paper, fan made of feathers:feather, wagasa fan, flyswatter, giant fan, ornate fan, vinyl record, film
    reel, floppy disk, cassette tape`,
  ladle: `
    ladle, spoon, wooden spoon:wood, soup ladle, giant spoon, spatula, cooking spoon, giant fork and knife,
    chopsticks, tongs kitchen, spatulas, serving spoon, fork and knife, cutlery, silverware, chef's ladle, oversized
    spoon, honey dipper, cooking utensils, utensils, spork, pot and ladle, cooking ladle, giant ladle, wooden
    ladle:wood, potato masher`,
  knife: `
    knife, knives, kitchen knife, chef knife, chef's knife, carving knife, bread knife, pocket knife, paring knife,
    bloody knife, sushi knife, cooking knife, steak knife, butter knife, penknife, pocketknife, box cutter, kitchen
    knives, whittling knife, utility knife, exacto knife, palette knife, filleting knife, fillet knife, jackknife,
 boxcutter, letter knife, chef knives`,
  syringe: `
    syringe, giant syringe, needle syringe, injector, stimpak, medical syringe, hypodermic needle, syringes,
    hypodermic, thermometer, bandage roll, bandages roll, epipen, huge syringe, oversized syringe, med-injector, stim,
    glowing syringe, vaccine, stims, roll of bandages, hypospray, tongue depressor, injection`,
  magnifying_glass: `
    magnifying glass, magnifier, hand lens, detective's lens, magnifying lens, brass magnifying glass:brass,
    magnifying-glass, dream catcher, large magnifying glass, monocle glass, mirrors, evidence bag, fingerprint kit,
    bronze mirror:bronze, obsidian mirror:obsidian`,
  coin: `
    coin, gold coin:gold, coins, bag of gold, sack of gold, money, gold coins:gold, doubloon:gold, pile of gold, cash,
    casino chip, poker chip, silver coin:silver, money bag, doubloons:gold, bag of coins, bag of money, lucky coin,
    gold pieces:gold, silver coins:silver, credit card, stack of cash, coin bag, wad of cash, gold bar:gold, gold
    bars:gold, copper coin:copper, stack of coins, treasure, gold bullion:gold, banknotes, dollar bills, ancient coin,
    poker chips, piece of eight:gold, tokens, token, sacks of gold, piggy bank, wallet, chess piece, chess piece,
    pawn, domino, dominoes, rubik cube, tickets, marbles, buttons in a jar, seal ring, barometer, abacus`,
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
    duck:yellow, toy soldier, porcelain doll toy, plush rabbit, plush bat, bat plush, bat plushie, wooden toy:wood, plush bunny, worn teddy bear, toy
    bear, cat plush, stuffed dog, stuffed elephant, toy robot, wooden doll:wood, dolly, pillow, body pillow,
    robot toy, matryoshka, dolls, security blanket, wooden horse:wood, ventriloquist dummy, toy car, toy plane, straw
    doll:straw, kokeshi doll, pacifier, toy truck, model ship, rubiks cube, rubik's cube, toy sword, wind-up toy,
    shark plush, nutcracker toy,
    wooden duck:wood, wooden bear:wood, wooden rabbit:wood, wooden dog:wood, wooden cat:wood, wooden elephant:wood,
    wooden lion:wood, wooden bird:wood, wooden frog:wood, wooden mouse:wood, wooden sheep:wood, wooden lamb:wood,
    wooden pig:wood, wooden goat:wood, wooden cow:wood, wooden owl:wood, wooden dragon:wood, wooden fox:wood,
    wooden swan:wood, wooden goose:wood, wooden hen:wood, wooden fish:wood, carved duck:wood, carved bear:wood,
    carved rabbit:wood, carved dog:wood, carved cat:wood, carved elephant:wood, carved lion:wood, carved bird:wood,
    carved frog:wood, carved mouse:wood, carved sheep:wood, carved lamb:wood, carved pig:wood, carved goat:wood,
    carved cow:wood, carved owl:wood, carved dragon:wood, carved fox:wood, carved swan:wood, carved goose:wood,
    carved hen:wood, carved fish:wood, knitted duck, knitted bear, knitted rabbit, knitted dog, knitted cat,
    knitted elephant, knitted lion, knitted bird, knitted frog, knitted mouse, knitted sheep, knitted lamb,
    knitted pig, knitted goat, knitted cow, knitted owl, knitted dragon, knitted fox, knitted swan, knitted goose,
    knitted hen, knitted fish, tin duck, tin bird, tin frog, tin mouse, tin cow, clay duck, clay bird, clay frog,
    toy duck, toy dog, toy cat, toy elephant, toy lion, toy bird, toy frog, toy mouse, toy sheep, toy lamb, toy pig,
    toy goat, toy cow, toy owl, toy dragon, toy fox, toy swan, toy goose, toy hen, toy fish`,
  paintbrush: `
    paintbrush, brush, giant paintbrush, paint brush, calligraphy pen, ink brush, makeup brush, paint roller,
    paintbrushes, oversized paintbrush, paint brushes, huge paintbrush, artist brush, brushes, magic paintbrush,
    hairbrush, hair brush, comb tool, toothbrush, brush and ink, brush and palette, artist's brush, paint-brush,
    calligraphy brushes, makeup brushes, scrub brush, lipstick tube, nail polish, magic brush, eraser, chalk stick,
    giant crayon, felt-tip pen, horsetail whisk, fuchen, horsehair whisk, whisk`,
  palette: `
    palette, paint palette, artist palette, artist's palette, painter's palette, painting palette, easel, canvas
    board, paints, watercolors, watercolours, paint tubes, canvas painting, painting, picture frame, paint set, wooden
    palette:wood, paint box, framed picture, makeup palette, palette and brush, palette of paints, art supplies,
    portrait frame`,
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
    fire, burning flame, flame orb, dancing flame, summoned flame, white flame:white, witchfire:green, blue fire:blue,
    green fire:green, lightning bolt, ball of energy, magical energy, magic missile, lightning in hand, spell effect,
    energy blast, kamehameha, magic circle, spell circle`,
}
