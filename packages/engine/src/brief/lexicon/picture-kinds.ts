/** What a picture may be, whoever made it, and the engine's style that comes nearest: 'a travel poster', 'a botanical plate', 'in the manner of Titian'. */

/** Nothing that anybody wears, holds or is: where these end a part of the sentence, the picture is spoken of. */
export const pictureKinds: Record<string, string> = {
  line_art: `
    coin profile, coin portrait, pew carving, carved pew, misericord, misericord carving, wood carving, church carving, ivory carving, relief carving, bas-relief, bas relief, relief, scrimshaw, totem carving, netsuke, woodblock triptych, woodblock diptych, wood cut poster, woodcut poster, broadside, broadsheet, ballad sheet, chapbook, almanac woodcut, encyclopaedia engraving, steel engraving, newspaper engraving, copper engraving, grotesque, marginal drawing, margin drawing, monumental brass, medieval brass, literatura de cordel, cordel woodcut, cordel, grabado,
    engraving, etching, aquatint, woodcut, wood cut, linocut, lino cut, lino, drypoint, dry point, mezzotint, scraperboard, scratchboard, scratch board, woodblock,
    wood block, woodblock print, woodcut print, block print, line drawing, pen drawing, pen sketch, pen and ink, illumination, illuminated letter, illuminated initial,
    illuminated manuscript, manuscript, manuscript page, manuscript illumination, bestiary page, colouring page, coloring page, colouring sheet, wanted poster,
    tattoo flash, tattoo flash sheet, flash sheet, flash tattoo, tattoo design, petroglyph, rock carving, cave painting, rock painting, bookplate, banknote engraving,
    banknote, penny dreadful illustration, penny dreadful cover, dingbat, chapbook woodcut, silverpoint drawing, dot work, dotwork, stipple drawing, stippling, whittled woodcut,
    chinese papercut engraving, rubber stamp, potato print, potato stamp, anatomical plate, anatomical drawing, ex libris, brass rubbing, tomb rubbing, runestone carving`,
  ink: `
    ink, inks, ink drawing sketch,
    ink and brush, brush and ink, ink wash, ink painting, ink drawing, ink illustration, sumi-e, sumi e, suibokuga, brush painting, brush drawing, calligraphy, wash drawing,
    pen and wash, ink and wash, ink sketch, dip pen drawing, hanging scroll, scroll painting, handscroll, ink brush`,
  flat: `
    art, title sequence, credit sequence, title cards, tile, ceramic tile, biscuit tin lid, shortbread tin, toffee tin, chocolate tin, sweet tin, lantern slide, mosaic floor, floor mosaic, wall mosaic, scroll, design, photocopy, photocopied flyer, print, paper collage, cereal mascot, cereal box mascot, sticker design, sticker art, pennant, football sticker, panini sticker, banner, frieze panel, playing card back, beer mat, beermat, poster art,
    circus bill, playbill, handbill, bill poster, isotype poster, isotype, title card, packet label, tin label, jam label, label, truck art, ledger art, bollywood poster, barge art, tattoo parlour sign, sign art, house sign, airline advert, print advert, quilt panel, embroidered sampler, schoolroom poster, wall chart, school wall chart, peg-board, board game tile, snakes and ladders board, painted wagon, gypsy caravan art, barn painting, barn quilt, banner painting, sideshow banner, union banner, trade union banner, church banner, flag design, stamp sheet, first day cover, bank note, bus ticket art, tea towel, tea-towel print, souvenir tea towel, oilcloth, biscuit tin lid, painted cupboard, bauernmalerei, nordic rune stone, prayer card, holy card, mass card, saint card, santibelli, retablo, ex-voto, ex voto, milagro, thanka,
    poster, cut-out, cut out, cutout, paper cut-out, paper cut out, paper cutout, papercut, paper cut, cut paper, decal, mosaic, stained glass, stained glass window,
    leaded window, tapestry, delft tile, painted tile, azulejo, tile panel, postage stamp, stamp design, sticker, sticker sheet, sticker pack, vinyl sticker, embroidered patch,
    patch design, sampler, cross stitch, cross-stitch, cross stitch sampler, quilt block, playing card, playing card design, face card, court card, matchbox label, matchbox cover,
    matchbox art, fruit crate label, crate label, wine label, beer label, luggage label, pictogram, infographic, origami, screen print, screenprint, silkscreen, silk screen,
    risograph, riso print, vase painting, frieze, cigarette card, chocolate box, biscuit tin, packaging art, toy packaging, packaging, board game art, board game box,
    circus poster, travel poster, propaganda poster, film poster, movie poster, theatre poster, gig poster, concert poster, theatre bill, playbill, folk art, naive painting,
    image d'épinal, image d epinal, lubok, papel picado, shadow puppet, paper theatre, toy theatre, paper doll, paper doll sheet, magic lantern slide, ukiyo-e, ukiyo-e print,
    ukiyo e, enamel, enamel pin, cloisonne, marquetry, intarsia, appliqué, applique, batik painting, sand painting, shop sign, inn sign, tavern sign, pub sign, fairground art,
    carousel art, sign painting, barge painting, canal boat art, roses and castles, heraldic device, coat of arms, emblem book, signage, road sign, safety sign, emoji set,
    app icon, screen printed poster, stencil, stencil graffiti, mural, wheatpaste, chalkboard sign, menu board, collage, photomontage, zine collage, zine, fanzine, cereal box,
    cereal packet, lottery card, loteria card, lotería card, loteria, lotería, bingo card, happy families card, snap card, hanafuda card, hanafuda, mahjong tile, t-shirt design,
    album art, record sleeve, album cover, flyer, rave flyer, billboard, advert, advertisement, magazine ad, newspaper ad, infomercial, badge design, mission patch, merit badge,
    embroidery, needlepoint, bayeux tapestry, quilt, rug, carpet, wallpaper, wall hanging, icon, byzantine icon, russian icon, vector art, vector illustration, vector drawing,
    vector, corporate mascot vector, logo, mascot logo, brand mascot, editorial illustration, spot illustration, paper craft, papercraft, pop-up book, pop up book, diorama,
    shadow box, silhouette, cut silhouette, psychedelic poster, blacklight poster, trading card sticker, retro poster, recruitment poster, public information poster,
    safety poster, wpa poster, railway poster, propaganda leaflet, constructivist poster, scherenschnitt, kirigami, low poly, low poly model, low poly render, isometric art`,
  painterly: `
    card, sculpture, ice sculpture, snow sculpture, sand sculpture, butter sculpture, marble sculpture, stone sculpture, bronze sculpture, marble bust, plaster bust, topiary, x-ray, x ray, hologram, neon sign,
    oil, oils, bronze, bronze statuette, bronze figure, spirit photograph, spirit photography, cabinet photograph, lacquer painting, lacquer box painting, palekh, palekh box, spy film poster, church painting, church wall painting, book cover art, box cover art, vhs box art, promo photo,
    oil on tin, oil on panel, oil on board, oil on copper, studio photograph, studio photo, wedding photograph, family photograph, school photograph, portrait photograph, publicity still, press photo, press photograph, paparazzi photo, fashion photograph, street photograph, street photo, glamour shot, headshot, yearbook photo, annual portrait, society portrait, swagger portrait, state portrait, donor portrait, ancestor portrait, ancestral portrait, pet portrait, pet portraits, animal portrait, regimental portrait, naval portrait, boardroom portrait, presidential portrait, royal portrait, tomb painting, mural painting, ceiling painting, ceiling fresco, church fresco, panel painting, altar panel, predella, nativity figure, waxwork, wax figure, orientalist painting, hudson river school, salon painting, macabre painting, sci fi paperback, pulp sci-fi cover, gothic romance cover, mills and boon cover, penny novel cover, magazine spread, national geographic, national geographic photo, time magazine cover, rolling stone cover,
    portrait, oil portrait, self portrait, court portrait, miniature portrait, portrait miniature, painting, oil painting, oil sketch, oil on canvas, fresco, altarpiece, triptych,
    photograph, photo, photograph still, film still, movie still, still, production still, book cover, novel cover, paperback cover, magazine cover, cover, vogue cover, fashion shoot,
    fashion spread, editorial shoot, photo shoot, photoshoot, school photo, mugshot, passport photo, polaroid, snapshot, daguerreotype, tintype, cabinet card, carte de visite,
    airbrush, airbrush art, airbrush painting, airbrushed van art, van art, encaustic, fayum portrait, mummy portrait, pastel portrait, charcoal portrait, splash art, key art,
    box art, game box art, vhs cover, vhs box, romance novel cover, sci-fi paperback, pulp cover, pulp magazine cover, dime novel, dime novel cover, trading card, collectible card,
    card art, baseball card, hologram card, lithograph, lithography, colour lithograph, chromolithograph, velvet painting, black velvet painting, plein air, impasto, nocturne,
    vanitas, still life, history painting, genre painting, matte painting, concept art, concept painting, concept sketch painting, porcelain painting, glass painting,
    reverse glass painting, pin-up, pinup, pin-up calendar, calendar girl, wall painting, cameo, hand-tinted photograph, hand tinted photograph, sepia photograph, lobby card,
    oleograph, grisaille, dutch still life, thangka, icon painting, wax painting`,
  watercolour: `
    album page, album leaf, album painting, gouache field study, field study, nature study, natural history study, plate, page,
    encyclopaedia plate, encyclopedia plate, dictionary plate, school primer, primer illustration, alphabet book, abc book, illustration, colour illustration, magazine illustration, nature print, orientalist watercolour, watercolor sketch, watercolor painting, watercolour study, watercolor study, costume sketch, theatre costume design, opera costume design, ballet costume design, paper theatre sheet, kalighat, meissen figurine, staffordshire figure, toby jug, wedgwood, jasperware, majolica, delftware, willow pattern plate, plate painting, painted plate, commemorative plate, christmas annual, gouache study, gouache sketch, watercolour illustration, gouache illustration,
    gouache, watercolour, watercolor, watercolour sketch, aquarelle, storybook illustration, book illustration, book plate, colour plate, color plate, picture book,
    children's book, childrens book, children's book illustration, annual cover, fairy tale illustration, nursery rhyme illustration, nursery print, golden book illustration,
    botanical plate, botanical print, botanical illustration, botanical drawing, natural history plate, natural history illustration, field guide plate, field guide illustration,
    field guide, bestiary plate, fashion plate, costume plate, costume design, costume sketch, tarot card, tarot, tarot deck, oracle card, greeting card, greetings card,
    christmas card, valentine card, valentine, birthday card, victorian scrap, postcard, seaside postcard, saucy postcard, picture postcard, persian miniature, mughal miniature,
    indian miniature, ottoman miniature, miniature, miniature painting, company painting, kalighat painting, madhubani painting, pattachitra, chinese export painting,
    pith painting, gongbi, shan shui, entomological plate, ornithological plate, zoological plate, seed packet, cookery book illustration, travel journal, nature journal,
    sketchbook watercolour, silk painting, painted fan, painted screen, folding screen`,
  pencil: `
    notebook sketch, reportage sketch, reportage drawing, reportage illustration, field notebook sketch, field notebook, study, chalk sketch,
    courtroom pastel, court pastel, pastel study, pastel sketch, chalk on pavement, pavement drawing, pavement art, slate drawing, blackboard drawing, whiteboard drawing, whiteboard doodle, back of an envelope, envelope doodle, margin doodles, silverpoint study, red chalk study, charcoal study, pencil study, ink study, animation model sheet, animator rough, turnaround sheet, expression sheet, costume breakdown, fashion plate sketch, urban sketch, travel sketch, sketchbook study,
    sketch, drawing, pencil sketch, pencil drawing, crayon drawing, crayon, crayons, wax crayon, wax crayons, felt-tip, felt tip, felt-tips, felt tips, felt pen, felt-tip drawing,
    marker, markers, marker sketch, marker drawing, marker render, sharpie, biro, biro drawing, biro doodle, ballpoint, ballpoint drawing, charcoal, charcoal sketch, charcoal drawing,
    chalk, chalk drawing, pavement chalk, sidewalk chalk, chalks, pastel, pastels, chalk pastel, chalk pastels, oil pastel, oil pastels, soft pastel, soft pastels, pastel drawing,
    graphite, graphite drawing, graphite study, conté, conte crayon, red chalk, sanguine, silverpoint, coloured pencil, coloured pencils, colored pencil, colored pencils,
    pencil crayons, doodle, notebook doodle, margin doodle, scribble, storyboard, storyboard frame, storyboard panel, story board, thumbnail sketch, thumbnail, figure study,
    life drawing, figure drawing, gesture drawing, croquis, fashion croquis, fashion sketch, fashion illustration, fashion drawing, court sketch, courtroom sketch,
    child's drawing, childs drawing, kid's drawing, kids drawing, children's drawing, fridge drawing, animation rough, pencil test, model sheet rough, concept sketch, napkin sketch,
    napkin doodle, police sketch, identikit, field sketch, field notes, copic drawing, copic markers, sketchbook page, sketch page, back of an envelope sketch, police composite`,
  cel: `
    figure, tiki mug, tv puppet, trumpton figure, doll, paper doll figure, animation, animated short, cartoon short,
    cartoon, caricature, cel, animation cel, animated film, animated movie, claymation, clay animation, stop motion, stop-motion, stop motion puppet,
    stop-motion puppet, stop motion film, puppet, felt puppet, hand puppet, glove puppet, sock puppet, puppet show, finger puppet, needle felt, needle felting, needle-felted,
    needle felted, felt craft, felt toy, felted wool, plasticine, modelling clay, play-doh, playdough, 3d render, 3d model, cgi, rubber hose cartoon, rubber-hose cartoon, rubber hose,
    saturday morning cartoon, sunday cartoon, political cartoon, newspaper cartoon, punch cartoon, new yorker cartoon, gag cartoon, single panel cartoon, editorial cartoon, theatre caricature,
    street caricature, fairground caricature, spitting image puppet, muppet, action figure, vinyl toy, vinyl figure, toy figure, blister pack toy, lego, lego set, lego minifig, lego
    minifigure, playmobil, bratz doll, barbie box, peg doll, nutcracker figure, porcelain figurine, ceramic figurine, figurine, maquette, sculpt, tv cartoon, flipbook,
    ps2 game, n64 model, cutscene, mascot costume design`,
  comic: `
    clear line, annual, comic annual, cartoon strip, comic art,
    comic, comic book, comic strip, comic panel, comic cover, comic book cover, graphic novel, webcomic, newspaper strip, sunday strip, bande dessinee, bande dessinée, ligne claire,
    pulp magazine, pulp, pulp illustration, photo comic, photonovel, fumetti, underground comix, superhero comic, romance comic, horror comic, war comic, tijuana bible, mad magazine
    cover, beano strip, pop art print, pop art, splash page, comix, zap comix, halftone print`,
  anime: `
    anime cel, anime still, anime screencap, anime screenshot, anime key visual, manga page, manga panel, manga cover, light novel cover, visual novel sprite, gacha splash,
    gacha card, dating sim sprite, anime, manga, manhwa, webtoon, shoujo manga, shonen manga, magical girl anime`,
  pixel: `
    game boy palette, game boy screen, gameboy palette, old nintendo game, nintendo game, old video game, old computer game, arcade game, atari game, sega game, dos game, ps1 graphics, ps1 game, playstation game,
    pixel art, sprite, sprite sheet, game sprite, arcade sprite, game boy sprite, 8-bit sprite, 16-bit sprite, voxel art, voxel model, cross-stitch pixel art, nes game, snes game,
    gameboy game, game boy game, rpg maker sprite, hama beads, perler beads, fuse beads, arcade cabinet game`,
  chibi: `
    chibi, chibi sticker, nendoroid, funko pop, gachapon toy, gashapon, keychain charm, acrylic charm, acrylic standee, plush toy, plush, plushie, amigurumi, emote, twitch emote,
    discord emote, kewpie doll, line sticker, bobblehead`,
  blueprint: `
    blueprint, patent drawing, patent illustration, technical drawing, technical manual, technical illustration, schematic, exploded diagram, exploded view, engineering drawing,
    cutaway, cutaway drawing, assembly instructions, ikea instructions, haynes manual, wireframe, cyanotype, museum diagram, sewing pattern, sewing pattern envelope, star chart`,
  noir: `
    film noir, film noir still, noir poster, silent film still, silent movie still, expressionist film still, black and white film, black and white photograph, black and white photo`,
}

