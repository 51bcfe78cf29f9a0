// Spellings of one person in the lists. A program found names of one country that are alike; each was
// judged by its office and its years, and what was doubtful is left apart. The first of a group is the
// name in the catalogue.

import { nameKey } from "./names.mjs";

const RECIPIENTS = [
  ["Joseph R. Biden Jr.", "Joseph Biden"],
  ["Joseph F. Dunford, Jr.", "Joseph Dunford"],
  ["Hillary Clinton", "Hillary Rodham Clinton"],
  ["William Jefferson Clinton", "William Clinton"],
  ["John F. Kerry", "John Kerry"],
  ["John O. Brennan", "John Brennan"],
  ["Robert M. Gates", "Robert Gates"],
  ["James N. Mattis", "James Mattis"],
  ["William J. Burns", "William Burns"],
  ["R. Nicholas Burns", "Nicholas Burns"],
  ["Antony J. Blinken", "Antony Blinken", "Anthony Blinken"],
  ["Michael G. Vickers", "Michael Vickers"],
  ["Ashton B. Carter", "Ashton Carter"],
  ["David S. Cohen", "David Cohen"],
  ["Eric H. Holder, Jr.", "Eric Holder", "Eric H. Holder"],
  ["Lindsey Graham", "Lindsay Graham"],
  ["Michael B. Donley", "Michael Donley"],
  ["Wendy R. Sherman", "Wendy Sherman"],
  ["Gina C. Haspel", "Gina Haspel"],
  ["Clark T. Randt", "Clark Randt"],
  ["David S. Sedney", "David Sedney"],
  ["Michele A. Flournoy", "Michele Flournoy"],
  ["Thomas J. Vilsack", "Thomas Vilsack"],
  ["Richard G. Olson", "Richard Olson"],
  ["James N. Miller", "James Miller"],
  ["John P. Holdren", "John Holdren"],
  ["Bruce C. Swartz", "Bruce Swartz"],
  ["Patrick J. Leahy", "Patrick Leahy"],
  ["Charles E. Schumer", "Charles Schumer"],
  ["Robert M. Kimmitt", "Robert Kimmitt"],
  ["Elliott Abrams", "Elliot Abrams"],
  ["Peter W. Rodman", "Peter Rodman"],
  ["Stuart E. Jones", "Stuart Jones"],
  ["Sean P. Lawler", "Sean Lawler"],
  ["John G. Roberts, Jr.", "John Roberts"],
  ["William F. Wechsler", "William Wechsler"],
  ["Vincent C. Gray", "Vincent Gray"],
  ["James B. Steinberg", "James B. Steinburg"],
  ["Timothy F. Geithner", "Timothy Geithner"],
  ["Henry M. Paulson, Jr.", "Henry M. Paulson"],
  ["Joseph I. Lieberman", "Joseph Lieberman", "Joseph Liberman"],
  ["Mark A. Milley", "Mark A. Miley"],
  ["Deborah James", "Deborah Hames"],
  ["Wilbur L. Ross", "Wilbur Ross"],
  ["Jeffrey D. Feltman", "Jeffrey Feltman"],
  ["Kurt M. Campbell", "Kurt Campbell"],
  ["James B. Smith", "James Smith"],
  ["James A. Winnefeld, Jr.", "James A. Winnefeld"],
  ["Celeste A. Wallander", "Celeste Wallander"],
  ["John R. Allen", "John Allen"],
  ["David L. Goldfein", "David Goldfein"],
  ["Jon Huntsman", "John Huntsman"],
  ["Richard B. Norland", "Richard Norland"],
  ["Stephen W. Preston", "Stephen Preston"],
  ["John F. Kelly", "John Kelly"],
  ["Robert O. Work", "Robert Work", "Roberty Work"],
  ["Russell D. Feingold", "Russell Feingold"],
  ["James F. Jeffrey", "James Jeffrey"],
  ["Mirembe L. Nantongo", "Mirembe Nantongo"],
  ["Daniel K. Inouye", "Daniel Inouye"],
  ["John B. Larson", "John Larson"],
  ["Thomas R. Carper", "Thomas Carper"],
  ["R. Gil Kerlikowske", "Gil Kerlikowske"],
  ["James G. Stavridis", "James Stavridis"],
  ["Lilibet Hagel", "Lillibet Hagel"],
  ["Herro Mustafa Garg", "Herro Mustafa"],
  ["Leslie M. Tsou", "Leslie Tsou"],
  ["John D. Sullivan", "John Sullivan"],
  ["Thomas A. Shannon", "Thomas Shannon"],
  ["Edmund P. Giambastiani", "Edmund Giambastiani"],
  ["E. Benjamin Nelson", "Benjamin Nelson"],
  ["Barbara Mikulski", "Barbara Milkulski"],
  ["Stephanie T. Williams", "Stephanie Williams"],
  ["Timothy A. Lenderking", "Timothy Lederking"],
  ["Daniel L. Shields III", "Daniel Shields III"],
  ["Benjamin Rhodes", "Ben Rhodes"],
];

