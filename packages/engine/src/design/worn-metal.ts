/** Rust on a robot, and paint that has come off it. */
import type { Brief } from '../brief/brief.ts'
import type { Skin } from './design.ts'

const rust = /\brust(?:y|ed|ing)?\b|\bcorroded\b/
const chips =
  /\b(?:chipped|chipping|peeling|flaking|flaky|scratched|scuffed|battered|weathered|battle[- ]worn|battle[- ]scarred)\b/

/** What words tell of a metal body; rust is also where the paint is off. */
export function wornMetal(brief: Brief, surface: Skin['surface']): Pick<Skin, 'worn'> {
  if (surface !== 'metal') return {}
  const { subject, body } = brief
  const words = [
    ...[...subject.figure, ...body.skinLooks, ...(subject.species?.modifiers ?? [])],
    ...[...(subject.species?.materials ?? []), ...(subject.species?.patterns ?? [])],
  ].join(', ')
  if (rust.test(words)) return { worn: 'rust' }
  return chips.test(words) ? { worn: 'chips' } : {}
}

/** Whether such words are seen on the metal. */
export function isWornShown(words: string, { worn }: Skin): boolean {
  return worn === 'rust'
    ? rust.test(words) || chips.test(words)
    : worn !== undefined && chips.test(words)
}
