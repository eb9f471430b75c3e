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
  ])('it reads %j as refused, other-competence', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'refused', reason: 'other-competence' });
  });

  it.each([
    'U dient deze vraag te richten aan de minister van Pensioenen.',
    'Ik nodig u uit om deze vraag aan de staatssecretaris te stellen.',
    'Voor dit aspect verwijs ik u naar de minister van Volksgezondheid.',
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
  ])('it reads %j as partial, some-years-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'partial', reason: 'some-years-only' });
  });

  it.each([
    'De inventaris wordt doorlopend bijgewerkt zonder dat oude toestanden bewaard blijven. Ik kan daarom alleen de stand op 1 mei 2024 geven: 3.268 kilometer.',
    'Alleen de huidige toestand is gekend: er zijn 45 actieve vergunningen.',
    'Het bestand toont de situatie van vandaag; een terugblik is niet mogelijk. Nu zijn er 310 leden.',
  ])('it reads %j as partial, snapshot-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'partial', reason: 'snapshot-only' });
  });

  it.each([
    'De diensten rapporteren afwijzingen uitsluitend voor Vlaanderen in zijn geheel; een onderverdeling per dienst kan ik dus niet bezorgen. In 2023 ging het in totaal om 2.415 aanvragen.',
    'Aanvragen van huurders worden niet apart geteld. Alle aanvragen samen waren er in 2024 3.120.',
    'Een opsplitsing per gemeente is niet beschikbaar. In totaal werden 512 premies uitbetaald.',
    'Ik kan enkel het totaalbedrag geven: 1.200.000 euro.',
    'De verdeling per provincie is niet bekend; in heel Vlaanderen waren er 214.',
  ])('it reads %j as partial, totals-only', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'partial', reason: 'totals-only' });
  });

  it.each([
    'De gemiddelde vergoeding is niet berekend. Ter vervanging geef ik de mediaan: die bedroeg in 2023 € 1.318 per landbouwer.',
    'Het aantal unieke bezoekers wordt niet gemeten, wel het aantal bezoeken: 14.210 in 2023.',
    'Bij gebrek aan cijfers over personen vermeld ik het aantal dossiers: 412.',
  ])('it reads %j as substituted, other-measure', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'substituted', reason: 'other-measure' });
  });

  it.each([
    'Een uitsplitsing per leerjaar is niet mogelijk. Wel kan een verdeling per graad worden gegeven.',
    'Gegevens per gemeente zijn er niet. In de plaats daarvan vindt u de cijfers per provincie.',
    'Cijfers per wijk zijn niet voorhanden, maar wel per statistische sector.',
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
  ])('it reads %j as referred, earlier-answer', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'earlier-answer' });
  });

  it.each([
    'Voor het antwoord op deze vraag kan ik u doorverwijzen naar het gecoördineerde antwoord van minister Timmers, dat ook namens mij wordt gegeven.',
    'Minister Dhaene antwoordt namens de hele regering op deze vraag.',
    'Ik sluit mij aan bij het antwoord van de minister-president.',
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
  ])('it reads %j as referred, publicly-available', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'referred', reason: 'publicly-available' });
  });

  it.each([
    'De gevraagde lijst gaat als bijlage bij dit antwoord en wordt alleen aan de vraagsteller bezorgd.',
    'Een lijst is als bijlage toegevoegd aan de brief aan het lid en is hier niet opgenomen.',
    'Het gedetailleerde overzicht werd aan het secretariaat van de commissie bezorgd.',
    'U vindt de gevraagde cijfers in het bijgevoegde rekenblad.',
    'De tabel wordt u afzonderlijk toegestuurd.',
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
  ])('it takes %j for an answer', (text) => {
    expect(judge(text)).toMatchObject({ outcome: 'answered', reason: null, because: null });
  });
});
