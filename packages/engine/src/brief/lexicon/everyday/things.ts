/** Tools, food, arms and odds and ends as people call them, beside what the other tables list. The form is explained in species.ts. */
import type { PropKind } from '../../concepts.ts'

export const everydayThings: Partial<Record<PropKind, string>> = {
  sword: `
    akrafena, shuang gou, blade of light, messer, langmesser, spadroon, hanger, firangi, pata sword, ida sword,
    niuweidao, miao dao, moonblade, sunblade, starblade, dragonblade, shadowblade, hero's sword, hero sword,
    ancestral sword, family sword, sword of light, shortblade, blade, longblade, sword cane blade`,
  greatsword: `
    flammenschwert, bidenhander, cleaver sword, zhanmadao, slab of iron sword, dragonslayer sword, dragonslayer,
    buster blade, ultra greatsword, giant cleaver sword`,
  katana: `
    kodachi, high-frequency blade, shikomizue, shikomi-zue, ninjato, ninja sword, uchigatana, samurai sword`,
  rapier: `
    sabre fencing, fencing sabre`,
  scimitar: `
    karabela, storta, badelaire, panabas, billao`,
  dagger: `
    bichuwa, glass shard, trench knife, bowie, scramasax, haladie, deer horn knives, sharpened toothbrush,
    rondel dagger, katar daggers, push dagger, thieves' dagger, bone dagger:bone, crystal dagger:crystal,
    poisoned dagger, seax knife, tantō, push knife, letter knife`,
  knife: `
    kitchen palette knife, fish gutting knife, gutting knife, fish knife,
    opinel, nakiri, santoku, mezzaluna, pizza cutter, scalpel, scalpels, razor, cutthroat razor, cut-throat razor,
    shaving razor, palette knife, paring knife, bread knife, steak knife, oyster knife, razor blade,
    exacto knife, craft knife, stanley knife, utility knife, whittling knife, skinning knife, fillet knife`,
  axe: `
    splitting maul`,
  battle_axe: `
    orc axe, bone axe, headsman's axe, headsman axe, guitar axe`,
  hammer: `
    brick hammer, bricklayer's hammer, mason's hammer,
    pneumatic drill, tenderizer, polo mallet, hammer and sickle`,
  mace: `
    baseball bat with nails, rod of office, aspergillum, shishpar, shestopyor, bulawa, piernach,
    spiked ball mace, crop, riding whip`,
  flail: `
    chain blade, chain with a blade, spiked ball, kama on a chain, weighted rope, monkey's fist`,
  spear: `
    lightning bolt in hand, angon, pole with a spike, pointed stick, pike pole, fire hook`,
  halberd: `
    partizan, axe on a pole, corseque, poleaxe, langue de boeuf`,
  glaive: `
    bladed staff, sword staff, moonblade spear, fangtian ji, monks spade, crescent-bladed staff, swordspear`,
  trident: `
    leister, fuscina`,
  bow: `
    horsebow, flaming arrow, fire arrow, poisoned arrow, broken arrow, bow made of light, suction cup arrows`,
  shield: `
    dustbin lid shield, bin-lid shield, nguni shield:leather, coat-of-arms shield, heraldic shield, leaf shield,
    dragon shield`,
  round_shield: `
    pot lid as a shield, saucepan lid, saucepan lid shield, cymbal shield, hubcap shield, hubcap, shell shield,
    hoplite shield:bronze, boss shield, dhal, dhal shield, buckler shield, viking round shield:wood`,
  club: `
    big stick, plank with a nail, plank with a nail in it, table leg, chair leg, snooker cue,
    rolled-up magazine, frozen fish, baguette as a weapon, tewhatewha, whacking stick, bo stick, escrima, caman,
    brickbat, giant drumstick, giant lollipop hammer, street sign, traffic sign, parking meter,
    bone for the dog, dog bone, femur, giant bone, thigh bone, thighbone, jawbone, jaw bone, log club,
    tree trunk, uprooted tree, drumstick bone, rubber chicken, foam bat, inflatable hammer bat,
    rolled up newspaper, giant turkey leg`,
  pistol: `
    mauser, nailgun, handgonne, barcode scanner`,
  rifle: `
    pump shotgun, panzerfaust, punt gun, pellet gun, potato gun, net gun, cork gun, sten gun, bren gun,
    lee-enfield, mosin nagant, long gun, turret gun, proton pack wand, ak, ak rifle, rpg launcher, musketoon,
    jezail, wall gun, bolt-action rifle, marksman rifle, battle rifle, lever-action rifle, coach gun, boomstick,
    double barrel, double-barrel shotgun, trench gun,
    trench shotgun`,
  blaster: `
    disintegrator, sonic gun, particle gun, bubble gun, zapper, needler`,
  energy_sword: `
    photon sword, soul blade, saberstaff, hardlight blade, hologram sword`,
  staff: `
    ringed monk staff, curtain rod, divining rod, alpenstock, walking pole, hiking staff, travelling staff,
    pilgrim's staff, pilgrim staff, sage's staff, shaman staff, druid staff, bone staff:bone, iron-shod staff,
    pole vault pole, vaulting pole, pole, boat pole, punt pole, barge pole, mooring pole, tent pole, flagpole,
    bean pole, oar pole, branch, bamboo pole:wood, jumping pole, stop pole, crook staff, sarong staff`,
  quarterstaff: `
    jo stick, iron staff, lathi, rokushakubo, telescopic staff, shock staff, stun staff`,
  wand: `
    pointer stick, teacher's pointer, stick of rock, gohei, haraegushi, onusa, cat toy, cat teaser`,
  whip: `
    garrote wire, bungee, rhythmic ribbon, cat o' nine tails, cat-o'-nine-tails, cat o nine tails, scourge,
    flogger, crop whip, rope dart coil, chain weapon, razor whip, energy whip, fire whip, vine whip, thorn whip,
    lightning whip, ribbon dancer, dancing ribbon, gymnastics ribbon, gymnastic ribbon, rope and hook,
    bundle of rope, hangman's rope, hangman's noose, lead rope, lunge line, tether, bundle of cables,
    power cord, ball and string, shoelace, dog lead, leash with collar`,
  bomb: `
    molotov cocktail, mine, naval mine, proximity mine, pipe bomb, cherry bomb, bomb with lit fuse,
    plasma grenade, thermal detonator, pineapple grenade, molotov`,
  shuriken: `
    razor disc, buzz saw blade, saw blade, boomerang blade, ring blade`,
  kunai: `
    throwing needles`,
  slingshot: `
    sling and stones, bolas sling, rubber band gun, peashooter, pea shooter`,
  riot_shield: `
    bulletproof shield`,
  boomerang: `
    valari`,
  chainsaw: `
    petrol saw`,
  book: `
    volume of poems, volume of poetry, volume of verse, slim volume, slim volume of poems, slim volume of verse, slim volume of poetry, leather-bound volume, old volume, thick volume, dusty volume,
    encyclopaedia, bedtime story book, tower of books, travel guide, player's handbook, pad of paper, flip pad,
    fabric swatches, ring binder, casebook, jotter, hardcover, graphic novel, schoolbook, school book,
    crossword, puzzle book, colouring book, coloring book, picture book, pop-up book, storybook,
    fairy tale book, book of fairy tales, photo book, yearbook, sticker album, stamp album, autograph book,
    address book, phone book, phonebook, log book, ship's log, captain's log, moleskine, planner,
    diary with a lock, prayer-book, psalter, missal, breviary, torah, sutra, sutra book, koran, philosophy book,
    law book, law books, tomes, codex, forbidden tome, anatomy book, science book, spell tome, guidebook,
    manual, instruction manual, rulebook, rule book, monster manual, strategy guide, fashion magazine`,
  clipboard: `
    scorecard, chalk slate, writing tablet, backgammon board, mugshot board, mugshot sign, film slate, sudoku,
    score board, drawing tablet, graphics tablet, chopping block, sheet on a clipboard`,
  newspaper: `
    racing paper, racing post, pamphlet, pamphlets, brochure, bundle of newspapers, zines, bus timetable`,
  letter: `
    stack of letters, report card, train ticket, concert ticket, golden ticket, speeding ticket, shopping list,
    to-do list, birth certificate, arrest warrant, calling card, visiting card, visiting cards,
    faded photograph, photograph of his wife, postage stamps, christmas card, punch card, punched card,
    time card, wad of money, bundle of notes, fistful of cash, paper aeroplane, paper boat, hardcover letter,
    post-it, post-it note, post it notes, certificate, parking ticket, invoice, telegram, valentine,
    valentine card, birthday card, greeting card, party invitation, loyalty card, library card, membership card,
    driver's licence, driving licence, id papers, bus ticket, lottery ticket, scratch card, paper note,
    scribbled note, secret note, ransom note, index cards, flashcards, flash cards, cue card`,
  scroll: `
    vellum, roll of cloth, bolts of cloth, roll of wallpaper, toilet roll, kitchen roll, paper towel,
    cling film, tinfoil, roll of tinfoil, serviette, dish towel, dishrag, cleaning cloth, bath towel,
    flannel cloth, comfort blanket, rolled blanket, sleeping bag, prayer mat, prayer rug, magic carpet,
    patchwork quilt, rag, cleaning rag, dishcloth, cloth, fabric roll, roll of fabric, bolt of silk,
    bolt of fabric, tea towel, towel, hand towel, bath sheet, handkerchief, hanky, tablecloth, blanket,
    folded blanket, canvas roll, roll of canvas, clothesline, washing line, laundry, folded clothes,
    flag folded, curtain, bed sheet, bedsheet, duster cloth, polishing cloth, roll of paper, roll of parchment,
    straw mat, straw hat in hand, movie script, poem, speech notes, floor plan, architect's plans, paper crane,
    origami crane, origami, paper boat, pennant scroll, treaty, decree, royal decree, proclamation, edict,
    will and testament, star chart, bounty poster, missing poster, tarot cloth, wall scroll, makimono,
    emakimono, talismans, paper charm, paper charms, rolled up map, rolled carpet, flying carpet,
    rolled-up newspaper, torah scroll, dead sea scroll, sandpaper, wrapping paper, toilet paper, napkin,
    cloth napkin`,
  quill: `
    biro, felt-tip, felt-tips, inkpen, reel of thread, weaving shuttle, tatting shuttle, emery board,
    lockpicking tools, thieves tools, dental pick, dental probe, dentist's mirror, dentist's drill, blow dart,
    hookah pipe mouthpiece, straw in hand, hairpin pick, inkstone brush, chalk line, chalk stick, sharpie,
    highlighter, paint marker, felt tip pen`,
  paintbrush: `
    spray paint can, afro pick, curry comb, loofah, paint palette and brush`,
  palette: `
    eyeshadow palette, watercolour box`,
  scissors: `
    nail clippers, ice tongs, curling tongs, curling iron, hair straighteners, straighteners, castanet tongs,
    crimping tool, staple remover, ribbon-cutting scissors, dress-making shears, scissors and comb,
    hairdressing scissors, barber scissors, forceps, nail scissors, garden shears, grape scissors,
    safety scissors, clippers`,
  wrench: `
    spokeshave, spoke shave, drawshave, gouge, wood gouge, gouges, carving gouge, marking gauge, mitre saw guide, feeler gauge,
    wheel brace, grease gun, blow torch, vice grip, drain snake, pipe section,
    length of pipe, roll of duct tape, hole punch, tape dispenser, paper clip, quadrant instrument,
    handheld scanner, ghost detector, emf reader, stud finder, plasterer's float, hawk and trowel,
    mortar board and trowel, glazier's cutter, shoe last, shoemaker's last, cobbler's hammer last, awl and last,
    darning mushroom, embroidery hoop, pin cushion, seam ripper, printing block, rubber stamp, hay hook,
    baling hook, grapple gun, carabiner, carabiners, block and tackle, bicycle pump, car battery,
    extension lead, jumper cables, hard drive, motherboard, control panel, dvd, roll of film, cuckoo clock,
    metronome box, weather vane, defib paddles, bone saw, bedpan, hot water bottle, pill box, blister pack,
    glucose meter, test strip, file, vice, vise, alpenstock head, sprinkler head, shuttle, loom shuttle,
    detergent bottle`,
  toolbox: `
    cash tin, money tin, tin of coins, cash-tin,
    ticket machine, adding machine, cash machine, slot machine, espresso machine, coffee machine, fax machine,
    answering machine, knitting machine, fruit machine, karaoke machine, counting machine, franking machine,
    popcorn machine, cigarette machine,
    fishing tackle box, lunch tin, sandwich box, tupperware, cash box, cashbox, jewellery box, paint box case,
    wooden crate, milk crate, cardboard box, shoe box, moving box, ice box, cool box, ammo crate, pill tin,
    biscuit tin, cookie tin, mint tin, cigarette pack, pack of cigarettes, toll box, charity tin,
    collection tin, money box, empty birdcage, hamster cage, animal trap, fish trap, beehive box,
    ghost trap box, fuse box, spell components box, urn box, wooden box, iron box, locked box, glass case,
    bell jar, tank of fish, kettle box, ham radio, walkie talkie set, cassette recorder, old tv, vr console,
    playstation, old computer, computer keyboard, hod of bricks, stack of bricks, cinder block, lego brick,
    building blocks, ice cube, block of ice, hat box, doctor's bag box, time machine, steam engine,
    treasure chest, mimic chest, strongbox, box of tools, music box, car battery, reliquary box, letterbox,
    gift chest, humidor, jewelry box, jewel box, ring box, cigar box, snuff box, pill case, memory box,
    ammo box, ammo can, dog crate, pet carrier, cat carrier, parcel box, cooler box, cooler, esky, ice chest`,
  suitcase: `
    fiddle case, violin case, cello case, trumpet case, saxophone case, flute case, banjo case, lute case, instrument case, valise, wheelie case, battered suitcase, flight case, gladstone bag, kit bag, kitbag, golf bag, hockey bag,
    ski bag, sail bag, sea bag, seabag, body bag, rubbish bag, 
    loot bag, moneybag, bag of sand,
    punching bag, bag of tricks, hobo stick, bag of cement, bag of feed,
    bag of compost, pillowcase, swaddled baby, babe in arms, bundle of cloth, trolley case, rolling suitcase,
    wheeled suitcase, carry-on, carry on bag, cabin bag, samsonite, luggage, trunk on wheels, travel case,
    vintage suitcase, director's chair, deckchair, folding chair, camp stool, milking stool, stool`,
  briefcase: `
    midwife's bag, diplomatic pouch`,
  handbag: `
    beaded bag, baguette bag, gucci bag, drawstring bag, drawstring purse, dilly bag, baby bag,
    changing bag, makeup bag, wash bag, toiletry bag, wristlet`,
  shopping_bag: `
    plastic bag, paper bag, brown paper bag, bag for life, sweet bag, bag of sweeties, bag of candy,
    packet of crisps, box of popcorn, cone of chips, box of fries, happy meal, takeout bag, chinese takeout box,
    noodle box, party bag, doggie bag, dog poo bag, bag of rice, bag of flour, bag of sugar, bag of seeds,
    seed packet, seed packets, bag of groceries, bag of chips, bag of crisps, paper bag of groceries,
    crisp packet, popcorn bucket:red white, bag of popcorn, bag of pretzels, bag of sweets, sandbag, sand bag,
    goody bag, gift bag, carrier bag, grocery sack, loot bag`,
  bottle: `
    ink pot, atomiser, hand sanitizer, can of coke, can of beans, tin of beans, can of energy drink,
    thermos flask, vacuum flask, demijohn, cocktail shaker, mason jar, jar of eyes, jar of teeth, cookie jar,
    biscuit jar, sweet jar, jar of sweets, jar of pickled onions, peanut butter, jar of peanut butter,
    mustard pot, salt cellar, pepper pot, bubble bath, tube of toothpaste, tube of paint, paint tin, paint pot,
    milk churn, gas canister, small barrel, brandy barrel, sports drink, protein shake, sample tube,
    specimen tube, formaldehyde jar, cremation urn, honey jar, jam, pot of jam, jam jar, pickle jar,
    pickled eggs, ketchup, soy sauce, bottle of ketchup, bottle of hot sauce, tabasco, sriracha,
    bottle of soy sauce, vinegar, olive oil, bottle of olive oil, maple syrup, syrup bottle, juice,
    orange juice, apple juice, carton of juice, coke, pepsi, mead bottle, gin, tequila,
    bottle of absinthe:green, bottle of gin, bottle of vodka, bottle of sake, bottle of champagne,
    bottle of beer, moonshine, jug of moonshine, growler, cider bottle, bottle of mead, baby bottle,
    ketchup and mustard, soda bottle, pop bottle, bottle of pills, spray, spray cleaner, detergent,
    bleach bottle, bottle of bleach, shampoo bottle, shampoo, cologne, sun cream, sunscreen, oil can, jerrycan,
    jerry can, petrol can, gas can, fuel can, heart in a jar, brain in a jar, eyes in a jar, head in a jar,
    hand in a jar, jar of hearts`,
  potion: `
    inkhorn, ink horn, leech jar, jar of leeches,
    ointment jar, spirit bottle, tub of greasepaint`,
  cup: `
    glass of false teeth, glass of dentures, jar of false teeth, cup of false teeth, mug of false teeth, tumbler of false teeth,
    egg cup,
    glass of whisky, tea bowl, juice carton, kuksa, eggcup, sakazuki, brandy snifter, mortar bowl, cup noodles,
    instant noodles, pot noodle, yoghurt pot, yoghurt, bunsen burner, mixer, shaker, cocktail mixer, mead,
    teacup and saucer, cup and saucer, matcha, matcha tea, grail, holy grail:gold, tequila shot, cider,
    mug of cider, mug of ale, mug of mead, flagon of ale, flagon, drinking vessel, sippy cup, solo cup:red,
    espresso cup, demitasse, chai, chai latte, herbal tea, iced tea, lemonade glass, glass of juice,
    glass of lemonade, root beer float, milk shake, glass of mead, glass of beer, glass of ale, glass of rum,
    whiskey glass:glass, rocks glass:glass, brandy glass:glass, thermos cup, enamel mug, travel mug,
    stanley cup, yard of ale, ladle of punch, beaker cup`,
  wine_glass: `
    absinthe glass, drinking glass, drinking glasses, glass tumbler, glass tumblers, glass of absinthe, cosmopolitan drink, daiquiri, negroni, tropical drink, sundae glass`,
  coffee_cup: `
    frappuccino, espresso cup`,
  bowl: `
    prospector's pan, flour sifter, cookpot, dinner plate, plate of pasta, plate of biscuits, sushi platter,
    sashimi, steamer basket, bamboo steamer, dim sum basket, sub sandwich, doner kebab, sausage roll, meat pie,
    apple pie, cherry pie, cornish pasty, omelette, fried egg, phoenix egg, nest of eggs, chicken drumstick,
    drumstick of meat, link of sausages, raw steak, platter of meat, tofu, riceball, gumbo, inkstone, ashtray,
    ash tray, petri bowl, rice, bowl of noodles, udon, soba, miso soup, kimchi, curry rice, biryani, risotto,
    pasta, mac and cheese, stew, bowl of stew, chowder, chili, bowl of curry, goulash, hot pot, hotpot, laksa,
    congee, jjigae, tteokbokki, jello, flan, tiramisu, creme brulee, crème brûlée, trifle, hummus, salsa,
    guacamole, granola, muesli, gruel, broth, beef stew, poke bowl, dog bowl, fruit bowl, bowl of fruit,
    bowl of fire, offering bowl, alms bowl, mash, mashed potatoes, fruit salad, candy bowl, bowl of candy,
    bowl of ramen noodles, bowl of popcorn, begging bowl`,
  tray_of_bread: `
    tray of cakes, oven tray, pretzel tray, tray of gingerbread, muffin tray, tray of muffins, cinnamon rolls`,
  bread: `
    cornish pasty, meat pasty, hot pasty, cornish pasties, a pasty,
    hot cross bun, heel of bread, churro, churros, rusk, breadsticks, breadstick, melon pan, baozi, bao bun,
    steamed bun, meat bun, panettone, injera, focaccia, corndog, corn on the cob, sweetcorn, nigiri, gyoza,
    potsticker, tempura, roti, chapati, paratha, nachos, tapas, sub, submarine sandwich, shawarma, gyro,
    wrap sandwich, club sandwich, grilled cheese, panini, stick of butter, blondie, gingerbread man,
    gingerbread men, macaroons, crepe, crêpe, bread bun, burger bun, s'more, s'mores, candy bar, jam sandwich,
    tart slice, fortune cookie, wafer, biscotti, shortbread, scone, scones, flapjack, danish pastry, danish,
    pastry, pastries, strudel, turnover, sourdough, rye bread, bread roll, bread rolls, dinner roll,
    garlic bread, pitta, pita, tortilla, pupusa, pierogi, spring roll, spring rolls, egg roll, xiao long bao,
    onion rings, chicken nuggets, nuggets, chicken wing, chicken wings, leg of lamb, mutton leg, lamb chop,
    rack of ribs, joint of meat, boar haunch, cured ham, salami, jerky, beef jerky, mooncake, melonpan,
    dorayaki, anpan, imagawayaki, pirozhki, croissants, bagels, baguettes, loaves of bread, loaf, ration bar,
    energy bar, protein bar, hardtack, lembas, lembas bread, waybread, pretzels, cornbread, corn dog,
    fish and chips, popover, crumpet, english muffin, half-eaten sandwich, peanut butter sandwich, pb and j,
    cheese sandwich, wheel of brie, block of cheese:yellow`,
  cake: `
    christmas pudding, plum pudding, wobbly jelly, profiteroles, petit four, petits fours, cannoli, baklava,
    gingerbread house, pavlova, mille-feuille`,
  ice_cream: `
    choc ice, 99 flake, knickerbocker glory, banana split, frozen yoghurt, ice cream bar`,
  lollipop: `
    candy apple, toffee apple, cotton candy, sugar stick, rock candy, sweet on a stick, baby rattle,
    windmill toy, toy windmill, paper windmill, lollipop sign, stop-and-go sign, marshmallow on a stick,
    toasted marshmallow, roasted marshmallow, popsicle stick, rock candy stick, sugar skull candy, chupa chup,
    fondant, chocolate frog, jawbreaker, gobstopper, chocolate egg, bonbon, bonbons, truffles chocolate,
    praline, hard candy, butterscotch candy, liquorice, licorice, bag of sweets, sweets, jelly sweets, gummies,
    gummy worms`,
  apple: `
    lime:lime, limes:lime, plum:plum, plums:plum, tangerine:tangerine, tangerines:tangerine, aubergine:aubergine, aubergines:aubergine, apricot:apricot, apricots:apricot,
    banana peel, string of onions, head of garlic, bag of nuts, starfruit, rice cake, ginger root, quince,
    cherry tomato, pomelo, durian, lychee, jackfruit, kiwi:brown, banana:yellow, bananas:yellow,
    bunch of bananas:yellow, lemon:yellow, lemons:yellow, orange fruit:orange, oranges:orange, pear:green,
    pears:green, carrot:orange, carrots:orange, grapes:purple, bunch of grapes:purple, blueberries:blue,
    tomato:red, tomatoes:red, strawberry:red, strawberries:red, cherries:red, cherry:red, eggplant:purple,
    cucumber:green, watermelon:green, cabbage:green, lettuce:green, corn:yellow, ear of corn:yellow,
    pineapple:yellow, coconut:brown, potato:brown, onion:brown, peach:peach, avocado:green, leek:green,
    mango:orange, yam, parsnip, swede, brussels sprouts:green, broccoli:green, spinach:green, asparagus:green,
    zucchini:green, courgette:green, marrow vegetable, raspberry fruit:red, raspberries:red,
    blackberries:purple, gooseberries:green, nectarine:orange, rambutan:red, passionfruit:purple, guava:green,
    clementine:orange, satsuma:orange, grapefruit:orange, half an apple, apple core, toffee-apple, apple slices,
    artichoke:green, pea pod:green, peapod:green, rutabaga, forbidden fruit, acorn, carrot on a stick`,
  pumpkin: `
    gourd lantern, turnip lantern`,
  fish: `
    goldfish bag, tin of sardines, haddock, bream, sea bream, big catch, blowfish, lobster on a plate,
    cooked lobster:red, boiled lobster:red, sardine, sardines, trout, salmon fillet, tuna, mackerel, swordfish,
    stinking fish, kipper, prawn on a fork, fish fillet, fish skeleton, smoked herring, catfish, bass fish, cod`,
  pizza: `
    quesadilla, calzone`,
  teapot: `
    chocolate pot, aladdin's lamp, milk jug, moka pot`,
  serving_tray: `
    salver, tray of canapés, tray of canapes, flan plate, cheese board, charcuterie board, plate of sushi,
    plate of food, plate of cake, plate of pasta, plate of sandwiches, plate of pancakes, sushi platter,
    tea tray, drinks tray, dish, dinner plate, paper plate, tray of cookies, tray of cakes, tray of cocktails,
    tray of tea, dinner tray, turkey platter, roast turkey, roast pig, roast chicken, suckling pig,
    thanksgiving turkey, christmas pudding, pudding`,
  frying_pan: `
    waffle iron`,
  rolling_pin: `
    pasta machine, meat grinder, bowling skittle pin, indian clubs`,
  whisk: `
    cheese grater, grater, rug beater, honey dipper, potato peeler, peeler, garlic press`,
  ladle: `
    pastry fork, tablespoon, baker's peel, spurtle, lovespoon, butcher's hook, barbecue fork, kebab skewer,
    fork, dinner fork, giant fork, whisk fork, spork, teaspoon, soup spoon, serving spoon, salad tongs,
    dessert spoon, cake fork`,
  basket: `
    egg box, carton of eggs,
    trug, hand net, shrimp net, faggot of wood, sheaf of barley, straw bale, drying herbs, skein of wool,
    half-finished knitting, stack of files, washing-up bowl, washtub, wheelie bin, coat hanger, coat hangers,
    clothes hanger, clothes line, washing line, clothes pegs, clothespins, flat iron, steam iron, deck chair,
    camp chair, three-legged stool, stepladder, step ladder, picnic table, music stand, tailor's dummy,
    dress form, hat stand, road cone, ten commandments, big rock, lump of clay, birdcage with a bird,
    cage with a bird, bird in a cage, caged bird, lantern cage, terrarium, fish bowl, fishbowl, crab pot, pram,
    baby carriage, fruit crate, flower pot stand, planter box, bassinet, moses basket, cornucopia,
    horn of plenty`,
  walkie_talkie: `
    radio on shoulder, shoulder radio, radio handset, police radio, two way radio, two-way radio, cb radio,
    comms unit`,
  saw: `
    mitre saw, miter saw, chop saw,
    plane, carpenter's plane, crosscut saw, pruning saw, band saw`,
  pickaxe: `
    pick, climbing axe, ice tool, geologist hammer, rock hammer, rock pick`,
  fishing_rod: `
    lure, fishing lure, tackle, butterfly-net`,
  cane: `
    mobility cane, support cane, walking cane, silver-topped cane, cane with a skull, orthopedic cane, quad cane`,
  lantern: `
    lantern on a pole, torch lamp,
    lantern on a stick, paper lantern on a stick, lantern staff, storm lamp, hurricane lamp, tiffany lamp,
    lava lamp, fairy lights, string of lights, christmas lights, night light, nightlight, plasma lantern,
    soul lantern, skull lantern, jar of fireflies, fireflies in a jar, firefly jar, fairy in a jar,
    light in a jar`,
  orb: `
    tesla coil, plasma globe, crystal globe, energy ball, ball of light, ball of lightning, ball of energy,
    magic ball, snow orb, tiny sun, miniature sun, small sun, moon in her hand, star in her hand, star fragment,
    fallen star, captured star, miniature galaxy, tiny galaxy, planet, miniature moon, ghost light,
    will o' the wisp, will-o'-the-wisp, will-o'-wisp, will o the wisp, foxfire, hitodama, soul orb, memory orb,
    snow-globe orb, spirit flame orb, glowing core, power core, energy sphere, force ball, rasengan, chaos orb,
    divination orb, palantir, sphere`,
  ball: `
    conker nut, conker nuts,
    knot of rope, wrecking ball, knitting yarn, ball of yarn, yarn, ball of wool, ball of string, skein of yarn,
    hank of wool, spool of yarn, dreidel, jigsaw puzzle, lego bricks, twenty-sided die, twenty sided die,
    polyhedral dice, pair of dice, shot put, kickball, crossword cube, puzzle box cube, hacky-sack, beanbag,
    bean bag, juggling beanbags, stress ball, tyre ball, cannon ball, disco ball, mirror ball, mirrorball,
    yo-yo ball, frisbee disc, hockey ball, snowballs, big beach ball`,
  lute: `
    cuatro, tres, cavaquinho, otamatone, guitalele, rubab, dutar, dombra, dutar lute, tambur, bağlama,
    lute guitar, pipa lute, berimbau, cithara lute`,
  violin: `
    viol, viola da gamba, bow and fiddle, fiddle and bow, violin and bow, vielle, gusle, lira da braccio, crwth`,
  flute: `
    pennywhistle, pipe and tabor, slide whistle, dvojnice, pipe organ pipe, melodeon pipe`,
  drum: `
    timpani, harpsichord, organ, bass drums, toy drum, marching snare, steel pans`,
  boombox: `
    bluetooth speaker, loudspeaker, amplifier box, transistor radio, radio set, sound system`,
  bucket: `
    water pitcher, jug of milk, milk jug, jug of water, milking pail, beach bucket, barrel, keg of beer, cask,
    wine cask, rum barrel`,
  teddy_bear: `
    porcelain doll, china doll, barbie, barbie doll, marionette, nutcracker, tin soldier, wind-up toy,
    windup toy, matryoshka, nesting doll, russian doll, kokeshi, kokeshi doll, daruma, daruma doll, maneki neko,
    lucky cat, corn dolly, effigy, figurine, statuette, carved figure, bobblehead, funko pop, garden gnome,
    plushy, beanie baby, cuddly toy, squishmallow, mannequin head, crash test dummy, model jet, model plane,
    model aeroplane, model ship, model train, model car, model rocket, model tank, model boat, model dragon,
    toy jet, toy ship, toy rocket ship, toy tank, toy dinosaur, toy dragon, toy robot, toy bus, toy tractor,
    toy helicopter`,
  placard: `
    archery target, goalpost, scoreboard, blackboard, whiteboard, sign post, signpost, street sign,
    warning sign, for sale sign, number card, score card, stop-go sign, lollipop lady sign, canvas board,
    noticeboard`,
  doughnut: `
    rescue buoy, life ring:red white, lifebuoy:red white, ring buoy:red white, tyre, tire, inner tube,
    rubber ring, inflatable ring, swim ring, pool ring, pool float, inflatable`,
  surfboard: `
    diving board, rescue board, ironing board, sailboard, sup board`,
  game_controller: `
    console, game console, games console, handheld game, gameboy color, steam deck, switch console`,
  phone: `
    remote control, gimbal, flash drive, thumb drive, pen drive, oscilloscope, power bank, phone charger,
    music player, emf meter, neuralyzer, cordless phone, brick phone, satellite phone, field telephone,
    telegraph, dictaphone, tape recorder, voice recorder, tamagotchi, digital pet, transceiver, motion tracker,
    scouter device, pda, palm pilot, blackberry phone, comm link, commlink, comlink, wrist communicator,
    translator device, scanning device, tracking device, gizmo, tv remote, universal remote, id scanner,
    card reader, voltmeter`,
  laptop: `
    portable tv, television set, video tablet, monitor screen, cyberdeck, netbook, macbook, game tablet,
    e-reader, kindle, ebook reader, drawing screen`,
  flashlight: `
    spotlight, stage light, maglite, headlight, laser pointer, searchlight, uv light, penlight, pen torch`,
  skull: `
   `,
  gem: `
    opal stone, garnet stone, moonstone, sunstone, bloodstone, lapis stone, jade stone, glowing stone,
    infinity stone, infinity stones, chaos emerald, cut gem, crystal heart, mana stone, soulstone, soul stone,
    stone of power, power stone, keystone, lodestone, worry stone, hag stone, adder stone, touchstone,
    arkenstone, human heart:red, beating heart:red, still-beating heart:red, anatomical heart:red,
    heart stone:red, clockwork heart:brass, mechanical heart:brass, heart of stone:stone`,
  crystal: `
    mana crystal, hyacinth crystal, shard, geode, quartz, quartz point, stalactite, glass shard, mirror shard,
    salt crystal, kyber crystal, energy crystal, power crystal, dilithium`,
  flower: `
    hop cone, hop cones, hop flowers, hop bine, hop garland, sprig of hops,
    taro leaf, calla lily:white, iris flower:purple, hyacinths, narcissus:white yellow, higanbana:red,
    morning glory:blue, morning glories:blue, begonia, snapdragon, snapdragons, larkspur, delphinium, hollyhock,
    hollyhocks, primrose flower:yellow, maple leaf:red, autumn leaf:orange, autumn leaves:orange,
    ginkgo leaf:yellow, four leaf clover:green, four-leaf clover:green, shamrock:green, clover:green, fir cone,
    pinecone, pine cone, cattails, bulrush, bulrushes, pussy willow, cotton boll, sweet pea, sweet peas, zinnia,
    cosmos flower, gladiolus, gladioli, freesia, ranunculus, amaryllis, agapanthus, allium, crocus, hellebore,
    heather flower, lupin, lupins, nasturtium, petunia, petunias, gerbera, azalea, azaleas, rhododendron,
    bougainvillea, oleander, passion flower, passionflower, protea, bird of paradise flower, anthurium,
    king protea, cherry sprig, blossom, blossoms, flower stem, long-stemmed rose, withered rose,
    crystal flower:crystal, ghost flower, moonflower, fire flower:red, paper flower:paper, origami flower:paper,
    silk flower:silk, datura, aconite, monkshood:purple, henbane, mushroom cap, fly agaric:red,
    big leaf umbrella, feather, feather of a phoenix, phoenix plume, raven feather:black, quetzal feather:green`,
  bouquet: `
    bamboo, bamboo shoots, barley, reeds, bundle of reeds, rice stalks, rice stalk, sheaf of rice,
    bunch of lavender, lavender sprig, sprig of rosemary, sprig of thyme, rosemary, thyme, basil, ginseng,
    bundle of sage, hemlock, yarrow, mugwort, chamomile, medicinal herbs, healing herbs, bunch of daisies,
    bunch of violets, bunch of tulips, bunch of roses, bunch of balloons flowers, armful of flowers,
    armful of lilies, bunch of keys flowers, bridal bouquet, spray of flowers, ikebana, flower arrangement,
    flowers, monstera, monstera leaf, monstera leaves, ferns, fern leaves, christmas wreath, bunch of herbs,
    garlic braid, wheat sheaf, stalks of wheat, sprigs, leafy branch, blossoming branch, flowering branch,
    plum branch, peach branch, willow branch, cherry branch`,
  camera: `
    webcam, polaroid, instant camera, disposable camera, pinhole camera, box camera, leica, rolleiflex,
    security camera, action camera, gopro, film camera, super 8 camera, movie camera, press camera, spy camera,
    video recorder`,
  skateboard: `
    board, skate board, skate deck`,
  playing_cards: `
    deck of tarot, tarot pack, pack of tarot, pack of cards`,
}
