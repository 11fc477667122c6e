/** Words for armour, and for what is worn on hands, neck and waist. The table form is explained in species.ts. */
import type { garments } from '../concepts.ts'
import type { AttireKind } from './attire.ts'

type OutfitSlot = 'hands' | 'armour' | 'neck' | 'waist'

export const armourWords: Record<
  Exclude<(typeof garments)[OutfitSlot][number], AttireKind>,
  string
> = {
  gloves: `
    gloves, glove, leather gloves:leather, lace gloves:lace, driving gloves:leather, work gloves, rubber
    gloves:rubber, surgical gloves:rubber, latex gloves:rubber, riding gloves, velvet gloves:velvet, arm warmers,
    gauntlet gloves, white gloves:white, wool gloves:wool, gardening gloves, falconry glove:leather, muffs, muff:fur,
    arm socks, tactical gloves, power glove, magician gloves:white, cotton gloves:cotton, dueling gloves, motorcycle
    gloves:leather, medical gloves:rubber, detached sleeves`,
  fingerless_gloves: `
    fingerless gloves, fingerless glove, half gloves, hand wraps, handwraps, wrist wraps, bandaged hands, cut-off
    gloves, half-finger gloves, wrapped hands, boxing wraps, fishnet gloves:fishnet, net gloves:fishnet, fist wraps, cycling gloves, hand
    wrappings, fingerless leather gloves:leather, archer's glove, archery glove, shooting glove, workout gloves,
    bandage wrapped hands, mitaines, yugake`,
  bracers: `
    bracers, bracer, vambraces, vambrace, leather bracers:leather, arm guards, arm guard, wrist guards, armguards, arm
    bracers, kote, leather vambraces:leather, forearm guards, arm braces, archery bracer, archer's bracer, wrist
    bracers, wristguards, wrist guard, armwraps, arm wraps, arm bandages, forearm wraps, forearm armor, gold
    bracers:gold, wrist computer, wrist launcher, elbow pads, elbow pad, elbow guards, sleeve guards, wrist brace`,
  gauntlets: `
    gauntlets, gauntlet, metal gloves, power gauntlet, iron fists, clawed gauntlets, plate gauntlets:steel, power
    fist, claw gauntlets, spiked gauntlets, armored gloves, armoured gloves, steel gauntlets:steel, mechanical
    gauntlet, infinity gauntlet:gold, cyber gauntlet, brass knuckles, knuckle dusters, knuckledusters, knuckle duster,
    iron gauntlet:iron, metal gauntlets, gauntleted hands, tekko, energy gauntlets, cestus, iron gloves:iron`,
  bracelet: `
    brassard, brassards, arm band, mourning armband:black, captain's armband,
    bracelet, bracelets, bangle, bangles, cuff bracelet, wrist strap, wrist straps, wristband, wristbands, armband, armbands, armlet, armlets,
    arm ring, torque bracelet, charm bracelet, watch, wristwatch, smartwatch, rings, ring, pinkie ring, pinky ring, pinkie rings, pinky rings, sleeve garters, sleeve garter, signet ring:gold, wedding
    ring:gold, friendship bracelet, spiked bracelet:leather, studded bracelet:leather, kara, anklet, anklets, gold
    bangles:gold, finger rings, beaded bracelet, beaded bracelets, shackles, manacles, handcuffs, chain bracelet,
    prayer bracelet, arm bands, gold ring:gold, bicep band, arm cuff, wrist cuffs, diamond ring, silver ring:silver,
    engagement ring, arm bangles, jade bangle:jade, hospital bracelet, corsage, digital watch, sweatbands, wrist
    ribbon, slave bracelet, rosary bracelet, knotted bracelet, upper arm bracelet, broken shackles, ankle bracelet,
    pip-boy, cuff links, cufflinks`,
  plate_armor: `
    plate, plate armor, plate armour, full plate, armor, armour, suit of armor, suit of armour, plate mail, knight
    armor, knight armour, full plate armor, full plate armour, heavy armor, heavy armour, battle armor, battle armour,
    gothic plate, half plate, half-plate, battle plate, fantasy armor, fantasy armour, field plate, shining armor,
    shining armour, metal armor, metal armour, full armor, full armour, paladin armor, plated armor, plated armour,
    medieval armor, medieval armour, knight's armor, knight's armour, crystal armor, ceremonial armor, dragon armor,
    armors, exotic armor, steel armor:steel, steel armour:steel, harness of plate, panoply, mithril armor:silver,
    royal armor, plate harness, maximilian armor, full-plate, maximilian plate, dark armor:dark, spiked armor, spiked
    armour, bone armor:bone, bone armour:bone, demon armor, holy armor, plates of armor, armor plates, armour plates,
    armor plating, chitin armor:chitin, carapace armor:chitin, stone armor:stone, daedric armor, lightweight armor,
    war plate`,
  breastplate: `
    breastplate, cuirass, chestplate, chest plate, chest armor, chest armour, lorica segmentata:steel, segmented armour:steel, segmented armor:steel, muscle
    cuirass:bronze, chest guard, breast plate, steel breastplate:steel, bronze breastplate:bronze, torso armor, light
    armor, light armour, breastplates, cuirasses, body armor, body armour, kevlar, lorica, linothorax:linen,
    musculata:bronze, chest piece, armored corset, armoured corset, fauld and breastplate, boob plate, partial plate,
    cuirassier armor, bikini armor, chest rig plate, gold breastplate:gold, dou, lorica musculata:bronze`,
  chainmail: `
    chainmail, chain mail, hauberk, mail shirt, mail, byrnie, haubergeon, maille, chain shirt, ring mail, ringmail,
    chain armor, chain armour, mail armor, mail armour, chain hauberk, splint mail, mithril shirt:silver, chainmail
    shirt, chainmail hauberk, chain vest, mail coat, mail hauberk, mithril mail:silver, chain-mail, mail coif and
    hauberk, chainmaille, mithril chainmail:silver, chainmail tunic, chainmail armor, chain tunic`,
  scale_armor: `
    scale armor, scale armour, scale mail, lamellar, lamellar armor, lamellar armour, dragonscale armor:scales,
    dragonscale armour:scales, brigandine, scalemail, fish scale armor:scales, dragon scale armor:scales, splint
    armor, splint armour, mongol armor, mongolian armor, mountain pattern armor, shanwenkai, chinese armor, chinese
    general armor, dragon-scale armor:scales, lorica squamata:bronze, dragonhide armor:scales, dragonscale:scales,
    scaled armor, scaled armour, scale hauberk, laminar armor, lamellar cuirass, dragon scale mail:scales`,
  leather_armor: `
    leather armor:leather, leather armour:leather, hide armor:leather, hide armour:leather, studded leather:leather,
    studded leather armor:leather, studded leather armour:leather, leather jerkin:leather, boiled leather:leather,
    leather cuirass:leather, leather breastplate:leather, rogue armor:leather, ranger armor:leather, leather
    doublet:leather, leather chestpiece:leather, thief armor:leather, assassin armor:leather, ranger's armor:leather,
    leather harness:leather, harness:leather, chest harness:leather, cuir bouilli:leather, dark leathers:leather dark,
    hunting leathers:leather, leather bodice armor:leather, leather plates:leather, ranger leathers:leather, fur
    armor:fur, fur armour:fur, assassin garb:leather, rogue leathers:leather, hardened leather:leather,
    dragonhide:leather, monster hide armor:leather, leather chest armor:leather, leather body armor:leather`,
  samurai_armor: `
    samurai armor, samurai armour, yoroi, o-yoroi, tosei gusoku, do-maru, japanese armor, japanese armour, ronin
    armor, haramaki, gusoku, samurai plate, lacquered armor, lacquered armour, oyoroi, samurai-style armor, shogun
    armor, kusazuri, sode, do maru, samurai style armor`,
  pauldrons: `
    pauldrons, pauldron, spaulders, spaulder, shoulder pads, shoulder pad, shoulder armor, shoulder armour, shoulder
    plates, shoulder plate, shoulder guards, shoulder guard, epaulettes, epaulette, epaulets, spiked shoulders,
    shoulderpads, shoulderpad, shoulder pauldron, epaulet, armored shoulder, armoured shoulder, shoulder spikes, skull
    pauldron, ailettes, shoulder piece, shoulder boards, spiked shoulder pads, shoulder-pads, shoulder pauldrons,
    shoulder straps armor, armored shoulders`,
  greaves: `
    greaves, greave, shin guards, shin guard, shinguards, leg armor, leg armour, shin pads, plate greaves:steel,
    sabatons, sabaton, leg plates, leg guards, plate legs, suneate, leg greaves, cuisses, shin armor, armored legs,
    armoured legs, poleyns, knee-high greaves, shin plates, bronze greaves:bronze, leg guard, armored leggings,
    armoured leggings, steel greaves:steel, metal boots, iron boots:iron, plate boots:steel, armor boots, sollerets`,
  power_armor: `
    power armor, power armour, powered armor, powered armour, exosuit, exo-suit, exoskeleton, mech suit, mecha suit,
    battle suit, battlesuit, mecha armor, cyber armor, tech armor, iron man suit, futuristic armor, futuristic armour,
    robot armor, sci-fi armor, sci-fi armour, space armor, space marine armor, space armour, high-tech armor, high
    tech armor, nano suit, nanosuit, exo suit, cybernetic armor, stormtrooper armor:white, mandalorian armor, beskar
    armor:silver, beskar, combat exoskeleton, mech armor, powersuit, powered suit, combat suit, tech suit, cyberpunk
    armor, spartan armor, exo-armor, hardsuit, battle exoskeleton, armored space suit, scifi armor, scifi armour,
    high-tech suit, hi-tech armor, carapace power armor, mjolnir armor, mech frame`,
  tassets: `
    tassets, tasset, faulds, fauld, hip armor, hip armour, armored skirt plates, hip plates, waist armor, thigh
    plates, thigh armor, waist plates, waist armour, thigh armour, hip guards, hip plate, thigh guards, plackart,
    plated skirt, culet`,
  knee_pads: `
    knee pads, knee pad, kneepads, kneepad, knee guards, knee guard, knee armor, knee plates, knee cops, knee-pads,
    knee armour, knee brace, knee braces, poleyn, knee protectors, skate pads, knee wraps, pads, leg pads, goalie
    pads, hockey pads`,
  scarf: `
    scarf, muffler, wool scarf:wool, long scarf:long, knit scarf:knit, silk scarf:silk, infinity scarf, striped
    scarf:striped, ragged scarf:torn, desert scarf, house scarf:striped, tattered scarf:torn, shemagh scarf, plaid
    scarf:plaid, headscarf scarf, red scarf:red, bandana around his neck, bandana around her
    neck, cowl scarf, snood scarf, ninja scarf, aviator scarf:white silk, pilot scarf:white silk, flowing scarf,
    scarves, scarfs, sailor scarf, keffiyeh scarf, oversized scarf, fur scarf:fur, winter scarf, kerchief around neck,
    adventurer scarf, pionerka, khata:white, gamcha, krama`,
  necklace: `
    necklace, pearl necklace:white, pearls:white, beads, bead necklace, gold chain:gold, gold chains:gold, chain
    necklace, torc:gold, torque:gold, tooth necklace:bone, bone necklace:bone, shell necklace, dog tags:steel, dog
    tag:steel, dogtags:steel, prayer beads, rosary, mala beads, mala, statement necklace, skull necklace, diamond
    necklace, usekh:gold, beaded necklace, claw necklace:bone, gold necklace:gold, silver chain:silver, neck chain,
    jewelled necklace, jeweled necklace, fang necklace:bone, feather necklace:feather, seashell necklace, wooden
    beads:wood, juzu, neck rings:gold, coral necklace, necklaces, string of pearls:white, string of beads, gorget
    necklace, tribal necklace, teeth necklace:bone, necklace of teeth:bone, necklace of bones:bone, pectoral
    collar:gold, egyptian collar:gold, wesekh:gold, chains, gold jewelry:gold, silver jewelry:silver, jewelry,
    jewellery, layered necklaces, puka shells, maasai collar, beaded collar, coral beads, jade beads:jade, choker
    chain, turquoise necklace, trade beads, cuban link:gold, mayoral chain:gold, chain of office:gold, crystal
    necklace:crystal, medallion chain, silver necklace:silver, garland necklace, rosary beads, lanyard,
    id badge, id card, mangalsutra:gold`,
  pendant: `
    pendant, amulet, locket, talisman, medallion, crystal pendant:crystal, holy symbol, cross necklace, crucifix,
    ankh, moon pendant, gem pendant, magatama:jade, magic amulet, charm, cross pendant, sun pendant, brooch, badge,
    sheriff badge:gold, military medals, cameo, star pendant, gemstone pendant, jade pendant:jade, evil eye amulet,
    sheriff's badge:gold, sheriff star:gold, star badge, star-shaped badge, deputy badge, marshal badge, pin, pins, enamel pins, star of david, hamsa, crystal amulet:crystal,
    heart pendant, heart locket, ruby pendant:red, sapphire pendant:blue, emerald pendant:green, name tag, nametag,
    name badge, amulets, pocket watch:gold, pocketwatch:gold, gold medallion:gold, whistle, silver pendant:silver,
    wolf pendant, dragon pendant, broach, fibula, ornate brooch, pentacle, pentagram necklace, boutonniere,
    boutonnière, lapel pin, police badge:gold, insignia, pectoral cross:gold, omamori, dreamcatcher, moon necklace,
    sun necklace, star necklace, heart necklace, key necklace, acorn pendant, gold pendant:gold, gold locket:gold,
    tooth pendant:bone, soul gem, shell pendant, badges, charms, compass pendant, crystal shard pendant:crystal, tie
    clip, rosette, pocket square, aiguillette, rack of medals, row of medals, spark plug pendant, hex nut necklace`,
  choker: `
    choker, velvet choker:velvet, spiked choker:leather, lace choker:lace, ribbon choker, neck ribbon, leather
    choker:leather, black choker:black, spiked collar:leather, dog collar:leather, bell collar, cat collar, collar
    with a bell, slave collar, chokers, studded choker:leather, studded collar:leather, leather collar:leather, cat
    bell, bell choker, collar and leash, metal collar:steel, neck band, heart choker, iron collar:iron, neck bell,
    pearl choker, neck corset, shock collar, choker necklace, gold choker:gold, cyber collar`,
  tie: `
    tie, necktie, striped tie:striped, school tie:striped, skinny tie, loosened tie, red tie:red, black tie:black,
    ties, ascot, cravat, cravats, ascot tie, bolo tie, lace cravat:lace, kipper tie, loose tie, silk tie:silk, silk
    cravat:silk, business tie, string tie`,
  bow_tie: `
    bow tie, bowtie, ribbon tie, red bow tie:red, neck bow, bow-tie, black bow tie:black, pussy bow, chest bow, giant
    bow tie, clown bow tie:huge, neck-bow, bow ties, dickie bow, school ribbon, uniform ribbon, bow at the neck, bow
    at her neck, bow on her chest, bow on the chest, bow at the collar, bow around neck, bow around her neck`,
  ruff: `
    ruff, jabot:lace, lace collar:lace, elizabethan collar, ruffled collar, jester collar, neck ruff, frilled collar,
    pierrot collar, ruffle collar, frill collar, lace jabot:lace, clown collar, pleated collar, lace ruff:lace, ruffs,
    clown ruff, elizabethan ruff, millstone collar, lace bib:lace, fur ruff:fur, piecrust collar`,
  collar: `
    collar, fur collar:fur, high collar, popped collar, peter pan collar:white, gorget, priest collar:white, clerical
    collar:white, mandarin collar, standing collar, roman collar:white, feather collar:feather, upturned collar,
    stand-up collar, steel gorget:steel, neck guard, collars, vampire collar, bevor, neck armor, feathered
    collar:feather, stand collar, wing collar, sheepskin collar:fur, detached collar:white, shirt collar, neck brace,
    cervical collar, dracula collar, shearling collar:fur`,
  belt: `
    belt, leather belt:leather, sword belt:leather, wide belt, waist belt, studded belt:leather, chain belt, belts,
    buckled belt, weapon belt:leather, duty belt, belt buckle, suspender, kidney belt:leather, girdle, cincture,
    knotted rope, rope around waist, sword-belt:leather, double belt, bullet belt, hip belt, war belt:leather, ammo
    belt, crossed belts, waistbelt, big belt buckle, garter, thigh strap, thigh straps, thigh garter, leg garter, leg
    straps, baldric:leather, leg belt, skull belt, belt chain, leg strap, sam browne belt:leather, hip
    chain, tooling belt, bondage belt, coin belt:gold, belly chain:gold, sash belt`,
  sash: `
    sash, red sash:red, waist scarf, silk sash:silk, diagonal sash, pirate sash:red, fabric belt, hip scarf, cloth
    belt, hip sash, royal sash, ceremonial sash, sashes, beauty pageant sash, shoulder sash, jaegui, fly plaid, waist
    wrap, merit badge sash, faja, pageant sash, sash around waist, faixa, waistband, dhakuwa, belt sash, pas`,
  pouch: `
    pouch, belt pouch, coin pouch, hip pouch, herb pouch, component pouch, coin purse, pouches, belt bag, fanny pack,
    waist bag, holster:leather, holsters:leather, leg holster:leather, thigh holster:leather, gun holster:leather,
    ammo pouch, sporran, hip bag, belt pouches, herb pouches, money pouch, leather pouch:leather, gun belt:leather,
    gunbelt:leather, sheath:leather, scabbard:leather, knife sheath:leather, sword sheath:leather, shoulder
    holster:leather, spell component pouch, potion pouch, bum bag, waist pouch, waist pack, thigh pouch, leg pouch,
    sheathe:leather, magnetic holster, dice bag, small pouch, hip holster:leather, tabaquera, medicine pouch, treasure
    pouch, scabbards:leather, kinchaku, hip flask, canteen, waterskin:leather, water skin:leather, gourd, drinking
    gourd, potion belt, belt of potions, alchemist's belt, vial belt`,
  satchel: `
    satchel, messenger bag, shoulder bag, bag, leather satchel:leather, courier bag, school bag, handbag, purse, tote
    bag:canvas, medicine bag, doctor bag:leather, doctor's bag:leather, crossbody bag, cross-body bag, mailbag, mail
    bag, postal bag, herb bag, side bag, duffel bag, duffle bag, clutch, sling bag, laptop
    bag, bags, medical bag, tote, carpet bag, carpetbag, sling pouch, gym bag, haversack, herbalist's satchel, book
    bag, bookbag, messenger's bag, saddlebag, shopping bag, itabag, medicine pouch bag, first aid kit, newspaper bag,
    mochila, medical kit, camera bag, canvas bag:canvas, leather bag:leather, tool bag, attache case, delivery bag,
    potion bag, plastic bag, paper bag, trick-or-treat bag, bag of holding, satchels, first-aid kit, travel bag,
    sling, hip satchel, sample case`,
  backpack: `
    backpack, rucksack, knapsack, school backpack, hiking pack, bedroll, jetpack, jet pack, pack, travel pack,
    randoseru, traveler's pack, hiking backpack, adventuring pack, oxygen tank, oxygen tanks, scuba tank, scuba tanks, air tank, air tanks, dive tank, dive tanks, diving tanks, aqualung,
    merchant's pack, large pack, back pack, backpacks, huge backpack:huge, giant backpack:huge, bindle, traveling
    pack, proton pack, delivery backpack, turtle shell, shell on back, shell, tortoise shell, guitar case, leather
    backpack:leather, explorer's pack, pannier, papoose, baby carrier, wicker backpack:straw, mechanical backpack,
    water tank, fuel tank, basket on his back, basket on her back, rocket pack, hydration pack, framed pack`,
  quiver: `
    quiver, quiver of arrows, arrow quiver, hip quiver, back quiver, leather quiver:leather, arrows, quiver full of
    arrows, arrow, bolts quiver, bolt case, quivers, crossbow bolts, quiver on her back, quiver on his back, bundle of
    arrows`,
  bandolier: `
    bandolier, ammo belt across chest, cartridge belt, bandoleer, knife bandolier, potion bandolier, chest strap,
    bandoliers, bandolier of potions, bandolier of knives, shoulder belt, chest straps, chest rig, tactical harness,
    throwing knife bandolier, ammunition belt, cross belt, crossed bandoliers, bandolier of daggers, shoulder strap,
    ammo bandolier, belt of throwing knives, vial bandolier, bandolier of vials, leather straps:leather, potion
    bandoliers, leather strap:leather, cross-chest belt, knife belt`,
  obi: `
    obi, kimono sash, obi sash, obi belt, obijime, wide sash, obi bow, obis, kimono belt, goreum, obi-sash, decorative
    obi, hakama-himo, kaku obi, maru obi`,
  tool_belt: `
    tool belt:leather, utility belt, toolbelt:leather, carpenter belt:leather, work belt:leather, tactical belt,
    batman belt:yellow, wrench belt:leather, tool-belt:leather, tools on his belt, tools on her belt, belt of
    tools:leather, mechanic's belt:leather, toolkit belt:leather, belt full of tools:leather, engineering belt,
    handyman belt:leather, gadget belt, tool harness:leather, tools belt:leather, mechanic belt:leather, tool apron,
    miner's belt:leather`,
}
