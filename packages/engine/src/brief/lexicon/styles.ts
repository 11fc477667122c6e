/** Style words in a request or a prompt, and the engine's name for the style that comes nearest. */
export const styleWords: Record<string, string> = {
  anime: `
    anime, manga, anime style, anime art, 80s anime, 90s anime, 80s anime style, 90s anime style, retro anime, jrpg,
    webtoon, manhwa, manhua, vtuber, ghibli, studio ghibli, ghibli style, shonen, shoujo, shojo, seinen, moe, visual
    novel, gacha, gacha game, isekai, japanese animation, light novel, anime screencap, anime key visual, manga style,
    webtoon style, manhwa style, doujin, galgame`,
  cel: `
    cel, cel-shaded, cel shaded, cel shading, celshaded, toon, toon shaded, cartoon, animation, disney, pixar,
    animated, cartoon style, saturday morning cartoon, borderlands, toony, rubber hose, rubber hose cartoon, 1930s
    cartoon, disney style, pixar style, dreamworks, cartoon network, 2d animation, flash animation, newgrounds, looney
    tunes, stop motion, claymation, clay animation, plasticine, puppet animation, 3d render, 3d cartoon, 3d model,
    stylised 3d, stylized 3d, lego, muppet style, felt puppet`,
  comic: `
    comic, comic book, comics, graphic novel, superhero comic, marvel, dc comics, pop art, bande dessinee, ligne
    claire, tintin, halftone, screentone, comic style, comic-book, western comic, newspaper comic, comic strip, indie
    comic, spider-verse, roy lichtenstein, pulp, pulp cover, pulp magazine, fumetti, underground comix, golden age
    comic, silver age comic, arcane style, mignola, moebius`,
  line_art: `
    line art, lineart, line_art, inked, black and white lineart, line drawing, outline, coloring page, colouring page,
    pen and ink, ink drawing, monochrome line art, woodcut, medieval woodcut, woodblock, woodblock print, linocut,
    engraving, etching, line-art, stippling, dotwork, tattoo flash, wanted poster, medieval manuscript, illuminated
    manuscript, cave painting, petroglyph`,
  ink: `
    ink, ink and wash, ink wash, sumi-e, sumi, brush and ink, indian ink, ink brush, brush ink, ink painting, chinese
    ink painting, chinese ink, japanese ink, ink splash, ink sketch, monochrome wash`,
  watercolour: `
    watercolour, watercolor, watercolour sketch, watercolor sketch, watercolour painting, watercolor painting,
    gouache, storybook, aquarelle, watercolor style, watercolour style, wash, pastel drawing, chalk pastel, storybook
    illustration, children book illustration, childrens book, picture book, beatrix potter, arthur rackham, tarot,
    tarot card`,
  painterly: `
    painterly, painting, oil painting, oils, oil, acrylic, acrylic painting, tempera, impressionist, impressionism,
    expressionist, digital painting, concept art painting, concept art, realistic, semi-realistic, semi realistic,
    photorealistic, photorealism, photo-realistic, hyperrealistic, hyper-realistic, photograph, photo, fantasy art,
    renaissance painting, renaissance portrait, baroque, baroque painting, rembrandt, caravaggio, van gogh,
    pre-raphaelite, romanticism, surrealist, surrealism, dark fantasy painting, matte painting, speedpaint, fresco,
    frank frazetta, frazetta, splash art, card art, magic the gathering, trading card, impasto, brush strokes`,
  pencil: `
    sketch, pencil, pencil sketch, pencil drawing, charcoal, charcoal drawing, charcoal sketch, sketchy,
    crosshatching, crosshatched, cross-hatched, graphite, silverpoint, chalk drawing, rough sketch, concept sketch,
    fashion sketch, doodle, scribble, ballpoint pen, biro, hatching, sketchbook, coloured pencil, colored pencil,
    crayon drawing`,
  flat: `
    flat, flat design, vector, minimalist, minimalism, minimal, flat vector, flat colour, flat color, geometric style,
    low poly, low-poly, isometric, flat style, vector art, vector illustration, paper cutout, papercut, paper craft,
    collage, poster, art deco, art deco style, art nouveau, art nouveau style, mucha, bauhaus, constructivist,
    constructivism, propaganda poster, travel poster, ukiyo-e, ukiyo e, stained glass window, mosaic style, corporate
    memphis, flat colors, flat colours, icon style, graphic, logo style, mascot logo, emoji style, sticker, sticker
    style, silhouette, stencil, street art, graffiti, banksy, cubist, cubism, de stijl, swiss style, vaporwave style,
    synthwave style, folk art, naive art, egyptian fresco, greek vase, greek vase painting, byzantine icon, shadow
    puppet, embroidery style, cross stitch, risograph, riso print, screen print`,
  pixel: `
    pixel, pixel art, pixelart, 8-bit, 16-bit, 32-bit, 8 bit, 16 bit, voxel, voxel art, minecraft, minecraft style,
    sprite, sprite sheet, pixelated, retro game, snes, nes, gameboy, ps1, ps1 style`,
  chibi: `
    chibi, super deformed, sd, kawaii, nendoroid, chibi style, funko, funko pop, chibi art, gachapon, mini style, cute
    chibi, chibi-style, pop figure, animal crossing, plushie style, mascot style`,
  blueprint: `
    blueprint, technical drawing, patent drawing, schematic, blue print, engineering drawing, cyanotype, technical
    blueprint`,
  noir: `
    noir, noir comic, film noir, sin city, black and white, black-and-white, high contrast, chiaroscuro, noir style,
    stark black and white`,
}

/** These are things, looks or materials as often as styles: they count when they are said of the drawing. */
export const ambiguousStyles = `
  flat, ink, inked, wash, oil, oils, acrylic, pencil, outline, graphic, poster, vector, pixel, toon, cel, comic, comics,
  sd, moe, painting, sketch, blueprint, isometric, minimal, minimalist, charcoal, engraving, etching, silhouette, stencil,
  sticker, tarot, tarot card, photo, photograph, pulp, marvel, disney, graffiti, collage, tempera, fresco, doodle,
  scribble, graphite, storybook, lego, realistic, animation, animated, cartoon, oil painting, kawaii, baroque, art deco,
  wanted poster, impressionist, surrealist, trading card, emoji style, minecraft, wash, romanticism, tintin, rembrandt,
  constructivist, cubist, mucha, bauhaus, noir, vaporwave style, picture book, street art, cave painting, folk art,
  medieval manuscript, illuminated manuscript, 3d model, pop figure, propaganda poster, travel poster, stained glass
  window, greek vase, dreamworks, gacha, black and white, high contrast, schematic, sprite, snes, nes, gameboy,
  sketchbook, hatching, cyanotype, crayon drawing, sumi`
