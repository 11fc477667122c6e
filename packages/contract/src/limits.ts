const mebibyte = 1024 * 1024

/** How much of anything a caller may ask for. Operators may change the rates, not the sizes. */
export const limits = {
  readsPerMinute: 2_000,
  writesPerMinute: 300,
  generationsPerMinute: 10,
  keyRequestsPerDay: 1_000,

  promptCharacters: 10_000,
  styleCharacters: 200,
  labelCharacters: 64,
  nameCharacters: 100,
  keywords: 50,
  keywordCharacters: 64,

  jsonBytes: mebibyte,
  referenceImages: 8,
  fileBytes: 50 * mebibyte,
  filesBytes: 100 * mebibyte,
  imagePixels: 100_000_000,

  /** How long a generating call may keep its caller waiting before it answers 202. */
  waitSeconds: 300,
  pageLength: 100,
  transactions: 50,
} as const
