/**
 * Words for kinds of beings. In every lexicon table entries are separated by commas;
 * what follows a colon is implied by the word: 'wakizashi:short' is a short katana.
 */
import type { BeingKind } from '../concepts.ts'

export const speciesWords: Record<BeingKind, string> = {
  human: `
    human, person, human being, damsel, somebody, woman, man, girl, boy, lady, guy, gal, dude, bloke, gentleman, gent, toff, male, female, kid,
    child, toddler, baby, teenager, teen, youth, adult, maiden, lad, lass, fellow, folk, young adult, grandmother,
    grandma, granny, grandfather, grandpa, old man, old woman, crone, tomboy, femboy, figure, people, mother, father,
    mom, mum, dad, 1girl, 1boy, 1woman, 1man, waifu, husbando, enby, little one, preteen, tween, senior, elder,
    matriarch, patriarch, middle-aged woman, middle-aged man, humanoid, halfblood, half-human, twink, infant, newborn,
    youngster, kiddo, adolescent, octogenarian, septuagenarian, nonagenarian, centenarian, oldster, pensioner,
    granddad, grandad, lesbian, butch, himbo, daddy, demigirl, demiboy, androgyne, small child, small kid,
    gradeschooler, elementary schooler, primary schooler, old lady, old guy, elderly man, elderly woman, trans person,
    clone`,
  elf: `
    elf, elven, half-elf, half elven, high elf, wood elf, dark elf, drow, drow elf, moon elf, sun elf, night elf,
    blood elf, sea elf, forest elf, snow elf, ice elf, elfin, elvish, eladrin, shadar-kai, altmer, bosmer, dunmer,
    hylian, eldar, aeldari, high-elven, elleth, elf-like, ljosalfar, svartalf, vulcan, wood-elven, githyanki,
    githzerai, gith, genasi, earth genasi, viera, wood elves, dark elves,
    sylvan elf,
    star elf, desert elf, bone elf, ash elf, ghost elf`,
  dwarf: `
    dwarf, dwarven, dwarfish, dwarvish, mountain dwarf, hill dwarf, duergar, dwarrow, dawi, dwarf-like, half-dwarf,
    dvergr`,
  orc: `
    orc, orcish, half-orc, ork, uruk, uruk-hai, troll, trollish, half-troll, ogre, ogress, half-ogre, orog, oni, oni
    girl, orsimer, bugbear, hobgoblin, urgal, green orc,
    ogrillon, quaggoth, verbeeg, war troll`,
  goblin: `
    goblin, goblinoid, gobbo, gremlin, grung, boggart, hobkin, goblin girl, redcap, gnoblar, goblin-like,
    imp-like, nisse, tomte, domovoi, chupacabra,
    grindylow, vegepygmy, bannik, polevik, brollachan, peg powler, jenny greenteeth, tsukumogami,
    duende, uldra`,
  halfling: `
    halfling, hobbit, gnome, gnomish, kender, lightfoot halfling, stout halfling, deep gnome, svirfneblin, rock
    gnome, forest gnome, lalafell, leprechaun, borrower, hin, brownie spirit`,
  demon: `
    demon, demonic, devil, fiend, fiendish, infernal, imp, tiefling, half-demon, hellspawn, demoness, succubus,
    incubus, cambion, daemon, archdemon, devilish, demonkin, hellborn, balrog, devil girl, asmodeus tiefling, akuma,
    rakshasa demon, djinn, djinni, genie, ifrit, efreet, half-devil, mazoku, hell knight demon, shadow demon, fel
    demon, draenei, tanari, krampus, gargoyle, wendigo, imp demon,
    arcanaloth, balor, chain devil, demogorgon, glabrezu, lemure, marilith, nalfeshnee, mephit, magmin,
    efreeti, pishacha, churel, preta, lamashtu, barbed devil, bone devil, ogre mage, houri, tokoloshe`,
  angel: `
    valkyrie angel, angel, angelic, seraph,
    seraphim, aasimar, archangel, celestial being, cherub, half-angel, nephilim, fallen angel, guardian angel,
    celestial, deva, angel girl, biblical angel, heavenly being,
    planetar, empyrean, cherubim`,
  deity: `
    god, goddess, deity, demigod, demigoddess, divine being, half-god, zeus, athena, apollo, aphrodite, artemis,
    hera, ra god, amaterasu, war god, war goddess, sea god, sea goddess, moon god, moon goddess, sun god, sun goddess,
    fertility goddess, harvest goddess, love goddess, thunder god, greek god, greek goddess, norse god, norse goddess,
    roman god, roman goddess, egyptian god, egyptian goddess, hindu god, hindu goddess, storm god, storm goddess,
    titaness, demi-god, demi-goddess, goddess-like,
    father time, mother nature, old man winter, ahura`,
  elemental: `
    elemental, fire elemental, flame elemental, lava elemental, magma elemental, water elemental, air elemental,
    wind elemental, storm elemental, lightning elemental, thunder elemental, ice elemental, frost elemental,
    snow elemental, light elemental, shadow elemental, dark elemental, smoke elemental, ash elemental,
    sand elemental, dust elemental, steam elemental, mist elemental, cloud elemental, void elemental,
    energy elemental, fire spirit, flame spirit, water spirit, wind spirit, air spirit, storm spirit, ice spirit,
    frost spirit, lightning spirit, fire being, flame being, being of fire, being of flame, being of water,
    being of living flame, living flame, living fire, water being, lava being, magma being, being of lava,
    ice being, being of ice, being of lightning, being of wind, flame person, fire person, water person,
    fire atronach, flame atronach, frost atronach, storm atronach, salamander spirit, fire creature,
    flame creature, lava person, lava man, lava woman, magma man, water woman, fire genasi, water genasi, air genasi,
    invisible stalker, azer, xorn`,
  fairy: `
    fairy, faerie, fae, fey, pixie, sprite, sylph, fair folk, fairy folk, faery, changeling, seelie, unseelie,
    butterfly fairy, moth fairy, pixie folk, tinkerbell, nymph, mothfolk, tooth fairy, bug girl,
    nixie, pooka, vila, huldra, will-o-the-wisp, will o the wisp, brownie, pixie sprite, mothman,
    darkling, quickling, korred, sluagh, puca, dokkaebi, aziza, far darrig, fear gorta, tylwyth teg, piskie,
    wildren, huldrafolk, alux, curupira, saci perere, pombero, maenad, lampad, green man of the woods`,
  vampire: `
    dracula, count dracula, carmilla, vampire, vampiric, dhampir, dhampyr, nosferatu, vampiress, vamp, half-vampire,
    strigoi, bloodsucker, upir, jiangshi, vampire girl, damphir`,
  undead: `
    frankenstein's monster, headless horseman, undead, zombie, ghoul, revenant, wight, draugr, lich, reborn,
    forsaken, undead creature, zombified, living corpse, corpse, death knight, frankenstein monster, flesh golem,
    walking dead, zombie girl, hollowed one, revenants, clone zombie,
    bodak, deathlock, demilich, flameskull, barrow wight, dearg due, nachzehrer, strigoi, draug, poludnitsa`,
  mummy: `
    mummy, bog mummy, ice mummy, mummified corpse, mummified body, mummified priest, mummified pharaoh, walking mummy,
    mummy man, mummy woman, egyptian mummy, cursed mummy, mummy monster, mummy lord, mummy queen, mummy king`,
  ghost: `
    ghostly, spectral, ghost-like, ghost, spectre, specter, phantom, wraith, spirit, poltergeist, banshee, yurei,
    apparition, ghostly being, onryo, spectral being, ghost girl, ghost boy, ghost woman, ghost man, bedsheet ghost,
    sheet ghost, ghost lady, ghost child, phantasm, will-o-the-wisp spirit, lost soul,
    bean nighe, cyhyraeth, black-eyed child, churel ghost, abiku`,
  skeleton: `
    skeleton, skeletal, skeleton warrior, skelly, living skeleton, bone golem, grim reaper, reaper, calaca,
    skull-faced being, santa muerte, bone man, skeleton man,
    dracolich`,
  catfolk: `
    bastet, sekhmet, puss in boots, catfolk, catgirl, catboy, neko, nekomimi, nekomata, tabaxi, khajiit,
    feline humanoid, miqote, cat-like humanoid, felinid, liger, bakeneko, werecat, tigress, lioness, tigerfolk,
    anthro cat, felid, cait sith, charr, leopardfolk, lynxfolk, rakshasa, feline, wildcat, thundercat, chimera,
    cat sith`,
  wolffolk: `
    anubis, wolffolk, werewolf, lycan, lycanthrope, lycanthropic, gnoll, dogfolk, inugami, canine humanoid, worgen,
    anthro wolf, anthro dog, lupine, hyenafolk, canid, canine, coyotefolk, cynocephalus, otterfolk, ferretfolk,
    molefolk,
    blink dog, winter wolf, jackalwere, haetae, nian`,
  foxfolk: `
    foxfolk, kitsune, gumiho, huli jing, nine-tailed fox, fox spirit, anthro fox, vulpine, vulpera, kitsunemimi,
    fennecfolk, ninetails, fox demon, werefox, nogitsune`,
  rabbitfolk: `
    rabbitfolk, harengon, harefolk, jackalope, lapine, leporine, usagimimi, anthro rabbit, anthro bunny, moon rabbit,
    squirrelfolk, lagomorph`,
  lizardfolk: `
    lizardfolk, reptilian, reptile person, argonian, saurian, saurial, troglodyte,
    newtfolk, kroxigor, skink, reptilian humanoid, kaiju,
    firenewt, taniwha, quaggoth lizard`,
  naga: `
    naga, nagini, lamia, snake girl, medusa, gorgon, snake woman, snake lady, nagaraja, naga girl, naga woman,
    naga man, lamia girl, serpent woman, serpent man, serpent girl, echidna, melusine, snake boy,
    spirit naga, guardian naga, empusa`,
  dragonborn: `
    dragonborn, dragonkin, half-dragon, draconic, dragonoid, wyrmkin, drakonid, draconian, dragonfolk, au ra,
    drakeborn, dragonspawn, wyvernkin, dragon humanoid, ryujin, humanoid dragon, anthro dragon,
    anthropomorphic dragon, dragonewt,
    behir, bulette, couatl, tarrasque, dragon turtle, tatzelwurm, jormungandr, nidhogg, zmey, boitata`,
  birdfolk: `
    horus, thoth, birdfolk, aarakocra, kenku, tengu, avian, crowfolk, winged folk, karasu, rito, ravenfolk,
    avian humanoid, garuda, duckfolk, corvid, gryphonfolk, griffin, gryphon, phoenix, karura, anthro bird, rookfolk,
    hippogriff, cockatrice,
    stirge, impundulu, roc bird, crow man, crow woman, bird man, bird woman`,
  harpy: `
    harpy, harpie, harpy girl, harpy woman, harpy man, harpy boy, siren bird, sirin, alkonost`,
  faun: `
    faun, satyr, krampus faun, fauness, moon rabbit deer`,
  centaur: `
    centaur, centauress, cervitaur, taur, centaur girl, centaur woman, centaur man, centaur boy, centaurette,
    centauride, centaurine, kentauros, kheiron, chiron`,
  robot: `
    robot, doll, puppet, robotic, android, automaton, warforged, droid, construct, synth, gynoid, replicant,
    robot girl, robo, clockwork person, ai robot, bot, animatronic, living doll, doll person, puppet person,
    iron golem, mechanical being, protogen, autobot, clockwork automaton, steam golem, robot boy, animated armor,
    living armor, reploid, marionette, clockwork doll, nutcracker, porcelain doll, ball-jointed doll, robo-girl,
    humanoid robot, mechanoid, geth, gingerbread man, autognome, homunculus, ai, artificial intelligence,
    tin man, snowman, snowboy, snowgirl, snow boy, snow kid, snowperson, snowlady, paper doll,
    marut, modron, talos, shabti`,
  cyborg: `
    cyborg, cybernetic being, augmented human, biomechanical, cyborg girl, half-machine, cybernetic human,
    terminator, borg, bionic man, bionic woman, bionic person, cyberhuman, techno-organic`,
  alien: `
    alien, extraterrestrial, extra-terrestrial, space alien, martian, grey alien, twi'lek, twilek, zabrak, togruta,
    asari, turian, klingon, quarian, alien girl, xeno, xenomorph, humanoid alien, andorian, mandalorian alien, rodian,
    salarian, krogan, illithid, mind flayer, eldritch being, eldritch horror, cosmic being, star being, venusian,
    astral elf, squidfolk, void being, shapeshifter, doppelganger, cosmic entity, octoling, inkling, crystal being,
    gem being, saiyan, kalashtar, giff, mimic, beholder, old one, shoggoth, cthulhu, star person, gelatinous cube,
    shapeless thing,
    intellect devourer, grell, nothic, eye tyrant, mongrelfolk, byakhee, night gaunt, yithian, hound
    of tindalos, charybdis, typhon, otyugh, shardmind`,
  slime: `
    slime girl, slime, slime person, ooze, slime boy, plasmoid, blob, jelly person, slime woman, slime man,
    slimefolk, jelly girl, jelly boy, goo girl, goo person, ooze person, gelatinous being`,
  merfolk: `
    little mermaid, merfolk, mermaid, merman, merperson, siren, triton, sea folk, mer-person, sea nymph, nereid,
    oceanid, ningyo, sea elf merfolk, merboy, mergirl, rusalka, leviathan person`,
  octopusfolk: `
    octopus person, octopusfolk, octopus folk, squidfolk, squid girl, kraken person, kraken girl, octopod, cephalopod person`,
  fishfolk: `
    fishfolk, shark girl, shark boy, cecaelia, deep one, kuo-toa, zora, sahuagin, locathah, scylla, orca girl,
    orca person, vedalken, selkie, undine, naiad, shark woman,
    koalinth, axolotl folk, axolotl person, nokken, finfolk, afanc, each-uisge, fish man`,
  plantfolk: `
    plantfolk, plant person, dryad, treant, ent, treefolk, alraune, plant girl,  leshy, leshen, green man, groot, leaf person, sylvari, wood nymph, hamadryad,
    tree person, tree spirit, forest spirit, kodama, pumpkin person, cactus person,
    mandrake, floran, vegepygmy, wilden, blightling, plant man, spriggan, jack-o'-lantern, cactus man,
    flower person,
    shambling mound, wood woad, corn husk doll, turnip man`,
  mushroomfolk: `
    mushroomfolk, mushroom folk, mushroom person, mushroom people, mushroom girl, mushroom boy, mushroom man, mushroom woman,
    mushroom lady, mushroom child, mushroom kid, mushroom guy, mushroom creature, mushroom sprite, mushroom fairy,
    myconid, sporeling, fungus person, fungusfolk, fungus folk, fungus man, fungus girl, toadstool person, toadstool girl,
    toadstool boy, toadstool man, toadstool folk, mycelial, amanita girl, shroom person, shroom girl, shroomfolk`,
  giant: `
    giant, giantess, half-giant, goliath, firbolg, frost giant, fire giant, storm giant, stone giant, cloud giant,
    hill giant, cyclops, titan, titaness, jotun, nephil, ettin, colossus, titanborn, jotnar, ogrekin giant,
    hecatoncheires, gigas, ogre, troll, jotunn, bigfoot, sasquatch, yeti, norn, abominable snowman,
    moss giant, bone giant`,
  bearfolk: `
    bearfolk, werebear, ursine, anthro bear, bear folk, beorning`,
  pandafolk: `
    pandafolk, pandaren, anthro panda, panda folk`,
  raccoonfolk: `
    raccoonfolk, tanuki, anthro raccoon, racoon person, badgerfolk`,
  redpandafolk: `
    redpandafolk, anthro red panda, red panda folk, firefox, lesser panda`,
  monkeyfolk: `
    monkeyfolk, anthro monkey, monkey folk, apefolk, sun wukong, monkey king, vanara, hadozee, ape man, apeman`,
  hedgehogfolk: `
    hedgehogfolk, anthro hedgehog, hedgehog folk, porcupinefolk, anthro porcupine`,
  turtlefolk: `
    turtlefolk, tortle, kappa, anthro turtle, anthro tortoise, tortoisefolk`,
  kobold: `
    kobold, koboldkin, dragon kobold, kobold girl, urd, kobold boy`,
  scarecrow: `
    scarecrow, scarecrow person, living scarecrow, straw man, sackman`,
  ratfolk: `
    ratfolk, skaven, nezumi, mousefolk, burmecian, anthro mouse, anthro rat, wererat, mouse folk,
    ratatroskr, ratatoskr,
    molefolk, mole folk, mole person, mole people, shrewfolk, volefolk, vole folk, hamster folk, guinea pig folk`,
  lionfolk: `
    lionfolk, leonin, anthro lion, lion folk, sphinx, lion king person, nemean, manticore`,
  pigfolk: `
    pigfolk, orc pig, anthro pig, boarfolk, wereboar, zhu bajie, pigman, swinefolk`,
  bullfolk: `
    bullfolk, minotaur, cowfolk, tauren, minotaur girl, minotaur woman, minotaur boy, minotaur man, minotauress, bovine, anthro bull, anthro cow, bull folk,
    yakfolk, female minotaur`,
  goatfolk: `
    goatfolk, anthro goat, goat folk, sheepfolk, ramfolk, anthro sheep, baphomet, goat demon, black phillip,
    goat man,
    weregoat`,
  horsefolk: `
    horsefolk, anthro horse, horse folk, zebrafolk, houyhnhnm, equine person, anthro pony,
    hippocampus, sleipnir`,
  deerfolk: `
    deerfolk, anthro deer, cervine, deer folk, elkfolk, reindeer person, antelopefolk,
    werestag, weredeer`,
  elephantfolk: `
    elephantfolk, loxodon, ganesha, anthro elephant, elephant folk, loxo, ganesh`,
  frogfolk: `
    frogfolk, grippli, bullywug, toadfolk, anthro frog, frog folk, frogman, slaad, kermit-like frog,
    frog man, frog woman,
    werefrog, weretoad`,
  snakefolk: `
    snakefolk, yuan-ti, anthro snake, serpentfolk, snake folk, viperfolk, cobra folk, snake-headed person, ophidian,
    snake man, snake woman, serpent man,
    weresnake`,
  crocfolk: `
    crocfolk, gatorfolk, sobek, anthro crocodile, crocodile folk, anthro alligator, croc man`,
  sharkfolk: `
    sharkfolk, anthro shark, shark folk, hammerhead person, shark-headed person, sharkman, weresharks, wereshark`,
  sealfolk: `
    sealfolk, seal folk, walrusfolk, walrus folk, walrus man, walrus woman, anthro seal, anthro walrus, sea lion person, seal person,
    wereseal`,
  dolphinfolk: `
    dolphinfolk, dolphin folk, dolphin girl, dolphin boy, dolphin person, whalefolk, whale folk, whale person, anthro dolphin,
    anthro whale, narwhal girl, narwhal person`,
  batfolk: `
    batfolk, bat folk, batkin, bat person, bat boy, bat girl, anthro bat, man-bat,
    bat man,
    werebat`,
  insectfolk: `
    insectfolk, insect folk, insectoid, bugfolk, bugkin, beetlefolk, antfolk, ant person, mantisfolk, mantis person, beetle person,
    beetle girl, beetle boy, ant girl, anthro beetle, anthro ant, thri-kreen, cricket person, cockroach person, grasshopper person, khepri,
    ankheg, carrion crawler, ettercap, umber hulk, remorhaz, hook horror, grick worm, chuul, beefolk, mantis
    folk`,
  owlfolk: `
    owlfolk, owlin, anthro owl, owl folk, owlkin, owlbear, owl bear,
    wereowl`,
  golem: `
    golem, stone golem, clay golem, earth golem, rock golem, rock person, stone person, rock monster,
    stone giant golem, gargoyle golem, earth elemental, living statue, living stone, rock giant, mud golem,
    stone guardian, stone man, rock man,
    glass golem, candle golem, book golem, sand golem, wax golem`,
  mecha: `
    mecha, mech, giant robot, gundam, battle mech, battlemech, war machine, combat mech, mobile suit, super robot,
    giant mecha, mech warrior, titan mech, mecha robot`,
}
