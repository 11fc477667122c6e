/** Pure functions that remember: asked twice about the same object, they answer without working it out again. */

/** `work` with a memory. The objects asked about must never change; an answer is forgotten with its object. */
export function remember<Asked extends object, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { answer: Answer }>()
  return (asked) => {
    const known = answers.get(asked)
    if (known) return known.answer
    const answer = work(asked)
    answers.set(asked, { answer })
    return answer
  }
}
