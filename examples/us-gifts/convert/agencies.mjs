// The agency of a recipient, by rules over the line that names him or her. The first rule that fits
// holds; where none does the agency is not reported.

import { any } from "./text.mjs";

export const AGENCIES = [
  ["white-house", "White House and Executive Office of the President"],
  ["vice-president", "Office of the Vice President"],
  ["state", "Department of State"],
  ["defense", "Department of Defense"],
  ["intelligence", "Central Intelligence Agency"],
  ["national-intelligence", "Office of the Director of National Intelligence"],
  ["senate", "Senate"],
  ["house", "House of Representatives"],
  ["congress", "Congress, chamber not stated"],
  ["supreme-court", "Supreme Court and federal courts"],
  ["agriculture", "Department of Agriculture"],
  ["commerce", "Department of Commerce"],
  ["education", "Department of Education"],
  ["energy", "Department of Energy"],
  ["health", "Department of Health and Human Services"],
  ["homeland-security", "Department of Homeland Security"],
  ["housing", "Department of Housing and Urban Development"],
  ["interior", "Department of the Interior"],
  ["justice", "Department of Justice"],
  ["labor", "Department of Labor"],
  ["transportation", "Department of Transportation"],
  ["treasury", "Department of the Treasury"],
  ["veterans", "Department of Veterans Affairs"],
  ["aid", "Agency for International Development"],
  ["environment", "Environmental Protection Agency"],
  ["federal-reserve", "Federal Reserve System"],
  ["independent", "Another agency"],
].map(([id, name]) => ({ id, name }));

