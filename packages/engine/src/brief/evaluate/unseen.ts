/** A second set, written after the rules, in other voices. Kept apart so that its recall can be told honestly. */
export const unseen = `
hiya! so my oc is called Pip, shes like a tiny bee fairy w/ big round glasses, fluffy yellow sweater & striped stockings, NO WINGS (she lost them lol)
  = name:Pip, species:fairy, feminine, build:short, wear:glasses ~round, wear:sweater yellow ~fluffy, wear:stockings p:striped, absent:wings, !feature:fairy_wings
Commission: full body ref of my tabaxi monk Silent Paw. Sand coloured fur with darker stripes, green eyes, prayer beads, white sash, simple grey gi, wrapped hands. No weapons please!
  = name:Silent Paw, species:catfolk, role:monk, skin:sand, eyes:green, wear:necklace, wear:sash white, wear:tunic grey, wear:fingerless_gloves, absent:weapon
An old lighthouse keeper who has seen too much. Thick cable-knit jumper, yellow oilskin coat, white beard, pipe in his mouth, storm lantern.
  = age:elder, masculine, wear:sweater m:knit ~thick, wear:coat yellow, beard:full_beard white, hold:flute, hold:lantern
The empress of a dying star: obsidian skin, molten gold cracks, a crown of burning spikes, robes like nebulae. She carries nothing.
  = role:queen, feminine, skin:obsidian, wear:crown, wear:robe
Sergeant Okonkwo, Nigerian space marine, shaved head, scar across his nose, dark green power armor, heavy machine gun, no helmet
  = name:Sergeant Okonkwo, role:soldier, skin:nigerian, length:bald, feature:scar, wear:power_armor dark-green, hold:rifle, absent:helmet, masculine
punk rock grandma with a leather jacket covered in patches, pink mohawk, walking stick, doc martens
  = feminine, age:elder, wear:leather_jacket p:patched, hairstyle:mohawk, hair:pink, hold:cane, wear:boots
steampunk airship captain, female, auburn ringlets, brass goggles pushed up on her forehead, navy frock coat with brass buttons, cutlass at her hip, tall brown boots
  = feminine, role:captain, hair:auburn, hairstyle:curly, wear:goggles at:forehead, wear:coat navy part:button/brass, hold:scimitar at:hip, wear:knee_boots brown
skinny teen boy in a band t-shirt, skinny jeans, beanie, holding an electric guitar
  = build:slender, age:teen, masculine, wear:t_shirt, wear:jeans, wear:beanie, hold:guitar
a gentle giant of a man, bald, with a bushy red beard and a tiny kitten on his shoulder
  = masculine, length:bald, beard:full_beard red, companion:cat at:shoulder
Elderly Chinese herbalist with long white hair in a topknot, long thin moustache, jade green hanfu, a gourd on his belt, bamboo staff
  = age:elder, masculine, hair:white, hairstyle:top_knot, beard:moustache, wear:hanfu jade, hold:staff
sea elf corsair; teal skin, fins for ears, seaweed-green hair, open white shirt, black breeches, rapier. She never wears boots.
  = species:elf, role:pirate, skin:teal, hair:green, wear:shirt white, wear:trousers black, hold:rapier, absent:footwear, feminine
Warlock. Human. Male. 42. Black hair with grey temples. One eye is white (blind), the other is brown. Dark purple coat, silver chains, leather-bound book.
  = role:wizard, masculine, age:adult, hair:black, wear:coat dark-purple, hold:book
cute mushroom girl, red cap with white spots, cream dress, barefoot, holding a lantern
  = species:plantfolk, feminine, wear:cap red, wear:dress cream, absent:footwear, hold:lantern
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
  = feminine, role:firefighter, wear:helmet yellow, wear:belt, wear:t_shirt grey, hold:axe @right at:right-shoulder
spirit of autumn, hair made of red leaves, bark-brown skin, antlers hung with acorns, cloak of moss, bare feet
  = skin:brown, feature:antlers, wear:cloak, absent:footwear
goth librarian, black lipstick, silver nose ring, victorian blouse, long black skirt, stack of books, raven on her shoulder
  = role:librarian, feature:makeup black, wear:earrings silver, wear:blouse ~victorian, wear:long_skirt black, hold:book, companion:raven at:shoulder, feminine
Ronin with a straw hat, faded blue kimono, one sleeve torn, wooden sandals, katana. Not a samurai in armor. No armor.
  = role:ronin, wear:conical_hat, wear:kimono blue, wear:sandals m:wood, hold:katana, absent:armour
a barista with rainbow hair, septum piercing, green apron, rolled up sleeves, coffee cup in left hand
  = role:waiter, hair:rainbow, wear:earrings, wear:apron green, hold:cup @left
kitsune shrine priestess, nine white tails tipped with red, fox ears, long silver hair, red hakama, white kosode, holding a paper talisman
  = species:foxfolk, role:cleric, feminine, feature:tail white x9, feature:fox_ears, hair:silver, wear:hakama red, wear:tunic white, hold:scroll
Cowboy: weathered, grey stubble, brown duster, red bandana round his neck, two revolvers, spurs. Don't add a horse.
  = role:cowboy, beard:stubble grey, wear:trench_coat brown, wear:bandana red, hold:pistol x2, absent:horse, !companion:horse
teal-haired hacker kid, oversized bomber jacket, LED mask, fingerless gloves, drone hovering beside them, skateboard under one arm
  = role:hacker, hair:teal, wear:jacket ~oversized, wear:mask, wear:fingerless_gloves, companion:drone, hold:skateboard
A regal lioness queen, golden fur, ivory gown, ruby necklace, scepter
  = species:catfolk, role:queen, feminine, skin:gold, wear:gown ivory, wear:necklace, hold:mace
ballerina ghost, translucent, pale blue tutu, pointe shoes, hair in a tight bun, hollow eyes
  = species:undead, role:dancer, wear:dress pale-blue, wear:shoes, hairstyle:bun
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
  = species:demon, role:butler, wear:coat black, wear:gloves white, eyes:red, feature:horns, hold:basket, absent:tail, absent:wings
Space trucker mom, 45, heavyset, messy bun, trucker cap, flannel shirt tied around waist, coffee mug, tired smile
  = feminine, age:adult, build:heavy, hairstyle:bun, wear:cap, wear:shirt p:plaid, hold:cup
Polynesian warrior, full body tattoos, shark tooth necklace, wooden club with shark teeth, ti leaf skirt, long wavy black hair
  = role:warrior, feature:tattoo, wear:necklace, hold:mace m:wood, wear:skirt, hair:black, hairstyle:wavy
schoolboy wizard with lightning shaped scar, round glasses, red and gold striped scarf, wand, snowy owl
  = role:wizard, age:teen, masculine, feature:scar, wear:glasses ~round, wear:scarf red gold p:striped, hold:wand, companion:owl
A magma golem paladin, cracked basalt skin, glowing lava veins, iron crown, tower shield with a sun on it, no hair
  = species:robot, role:paladin, wear:crown m:iron, hold:shield, motif:sun, absent:hair
Rock climber, athletic black woman, cornrows, purple sports bra, chalk bag, harness, climbing shoes, carabiners
  = role:athlete, build:athletic, skin:black, feminine, hairstyle:cornrows, wear:bandeau purple, wear:shoes
elven bride of winter, silver-white hair to her waist, ice tiara, white gown embroidered with snowflakes, fur stole, pale blue lips
  = species:elf, role:bride, hair:silver, wear:tiara, wear:gown white, wear:shawl m:fur, lips:pale blue, motif:ice
Grizzled goblin pirate with a wooden leg, gold tooth, hook for a hand, tattered red bandana, monkey on his back, flintlock
  = species:goblin, role:pirate, feature:prosthetic_leg m:wood, feature:hook_hand, wear:bandana red, companion:fox, hold:pistol
sporty wheelchair basketball player, orange jersey number 7, headband, prosthetic right hand
  = role:athlete, wear:t_shirt orange, wear:headband, feature:prosthetic_arm @right, hold:cane
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
  = role:chef, feminine, wear:apron pink p:plaid, hold:mace @right, hold:basket @left, wear:bandana yellow, eyes:green
undead cowboy, half of his face is a skull, tattered poncho, glowing blue eye, rusted six-shooter
  = species:undead, role:cowboy, masculine, wear:poncho ~tattered, eyes:blue, hold:pistol
Princess knight in rose gold armor, pink cape, blonde ponytail with a white bow, sword and heart-shaped shield, but please no skirt and no high heels
  = role:princess, role:knight, wear:plate_armor rose-gold, wear:cape pink, hairstyle:ponytail, hair:blonde, wear:ribbon white, hold:sword, hold:shield ~heart-shaped, absent:skirt, absent:high_heels
Tiny frog bard, mossy hat with a mushroom on it, lute, yellow raincoat, very happy
  = species:lizardfolk, role:bard, build:short, hold:lute, wear:coat yellow, trait:happy
blacksmith woman with burn scars on her forearms, short cropped grey hair, 60 years old, muscular, leather apron, no sleeves, tongs in left hand, hammer in right
  = role:blacksmith, feminine, age:elder, build:muscular, feature:scar, hair:grey, length:short, wear:apron m:leather, absent:sleeves, hold:wrench @left, hold:hammer @right
Cyber ninja in white and red, katana glowing blue, hood up, mask covering mouth, one robotic eye
  = role:ninja, theme:white, theme:red, hold:katana blue, wear:hood, wear:face_mask
Sad clown with running makeup, green wig, oversized shoes, deflated balloon, polka dot suit
  = role:jester, wear:shoes ~oversized, hold:ball, wear:suit_jacket p:polka_dot, hair:green
Ghanaian queen mother in kente cloth, gold jewelry, bald, sandals, ceremonial sword, ivory bracelets
  = role:queen, skin:ghanaian, length:bald, wear:shawl p:kente, wear:necklace gold, wear:sandals, hold:sword, wear:bracelet ivory
faun girl, freckled, curly orange hair, small horns, flower crown, green sundress, hooves, panpipes
  = species:faun, feminine, feature:freckles, hair:orange, hairstyle:curly, feature:horns, wear:flower_crown, wear:dress green, feature:claws, hold:flute
Detective inspector, trans man, brown skin, tweed suit, bowler hat, moustache, magnifying glass, no gun
  = role:detective, masculine, skin:brown, wear:suit_jacket m:wool, wear:bowler_hat, beard:moustache, hold:magnifying_glass, absent:pistol, forbidden:rifle
`
