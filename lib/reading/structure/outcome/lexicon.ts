/**
 * The classes of words from which the sentences about an outcome are composed; a word may belong to several. Words are in
 * lower case without accents. Wordings are never listed as such: a rule asks for a verb of a class, an object of a class
 * and a denial in one clause.
 */
export const LEXICON = {
  /** Turns its clause around. */
  not: /^(?:niet|geen|noch|evenmin|nergens|nooit|geenszins|niets|niks|onmogelijk|nauwelijks|niemand)$/,
  /** Makes a denial none ("niet alleen"), and limits where it stands alone ("alleen voor 2022"). */
  only: /^(?:alleen|enkel|slechts|louter|uitsluitend|maar)$/,
  /** What a question asks for: figures, and what they are kept in. */
  data: /^(?:\p{L}{0,24}(?:gegevens|gegeven|cijfers?|cijfermateriaal|statistiek(?:en)?|data|datasets?|registraties?|monitoring|opsplitsing(?:en)?|uitsplitsing(?:en)?|onderverdeling(?:en)?|opdeling(?:en)?|indeling(?:en)?|detaillering|tellingen|telling|metingen|meting|totaalbeeld|cijferreeks(?:en)?|tijdreeks(?:en)?|administratie)|cijfer-?|volumes|historiek|kwantificering|becijfering|turflijst(?:en)?|boekhouding)$/u,
  /** The same in a wider sense: it also occurs in other sentences. */
  matter:
    /^(?:informatie|info|detailinformatie|\p{L}{0,16}informatie|inlichtingen|overzicht(?:en)?|\p{L}{0,12}lijst(?:en)?|\p{L}{0,20}aantal(?:len)?|\p{L}{0,20}bedrag(?:en)?|percentages?|aandeel|ramingen|raming|schatting(?:en)?|inschatting(?:en)?|details?|\p{L}{0,16}kost(?:en)?|kostprijs|prijzen|prijs|tarieven|\p{L}{0,20}verdeling(?:en)?|onderscheid|namen|resultaten|resultaat|uitkomsten?|antwoord(?:en)?|vragen|vraag|deelvragen|deelvraag|elementen|wachtlijsten|wachttijd(?:en)?|analyse|verdeelsleutel|reden(?:en)?|oorza(?:ak|ken)|duur|leeftijd|nationaliteit|herkomst|beeld|databank|gegevensbank|register|omvang|getal(?:len)?|bestand(?:en)?|inventaris|opsomming|aanleiding|termijn(?:en)?|doorlooptijd(?:en)?|gemiddelde|profiel)$/u,
  /** Work that brings figures or findings: not yet finished, it answers nothing. */
  study:
    /^(?:onderzoek|onderzoeken|studie|studies|\p{L}{0,14}rapport(?:en)?|verslag(?:en)?|\p{L}{0,10}evaluatie|\p{L}{0,10}rekening|analyse|doorlichting|audit|enquete|\p{L}{0,10}bevraging|inventaris|inventarisatie|monitor|telling|verwerking|jaarrekening(?:en)?|jaarverslag(?:en)?|peiling|meting|validatie|controle|berekening(?:en)?)$/u,
  /** Done with data as a matter of routine: recorded, kept, gathered, counted. Participles and infinitives. */
  kept: /^(?:bijgehouden|bijhoudt|bijhouden|geregistreerd|registreren|verzameld|verzamelen|ingezameld|inzamelen|gecentraliseerd|centraliseren|gemonitord|gemonitored|monitoren|gemeten|meten|geteld|tellen|geinventariseerd|inventariseren|gecodeerd|gearchiveerd|opgeslagen|opgevolgd|opvolgen|opgelijst|genoteerd|noteren|bewaard|gerepertorieerd|geboekstaafd|gedocumenteerd|opgetekend|bevraagd|uitgevraagd|geregistreerde|vastgelegd|gevraagd|opgemeten|gerapporteerd|geturfd|bijgehoudene)$/,
  /** The same as finite verbs; some are half of a verb ("houdt … bij"). */
  keeps:
    /^(?:registreert|registreren|registreerde|registreerden|houdt|hou|houden|hield|volgt|volgen|zamelt|zamelen|verzamelt|verzamelen|centraliseert|centraliseren|inventariseert|inventariseren|meet|meten|telt|tellen|monitort|monitoren|noteert|noteren|legt|leggen|tekent|tekenen|bewaart|bewaren|documenteert|beheert|beheren|turft|turven|rapporteert|rapporteren)$/,
  /** Divided by a feature. */
  split:
    /^(?:opgesplitst|opgedeeld|uitgesplitst|onderverdeeld|ingedeeld|gedifferentieerd|splitsen|opsplitsen|uitsplitsen|onderverdelen|opdelen|splitst|differentieert|uitgeplitst|verdeeld|verdelen|toegewezen|afzonderlijk|apart)$/,
  available:
    /^(?:beschikbaar|beschikbare|voorhanden|gekend|bekend|gepubliceerd|vrijgegeven|gevalideerd|geconsolideerd|verwerkt|terugvinden|opvraagbaar|raadpleegbaar|consulteerbaar|verkrijgbaar|bestaande|voorradig|volledig|definitief|representatief|compleet|geweten|voorgelegd|betrouwbaar)$/,
  finished:
    /^(?:afgerond|voltooid|afgewerkt|afgesloten|klaar|beeindigd|opgeleverd|verschenen|vrijgegeven|gepubliceerd|goedgekeurd|gebeurd|uitgevoerd|gestart|begonnen|gecontroleerd|gevalideerd|geanalyseerd|verwerkt|beschikbaar|bekend|gekend|ontvangen|ingediend|ingezameld|verzameld|berekend|opgemaakt|vaststaat|vastgesteld|neergelegd)$/,
  /** Telling: what an answer does. */
  give: /^(?:mee(?:ge)?delen|mee(?:ge)?deeld|mede(?:ge)?delen|mede(?:ge)?deeld|mededeling(?:en)?|meegeven|meegegeven|bezorgen|bezorgd|verstrekken|verstrekt|verschaffen|verschaft|vrijgeven|vrijgegeven|prijsgeven|antwoorden|beantwoorden|beantwoord|geven|gegeven|opgeven|leveren|geleverd|aanleveren|aangeleverd|weergeven|weergegeven|communiceren|gecommuniceerd|ingaan|ingegaan|inga|bekendmaken|bekendgemaakt|opsplitsen|opgesplitst|afleiden|afgeleid|bepalen|bepaald|berekenen|berekend|ramen|geraamd|inschatten|ingeschat|becijferen|becijferd|identificeren|onderscheiden|formuleren|specifieren|uitspreken|genereren|gegenereerd|rapporteren|gerapporteerd|achterhalen|achterhaald|overmaken|overgemaakt|voorleggen|voorgelegd|gedeeld|delen|kwantificeren|extraheren|tegemoetkomen|beantwoording|publiceren|toelichten|maken|opmaken|opgemaakt|verkregen|verkrijgen|nagaan|nagegaan|meten|vaststellen|isoleren|gemaakt|splitsen|uitsplitsen|onderverdelen|opdelen|geidentificeerd|gespecificeerd|halen|gehaald|becommentarieren|opgevraagd|opleveren|verdelen|aanduiden|opsommen|reconstrueren|gereconstrueerd|terugvinden|teruggevonden|zeggen|gezegd|verteld|plakken|tellen|samenstellen|geraadpleegd)$/,
  /** Of these only the ones that speak of answering itself. */
  tell: /^(?:mee(?:ge)?delen|mee(?:ge)?deeld|mede(?:ge)?delen|mede(?:ge)?deeld|mededeling(?:en)?|meegeven|bezorgen|bezorgd|verstrekken|verstrekt|verschaffen|verschaft|vrijgeven|vrijgegeven|prijsgeven|antwoorden|beantwoorden|beantwoord|communiceren|gecommuniceerd|ingaan|ingegaan|inga|bekendmaken|bekendgemaakt|aanleveren|aangeleverd|becijferen|becijferd|uitspreken|kwantificeren|openbaar)$/,
  /** What one knows or does not know. */
  knowledge:
    /^(?:\p{L}{0,16}informatie|info|inlichtingen|overzicht(?:en)?|\p{L}{0,12}lijst(?:en)?|details?|antwoord(?:en)?|zicht|antwoordelementen|elementen|bijzonderheden|uitsluitsel|onderscheid|raming(?:en)?|schatting(?:en)?|inschatting(?:en)?|weet|kennis|inzicht|beeld|aantallen|bedragen|databank|gegevensbank|register|getal(?:len)?|percentages?|kopie|administratie|mededeling(?:en)?|inventaris)$/u,
  know: /^(?:weet|weten|wist|geweten|kent|kennen|ken)$/,
  have: /^(?:beschik(?:t|ken|te|ten)?|heb|heeft|hebben|had|hadden|bezit(?:ten)?|bestaat|bestaan|bestond|bevat(?:ten)?|bevatten|is|zijn|was|waren|ben|registreer(?:t|de)?|registreren|verzamel(?:t|en|de)?|hou(?:d|dt)?|houden|bijhoudt|ontbreekt|ontbreken|ontvang(?:t|en)?|voert|voeren|bekom(?:t|en)?|vindt|vinden|gebeurt|gebeuren|krijg(?:t|en)?|voorziet|voorzien|kent|kennen|werd|werden|wordt|worden)$/,
  dispose: /^(?:beschik(?:t|ken|te|ten)?|beschikking)$/,
  can: /^(?:kan|kunnen|kon|konden|kunt|zou|zouden|wens|wenst|wensen|zal|zullen|wil|willen|vermag)$/,
  may: /^(?:mag|mogen|mocht|mochten|toegestaan|toegelaten|verboden)$/,
  /** "laat niet toe", "niet mogelijk", "niet in staat". */
  possible:
    /^(?:mogelijk|mogelijkheid|toe|haalbaar|doenbaar|staat|onmogelijk|toelaat|toelaten|mogelijkheden|zinvol|werkbaar)$/,
  process:
    /^(?:verwerk(?:en|t)?|raadplegen|geraadpleegd|inkijken|opvragen|opvraagt|opvraag|bewerkt?|bewerken|registreren|bewaren|verzamelen|uitwisselen|bijhouden|koppelen|gekoppeld)$/,
  /** Passing data on, as a duty. */
  report:
    /^(?:melden|gemeld|meld|doorgeven|doorgegeven|doorgeeft|aanleveren|aangeleverd|leveren|geven|delen|bezorgen|bezorgd|rapporteren|gerapporteerd|registreren|geregistreerd|aangeven|aangegeven|overmaken|overgemaakt|bijhouden|bijgehouden|meedelen|meegedeeld|vermelden|vermeld|opgeven|opgegeven|indienen|ingediend)$/,
  duty: /^(?:verplicht|verplichte|verplichting|plicht|meldingsplicht|meldplicht|registratieplicht|aangifteplicht|rapporteringsverplichting|rapporteringsplicht|rapportageverplichting|hoeven|hoeft|moeten|moet|dienen|dient|gehouden)$/,
  condition: /^(?:indien|wanneer|als|zolang|tenzij|mocht|zodra|ingeval|voorzover|wie)$/,
  cause:
    /^(?:omdat|aangezien|vermits|gezien|want|doordat|wegens|omwille|gelet|zodat|waardoor|terwijl|hoewel|maar|doch)$/,
  /** Opens a question within a sentence: what it asks is the object. */
  asking: /^(?:of|hoeveel|hoe|welke?|waarom|waar|wie|wat|wanneer)$/,
  pronoun:
    /^(?:dit|dat|die|deze|dergelijke|zulke|ze|zij|hierover|hierop|hiervan|hieromtrent|hier|daar|daarop|daarover|daarvan|daaromtrent|dienaangaande|erover|erop|ervan|er|desbetreffende|gevraagde)$/,
  /** People: what they do not have or know is no refusal. */
  person:
    /^(?:burgers?|ouders?|leerlingen?|jongeren|mensen|personen|persoon|patienten?|clienten?|consument(?:en)?|werknemers?|reizigers?|bezoekers?|huurders?|huurder|spelers?|speler|klanten?|klant|betrokkenen?|aanvragers?|aanvrager|kandida(?:at|ten)|verdachten?|kinderen|studenten?|onderzoekers|bestuurders?|medewerkers?|inwoners?|gezinnen|gebruikers?|bedrijven|bedrijf|ondernemingen)$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type WordClass = keyof typeof LEXICON;
