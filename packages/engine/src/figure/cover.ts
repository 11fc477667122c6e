/** What headgear does to the hair below it. */
import type { GarmentKind, RoleKind } from '../brief/concepts.ts'

/** A hat presses the crown, a hood shows what frames the face, a veil more of it, a closed one only what lies on the face, a helmet what hangs below it; 'all' hides everything. */
export type Cover = 'none' | 'hat' | 'veil' | 'hood' | 'closed' | 'helmet' | 'all'

const covers: Partial<Record<GarmentKind, Cover>> = {
  helmet: 'helmet',
  horned_helmet: 'hat',
  kabuto: 'hat',
  hijab: 'all',
  turban: 'all',
  gele: 'all',
  keffiyeh: 'all',
  hood: 'hood',
  veil: 'veil',
  wizard_hat: 'hat',
  top_hat: 'hat',
  fedora: 'hat',
  cowboy_hat: 'hat',
  straw_hat: 'hat',
  beret: 'hat',
  cap: 'hat',
  beanie: 'hat',
  bandana: 'hat',
  tricorn: 'hat',
  chef_hat: 'hat',
  jester_hat: 'hat',
  conical_hat: 'hat',
  mushroom_cap: 'hat',
  mitre: 'hat',
  hennin: 'hat',
  bowler_hat: 'hat',
  hard_hat: 'hat',
  fire_helmet: 'hat',
  army_helmet: 'hat',
  bike_helmet: 'hat',
  space_helmet: 'closed',
  pith_helmet: 'hat',
  bucket_hat: 'hat',
  souwester: 'hat',
  sombrero: 'hat',
  fez: 'hat',
  sun_hat: 'hat',
  cavalier_hat: 'hat',
  peaked_cap: 'hat',
  shako: 'hat',
  sailor_hat: 'hat',
  mortarboard: 'hat',
  ushanka: 'hat',
  santa_hat: 'hat',
  galea: 'hat',
  feather_headdress: 'hat',
  deerstalker: 'hat',
  flat_cap: 'hat',
  newsboy_cap: 'hat',
  swim_cap: 'all',
}
const order: readonly Cover[] = ['none', 'hat', 'veil', 'hood', 'closed', 'helmet', 'all']

type Dressed = {
  wear: readonly { kind: GarmentKind }[]
  person: { role: RoleKind | undefined }
}

/** The closest cover among the things worn on the head. A nun's veil shows no hair. */
export function coverOf({ wear, person }: Dressed): Cover {
  const worn = wear.map(({ kind }) =>
    order.indexOf(kind === 'veil' && person.role === 'nun' ? 'all' : (covers[kind] ?? 'none')),
  )
  return order[Math.max(0, ...worn)]
}
