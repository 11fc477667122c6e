/** Words for animals and beasts that are the character, for their coats and for what they wear. The table form is explained in species.ts. */
import type { CoatFigure, CoatZone, CreatureKind, GearKind } from '../concepts.ts'

export const creatureWords: Record<CreatureKind, string> = {
  wolf: `
    wolf, direwolf, dire wolf, timber wolf, arctic wolf, spirit wolf, shadow wolf, fenrir, warg, wolf pup, wolf cub,
    hellhound, coyote, jackal`,
  dog: `
    dog, hound, puppy, pup, husky, siberian husky, akita, shiba, shiba inu, german shepherd, shepherd dog, sheepdog,
    border collie, collie, labrador, golden retriever, retriever, golden retriever puppy, husky puppy, samoyed,
    malamute, doberman, dalmatian, wolfdog, sled dog, war dog, hunting dog, guard dog, doggo, corgi, terrier,
    mastiff, bulldog, greyhound, poodle, pug, beagle, wolfhound, rottweiler, dachshund, chihuahua, spaniel,
    bloodhound, service dog, guide dog`,
  fox: 'fox, red fox, arctic fox, silver fox, fennec, fennec fox, vixen, fox cub, fox kit, baby fox, spirit fox',
  cat: `
    cat, kitten, kitty, tomcat, tabby, tabby cat, house cat, housecat, black cat, calico, calico cat, siamese cat,
    persian cat, maine coon, ginger cat, tuxedo cat, wildcat, bobcat, lynx, tabby kitten, calico kitten, siamese kitten,
    ginger kitten, tuxedo kitten`,
  big_cat: `
    tiger, tigress, white tiger, leopard, snow leopard, panther, black panther, jaguar, cheetah, cougar, puma,
    mountain lion, lioness, tiger cub, lion cub, ocelot, sabertooth, saber-toothed tiger`,
  lion: 'lion, white lion',
  bear: 'bear, polar bear, grizzly, grizzly bear, brown bear, black bear, panda, bear cub, cave bear, war bear, spirit bear',
  horse: `
    horse, pony, steed, stallion, mare, warhorse, war horse, foal, mule, donkey, zebra, mustang, destrier, mount, riding beast,
    riding animal, pack beast, pack animal, beast of burden, war beast, saddle beast, draught beast, draft beast, draught
    animal, draft animal, courier beast, war mount, battle mount, riding mount, mountain mount, desert mount, arctic
    mount, swamp mount,
    nightmare steed, kelpie`,
  unicorn: 'unicorn, alicorn',
  pegasus: 'pegasus, winged horse',
  deer: 'deer, stag, doe, fawn, elk, reindeer, buck, moose, antelope, gazelle, white stag, caribou',
  rabbit: 'rabbit, bunny, hare, jackrabbit, baby rabbit',
  mouse: 'mouse, rat, field mouse, dormouse',
  dragon: `
    dragon, drake, wyrm, western dragon, fire dragon, ice dragon, baby dragon, dragon hatchling, fairy dragon,
    hatchling, dragonling, wyrmling, frost dragon, shadow dragon, bone dragon`,
  wyvern: 'wyvern',
  griffin: 'griffin, gryphon, griffon, hippogriff',
  raven: 'raven, crow, rook, jackdaw, magpie, blackbird',
  owl: 'owl, barn owl, snowy owl, horned owl, great horned owl, owlet, tawny owl, eagle owl, brown owl, screech owl',
  eagle: `
    eagle, hawk, falcon, kestrel, osprey, peregrine falcon, bald eagle, golden eagle, bird of prey, buzzard, phoenix`,
  parrot: `
    parrot, macaw, cockatoo, parakeet, budgie, bird, songbird, canary, bluebird, sparrow, robin, dove, pigeon,
    swallow, finch`,
}

export const coatZoneWords: Record<CoatZone, string> = {
  belly: 'belly, chest, underbelly, underside, bib, throat, breast, belly plates, belly scales',
  back: 'back, saddle marking, dorsal stripe',
  muzzle: 'muzzle, snout, chin, cheeks',
  mask: 'mask, face, face mask, facial mask, eye patches',
  socks: 'paws, paw, socks, feet, legs, stockings, paws and legs, front paws',
  'tail tip':
    'tail tip, tip of the tail, tip of its tail, tip of her tail, tip of his tail, tail end',
  tail: 'tail, tail feathers',
  ears: 'ears, ear tips, ear',
  'inner ears': 'inner ears, inner ear',
  mane: 'mane, ruff, mane and tail, crest, forelock',
  blaze: 'blaze, star, white face stripe',
  wings: 'wings, wing, feathered wings, wing feathers',
  membranes: 'wing membranes, wing membrane, membranes, membrane',
  horns: 'horns, horn, antlers, antler, spikes, spines',
  claws: 'claws, claw, hooves, hoof, talons',
  nose: 'nose',
  beak: 'beak, bill',
}

export const coatFigureWords: Record<CoatFigure, string> = {
  stripes: 'stripes, striped, tabby stripes, zebra stripes, tiger stripes',
  spots: 'spots, spotted, speckles, speckled, freckled',
  rosettes: 'rosettes',
  dapple: 'dapple, dappled, dapples',
  patches: 'patches, patched, pinto, piebald, skewbald, patch',
}

export const gearWords: Record<GearKind, string> = {
  collar: 'collar, spiked collar, bell collar, dog collar',
  bandana: 'bandana, neckerchief, scarf, kerchief, neck scarf',
  harness: 'harness, chest harness, sled harness, vest harness',
  saddle: 'saddle, riding saddle, saddled',
  blanket: 'blanket, saddle blanket, saddlecloth, saddle cloth, caparison',
  bridle: 'bridle, halter, headstall',
  barding:
    'barding, armored, armoured, armor, armour, horse armor, horse armour, plate barding, plate armor, plate armour',
}

/** Said of an animal that goes as animals go, whatever else is said. */
export const wildWords = `
  feral, on all fours, quadruped, quadrupedal, four-legged, four legged, nonanthro, non-anthro, wild animal, animal
  form, realistic animal`

/** Said of one that goes upright and wears clothes. */
export const folkWords = `
  anthro, anthropomorphic, furry, fursona, humanoid, bipedal, folk, kin, person, people, man, woman, girl, boy, lady,
  guy, maid, human, were, beastman, kemono, kemonomimi, hybrid, half, born, wearing clothes, dressed, outfit,
  standing upright, hero, heroine, king, queen, prince, princess, warrior, knight, fighter`
