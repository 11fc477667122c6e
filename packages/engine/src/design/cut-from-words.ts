/** How a garment is cut, as far as the words beside it say: its length, fit, sleeves and hem. */
import type { Brief } from '../brief/brief.ts'
import type { Garment } from './design.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

export function lengthFrom(words: string, usual: number, kind?: Garment['kind']): number {
  if (isCropped(words) && kind !== undefined && ofUpperBody.test(garmentDefaults(kind).zone))
    return croppedLength
  if (kind !== undefined && ofLegs.test(kind)) return lengthOnLegs(words, usual)
  if (/rolled[- ]down|slouch|fallen/.test(words)) return usual * 0.35
  if (/floor|ankle|full[- ]length|trailing/.test(words)) return 1
  if (/\boversized?\b|too (?:big|large)|\bbaggy\b/.test(words)) return Math.min(1, usual + 0.25)
  if (/\blong\b|flowing|sweeping/.test(words)) return Math.min(1, usual + 0.25)
  if (/knee/.test(words)) return 0.55
  if (/\bshort\b|cropped|mini/.test(words)) return Math.max(0.1, usual - 0.2)
  return usual
}

/** Of a top that ends above the waist, whatever its kind. */
const croppedLength = -1
const ofUpperBody = /^(?:top|jacket)$/
const isCropped = (words: string): boolean => /\bcrop(?:ped)?\b/.test(words)

const ofLegs = /^(?:boots|shorts|swim_trunks)$/

/** Ankle boots are low, long shorts go to the knee. */
function lengthOnLegs(words: string, usual: number): number {
  if (/\bankle\b|\blow\b|\bchelsea\b/.test(words)) return Math.min(usual, 0.12)
  if (/\blong\b|\bknee|\bbaggy\b|\boversized?\b/.test(words)) return Math.min(1, usual + 0.45)
  if (/\b(?:short|mini|tiny)\b/.test(words)) return Math.max(0.1, usual - 0.2)
  return /\b(?:high|tall)\b/.test(words) ? Math.min(1, usual + 0.25) : usual
}

/** A helmet that covers the face. */
const shutHelmet =
  /\b(?:closed|shut|sealed|visored|full[- ]face|face[- ]covering|great helm|close helm|bucket helm|lowered)\b/

export function fitFrom(words: string, usual: number, kind: Garment['kind']): number {
  if (kind === 'helmet' && shutHelmet.test(words)) return 1
  if (/tight|fitted|slim|skinny|form-fitting|too small/.test(words)) return Math.min(usual, 0.15)
  if (/loose|baggy|oversized|flowing|billowing|huge|wide|roomy|too (?:big|large)/.test(words))
    return Math.min(1, usual + 0.3)
  return usual
}

const wideSleeves =
  /\b(?:wide|bell|billowing|flowing|flared|trumpet|kimono|angel|hanging|batwing|oversized|trailing|dolman)[- ]sleeve/

export function sleeveFrom(
  words: string,
  usual: Garment['sleeve'],
  brief?: Pick<Brief, 'absent'>,
): Garment['sleeve'] {
  if (/sleeveless/.test(words) || brief?.absent.some((item) => /sleeve/.test(item.words)))
    return 'none'
  if (/\b(?:short|cap)[- ]sleeve/.test(words)) return 'short'
  if (wideSleeves.test(words)) return 'wide'
  if (/\blong(?:[- ]\w+)?[- ]sleeve/.test(words)) return 'long'
  // A dress that is cut without has short ones.
  if (usual === 'none' && /\bpuff(?:ed|y)?[- ]sleeve/.test(words)) return 'short'
  return usual
}

/** What is drawn with a torn hem and rents. */
const inRags =
  /torn|tattered|ragged|ripped|shredded|frayed|worn|threadbare|moth-eaten|rott(?:ed|en|ing)|decay(?:ed|ing)|mou?ldering/

/** What has a border of fur. */
export const furEdged = /\bfur[- ](?:trimmed|trim|edged)/

export function hemFrom(words: string, isTrimmed: boolean): Garment['hem'] {
  if (inRags.test(words)) return 'torn'
  if (furEdged.test(words)) return 'furred'
  if (/fringed?|tassel/.test(words)) return 'fringed'
  if (/scalloped|ruffled|frilly|frilled|lace/.test(words)) return 'scalloped'
  if (/trimmed|ornate|embroidered|decorated|regal|elegant|gilded/.test(words)) return 'trimmed'
  return isTrimmed ? 'trimmed' : 'plain'
}