const RULES = [
  // Those whose titles name a second agency come first.
  ["senate", /Foreign Relations Committee|\bSenators?\b|\bSenate\b/],
  [
    "house",
    any`
      House of Representatives
      \b(?:Speaker|Majority Leader|Minority Leader|Democratic Leader|Republican Leader|Majority Whip) of the (?:U\.S\. |United States )?House
      Speaker of the House
      \b(?:Congressman|Congresswoman|U\.S\. Representative|United States Representative)\b
      Representative of the United States$|Clerk of the House|Assistant to Representative\b
      House (?:Committee|Permanent|Armed Services|Foreign Affairs|Appropriations)
    `,
  ],
  ["congress", /Member of Congress|Congressional|Library of Congress|Committee on/],
  [
    "supreme-court",
    any`
      Supreme Court|Chief Justice|Associate Justice|District Judge|Circuit Judge|District Court
      Court of Appeals|Sentencing Commission|Bankruptcy Judge|Magistrate Judge|Federal Judicial Center
      Court of International Trade
    `,
  ],
  [
    "vice-president",
    any`
      ^(?:The Honorable )?(?:[\w.,' ’]+, )?(?:former )?Vice President\b
      Vice President of the United States|Second Lady|\bto the Vice President|Office of the Vice President
      Mrs\. (?:Lynne )?Cheney|Second Gentleman
    `,
  ],
  ["intelligence", /Central Intelligence Agency|\bCIA\b/],
  [
    "national-intelligence",
    any`
      Director of National Intelligence|National Counterterrorism Center|\bODNI\b
      Office of the Director of National Intelligence
    `,
  ],
  ["aid", /\bUSAID\b|Agency for International Development/],
  [
    "homeland-security",
    any`
      Homeland Security(?! Advisor)(?! and Counterterrorism)|Coast Guard|Customs and Border
      Immigration and Customs|Immigration (?:&|and) Customs|Secret Service|Transportation Security|\bTSA\b
      \bFEMA\b|Federal Emergency Management|Citizenship and Immigration|\bCISA\b|\bICE\b|\bDHS\b
      Federal Law Enforcement Training
    `,
  ],
  [
    "justice",
    any`
      Attorney General|Department of Justice|Federal Bureau of Investigation|\bFBI\b|Drug Enforcement
      \bDEA\b|Marshals? Service|U\.S\. Attorney|United States Attorney|Bureau of Prisons|Alcohol, Tobacco
      \bATF\b|Solicitor General|Criminal Division|Antitrust Division
    `,
  ],
  ["treasury", /Treasury|Internal Revenue|Comptroller of the Currency|Financial Crimes Enforcement/],
  [
    "commerce",
    any`
      (?:Secretary|Department|Secretary of) of Commerce|Secretary of Commerce
      Commercial (?:Specialist|Service|Officer|Counselor)|Trade Specialist
      International Trade Administration|\bNOAA\b|National Oceanic|Patent and Trademark|Bureau of Industry
      National Institute of Standards|\bNIST\b|Census Bureau
    `,
  ],
  ["agriculture", /Agricultur(?!al Affairs)|Forest Service|Food Safety and Inspection|\bUSDA\b|\bFAS\b/],
  ["education", /(?:Secretary|Department) of Education/],
  ["energy", /(?:Secretary|Department) of Energy|National Nuclear Security|\bNNSA\b|National Laboratory/],
  [
    "health",
    any`
      Health and Human Services|National Institutes? of|National (?:Cancer|Heart|Eye) Institute
      Food and Drug Administration|Centers for Disease|Surgeon General|\bNIH\b|\bHHS\b|\bCDC\b|\bFDA\b
    `,
  ],
  ["housing", /Housing and Urban/],
  [
    "interior",
    any`
      (?:Secretary|Department) of (?:the )?Interior|National Park Service|Fish and Wildlife
      Geological Survey|Bureau of Land
    `,
  ],
  ["labor", /(?:Secretary|Department) of Labor/],
  [
    "transportation",
    any`
      (?:Secretary|Department) of Transportation|Federal Aviation|Federal Highway|Federal Railroad
      Maritime Administration|\bFAA\b
    `,
  ],
  ["veterans", /Veterans Affairs/],
  [
    "environment",
    any`
      Environmental Protection Agency|\bEPA\b|Office of Pollution Prevention|Office of Air and Radiation
      National Exposure Research|National Center for Environmental Assessment
    `,
  ],
  ["federal-reserve", /Federal Reserve/],
  [
    "independent",
    any`
      National Transportation Safety|\bNTSB\b|Nuclear Regulatory|National Aeronautics|\bNASA\b
      Aerospace Engineer|Air Safety Investigator|Federal Trade Commission|Federal Communications
      Peace Corps|Millennium Challenge|Federal Deposit Insurance|Securities and Exchange|Export-Import
      Small Business Administration|General Services Administration|National Science Foundation
      Office of Personnel Management|Broadcasting Board|Trade and Development Agency|Smithsonian
      Overseas Private Investment|Archivist|Commodity Futures|Consumer Product Safety|Consumer Financial
      Social Security|Federal Election|National Endowment|Inter-American Foundation
      Government Accountability|Comptroller General
    `,
  ],
  [
    "defense",
    any`
      Secretary of Defense|Department of Defense|Joints? Chiefs|\bSecretary of the (?:Army|Navy|Air Force)
      \b(?:Army|Navy|Naval|Air Force|Marines?|Marine Corps|Pentagon|Central Command|CENTCOM|EUCOM)\b
      \b(?:AFRICOM|Southern Command|Africa Command|European Command|Pacific Command|Northern Command)\b
      \b(?:Strategic Command|Special Operations Command|Transportation Command|Cyber Command|Combatant)\b
      \b(?:Commander|Commanding|Commandant|Defense Attach[eé]|National Guard|NATO Supreme|Supreme Allied)\b
      \b(?:Defense Intelligence|National Security Agency|Missile Defense|Defense Security|OSD|SAF)\b
      \b(?:Joint Staff|Joint Base|Airlift Wing|Sergeant Major|Technical Sergeant|USMC|USN|USAF|USA Ret)\b
      \b(?:USMA|Defense University|U\.S\. Forces|Multi-?National|ISAF|Squadron|Brigade|Battalion)\b
      ^(?:The Honorable )?(?:General|Lieutenant General|Major General|Brigadier General|Admiral)\b
      ^(?:The Honorable )?(?:Vice Admiral|Rear Admiral|Colonel|Lieutenant Colonel|Major|Captain)\b
      ^(?:The Honorable )?(?:Commander|Lieutenant|Sergeant|Master Sergeant|Gen\.|Lt\. Gen\.|LTG|MG|BG)\b
      ^(?:The Honorable )?(?:COL|LTC|MAJ|RADM|ADM)\b
      Under Secretary of Defense
    `,
  ],
  [
    "white-house",
    any`
      White House|Blair House|^President(?: of the United States)?$|President of the United States
      ^First (?:Lady|Family)|First Lady|Executive Office
      (?:Assistant|Counsel(?:or)?|Advis[eo]r|Secretary) to the President
      National Security (?:Advis[eo]r|Council|Affairs)|APNSA|\bOMB\b|Management and Budget
      Trade Representative|National Drug Control|Drug Policy|Office of Science and Technology Policy
      Council of Economic|National Economic Council|Council on Environmental
      Chief of Staff to the President|Melania Trump$|Jill Biden$|Michelle Obama$|Laura Bush
    `,
  ],
  [
    "state",
    any`
      Secretary of State|Department of State|State Department|Ambassador|Ambassdor|Chief of Protocol
      Protocol|Embassy|Consul|Chargé|Charge d|Deputy Chief of Mission
      Under Secretary for (?:Political|Public|Arms|Economic|Democracy|Management|Global|Civilian)
      Assistant Secretary for (?:Near|East|European|Western|African|South|Democracy|Oceans)
      Assistant Secretary for (?:International (?:Organi|Narcotics|Security and Non)|Political|Consular)
      Assistant Secretary for (?:Diplomatic|Educational|Population|Intelligence|Legislative)
      Special (?:Envoy|Representative|Presidential Envoy)
      Bureau of (?:Near|East|European|Western|African|South|Oceans|International|Diplomatic|Educational)
      Bureau of (?:Consular|Political)
      Desk Officer|Foreign Service|Political Officer|Public Affairs (?:Officer|Counselor)
      Economic (?:Officer|Counselor)|Diplomatic Security|Provin\w* Reconstruction|Regional Reconstruction
      Regional Security Officer|Near (?:Middle )?East(?:ern)? (?:Affairs )?Bureau|U\.S\. Political Aff
      Permanent Representative
    `,
  ],
];

/** The id of the agency, or undefined. */
export function agencyOf(line) {
  return RULES.find(([, pattern]) => pattern.test(line))?.[0];
}
