/**
 * The same list without what is not needed for it to go wrong: pieces are left out, half of it first
 * and single items last, as long as it still does, and at most so often (delta debugging, Zeller and Hildebrandt 2002).
 */
export async function shrink<Item>(
  items: readonly Item[],
  goesWrong: (items: readonly Item[]) => boolean | Promise<boolean>,
  mostTries: number,
): Promise<Item[]> {
  let left = [...items]
  let tries = 0
  for (let size = Math.ceil(left.length / 2); size >= 1; ) {
    const before = left.length
    for (let start = 0; start < left.length && tries < mostTries; ) {
      const without = left.toSpliced(start, size)
      tries += 1
      if (await goesWrong(without)) left = without
      else start += size
    }
    // What was needed with what is gone now may not be needed any more.
    if (size > 1) size = Math.ceil(size / 2)
    else if (left.length === before || tries >= mostTries) break
  }
  return left
}