/** Makers of pictures, by whose manner a drawing may be asked for. */
export const pictureMakers: Record<string, string> = {
  painterly: `
    rosalba, rosalba carriera, quentin matsys, ghirlandaio, piero della francesca, mantegna, uccello, giotto, cimabue, fra angelico, pontormo, parmigianino, tintoretto, veronese, canaletto, guardi, longhi, tiepolo, chardin, greuze, vigee le brun, fuseli, henry fuseli, john martin, friedrich, caspar david friedrich, arnold bocklin, franz von stuck, gustave moreau, odilon redon, puvis de chavannes, sorolla, zorn, anders zorn, hammershoi, munch, ensor, james ensor, otto dix, george grosz, max beckmann, kirchner, soutine, balthus, paula rego, jenny saville, kehinde wiley, amy sherald, zdzislaw beksinski, dave mckean, simon bisley, ken kelly, chris achilleos, rodney matthews, roger dean, patrick woodroffe, jim burns, john blanche, ian miller,
    joshua reynolds, edward hopper, alberto vargas, larry elmore, boris vallejo, maxfield parrish, j m w turner, jacques louis david, leonardo da vinci, beryl cook, l s lowry, stanley spencer, augustus john, wyndham lewis, gustav klimt, mary cassatt, berthe morisot, thomas kinkade, margaret keane, jamini roy, raja ravi varma, ravi varma, amrita sher-gil, diego rivera, david hockney, hockney, lely, van dyck, anthony van dyck, martin parr, annie leibovitz, seydou keita, cecil beaton, julia margaret cameron, nadar, weegee, august sander, dorothea lange, diane arbus, richard avedon, slim aarons,
    titian, tiziano, rubens, velazquez, velázquez, goya, zurbaran, el greco, vermeer, rembrandt, frans hals, jan van eyck, van eyck, van der weyden, memling, holbein, hans holbein,
    cranach, bosch, bruegel, brueghel, caravaggio, artemisia gentileschi, gentileschi, botticelli, da vinci, leonardo da vinci, michelangelo, bronzino, arcimboldo,
    fragonard, watteau, gainsborough, joshua  ingres, delacroix, gericault, manet, monet, renoir, degas, cezanne, gauguin, seurat,
    van gogh, vincent van gogh, munch, edvard munch, klimt, gustav klimt, schiele, egon schiele, sargent, john singer sargent, waterhouse, millais, rossetti, burne-jones,
    alma-tadema, repin, ilya repin, vrubel, edward  grant wood, norman rockwell, rockwell, leyendecker, j c leyendecker, maxfield 
    howard pyle, n c wyeth, wyeth, andrew wyeth, frazetta, frank frazetta, boris  julie bell, giger, h r giger, beksinski, dali, salvador dali, magritte, frida kahlo,
    kahlo, leonora carrington, remedios varo, botero, fernando botero, lucian freud, francis bacon, tamara de lempicka, lempicka, de chirico, modigliani, chagall, rousseau, henri rousseau,
    gil elvgren, elvgren, alberto  drew struzan, struzan, syd mead, john berkey, wayne barlowe, alan lee, john howe, larry  keith parkinson, todd lockwood,
    tony diterlizzi, brian froud, greg rutkowski, craig mullins, jack vettriano, george stubbs, stubbs, landseer, rosa bonheur, hilliard, nicholas hilliard, winterhalter, bouguereau`,
  watercolour: `
    e h shepard, ernest shepard, cicely mary barker, kate greenaway, william nicholson, mabel lucie attwell, edward lear, edward gorey watercolour, alan aldridge, erté, erte, georges barbier, george barbier, paul iribe, jean de brunhoff, babar, ludwig bemelmans, mercer mayer, arnold lobel, garth williams, william steig, joan aiken, faith jaques, brian wildsmith, john burningham, jan pienkowski, errol le cain, nicola bayley, angela barrett, p j lynch, charles keeping, janosch, wilhelm busch, ida rentoul outhwaite, norman lindsay, may gibbs, yuko higuchi, chihiro iwasaki,
    arthur rackham, rackham, edmund dulac, dulac, kay nielsen, beatrix potter, walter crane, kate  randolph caldecott, john bauer, carl larsson, elsa beskow,
    ivan bilibin, bilibin, tove jansson, quentin blake, e h  ernest  cicely mary  flower fairies, warwick goble, w heath robinson, heath robinson,
    jessie willcox smith, tasha tudor, jill barklem, brambly hedge, lisbeth zwerger, maurice sendak, sendak, raymond briggs, edward ardizzone, ardizzone, chris riddell, shaun tan,
    oliver jeffers, jan brett, richard scarry, dr seuss, axel scheffler, julia donaldson, janet and allan ahlberg, shirley hughes, helen oxenbury, anthony browne, audubon, maria merian,
    maria sibylla merian, holly hobbie, sarah kay, mary blair, eyvind earle, hiroshige, hokusai, utamaro, kuniyoshi, yoshitoshi, rackham and dulac, charley harper, eric carle`,
  line_art: `
    jose guadalupe posada, mary shepard, ernest h shepard, john tenniel, ronald searle, ralph steadman, e c segar, rex whistler, edward ardizzone line, mervyn peake, barry moser, lynd ward, frans masereel, masereel, hugh thomson, phil may, honore daumier, daumier, gillray, james gillray, rowlandson, thomas rowlandson, jacques callot, callot, martin schongauer, urs graf, jules verne, riou, edouard riou, grandville,
    durer, dürer, albrecht durer, albrecht dürer, dore, doré, gustave dore, gustave doré, hogarth, william hogarth, cruikshank, george cruikshank, phiz, tenniel, john tenniel, beardsley,
    aubrey beardsley, edward gorey, gorey, piranesi, escher, m c escher, william blake, jose guadalupe  bewick, thomas bewick, eric gill, rockwell kent, mary 
    charles dana gibson, gibson girl, harry clarke, virgil finlay, ronald  al hirschfeld, hirschfeld, saul steinberg, kathe kollwitz, kollwitz, franklin booth, junji ito`,
  flat: `
    lisa frank, mary quant print, laura ashley, orla kiely, zandra rhodes,
    saul bass, paul rand, tom eckersley, abram games, abram games poster, mcknight kauffer, cassandre poster, seymour chwast, milton glaser, olly moss, peter max, heinz edelmann, yellow submarine, eric ravilious, ravilious, edward bawden, bawden, charley harper flat, olle eksell, stig lindberg, marimekko, alain gree, miroslav sasek, malika favre, tom purvis, shepard fairey,
    mucha, alphonse mucha, toulouse-lautrec, toulouse lautrec, lautrec, jules cheret, cheret, cassandre, matisse, mondrian, kandinsky, miro, joan miro, paul klee, klee, picasso, braque,
    banksy, keith haring, basquiat, warhol, saul bass, malevich, rodchenko, el lissitzky, lotte reiniger, reiniger, jan pienkowski, william morris, erte, erté, george 
    cassius coolidge, grandma moses, ndebele, warli, haida, day of the dead print, dick bruna, miffy`,
  comic: `
    jack kirby, robert crumb, alex raymond, hal foster, prince valiant, winsor mccay, little nemo, george herriman, krazy kat, will eisner, alan moore, dave gibbons, bryan talbot, posy simmonds, steve ditko, alex toth, tove jansson comics, spirou, franquin, smurfs, peyo, lucky luke,
    moebius, mobius, herge, hergé, tintin, uderzo, asterix, hugo pratt, jack  frank miller, mike mignola, mignola, hellboy, robert  charles burns, daniel clowes, chris ware,
    hewlett, jamie hewlett, gorillaz, tank girl, 2000 ad, 2000ad, beano, mad magazine, spider-verse, lichtenstein, roy lichtenstein, charles schulz,
    calvin and hobbes, bill watterson, gary larson, the far side, jeff smith, asterios polyp, milo manara, manara, enki bilal, druillet, sin city`,
  cel: `
    gerald scarfe, far side, the far side, oliver postgate, ray harryhausen, harryhausen, nick park, yuri norstein, norstein, jiri trnka, brothers quay, ladislas starevich, filmation, upa, mr magoo, top cat, yogi bear, wacky races, rugrats, hey arnold, cow and chicken, courage the cowardly dog, over the garden wall, the owl house, invader zim,
    disney, classic disney, pixar, dreamworks, aardman, laika, wallace and gromit, tim burton, henry selick, don bluth, bluth, hanna-barbera, hanna barbera, looney tunes, warner brothers,
    warner bros, chuck jones, tex avery, fleischer, max fleischer, cuphead, betty boop, terry gilliam, monty python, cartoon network, nickelodeon, nicktoons, adult swim, the simpsons, simpsons,
    south park, futurama, rick and morty, adventure time, steven universe, gravity falls, genndy tartakovsky, samurai jack, powerpuff girls, scooby doo, scooby-doo, the flintstones,
    flintstones, peppa pig, bluey, the muppets, muppets, jim henson, jim henson puppet, spitting image, thunderbirds, gerry anderson, the clangers, bagpuss, trumpton, camberwick green,
    postman pat, rankin bass, rankin-bass, jan svankmajer, svankmajer, gerald  new yorker cartoon, punch magazine, don martin, hasbro, g i joe, he-man, thundercats, my little pony`,
  anime: `
    yoshitaka amano, osamu dezaki, moto hagio, riyoko ikeda, rose of versailles, go nagai, shigeru mizuki, mizuki, junko mizuno, takehiko inoue,
    ghibli, studio ghibli, miyazaki, hayao miyazaki, toriyama, akira toriyama, tezuka, osamu tezuka, rumiko takahashi, naoko takeuchi, sailor moon, dragon ball, naruto,
    jojo, araki, berserk, kentaro miura, katsuhiro otomo, cowboy bebop, evangelion, satoshi kon, yoshitaka  demon slayer, leiji matsumoto, matsumoto, lupin iii, trigun`,
  pixel: `stardew valley, undertale, terraria, minecraft, final fantasy vi, monkey island, lucasarts, metal slug, earthbound, pokemon red, game boy, zx spectrum, commodore 64`,
  ink: `sesshu, qi baishi, xu beihong, toba sojo, sengai, hakuin, zhang daqian`,
}

