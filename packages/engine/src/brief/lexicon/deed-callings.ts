/** Set phrases for what somebody does, and what they are called by it: who fights fires is a firefighter. */
import { doingOf, stemOf } from './deeds.ts'

/** Each verb as it is said of one person. A '(the)' may stand or not. */
const callings: Readonly<Record<string, string>> = {
  'tai chi student': 'does tai chi, practises tai chi, practices tai chi',
  karateka:
    'does karate, practises karate, practices karate, does judo, does taekwondo, does kung fu',
  gymnast: 'does gymnastics, does gym',
  ballerina: 'does ballet, dances ballet',
  'yoga teacher': 'teaches yoga',
  'chess player': 'plays chess',
  'darts player': 'plays darts',
  'snooker player': 'plays snooker, plays pool, plays billiards',
  netballer: 'plays netball',
  'hockey player': 'plays hockey, plays ice hockey',
  cricketer: 'plays cricket',
  'water polo player': 'plays water polo',
  firefighter: 'fights fires, fights (the) fire for a living, puts out fires, fights wildfires',
  magician:
    'does magic, does magic tricks, does conjuring tricks, performs magic, pulls rabbits out of hats',
  mage: 'casts spells, works magic, wields magic, practises magic, practices magic, commands magic, studies magic',
  sorcerer: 'practises sorcery, practices sorcery, works sorcery',
  witch: 'practises witchcraft, practices witchcraft, brews potions',
  necromancer: 'raises (the) dead, summons (the) dead, practises necromancy, practices necromancy',
  lamplighter:
    'lights (the) lamps, lights (the) street lamps, lights (the) streetlamps, lights (the) gas lamps',
  goalkeeper: 'keeps goal, plays in goal, guards the goal',
  shepherd:
    'looks after sheep, looks after (the) sheep, minds (the) sheep, tends (the) sheep, watches (the) sheep, herds (the) sheep, tends the flock, watches over sheep',
  goatherd: 'looks after goats, minds (the) goats, tends (the) goats, herds (the) goats',
  swineherd: 'looks after pigs, minds (the) pigs, tends (the) pigs, herds (the) pigs',
  cowherd: 'looks after cows, minds (the) cows, tends (the) cows',
  beekeeper: 'keeps bees, looks after bees, tends (the) bees, tends the hives',
  butcher: 'chops meat, chops up meat, cuts up meat, carves meat, sells meat',
  baker: 'bakes bread, bakes (the) bread, bakes cakes, bakes pies, sells bread',
  hairdresser: 'cuts hair, styles hair',
  farrier: 'shoes horses, shoes (the) horses',
  plumber: 'fixes pipes, mends pipes, repairs pipes, unblocks drains, unblocks sinks, fixes sinks',
  electrician: 'fixes wiring, wires houses',
  mechanic:
    'fixes cars, repairs cars, fixes engines, repairs engines, mends engines, fixes motorbikes',
  clockmaker: 'fixes clocks, mends clocks, repairs clocks, makes clocks',
  cobbler: 'mends shoes, fixes shoes, repairs shoes, mends boots, makes shoes',
  tailor: "mends clothes, makes suits, sews suits, sews clothes, mends other people's clothes",
  dj: 'plays records, spins records, spins discs',
  'chimney sweep': 'sweeps chimneys, cleans chimneys',
  'street sweeper': 'sweeps (the) streets, sweeps (the) street',
  gravedigger: 'digs graves, digs (the) graves',
  undertaker:
    'buries (the) dead, embalms (the) dead, lays out (the) dead, arranges funerals, buries people',
  postman:
    'delivers letters, delivers (the) post, delivers (the) mail, brings the post, carries the mail',
  midwife: 'delivers babies, catches babies, brings babies into the world',
  nurse:
    'nurses the wounded, nurses the sick, tends the wounded, tends the sick, looks after the sick, looks after patients',
  healer: 'heals the sick, heals the wounded, heals people',
  surgeon: 'operates on people, operates on patients',
  dentist: 'pulls teeth, fixes teeth',
  pilot:
    'flies planes, flies jets, flies (the) plane, flies fighters, flies helicopters, flies spaceships',
  'train driver': 'drives trains, drives (the) train',
  trucker: 'drives lorries, drives trucks, drives (the) lorry, drives a lorry, drives a truck',
  fisherman: 'catches fish, fishes for a living',
  lumberjack: 'fells trees, cuts down trees, chops down trees, chops trees',
  woodcutter: 'chops wood, cuts wood, chops firewood',
  miner:
    'digs coal, digs for gold, digs for coal, mines coal, mines gold, works down the mine, works down the pit',
  'fortune teller': 'tells fortunes, reads fortunes, reads the cards, reads the tarot, reads palms',
  bartender:
    'tends bar, tends the bar, mixes drinks, mixes cocktails, pulls pints, pours pints, pours drinks, shakes cocktails, serves drinks, keeps bar',
  barmaid: 'serves ale, serves beer, serves mead',
  barista: 'makes coffee, pulls espressos, serves coffee, makes lattes',
  waiter: 'waits tables, waits on tables, waits at tables',
  'drummer with a drum':
    'plays the drums, plays drums, beats the drum, beats the drums, beats a drum, bangs the drum',
  'fiddler with a fiddle': 'plays the fiddle, plays fiddle',
  'violinist with a violin': 'plays the violin, plays violin',
  'trumpeter with a trumpet': 'plays the trumpet, plays trumpet, blows the trumpet',
  'bell ringer': 'rings the bells, rings the church bells',
  milkmaid: 'milks cows, milks (the) cows',
  pickpocket: 'picks pockets',
  burglar: 'burgles houses, breaks into houses',
  'tightrope walker': 'walks the tightrope, walks tightropes, walks the high wire',
  'fire eater': 'eats fire, swallows fire',
  'fire breather': 'breathes fire for a living',
  'sword swallower': 'swallows swords',
  'knife thrower': 'throws knives',
  'snake charmer': 'charms snakes',
  'dragon slayer': 'slays dragons, kills dragons',
  'monster hunter': 'hunts monsters, kills monsters, slays monsters',
  cartographer: 'draws maps, makes maps, charts coasts',
  glassblower: 'blows glass',
  potter: 'makes pots, throws pots',
  'sheep shearer': 'shears sheep',
  comedian: 'tells jokes, does stand up',
  skydiver:
    'jumps out of planes, jumps out of a plane, jumps out of aeroplanes, jumps out of airplanes, jumps from planes',
  'pearl diver': 'dives for pearls',
  'deep sea diver': 'dives for treasure, dives for wrecks',
  librarian: 'looks after a library, looks after the library, looks after books, shelves books',
  gardener: 'looks after the garden, looks after gardens, tends the garden, tends the gardens',
  zookeeper: 'looks after animals at the zoo, feeds the lions',
  bouncer:
    'works the door, minds the door, guards the door of a club, guards the door of a nightclub',
  teacher: 'teaches children, teaches school, teaches kids',
  hangman: 'hangs people, hangs criminals',
  executioner: 'chops off heads, beheads people, cuts off heads',
  'burger flipper': 'flips burgers, flips (the) burgers',
  'passport officer': 'stamps passports, stamps (the) passports, checks (the) passports',
  'tram conductor': 'conducts trams, sells tickets on the tram, punches tickets on the tram',
  'tram driver': 'drives trams, drives a tram, drives (the) tram',
  'shelf stacker': 'stacks shelves, stacks the shelves, fills shelves, restocks shelves',
  'meter reader':
    'reads meters, reads gas meters, reads the meters, reads electricity meters, reads water meters',
  'marathon runner': 'runs marathons, runs ultramarathons, runs long distances',
  sprinter: 'runs the hundred metres, runs sprints',
  'relay runner': 'runs the relay, runs relays',
  'kite flyer': 'flies kites, flies stunt kites',
  'shoe shiner': 'shines shoes, polishes shoes for money, blacks boots',
  'hod carrier': 'carries bricks, carries hods, carries bricks and mortar',
  bricklayer: 'lays bricks',
  roofer: 'mends roofs, fixes roofs, tiles roofs',
  thatcher: 'thatches roofs, thatches cottages',
  'dog walker':
    "walks dogs, walks other people's dogs, walks the neighbours' dogs, walks the dogs of the rich",
  'dog groomer': 'grooms dogs, washes dogs, clips poodles',
  'litter picker':
    'picks up litter, picks litter, picks up rubbish, picks up other people’s rubbish',
  binman:
    'empties bins, empties the bins, collects rubbish, collects the rubbish, collects garbage, takes out the trash for the city',
  'debt collector': 'collects debts, collects (the) debts, calls in debts',
  'tax collector': 'collects taxes, collects (the) taxes, collects the rent of the kingdom',
  'ticket inspector': 'checks tickets, inspects tickets, punches tickets',
  'station announcer': 'announces (the) trains, announces departures',
  referee:
    'referees matches, referees games, referees football, referees boxing, referees roller derby, referees wrestling',
  wrestler: 'wrestles for money, wrestles in the circus',
  'alligator wrestler': 'wrestles alligators, wrestles crocodiles',
  taxidermist: 'stuffs animals, stuffs dead animals, stuffs birds, stuffs owls',
  'tea leaf reader': 'reads tea leaves, reads (the) tea leaves',
  astrologer: 'reads the stars, reads (the) stars, casts horoscopes, draws up horoscopes',
  dowser: 'dowses for water, finds water with a stick',
  'storm chaser': 'chases storms, chases tornadoes, chases tornados',
  'ghost hunter': 'hunts ghosts, chases ghosts, catches ghosts',
  exorcist: 'drives out demons, casts out demons, casts out devils',
  'demon hunter': 'hunts demons, kills demons, slays demons',
  'vampire hunter': 'hunts vampires, kills vampires, slays vampires, stakes vampires',
  'window cleaner': 'cleans windows, washes windows',
  cleaner:
    'cleans offices, cleans houses, scrubs floors, mops floors, mops the floors, cleans toilets',
  dishwasher: 'washes dishes, washes the dishes, washes up in a restaurant',
  washerwoman: "does other people's laundry, washes other people's laundry, takes in washing",
  babysitter: "looks after other people's children, minds other people's children",
  childminder: 'minds children, looks after small children, looks after toddlers',
  'lollipop lady':
    'helps children across the road, stops the traffic for schoolchildren, sees children over the road',
  'traffic warden': 'writes parking tickets, hands out parking tickets, gives out parking tickets',
  'bus driver':
    'drives buses, drives a bus, drives (the) bus, drives the school bus, drives the night bus, drives a night bus',
  'taxi driver':
    'drives taxis, drives a taxi, drives (the) taxi, drives a cab, drives cabs, drives a black cab',
  'ambulance driver': 'drives an ambulance, drives ambulances, drives (the) ambulance',
  'crane operator': 'operates a crane, operates cranes, drives a crane, works the crane',
  'forklift driver': 'drives a forklift, drives forklifts',
  'tractor driver': 'drives a tractor, drives tractors',
  'stagecoach driver': 'drives stagecoaches, drives a stagecoach',
  'racing driver': 'races cars, drives race cars, drives racing cars',
  cyclist: 'races bicycles, races bikes, rides in the tour de france',
  'wall of death rider': 'rides the wall of death, rides a motorbike on the wall of death',
  jockey: 'rides racehorses, races horses, rides winners',
  'rodeo rider': 'rides bulls, rides broncos, rides bucking broncos',
  'bell founder': 'casts bells, founds bells, makes bells',
  'piano tuner': 'tunes pianos, tunes (the) piano',
  'organ grinder': 'grinds a barrel organ, plays a barrel organ, turns the barrel organ',
  'knife grinder': 'grinds knives, sharpens knives and scissors, sharpens scissors',
  'net mender': 'mends nets, mends fishing nets, mends (the) nets',
  'umbrella mender': 'mends umbrellas, fixes umbrellas, repairs umbrellas',
  'doll mender': 'mends dolls, repairs dolls, fixes broken dolls',
  toymaker: 'makes toys, carves toys, mends toys',
  'bicycle mechanic': 'mends bicycles, fixes bikes, fixes bicycles, repairs bicycles, mends bikes',
  'robot mechanic': 'fixes robots, repairs robots, mends robots',
  jeweller: 'cuts diamonds, sets stones, cuts gems, makes jewellery',
  goldsmith: 'works gold, beats gold, works in gold',
  swordsmith: 'forges swords, makes swords',
  weaver: 'weaves cloth, weaves carpets, weaves baskets',
  'lace maker': 'makes lace',
  seamstress: 'sews dresses, sews costumes, takes in sewing',
  wigmaker: 'makes wigs, dresses wigs',
  'tattoo artist': 'tattoos sailors, tattoos people, does tattoos, inks tattoos',
  'makeup artist': 'does make-up for the dead, does stage makeup, paints faces for films',
  'face painter': 'paints faces, paints children’s faces',
  'nail technician': 'paints nails for a living, does gel nails',
  'portrait painter': 'paints portraits, paints kings, paints the court',
  'porcelain painter': 'paints porcelain, paints china, paints teacups',
  'sign painter': 'paints signs, paints inn signs, letters shop fronts',
  'ghost writer': "writes other people's memoirs, writes other people's books",
  poet: 'writes poems, writes poetry, writes verse, recites his own poems',
  novelist: 'writes novels, writes books, writes thrillers, writes romances',
  'letter writer':
    "writes letters for people who cannot, writes other people's letters, writes love letters for others",
  journalist:
    'writes for the newspaper, writes for a newspaper, reports the news, reports from wars',
  newsreader: 'reads the news, reads (the) news on television',
  'weather presenter': 'does the weather, presents the weather, reads the weather forecast',
  podcaster: 'hosts a podcast, makes a podcast, has a podcast, runs a podcast, records a podcast',
  streamer: 'streams games, streams video games, streams on twitch',
  'game show host': 'hosts a game show, hosts a quiz show, presents a quiz show',
  'radio host': 'hosts a radio show, presents a radio show, does the late-night radio show',
  actor: 'plays hamlet, treads the boards, acts in films, acts in plays',
  'stunt double': 'falls off horses for films, does stunts, does (the) stunts for films',
  busker: 'sings in the street for coins, plays on street corners',
  'opera singer': 'sings opera, sings at the opera, sings arias',
  'jazz singer': 'sings jazz, sings the blues, sings in smoky bars',
  'backing singer': 'sings backing vocals, sings backup',
  guitarist: 'plays in a rock band, plays lead guitar, plays rhythm guitar, plays bass',
  'punk musician': 'plays in a punk band, sings in a punk band, drums in a punk band',
  'brass band player': 'plays in a brass band, plays in the brass band',
  'ballroom dancer': 'dances the tango, dances the waltz, dances ballroom',
  'flamenco dancer': 'dances flamenco',
  'belly dancer': 'belly dances',
  choreographer: 'makes up dances, choreographs ballets',
  'ballet teacher': 'teaches ballet',
  'maths teacher': 'teaches maths, teaches mathematics, teaches math, teaches algebra',
  'music teacher':
    'teaches music, teaches piano, teaches the piano, teaches the violin, teaches violin',
  'art teacher': 'teaches art, teaches drawing, teaches pottery',
  'swimming teacher': 'teaches swimming',
  'pe teacher': 'teaches pe, teaches gym, teaches sport',
  'history teacher': 'teaches history, teaches geography',
  'kindergarten teacher': 'teaches kindergarten, teaches preschool, teaches five-year-olds',
  professor: 'teaches at the university, teaches philosophy, lectures at the university',
  'fire dancer': 'spins fire, dances with fire, twirls fire',
  ventriloquist: 'throws her voice, throws his voice, makes dummies talk',
  puppeteer: 'works puppets, pulls the strings of puppets, performs with puppets',
  mime: 'mimes in the street, mimes on street corners',
  juggler: 'juggles in the street, juggles knives, juggles torches',
  'stilt walker': 'walks on stilts',
  'lion tamer': 'tames lions, puts his head in lions',
  'circus strongman': 'bends iron bars, lifts elephants',
  'trapeze artist':
    'flies through the air on a trapeze, swings on the trapeze, flies on the trapeze',
  'human cannonball': 'gets shot out of cannons, gets shot out of a cannon',
  lifeguard: 'saves people from drowning, watches the beach, saves swimmers',
  lawyer: 'defends criminals, argues cases, practises law, practices law',
  judge: 'sentences criminals, sits in judgement, judges the dead',
  embalmer: 'embalms people, wraps mummies',
  thief: 'steals for a living, steals jewels, steals things, steals from the rich',
  smuggler: 'smuggles rum, smuggles goods, smuggles people over the border, smuggles tea',
  forger: 'forges paintings, forges passports, forges banknotes, fakes paintings, fakes passports',
  'bank robber': 'robs banks, robbed banks',
  'train robber': 'robs trains',
  'grave robber': 'robs graves, steals corpses',
  assassin: 'kills people for money, kills for money, kills people for a living, kills kings',
  'bounty hunter': 'collects bounties, hunts bounties, hunts criminals, hunts fugitives',
  spy: 'sells secrets, steals secrets, spies on people, spies for the crown',
  gambler: 'plays cards for money, lives by gambling',
  'horse trainer': 'breaks horses, trains horses, breaks in horses',
  ploughman: 'ploughs fields, ploughs (the) fields, plows fields',
  'fruit picker': 'picks apples, picks grapes, picks strawberries, picks oranges, picks fruit',
  'tea picker': 'picks tea',
  'mushroom forager': 'gathers mushrooms, picks mushrooms, forages for mushrooms, hunts mushrooms',
  'truffle hunter': 'hunts truffles, digs for truffles',
  'seaweed gatherer': 'gathers seaweed, collects seaweed, harvests kelp',
  'oyster catcher': 'catches oysters, dredges oysters',
  'eel catcher': 'catches eels, traps eels',
  ratcatcher: 'catches rats, kills rats, traps rats',
  trapper: 'traps beavers, traps animals for fur, sells furs',
  'gold prospector': 'pans for gold, pans gold',
  mudlark: 'searches the mud for treasure, picks over the mud of the thames',
  archaeologist: 'digs up mummies, digs up old pots, digs up ruins, excavates tombs',
  palaeontologist: 'digs up dinosaurs, digs for dinosaurs, digs up fossils',
  astronomer: 'watches the stars through a telescope, studies the stars, maps the stars',
  entomologist: 'studies beetles, studies insects, studies bugs',
  botanist: 'studies plants, studies flowers, classifies plants',
  volcanologist: 'studies volcanoes',
  'marine biologist': 'studies whales, studies fish, studies jellyfish',
  ornithologist: 'studies birds',
  linguist: 'studies languages, collects dying languages',
  historian: 'studies history, studies the past',
  hacker: 'hacks computers, hacks banks, breaks into computers',
  'game designer': 'makes video games, designs games, designs video games',
  programmer: 'writes code, writes software',
  'pastry chef': 'makes pastries, bakes pastries, ices cakes, makes wedding cakes',
  'ice cream seller': 'sells ice cream, sells ices, sells (the) ice cream',
  'hot dog seller': 'sells hot dogs',
  'pizza delivery boy': 'delivers pizza, delivers pizzas',
  milkman: 'delivers milk, delivers (the) milk',
  'paper boy': 'delivers newspapers, delivers papers, delivers (the) papers',
  'ferryman of the dead':
    'ferries the dead, ferries souls, rows the dead across, rows souls across',
  ferryman: 'ferries people across, rows people across the river, ferries travellers',
  psychopomp: 'guides the dead, guides souls, leads the dead home',
  'tooth collector': 'collects teeth',
  'dream catcher': 'catches dreams, collects dreams',
  'treasury guard': 'guards the royal treasury, guards the treasury',
  'prison guard': 'guards prisoners, guards (the) prison, guards a prison',
  'dragon trainer': 'trains dragons',
  'dragon keeper':
    'looks after dragons, keeps dragons, raises dragons, feeds dragons, minds dragons',
  'horse groom': 'looks after horses, grooms horses, minds horses',
  kennelman: 'looks after dogs, looks after hounds',
}

