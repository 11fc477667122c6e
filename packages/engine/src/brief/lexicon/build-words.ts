/** What bodies are called, beside the plain words in people.ts: figures, girths, bones, muscles and statures, in slang and in euphemism. */
import type { Subject } from '../brief.ts'

export const furtherBuilds: Partial<Record<Subject['builds'][number], string>> = {
  slender: `
    all angles, all arms, all arms and legs, all bones, all elbows and knees, all knees, all limbs, all skin and bone, angular, bag of bones,
    bone-thin, boyish figure, cadaverous, dried-up, flat-chested, hatchet-faced, hollow-chested, knobbly-kneed,
    lath-like, long and thin, matchstick-limbed, narrow-chested, narrow-hipped, narrow-waisted, nothing but skin and bone, nothing but skin and bones,
    pigeon-chested, pinched-looking, pipe-cleaner limbs, puny, scraggy, scraggly frame, scrawny-necked, sharp-boned, shrivelled, skin and bone, slight of build,
    slim-hipped, slim-waisted, small-boned, snake-hipped, spider-limbed, spindle-legged, spindle-shanked, spindleshanks, spindly-legged, starveling, stick-limbed, stick-legged, sunken-chested,
    swan-necked, sylphlike, sylph-like, tiny-waisted, trim figure, twig-limbed, wasp-waisted, weedy, whipcord, whippety, whisper-thin, wispy-looking`,
  heavy: `
    absolute chonk, amply built, amply proportioned, ample-bosomed, ample bosom, ample figure, apple-shaped, baby fat, ball-shaped, balloon-shaped, barrel-bellied, beer gut,
    bell-shaped body, big-bosomed, big-bottomed, bingo wings, bloated, blubbery, bosomy, bottom-heavy, bouncy and round, broad-hipped, broad in the beam, bulbous, cankles, child-bearing hips, chonk,
    coke-bottle figure, comfortable figure, comfortably built, comfortably padded, comfortably round, curves, cuddly build, deep-bosomed, dumpling-shaped, egg-shaped, embonpoint, fat rolls, flabby, fleshy, full-bosomed,
    full-cheeked, full hips, generous build, generous figure, generous hips, generously built, generously proportioned, globular, gorbellied, great girth, hourglass shape, hugely fat, hourglass silhouette,
    huge-bellied, jelly-bellied, jowled, jowly, lardy, man boobs, meaty, mom bod, moobs, moon-faced, mum bod, mum tum, mummy tummy, ovoid, padded hips, pear-shaped, pear-shaped body, pillowy, porky, pouchy, pudding-shaped,
    puppy fat, roly-poly, round all over, round as can be, saggy-bellied, sag-bellied, shapely, spherical, stoutish, stoutly built, swag-bellied, thick-waisted, triple-chinned, double-chinned, tubbish, tun-bellied,
    waistless, well-covered, well-endowed, well-fed, well-fleshed, well-padded, well-upholstered, whale-like, wide-bottomed, wide-hipped, wide in the beam, wobbly belly`,
  athletic: `
    cat-like build, dancer's legs, gazelle-like, gymnast-lean, light and quick, lithe and quick, long and lean, runner-lean, sprinter's legs`,
  muscular: `
    amazonian, anvil-chested, beefed-up, big-armed, big-shouldered, brawn, broad-backed, broad-chested, bulked-up, cut from granite, deep-chested, eight-pack, gym-honed, gym-built,
    hard-bodied, hench, huge-shouldered, iron-muscled, linebacker build, linebacker shoulders, muscle-packed, ox-like, ox-shouldered, packed with muscle, powerful build, powerlifter physique, rippling with muscle, rock-solid build, sculpted body, slab of muscle,
    square-shouldered, steel-thewed, thickly muscled, thick with muscle, v-shaped torso, v-taper, wide-shouldered, yoked`,
  stocky: `
    ball of muscle, block-shaped, box-shaped, boxy, boxy body, brick-shaped, broad and low, built low to the ground, bull-necked, bulldog build, chunkily built, cube-shaped, cuboid, fireplug build, keg-shaped, low-slung, low to the ground,
    neckless, no neck, nuggety, short and broad, short and square, short and thick, short and wide, square-built, square body, stubby, stump-like, stumpily built, thick-necked, tree-stump build, trunk-like`,
  tall: `
    absolute tank, bear-sized, building-sized, bus-sized, elephant-sized, endless legs, giraffe-legged, giraffe-like, ginormous, house-sized, humongous, legs for days, mahoosive, mammoth-sized, man mountain, man-mountain, mile-long legs, outsize, outsized,
    skyscraper-tall, stilt-legged, supersized, tallish, tower-like, truck-sized, vast`,
  short: `
    bite-sized, cat-sized, child-height, child-sized, dinky, dwarf-sized, gnome-sized, half-sized, half-pint, handbag-sized, hobbit-sized, itsy-bitsy, knee-height, lilliputian, matchbox-sized, mouse-sized, pocket-size, runt, runt of the litter, runty, short-arsed, shortarse, shrimpy, shrunken, stunted, teacup-sized, teapot-sized, toy-sized, travel-sized, undersize, waist-height`,
  petite: `bird-boned, doll-sized, elfin, fairy-boned, sparrow-boned, wee and slight`,
}
