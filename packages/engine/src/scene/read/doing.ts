/** Words that tell that something is done. */
import { awayWords, meetingWords, poseWords, talkingWords } from './actions.ts'

const notVerbs =
  /^(?:couple|friends|best|couples|rivals|side|hand|arm|back|face|together|group|photo|from|behind|in|with|the|a|an|on|at|her|his|of|and|to|war|round|around|over|out|up|down|selfie|victory|dead)$/

const verbs: ReadonlySet<string> = new Set(
  [poseWords, meetingWords, talkingWords, awayWords]
    .flatMap((table) => Object.values(table))
    .flatMap((words) => (words ?? '').split(/[\s,]+/))
    .filter((word) => word !== '' && !notVerbs.test(word)),
)

const worn =
  /^(?:wearing|holding|wielding|carrying|named|called|dressed|hooded|armed|glowing|flowing)$/

export function isDoing(text: string): boolean {
  if (worn.test(text)) return false
  return verbs.has(text) || /[a-z]{3}ing$/.test(text)
}
