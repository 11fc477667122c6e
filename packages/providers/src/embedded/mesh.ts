import { type Crafts, isDesign } from '@newcharactersheet/engine'
import type { MeshProvider } from '../provider.ts'
import { tellProblems } from './tell-problems.ts'

/** Makes 3D files of characters; closing whoever else has the thread ends it. */
export function openEmbeddedMeshes(crafts: Crafts): MeshProvider {
  const formats = ['glb', 'vrm'] as const
  return {
    name: 'embedded',
    formats,
    async makeMesh({ format, seed, character }, signal) {
      const chosen = formats.find((each) => each === format)
      if (chosen === undefined) throw new Error(`no mesh can be made as ${format}`)
      const { prompt, design } = character
      const who = { prompt, seed, design: design && isDesign(design) ? design : undefined }
      return tellProblems(crafts.make({ kind: 'mesh', who, format: chosen }, signal), signal, {
        failed: 'The mesh could not be made',
        late: 'The mesh took too long to make',
        stopped: 'The mesh was stopped',
      })
    },
    close: async () => undefined,
  }
}
