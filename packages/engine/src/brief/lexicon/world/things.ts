/** Arms, instruments, tools, food and toys of the world, beside what the other tables list. The form is explained in species.ts. */
import type { PropKind } from '../../concepts.ts'

export const worldThings: Partial<Record<PropKind, string>> = {
  sword: `
    dadao, hwando, khanda, swordstick, langseax, grosses messer, katzbalger, schiavona, cinquedea, runeblade,
    tai chi sword, leaf bladed sword, mambele, ngulu, dha, sword breaker sword`,
  greatsword: `
    ōdachi, miaodao, changdao, great blade, kriegsmesser, montante, spadone`,
  katana: `
    shirasaya, sakabato, muramasa, cherry bladed katana`,
  rapier: `
    cup hilt rapier, tuck, sidesword, bell guard rapier, flyssa, parade sword`,
  scimitar: `
    yataghan, kilic, hanger sword, falcata, khepesh, saif, sica, falx, rhomphaia, panga, parang, golok, bolo knife,
    klewang, makhaira, sirupate, talibong, krabi`,
  dagger: `
    baselard, swordbreaker, skean dhu, bodkin, janbiya, pesh kabz, kalis, khukuri, kerambit, phurba, shard of glass,
    kozuka, kiridashi, emeici, athamé, puukko, leuku, ulu, ka bar, dive knife`,
  knife: `
    swiss army knife, cut throat razor, cutthroat razor, leatherman, multitool, dagger like knife, draw knife,
    drawknife`,
  axe: `
    fireaxe, piolet, valaška, valaska, fokos, nzappa zap, parashu, toporok, ono, pulaski`,
  battle_axe: `
    berdiche, rune axe, crescent axe, tabarzin, double edged axe`,
  hammer: `
    sledge, ball peen hammer, meat tenderiser, meat tenderizer, piko piko hammer, pile driver hammer, kine`,
  mace: `
    bulawa, bulava, buzdygan, pernach, shestopyor, bat with nails, kanabō, tetsubō, goedendag, holy water sprinkler,
    chui, goupillon`,
  flail: `
    kyoketsu shoge, weighted chain, surujin, boleadoras, yo yo flail`,
  spear: `
    doru, verutum, atlatl dart, tepoztopilli, spear thrower, fish gig, gae bulg, lightning bolt spear,
    energy lance, sovnya, sudis, ngao, matamata`,
  halberd: `
    spontoon, crescent moon spade, bec de corbin polearm, sasumata, man catcher, mancatcher, tsukubo`,
  glaive: `
    couse, bisento, palm leaf glaive, woldo, double bladed glaive, double bladed spear`,
  trident: `
    trishul, dangpa`,
  scythe: `
    war scythe blade`,
  sickle: `
    hand scythe, brush hook, gardener hook, pruning hook, grain hook`,
  bow: `
    hankyu, daikyu, self bow, cupid bow weapon, selfbow`,
  crossbow: `
    zhuge nu, wrist crossbow weapon, bolt thrower, bolt gun crossbow, gastraphetes, balestrino`,
  shield: `
    pavis, body shield, isihlangu, hide shield, hard light shield, turtle shell shield, tate,
    coffin lid shield, door as a shield, targeshield, manhole cover, car door, stop sign shield, street sign shield`,
  round_shield: `
    rodela, pelte, pelta, chimalli, pot lid, pot lid shield, bin lid, dustbin lid, aegis`,
  riot_shield: `
    perspex shield`,
  club: `
    nulla nulla, ball headed club, kotiate, leiomano, giant bone, thigh bone club, big bone, bones, dog bone,
    tree trunk, two by four, cosh, leg of lamb, ham bone, rungu, iwisa, ulas, totokia, u'u, mammoth bone,
    pipe wrench club`,
  baton: `
    tonfā, kali sticks, arnis sticks, twirling baton, jitte, jutte, field marshal baton, relay stick, signal wand,
    marshalling wands, dance ribbon, rhythm stick, drum major mace, pointing stick, pair of chopsticks,
    peppermint stick, yarn and needles, drawing stick`,
  quarterstaff: `
    bō staff, bō, jō, sansetsukon, carrying pole, shoulder pole, tenbinbo, vaulting pole, ruyi jingu bang,
    golden banded staff, nordic walking poles, window pole, chimney sweep brush, yoke`,
  staff: `
    walking stick staff, staff of office, rod of asclepius, was sceptre, bourdon, thyrsus, lightning rod,
    living staff, vine wrapped staff, totem, kahili, kāhili, fly whisk staff, mace of office, rainstick, dowsing rod,
    prayer staff, may pole, arcane focus`,
  wand: `
    magical girl wand, phoenix feather wand, bubble blower, rabdos`,
  whip: `
    stock whip, stockwhip, flogger, riding whip, lion tamer whip, chain whip weapon, horsewhip, coil of rope,
    dog lead, jumping rope, noose, length of chain, reel of rope, arapnik, nagaika, knout, sjambok, quirt,
    power cable, extension cord`,
  pistol: `
    colt 45, semi automatic, pistol with silencer, pearl handled revolver, pearl handled pistols,
    ivory handled revolver, brace of pistols, tattoo machine, tattoo gun, tattooing machine, grappling hook gun, paint sprayer, airbrush`,
  rifle: `
    hackbut, pump action shotgun, thompson gun, m4, tanegashima, teppo, bb gun, flame thrower, harpoon launcher,
    hand held cannon, shoulder cannon, chemical sprayer, sprayer, pressure washer, blow gun, pop gun, popgun,
    t shirt cannon, anti tank rifle, mortar tube, musketoon, ghostbuster gun, proton gun, hoover`,
  blaster: `
    disruptor, freeze gun, shrink ray, arm mounted blaster, boltgun, bolt pistol, plasma caster,
    mega buster, gravity gun, arc gun, tesla gun, lightning gun`,
  energy_sword: `
    hard light blade, laser katana blade`,
  kunai: `
    throwing spike, piton, knuckle spikes`,
  shuriken: `
    chatkcha, throwing blade, throwing discs, throwing disc, throwing rings, sawblade, circular saw blade, caltrop,
    wind and fire wheels, cog weapon, war quoits, krugis, tron disc, circular blades, glaive disc, moon rings`,
  nunchaku: `
    numchucks, two section staff`,
  slingshot: `
    catapult, shepherd sling, wrist rocket slingshot, staff sling, catapult handheld, atlatl, woomera`,
  chainsaw: `
    circular saw, hedge trimmer, weed whacker, strimmer, bone saw electric`,
  bomb: `
    hand grenade, time bomb, c4, firecracker, firework, firework rocket, rocket, missile, warhead, powder keg,
    keg of gunpowder, flashbang, gunpowder keg, detonator, land mine, landmine, torpedo`,
  handcuffs: `
    zip ties, leg irons, ball and chain shackles, thumbcuffs, iron fetters`,
  lute: `
    sanxian, bandura, kobza, dombyra, tanbur, tambur, setar, rubab, rabab, vina, tanpura, tambura, cister, archlute,
    vihuela, citole, charango, requinto, laouto, yueqin, moon guitar, ektara, dotara, uke, xalam, gimbri, sintir,
    cigar box guitar, loutar, dan nguyet, kwitra, valiha, tricordia, appalachian dulcimer, bowl backed lute,
    colascione, pandura, dutar, topshur, tovshuur`,
  guitar: `
    gibson, telecaster, lap steel guitar, guitalele, v shaped guitar, hollow body guitar, rickenbacker`,
  violin: `
    viola d'amore, vielle, huqin, gaohu, jinghu, haegeum, kamancheh, kemenche, gadulka, gudok, sarangi, esraj,
    dilruba, rebab, masenqo, igil, kokyu, violoncello, stringbass, fiddle and bow, lira, byzantine lyra,
    trumpet marine, sorahi`,
  harp: `
    hand harp, krar, begena, saung, santur, santoor, yangqin, qanun, kanun, dan tranh, đàn tranh, cimbalom, adungu,
    phorminx, barbiton, hand lyre, kankles, kokle, swarmandal`,
  flute: `
    penny whistle, zampoña, zampona, siku, xun, xiao, shinobue, ryuteki, hichiriki, murali, quena, kaval, fujara,
    duduk, zurna, shawm, suona, cor anglais, english horn, pungi, snake charmer flute, smallpipes,
    alphorn, alpenhorn, shofar, mouth organ, sheng, shō, khaen, khene, nose flute, chalumeau, crumhorn,
    native american flute, aulos, flageolet, launeddas, algaita, rauschpfeife, warhorn, drinking horn flute,
    conch horn, horagai, viking horn, gjallarhorn, oliphant, olifant, lur, carnyx, buccina, pipe whistle, hulusi,
    bawu, daegeum, danso, piri, taepyeongso`,
  trumpet: `
    euphonium, flugelhorn, post horn, posthorn, serpent instrument, hunting horn brass, mellophone, baritone horn,
    pocket trumpet, sackbut, salpinx, tuba horn, nafir, karnay, kakaki, dungchen`,
  saxophone: `
    c melody sax`,
  accordion: `
    bandoneón, harmonium, barrel organ, street organ, portative organ, portative, melodeon, garmon, bayan, hand organ,
    shruti box, jukebox, musical box, organetto, regal organ`,
  drum: `
    dundun, dhol, dholak, mridangam, pakhawaj, tsuzumi, bodhrán, darbuka, doumbek, dumbek, daf, conga, cajon, cajón,
    timbales, tabor, kettledrum, steelpan, atabaque, ashiko, drumkit, tongue drum, hang drum, handpan, tam tam,
    balafon, glockenspiel, vibraphone, metallophone, gamelan, gambang, temple block, mokugyo, den den daiko, bendir,
    davul, tapan, nagara, madal, dhimay, khol, chenda, ghatam, udu, caja, bombo, bougarabou, kpanlogo, sabar,
    drum on strap, shime daiko, odaiko, skin drum`,
  drumsticks: `
    mallets for drum, bachi sticks, timpani mallets, percussion mallets`,
  tambourine: `
    pandereta, pandero, jingle ring, buben, kanjira, riqq, jingle drum, finger cymbals, zills, zils, sagat, krotala,
    chinchines, clappers, musical spoons, paiban, caxixi, shekere, cabasa, agogo, claves, jingle stick, güiro, guiro,
    vibraslap, woodblock, wood block, khartal, kartal`,
  maracas: `
    chac chac, painted maracas`,
  hand_bell: `
    kagura suzu, suzu, ghanta, desk bell, windchime, wind chime, wind chime of bones, tuning fork`,
  keytar: `
    drum machine, theremin, moog, sampler, launchpad, mpc, thumb piano, jaw harp, jew harp, omnichord, stylophone,
    kalimba thumb`,
  microphone: `
    boom pole, old time microphone`,
  book: `
    prayerbook, psalter, music score, paperback, hardback, armful of books, book of the dead, book of shadows,
    lesson plan, screenplay, field guide, herbal, herbarium, captain log, register, chequebook, checkbook, scrapbook,
    scriptures, koran, storybook, breviary, missal, hymnbook, drawing pad, note pad, legal pad, filofax,
    book of hours, sutra, tablet of stone, cuneiform tablet, book of poems`,
  scroll: `
    papyrus, blueprint roll, prayer scroll, fulu, makimono, emakimono, bamboo slips, wax sealed scroll, long list,
    naughty list, rolled carpet, rolled up carpet, yoga mat, rolled mat,
    roll of paper, duct tape, roll of tape, bolt of cloth, bolt of fabric, roll of fabric, ticker tape, reel of film`,
  letter: `
    telegram, ransom note, bank notes, stack of papers, sheaf of papers, paperwork, stack of paper, framed photo,
    photo frame, cheque, lottery ticket, valentine, birthday card, greeting card, manila folder, eviction notice,
    parking ticket, tax return, cue cards, flash cards, flashcards, boarding pass, subpoena,     bundle of letters, letters tied with string`,
  newspaper: `
    rolled up newspaper, racing form, penny dreadful, stack of newspapers, morning paper`,
  clipboard: `
    pad, holo tablet, e reader, kindle, cutting board, chopping board, etch a sketch, whiteboard, chalkboard,
    writing slate, inspection sheet, writing board, sign up sheet, order pad`,
  placard: `
    stop sign, for sale sign, signpost, sandwich board, will work for food sign, name sign, speed limit sign,
    number card, score card, paddle board sign, noticeboard`,
  map: `
    floor plan, ordnance survey map`,
  compass: `
    stop watch, octant, quadrant, wall clock, chronometer, protractor, set square, dividers,
    pair of compasses, drawing compass, gauge device, kitchen timer, tally counter`,
  globe: `
    snowglobe, orrery`,
  telescope: `
    field glass, surveyor level`,
  binoculars: `
    bird watching binoculars, binos, macrobinoculars, theatre glasses, lorgnette glasses, stereoscope`,
  magnifying_glass: `
    reading glass, looking lens, burning glass`,
  hand_mirror: `
    powder compact, shard of mirror, pocket mirror`,
  key: `
    wind-up key, windup key, winding key, clockwork key, key to the city, key fob, lock, thieves' tools, combination lock`,
  lantern: `
    andon, gaslight, night light, desk lamp, diya, cage of light, smoking censer, swinging censer`,
  torch: `
    flambeau, branding iron, matchbox, tinderbox, fire starter, will o' wisp torch`,
  flashlight: `
    torch electric, pocket torch, penlight, uv light, pen light`,
  candle: `
    chamberstick, taper, birthday candle, tea light, hand of glory, prayer candle, candle stub`,
  potion: `
    flask of potion, poison, bottle of poison, retort, bottle of acid, scent bottle, atomizer, vial of holy water,
    tonic, bottled lightning, bottled lightning bug, love philtre, philtre, antivenom, bottle of pills, cough syrup,
    eye dropper, dropper bottle, smelling salts, inkpot, snake oil, nail polish bottle, flask of oil, jar of salve,
    ointment, essential oil, fairy dust, pixie dust, specimen jar, jar of eyeballs, jar of leeches, jar of jam,
    pickle jar, ashes urn, funerary urn, canopic jar, amphora, amphorae, pot of paint, can of paint, tin of paint,
    aerosol can, hairspray, can of hairspray, cleaning spray, bug spray, pesticide, pot of glue, salt shaker,
    pepper mill, pepper grinder, snuffbox, snuff box`,
  bottle: `
    tokkuri, bottle of vodka, bottle of gin, wineskin, wine skin, bota bag, calabash, mate gourd, yerba mate, maté,
    ewer, carafe, decanter, petrol can, growler, hot sauce, bottle of hot sauce, beer can, can of beer,
    carton of milk, sun lotion, bottle of absinthe, costrel, firewater, propane tank, gas cylinder, oxygen cylinder`,
  cup: `
    horn of mead, loving cup, red solo cup, solo cup, cup and saucer, bowl of tea, matcha bowl, pint of beer,
    pint glass, pint of ale, cup of sake, shotglass, glass of juice, glass of beer, juice glass, milk shake, slushie,
    mug of cocoa, cup of cocoa, kylix, rhyton, ale horn, quaich, megapint`,
  coffee_cup: `
    mug of coffee, take away coffee, to go cup, cappuccino, espresso, double espresso, macchiato, latte macchiato, americano, mocha, mochaccino, flat white, cortado,
    ristretto, affogato, matcha latte, iced latte, iced coffee, cup of matcha, coffee to go, portafilter, coffeepot, cold brew`,
  wine_glass: `
    martini, margarita, brandy glass, snifter, glass of brandy, coupe glass, prosecco, flute of champagne,
    glass of blood, mojito, pina colada, drink with an umbrella, cosmopolitan, cosmo, sherry glass, glass of sherry`,
  teapot: `
    samovar, coffee dallah, dallah, cast iron teapot:iron, kyusu, tetsubin, cezve, ibrik, gravy boat`,
  bowl: `
    pestle and mortar, cereal, bowl of fruit, bowl of porridge, porridge, bowl of cherries, lunch pail, tiffin,
    tiffin box, dish of food, bowl of stew, soup, pho, bibimbap, paella pan, casserole, bucket of popcorn,
    bag of popcorn, takeaway box, chinese takeout, takeout box, crisps, bag of crisps, salad,
    plate of spaghetti, basin, offering bowl, tub of butter`,
  serving_tray: `
    tray of tea, stack of plates, dishes, plate of cookies, plate of sandwiches, cloche dish, cheese board,
    cigarette girl tray, baking sheet, tray of eggs, plate of sushi, plate of cheese, roast turkey, cheeseburger,
    hotdog, burrito, gyro, falafel, bao, dim sum, raw meat, chunk of meat, hunk of meat, sausages, sausage,
    string of sausages, bacon, eggs and bacon, stack of pancakes, jelly, pudding, trifle, quiche, custard pie,
    slice of pie, haunch of meat, leg of meat, yakitori, shish kebab`,
  tray_of_bread: `
    tray of cupcakes, peel of bread, tray of bagels`,
  bread: `
    scone, gingerbread man cookie, brioche, sourdough, flatbread, naan, pita, tortilla, toast slice, slice of toast,
    melonpan, anpan, crust of bread, bread crust, hardtack, challah, cornbread, ciabatta, crumpet, oatcake,
    lembas, manna, wafer, loaf of sourdough`,
  cake: `
    piece of cake, cheesecake, strawberry shortcake, gateau, tart, fruit tart, victoria sponge, fruitcake, eclair,
    cream puff, swiss roll, mooncake, parfait`,
  pizza: `
    stack of pizza boxes`,
  ice_cream: `
    ice pop, ice cream sundae, ice cream cone melting, sorbet, shaved ice, snow cone, kakigori, double scoop`,
  lollipop: `
    candyfloss, bar of chocolate, box of chocolates, marshmallow, bag of sweets, gummy bears, liquorice, licorice,
    lollipop stick candy, sugar cube, tanghulu, gobstopper, jawbreaker, jelly beans, turkish delight, pocky,
    chupa chups, lolipop, gumballs`,
  doughnut: `
    box of donuts, box of doughnuts, half eaten donut, inner tube, life buoy, lifebelt,
    life preserver, swim ring, pool float, pool ring, ring float, car tire`,
  apple: `
    satsuma, mangoes, fig, bunch of cherries, slice of watermelon, watermelon slice, papaya,
    handful of berries, blackberries, raspberries, tomatoes, potatoes, bulb of garlic, garlic clove, beet, broccoli,
    maize, zucchini, courgette, chilli, truffle, walnuts, hazelnut, nut, peanut, ostrich egg, fabergé egg,
    piece of fruit, marrow, parsnip, artichoke, asparagus, peas, peapod, bean, magic beans, olive branch fruit,
    cocoa pod, nectarine, mandrake root, cheese wheel, wedge of cheese, block of cheese, pebble, bricks, lump of coal,
    clod, bar of soap, bath sponge, ball of wool, ball of string, ball of twine, skein, skein of yarn, pincushion,
    pair of dice, button box, heart organ, still beating heart, beating heart, severed heart, head under arm`,
  fish: `
    goldfish bowl, sardine, string of fish, fish skeleton, fish bones, octopus prop, mussel, kipper,
    red herring, catch of the day, stockfish, catch of fish, flounder, halibut, caviar, whale bone`,
  pumpkin: `
    pumpkin head prop, swede`,
  frying_pan: `
    cast iron skillet:iron, pots and pans, griddle, fish slice, paella, frypan, baking pan, barbecue tongs,
    bbq tongs, sieve, strainer, cast iron pot:iron`,
  rolling_pin: `
    pastry pin, lint roller, marker roll`,
  whisk: `
    eggbeater, hand mixer, chasen, fly swatter, piping bag, icing bag, pastry bag, carpet beater, milk frother,
    blender, fan duster, back scratcher, pipe cleaner`,
  ladle: `
    teaspoon, scoop, toasting fork, dipper, shoe horn, shoehorn, sugar tongs`,
  watering_can: `
    water can, sprinkler can`,
  bucket: `
    bucket of paint, bucket of fish, coal scuttle, bucket of fish bait, chamber pot, well bucket, bucket of bolts,
    keg, beer keg, barrel of beer, cask, waste bin, cooking bucket, popcorn tub, lobster pot, crab pot, crab trap,
    yoke with buckets, oil drum`,
  mop: `
    window squeegee, mop handle, swiffer, toilet plunger`,
  broom: `
    push broom, dustpan and brush, dustpan, scrubbing brush`,
  rake: `
    kuwa, weeding hoe`,
  pitchfork: `
    three pronged fork, winnowing fork, digging fork, muck fork, fork of hay`,
  shovel: `
    turf cutter, post hole digger, `,
  pickaxe: `
    pry bar, prybar, jemmy, jimmy, halligan, halligan bar, tyre iron, cargo hook, meat hook, grapple, grapnel,
    hook and line, bale hook, longshoreman hook, gaff, fireplace poker, fire iron, picks and shovels,
    docker hook, climbing hook, cant hook, peavey, dibber`,
  saw: `
    two man saw, carpenter plane, wood plane, hand plane, file tool, metal file, rasp, spokeshave, sandpaper`,
  scissors: `
    pruners, tin snips, tongs blacksmith, smithing tongs, fire tongs, scissor blades, loppers, snips,
    pair of shears, dental pliers, wire strippers, pair of tongs, comb and scissors, needle nose pliers`,
  wrench: `
    allen key, hex key, screw driver, bradawl, punch tool, gimlet, auger,
    brace and bit, corkscrew, can opener, bottle opener, cog, giant gear, cogwheel, valve, valve wheel, ship wheel,
    vise, caulking gun, plumb bob, spirit level, level tool, soldering gun, circuit board, spare arm,
    ice skate sharpener, horseshoe, box of nails, screws, nuts and bolts, bolts, lug nut, welding rod, hand tools,
    wrenches and bolts, engine part, carburetor, socket set, burin, graver, scraper, handful of tools, oil lamp tool,
    awl and thread`,
  toolbox: `


 ladder, stepladder, stool,
    loudspeaker box, printer box,
    tool chest, tackle box, first aid box, medkit, med kit, sewing box, makeup case, makeup kit, paintbox,
    small chest, chest of gold, chest of treasure, strongbox, lockbox, music case, shoebox, reliquary box,
    puzzle box, battery, generator, ark, donation box, collection box, shoe shine box,
    shoeshine kit, snuff case, egg carton, hatbox, gun case, ammo box, bird box, cricket cage, pet carrier,
    cat carrier, rat trap, mousetrap, mouse trap, honeycomb frame, hive frame, frame of honeycomb,
    portable radio, `,
  suitcase: `
    suit case, trunk suitcase, travel trunk, steamer trunk, wheeled suitcase, rolling suitcase, carpet bag case,
    travelling case, salesman case, physician bag, medicine case, instrument case, trumpet case, portmanteau,
    overnight bag, holdall, hard case, metal case, aluminium case, camera case, portfolio case, portfolio,
    art portfolio, gladstone, doctor case, magician trunk, vanity case, train case, hand luggage`,
  briefcase: `
    brief case, money briefcase, laptop case, briefcase full of money, briefcase full of cash, dispatch box,
    messenger case, handcuffed briefcase, writing case,
    specimen case, jewel case, jewellery case, pistol case, surgical case, scroll case wood, card case,
    leather case, carrying case, butterfly case, field case, tool case, display case, sewing case, sample box`,
  handbag: `
    clutch purse, reticule, minaudière, designer bag, birkin, chanel bag, crocodile handbag, pocket book bag,
    chain bag, bucket bag, basket bag, pochette, heart shaped bag, bowling bag, crescent bag, pursette, furoshiki,
    ladies' handbag`,
  shopping_bag: `
    paper bag, bags of groceries, string bag, net bag, goody bag, takeaway bag, doggy bag, trash bag, bin bag,
    bin liner, garbage bag, bag of rubbish, tote of groceries, bag of oranges, bag of apples`,
  basket: `
    basket of fish, gathering basket, creel, basket of laundry, cornucopia, horn of plenty, basket of kittens,
    basket of puppies, basket of berries, barrow, cart, handcart, hand cart, shopping trolley, trolley, wagon,
    toy wagon, sledge sled, sleigh, baby carriage, stroller, pushchair, buggy, bassinet, landing net, hand loom,
    distaff, spinning wheel, hay bale, bale of hay, armful of firewood, bundle of wood, sheaf of corn,
    sheaves of wheat, bundle of clothes, laundry, basket case, tambour frame, cross stitch, quilt, cushion,
    dishcloth, polishing cloth, curtain, carpet, flying carpet, rug, cloth doll basket`,
  bouquet: `
    bunch of tulips, bunch of daisies, bunch of wildflowers, armful of roses, sheaf of flowers, sprig of herbs,
    sprig of mistletoe, sprig of holly, sprig of lavender, ikebana, bunch of grapes bouquet, bouquet of black roses,
    flower arrangement, pampas grass, bunch of lilies, funeral wreath, christmas wreath, palm branch, palm leaf`,
  flower: `
    pansy, dahlia, gardenia, jasmine, buttercup, cornflowers, geranium, petunia, zinnia, shamrock, wheat stalk,
    stalk of wheat, blade of grass, ear of wheat, sprig of heather, stem of roses, rose stem, four leafed clover,
    protea, frangipani, anemone, belladonna, aster`,
  plant: `
    cacti, venus flytrap, venus fly trap, tree sapling, small tree, potted herb, aloe vera, aloe, christmas tree,
    window box, geranium pot, bamboo shoot, pot of basil, kokedama`,
  football: `
    ball at feet, footie, black and white ball, world cup ball`,
  volleyball: `
    netball, yoga ball, exercise ball`,
  rugby_ball: `
    quidditch quaffle`,
  ball: `
    kickball, softball, quaffle, golden snitch, snitch, beanbag, shuttlecock, birdie, wrecking ball prop,
    cannon ball prop, christmas bauble, bauble, ornament ball, kendama, diabolo, puzzle cube, toy block,
    fidget spinner, slinky, whoopee cushion, toy dinosaur, rubber duckie, piñata, pinata,
    jack in the box, model airplane, rocking horse, hobby horse, bobblehead, russian doll, nesting doll,
    tin soldier toy, chess king, chess queen, chess bishop, chess knight, chess rook, chess pawn, chess board, chess set, checkers, go board, go stones, mahjong tiles, mahjong tile,
    puzzle piece, jigsaw piece, game piece, board game, backgammon, hopscotch stone`,
  tennis_racket: `
    ping pong paddle, table tennis bat, table tennis paddle, hagoita, battledore, pickleball paddle, fly zapper`,
  baseball_bat: `
    louisville slugger, hurling stick, barbed wire bat, bat wrapped in barbed wire`,
  hockey_stick: `
    shinty stick, camán, bandy stick, broomball stick, ringette stick, curling stick, lacrosse pole, floorball stick`,
  golf_club: `
    9 iron, wood golf, croquet mallet club, cue, cue stick, golf bag clubs, five iron, walking cue, javelin sport`,
  surfboard: `
    longboard surf, shortboard, body board, sup board, windsurf board, kiteboard, water skis, hoverboard surf,
    sandboard, skimboard, canoe, kayak, coracle, airbed, lilo`,
  snowboard: `
    cross country skis, monoski, splitboard, snowskate`,
  skateboard: `
    cruiser board, segway, bmx, push bike, penny farthing, tandem, go kart, roller board, pogo stick, balance board`,
  dumbbell: `
    lifting bar, resistance bands, resistance band, weight plates, bench press, hand grip, chest expander, bullworker`,
  pom_poms: `
    tinsel poms, shaker poms`,
  hula_hoop: `
    ring of fire, circus hoop, led hoop, rhythmic hoop, cyr wheel, hoop and stick, lyra, rolling hoop,
    basketball hoop, wagon wheel, cartwheel prop, wheel of cart, bicycle wheel`,
  paddle: `
    dragon boat paddle, oar across shoulder, punting pole, tiller`,
  fishing_rod: `
    angling rod, fishing reel, fishing tackle, bait and hook, fish hook, hook fishing, fishhook`,
  camera: `
    leica, super 8, super 8 camera, daguerreotype, large format camera, clapperboard, clapper board, clapper,
    film clapper, projector`,
  phone: `
    payphone, phone with cracked screen, phone receiver, telephone receiver, handset, cassette, mixtape, mix tape,
    discman, cd, compact disc, vhs tape, usb stick, microchip, memory card, holo communicator, comm device, pokédex,
    hologram projector, holo projector, voice recorder, asthma inhaler, cigarette case, tamagotchi`,
  walkie_talkie: `
    comm radio, radio handset, shortwave radio, army radio, baby monitor radio, radio backpack`,
  laptop: `
    chromebook, cash register, word processor, teleprinter, printer`,
  game_controller: `
    joypad, gameboy console, handheld game, wii remote, arcade stick, psp, computer mouse, gaming mouse`,
  boombox: `
    ghettoblaster, bluetooth speaker, gramophone, phonograph, record player, vinyls, lp, stack of records, amplifier,
    amp, guitar amp, victrola, cassette deck, radio cassette, reel to reel, subwoofer, portable speaker`,
  megaphone: `
    loud hailer, voice trumpet`,
  balloon: `
    heart shaped balloon, balloon dog, string of balloons, hot air balloon`,
  gift: `
    stack of presents, delivery box, brown paper parcel, brown paper package, mystery box, box of chocolates gift`,
  playing_cards: `
    tarot deck, tarot, trading cards, hanafuda, royal flush, ace up sleeve, queen of hearts card, poker hand,
    stack of chips, duel deck, pack of cards, cards fanned`,
  teddy_bear: `
    toy rabbit, wara ningyo, finger puppet, string puppet, dummy, stuffed dinosaur, plush cat, plush dog, plush fox,
    plush shark, blahaj, blåhaj, plush frog, one eyed teddy, stuffed octopus, plush octopus, plush penguin,
    crash test dummy, effigy, poppet, kokeshi, daruma, maneki neko, stuffed crocodile, puppet on strings,
    mannequin head, wig stand`,
  umbrella: `
    inside out umbrella, bumbershoot`,
  cane: `
    gold topped cane:gold, wolf head cane, dancing cane, ivory topped cane, blackthorn, blackthorn stick,
    knobbed stick, shooting stick, candy striped cane, malacca, cricket stump`,
  banner: `
    gonfalon, aquila, legionary eagle, finish flag, pennon, guidon, bunting, trade union banner, koinobori, windsock`,
  fan: `
    round fan, pair of fans, banana leaf fan, flabellum`,
  quill: `
    writing brush, stick of chalk, stick of charcoal, pencil stub, inkstick, ink stone, wax seal, seal stamp,
    signet seal, powder puff, sponge applicator, drawing pen, quill and parchment, slide rule, yardstick, t square,
    pencil case, wax tablet`,
  paintbrush: `
    house painting brush, paint covered brush, framed painting, blank canvas, portrait painting`,
  palette: `
    watercolour set, tubes of paint`,
  syringe: `
    iv drip, iv stand, iv bag, blood bag, bag of blood, saline drip, insulin pen, turkey baster, pipette,
    dental drill, dental mirror, otoscope, reflex hammer, blood pressure cuff, defibrillator, tourniquet, x ray,
    cotton swab, jar of leeches syringe, bleeding lancet, lancet, suture needle`,
  coin: `
    gold ingot, ingot, gold nugget, nugget of gold, coin between fingers, pieces of eight, penny, quarter coin,
    bitcoin, thirty pieces of silver, bags of money, handful of coins, coin purse of gold, buried treasure, obol,
    dubloon, bullet, shell casings, casings, cartridge`,
  gem: `
    heart shaped gem, philosophers stone, amber chunk, sunstone, turquoise stone`,
  crystal: `
    runes stones, crystal pyramid, obelisk, meteorite, meteor, fallen star, piece of moon, moon rock, mana stone,
    cursed stone, sacred stone, stone heart, crystal wand shard`,
  orb: `
    orb of fire, orb of water, globus cruciger, will o' the wisp orb, orb of darkness, little star, small moon,
    ball of water, water ball, eye of providence orb, miniature sun, palantir, magic eight ball`,
  flame: `
    burning hand, fox fire, hitodama, lightning, bolt of lightning, thunderbolt, magic spell, magic energy,
    glowing magic, arcane energy, ki blast, shadow magic, ice magic, water magic, frost magic, purple fire:purple,
    holy fire, plasma, fire magic, swirling wind, ball of wind, tornado, whirlwind`,
  skull: `
    talking skull, skull goblet prop, jaw bone, rib bone, ammonite, shed antler, wishbone, animal bone`,
  gavel: `
    justice hammer, scales of justice, balance scales, weighing scales, merchant scales, apothecary scales,
    pair of scales, set of scales, balance scale`,
}
