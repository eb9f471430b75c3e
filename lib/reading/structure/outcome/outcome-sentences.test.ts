import { describe, expect, it } from 'vitest';
import { judgeOutcome } from '../judge-outcome';

/** Whether a sentence of the tables below states a figure; years, days and numbers of questions are none. */
const FIGURE = /(?<!nr\. )\b(?!(?:19|20)\d\d\b)\d{2,}[.\d]*(?! (?:juli|maart|mei|januari|juni|december))/;

function judge(text: string) {
  return judgeOutcome(text, { hasTables: false, hasFigures: FIGURE.test(text), asked: '' });
}

describe('what a part says of its outcome', () => {
  it.each([
    'De redenen van stopzetting worden niet bijgehouden.',
    'Of een aanvrager hulp kreeg, wordt niet systematisch genoteerd.',
    'Die reden wordt nergens vastgelegd.',
    'Scholen melden een verhuis zonder de aanleiding ervan; die wordt nergens bewaard.',
    'Geschrapte ritten hoeven niet te worden doorgegeven. Er bestaat bijgevolg geen telling van.',
    'Verenigingen zijn niet verplicht om afzeggingen te melden.',
    'Instellingen moeten de leeftijd van bezoekers niet doorgeven, zodat een totaalbeeld ontbreekt.',
    'Een landelijk beeld ontbreekt.',
    'Wij houden daar geen tellingen van bij.',
    'Mijn administratie volgt dit niet op.',
    'De dienst zamelt die gegevens niet in.',
    'Het agentschap centraliseert deze informatie niet.',
    'Er gebeurt geen monitoring van het aantal bezwaren.',
    'Hierover bestaat geen statistiek.',
    'Daarover zijn geen betrouwbare cijfers voorhanden.',
    'De leeftijd van het slachtoffer is geen verplicht veld. Daarover zijn dus geen cijfers te geven.',
    'Dat weten wij niet.',
    'Het is niet geweten hoeveel gezinnen dit betreft.',
    'Wij hebben hier geen zicht op.',
    'Het departement heeft daar geen weet van.',
    'Hoeveel personen afhaken, is niet bekend.',
    'Er is mij niets bekend over het aantal tussenpersonen.',
    'Het systeem bewaart enkel het ogenblik van de melding; de duur van een herstelling wordt niet geregistreerd.',
    'In het registratiesysteem is daarvoor geen veld voorzien.',
    'De databank bevat die informatie niet.',
    'De toepassing voorziet niet in een registratie van de nationaliteit.',
    'Uit de beschikbare bestanden kan niet worden afgeleid hoeveel huurders het betreft.',
    'Deze vraag kan op basis van de geregistreerde gegevens niet worden beantwoord.',
    'Het is onmogelijk om na te gaan hoeveel aanvragers een advocaat raadpleegden.',
    'Cijfers over de wachttijd kunnen niet worden gegenereerd.',
    'Een telling is nooit gebeurd.',
    'Dit werd tot op heden niet onderzocht.',
    'De gevraagde gegevens zijn niet in mijn bezit.',
    'Ik heb die cijfers niet.',
    'Het ministerie houdt hiervan geen administratie bij.',
    'Er vindt geen landelijke registratie plaats van het aantal uitgevallen lessen.',
    'Deze aantallen worden niet landelijk bijgehouden.',
    'Ik beschik niet over een overzicht van alle lopende procedures.',
    'Een dergelijk overzicht is er niet.',
    'Zulke cijfers bestaan niet.',
    'Nee, dergelijke gegevens worden niet verzameld.',
    'De gemiddelde duur is niet berekend.',
    'Mijn diensten tellen enkel de dossiers, niet de personen.',
    'Noch mijn kabinet, noch mijn administratie beschikt over die gegevens.',
    'Geen van mijn diensten houdt dat bij.',
    'Het aantal herhaalde meldingen kan niet uit de databank worden gehaald.',
    'Gegevens over nationaliteit zitten niet in het systeem.',
    'Wij registreren alleen de instroom.',
    'Het motief van de weigering wordt door de dienst niet geregistreerd.',
    'Over de leeftijd van de indieners hebben we geen informatie.',
    'De politie noteert het beroep van het slachtoffer niet.',
    'Mijn diensten hebben dit nog nooit in kaart gebracht.',
    'Daar bestaan geen cijfers over.',
    'Er is geen zicht op het aantal thuiswerkers.',
    'Er is geen centraal register van deze toestellen.',
    'Dat wordt niet bijgehouden.',
    'Hierover kan ik u helaas geen cijfers bezorgen, aangezien deze niet worden geregistreerd.',
    'Ik kan niet zeggen hoeveel dossiers daardoor vertraging opliepen.',
    'Een exact cijfer valt niet te geven.',
    'Het is moeilijk om hier een cijfer op te plakken.',
    'De opgevraagde statistieken zijn niet voorhanden in deze vorm.',
    'Het loon van de medewerkers is bij mijn departement niet gekend.',
    'Op Vlaams niveau is er geen databank waarin dit wordt opgenomen.',
    'De inspectie heeft geen aparte code voor dit soort inbreuken.',
    'Het formulier vraagt niet naar het geslacht van de aanvrager.',
    'Dit aspect maakt geen deel uit van de monitoring.',
    'Er bestaat geen verplichting om dit te registreren.',
    'Of de eigenaar in het buitenland woont, blijkt niet uit het dossier.',
    'Deze vraag kan niet worden beantwoord wegens het ontbreken van data.',
    'Nee, daar heb ik geen gegevens over.',
    'Nee. Het kabinet heeft daar geen inzicht in.',
    'Hoeveel woningen leegstaan, wordt niet op landelijk niveau bijgehouden.',
    'Het CBS publiceert hierover geen cijfers.',
    'Ik beschik niet over deze informatie.',
    'De Belastingdienst registreert niet op dit detailniveau.',
  ])('it reads %j as refused, not-registered', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'not-registered' });
  });

  it.each([
    'De wachttijden worden bijgehouden door de ziekenhuizen zelf. Mijn agentschap heeft er geen zicht op.',
    'Over diefstal beschikt mijn ministerie niet over gegevens; die berusten bij de uitbaters.',
    'Dat weet het bestuur niet; enkel de netbeheerder heeft die gegevens.',
    'Gemeenten houden dit zelf bij en rapporteren er niet over aan het Rijk.',
    'Die informatie bevindt zich bij de lokale besturen, die ze niet aan Vlaanderen moeten bezorgen.',
    'De gegevens zijn eigendom van de operatoren en worden niet met de overheid gedeeld.',
    'U kunt deze cijfers opvragen bij de hulpverleningszones.',
    'Deze gegevens zijn te bekomen bij mijn collega van Justitie.',
    'Alleen de mutualiteiten kennen het aantal begunstigden.',
    'De scholen beheren deze dossiers zelf en het departement heeft er geen toegang toe.',
    'Elke politiezone bewaart haar eigen cijfers; een centrale databank is er niet.',
    'De verzekeraars delen die bedragen niet mee aan de toezichthouder.',
    'De ziekenhuizen bezorgen ons die cijfers niet.',
    'Het zijn de steden die hierover cijfers bijhouden.',
    'Deze gegevens zijn in het bezit van de vervoersmaatschappij.',
    'Voor die cijfers kunt u terecht bij de provincies.',
    'De registratie gebeurt door de sociale huisvestingsmaatschappijen, niet door mijn agentschap.',
    'Infrabel heeft deze cijfers niet aan mij meegedeeld.',
  ])('it reads %j as refused, held-by-others', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'held-by-others' });
  });

  it.each([
    'De ombudsdienst ressorteert onder mijn collega die bevoegd is voor Consumentenzaken.',
    'De vervolging van ouders is een zaak van Justitie. Als Vlaams minister ben ik daarvoor niet bevoegd.',
    'Deze materie behoort tot de bevoegdheid van de federale overheid.',
    'Het onderhoud van gemeentewegen is een gemeentelijke bevoegdheid.',
    'Daarvoor is de minister van Binnenlandse Zaken bevoegd.',
    'De handhaving ligt bij het parket en niet bij mij.',
    'Dit valt buiten mijn bevoegdheid.',
    'Dit is geen Vlaamse bevoegdheid.',
    'Dat is een aangelegenheid van de gemeenten.',
    'Dit behoort niet tot mijn bevoegdheden.',
    'De handhaving van dat verbod komt toe aan de burgemeesters.',
    'Het arbeidsrecht is een federale materie.',
    'Deze problematiek valt onder mijn collega van Financiën.',
    'Ik ben niet de bevoegde minister voor deze vraag.',
  ])('it reads %j as refused, other-competence', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'other-competence' });
  });

  it.each([
    'U dient deze vraag te richten aan de minister van Pensioenen.',
    'Ik nodig u uit om deze vraag aan de staatssecretaris te stellen.',
    'Voor dit aspect verwijs ik u naar de minister van Volksgezondheid.',
    'Gelieve u te wenden tot de minister van Justitie.',
    'Voor deze vraag verwijs ik graag door naar mijn federale collega.',
  ])('it reads %j as referred, other-competence', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'other-competence' });
  });

  it.each([
    'De gegevens over de gezondheid van cliënten zijn gevoelige persoonsgegevens. De privacywetgeving laat niet toe dat ik die opvraag of bewerk.',
    'Over lopende tuchtzaken mag ik wegens het beroepsgeheim geen informatie verstrekken.',
    'Het geheim van het onderzoek verhindert dat ik hierop inga.',
    'De overeenkomst bevat een vertrouwelijkheidsclausule, zodat het bedrag niet openbaar kan worden gemaakt.',
    'Deze bedragen zijn bedrijfsgevoelig en kunnen niet worden vrijgegeven.',
    'Gelet op de bescherming van de persoonlijke levenssfeer kan ik de namen niet vrijgeven.',
    'Het is bij decreet verboden die gegevens te verwerken.',
    'Er is geen wettelijke grondslag om de herkomst te registreren.',
    'Aangezien het onderzoek nog loopt, kan ik er geen uitspraken over doen.',
    'In het belang van het gerechtelijk onderzoek kan ik geen verdere mededelingen doen.',
    'Zolang de zaak onder de rechter is, past het mij niet daarop in te gaan.',
    'Omwille van de privacy kunnen geen individuele bedragen worden meegedeeld.',
    'Dit valt onder het beroepsgeheim.',
    'De AVG staat niet toe dat deze gegevens worden gedeeld.',
    'Het gaat om vertrouwelijke bedrijfsinformatie die ik niet kan delen.',
    'Er loopt een gerechtelijk onderzoek, waardoor ik geen details kan geven.',
    'Het contract laat de bekendmaking van de prijs niet toe wegens geheimhouding.',
  ])('it reads %j as refused, legally-barred', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'legally-barred' });
  });

  it.each([
    'De verwerking van deze gegevens is lopende. De resultaten worden pas in januari verwacht.',
    'De gegevens over 2023 worden momenteel nog gecontroleerd en zullen pas in het najaar beschikbaar zijn.',
    'De cijfers van dit jaar zijn nog niet bekend.',
    'Het rapport wordt verwacht in de loop van volgend jaar.',
    'De evaluatie loopt nog; over de uitkomst kan ik nog niets zeggen.',
    'Het is nog te vroeg om conclusies te trekken.',
    'De telling moet nog gebeuren.',
    'Zodra de gegevens volledig zijn, bezorg ik ze aan het lid.',
    'De bevraging is pas gestart en heeft nog geen resultaten opgeleverd.',
    'Ik wacht op de cijfers van de administratie.',
    'De jaarrekeningen moeten nog worden goedgekeurd, waardoor het resultaat nog niet vaststaat.',
    'De resultaten van de bevraging worden in juni bekendgemaakt.',
    'De definitieve cijfers volgen in de loop van het voorjaar.',
    'De gegevens van 2024 zijn nog in verwerking.',
    'Een eerste telling is gepland in het najaar van 2025.',
    'De resultaten zijn er nog niet.',
    'Ik zal de Kamer hierover voor de zomer informeren.',
    'Het onderzoek daarnaar is net opgestart.',
  ])('it reads %j as refused, not-yet-available', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'not-yet-available' });
  });

  it.each([
    'Over het budget voor 2025 doe ik in dit stadium geen uitspraken.',
    'Op deze deelvraag kan ik niet ingaan.',
    'Ik ga hier niet verder op in.',
    'Ik geef hierover geen commentaar.',
    'Deze vraag laat ik onbeantwoord.',
    'Daar kan ik u geen antwoord op geven.',
    "Het opmaken van zo'n lijst zou een onevenredige werklast meebrengen.",
    'De opzoekingen daarvoor vergen te veel tijd en middelen.',
    'Over individuele dossiers kan ik geen uitspraken doen.',
    'Over lopende onderhandelingen geef ik geen details.',
    'Daar wens ik niet op vooruit te lopen.',
    'Ik acht het niet opportuun om hierop te antwoorden.',
    'Het manueel doornemen van alle dossiers is niet haalbaar binnen de gestelde termijn.',
  ])('it reads %j as refused, unspecified', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'unspecified' });
  });

  it.each([
    'Enkel voor 2022 en 2023 zijn betrouwbare aantallen voorhanden: in 2022 werden 7.311 dossiers geschrapt.',
    'Voor 2020 en 2021 zijn geen aantallen beschikbaar, omdat het systeem toen werd vervangen. Vanaf 2022 ging het om 512 dossiers.',
    'Gegevens van vóór 2019 zijn niet bewaard. In 2019 waren er 412 meldingen.',
    'Pas sinds 2021 wordt dit geteld; toen waren er 33 gevallen.',
    'Over de jaren voor de fusie kan ik niets meedelen. In 2023 waren er 1.204 leden.',
    'Het register gaat niet verder terug dan 2018. Sindsdien werden 87 klachten ingediend.',
    'De oudere jaargangen zijn vernietigd; voor 2022 gaat het om 45 dossiers.',
    'Voor 2021 beschik ik niet over cijfers; in 2022 waren het er 314.',
    'De registratie startte in 2022; vroegere gegevens zijn er niet. In 2022 ging het om 77 gevallen.',
    'Er zijn slechts gegevens vanaf 2020: toen waren er 45 meldingen.',
    'Ik kan u alleen de cijfers van het laatste schooljaar geven: 1.245 leerlingen.',
  ])('it reads %j as partial, some-years-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'partial', reason: 'some-years-only' });
  });

  it.each([
    'De inventaris wordt doorlopend bijgewerkt zonder dat oude toestanden bewaard blijven. Ik kan daarom alleen de stand op 1 mei 2024 geven: 3.268 kilometer.',
    'Alleen de huidige toestand is gekend: er zijn 45 actieve vergunningen.',
    'Het bestand toont de situatie van vandaag; een terugblik is niet mogelijk. Nu zijn er 310 leden.',
    'Een evolutie kan niet worden gegeven, enkel de toestand op 31 december 2023: 88 plaatsen.',
    'Historische gegevens worden niet bewaard. Op dit ogenblik zijn er 55 licenties.',
  ])('it reads %j as partial, snapshot-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'partial', reason: 'snapshot-only' });
  });

  it.each([
    'De diensten rapporteren afwijzingen uitsluitend voor Vlaanderen in zijn geheel; een onderverdeling per dienst kan ik dus niet bezorgen. In 2023 ging het in totaal om 2.415 aanvragen.',
    'Aanvragen van huurders worden niet apart geteld. Alle aanvragen samen waren er in 2024 3.120.',
    'Een opsplitsing per gemeente is niet beschikbaar. In totaal werden 512 premies uitbetaald.',
    'Ik kan enkel het totaalbedrag geven: 1.200.000 euro.',
    'De verdeling per provincie is niet bekend; in heel Vlaanderen waren er 214.',
    'Alleen de som is bekend, niet de verdeling: 450.000 euro.',
    'Een detail per school kan ik niet geven. Samen ging het om 3.450 uren.',
  ])('it reads %j as partial, totals-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'partial', reason: 'totals-only' });
  });

  it.each([
    'De gemiddelde vergoeding is niet berekend. Ter vervanging geef ik de mediaan: die bedroeg in 2023 € 1.318 per landbouwer.',
    'Het aantal unieke bezoekers wordt niet gemeten, wel het aantal bezoeken: 14.210 in 2023.',
    'Bij gebrek aan cijfers over personen vermeld ik het aantal dossiers: 412.',
    'Exacte aantallen zijn niet bekend. Als indicatie kan het aantal oproepen dienen: 5.410.',
  ])('it reads %j as substituted, other-measure', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'substituted', reason: 'other-measure' });
  });

  it.each([
    'Een uitsplitsing per leerjaar is niet mogelijk. Wel kan een verdeling per graad worden gegeven.',
    'Gegevens per gemeente zijn er niet. In de plaats daarvan vindt u de cijfers per provincie.',
    'Cijfers per wijk zijn niet voorhanden, maar wel per statistische sector.',
    'De cijfers zijn niet per provincie beschikbaar; wel per referentieregio.',
  ])('it reads %j as substituted, other-breakdown', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'substituted', reason: 'other-breakdown' });
  });

  it.each([
    'Dat werd in detail toegelicht in het antwoord op schriftelijke vraag nr. 566, waarnaar ik u verwijs.',
    'Ik verwijs naar het antwoord dat ik op 18 juli 2023 gaf op uw vraag nr. 412.',
    'Hierop heb ik eerder al geantwoord, in antwoord op uw vraag van 3 maart 2022.',
    'Deze gegevens vindt u in mijn antwoord op schriftelijke vraag nr. 33 van 4 mei 2022.',
    'Zie het antwoord op de Kamervragen van het lid Jansen van 3 juni.',
    'Hiervoor kan ik verwijzen naar de gedachtewisseling in de commissie van 12 januari 2023.',
    'Ik verwijs naar mijn eerdere antwoord op vraag nr. 45.',
    'Deze vraag is identiek aan vraag nr. 318, waarop ik op 4 maart 2024 heb geantwoord.',
    'Daarover heb ik de commissie op 12 maart 2024 uitgebreid ingelicht; ik verwijs naar het verslag.',
    'Zie hiervoor mijn antwoord op de schriftelijke vraag van collega Peeters van 4 april 2023.',
  ])('it reads %j as referred, earlier-answer', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'earlier-answer' });
  });

  it.each([
    'Voor het antwoord op deze vraag kan ik u doorverwijzen naar het gecoördineerde antwoord van minister Timmers, dat ook namens mij wordt gegeven.',
    'Minister Dhaene antwoordt namens de hele regering op deze vraag.',
    'Ik sluit mij aan bij het antwoord van de minister-president.',
    'Mijn collega van Mobiliteit zal namens de regering antwoorden.',
    'Een gezamenlijk antwoord wordt verstrekt door de minister-president.',
  ])('it reads %j as referred, coordinated-answer', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'coordinated-answer' });
  });

  it.each([
    'Het aantal slaapplaatsen vindt u op de publieke zoekpagina van het centrum voor toerisme.',
    'De actuele tarieven zijn te vinden op de websites van de exploitanten.',
    'De ingezette uren staan per school op de website van het agentschap, waar u ze vrij kunt raadplegen.',
    'Deze cijfers zijn opgenomen in het jaarverslag van de dienst.',
    'De lijst is gepubliceerd in het Belgisch Staatsblad.',
    'Alle resultaten zijn online raadpleegbaar.',
    'De statistieken zijn beschikbaar via het opendataportaal.',
    'Het overzicht per gemeente kan u terugvinden via provincies.incijfers.be.',
    'Alle subsidies zijn raadpleegbaar in het subsidieregister op vlaanderen.be.',
    'De bedragen per club staan in het openbare subsidieregister.',
    'U kan deze cijfers zelf opzoeken op de website van Statbel.',
    'Het volledige rapport werd op de website geplaatst.',
    'Deze gegevens worden maandelijks gepubliceerd door de RVA op haar site.',
  ])('it reads %j as referred, publicly-available', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'publicly-available' });
  });

  it.each([
    'De gevraagde lijst gaat als bijlage bij dit antwoord en wordt alleen aan de vraagsteller bezorgd.',
    'Een lijst is als bijlage toegevoegd aan de brief aan het lid en is hier niet opgenomen.',
    'Het gedetailleerde overzicht werd aan het secretariaat van de commissie bezorgd.',
    'U vindt de gevraagde cijfers in het bijgevoegde rekenblad.',
    'De tabel wordt u afzonderlijk toegestuurd.',
    'De lijst met alle adressen vindt u in bijlage 2.',
    'De details zijn opgenomen in de bijlage bij dit antwoord.',
    'Hierbij vindt u een Excel-bestand met de gevraagde gegevens.',
    'Het overzicht wordt rechtstreeks aan de vraagsteller bezorgd.',
  ])('it reads %j as referred, annex-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'annex-only' });
  });

  it.each([
    'Er werden geen onregelmatigheden vastgesteld.',
    'Er zijn niet alleen cijfers over de instroom, maar ook over de uitstroom.',
    'Niet enkel de gemeenten registreren dit, ook de provincies doen dat.',
    'Het aantal bedraagt niet meer dan 12.',
    'Dat is geen probleem.',
    'Neen, daar zijn geen plannen voor.',
    'Er waren in 2023 geen klachten.',
    'Sinds 2021 registreert elke school de afwezigheden.',
    'Vanaf dit jaar worden de cijfers niet langer op papier maar digitaal bijgehouden.',
    'Als een gemeente geen gegevens aanlevert, wordt zij aangemaand.',
    'Wie de vragenlijst niet invult, krijgt een herinnering.',
    'Indien het dossier niet volledig is, vraagt de dienst bijkomende informatie op.',
    'Een aanvraag zonder geldig attest wordt niet in behandeling genomen.',
    'De gemeente weigerde de vergunning omdat de gegevens onvolledig waren.',
    'Het bedrijf beschikt niet over de vereiste vergunning.',
    'De betrokkene had geen toegang tot het gebouw.',
    'Volgens het lid beschikt de minister niet over cijfers; dat klopt niet.',
    'Het klopt niet dat er geen cijfers worden bijgehouden.',
    'Er is geen tekort aan gegevens.',
    'Deze verplichting geldt niet voor kleine ondernemingen.',
    'De premie is niet onbeperkt.',
    'De cijfers laten geen daling zien.',
    'Er zijn geen grote verschillen tussen de provincies.',
    'Geen enkele aanvraag werd geweigerd.',
    'De kosten werden niet doorgerekend aan de gebruikers.',
    'Het aantal klachten is niet significant gestegen.',
    'Geen.',
    'Nee.',
    'Dat is niet het geval.',
    'De wachtlijst is intussen weggewerkt.',
    'De maatregel is nog niet in werking getreden.',
    'Het overleg is nog lopende.',
    'Het decreet voorziet niet in sancties.',
    'Ik ben niet van plan de regeling te wijzigen.',
    'De gegevens worden enkel gebruikt voor de facturatie.',
    'De scholen worden regelmatig bevraagd over hun werking.',
    'Mijn administratie bezorgt de cijfers jaarlijks aan het Rekenhof.',
    'Via de website kan men zich inschrijven.',
    'Vacatures worden bekendgemaakt op de website van de Vlaamse overheid.',
    'Zie tabel hieronder.',
    'Programmatie is een bevoegdheid van de schoolbesturen. Ik stel vast dat er 14 aanvragen lopen in de sector bouw.',
    'De percentages zijn berekend op het aantal leerlingen.',
    'Er wordt geen onderscheid gemaakt tussen kleine en grote verenigingen bij het toekennen van subsidies.',
    'Elke verwerking van persoonsgegevens gebeurt volgens de AVG.',
    'De informatie die de burger meedeelt, wordt vertrouwelijk behandeld.',
    'Dit is geen reden om het plan niet uit te voeren.',
    'De lokale besturen zijn bevoegd voor de uitvoering; zij krijgen daarvoor een trekkingsrecht.',
    'Er gebeuren geen tellingen in elk gebied; hierna de uitkomst voor de getelde gebieden.',
    'Tijdens de werken zal er geen treinverkeer mogelijk zijn.',
    'Het is niet mogelijk om twee premies te combineren.',
    'De onderzoekers kregen geen toegang tot het terrein.',
    'Ouders mogen de toegang tot het dossier niet worden ontzegd.',
    'Ik heb daar geen bezwaar tegen.',
    'Nee, want de regeling werkt goed.',
    'Een lener wordt in de onderste rij maar één keer geteld.',
    'Bij onbekende bestemming wordt de rit op naam van de zone geboekt.',
    'Er is geen sprake van een structureel tekort.',
    'De studie toont aan dat er geen verband is tussen beide.',
    'De databank is niet publiek toegankelijk voor derden, maar erkende onderzoekers kunnen ze gebruiken.',
    'De subsidie wordt niet uitbetaald zolang de gegevens ontbreken.',
    'In 2023 werden geen subsidies uitbetaald.',
    'Er zijn geen wachttijden.',
    'Er is mij geen enkele klacht bekend.',
    'Het kabinet is niet voornemens de wet te wijzigen.',
    'Nee, dat beeld herken ik niet.',
    'Nee, ik deel die mening niet.',
    'Dat is mij bekend.',
    'Ja, ik ben bekend met het bericht.',
    'De school mag het dossier niet doorgeven zonder toestemming van de ouders.',
    'De gegevens van leerlingen worden niet langer dan vijf jaar bewaard.',
    'De minister is bevoegd voor het toekennen van de vergunning.',
    'De bevoegde dienst onderzoekt elke klacht binnen de dertig dagen.',
    'Het is niet wenselijk dat elke gemeente een eigen systeem ontwikkelt.',
    'De gemeenten zijn niet verplicht om een plan op te maken.',
    'Ik zal de wetgeving niet aanpassen.',
    'Er wordt niet bespaard op het onderhoud.',
    'De betrokken firma heeft haar cijfers niet tijdig ingediend en kreeg een boete.',
    'Het aantal is nog nooit zo hoog geweest.',
    'Niemand werd ontslagen.',
    'Alleen erkende centra komen in aanmerking voor een subsidie.',
    'Enkel wie jonger is dan 25 jaar kan deelnemen.',
    'De werken zijn nog niet gestart.',
    'De beslissing werd nog niet genomen.',
    'Het nieuwe systeem zal in 2026 operationeel zijn.',
    'De site werd niet aangepast.',
    'De wet verbiedt reclame voor tabak.',
    'Deze cijfers omvatten niet de tijdelijke contracten.',
    'In de cijfers zijn de interim-krachten niet inbegrepen.',
    'De tabel houdt geen rekening met dubbele inschrijvingen.',
    'Een leerling kan niet in twee scholen tegelijk ingeschreven zijn.',
    'De controle gebeurt door de inspectie, die jaarlijks verslag uitbrengt.',
    'Dit was niet voorzien in de begroting.',
    'Er is geen overleg geweest met de sector.',
    'De scholen registreren de afwezigheden zelf in het platform, waarna mijn administratie ze verwerkt.',
    'Op de website staat vermeld hoe men een klacht indient.',
    'De resultaten van het onderzoek zijn gunstig.',
    'Het rapport beveelt aan om de controles op te voeren.',
    'De helft van de aanvragen was niet volledig.',
    'Er is geen reden tot ongerustheid.',
    'Zonder vergunning mag niet worden gebouwd.',
  ])('it takes %j for an answer', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'answered', reason: null, because: null });
  });
});
