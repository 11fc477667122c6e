/** Words that tell that something is done. */
import { awayWords, meetingWords, poseWords, talkingWords } from './actions.ts'

const notVerbs =
  /^(?:fist|fistfight|swordfight|sword|bridal|princess|slow|ballroom|reunion|confused|proud|camping|couple|friends|best|couples|rivals|side|hand|arm|back|face|together|group|photo|from|behind|in|with|the|a|an|on|at|her|his|of|and|to|war|round|around|over|out|up|down|selfie|victory|dead)$/

const verbs: ReadonlySet<string> = new Set(
  [poseWords, meetingWords, talkingWords, awayWords]
    .flatMap((table) => Object.values(table))
    .flatMap((words) => (words ?? '').split(','))
    // The first word of a phrase is what is done; the others say to what.
    .map((phrase) => phrase.trim().split(/\s+/)[0] ?? '')
    .filter((word) => word !== '' && !notVerbs.test(word)),
)

const worn =
  /^(?:wearing|holding|wielding|carrying|named|called|dressed|hooded|armed|glowing|flowing)$/

export function isDoing(text: string): boolean {
  if (worn.test(text)) return false
  return verbs.has(text) || /[a-z]{3}ing$/.test(text)
}
