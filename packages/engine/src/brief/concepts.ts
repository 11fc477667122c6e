/** Everything the engine can draw, by name. A concept here has a builder in figure/; a word leads to a concept in lexicon/. */

export const species = [
  'human', 'elf', 'dwarf', 'orc', 'goblin', 'halfling', 'demon', 'angel', 'fairy', 'vampire', 'undead', 'skeleton',
  'catfolk', 'wolffolk', 'foxfolk', 'rabbitfolk', 'lizardfolk', 'dragonborn', 'birdfolk', 'faun', 'robot', 'cyborg', 'alien', 'merfolk', 'plantfolk', 'giant',
] as const

export const roles = [
  'knight', 'paladin', 'king', 'queen', 'prince', 'princess', 'noble', 'wizard', 'witch', 'sorcerer', 'necromancer', 'cleric', 'monk', 'nun',
  'druid', 'shaman', 'bard', 'rogue', 'assassin', 'ranger', 'hunter', 'archer', 'barbarian', 'viking', 'samurai', 'ronin', 'ninja', 'pirate', 'sailor', 'captain',
  'soldier', 'guard', 'gladiator', 'cowboy', 'sheriff', 'detective', 'police', 'spy', 'firefighter', 'doctor', 'plague_doctor', 'nurse', 'scientist',
  'engineer', 'mechanic', 'pilot', 'astronaut', 'hacker', 'street_samurai', 'student', 'teacher', 'chef', 'waiter', 'maid', 'butler', 'farmer', 'blacksmith',
  'miner', 'merchant', 'alchemist', 'librarian', 'artist', 'musician', 'rocker', 'dancer', 'jester', 'athlete', 'boxer', 'skater', 'superhero', 'magical_girl',
  'businessperson', 'bride', 'gardener', 'explorer', 'bounty_hunter', 'punk', 'fisher', 'beekeeper', 'postal_worker', 'tailor', 'martial_artist', 'villager', 'adventurer', 'mage', 'warrior',
] as const

/** Worn things, by the part of the body they belong to. */
export const garments = {
  torso: ['shirt', 't_shirt', 'tank_top', 'blouse', 'tunic', 'vest', 'sweater', 'hoodie', 'turtleneck', 'corset', 'gambeson', 'bodysuit', 'bandeau'],
  full: ['dress', 'gown', 'robe', 'kimono', 'hanfu', 'cheongsam', 'toga', 'sari', 'jumpsuit', 'space_suit', 'overalls', 'agbada'],
  outer: ['jacket', 'leather_jacket', 'suit_jacket', 'coat', 'trench_coat', 'lab_coat', 'cloak', 'cape', 'poncho', 'shawl', 'haori', 'mantle', 'apron'],
  legs: ['trousers', 'jeans', 'shorts', 'skirt', 'pleated_skirt', 'long_skirt', 'kilt', 'leggings', 'hakama', 'loincloth', 'stockings'],
  feet: ['boots', 'knee_boots', 'shoes', 'sandals', 'sneakers', 'high_heels', 'slippers', 'geta'],
  hands: ['gloves', 'fingerless_gloves', 'bracers', 'gauntlets', 'bracelet'],
  armour: ['plate_armor', 'breastplate', 'chainmail', 'scale_armor', 'leather_armor', 'samurai_armor', 'pauldrons', 'greaves', 'power_armor', 'tassets', 'knee_pads'],
  head: [
    'helmet', 'horned_helmet', 'kabuto', 'hood', 'crown', 'tiara', 'wizard_hat', 'top_hat', 'fedora', 'cowboy_hat', 'straw_hat', 'beret', 'cap', 'beanie', 'bandana',
    'headband', 'tricorn', 'turban', 'hijab', 'veil', 'flower_crown', 'halo', 'headphones', 'chef_hat', 'jester_hat', 'nurse_cap', 'ribbon', 'conical_hat', 'mitre', 'bowler_hat',
  ],
  face: ['glasses', 'sunglasses', 'goggles', 'monocle', 'eyepatch', 'mask', 'plague_mask', 'face_mask', 'visor', 'earrings'],
  neck: ['scarf', 'necklace', 'pendant', 'choker', 'tie', 'bow_tie', 'ruff', 'collar'],
  waist: ['belt', 'sash', 'pouch', 'satchel', 'backpack', 'quiver', 'bandolier', 'obi', 'tool_belt'],
} as const

