"""Documents 11 to 24: PDFs of an office program, DOCX, HTML and plain text. Every person, body and figure is invented."""
import random
from model import *
from documents_a import PORT, PROV


def d11():
    x = random.Random(111)
    camp = T(['Vereniging', ('2022', ['Kampen', 'Deelnemers']), ('2023', ['Kampen', 'Deelnemers'])], [G('Landelijk erkend'), R('Speelpleinwerking Vlinderveld', 41, 2204, 44, 2310), R('Jeugdnatuurwacht', 118, 6017, 121, 6288), R('Zeescouting Noordzeekust en Westhoek', 23, 1190, 25, 1204), S('Subtotaal landelijk erkend', 182, 9411, 190, 9802),
              G('Lokaal erkend'), R('Jeugdhuizen', 12, 388, 10, 341), R('Andere', 7, 214, 9, 260), S('Subtotaal lokaal erkend', 19, 602, 19, 601), TOT('Totaal', 201, 10013, 210, 10403)], title='Kampen en deelnemers', caption='Kampen en deelnemers')
    places = T(['Type verblijf', 'Aantal'], [R('Jeugdverblijf type A', 188), R('Jeugdverblijf type B', 143), R('Hostel', 31), R('Bivakzone', 57), TOT('Totaal', 409)])
    return Doc('11-jeugdkampen', 'docx-pdf', number=266, date='2024-02-05', asker='HANNELORE DE BACKERE', addressee=('MARLEEN DHAENE', PORT['onderwijs']), title='Jeugdwerk - Zomerkampen en jeugdverblijven',
        intro=['Elke zomer trekken tienduizenden kinderen op kamp. Verenigingen vinden almaar moeilijker een geschikte plaats.'],
        items=[('1', '1.', 'Hoeveel kampen werden in 2022 en 2023 gesubsidieerd en hoeveel deelnemers waren er?'), ('2', '2.', 'Hoeveel jeugdverblijven telt Vlaanderen?'), ('2.a', 'a)', 'naar type;'), ('2.b', 'b)', 'naar aantal slaapplaatsen per verblijf.'), ('3', '3.', 'Hoeveel kampen moesten wegens plaatsgebrek worden geannuleerd?')],
        parts=[part('1', '1.', 'De erkende verenigingen bezorgden de onderstaande aantallen.', camp), part('2', '2.', 'Toestand op 1 september 2023:'), part('2.a', 'a)', 'Verblijven naar type', places),
               part('2.b', 'b)', 'Het aantal slaapplaatsen per verblijf vindt u op de publieke zoekpagina van het centrum voor jeugdtoerisme.', out='referred', why='publicly-available'), part('3', '3.', 'Geannuleerde kampen hoeven niet te worden gemeld. Er bestaat bijgevolg geen telling van.', out='refused', why='not-registered')],
        layout=dict(autonumber=True, footer='Antwoord op schriftelijke vraag 266', answerpage=True))


