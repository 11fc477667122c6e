/** Style words in a request or a prompt, and the engine's name for the style that comes nearest. */
export const styleWords: Record<string, string> = {
  anime: `
    anime, manga, anime style, anime art, 80s anime, 90s anime, 80s anime style, 90s anime style, retro anime, jrpg,
    webtoon, manhwa, manhua, vtuber, ghibli, studio ghibli, ghibli style, shonen, shoujo, shojo, seinen, moe, visual
    novel, gacha, gacha game, isekai, japanese animation, light novel, anime screencap, anime key visual, manga style,
    webtoon style, manhwa style, doujin, galgame`,
  cel: `
    cel, cel-shaded, cel shaded, cel shading, celshaded, toon, toon shaded, cartoon, animation, disney, pixar, animated,
    cartoon style, saturday morning cartoon, borderlands, toony, rubber hose, rubber hose cartoon, 1930s cartoon,
    disney style, pixar style, dreamworks, cartoon network, 2d animation, flash animation, newgrounds, looney tunes,
    stop motion, claymation, clay animation, plasticine, puppet animation, 3d render, 3d cartoon, 3d model, stylised 3d,
    stylized 3d, lego, muppet style, felt puppet`,
  comic: `
    comic, comic book, comics, graphic novel, superhero comic, marvel, dc comics, pop art, bande dessinee, ligne claire,
    tintin, halftone, noir, noir comic, film noir, screentone, comic style, comic-book, western comic, newspaper comic,
    sin city, comic strip, indie comic, spider-verse, roy lichtenstein, pulp, pulp cover, pulp magazine, fumetti,
    underground comix, golden age comic, silver age comic, arcane style, mignola, moebius`,
  line_art: `
    line art, lineart, line_art, ink, inked, black and white lineart, line drawing, sketch, pencil, pencil sketch,
    pencil drawing, charcoal, charcoal drawing, charcoal sketch, outline, coloring page, colouring page, pen and ink,
    blueprint, technical drawing, ink drawing, ink sketch, monochrome line art, woodcut, medieval woodcut, woodblock,
    woodblock print, linocut, engraving, etching, line-art, ink and wash, sketchy, ballpoint pen, biro, crosshatching,
    crosshatched, cross-hatched, stippling, dotwork, tattoo flash, doodle, scribble, graphite, silverpoint, chalk
    drawing, rough sketch, concept sketch, fashion sketch, wanted poster, medieval manuscript, illuminated manuscript,
    patent drawing, cave painting, petroglyph`,
  watercolour: `
    watercolour, watercolor, watercolour sketch, watercolor sketch, watercolour painting, watercolor painting,
    painterly, painting, gouache, oil painting, oils, storybook, aquarelle, watercolor style, watercolour style, ink
    wash, sumi-e, wash, impressionist, impressionism, expressionist, digital painting, oil, acrylic, acrylic painting,
    tempera, pastel drawing, chalk pastel, coloured pencil, colored pencil, crayon drawing, storybook illustration,
    children book illustration, childrens book, picture book, concept art painting, realistic, semi-realistic, semi
    realistic, photorealistic, photorealism, photo-realistic, hyperrealistic, hyper-realistic, photograph, photo,
    fantasy art, renaissance painting, renaissance portrait, baroque, baroque painting, rembrandt, caravaggio, van gogh,
    pre-raphaelite, romanticism, surrealist, surrealism, dark fantasy painting, matte painting, speedpaint, fresco,
    chinese ink painting, ink painting, beatrix potter, arthur rackham, frank frazetta, frazetta, splash art, card art,
    magic the gathering, trading card, tarot, tarot card`,
  flat: `
    flat, flat design, vector, minimalist, minimalism, minimal, flat vector, flat colour, flat color, geometric style,
    pixel, pixel art, pixelart, 8-bit, 16-bit, 32-bit, 8 bit, 16 bit, low poly, low-poly, ps1, ps1 style, isometric,
    flat style, vector art, vector illustration, paper cutout, papercut, paper craft, collage, poster, art deco, art
    deco style, art nouveau, art nouveau style, mucha, bauhaus, constructivist, constructivism, propaganda poster,
    travel poster, ukiyo-e, ukiyo e, stained glass window, mosaic style, corporate memphis, flat colors, flat colours,
    icon style, graphic, logo style, mascot logo, emoji style, sticker, sticker style, silhouette, stencil, street art,
    graffiti, banksy, cubist, cubism, de stijl, swiss style, vaporwave style, synthwave style, folk art, naive art,
    egyptian fresco, greek vase, greek vase painting, byzantine icon, shadow puppet, embroidery style, cross stitch,
    voxel, voxel art, minecraft, minecraft style, risograph, riso print, screen print`,
  chibi: `
    chibi, super deformed, sd, kawaii, nendoroid, chibi style, funko, funko pop, chibi art, gachapon, mini style, cute
    chibi, chibi-style, pop figure, animal crossing, plushie style, mascot style`,
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
  window, greek vase, dreamworks, gacha`
