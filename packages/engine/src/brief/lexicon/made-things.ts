/** What people have a character drawn for. Said of the picture these are no things of the character's. */
export const madeThings = `
  novel, novella, booklet, reading booklet, book, storybook, book cover, notebook, novels, books, comic, comics, webcomic, comic book, manga, manhwa, webtoon, graphic novel,
  zine, lookbook, lookbooks, handout, handouts, catalogue, catalog, storyboard, game, games, videogame, video game, board game, boardgame, card game, cards, card, birthday card, poster, posters, leaflet, leaflets, flyer,
  flyers, brochure, pamphlet, invitation, invitations, invite, invites, sticker, stickers, decal, manuscript, brand, packaging, package,
  packages, box, boxes, label, labels, banner, banners, logo, animation, film, movie, cartoon, trailer, script, screenplay, website, homepage, channel,
  stream, blog, podcast, album, album cover, cover, calendar, magazine, newsletter, advert, adverts, ad, ads, billboard, worksheet, worksheets, flashcards,
  playing cards, tarot deck, deck, mug, mugs, tote bags, t-shirts, tee shirts, badges, keychains, keyrings, postcards, postcard, bookmark, bookmarks, menu,
  menus, sign, noticeboard, jigsaw, puzzle, app, slides, slideshow, presentation, display, exhibit, figurine, figurines, plush, plushie, action figure,
  puppet show, puppet play, shadow play, shadow puppet show, radio drama, radio play, school play, nativity play, panto, pantomime, stage play, musical theatre, opera, audio drama, visual novel, picture book, chapter book, short film, puppet film, stop motion film, panel, panels, museum panel, infographic, diorama, mural, frieze, storyboards, story board, assembly, school assembly, programme, theatre programme, playbill, annual, yearbook, prospectus, topic, project, lesson, lessons, unit, jar, jars, tin, tins,
  minis, miniature, miniatures, token, tokens, print, prints, tattoo flash, wall chart, picture, drawing, illustration, sheet, portfolio, platformer`

/** What is told and not held: after 'writing', 'running' and the like. */
export const toldThings = `
  mystery, story, stories, thriller, romance, saga, series, trilogy, sequel, prequel, fanfic, fic, fanfiction, fantasy, campaign, one-shot, oneshot,
  session, play, musical, pilot, adventure, scenario, project, short, tale, tales, memoir, paper, essay, course, class, workshop`

/** What somebody who speaks of the picture does with such things. */
export const makers = `
  writing, making, inventing, designing, developing, illustrating, publishing, creating, planning, building, printing, producing, running, doing, drawing,
  self-publishing, coding, animating, drafting, finishing, starting, prototyping, wrote, write, made, working on, work on, putting together`

/** What a character is to be part of, where it stands alone between marks: '(picture book, ages 4-7)'. */
export const formsOfWork = `
  picture book, children's book, kids book, storybook, story book, comic book, comic, webcomic, web comic, graphic novel, visual novel, light novel, board game, video game,
  videogame, mobile game, card game, indie game, webtoon, manga, zine, novel, book cover, album cover, trading card`

/** Before an 'of' that names what is not there: 'afraid of balloons', 'dreams of the sea'. */
export const feelingsOf = `
  afraid, scared, terrified, frightened, jealous, envious, fond, sick, tired, bored, dreams, dreaming, proud, suspicious, wary, ashamed`
