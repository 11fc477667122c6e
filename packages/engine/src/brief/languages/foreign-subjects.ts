/** 'The horse is being looked after', 'the moths have their own cards': clauses about a being that is nobody of whom was told before. */
import { singularOf } from '../words/inflect.ts'
import { vocabulary } from '../words/vocabulary.ts'

const subject =
  /^(?:only |even |both )?(?:(the|a|an|some|two|three|all|those|these|its|most|many|several) )?((?:[\p{L}'-]+ ){0,2})([\p{L}-]+) (?:(?:in|of|on|at|from|next|across|outside|upstairs|downstairs|down) [^,]*? )?((?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|all|both|also|never|always|still|already|usually|often|once|only|comes?|came|stays?|gets?|got|says?|say|said|thinks?|think|thought|calls?|call|called|took|takes?|take|hides?|hide|hid|drew|draws?|hates?|hate|hated|loves?|love|loved|tries|try|tried|keeps?|keep|kept|eats?|eat|ate|died|dies?|ran|runs?|lives?|live|lived|owns?|owned|stole|steals?|killed|kills?|makes?|made|attack(?:s|ed)?|chase[sd]?|hunt(?:s|ed)?|want(?:s|ed)?|belong(?:s|ed)?|appears?|appeared|lost|won|outsmart(?:s|ed)?|raised|taught|gave|bought|sold|built|broke|burned|burnt|turn(?:s|ed)?|went|go|goes|know|knows|knew|fear(?:s|ed)?)\b.*)$/u

/** What a companion does, and where. */
const isBeside =
  /^(?:is |are |was )?(?:always )?(?:sits?|sitting|perch\w*|stands?|standing|walks?|walking|follow\w*|curl\w*|sleep\w*|rest\w*|trot\w*|peek\w*|peer\w*|fl(?:ies|ying)|hover\w*|hangs?|hanging|cling\w*|lies|lying|goes|rides?|riding|on|at|by|beside|behind|under|in|near|around|with) |\b(?:his|her|their) (?:shoulder|side|feet|head|lap|arm|arms|neck|heels?|back|hand|hat|pocket|hood|hair)\b/u

/** 'A photographer did the harpoons'; a crow that goes where he goes is his. */
const doneByOne =
  /^(?:once |already )?(?:did|drew|took|made|said|told|stole|killed|ate|bought|sold|gave|raised|taught|broke)\b/u

const anybody =
  /^(?:man|woman|boy|girl|guy|lad|lass|lady|child|kid|person|character|creature|figure|beast|animal|being|fellow|monster|human|hero|heroine|protagonist|mascot|baby|robot|doll|one|thing|puppet|statue|ghost)s?$/u

/** True when a clause tells of a being that the words before it do not name. `isOne` says that the figure is known to be a single one. */
export function isOfStranger(said: string, before: string, isOne: boolean): boolean {
  const found = subject.exec(said)
  if (found === null) return false
  const [, determiner = '', , noun = '', predicate = ''] = found
  if (!isBeing(noun) || anybody.test(noun)) return false
  if (isBeside.test(predicate)) return false
  const root = singularOf(noun) ?? noun
  if (new RegExp(`\\b(?:${root}|${noun})\\b`, 'u').test(before)) return false
  const isMany = root !== noun
  const describes = /^(?:is|has|are|have|was|had|gets?|comes?) /u.test(predicate)
  if (/^an?$/.test(determiner)) return doneByOne.test(predicate)
  if (determiner === '' && !isMany) return false
  const isElsewhere =
    /^(?:is|are|was|were) (?:being|elsewhere|another|an? different|somebody|someone|not|already|done|dead|gone|other|billeted|our|my|the players?)\b|^(?:has|have|had) (?:the|their own|its own|his own|her own|already|been)\b/u
  return !describes || isElsewhere.test(predicate) || (isMany && isOne)
}

function isBeing(noun: string): boolean {
  const entry = vocabulary.entries.get(noun)
  return entry?.animal !== undefined || (entry?.who !== undefined && entry.thing === undefined)
}
