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
  welds welder/welder, illustrates illustrator, choreographs choreographer, directs director, photographs photographer, juggles juggler/juggler`

export const agents: ReadonlyMap<string, Agent> = new Map(
  deeds.split(',').map((row): [string, Agent] => {
    const [verb = '', names = ''] = row.trim().split(' ')
    const [noun = '', alone] = names.split('/')
    return [verb, alone === undefined ? { noun } : { noun, alone }]
  }),
)