/** Things held or carried. */
export const props = [
  'sword', 'greatsword', 'katana', 'dagger', 'rapier', 'scimitar', 'axe', 'battle_axe', 'hammer', 'mace', 'flail', 'spear', 'halberd', 'trident', 'scythe', 'bow', 'crossbow', 'shield', 'round_shield',
  'staff', 'wand', 'whip', 'pistol', 'rifle', 'blaster', 'energy_sword', 'book', 'scroll', 'lantern', 'torch', 'potion', 'orb', 'key', 'map', 'telescope', 'umbrella', 'cane', 'banner',
  'lute', 'guitar', 'violin', 'flute', 'drum', 'harp', 'microphone', 'camera', 'phone', 'laptop', 'wrench', 'pickaxe', 'shovel', 'broom', 'fishing_rod', 'basket', 'bouquet', 'flower',
  'skull', 'cup', 'bottle', 'bread', 'apple', 'ball', 'skateboard', 'candle', 'quill', 'fan', 'ladle', 'knife', 'syringe', 'magnifying_glass', 'coin', 'gem', 'teddy_bear', 'paintbrush', 'palette', 'crystal', 'flame',
] as const

export const hairStyles = [
  'bald', 'buzz', 'short', 'pixie', 'messy', 'spiky', 'slicked_back', 'undercut', 'bob', 'medium', 'long', 'very_long', 'wavy', 'curly', 'afro', 'locs', 'braids', 'cornrows',
  'single_braid', 'ponytail', 'high_ponytail', 'twin_tails', 'bun', 'top_knot', 'space_buns', 'mohawk', 'mullet', 'pompadour', 'hime', 'side_shave',
] as const

export const beards = ['stubble', 'goatee', 'short_beard', 'full_beard', 'long_beard', 'braided_beard', 'moustache', 'sideburns'] as const

export const features = [
  'horns', 'ram_horns', 'antlers', 'single_horn', 'pointed_ears', 'cat_ears', 'wolf_ears', 'fox_ears', 'rabbit_ears', 'tail', 'cat_tail', 'fox_tail', 'wolf_tail', 'lizard_tail', 'demon_tail', 'wings', 'feathered_wings', 'bat_wings', 'fairy_wings', 'dragon_wings',
  'tusks', 'fangs', 'scar', 'tattoo', 'freckles', 'mole', 'war_paint', 'makeup', 'third_eye', 'prosthetic_arm', 'prosthetic_leg', 'hook_hand', 'claws', 'muscles', 'gills', 'glowing_eyes', 'heterochromia', 'wrinkles', 'circuit_lines', 'blindness', 'hearing_aid', 'vitiligo',
] as const

export const companions = ['dog', 'cat', 'wolf', 'fox', 'raven', 'owl', 'parrot', 'hawk', 'snake', 'lizard', 'rat', 'rabbit', 'dragon', 'drone', 'horse', 'bear', 'frog'] as const

export const materials = [
  'gold', 'silver', 'steel', 'iron', 'bronze', 'copper', 'brass', 'leather', 'silk', 'velvet', 'satin', 'linen', 'cotton', 'wool', 'fur', 'denim', 'lace', 'canvas', 'wood', 'bone', 'glass', 'crystal', 'stone', 'plastic', 'rubber', 'feather', 'straw', 'scales', 'paper', 'knit', 'chitin', 'obsidian', 'jade',
] as const

export const patterns = [
  'striped', 'pinstriped', 'plaid', 'polka_dot', 'floral', 'camouflage', 'embroidered', 'leopard', 'geometric', 'quilted', 'argyle', 'starry', 'patched', 'flames', 'waves', 'runes', 'circuit', 'kente', 'seigaiha',
] as const

export type Slot =
  | 'species' | 'role' | 'torso' | 'full' | 'outer' | 'legs' | 'feet' | 'hands' | 'armour' | 'head' | 'face' | 'neck' | 'waist'
  | 'prop' | 'hair' | 'beard' | 'feature' | 'companion' | 'setting' | 'material' | 'pattern'

export type SpeciesKind = (typeof species)[number]
export type RoleKind = (typeof roles)[number]
export type GarmentSlot = keyof typeof garments
export type GarmentKind = (typeof garments)[GarmentSlot][number]
export type PropKind = (typeof props)[number]
export type HairKind = (typeof hairStyles)[number]
export type BeardKind = (typeof beards)[number]
export type FeatureKind = (typeof features)[number]
export type CompanionKind = (typeof companions)[number]
export type MaterialWord = (typeof materials)[number]
export type PatternWord = (typeof patterns)[number]

/** A drawable meaning. Settings are free text: they colour the page, nothing more. */
export type Concept = SpeciesKind | RoleKind | GarmentKind | PropKind | HairKind | BeardKind | FeatureKind | CompanionKind | (string & {})
