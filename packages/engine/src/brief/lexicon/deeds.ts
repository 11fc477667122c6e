/** What people do for a living, and what they are called by it. */

type Agent = {
  noun: string
  /** What they are called where it is not said what they do it to. */
  alone?: string
}

/** Each verb as it is said of one person, and the noun for who does it; after a stroke, the noun without an object. */
const deeds = `
  sells seller/seller, sharpens sharpener, hawks seller/seller, peddles seller/peddler, drives driver/driver, teaches teacher/teacher, breeds breeder, repairs repairer, mends mender,
  fixes fixer, restores restorer, grows grower, farms farmer, paints painter/painter, makes maker, builds builder,
  hunts hunter/hunter, trains trainer, tames tamer, herds herder, brews brewer/brewer, bakes baker/baker, forges smith,
  carves carver, tunes tuner, smuggles smuggler/smuggler, robs robber, sweeps sweeper, weaves weaver/weaver,
  sews sewer, designs designer, programs programmer, studies scholar, writes writer/writer, collects collector,
  cleans cleaner, delivers courier, catches catcher, keeps keeper, raises breeder, runs owner, owns owner, edits editor,
  translates translator, guards guard, pilots pilot, flies pilot, coaches coach, conducts conductor, exorcises exorcist,
  heals healer/healer, sings singer/singer, dances dancer/dancer, binds binder, prints printer, blows blower,
  inspects inspector, harvests harvester, distils distiller, distills distiller, cooks cook/cook, rescues rescuer,
  welds welder/welder, illustrates illustrator, choreographs choreographer, directs director, photographs photographer, juggles juggler/juggler, busks busker/busker, gambles gambler/gambler, babysits babysitter/babysitter, dowses dowser/dowser,
  wrestles wrestler/wrestler, referees referee/referee, polishes polisher, gathers gatherer, forages forager/forager, tattoos tattooist/tattooist, excavates excavator,
  casts caster, hauls hauler, dives diver/diver, stuffs stuffer, stacks stacker, grinds grinder, shears shearer, plucks plucker,
  launders launderer, irons ironer, embroiders embroiderer, knits knitter/knitter, quilts quilter/quilter, dyes dyer, spins spinner, whittles whittler/whittler, engraves engraver/engraver,
  auctions auctioneer/auctioneer, appraises appraiser, surveys surveyor, maps mapper, interprets interpreter/interpreter, counsels counsellor/counsellor`

export const agents: ReadonlyMap<string, Agent> = new Map(
  deeds.split(',').map((row): [string, Agent] => {
    const [verb = '', names = ''] = row.trim().split(' ')
    const [noun = '', alone] = names.split('/')
    return [verb, alone === undefined ? { noun } : { noun, alone }]
  }),
)

/** 'Tending', 'digging' of 'tends', 'digs'. */
export function doingOf(stem: string): string {
  if (/[^e]e$/.test(stem)) return `${stem.slice(0, -1)}ing`
  // 'Digging', 'flipping'
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(stem) ? `${stem}${stem.at(-1)}ing` : `${stem}ing`
}

/** 'Tend' of 'tends'. */
export function stemOf(verb: string): string {
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ches|shes|sses|does)$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}
