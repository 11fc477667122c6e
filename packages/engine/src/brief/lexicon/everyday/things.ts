/** Tools, food, arms and odds and ends as people call them, beside what the other tables list. The form is explained in species.ts. */
import type { PropKind } from '../../concepts.ts'

export const everydayThings: Partial<Record<PropKind, string>> = {
  sword: `
    akrafena, shuang gou, blade of light`,
  greatsword: `
    flammenschwert, bidenhander,
    cleaver sword, zhanmadao`,
  katana: `
    kodachi, high-frequency blade`,
  rapier: `
    sabre fencing, fencing sabre`,
  scimitar: `
    karabela, storta, badelaire, panabas, billao`,
  dagger: `
    bichuwa, glass shard, trench knife, bowie, scramasax, haladie, deer horn knives, sharpened toothbrush`,
  knife: `
    opinel, nakiri, santoku, mezzaluna, pizza cutter`,
  axe: `
    splitting maul`,
  battle_axe: `
    orc axe, bone axe, headsman's axe, headsman axe, guitar axe`,
  hammer: `
    pneumatic drill, tenderizer, polo mallet`,
  mace: `
    baseball bat with nails, rod of office, aspergillum`,
  flail: `
    chain blade, chain with a blade, spiked ball, kama on a chain, anchor on a chain, weighted rope, monkey's
    fist`,
  spear: `
    lightning bolt in hand, angon, pole with a spike, pointed stick, pike pole, fire hook`,
  halberd: `
    partizan, axe on a pole`,
  glaive: `
    bladed staff, sword staff, moonblade spear, fangtian ji, monks spade, crescent-bladed staff, swordspear`,
  trident: `
    leister, fuscina`,
  bow: `
    horsebow, flaming arrow, fire arrow, poisoned arrow, broken arrow, bow made of light, suction cup arrows`,
  shield: `
    dustbin lid shield, bin-lid shield`,
  round_shield: `
    pot lid as a shield, saucepan lid, saucepan lid shield, cymbal shield, hubcap shield, hubcap, shell shield`,
  club: `
    big stick, plank with a nail, plank with a nail in it, table leg, chair leg, snooker cue, rolled-up
    magazine, frozen fish, baguette as a weapon, tewhatewha, whacking stick, bo stick, escrima, caman,
    brickbat, giant drumstick, giant lollipop hammer, street sign, traffic sign, parking meter`,
  pistol: `
    mauser, nailgun, handgonne, barcode scanner`,
  rifle: `
    pump shotgun, panzerfaust, punt gun, pellet gun, potato gun, net gun, cork gun, sten gun, bren gun,
    lee-enfield, mosin nagant, long gun, turret gun, proton pack wand`,
  blaster: `
    ion cannon, disintegrator, sonic gun, particle gun, bubble gun, zapper, needler`,
  energy_sword: `
    photon sword, soul blade, saberstaff, hardlight blade, hologram sword`,
  staff: `
    ringed monk staff, curtain rod, divining rod`,
  quarterstaff: `
    jo stick, iron staff, lathi, rokushakubo, telescopic staff, shock staff, stun staff`,
  wand: `
    pointer stick, teacher's pointer, stick of rock, gohei, haraegushi, onusa, cat toy, cat teaser`,
  whip: `
    garrote wire, bungee, rhythmic ribbon, gymnastic ribbon`,
  bomb: `
    molotov cocktail`,
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
    encyclopaedia, bedtime story book, tower of books, travel guide, player's handbook, pad of paper, flip
    pad, fabric swatches, ring binder, casebook, jotter`,
  clipboard: `
    scorecard, chalk slate, writing tablet, backgammon board, mugshot board, mugshot sign, film slate, sudoku,
    score board`,
  newspaper: `
    racing paper, racing post, pamphlet, pamphlets, brochure, bundle of newspapers, zines, bus timetable`,
  letter: `
    stack of letters, report card, train ticket, concert ticket, golden ticket, speeding ticket, shopping
    list, to-do list, birth certificate, arrest warrant, calling card, visiting card, visiting cards, faded
    photograph, photograph of his wife, postage stamps, christmas card, punch card, punched card, time card,
    wad of money, bundle of notes, fistful of cash, paper aeroplane, paper boat`,
  scroll: `
    vellum, roll of cloth, bolts of cloth, roll of wallpaper, toilet roll, kitchen roll, paper towel, cling
    film, tinfoil, roll of tinfoil, serviette, dish towel, dishrag, cleaning cloth, bath towel, flannel cloth,
    comfort blanket, rolled blanket, sleeping bag, prayer mat, prayer rug, magic carpet, patchwork quilt`,
  quill: `
    biro, felt-tip, felt-tips, inkpen, reel of thread, weaving shuttle, tatting shuttle, emery board,
    lockpicking tools, thieves tools, dental pick, dental probe, dentist's mirror, dentist's drill, blow dart,
    e-cigarette, hookah pipe mouthpiece, bubble pipe, straw in hand, hairpin pick`,
  paintbrush: `
    spray paint can, afro pick, curry comb, loofah, paint palette and brush`,
  palette: `
    eyeshadow palette, watercolour box`,
  scissors: `
    nail clippers, ice tongs, curling tongs, curling iron, hair straighteners, straighteners, castanet tongs,
    crimping tool, staple remover, ribbon-cutting scissors, dress-making shears`,
  wrench: `
    wheel brace, electric drill, cordless drill, grease gun, blow torch, vice grip, drain snake, pipe section,
    length of pipe, roll of duct tape, hole punch, tape dispenser, paper clip, quadrant instrument, handheld
    scanner, ghost detector, emf reader, stud finder, plasterer's float, hawk and trowel, mortar board and
    trowel, glazier's cutter, shoe last, shoemaker's last, cobbler's hammer last, awl and last, darning
    mushroom, embroidery hoop, pin cushion, seam ripper, printing block, rubber stamp, hay hook, baling hook,
    grapple gun, carabiner, carabiners, block and tackle, bicycle pump, car battery, extension lead, jumper
    cables, hard drive, motherboard, control panel, dvd, roll of film, cuckoo clock, big clock, mantel clock,
    metronome box, weather vane, defib paddles, bone saw, bedpan, hot water bottle, pill box, blister pack,
    glucose meter, test strip`,
  toolbox: `
    fishing tackle box, lunch tin, sandwich box, tupperware, cash box, cashbox, jewellery box, cigar box,
    paint box case, wooden crate, milk crate, cardboard box, shoe box, moving box, ice box, cool box, ammo
    crate, pill tin, biscuit tin, cookie tin, mint tin, cigarette pack, pack of cigarettes, toll box, charity
    tin, collection tin, money box, empty birdcage, hamster cage, animal trap, fish trap, beehive box, ghost
    trap box, fuse box, spell components box, urn box, wooden box, iron box, locked box, glass case, bell jar,
    tank of fish, kettle box, ham radio, walkie talkie set, cassette recorder, old tv, vr console, games
    console, playstation, old computer, computer keyboard, hod of bricks, stack of bricks, cinder block, lego
    brick, building blocks, ice cube, block of ice, hat box, doctor's bag box`,
  suitcase: `
    valise, wheelie case, battered suitcase, flight case, gladstone bag, kit bag, kitbag, golf bag, hockey
    bag, ski bag, sail bag, sea bag, seabag, body bag, rubbish bag, sack of grain, sack of flour, sack of
    potatoes, santa's sack, sack of loot, swag bag, bag of swag, bag of loot, loot bag, moneybag, bag of sand,
    punching bag, bag of tricks, hobo stick, sack of coal, coal sack, bag of cement, feed sack, bag of feed,
    bag of compost, pillowcase, swaddled baby, babe in arms, bundle of cloth`,
  briefcase: `
    midwife's bag, diplomatic pouch`,
  handbag: `
    beaded bag, baguette bag, gucci bag, drawstring bag, drawstring purse, knitting bag, dilly bag, baby bag,
    changing bag, makeup bag, wash bag, toiletry bag, wristlet`,
  shopping_bag: `
    plastic bag, paper bag, brown paper bag, bag for life, sweet bag, bag of sweeties, bag of candy, packet of
    crisps, box of popcorn, cone of chips, box of fries, happy meal, takeout bag, chinese takeout box, noodle
    box, party bag, doggie bag, dog poo bag, bag of rice, bag of flour, bag of sugar, bag of seeds, seed
    packet, seed packets`,
  bottle: `
    ink pot, atomiser, hand sanitizer, can of coke, can of beans, tin of beans, can of energy drink, thermos
    flask, vacuum flask, demijohn, cocktail shaker, mason jar, jar of eyes, jar of teeth, cookie jar, biscuit
    jar, sweet jar, jar of sweets, jar of pickled onions, peanut butter, jar of peanut butter, mustard pot,
    salt cellar, pepper pot, bubble bath, tube of toothpaste, tube of paint, paint tin, paint pot, milk churn,
    gas canister, small barrel, brandy barrel, sports drink, protein shake, sample tube, specimen tube,
    formaldehyde jar, cremation urn`,
  potion: `
    ointment jar, spirit bottle`,
  cup: `
    glass of whisky, tea bowl, juice carton, kuksa, eggcup, sakazuki, brandy snifter, mortar bowl, cup
    noodles, instant noodles, pot noodle, yoghurt pot, yoghurt`,
  wine_glass: `
    absinthe glass, glass of absinthe, cosmopolitan drink, daiquiri, negroni, tropical drink, sundae glass`,
  coffee_cup: `
    frappuccino, espresso cup`,
  bowl: `
    prospector's pan, flour sifter, small cauldron, mini cauldron, cookpot, pot of soup, soup pot, dinner
    plate, plate of pasta, plate of biscuits, sushi platter, sashimi, steamer basket, bamboo steamer, dim sum
    basket, sub sandwich, doner kebab, sausage roll, meat pie, apple pie, cherry pie, cornish pasty, omelette,
    fried egg, phoenix egg, nest of eggs, chicken drumstick, drumstick of meat, link of sausages,
    raw steak, platter of meat, tofu, riceball, gumbo`,
  tray_of_bread: `
    tray of cakes, oven tray, pretzel tray, tray of gingerbread, muffin tray, tray of muffins, cinnamon rolls`,
  bread: `
    hot cross bun, heel of bread, churro, churros, rusk, breadsticks, breadstick, melon pan, baozi, bao bun,
    steamed bun, meat bun, panettone, injera, focaccia, corndog, corn on the cob, sweetcorn`,
  cake: `
    christmas pudding, plum pudding, wobbly jelly, profiteroles, petit four, petits fours, cannoli, baklava,
    gingerbread house, pavlova, mille-feuille`,
  ice_cream: `
    choc ice, 99 flake, knickerbocker glory, banana split, frozen yoghurt, ice cream bar`,
  lollipop: `
    candy apple, toffee apple, cotton candy, sugar stick, rock candy, sweet on a stick, baby rattle, windmill
    toy, toy windmill, paper windmill, lollipop sign, stop-and-go sign`,
  apple: `
    banana peel, string of onions, head of garlic, bag of nuts, starfruit, rice cake, ginger
    root, quince, cherry tomato, pomelo, durian, lychee, jackfruit`,
  pumpkin: `
    gourd lantern, turnip lantern`,
  fish: `
    goldfish bag, tin of sardines, haddock, bream, sea bream, big catch, blowfish`,
  pizza: `
    quesadilla, calzone`,
  teapot: `
    chocolate pot, aladdin's lamp, milk jug, moka pot`,
  serving_tray: `
    salver, tray of canapés, tray of canapes`,
  frying_pan: `
    waffle iron`,
  rolling_pin: `
    pasta machine, meat grinder, bowling skittle pin, indian clubs`,
  whisk: `
    cheese grater, grater, rug beater, honey dipper, potato peeler, peeler, garlic press`,
  ladle: `
    pastry fork, tablespoon, baker's peel, spurtle, lovespoon, butcher's hook, barbecue fork, kebab skewer`,
  basket: `
    trug, hand net, shrimp net, faggot of wood, sheaf of barley, straw bale, drying herbs, skein of wool,
    half-finished knitting, stack of files, washing-up bowl, washtub, wheelie bin, coat hanger, coat hangers,
    clothes hanger, clothes line, washing line, clothes pegs, clothespins, ironing board, flat iron, steam
    iron, deck chair, camp chair, three-legged stool, stepladder, step ladder, picnic table, music stand,
    tailor's dummy, dress form, hat stand, road cone, ten commandments, big rock, lump of clay`,
}
