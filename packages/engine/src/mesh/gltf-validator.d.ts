declare module 'gltf-validator' {
  export function validateBytes(
    bytes: Uint8Array,
    options?: { maxIssues?: number; ignoredIssues?: readonly string[] },
  ): Promise<{
    issues: {
      numErrors: number
      numWarnings: number
      messages: { code: string; message: string }[]
    }
    info: {
      totalVertexCount: number
      animationCount: number
      hasSkins: boolean
      hasMorphTargets: boolean
    }
  }>
}
