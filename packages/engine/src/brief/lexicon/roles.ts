/** Words for what someone does or is. The table form is explained in species.ts. */
import type { RoleKind } from '../concepts.ts'
import type { CallingKind } from './callings.ts'
import type { SubcultureKind } from './folk/callings.ts'

export const roleWords: Record<Exclude<RoleKind, CallingKind | SubcultureKind>, string> = {
  knight: `
    joan of arc, jeanne d'arc, sir lancelot, lancelot, don quixote, saint george, knight, lady knight, knightess,
    chevalier, man-at-arms, hedge knight, knight errant, knight-errant, black knight, white knight, dark knight,
    tank class, dragon knight, squire, champion, jedi, jedi knight, sith lord, sith, royal knight, death knight, hollow knight,
    cataphract, shieldmaiden knight, armored knight, armoured knight, knight captain, knight commander, blackguard,
    equites, paige`,
  paladin: `
    paladin, holy knight, oathbreaker, crusader paladin, holy warrior, divine champion, inquisitor, justicar, sun
    knight, light knight, lightbringer, temple knight, vengeance paladin, palladin`,
  king: `
    king arthur, arthur pendragon, old king cole, king midas, king, monarch, emperor, tsar, czar, kaiser, high king,
    warlord king, raja, khan, ruler, overlord, sovereign, regent, mansa, oba, negus, shogun emperor, overking,
    padishah, old king`,
  queen: `
    marie antoinette, guinevere, queen of hearts, titania, queen, empress, tsarina, czarina, sultana, high queen,
    monarch queen, ice queen, snow queen, maharani, rani, evil queen, queen regent, pharaoh queen, queen mother, fairy
    queen, drag queen monarch`,
  prince: `
    prince, crown prince, princeling, dauphin, heir, archduke, young lord, exiled prince, tsarevich`,
  princess: `
    snow white, cinderella, sleeping beauty, rapunzel, scheherazade, princess kaguya, princess, crown princess,
    infanta, heiress, tsarevna, exiled princess, ojou-sama, moon princess, disney princess`,
  noble: `
    noble, nobleman, noblewoman, duke, duchess, lord, count, countess, baron, baroness, marquis, marquess,
    marchioness, earl, viscount, viscountess, aristocrat, courtier, dandy, dame, debutante, lady-in-waiting, nobility,
    viceroy, consul, daimyo, patrician, gentlewoman, highborn, ambassador, diplomat, contessa, comtesse, vicomte, vicomtesse, baronne, duchesse, graf, gräfin, freiherr,
    freifrau, fürst, fürstin, herzog, herzogin, condesa, marquesa, duquesa, marchesa, marchese, visconte, victorian lady,
    victorian gentleman, courtesan, governor, mayor, politician, president, chancellor, fop, rake, highness,
    royalty, royal, chieftain, chief, tribal chief, court lady, lady of the court, dowager, widow, mourner`,
  wizard: `
    merlin, gandalf-like wizard, wizard, archmage, warlock, spellcaster wizard, battle wizard, court wizard, conjuror,
    magus, diviner, abjurer, transmuter, evoker, thaumaturge, chronomancer, space wizard, arcanist, wizardess,
    astrologer, onmyoji, geomancer, runemaster, runesmith, wizzard, enchanter, warlord wizard, wizard apprentice,
    apprentice wizard, dark lord, warmage, psychopomp, chess master, water bender, fire bender, earth bender, air
    bender`,
  witch: `
    baba yaga, morgan le fay, circe, witch, hag, witch girl, hedge witch, sea witch, swamp witch, witchling, forest
    witch, bog witch, kitchen witch, little witch, green witch, hexer, bruja, brujo, coven witch, moon witch, hex
    witch, witch doctor, weather witch, voodoo priestess, fairy godmother, snow witch`,
  sorcerer: `
    sorcerer, sorceress, enchantress, warlock sorcerer, pyromancer, cryomancer, fire mage, ice mage, storm sorcerer,
    wild mage, electromancer, aeromancer, hydromancer, blood mage, bloodmancer, elementalist, spellsword, esper,
    psion, sorcerer supreme, mystic, oracle, seer, telepath, hexblade, bender, firebender, waterbender, airbender,
    earthbender, summoner, waterbending master`,
  necromancer: `
    necromancer, necromantress, death mage, bone mage, dark sorcerer, cultist, cult leader, dark priest, dark
    priestess, deathcaller, soul reaper, shinigami, shadow mage, voidcaller, occultist, demonologist, death priest,
    bonecaller, gravecaller`,
  cleric: `
    cleric, priest, priestess, healer, war priest, high priestess, high priest, battle cleric, saint, holy woman, holy
    man, acolyte, chaplain, exorcist, cardinal priest, white mage, preacher, pastor, vicar, deacon, moon priestess,
    sun priestess, sun priest, temple priest, rabbi, imam, prophet, prophetess, apostle, battle priest, light cleric,
    vestal, hierophant, abbot, abbess, vestal virgin, tempest cleric, twilight cleric, life cleric, war cleric, death
    cleric, trickery cleric`,
  monk: `
    monk, buddhist monk, shaolin monk, warrior monk, friar, drunken monk, ascetic, hermit, pilgrim, lama, brother
    monk, sohei, taoist, daoist, fire monk, yogi, cultivator, xianxia cultivator, open hand monk, airbender monk,
    shadow monk, taoist priest, daoist priest, tea master`,
  nun: `
    nun, sister of mercy, mother superior, battle nun, combat nun, sister of battle, novitiate, convent sister`,
  druid: `
    druid, druidess, forest guardian, keeper of the forest, circle druid, archdruid, moon druid, nature mage, green
    priest, warden of the wilds, spore druid, nature priestess, hedge druid, herbalist, forager, beastmaster druid,
    folk healer, volcano shaman, forest spirit keeper, marsh healer, herb woman, hedge healer`,
  shaman: `
    shaman, shamaness, medicine man, medicine woman, tribal shaman, spirit talker, totem shaman, spirit walker, wise
    woman, mudang, volva, seidr, ngangkari, tribal healer, spirit caller, sangoma, babalawo`,
  bard: `
    bard, minstrel, troubadour, skald, trouvere, storyteller, jongleur, poet, lutenist, griot, songstress bard, court
    musician, traveling bard, travelling bard, balladeer, lorekeeper, wandering minstrel, bardess`,
  rogue: `
    rogue, rouge, thief, burglar, pickpocket, cutpurse, scoundrel, trickster, smuggler, bandit, outlaw, highwayman,
    brigand, thug, swindler, con artist, con man, street urchin, urchin, treasure thief, arcane trickster, criminal,
    gangster, mobster, yakuza, cat burglar, phantom thief, master thief, robber, raider, marauder, gang member, mafia
    boss, mafioso, fugitive, convict, prisoner, escapee, prison escapee, jailbird, ticket tout, tout, vagabond, beggar, grifter, safecracker, gambler, card shark, crime
    lord, crime boss, godfather, hooligan, troublemaker, duelist, duellist, rebel, scavenger, arsonist, grave robber,
    ruffian, shoplifter, stowaway, henchman, henchwoman, goon, pimp, fence, minion, evil minion, lackey, underling, mook`,
  assassin: `
    assassin, hitman, hitwoman, killer, master assassin, contract killer, shadow assassin, silent killer, nightblade,
    dark brotherhood assassin, shadowblade, faceless assassin, hashashin, executioner, headsman, slayer, dragon
    slayer, demon slayer, goblin slayer, shadow dancer, infiltrator`,
  ranger: `
    ranger, scout, pathfinder, beast master, beastmaster, tracker, woodswoman, strider, gloom stalker, desert ranger,
    wilderness guide, warden, outrider, forest ranger, park ranger, border guard ranger, dunedain,
    wanderer, beast tamer, dragon tamer, dragon rider, wolf rider, beastrider, wayfarer, falconer, monster
    tamer, pokemon trainer, animal tamer, drifter, trapper, lumberjill`,
  hunter: `
    hunter, huntress, monster hunter, witcher, demon hunter, vampire hunter, witch hunter, big game hunter, huntsman,
    huntswoman, blood hunter, beast hunter, dragon hunter, ghost hunter, relic hunter, poacher, van helsing, treasure
    seeker, bear hunter, wolf hunter, undead hunter, monster slayer, gamekeeper, harpooner, giant slayer, tiger
    hunter, vampire slayer`,
  archer: `
    robin hood, legolas-like archer, maid marian, archer, bowman, bowwoman, longbowman, sharpshooter, arcane archer,
    marksman, markswoman, crossbowman, kyudo archer, horse archer, sniper, bow hunter, archer girl, arbalist`,
  barbarian: `
    barbarian, berserker, wildling, savage, tribal warrior, barbaric warrior, brute, path of the totem warrior,
    barbarian woman, barbarian man, warlord, chieftain warrior, amazon, wild man, wild woman, marauder barbarian,
    celtic warrior, pictish warrior, goth warrior, raging warrior, warchief`,
  viking: `
    thor, loki, odin, freya, viking, norseman, norsewoman, shieldmaiden, shield maiden, norse warrior, northman,
    valkyrie, jarl, nordic warrior, varangian, einherjar, viking warrior, valkyrja, viking king, huscarl, scandinavian
    warrior`,
  samurai: `
    samurai, bushi, shogun, onna-musha, onna-bugeisha, female samurai, kensei, samurai warrior, samurai lord,
    hatamoto, samurai general, sword saint, ashigaru, samurai girl, naginata warrior`,
  ronin: `
    ronin, wandering samurai, masterless samurai, wandering swordsman, rurouni, vagabond swordsman, yojimbo, hitokiri,
    lone swordsman, wandering swordswoman, samurai drifter`,
  ninja: `
    ninja, shinobi, kunoichi, jonin, genin, chunin, ninja girl, ninja assassin, shadow warrior, oniwaban, ninja
    warrior, kage, cyber ninja, iga ninja`,
  pirate: `
    pirate, buccaneer, corsair, privateer, sea rover, freebooter, pirate captain, space pirate, sky pirate, air
    pirate, pirate lord, swabbie, pirate girl, cabin boy, first mate, quartermaster, sea dog, raider of the seas`,
  sailor: `
    sailor, seaman, mariner, deckhand, boatswain, sea farer, seafarer, navigator, ship captain, sea captain, helmsman,
    navy sailor, commodore, harbourmaster, lighthouse keeper, gondolier, ferryman, ferrywoman, whaler`,
  captain: `
    captain, officer, warlord commander, marshal general, starship captain, space captain, airship captain, sergeant,
    corporal, brigadier, skipper, leader, resistance leader, rebel leader, war leader, strategist, tactician,
    centurion captain`,
  soldier: `
    soldier, solider, trooper, infantryman, grunt, enemy grunt, faction grunt, line infantryman, infantry soldier, enemy soldier, enemy trooper, cannon fodder, marine, space marine, conscript, stormtrooper, super soldier, grenadier,
    rifleman, foot soldier, paratrooper, guerrilla, veteran soldier, war veteran, militiaman, tank
    commander, special forces operator, operator, sapper, partisan, imperial guard, clone trooper, medic soldier,
    space trooper, freedom fighter, resistance fighter, rebel soldier, tanker, gunner, bomb
    technician, eod technician, airman, cadet, ensign, recruit, private first class, elite soldier, mamluk, cossack,
    conquistador, drone operator, patrolman, shock trooper, clone soldier, deserter, hussar, rifle woman, child
    soldier, terrorist, admiral of the fleet`,
  guard: `
    guard, royal guard, sentinel, watchman, city guard, bodyguard, sentry, gatekeeper, castle guard, guardsman, palace
    guard, guardian, bouncer, night watch, protector, security guard, temple guardian, guardswoman, defender, prison
    guard, warden of the gate, halberdier, jailer, tomb guardian, security officer, tower guard, bailiff, beadle, parish beadle, reeve, tipstaff, nightclub
    bouncer, jailor, gaoler, crypt keeper, tomb keeper, shrine keeper`,
  gladiator: `
    gladiator, gladiatrix, arena fighter, pit fighter, retiarius, secutor, murmillo, arena champion, champion of the
    arena, roman gladiator, myrmidon, pit champion`,
  cowboy: `
    cowboy, cowgirl, gunslinger, cattle rancher, desperado, wild west outlaw, vaquera, rancher, ranch hand, rodeo
    rider, gaucho, western hero, space cowboy, cowpoke, wrangler, wild west gunslinger, gunfighter, cowhand, cattle
    rustler, old west gunslinger, bull rider, prospector, quick-draw`,
  sheriff: `
    sheriff, deputy, lawman, lawwoman, us marshal, texas ranger, town marshal, constable of the west, space sheriff,
    deputy sheriff`,
  detective: `
    dr watson, detective, investigator, private eye, private investigator, sleuth, inspector, noir detective, gumshoe,
    consulting detective, paranormal investigator, bounty detective, cyber detective, sherlock holmes, crime scene
    investigator, forensic investigator, occult detective, p.i., cryptid hunter, monster detective`,
  police: `
    police officer, policeman, policewoman, cop, police, constable, patrol officer, highway patrol, traffic cop, riot
    officer, beat cop, robocop, police captain, enforcer, space cop, law enforcement officer, traffic warden`,
  spy: `
    spy, secret agent, undercover agent, double agent, mole agent, super spy, femme fatale, saboteur, informant,
    operative, special agent, agent, fbi agent, spymaster, government agent, man in black, intelligence officer,
    secret service agent`,
  firefighter: `
    firefighter, fireman, firewoman, fire fighter, fire chief, smokejumper, firewoman chief, fire captain, wildland
    firefighter`,
  doctor: `
    doctor, physician, md, street doc, ripperdoc, dentist, mad doctor, back-alley doctor, general practitioner, field
    surgeon, psychiatrist, psychologist, therapist, coroner, medical examiner, pharmacist, battlefield surgeon, witch
    doctor physician, vet, veterinary, optometrist`,
  plague_doctor: `
    plague doctor, plague medic, black death doctor, plague physician, beak doctor, plaguebearer doctor`,
  nurse: `
    nurse, midwife, nurse practitioner, school nurse, war nurse, field nurse, caregiver, healer nurse, orderly, battle
    nurse medic`,
  scientist: `
    scientist, mad scientist, researcher, chemist, biologist, physicist, geneticist, professor of science, lab
    technician, xenobiologist, astronomer, naturalist, botanist, geologist, lab assistant, marine biologist,
    mathematician, paleontologist, palaeontologist, rocket scientist, evil scientist, zoologist, entomologist,
    anthropologist, archaeologist scientist, meteorologist, evil genius, roboticist, virologist`,
  engineer: `
    engineer, artificer, technician, tinker, steampunk inventor, gadgeteer, steampunk engineer, techpriest,
    tech-priest, machinist engineer, architect, welder engineer, tech priest, sound engineer, gunsmith, dollmaker,
    puppeteer, contractor, electrical engineer, siege engineer, railroad engineer`,
  mechanic: `
    mechanic, machinist, car mechanic, airship mechanic, grease monkey, ship mechanic, welder, robot mechanic,
    spaceship mechanic, repairwoman, mecha mechanic, truck driver, trucker, auto mechanic, taxi driver, chauffeur,
    race engineer`,
  pilot: `
    pilot, aviator, aviatrix, fighter pilot, mecha pilot, mech pilot, starfighter pilot, airship pilot, ace pilot,
    helicopter pilot, eva pilot, test pilot, bush pilot, gundam pilot, podracer, driver, biplane pilot, ww1 pilot,
    flying ace, starship pilot, jet pilot, drone pilot, taxi pilot`,
  astronaut: `
    astronaut, cosmonaut, spaceman, spacewoman, space explorer, taikonaut, space traveler, space traveller, lunar
    explorer, space engineer, moonwalker, star sailor, space adventurer, space miner, vyomanaut, mars colonist, space
    cadet`,
  hacker: `
    hacker, netrunner, programmer, coder, decker, cyber hacker, technomancer, game developer, computer whiz, it guy,
    software engineer, developer, nerd, geek, hacktivist, systems administrator, sysadmin, data
    thief, content creator, console cowboy`,
  street_samurai: `
    street samurai, cyberpunk mercenary, edgerunner, cyber samurai, razorgirl, cyberpunk ronin, solo mercenary, corpo,
    cyberpunk, cyberpunk girl, cyberpunk warrior, cyberpunk soldier, street solo, neon samurai, cyber warrior,
    razorboy, cyber mercenary, blade runner, cyberpunk rebel`,
  student: `
    student, schoolgirl, schoolboy, bully, school bully, class bully, playground bully, bully boy, class clown, teacher's pet, school prefect, high schooler, high school student, college student, university student, transfer
    student, school girl, school boy, freshman, apprentice, undergrad, grad student, class president, student council
    president, delinquent schoolgirl, delinquent, yankee delinquent, academy student, magic student, hogwarts student,
    senpai, kohai, middle schooler, exchange student, wizarding student, novice, trainee, bookworm, honor student,
    kindergartner, schoolkid, preppy student, sukeban, prefect, debate club kid`,
  teacher: `
    teacher, professor, schoolteacher, tutor, instructor, headmaster, headmistress, mentor, lecturer, governess,
    sensei, coach, principal, school principal, schoolmaster, schoolmistress, schoolmarm, drill sergeant, gym teacher, nanny,
    babysitter, trainer, kindergarten teacher, camp counselor, nursery teacher, preschool teacher`,
  chef: `
    chef, cook, sushi chef, head chef, kitchen witch cook, pizzaiolo, street cook, line cook, food vendor, street food
    vendor, ramen chef, ice cream seller, sous chef, grill master, ice cream vendor, lunch lady, ship's cook, ships
    cook, dinner lady, fry cook, barista chef`,
  waiter: `
    waiter, waitress, server, innkeeper, sommelier, tavern keeper, tavern wench, tavern maid, roller waitress, diner
    waitress, bunny waitress, croupier, dealer, hostess, host, cocktail waitress, publican, tavernkeeper, brewer,
    brewmaster, cashier`,
  maid: `
    maid, maidservant, housemaid, french maid, battle maid, combat maid, servant girl, housekeeper, chambermaid, head
    maid, handmaiden, handmaid, maid girl, meido, victorian maid, servant, scullery maid`,
  butler: `
    butler, valet, manservant, footman, majordomo, head butler, house steward, combat butler, concierge, sleeping-car attendant, sleeping car attendant, sleeping-car conductor, sleeping car conductor, sleeping-car porter, sleeping car porter, wagon-lit attendant, pullman porter, night-train attendant, couchette attendant`,
  farmer: `
    farmer, peasant, farmhand, herdsman, herdswoman, cowherd, stockman, drover, csikos, shepherd, shepherdess, farm girl, farm boy, milkmaid, herder, goatherd, dairy farmer,
    farmgirl, field worker, rice farmer, swineherd, goose girl, serf, horse trainer, stablehand, stable boy,
    equestrian, groomsman of horses, homesteader, settler, plowman, harvester, vintner, winemaker, cattle farmer,
    stablegirl, jockey, potato farmer`,
  blacksmith: `
    blacksmith, smith, weaponsmith, armorer, armourer, swordsmith, forge master, forgemaster, bladesmith, metalworker,
    goldsmith, silversmith, jeweler, jeweller, glassblower, coppersmith, forge worker, tinsmith, farrier, weapon
    smith, glass blower`,
  miner: `
    miner, digger, coal miner, prospector miner, gold miner, gem miner, spelunker, tunneler, tunneller, quarryman,
    asteroid miner, crystal miner, salt miner, mine worker`,
  merchant: `
    merchant, trader, shopkeeper, peddler, pedlar, vendor, salesman, saleswoman, street vendor, spice merchant,
    caravan master, travelling merchant, traveling merchant, potion seller, mask salesman, auctioneer, storekeeper,
    tradesman, antiquarian, caravaneer, shop owner, clerk, shop clerk, bookseller, pawnbroker, silk merchant, arms
    dealer, flower seller, collector, broker, curator, antique dealer, potion merchant, black market dealer, candle
    seller`,
  alchemist: `
    alchemist, apothecary, potion maker, potion brewer, poisoner, herb witch, potion master, mad alchemist, perfumer,
    state alchemist, candlemaker, herbal healer, chymist, brewer of potions, toxicologist, plague alchemist`,
  librarian: `
    librarian, scholar, archivist, scribe, historian, sage, loremaster, keeper of books, writer, author, novelist,
    scrivener, academic, bookkeeper, cartographer, mapmaker, mapmaker scholar, linguist, theologian, lorekeeper
    scholar, book keeper, accountant, calligrapher, translator, playwright, court scribe, chronicler, monk scribe,
    egyptologist`,
  artist: `
    artist, painter, sculptor, illustrator, mangaka, animator, street artist, graffiti artist, art student, potter,
    ceramicist, muralist, sketch artist, designer, calligraphy artist, tattoo artist, tattooist, comic artist,
    printmaker, art teacher, concept artist, webtoon artist, fashion designer, rune carver, street magician stage,
    mosaic maker`,
  musician: `
    musician, singer, violinist, pianist, cellist, guitarist, flutist, flautist, jazz singer, composer, vocalist,
    songstress, bassist, harpist, blues singer, folk singer, songwriter, music producer, jazz pianist, choir girl,
    choirboy, choirgirl, singer-songwriter, piper, fiddler, street musician, street accordionist, street violinist, street saxophonist, street drummer, busker, lofi girl, cabaret singer, entertainer,
    performer, street performer, street entertainer, knife thrower, stuntman, ventriloquist, vaudevillian, beatboxer,
    wedding singer, choir singer, stage actor, drag queen, drag king, dancer singer, goth singer`,
  rocker: `
    rocker, rock star, rockstar, metalhead, heavy metal guitarist, lead guitarist, rock guitarist, rock singer, punk
    rocker, metal singer, glam rocker, rockerboy, rocker girl, grunge musician, rock musician, death metal singer, emo
    kid, goth rocker, roadie`,
  dancer: `
    dancer, showgirl, pole dancer, temple dancer, fire dancer, tap dancer, ballroom
    dancer, go-go dancer, burlesque dancer, apsara, samba dancer, fan dancer, blade dancer, dance instructor,
    dancing girl, kathak dancer, ballroom dancing champion, exotic dancer`,
  jester: `
    mad hatter jester, jester, harlequin, fool, court jester, joker, fire eater, circus freak, arlecchino, plague
    clown, puppet master, court fool, jestress, fire breather, carny, prankster, comedian, stand-up comedian, stand-up comic, stand-up, mascot, stage magician`,
  athlete: `
    athlete, runner, volleyball player, volleyballer, curling player, curling champion, curling skip, libero, volleyball libero, volleyball setter, volleyball captain, outside hitter, middle blocker, netballer, goal attack, beach volleyballer, sprinter, jock, marathon runner, track star, olympian, cricketer, bowler
    athlete, yoga instructor, parkour runner, cross-country runner, javelin thrower, goal keeper, referee, umpire,
    yoga teacher, rower, matador, bullfighter, tamer, handball player, ski jumper, speed skater`,
  boxer: `
    boxer, prizefighter, kickboxer, pugilist, mma fighter, bare-knuckle boxer, street fighter, brawler, boxing
    champion, muay thai fighter, bare knuckle fighter, cage fighter, bareknuckle boxer, fist fighter, street brawler,
    luchador wrestler`,
  skater: `
    skater, skateboarder, skater girl, skater boy, sk8er, roller skater, rollerblader, roller derby player, skate
    punk, inline skater, longboarder, sk8r, jet set skater, skate kid, bmx rider, roller derby girl, hoverboarder`,
  superhero: `
    superhero, superheroine, hero, heroine, vigilante, super hero, masked hero, supervillain, baddie, big bad, bad guy, antagonist, evildoer, big bad evil guy, bbeg, arch villain, archvillain, nemesis, main villain, pantomime villain, super villain, villain,
    villainess, caped crusader, sidekick, antihero, anti-hero, crime fighter, mutant hero, sentai hero, power ranger,
    kamen rider, masked vigilante, evil villain, comic book hero, mutant, speedster, chosen one, tokusatsu hero,
    archvillain, pro hero`,
  magical_girl: `
    magical girl, mahou shoujo, magical boy, sailor senshi, sailor guardian, sailor scout, magical warrior, precure,
    pretty cure, mahou shoujo heroine, dark magical girl, magical princess, star guardian`,
  businessperson: `
    businessperson, businessman, businesswoman, executive, ceo, office worker, salaryman, office lady, banker,
    accountant executive, secretary, manager, boss, entrepreneur, realtor, stockbroker, employee, corporate executive,
    office clerk, corporate drone, real estate agent, director of company, financier, tycoon, billionaire,
    receptionist, consultant, personal assistant, salarywoman, office girl, intern, landlord,
    landlady, fixer, corporate fixer, oil baron, minister, envoy, councillor, councilor, bureaucrat, royal advisor,
    adviser, editor, tax collector, tax man, taxman, debt collector, rent collector, toll collector, loan shark, miser, skinflint, moneylender, repo man, tallyman, censor, usurer, podcaster, vlogger, gallerist, speaker, motivational speaker,
    optician, surveyor`,
  bride: `
    bride, corpse bride, newlywed, flower girl, bridesmaid, bride-to-be, wedding guest`,
  gardener: `
    gardener, florist, herb gardener, groundskeeper, landscaper, flower shop owner, flower shop girl, horticulturist,
    rose gardener, topiary artist, orchard keeper, royal gardener, plant nursery worker`,
  explorer: `
    peter pan, explorer, archaeologist, archeologist, treasure hunter, tomb raider, traveler, traveller, tourist,
    jungle explorer, safari guide, wilderness explorer, geographer, time traveler, time traveller, polar explorer,
    globetrotter, urban explorer, relic seeker, pioneer, dungeon delver, expedition leader, voyager, adventurer
    archaeologist, scoutmaster, stalker, planeswalker`,
  bounty_hunter: `
    bounty hunter, mercenary, hired gun, sellsword, merc, headhunter, gun for hire, space bounty hunter, mandalorian,
    soldier of fortune, hired blade, hired muscle, space mercenary, wasteland mercenary, hired killer, gunman, dungeon
    mercenary, monster bounty hunter`,
  punk: `
    punk, punk rock, punk girl, punk guy, emo, emo girl, emo boy, scene kid,
    anarchist, biker punk, cyberpunk teen, street punk, wasteland
    raider, wastelander, rebel girl, gutter punk, hipster, tough girl, scene girl, cybergoth, club kid, raver, gang leader, visual kei`,
  fisher: `
    fisher, fisherman, fisherwoman, angler, fisherfolk, crab fisher, fish monger, fishmonger, ice fisher, ama diver,
    fisher girl, old fisherman, oyster diver, fly fisher`,
  beekeeper: `beekeeper, apiarist, honey farmer, bee keeper, honey maker, bee wrangler`,
  postal_worker: `
    postal worker, delivery kid, delivery guy, delivery rider, delivery woman, delivery person, delivery runner, parcel courier, parcel runner, errand runner, errand girl, errand boy, mailman, mailwoman, mail carrier, postman, postwoman, courier, messenger, delivery boy, delivery
    girl, letter carrier, delivery driver, bike courier, parcel carrier, pizza delivery boy, delivery man, herald,
    mail girl, newsboy, newsie, paperboy, town crier, bellman, link boy, linkboy, knocker-up, knocker upper, delivery person, dispatch rider, witch courier, delivery rider`,
  tailor: `
    tailor, seamstress, weaver, dressmaker, embroiderer, cobbler, hatter, milliner, mad hatter, shoemaker,
    leatherworker, spinner, couturier, costume designer, tanner, knitter, hairdresser, barber, figaro, furrier, quilter,
    stylist, cosplayer, makeup artist, cordwainer`,
  martial_artist: `
    martial artist, kung fu master, fighter monk, swordmaster, kung fu fighter, wushu fighter, wuxia hero, wuxia
    heroine, wuxia swordsman, capoeirista, tai chi master, kung-fu master, youxia, jujutsu sorcerer, sword master,
    muay thai master, swordmistress, xiake, capoeira fighter, sparring champion, old master, grandmaster, wushu
    master, wuxia swordswoman`,
  villager: `
    red riding hood girl, little red riding hood, gretel, hansel, goldilocks, villager, townsperson, commoner,
    townsfolk, village girl, village boy, country girl, orphan, barefoot child, housewife, refugee, townsman,
    townswoman, citizen, washerwoman, street kid, brat, spoiled brat, spoilt brat, rich brat, neighbour, neighbor, pilgrim woman, ragamuffin,
    chimney sweep, civilian, retiree, city girl, city boy, girl next door, hobo, homeless man, homeless woman, village
    elder, matchgirl, match girl, little match girl, zookeeper, ordinary person, mom of three, housemother, passerby,
    actuary, augur, birdwatcher, bookbinder, laborer, labourer, lamplighter, laundress, longshoreman, dockworker,
    docker, stevedore, costermonger, ironmonger, grocer, cheesemonger, miller, cooper, fletcher, bargeman, boatman,
    coachman, coach driver, charioteer, lamp lighter, leper, martyr, matchmaker, puritan, stable hand, kitchen boy,
    kitchen maid, dustman, garbage collector, garbage man, bin man, rat catcher, ratcatcher, organ grinder, paper boy,
    newspaper boy, undertaker, mortician, gravedigger, grave digger, twin sister, twin brother, twin sibling, gravekeeper, grave keeper, embalmer, hangman,
    bell ringer, toll collector, usher, keeper, zoo keeper, dog walker, cab driver, rickshaw driver, pizza delivery
    guy, delivery guy, space trucker, lorry driver, old maid, salvager, survivalist, stripper, streetwalker, masseuse,
    masseur, taxidermist, exterminator, mummer, pallbearer, builder, glazier, thatcher`,
  adventurer: `
    adventurer, hero of the realm, swashbuckling adventurer, quester, dungeon crawler, jrpg hero, jrpg protagonist,
    rpg hero, party leader, isekai hero, isekai protagonist, protagonist, guild member, fighter, freelancer, main
    character, dungeon explorer, wandering hero, monster tamer hero, questgiver, shield hero, young hero, villainous
    adventurer, mc, delver, traveling swordsman, trailblazer, dungeon master, game master, tour guide, guide, river
    guide, stargazer, missionary, road warrior, hitchhiker, hiker`,
  mage: `
    mage, spellcaster, spell caster, caster, magic user, magic-user, battlemage, battle mage, war mage, black mage,
    red mage, blue mage, light mage, time mage, sorcerer apprentice, mage apprentice, apprentice mage, magic caster,
    thunder mage, lightning mage, earth mage, wind mage, water mage, star mage, storm mage, nature magician, arcane
    mage, arch-mage, elemental mage, moon mage, sun mage, crystal mage, spellblade, rune mage, plant mage, shadow
    sorceress, magi, sorcery student`,
  warrior: `
    sun wukong, monkey king, mulan, hua mulan, achilles, hercules, leonidas, boudica, boudicca, lu bu, guan yu,
    gilgamesh, warrior, swordsman, swordswoman, blademaster, spearman, battle maiden, warrior woman, warrior maiden,
    spearwoman, swordfighter, sword fighter, battlemaster, axeman, lancer, warlady, female warrior, warmaster,
    shieldbearer, shield bearer, maori warrior, zulu warrior, mongol
    warrior, persian immortal, ashanti warrior, samoan warrior, dahomey warrior, agojie, tribal huntress, war hero,
    veteran, war veteran warrior, veteran warrior, battle-hardened warrior, desert warrior, space warrior, apache warrior, greatsword wielder, swordslinger, axe wielder, warrior monk fighter, blade
    master, fighting man, hwarang, battle dancer, trojan hero, exile, zealot, war chief, thane`,
}