def d12():
    x = random.Random(112)
    offers = ['Ambulante begeleiding op|school', 'Dagopvang met aangepaste|vervoersregeling en maaltijden,|zonder overnachting', 'Verblijf', 'Mobiele begeleiding aan huis|voor gezinnen met een kind|jonger dan zes jaar']
    t = T(['Aanbod', '31/12/2023', '30/06/2024'], [R(o, x.randint(900, 5100), x.randint(900, 5100)) for o in offers] + [TOT()], valign='middle', sep=' ', ptype='other')
    ages = T(['Leeftijdsgroep', 'Aantal', '%'], [R('0 tot 5 jaar', 1410, Decimal('17.8')), R('6 tot 11 jaar', 2977, Decimal('37.6')), R('12 tot 17 jaar', 3120, Decimal('39.5')), R('18+', 402, Decimal('5.1')), TOT('Totaal', 7909, Decimal('100.0'))], fmt=['n', 'p'], sep=' ', style='rules', valign='middle')
    return Doc('12-jongeren-met-een-handicap', 'docx-pdf', number=733, date='2024-09-16', asker='FLORIS VAN ACKER', addressee=('SOETKIN BAERT', PORT['welzijn']), title='Jongeren met een handicap - Begeleiding en opvang', kind='interim', answered='2024-10-14',
        intro=['Ouders van kinderen met een handicap wachten lang op hulp. Het beleid zette de jongste jaren in op rechtstreeks toegankelijke hulp.'],
        items=[('1', '1.', 'Hoeveel jongeren krijgen begeleiding, per soort aanbod?'), ('2', '2.', 'Graag een verdeling naar leeftijd.'), ('3', '3.', 'Hoelang wachten zij gemiddeld op een eerste gesprek?'), ('4', '4.', 'Hoeveel voorzieningen draaien met verlies?'), ('5', '5.', 'Welk budget is in 2025 nodig?')],
        parts=[part([], None, 'Dit is een tussentijds antwoord. Een volledig antwoord volgt zodra de voorzieningen hun jaarverslag hebben ingediend.'), part('1', '1.', 'Op de twee meest recente teldagen waren er de volgende begeleidingen. Het gaat om voorlopige aantallen, die nog kunnen wijzigen.', t, prov=True),
               part('2', '2.', 'Verdeling op 30 juni 2024', ages), part(['3', '4'], '3. en 4.', 'De verwerking van deze gegevens is lopende. De resultaten worden pas in januari 2025 verwacht.', out='refused', why='not-yet-available'), part('5', '5.', 'Over het budget voor 2025 doe ik in dit stadium geen uitspraken.', out='refused', why='unspecified')],
        layout=dict(autonumber=False, font='Liberation Serif', size=23))


def d13():
    return Doc('13-verwijzend-antwoord-laadpalen', 'fodt-pdf', number=58, date='2024-11-12', asker='CLAARTJE NIJSSEN', addressee=('DIETER LAGROU', PORT['omgeving']), title='Laadpalen - Uitrol bij overheidsgebouwen', kind='referring', also=[('Dieter Lagrou', 58), ('Koenraad Timmerman', 119), ('Bram Oosterlynck', 84), ('Hildegard Schotte', 23)],
        intro=['De Vlaamse overheid wil haar wagenpark versneld elektrisch maken. Daarvoor zijn voldoende laadpunten nodig bij de eigen gebouwen.'], items=[('1', '1.', 'Hoeveel laadpunten waren er eind 2023 bij gebouwen van uw departement?'), ('2', '2.', 'Hoeveel worden er in 2025 geplaatst?'), ('3', '3.', 'Wat is de kostprijs per laadpunt?')],
        parts=[part([], None, 'Voor het antwoord op deze vraag kan ik u doorverwijzen naar het gecoördineerde antwoord van minister Koenraad Timmerman, dat ook namens mij wordt gegeven.', out='referred', why='coordinated-answer')], layout=dict())