/** Kinds that tell less than what stands before them: 'an art deco poster' is art deco. */
export const movements = `
  art nouveau, art deco, ukiyo-e, ukiyo e, pop art, bauhaus, constructivist, cubist, surrealist, baroque, rococo, renaissance, impressionist, expressionist, anime, manga, noir, film noir,
  psychedelic, mid-century, mid century, folk art, pre-raphaelite, vaporwave, synthwave, steampunk, cyberpunk, byzantine, ghibli, disney, pixar, pixel, pixel art, chibi, arts and crafts, jugendstil,
  secession, fauvist, futurist, suprematist, minimalist, brutalist, low poly, flat, vector, kawaii, cel shaded, comic book, comic, photorealistic, realistic, hyperrealistic, stained glass,
  illuminated manuscript, mosaic, linocut, lino, woodcut, risograph, watercolour, watercolor, gouache, airbrush, pin-up, pinup, pulp, claymation, ink wash, sumi-e, charcoal, couture`

/** Held, worn or hung on a wall as often as drawn like: these count where the wish says so, or names their time. */
export const alsoThings = `sculpture, hologram, neon sign, x ray, x-ray, topiary, oil painting, watercolour painting, watercolor painting, ink drawing, charcoal drawing, pencil drawing, 
  card, art, tile, ceramic tile, scroll, design, print, banner, pennant, beer mat, beermat, annual, oil, oils, bronze, plate, page, study, ink, inks, figure, doll, animation, album page, shortbread tin, toffee tin, sweet tin, chocolate tin, field notebook,
  label, tin label, relief, chapbook, broadsheet, netsuke, scrimshaw, misericord, tea towel, prayer card, holy card, retablo, bank note, wax figure, waxwork, toby jug, majolica, wedgwood, delftware, quilt panel, plate painting, painted plate, handbill, playbill, bill poster, wall chart, headshot, oilcloth, almanac, wood carving, family photograph, wedding photograph, school photograph, cordel, madeline, banner painting, babar,
  icon, still, cover, rug, carpet, quilt, figurine, porcelain figurine, ceramic figurine, zine, fanzine, lego, lego set, wallpaper, puppet, hand puppet, glove puppet, sock puppet, finger puppet,
  enamel, enamel pin, crayon, crayons, chalk, chalks, marker, markers, sharpie, biro, sticker, sticker pack, manuscript, manuscript page, postcard, photo, photograph, polaroid, snapshot, flyer,
  comic, comic book, picture book, field guide, coat of arms, heraldic device, banknote, shop sign, inn sign, tavern sign, pub sign, road sign, safety sign, signage, menu board, chalkboard sign,
  emblem book, mission patch, merit badge, badge design, embroidered patch, embroidery, calligraphy, cloisonne, cameo, miniature, portrait, self portrait, lithograph, mural, tapestry, mosaic,
  silhouette, advert, advertisement, cereal box, cereal packet, biscuit tin, chocolate box, star chart, hanging scroll, painted fan, painted screen, folding screen, technical manual,
  nutcracker figure, pop up book, pop-up book, travel journal, nature journal, blueprint, schematic, stencil, origami, plush, plushie, plush toy, bobblehead, action figure, toy figure, vinyl toy,
  vinyl figure, peg doll, paper doll, playmobil, maquette, sculpt, chibi, vector, logo, poster, wanted poster, painting, drawing, cartoon, sketch, doodle, scribble, comic strip, pulp, pulp magazine,
  dime novel, bookplate, rubber stamp, potato stamp, crate label, luggage label, matchbox label, matchbox cover, wine label, beer label, infographic, record sleeve, album cover, book cover, magazine cover,
  billboard, mahjong tile, sampler, cross stitch, quilt block, wall hanging, shadow puppet, toy theatre, paper theatre, magic lantern slide, papel picado, collage, appliqué, applique, marquetry,
  packaging, toy packaging, christmas card, valentine, valentine card, birthday card, greeting card, greetings card, seed packet, field notes, plasticine, play doh, playdough, modelling clay, felt pen,
  hologram card, baseball card, lottery card, bingo card, snap card, hanafuda card, ink brush, dip pen, sewing pattern, amigurumi, emote, altarpiece, triptych, fresco, paper doll sheet, notebook doodle,
  child drawing, childs drawing, kid drawing, kids drawing, children drawing, children's book, childrens book, children book, flipbook, diorama, shadow box, mascot costume design, tattoo design, hama beads,
  perler beads, fuse beads, impressionist, passport photo, cabinet card, oracle card, tarot deck, police sketch, napkin doodle, margin doodle, pastel, pastels, charcoal, graphite, sanguine, lino, vanitas,
  photomontage, papercraft, paper craft, muppet, stamp design, decal, pictogram, frieze, batik painting, animated film, animated movie, silk painting, dandy, illumination, costume design`
