/**
 * Loads the program, kills it or its database or both at random moments, starts it again, and checks
 * that nothing was lost and nothing paid for nothing: npm run crash [-- --rounds 200] [--seed 7].
 * Ends with 1 at the first round that leaves anything wrong, and says which and how to repeat it.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Door, read } from './crash/call.ts'
import { openChance } from './crash/chance.ts'
import { checkAtEnd, checkRound } from './crash/check.ts'
import { load } from './crash/load.ts'
import { askAgain, openPromises } from './crash/promises.ts'
import { planRound, type Round } from './crash/round.ts'
import { openShop } from './crash/shop.ts'
import {
  apiKey,
  killIn,
  type Place,
  type Subject,
  start,
  startAgain,
  stopAll,
} from './crash/subject.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const usage = 'npm run crash -- [--rounds 200] [--seed 7]'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const rounds = wholeNumber(values.rounds)
const seed = wholeNumber(values.seed)
const startedAt = performance.now()
const shop = await openShop()
const place: Place = { dataFolder: await mkdtemp('/tmp/ncs-crash-'), settings: shop.settings }
const promises = openPromises()
const known = { place, promises, shop }
say(`Seed ${seed}, ${rounds} rounds in ${place.dataFolder}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAll().finally(() => process.exit(130)))

const isRight = await run().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return false
})
await stopAll()
await shop.close()
if (isRight) await rm(place.dataFolder, { recursive: true, force: true })
else say(`Left as it is: ${place.dataFolder}. Again: npm run crash -- --seed ${seed}`)
process.exitCode = isRight ? 0 : 1

async function run(): Promise<boolean> {
  let subject = await start(place)
  const uid = await ownerOf(doorOf(subject))
  for (let number = 1; number <= rounds; number += 1) {
    const chance = openChance(seed * 10_000 + number)
    const round = planRound(chance, subject)
    await loadAndKill(subject, { round, chance, uid })
    const killedAt = performance.now()
    subject = await startAgain(round, { before: subject, place })
    const readyMs = performance.now() - killedAt
    const complaints = await checkAfter(subject)
    const checkedMs = performance.now() - killedAt - readyMs
    say(describe(number, { round, readyMs, checkedMs }))
    if (complaints.length > 0) {
      say(`${complaints.join('\n')}\nWhat the program said:\n${subject.program.output()}`)
      return false
    }
  }
  return end(subject)
}

function doorOf({ program }: Subject): Door {
  return { address: program.address, apiKey }
}

async function ownerOf(door: Door): Promise<string> {
  const answer = await read(door, '/api/account')
  // Safe: the contract promises it.
  return ((await answer.json()) as { uid: string }).uid
}

/** Somewhere between the first call and some seconds after it somebody dies. */
async function loadAndKill(
  subject: Subject,
  { round, chance, uid }: { round: Round; chance: ReturnType<typeof openChance>; uid: string },
): Promise<void> {
  const stopped = new AbortController()
  const door = doorOf(subject)
  shop.tellAt(door.address)
  const loaded = load({ ...door, uid, promises, shop, chance }, stopped.signal)
  await sleep(round.afterMs)
  await killIn(round, subject, place)
  if (round.victim === 'database') await sleep(round.withoutMs)
  stopped.abort()
  await loaded
}

/** What was never answered is asked for again, and then all that must be true now is looked at. */
async function checkAfter(subject: Subject): Promise<string[]> {
  const door = doorOf(subject)
  shop.tellAt(door.address)
  return [...(await askAgain(door, known)), ...(await checkRound(known, subject))]
}

/** All work comes to its end, and then every sheet, credit and file is looked at. */
async function end(subject: Subject): Promise<boolean> {
  const { summary, complaints } = await checkAtEnd(known, subject)
  for (const line of [summary, ...complaints]) say(line)
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
  if (complaints.length === 0) say(`All is right, after ${rounds} rounds in ${minutes} minutes.`)
  return complaints.length === 0
}

function describe(
  number: number,
  { round, readyMs, checkedMs }: { round: Round; readyMs: number; checkedMs: number },
): string {
  const seconds = (ms: number) => (ms / 1_000).toFixed(1).padStart(4)
  const { sheets, jobs, orders, unanswered } = promises
  return [
    String(number).padStart(String(rounds).length),
    round.victim.padEnd(8),
    `after ${seconds(round.afterMs)} s`,
    `ready in ${seconds(readyMs)} s`,
    `checked in ${seconds(checkedMs)} s`,
    `${orders} orders, ${sheets.size} sheets, ${jobs.size} jobs, ${shop.sales.size} purchases, ` +
      `${unanswered.length} to ask again`,
  ].join('  ')
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 1_000_000) return number
  process.stderr.write(`"${text}" is no number from 1 to 1000000\n${usage}\n`)
  process.exit(2)
}