def d14():
    x = random.Random(114)
    t = T(['Gerechtelijk arrondissement', ('2022', ['Klachten', 'Geseponeerd']), ('2023', ['Klachten', 'Geseponeerd'])], [R(a, k := x.randint(120, 2400), k * x.randint(20, 60) // 100, m := x.randint(120, 2400), m * x.randint(20, 60) // 100) for a in ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'West-Vlaanderen', 'Leuven', 'Halle-Vilvoorde', 'Brussel', 'Namur', 'Eupen']] + [TOT('Totaal Rijk')], style='grid', sep=' ', caption='Klachten wegens misbruik van bankkaarten')
    for r in t.rows:
        if r['label'] == 'Eupen':
            r['raws'][1] = ('n.b.', 'unavailable', None)
            r['raws'][3] = ('n.b.', 'unavailable', None)
    return Doc('14-kamer-bankkaarten', 'html-pdf', parliament='kamer', number=1377, date='2024-02-28', asker='Wouter Claerhout', addressee=(None, 'vice-eersteminister en minister van Justitie en Noordzee'), title='Misbruik van bankkaarten. - Klachten.', answered='2024-04-03',
        intro=['Oplichters maken steeds vaker gebruik van gestolen bankkaarten. De schade loopt in de miljoenen.'], items=[('1', '1.', 'Hoeveel klachten werden in 2022 en 2023 ingediend, per arrondissement, en hoeveel werden er geseponeerd?'), ('2', '2.', 'Hoeveel slachtoffers waren ouder dan 65 jaar?'), ('3', '3.', 'Welk bedrag werd ontvreemd?'), ('4', '4.', 'Wat onderneemt u om dit tegen te gaan?')],
        parts=[part('1', '1.', 'De gegevens komen uit de databank van de parketten.', t), part('2', '2.', 'De leeftijd van het slachtoffer is geen verplicht veld. Daarover zijn geen betrouwbare cijfers voorhanden.', out='refused', why='not-registered'), part('3', '3.', 'In 2023 liep de schade op tot [[€ 21.407.930|2023|EUR]].'), part('4', '4.', 'De dienst cybercriminaliteit van de federale politie werd versterkt met ((23)) speurders. In het voorjaar startte een campagne op sociale media.')],
        prelude=[('DO 2023202424890', 'caps')], layout=dict(who='de heer volksvertegenwoordiger', to='de', css='body{font-size:11pt}'))


def d15():
    x = random.Random(115)
    net = T(['Vervoerregio', 'Haltes', 'Toegankelijk', 'Aandeel'], [R(r, a := x.randint(900, 3900), b := x.randint(60, 800), Decimal(b * 100) / a) for r in ['Aalst', 'Brugge', 'Gent', 'Kempen', 'Mechelen', 'Roeselare', 'Waasland']] + [TOT('Totaal', 0, 0, 0)], fmt=['n', 'n', '%'], title='per vervoerregio')
    a, b = (sum(r['cells'][i] for r in net.rows[:-1]) for i in (0, 1))
    net = T(net.spec, [R(r['label'], *r['cells']) for r in net.rows[:-1]] + [TOT('Totaal', a, b, Decimal(b * 100) / a)], fmt=['n', 'n', '%'])
    kind = T(['Halte', '2023', '2024'], [G('Bus'), R('met schuilhuis', 4102, 4188), R('zonder schuilhuis', 9977, 9803), G('Tram'), R('met schuilhuis', 511, 520), R('zonder schuilhuis', 102, 97), TOT('Alle haltes')])
    return Doc('15-toegankelijke-haltes', 'docx', number=801, date='2025-03-24', year='2024-2025', asker='JASMIEN VAN HECKE', addressee=('KOENRAAD TIMMERMAN', PORT['mobiliteit']), title='Openbaar vervoer - Toegankelijkheid van bus- en tramhaltes',
        intro=['Tegen 2030 moet de helft van de haltes toegankelijk zijn. {-Dat doel ligt nog ver af.-}{+Dat doel is nog niet bereikt.+}'],
        items=[('1', '1.', 'Hoeveel haltes zijn {-momenteel-}{+op dit ogenblik+} toegankelijk? Graag een uitsplitsing:'), ('1.a', 'a)', 'per vervoerregio;'), ('1.b', 'b)', 'per type halte:'), ('1.b.i', 'i)', 'met of zonder schuilhuis;'), ('1.b.ii', 'ii)', 'met of zonder geleidelijnen.'), ('2', '2.', 'Hoeveel haltes werden in 2024 heringericht?'), ('3', '3.', 'Werden gemeenten gesanctioneerd die geen plan indienden?')],
        parts=[part('1', '1.', 'De toestand op 1 maart 2025 {+is de volgende+}{-ziet er als volgt uit-}.'), part('1.a', 'a)', 'Haltes per vervoerregio', net), part('1.b', 'b)', 'Haltes per type'), part('1.b.i', 'i)', 'Schuilhuizen', kind), part('1.b.ii', 'ii)', 'Of er geleidelijnen liggen, wordt niet systematisch geïnventariseerd.', out='refused', why='not-registered'),
               part('2', '2.', 'In 2024 werden [[317|2024]] haltes heringericht{+, waarvan [[45|2024]] langs gewestwegen+}.'), part('3', '3.', 'Nee. Het decreet voorziet niet in sancties. Ik geef de voorkeur aan overleg.')],
        layout=dict(autonumber=True))


def d16():
    w = T(['Gemeente', 'Woningen', 'Premies'], [R('Zwalmeerde', 212, 1704), R('Oud-Beveren', 98, 811), R('Sint-Goriks', 44, 390), R('Totaal', 0, 0)][:3] + [TOT()], style='tabs')
    e = T(['Jaar', 'Uitgaven'], [R('2022', '€ 1.204.550'), R('2023', '€ 1.388.020'), R('2024', '€ 1.151.975')], fmt=['e'], style='tabs')
    return Doc('16-gecorrigeerd-antwoord-renovatie', 'docx', number=150, date='2025-01-13', asker='OMER VERSTRAETEN', addressee=('BRAM OOSTERLYNCK', PORT['wonen']), title='Renovatie - Premies in de proefgemeenten', kind='corrected', refs=[dict(number=15, date=None, parliamentaryYear='2024-2025', text='SV nr. 15 (2024-2025)')],
        intro=['In het antwoord op SV nr. 15 (2024-2025) kondigde de minister een evaluatie van de proefgemeenten aan.'], items=[('1', '1.', 'Hoeveel woningen werden in elke proefgemeente gerenoveerd en hoeveel premies werden toegekend?'), ('2', '2.', 'Hoeveel werd er jaarlijks uitgegeven?'), ('3', '3.', 'Hoeveel aanvragen kwamen van huurders?')],
        parts=[part([], None, 'Dit antwoord vervangt het antwoord van 10 februari 2025, waarin voor één gemeente een verkeerd aantal was opgenomen.'), part('1', '1.', 'Toestand eind 2024:', w), part('2', '2.', 'Uitgaven per jaar:', e), part('3', '3.', 'Aanvragen van huurders worden niet apart geteld. Alle aanvragen samen waren er in 2024 [[3.120|2024]].', out='partial', why='totals-only')],
        layout=dict(autonumber=False, font='Liberation Serif'))


def d17():
    x = random.Random(117)
    t = T(['Opleidingstype', ('2021/2022', ['instroom', 'uitval']), ('2022/2023', ['instroom', 'uitval'])], [R(n, *[x.randint(400, 39000) for _ in range(4)]) for n in ['mbo niveau 2', 'mbo niveau 3', 'mbo niveau 4', 'associate degree']], ptype='school-year', caption='Instroom en uitval per opleidingstype')
    return Doc('17-tk-uitval-mbo', 'docx', parliament='tweede-kamer', number='2024Z09018', date='2024-05-28', year='2023-2024', asker='Hofstra-Kingma', addressee=(None, 'Minister van Onderwijs, Cultuur en Wetenschap'), title='de uitval in het middelbaar beroepsonderwijs', answered='2024-06-25',
        items=[('1', 'Vraag 1', 'Hoeveel studenten begonnen in de studiejaren 2021/2022 en 2022/2023 aan een opleiding en hoeveel van hen vielen uit?'), ('2', 'Vraag 2', 'Wat waren de redenen van uitval?'), ('3', 'Vraag 3', 'Hoe verhoudt dit zich tot andere landen?'), ('4', 'Vraag 4', 'Deelt u de zorg dat vooral eerstejaars uitvallen? Zo nee, waarom niet?')],
        parts=[part('1', 'Antwoord 1', 'Zie onderstaande tabel.', t), part('2', 'Antwoord 2', 'Instellingen zijn niet verplicht om redenen van uitval aan te leveren. Een landelijk beeld ontbreekt daardoor.', out='refused', why='not-registered'), part(['3', '4'], 'Antwoord 3 en 4', 'Die zorg deel ik. Een internationale vergelijking wordt dit najaar gepubliceerd; tot dan beschik ik niet over vergelijkbare cijfers.', out='partial', why='not-yet-available', alt=[('refused', 'not-yet-available'), ('answered', None)])],
        prelude=[('Vergaderjaar 2023-2024', 'head')], layout=dict(party='Vrije Lijst'))


def d18():
    x = random.Random(118)
    t = T(['Discipline', '2023', '2024'], [R('Natuurinspecteurs', 61, 64), R('Boswachters', 118, 112), R('Bosarbeiders', 204, 197), TOT('Totaal')], caption='Personeel in voltijdse eenheden')
    f = T(['Gebied', 'Oppervlakte (ha)', 'Budget (in euro)'], [R('Meerdaalbos', '1.329,4', '412.000'), R('Drongengoed', '741', '198.500'), R('Hallerbos', '552,25', '260.750')], fmt=['n', 'n'], units=[None, 'ha', 'EUR'], caption='Budget voor beheerwerken in 2024')
    return Doc('18-antwoord-alleen-bosbeheer', 'docx', items=[], number=312, date='2024-12-05', asker='LIES VAN DEN BULCKE', addressee=('DIETER LAGROU', PORT['omgeving']), title='Bosbeheer - Personeel en budget', answer_only=True, answered='2025-01-10',
        parts=[part('1', '1.', 'Het personeelsbestand evolueerde als volgt.', t), part('2', '2.', 'De middelen voor beheerwerken staan hierna vermeld per gebied.', f), part(['3', '4', '5'], '3. tot 5.', 'Vacatures worden bekendgemaakt op de website van de Vlaamse overheid. In 2024 werden [[19|2024]] betrekkingen ingevuld.'), part('6', '6.', 'Over lopende tuchtzaken mag ik wegens het beroepsgeheim geen informatie verstrekken.', out='refused', why='legally-barred')], layout=dict(autonumber=False))


def d19():
    x = random.Random(119)
    t = T(['Subregio', '2022', '2023', '2024 (tot 30/9)'], [R(r, x.randint(60, 4300), x.randint(60, 4300), x.randint(60, 3300)) for r in ['Brugge-Oostkust', 'Leiestreek', 'Hageland', 'Vlaamse Ardennen', 'Maasland']] + [R('Onbekend', BLANK, 12, 9)], sep='.', caption='Aanvragen voor een toeristische vergunning')
    return Doc('19-vakantiewoningen', 'page-html', number=204, date='2024-10-22', asker='MATHIS VERHELST', addressee=('BRAM OOSTERLYNCK', PORT['wonen']), title='Toerisme - Vergunningen voor vakantiewoningen', refs=[dict(number=566, date='2024-04-12', parliamentaryYear=None, text='schriftelijke vraag nummer 566 van 12 april 2024')],
        intro=['Steeds meer woningen worden verhuurd aan toeristen. In mijn schriftelijke vraag nummer 566 van 12 april 2024 vroeg ik naar de handhaving.'], items=[('1', '1.', 'Hoeveel vergunningen werden aangevraagd sinds 2020, per subregio?'), ('2', '2.', 'Hoeveel daarvan werden geweigerd?'), ('3', '3.', 'Hoeveel inspecties vonden plaats?'), ('4', '4.', 'Is er overleg met de gemeenten?'), ('5', '5.', 'Hoeveel klachten van omwonenden waren er?')],
        parts=[part('1', '1.', 'Voor 2020 en 2021 zijn geen aantallen beschikbaar, omdat het dossiersysteem toen werd vervangen. Vanaf 2022 ziet het verloop er als volgt uit.', t, out='partial', why='some-years-only'), part('2', '2.', 'Dat werd in detail toegelicht in het antwoord op schriftelijke vraag nr. 566, waarnaar ik u verwijs.', out='referred', why='earlier-answer'), part('3', '3.', 'In 2023 waren er [[1.077|2023]] inspecties. Daarvan gaf [[12,5 %|2023|%]] aanleiding tot een proces-verbaal.'), part('4', '4.', 'Ja, twee keer per jaar.'), missing('5')],
        answer_refs=[dict(number=566, date=None, parliamentaryYear=None, text='schriftelijke vraag nr. 566')], optional_refs=[dict(number=566, date=None)], layout=dict())


def d20():
    x = random.Random(120)
    t = T(['School', ('Schooljaar 2022-2023', ['Aantal', '%']), ('Schooljaar 2023-2024', ['Aantal', '%'])], [G('Basisonderwijs'), R('Gewoon', 211, Decimal('4.1'), 240, Decimal('4.6')), R('Buitengewoon', 45, Decimal('9.7'), 51, Decimal('10.8')), G('Secundair onderwijs'), R('Gewoon', 602, Decimal('8.8'), 655, Decimal('9.4')), R('Buitengewoon', 77, Decimal('14.0'), SUP('*', 80), N('*', 'suppressed')), TOT('Totaal', 935, Decimal('7.2'), 1026, Decimal('7.8'))], fmt=['n', 'p', 'n', 'p'], ptype='school-year')
    return Doc('20-spijbelen-uit-een-tekstverwerker', 'word-html', number=519, date='2024-11-28', asker='NEELE GOOSSENAERTS', addressee=('MARLEEN DHAENE', PORT['onderwijs']), title='Leerplicht - Problematische afwezigheden', intro=['Problematische afwezigheden zijn vaak een teken aan de wand. Scholen staan er niet alleen voor, maar de drempel naar hulp blijft hoog.'],
        items=[('1', '1.', 'Hoeveel leerlingen hadden meer dan dertig halve dagen problematische afwezigheid, per onderwijsniveau?'), ('2', '2.', 'Hoeveel dossiers kwamen bij het parket terecht?'), ('3', '3.', 'Hoeveel centra voor leerlingenbegeleiding hebben een spijbelambtenaar?'), ('4', '4.', 'Wat vindt de minister van een boetesysteem?')],
        parts=[part('1', '1.', 'De percentages zijn berekend op het aantal leerlingen van het betrokken niveau. Een sterretje betekent dat het aantal niet mag worden getoond omdat er te weinig leerlingen in de groep zitten.', t), part('2', '2.', 'De vervolging van ouders is een zaak van Justitie. Als Vlaams minister ben ik daarvoor niet bevoegd.', out='refused', why='other-competence', alt=[('referred', 'other-competence')]), part(['3'], '3.', 'Alle [[47|]] centra hebben een aanspreekpunt.'), part('4', '4.', 'Boetes lossen de onderliggende problemen niet op. Ik kies voor begeleiding.')], layout=dict())


def d21():
    x = random.Random(121)
    t = T(['Nationaliteit', '2021', '2022', '2023'], [R(n, *[x.randint(30, 5200) for _ in range(3)]) for n in ['Afghaanse', 'Eritrese', 'Syrische', 'Turkse', 'Andere']] + [TOT()], sep='')
    return Doc('21-kamer-gezinshereniging', 'list-html', parliament='kamer', number=902, date='2024-01-30', asker='Sara Dumortier', addressee=(None, 'staatssecretaris voor Asiel en Migratie'), title='Gezinshereniging. - Aanvragen en doorlooptijden.', answered='2024-03-05', intro=['De procedure voor gezinshereniging duurt voor heel wat gezinnen lang.'],
        items=[('1', '1.', 'Hoeveel aanvragen werden ingediend in 2021, 2022 en 2023? Graag een opdeling:'), ('1.a', 'a)', 'naar nationaliteit;'), ('1.b', 'b)', 'naar ambassade.'), ('2', '2.', 'Hoelang duurt de behandeling gemiddeld?'), ('3', '3.', 'Hoeveel aanvragen werden ingewilligd?')],
        parts=[part('1', '1.', 'De Dienst Vreemdelingenzaken deelt het volgende mee.'), part('1.a', 'a)', 'Naar nationaliteit', t), part('1.b', 'b)', 'Een indeling naar ambassade kan niet uit het systeem worden gehaald. De ambassades vallen onder mijn collega van Buitenlandse Zaken.', out='refused', why='other-competence', alt=[('refused', 'not-registered'), ('refused', 'held-by-others'), ('referred', 'other-competence')]), part('2', '2.', 'Gemiddeld duurde een procedure in 2023 [[7,5|2023|maanden]] maanden.'), part('3', '3.', 'In 2023 werden [[11246|2023]] aanvragen ingewilligd.')],
        layout=dict(who='mevrouw de volksvertegenwoordiger', to='de'))


def d22():
    x = random.Random(122)
    names = ['Aangepast vervoer voor personen met een beperkte mobiliteit', 'Buurtbus', 'Deelfietsen in stationsomgevingen en aan randparkings', 'Vervoer op maat, functioneel', 'Taxibon']
    t = T(['Soort vervoer', ('Ritten', ['2022', '2023']), ('Reizigers', ['2022', '2023'])], [R(n, *[x.randint(700, 210000) for _ in range(4)]) for n in names] + [TOT()], sep=' ', valign='middle', caption='Vervoer op maat')
    q = T(['Kwartaal', 'Klachten', 'Waarvan gegrond'], [R('1e kwartaal', 310, 112), R('2e kwartaal', 288, 97), R('3e kwartaal', 402, 160), R('4e kwartaal', 377, 149), TOT('Jaartotaal', 1377, 581)], sep='')
    return Doc('22-vervoer-op-maat', 'text', number=376, date='2024-03-18', asker='GEERT VAN OVERSTRAETEN', addressee=('KOENRAAD TIMMERMAN', PORT['mobiliteit']), title='Vervoer op maat - Ritten en klachten', intro=['Het vervoer op maat vult het kernnet en het aanvullend net aan. De start verliep niet overal vlekkeloos.'],
        items=[('1', '1.', 'Hoeveel ritten en reizigers waren er in 2022 en 2023, per soort vervoer?'), ('2', '2.', 'Hoeveel klachten kwamen er in 2023 binnen, per kwartaal en per vervoerregio?'), ('3', '3.', 'Hoeveel ritten werden geweigerd?'), ('4', '4.', 'Wat kost een rit gemiddeld?')],
        parts=[part('1', '1.', 'Hierna vindt u de gevraagde aantallen.', t), part('2', '2.', 'De mobiliteitscentrale houdt klachten bij per kwartaal. Zij worden niet naar vervoerregio ingedeeld.', q, out='partial', why='not-registered', alt=[('partial', 'totals-only'), ('substituted', 'other-breakdown'), ('partial', 'other-breakdown'), ('partial', 'unspecified')]), part(['3', '4'], '3-4.', 'In 2023 werden [[5 214|2023]] ritten geweigerd. Een rit kost gemiddeld [[18,70|2023|EUR]] euro.')],
        layout=dict(wrap=84, label=34))


def d23():
    t = T(['Gemeente', '2022', '2023', '2024'], [R('Almelo', 212, 230, 241), R('Hengelo', 188, 175, 201), R('Enschede', 402, 433, 420), R('Hof van Twente en overige gemeenten in de regio Twente', 97, 101, 88), TOT('Totaal', 899, 939, 950)], caption='Meldingen van eenzaamheid', sep='.')
    return Doc('23-tk-eenzaamheid', 'text', parliament='tweede-kamer', number='2025Z11200', date='2025-06-03', year='2024-2025', asker='De Wit-Brouwer', addressee=(None, 'Staatssecretaris van Volksgezondheid, Welzijn en Sport'), title='eenzaamheid onder ouderen in Twente', answered='2025-06-24',
        items=[('1', 'Vraag 1', 'Hoeveel meldingen van eenzaamheid ontvingen de gemeenten in Twente?'), ('2', 'Vraag 2', 'Heeft u inzicht in het aantal huisbezoeken?'), ('3', 'Vraag 3', 'Welke projecten ontvangen rijkssubsidie?'), ('4', 'Vraag 4', 'Wanneer ontvangt de Kamer de evaluatie?'), ('5', 'Vraag 5', 'Bent u bereid de regeling te verlengen?')],
        parts=[part('1', 'Antwoord 1', 'De regio leverde de volgende aantallen aan.', t), part('2', 'Antwoord 2', 'Nee. Gemeenten houden dit zelf bij en rapporteren er niet over aan het Rijk.', out='refused', why='held-by-others', alt=[('refused', 'not-registered')]), part('3', 'Antwoord 3', 'Een lijst is als bijlage toegevoegd aan de brief aan het lid en is hier niet opgenomen.', out='referred', why='annex-only', alt=[('answered', 'annex-only'), ('partial', 'annex-only'), ('refused', 'annex-only')]), part(['4', '5'], 'Antwoord 4 en 5', 'De evaluatie verschijnt na de zomer. Daarna beslis ik over een verlenging.')],
        prelude=[('Vergaderjaar 2024-2025', 'head')], layout=dict(party='Lijst Oost', wrap=70, tables='extracted', label=30, flat=True, gap=False, encoding='utf-16'))


def d24():
    t = T(['Dienst', 'Aanvragen', 'Toegekend', 'Bedrag'], [R('Sociale dienst', 812, 640, N('€ 214.300,00', unit='EUR')), R('Dienst energie', 377, 301, N('€ 98.450,50', unit='EUR')), R('Woonloket', 145, N('n.b.', 'unavailable'), N('n.v.t.', 'not-applicable')), TOT('Totaal', 1334, N('n.b.', 'unavailable'), N('€ 312.750,50', unit='EUR'))], fmt=['n', 'n', 'n'], caption='Steunaanvragen in 2023', sep='.')
    return Doc('24-provincieraad-steun', 'text', parliament=None, date='2024-02-02', asker='Ilse Vercammen', title='Steun aan gezinnen in energiearmoede', number=None, intro=['De energieprijzen stegen de voorbije jaren sterk. Hulp is er wel, maar niet iedereen vindt de weg.'],
        items=[('1', '1)', 'Hoeveel aanvragen voor steun kwamen er in 2023 binnen, per dienst?'), ('2', '2)', 'Hoeveel gezinnen hebben een budgetmeter?'), ('3', '3)', 'Is er een wachtlijst?')],
        parts=[part('1', '1)', 'Zie het overzicht hieronder.', t), part('2', '2)', 'Dat weet de provincie niet; enkel de netbeheerder heeft die gegevens.', out='refused', why='held-by-others'), part('3', '3)', 'Nee, elke aanvraag wordt binnen tien dagen behandeld.')],
        extra=dict(question=[('Provincieraad van Schelderijk', 'head'), ('Vraag van Ilse Vercammen, provincieraadslid', 'head'), ('2 februari 2024', 'caps'), ('Betreft: Steun aan gezinnen in energiearmoede', 'title')], answer=[('Antwoord van de deputatie', 'title')]),
        layout=dict(wrap=78, label=26, encoding='cp1252', newline='\r\n'))


ALL = [d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24]
