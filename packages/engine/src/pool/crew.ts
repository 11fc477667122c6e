import { startTeam, type Team, type TeamOptions } from './team.ts'

/** Teams as one. They start when they are needed, stay warm, and are replaced when they die. */
export type Crew = {
  /** A team that could begin something now, and with `alone` one that does nothing else. */
  free: (alone: boolean) => Team | undefined
  /** A team to ask whether it is there. */
  any: () => Team
  isClosed: () => boolean
  close: () => Promise<void>
}

export function openCrew(most: number, options: TeamOptions): Crew {
  let teams: Team[] = []
  let isClosed = false

  function start(): Team {
    const team = startTeam(options)
    teams.push(team)
    return team
  }

  function living(): Team[] {
    teams = teams.filter((team) => !team.isGone())
    return teams
  }

  return {
    free(alone) {
      if (isClosed) return undefined
      const free = living().filter((team) => team.isFree() && (!alone || team.inWork() === 0))
      const [idlest] = free.sort((one, other) => one.inWork() - other.inWork())
      // A new one rather than one that is still at something.
      const isRoom = teams.length < most && (idlest === undefined || idlest.inWork() > 0)
      return isRoom ? start() : idlest
    },
    any: () => living()[0] ?? start(),
    isClosed: () => isClosed,
    async close() {
      isClosed = true
      await Promise.all(living().map((team) => team.close()))
    },
  }
}
