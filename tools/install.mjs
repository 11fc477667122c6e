// The first step of npm start, npm test and the other scripts: installs the packages when they are
// missing or other than package-lock.json says, and makes sure that Node 24 is among them. It is
// plain JavaScript because it runs before there are packages, on whatever Node there is.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withInstallLock } from './install-lock.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installWithinMs = 15 * 60 * 1000
const windowsText =
  'Windows: run this inside WSL (https://aka.ms/wsl), or start packages/server/src/main.ts with Node 24 and DATABASE_URL set to a PostgreSQL server'
const waitingText = 'Another start is installing packages; waiting for it …'

try {
  await makeReady()
} catch (error) {
  say(`${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

async function makeReady() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Node ${process.versions.node} is too old: please install Node 20 or newer`)
  if (process.platform === 'win32') throw new Error(windowsText)
  if (isInstalled() && hasNode()) return
  await withInstallLock(
    join(root, '.install-lock'),
    { waiting: () => say(waitingText) },
    async () => {
      // Another process may have done it while this one waited.
      if (!isInstalled()) await install()
      if (!hasNode()) await npm(['rebuild', 'node', '--ignore-scripts=false'])
      if (hasNode()) compile()
      else throw new Error('Node 24 could not be installed: remove node_modules and try again')
    },
  )
}

/** Takes two seconds once. Without it everything works as well, and the first start is a second longer. */
function compile() {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled') }
  const order = [join(root, 'tools/compile.ts')]
  spawnSync(join(root, 'node_modules/.bin/node'), order, { cwd: root, env, timeout: 60_000 })
}

/** Whether every package of the lock file is there in its version. */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const found = readPackages(join('node_modules', '.package-lock.json'))
  return (
    wanted !== undefined &&
    found !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, link, optional }]) =>
        !path.includes('node_modules/') ||
        (found[path] === undefined
          ? // What is optional is there only if it fits the machine.
            optional === true
          : link === true || found[path].version === version),
    )
  )
}

function readPackages(name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8')).packages
  } catch {
    // Missing or half written: either way there is no list to go by.
    return undefined
  }
}

/** Whether the Node that runs the program is there, and for this kind of machine. */
function hasNode() {
  const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'node'), ['--version'], {
    encoding: 'utf8',
  })
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1]) >= 24
}

async function install() {
  // A clean install empties the folder first, which programs running from it would not survive.
  const isFirst = !existsSync(join(root, 'node_modules'))
  const flags = [
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const started = Date.now()
  say('Installing packages, this once …')
  await npm([...(isFirst ? ['ci'] : ['install', '--no-save']), ...flags])
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

function npm(flags) {
  const { npm_execpath: script } = process.env
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script)
  const [command, args] = isNpm ? [process.execPath, [script, ...flags]] : ['npm', flags]
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environmentForNpm(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: installWithinMs,
    })
    let output = ''
    const keep = (text) => {
      output = (output + text).slice(-20_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve()
      const end = output.trim().split('\n').slice(-15).join('\n')
      reject(new Error(`${end}\n\nnpm ${flags[0]} failed; the lines above say why.`))
    })
  })
}

/** `npm --prefix` hands its folder on, and the packages' own scripts would install into it. */
function environmentForNpm() {
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(local_|global_)?prefix$/.test(name),
  )
  return Object.fromEntries(ours)
}

function say(text) {
  process.stderr.write(`${text}\n`)
}
