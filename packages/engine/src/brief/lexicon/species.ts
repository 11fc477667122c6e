/**
 * Words for kinds of beings. In every lexicon table entries are separated by commas;
 * what follows a colon is implied by the word: 'wakizashi:short' is a short katana.
 */
import type { SpeciesKind } from '../concepts.ts'

export const speciesWords: Record<SpeciesKind, string> = {
  human: `
    human, person, human being, woman, man, girl, boy, lady, guy, gal, dude, bloke, gentleman, male, female, kid,
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
    githzerai, gith, genasi, fire genasi, water genasi, air genasi, earth genasi, viera, wood elves, dark elves,
    sylvan elf`,
  dwarf: `
    dwarf, dwarven, dwarfish, dwarvish, mountain dwarf, hill dwarf, duergar, dwarrow, dawi, dwarf-like, half-dwarf,
    dvergr`,
  orc: `
    orc, orcish, half-orc, ork, uruk, uruk-hai, troll, trollish, half-troll, ogre, ogress, half-ogre, orog, oni, oni
    girl, orsimer, bugbear, hobgoblin, urgal, green orc`,
  goblin: `
    goblin, goblinoid, gobbo, kobold, gremlin, grung, boggart, hobkin, goblin girl, redcap, gnoblar, goblin-like,
    imp-like, nisse, tomte, domovoi, chupacabra`,
  halfling: `
    halfling, hobbit, gnome, gnomish, kender, lightfoot halfling, stout halfling, deep gnome, svirfneblin, rock
    gnome, forest gnome, lalafell, leprechaun, borrower, hin, asura, brownie spirit`,
  demon: `
    demon, demonic, devil, fiend, fiendish, infernal, imp, tiefling, half-demon, hellspawn, demoness, succubus,
    incubus, cambion, daemon, archdemon, devilish, demonkin, hellborn, balrog, devil girl, asmodeus tiefling, akuma,
    rakshasa demon, djinn, djinni, genie, ifrit, efreet, half-devil, mazoku, hell knight demon, shadow demon, fel
    demon, draenei, tanari, krampus, gargoyle, fire elemental, wendigo, imp demon, lava elemental, magma elemental`,
  angel: `
    zeus, athena, apollo, aphrodite, artemis, hera, ra god, amaterasu, valkyrie angel, angel, angelic, seraph,
    seraphim, aasimar, archangel, celestial being, cherub, half-angel, nephilim, fallen angel, guardian angel,
    celestial, deva, angel girl, biblical angel, heavenly being, divine being, god, goddess, deity, demigod,
    demigoddess`,
  fairy: `
    fairy, faerie, fae, fey, pixie, sprite, sylph, fair folk, fairy folk, faery, changeling, seelie, unseelie,
    butterfly fairy, moth fairy, pixie folk, tinkerbell, nymph, mothfolk, moth girl, moth man, bee girl, butterfly
    girl, insectfolk, tooth fairy, moth person, bug girl, thri-kreen, nixie, pooka, vila, huldra, will-o-the-wisp,
    will o the wisp, brownie, pixie sprite, air elemental, mothman, butterfly person, bee person`,
  vampire: `
    dracula, count dracula, carmilla, vampire, vampiric, dhampir, dhampyr, nosferatu, vampiress, vamp, half-vampire,
    strigoi, bloodsucker, upir, jiangshi, vampire girl, damphir`,
  undead: `
    frankenstein's monster, headless horseman, undead, zombie, ghoul, revenant, wight, mummy, draugr, lich, reborn,
    forsaken, undead creature, zombified, living corpse, corpse, death knight, frankenstein monster, flesh golem,
    walking dead, zombie girl, hollowed one, revenants, clone zombie`,
  ghost: `
    ghostly, spectral, ghost-like, ghost, spectre, specter, phantom, wraith, spirit, poltergeist, banshee, yurei,
    apparition, ghostly being, onryo, spectral being, ghost girl, ghost boy, ghost woman, ghost man, bedsheet ghost,
    sheet ghost, ghost lady, ghost child, phantasm, will-o-the-wisp spirit, lost soul`,
  skeleton: `
    skeleton, skeletal, skeleton warrior, skelly, living skeleton, bone golem, grim reaper, reaper, calaca,
    skull-faced being, santa muerte, bone man, skeleton man`,
  catfolk: `
    bastet, sekhmet, puss in boots, catfolk, cat person, cat people, catgirl, cat girl, catboy, cat boy, neko,
    nekomimi, nekomata, tabaxi, khajiit, feline humanoid, miqote, cat-like humanoid, felinid, liger, bakeneko,
    werecat, cat man, cat woman, tigress, lioness, tigerfolk, tiger man, anthro cat, felid, cait sith, charr,
    panther girl, leopardfolk, panther man, lynxfolk, rakshasa, feline, wildcat, lynx girl, thundercat, chimera`,
  wolffolk: `
    anubis, wolffolk, wolf girl, wolf boy, wolf man, wolf person, werewolf, lycan, lycanthrope, lycanthropic, gnoll,
    dogfolk, dog girl, dog boy, dog person, inugami, canine humanoid, worgen, anthro wolf, anthro dog, lupine,
    hyenafolk, canid, canine, coyotefolk, hyena girl, puppy girl, puppy boy, hellhound girl, shiba inu person,
    cynocephalus, otterfolk, otter person, ferretfolk, molefolk`,
  foxfolk: `
    foxfolk, fox girl, fox boy, fox person, kitsune, gumiho, huli jing, nine-tailed fox, fox spirit, anthro fox,
    vulpine, vulpera, fox woman, fox man, kitsunemimi, fennecfolk, ninetails, fox demon, werefox, nogitsune`,
  rabbitfolk: `
    rabbitfolk, rabbit girl, bunny girl, bunny boy, rabbit person, bunny person, harengon, rabbit man, harefolk,
    jackalope, lapine, leporine, usagimimi, anthro rabbit, anthro bunny, moon rabbit, rabbit woman, bunny woman,
    hare person, squirrelfolk, lagomorph`,
  lizardfolk: `
    lizardfolk, lizard man, lizard woman, lizard girl, lizard person, reptilian, reptile person, argonian, kappa,
    tortle, turtlefolk, turtle person, saurian, saurial, troglodyte, dinosaur person, gecko person, chameleon person,
    salamander person, axolotl person, newtfolk, kroxigor, skink, reptilian humanoid, insectoid, mantis person,
    spider person, spider girl, beetle person, kaiju`,
  naga: `
    naga, nagini, lamia, snake girl, medusa, gorgon, snake woman, snake lady, nagaraja, naga girl, naga woman,
    naga man, lamia girl, serpent woman, serpent man, serpent girl, echidna, melusine, snake boy`,
  dragonborn: `
    dragonborn, dragonkin, half-dragon, draconic, dragon girl, dragon boy, dragon person, dragonoid, wyrmkin,
    drakonid, draconian, dragon man, dragon woman, dragonfolk, au ra, drakeborn, dragonspawn, wyvernkin, dragon
    humanoid, ryujin, humanoid dragon, anthro dragon, anthropomorphic dragon, dragonewt`,
  birdfolk: `
    horus, thoth, birdfolk, bird person, bird girl, bird man, aarakocra, kenku, tengu, avian, crowfolk, raven girl,
    winged folk, karasu, rito, ravenfolk, avian humanoid, bird woman, crow girl, crow man, eagle man, garuda,
    phoenix person, duckfolk, duck person, penguin person, raven man, corvid, crow person, gryphonfolk, griffin,
    gryphon, phoenix, karura, anthro bird, rookfolk, hippogriff, cockatrice`,
  harpy: `
    harpy, harpie, harpy girl, harpy woman, harpy man, harpy boy, siren bird, sirin, alkonost`,
  faun: `
    faun, satyr, goat girl, deer girl, sheep girl, krampus faun, fawn girl, fauness, unicorn girl, unicorn person, horse girl,
    pony girl, kirin, qilin, unicorn, gazelle girl, alpaca girl, goat woman, cow girl, cowgirl species,
    moon rabbit deer`,
  centaur: `
    centaur, centauress, cervitaur, taur, centaur girl, centaur woman, centaur man, centaur boy, centaurette,
    centauride, centaurine, kentauros, kheiron, chiron`,
  robot: `
    robot, doll, puppet, robotic, android, automaton, warforged, droid, construct, synth, gynoid, replicant,
    robot girl, robo, clockwork person, ai robot, bot, animatronic, living doll, doll person, puppet person,
    iron golem, mechanical being, protogen, autobot, clockwork automaton, steam golem, robot boy, animated armor,
    living armor, reploid, marionette, clockwork doll, nutcracker, porcelain doll, ball-jointed doll, robo-girl,
    humanoid robot, mechanoid, geth, scarecrow, gingerbread man, autognome, homunculus, ai, artificial intelligence,
    tin man, scarecrow person, snowman, paper doll`,
  cyborg: `
    cyborg, cybernetic being, augmented human, biomechanical, cyborg girl, half-machine, cybernetic human,
    terminator, borg, bionic man, bionic woman, bionic person, cyberhuman, techno-organic`,
  alien: `
    alien, extraterrestrial, extra-terrestrial, space alien, martian, grey alien, twi'lek, twilek, zabrak, togruta,
    asari, turian, klingon, quarian, alien girl, xeno, xenomorph, humanoid alien, andorian, mandalorian alien, rodian,
    salarian, krogan, illithid, mind flayer, eldritch being, eldritch horror, cosmic being, star being, venusian,
    astral elf, squidfolk, void being, shapeshifter, doppelganger, cosmic entity, octoling, inkling, crystal being,
    gem being, saiyan, kalashtar, giff, mimic, beholder, old one, shoggoth, cthulhu, star person, gelatinous cube,
    shapeless thing`,
  slime: `
    slime girl, slime, slime person, ooze, slime boy, plasmoid, blob, jelly person, slime woman, slime man,
    slimefolk, jelly girl, jelly boy, goo girl, goo person, ooze person, gelatinous being`,
  merfolk: `
    little mermaid, merfolk, mermaid, merman, merperson, siren, triton, sea folk, mer-person, sea nymph, nereid,
    oceanid, ningyo, sea elf merfolk, merboy, mergirl, rusalka, kraken person, leviathan person, octopus person, squid
    girl`,
  fishfolk: `
    fish person, fishfolk, shark girl, shark boy, octopus girl, cecaelia, deep one, kuo-toa, zora, sahuagin, locathah,
    fish man, fish girl, anglerfish girl, jellyfish girl, scylla, orca girl, orca person, vedalken, water elemental,
    water spirit, kraken girl, selkie, undine, naiad, shark woman, fish woman`,
  plantfolk: `
    plantfolk, plant person, dryad, treant, ent, treefolk, alraune, plant girl, myconid, mushroom person, mushroom
    girl, leshy, leshen, green man, groot, fungus person, fungusfolk, leaf person, sylvari, wood nymph, hamadryad,
    tree person, tree spirit, forest spirit, kodama, mushroom folk, sporeling, pumpkin person, cactus person,
    mandrake, floran, vegepygmy, wilden, blightling, plant man, spriggan, mushroomfolk, jack-o'-lantern, cactus man,
    flower person`,
  giant: `
    giant, giantess, half-giant, goliath, firbolg, frost giant, fire giant, storm giant, stone giant, cloud giant,
    hill giant, cyclops, titan, titaness, jotun, nephil, ettin, colossus, titanborn, jotnar, ogrekin giant,
    hecatoncheires, gigas, ogre, troll, jotunn, bigfoot, sasquatch, yeti, norn, abominable snowman`,
  bearfolk: `
    bearfolk, bear man, werebear, bear person, bear girl, ursine, bear woman, anthro bear, bear folk, beorning,
    bear boy,
    bear lady`,
  pandafolk: `
    pandafolk, pandaren, panda person, panda man, panda girl, anthro panda, panda folk, panda woman,
    panda lady, panda boy`,
  raccoonfolk: `
    raccoonfolk, raccoon girl, tanuki, raccoon person, raccoon man, anthro raccoon, racoon person, raccoon boy,
    badgerfolk,
    raccoon woman, raccoon lady`,
  ratfolk: `
    ratfolk, rat man, skaven, nezumi, mousefolk, mouse girl, burmecian, mouse person, rat person, anthro mouse,
    anthro rat, mouse man, wererat, mouse boy, rat girl, mouse folk,
    rat woman, rat lady, rat boy, mouse woman, mouse lady`,
  lionfolk: `
    lionfolk, leonin, lion man, lion person, anthro lion, lion folk, sphinx, lion king person, nemean, manticore,
    lion woman, lion lady, lion boy`,
  pigfolk: `
    pigfolk, pig man, pig person, pig girl, orc pig, anthro pig, boar man, boarfolk, wereboar, boar person, zhu bajie,
    hog man, pigman, swinefolk,
    pig woman, pig lady, pig boy, boar woman, boar lady, boar boy`,
  bullfolk: `
    bullfolk, minotaur, bull man, bull person, cowfolk, cow person, tauren, minotaur girl, minotauress, bovine,
    anthro bull, anthro cow, bull folk, ox person, bison person, yakfolk, buffalo person, female minotaur, cow man,
    bull woman, bull lady, bull boy, bison woman, bison lady, bison boy`,
  goatfolk: `
    goatfolk, goat man, goat person, anthro goat, goat folk, sheepfolk, ramfolk, ram person, anthro sheep, ram man,
    baphomet, goat demon, black phillip, sheep person,
    goat lady, goat boy, ram woman, ram lady, ram boy, sheep woman, sheep lady, sheep boy`,
  horsefolk: `
    horsefolk, horse person, horse man, anthro horse, horse folk, zebrafolk, zebra person, houyhnhnm, equine person,
    anthro pony, donkey person,
    horse woman, horse lady, horse boy`,
  deerfolk: `
    deerfolk, deer person, deer man, anthro deer, cervine, stag man, deer folk, elkfolk, moose person,
    reindeer person, antelopefolk, stag person,
    deer woman, deer lady, deer boy, stag woman, stag lady, stag boy`,
  elephantfolk: `
    elephantfolk, loxodon, elephant person, elephant man, ganesha, anthro elephant, elephant folk, loxo,
    mammoth person, ganesh,
    elephant woman, elephant lady, elephant boy`,
  frogfolk: `
    frogfolk, frog person, frog man, grippli, bullywug, toadfolk, toad person, anthro frog, frog girl, frog folk,
    frogman, toad man, slaad, poison dart frog person, kermit-like frog,
    frog woman, frog lady, frog boy, toad woman, toad lady, toad boy`,
  snakefolk: `
    snakefolk, snake man, cobra person, yuan-ti, anthro snake, snake person, cobra man, serpentfolk, snake folk,
    viperfolk, cobra folk, snake-headed person, ophidian,
    cobra woman, cobra lady, cobra boy`,
  crocfolk: `
    crocfolk, crocodile man, gatorfolk, sobek, alligator person, crocodile person, anthro crocodile, crocodile folk,
    alligator man, gator person, anthro alligator, croc man,
    crocodile woman, crocodile lady, crocodile boy, alligator woman, alligator lady, alligator boy`,
  sharkfolk: `
    sharkfolk, shark person, shark man, anthro shark, shark folk, hammerhead person, shark-headed person, sharkman,
    weresharks, wereshark`,
  owlfolk: `
    owlfolk, owl person, owlin, owl man, anthro owl, owl folk, owl girl, owlkin, owlbear, owl bear, owl woman,
    owl lady, owl boy`,
  golem: `
    golem, stone golem, clay golem, earth golem, rock golem, rock person, stone person, rock monster,
    stone giant golem, gargoyle golem, earth elemental, living statue, living stone, rock giant, mud golem,
    stone guardian, stone man, rock man`,
  mecha: `
    mecha, mech, giant robot, gundam, battle mech, battlemech, war machine, combat mech, mobile suit, super robot,
    giant mecha, mech warrior, titan mech, mecha robot`,
}
