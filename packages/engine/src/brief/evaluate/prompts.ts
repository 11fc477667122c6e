/** Prompts as people write them; under each the facts that must come out. The short form of a fact is explained in facts.ts. */
export const prompts = `
medieval knight with golden armor
  = role:knight, wear:plate_armor golden m:gold
A cyberpunk street samurai with neon tattoos
  = role:street_samurai, feature:tattoo, motif:neon
cute robot
  = species:robot, trait:cute
pirate queen
  = role:queen, role:pirate, feminine
a fox
  = species:foxfolk
wizard
  = role:wizard
old man with a cane
  = masculine, age:elder, hold:cane
ninja girl in black
  = role:ninja, feminine, theme:black
vampire lord
  = species:vampire, role:noble
catgirl maid
  = species:catfolk, role:maid, feminine
a tall woman with long flowing red hair, wearing a crimson velvet cloak and black leather boots
  = feminine, build:tall, hairstyle:long, hair:red, wear:cloak crimson m:velvet, wear:boots black m:leather
elderly dwarf blacksmith, bald, braided grey beard, no helmet, thick leather apron
  = age:elder, species:dwarf, role:blacksmith, length:bald, beard:braided_beard grey, absent:helmet, !wear:helmet, wear:apron m:leather ~thick
young knight in shining silver armor without a cape, holding a sword in his left hand
  = role:knight, trait:young, wear:plate_armor silver m:silver ~shining, absent:cape, !wear:cape, hold:sword @left, masculine
1girl, silver hair, red eyes, black gothic dress, white lace gloves, parasol
  = feminine, hair:silver, eyes:red, wear:dress black ~gothic, wear:gloves white m:lace, hold:umbrella
A half-orc barbarian with green skin, two axes and a wolf pelt over the left shoulder
  = species:orc, role:barbarian, skin:green, hold:axe x2, wear:cloak m:fur @left at:left-shoulder
red and gold striped scarf, round glasses, messy black hair, a lightning scar
  = wear:scarf red gold p:striped, !wear:scarf m:gold, wear:glasses ~round, hairstyle:messy, hair:black, feature:scar
old wizard with a pointed blue hat covered in silver stars and a long white beard
  = role:wizard, age:elder, wear:wizard_hat blue, motif:star, beard:long_beard white
pirate captain with an eyepatch over her right eye, a wooden peg leg and a green parrot on her shoulder
  = role:pirate, feminine, wear:eyepatch @right, feature:prosthetic_leg m:wood, companion:parrot green at:shoulder
space marine, heavy blue power armor with gold trim, no visor
  = role:soldier, wear:power_armor blue part:trim/gold, absent:visor
a sleeveless white tunic, brown leather belt, bare feet, three silver bracelets on the right wrist
  = wear:tunic white ~sleeveless, absent:sleeves, wear:belt brown m:leather, absent:footwear, wear:bracelet silver x3 @right
Her hair is short and purple, her eyes are amber, and she wears an oversized yellow raincoat
  = feminine, hair:purple, length:short, eyes:amber, wear:raincoat yellow ~oversized
a cloak made of raven feathers and boots of dark green dragon hide
  = wear:cloak m:feather, wear:boots dark-green m:leather, !species:birdfolk
Victorian detective in a brown tweed coat, matching waistcoat, not wearing a hat
  = role:detective, wear:coat brown m:wool, wear:vest, absent:fedora, !wear:fedora
cat girl maid with white ears, black and white uniform, and a long fluffy tail
  = species:catfolk, role:maid, feature:cat_ears white, theme:black, theme:white, feature:tail ~long
male elf ranger, emerald green hooded cloak, longbow, quiver of arrows, leather bracers on both arms
  = masculine, species:elf, role:ranger, wear:cloak emerald, hold:bow, wear:quiver, wear:bracers m:leather
robot butler with brass joints, one glowing blue eye, and a cracked porcelain face
  = species:robot, role:butler, eyes:blue, feature:glowing_eyes
a plus-size opera singer in a floor-length emerald satin gown with puffed sleeves and no jewelry
  = build:heavy, role:opera_singer, wear:gown emerald m:satin ~floor-length part:sleeve, absent:jewellery, forbidden:necklace, forbidden:earrings
teenage skateboarder: baggy ripped jeans, checkered sneakers, oversized orange hoodie (no logo)
  = age:teen, role:skater, wear:jeans ~baggy, wear:sneakers p:plaid, wear:hoodie orange ~oversized, absent:emblems
desert nomad whose face is hidden by a sand-coloured scarf; curved dagger at the hip; never wears shoes
  = wear:scarf sand, hold:dagger at:hip, absent:footwear, forbidden:boots
vampire countess, pale skin, crimson lips, high-collared black cape lined with red silk
  = species:vampire, role:noble, feminine, skin:pale, lips:crimson, wear:cape black ~high-collared part:lining/red part:lining/silk
tiny mushroom fairy with translucent green wings and a red polka dot cap
  = species:fairy, feature:fairy_wings green, wear:cap red p:polka_dot
steampunk inventor, goggles on forehead, mechanical left arm, brown corset over a cream blouse
  = role:engineer, wear:goggles at:forehead, feature:prosthetic_arm @left, wear:corset brown, wear:blouse cream
black leather jacket and gloves, white t-shirt, faded blue jeans
  = wear:leather_jacket black m:leather, wear:gloves black, wear:t_shirt white, wear:jeans blue ~faded
muscular minotaur gladiator with one broken horn, bronze shoulder plates, and neither shirt nor shoes
  = role:gladiator, build:muscular, feature:single_horn x1, wear:pauldrons bronze, absent:shirt, absent:footwear
shrine maiden, white kimono top, red hakama, hair tied in a low ponytail with a white ribbon
  = feminine, wear:hakama red, hairstyle:ponytail, wear:ribbon white
anime style idol, twin tails, pastel pink hair, frilly blue and white stage dress, star hairpin
  = style:anime, role:pop_idol, hairstyle:twin_tails, hair:pastel pink, wear:dress blue white ~frilly, motif:star
goth plague doctor with a bone-white beaked mask, wide-brimmed black hat, and a lantern that glows green
  = leads:plague_doctor, wear:plague_mask bone, wear:fedora black, hold:lantern green
stocky female dwarf, ginger braids, chainmail hauberk under a dark blue tabard with a golden hammer emblem
  = species:dwarf, feminine, build:stocky, hairstyle:braids ginger, wear:chainmail, wear:tabard dark-blue part:emblem/hammer
masked ninja, all black outfit, twin katanas on the back, red sash around waist
  = role:ninja, wear:mask, theme:black, hold:katana x2 at:back, wear:sash red
he has olive skin, a neatly trimmed black beard, hazel eyes and wears a rose gold ring on his left hand
  = masculine, skin:olive, beard:short_beard black, eyes:hazel, wear:bracelet rose-gold @left
frost giant queen, ice-blue skin, crown of icicles, white fur-trimmed coat, barefoot
  = species:giant, role:queen, skin:ice-blue, wear:crown m:crystal, wear:coat white, absent:footwear, motif:ice
a young black woman with an afro, gold hoop earrings, a mustard turtleneck and high-waisted brown corduroy pants
  = feminine, skin:black, hairstyle:afro, wear:earrings gold, wear:turtleneck mustard, wear:trousers brown
slim scientist in white lab coat, rubber gloves, safety goggles, holding a bubbling green potion
  = build:slender, role:scientist, wear:lab_coat white, wear:gloves m:rubber, wear:goggles, hold:potion green ~bubbling
knight with red plume on the helmet, blue and silver heraldic shield in the left hand, spear in the right
  = role:knight, wear:helmet part:plume/red, hold:shield blue silver @left, hold:spear @right
demon hunter, long black trench coat, silver revolver and a silver dagger, white streak in dark hair, no glasses or gloves
  = role:hunter, !species:demon, wear:trench_coat black, hold:pistol silver, hold:dagger silver, streak:white, hair:dark, absent:glasses, absent:gloves
sailor in navy blue uniform, without beard or moustache, anchor tattoo on right forearm
  = role:sailor, theme:navy, absent:full_beard, absent:moustache, feature:tattoo @right
Tiefling bard, red skin, black curled horns, long tail, carrying a lute. She is mischievous and wears a purple vest over a loose white shirt.
  = species:demon, role:bard, skin:red, feature:ram_horns black, feature:tail ~long, hold:lute, feminine, trait:mischievous, wear:vest purple, wear:shirt white ~loose
My character is Thorin Ironfist, a 70-year-old dwarf cleric, 4'2", heavyset, with a braided white beard, chainmail and a warhammer
  = name:Thorin Ironfist, age:elder, species:dwarf, role:cleric, height:127, build:heavy, beard:braided_beard white, wear:chainmail, hold:hammer
Drow rogue named Vexra. White hair in a long braid, lavender eyes, dark leather armor, two daggers, hooded black cloak. No visible weapons besides the daggers.
  = name:Vexra, species:elf, role:rogue, hair:white, hairstyle:single_braid, eyes:lavender, wear:leather_armor m:leather, hold:dagger x2, wear:cloak black
dragonborn paladin with golden scales, blue cape, sun emblem on his shield, greatsword
  = species:dragonborn, role:paladin, skin:gold, wear:cape blue, hold:shield, hold:greatsword, motif:sun, masculine
firbolg druid, mossy green cloak, wooden staff with a crystal on top, antlers, kind eyes, bear companion
  = species:giant, role:druid, wear:cloak mossy-green, hold:staff m:wood, feature:antlers, companion:bear, !hold:crystal
aarakocra monk, white feathers with grey tips, simple brown robes, prayer beads, no shoes, quarterstaff
  = species:birdfolk, role:monk, skin:white, wear:robe brown, wear:necklace, absent:footwear, hold:quarterstaff
a kenku assassin in a tattered grey hood with a short sword and a hand crossbow
  = species:birdfolk, role:assassin, wear:hood grey, hold:sword ~short, hold:crossbow
Lizardfolk shaman, bone necklace, spear, war paint, no shirt, loincloth made of hide
  = species:lizardfolk, role:shaman, wear:necklace m:bone, hold:spear, feature:war_paint, absent:shirt, wear:loincloth
warforged fighter, rusty iron plating, glowing blue eyes, a tattered red scarf and a shield on her left arm
  = species:robot, role:adventurer, eyes:blue, feature:glowing_eyes, wear:scarf red, hold:shield @left
Goblin artificer with oversized goggles, a tool belt, one mechanical arm and a backpack full of gadgets
  = species:goblin, role:engineer, wear:goggles ~oversized, wear:tool_belt, feature:prosthetic_arm, wear:backpack
halfling chef with rosy cheeks, curly brown hair, apron, ladle in her right hand, barefoot
  = species:halfling, role:chef, hair:brown, hairstyle:curly, wear:apron, hold:ladle @right, absent:footwear
lich necromancer wearing tattered purple robes, a crown of bone and holding a skull-topped staff
  = species:undead, role:necromancer, wear:robe purple, wear:crown m:bone, hold:staff part:top/skull
A satyr with a flute, goat legs, leaf crown, no pants
  = species:faun, hold:flute, wear:laurel, absent:trousers
genasi sorceress, flaming hair, dark red skin with glowing cracks, gold bracelets and a flowing orange dress
  = role:sorcerer, skin:dark red, wear:bracelet gold, wear:dress orange ~flowing
half-elf archer protecting the king, green tunic, longbow, quiver on her back
  = species:elf, role:archer, !role:king, feminine, wear:tunic green, hold:bow, wear:quiver
A knight sworn to protect her queen, in white armor with a lion crest
  = role:knight, !role:queen, feminine, wear:plate_armor white, motif:lion
the blacksmith's daughter, freckles, brown braid, leather apron, hammer
  = !role:blacksmith, feature:freckles, hairstyle:single_braid brown, wear:apron, hold:hammer
daughter of a fisherman, now a wizard with a blue robe
  = role:wizard, !role:fisher, wear:robe blue
a vampire hunter with a crossbow, silver cross pendant and a wide-brimmed hat
  = !species:vampire, role:hunter, hold:crossbow, wear:pendant, wear:fedora
Anthro wolf mechanic, grey fur with white muzzle, torn left ear, orange jumpsuit tied at the waist, tank top, no shoes
  = species:wolffolk, role:mechanic, skin:grey, feature:wolf_ears @left, wear:jumpsuit orange, wear:tank_top, absent:footwear
fursona: red panda, cream belly, striped tail, round glasses, green scarf
  = feature:tail p:striped, wear:glasses ~round, wear:scarf green
rabbit detective in a trench coat and fedora
  = species:rabbitfolk, role:detective, wear:trench_coat, wear:fedora
Shark girl with blue skin, white belly, sharp teeth, a surfboard and a yellow bikini
  = species:fishfolk, feminine, skin:blue, feature:fangs, hold:surfboard, wear:bikini yellow
Khajiit thief, brown tabby fur, amber eyes, leather armor, hood up, dagger
  = species:catfolk, role:rogue, skin:brown, eyes:amber, wear:leather_armor, wear:hood, hold:dagger
deer centaur with white spots, antlers decorated with flowers, green shawl
  = species:centaur, feature:antlers, wear:shawl green
a bat-winged cat with black fur and yellow eyes
  = species:catfolk, skin:black, eyes:yellow
raccoon thief wearing a striped sweater and a tiny beanie
  = role:rogue, wear:sweater p:striped, wear:beanie
Male lead, 24, black hair swept back, grey eyes, expensive black suit, red tie, cold expression
  = masculine, hairstyle:slicked_back black, hair:black, eyes:grey, wear:suit_jacket black, wear:tie red
villainess with long wavy crimson hair, emerald eyes, black and gold ball gown, feathered fan
  = feminine, hairstyle:wavy, hair:crimson, eyes:emerald, wear:ball_gown black gold, hold:fan m:feather
magical girl, pink twintails, heart-shaped wand, frilly pink and white dress, knee-high white boots, big red bow on her chest
  = role:magical_girl, hairstyle:twin_tails pink, hold:wand ~heart-shaped, wear:dress pink white ~frilly, wear:knee_boots white, wear:bow_tie red
high school student with messy brown hair, headphones around his neck, loosened red tie, untucked white shirt
  = age:teen, role:student, masculine, hair:brown, hairstyle:messy, wear:headphones at:neck, wear:tie red, wear:shirt white
isekai hero, blonde, blue tunic, red cape, holy sword, cheerful smile
  = role:adventurer, hair:blonde, wear:tunic blue, wear:cape red, hold:sword, trait:cheerful
swordswoman with a high ponytail, eyepatch, red haori and black hakama, katana at her left hip
  = feminine, hairstyle:high_ponytail, wear:eyepatch, wear:haori red, wear:hakama black, hold:katana @left
chibi dragon knight, oversized crimson helmet, stubby tail, tiny wings, blue scarf
  = style:chibi, build:chibi, role:knight, wear:helmet crimson ~oversized, feature:tail, feature:wings, wear:scarf blue
vtuber model: moon rabbit girl, white hair with lavender tips, pink eyes, star hairclip, oversized space hoodie, no shoes just socks
  = species:rabbitfolk, feminine, hair:white, tips:lavender, eyes:pink, wear:hoodie ~oversized, absent:footwear, wear:knee_socks
VTuber debut: demon prince, one red eye and one gold eye, black horns with gold rings, white suit, purple rose
  = species:demon, role:prince, eyes:red, righteye:gold, feature:horns black, wear:suit_jacket white, hold:flower purple
gamer girl, pastel goth, split dyed hair half black half pink, cat ear headphones, choker, fishnets
  = feminine, role:gamer, hair:black, wear:headphones, wear:choker, wear:leggings
Main protagonist. Female, early 20s, athletic build, dark brown skin, natural curly hair, leather jacket, grappling hook on her right arm. Must not have any firearms.
  = feminine, age:adult, build:athletic, skin:dark brown, hairstyle:curly, wear:leather_jacket, hold:flail @right, absent:weapon
NPC: merchant, fat, friendly, turban, golden earrings, big mustache, colourful robes
  = role:merchant, build:heavy, trait:friendly, wear:turban, wear:earrings gold, beard:walrus_moustache, wear:robe
Boss enemy: skeletal king in rusted black armor, glowing green eyes, massive greatsword, torn purple cape
  = species:skeleton, role:king, wear:plate_armor black, eyes:green, feature:glowing_eyes, hold:greatsword ~massive, wear:cape purple
Hair: long, silver. Eyes: violet. Skin: dark. Outfit: white robe with gold trim. Weapon: staff. Hat: none.
  = hair:silver, hairstyle:long, eyes:violet, skin:dark, wear:robe white part:trim/gold, hold:staff, absent:fedora
Name: Aria Stormwind. Species: high elf. Class: wizard. Age: 120. Height: 175 cm. Hair - platinum blonde, waist-length. Eyes - ice blue.
  = name:Aria Stormwind, species:elf, role:wizard, height:175, hair:platinum blonde, eyes:ice blue
post-apocalyptic scavenger, gas mask, layered brown rags, one metal arm, mohawk dyed lime green
  = wear:face_mask, wear:tunic brown, feature:prosthetic_arm, hairstyle:mohawk, hair:lime green
sci-fi medic: white and teal jumpsuit, orange visor, no weapon, red cross armband on the left arm
  = role:paramedic, wear:jumpsuit white teal, wear:visor orange, absent:weapon, wear:bracelet @left, motif:cross
mecha pilot, short teal hair, white plugsuit with orange accents, helmet under her arm
  = role:pilot, hair:teal, length:short, wear:bodysuit white part:trim/orange, wear:helmet, feminine
Netrunner with a shaved side, chrome left arm, neon green visor, long black coat, colour palette: #0ff0aa and #111122
  = role:hacker, hairstyle:side_shave, feature:prosthetic_arm @left, wear:visor neon-green, wear:coat black ~long, theme:#0ff0aa, theme:#111122
woman in a hanbok, pink jeogori and navy chima, binyeo in her hair
  = feminine, wear:hanbok, wear:blouse pink, wear:hairpins at:hair
Nigerian king in a white and gold agbada with a red cap and coral beads
  = role:king, skin:nigerian, wear:agbada white gold, wear:cap red, wear:necklace
Vietnamese teacher wearing a white ao dai and a conical hat
  = role:teacher, wear:ao_dai white, wear:conical_hat
Sikh warrior with a blue turban, full beard, and a talwar
  = role:warrior, wear:turban blue, beard:full_beard, hold:scimitar
Mexican woman in an embroidered huipil, red rebozo, braids with ribbons
  = feminine, wear:blouse p:embroidered, wear:shawl red, hairstyle:braids, wear:ribbon
scottish highlander, red plaid kilt, claymore, ginger beard
  = role:highlander, wear:kilt red p:plaid, hold:greatsword, beard:full_beard ginger
Muslim astronaut wearing a lilac hijab under her helmet, white space suit
  = role:astronaut, wear:hijab lilac, wear:helmet, wear:space_suit white, feminine
geisha, red kimono with golden cranes, obi, wooden geta, paper umbrella
  = role:geisha, wear:kimono red, wear:obi, wear:geta, hold:umbrella m:paper
samurai in red lacquered armor, kabuto, oni mask, katana and wakizashi
  = role:samurai, wear:samurai_armor red, wear:kabuto, wear:mask, hold:katana
Indian dancer, emerald sari with gold embroidery, bindi, anklets
  = role:dancer, skin:indian, wear:sari emerald p:embroidered, wear:bracelet
Inuit hunter in a fur parka with a harpoon
  = role:hunter, wear:parka m:fur, hold:spear
man in a wheelchair, grey hoodie, prosthetic left leg, hearing aid
  = masculine, hold:cane, wear:hoodie grey, feature:prosthetic_leg @left, feature:hearing_aid
blind swordsman with a white cane, bandaged eyes, straw hat
  = feature:blindness, masculine, hold:cane white, wear:mask, wear:straw_hat
a trans woman with vitiligo, box braids and a yellow sundress
  = feminine, feature:vitiligo, hairstyle:braids, wear:sundress yellow
nonbinary bard with an undercut, freckles and a teal doublet
  = androgynous, role:bard, hairstyle:undercut, feature:freckles, wear:tunic teal
crimsom wizzard with a leahter satchel, two flintlocks and an otter on his shoulder
  = role:wizard, wear:satchel m:leather, hold:pistol x2, companion:fox at:shoulder
girl red hair blue eyes sword shield
  = feminine, hair:red, eyes:blue, hold:sword, hold:shield
i want a elf women archer pls, blond hair, gren cloak, bow n arrows
  = species:elf, role:archer, feminine, hair:blond, wear:cloak green, hold:bow
kngiht witht red cpae no helmt
  = role:knight, wear:cape red, absent:helmet
DARK ELF ASSASSIN, PURPLE SKIN, WHITE HAIR, TWO DAGGERS, BLACK CLOAK
  = species:elf, role:assassin, skin:purple, hair:white, hold:dagger x2, wear:cloak black, name:none
A Knight In Golden Armor With A Red Cape
  = role:knight, wear:plate_armor gold, wear:cape red, name:none
pls draw my oc luna shes a witch w/ purple hat and a black cat
  = role:witch, wear:wizard_hat purple, companion:cat black, feminine
guy with beard and axe
  = masculine, beard:full_beard, hold:axe
Kael, a half-elf rogue with a scar over his left eye
  = name:Kael, species:elf, role:rogue, feature:scar @left
Captain Mira Voss, a gruff sky pirate with a red coat and a clockwork arm
  = name:Captain Mira Voss, role:captain, role:pirate, trait:gruff, wear:coat red, feature:prosthetic_arm
a wizard named Rose Thornwood with a purple staff
  = name:Rose Thornwood, role:wizard, hold:staff purple, !hold:flower
Zephyr the Swift is a wind mage in pale blue robes
  = name:Zephyr the Swift, role:mage, wear:robe pale-blue, motif:wind
the orc chieftain Grommash wields a huge axe
  = name:Grommash, species:orc, hold:battle_axe
a girl with a pink bow in her hair and a rose in her hand
  = wear:ribbon pink, hold:flower, !hold:bow
an elf with a bow and a lavender dress
  = hold:bow, wear:dress lavender
orange hair, amber eyes, an orange in his hand
  = hair:orange, eyes:amber, hold:apple
a mailman with a mail bag
  = role:postal_worker, wear:satchel, !wear:chainmail
a wizard with a staff standing in a landscape
  = hold:staff, !wear:cape
a bouncer with a club in front of a night club
  = hold:club
a woman holding two glasses of wine
  = hold:cup, !wear:glasses
a chef with a cast iron pan and a red tie
  = role:chef, hold:frying_pan, wear:tie red
boxer in the ring with red trunks
  = role:boxer, wear:shorts red
constructor of robots, __proto__ toString, hasOwnProperty
  = name:none
white knight on a horse, rose garden
  = role:knight, theme:white, companion:horse
black cat familiar sitting next to a witch
  = role:witch, companion:cat black
`
