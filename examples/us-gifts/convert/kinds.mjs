// The kinds of gifts, and what things of each are called in the lists; kind.mjs reads titles by them.

/** The kinds, each with its things in the singular. Where two things fit, the one of more words holds. */
export const KINDS = [
  {
    id: "rugs",
    name: "Rugs and carpets",
    also: ["kilims"],
    things: "rug, carpet, kilim, rugrunner, prayer mat, carpet runner",
  },
  {
    id: "watches",
    name: "Watches and clocks",
    also: ["wristwatches"],
    things: "watch, wristwatch, watch model, timepiece, chronograph, clock, pocketwatch, rolex, hourglass, stopwatch",
  },
  {
    id: "jewellery",
    name: "Jewellery",
    also: ["jewelry"],
    things: `
      necklace, bracelet, earring, brooch, broach, cufflink, cuff link, ring, pendant, choker, bangle, tiara,
      jewelry, jewellery, pin, tie clip, tie tack, tie bar, anklet, prayer bead, worry bead, locket, stud,
      parure, tie chain, neckace`,
  },
  {
    id: "clothing",
    name: "Clothing and scarves",
    also: ["ties", "shawls"],
    things: `
      scarf, shawl, tie, necktie, robe, jacket, coat, overcoat, peacoat, blazer, vest, shirt, dress,
      gown, blouse, tunic, cape, cloak, poncho, ruana, sweater, pullover, cardigan, suit, sari, kimono, abaya,
      kaftan, caftan, bisht, hat, cap, glove, belt, belt buckle, shoe, boot, slipper, sandal, sneaker,
      sunglasses, pashmina, stole, wrap, handkerchief, umbrella, outfit, costume, uniform, jersey, pants,
      skirt, apron, garment, tracksuit, keffiyeh, headscarf, turban, fez, beret, ushanka, parka, guayabera,
      barong, pajamas, bathrobe, jalaba, djellaba, serape, clothing, headdress`,
  },
  {
    id: "bags",
    name: "Bags, wallets and luggage",
    also: ["briefcases", "suitcases"],
    things: `
      bag, handbag, briefcase, brief case, attache case, attache, suitcase, purse, clutch, tote, backpack,
      wallet, portfolio, luggage, satchel, billfold, pouch, knapsack, passport holder, passport case,
      card holder, cardholder, card case, money clip, trunk, padfolio, travel case, laptop case, key case`,
  },
  {
    id: "pictures",
    name: "Paintings, prints and photographs",
    also: ["portraits", "drawings"],
    things: `
      painting, portrait, print, photograph, photo, picture, drawing, etching, engraving, lithograph,
      watercolor, watercolour, sketch, icon, poster, oil on canvas, woodcut, serigraph, calligraphy, collage,
      caricature, cartoon, silkscreen, aquatint, pastel, paintingprint, portraitpainting, giclee,
      photo montage, seascape`,
  },
  {
    id: "sculpture",
    name: "Sculpture and models",
    also: ["statues", "figurines", "replicas"],
    things: `
      sculpture, statue, statuette, figurine, bust, carving, model, replica, model ship, model boat,
      model car, model plane, model airplane, scuplture, diorama, obelisk, bas relief, totem, maquette,
      figure, model horse, model dhow`,
  },
  {
    id: "vessels",
    name: "Vases, bowls and tableware",
    also: ["plates", "tea sets", "pottery"],
    things: `
      vase, perfume bottle, bowl, plate, platter, tray, dish, pitcher, jug, goblet, cup, mug, teacup, saucer,
      teapot, coffeepot, pot, jar, urn, decanter, carafe, tea set, coffee set, tea service, coffee service,
      dinner set, dinnerware, china set, wine glass, drinking glass, champagne flute, champagne glass,
      tumbler, tankard, samovar, flask, tableware, cutlery, flatware, silverware, spoon, fork, amphora,
      chalice, caviar server, caviar set, ice bucket, wine cooler, champagne bucket, serving set, drinkware,
      shot glass, compote, rosebowl, vaseurn, statuevessel, juglet, vessel, bonbonniere, coaster,
      place setting, centerpiece, drink set, glassware, tea caddy, stemware, wine set, sake set, dallah,
      pottery, napkin ring, charger, tureen, salt cellar, whiskey set`,
  },
  {
    id: "boxes",
    name: "Boxes, chests and frames",
    also: ["caskets", "picture frames"],
    things: `
      box, chest, casket, humidor, frame, shadowbox, container, coffer, cigarette case, glasses case,
      jewelry case, box with lid, cigar case`,
  },
  {
    id: "furnishings",
    name: "Furnishings and textiles",
    also: ["tapestries", "lamps", "furniture", "blankets"],
    things: `
      tapestry, wall hanging, tablecloth, table runner, placemat, napkin, linen, blanket, throw, quilt,
      fabric, textile, embroidery, batik, pillow, pillow cover, pillowcase, cushion, bedspread, cloth, towel,
      bed cover, coverlet, lamp, lantern, candlestick, candle holder, candleholder, candelabra, chandelier,
      chair, armchair, stool, table, ottoman, cabinet, mirror, desk, bench, folding screen, room divider,
      chest of drawers, throne, suzani, bookend, candelabrum, bookcase, shelf, dresser, sideboard`,
  },
  {
    id: "weapons",
    name: "Weapons",
    also: ["swords", "daggers", "knives"],
    things: `
      sword, dagger, saber, sabre, scimitar, knife, pistol, revolver, rifle, shotgun, gun, machete, bow,
      spear, axe, hatchet, bayonet, khanjar, janbiya, jambiya, jambiyah, jambyah, jambaya, kris, keris,
      kirpan, musket, cannon, kukri, khukuri, khukri, crossbow, tomahawk, handgun, shield, daggar, swordsaber,
      kilij, katana, cutlass, rapier, foil, arrow, quiver, ammunition`,
  },
  {
    id: "books",
    name: "Books and maps",
    also: ["albums", "manuscripts", "atlases"],
    things: `
      book, album, photobook, bible, koran, quran, qur an, atlas, map, manuscript, encyclopedia, magazine,
      catalogue, catalog, dictionary, booklet, volume, monograph, anthology, biography, novel, yearbook,
      journal, torah, cookbook`,
  },
  {
    id: "writing",
    name: "Pens and desk accessories",
    also: ["writing instruments", "stationery"],
    things: `
      pen, pencil, ballpoint, rollerball, penpencil set, desk set, pen holder, pencil holder, letter opener,
      paperweight, paper weight, inkwell, inkstand, stationery, notebook, notepad, writing set,
      writing instrument, desk pad, organizer, desk accessory, bookmark, blotter, pen case, pen box,
      pencil box, pen stand, desk clock set, pencil cup, pen cup, diary, agenda, brush set, calligraphy set,
      ink stone, inkstone`,
  },
  {
    id: "medals",
    name: "Coins, medals and plaques",
    also: ["stamps", "trophies", "awards"],
    things: `
      coin, medal, medallion, medalla, plaque, trophy, award, badge, insignia, coin collection,
      stamp, stamp collection, stamps collection, banknote, bank note, bullion, gold bar, key to the city,
      token, ingot, proof set, currency, pennant`,
  },
  {
    id: "music",
    name: "Musical instruments and recordings",
    also: ["CDs", "DVDs"],
    things: `
      guitar, drum, violin, flute, harp, lute, oud, fiddle, fife, gong, piano, cello, trumpet, accordion,
      musical instrument, string instrument, oud instrument, guqin instrument, cd, dvd, compact disc,
      compact disk, recording, record album, saxophone, ukulele, charango, sitar, tambourine, rababa,
      balalaika, dombra, dombyra, cd collection, harmonica`,
  },
  {
    id: "electronics",
    name: "Electronics and optics",
    also: ["cameras", "telephones", "tablets", "binoculars"],
    things: `
      ipad, ipad mini, ipad pro, ipad air, iphone, ipod, ipod shuffle, ipod touch, ipod nano, tablet, laptop,
      computer, phone, smartphone, camera, headphone, earphone, earbud, radio, television, tv, projector,
      binocular, telescope, microscope, kindle, speaker, usb drive, flash drive, galaxy tab, stereo system,
      apple watch set, blackberry, camcorder, digital photo frame, digital picture frame, media player,
      power bank, microphone`,
  },
  {
    id: "perfume",
    name: "Perfume, incense and soap",
    also: ["cosmetics", "cologne"],
    things: `
      perfume, cologne, fragrance, incense, incense burner, oud oil, soap, cosmetic, lotion, censer,
      eau de parfum, eau de toilette, toiletry, oud wood, agarwood, incense wood, candle, perfume gift set,
      essential oil, perfume box, bukhoor, bakhoor, aftershave, bath set, toiletries set`,
  },
  {
    id: "food",
    name: "Food and drink",
    also: ["wine", "spirits", "chocolate"],
    things: `
      wine, champagne, whiskey, whisky, scotch, cognac, brandy, vodka, rum, tequila, gin, liqueur, liquor,
      beer, tea, coffee, caviar, cavier, chocolate, candy, date, cookie, biscuit, honey, olive oil, cheese,
      spice, saffron, beef, meat, meat product, lamb, fruit, nut, cake, sweet, sweets, confection, baklava,
      food, food item, truffle, ham, salmon, pastry, treat, jam, tea bag, raki, cracker, dates box, sake,
      soju, moutai, baijiu, ouzo, port, sherry, alcohol, spirits, olive, rice, macaroon, macaron,
      turkish delight, wine bottle, pistachio, syrup, foodstuff, tea gift set, chocolate box, mango, seafood,
      steak, sugar, bourbon, mezcal, pisco, grappa, armagnac, tea collection`,
  },
  {
    id: "travel",
    name: "Travel and lodging",
    also: ["airfare", "hotel", "transport"],
    things: `
      airfare, lodging, transportation, travel, hotel, hotel room, accommodation, accomodation, meal,
      travel expense, lodging expense, flight, airline ticket, helicopter ride, train ticket, per diem,
      hotel stay, plane ticket, air ticket, air fare, airplane ticket, travel cost`,
  },
  {
    id: "sport",
    name: "Sport, games and toys",
    also: ["golf", "chess", "dolls"],
    things: `
      ball, football, basketball, baseball, golf club, golf set, putter, racquet, racket, bat, chess set,
      chess board, chessboard, game, toy, doll, teddy bear, stuffed animal, bicycle, bike, puzzle, domino set,
      golf bag, saddle, fishing rod, ski, skateboard, poker set, backgammon board, backgammon, hockey stick,
      playing card, riding crop, bridle, surfboard, boomerang, stuffed bear, exerciser`,
  },
];

/** What ends in the name of a thing of a kind, and is none. */
export const OF_NO_KIND =
  "name plate, copper plate, crystal ball, place card holder, dohjang stamp, chop stamp, key ring, rolling pin";
