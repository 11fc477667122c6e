/** One name for one mood and one pose: 'kind-looking' is kind, who 'cackles' is cackling, and a confident stance tells a mood as well. */

import type { Subject } from '../brief.ts'
import { deedsOfFaces, type Kin, moodKin, poseKin, posesOfFaces } from '../lexicon/manner-kin.ts'
import { addOnce } from '../terms/attributes.ts'
import { vocabulary } from '../words/vocabulary.ts'

type Sort = 'trait' | 'pose'

/** Puts the moods and poses of somebody into their plain names. */
export function settleManner(subject: Subject): void {
  subject.traits = [...new Set(subject.traits.map((trait) => doing(plainMood(trait), 'trait')))]
  for (const trait of [...subject.traits]) {
    const mood = moodInFace(trait)
    if (mood !== undefined) addOnce(subject.traits, mood)
  }
  subject.poses = [...new Set(subject.poses.map((pose) => doing(pose, 'pose')))]
  for (const pose of [...subject.poses]) {
    const deed = deedIn(pose)
    if (deed !== undefined) addOnce(subject.poses, deed)
  }
  for (const pose of subject.poses) {
    const mood = /^([a-z]+) (?:stance|posture|pose|bearing)$/.exec(pose)?.[1]
    if (mood !== undefined && is(mood, 'trait')) addOnce(subject.traits, mood)
  }
  nameAlike(subject)
}

/** What somebody who looks for it would call it stands beside what was said: 'head cocked to one side' is a tilted head. */
function nameAlike(subject: Subject): void {
  const { poses, traits } = subject
  for (const pose of [...poses]) {
    for (const name of [...namesOf(pose, poseKin), ...shorterPoses(pose)]) addOnce(poses, name)
    if (deedsOfFaces.test(pose)) addOnce(traits, pose)
  }
  for (const trait of [...traits]) {
    for (const name of namesOf(trait, moodKin)) addOnce(traits, name)
    if (posesOfFaces.test(trait)) addOnce(poses, trait)
  }
}

function namesOf(said: string, kin: readonly Kin[]): string[] {
  return kin.flatMap(([words, names]) => {
    const found = words.exec(said)
    return found === null ? [] : names.replaceAll('$1', found[1] ?? '').split(', ')
  })
}

/** 'Hand on his heart' is a hand on heart, 'hands clasped behind her back' are clasped and behind her back. */
function shorterPoses(pose: string): string[] {
  const plain = withoutOwner(pose)
  const [, limb = '', how = '', where = ''] = limbPut.exec(plain) ?? []
  const parts = limb === '' ? [] : [`${limb} ${how}`, `${limb} ${where}`]
  return [...(plain === pose ? [] : [plain]), ...parts]
}

/** 'Tapping her foot' → 'tapping foot', 'hand on the hilt' → 'hand on hilt' */
function withoutOwner(pose: string): string {
  // Nobody says 'on knees'.
  if (pose.startsWith('on ')) return pose
  const owner = /^(?:hands?|fists?|palms?|foot|paws?) /.test(pose) ? anyOwner : someOwner
  return pose.replace(owner, ' ')
}

const someOwner = / (?:his|her|their|its) (?:own )?/
const anyOwner = / (?:his|her|their|its|the) (?:own )?/

const limbPut =
  /^((?:one |both )?(?:hands?|arms?|fists?|palms?|fingers?|thumbs?|paws?|wings|legs?|feet|foot|knees|head|chin|elbows?)) (folded|crossed|clasped|pressed|planted|resting|rested|held|tucked|buried|shoved|stuffed|deep|propped|hooked|laced|linked|raised|lifted|jammed|stuck|thrust|bowed|cocked|tilted|braced|spread|stretched|locked|hidden) ((?:in|on|over|behind|against|to|across|into|inside|under|beneath|at|through|above|round|around) .+)$/

/** Who is 'flexing both arms' is flexing, and who is 'jumping for joy' jumping. */
function deedIn(pose: string): string | undefined {
  const verb =
    /^([a-z]+ing) (?!.* (?:raised|lifted|aloft|high)$|up$|down$|over$|out$|off$|back$|still$|away$)/.exec(
      pose,
    )?.[1]
  return verb !== undefined && (is(verb, 'pose') || ofSenses.test(verb)) ? verb : undefined
}

const ofSenses = /^(?:listening|whispering|reading|writing|thinking|dreaming|stirring|painting)$/

/** Whose look is disdainful is so herself; 'a flat expression' is flat, 'a nervous wreck' nervous. */
function moodInFace(trait: string): string | undefined {
  const [, mood, noun] = ofFaces.exec(trait) ?? []
  if (mood === undefined) return undefined
  if (onlyInFaces.test(mood)) return noun === 'look' && mood === 'sharp' ? undefined : mood
  return is(mood, 'trait') ? mood : undefined
}

const ofFaces =
  /^([a-z]+(?:-[a-z]+)?) (look|expression|face|gaze|stare|glare|glance|air|demeanou?r|countenance|wreck|patience|smile|grin|smirk|scowl|frown|pout|sneer)$/
const onlyInFaces =
  /^(?:blank|flat|empty|vacant|hollow|glassy|stony|steely|piercing|sharp|faraway|distant|dead|neutral|deadpan)$/

function is(word: string, sort: Sort): boolean {
  return vocabulary.entries.get(word)?.[sort] === true
}

/** 'Mean looking' → 'mean' */
function plainMood(mood: string): string {
  const plain = mood.replace(/[ -]looking$/, '')
  return is(plain, 'trait') ? plain : mood
}

/** 'Cackles' → 'cackling', 'flies' → 'flying' */
function doing(word: string, sort: Sort): string {
  const stem = /^([a-z]{2,})s$/.exec(word)?.[1]
  if (stem === undefined || /ss$/.test(word)) return word
  const forms = [
    `${stem.replace(/e$/, '')}ing`,
    `${stem}ing`,
    `${stem}${stem.at(-1)}ing`,
    `${stem.replace(/ie$/, 'y')}ing`,
    `${stem.replace(/e$/, '').replace(/i$/, 'y')}ing`,
    `${stem.replace(/(?<=[sxh])e$/, '')}ing`,
  ]
  return forms.find((form) => is(form, sort)) ?? word
}
