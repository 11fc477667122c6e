/** What made-up characters are made of. The earlier a word stands, the oftener it is used. */
export const moods = words(
  `brave young old mysterious cheerful grim gentle fierce clever weary proud shy noble wild calm
  stern playful haunted cunning loyal lonely reckless wise stubborn dreamy bitter graceful clumsy
  fearless gloomy curious ruthless merry vain humble restless solemn feral radiant sleepy`,
)

export const species = words(
  `human elf dwarf orc goblin robot vampire dragon tiefling android fairy demon angel werewolf
  halfling catfolk ghost troll mermaid giant gnome lizardfolk centaur skeleton foxfolk minotaur
  golem dryad harpy satyr cyclops gargoyle kobold djinn selkie naga kitsune banshee sphinx homunculus`,
)

export const roles = words(
  `knight wizard warrior princess hunter thief pirate soldier witch queen king ranger monk samurai
  assassin bard healer merchant scientist pilot blacksmith detective paladin sorcerer alchemist
  gladiator archer captain priestess scholar farmer cook dancer smuggler engineer shaman necromancer
  courier gardener falconer cartographer beekeeper lighthouse-keeper clockmaker astronomer diplomat
  executioner ferryman glassblower herbalist jester lamplighter minstrel oracle puppeteer tinker
  undertaker weaver apothecary bookbinder chandler cooper`,
)

export const colours = words(
  `red blue black white golden green silver purple grey brown crimson pink orange teal violet
  turquoise emerald ivory bronze scarlet azure copper indigo amber charcoal lavender maroon ochre
  olive coral burgundy cerulean vermilion mauve russet sable cobalt jade umber saffron`,
)

export const materials = words(
  `leather silk wool steel linen velvet fur iron cotton chainmail bone lace canvas suede brass
  feathered quilted oilskin brocade damask felt hemp tweed satin gossamer obsidian mithril bark`,
)

export const garments = words(
  `cloak armour boots robe hat dress coat tunic gloves cape jacket hood belt trousers scarf shirt
  helmet mask gown vest kimono sash skirt crown breastplate gauntlets corset poncho doublet
  pauldrons turban waistcoat bandolier tabard greaves cravat jerkin breeches sandals stole circlet
  overalls bodice veil spats moccasins`,
)

export const props = words(
  `sword staff bow book shield dagger axe lantern spear potion hammer map rifle lute key skull
  crystal wrench flute telescope compass scythe whip orb satchel scroll umbrella violin trident
  crossbow hourglass broom cane quill drum anchor sickle censer halberd astrolabe abacus sextant
  kaleidoscope theodolite birdcage metronome`,
)

export const hair = words(
  `hair braids curls ponytail beard mane dreadlocks bun locks mohawk bob fringe pigtails topknot
  moustache stubble sideburns tresses`,
)

export const places = words(
  `forest mountains city desert sea castle village ruins swamp north temple tavern moon harbour
  island wastes library caves marsh steppe glacier canyon orchard citadel catacombs foundry
  observatory monastery archipelago fen moor tundra jungle reef volcano bazaar necropolis aqueduct`,
)

export const deeds = words(
  `protects guards hunts seeks remembers fears loves haunts studies sells steals repairs sings
  collects forgets paints buries tames forges mends counts chases heals betrays worships deciphers
  smuggles outwits cultivates excavates`,
)

export const syllables = words(
  `al dric mor wen tha lia kor zan bel ri ven du ga lo fen is ar mi ro sel nia tor qua el ka ya
  shi ren go ul ber ne va xi jo py cor the od wyn bra cle fi hus jan kel lum nox oph pru rys sto
  tyr umb vex wil yor zeph ash bo cyr`,
)

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}
