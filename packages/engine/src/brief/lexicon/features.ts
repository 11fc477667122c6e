/** Words for marks and parts of the body. The table form is explained in species.ts. */
import type { MarkKind } from '../concepts.ts'

export const featureWords: Record<MarkKind, string> = {
  bull_horns: `
    bull horns, ox horns, minotaur horns, cow horns, buffalo horns, longhorns, bison horns, yak horns,
    sideways horns, ox-like horns`,
  boulders: `
    boulders on its shoulders, rocky shoulders, boulder shoulders, stone plates, rocks growing from its back, boulder
    fists, rocky hide`,
  mech_armor: `
    mecha armor, mecha armour, mech armor, mech armour, mecha plating, v-fin, v fin, mech plating, thruster pack,
    mobile suit armor`,
  horns: `
    horns, demon horns, devil horns, dragon horns, oni horns, goat horns, black horns:black,
    small horns, horned, horned head, pair of horns, tiefling horns, straight horns, satyr horns, succubus horns, head horns, gazelle horns, long horns, horn, red horns:red, bone horns:bone, ibex horns,
    crystal horns:crystal, horn nubs, little horns, four horns, jagged horns, broken horns, imp
    horns, kirin horns, obsidian horns:obsidian, ivory horns, short horns, antelope horns, forehead horns, golden
    horns:gold, faun horns, large horns, oryx horns, nubby horns`,
  ram_horns: `
    ram horns, curled horns, curved horns, spiral horns, sheep horns, curling horns, twisted horns, ram's horns,
    coiled horns, curly horns, spiraling horns, mouflon horns, spiralled horns, bighorn horns, ram-like horns,
    spiral ram horns, swept-back horns, swept back horns, large curved horns, backward-curving horns, ram horn,
    argali horns, curled ram horns`,
  antlers: `
    antlers, deer antlers, stag antlers, antler, moose antlers, reindeer antlers, branching antlers, elk antlers,
    branch antlers, wooden antlers, antlered, stag horns, deer horns, wooden horns, branch horns, branches growing
    from her head, small antlers, mossy antlers, fawn antlers, flowering antlers, caribou antlers, antlers with
    flowers, jackalope antlers, branch-like horns, tree branch antlers, bone antlers, crystal antlers, glowing
    antlers, roe antlers`,
  single_horn: `
    single horn, unicorn horn, one horn, forehead horn, narwhal horn, rhino horn, a horn on his forehead, a horn on
    her forehead, single forehead horn, horn on forehead, spiral horn on forehead, one-horned, kirin horn, oni horn,
    broken horn, alicorn, unihorn, nose horn, single oni horn, crystal horn`,
  antennae: `
    antennae, antenna, antennas, feathery antennae, moth antennae, insect antennae, feelers, ant antennae, butterfly
    antennae, fluffy antennae, bee antennae, feathered antennae, plumed antennae, fuzzy antennae, alien antennae, long
    antennae`,
  turtle_shell: `
    turtle shell, tortoise shell, domed shell, shell on its back, shell on his back, shell on her back, carapace`,
  pointed_ears: `
    pointed ears, pointy ears, elf ears, elven ears, long ears, goblin ears, elfin ears, long pointed ears, sharp
    ears, knife ears, elvish ears, elf-like ears, long pointy ears, point ears, big pointed ears, fairy ears, big
    goblin ears, tapered ears, half-elf ears, slightly pointed ears, vulcan ears, long elven ears, fae ears, demon
    ears, bat ears, long elf ears, large ears, huge ears, big ears, floppy ears, fin ears, ear fins, fish fins,
    finned ears, goat ears, cow ears, deer ears, sheep ears, horse ears, donkey ears, vampire ears, drooping ears,
    droopy ears, orc ears, pointed elf ears, dragon ears, lop ears, sheeplike ears, hylian ears, elongated ears`,
  cat_ears: `
    cat ears, feline ears, kitty ears, neko ears, nekomimi ears, lion ears, tiger ears, cat-ears, kitten ears, lynx
    ears, panther ears, leopard ears, catlike ears, animal ears, cheetah ears, kemonomimi ears, kemonomimi, fluffy
    cat ears, furry ears, cat-like ears, bear ears, mouse ears, rat ears, panda ears, red panda ears, squirrel ears,
    raccoon ears, robotic cat ears, fuzzy ears, snow leopard ears, round ears, koala ears, tanuki ears, otter ears,
    jaguar ears, beast ears, mechanical cat ears`,
  wolf_ears: `
    wolf ears, dog ears, canine ears, puppy ears, werewolf ears, husky ears, wolf-ears, wolfish ears, hound ears,
    jackal ears, coyote ears, floppy dog ears, corgi ears, wolf-like ears, inugami ears, hyena ears, shiba ears,
    fluffy wolf ears, floppy puppy ears, dingo ears, direwolf ears, spaniel ears`,
  fox_ears: `
    fox ears, kitsune ears, vulpine ears, fennec ears, fox-ears, fennec fox ears, fox-like ears, white fox
    ears:white, foxy ears, arctic fox ears:white, foxlike ears, large fox ears, orange fox ears:orange`,
  rabbit_ears: `
    rabbit ears, bunny ears, hare ears, floppy bunny ears, lop bunny ears, white rabbit ears:white, rabbit-ears, lop
    rabbit ears, bunny-ears, fluffy bunny ears, floppy rabbit ears, long rabbit ears, usagi ears, playboy bunny
    ears, fake bunny ears, tall rabbit ears`,
  tail: `
    two tails, four tails, five tails, six tails, seven tails, eight tails, several tails, many tails,
    tail, long tail, fluffy tail, furry tail, bushy tail, animal tail, tails, horse tail, cow tail, short tail,
    bunny tail, rabbit tail, deer tail, tufted tail, lion tail, monkey tail, pony tail animal, mouse tail, rat tail
    animal, squirrel tail, raccoon tail, prehensile tail, fish tail, mermaid tail, shark tail, scorpion tail,
    peacock tail, bird tail, feathered tail, cotton tail, puffball tail, tail feathers, stubby tail, snake tail,
    mechanical tail, dolphin tail, lizard-like tail, bear tail, whale tail, ringed tail, cottontail, mouse's tail,
    robotic tail, sheep tail, fluffy white tail:white, beaver tail, bob tail, tanuki tail, otter tail, fuzzy tail,
    donkey tail, ox tail, serpent tail, serpent body, snake body, serpentine tail, serpentine body, eel tail, skunk
    tail, bobbed tail, koi tail`,
  cat_tail: `
    cat tail, feline tail, tiger tail, leopard tail, panther tail, kitty tail, cat-tail, nekomata tails, two cat
    tails, lynx tail, striped cat tail:striped, black cat tail:black, kitten tail, cheetah tail, cattail, cat-like
    tail, snow leopard tail, jaguar tail, long cat tail, fluffy cat tail, nekomata tail, forked cat tail`,
  fox_tail: `
    fox tail, nine tails, fox tails, kitsune tail, foxtail, kitsune tails, two fox tails, vulpine tail, multiple
    tails, nine fox tails, fluffy fox tail, bushy fox tail, red panda tail:striped, fennec tail,
    three tails,
    nine-tail, white fox tail:white, fox-tail, orange fox tail:orange, fox-like tail, multiple fox tails, ninetail`,
  wolf_tail: `
    wolf tail, dog tail, werewolf tail, husky tail, canine tail, puppy tail, wolf-tail, curly dog tail, coyote tail,
    jackal tail, wagging tail, bushy wolf tail, fluffy wolf tail, curled tail, dog-like tail, shiba tail, grey wolf
    tail:grey, hyena tail, corgi tail, fluffy dog tail, hound tail`,
  lizard_tail: `
    lizard tail, reptile tail, reptilian tail, dragon tail, scaly tail, crocodile tail, scaled tail, dinosaur tail,
    kobold tail, alligator tail, iguana tail, gecko tail, saurian tail, draconic tail, thick tail, spiked tail,
    spiky tail, axolotl tail, salamander tail, thick lizard tail, argonian tail, dragonborn tail, thick reptilian
    tail, finned tail, dragon's tail, chameleon tail, newt tail, wyvern tail`,
  demon_tail: `
    demon tail, devil tail, spaded tail, spade tail, pointed tail, forked tail, barbed tail, imp tail, arrow tail,
    succubus tail, tiefling tail, whip-like tail, whip tail, spade-tipped tail, heart-shaped tail, arrow-tipped
    tail, arrowhead tail, heart tail, devilish tail, infernal tail, heart-tipped tail, pointy tail, thin tail,
    arrow-shaped tail, slender tail, fiendish tail, devil's tail, spade-shaped tail, arrow tipped tail`,
  wings: `
    wings, wing, large wings, winged, folded wings, broken wings, tattered wings, mechanical wings, metal wings,
    energy wings, small wings, big wings, stubby wings, pair of wings, huge wings, tiny wings, glowing wings,
    crystal wings:crystal, mechanical wing, robot wings, bone wings:bone, skeletal wings:bone, clockwork
    wings:brass, golden wings:gold, burning wings, fire wings, wings of fire, wings of light, steampunk wings:brass,
    torn wings, wings of flame, flaming wings, wings of ice, ice wings:crystal, four wings, six wings, cyber wings,
    broken wing, wings on her back, wings on his back, mecha wings, light wings, vestigial wings, clipped wings,
    shadow wings:black, paper wings:paper, single wing, one wing, wings on head, head wings, iron wings:iron,
    ghostly wings, half-folded wings, holographic wings, flame wings`,
  feathered_wings: `
    feathered wings, feathery wings, angel wings, bird wings, raven wings:black, white wings:white, swan
    wings:white, eagle wings, crow wings:black, black feathered wings:black, white feathered wings:white, owl wings,
    hawk wings, dove wings:white, angelic wings, harpy wings, phoenix wings:red, falcon wings, peacock wings,
    feather wings, sparrow wings, parrot wings, white angel wings:white, black angel wings:black, pegasus
    wings:white, seraph wings, six angel wings, fallen angel wings:black, wing arms, feathered arms, seraphim wings,
    vulture wings, macaw wings, crane wings, griffin wings, ravens wings:black, celestial wings, tengu wings:black,
    swanlike wings:white, raven-black wings:black, valkyrie wings:white`,
  bat_wings: `
    bat wings, leathery wings, demon wings, devil wings, vampire wings, membranous wings, leather wings, succubus
    wings, black bat wings:black, webbed wings, imp wings, batlike wings, demonic wings, bat-like wings, tattered
    bat wings, gargoyle wings, infernal wings, hellish wings, bat wing, bony wings, fiend wings, black demon
    wings:black, small bat wings, leathery bat wings, dark wings, torn bat wings, incubus wings`,
  fairy_wings: `
    fairy wings, butterfly wings, dragonfly wings, insect wings, gossamer wings, faerie wings, moth wings, pixie
    wings, iridescent wings, translucent wings, bee wings, transparent wings, fae wings, gauzy wings, glittering
    wings, leaf wings, monarch wings, monarch butterfly wings, cicada wings, sprite wings, wasp wings, sheer wings,
    shimmering wings, luna moth wings, petal wings, sparkly wings, sparkling wings, firefly wings, stained glass
    wings, glass wings:glass, blue butterfly wings:blue, beetle wings, ladybug wings, bug wings, lace wings,
    lacewing wings, mayfly wings, glassy wings, flower petal wings, damselfly wings, filigree wings`,
  dragon_wings: `
    dragon wings, draconic wings, wyvern wings, dragon-like wings, scaled wings, drake wings, scaly wings, large
    dragon wings, red dragon wings:red, black dragon wings:black, dragonborn wings, dragon's wings, tattered dragon
    wings, reptilian wings, pterodactyl wings, golden dragon wings:gold, small dragon wings`,
  tusks: `
    tusks, boar tusks, orc tusks, tusk, lower tusks, protruding tusks, underbite tusks, underbite, small tusks,
    orcish tusks, oni fangs, elephant tusks, troll tusks, large tusks, jutting tusks, lower fangs, broken tusk,
    walrus tusks, tusked, protruding lower canines, ivory tusks, one tusk, big tusks, gold-capped tusks, golden
    tusk:gold, hog tusks`,
  gum_bubble: `
    bubblegum, bubble gum, gum, chewing gum, gum bubble, bubblegum bubble, bubble gum bubble, chewing gum bubble,
    pink bubblegum bubble:pink, bubble of gum, wad of gum, piece of gum`,
  fangs: `
    fangs, mandibles, insect mandibles, pincer jaws, vampire fangs, sharp teeth, fang, pointed teeth, snaggletooth, sharp canines, pointy teeth, vampire
    teeth, shark teeth, long fangs, fanged, small fang, needle teeth, cat fangs, yaeba, canines, razor teeth, sharp
    fangs, wolf fangs, snake fangs, pointed canines, serrated teeth, jagged teeth, fanged grin, sharp-toothed,
    sharp teeth grin, gold fangs:gold, vampiric fangs, tiny fangs, little fangs, cute fang`,
  scar: `
    scar, scars, scarred, facial scar, battle scars, scar across the eye, scar over the eye, scar over one eye, burn
    scar, burn scars, slash scar, scar on cheek, lightning scar, scar tissue, claw scars, x-shaped scar, scarred
    face, scar across his nose, scar across her nose, battle-scarred, top surgery scars, scar across face, scar on
    face, face scar, eye scar, battle scar, surgical scars, stitches, stitched skin, stitched mouth,
    bullet wound scar, scarring, burned face, burnt face, burns, scar on his cheek, scar on her cheek, cross-shaped
    scar, lightning-shaped scar, scarified, scarification, burn marks, burn mark, gash, cuts, bruises, bruise,
    bruised, knife scar, scar across his face, scar across her face, scar down his face, scar down her face,
    vertical scar, jagged scar, rope burn scar, stitched lips, scarred lip, lip scar, patchwork skin, top scars,
    surgery scars, mastectomy scars, claw marks, bite mark, bite scar, lightning bolt scar, bite marks, bandage on
    nose, bandaid, band-aid, bandaids, band-aids, plaster on nose, plaster on his nose, plaster on her cheek, acid
    burns, sword scar, axe scar, axe scars, axe wound, spear scar, arrow scar, arrow scars, dagger scar, blade scar, blade scars, hook scar, harpoon scar, chain scars, shackle scars, bear scar, dragon scar, sword scars, acne scars, wound, wounds, scraped knees, grazed knee, scars all over, cracks,
    cracked skin, whip scars, old scars, old scar, autopsy scar, missing ear scar`,
  tattoo: `
    tattoo, tattoos, tattooed, tribal tattoos, sleeve tattoo, tattoo sleeve, arm tattoo, ink, inked, rune tattoos,
    dragon tattoo, irezumi, ta moko, moko, facial tattoo, neck tattoo, henna, mehndi, glowing tattoos, magic
    tattoos, runic tattoos, face tattoo, sailor tattoos, tattoo sleeves, back tattoo, glowing runes, runes on skin,
    arcane markings, anchor tattoo, celtic tattoos, rose tattoo, snake tattoo, markings, runic markings, tribal
    markings, mystical markings, face markings, facial markings, body markings, glowing markings, arcane tattoos,
    yakuza tattoos, yakuza tattoo, prison tattoos, full-body tattoos, full sleeve, full sleeves, mandala tattoo,
    curse mark, cursed mark, rune markings, neon tattoos, koi tattoo, tribal tattoo, heart tattoo, tramp stamp,
    skull tattoo, flower tattoo, crest mark, command seals, birthmark tattoo, magic sigils, sigils, glyphs, glowing
    glyphs, floral tattoos, barcode tattoo, moon tattoo, sun tattoo, tally marks, star tattoo, vine tattoos, tatau,
    body art, wolf tattoo, sak yant, magical tattoos, kakiniit, tunniit, constellation tattoo, chin tattoo, moko
    kauae, full body tattoo, chest tattoo, hand tattoo, leg tattoo, finger tattoos, butterfly tattoo, draconic
    markings, celtic tattoo, luminous markings, polynesian tattoos, maori tattoos, white markings:white, spider
    tattoo, raven tattoo, spiderweb tattoo, wing tattoo, stripes on face, arm tattoos, facial tattoos, neck tattoos,
    knuckle tattoos, back tattoos, branded, slave brand, tribal ink`,
  freckles: `
    freckles, freckled, freckled face, freckles across nose, sun freckles, freckled cheeks, freckle, freckled skin,
    star freckles, freckled nose, freckly, light freckles, heavy freckles, glowing freckles, dusting of freckles,
    freckled shoulders, sprinkle of freckles, constellation freckles, many freckles, faint freckles`,
  mole: `
    mole, beauty mark, beauty spot, beauty patch, court patch, mouche, face patch, birthmark, mole under eye, moles, tear mole, beauty marks, mole under her eye,
    mole under his eye, mole under left eye, mole under right eye, mole on chin, wart, warts, warty, teardrop mole,
    facial mole, port-wine stain, mole near lip, birthmarks, witch's wart, warty nose, mole on cheek, mole below
    eye, star birthmark, strawberry birthmark, beauty mole`,
  war_paint: `
    war paint, warpaint, face paint, facepaint, tribal paint, body paint, face painting, painted face, clan
    markings, painted markings, woad:blue, stripes of paint, white face paint:white, red war paint:red, ritual
    paint, black face paint:black, war-paint, corpse paint:white, kabuki makeup:white, kumadori:red, tribal face
    paint, skull face paint:white, sugar skull makeup:white, clown paint:white, ceremonial paint, blue woad:blue,
    handprint on face, red handprint, blue war paint:blue, ritual markings, camo paint, camo face paint, paint on
    face, calavera makeup:white, skull makeup:white, clown face:white, painted stripes, ochre markings, mud paint:brown,
    paint smears, paint splatters, paint-splattered, blood on face, otjize, thanaka, white paint:white, skull
    paint:white, whisker marks, whisker markings, blood smear, soot on face:black, face
    smudges:black, soot smudges:black, soot-covered:black, soot:black, grease stains:black, grease smudges:black,
    dirt on face:brown, grease on cheek:black, oil smears:black, flour on cheek:white,
    paint on her cheek, clown nose, red nose:red, whiskers, cheek markings, red cheek markings:red, cheek paint,
    painted whiskers`,
  makeup: `
    makeup, make-up, make up, lipstick, eyeliner, eye shadow, eyeshadow, mascara, blush, heavy makeup, goth makeup,
    dark makeup, winged eyeliner, red lipstick:red, black lipstick:black, smokey eyes, smoky eyes, rosy cheeks,
    smokey eye, kohl, kohl-lined eyes, clown makeup, geisha makeup:white, gothic makeup, glitter makeup, gothic
    eyeliner, running mascara, purple lipstick:purple, dramatic makeup, glitter, face glitter, lip gloss, egyptian
    eyeliner, guyliner, long lashes, long eyelashes, eyelashes, thick eyelashes, drag makeup, pink blush:pink,
    pink lipstick:pink, blue eyeshadow:blue,
    eye makeup, white makeup:white, bold makeup, kohl eyes, painted lips, neon makeup, dark eyeshadow, dark
    lipstick, tear-streaked makeup, blushing cheeks, smudged eyeliner, black eyeliner:black, red eyeliner:red, gold
    eyeliner:gold, purple eyeshadow:purple, white eyelashes:white, opera makeup, eyeliner wings, soft makeup,
    natural makeup`,
  third_eye: `
    third eye, forehead eye, eye on forehead, three eyes, extra eye, extra eyes, multiple eyes, many eyes, four
    eyes, an eye on his forehead, an eye on her forehead, third-eye, six eyes, glowing third eye, gem on forehead,
    forehead mark, eyes all over, eye on his forehead, eye on her forehead, eight eyes, hundreds of eyes, spider
    eyes`,
  prosthetic_arm: `
    prosthetic arm, metal arm, robot arm, robotic arm, cybernetic arm, mechanical arm, cyber arm, bionic arm,
    automail arm, prosthetic hand, mechanical hand, robotic hand, artificial arm, steampunk arm:brass, clockwork
    arm:brass, cyberarm, automail, robot hand, metal hand, cyborg arm, prosthetics, prosthesis, chrome arm:steel,
    brass arm:brass, prosthetic limbs, robot arms, cybernetic arms, mechanical arms, robotic arms, iron arm:iron,
    wooden arm:wood, silver arm:silver, golden arm:gold, golden hand:gold, iron hand:iron, silver hand:silver, stone
    arm:stone, crystal arm:crystal, wooden hand:wood, bionic arms, metal arms, metal fingers, cyber hand, cybernetic
    hand, bionic hand, prosthetic arms, chrome arms:steel, replacement arm, artificial hand, cyber-arm, chrome
    hand:steel, bionic limbs, amputee, cybernetic limbs, cyberware, cybernetics, cyber implants, cybernetic
    implants, implants, prosthetic forearm, hydraulic arm, cybernetic limb, robotic limbs, demon arm, skeletal
    hand:bone, skeletal arm:bone, arm prosthesis, arm prosthetic, prosthetic fingers`,
  prosthetic_leg: `
    prosthetic leg, peg leg:wood, metal leg, robot leg, running blade, running blades, wooden leg:wood, pegleg:wood,
    peg-leg:wood, cybernetic leg, blade runner leg, mechanical leg, bionic leg, prosthetic legs, robotic legs,
    cybernetic legs, robotic leg, metal legs, blade leg, prosthetic foot, prosthetic blade, iron leg:iron, robot
    legs, mechanical legs, bionic legs, cyber leg, cyber legs, running prosthetic, peg legs:wood, artificial leg,
    brass leg:brass, leg prosthesis, leg prosthetic, prosthetic running blades, digitigrade prosthetics, steampunk
    leg:brass, bone leg:bone`,
  hook_hand: `
    hook hand, hook for a hand, pirate hook, hook instead of a hand, hook, metal hook, iron hook:iron, hook-hand,
    hooked hand, captain hook hand, hand hook, blade hand, hook on his left hand, brass hook:brass, steel
    hook:steel, a hook in place of his hand`,
  claws: `
    claws, talons, clawed hands, sharp nails, long nails, sharp claws, clawed feet, clawed fingers, taloned feet,
    claw, paws, paw, animal paws, monster claws, wolf claws, demon claws, bird feet, talon feet, clawed, retractable
    claws, paw hands, long fingernails, cat paws, hooves, hoofed feet, cloven hooves, goat legs, hoof, furry hands,
    wolverine claws, paw pads, toe beans, talon, crab claw, crab claws, digitigrade legs, digitigrade, bear claws,
    dragon claws, webbed hands, webbed feet, webbed fingers, pincers claws, cat claws, hooved feet, bird legs, bird
    talons, furry paws, goat hooves, satyr legs, lobster claw, faun legs, deer legs, horse legs, animal legs, frog
    feet, black claws:black, bone claws:bone, clawed gloves hands, clawed toes, monstrous hands`,
  nails: `
    painted nails, nail polish, nail varnish, nail lacquer, varnished nails, lacquered nails, painted fingernails, black
    nails:black, red nails:red, pink nails:pink, blue nails:blue, gold nails:gold, white nails:white, purple nails:purple,
    green nails:green, silver nails:silver, yellow nails:yellow, orange nails:orange, turquoise nails:turquoise, black
    fingernails:black, red fingernails:red, black nail polish:black, red nail polish:red, chipped nail polish, chipped
    nails, long red nails:red, long black nails:black, long pink nails:pink, long painted nails, manicured nails,
    manicure, french manicure:white, french tips:white, acrylic nails, almond nails, gel nails, fake nails, false nails,
    press-on nails, nail extensions, glitter nails, nail art, polished nails, black-painted nails:black, red-painted
    nails:red, matte black nails:black`,
  gold_tooth: `
    gold tooth:gold, golden tooth:gold, gold front tooth:gold, tooth of gold:gold, gold incisor:gold, gold canine:gold,
    gold eyetooth:gold, gold-capped tooth:gold, gold-capped teeth:gold, gold crown tooth:gold, silver tooth:silver,
    silver teeth:silver, steel tooth:steel, steel teeth:steel, gold teeth:gold, golden teeth:gold, grillz:gold,
    grills:gold, grill:gold, gold grill:gold, diamond tooth, diamond grill, tooth gem, iron teeth:iron, metal
    teeth:steel`,
  tooth_gap: `
    missing tooth, missing teeth, missing front tooth, missing front teeth, missing a front tooth, missing a tooth, gap
    teeth, gap tooth, gap-toothed, gap in teeth, tooth gap, gap between teeth, gap in her teeth, gap in his teeth, gap
    between her teeth, gap between his teeth, gap between her front teeth, gap between his front teeth, gapped teeth,
    gapped front teeth, gappy teeth, gappy smile, gappy grin, lost milk tooth, lost baby tooth, missing milk teeth, no
    front teeth, missing several teeth, half his teeth missing`,
  face_gems: `
    face gems, face jewels, facial gems, facial jewels, face rhinestones, face crystals, stick-on gems, stick on gems, festival gems,
    gems on her face, gems on his face, gems on the face, rhinestones on her face, rhinestones on his face, face gem, eye gems,
    gem stickers, jewelled face, bejewelled face, bejeweled face, under-eye gems, cheek gems, rave gems, face pearls`,
  plaster: `
    plaster, sticking plaster, band-aid, band aid, bandaid, plaster strip, nose strip, adhesive bandage, bandage on nose,
    bandage on the nose, plaster on the nose, plaster on nose, nose plaster, nose bandage, bandaged nose, taped nose,
    band-aid on nose, band-aid on the nose, band-aid on her nose, band-aid on his nose, plaster on her nose, plaster on
    his nose, bandage on her nose, bandage on his nose, plaster on the cheek, plaster on her cheek, plaster on his
    cheek, band-aid on her cheek, band-aid on his cheek, band-aid on the cheek, bandage on her cheek, bandage on his
    cheek, bandage on cheek, bandage on the cheek, cross shaped bandage, butterfly stitches, gauze patch, gauze pad`,
  bandage: `
    bandage, bandages, bandaged arm, bandaged arms, bandaged leg, bandaged legs, bandaged knee, bandaged knees,
    bandaged shin, bandaged shins, bandaged calf, bandaged thigh, bandaged chest, bandaged torso, bandaged ribs,
    bandaged neck, bandaged forearm, bandaged forearms, bandaged wrist, bandaged wrists, bandaged elbow, bandaged
    shoulder, bandage wraps, wound dressing, dressings, wrapped forearms, wrapped wrists,
    arm cast, leg cast, cast on her arm, cast on his arm, cast on her leg, cast on his leg, cast on one arm, arm in a
    cast, leg in a cast, arm in plaster, leg in plaster, plaster cast, bandages on arms, bandages on her arms, bandages
    on his arms, bandages on her legs, bandages on his legs, arms wrapped in bandages, legs wrapped in bandages,
    bandaged limbs, taped knee, taped wrists, taped knees`,
  muscles: `
    muscles, abs, six-pack, six pack, biceps, muscular arms, broad shoulders, toned arms, muscled arms, big muscles,
    washboard abs, bulging muscles, sixpack, toned abs, muscular build, muscular body, defined muscles, big biceps,
    beefy arms, muscled torso, rippling muscles, muscle definition, chiseled abs, muscled, muscular chest, huge
    arms, strong arms, toned muscles, barrel chest, defined abs, muscular legs, muscular thighs, thick arms, toned
    stomach, pecs`,
  gills: `
    gills, neck gills, fish gills, gill slits, external gills, feathery gills, axolotl gills, gill, pink gills:pink,
    axolotl frills, gills on neck, glowing gills, shark gills, frilled gills, fins, arm fins, dorsal fin, fin, shark
    fin, back fin, fins on arms, head fin, leg fins, frills on head, head fins, neck frill, head frill, dorsal fins,
    webbed fins, coral growths, barnacles`,
  glowing_eyes: `
    glowing eyes, eyes glowing, luminous eyes, burning eyes, glowing red eyes:red, glowing blue eyes:blue, glowing
    green eyes:green, glowing yellow eyes:yellow, glowing white eyes:white, fiery eyes, shining eyes, eyes that
    glow, glowing eye, bioluminescent eyes, blazing eyes, radiant eyes, neon eyes, glowing purple eyes:purple,
    glowing golden eyes:gold, glowing orange eyes:orange, lit-up eyes, led eyes, cybernetic eye, cybernetic eyes,
    cyber eye, robotic eye, robot eye, bionic eye, mechanical eye, cyber eyes, red glowing eyes:red, blue glowing
    eyes:blue, green glowing eyes:green, eyes glow, flaming eyes, optic implants, eye implant, cyber-eye, white
    glowing eyes:white, yellow glowing eyes:yellow, purple glowing eyes:purple, robotic eyes, cyberoptics, optical
    implant, glowing pupils, gleaming eyes, glowy eyes, starry eyes, star-shaped pupils, heart-shaped pupils, heart
    pupils, star pupils, slit pupils, slitted eyes, slit eyes, cat eyes, snake eyes, reptilian eyes, black sclera,
    catlike eyes, cross-shaped pupils, spiral eyes, x-shaped pupils, horizontal pupils, goat eyes, pupilless eyes,
    slitted pupils, no pupils, all-black eyes:black, sharingan:red, reptile eyes, vertical pupils, glass eye:glass,
    galaxy eyes, compound eyes, dragon eyes, diamond pupils, button eyes, prosthetic eye, camera eye, ringed eyes,
    hypnotic eyes`,
  heterochromia: `
    heterochromia, odd eyes, mismatched eyes, heterochromatic eyes, different colored eyes, different coloured eyes,
    two different eyes, heterochromatic, dual-colored eyes, two-toned eyes, two-tone eyes, different-colored eyes,
    different eye colors, multicolored eyes, odd-eyed, eyes of different colors, eyes of different colours,
    bicolored eyes, hetrochromia, bi-colored eyes, eyes are different colors`,
  wrinkles: `
    wrinkles, wrinkled, wrinkly, crow's feet, laugh lines, wrinkled face, weathered face, weathered skin, lined
    face, furrowed brow, craggy face, weather-beaten face, deep wrinkles, smile lines, age lines, frown lines,
    wrinkle lines, leathery skin, creased face, weatherbeaten, age spots, liver spots, wizened, eye bags, bags under
    eyes, bags under her eyes, bags under his eyes, dark circles, eyebags, dark circles under eyes, dark circles
    under her eyes, dark circles under his eyes, under-eye bags, gaunt
    face, hollowed cheeks, worry lines, dark eye circles`,
  circuit_lines: `
    circuit lines, circuitry, glowing circuits, circuit tattoos, cybernetic lines, glowing lines, circuit patterns,
    panel lines, seams, neon lines, cyber lines, circuit markings, glowing seams, circuits, circuits on skin, led
    lines, wires, cables, tubes, exposed wires, exposed wiring, visible wires, circuit board patterns, circuit
    tattoo, neural port, neural ports, exposed circuitry, data jack, data ports, glowing veins, glowing cracks, lava
    cracks, ports on neck, kintsugi, kintsugi cracks, gold cracks:gold, golden cracks:gold, energy lines, neon
    circuit lines, joint seams, visible joints, ball joints, doll joints, exposed gears, exposed mechanics, circuit
    traces, black veins, dark veins, visible veins, veins, crystal growths`,
  blindness: `
    blindness, blind, blind eyes, milky eyes:white, clouded eyes:white, sightless eyes, unseeing eyes, blind eye,
    cloudy eyes:white, milky white eyes:white, white blind eyes:white, one blind eye, visually impaired, cloudy
    eye:white, milky eye:white, sightless, clouded eye:white, cataracts, blinded, half-blind, blank eyes:white,
    blank white eyes:white, pure white eyes:white, visually-impaired, glassy eyes, dead eyes, blind in one eye,
    legally blind`,
  hearing_aid: `
    hearing aid, hearing aids, cochlear implant, cochlear implants, deaf, hard of hearing, hearing device, ear
    trumpet, bte hearing aid, hearing-aid, bone-anchored hearing aid, pink hearing aids:pink, blue hearing aid:blue,
    colorful hearing aids, colourful hearing aids, ear implant, hearing processor, sound processor, speech processor,
    hearing aid processor, cochlear implant processor, audio processor, ear mould, ear mold, implant processor, hearing
    aid mould`,
  vitiligo: `
    vitiligo, skin patches, depigmented patches, vitiligo patches, patchy skin, albinism patches, vitiligo skin,
    white skin patches, vitiligo on face, pale patches, piebald, piebaldism, patches of lighter skin, skin with
    patches, vitiligo on her face, vitiligo on hands, dappled skin, two-toned skin`,
}
