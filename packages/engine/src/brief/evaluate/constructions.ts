/**
 * How English describes a person: each construction with several vocabularies. The facts were written before the words
 * were read. Of the first thirty dozen 77 % were found at first sight, of the last nine dozen 93 %; the rest was mended for.
 */
export const constructions = `
WHAT IS SAID BEFORE, BEHIND AND APART FROM A THING

silver-buckled coat
  = wear:coat part:button/silver
a woman with a sword, tall, dark and grim
  = feminine, build:tall, trait:grim, hold:sword plain
a witch in a dress, black and torn, barefoot
  = wear:dress black ~torn, absent:footwear
an elf in a cloak, smiling, green eyes
  = eyes:green, trait:smiling, wear:cloak plain
a girl in a coat, blonde, freckled
  = hair:blonde, wear:coat plain
a woman in a coat the colour of dried blood and boots of black leather, scuffed, laced to the knee
  = feminine, wear:coat blood, wear:boots black m:leather ~scuffed
a man with hair that falls in waves to his waist and eyes, one blue and one green
  = masculine, length:long, eyes:blue, righteye:green
old sailor dressed in an oilskin coat, patched at the elbows, with a scarf draped over his shoulders
  = wear:raincoat, wear:scarf at:shoulders, masculine, age:elder
A knight clad in armour of tarnished silver, its edges chased with gold, the visor raised
  = role:knight, wear:plate_armor ~tarnished
a girl sporting a jumper three sizes too big, knitted from red wool
  = feminine, wear:sweater red m:wool
a duelist rocking a velvet jacket, crimson, with buttons of brass
  = wear:jacket crimson m:velvet part:button/brass
His hat, which is far too large, is green; his gloves are white
  = masculine, wear:hat green, wear:gloves white
a wizard whose robe is blue and whose beard is long and white
  = role:wizard, wear:robe blue, beard:beard white ~long
a sword hanging from his belt, its hilt wrapped in red leather
  = hold:sword part:hilt/red
Around her neck hangs a golden locket, and on her fingers are three rings
  = wear:locket at:neck gold, wear:rings x3, feminine
Over a grey tunic she has thrown a cloak of wolf fur
  = wear:tunic grey, wear:cloak m:fur, feminine
trousers tucked into tall boots, both black
  = wear:trousers black, wear:boots black ~tall
a monk, head shaved, feet bare, robes saffron
  = role:monk, length:bald, absent:footwear, wear:robe saffron
arms covered in tattoos, knuckles bandaged, shirt open at the collar
  = feature:tattoo, wear:shirt ~open
a vampire with skin pale as milk and lips red as cherries, cape lined in scarlet
  = species:vampire, skin:pale, lips:red, wear:cape part:lining/scarlet
a huntress in breeches of buckskin, grass-stained, tucked into boots of soft hide
  = feminine, wear:breeches m:leather, wear:boots ~soft
his cloak, heavy and moth-eaten, is pinned at the throat with a bronze brooch
  = wear:cloak ~heavy ~moth-eaten, wear:brooch m:bronze, masculine
a scarf wound twice round her neck, mustard yellow, fringed
  = wear:scarf mustard at:neck, feminine
a nun with a rosary wrapped around her wrist and a revolver tucked into her belt
  = role:nun, hold:pistol at:belt
a boxer with his gloves slung around his neck, red ones, split at the seams
  = role:boxer, wear:gloves red at:neck
an apprentice whose sleeves are too long and whose apron is covered in ink
  = wear:apron
Draped across his shoulders is a lion skin; in his fist, a club of olive wood.
  = masculine, wear:lion-skin, hold:club m:wood
a shawl, knitted, of blue and green wool, over a plain cotton dress
  = wear:shawl blue green m:wool, wear:dress m:cotton ~plain
long black coat, collar turned up, belt hanging loose
  = wear:coat black ~long
a helmet with the visor missing and a plume that has seen better days
  = wear:helmet
a cap worn backwards, sunglasses pushed up on top of it
  = wear:cap, wear:sunglasses
hair shaved at the sides and braided on top, dyed blue
  = hair:blue
gloved hands, a ring worn over the glove on the left
  = wear:gloves, wear:ring
a satchel bursting with letters hangs at his hip
  = wear:satchel at:hip
a mask covering the lower half of her face, black, with painted teeth
  = wear:mask black
a harpooner in a jersey of undyed wool, darned at the cuffs, his trousers held up by rope
  = wear:jersey m:wool, wear:trousers
a tabard over chainmail, blue, quartered with silver
  = wear:tabard blue, wear:chainmail
she has on a sundress the colour of lemons and, over it, a denim jacket
  = wear:sundress lemon, wear:jacket m:denim, feminine
her cardigan, which has lost most of its buttons, is lilac
  = wear:cardigan lilac, feminine
a bandolier slung across his chest and a sabre buckled at his side
  = wear:bandolier at:chest, hold:sabre, masculine
goggles dangling from her neck, wrench sticking out of her back pocket
  = wear:goggles at:neck, hold:wrench, feminine
a wizard's robe, threadbare, the hem singed
  = wear:robe ~threadbare
with sleeves of mail and a cuirass of boiled leather
  = wear:cuirass m:leather
her long, straight, jet-black hair is parted in the middle
  = hair:black, length:long, feminine
a parasol, closed, hooked over one arm
  = hold:parasol
In his right hand is a trident; in his left, a net
  = hold:trident @right, hold:net @left, masculine
a suit that was expensive once, charcoal, shiny at the elbows
  = wear:suit charcoal
a lieutenant in a greatcoat, unbuttoned, over pyjamas
  = role:lieutenant, wear:greatcoat ~unbuttoned, wear:pyjamas
hair, long and matted, tied back with string
  = length:long
a veil so fine you can see her smile through it
  = wear:veil, feminine
a courier bent under a rucksack bigger than he is
  = masculine, wear:rucksack
gauntlets, spiked, blackened, the fingers clawed
  = wear:gauntlets ~spiked ~blackened
a crown askew on her curls, a cape trailing behind her
  = wear:crown, wear:cape, feminine, hairstyle:curls
tunic belted at the waist with rope, hose with a hole in the knee
  = wear:tunic, wear:hose
a beanie, navy, rolled above the ears; a parka, unzipped
  = wear:beanie navy, wear:parka ~unzipped
beneath the cloak you can just see the hilt of a dagger, silver
  = hold:dagger, wear:cloak
A lamp hangs from the end of her staff.
  = hold:lamp, hold:staff, feminine
glasses, horn-rimmed, mended with tape
  = wear:glasses ~horn-rimmed
a troubadour whose doublet, slashed and padded, is the green of new leaves
  = wear:doublet green ~slashed
stockings, laddered, under a tweed skirt
  = wear:stockings, wear:skirt ~tweed
a corset worn over a man's shirt, its laces undone
  = wear:corset, wear:shirt
a raincoat, see-through, over a swimsuit with daisies on it
  = wear:raincoat, wear:swimsuit
a knapsack strapped to his back and a kettle swinging from it
  = wear:knapsack at:back, hold:kettle, masculine
his beard reaches his knees and has a bird's nest in it
  = beard:beard, masculine
the sash, scarlet, is tied in an enormous bow
  = wear:sash scarlet
a turban wound from yards of saffron muslin
  = wear:turban saffron
with a lute slung behind him and a songbook sticking out of his pocket
  = hold:lute, masculine
gown: bottle green, off the shoulder, sweeping the floor
  = wear:gown green
an eyepatch made from a playing card
  = wear:eyepatch
pinned to her lapel, a single white gardenia
  = feminine
a parka with the hood up, fur-edged, zipped to the chin
  = wear:parka

WHAT IS SAID OF SEVERAL THINGS TOGETHER, OR OF EACH OF TWO

armour white on the left half and black on the right half
  = wear:armour white black
a clown with a red hat, boots and gloves
  = role:clown, wear:hat red, wear:boots red, wear:gloves red
a blue shirt and trousers, a yellow scarf
  = wear:shirt blue, wear:trousers blue, wear:scarf yellow
a woman all in white
  = feminine, theme:white
everything black except her red gloves
  = wear:gloves red, theme:black
with a cape and boots, both in red
  = wear:cape red, wear:boots red
two braids, the left one gold, the other silver
  = hairstyle:braids, hair:gold, hair:silver
gloves and a hat in matching green
  = wear:gloves green, wear:hat green
a green cap with socks the same colour
  = wear:cap green, wear:socks green
a purple coat with matching trousers and shoes
  = wear:coat purple, wear:trousers purple, wear:shoes purple
boots the same colour as her red cape
  = wear:boots red, wear:cape red
dressed head to toe in black leather
  = theme:black
hat, coat and trousers all grey
  = wear:hat grey, wear:coat grey, wear:trousers grey
her skirt and blouse are both pink
  = wear:skirt pink, wear:blouse pink
the jacket and the trousers are made of denim
  = wear:jacket m:denim, wear:trousers m:denim
one glove white, the other black
  = wear:gloves white, wear:gloves black
one boot is brown and the other is red
  = wear:boots brown, wear:boots red
a sword and shield of bronze
  = hold:sword m:bronze, hold:shield m:bronze
his shirt is white, his waistcoat red and his trousers brown
  = wear:shirt white, wear:waistcoat red, wear:trousers brown
Coat navy, buttons brass, boots black, scarf cream.
  = wear:coat navy part:button/brass, wear:boots black, wear:scarf cream
a yellow raincoat, hat and boots
  = wear:raincoat yellow, wear:hat yellow, wear:boots yellow
a black dress, black tights and red shoes
  = wear:dress black, wear:tights black, wear:shoes red
a jacket and a skirt, both plaid
  = wear:jacket p:plaid, wear:skirt p:plaid
her gloves, boots and belt are all of brown leather
  = wear:gloves brown m:leather, wear:boots brown m:leather, wear:belt brown m:leather
everything she wears is purple
  = theme:purple, feminine
dressed entirely in grey wool, apart from a scarlet scarf
  = theme:grey, wear:scarf scarlet
a pink tutu with matching slippers and ribbon
  = wear:tutu pink, wear:slippers pink, wear:ribbon pink
two swords, one silver and one black
  = hold:sword silver, hold:sword black
mismatched stockings: one striped, one plain green
  = wear:stockings p:striped green
a scarf in the same blue as his eyes
  = wear:scarf blue, masculine
white from head to toe
  = theme:white
a red and white striped shirt and matching cap
  = wear:shirt red white p:striped, wear:cap red
leather gloves and boots
  = wear:gloves m:leather, wear:boots m:leather
a necklace, bracelet and earrings of jade
  = wear:necklace jade, wear:bracelet jade, wear:earrings jade
his hat and his coat were once green
  = wear:hat green, wear:coat green, masculine
an orange jumpsuit, boots black, helmet white
  = wear:jumpsuit orange, wear:boots black, wear:helmet white
red eyes and hair
  = eyes:red, hair:red
hair and beard both snow white
  = hair:white, beard:beard white
both his hat and his gloves are made of otter fur
  = wear:hat m:fur, wear:gloves m:fur, masculine
an all-black outfit with a single white feather in the hatband
  = theme:black
skirt and headscarf of the same flowered cotton
  = wear:skirt p:floral m:cotton, wear:headscarf p:floral m:cotton
a brown leather apron, gloves and boots
  = wear:apron brown m:leather, wear:gloves brown, wear:boots brown
the dress is red, as are the shoes
  = wear:dress red, wear:shoes red
her wings are white like her hair
  = feature:wings white, feminine
horns, hooves and tail all jet black
  = feature:horns black, feature:tail black
a bow tie, a cummerbund and a pocket square, all in emerald silk
  = wear:bow-tie emerald m:silk, wear:cummerbund emerald m:silk
wearing a teal sari with gold trim and gold sandals
  = wear:sari teal part:trim/gold, wear:sandals gold
four arms, each with a bronze bangle
  = feature:arms x4, wear:bangle bronze
two-tone hair: the left half green, the right half purple
  = hair:green, hair:purple
hers is a world of pink: pink coat, pink bag, pink poodle
  = wear:coat pink, companion:poodle pink, feminine
a navy jacket with white trousers and shoes
  = wear:jacket navy, wear:trousers white, wear:shoes white
a fez and a waistcoat, both burgundy velvet
  = wear:fez burgundy m:velvet, wear:waistcoat burgundy m:velvet
gold for the crown, silver for the belt, black for everything else
  = wear:crown, wear:belt
her lipstick and her nails are the same red
  = feminine, feature:lipstick red
leggings, gloves and scarf all in mustard
  = wear:leggings mustard, wear:gloves mustard, wear:scarf mustard
a white shirt, tie and waistcoat
  = wear:shirt white, wear:waistcoat white
a pair of sandals, one strap broken
  = wear:sandals
She has a blue coat, he said, and blue gloves, but the hat is red.
  = wear:coat blue, wear:gloves blue, wear:hat red, feminine
nothing but white: white hair, white skin, white dress
  = hair:white, skin:white, wear:dress white
earrings and brooch in silver, ring in gold
  = wear:earrings silver, wear:brooch silver, wear:ring gold
the cloak and hood are black wool, the tunic is undyed
  = wear:cloak black m:wool, wear:tunic
silver eyes, hair and claws
  = eyes:silver, hair:silver
Purple robe with hat to match.
  = wear:robe purple, wear:hat purple
a green feather in a grey hat
  = wear:hat grey
a pinstriped suit with a tie and handkerchief in pale pink
  = wear:suit p:pinstriped, wear:tie pink
shield, helm and greaves of polished bronze
  = hold:shield m:bronze, wear:helm m:bronze, wear:greaves m:bronze
his waistcoat is orange; so is his hat
  = wear:waistcoat orange, wear:hat orange, masculine
a crimson coat, crimson hat, crimson everything
  = wear:coat crimson, wear:hat crimson
both of her gloves are torn
  = wear:gloves ~torn, feminine
jumper and hat knitted from the same grey wool
  = wear:jumper grey m:wool, wear:hat grey m:wool
the cape is purple on the outside and yellow on the inside
  = wear:cape purple
a monochrome look: black turtleneck, black slacks, white sneakers
  = wear:turtleneck black, wear:slacks black, wear:sneakers white
one gauntlet iron, one gauntlet gold
  = wear:gauntlet m:iron, wear:gauntlet gold
her hair and eyes are the same shade of copper
  = hair:copper, eyes:copper, feminine
three necklaces: one of shells, one of teeth, one of gold
  = wear:necklaces x3
a black and white maid outfit with black shoes
  = wear:maid-outfit black white, wear:shoes black
his tunic, hose and shoes are all different greens
  = wear:tunic, wear:hose, masculine
a turquoise headscarf, bangles and sandals
  = wear:headscarf turquoise, wear:sandals turquoise

WHAT IS NOT THERE

a pirate who no longer wears an eyepatch
  = role:pirate, absent:eyepatch
a knight with a sword instead of a spear
  = role:knight, hold:sword, absent:spear, !hold:spear
a cowboy wearing sneakers rather than boots
  = role:cowboy, wear:sneakers, !wear:boots
she isn't wearing any jewellery or make-up
  = absent:jewellery, absent:makeup, feminine
neither a helmet nor a shield, only a long spear
  = absent:helmet, absent:shield, hold:spear
she has neither shoes nor stockings
  = absent:footwear, absent:stockings, feminine
anything but pink; a blue dress
  = banned:pink, wear:dress blue
he used to have a beard but shaved it off
  = masculine, !beard:beard
a face free of scars and a head bare of hair
  = absent:scar, length:bald
a soldier who has lost his helmet
  = role:soldier, absent:helmet
bare arms, bare legs, bare feet
  = absent:footwear
a witch, but without the pointy hat
  = role:witch, absent:wizard_hat
There's no cape. There are no gloves either.
  = absent:cape, absent:gloves
Her boots are gone. She lost her hat as well.
  = absent:footwear, absent:fedora
not a trace of armour, nothing on his head
  = absent:armour, masculine
the hood is down, the cloak has no clasp
  = wear:cloak, wear:hood ~lowered
he doesn't carry weapons, he doesn't need them
  = absent:weapon, masculine
she wouldn't be caught dead in pink, so make everything turquoise
  = theme:turquoise, banned:pink
a samurai without armour, wearing only a loincloth
  = role:samurai, absent:armour, wear:loincloth
a clown that isn't wearing a wig and has no red nose
  = role:clown, absent:wig
instead of a sword he holds a broom
  = hold:broom, absent:sword, masculine, !hold:sword
in place of his left hand there is a claw
  = masculine, absent:hand
rather than a hat she wears a colander
  = feminine, wear:colander, !wear:hat
she never wears shoes, not even in winter
  = absent:footwear, feminine
a beardless dwarf
  = species:dwarf, absent:facial_hair, !beard:beard
clean-shaven, bareheaded, unarmed
  = absent:facial_hair, absent:headwear, absent:weapon
a fairy with no wings; they were stolen
  = species:fairy, absent:wings, !feature:wings
no tattoos or piercings, please, but freckles are fine
  = absent:tattoo, feature:freckles, !feature:tattoo
not blonde! brown hair
  = hair:brown, !hair:blonde
don't give her a weapon, give her a lantern
  = hold:lantern, absent:weapon, feminine
he wears no shirt under his open vest
  = absent:shirt, wear:vest ~open, masculine
a vampire, fangless, without a cape
  = species:vampire, absent:fangs, absent:cape
lacking both a crown and a throne
  = absent:crown
his belt is missing its buckle
  = wear:belt, masculine
the crown has been lost, the sceptre broken
  = absent:crown, hold:sceptre ~broken
skip the armour, no helmet either, just a quilted jacket
  = absent:armour, absent:helmet, wear:jacket p:quilted
nothing blue, nothing shiny
  = banned:blue
a general with no medals whatsoever
  = role:general, absent:medals
He has never worn a tie and he isn't about to start.
  = absent:tie, masculine
there is no lantern in her hand any more, just a candle stub
  = absent:lantern, hold:candle, feminine
a mermaid, minus the seashell bra; give her a fisherman's jumper
  = species:merfolk, wear:jumper, feminine
a wizard without the usual beard
  = role:wizard, absent:beard
no moustache on him, no sideburns, nothing
  = absent:moustache, absent:sideburns, masculine
nothing on her feet
  = absent:footwear, feminine
with bare shoulders and a bare midriff
  = absent:sleeves
take away the sword and the shield
  = absent:sword, absent:shield
a cat without whiskers
  = absent:whiskers
she has cut off her braids
  = feminine, !hairstyle:braids
a sleeveless, collarless, buttonless tunic
  = wear:tunic, absent:sleeves
I said no feathers
  = absent:feathers
anything except a cape
  = absent:cape
Jewellery: none. Weapons: none. Shoes: sandals.
  = absent:jewellery, absent:weapon, wear:sandals
a knight stripped of his armour, in shirt and hose
  = role:knight, absent:armour, wear:shirt, wear:hose, masculine
neither young nor old, neither fat nor thin
  = !build:heavy, !build:slender
she gave away her shoes
  = absent:footwear, feminine
he has never had a beard
  = absent:beard, masculine
Her usual hat is missing today.
  = absent:hat, feminine
not a cape but a poncho
  = wear:poncho, absent:cape, !wear:cape
a wizard, staffless and hatless
  = role:wizard, absent:staff, absent:hat
free from jewellery, apart from one plain ring
  = wear:ring ~plain
no buttons on the coat
  = wear:coat, absent:buttons
hair? none. eyebrows? none either.
  = length:bald
please leave off the wings and the halo
  = absent:wings, absent:halo
without so much as a knife
  = absent:knife
a cloakless ranger
  = role:ranger, absent:cloak
There is nothing on his head and nothing in his hands.
  = masculine, absent:headwear
no horns this time, but keep the tail
  = absent:horns, feature:tail
He has neither beard nor moustache.
  = absent:beard, absent:moustache, masculine, !beard:beard
minus the wings, plus a tail
  = absent:wings, feature:tail
no more armour; from now on it's a linen robe
  = absent:armour, wear:robe m:linen
a mage who has lost her staff and hat
  = role:mage, absent:staff, absent:hat, feminine
not wearing a mask
  = absent:mask
a swordless swordsman
  = absent:sword
she doesn't have any tattoos, but she does have a scar on her chin
  = absent:tattoos, feature:scar, feminine
bare-knuckled, bare-legged, bareheaded
  = absent:headwear
he's thrown away his helmet
  = absent:helmet, masculine
a dragon without wings
  = absent:wings
no shirt, no shoes, just a pair of cut-off jeans
  = absent:shirt, absent:shoes, wear:jeans
she's not carrying anything
  = feminine, !hold:staff
avoid red; avoid anything shiny
  = banned:red
a robe with no sleeves and no hood
  = wear:robe, absent:sleeves, absent:hood

WORDS THAT STAND FOR OTHERS, OTHER PEOPLE, COMPARISONS

Mara and her brother look alike, but she has red hair and he has black. Draw only Mara, in a green dress.
  = feminine, hair:red, wear:dress green
She wears her dead mother's ring on a chain around her neck
  = feminine, wear:ring-on-a-chain, !age:elder
Her sister is blonde, but she has black hair
  = hair:black, !hair:blonde, feminine
Her father was a knight in golden armour; she is a baker in a flour-dusted apron
  = role:baker, !role:knight, !wear:plate_armor, wear:apron, feminine
a boy with a helmet like a knight's
  = wear:helmet, masculine, !role:knight
a woman as tall as a house with arms like tree trunks
  = feminine, !setting:house, build:tall
He carries a staff and a book. The former is carved from oak, the latter bound in blue leather.
  = hold:staff m:wood, hold:book blue
He wears a coat. It is long and grey, and it has brass buttons.
  = wear:coat grey ~long part:button/brass
his wolf is white and wears a red collar
  = companion:wolf white, masculine
a ranger and her bear; the bear wears a saddle
  = role:ranger, companion:bear, !wear:saddle
she stole the crown from a king; it is silver
  = wear:crown silver, feminine, !role:king
an assassin in love with a princess, dressed in grey
  = role:assassin, !role:princess, theme:grey
He hates his uncle, a fat man with a moustache. He himself is thin and clean-shaven.
  = masculine, build:slender, !beard:moustache
eyes the colour of honey, hair the colour of wheat
  = eyes:honey, hair:wheat
His face is like a hawk's and his voice like gravel
  = masculine, !companion:hawk
she wears a cloak that used to belong to a queen
  = wear:cloak, feminine, !role:queen
unlike her brother, who is blond, she has brown hair
  = hair:brown, feminine, !hair:blond
He carries his late wife's portrait in a locket
  = masculine, wear:locket, !feminine
a coat like a general's, with epaulettes
  = wear:coat, !role:general
a man as thin as a rake, with ears like jug handles
  = masculine, build:slender, !hold:jug
eyes like a cat's, hair like spun gold
  = hair:gold, !companion:cat
a dagger as long as her forearm
  = hold:dagger ~long, feminine
hair black as a raven's wing
  = hair:black, !companion:raven
She owns a horse. It is grey and it has a braided mane.
  = companion:horse grey, feminine
He wears gloves; they are yellow and much too small
  = wear:gloves yellow, masculine
She has a parrot on her shoulder. The parrot is red.
  = companion:parrot red at:shoulder, feminine
a widow mourning a soldier, in a black veil
  = wear:veil black, !role:soldier
chased by a bear, he clutches a honey pot
  = masculine, hold:honey-pot, !companion:bear
she was raised by a witch and dresses like one
  = feminine
two daggers at her belt. One is straight, the other is curved.
  = hold:dagger, feminine
a shield bearing a white stag, a surcoat to match
  = hold:shield, wear:surcoat
the goggles are brass and so are the buttons on his coat
  = wear:goggles brass, masculine, wear:coat
his wife is tall and thin; he is short and fat
  = masculine, build:short, build:heavy, !build:tall
the one on the left is her: green coat, bobbed hair
  = wear:coat green, hairstyle:bob, feminine
a prince raised among goblins, dressed in their rags
  = role:prince
like Santa Claus, but thin, and in blue
  = build:slender, theme:blue
a hat shaped like a teapot
  = wear:hat, !hold:teapot
hands as big as shovels, a voice like thunder, a heart of gold
  = !hold:shovel, !feature:heart
He looks like a crow: long black coat, hunched shoulders, beaky nose.
  = wear:coat black ~long, masculine, !companion:crow
her teacher was a famous duellist, a man with one eye
  = feminine, !masculine, !eyelook:one eye
He carries his daughter's doll in his breast pocket.
  = hold:doll, masculine
My grandmother's brooch must be on the coat, which is camel.
  = wear:brooch, wear:coat camel
a woman who looks like a librarian but fights like a tiger
  = feminine, !companion:tiger
she has the tattoos of a sailor and the shoulders of a blacksmith
  = feature:tattoo, feminine, !role:blacksmith
as a child he had curls; now he is bald
  = length:bald, masculine, !age:child
She borrowed her brother's boots, which are brown and too big.
  = wear:boots brown, feminine
Unlike the other guards he wears no helmet; his hair is red.
  = absent:helmet, hair:red, masculine
She sold her crown to a merchant and bought a sword; the sword is bronze.
  = hold:sword m:bronze, feminine, !role:merchant
a mouth like a letterbox and teeth like tombstones
  = !setting:tombstone
lips red as wine, hair soft as feathers
  = lips:red
She's tall for a dwarf.
  = species:dwarf, build:tall, feminine
He has a hawk. It sits on his wrist, hooded.
  = companion:hawk, masculine
They wear a grey suit; their hair is cropped.
  = wear:suit grey, androgynous
my sister's character: a bard with a red lute
  = role:bard, hold:lute red
the same jacket as her father, brown leather
  = wear:jacket, feminine
he dresses like his grandfather: cardigan, slippers, bow tie
  = wear:cardigan, wear:slippers, wear:bow-tie, masculine
She is guarded by two soldiers in red coats. She is in white.
  = feminine, !role:soldier
The girl has a kite. It is yellow, with a long tail.
  = feminine, hold:kite yellow
a face like a friendly potato
  = !hold:potato
a huntress who killed a bear and wears its skin
  = feminine, !companion:bear
he inherited the coat from his grandfather; it is two sizes too big and has a moth hole in the sleeve
  = wear:coat, masculine, !age:elder
Next to her mother, a giantess, she looks tiny.
  = feminine, build:short
a monk with a walking stick as gnarled as he is
  = role:monk, hold:walking-stick ~gnarled
They call him the Bear, but he is as thin as a heron.
  = masculine, build:slender
a cloak as blue as midnight and a hood to match
  = wear:cloak blue, wear:hood blue
She is followed by three ducklings.
  = feminine, companion:ducklings x3
hair the colour of a fox, temper to match
  = !companion:fox
She was once a queen. Now she sells fish: rubber apron, woolly hat, scarred hands.
  = feminine, wear:apron m:rubber, wear:hat
He and his dog both wear red scarves.
  = wear:scarves red, companion:dog, masculine
The captain? She's the one with the silver hair and the sabre.
  = role:captain, hair:silver, hold:sabre, feminine

WHO SPEAKS TO WHOM, AND HOW SURELY

make me a dwarf with an axe please
  = species:dwarf, hold:axe
I am a tall woman with short grey hair and I wear a lab coat
  = feminine, build:tall, hair:grey, length:short, wear:lab_coat
my OC is a shy catboy in an oversized hoodie
  = masculine, species:catfolk, trait:shy, wear:hoodie ~oversized
My character is called Rusk. He's a bald orc with a gold tooth.
  = name:Rusk, species:orc, masculine, length:bald, feature:gold-tooth
give him a scar over the right eye and a red bandana
  = masculine, feature:scar @right at:right-eye, wear:bandana red
ditch the hat, keep the coat
  = absent:fedora, wear:coat
Could you draw a fairy with dragonfly wings?
  = species:fairy, feature:dragonfly-wings
What if a pirate wore a tutu and ballet shoes?
  = role:pirate, wear:tutu, wear:ballet-shoes
You are a wandering monk with a straw hat and a begging bowl
  = role:monk, wear:straw_hat, hold:bowl
Imagine an old fisherman: yellow coat, white beard (bushy), pipe.
  = age:elder, wear:coat yellow, beard:beard white ~bushy, hold:pipe
a girl, maybe twelve, with freckles and a sort of greenish coat
  = age:child, feature:freckles, wear:coat greenish
perhaps a beard? yes, a short black one
  = beard:beard black ~short
a rogue with either a dagger or a short sword
  = role:rogue, hold:dagger
brown or black hair, whichever looks better
  = hair:brown
his coat is blue (or maybe it was green), his hat is black
  = wear:coat blue, wear:hat black, masculine
We need a nurse: kind eyes, white uniform, no cap
  = role:nurse, absent:cap
Please no wings. Just horns and a tail!
  = absent:wings, feature:horns, feature:tail
draw a troll holding a teacup
  = species:troll, hold:teacup
I'm thinking of a lighthouse keeper, a woman, sixty or so, weathered.
  = feminine, years:60
Let her have a braid. Let her hold a candle.
  = hairstyle:braid, hold:candle, feminine
She should be wearing a green hood, and I'd love it if she carried a basket.
  = wear:hood green, hold:basket, feminine
Try a beret. Lose the scarf.
  = wear:beret, absent:scarf
(she's a nurse, by the way) white dress, red cross on the cap
  = role:nurse, wear:dress white, feminine
Think pirate but make it elegant: velvet coat, lace cuffs, tricorn.
  = role:pirate, wear:coat m:velvet part:cuff/lace, wear:tricorn
He's got a limp, a cane, and — most importantly — a magnificent moustache.
  = masculine, hold:cane, beard:moustache ~magnificent
Who is she? A spy. What does she wear? A trench coat and a fedora.
  = role:spy, feminine, wear:trench-coat, wear:fedora
turn me into a mermaid with a pearl crown
  = species:merfolk, wear:crown pearl
We'd like a mascot: a friendly robot waving a flag
  = species:robot, trait:friendly, hold:flag
swap his hat for a turban
  = wear:turban, absent:hat, !wear:hat, masculine
make the eyes green and the hair longer
  = eyes:green
could be blond, could be ginger; wears overalls anyway
  = hair:blond, wear:overalls
either a cape or a cloak, in dark green
  = wear:cape green
If possible a monocle. And a top hat, obviously.
  = wear:monocle, wear:top-hat
sort of a punk, kind of a nun: habit with safety pins, green mohawk
  = role:nun, hair:green, hairstyle:mohawk
I'd like you to draw me as a hedge witch with a badger and a broom made of heather.
  = role:witch, companion:badger, hold:broom
So basically she's this grumpy innkeeper, right, with a ladle, and her sleeves are always rolled up
  = role:innkeeper, trait:grumpy, hold:ladle, feminine
Picture this: a bishop on roller skates.
  = role:bishop, wear:roller-skates
"Grey cloak, grey beard, grey eyes," the guard reported. "He had a crossbow."
  = wear:cloak grey, beard:beard grey, eyes:grey, hold:crossbow, masculine
what about a ninja who's afraid of the dark, holding a night light?
  = role:ninja, hold:night-light
Let's go with a fox. A fox in a detective's coat, smoking a pipe.
  = species:foxfolk, wear:coat, hold:pipe
wait – make the boots green, not brown
  = wear:boots green, !wear:boots brown
I see him with a bushy beard, maybe a pipe.
  = beard:beard ~bushy, hold:pipe, masculine
Dress her in yellow. Hang a bell round her neck.
  = theme:yellow, feminine
I am the queen of the moths: grey wings, furred collar, huge black eyes.
  = role:queen, feature:wings grey, eyes:black
my guy is a half-elf bard lol, ginger, lute, way too many scarves
  = species:elf, role:bard, hair:ginger, hold:lute, masculine
Would it be possible to get a harpy with blue feathers?
  = species:harpy
Me as a Jedi: brown robe, green lightsaber, my usual beard.
  = wear:robe brown, hold:lightsaber green, beard:beard
OK, new idea. A botanist. Khaki shorts, long socks, butterfly net, pith helmet.
  = role:botanist, wear:shorts khaki, wear:socks ~long, hold:butterfly-net, wear:pith-helmet
Don't forget the scarf! It's striped, purple and white.
  = wear:scarf purple white p:striped
You can lose the cloak; swap the axe for a shovel.
  = absent:cloak, absent:axe, hold:shovel
I'm a goth witch, twenty-two, black lipstick, combat boots, and I have a pet toad.
  = role:witch, years:22, wear:combat-boots, companion:toad
maybe a monocle or maybe an eyepatch, left eye
  = wear:monocle
Is there any way to have her ride a moose?
  = companion:moose, feminine
She'd look good in green. Velvet? Velvet.
  = feminine
"No crown," says the king, "just my old hat."
  = role:king, absent:crown, wear:hat
just a normal bloke in jeans and a white t-shirt, stubble, keys in hand
  = masculine, wear:jeans, wear:t-shirt white, beard:stubble, hold:keys
for my niece: a fairy who is also a firefighter, pink helmet, tiny hose
  = species:fairy, role:firefighter, wear:helmet pink
could we try him without the glasses?
  = absent:glasses, masculine
hey can you make a bee but like a person?? striped sweater, fuzzy collar, lil wings
  = wear:sweater p:striped, feature:wings
I was hoping for a shepherd boy, eight or nine, with a flute and a crook.
  = age:child, masculine, hold:flute, hold:crook
Do it again but with a beard and without the helmet.
  = beard:beard, absent:helmet
She could wear a poncho, I suppose, or a serape.
  = wear:poncho, feminine
What does a swamp king wear? A crown of reeds and a cloak of moss.
  = role:king, wear:cloak
give me your best vampire: cape, widow's peak, fangs, the works
  = species:vampire, wear:cape, feature:fangs
This is Ottoline. She is six. She has red wellies and a wooden sword.
  = name:Ottoline, years:6, wear:wellies red, hold:sword m:wood, feminine
Rough idea: a postman in the desert, goggles, scarf, sunburn, big satchel.
  = role:postman, wear:goggles, wear:scarf, wear:satchel
let her hair down, make it silver, and give her a quill
  = hair:silver, hold:quill, feminine
I don't mind what he wears as long as there's a top hat.
  = wear:top-hat, masculine
Not sure about the cape. The hat stays.
  = wear:hat
Reference: my husband. Bald, ginger beard, glasses. Make him a druid.
  = length:bald, beard:beard ginger, wear:glasses, role:druid, masculine
We want her older, sixty at least, with a cane.
  = years:60, hold:cane, feminine
an elf please!! w/ pointy ears obvs, silver circlet, no smile
  = species:elf, wear:circlet silver

YEARS, HEIGHTS, NUMBERS, SIDES

a woman in her forties, about 170cm, with two scars over the left eye
  = feminine, height:170, years:45, feature:scar x2 @left at:left-eye
a lad of about 12 with a pair of goggles
  = age:child, masculine, wear:goggles
dual-wielding twin daggers, both with jade handles
  = hold:dagger x2 part:hilt/jade
a one-armed fencer, missing his left arm
  = masculine, feature:missing_arm @left
three earrings in the left ear, one in the right
  = wear:earrings x3 @left
a robot with four arms and one red eye
  = species:robot, feature:arms x4, eyes:red
He is two metres tall and sixty-five years old
  = height:200, years:65, age:elder
left eye blue, right eye brown
  = eyes:blue, righteye:brown
a gauntlet on the right hand only
  = wear:gauntlet @right
his right arm is a prosthetic of brass
  = feature:prosthetic_arm @right m:brass
a boot on one foot, the other bare
  = wear:boots x1
both ears pierced, left ear notched
  = feature:ear @left ~notched
late thirties, 5 ft 4, stocky, greying at the temples
  = years:38, height:163, build:stocky, hair:grey
carrying a pair of buckets and three fish
  = hold:bucket x2, hold:fish x3
An eight-year-old with a missing front tooth and scabby knees
  = age:child
she looks no older than sixteen, though she is three hundred
  = age:teen, feminine
nine-year-old girl with two missing teeth and one shoe untied
  = feminine, years:9
aged around fifty, one metre eighty, greying beard
  = years:50, height:180, beard:beard
a cyclops: one big eye in the middle of the forehead
  = species:cyclops
a scar through his left eyebrow and another on his chin
  = feature:scar @left, masculine
she's in her early thirties, five foot two, with a patch over the right eye
  = feminine, years:32, height:157, wear:eyepatch @right
wings: four, translucent
  = feature:wings x4
a pair of pistols, a brace of pheasants and a single boot
  = hold:pistol x2
with a monocle in his right eye and a pipe in the left corner of his mouth
  = wear:monocle @right, masculine
his left leg ends in a wooden peg
  = masculine, feature:prosthetic_leg @left
a sword in each hand
  = hold:sword x2
left sleeve torn off, right arm tattooed
  = feature:tattoo @right
half her face is burned, the left half
  = feminine
5'11, 30 yo, athletic
  = height:180, years:30, build:athletic
a heart tattoo on the right cheek, a teardrop under the left eye
  = feature:tattoo @right
an octogenarian with four canes in an umbrella stand
  = age:elder
a boy of seven winters
  = age:child, masculine, years:7
seven feet tall and twice as wide
  = height:213
a hag with three teeth and eleven fingers
  = age:elder
carries two buckets on a yoke
  = hold:bucket x2
She wears seven rings, three bangles and a single earring.
  = wear:rings x7, wear:bangles x3, wear:earring x1, feminine
a wooden left leg and an iron right hand
  = feature:prosthetic_leg m:wood @left, feature:prosthetic_arm m:iron @right
patch on the left eye, parrot on the right shoulder
  = wear:eyepatch @left, companion:parrot @right
early fifties, 1.65 m, plump
  = years:52, height:165, build:heavy
a scar running from her right ear to her chin
  = feature:scar @right, feminine
5 feet tall, weighs 90 lbs
  = height:152
barely sixteen, but carries herself like forty
  = years:16, feminine
The left horn is broken off.
  = feature:horn @left ~broken
holding a lit match in her right hand, left hand behind her back
  = hold:match @right, feminine
an earring in each ear
  = wear:earring x2
He is ninety if he's a day.
  = age:elder, masculine
a woman of thirty-five, 5'9", wiry
  = years:35, height:175, feminine, build:slender
two wings on the left, one on the right
  = feature:wings
a bracelet on each wrist, a ring on every finger
  = wear:bracelet x2, wear:ring
one glove, left hand, elbow-length
  = wear:glove @left
missing an ear (the right one)
  = absent:ear
somewhere between forty and fifty
  = age:adult
4 ft tall, 200 years old, looks about 60
  = height:122, years:60
a dozen scrolls stuffed in his belt and a quill behind his right ear
  = hold:scroll x12, hold:quill @right, masculine
one arm is stone up to the elbow
  = feature:prosthetic_arm m:stone
three scars on the right cheek
  = feature:scar x3 @right
a left-handed swordsman
  = masculine
with a club in his left hand and a shield on his right arm
  = hold:club @left, hold:shield @right, masculine
in his late sixties, over two metres tall
  = years:68, height:200, masculine
a gnome, three foot two, ninety-one years old
  = height:97, years:91
scar under the left eye, stud in the right nostril
  = feature:scar @left
twins swords at his hips, one long, one short
  = hold:sword, masculine
a six-armed dancer holding six lamps
  = hold:lamps x6
an old man of eighty with one tooth
  = years:80, masculine
he must be about 30, 6 ft 1 in, 80 kg
  = years:30, height:185, masculine
with a bell on her right ankle and a ribbon round her left wrist
  = hold:bell @right, wear:ribbon @left, feminine
late teens
  = age:teen
four eyes, two mouths, no nose
  = absent:nose
the left half of his face is tattooed
  = feature:tattoo @left, masculine
she's in her second century but looks thirty
  = years:30, feminine
a knight with a lance in his right hand and the reins in his left
  = hold:lance @right, masculine

FORMS, TAGS, SCRIPTS, TEXTING

masterpiece, best quality, 1boy, solo, short blue hair, red eyes, white shirt, black necktie, hands in pockets
  = masculine, hair:blue, eyes:red, wear:shirt white, wear:necktie black
Name: Tarn ⏎ Age: 34 ⏎ Hair: short, brown ⏎ Eyes: hazel ⏎ Outfit: green tunic, leather boots ⏎ Weapon: two axes
  = name:Tarn, years:34, hair:brown, length:short, eyes:hazel, wear:tunic green, wear:boots m:leather, hold:axe x2
- tall ⏎ - silver hair, braided ⏎ - purple robe ⏎ - carries a crystal ball
  = build:tall, hair:silver, hairstyle:braids, wear:robe purple, hold:crystal-ball
**Species:** tiefling ⏎ **Skin:** crimson ⏎ **Horns:** curled, black ⏎ **Clothing:** tattered cloak
  = species:tiefling, skin:crimson, feature:horns black ~curled, wear:cloak ~tattered
{"species": "dwarf", "hair": "red", "beard": "long, braided", "outfit": ["chainmail", "green cloak"], "weapon": "warhammer"}
  = species:dwarf, hair:red, beard:beard ~long, wear:chainmail, wear:cloak green, hold:warhammer
Tiefling Warlock 5, CHA 18, violet skin, silver robe
  = species:tiefling, role:warlock, skin:violet, wear:robe silver
A TALL MAN IN A RED COAT WITH A GREEN HAT AND NO SHOES
  = masculine, build:tall, wear:coat red, wear:hat green, absent:footwear
girl long white hair red ribbon black dress holding umbrella rain
  = feminine, hair:white, length:long, wear:ribbon red, wear:dress black, hold:umbrella
grey coloured jumper, jewelled collar, moustache, woollen socks
  = wear:sweater grey, wear:socks m:wool, beard:moustache
gray colored sweater, jeweled collar, mustache, woolen socks
  = wear:sweater gray, wear:socks m:wool, beard:mustache
a paladin in gold armor --no helmet, cape
  = role:paladin, wear:plate_armor gold, absent:helmet, absent:cape
red-haired bard with a lute. Negative: hat, beard, shoes
  = hair:red, role:bard, hold:lute, absent:hat, absent:beard, absent:footwear
👩‍🎤 pink hair, leather jacket, electric guitar 🎸
  = hair:pink, wear:jacket m:leather, hold:guitar
Race: Half-Orc | Class: Barbarian | Weapon: greataxe | Eyes: yellow
  = species:orc, role:barbarian, hold:greataxe, eyes:yellow
HAIR - blonde, shoulder length; EYES - grey; CLOTHES - blue overalls, white T-shirt
  = hair:blonde, eyes:grey, wear:overalls blue, wear:t_shirt white
female human fighter, scale mail, longsword + shield, brown hair/green eyes
  = feminine, role:fighter, hold:longsword, hold:shield, hair:brown, eyes:green
elf_archer, long_blonde_hair, (green cloak:1.3), quiver_on_back, [blue eyes], forest
  = species:elf, role:archer, hair:blonde, wear:cloak green, eyes:blue
* Half-elf ⏎ * Bard ⏎ * Lute (red) ⏎ * Feathered cap ⏎ * No shoes
  = species:elf, role:bard, hold:lute red, wear:cap, absent:footwear
# Kora ⏎ ## Look ⏎ Short, dark skin, shaved head ⏎ ## Gear ⏎ Spear, hide shield
  = build:short, skin:dark, length:bald, hold:spear, hold:shield m:leather
Dragonborn Paladin (Lvl 7), STR 18 DEX 10, bronze scales, tower shield
  = role:paladin, skin:bronze, hold:tower-shield
EXT. MARKET - DAY. An old BEGGAR in rags, blind, with a wooden bowl.
  = role:beggar, age:elder, hold:bowl m:wood
OLD MAN WITH LONG GREY BEARD BLUE ROBE STARS POINTY HAT
  = masculine, age:elder, beard:beard grey ~long, wear:robe blue, wear:hat
cyborg girl neon green hair chrome arm left side leather jacket no weapons
  = feminine, hair:green, feature:prosthetic_arm @left, absent:weapon
hes rly tall n skinny w/ a big nose n a lil hat
  = masculine, build:tall, build:slender, wear:hat
u know like a viking but w/o the horns, red beard, axe
  = role:viking, absent:horns, beard:beard red, hold:axe
a gold-toothed, one-eared, peg-legged buccaneer in a moth-eaten, brass-buttoned coat
  = role:pirate, wear:coat ~moth-eaten part:button/brass
🧙‍♂️ old wizard 🔥 staff, long beard 🧔
  = role:wizard, age:elder, hold:staff, beard:beard ~long
Prompt: knight, black armor. Negative prompt: helmet, cape, beard
  = role:knight, wear:armor black, absent:helmet, absent:cape, absent:beard
portrait of a blond boy, freckles, dungarees --ar 2:3 --no hat, shoes
  = masculine, hair:blond, feature:freckles, wear:dungarees, absent:hat, absent:shoes
Appearance: tall and gaunt. Eyes: milky white. Wears: a hooded robe (black). Carries: scythe.
  = build:tall, eyes:white, wear:robe black, hold:scythe
a wich with a blak cat an a pointy hatt, grean skin
  = role:witch, companion:cat black, wear:wizard_hat, skin:green
Subject: cat burglar | Hair: black bob | Suit: skin-tight, black | Extra: grappling hook
  = hair:black, hairstyle:bob, wear:suit black ~skin-tight, hold:grappling-hook
**Mirela**, 28, _she/her_. Mechanic. Grease on her cheek, red bandana, grey coveralls, spanner.
  = name:Mirela, years:28, feminine, role:mechanic, wear:bandana red, wear:coveralls grey
1boy, dark skin, white dreadlocks, golden eyes, (shirtless:1.1), harem_pants, holding_spear, barefoot
  = masculine, skin:dark, hair:white, eyes:golden, absent:top, hold:spear, absent:footwear
- Race: gnome ⏎ - Class: artificer ⏎ - Hair: none ⏎ - Eyes: violet, huge ⏎ - Gear: brass arm (left), goggles
  = species:gnome, length:bald, eyes:violet, wear:goggles
hair=blue; eyes=red; outfit=schoolgirl; weapon=chainsaw
  = hair:blue, eyes:red, hold:chainsaw
Orc (female), barbarian 9. Weapons: greataxe x1, javelin x4. Armour: hide. Tattoos: face.
  = species:orc, feminine, role:barbarian, hold:greataxe, hold:javelin x4
THE MAYOR IS A GOOSE. HE WEARS A TOP HAT AND A GOLD CHAIN. HE IS FURIOUS.
  = wear:top-hat, wear:chain gold, trait:furious, masculine
a sun-bleached, salt-crusted, rope-belted castaway
  = role:castaway
bow-legged, bull-necked, cauliflower-eared wrestler in a one-piece
  = role:wrestler
colour scheme: teal/orange. character: skater girl. props: boombox, skateboard
  = theme:teal, theme:orange, feminine, hold:boombox, hold:skateboard
knight | silver armor | red plume | no shield | castle background
  = role:knight, wear:armor silver, absent:shield
"Captain" Sally Redd – eyepatch (left) – cutlass – no hook, no peg leg
  = wear:eyepatch @left, hold:cutlass, absent:hook
age 7 / boy / dinosaur pyjamas / missing tooth / flashlight
  = years:7, masculine, wear:pyjamas, hold:flashlight
blonde girl.blue dress.white socks.black shoes.no hat
  = hair:blonde, feminine, wear:dress blue, wear:socks white, wear:shoes black, absent:hat
solo, 1girl, elf, pointy ears, silver_hair, very_long_hair, blue_eyes, white_robe, gold_trim, staff, standing, barefoot
  = feminine, species:elf, hair:silver, length:long, eyes:blue, wear:robe white, hold:staff, absent:footwear
((masterpiece)), ((best quality)), ninja, black mask, [[red scarf]], (two katanas on back:1.4)
  = role:ninja, wear:mask black, wear:scarf red, hold:katana x2
Species: human ⏎ Gender: nonbinary ⏎ Age: early 20s ⏎ Hair: undercut, teal ⏎ Clothing: oversized denim jacket, mesh top, platform boots ⏎ Accessories: choker, nose ring
  = androgynous, years:22, hair:teal, hairstyle:undercut, wear:denim-jacket ~oversized, wear:platform-boots, wear:choker
1. Bald ⏎ 2. Eyepatch on the right eye ⏎ 3. Purple waistcoat ⏎ 4. No shirt
  = length:bald, wear:eyepatch @right, wear:waistcoat purple, absent:shirt
[Character] Vexa, goblin tinkerer [Outfit] patched overalls, welding mask pushed up [Items] spanner, bomb
  = name:Vexa, species:goblin, wear:overalls p:patched, hold:spanner, hold:bomb
Halfling Rogue lvl 3 | Str 8 | Dex 17 | leather armor, shortsword, dagger (x2), grey cloak
  = species:halfling, role:rogue, wear:leather-armor, hold:shortsword, hold:dagger x2, wear:cloak grey
CLOSE ON: an old woman's face, toothless, pipe in mouth, shawl over her hair.
  = age:elder, feminine, hold:pipe, wear:shawl
Hair... long, green. Eyes... gold. Clothes... rags.
  = hair:green, length:long, eyes:gold
>> female ranger >> green hood >> longbow >> NO CAPE
  = feminine, role:ranger, wear:hood green, hold:longbow, absent:cape
🧜‍♀️ with pink hair 💕 and a gold crown
  = hair:pink, wear:crown gold
Include: top hat, cane. Exclude: gloves, monocle.
  = wear:top-hat, hold:cane, absent:gloves, absent:monocle
pirate_captain, 1man, (grey beard), tricorne, eyepatch_over_left_eye, hook_hand, peg_leg, parrot_on_shoulder
  = masculine, beard:beard grey, wear:tricorne, wear:eyepatch @left, feature:hook-hand, feature:peg-leg, companion:parrot
/imagine prompt: sand witch, turquoise turban, bare feet, holding an hourglass --no beard, jewelry --ar 3:4
  = role:witch, wear:turban turquoise, absent:footwear, hold:hourglass, absent:beard, absent:jewellery
{ name: "Tib", age: 10, hair: "ginger", clothes: ["patched trousers", "one boot"], pet: "rat" }
  = name:Tib, years:10, hair:ginger, wear:trousers p:patched, companion:rat
im thinkin old samurai, 1 eye, scar, grey topknot, no armor jst a plain kimono
  = role:samurai, age:elder, feature:scar, hair:grey, hairstyle:top_knot, absent:armor, wear:kimono ~plain
Dwarf Cleric of the Forge (female). AC 18. Warhammer, shield with anvil emblem, plate, red braids.
  = species:dwarf, role:cleric, feminine, hold:warhammer, hold:shield, hair:red, hairstyle:braids
THE VILLAIN: lean, bald, scarred; black glove (left hand only); cane; cat.
  = build:slender, length:bald, wear:glove black @left, hold:cane, companion:cat
cat-eared, long-tailed, sharp-toothed, bare-footed thief
  = feature:cat_ears, feature:tail, absent:footwear
a broad-hipped, round-faced, apple-cheeked innkeeper with rolled-up sleeves
  = role:innkeeper
"goth kid, lots of belts, black nail polish, striped arm warmers, spiky hair (black w/ red tips)"
  = hair:black, tips:red
HAIR:PINK EYES:GREEN DRESS:WHITE SHOES:NONE
  = hair:pink, eyes:green, wear:dress white, absent:shoes
robot butler // one wheel // bow tie (red) // tray // feather duster
  = species:robot, wear:bow-tie red, hold:tray, hold:feather-duster
old lady, purple coat, green hat, 3 cats.
  = age:elder, feminine, wear:coat purple, wear:hat green, companion:cats x3

MOODS AND POSTURES

always grinning, a gap between his front teeth
  = trait:grinning, masculine
never smiles, stern eyes
  = absent:smiling, trait:stern
She smiles shyly and hides behind her fringe
  = trait:smiling, feminine
He looks exhausted, unshaven and angry
  = trait:exhausted, trait:angry
shoulders slumped, head bowed, hands in her pockets
  = pose:hands in her pockets
bursting with energy, mid-leap
  = trait:energetic
seems bored out of his mind
  = trait:bored
a haughty look on her face
  = trait:haughty
with a look of terror
  = trait:terrified
clearly drunk, one shoe missing
  = trait:drunk
a nervous smile and sweaty brow
  = trait:smiling, trait:nervous
kneeling with her sword planted in the ground
  = pose:kneeling, hold:sword, feminine
grinning from ear to ear, eyes half closed
  = trait:grinning
he looks as though he is about to cry
  = masculine
chin up, shoulders back, medals on the chest
  = wear:medals
a hunched, shuffling crone, cackling
  = age:elder, figure:hunched, trait:cackling
she is laughing so hard that she is crying
  = trait:laughing, feminine
blushing, looking away, twisting her apron in both hands
  = trait:blushing, wear:apron, feminine
glares at everybody over the top of his spectacles
  = trait:glaring, wear:spectacles, masculine
He has a kind face and a sad smile
  = trait:smiling, trait:kind, masculine
permanently annoyed expression, arms crossed
  = trait:annoyed, pose:arms crossed
asleep on a pile of books, mouth open
  = pose:asleep
one hand on her hip, the other holding a fan
  = hold:fan, feminine
scowling under a hood
  = trait:scowling, wear:hood
stands to attention, saluting
  = pose:saluting
leaning against a wall, smoking, bored
  = trait:bored, pose:leaning
he smiles with only half of his mouth
  = masculine, trait:smiling
running, coat flying behind her
  = pose:running, wear:coat, feminine
a girl on tiptoe, reaching for a jar
  = feminine, pose:on tiptoe
He has the look of a man who hasn't eaten for a week
  = masculine
squinting into the sun, one hand shading his eyes
  = masculine, trait:squinting
grinning with blackened teeth
  = trait:grinning
a worried frown
  = trait:frowning, trait:worried
she sticks out her tongue
  = feminine, trait:tongue out
perched on a barrel, swinging his legs
  = masculine, pose:perched
a smug little smile plays on his lips
  = trait:smug, masculine
not angry, just disappointed
  = trait:disappointed, !trait:angry
eyes wide with fear
  = trait:terrified
cheerful despite everything, whistling
  = trait:cheerful
standing with her back to us, looking over her shoulder
  = feminine, pose:looking over her shoulder
on one knee, head bowed, hands resting on the pommel of his sword
  = hold:sword, masculine, pose:on one knee
he never laughs
  = masculine
an old man dozing in a rocking chair, mouth open, hands folded on his belly
  = age:elder, masculine
He is beaming with pride.
  = trait:proud, masculine
laughing, one hand over her mouth
  = trait:laughing, feminine
shaking his fist at the sky, furious
  = trait:furious, masculine
a sly grin and a raised eyebrow
  = trait:grinning, trait:sly
walking with a stoop, hands behind his back
  = masculine, pose:hands behind his back
crouched like a cat about to pounce
  = pose:crouched, !companion:cat
dancing barefoot, arms above her head
  = absent:footwear, feminine, pose:dancing
face full of sorrow
  = trait:sad
on the brink of tears but smiling
  = trait:smiling
He looks as if he'd bite you.
  = masculine
tired but happy
  = trait:tired, trait:happy
She wears a permanent frown.
  = feminine, trait:frowning
a knight kneeling in prayer
  = pose:kneeling
hair standing on end, eyes wide, mouth open in horror
  = trait:terrified
mid-sneeze, handkerchief at the ready
  = hold:handkerchief
eyes downcast, hands clasped in front of her
  = feminine, pose:hands clasped
leaping over a fence with a stolen pie
  = hold:pie, pose:leaping
he is smiling, but his eyes are not
  = trait:smiling, masculine
slouched in an armchair, one leg over the arm
  = pose:slouched
jaw set, fists clenched, ready to fight
  = pose:fists clenched
singing at the top of her voice, arms flung wide
  = pose:singing, feminine
visibly drunk, cheeks flushed, tie undone
  = trait:drunk, wear:tie ~undone

ALL OF IT TOGETHER

A retired lighthouse keeper in her seventies: oilskins the yellow of old teeth, a knitted cap pulled down over her ears, one gold tooth, a storm lantern held high in her left hand.
  = years:75, feminine, wear:raincoat yellow, wear:cap m:knit, feature:gold-tooth, hold:lantern @left
Make him a blacksmith, please. Bald, but with eyebrows like caterpillars. Leather apron over a bare chest, tongs stuck through his belt, and soot everywhere.
  = masculine, role:blacksmith, length:bald, wear:apron m:leather, absent:top, hold:tongs, feature:soot
an elderly tortoise in a smoking jacket (burgundy, quilted), half-moon glasses on the end of his nose, reading a newspaper
  = age:elder, wear:smoking-jacket burgundy p:quilted, wear:glasses, hold:newspaper, masculine
My character, Odalys, is a cleric. She has brown skin, freckles across her nose, and black hair in dozens of tiny braids tied back with a green ribbon. Her vestments are white, trimmed in gold. She never carries a weapon.
  = name:Odalys, role:cleric, skin:brown, feature:freckles, hair:black, wear:ribbon green, wear:vestments white part:trim/gold, absent:weapon, feminine
street magician // male // late 20s // top hat with a rabbit's ears poking out // patched tailcoat // striped trousers, too short // mismatched socks
  = years:28, masculine, wear:top-hat, wear:tailcoat p:patched, wear:trousers p:striped, wear:socks
What I have in mind is an orc, but gentle: a gardener, with a straw hat, rolled-up sleeves and a watering can; little flowers grow out of his tusks.
  = species:orc, role:gardener, trait:gentle, wear:straw-hat, hold:watering-can, feature:tusks, masculine
The twins are identical except that Wren wears red and Lark wears blue; draw Wren.
  = theme:red
Detective. Trench coat, collar up. Hat, brim down. Cigarette. Five o'clock shadow. It's raining.
  = role:detective, wear:trench-coat, wear:hat, hold:cigarette, beard:stubble
a girl with a fox mask pushed to the side of her head, a red kimono with white cranes on it, wooden sandals and a paper umbrella over her shoulder
  = feminine, wear:mask, wear:kimono red, wear:sandals m:wood, hold:umbrella at:shoulder
A mime who has painted on a moustache, in a black-and-white striped shirt, braces and white gloves, pretending to hold an umbrella.
  = role:mime, wear:shirt black white p:striped, wear:braces, wear:gloves white
I need a villain! Thin moustache, monocle, cape with a red lining, top hat, gloved hands rubbing together.
  = role:villain, beard:moustache ~thin, wear:monocle, wear:cape part:lining/red, wear:top-hat, wear:gloves
Female dwarf, mid-forties, braided red beard with copper rings in it, blacksmith's apron, no helmet, hammer slung over her shoulder
  = feminine, species:dwarf, years:45, beard:beard red, wear:apron, absent:helmet, hold:hammer at:shoulder
he's a big softie of a barbarian: fur boots, fur cloak, a kitten asleep in his hood
  = masculine, role:barbarian, wear:boots m:fur, wear:cloak m:fur, companion:kitten
Think Victorian undertaker – black frock coat, crape round the hat, long pale face, hands clasped.
  = role:undertaker, wear:frock-coat black, wear:hat, skin:pale
Can you do a cowgirl, hat hanging down her back on a string, denim shirt knotted at the waist, chaps, one spur missing?
  = role:cowboy, feminine, wear:hat, wear:shirt m:denim, wear:chaps
a surgeon, masked and gowned, with blood on the gloves, eyes tired above the mask
  = role:surgeon, wear:mask, wear:gloves
Not your average princess: she's got a black eye, a split lip, a muddy gown and a sword she can barely lift.
  = role:princess, feminine, feature:bruise, wear:gown ~muddy, hold:sword
Old woman, bent double under a bundle of sticks, headscarf knotted under her chin, clogs.
  = age:elder, feminine, wear:headscarf, wear:clogs
Name — Ferran. Job — falconer. Look — sunburnt, hook-nosed, leather glove on the left hand, hawk on it.
  = name:Ferran, role:falconer, wear:glove m:leather @left, companion:hawk
a ghost bride whose veil trails behind her, bouquet of dead roses in both hands, translucent from the knees down
  = species:ghost, role:bride, feminine, wear:veil, hold:bouquet
The plumber's overalls are blue and his cap is red; he has a thick black moustache and white gloves.
  = wear:overalls blue, wear:cap red, beard:moustache black ~thick, wear:gloves white, masculine
woman w/ vitiligo, afro w/ gold cuffs, long mustard dress, bare feet, henna
  = feminine, hairstyle:afro, wear:dress mustard ~long, absent:footwear
He is missing two fingers on his right hand and his nose has been broken more than once. Flat cap. Grey stubble. Donkey jacket.
  = masculine, wear:flat-cap, beard:stubble grey
centaur archer, chestnut coat with white socks, hair and tail plaited with bluebells, quiver at her flank
  = species:centaur, role:archer, feminine, wear:quiver
Quiet apothecary in her fifties, ink-stained fingers, grey-streaked bun skewered with a pencil, moss-green smock over a cream blouse, a mortar tucked under one arm.
  = feminine, years:55, role:apothecary, hairstyle:bun, wear:smock green, wear:blouse cream, hold:mortar
He's a scarecrow: burlap face, button eyes (mismatched), straw poking out of both cuffs, a crow on his hat.
  = masculine, species:scarecrow, companion:crow
Elderly twin-braided shaman wrapped in a blanket of red and ochre stripes, bone rattle in the right hand, feather in the hair, no shoes.
  = age:elder, role:shaman, wear:blanket red ochre p:striped, hold:rattle @right, absent:footwear
captain of the guard, female, forty, close-cropped grey hair, scar splitting her upper lip, breastplate over a gambeson, both dented and stained
  = feminine, years:40, hair:grey, length:short, feature:scar, wear:breastplate ~dented, wear:gambeson ~stained
Please draw my fursona, a snow leopard! He/him, blue eyes, piercings in the left ear, black hoodie with the sleeves pushed up, ripped jeans, no shoes.
  = species:catfolk, masculine, eyes:blue, wear:hoodie black, wear:jeans, absent:footwear
a beekeeper in white, veil thrown back, smoker in hand, a single bee on her cheek
  = role:beekeeper, theme:white, wear:veil, hold:smoker, feminine
kid superhero made of household stuff: a colander for a helmet, a towel for a cape, rubber gloves (yellow), swimming goggles
  = wear:cape, wear:gloves yellow, wear:goggles
A minotaur in a three-piece suit. Nose ring. Spectacles on a chain. His horns have been filed down and capped with silver.
  = species:minotaur, wear:suit, wear:spectacles, feature:horns, masculine
long-haired guy, two-day stubble, hawaiian shirt unbuttoned to the waist, flip-flops, surfboard, shark-tooth necklace
  = masculine, length:long, beard:stubble, wear:hawaiian-shirt, wear:flip-flops, hold:surfboard, wear:necklace
I'd love a portrait of my late grandfather as a wizard. He had a big white beard, wore braces and a flat cap, and always carried a thermos.
  = role:wizard, masculine, beard:beard white, wear:braces, wear:flat-cap, hold:thermos
An astronaut, visor mirrored, suit patched with duct tape, a daisy growing out of the helmet.
  = role:astronaut, wear:helmet, wear:suit p:patched
A gaunt pilgrim with a staff taller than he is, a scallop shell pinned to his hat and sandals worn through at the heel.
  = masculine, hold:staff, wear:hat, wear:sandals
young sorcerer, ears too big for him, robe too long, hat falling over his eyes, wand held the wrong way round
  = role:sorcerer, masculine, wear:robe, wear:hat, hold:wand
Half her head is shaved; the rest of her hair, dyed bottle green, hangs over one eye.
  = feminine, hair:green
No uniform today: she's in her gardening clothes, a straw hat, dungarees rolled to the knee, and a trowel in her pocket.
  = feminine, absent:uniform, wear:straw-hat, wear:dungarees, hold:trowel
A priest, not old, not young, in a cassock buttoned up to the chin, holding a candle that has just gone out.
  = role:priest, wear:cassock, hold:candle, !age:elder
cute lil robot w round body, 1 big blue eye, rust spots, antenna bent, lil wheels instead of legs
  = species:robot, eyes:blue
A woman made of glass. You can see her heart, which is red. Everything else is clear.
  = feminine
the blind seer's eyes are bandaged; she leans on a crooked staff with a raven on it, and her robe, once white, is grey with ash
  = feminine, hold:staff ~crooked, wear:robe grey
Mechanic dwarf, goggles, no beard (burnt off), eyebrows singed, overalls with one strap undone.
  = species:dwarf, role:mechanic, wear:goggles, absent:beard, wear:overalls
Her kimono is indigo, its sleeves painted with waves. The obi is gold. In her hair there are three combs, tortoiseshell.
  = wear:kimono indigo, wear:obi gold, feminine
my tabaxi is orange w/ black stripes, one torn ear, green scarf, crossbow on his back n a fish in his mouth
  = species:catfolk, masculine, wear:scarf green, hold:crossbow at:back, hold:fish
A figure in a hooded raincoat, face hidden, wellingtons, holding a red balloon: that's all.
  = wear:raincoat, wear:wellingtons, hold:balloon red
A wiry old smuggler in a sealskin coat, its collar turned up against the rain, with a lantern in one hand and the other tucked into his belt.
  = age:elder, role:smuggler, build:slender, wear:coat, hold:lantern, masculine
hi, this is for my wedding invites: me (short, brown curls, glasses, green suit) as a hobbit
  = build:short, hair:brown, wear:glasses, wear:suit green, species:halfling
Pale as chalk and twice as dusty, the archivist wears a grey habit, ink-black gloves and no expression at all.
  = role:archivist, wear:habit grey, wear:gloves black
A troll bride: moss in her veil, mushrooms in her bouquet, one boot, one bare foot.
  = species:troll, role:bride, feminine, wear:veil, hold:bouquet, wear:boot
He's a knight but he's also a baker. Flour on the armour, rolling pin for a mace, baguettes in the quiver.
  = role:knight, role:baker, masculine, hold:rolling-pin, wear:armour
sea captain — beard like seaweed — one eye milky — coat with anchors on the buttons — wooden leg (right)
  = role:captain, feature:wooden-leg @right, wear:coat
Tall woman with a shaved head and gold paint around her eyes, dressed in layers of white linen, her arms bare except for a single copper cuff.
  = feminine, build:tall, length:bald, theme:white
Young man in an ill-fitting dinner jacket, bow tie undone, sleeves too short, holding a champagne glass as though it might explode.
  = masculine, wear:dinner-jacket, wear:bow-tie, hold:champagne-glass
An old witch who's traded her broom for a moped; goggles, leather jacket, pointy hat, cat in the basket.
  = age:elder, role:witch, wear:goggles, wear:leather-jacket, wear:pointy-hat, companion:cat, absent:broom
The gardener's daughter, nine, barefoot, in a dress made of flour sacks, with a chicken under each arm.
  = years:9, feminine, absent:footwear, wear:dress, companion:chicken
a fencer, masked, all in white save for one red glove
  = theme:white, wear:glove red, wear:mask
She's in a wheelchair decorated with ribbons, wears a crown of paper and a cape that used to be a tablecloth.
  = hold:wheelchair, wear:crown m:paper, wear:cape, feminine
A Regency gentleman; except he's a heron. Tailcoat (bottle green), breeches, buckled shoes, quizzing glass.
  = wear:tailcoat bottle-green, wear:breeches, wear:shoes, masculine
nurse from the 1940s, cape with red lining, white cap, upside-down watch pinned to her apron
  = role:nurse, wear:cape part:lining/red, wear:cap white, wear:apron, feminine
The boxer has a broken nose and a cauliflower ear; his shorts are gold, his gloves, hung round his neck, are red.
  = role:boxer, feature:broken-nose, wear:shorts gold, wear:gloves red, masculine
ice queen, hair like frozen waterfalls, crown of icicles, breath visible, gown white to blue at the hem
  = role:queen, feminine, wear:gown white
Grandma Pip rides a motorbike. Leather jacket over a floral dress, helmet with cat ears, grey plait flying.
  = feminine, age:elder, wear:leather-jacket, wear:dress p:floral, wear:helmet, hair:grey
Mateo: street musician, 30ish, curly dark hair, denim everything, accordion with three keys missing
  = name:Mateo, years:30, hair:dark, hold:accordion
A barbarian, shirtless, wearing reading glasses and a tool belt, doing the accounts.
  = role:barbarian, absent:top, wear:reading-glasses, wear:tool-belt
Beneath her hood you see only a chin, a smile and the tip of a white braid.
  = wear:hood, feminine, hair:white
my OC's a moth butler. Fluffy collar, brown wings with eye spots, waistcoat, white gloves (four of them, he's got four arms).
  = feature:wings brown, wear:waistcoat, wear:gloves white, feature:arms x4, masculine
Ghost of a cavalier, head tucked under his arm, lace collar, ruff stained red.
  = species:ghost, masculine, wear:collar m:lace
a sunflower with a face, arms and a little watering can, smiling shyly
  = hold:watering-can, trait:smiling
Shaggy-haired teen, hoodie with thumb holes, headphones round his neck, skateboard with one wheel missing, chipped black nail polish.
  = age:teen, masculine, wear:hoodie, wear:headphones at:neck, hold:skateboard
Elderly gentleman mouse: waistcoat, pocket watch, cane, no trousers.
  = age:elder, masculine, wear:waistcoat, hold:cane, absent:trousers
She's the kind of witch who'd rather bake: oven gloves, apron over a black dress, pointed hat dusted with sugar.
  = role:witch, feminine, wear:apron, wear:dress black, wear:hat
A knight whose armour is made entirely of seashells, pink and cream, with a swordfish bill for a sword.
  = role:knight, wear:armour pink cream
Space pirate w/ cybernetic right arm, long red coat, no hat, undercut (purple), pistol holstered on left thigh
  = role:pirate, feature:prosthetic_arm @right, wear:coat red ~long, absent:hat, hair:purple, hairstyle:undercut, hold:pistol
My orc has grey skin, a broken left tusk and a soft voice. She wears furs and a necklace of keys and goes barefoot.
  = species:orc, skin:grey, feminine, wear:furs, wear:necklace, absent:footwear
the ferryman – hooded, faceless, lantern on a pole, robe the colour of river mud
  = wear:robe, hold:lantern
Make her hair shorter, give her glasses and take off the cape.
  = feminine, wear:glasses, absent:cape
A tiny old nun on a huge motorcycle, goggles over her wimple, habit flapping.
  = role:nun, age:elder, feminine, build:short, wear:goggles, wear:wimple, wear:habit
A bard. He's got a lute with one string, a hat with a broken feather and two left boots.
  = role:bard, masculine, hold:lute, wear:hat, wear:boots x2
dark elf with white dreadlocks down to the waist, violet eyes, spider-silk cloak, twin scimitars, no jewelry
  = species:elf, hair:white, eyes:violet, wear:cloak, hold:scimitars x2, absent:jewelry
Just a girl, really: yellow dress, bare feet, crown of daisies, missing front teeth, huge smile.
  = feminine, wear:dress yellow, absent:footwear, trait:smiling
a hulking butcher, sleeves rolled to the elbow, striped apron stiff with blood, cleaver over one shoulder
  = role:butcher, wear:apron p:striped, hold:cleaver at:shoulder
ancient librarian with spectacles as thick as bottle-ends, cardigan buttoned up wrong, shawl, slippers, an owl asleep on the bookcase behind her
  = age:elder, role:librarian, feminine, wear:spectacles ~thick, wear:cardigan, wear:shawl, wear:slippers
Draw a clown who hates being one: smeared make-up, tie loosened, wig in his hand rather than on his head.
  = role:clown, masculine, wear:tie, feature:makeup
An explorer, pith helmet and monocle, khaki from head to toe except for purple socks.
  = role:explorer, wear:pith-helmet, wear:monocle, theme:khaki, wear:socks purple
A figure skater in mid-spin, sequinned dress half midnight blue and half silver, hair in a tight bun.
  = wear:dress midnight-blue silver, hairstyle:bun
paladin, f, bronze skin, white locs, scar over one eye, white tabard with a red sun, mace, no helmet
  = role:paladin, feminine, skin:bronze, hair:white, feature:scar, wear:tabard white, hold:mace, absent:helmet
Old Tom's wooden leg is carved like a mermaid, his coat has one brass button left, and his parrot is stuffed.
  = feature:wooden-leg, wear:coat, companion:parrot, masculine
a shy giant (eleven feet tall) in dungarees made of sails, with a lamb in his breast pocket
  = species:giant, height:335, trait:shy, wear:dungarees, companion:lamb, masculine
Teen werewolf, half changed: one ear pointed and furry, letterman jacket split at the shoulders, sneakers burst at the toes.
  = species:wolffolk, age:teen, wear:letterman-jacket, wear:sneakers
A nurse shark as an actual nurse. Cap, fob watch, clipboard, comforting smile with far too many teeth.
  = role:nurse, species:sharkfolk, wear:cap, hold:clipboard, trait:smiling
She has on men's trousers, a silk blouse with a pussy bow, two-tone brogues and a look of complete boredom.
  = feminine, wear:trousers, wear:blouse m:silk, wear:brogues
Tall, thin, all elbows: a schoolmaster in a gown gone green with age, mortarboard under one arm, chalk on his sleeves.
  = role:teacher, build:tall, masculine, wear:gown, wear:mortarboard
ok so picture a cowboy but he's a lobster. Ten-gallon hat, bandana, spurs on all six legs lol
  = role:cowboy, masculine, wear:hat, wear:bandana
She's wrapped in a grey shawl, its fringe dragging; her hands, knotted with age, hold a candle and a letter.
  = feminine, wear:shawl grey, hold:candle, hold:letter
Boy of about seven in a lion costume with the hood down and the tail in his hand.
  = age:child, masculine
The goblin is wearing a general's coat with nothing underneath, three medals and a colander.
  = species:goblin, wear:coat, wear:medals x3, wear:colander
a cellist, barefoot, in a velvet gown, midnight blue, with her hair pinned up anyhow
  = absent:footwear, wear:gown midnight-blue m:velvet, feminine
a plague doctor with a bouquet instead of a cane and rose petals falling from the beak
  = role:plague_doctor, hold:bouquet, absent:cane
my brother's character: half-elf druid, moss-green cloak, antler circlet, bare feet, owl on the arm
  = species:elf, role:druid, wear:cloak moss-green, wear:circlet, absent:footwear, companion:owl
In this one he's older, sixty-ish, hair gone white, same scar, same red scarf, but a cane now.
  = years:60, masculine, hair:white, feature:scar, wear:scarf red, hold:cane
A sorceress has set her own sleeve on fire and hasn't noticed. Purple robe, spectacles, spellbook open, wand behind her ear.
  = role:sorceress, feminine, wear:robe purple, wear:spectacles, hold:spellbook, hold:wand
hippie grandpa, long white ponytail, tie dye shirt, round sunglasses, peace necklace, sandals with socks
  = age:elder, masculine, hair:white, hairstyle:ponytail, wear:sunglasses ~round, wear:necklace, wear:sandals, wear:socks
Warden of the north: fur mantle, steel pauldrons, a bear's skull for a helm, two-handed sword, frost in the beard.
  = wear:mantle m:fur, wear:pauldrons m:steel, hold:sword
she isn't a princess any more, she's a mechanic: oil-stained overalls, tiara round her neck, spanner in the back pocket
  = role:mechanic, feminine, wear:overalls, wear:tiara, hold:spanner
A seamstress with pins in her mouth, a tape measure round her neck, and one blue and one brown eye.
  = role:seamstress, feminine, eyes:blue, righteye:brown
An angel fallen on hard times. Wings moulting, halo on a bit of wire, trench coat, stubble, cigarette.
  = species:angel, feature:wings, wear:halo, wear:trench-coat, beard:stubble, hold:cigarette
a desert nomad, face covered except for the eyes, robes of indigo, camel behind him
  = role:nomad, masculine, wear:robes indigo, companion:camel
A retired wrestler who now runs a tea shop: cauliflower ears, tiny apron, pink teapot in a huge hand, sequinned belt still round his waist.
  = masculine, wear:apron, hold:teapot pink, wear:belt
the hermit is wrapped in sacking, his feet in rags, a crow on each shoulder
  = role:hermit, masculine, companion:crow
Police inspector, mid-fifties, moustache, raincoat over a brown three-piece suit, hat in his hands.
  = role:inspector, years:55, beard:moustache, wear:raincoat, wear:suit brown, masculine
She wears one long white glove and one short black one.
  = feminine, wear:glove white, wear:glove black
gnome in red wellies and a matching hat, wheelbarrow, blue dungarees, no beard because she shaved it off
  = species:gnome, wear:wellies red, wear:hat red, wear:dungarees blue, hold:wheelbarrow, feminine, absent:beard
Barefoot boy king, crown too big for him, ermine cape dragging, wooden sword.
  = role:king, masculine, absent:footwear, wear:crown, wear:cape, hold:sword m:wood
cyberpunk courier: chrome jaw, shaved temples, neon-orange windbreaker, both hands replaced by black prosthetics, delivery drone at her side
  = role:courier, wear:windbreaker orange, feminine
Picture a cook so fat that his apron won't tie; a spoon behind his ear, flour to the elbows, three chins, beaming.
  = role:cook, build:heavy, wear:apron, hold:spoon, masculine
OC: Nim. 19. they/them. lavender buzzcut, vitiligo, mesh shirt under a boiler suit tied at the waist, boots unlaced, knuckle tattoos.
  = name:Nim, years:19, androgynous, hair:lavender, wear:boiler-suit, wear:boots ~unlaced, feature:tattoos
a vampire who faints at blood: white suit, white shoes, white everything, handkerchief pressed to his mouth
  = species:vampire, wear:suit white, wear:shoes white, hold:handkerchief, masculine
Old fisherwoman. Oilskin apron. Forearms like rope. Pipe. Grey plait as thick as a mooring line. Never smiles.
  = age:elder, feminine, wear:apron, hold:pipe, hair:grey, absent:smiling
A monkey in a fez and a little red waistcoat, cymbals in hand, tail curled round its ankle.
  = wear:fez, wear:waistcoat red, hold:cymbals
Knight of the moon, silver armour from throat to toe, crescent on the shield, a white owl where the plume should be.
  = role:knight, wear:armour silver, hold:shield, companion:owl
The new recruit: uniform two sizes too large, cap over his ears, rifle as tall as he is, terrified.
  = role:soldier, masculine, wear:uniform, wear:cap, hold:rifle, trait:terrified
witch doctor, necklace of teeth, face painted half white half black, straw skirt, staff topped with a goat skull
  = wear:necklace, wear:skirt m:straw, hold:staff
female, 30, mechanic, short red hair, green eyes, grey tank top, blue coveralls tied round waist, wrench in right hand, no jewelry
  = feminine, years:30, role:mechanic, hair:red, length:short, eyes:green, wear:tank-top grey, wear:coveralls blue, hold:wrench @right, absent:jewelry
A duchess disguised as a stable boy: cropped hair, patched breeches, but she's forgotten to take off her pearl earrings.
  = feminine, wear:breeches p:patched, wear:earrings

`
