/** The classes of words that tell what becomes of a question; a word may belong to several. */
const CLASSES = {
  /** Turns what follows or precedes it around. */
  not: /^(?:niet|geen|noch|evenmin|nergens|nooit|geenszins|onmogelijk)$/,
  /** Makes "niet" no negation: "niet alleen". */
  only: /^(?:alleen|enkel|slechts|louter|uitsluitend)$/,
  nog: /^nog$/,
  /** What a question asks for: figures and what they are kept in. */
  data: /^(?:\p{L}{0,24}(?:gegevens|cijfers?|cijfermateriaal|statistiek(?:en)?|data|datasets?|registraties?|monitoring|opsplitsing(?:en)?|uitsplitsing(?:en)?|onderverdeling(?:en)?|opdeling(?:en)?|indeling(?:en)?|detaillering)|cijfer-?|volumes|historiek|evolutiecijfers)$/u,
  /** The same in a wider sense: it also occurs in other sentences. */
  matter:
    /^(?:informatie|info|detailinformatie|inlichtingen|overzicht(?:en)?|lijst(?:en)?|\p{L}{0,20}aantal(?:len)?|\p{L}{0,20}bedrag(?:en)?|percentages?|ramingen|raming|schatting(?:en)?|inschatting(?:en)?|details?|\p{L}{0,16}kost(?:en)?|kostprijs|prijzen|verdeling|onderscheid|namen|resultaten|antwoord(?:en)?|vragen|vraag|deelvragen|deelvraag|elementen|wachtlijsten|analyse|lijsten|verdeelsleutel)$/u,
  /** Work that brings figures or findings: not yet finished, it answers nothing. */
  study:
    /^(?:onderzoek|onderzoeken|studie|studies|rapport|rapporten|verslag|evaluatie|eindrapport|analyse|audit|enquete|bevraging|inventaris)$/,
  /** What is or is not done with data. */
  kept: /^(?:(?:bij|op|aan|in)?gehouden|bijgehouden|bijhoudt|bijhouden|geregistreerd|verzameld|ingezameld|gecentraliseerd|gemonitord|gemeten|geteld|geinventariseerd|gecodeerd|gedifferentieerd|gearchiveerd|opgeslagen|opgesplitst|opgedeeld|uitgesplitst|onderverdeeld|opgevolgd)$/,
  available:
    /^(?:beschikbaar|beschikbare|voorhanden|gekend|bekend|gepubliceerd|vrijgegeven|gevalideerd|geconsolideerd|verwerkt|terugvinden|opvraagbaar|raadpleegbaar|consulteerbaar|verkrijgbaar|bestaande|voorradig|volledig|definitief|representatief|compleet)$/,
  finished: /^(?:afgerond|voltooid|afgewerkt|klaar|beeindigd|opgeleverd|verschenen|vrijgegeven|gepubliceerd)$/,
  /** Telling: what an answer does. */
  give: /^(?:mee(?:ge)?delen|mee(?:ge)?deeld|mede(?:ge)?delen|mede(?:ge)?deeld|meegeven|meegegeven|bezorgen|bezorgd|verstrekken|verstrekt|verschaffen|verschaft|vrijgeven|vrijgegeven|prijsgeven|antwoorden|beantwoorden|beantwoord|geven|gegeven|opgeven|leveren|geleverd|aanleveren|aangeleverd|weergeven|weergegeven|communiceren|gecommuniceerd|ingaan|ingegaan|bekendmaken|bekendgemaakt|opsplitsen|opgesplitst|afleiden|afgeleid|bepalen|bepaald|berekenen|berekend|ramen|geraamd|inschatten|ingeschat|becijferen|becijferd|identificeren|onderscheiden|formuleren|specifieren|uitspreken|genereren|gegenereerd|rapporteren|gerapporteerd|achterhalen|achterhaald|overmaken|overgemaakt|voorleggen|voorgelegd|gedeeld|kwantificeren|extraheren|tegemoetkomen|beantwoording|publiceren|toelichten|maken|opmaken|opgemaakt|verkregen|verkrijgen|nagaan|nagegaan|meten|vaststellen|isoleren|gemaakt|splitsen|uitsplitsen|geidentificeerd|gespecificeerd|halen|gehaald|becommentarieren|opgevraagd|opleveren|verdelen|aanduiden|opsommen)$/,
  /** Of these only the ones that speak of answering itself. */
  tell: /^(?:mee(?:ge)?delen|mee(?:ge)?deeld|mede(?:ge)?delen|mede(?:ge)?deeld|bezorgen|bezorgd|verstrekken|verstrekt|verschaffen|verschaft|vrijgeven|vrijgegeven|prijsgeven|antwoorden|beantwoorden|beantwoord|communiceren|gecommuniceerd|ingaan|ingegaan|bekendmaken|bekendgemaakt|aanleveren|aangeleverd|becijferen|becijferd|uitspreken|kwantificeren)$/,
  /** What one knows or does not know. */
  knowledge:
    /^(?:informatie|info|detailinformatie|inlichtingen|overzicht(?:en)?|lijst(?:en)?|details?|antwoord(?:en)?|zicht|antwoordelementen|elementen|bijzonderheden|uitsluitsel|onderscheid|raming|schatting|inschatting)$/,
  have: /^(?:beschik(?:t|ken|te|ten)?|heb|heeft|hebben|had|hadden|bezit(?:ten)?|bestaat|bestaan|bestond|bevat(?:ten)?|bevatten|is|zijn|was|waren|ben|registreer(?:t|de)?|registreren|verzamel(?:t|en|de)?|hou(?:d|dt)?|houden|bijhoudt|ontbreekt|ontbreken|ontvang(?:t|en)?|voert|voeren|bekom(?:t|en)?|vindt|vinden)$/,
  dispose: /^(?:beschik(?:t|ken|te|ten)?|beschikking)$/,
  can: /^(?:kan|kunnen|kon|konden|kunt|zou|zouden|wens|wenst|zal|zullen|wil|vermag)$/,
  may: /^(?:mag|mogen|mocht|mochten|toegestaan|toegelaten|verboden)$/,
  /** "laat niet toe", "niet mogelijk", "niet in staat". */
  possible: /^(?:mogelijk|mogelijkheid|toe|haalbaar|doenbaar|staat|onmogelijk|toelaat|toelaten|mogelijkheden)$/,
  legal:
    /^(?:privacy\p{L}{0,24}|privacy-\p{L}{1,24}|privacyen|avg|gdpr|persoonsgegevens|beroepsgeheim|onderzoeksgeheim|bankgeheim|geheim|vertrouwelijk(?:e|heid|heids?\p{L}{0,20})?|geheimhouding\p{L}{0,20}|levenssfeer|wettelijk(?:e)?|openbaarheid|openbaarheidsregelgeving|geclassificeerd(?:e)?|strafrechtelijke|medische|concurrentiel\p{L}{0,3}|bedrijfsgeheim\p{L}{0,4}|deontologische?|zwijgplicht|veiligheidsredenen|veiligheidsoverwegingen|fiscaal-?geheim|anonimiteit|identificeerbaar)$/u,
  process:
    /^(?:verwerk(?:en|t)?|raadplegen|geraadpleegd|inkijken|opvragen|registreren|bewaren|verzamelen|uitwisselen)$/,
  refer:
    /^(?:verwijs|verwijst|verwijzen|verwezen|verwijzing|verwijzend|doorverwijs|doorverwijzen|doorverwezen|refereer|refereren|zie|gelieve|wenden|richten|toegezonden|overgezonden|doorgestuurd|herhaal)$/,
  competence:
    /^(?:bevoegdhe(?:id|den)|bevoegdheidsdomein(?:en)?|bevoegd|onbevoegd|gemeenschapsmaterie|gewestmaterie|gemeenschapsbevoegdheid|gewestbevoegdheid|deelstaatbevoegdheid|materie|opdracht(?:en)?|voogdij|takenpakket|bevoegde)$/,
  breakdown:
    /^(?:indeling(?:en)?|opsplitsing(?:en)?|uitsplitsing(?:en)?|onderverdeling(?:en)?|opdeling(?:en)?|verdeling|opgesplitst|opgedeeld|uitgesplitst|onderverdeeld|onderscheid|niveau|per|volgens|naargelang)$/,
  condition: /^(?:indien|wanneer|als|zolang|tenzij|mocht|zodra|ingeval|voorzover)$/,
} as const;