const DONORS = {
  AE: [
    ["Mohammed bin Zayed Al Nahyan", "Mohamed bin Zayed Al Nahyan", "Mohamed bin Zayed Al Nayhan", "Mohammad bin Zayed Al Nahyan"],
    ["Abdullah bin Zayed Al Nahyan", "Abdullah bin Zayed", "Abdullah bin Zayed Al Nanyan"],
    ["Mohammad bin Rashid al Maktoum", "Mohammed bin Rashid al-Maktoum"],
    ["Hanif Hassan Ali Al Qassim", "Hanif Hassan"],
    ["Anwar Mohammad Gargash", "Anwar Gargash"],
  ],
  AF: [
    ["Hamid Karzai", "Hamid Karzi"],
    ["Mohammad Ashraf Ghani", "Mohammed Ashraf Ghani", "Ashraf Ghani", "Mohamed Ashraf Ghani"],
    ["Abdul Rahim Wardak", "Abdul R. Wardak"],
    ["Eklil Ahmad Hakimi", "Eklil Hakimi", "Ahmad Eklil Hakimi"],
    ["Bismillah Khan Mohammadi", "Bismullah Khan Mohammadi"],
    ["Atta Mohammad Noor", "Atta Muhammad Noor"],
  ],
  AM: [
    ["Serzh Sargsyan", "Serzh Sargsian"],
    ["Edward Nalbandian", "Eduard Nalbandian"],
    ["Seyran Ohanyan", "Seyrah Ohanyan"],
  ],
  AZ: [["Ilham Aliyev", "Illham Aliyev"]],
  BG: [["Georgi Parvanov", "Georgi Purvanov"]],
  BH: [
    ["Salman bin Hamad Al-Khalifa", "Salman Bin Hamad Bin Isa Al-Khalifa", "Salman bin Hamad bin Al Khalifa", "Salman bin Hamad"],
    ["Hamad bin Isa Al-Khalifa", "Hamad Bin Isa Bin Salman Al-Khalifa"],
    ["Rashid bin Abdullah Al Khalifa", "Shaikh Rashid bin Abdulla Al Khalifa", "Rashed bin Abdulla Al-Khalifa", "Rashid Al Khalifa"],
    ["Khalid bin Ahmed Al-Khalifa", "Shaikh Khalid bin Ahmed Al-Khalifa", "Khalid Bin Ahmed bin Mohammed Al Khalifa"],
    ["Khalifa bin Ahmed Al Khalifa", "Shaikh Khalifa Bin Ahmed Al Khalifa"],
  ],
  BJ: [["Boni Yayi", "Thomas Boni Yayi"]],
  BN: [
    [
      "Haji Hassanal Bolkiah",
      "Haji Hassanal Bolkiah Mu'izzaddin Waddaulah Ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Sa'adul Khairi Waddien",
      "Haji Hassanal Bolkiah Mu'izzaddin Waddaulah",
      "Hassanal Bolkiah Mu'izzaddin Waddaulah",
      "Haji Hassanal Bolkiah Mu'izzaddin",
      "Haji Hassanal Bolkiah Mu'izzaddin Waddaulah ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Sa'adul Khairi",
      "Haji Hassanal Bolkiah Mui'izzaddin Waddaulah ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Sa'adula Khairi Waddien",
      "Haji Hassanal Bolkiah Mu'izaddin Waddaulah ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Sa'adula Khairi Waddien",
      "Haji Hassanal Bolkiah Mu'izzadin Waddaulah ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Sa'adul Khairi Waddien",
      "Haji Hassanal Bolkiah Mu'izzaddin Waddaulah ibni Al-Marhum Sultan Haj Omar Ali Saifuddien Sa'adul Khairi Waddien",
    ],
    [
      "Haji Al-Muhtadee Billah",
      "Al-Muhtadee Billah",
      "Haji Al-Muhtadee Billah ibni His Majesty Sultan Haji Hassanal Bolkiah Mu'izzaddin Waddaulah",
    ],
    [
      "Raja Isteri Pengiran Anak Hajah Saleha",
      "Raja Isteri Pengiran Anak Haijah Saleha",
      "Paduka Seri Baginda Raja Isteri Pengiran Anak Hajah Saleha binti Al-Marhum Pengiran Pemancha Anak Haji Mohdamed Alam",
      "Paduk a Seri Baginda Raja Isteri Pengiran Anak Hajjah Saleha",
      "Paduka Seri Baginda Raja Isteri Pengiran Anak Hajjah Saleha",
      "Pengiran Anak Saleha",
      "Pengiran Anak Hajah Saleha",
    ],
  ],
  CA: [["Peter G. MacKay", "Peter MacKay"]],
  CD: [["Joseph Kabila Kabange", "Joseph Kabila"]],
  CL: [["Sebastián Piñera", "Sebastián Piñera Echenique", "Miguel Juan Sebastián Piñera Echenique"]],
  CN: [["Lu Zushan", "Lu Zu Shan"]],
  CO: [
    ["Juan Manuel Santos Calderón", "Juan Manuel Santos"],
    ["Iván Duque Márquez", "Iván Duque"],
  ],
  DE: [["Frank-Walter Steinmeier", "Frank-Walter Steinmeir"]],
  DK: [["Margrethe II", "Margrethe"]],
  DZ: [
    ["Abdelaziz Bouteflika", "Abdelaxi Bouteflika"],
    ["Abdelmadjid Tebboune", "Abdelmajid Tebbourne"],
  ],
  EE: [["Toomas Hendrik Ilves", "Toomas Hendrick Ilves"]],
  EG: [
    ["Mohamed Hussein Tantawi", "Hussein Tantawy", "Mohammed Hussein Tantawi", "Hussein Tantawi", "Mohamed Hussein Tantawi Soliman"],
    ["Abdel Fattah Al-Sisi", "Abdel Fattah El-Sisi"],
    ["Abbas Kamel", "Abbas Kamil"],
    ["Wagida Rasem Tantawi", "Wagida Tantawi"],
  ],
  FR: [["Carla Bruni-Sarkozy", "Carla Sarkozy"]],
  GB: [
    ["Peter D. Robinson", "Peter Robinson"],
    ["Martin McGuinness", "Martin McGuiness"],
    ["Prince Phillip", "Phillip"],
  ],
  GE: [
    ["Mikheil Saakashvili", "Mikhil Saakashvili"],
    ["Dimitri Shashkini", "Dimitri Shashkin"],
  ],
  GR: [["Mareva Grabowski-Mitsotakis", "Mareva Mitsotakis"]],
  IL: [
    ["Benjamin Netanyahu", "Binyamin Netanyahu"],
    ["Binyamin Elon", "Benyamin Elon"],
  ],
  IN: [
    ["Somanahalli Mallaiah Krishna", "SomanahalliMallaiah Krishna", "Somananhalli Mallaiah Krishna"],
    ["Pranab Mukherjee", "Pranab Kumar Mukherjee"],
  ],
  IQ: [
    ["Jalal Talabani", "Jalal Talibani"],
    ["Masoud Barzani", "Massoud Barzani"],
    ["Mustafa Al-Kadhimi", "Mustafa Al-Kahimi"],
    ["Adil Abdul-Mahdi", "Adil Mahdi"],
    ["Ibrahim Al-Eshaiker Al-Jaafari", "Ibrahim Al Jaafari"],
  ],
  JO: [
    [
      "Abdullah II ibn Al Hussein",
      "Abdullah II bin Al Hussein",
      "Abdullah bin Al-Hussein",
      "Abdullah, II",
      "Abdullah",
      "Abduallah II ibn Al Hussein",
      "Abdullah ll bin Al Hussein",
    ],
    ["Rania Al Abdullah", "Queen Rania al Abdullah", "Queen Rania", "Queen Rania of Jordan", "Rania"],
    ["Mashal Al-Zaben", "Mashal M. Al-Zaben", "Marshal Al-Zaben"],
  ],
  KR: [["Kim Jang-Soo", "Jang Soo Kim"]],
  KW: [["Sabah Al-Ahmad Al-Jaber Al-Sabah", "Sabah Al-Ahmed Al-Jaber Al-Sabah"]],
  KZ: [["Karim Massimov", "Karim Masimov"]],
  LB: [
    ["Jean Kahwagi", "Jean T. Kahwagi", "Jean Kahwaji"],
    ["Saad Hariri", "Saad R. Hariri"],
    ["Michel Sleiman", "Michael Sleiman"],
    ["Fouad Siniora", "Fuad Siniora"],
  ],
  LK: [["Gotabaya Rajapaksa", "Gotobaya Rajapaksa"]],
  LR: [["Ellen Johnson Sirleaf", "Ellen Sirleaf Johnson"]],
  LY: [["Ali Zeidan", "Ali Zaidan"]],
  MA: [["Mohammed VI", "Mohamed VI", "Mohammed"]],
  MD: [["Pavel Filip", "Filip Pavel"]],
  ME: [["Milo Djukanovic", "Milo Dukanovic"]],
  MN: [
    ["Tsakhiagiin Elbegdorj", "Tsakhiagiin Elbergdorj"],
    ["Khaltmaagiin Battulga", "Khaltmaagiin Buttulga"],
  ],
  MX: [
    ["Felipe de Jesús Calderón Hinojosa", "Felipe de Jesús Calderon"],
    ["Arturo Sarukhan", "Arturo Sarukan"],
    ["Guillermo Galvan Galvan", "Guillermo Galvan"],
    ["Vidal Francisco Soberón Sanz", "Francisco Soberon Sanz"],
    ["Marco Antonio Peyrot Gonzalez", "Marco Antonio Peyrot"],
  ],
  MY: [
    [
      "Mohd Najib bin Tun Haji Abdul Razak",
      "Mohd Najib bin Tun Abdul Razak",
      "Mohd bin Tun Haji Abdul Razak",
      "Mohammad Najib bin Tun Haji Abdul Razak",
      "Najib bin Tun Abdul Razak",
      "Mohd Najib",
    ],
    ["Haji Ahmad Shah Al-Mustain Billah", "Ahmad Shah Al-Mustain Billah"],
  ],
  NG: [["Goodluck Ebele Azikiwe Jonathan", "Goodluck Jonathan"]],
  NL: [["King Willem-Alexander", "Willem-Alexander", "King William-Alexander"]],
  OM: [
    ["Qaboos bin Said al Said", "Qaboos bin Said bin al Said", "Qaboos al Said"],
    ["Yusuf bin Alawi bin Abdullah", "Yousuf bin Alawi bin Abdullah", "Yousuf bin Alawi bin Abdallah"],
    ["Mundhir bin Majid Said Al Sa'id", "Mundhir Majid Al Said", "Munthir bin Majid Al Said"],
  ],
  PA: [["Samuel Lewis Navarro", "Samuel Lewis Navaro"]],
  PE: [
    ["Ollanta Humala Tasso", "Ollanta Moises Humala Tasso"],
    ["Pedro Pablo Kuczynski Godard", "Pedro Kuczynski"],
  ],
  PH: [
    ["Benigno S. Aquino III", "Benigno Aquino III", "Benigno Aquino"],
    ["Rodrigo Roa Duterte", "Rodrigo Duterte"],
  ],
  PK: [
    ["Qamar Javed Bajwa", "Qamar Laved Bajwa"],
    ["Muhammad Nawaz Sharif", "Nawaz Sharif", "Mian Mohammad Nawaz Sharif"],
    ["Yousuf Raza Gilani", "Syed Yousaf Raza Gillani", "Yousaf Raza Gillani", "Yousef Raza Gilani"],
    ["Muhammad Ishaq Dar", "Mohammad Ishaq Dar"],
  ],
  PL: [["Donald Tusk", "Donald Franciszek Tusk"]],
  QA: [
    [
      "Ali Bin Fetais Al-Marri",
      "Ali bin Mohsen bin Fetais Al-Marri",
      "Ali Bin Fatais Al-Marri",
      "Ali Bin Fatasis Al-Marri",
      "Ali Bin Mohsen Bin Fatais Al-Marri",
      "Ali Bin Mohsen Bin Fetais",
    ],
    ["Hamad bin Ali Al-Attiyah", "Hamad Al-Attiyah", "Hamad bin Ali Attiyah", "Hamad bin Ali Attiya", "Hadad Al-Attiyah", "Hamed Bin Ali Al-Attiyah", "Hamad Bin-Ali"],
    ["Hamad bin Jassim bin Jabr Al-Thani", "Hamad bin Jassim bin Jabir Al Thani", "Hamad bin Jasim bin Jabir Al Thani", "Hamid Bin Jassim Bin Jabor Al-Thani"],
    ["Tamim bin Hamad Al Thani", "Tamin bin Hamad Al-Thani"],
    ["Abdullah Bin Nasser Bin Khalifa Al Thani", "Abdullah Bin Nasser Khalifa Al Thani"],
    ["Ahmed bin Khalifa Al-Kuwari", "Ahmed Khalifa Al-Kuwari"],
    ["Mohammed Jaham Al Kuwari", "Jaham Al Kuwari"],
    ["Abdulla Juma'an", "Abdullah Juma'an"],
    ["Mohammed bin Abdulrahman Al-Thani", "Mohammed bin Abdulrahman bin Jassim Al Thani", "Mohammad bin Abdulrahman bin Jassim Al-Thani", "Mohammed bin Abd al-Rahman Al Thani"],
  ],
  RU: [
    ["Dmitry Medvedev", "Dimitry Medvedev"],
    ["Nikolai Makarov", "Nikolai Makrov"],
    ["Andrei Fursenko", "Andrey Fursenko"],
  ],
  SA: [
    [
      "Abdullah bin Abdulaziz Al Saud",
      "Abdullah bin Abd al-Aziz Al Saud",
      "Abdallah Bin Abd al-Aziz",
      "Abdullah bin Abdul Aziz Al Saud",
      "Abdullah Ibn Abdul Aziz Al Saud",
      "Abdallah Bin Abd Al-Aziz Al Saud",
    ],
    ["Mutaib bin Abdullah bin Abdulaziz Al Saud", "Mitib bin Abdullah bin Abdulaziz Al-Saud"],
    ["Salman bin Abdulaziz Al Saud", "Salman bin Abd al-Aziz Al Saud"],
    ["Mohammad bin Salman bin Abdulaziz Al Saud", "Muhammad bin Salman bin Abdulaziz Al Saud", "Mohammad bin Salman"],
    ["Adel Al-Jubeir", "Adel A. Al-Jubeir", "Adel bin Ahmed al-Jubeir", "Abel Al-Jubeir", "Abdel Al-Jubeir"],
    ["Mohammed bin Naif bin Abdulaziz Al Saud", "Muhammed bin Nayef bin Abdulaziz Al-Saud"],
    ["Ibrahim Al-Assaf", "Ibrahim A. Al-Assaf"],
  ],
  TM: [["Gurbanguly Berdimuhamedov", "Gurbanguly Berdimuhammedov"]],
  TN: [["Zine El-Abidine Ben Ali", "Line El Abidine Ben Ali", "Zine El-Abidine Bem Ali"]],
  TR: [
    ["Vecdi Gonul", "Mehmet Vecdi Gönül"],
    ["Ahmet Davutoğlu", "Ahmet Davutoghu"],
  ],
  TW: [
    ["Lyu-shun Shen", "Shen Lyu-shun", "Shen Lyu-sheun"],
    ["King Pu-tsung", "King Putsung"],
    ["Kao Hua-Chu", "Kao Huachu"],
  ],
  UA: [["Volodymyr Zelenskyy", "Volodymyr Zelensky"]],
  UY: [["Maria Auxiliadora Delgado de Vazquez", "Maria Delgado"]],
  UZ: [
    ["Shavkat Mirziyoyev", "Shavkat M. Mirziyoyev"],
    ["Islam Karimov", "Islam A. Karimov"],
    ["Ziroat Mirziyoyeva", "Mirziyoyeva Ziroat Makhmudovna", "Ziroat Mirziyoyev"],
  ],
  VN: [
    ["Pham Binh Minh", "Pham Binh Ming"],
    ["Tran Dai Quang", "Quang Tran Dai"],
  ],
  YE: [
    ["Ali Abdullah Saleh", "Ali Abdullah Saiih"],
    ["Abd Rabbu Mansour Hadi", "Abd Rabbuh Mansur Hadi"],
    ["Mohammed Nasser Ahmed", "Mohammed Nasser Ahmed Ali"],
  ],
};

function byKey(groups) {
  return groups.flatMap(([name, ...spellings]) => [name, ...spellings].map((spelling) => [nameKey(spelling), name]));
}

// Whose country the lists give in another row.
const COUNTRY = { "duke of edinburgh": "GB", "james gordon brown": "GB", "gadzhi makhachev": "RU", "lien chan": "TW", francis: "VA" };

const RECIPIENT = new Map(byKey(RECIPIENTS));
const DONOR = new Map(
  Object.entries(DONORS).flatMap(([country, groups]) => byKey(groups).map(([key, name]) => [`${key}|${country}`, name])),
);

/** The name that the catalogue has for a donor of a country. */
export function donorName(name, country) {
  return DONOR.get(`${nameKey(name)}|${country ?? ""}`) ?? name;
}

/** The country of a donor whose own row has none. */
export function countryElsewhere(name) {
  return COUNTRY[nameKey(name).replace(/^the /, "")];
}

/** The name that the catalogue has for a recipient. */
export function recipientName(name) {
  return RECIPIENT.get(nameKey(name)) ?? name;
}
