/** Words for what camera and cast do in a film. */
import type { ActName, MoveName } from '../words.ts'

type Table<Name extends string> = Readonly<Record<Name, string>>

/** Where two are found, the longer phrase is meant. */
export const moveWords: Table<MoveName> = {
  static: `static, static shot, static camera, still camera, locked off, locked off shot, locked camera, fixed camera, tripod,
    camera does not move, camera stays still, no camera movement`,
  'push in': `push in, pushes in, pushing in, slow push, dolly in, dollies in, move in, moves in, moving in, move closer,
    moves closer, moving closer, camera approaches, approaches, closes in, closing in, creep in, creeps in, forward dolly,
    moves forward, glides forward, camera flies towards`,
  'pull out': `pull out, pulls out, pulling out, pull back, pulls back, pulling back, dolly out, dollies out, move back,
    moves back, moves away, moving away, backs away, camera retreats, reveals the whole, reveal the whole`,
  'pan left': `pan left, pans left, panning left, pans to the left, pan to the left, sweeps left, camera turns left`,
  'pan right': `pans, panning, pan right, camera pan, slow pan, pans right, panning right, pans to the right, pan to the right, sweeps right,
    camera turns right, sweeping, sweeps, panoramic`,
  'tilt up': `tilt up, tilts up, tilting up, looks up slowly, from the feet up, from feet to face, from toe to head`,
  'tilt down': `tilt down, tilts down, tilting down, from head to toe, from face to feet`,
  'truck left': `truck left, trucks left, slides left, slide left, tracks left, tracking left, moves left`,
  'truck right': `truck, truck right, trucks right, slides right, slide right, tracks right, tracking shot, tracking,
    moves sideways, side scrolling, dolly, parallax`,
  'orbit left': `orbit left, orbits left, circles left, counterclockwise`,
  'orbit right': `orbit, orbits, orbiting, orbit right, circling, arc shot, arcs around, rotates around, turns around them,
    camera circles, spins around, 360, goes around, moves around`,
  'crane up': `crane, crane up, cranes up, crane shot, rising shot, camera rises, boom up, pedestal up, lifts up,
    ascends, drone, drone shot, aerial`,
  'crane down': `crane down, cranes down, descends, camera sinks, camera lowers, boom down, pedestal down`,
  'zoom in': `zoom, zoom in, zooms in, zooming in, zooming, crash zoom`,
  'zoom out': `zoom out, zooms out, zooming out`,
  handheld: `handheld, hand held, shaky, shaky cam, shaking camera, camera shakes, documentary style, found footage`,
}

export const actWords: Table<ActName> = {
  idle: `stands, standing, idle, breathes, breathing, waits, waiting, rests`,
  walk: `walk, walks, walking, strolls, strolling, marches, marching, strides, striding, wanders, wandering, steps forward,
    paces, pacing, hikes, hiking, walk cycle, rides, riding, ride, trots, trotting`,
  run: `run, runs, running, sprints, sprinting, dashes, dashing, charges, charging, races, racing, jogs, jogging, flees, fleeing,
    gallops, galloping, gallop`,
  turn: `turns, turning, turns round, spins, spinning, twirls, twirling, turnaround, turntable, rotates, rotating`,
  wave: `wave, waves, waving, greets, greeting, says hello, says goodbye, beckons`,
  nod: `nod, nods, nodding, agrees, bows her head, bows his head`,
  'look around': `looks around, looking around, looks about, glances, glancing, searches, watches, scans the horizon, gazes`,
  talk: `talk, talks, talking, speaks, speaking, says, saying, tells, shouts, sings, singing, chats, chatting`,
}

/** How far the camera goes, as a share of what is usual. */
export const reachWords = {
  0.6: `slowly, slow, gently, gentle, slightly, subtle, subtly, softly, a little`,
  1.5: `fast, quickly, rapidly, dramatically, dramatic, far, whip, sudden, suddenly, sweeping`,
} as const

export const loopWords =
  'loop, loops, looping, looped, seamless loop, perfect loop, endless, endlessly, cinemagraph'
