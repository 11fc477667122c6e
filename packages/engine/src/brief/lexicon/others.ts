/** People, versions and turns of phrase that a wish mentions without asking for them. */

/** Who belongs to somebody, and so is somebody else: 'her rival', 'my flatmate'. */
export const othersOfSomebody = `
  mother, mum, mom, mam, mama, ma, nan, nana, gran, granny, grandma, grandmother, aunt, auntie, aunty, sister, sisters, wife, dad, father, papa, grandad, granddad, grandpa,
  grandfather, husband, brother, brothers, uncle, daughter, daughters, son, sons, friend, friends, mate, mates, neighbour, neighbours, neighbor, neighbors, nephew, nephews, niece,
  nieces, cousin, cousins, grandson, granddaughter, grandkid, grandkids, grandchild, grandchildren, kid, kids, child, children, parents, family, folks, twin, sibling, siblings,
  stepmother, stepfather, stepdad, stepmum, stepmom, godmother, godfather, in-laws, mother-in-law, father-in-law, girlfriend, boyfriend, fiancé, fiancée, fiance, fiancee,
  partner, spouse, ex, ex-husband, ex-wife, lover, crush, flatmate, flatmates, roommate, roommates, housemate, housemates, co-writer, co-author, writer, editor, publisher, artist,
  illustrator, colleague, colleagues, coworker, coworkers, co-worker, co-workers, boss, client, clients, teacher, teachers, tutor, professor, pupils, students, class, dm, gm,
  players, group, table, team, rival, rivals, nemesis, enemy, enemies, competitor, competitors, landlord, landlady, mentor, master, employer, commander, predecessor, successor,
  ancestor, ancestors, grandparents, crew, bandmate, bandmates, teammates, teammate, therapist, doctor, vet, customers, readers, fans, followers, subscribers, patron, patrons`

/** Whoever these are, they look on, play or talk: never the figure. */
export const onlookers = `
  people, ppl, everyone, everybody, nobody, no one, someone else, somebody else, someone, somebody, others, the other players, the other kids, the other students, the other children, the other pupils, the other guests, the other women, the other men, the other villagers, kids, children, players, readers, viewers, customers, visitors, fans, villagers, neighbours, neighbors, townsfolk, townspeople,
  locals, strangers, tourists, critics, passers-by, the neighbours, the locals, lots of people, most people, some people, other people, folk, folks, fishermen, sailors, the player, the reader, the viewer, the audience, the public, the title, the name, the author, 
  the enemies, the aliens, the monsters, the zombies, the others, the other one, the other ones, the rest, the whole village, the whole town, the whole family, rumour, legend, half the town, half the village`

/** A picture that was there before, or is another one. */
export const earlierPictures = `
  sculptor, painter, illustrator, photographer, designer, animator, director, dressmaker, version, versions, draft, drafts, design, designs, drawing, drawings, sketch, sketches, attempt, attempts, artist, picture, pictures, one, ones, logo, mascot, mascots, portrait, illustration,
  build, builds, prototype, render, renders, artwork, concept, try, commission, iteration, art, cover, poster, posters, tins, tin, label, labels, packaging, character, model, sheet, reference, edition, costume, figure`

/** Turns of phrase with things in them that nobody draws. */
export const idioms = `
  talk the hind legs off a donkey, talks the hind legs off a donkey, charm the birds out of the trees, sell sand to a camel, sell ice to penguins, eats like a horse, eats like a bird, drinks like a fish, swears like a sailor, sings like an angel,
  the black sheep of, black sheep of the family, wears his heart on his sleeve, wears her heart on her sleeve, wears their heart on their sleeve,
  wear his heart on his sleeve, two left feet, memory of a goldfish, goldfish memory, memory of an elephant, eyes in the back of her head,
  eyes in the back of his head, a chip on his shoulder, a chip on her shoulder, a chip on their shoulder, head in the clouds, bull in a china shop,
  elephant in the room, a wolf in sheep's clothing, a snake in the grass, a big fish in a small pond, big fish in a small pond, a fish out of water,
  cat got her tongue, cat got his tongue, butterflies in her stomach, butterflies in his stomach, bee in her bonnet, a bee in her bonnet,
  a bee in his bonnet, ants in his pants, ants in her pants, frog in his throat, frog in her throat, born with a silver spoon in his mouth,
  born with a silver spoon in her mouth, green thumb, a green thumb, bigger fish to fry, skeletons in the closet, skeletons in his closet,
  skeletons in her closet, a bone to pick, an axe to grind, crossed swords with, cross swords with, crosses swords with, bite the bullet,
  bites the bullet, jump the gun, jumps the gun, sticks to his guns, sticks to her guns, stick to his guns, at the drop of a hat, wears many hats,
  wears a lot of hats, pull a rabbit out of a hat, hats off to, tightens his belt, an ace up his sleeve, an ace up her sleeve, a trick up his sleeve,
  tied to her apron strings, tied to his mother's apron strings, too big for his boots, too big for her boots, too big for their boots, gets cold feet,
  fill his shoes, fill her father's shoes, fill her mother's shoes, walk a mile in his shoes, walks on eggshells, once in a blue moon,
  shoot for the stars, reach for the stars, hangs the moon, every cloud has a silver lining, between a rock and a hard place, plays his cards right,
  plays her cards close to her chest, plays his cards close to his chest, cards close to her chest, cards close to his chest, the apple of her eye,
  the apple of his eye, apple of her father's eye, a tough cookie, tough cookie, smart cookie, a smart cookie, spills the beans, 
  not my cup of tea, not her cup of tea, not his cup of tea, salt of the earth, the salt of the earth, takes the biscuit, sells like hot cakes,
  knows her onions, knows his onions, bring home the bacon, brings home the bacon, holds his horses, hold your horses, a wild goose chase,
  wild goose chase, let the cat out of the bag, lets the cat out of the bag, raining cats and dogs, barking up the wrong tree, the bee's knees,
  bee's knees, the cat's pyjamas, the cat's whiskers, until the cows come home, when pigs fly, crocodile tears, a lion's share, the lion's share,
  monkey business, has a screw loose,
  spanner in the works, nose to the grindstone, burns the candle at both ends, burning the candle at both ends, reads like an open book,
  turns over a new leaf, kicked the bucket, a drop in the bucket, beats around the bush, breaks the ice, tip of the iceberg, fights fire with fire,
  walking encyclopedia, a walking encyclopaedia, has the world on his shoulders, the weight of the world on her shoulders,
  the weight of the world on his shoulders`
