/** Rust on a robot, paint that has come off it, moss on a golem. */
import type { Brief } from '../brief/brief.ts'
import type { Skin } from './design.ts'

const rust = /\brust(?:y|ed|ing)?\b|\bcorroded\b/
const moss = /\bmoss(?:y|-covered)?\b|\blichen/
const chips =
  /\b(?:chipped|chipping|peeling|flaking|flaky|scratched|scuffed|battered|weathered|battle[- ]worn|battle[- ]scarred)\b/

/** What words tell of a metal body; rust is also where the paint is off. */
export function wornMetal(brief: Brief, surface: Skin['surface']): Pick<Skin, 'worn'> {
  const { subject, body, features, prompt } = brief
  const isStill = /^(?:golem|elemental)$/.test(subject.species?.concept ?? '')
  if (surface !== 'metal' && !isStill) return {}
  const words = [
    ...[...subject.figure, ...body.skinLooks, ...(subject.species?.modifiers ?? [])],
    ...[...(subject.species?.materials ?? []), ...(subject.species?.patterns ?? [])],
    ...(/\bmoss[- ]green\b/.test(prompt) ? [] : body.skin.map(({ name }) => name)),
    ...features.filter(({ concept }) => concept === 'plant_growth').map(({ name }) => name),
  ].join(', ')
  if (moss.test(words)) return { worn: 'moss' }
  if (isStill) return {}
  if (rust.test(words)) return { worn: 'rust' }
  return chips.test(words) ? { worn: 'chips' } : {}
}

/** Whether such words are seen on metal or stone. */
export function isWornShown(words: string, { worn }: Skin): boolean {
  if (worn === 'moss') return moss.test(words)
  return worn === 'rust'
    ? rust.test(words) || chips.test(words)
    : worn !== undefined && chips.test(words)
}

/** What is seen on metal or stone, in words. */
export function wornNote({ worn, surface }: Skin): string | undefined {
  if (worn === 'moss') return 'Moss grows on the body.'
  if (worn === 'chips') return 'Paint chipped, bare metal shows through.'
  return worn && `Rusty ${surface === 'metal' ? 'plating' : 'body'}.`
}
