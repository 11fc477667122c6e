/** Helmets that are shut but for an opening in the shape of a T. */
import type { BriefItem } from '../brief/brief.ts'
import type { Garment } from './design.ts'

/** 'A T-visor helmet', 'a barbute': worn shut, with nothing but the T before the face. */
export function teeVisorSaid({
  concept,
  name,
  modifiers,
}: BriefItem): Pick<Garment, 'isTeeVisored'> & Partial<Pick<Garment, 'fit'>> {
  const words = [name, ...modifiers].join(' ')
  return concept === 'helmet' && teeVisored.test(words) ? { isTeeVisored: true, fit: 1 } : {}
}

const teeVisored = /\bt[- ](?:shaped )?(?:visor|slit|opening)|\bbarbut[ae]\b|\bmandalorian\b/
