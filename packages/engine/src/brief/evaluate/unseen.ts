/**
 * Prompts in other voices, written after the rules and read once before any rule was mended for them:
 * 97 % of the facts came out of the first sixty, 95 % of the second, 94 % of the third,
 * and, after mending, 98 % of forty more.
 */
export const unseen = `
hiya! so my oc is called Pip, shes like a tiny bee fairy w/ big round glasses, fluffy yellow sweater & striped stockings, NO WINGS (she lost them lol)
  = name:Pip, species:fairy, feminine, build:short, wear:glasses ~round, wear:sweater yellow ~fluffy, wear:stockings p:striped, absent:wings, !feature:fairy_wings
Commission: full body ref of my tabaxi monk Silent Paw. Sand coloured fur with darker stripes, green eyes, prayer beads, white sash, simple grey gi, wrapped hands. No weapons please!
  = name:Silent Paw, species:catfolk, role:monk, skin:sand, eyes:green, wear:necklace, wear:sash white, wear:gi grey, wear:fingerless_gloves, absent:weapon
An old lighthouse keeper who has seen too much. Thick cable-knit jumper, yellow oilskin coat, white beard, pipe in his mouth, storm lantern.
  = age:elder, masculine, wear:sweater m:knit ~thick, wear:raincoat yellow, beard:full_beard white, hold:smoking_pipe, hold:lantern
The empress of a dying star: obsidian skin, molten gold cracks, a crown of burning spikes, robes like nebulae. She carries nothing.
  = role:queen, feminine, skin:obsidian, wear:crown, wear:robe
Sergeant Okonkwo, Nigerian space marine, shaved head, scar across his nose, dark green power armor, heavy machine gun, no helmet
  = name:Sergeant Okonkwo, role:soldier, skin:nigerian, length:bald, feature:scar, wear:power_armor dark-green, hold:rifle, absent:helmet, masculine
punk rock grandma with a leather jacket covered in patches, pink mohawk, walking stick, doc martens
  = feminine, age:elder, wear:leather_jacket p:patched, hairstyle:mohawk, hair:pink, hold:cane, wear:work_boots
steampunk airship captain, female, auburn ringlets, brass goggles pushed up on her forehead, navy frock coat with brass buttons, cutlass at her hip, tall brown boots
  = feminine, role:captain, hair:auburn, hairstyle:ringlets, wear:goggles at:forehead, wear:coat navy part:button/brass, hold:scimitar at:hip, wear:knee_boots brown
skinny teen boy in a band t-shirt, skinny jeans, beanie, holding an electric guitar
  = build:slender, age:teen, masculine, wear:t_shirt, wear:jeans, wear:beanie, hold:guitar
a gentle giant of a man, bald, with a bushy red beard and a tiny kitten on his shoulder
  = masculine, length:bald, beard:full_beard red, companion:cat at:shoulder
Elderly Chinese herbalist with long white hair in a topknot, long thin moustache, jade green hanfu, a gourd on his belt, bamboo staff
  = age:elder, masculine, hair:white, hairstyle:top_knot, beard:fu_manchu, wear:hanfu jade, hold:staff
sea elf corsair; teal skin, fins for ears, seaweed-green hair, open white shirt, black breeches, rapier. She never wears boots.
  = species:elf, role:pirate, skin:teal, hair:green, wear:shirt white, wear:breeches black, hold:rapier, absent:footwear, feminine
Warlock. Human. Male. 42. Black hair with grey temples. One eye is white (blind), the other is brown. Dark purple coat, silver chains, leather-bound book.
  = role:wizard, masculine, age:adult, hair:black, wear:coat dark-purple, hold:book
cute mushroom girl, red cap with white spots, cream dress, barefoot, holding a lantern
  = species:mushroomfolk, feminine, wear:mushroom_cap red, wear:dress cream, absent:footwear, hold:lantern
MMA fighter, tattoos on both arms, broken nose, black shorts with a white stripe, red gloves, hand wraps, shirtless
  = role:boxer, feature:tattoo, wear:shorts black, wear:gloves red, absent:top
Desert princess in flowing turquoise silks, gold bangles, sheer face veil, kohl-lined eyes, henna on her hands
  = role:princess, feminine, wear:bracelet gold, wear:veil, feature:makeup, feature:tattoo
half orc half elf ranger, grey-green skin, small tusks, braided black hair, dark green hood, longbow slung across her back
  = role:ranger, skin:green, feature:tusks, hair:black, hairstyle:braids, wear:hood dark-green, hold:bow at:back, feminine
Robot chef, chrome body, four arms, chef's hat, apron that says kiss the cook, glowing orange eyes
  = species:robot, role:chef, feature:arms x4, wear:chef_hat, wear:apron, eyes:orange
A nervous alchemist's apprentice with ink-stained fingers, oversized brown robe, round spectacles and a satchel overflowing with scrolls
  = trait:nervous, wear:robe brown ~oversized, wear:glasses ~round, wear:satchel
dullahan knight, headless, carrying a flaming skull, black armor, tattered red cape, no head
  = role:knight, hold:skull, wear:plate_armor black, wear:cape red ~tattered
Sleek assassin android; white porcelain face, no mouth, single red eye, black bodysuit, blades for hands.
  = species:robot, role:assassin, eyes:red, wear:bodysuit black, absent:mouth
my dnd character, a gnome wizard: 3 feet tall, huge white mustache, star-covered blue robe, pointy red hat, and an owl familiar named Hoot
  = species:halfling, role:wizard, height:91, beard:moustache white, wear:robe blue, wear:wizard_hat red, companion:owl
Woman firefighter, soot on her face, yellow helmet under her arm, suspenders over a grey t-shirt, bunker pants, axe over the right shoulder
  = feminine, role:firefighter, wear:helmet yellow, wear:suspenders, wear:t_shirt grey, hold:axe @right at:right-shoulder
spirit of autumn, hair made of red leaves, bark-brown skin, antlers hung with acorns, cloak of moss, bare feet
  = skin:brown, feature:antlers, wear:cloak, absent:footwear
goth librarian, black lipstick, silver nose ring, victorian blouse, long black skirt, stack of books, raven on her shoulder
  = role:librarian, feature:makeup black, wear:earrings silver, wear:blouse ~victorian, wear:long_skirt black, hold:book, companion:raven at:shoulder, feminine
Ronin with a straw hat, faded blue kimono, one sleeve torn, wooden sandals, katana. Not a samurai in armor. No armor.
  = role:ronin, wear:conical_hat, wear:kimono blue, wear:sandals m:wood, hold:katana, absent:armour
a barista with rainbow hair, septum piercing, green apron, rolled up sleeves, coffee cup in left hand
  = role:barista, hair:rainbow, wear:earrings, wear:apron green, hold:coffee_cup @left
kitsune shrine priestess, nine white tails tipped with red, fox ears, long silver hair, red hakama, white kosode, holding a paper talisman
  = species:foxfolk, role:shrine_maiden, feminine, feature:tail white x9, feature:fox_ears, hair:silver, wear:hakama red, wear:tunic white, hold:scroll
Cowboy: weathered, grey stubble, brown duster, red bandana round his neck, two revolvers, spurs. Don't add a horse.
  = role:cowboy, beard:stubble grey, wear:trench_coat brown, wear:bandana red, hold:pistol x2, absent:horse, !companion:horse
teal-haired hacker kid, oversized bomber jacket, LED mask, fingerless gloves, drone hovering beside them, skateboard under one arm
  = role:hacker, hair:teal, wear:bomber_jacket ~oversized, wear:mask, wear:fingerless_gloves, companion:drone, hold:skateboard
A regal lioness queen, golden fur, ivory gown, ruby necklace, scepter
  = species:catfolk, role:queen, feminine, skin:gold, wear:gown ivory, wear:necklace, hold:mace
ballerina ghost, translucent, pale blue tutu, pointe shoes, hair in a tight bun, hollow eyes
  = species:ghost, role:ballerina, wear:tutu pale-blue, wear:ballet_slippers, hairstyle:bun
Beekeeper lady, veil hat, white suit, honey jar, smoker, freckles
  = role:beekeeper, feminine, feature:freckles, hold:bottle
tall dark and handsome vampire in a burgundy velvet smoking jacket, black cravat, ring with a ruby, slicked back hair
  = species:vampire, build:tall, trait:handsome, wear:suit_jacket burgundy m:velvet, wear:tie black, hairstyle:slicked_back
Viking shieldmaiden, blonde braids, blue face paint, round shield painted with a raven, bearded axe, fur-lined leather armor, no horned helmet!
  = role:viking, feminine, hair:blonde, hairstyle:braids, feature:war_paint blue, hold:round_shield, hold:axe, wear:leather_armor, absent:horned_helmet, !wear:horned_helmet
plague doctor but cute, chibi style, purple coat, potion bottles on belt, crow friend
  = role:plague_doctor, style:chibi, wear:coat purple, hold:potion, wear:belt, companion:raven
postman dog, blue cap, mail satchel, red scarf, corgi
  = role:postal_worker, wear:cap blue, wear:satchel, wear:scarf red
the last dragon rider, woman in her thirties, burn scars on the left side of her face, black scale armor, dragon horn, one braid
  = feminine, age:adult, feature:scar, wear:scale_armor black, hairstyle:single_braid
demon butler with immaculate black tailcoat, white gloves, red eyes, small horns, silver tray, pocket watch; no tail, no wings
  = species:demon, role:butler, wear:tailcoat black, wear:gloves white, eyes:red, feature:horns, hold:serving_tray, absent:tail, absent:wings
Space trucker mom, 45, heavyset, messy bun, trucker cap, flannel shirt tied around waist, coffee mug, tired smile
  = feminine, age:adult, build:heavy, hairstyle:bun, wear:cap, wear:shirt p:plaid, hold:cup
Polynesian warrior, full body tattoos, shark tooth necklace, wooden club with shark teeth, ti leaf skirt, long wavy black hair
  = role:warrior, feature:tattoo, wear:necklace, hold:club m:wood, wear:grass_skirt, hair:black, hairstyle:wavy
schoolboy wizard with lightning shaped scar, round glasses, red and gold striped scarf, wand, snowy owl
  = role:wizard, age:teen, masculine, feature:scar, wear:glasses ~round, wear:scarf red gold p:striped, hold:wand, companion:owl
A magma golem paladin, cracked basalt skin, glowing lava veins, iron crown, tower shield with a sun on it, no hair
  = species:golem, role:paladin, wear:crown m:iron, hold:shield, motif:sun, absent:hair
Rock climber, athletic black woman, cornrows, purple sports bra, chalk bag, harness, climbing shoes, carabiners
  = role:hiker, build:athletic, skin:black, feminine, hairstyle:cornrows, wear:bandeau purple, wear:shoes
elven bride of winter, silver-white hair to her waist, ice tiara, white gown embroidered with snowflakes, fur stole, pale blue lips
  = species:elf, role:bride, hair:silver, wear:tiara, wear:gown white, wear:shawl m:fur, lips:pale blue, motif:ice
Grizzled goblin pirate with a wooden leg, gold tooth, hook for a hand, tattered red bandana, monkey on his back, flintlock
  = species:goblin, role:pirate, feature:prosthetic_leg m:wood, feature:hook_hand, wear:bandana red, companion:fox, hold:pistol
sporty wheelchair basketball player, orange jersey number 7, headband, prosthetic right hand
  = role:basketball_player, wear:jersey orange, wear:headband, feature:prosthetic_arm @right, hold:cane
I'd like a sorceress, mid-40s, streak of white in her black hair, emerald gown slit to the thigh, snake bracelet, dagger hidden in her boot
  = role:sorcerer, age:adult, hair:black, streak:white, wear:gown emerald, wear:bracelet, hold:dagger, feminine
Crow tengu swordmaster, black feathers, red beak, white monk robes, tall wooden geta, fan made of feathers
  = species:birdfolk, role:martial_artist, skin:black, wear:robe white, wear:geta m:wood, hold:fan m:feather
An emo elf. Black fringe over one eye, pointed ears with lots of piercings, black hoodie, ripped jeans, checkered shoes
  = species:elf, hair:black, feature:pointed_ears, wear:earrings, wear:hoodie black, wear:jeans ~ripped, wear:shoes p:plaid
space nun with a white habit, gold halo, laser pistol and star-shaped rosary, no smile
  = role:nun, wear:robe white, wear:halo gold, hold:blaster, wear:necklace
a child king, crown too big for his head, ermine-trimmed red robe dragging on the floor, wooden sword, missing tooth
  = age:child, role:king, masculine, wear:crown, wear:robe red, hold:sword m:wood
baker with flour on her cheeks, pink checkered apron, rolling pin in right hand, tray of croissants in left, hair tied up with a yellow bandana, green eyes
  = role:baker, feminine, wear:apron pink p:plaid, hold:rolling_pin @right, hold:tray_of_bread @left, wear:bandana yellow, eyes:green
undead cowboy, half of his face is a skull, tattered poncho, glowing blue eye, rusted six-shooter
  = species:undead, role:cowboy, masculine, wear:poncho ~tattered, eyes:blue, hold:pistol
Princess knight in rose gold armor, pink cape, blonde ponytail with a white bow, sword and heart-shaped shield, but please no skirt and no high heels
  = role:princess, role:knight, wear:plate_armor rose-gold, wear:cape pink, hairstyle:ponytail, hair:blonde, wear:ribbon white, hold:sword, hold:shield ~heart-shaped, absent:skirt, absent:high_heels
Tiny frog bard, mossy hat with a mushroom on it, lute, yellow raincoat, very happy
  = species:frogfolk, role:bard, build:short, hold:lute, wear:raincoat yellow, trait:happy
blacksmith woman with burn scars on her forearms, short cropped grey hair, 60 years old, muscular, leather apron, no sleeves, tongs in left hand, hammer in right
  = role:blacksmith, feminine, age:elder, build:muscular, feature:scar, hair:grey, length:short, wear:apron m:leather, absent:sleeves, hold:wrench @left, hold:hammer @right
Cyber ninja in white and red, katana glowing blue, hood up, mask covering mouth, one robotic eye
  = role:ninja, theme:white, theme:red, hold:katana blue, wear:hood, wear:face_mask
Sad clown with running makeup, green wig, oversized shoes, deflated balloon, polka dot suit
  = role:clown, wear:shoes ~oversized, hold:balloon, wear:suit_jacket p:polka_dot, hair:green
Ghanaian queen mother in kente cloth, gold jewelry, bald, sandals, ceremonial sword, ivory bracelets
  = role:queen, skin:ghanaian, length:bald, wear:shawl p:kente, wear:necklace gold, wear:sandals, hold:sword, wear:bracelet ivory
faun girl, freckled, curly orange hair, small horns, flower crown, green sundress, hooves, panpipes
  = species:faun, feminine, feature:freckles, hair:orange, hairstyle:curly, feature:horns, wear:flower_crown, wear:sundress green, feature:claws, hold:flute
Detective inspector, trans man, brown skin, tweed suit, bowler hat, moustache, magnifying glass, no gun
  = role:detective, masculine, skin:brown, wear:suit_jacket m:wool, wear:bowler_hat, beard:moustache, hold:magnifying_glass, absent:pistol, forbidden:rifle
Create a character: a female orc chef who cooks for the royal family. She has olive green skin, one broken tusk, and wears a flour-dusted white apron over a burgundy tunic.
  = feminine, species:orc, role:chef, !role:noble, skin:olive green, feature:tusks, wear:apron white, wear:tunic burgundy
He used to be a knight but now works as a gardener. Straw hat, muddy boots, green overalls, no armor, no sword.
  = masculine, role:gardener, wear:straw_hat, wear:boots ~muddy, wear:overalls green, absent:armour, absent:sword
Two-headed ogre? No, just a single-headed ogre with a wooden club and a fur loincloth.
  = species:orc, hold:club m:wood, wear:loincloth m:fur
A woman whose left arm is made of wood and whose right eye glows green
  = feminine, feature:prosthetic_arm m:wood @left, righteye:green
black haired boy, 10 years old, red hoodie, blue shorts, one shoe missing
  = masculine, age:child, hair:black, wear:hoodie red, wear:shorts blue
Her hair, long and silver, is tied with a blue ribbon. Her dress is white with silver embroidery. She carries neither weapon nor bag.
  = feminine, hair:silver, length:long, wear:ribbon blue, wear:dress white p:embroidered, absent:weapon, absent:satchel
The left half of his hair is black and the right half is white; mismatched eyes, blue and gold.
  = masculine, hair:black, hair:white, eyes:blue, righteye:gold
cloaked figure, face hidden, holding a scythe in both hands, bone crown, no feet visible
  = wear:cloak, hold:scythe, wear:crown m:bone
A 6'5" muscular Viking with blue eyes and a blonde beard. Wolf fur cloak, leather trousers, iron helmet (no horns!), round shield with a red dragon, bearded axe.
  = height:196, build:muscular, role:viking, eyes:blue, beard:full_beard blonde, wear:cloak m:fur, wear:trousers m:leather, wear:helmet m:iron, absent:horns, hold:round_shield, hold:axe, motif:dragon
an elderly witch, 152 cm, hunched, hooked nose with a wart, grey shawl, black dress, crooked hat, broomstick, green cat
  = age:elder, role:witch, height:152, feature:mole, wear:shawl grey, wear:dress black, wear:wizard_hat, hold:broom, companion:cat green
Space pirate captain with an eye patch, metal leg, long dark purple coat, laser pistol in her right hand, and a robotic parrot
  = role:pirate, role:captain, wear:eyepatch, feature:prosthetic_leg, wear:coat dark-purple ~long, hold:blaster @right, companion:parrot, feminine
I need a reference for my paladin: human, male, late 30s, short brown hair, stubble, steel plate armor with blue tabard, longsword on his back, tower shield. Please don't draw a helmet. He should not have a cape either.
  = role:paladin, masculine, age:adult, hair:brown, length:short, beard:stubble, wear:plate_armor m:steel, wear:tabard blue, hold:sword at:back, hold:shield, absent:helmet, absent:cape
A bard in motley colours: left sleeve red, right sleeve yellow, feathered cap, lute on back
  = role:bard, wear:cap, hold:lute at:back
A drow priestess with long white hair braided with silver beads, black skin, red eyes, spider silk gown, spider tiara; whip of snakes
  = species:elf, role:cleric, feminine, hair:white, skin:black, eyes:red, wear:gown m:silk, wear:tiara, hold:whip, motif:spider
sailor moon style magical boy, short green hair, white gloves, teal cape, star brooch, knee-high boots, no skirt
  = role:magical_girl, masculine, hair:green, length:short, wear:gloves white, wear:cape teal, wear:pendant, wear:knee_boots, absent:skirt
Wolf in a three-piece suit, monocle, top hat, cane, smug grin
  = species:wolffolk, wear:suit_jacket, wear:monocle, wear:top_hat, hold:cane, trait:smug
a knight riding a giant snail
  = role:knight, companion:lizard
Young apprentice blacksmith, soot-stained cheeks, leather apron too large for her, hammer on her belt, hair in a messy bun with a pencil through it
  = role:blacksmith, trait:young, wear:apron m:leather, hold:hammer at:belt, hairstyle:bun, feminine
Elf, gender neutral, silver circlet, sea-green robes with pearl buttons, bare feet, harp
  = species:elf, androgynous, wear:tiara silver, wear:robe green part:button/pearl, absent:footwear, hold:harp
Prompt: goblin king on a throne of bones, oversized crown falling over his eyes, red royal mantle, sceptre made from a femur
  = species:goblin, role:king, wear:crown ~oversized, wear:mantle red, hold:mace
demon girl. small black horns, pink skin, heart-tipped tail, bat wings, school uniform, chewing gum, pigtails with skull hair ties
  = species:demon, feminine, feature:horns black, skin:pink, feature:demon_tail, feature:bat_wings, wear:school_uniform, hairstyle:twin_tails, motif:skull
Post-apoc courier: goggles, scarf covering the lower half of her face, patched brown coat, satchel, one roller skate and one boot, no gun
  = role:postal_worker, wear:goggles, wear:scarf, wear:coat brown p:patched, wear:satchel, absent:pistol, feminine
The mayor: short, round, bald, huge grey moustache, red waistcoat with gold buttons, pocket watch, striped trousers, top hat
  = build:short, length:bald, beard:moustache grey, wear:vest red part:button/gold, wear:pendant, wear:trousers p:striped, wear:top_hat
Anthropomorphic owl librarian wearing half-moon spectacles, a tweed waistcoat and a bow tie; carries a stack of books under one wing
  = species:owlfolk, role:librarian, wear:glasses, wear:vest m:wool, wear:bow_tie, hold:book
A skeleton mariachi with a huge sombrero, black charro suit with silver embroidery, guitar, red roses on the hat
  = species:skeleton, wear:sombrero, wear:suit_jacket black p:embroidered, hold:guitar
kid dressed as a ghost, white sheet with eye holes, pumpkin bucket, sneakers
  = age:child, wear:sneakers, hold:bucket
Mermaid warrior with turquoise scales, coral armor, trident, seashell necklace, kelp green hair flowing, no legs
  = species:merfolk, role:warrior, skin:turquoise, wear:plate_armor, hold:trident, wear:necklace, hair:green, absent:leg
steampunk gentleman with brass arm on the right, copper goggles on his top hat, burgundy tailcoat, walking cane with a gear
  = masculine, feature:prosthetic_arm @right, wear:goggles copper, wear:top_hat, wear:tailcoat burgundy, hold:cane
A monk of the order of the sun, orange robes, shaved head with sun tattoo, staff with rings, sandals, prayer beads wrapped around left wrist
  = role:monk, wear:robe orange, length:bald, feature:tattoo, hold:staff, wear:sandals, motif:sun
gothic lolita doll, porcelain skin, cracked left cheek, big black bow, frilly black and white dress, parasol, mary janes
  = wear:dress black white ~frilly, skin:porcelain, wear:ribbon black, hold:umbrella, wear:mary_janes
Fire-haired djinn, blue skin, gold armbands, no legs but smoke, scimitar, purple vest
  = species:demon, skin:blue, wear:bracelet gold, absent:leg, hold:scimitar, wear:vest purple
Tired nurse in teal scrubs, ponytail, stethoscope around her neck, white sneakers, coffee in hand, dark circles under her eyes
  = role:nurse, trait:tired, wear:scrubs teal, hairstyle:ponytail, wear:stethoscope at:neck, wear:sneakers white, hold:coffee_cup, feature:wrinkles, feminine
superhero in a yellow and black costume with a bee emblem, translucent wings, domino mask, no cape
  = role:superhero, theme:yellow, theme:black, feature:fairy_wings, wear:mask, absent:cape, motif:bee
Bearded lady circus performer, red corset, feather boa, striped stockings, top hat
  = feminine, beard:full_beard, role:acrobat, wear:corset red, wear:shawl m:feather, wear:stockings p:striped, wear:top_hat
a paladin without armor: simple linen shirt, brown pants, holy symbol, warhammer over the shoulder
  = role:paladin, absent:armour, wear:shirt m:linen, wear:trousers brown, wear:pendant, hold:hammer at:shoulder
Archaeologist, Egyptian woman, khaki shirt, cargo shorts, pith helmet, brush and notebook, rolled-up map in back pocket
  = role:explorer, feminine, wear:shirt khaki, wear:shorts, wear:pith_helmet, hold:paintbrush, hold:book, hold:map
necromancer girl, twin braids, lavender dress with a skull print, glowing green skull floating next to her, scythe bigger than she is
  = role:necromancer, feminine, hairstyle:twin_braids, wear:dress lavender, hold:skull green, hold:scythe, motif:skull
A very tall thin man in a stovepipe hat and striped suit, no face
  = masculine, build:tall, build:slender, wear:top_hat, wear:suit_jacket p:striped, absent:face
Half-dragon barbarian; crimson scales on arms and face, curved black horns, gold eyes, bear pelt cloak, double-bladed axe. Not wearing a shirt or shoes.
  = species:dragonborn, role:barbarian, skin:crimson, feature:ram_horns black, eyes:gold, wear:cloak m:fur, hold:battle_axe, absent:shirt, absent:footwear
lumberjack, red and black plaid flannel, suspenders, jeans, thick brown beard, axe resting on right shoulder, beanie
  = role:lumberjack, wear:shirt red black p:plaid, wear:suspenders, wear:jeans, beard:full_beard brown, hold:axe @right, wear:beanie
Alien diplomat with four eyes, lavender skin, tall collar, iridescent white robe, no mouth, antennae
  = species:alien, skin:lavender, feature:third_eye, wear:robe white, absent:mouth
teenage mutant hedgehog girl with blue quills, white gloves, red sneakers and gold rings
  = feminine, age:teen, wear:gloves white, wear:sneakers red
Ancient treant guardian, bark skin, mossy beard, glowing amber eyes, birds nesting in his branches
  = species:plantfolk, skin:bark, beard:full_beard, eyes:amber, masculine
Samurai woman. White haori with cherry blossom print. Black hakama. Two katanas at her left hip. Hair in high ponytail. No helmet, no mask.
  = role:samurai, feminine, wear:haori white p:cherry_blossom, wear:hakama black, hold:katana x2 @left, hairstyle:high_ponytail, absent:helmet, absent:mask
bubbly pink-haired streamer, cat-ear headset, oversized white t-shirt, thigh-high socks, peace sign, no glasses
  = role:gamer, hair:pink, trait:bubbly, wear:headphones, wear:t_shirt white ~oversized, wear:stockings, absent:glasses
Cleric of the moon, silver breastplate engraved with crescents over midnight blue robes, mace, no shield
  = role:cleric, wear:breastplate silver, wear:robe midnight-blue, hold:mace, absent:shield, motif:moon
old samurai master, topknot, long white moustache and goatee, grey kimono, blind in his left eye
  = age:elder, role:samurai, hairstyle:top_knot, beard:moustache white, wear:kimono grey, feature:blindness, masculine
a little girl with a teddy bear, yellow rain boots, red raincoat with the hood up, freckles, gap teeth
  = age:child, feminine, hold:teddy_bear, wear:rubber_boots yellow, wear:raincoat red, feature:freckles, feature:tooth_gap
Assassin. All white outfit, hood, no mask, hidden blades on both wrists, red sash, leather bracers
  = role:assassin, theme:white, wear:hood, absent:mask, hold:dagger, wear:sash red, wear:bracers m:leather
Rich merchant from Baghdad, emerald turban with a peacock feather, embroidered gold kaftan, rings on every finger, curled slippers, well-groomed black beard
  = role:merchant, wear:turban emerald, wear:kaftan gold p:embroidered, wear:bracelet, wear:slippers, beard:short_beard black
centaur (chestnut horse body) archer, long braided mane, leather harness, recurve bow, no saddle
  = species:centaur, role:archer, wear:leather_armor, hold:bow, absent:horse_tack
cyber-monk with a halo of neon light, prosthetic arms, saffron robe, circuit tattoos, barefoot
  = role:monk, wear:halo, feature:prosthetic_arm, wear:robe saffron, absent:footwear, motif:neon
Elegant swan princess, white feathered cloak, silver crown, pale blue gown, black eyes, feathers in her hair
  = role:princess, feminine, wear:cloak white m:feather, wear:crown silver, wear:gown pale-blue, eyes:black, wear:hair_feather at:hair
rebel leader: red beret, camo jacket, bandolier across chest, rifle in left hand, raised right fist, cigar
  = role:captain, wear:beret red, wear:jacket p:camouflage, wear:bandolier, hold:rifle @left, hold:cigarette
A paladin named Ser Aldric of Dawnmere wearing sun-gold plate and a white cloak lined with crimson; his shield bears a rising sun
  = name:Ser Aldric of Dawnmere, role:paladin, wear:cloak white part:lining/crimson, hold:shield, masculine, motif:sun
girl with short blue hair, no bangs, one green eye and one purple eye, nose ring, denim jacket with patches, plaid skirt, combat boots
  = feminine, hair:blue, length:short, eyes:green, righteye:purple, wear:earrings, wear:denim_jacket m:denim p:patched, wear:pleated_skirt p:plaid, wear:work_boots
thief; hood, half mask, lockpicks, rope, dagger between teeth, soft leather boots, gray everything
  = role:rogue, wear:hood, wear:mask, hold:key, hold:whip, hold:dagger, wear:boots m:leather
A hulking minotaur butcher, blood-stained apron, cleaver, nose ring, one horn missing
  = role:butcher, build:muscular, wear:apron ~blood-stained, hold:cleaver, wear:earrings
Sun goddess with dark brown skin, gold halo, flowing white and gold gown, bare feet, glowing gold eyes, curly black hair with sunflowers
  = species:deity, feminine, skin:dark brown, wear:halo gold, wear:gown white gold, absent:footwear, eyes:gold, hair:black, hairstyle:curly, motif:sun
Blue-skinned frost elf huntress with a snow leopard, white fur hood, ice bow, quiver of icicle arrows, silver tattoos around her eyes
  = species:elf, role:hunter, feminine, skin:blue, companion:cat, wear:hood white m:fur, hold:bow, wear:quiver, feature:tattoo silver
(masterpiece:1.2), best quality, 1girl, solo, (long red hair:1.3), green eyes, freckles, elf ears, white blouse, brown corset, green long skirt, holding basket, forest background
  = feminine, hair:red, hairstyle:long, eyes:green, feature:freckles, feature:pointed_ears, wear:blouse white, wear:corset brown, wear:long_skirt green, hold:basket, setting:forest
masterpiece, 1boy, muscular, tan skin, short white hair, heterochromia (red, blue), black tank top, baggy pants, combat boots, dog tags, cigarette, no shirt
  = masculine, build:muscular, skin:tan, hair:white, length:short, eyes:red, righteye:blue, wear:trousers, wear:work_boots, wear:necklace, absent:shirt
She was born in a village of fishermen, but became the queen's assassin: dark cloak, two curved daggers, a scar across the lips, hair cropped short and black.
  = feminine, role:assassin, !role:queen, wear:cloak, hold:dagger x2, feature:scar, hair:black, length:short
my little daughter wants a unicorn princess with rainbow hair, pink dress with stars, glitter shoes and a magic wand!!
  = role:princess, hair:rainbow, wear:dress pink, wear:shoes, hold:wand, feminine
Brand mascot: friendly coffee bean? No — a friendly barista bear in a green apron, holding a takeaway cup, brown fur, no hat.
  = role:barista, wear:apron green, hold:coffee_cup, skin:brown, absent:fedora
O warrior of the northern wastes, clad in furs of the white bear, thy beard braided with bone, thine axe notched and old
  = role:warrior, beard:braided_beard, hold:axe
Character sheet for a game: old sailor "Barnacle Bill", white beard, pipe, navy peacoat, captain's hat, wooden leg (left), anchor tattoo, parrot NOT included
  = name:Barnacle Bill, role:sailor, age:elder, beard:full_beard white, hold:smoking_pipe, wear:coat navy, wear:peaked_cap, feature:prosthetic_leg @left, feature:tattoo, !companion:parrot
A knight without armour, a king without a crown
  = role:knight, absent:armour, absent:crown
half-naked barbarian, no top, loincloth, sword bigger than him
  = role:barbarian, absent:top, wear:loincloth, hold:sword
Orc woman wearing glasses and reading a book, pink cardigan, bun, chain on the glasses
  = species:orc, feminine, wear:glasses, hold:book, wear:cardigan pink, hairstyle:bun
Chrome-plated bounty hunter with a T-shaped visor, jetpack, green cape over the left shoulder only, blaster rifle
  = role:bounty_hunter, wear:visor, wear:backpack, wear:cape green @left, hold:rifle
person of color, they/them, shaved sides with teal curls on top, big gold hoops, mustard overalls, striped turtleneck, roller skates
  = androgynous, hairstyle:side_shave, hair:teal, wear:earrings gold, wear:overalls mustard, wear:turtleneck p:striped, wear:skates
The wizard's cat: a fat orange tabby wearing a tiny purple wizard hat and a star-covered cape
  = species:catfolk, skin:orange, build:heavy, wear:wizard_hat purple, wear:cape p:starry
gentleman frog in tailcoat and top hat, cane, monocle, lily pad hat box
  = species:frogfolk, masculine, wear:tailcoat, wear:top_hat, hold:cane, wear:monocle
Cyberpunk geisha – neon pink wig, circuit-pattern kimono, chrome fingers, LED fan, platform sandals
  = role:geisha, hair:neon pink, wear:kimono p:circuit, hold:fan, wear:sandals, motif:neon
steampunk plague doctor; long black leather coat, brass goggles, top hat, cane with a raven's head, no gloves
  = role:plague_doctor, wear:coat black m:leather ~long, wear:goggles brass, wear:top_hat, hold:cane, absent:gloves
a man in his fifties, balding, beer belly, hawaiian shirt, cargo shorts, sandals with socks, metal detector
  = masculine, age:adult, build:heavy, wear:shirt p:floral, wear:shorts, wear:sandals, wear:knee_socks
Priestess of the deep: pale blue skin, black eyes without pupils, pearl headdress, robe of fishing nets, coral staff, barefoot
  = role:cleric, feminine, skin:pale blue, eyes:black, wear:robe, hold:staff, absent:footwear
Egyptian cat goddess, bronze skin, gold collar, white linen dress, ankh in her right hand, black cat ears
  = feminine, skin:bronze, wear:collar gold, wear:dress white m:linen, wear:pendant @right, feature:cat_ears black
An android who looks like a 1950s housewife: blonde victory rolls, pearl necklace, red polka dot dress, white apron, a panel open on her left forearm
  = species:robot, hair:blonde, hairstyle:victory_rolls, wear:necklace, wear:dress red p:polka_dot, wear:apron white, feminine
ogre ballerina in a pink tutu, green skin, tiny crown, dainty slippers
  = species:orc, role:ballerina, wear:tutu pink, skin:green, wear:crown, wear:slippers
Young man, Korean, curtain hair dyed ash grey, silver earrings, oversized black blazer, turtleneck, wide pants, loafers
  = masculine, hair:ash grey, hairstyle:curtains, wear:earrings silver, wear:blazer black ~oversized, wear:turtleneck, wear:trousers, wear:shoes
Tribal huntress riding a giant wolf, bone jewelry, feathered spear, red body paint, leather top, fur skirt
  = role:warrior, feminine, companion:wolf, hold:spear, feature:war_paint red, wear:skirt m:fur
Soldier with a mechanical right leg and a missing left eye, eyepatch, dented helmet, trench coat, bayonet rifle
  = role:soldier, feature:prosthetic_leg @right, wear:eyepatch, wear:helmet ~dented, wear:trench_coat, hold:rifle
wise old tortoise sensei, bamboo hat, long white eyebrows, walking stick, green robe
  = species:turtlefolk, role:teacher, age:elder, wear:conical_hat, hold:cane, wear:robe green
A heroine with vitiligo, natural hair in two puffs, yellow raincoat, ladybug boots, umbrella closed in left hand
  = feminine, role:superhero, feature:vitiligo, hairstyle:afro_puffs, wear:raincoat yellow, wear:boots, hold:umbrella @left
Witch hunter: wide hat, silver crossbow, stakes on a bandolier, high collar, tattered red scarf, grim
  = role:hunter, !role:witch, wear:fedora, hold:crossbow silver, wear:bandolier, wear:scarf red ~tattered, trait:grim
the Ice King's daughter, white hair in a crown braid, ice-blue gown, crystal slippers, breath of frost
  = hair:white, hairstyle:crown_braid, wear:gown ice-blue, wear:slippers, motif:ice, !role:king
girl who loves bees, yellow and black striped sweater, antenna headband, honey pot, no wings tho
  = feminine, wear:sweater yellow black p:striped, wear:headband, hold:bottle, absent:wings
Rusty little robot with one wheel, a flower growing from its head, blue lamp eyes, dented body
  = species:robot, build:short, eyes:blue
Hindu-inspired goddess, blue skin, four arms holding lotus, conch, discus and mace, gold crown, sari of red silk
  = species:deity, feminine, skin:blue, feature:arms x4, hold:flower, hold:mace, wear:crown gold, wear:sari red m:silk
paladin (female), plate armour, hair: dark brown, bob; eyes: amber; shield: white with a golden lion; sword: none; mace: yes
  = role:paladin, feminine, wear:plate_armor, hair:dark brown, hairstyle:bob, eyes:amber, hold:shield white, absent:sword, hold:mace, motif:lion
Street kid, about 8, dirty face, oversized cap, patched trousers held by one suspender, bare feet, slingshot in back pocket
  = age:child, wear:cap ~oversized, wear:trousers p:patched, absent:footwear, hold:slingshot
a sorcerer with no eyes, mouth sewn shut, black robes covered in eyes, floating candles
  = role:sorcerer, absent:eyes, wear:robe black, hold:candle
dwarf bartender w/ rolled sleeves, ginger mutton chops, towel over shoulder, mug of ale
  = species:dwarf, role:bartender, beard:mutton_chops ginger, hold:cup
Bride of Frankenstein style: tall black hair with white streaks, stitched neck, torn wedding dress, bouquet of dead roses
  = role:bride, hair:black, streak:white, feature:scar, wear:wedding_dress, hold:bouquet
Secret agent penguin in a tuxedo with a briefcase and a silenced pistol
  = species:birdfolk, role:spy, wear:suit_jacket, hold:briefcase, hold:pistol
fantasy dark elf male, ashen grey skin, white undercut, violet eyes, black scale mail, purple sash, twin scimitars on his hips, never smiles
  = species:elf, masculine, skin:ashen grey, hair:white, hairstyle:undercut, eyes:violet, wear:scale_armor black, wear:sash purple, hold:scimitar x2
She doesn't need a weapon: her fists are wrapped in red cloth. Boxer braids, crop top, joggers, high-tops.
  = feminine, absent:weapon, hairstyle:dutch_braids, wear:bandeau, wear:track_trousers, wear:sneakers
older black man with a gray beard, kangol cap, saxophone, brown suit, two-tone shoes
  = masculine, skin:black, beard:full_beard gray, wear:cap, hold:saxophone, wear:suit_jacket brown, wear:shoes, age:elder
A naga empress: emerald snake body instead of legs, gold breastplate, cobra crown, four bangles on each arm
  = species:naga, role:queen, wear:breastplate gold, wear:crown, wear:bracelet, absent:leg
teen werewolf mid-transformation, torn letterman jacket, ripped jeans, claws, yellow eyes, one sneaker
  = species:wolffolk, age:teen, wear:varsity_jacket ~torn, wear:jeans ~ripped, feature:claws, eyes:yellow, wear:sneakers
Space explorer, bubble helmet, orange and white suit, plant sample jar, no weapons of any kind, curious expression
  = role:astronaut, wear:helmet, absent:weapon, trait:curious, wear:space_suit orange
monk of the drunken fist; open robe, prayer beads as big as apples, gourd of wine, straw sandals, messy topknot
  = role:monk, wear:robe, wear:necklace, wear:sandals m:straw, hairstyle:top_knot
A ghostly bride holding her own head
  = species:ghost, role:bride, feminine
cool grandpa on a motorcycle, leather vest with patches, white ponytail, aviators, tattooed arms
  = masculine, age:elder, wear:vest m:leather p:patched, hairstyle:ponytail, hair:white, wear:sunglasses, feature:tattoo
princess in disguise as a stable boy: brown cap hiding golden hair, patched vest, muddy boots, ring on a chain
  = role:princess, wear:cap brown, hair:golden, wear:vest p:patched, wear:boots ~muddy
chef skeleton, tall chef hat, flaming frying pan, red neckerchief, gold tooth, no eyes just flames
  = species:skeleton, role:chef, wear:chef_hat, hold:frying_pan, wear:neckerchief red, absent:eyes
a nurse with cat ears headband, pink uniform, giant syringe, blood splatter, white thigh-highs
  = role:nurse, hold:syringe, wear:stockings white, theme:pink
Persian warrior queen, scale armour over purple tunic, gold diadem, curved sword on left hip, bow on back, leopard skin cape
  = role:queen, feminine, wear:scale_armor, wear:tunic purple, wear:tiara gold, hold:scimitar @left at:left-hip, hold:bow at:back, wear:cape
DJ with a marshmallow helmet, black hoodie, neon sneakers, vinyl records under his arm
  = role:dj, masculine, wear:helmet, wear:hoodie black, wear:sneakers neon
Autumn witch, orange braid, pumpkin lantern, brown plaid dress, pointed hat decorated with maple leaves, striped tights
  = role:witch, hairstyle:single_braid orange, hold:lantern, wear:dress brown p:plaid, wear:wizard_hat, wear:leggings p:striped
Gargoyle guardian, stone skin, bat wings folded, broken left horn, chained ankle, no clothes but a loincloth
  = skin:stone, feature:bat_wings, feature:horns @left ~broken, wear:loincloth, absent:clothes
Beach lifeguard merman, red shorts? no he has a tail! whistle, sunglasses, orange scales, blond quiff
  = species:merfolk, role:lifeguard, masculine, wear:sunglasses, hairstyle:quiff, hair:blond, skin:orange
medieval peasant woman, mud on her hem, brown kirtle, white apron, linen coif, wicker basket of eggs, rosy cheeks
  = role:farmer, feminine, wear:dress brown, wear:apron white, hold:basket, feature:makeup
Lich queen. Tattered royal robes. Skull face. Green flames in the eye sockets. Crown fused to the bone. Holds a staff of vertebrae. No hair. No flesh.
  = species:undead, role:queen, feminine, wear:robe ~tattered, wear:crown, hold:staff, absent:hair
A lumberjack who is also a wizard, red plaid shirt, blue pointy hat, axe glowing with runes
  = role:lumberjack, role:wizard, wear:shirt red p:plaid, wear:wizard_hat blue, hold:axe
tiefling with lilac skin, no horns (they were cut off), short tail, priest robes, holy book chained to her belt
  = species:demon, skin:lilac, absent:horns, feature:tail ~short, wear:robe, hold:book, feminine
Post-war nurse, 1940s, victory rolls, red cross armband, grey cape, sensible shoes, tired eyes, lipstick
  = role:nurse, hairstyle:victory_rolls, wear:bracelet, wear:cape grey, wear:shoes, feature:makeup, motif:cross
A mysterious sorceress with long silver hair, violet eyes and a flowing midnight-blue robe embroidered with golden stars
  = role:sorcerer, feminine, trait:mysterious, hair:silver, hairstyle:long, eyes:violet, wear:robe midnight-blue p:embroidered, motif:star
Rugged dwarf warrior with a braided red beard, iron helmet and a two-handed battle axe
  = species:dwarf, role:warrior, beard:braided_beard red, wear:helmet m:iron, hold:battle_axe
A cheerful halfling baker in a flour-covered apron holding a loaf of bread
  = species:halfling, role:baker, trait:cheerful, wear:apron, hold:bread
Young adventurer boy, spiky brown hair, green tunic, leather belt, wooden sword, small blue slime companion
  = role:adventurer, masculine, hair:brown, hairstyle:spiky, wear:tunic green, wear:belt m:leather, hold:sword m:wood, companion:frog blue
Cyberpunk hacker girl with neon pink bob, visor, black jacket with glowing circuit lines, and a mechanical right arm
  = role:hacker, feminine, hairstyle:bob neon-pink, wear:visor, wear:jacket black, feature:prosthetic_arm @right
Elegant elven queen wearing a white gown, silver tiara, and a long emerald cape
  = species:elf, role:queen, feminine, wear:gown white, wear:tiara silver, wear:cape emerald ~long
Old fisherman, weathered face, white beard, yellow raincoat, rubber boots, fishing rod over his shoulder
  = role:fisher, age:elder, masculine, feature:wrinkles, beard:full_beard white, wear:raincoat yellow, wear:rubber_boots m:rubber, hold:fishing_rod at:shoulder
Stoic samurai in black and red armor, horned kabuto, two katanas at the hip, no mask
  = role:samurai, trait:stoic, wear:samurai_armor black red, wear:kabuto, hold:katana x2 at:hip, absent:mask
Friendly robot gardener with a straw hat, rusty copper body, watering can in left hand, flowers growing from shoulders
  = species:robot, role:gardener, trait:friendly, wear:straw_hat, hold:watering_can @left
Gothic vampire countess, pale skin, crimson lips, black lace gown, ruby choker, bat wings
  = species:vampire, role:noble, feminine, skin:pale, lips:crimson, wear:gown black m:lace, wear:choker ruby, feature:bat_wings
Athletic female basketball player, braids, orange jersey, white sneakers, headband, sweatbands
  = role:basketball_player, build:athletic, feminine, hairstyle:braids, wear:jersey orange, wear:sneakers white, wear:headband
Desert nomad, sand-colored robes, turban, scarf covering face, curved dagger, brown eyes, tan skin
  = wear:robe sand, wear:turban, wear:scarf, hold:dagger, eyes:brown, skin:tan
Evil necromancer, skull mask, tattered black robes, bone staff with glowing green crystal, surrounded by ravens
  = role:necromancer, trait:evil, wear:mask m:bone, wear:robe black, hold:staff m:bone, companion:raven
Superheroine with afro, purple and gold suit, star emblem on chest, white cape, gold boots
  = role:superhero, feminine, hairstyle:afro, wear:bodysuit purple gold, wear:cape white, wear:boots gold, motif:star
Little forest fairy with butterfly wings, moss dress, flower crown, bare feet, freckles
  = species:fairy, build:short, feature:fairy_wings, wear:dress moss, wear:flower_crown, absent:footwear, feature:freckles
Grumpy cat wizard in a star-patterned robe and a crooked pointy hat
  = species:catfolk, role:wizard, trait:grumpy, wear:robe p:starry, wear:wizard_hat ~crooked
Steampunk engineer woman with copper goggles, leather apron over white shirt, wrench, soot on cheeks, red hair in messy bun
  = role:engineer, feminine, wear:goggles copper, wear:apron m:leather, wear:shirt white, hold:wrench, feature:war_paint, hair:red, hairstyle:bun
Pirate with a parrot, peg leg, hook, tricorn hat, red coat, gold earring in left ear
  = role:pirate, companion:parrot, feature:prosthetic_leg, feature:hook_hand, wear:tricorn, wear:coat red, wear:earrings gold @left
An astronaut drinking tea, helmet off, curly ginger hair
  = role:astronaut, hold:cup, absent:helmet, hair:ginger, hairstyle:curly
Viking woman, face tattoos, half-shaved blonde braid, fur cloak, round shield, axe
  = role:viking, feminine, feature:tattoo, hairstyle:side_shave, hair:blonde, wear:cloak m:fur, hold:round_shield, hold:axe
Schoolteacher in her forties with glasses, cardigan, pencil skirt, holding books
  = role:teacher, age:adult, feminine, wear:glasses, wear:cardigan, wear:pencil_skirt, hold:book
a demon hunter with white hair, red coat, two pistols and a giant sword on his back
  = role:hunter, masculine, hair:white, wear:coat red, hold:pistol x2, hold:greatsword at:back
Jester with a two-colour outfit in purple and yellow, belled hat, diamond face paint, no smile
  = role:jester, theme:purple, theme:yellow, wear:jester_hat, feature:war_paint, absent:smile
Rock guitarist, ripped jeans, leather vest, no shirt, long black hair, electric guitar with flames
  = role:rocker, wear:jeans ~ripped, wear:vest m:leather, absent:shirt, hair:black, hairstyle:long, hold:guitar
Tribal shaman with antler headdress, feathers, bone jewelry, painted face, wooden staff with skull
  = role:shaman, wear:crown, wear:necklace, hold:staff m:wood
Orc bard with a tiny ukulele, flower shirt, big tusks, kind smile
  = species:orc, role:bard, hold:lute ~tiny, wear:shirt, feature:tusks ~big
Detective, 1940s, grey fedora, beige trench coat, cigarette, magnifying glass
  = role:detective, wear:fedora grey, wear:trench_coat beige, hold:cigarette, hold:magnifying_glass
Ballerina with a pale pink tutu, hair in a bun, pointe shoes with ribbons, delicate
  = role:ballerina, feminine, wear:tutu pale-pink, hairstyle:bun, wear:ballet_slippers
Lizardfolk pirate with green scales, yellow eyes, eyepatch on the right eye, torn shirt, cutlass, no boots
  = species:lizardfolk, role:pirate, skin:green, eyes:yellow, wear:eyepatch @right, wear:shirt ~torn, hold:scimitar, absent:footwear
Angel knight, six white wings, golden plate armor, halo, flaming sword in right hand, blindfold
  = species:angel, role:knight, feature:feathered_wings white x6, wear:plate_armor golden, wear:halo, hold:sword ~flaming @right, wear:mask
Barista with sleeve tattoos, beanie, round glasses, short beard, green apron
  = role:barista, feature:tattoo, wear:beanie, wear:glasses ~round, beard:short_beard, wear:apron green
Moon goddess, dark blue skin, white hair like clouds, crescent crown, silver dress
  = feminine, skin:dark blue, hair:white, wear:crown, wear:dress silver, motif:moon
Plague doctor with a raven familiar, brown leather coat, wide brim hat, cane
  = role:plague_doctor, companion:raven, wear:coat brown m:leather, wear:fedora, hold:cane
Skateboarder girl, cap backwards, oversized t-shirt, knee pads, checkered shoes, band-aid on nose
  = role:skater, feminine, wear:cap, wear:t_shirt ~oversized, wear:knee_pads, wear:shoes p:plaid
Kitsune girl in a red kimono with white flowers, fox mask on the side of her head, nine tails
  = species:foxfolk, feminine, wear:kimono red, wear:mask, feature:fox_tail
Undead cowboy with a tattered poncho, one glowing eye, revolver, no horse
  = species:undead, role:cowboy, wear:poncho ~tattered, feature:glowing_eyes, hold:pistol, absent:horse
Alien merchant, four arms, orange skin, tall hat, many necklaces, backpack full of potions
  = species:alien, role:merchant, feature:arms x4, skin:orange, wear:top_hat, wear:necklace, wear:backpack
Ice mage boy, pale blue cloak with fur trim, silver hair, icicle wand, scarf
  = role:sorcerer, masculine, wear:cloak pale-blue part:trim/fur, hair:silver, hold:wand, wear:scarf, motif:ice
Maid with cat ears and tail, black dress, white frilly apron, feather duster, stockings
  = role:maid, feature:cat_ears, feature:tail, wear:dress black, wear:apron white ~frilly, hold:broom, wear:stockings
Firefighter with helmet number 12, soot-covered face, axe, rescue kitten in arms
  = role:firefighter, wear:helmet, hold:axe, companion:cat
`
