import { openCrafts } from '@newcharactersheet/engine'
import type { MeshProvider, VoiceProvider } from '../provider.ts'
import { openEmbeddedMeshes } from './mesh.ts'
import { openEmbeddedVoices } from './voice.ts'

/** Voices and meshes, made by one thread that stays warm; closing the voices ends it. */
export async function openEmbeddedCrafts(
  options: { compileCache?: string } = {},
): Promise<{ voices: VoiceProvider; meshes: MeshProvider }> {
  const crafts = openCrafts(options)
  return { voices: await openEmbeddedVoices(crafts), meshes: openEmbeddedMeshes(crafts) }
}
