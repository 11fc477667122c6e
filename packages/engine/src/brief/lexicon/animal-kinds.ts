/**
 * More animals, by the people that one of them is when it is the character itself, each with the shape
 * it has beside somebody. What is listed here outranks what the last word of a name tells ('a tiger
 * shark' is no tiger). The table form is explained in species.ts.
 */
import type { CompanionKind, SpeciesKind } from '../concepts.ts'

export const animalKinds: readonly {
  kin: SpeciesKind
  shape: CompanionKind
  words: string
}[] = [
  {
    kin: 'birdfolk',
    shape: 'parrot',
    words: `
      blue jay:blue, warbler, blackcap, scarlet tanager:red, house martin, sand martin, guinea fowl, guineafowl,
      wood pigeon:grey, turtle dove, bee-eater, nightjar, sandpiper, snipe, lapwing, great auk, razorbill,
      frigatebird, frigate bird, booby bird, blue-footed booby, crake, corncrake, bittern, kiwi bird, dodo bird,
      emperor penguin, rockhopper penguin, king penguin, rockhopper, macaroni penguin, adelie penguin,
      mandarin duck, eider duck, pintail duck, muscovy duck, tufted duck, teal duck, wigeon, gosling, goslings,
      canada goose, snow goose:white, greylag goose:grey, barnacle goose, trumpeter swan:white,       mute swan:white, bantam, bantam hen, silkie chicken, silkie hen, treecreeper, dipper bird, jacana,
      screamer bird, golden pheasant, zebra finch, marabou stork, adjutant stork, rooster, cock pheasant,
      golden eagle chick, fledgling, nestling, wood duck, shelduck, goldeneye duck, smew, gadwall, garganey,
      snow corn bunting, bunting, yellowhammer, dunnock, whinchat, stonechat, fieldfare, redwing,
      wheatear, chiffchaff, goldcrest, firecrest, hawfinch, crossbill, brambling, redpoll, twite, coal tit,
      great tit, long-tailed tit, crested tit, marsh tit, willow tit, bush robin, fairy wren, superb fairy wren,
      lovebirds, rosella, galah:pink, sulphur-crested cockatoo:white, palm cockatoo:black, hyacinth macaw:blue,
      blue-and-gold macaw, military macaw:green, kakapo:green, kaka, takahe:blue, pukeko, weka, tui bird,
      scarlet ibis:red, sacred ibis, roseate spoonbill:pink, great egret:white, little egret:white,
      night heron, sandhill crane, whooping crane:white, red-crowned crane:white, demoiselle crane,
      bald ibis, great bustard, bustard, houbara, roadrunner bird, quetzal bird, motmot, trogon, manakin,
      cock-of-the-rock:orange, umbrellabird, bellbird, hornero, potoo bird, rhea, tinamou, whippoorwill`,
  },
  {
    kin: 'birdfolk',
    shape: 'hawk',
    words: `
      sparrowhawk, sparrow hawk, caracara, crested caracara, bearded vulture, turkey vulture, king vulture,
      griffon vulture, egyptian vulture, red kite bird:red, black kite bird, marsh harrier, hen harrier, steppe eagle,
      bateleur, martial eagle, philippine eagle, lanner, saker, gyrfalcon, red-tailed hawk,
      harris hawk, cooper's hawk, hobby falcon, lammergeyer, andean condor:black, california condor:black`,
  },
  {
    kin: 'owlfolk',
    shape: 'owl',
    words:
      'little owl, tawny frogmouth, frogmouth, elf owl, pygmy owl, long-eared owl, short-eared owl, scops owl, spectacled owl, fishing owl, masked owl, saw-whet owl, boobook',
  },
  {
    kin: 'octopusfolk',
    shape: 'lizard',
    words: `colossal squid, vampire squid:red, dumbo octopus, blue-ringed octopus, mimic octopus, nautilus`,
  },
  {
    kin: 'fishfolk',
    shape: 'lizard',
    words: `
      angler fish, anglerfish, clown fish:orange, clownfish, puffer fish, mantis shrimp, pistol shrimp, peacock mantis shrimp, sea bass,
      sea bream, halibut, flounder, plaice, dover sole, sea slug, nudibranch, blobfish:pink, lamprey,
      sunfish, ocean sunfish, lionfish, betta fish, siamese fighting fish, fighting fish, guppy, minnow, sturgeon,
      horseshoe crab, spider crab, japanese spider crab, coconut crab, king crab, fiddler crab, hermit crab, ghost crab,
      moray eel, electric eel, conger eel, gulper eel, garden eel, sea anemone, coelacanth, oarfish,
      swordfish, marlin, catfish, sardine, anchovy, haddock, monkfish, stonefish, lungfish, mudskipper,
      flying fish, archerfish, angelfish, parrotfish, triggerfish, pike fish, perch fish, bass fish, portuguese man o' war, sea urchin,
      sea cucumber, sea dragon, leafy sea dragon, weedy sea dragon, mussel, scallop, limpet, sawfish,
      ammonite, trilobite, snapper fish, red snapper:red, grouper, mullet fish, tilapia, lumpfish, gurnard, hagfish, wrasse,
      dragonfish, viperfish, fangtooth, hatchetfish, lanternfish, butterflyfish, damselfish, surgeonfish, blue tang:blue,
      moorish idol, boxfish, cowfish, trumpetfish, pipefish, needlefish, gar fish, alligator gar, arapaima,
      discus fish, neon tetra, tetra fish, cichlid, oscar fish, pleco, loach, koi carp, tuna fish, salmon fish,
      trout fish, cod fish, codfish, mackerel fish, bonito, mahi-mahi, wolffish, toadfish, scorpionfish, rockfish,
      rainbow trout, brook trout, bluefin tuna:blue, eagle ray, electric ray, moon jellyfish, lion's mane jellyfish, box jellyfish,
      by-the-wind sailor, sea star, brittle star, sea pen, coral polyp, sea squirt, copepod, isopod,       sea monkey, brine shrimp, cleaner shrimp, yeti crab, langoustine, crawfish, crawdad, mud crab, decorator crab`,
  },
  {
    kin: 'sharkfolk',
    shape: 'lizard',
    words: `
      hammerhead, hammerhead shark, great white shark, tiger shark, whale shark, reef shark, nurse shark, goblin shark:pink,
      bull shark, mako, mako shark, megalodon, dogfish, thresher shark, basking shark, lemon shark, leopard shark,
      blue shark:blue, zebra shark, wobbegong, cookiecutter shark, greenland shark:grey, angel shark, orca, killer whale,
      bamboo shark, epaulette shark, ghost shark, frilled shark, bonnethead`,
  },
  {
    kin: 'wolffolk',
    shape: 'dog',
    words: `
      spotted hyena, striped hyena, african wild dog, painted dog, thylacine, tasmanian tiger, pit bull, dobermann,
      basset hound, irish wolfhound:grey, scottish deerhound:grey, deerhound, afghan hound, cocker spaniel, king charles spaniel,
      cavalier king charles spaniel, cavalier spaniel, scottish terrier:black, yorkshire terrier, boxer dog, sighthound, puli dog, heeler dog, shiba,
      airedale terrier, border terrier, cairn terrier, fox terrier, welsh terrier, norwich terrier, bedlington terrier, kerry blue terrier, wheaten terrier, rat terrier, bullmastiff, tibetan mastiff, neapolitan mastiff, french bulldog, english bulldog, american bulldog,
      italian greyhound, pharaoh hound, ibizan hound, plott hound, coonhound, foxhound, otterhound, elkhound, karelian bear dog,
      english springer spaniel, water spaniel, irish water spaniel, brittany spaniel, portuguese water dog, toy poodle,
      standard poodle, miniature poodle, miniature schnauzer, great pyrenees, kuvasz, maremma, anatolian shepherd,
      australian shepherd, belgian malinois, malinois, dutch shepherd, old english sheepdog, shetland sheepdog, sheltie,
      bearded collie, cardigan corgi, pembroke corgi, norwegian buhund, finnish spitz, spitz, keeshond, eurasier, japanese spitz:white,
      american eskimo dog:white, hokkaido dog, kai ken, jindo, tosa, lhasa apso, tibetan terrier, tibetan spaniel, havanese, coton,
      brussels griffon, affenpinscher, pinscher, miniature pinscher, chinese crested, mexican hairless, peruvian hairless, bush dog,
      side-striped jackal, black-backed jackal`,
  },
  {
    kin: 'catfolk',
    shape: 'cat',
    words: `
      clouded leopard, bengal tiger, siberian tiger, sumatran tiger, sabre-toothed cat, saber-toothed cat, sabre-toothed tiger,
      sabretooth, sabertooth tiger, smilodon, tortoiseshell cat, tuxedo cat, british shorthair:grey, british blue:grey, exotic shorthair, sand cat,
      pallas cat, pallas's cat, manul, fossa, genet, civet, binturong,       turkish angora:white, turkish van, birman, himalayan cat, devon rex, cornish rex, oriental shorthair, manx cat, savannah cat,
      ocicat, singapura, somali cat, balinese cat, tonkinese, american curl, japanese bobtail, kurilian bobtail, jungle cat, fishing cat,
      rusty-spotted cat, black-footed cat, andean cat, jaguarundi, florida panther, amur leopard, iberian lynx, canada lynx, marbled cat,
      `,
  },
  {
    kin: 'foxfolk',
    shape: 'fox',
    words:
      'kit fox, bat-eared fox, swift fox, cape fox, corsac fox, fox pup, snow fox:white, cross fox',
  },
  {
    kin: 'bearfolk',
    shape: 'bear',
    words: `
      spectacled bear, three-toed sloth, two-toed sloth, ground sloth, pygmy hippo, woodchuck,
      moon bear:black, kodiak, kodiak bear:brown, grizzly cub, kermode bear:white, duck-billed platypus, giant wombat`,
  },
  { kin: 'hedgehogfolk', shape: 'rat', words: 'crested porcupine, pygmy hedgehog, spiny anteater' },
  {
    kin: 'ratfolk',
    shape: 'rat',
    words: `
      harvest mouse, guinea pig, water vole, bank vole, pocket gopher,       ground squirrel, fox squirrel, star-nosed mole, mole rat, naked mole rat:pink, elephant shrew, sea otter, river otter,       asian small-clawed otter, pine marten, beech marten, sable marten, fisher cat, numbat, bandicoot, quoll, muskrat, hyrax, rock hyrax, kangaroo rat,
      solenodon, silky anteater, tamandua, coypu, agouti, viscacha, cavy, fairy armadillo,
      deer mouse, wood mouse, house mouse, dumbo rat,       dwarf hamster, syrian hamster, jird, spiny mouse, bank mole, common shrew, water shrew, black-footed ferret, least weasel, grison, tayra, zorilla`,
  },
  {
    kin: 'rabbitfolk',
    shape: 'rabbit',
    words: `
      jack rabbit, snowshoe hare, arctic hare:white, mountain hare, lop-eared rabbit, pika, wallaroo, cottontail rabbit,
      dutch rabbit, lionhead rabbit, flemish giant, rex rabbit, march hare, tree kangaroo,
      potoroo, pademelon, bettong`,
  },
  {
    kin: 'horsefolk',
    shape: 'horse',
    words: `
      bactrian camel, vicuna, guanaco, mustang pony, shire horse, welsh pony, fell pony, exmoor pony, connemara pony, icelandic horse, haflinger,
      friesian:black, friesian horse:black, lipizzaner:white, andalusian horse, percheron, thoroughbred, quarter horse, racehorse, carthorse, cart horse, barb horse,
      akhal-teke, przewalski's horse, wild horse, onager, quagga, wild ass, masai giraffe`,
  },
  {
    kin: 'bullfolk',
    shape: 'horse',
    words: `
      heifer, highland cow, highland cattle, gaur, aurochs, zebu, white rhino:white, black rhino, woolly rhino, gnu, wildebeest, cape buffalo, water buffalo,
      brahman bull, bullock, steer, longhorn bull, longhorn cow, texas longhorn, dairy cow, jersey cow, holstein cow, holstein, friesian cow,
      hereford, angus bull:black, aberdeen angus:black, musk ox, wisent, american bison, anoa, carabao, watusi, triceratops, styracosaurus`,
  },
  {
    kin: 'goatfolk',
    shape: 'horse',
    words: `
      billy goat, nanny goat, markhor, bighorn, mouflon, merino sheep, takin, saiga, ewe, pygmy goat, angora goat, alpine goat,
      nubian goat, boer goat, cashmere goat, jacob sheep, herdwick, suffolk sheep, dall sheep:white, barbary sheep, argali, bharal, tahr, ibex kid,
      nigerian dwarf goat, fainting goat, racka sheep, valais blacknose`,
  },
  {
    kin: 'deerfolk',
    shape: 'horse',
    words: `
      reindeer, roe deer, fallow deer, muntjac, sika deer, wapiti, impala, springbok, kudu, greater kudu, eland, gerenuk, gemsbok,
      pronghorn, blackbuck, dik-dik, duiker, hartebeest, nyala, bongo antelope, nilgai, musk deer, whitetail deer, mule deer, sambar, chital,
      axis deer, pudu, water deer, roebuck, bull moose, irish elk, sitatunga, steenbok, klipspringer, topi antelope, sable antelope,
      roan antelope, thomson's gazelle, addax, barasingha, red brocket, pere david's deer`,
  },
  {
    kin: 'pigfolk',
    shape: 'horse',
    words: `
      peccary, babirusa, pot-bellied pig, potbelly pig, guinea hog, red river hog, javelina, bush pig, razorback, truffle pig, tamworth pig, saddleback pig,
      mangalitsa, kunekune, berkshire pig:black, bearded pig, pygmy hog, sow pig, piggy`,
  },
  {
    kin: 'elephantfolk',
    shape: 'horse',
    words:
      'woolly mammoth, mastodon, baby elephant, african elephant, asian elephant, indian elephant, elephant calf, war elephant, bull elephant, pygmy elephant',
  },
  {
    kin: 'monkeyfolk',
    shape: 'fox',
    words: `
      ape, great ape, silverback, silverback gorilla, mountain gorilla, bonobo, macaque, japanese macaque, rhesus monkey, rhesus macaque, capuchin,
      howler monkey, squirrel monkey, proboscis monkey, snub-nosed monkey, spider monkey, woolly monkey, tamarin, emperor tamarin, golden lion tamarin:golden,
      cotton-top tamarin, pygmy marmoset, ring-tailed lemur, mouse lemur, red ruffed lemur, aye-aye, bush baby, bushbaby, galago, loris, slow loris, langur,
      colobus, colobus monkey, uakari, sifaka, vervet, vervet monkey, mangabey, guenon, gelada, hamadryas baboon, indri, drill monkey, orang-utan, siamang`,
  },
  {
    kin: 'raccoonfolk',
    shape: 'fox',
    words:
      'honey badger, ratel, raccoon dog, coati, kinkajou, stink badger, ringtail, cacomistle, olingo, striped skunk, spotted skunk, hog badger, trash panda, american badger',
  },
  { kin: 'pandafolk', shape: 'bear', words: 'giant panda' },
  {
    kin: 'turtlefolk',
    shape: 'lizard',
    words:
      'box turtle, galapagos tortoise, leatherback turtle, hawksbill, hawksbill turtle, loggerhead turtle, pond turtle, softshell turtle, red-eared slider, alligator snapping turtle, desert tortoise, painted turtle, mud turtle, star tortoise, sulcata tortoise',
  },
  {
    kin: 'crocfolk',
    shape: 'lizard',
    words:
      'gharial, saltwater crocodile, nile crocodile, dwarf caiman, spectacled caiman, american alligator, baby croc',
  },
  {
    kin: 'snakefolk',
    shape: 'snake',
    words: `
      black mamba:black, green mamba:green, corn snake, grass snake, milk snake, sea snake, hognose snake, green tree python:green, burmese python, emerald tree boa:green,
      tree boa, rosy boa, copperhead snake, cottonmouth, water snake, king snake, rat snake, bush viper, gaboon viper, horned viper, diamondback,
      diamondback rattlesnake, puff adder, death adder, rainbow boa, hooded cobra, spitting cobra, reticulated python, albino python:white, vine snake, tiger snake`,
  },
  {
    kin: 'lizardfolk',
    shape: 'lizard',
    words: `
      leopard gecko, crested gecko, day gecko:green, tokay gecko, marine iguana, frilled lizard, frill-necked lizard, frilled-neck lizard, blue-tongued skink,
      blue-tongue skink, gila monster, fire salamander, tiger salamander, thorny devil, horned lizard, basilisk lizard, great crested newt, panther chameleon, veiled chameleon:green,
      water monitor, nile monitor, perentie, goanna, hellbender, olm, mudpuppy, brachiosaurus, spinosaurus, pteranodon, quetzalcoatlus, pachycephalosaurus, carnotaurus,
      deinonychus, utahraptor, gallimimus, therizinosaurus, baryonyx, giganotosaurus, corythosaurus, maiasaura, kentrosaurus, diplodocus, apatosaurus, argentinosaurus, oviraptor,
      protoceratops, psittacosaurus, archaeopteryx, mosasaur, mosasaurus, garden snail, sea snail, roman snail, banana slug:yellow, water bear, lobster moth caterpillar, woolly bear`,
  },
  {
    kin: 'frogfolk',
    shape: 'frog',
    words: `
      cane toad, glass frog:green, leopard frog, horned frog, pacman frog, spadefoot toad, midwife toad, horned toad, red-eyed tree frog:green, common frog, common toad, fire-bellied toad,
      goliath frog, rain frog, desert rain frog, marsh frog:green, natterjack, natterjack toad, surinam toad, tomato frog:red, dart frog, blue poison dart frog:blue, strawberry dart frog:red`,
  },
  {
    kin: 'fairy',
    shape: 'parrot',
    words: `
      luna moth:green, atlas moth, hawk moth, hawkmoth, silk moth, emperor moth, gypsy moth, rosy maple moth:pink, monarch butterfly:orange, swallowtail butterfly, blue morpho:blue, morpho butterfly:blue,
      peacock butterfly, red admiral, painted lady butterfly, cabbage white, honey bee, queen bee, worker bee, carpenter bee, mason bee, orchid bee, leafcutter bee,
      damselfly, lacewing, mayfly, crane fly, housefly, fruit fly, horsefly, mantis fly, stonefly, caddisfly, hoverfly, june bug, paper wasp, spider wasp, potter wasp`,
  },
  {
    kin: 'sealfolk',
    shape: 'lizard',
    words: `
      harp seal:white, elephant seal, leopard seal, monk seal, fur seal, sea lion, steller sea lion, dugong, walrus, manatee, seal pup:white, walrus bull`,
  },
  {
    kin: 'dolphinfolk',
    shape: 'lizard',
    words: `
      humpback whale, sperm whale, blue whale:blue, beluga:white, beluga whale:white, right whale, minke whale, pilot whale, porpoise, dolphin, bottlenose dolphin, river dolphin:pink, narwhal, fin whale, bowhead whale, whale calf, beaked whale`,
  },
  {
    kin: 'batfolk',
    shape: 'raven',
    words: `
      horseshoe bat, fruit bat, flying fox, vampire bat, pipistrelle, long-eared bat, bat`,
  },
  {
    kin: 'insectfolk',
    shape: 'lizard',
    words: `
      stag beetle, rhinoceros beetle, rhino beetle, hercules beetle, dung beetle, goliath beetle, ground beetle, longhorn beetle, jewel beetle, bombardier beetle, click beetle, fire ant:red, bullet ant, leafcutter ant, leaf-cutter ant, soldier ant, army ant, orchid mantis:pink, stick insect, leaf insect, walking stick insect, katydid, bush cricket, house cricket, field cricket, black widow spider:black, jumping spider, peacock spider, wolf spider, orb weaver, trapdoor spider, huntsman spider, crab spider, redback spider, garden spider, cellar spider, camel spider, whip scorpion, emperor scorpion:black, harvestman, daddy longlegs, pill bug, pillbug, roly poly bug, weevil, boll weevil, assassin bug, shield bug, stink bug, pond skater, water strider, water boatman, antlion, ant lion, mole cricket, aphid, bed bug, silverfish, springtail, locust, earwig, cockroach, grasshopper, termite`,
  },
  { kin: 'foxfolk', shape: 'fox', words: 'red fox:red' },
  { kin: 'wolffolk', shape: 'wolf', words: 'red wolf:red' },
  { kin: 'ratfolk', shape: 'rat', words: 'red squirrel:red' },
  { kin: 'rabbitfolk', shape: 'rabbit', words: 'red kangaroo:red' },
  { kin: 'deerfolk', shape: 'horse', words: 'red deer:red' },
]
