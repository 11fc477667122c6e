const mebibyte = 1024 * 1024

/** How much of anything a caller may ask for. Operators may change the rates, not the sizes. */
export const limits = {
  readsPerMinute: 2_000,
  writesPerMinute: 300,
  generationsPerMinute: 10,
  signInsPerMinute: 10,
  keyRequestsPerDay: 1_000,

  promptCharacters: 10_000,
  /** Of what a character says in one line. */
  lineCharacters: 10_000,
  /** Of what a character says in a film. */
  speechCharacters: 500,
  styleCharacters: 200,
  labelCharacters: 64,
  nameCharacters: 100,
  titleCharacters: 200,
  licenseCharacters: 200,
  searchCharacters: 200,
  handleCharacters: { least: 3, most: 64 },
  passwordCharacters: { least: 10, most: 128 },
  keywords: 50,
  keywordCharacters: 64,
  idempotencyKeyCharacters: 255,

  jsonBytes: mebibyte,
  stripeEventBytes: mebibyte / 2,
  referenceImages: 8,
  fileBytes: 50 * mebibyte,
  filesBytes: 100 * mebibyte,
  imagePixels: 100_000_000,
  /** Base64 of all inline images of a film, with room for the rest of the call. */
  inlineImagesBytes: 140 * mebibyte,
  castSheets: 8,
  scenes: 4,

  /** Jobs of one account: in line, and worked on at once. Operators may change these, too. */
  queuedJobs: 20,
  runningJobs: 1,
  /** How long a job may take from its order to its end. */
  jobMinutes: 60,

  keysPerAccount: 100,
  /** The most a key's own limits can be set to, and the last moment a date can name. */
  keyDailyLimit: 1_000_000_000,
  keyMonthlyCredits: 1_000_000_000,
  keyExpiresAt: 8_640_000_000_000_000,
  projectsPerAccount: 1_000,
  foldersPerProject: 1_000,
  grantCredits: 1_000_000,

  webhooksPerAccount: 10,
  webhookUrlCharacters: 2_000,
  /** How long it can be looked up what was sent to a webhook. */
  webhookDeliveryDays: 30,

  /**
   * How many of these may be on their way at once: to one account, or one address where nobody is
   * signed in, and from one process.
   */
  uploads: { perCaller: 8, inAll: 64 },
  accountExports: { perCaller: 2, inAll: 8 },
  sheetExports: { perCaller: 8, inAll: 64 },
  /** Those of them that are put together in memory, most of them after drawing the sheet again. */
  sheetBundles: { perCaller: 2, inAll: 8 },
  /** A page may show dozens of pictures, and many people may share an address. */
  sheetFiles: { perCaller: 256, inAll: 1_024 },
  eventStreams: { perCaller: 16, inAll: 256 },
  /** Callers who are kept waiting for their work. More are answered at once where to look for it. */
  waitingCallers: { perCaller: 64, inAll: 1_024 },
  webhookTests: { perCaller: 2, inAll: 16 },

  /** How long one of them may take until it is put together, its time in line included. */
  bundleSeconds: 60,
  /** How long a generating call may keep its caller waiting before it answers 202. */
  waitSeconds: 300,
  pageLength: 100,
  transactions: 50,
} as const
