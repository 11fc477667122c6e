/** What is shown close of a bird: a folded wing and a foot, each alone. */
import type { Figure, Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Subject } from './subjects.ts'

/** A place marked on a bird as it is seen best; any other as it is. */
export function birdSubject(mark: Subject, { parts }: Figure): Subject {
  if (mark.label === 'Talons') return talons(mark)
  return mark.label === 'Wing' && parts.some(isFoldedWing) ? foldedWing(mark) : mark
}

function isFoldedWing({ name }: Part): boolean {
  return name.startsWith('folded wing')
}

/** A wing that lies on a flank is seen from aside; from behind one looks between two. */
function foldedWing({ place = [0, 0, 0], ...mark }: Subject): Subject {
  const isFront = ([, , z]: Vec3) => z > 0.4 * place[2]
  // Its feathers are painted: no survey sees their lines.
  const seen = {
    yaws: [35],
    sizes: [0.54],
    drawnFrom: 75,
    fills: [0.12, 0.06],
    leastLines: 0,
  } as const
  return { ...mark, ...seen, owns: isFoldedWing, shuns: isFront }
}

/** One foot, from before: from aside the toes of both would be one chain. */
function talons({ place = [0, 0, 0], ...mark }: Subject): Subject {
  const isBeside = ([x]: Vec3) => Math.abs(x - place[0]) > 0.25 * place[0]
  const seen = { yaws: [0], fills: [0.08, 0.04], leastLines: 0.2, leastCover: 0.2 } as const
  return { ...mark, ...seen, owns: ({ name }) => name.startsWith('talons'), shuns: isBeside }
}