export type WordClass = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES) as WordClass[]; // the keys of a constant record

const MOST_WORDS = 400;

/** The words of a sentence in lower case without accents, each with its classes. */
export class SentenceWords {
  readonly words: readonly string[];
  private readonly classes: readonly ReadonlySet<WordClass>[];

  constructor(sentence: string) {
    this.words = (plain(sentence.slice(0, 6_000)).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[,;:(]/gu) ?? []).slice(
      0,
      MOST_WORDS,
    );
    this.classes = this.words.map(classesOf);
  }

  is(index: number, name: WordClass): boolean {
    return this.classes[index]?.has(name) ?? false;
  }

  has(name: WordClass): boolean {
    return this.find(name, 0, this.words.length) >= 0;
  }

  /** The first word of a class from one index to another (exclusive), or -1. */
  find(name: WordClass, from: number, to: number): number {
    for (let index = Math.max(0, from); index < Math.min(to, this.words.length); index += 1)
      if (this.is(index, name)) return index;
    return -1;
  }

  all(name: WordClass): number[] {
    return this.words.flatMap((_, index) => (this.is(index, name) ? [index] : []));
  }
}

/** Lower case without accents; lists of the Chamber print "geinventariseerd". */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function classesOf(word: string): ReadonlySet<WordClass> {
  return new Set(word.length > 60 ? [] : NAMES.filter((name) => CLASSES[name].test(word)));
}
