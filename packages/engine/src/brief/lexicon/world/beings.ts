/** Beings of tale and game, beside what species.ts lists. */
import type { SpeciesKind } from '../../concepts.ts'

export const worldBeings: Partial<Record<SpeciesKind, string>> = {
  merfolk:
    'merrow, dugong girl, iara, mami wata, ningyo mermaid, vodyanoy, water nymph, sirena, melusina',
  fishfolk: `
    vodnik, angler girl, sea slug girl`,
  octopusfolk: 'kraken',
  mummy: 'mummy girl, mummy boy',
  undead:
    'dullahan, strigoi corpse, nachzehrer, vetala, wiedergänger, drowned dead, drowned man, drowned woman, zombie boy, zombie man, zombie woman, plague zombie, undead man, undead woman, skeleton zombie, hexblood, banshee corpse, penanggalan, manananggal, aswang',
  goblin:
    'clurichaun, cluricaun, kikimora, tokoloshe, duende, tikbalang goblin, kallikantzaros, pukwudgie, karakasa spirit, baku spirit, goblin boy, goblin man, goblin woman, imp goblin, verdan, boggart boy, kobold girl, kobold boy, gremlin girl, gremlin boy',
  orc: 'orc girl, orc boy, orc man, orc woman, half-orc girl, oni boy, oni man, oni woman, ogre girl, troll girl, troll boy, troll woman, kapre, namahage, bugbear girl, hobgoblin girl',
  demon:
    'yaksha, asura, tikbalang, demon boy, demon man, demon woman, devil boy, devil man, devil woman, tiefling girl, tiefling boy, tiefling woman, tiefling man, imp girl, imp boy, succubus girl, pit fiend, djinn girl, ifrit girl, baphomet, mephisto, mephistopheles, lucifer, satan, lilith, beelzebub, mammon, cerberus',
  angel:
    'gandharva, diwata, apsara spirit, angel boy, angel man, angel woman, cherub boy, fallen angel girl, throne angel, aasimar girl, aasimar boy, archangel michael, valkyrie spirit, celestial maiden, tennin',
  fairy: `
    mothboy, ladybug girl, ladybird girl, mosquito girl, insect girl, insect boy, insect person, mantis girl,
    caterpillar person, fairy boy, fairy girl, fairy man, fairy woman, pixie girl, pixie boy, sprite girl,
    flower fairy, flower sprite, tinker fairy, cloud sprite, wind sprite, snow sprite, frost sprite, jack frost,
    sandman, anansi`,
  catfolk: `
    snow leopard girl, snow leopard person, 
    ape man, apeman, hadozee, vanara, serval girl`,
  wolffolk: `
    pigfolk, pigman, boarfolk, shifter,
    wolfwere, loup-garou, adlet, kushtaka`,
  birdfolk: `
    goose girl bird, crane wife, cardinal bird person, tengu girl, simurgh, alkonost girl`,
  lizardfolk: `
    dino person, kaiju girl, kappa girl, spiderfolk, arachne, drider, jorogumo, worm person`,
  naga: 'lamia boy, basilisk girl, gorgon girl, medusa girl, nure-onna, white snake spirit, viper girl, python girl, yuan-ti girl, nagaji',
  dragonborn: `
    half-dragon girl, draconian girl, dragonborn girl, dragonborn man, dragonborn woman`,
  plantfolk:
    'mushroom boy, mushroom man, toadstool person, toadstool girl, plant boy, plant woman, flower boy, cactus girl, cactus boy, pumpkin girl, pumpkin boy, pumpkin man, pumpkinhead, carrot person, potato person, turnip person, onion person, leaf girl, leaf boy, vine girl, moss person, moss girl, moss man, swamp thing, tree man, tree woman, tree girl, treeman, willow spirit, oak spirit, birch spirit, cherry tree spirit, sunflower girl, sunflower person, rose girl, tulip girl, dandelion person, mandragora, mandrake girl, venus flytrap girl, seaweed person, kelp person, algae person, banana man, banana person, broccoli person, apple person, strawberry girl, cabbage person, corn person, tomato person, vegetable person, walking tree, talking tree, wooden man, wood person, bark person, ents, leshy girl',
  robot:
    'toy soldier, tin soldier, wind-up toy, living toy, toy robot, wooden toy person, wooden puppet, wooden doll, straw man, straw doll person, rag doll girl, ragdoll girl, sock puppet person, plush toy person, living plush, plushie person, teddy bear person, stuffed animal person, clay man, mud man, mud person, sand person, sandman golem, glass person, glass girl, porcelain girl, porcelain person, crystal golem, crystal girl, crystal person, ice golem, snow golem, metal man, metal golem, brass golem, bronze golem, wood golem, straw golem, paper golem, paper person, origami person, cardboard robot, scrap robot, junk robot, battle droid, service droid, robot dog person, maid robot, robot man, robot woman, robot person, android girl, android boy, android man, android woman, tin woodman, gingerbread girl, gingerbread boy, chess piece person, tsukumogami, karakasa, karakasa-obake, candle person, lamp person, clock person, clock man, teapot person, toaster person, tv head, television head, object head person, mannequin, living mannequin, statue, stone statue, marble statue, gargoyle statue, living armour, animated armour, empty armor, empty armour, suit of armor come to life, possessed armor, haunted armor, girl made of stained glass, woman made of glass, boy made of glass',
  slime:
    'jelly man, jelly woman, goo boy, ooze girl, mud slime, water girl, water person, lava slime, honey girl, ink person, ink girl, blob person, pudding person, jelly bean person, bubble girl, bubble person',
  ghost:
    'yurei girl, funayurei, lantern ghost, spirit girl, spirit boy, spirit woman, phantom girl, shadow person, shadow girl, shadow boy, shadow man, smoke person, cloud person, cloud girl, mist person, fog spirit, wind spirit, yuki-onna, yuki onna, snow woman, snow maiden, snegurochka, ice spirit, fire spirit, flame spirit, lamp spirit, house spirit, river spirit, forest ghost, ghost bride spirit, la llorona, llorona, bloody mary, hanako',
  giant:
    'half giant, giant girl, giant boy, giant man, giant woman, cyclops girl, cyclops boy, titan girl, mountain giant, sea giant, bigfoot man, yeti girl, sasquatch girl, ent giant, goliath woman, goliath man, firbolg woman, firbolg man, jotun woman, jötunn, jötun, minotaur giant, colossus statue, two-headed giant, fomorian, oni giant',
  alien:
    'alien boy, alien man, alien woman, moon person, moon girl, star girl, star boy, star child, starfolk, martian girl, grey alien girl, mind flayer girl, space squid, void creature, eldritch girl, eldritch abomination, tentacle monster, cosmic girl, galaxy girl, simic, simic hybrid, vedalken girl, vulcan woman, klingon woman, cat alien, insectoid alien, reptilian alien, plant alien, blob alien, eyeball creature, eye monster',
  elf: 'elf girl, elf boy, elf man, elf woman, elf maiden, dark elf girl, dark elf man, dark elf woman, drow woman, drow man, drow girl, drow boy, wood elf girl, high elf woman, half-elf girl, half-elf boy, half-elf woman, half-elf man, half elf girl, half elf boy, elf child, blood elf woman, night elf woman, christmas elf, keebler elf, house elf, sidhe, aos si, tuatha dé danann, peri, elf kid',
  lionfolk: `
   `,
  bearfolk: `
   `,
  ratfolk: `
   `,
  raccoonfolk: `
   `,
  elephantfolk: `
   `,
  pigfolk: `
   `,
  bullfolk: `
   `,
  pandafolk: `
   `,
  goatfolk: `
   `,
  deerfolk: `
   `,
  horsefolk: `
   `,
  owlfolk: `
   `,
  crocfolk: `
   `,
  frogfolk: `
   `,
  snakefolk: `
   `,
}
