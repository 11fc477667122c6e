/** What people do to their hair, and how it looks then. */

export const hairWords = /^(?:hair|locks|curls|dreads|dreadlocks|tresses|mane|braids)$/

/** Each verb and how hair is that it was done to. */
export const worn: ReadonlyMap<string, string> = new Map(
  `pins/pinned, ties/tied, braids/braided, plaits/plaited, combs/combed, slicks/slicked, brushes/brushed, sweeps/swept,
  pulls/pulled, piles/piled, twists/twisted, cuts/cut, crops/cropped, chops/chopped, hacks/hacked, shaves/shaved, dyes/dyed,
  bleaches/bleached, curls/curled, gels/gelled, spikes/spiked, tucks/tucked, clips/clipped, scrapes/scraped, bundles/tied,
  knots/knotted, coils/coiled, crimps/crimped, tied/tied, pinned/pinned, keeps/, wears/, puts/, leaves/, lets/, wraps/wrapped`
    .split(',')
    .map((pair): [string, string] => {
      const [verb = '', said = ''] = pair.trim().split('/')
      return [verb, said]
    }),
)
