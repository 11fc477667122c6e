/** Something a person must put right before the program can start, said in one line. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}
