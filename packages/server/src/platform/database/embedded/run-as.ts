import { execFile } from 'node:child_process'
import { chmod, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { StartProblem } from '../../start-problem.ts'

const run = promisify(execFile)
const probeWithinMs = 10_000

export type Account = { uid: number; gid: number }

/** A way to run a program as somebody PostgreSQL accepts. It refuses to run as root. */
export type RunAs = {
  /** Who its files must belong to; undefined: to whoever runs this program. */
  owner: Account | undefined
  /** Whether it only gets into folders that are open to it. */
  isShutOut: boolean
  command(
    program: string,
    args: string[],
  ): { file: string; args: string[]; options: Partial<Account> }
}

const nobody: Account =
  process.platform === 'darwin' ? { uid: -2, gid: -2 } : { uid: 65_534, gid: 65_534 }

/** The ways to run a program when we are root and its files belong to `clusterOwner`. */
export function waysForRoot(clusterOwner: Account | undefined): RunAs[] {
  if (clusterOwner !== undefined && clusterOwner.uid !== 0)
    return [withReach(clusterOwner), plainly(clusterOwner)]
  return [inUserNamespace(), withReach(nobody), plainly(nobody)]
}

/** The first way in which PostgreSQL finds its own parts and may enter `dataFolder`. */
export async function chooseRunAs(
  initdb: string,
  {
    dataFolder,
    cluster,
    ways,
  }: { dataFolder: string; cluster: string; ways?: RunAs[] | undefined },
): Promise<RunAs> {
  if (process.getuid?.() !== 0) return asOurselves()
  const found = await stat(cluster).catch(() => undefined)
  const probe = ['-c', 'cd "$0" && exec "$1" --show --pgdata="$0"', dataFolder, initdb]
  for (const way of ways ?? waysForRoot(found)) {
    // Passing through the folder is not listing it, and all else in it is closed to others.
    if (way.isShutOut) await chmod(dataFolder, 0o711)
    const { file, args, options } = way.command('/bin/sh', probe)
    const works = await run(file, args, { ...options, timeout: probeWithinMs }).then(
      () => true,
      () => false,
    )
    if (works) return way
  }
  throw new StartProblem(
    'PostgreSQL does not run as root, and neither user namespaces nor another user id worked here: start as an ordinary user, or set DATABASE_URL',
  )
}

function asOurselves(): RunAs {
  return {
    owner: undefined,
    isShutOut: false,
    command: (file, args) => ({ file, args, options: {} }),
  }
}

/** Root seen as nobody from inside: it passes for an ordinary user and still owns its files. */
function inUserNamespace(): RunAs {
  const { uid, gid } = nobody
  const flags = ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
  return {
    owner: { uid: 0, gid: 0 },
    isShutOut: false,
    command: (program, args) => ({
      file: 'unshare',
      args: [...flags, program, ...args],
      options: {},
    }),
  }
}

/** Another user that may still enter folders closed to it, such as root's home. */
function withReach(owner: Account): RunAs {
  const flags = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    // Without it, "may I run this?" is answered as if the right were not there.
    '--securebits=+no_setuid_fixup',
    '--',
  ]
  return {
    owner,
    isShutOut: false,
    command: (program, args) => ({
      file: 'setpriv',
      args: [...flags, program, ...args],
      options: {},
    }),
  }
}

function plainly(owner: Account): RunAs {
  return {
    owner,
    isShutOut: true,
    command: (file, args) => ({ file, args, options: { uid: owner.uid, gid: owner.gid } }),
  }
}
