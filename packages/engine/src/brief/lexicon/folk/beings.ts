/** Beings of tales, games and all countries, and animals as people, beside what the other tables list. */
import type { SpeciesKind } from '../../concepts.ts'

export const folkBeings: Partial<Record<SpeciesKind, string>> = {
  human: `
    gran, nan, nana, nanna, gramps, geezer, old dear, tot, babe, lassie, laddie, stripling, fledgling, whelp, weans,
    quinquagenarian, dotard, girlie, gals, missy, ladette, fella, fellas, homo sapiens, nord, redguard, hyur,
    demi-human, demihuman, kin, hapa, teen mom, mama, papa, poppa, mummy dear, auntie, aunty, grandpop, grandmama,
    granpa, grampa, bubbe, zayde, oma, opa, halmoni, obaasan, ojiisan, baba, nonno, abuelo, avó, tita, lola grandma,
    popo, gaffer old man, school-age child, dudebro, bro, bruh, homie`,
  elf: `
    half-drow, half-high-elf, elf-blooded, elven-blooded, undine elf, suli, oread, fetchling, kokiri, sheikah, gerudo,
    twili, elezen, erlking, erlkönig, alfar, avariel`,
  dwarf: `
    derro, nibelung, dvergar`,
  orc: `
    half-hobgoblin, orc-blooded, uruk hai, gharrk, amanojaku, hannya, shuten-doji`,
  goblin: `
    half-goblin, moogle, jawa, nilbog, hobgob, knocker, kobold sprite, spriggan goblin, puckwudgie, trow, bauchan,
    urisk, bogle, hinkypunk, korok goblin, gollum, dobby, nuckelavee goblin, buggane, boggle, bogey`,
  halfling: `
    ewok, lilliputian, tomte girl, thumbling, tom thumb, thumbelina boy, menehune, alp-luachra`,
  demon: `
    archdevil, arch-devil, cacodemon, demonkind, demon-blooded, half-imp, hell beast, hell spawn, erinyes, vishkanya,
    bogeyman, boogeyman, bogey man, jersey devil, oni-demon, pazuzu, ahriman, asura demon, rakshasi, barghest demon,
    shadow creature, shadow beast, heartless creature, monster under the bed, hellkin, abaddon, astaroth, baku demon,
    nuckelavee, yokai, youkai, ayakashi, mononoke`,
  angel: `
    dominion, half-seraph, archon, einherjar angel, ophanim, ophan, celestial dragonkin, cupid`,
  deity: `
    god of war, god of the sea, goddess of love, goddess of war, goddess of the moon, goddess of the harvest,
    goddess of death, goddess of spring, god of death, god of thunder, trickster god, trickster goddess, ishtar,
    inanna, osiris, hades, persephone, demeter, poseidon, hestia, hephaestus, dionysus, nemesis goddess, frigg,
    baldr, heimdall, lakshmi, saraswati, vishnu, hanuman god, guanyin, chang'e, susanoo, tsukuyomi, raijin, fujin,
    quetzalcoatl, tlaloc, oshun, yemoja, shango, primordial,
    god of the dead, goddess of the dead, god of the underworld, goddess of the underworld, lord of the underworld,
    god of the hunt, goddess of the hunt, god of the forge, goddess of the forge, god of the hearth, goddess of the hearth,
    god of the harvest, god of the sun, goddess of the sun, god of the moon, god of the sky, goddess of the sky,
    goddess of the sea, god of the sea, goddess of the ocean, god of the ocean, god of rivers, goddess of rivers,
    god of the river, goddess of the river, god of dawn, goddess of dawn, goddess of the dawn, god of dusk, goddess of dusk,
    god of night, goddess of night, goddess of the night, god of spring, god of winter, goddess of winter, god of summer,
    goddess of summer, god of autumn, goddess of autumn, god of wine, goddess of wine, god of mischief, goddess of mischief,
    god of chaos, goddess of chaos, god of luck, goddess of luck, god of fortune, goddess of fortune, god of fate,
    goddess of fate, god of wisdom, goddess of wisdom, god of beauty, goddess of beauty, god of justice, goddess of justice,
    god of storms, goddess of storms, goddess of thunder, god of lightning, goddess of lightning, god of the wind,
    goddess of the wind, god of rain, goddess of rain, god of fire, goddess of fire, god of frost, goddess of frost,
    god of the earth, goddess of the earth, god of the mountain, goddess of the mountain, god of the forest,
    goddess of the forest, goddess of flowers, god of dreams, goddess of dreams, god of sleep, goddess of sleep,
    god of time, goddess of time, god of plague, goddess of plague, god of thieves, goddess of thieves, god of music,
    goddess of music, god of poetry, goddess of poetry, god of healing, goddess of healing, god of revenge,
    goddess of revenge, goddess of vengeance, god of vengeance, goddess of victory, god of love, goddess of spiders,
    goddess of snakes, god of shadows, goddess of shadows, kitchen god, household god, forgotten god, minor god,
    minor goddess, dead god, forgotten goddess, old god, elder god`,
  elemental: `
    being of light, light being, energy being, being of energy, lightning elemental being, shadow being, smoke being,
    mist being, fog being`,
  fairy: `
    half-fairy, half-fae, half-fey, archfey, feyling, feywild being, pillywiggin, korok, honeybee, yellowjacket,
    june bug, katydid, horsefly, silkworm, glowworm, glow worm, strix, gathlain, shirren, dust bunny, lepidopteran,
    tinker fey`,
  vampire: `
    daywalker, blood drinker, moroi, vampyre, vampyr, lamia vampire, penanggal, nightwalker`,
  undead: `
    ghast, gashadokuro, deathless, koschei, draugar, plague walker, bog body, living dead girl, living dead boy,
    rag-and-bone revenant, flesh construct, patchwork girl, patchwork person, fleshwarp, zombie girlfriend,
    bone-walker`,
  ghost: `
    samsaran, ghost cat girl, eidolon, spirit of the forest, spirit of the lake, spirit of winter, spirit of autumn,
    guardian spirit, ghost of a drowned girl, shadowling, will-o'-the-wisp, will o wisp, ignis fatuus, hitodama, zashiki-warashi,
    kuchisake-onna, teke teke, rokurokubi, nopperabo, noppera-bo, krasue, pontianak, kuntilanak, white lady,
    lady in white, woman in white, gray lady, grey lady, fog woman, dream being`,
  skeleton: `
    bone person, personification of death, baron samedi, catrina, la calavera catrina, calavera, ankou,
    angel of death, skeletal being`,
  catfolk: `
    half-cat, catwoman girl, miqo'te, hrothgar, felis, hellcat, serval person, weretiger, werejaguar, werepanther,
    werecheetah, wereleopard, cat-like being, cat-eared girl, cat-eared boy, ape, primate person,
    sun wukong, hanuman, bat man creature, 
    camazotz, civet girl, civet person, binturong person, genet girl, redpandafolk,
    lamassu, nue, merlion`,
  wolffolk: `
    half-wolf, she-wolf, dhole person, werehyena, werecoyote, werejackal, weredog, coywolf, barghest, black shuck,
    cu sith, cù-sìth, fenrir, worg, vargr, ulfr, dobermann girl, 
    echidna girl, echidna person, baku, sergal, kushtaka otter`,
  foxfolk: `
    half-fox, kumiho, nine-tailed fox spirit, zenko, yako, fox deity, reynard, kyubi, kyuubi, zorro fox`,
  rabbitfolk: `
    wererabbit, were-rabbit, pika girl, jerboa girl, al-mi'raj, almiraj, lop-eared girl, lop-eared boy`,
  lizardfolk: `
    reptile man, reptile girl, gila monster person, dinofolk, pteranodon person, spinosaurus person, vesk, nagaji man,
    kashrishi, anadi, arachnid, half-spider, spider man creature, black widow girl, selket, serket, girtablilu,
    maggot person, larva girl, bug man, bug boy, bug person, 
    arthropod, crustacean, godzilla, gojira, jabberwock person, bunyip, catoblepas, ammit, demodog,
    xenarth, deinonychus girl`,
  naga: `
    half-snake, snake-kin girl, drakaina, nure onna, madam white snake, stheno, euryale, boa girl, ophion,
    serpentine woman, snake-bodied woman, snake-tailed woman, snake-haired woman, snake-haired girl`,
  dragonborn: `
    dragoness, ryu, long wang, imugi, bahamut, tiamat, drakeling, kaiju dragon, dragon-blooded, dragonblood, shenron`,
  birdfolk: `
    cardinal girl, cardinal person, emperor penguin girl, kiwi person, peafowl girl, swan princess girl, roc person,
    thunderbird, firebird, zhar-ptitsa, fenghuang, suzaku, wereraven, werecrow, kinnara, kinnari, karasu tengu, avali,
    nevrean, peryton, caladrius, simurg, anzu, alkonost woman, gamayun`,
  faun: `
    goat-legged girl, glaistig, urisk faun, the god pan, cernunnos, krampus girl, baphomet girl`,
  centaur: `
    unicorn centaur, wemic, liontaur, dracotaur, wolftaur, foxtaur, cattaur, spidertaur, bariaur, ipotane, onocentaur,
    centaur archer girl`,
  robot: `
    poppet, goloma, conrasu, ai being, digital being, hologram, holographic girl, crash test dummy, action figure,
    ragdoll, voodoo doll girl, matryoshka, nesting doll girl, russian doll girl, stuffed bear person,
    stuffed rabbit person, stuffed animal come to life, toy bear person, sackboy, corn dolly, wicker man,
    wicker person, wax figure, waxwork, wax person, candle girl, lamp girl, lantern girl, lantern person, teapot girl,
    teacup person, teacup girl, kettle person, clock girl, book person, book girl, paper girl person, origami girl,
    cardboard person, cardboard girl, balloon person, balloon animal person, kite girl, umbrella person,
    mirror person, mirror girl, glass man, glass boy, glass woman, crystal man, crystal woman, crystal boy,
    crystal elemental, metal elemental, metal girl, metal woman, gold man, golden woman, iron giant robot, steel man,
    chrome man, chrome girl, bronze man, bronze woman, brass man, brass woman, copper man, tin girl, tin boy,
    pinocchio, ventriloquist dummy, nutcracker soldier, clockwork girl, clockwork boy, clockwork man, clockwork woman,
    clockwork soldier, clockwork knight, wind-up girl, windup girl, steampunk robot, robot butler person,
    robot grandmother, robot grandma, robot grandpa, nurse robot, chef robot, gardener robot, ai assistant,
    ai hologram, virtual girl, vocaloid android, synthetic human, synthetic being, synthetic girl, replica, sexbot,
    humanoid machine, machine girl, machine boy, machine man, machine woman, machine god, living machine,
    sentient machine, sentient armor, sentient armour, walking armor, cursed armor, ghost armor, armor golem,
    armour golem, snowwoman, snow girl figure, gingerbread woman, gingerbread person, cookie person, candy person,
    candy girl, candy golem, chocolate person, cake person, cupcake girl, cupcake person, jelly baby person,
    sushi person, food person, egg person, humpty dumpty, bread person, donut girl, ice cream girl, popsicle girl,
    teacup golem, playing card soldier, card soldier, chess knight piece, chess queen piece, domino person,
    dice person, lego person, minifigure, tv-headed man, tv-headed person, lamp-headed man, clock-headed man,
    object-headed man, computer person, computer-headed person, phone person, camera-headed person,
    traffic light person, jack pumpkinhead, wood elemental, wooden girl, wooden boy, wooden woman, driftwood person,
    stick figure, stickman, clay girl, clay boy, clay woman, clay person, mud girl, mud woman, terracotta person,
    ceramic girl, ceramic person, porcelain boy, porcelain woman, kokeshi, kokeshi doll, furby, neopet robot,
    star-shaped person, primagen`,
  cyborg: `
    half-robot, cyborg grandma, bionic girl, bionic boy, augmented woman, augmented man, augmented girl,
    cybernetically enhanced woman, cyber human, transhuman, posthuman, techno human, chrome-plated girl,
    human-machine hybrid, android hybrid, cyber girl, cyber boy, cyber woman, cyber man, cyberman, hanar cyborg`,
  alien: `
    aboleth, ahuizotl, kasatha, lashunta, ysoki alien, shisk, drell, hanar, predator alien, yautja, wookiee, gungan,
    romulan, ferengi, bajoran, cardassian, vulcan man, na'vi, navi, cthulhu spawn, elder thing, elder being,
    eldritch thing, eldritch god, outer god, old one spawn, space being, cosmic horror, cosmic god, star spawn,
    star-born, starborn, star being, nebula girl, nebula being, galaxy being, galaxy boy, galaxy woman, void girl,
    void walker, voidborn, void spawn, planar being, time being, hybrid creature, hybrid, half-breed, abomination,
    mutant, mutant girl, mutant boy, mutant man, mutant woman, mutated human, monstrosity, monster, beast, wild beast, cryptid, amoeba,
    morlock, tentacle girl, cephalopod, little green man, reptoid, alien baby, zerg, protoss, chiss, mirialan,
    ithorian, mon calamari, trandoshan, bothan, tholian, betazoid, time lord, skinwalker, skin walker, doppelgänger,
    changeling shapeshifter, sentient planet, snallygaster, mothman alien, chupacabra girl, loch ness monster, nessie,
    bandersnatch, behemoth, digimon, pokemon, pokémon, neopet, imp alien, kemono, furry character, manokit, roegadyn,
    darkmantle, ankheg`,
  slime: `
    slime monster girl, goo man, goo woman, goo kid, goo creature, jelly kid, pudding girl, honey boy, ink boy,
    ink man, ink creature, ink monster, paint person, paint girl, water drop, water droplet person, water boy,
    water man, water woman, being made of water, girl made of water, water being, lava girl, lava boy, lava man,
    magma girl, mercury man, mercury person, liquid metal man, liquid metal woman, tar girl, tar man, tar person,
    oil person, amoeba girl, amoeba person, gelatinous girl, gummy bear person, gummy person, soap bubble girl`,
  merfolk: `
    half-mermaid, half-siren, half-fish, merkid, merchild, mer-boy, mer-girl, mer-man, mer-woman, merwoman,
    selkie mermaid, skeleton mermaid, zombie mermaid, sea prince merman, sea maiden, sea witch mermaid, atargatis,
    sedna, ceasg, lorelei, loreley, mélusine, yawkyawk, hippocampus person, adaro, amabie`,
  fishfolk: `
    half-shark, betta girl, betta person, salmon person, lionfish girl, lionfish person, angler fish girl, ray girl,
    sea horse girl, sea dragon person, barnacle man, anemone girl,
    coral girl, coral person, sea slug person, sea bunny girl, nudibranch girl, nudibranch person,
    sea cucumber person, sponge person, squidfolk person, cuttlefish, nautilus girl, nautilus person, sea monster,
    lake monster, sea serpent girl, sea beast, sea creature, sea demon, deep sea creature, lagoon creature,
    creature from the black lagoon, gill-man, gillman, gill girl, swamp monster, swamp creature, bog monster,
    bog creature, dagon, deep one hybrid, nixie girl, river spirit girl, lamprey person, lamprey girl,
    nuckelavee person`,
  plantfolk: `
    half-dryad, half-nymph, plant-kin, plantkin, flower kid, flower woman, flower man, flower-headed girl, flowerfolk,
    leafkin, leaf man, leaf sprite, leaf kid, nymph girl, nymph boy, wood elemental, forest elemental,
    plant elemental, vine woman, vine man, vine boy, ivy girl, ivy woman, thorn girl, thorn man, bramble girl,
    rose woman, rose boy, rose person, lily girl, lotus girl, lotus boy, lotus person, tulip boy, tulip person,
    daisy girl, daisy boy, violet girl person, bluebell girl, poppy girl, sunflower boy, sunflower man,
    sunflower woman, lavender girl plant, orchid girl, orchid woman, orchid person, cherry blossom girl,
    cherry blossom spirit, sakura spirit, maple girl, maple spirit, pine spirit, willow girl, willow woman, oak man,
    birch girl, birch woman, bonsai person, bamboo girl, bamboo person, fern girl, fern person, moss boy, moss woman,
    mossling, lichen person, fungus girl, fungus man, fungus boy, fungal girl, fungal person, mushroom woman,
    mushroom kid, mushroom lady, mushroomkin, shroom person, shroomfolk, toadstool boy, toadstool man, amanita girl,
    fly agaric girl, truffle person, spore person, puffball girl, succulent girl, succulent person, aloe girl,
    cactus woman, cactus kid, cactusfolk, saguaro man, pitcher plant girl, venus flytrap boy, venus flytrap person,
    venus flytrap man, sundew girl, pumpkin lady, pumpkin woman, pumpkin kid, pumpkin king, pumpkin-headed man,
    pumpkin-headed boy, pumpkin-headed person, pumpkin head person, jack o lantern, gourd person, squash person,
    eggplant person, aubergine person, carrot girl, carrot boy, carrot man, radish spirit, daikon person, turnip girl,
    turnip boy, beet girl, beet person, potato girl, potato man, potato boy, onion girl, onion boy,
    onion knight person, garlic person, garlic girl, leek girl, leek person, cabbage girl, lettuce girl,
    lettuce person, broccoli girl, cauliflower person, corn girl, corn man, tomato girl, tomato boy, tomato man,
    pepper person, chili pepper girl, pea person, bean person, peanut person, acorn person, acorn boy, acorn girl,
    chestnut boy, apple girl, apple boy, apple man, pear person, pear girl, peach girl, peach boy, momotaro,
    cherry girl, strawberry boy, strawberry person, raspberry girl, blueberry girl, blueberry boy, blueberry person,
    grape girl, grape person, lemon girl, lemon boy, lemon person, lime girl, orange girl fruit, tangerine girl,
    watermelon girl, watermelon person, melon girl, pineapple girl, pineapple person, pineapple man, banana girl,
    mango girl, kiwi girl, coconut girl, coconut person, avocado girl, avocado person, avocado man, dragon fruit girl,
    pomegranate girl, fruit person, fruit girl, vegetable girl, vegetable man, ginseng girl, ginseng person,
    ginseng spirit, seaweed girl, kelp girl, kelp man, algae girl, ghoran, vodyanoy plant, entwife, huorn,
    green woman, green knight of leaves, jack in the green, may king, wildwood spirit, woodwose, wodewose,
    swamp man plant, compost person, dandelion girl, dandelion boy, clover girl, thistle girl, thistle person,
    wheat girl, wheat person, rice girl, rice spirit, harvest spirit, autumn spirit, spring spirit`,
  giant: `
    half-titan, giant baby, norse giant, ogre man, ogre boy, ogre kid, troll man, troll kid, bridge troll,
    forest troll, mountain troll, cave troll, swamp troll, sea troll, moss troll, snow troll, ice troll, rock troll,
    stone troll, yowie, yeren, almas, skunk ape, wampa, goron giant, gug, humbaba, grendel, gogmagog, blunderbore,
    polyphemus, ymir, surtr, prometheus, kronos, dweller of the mountain, tree giant`,
  bearfolk: `
    half-bear, berserker bear, callisto, bugbear bear`,
  pandafolk: `
    panda monk person`,
  raccoonfolk: `
    bake-danuki, bakedanuki, ringtail, coati girl, coati person, coatimundi person, trash panda`,
  ratfolk: `
    jerboa person, jerboa boy, ysoki, groundhog person, chuchu, muskrat person, muskrat man`,
  lionfolk: `
    half-lion, lioness woman, lioness girl, lioness person, sphynx person, gynosphinx, androsphinx, werelion,
    narasimha, liontaur person, shisa, komainu, foo dog person, fu dog person, guardian lion person, chimera girl,
    chimera person, merlion person`,
  pigfolk: `
    sow woman, peccary person, orcish pigman, napoleon the pig, pigling, pua`,
  bullfolk: `
    cow girl, cowgirl species, cow-kin girl, cow boy person, oxfolk, aurochs man, aurochs person, highland cow girl, asterion, gugalanna, zebu person,
    holstein girl, gnu person`,
  goatfolk: `
    goat girl, sheep girl, goat woman, chamois girl, ram-horned girl, lamb girl, ram girl, goat-kin person, goat-headed demon, goat kid person, nanny goat woman, mouflon person, bighorn man,
    markhor person, markhor man, capricorn person, saiga person, goat-faced man, weregoat, weresheep, amalthea`,
  horsefolk: `
    unicorn girl, unicorn person, horse girl, pony girl, unicorn, alpaca girl, horsekin girl, giraffe girl, giraffe person, zebra girl, pony boy, llama girl, llama person, alpaca person, camel man, camel person, unicorn boy, unicorn man, pegasus girl, tikbalang horse, kelpie girl, okapi person, horse-headed man, horse-headed person, horse-headed woman, bojack, nick bottom, hobby horse person, hayagriva,
    wereponies, werehorse`,
  deerfolk: `
    deer girl, fawn girl, kirin, qilin, gazelle girl, impala girl, springbok girl, jackalope girl, jackalope boy, jackalope person, weredeer, reindeer girl, reindeer boy, reindeer person, antelope girl, antelope person, gazelle person, kirin girl, qilin girl, deer-headed man, deer-headed person, stag-headed man, kudu person, kudu man, impala person, springbok person,
    leshen deer, wendigo girl, wendigo man, wendigo person, perytonfolk, muntjac girl, muntjac person, roe deer girl`,
  elephantfolk: `
    elephant-headed god, elephant-headed man, elephant-headed person, mastodon person, mastodon man, babar, airavata`,
  frogfolk: `
    frog-headed man, grung girl, gama, hoppon, polliwog, amphibian person,
    amphibian man, amphibian girl, amphibianfolk, heqet`,
  snakefolk: `
    snake-headed man, snake-headed woman, boa person, nagaji person, sidewinder person, ouroboros person`,
  crocfolk: `
    croc-kin, crockin, croc person, croc woman, croc girl, croc boy, crocodile-headed man, crocodile-headed god,
    gharial person, gharial girl, gatorkin, makara`,
  sharkfolk: `
    shark-headed man, hammerhead man, hammerhead girl, great white man, tiger shark girl, whale shark girl,
    nurse shark girl, goblin shark person, goblin shark girl, megalodon person, megalodon man, 
    sawshark man, karkharos`,
  owlfolk: `
    owl-kin person, owl-headed man, owl-headed woman, owl-headed person, elf owl girl, blodeuwedd, lechuza`,
  golem: `
    rock girl, rock boy, rock woman, rock kid, stone girl, stone boy, stone woman, rockfolk, stonefolk, stone being,
    rock being, rock creature, rock elemental, stone elemental, sand girl, sand man, sand boy,
    sand creature, earth spirit, mountain spirit, mountain man golem, granite man, granite woman, marble man,
    marble woman, obsidian man, obsidian woman, jade man, jade woman, salt golem, salt woman, coal man, gargoyle girl,
    gargoyle boy, gargoyle man, gargoyle woman, gargoyle person, goron, korg, rock troll golem, moai,
    easter island head, living mountain, doll golem, statue come to life, living marble statue, weeping angel,
    stone angel statue, stone lion statue`,
  mecha: `
    mecha musume, giant mech, giant mecha, transformer, transformers robot, decepticon, evangelion unit, eva unit,
    mobile armor, mobile armour, mecha dragon, titan mech, jaeger, gundam robot, zaku, mechwarrior robot,
    combining robot, exo-mech, colossus mech`,
}
