/** Every way we know of saying what must not be drawn. */
export const negations = `
knight, no helmet
  = absent:helmet, forbidden:horned_helmet, !wear:helmet
a knight without a helmet or a cape
  = absent:helmet, absent:cape, !wear:cape, !wear:helmet
pirate with neither hat nor eyepatch
  = absent:fedora, absent:eyepatch, !wear:eyepatch
she is not wearing a hat, red dress
  = absent:fedora, wear:dress red
he doesn't wear shoes
  = absent:footwear, !wear:shoes
never wears gloves
  = absent:gloves
a wizard who isn't holding a staff
  = role:wizard, absent:staff, !hold:staff
please do not draw the shield
  = absent:shield, !hold:shield
don't give her a sword
  = absent:sword, !hold:sword
barefoot monk
  = absent:footwear, role:monk
bareheaded samurai in armor
  = absent:headwear, forbidden:kabuto, wear:samurai_armor
sleeveless green dress
  = wear:dress green, absent:sleeves
beardless dwarf
  = absent:facial_hair, species:dwarf, forbidden:full_beard
clean-shaven detective
  = absent:facial_hair, forbidden:stubble
unarmed guard
  = absent:weapon, forbidden:sword, role:guard
a shirtless barbarian with an axe
  = absent:top, hold:axe
no red
  = banned:red
no red or black anywhere, blue coat
  = banned:red, banned:black, wear:coat blue
witch, but without the pointy hat
  = role:witch, absent:wizard_hat, !wear:wizard_hat
a hatless cowboy
  = absent:fedora, role:cowboy
mermaid with legs instead of a tail
  = absent:tail, !feature:tail
a lantern instead of a sword
  = hold:lantern, absent:sword, !hold:sword
an angel minus the halo
  = absent:halo, species:angel
demon sans horns
  = absent:horns, species:demon, forbidden:ram_horns
elf lacking a bow
  = absent:bow
fairy that has no wings
  = species:fairy, absent:wings, forbidden:fairy_wings
no horns, no tail, no wings
  = absent:horns, absent:tail, absent:wings
no hat, scarf or gloves
  = absent:fedora, absent:scarf, absent:gloves, !wear:scarf
without hat, gloves and scarf
  = absent:fedora, absent:gloves, absent:scarf
no shoes and blue hair
  = absent:footwear, hair:blue
no helmet and a red cape
  = absent:helmet, wear:cape red
no weapons except a dagger
  = absent:weapon, hold:dagger, !forbidden:dagger, forbidden:sword
no clothes other than a loincloth
  = absent:clothes, wear:loincloth
never without her hat
  = wear:fedora, !absent:fedora
he is never seen without his pipe
  = hold:smoking_pipe, !absent:smoking_pipe
not without a sword
  = hold:sword, !absent:sword
nothing on her head
  = absent:headwear
nothing in his hands
  = absent:held, forbidden:sword
with nothing on her feet
  = absent:footwear
weapon-free healer
  = absent:weapon, role:cleric
helmetless astronaut
  = absent:helmet, role:astronaut
Must not have: wings, tail, horns. Blue robe.
  = absent:wings, absent:tail, absent:horns, wear:robe blue
Avoid: hats, red, capes
  = absent:fedora, banned:red, absent:cape
Please avoid red and no jewelry
  = banned:red, absent:jewellery, forbidden:earrings
Do not include any weapons
  = absent:weapon, !hold:sword
Hat: none. Weapon: none. Cloak: green
  = absent:fedora, absent:weapon, wear:cloak green
I don't want a beard on him
  = absent:full_beard, !beard:full_beard
no facial hair please, long hair
  = absent:facial_hair, hairstyle:long
remove the glasses
  = absent:glasses, !wear:glasses
he lost his left arm
  = absent:arm @left
no makeup, no earrings
  = absent:makeup, absent:earrings
she hates wearing dresses
  = absent:dress, !wear:dress
knight, helmet off, smiling
  = absent:helmet, !wear:helmet
isn't a knight, she is a blacksmith
  = role:blacksmith, !role:knight
a plain shirt with no logo and no stripes
  = wear:shirt, absent:emblems, absent:striped
no leather, no fur
  = absent:leather, absent:fur
wihtout a helmet
  = absent:helmet
no visible weapons
  = absent:weapon
she has a bow but no arrows
  = hold:bow, absent:quiver
boots without heels, coat without buttons
  = wear:boots, wear:coat, absent:high_heels, absent:buttons
doesn't have a tail or wings
  = absent:tail, absent:wings
cannot have horns
  = absent:horns
no one wears a crown here
  = !absent:crown
a no-nonsense teacher
  = role:teacher, trait:stern
not only a warrior but also a poet
  = role:warrior, role:bard
nothing but a loincloth
  = wear:loincloth
not very tall, not muscular
  = !build:tall, !build:muscular
with bare feet and bare arms
  = absent:footwear, absent:sleeves
free of armor, simple tunic
  = absent:armour, wear:tunic
hood down, cloak blue
  = wear:cloak blue
toothless old hag with no shoes
  = absent:footwear, age:elder
should not be wearing any armour
  = absent:armour, forbidden:plate_armor
no cape!! no cape please
  = absent:cape
hold the cape: no cape
  = absent:cape
used to wear a crown, now wears a hood
  = absent:crown, wear:hood, !wear:crown
instead of armor he wears a robe
  = absent:armour, wear:robe
unlike other wizards she has no hat
  = absent:fedora
no bright colours, muted greens
  = !theme:bright
a ranger who never wears a hood
  = role:ranger, absent:hood, !wear:hood
witch who has lost her hat
  = role:witch, absent:fedora, !wear:wizard_hat
she carries no weapons at all
  = absent:weapon
no beard or mustache
  = absent:full_beard, absent:moustache
a soldier with no gun and no helmet
  = role:soldier, absent:pistol, absent:helmet
wings? none. tail? yes
  = absent:wings
please leave out the cape
  = absent:cape, !wear:cape
skip the glasses, keep the scarf
  = absent:glasses, wear:scarf, !wear:glasses
a fairy, wingless, in a leaf dress
  = species:fairy, absent:wings, wear:dress
don't put a hat on him
  = absent:fedora, !wear:fedora
hold the mask, I want to see her face
  = feminine
he isn't carrying anything
  = masculine
a bald woman without eyebrows
  = feminine, length:bald
no shoes, no shirt, no problem
  = absent:footwear, absent:shirt
she does not have horns or a tail, only fangs
  = absent:horns, absent:tail, feature:fangs
A vampire without fangs
  = species:vampire, absent:fangs
must not wear black
  = banned:black
anything but pink
  = banned:pink
blue eyes, not green
  = eyes:blue, !eyes:green
with long sleeves, not short ones
  = !absent:sleeves
a robe with no hood and no belt, just a sash
  = wear:robe, absent:hood, absent:belt, wear:sash
armless tunic, no gloves either
  = absent:gloves
zero jewelry, zero makeup
  = absent:jewellery, absent:makeup
a mermaid minus the crown
  = absent:crown, !wear:crown
dragon rider sans dragon
  = absent:dragon, !companion:dragon
neither elf nor human, she is a dryad
  = species:plantfolk
no animal ears please!
  = absent:cat_ears, forbidden:fox_ears, forbidden:rabbit_ears
she is unarmed and barefoot
  = absent:weapon, absent:footwear
without his sword he feels naked
  = absent:sword, !hold:sword
avoid purple and any kind of cape
  = banned:purple, absent:cape
exclude: helmet, shield
  = absent:helmet, absent:shield
NO CAPES!
  = absent:cape
not a single weapon
  = absent:weapon
cannot wear heels
  = absent:high_heels
free from armour
  = absent:armour
a knight in armor but no helmet and no gauntlets
  = wear:plate_armor, absent:helmet, absent:gauntlets
boots off, hat on
  = wear:fedora
the character should have no visible tattoos
  = absent:tattoo
I hate capes, so no cape
  = absent:cape
samurai who refuses to carry a sword
  = absent:sword, !hold:sword
hair isn't long
  = !length:long
his coat has no buttons and no collar
  = wear:coat, absent:buttons
hatless, gloveless, shoeless
  = absent:fedora, absent:handwear, absent:footwear
without a single scar
  = absent:scar
a beard would be wrong, so clean-shaven
  = absent:facial_hair
no gold anywhere, silver armor
  = banned:gold, wear:plate_armor silver
doesn't use a staff, uses a wand
  = absent:staff, hold:wand
a cowboy with neither horse nor gun
  = absent:horse, absent:pistol
never any red clothing
  = banned:red
no longer carries his shield
  = absent:shield, !hold:shield
`
