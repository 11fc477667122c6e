/** Twenty characters that ask different things of the engine; the words and their order stay, so that figures of different days compare. */
export const prompts: readonly string[] = [
  'a medieval knight with golden armor and a crimson cape',
  'a fire mage with flowing red robes and long auburn hair, holding a staff',
  'a cyberpunk street samurai with a red jacket, neon blue hair and a katana',
  'an old dwarf blacksmith with a braided grey beard and a leather apron, no helmet',
  'a young elf ranger with a green cloak, a bow and a quiver',
  'a dark-skinned queen in a white and gold gown with locs and a crown',
  'a pirate captain with an eyepatch over the left eye, a tricorn and a long teal coat',
  'a cheerful catgirl maid with orange hair',
  'a stern plague doctor with a black coat and a lantern',
  'a small witch with a purple pointed hat and a broom',
  'a red fox bard in a yellow tunic with a lute',
  'a robot gardener with one metal arm painted green and a watering can',
  'an angel with feathered wings, a white robe and a glowing sword',
  'a skeleton pirate with a scimitar and a torn coat',
  'a tall woman in a hijab and a grey trench coat, with round glasses and a book',
  'a demon prince with curved horns, bat wings, a black suit and a red tie',
  'an astronaut in a white space suit with orange stripes',
  'a samurai in black lacquered armor with a kabuto and a naginata',
  'a barefoot monk with a shaved head, an orange robe and a wooden staff',
  'a steampunk inventor with goggles, a brown vest, rolled sleeves and a wrench',
]

/** One character in every style. */
export const styledPrompt = prompts[1] ?? ''