const irregular: Readonly<Record<string, string>> = {
  fights: 'fought',
  does: 'did',
  keeps: 'kept',
  makes: 'made',
  sells: 'sold',
  puts: 'put',
  sweeps: 'swept',
  digs: 'dug',
  brings: 'brought',
  catches: 'caught',
  flies: 'flew',
  drives: 'drove',
  cuts: 'cut',
  tells: 'told',
  reads: 'read',
  spins: 'spun',
  beats: 'beat',
  rings: 'rang',
  breaks: 'broke',
  eats: 'ate',
  throws: 'threw',
  draws: 'drew',
  blows: 'blew',
  teaches: 'taught',
  feeds: 'fed',
  lays: 'laid',
}

function doneOf(verb: string, stem: string): string {
  if (Object.hasOwn(irregular, verb)) return irregular[verb] ?? ''
  if (/e$/.test(stem)) return `${stem}d`
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return stem === 'chop' ? 'chopped' : `${stem}ed`
}

/** Such phrases as rewrites: 'fights fires' becomes 'is a firefighter'. */
export function deedCallings(): Record<string, string> {
  const table: Record<string, string> = {}
  for (const [calling, cell] of Object.entries(callings))
    for (const phrase of cell.split(',').flatMap((each) => withAndWithoutThe(each.trim()))) {
      const [verb = '', ...rest] = phrase.split(' ')
      const object = rest.join(' ')
      const stem = stemOf(verb)
      table[`${verb} ${object}`] = `is a ${calling}`
      // 'Mended boots' alone are boots.
      for (const who of ['he', 'she', 'they', 'i', 'who'])
        table[`${who} ${doneOf(verb, stem)} ${object}`] = `${who} was a ${calling}`
      for (const who of ['they', 'i', 'who', 'people who'])
        table[`${who} ${stem} ${object}`] = `${who} is a ${calling}`
      for (const lead of ['is', 'are', 'was', 'am'])
        table[`${lead} ${doingOf(stem)} ${object}`] = `is a ${calling}`
    }
  return table
}

/** What they are called who do so, by what they are doing: 'digging graves' is a gravedigger's work. */
export function callingsByDoing(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(callings).flatMap(([calling, cell]) =>
      cell
        .split(',')
        .flatMap((each) => withAndWithoutThe(each.trim()))
        .map((phrase): [string, string] => {
          const [verb = '', ...rest] = phrase.split(' ')
          return [`${doingOf(stemOf(verb))} ${rest.join(' ')}`, calling]
        }),
    ),
  )
}

function withAndWithoutThe(phrase: string): string[] {
  return phrase.includes('(the) ')
    ? [phrase.replace('(the) ', ''), phrase.replace('(the)', 'the')]
    : [phrase]
}
