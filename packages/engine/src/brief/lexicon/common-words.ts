/**
 * The words that wishes are made of, in four steps from the commonest on: of two words that a slip may mean, it is likelier
 * the one that more people write.
 */
export const commonWords: readonly string[] = [
  `
about across always apron armour arms around back bald bare beads beard been behind belt between black blue body bone boots
both brass broken brown buttons cape cardigan carries chain character cheeks chest chin cloak coat collar copper cracked cream
crown dark down draw dress each ears eyes face feet female fingers flat four from front full girl glass glasses gloves glowing
goggles gold gown green grey grin hair half hand hands hanging have head helmet high holding hood huge into jacket just knee
knees knight lace lady lantern leather left legs like little long look looks made make mask missing moss moustache mouth name
navy neck need never nose only orange other over oversized pale patched pink please pocket purple right ring robe rolled round
sandals scarf shaped shaved shield shirt shoes short shorts should shoulder shoulders side silver skin skirt sleeve sleeves
slippers small smile socks staff straw string striped style suit sword tail tall teal teeth than that them thin this three
through tied tiny tooth torn trousers under uniform veil very vest waist waistcoat want wears white wide wings with woman
wooden wool yellow
`,
  `
amber android ankle antennae antlers archer armor auburn baby ball band bandaged bandana bard barefoot barista bark basket
beak bear because bell belly blacksmith bleached blonde blood blouse book bored bottle braces braid braided braids bride
bright brim broad bronze bucket build burgundy burn burnt button called calm cane captain cargo charcoal cheek cheerful chef
chewing chipped chrome chubby cigarette class clean cleric closed cloth clothes coffee coins cold colour coloured colours
coral cord costume could covered crimson crooked cropped cross crossed crow cuffs curled curls curly curved dead deep denim
dented detective doctor doublet dragon drawn driver drowned druid dungarees duster dusty dwarf dyed earrings eight elbow
elbows elderly embroidered emerald every everything everywhere expression eyebrows faded fairy feather feathers felt fifties
finger fingerless first fist five floating floor flour fluffy folded foot forearms forehead forty freckles friendly frog game
gender gentle ghost giant ginger give glove gnome goblin goes going golden gone growing habit halo hammer hard headphones
headscarf heart heavy held hero holds holes hoodie hook hoop horn horns horse human hunter indigo inside instead iron jeans
jersey jumper keeper keeps keys kilt kind knife knitted large late laughing lavender leaf leaves legged length leopard letters
librarian light lighthouse lilac lined linen lines lips lipstick looking lost lute mace mail male many mascot mechanic mermaid
messy middle mint mismatched monk monocle mood moon more moth muddy mustard necklace needle neon night nine nobody nothing
number nurse olive open opera outfit pads paint painted paladin palette paper parka parrot pastel patch patches peaked pearl
pencil picture piece pilot pinned pipe pirate plague plain plate plum pockets pointed pole ponytail porcelain prayer princess
print pupils pushed queen race rain raincoat raised ranger reading really retired ribbon rifle rings ripped robes robot roller
roman rope rosary rose rosy rubber running rust saffron sailor salt same samurai sash satchel satin says scales scar scars
school seven sewn shawl sheet shell show sides silk since single sitting size skinny skull sleepy slicked slung smiling snow
soft soldier something soot space spear species spectacles spots spotted spurs stack stained standing star steel stick still
stitched straight strap stripes stubble stuck sunburnt superhero tailcoat tails tank tape tartan tattoo tattoos teacher teen
there they thick thigh think thirties thirty tiefling tight time tired topknot translucent tray trench tucked tunic turban
turned turquoise tutu tweed twin umbrella undercut used vampire velvet villain violet visible visor walking wand wants warm
watch water weapon wellies what wheelchair when where which whistle whose wind witch without wizard wolf worn would wrapped
wrench wrist year years young
`,
  `
aasimar accountant acorn actually afro aged alchemist alien along already also anchor angry ankles anything artist asleep
assassin astronaut autumn away backpack badge badger baggy bags baker ballerina ballet bandolier bands barbarian barcode
barnacles barrel basically beaded beauty beehive beekeeper beer bees beetle before beige bells below bent best bigger birch
birthday blade blanket blazer blind blond board bolt bomber bonnet books boot boss bouncer bounty bouquet bowl boxer brand
brave bread breast breastplate breeches brief brimmed brooch broom brother brush bubble built buns burlap burns bushy butler
buzzcut came camel candle card cards carrying cartoon carved case cauliflower centaur chained chainmail chair chalk chapter
checked chestnut chibi child chimney choker chunky cigar circles circlet circus claw claws clay cleaver clip clipboard clipped
clockwork clogs clown club coiled coin color colors combat come comes comic coming concept conductor confident cook corduroy
corner corset cosplay courier court cover coveralls cowboy cozy crab crane cravat crescent crest crook crossbow crystal cute
cutlass cyberpunk dagger daggers daisies dancer dangling daughter dear demon derby desert design determined different dirty
does done door dots double dragging dragonborn dreadlocks dressing dried drink dripping drow dryad duck dust eagle early
earring eaten eleven embroidery empty energy engineer enormous ermine ever everybody except eyebrow eyepatch fallen fang fangs
feathered feathery field fifty figure fire fish fisherman fishing fishnets flame flames flannel flask flight floral flower
flowers flying football forearm forest forties fortune frame freckled french friend frilly fringe frock frost fursona gardener
garters gaunt gauntlets gear geta gills glow gnarled goalie goat goatee golem goth grandma grandmother grease great greatcoat
grinning grumpy guard hairy hakama halfling handed handlebar hangs happy harness harpoon hawaiian headband headdress headed
heads headset heavyset hedgehog heels hello helm herbs herder here hermit heron herself hidden hide himself hips hobnailed
hockey holder hole hollow holster holy honey hooded hooked hoops hooves horror hose house hunched hung husband idol inuit
iridescent ivory jade jewellery joints jumpsuit katana keep kelp kerchief kettle khaki kids kimono king knitting knives
knotted know knuckles kobold kohl laced ladle lamp lance lanky lanyard lasso last laugh layered lead lean leaning ledger
legionary lens leotard life lightning lime line lining lion lizardfolk locs longbow loose loupe love machine magnifying making
mane mantle mark marks maroon master match maybe mechanical medals midnight milk milky minotaur mirrored mittens model mohawk
moons mossy mother mourning mouse much mushroom mushrooms must muzzle nails neckerchief necromancer needles needs nest ninja
noir nonbinary none novel obsidian obviously ochre office ogre oilskin once ones otter overalls pack padded pair panda pants
parasol past patchwork pattern pauldron paws peacock pearls pelt people perm person pierced pigtails pince pins pinstripe
pistol pitchfork pixel plaid plait plaits plasma plaster plastic platform plating platinum play player playing pleated plumber
plume plump plus pointy poking polar polished polite polka poncho pose poster postman powder powdered priest priestess
prosthetic proud punk quill quilted quiver rabbit raccoon rainbow rapier rather rectangular reed reflective rest revolver
ribbons ribs riding ringed river rogue role rolling rolls royal ruff ruffled runs rusted rusty sabre sack safety scale
scarecrow scared scarlet scary sceptre scraped scrubs scuffed sealskin seams seaweed seen segmented sensible sepia septum
serene serious session seventy shadow shark sharp shaven shiny ship shoe shop shovel showing shut sickle sideburns singed
singer sister sits sixties sixty sizes skater skates skeletal skeleton slate sleeveless slim sling slipping slit smeared
smiles smirk smoke smoker smoking smug smuggler snail sneakers soaked sock solo somebody someone sorcerer sort spikes spine
split spoon spot squinting stains stands starched stare stars station steampunk stern stickers sticking stockings stocky stone
stop storm stout strapped strawberry streak street stretched strings stripe strong stubby studded stuffed sunglasses
suspicious swamp sweater sweep swim swords tabard tabaxi tailor taller taped tattered tattooed tavern team teapot teenage tell
teller thermos thimble thing though thread throat thrown thumb thumbs tiara ticket tights tips toad toes told tongs
tongue tool toothpick torch torso tortoise towel trailing train trainers tree trident trim trimmed troll trucker trying tummy
turtleneck tusk tusks twenties twenty type underneath undone undyed unicorn upside victorian victory village vitiligo voice
walrus warforged warhammer warlock warrior watercolour watering waving waxed weapons wear wearing weathered webbed wedding
week welding well were werewolf wheel whip whiskers whole widow wife wild will wimple wine wing winged wink winking winter
wire wiry wood work works woven wrap wrestler wrists writing wrong
`,
  `
abacus accent acid afraid after against albino alive ambassador ancient androgynous angel anime antenna anthro antler anubis
anyway anywhere apart apple archaeologist arctic armband armed army arrow arrows artificer askew asking assistant astronomer
athletic attitude automaton aviator avoid axes axolotl background backwards bakery balaclava balloon bamboo bandage bandages
bangs bartender base basketball baton battered bead beanie beaver being belted beneath beret beside bicycle biker bikini
binary bird biscuit bite bitten blades blank blindfold bloody blush boat boater bodice bodyguard bodysuit boiler bones border
botanist bottom bottoms bowler bracelet bracelets bracers breasted breath brewer briefcase brigandine british brocade broccoli
brogues brow bruised bubblegum bubbling buckled buckles buff bulging burglar burned burning butcher buttoned buttonhole buzz
byzantine cable cables cactus cage calf calico call calls camera campaign candles canvas capped caps carapace cardboard
caribou carnation carried carrier carry cartographer cassock catgirl censer chains champagne changeling chapped chaps check
checkered cheeked cheeky cheese cherry chested chicken chief chignon children chops city clawed climbing clockmaker close
clothing cloud clutched coach cobalt cocktail cocky coif colander collared comb combed comet commission companion company
compass conical constellations cornrows cosy cotton count coverall covering crack cracks crew crocodile crocs crop crouching
crucifix crusted crying crystals cthulhu curious curlers curling cyan cyber cybernetic cyborg daisy dance dapple dappled days
deaf death decided deck deel deer delivery dental dentist died dimples dinosaur dirt disc diver diving docs doing doll domino
dozen drag dragonfly draped drawing dreads drifting driftwood drill drills drips drone drooping drop drum drysuit earpiece
edged edges eggs egyptian elegant else elven empress enamel ends enemy english enough epaulettes even evening everyone evil
exhausted explorer exposed eyed eyelashes faceplate facings fair fake falling fanned fantasy farming fast favourite fedora
fencing ferret ferryman fibre fiddle fighter filed filipino film finally fine fingernails fingertips finished firbolg
firefighter fishnet fists flag flail flaking flapper fleece flexing flies flip flipper floats floppy flops foam foil folk
forever forked form frayed fridge fringed frostbitten funeral funny furious fuzzy garlic gauze geisha gele generation gets
gingham gladiator gladius glitter gloomy glows gnoll goddess good gothic gourd grandpa grandson granny grass gravedigger
greasy greataxe greatsword greaves greens greying grim ground guards guide gunslinger hacker haired hairline hairpin hairpins
halberd hams hamster handle haori hardly hare haughty hazard hazel headlamp healer hearing height help henna heroine hessian
heterochromia hides hiding highland highs hijab hiking hilt history hitched hobgoblin hold holographic hooks hooped horned
horsehair hospital hovering hundred hussar icicles idea imagine inch innkeeper inspector invented item jammer janissary
janitor jellyfish jerkin jodhpurs joggers joke kaftan kept kindly kite kitsune kitten knit knot knows korean laces ladder lamb
lashes latte layers least leathery leave leaving leggings lemon lenses letter lich lies lifted lights lilies lily limited list
listening literally lives living lizard loafers lobster lock logo loincloth longer longsword loosened lord lots loves lower
lumberjack lure maasai mage magenta magical magician magnetic maid maiden main makeup manica maps marine market marsh mary
massive masterpiece matching material matte matted mawashi measure measuring mech mecha medal medic medieval mended mercenary
merchant mesh messenger metal midwife mind mine miner mirror miss mitts molars mole money monster mortarboard most mostly
moths mountain mouthguard moves mullet mummy muscular museum music muslin mustache muted mutton nail nanny nape natural nearly
neat needed nervous newspaper next nice nigerian nightgown nineteen ninety nomad noodle noose notched notebook notes
occupation octopus officer oiled oilskins okay onto optic order ordinary ostrich otherwise ottoman outlines outside oval oven
pairs palm palms panel paramedic parcel park part parted parting patient peace peach peak peeking peeling pendant pepper
persona personality pestle petals petticoat phone piercings pigeon pillbox pinafore pipes pitch place plaited plant plates
played players plays pleased pliers plug plush point pointe points polish polo poly portrait post postwoman potato potion
pouch pregnant pressed pressure prince printed professor project pronouns prop properly protagonist puffed puffer puffy pulled
punch puppet pyjama pyjamas quality quartermaster quarterstaff quizzing racing ragged rags rake rattle raven read reaper
receding reeds reference regency reindeer remember replaced request respirator resting revolvers rider rimmed riot rivets road
robber rock roll roots rotted rotting rouge ruby ruddy rugby ruler rumpled saddle saddlebags sage said saint salvage sand
sandy saucepan sawn scalp scarred scholar scissors scratched scribe scroll scythe seal seam seated second secretly seed seller
sells sequinned sextant shaded shades shaggy shako shaman shape shapes shears sheep sheepskin sheer shepherd sheriff shift
shin shopping shotgun shouldered shows shrine shuka sign sikh silent silhouette simple singing sized skateboard skinned skirts
skulls slashed slept slightly slime slip slot smirking smock smooth snake snapped snarling sniper snout snowshoes sockets sold
some sooty sorry soup spade spanner sparkly spats spattered specs sphinx spider spiked spiky spines spoons sports spotless
square squint squirrel stag stage stain stamp stance stand steam stethoscope sticker sticks stiff stocking stole stolen
stooped story straining straps strict stripey strips stripy strung stub student stuffing sturdy sumo sunburn sunburned
sunburst sunken super surcoat surprise suspenders swallows sweat sweatband sweaty swollen symbol syringe tablet tags taken
tangled tankard tankards tanned tassel tassels teacup teddy temples tentacles terrified test thank theatre their then 
thief thighhighs things those threadbare throne tiger tilted times tinkerer tinted tipped toddler together tone tonsure
toothbrush toothed topped tops toque tortle tortoiseshell tower towering town tracksuit trade trader traditional tram trans
transformation transparent travelling trenchcoat tribal tricorn trolley trowel trumpet trunk trunks tube turns twelve twice
twigs twintails twisted tyre uncle underbite undertaker unimpressed unit unlit unshaven upon upper upright uses using usual
vector veins verdigris version vials vibe viking vines violin vtuber vulture wait waiting waitress walked warmers warts warty
wary wash washing waves wavy weary weather welder western wheat wheels while whisk whistling whites wicker wilted windbreaker
window winks wispy wolverine woollen woolly wore world worried wound wrapper wraps wreath write yellowed your zero zinc zombie
`,
]
