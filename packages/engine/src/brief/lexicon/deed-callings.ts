/** Set phrases for what somebody does, and what they are called by it: who fights fires is a firefighter. */

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
  undertaker: 'buries (the) dead, embalms (the) dead, lays out (the) dead',
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
    'tends bar, tends the bar, mixes drinks, mixes cocktails, pulls pints, pours pints, pours drinks',
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
  'deep sea diver': 'dives for pearls, dives for treasure, dives for wrecks',
  librarian: 'looks after a library, looks after the library, looks after books, shelves books',
  gardener: 'looks after the garden, looks after gardens, tends the garden, tends the gardens',
  zookeeper: 'looks after animals at the zoo, feeds the lions',
  bouncer:
    'works the door, minds the door, guards the door of a club, guards the door of a nightclub',
  teacher: 'teaches children, teaches school, teaches kids',
  hangman: 'hangs people, hangs criminals',
  executioner: 'chops off heads, beheads people, cuts off heads',
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

function stemOf(verb: string): string {
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ches|shes|sses|does)$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

function doingOf(stem: string): string {
  if (/[^e]e$/.test(stem)) return `${stem.slice(0, -1)}ing`
  return /^(?:put|cut|dig|spin|hit|chop|win)$/.test(stem)
    ? `${stem}${stem.at(-1)}ing`
    : `${stem}ing`
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

function withAndWithoutThe(phrase: string): string[] {
  return phrase.includes('(the) ')
    ? [phrase.replace('(the) ', ''), phrase.replace('(the)', 'the')]
    : [phrase]
}
