"""The DOCX and HTML documents. All persons, ministers' titles and figures are invented."""
import html
from decimal import Decimal as D
from documents1 import B, TOWNS, rnd, series
from engine import Doc, N, Part as P, Raw, Side, T


def doc12():
    r = rnd(212)
    t1 = T('Inburgeringscontracten naar verblijfsstatuut', ['Verblijfsstatuut', ('2022', ['Aangevat', 'Behaald']), ('2023', ['Aangevat', 'Behaald'])], [
        ('g', 'Verplichte inburgeraars'), ('r', 'Internationale bescherming', [6120, 2977, 7033, 3120]), ('r', 'Gezinshereniging', [4210, 2518, 4388, 2609]), ('t', 'Totaal verplichte inburgeraars', None),
        ('g', 'Rechthebbende inburgeraars'), ('r', 'EU-burgers', [3988, 1120, 3702, 1244]), ('r', 'Tijdelijke bescherming', [9011, 1503, 4120, 2211]), ('r', 'Andere', [402, 133, 388, 140]), ('t', 'Totaal rechthebbende inburgeraars', None), ('t', 'Totaal', [23731, 8251, 19631, 9324], 'all')])
    t2 = T('Wachttijd voor een cursus maatschappelijke oriëntatie', ['Contacttaal', 'Aantal wachtenden', 'Wachttijd (dagen)'], [('r', 'Arabisch', [812, 61]), ('r', 'Oekraïens', [340, 34]), ('r', 'Tigrinya', ['*', 120]), ('r', 'Nederlands', [97, 12]), ('r', 'Pasjtoe', ['*', 'n.b.'])], states={'*': 'suppressed'})
    return Doc('12-inburgering-automatische-nummers.docx', q=dict(
        number=64, date='2024-02-26', asker='DUMMY VAN STAAL', addressee=('SJABLOON DE WITTE', ['VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN BINNENLANDS BESTUUR,', 'BESTUURSZAKEN, INBURGERING EN GELIJKE KANSEN']),
        title='Inburgering - Contracten en wachttijden', intro=['Sinds 1 maart 2022 moeten verplichte inburgeraars een deel van hun traject betalen.', 'In het antwoord op <<schriftelijke vraag nr. 301 van 4 mei 2023|301|2023-05-04|>> werden de eerste resultaten geschetst.'],
        items=[('1', '1.', 'Hoeveel contracten werden in 2022 en 2023 aangevat en behaald, naar verblijfsstatuut?'), ('2', '2.', 'Hoeveel personen wachten op een cursus:'), ('2.a', 'a)', 'per contacttaal;'), ('2.b', 'b)', 'per gemeente?'), ('3', '3.', 'Hoeveel boetes werden opgelegd?'), ('4', '4.', 'Hoeveel personen haakten af, en waarom?'), ('5', '5.', 'Welke lessen trekt de minister uit de hervorming?')]),
        a=dict(parts=[
            P('1', '1.', ['Een persoon kan in eenzelfde jaar meer dan één contract hebben.', t1]), P('2', '2.', 'De toestand is die van 31 januari 2024.'),
            P('2.a', 'a)', ['Aantallen kleiner dan {{10}} worden vervangen door een sterretje (*).', t2]), P('2.b', 'b)', 'Er kunnen enkel cijfers voor heel Vlaanderen worden meegedeeld. Op 31 januari 2024 wachtten in totaal [[1.256]] personen.', outcome='partial', reason='totals-only', alts=[('substituted', 'totals-only')]),
            P('3', '3.', 'In 2023 werden [[1.877;2023]] boetes opgelegd, tegenover [[1.402;2022]] in 2022.'),
            P('4', '4.', 'De reden van stopzetting wordt niet geregistreerd in de databank.', outcome='refused', reason='not-registered', alts=[('partial', 'not-registered')]),
            P('5', '5.', ['Het is te vroeg voor een volledige balans. Drie vaststellingen tekenen zich af:', '- de instroom blijft hoog;', '- de betaling schrikt weinig mensen af;', '- het participatietraject vraagt maatwerk.'])]),
        look=dict(auto=True, footer='Schriftelijke vraag 64  -  blz.', splitruns=True))


def doc13():
    r = rnd(213)
    t1 = T('Fietspassages per telpaal', ['Jaar', 'Kanaalpad', 'Spoorfietspad', 'Stadsring'], [('r', '2018', [412805, 1204118, 'n.b.']), ('r', '2019', [433912, (1287004, '1'), 'n.b.']), ('r', '2020', [512077, '~1198450~1199450', 602113]), ('r', '2021', [529880, 1240093, 640902]), ('r', '2022', ['~540211~541211', 1350716, (688004, '2')]), ('r', '2023', [560932, 1402557, 701318])], period_rows='calendar-year')
    t2 = T('Aangelegde fietssnelwegen (kilometer)', ['Provincie', '2022', '2023'], [('r', 'Antwerpen', [D('31.4'), D('28.0')]), ('r', 'Limburg', [D('12.7'), D('19.5')]), ('r', 'Oost-Vlaanderen', [D('24.1'), D('22.2')]), ('t', 'Totaal', None)], dec=1)
    return Doc('13-fietstellingen-wijzigingen.docx', q=dict(
        number=1204, date='2024-06-10', asker='FICTA VAN TEST', addressee=('PROTOTYPA MODEL', ['VLAAMS MINISTER VAN MOBILITEIT EN OPENBARE WERKEN']), title='Fietssnelwegen - Tellingen en aanleg (2)', intro=['De telpalen langs de fiets~~wegen~~++snelwegen++ leveren sinds 2018 continu gegevens.', 'Zie ook mijn <<schriftelijke vraag nr. 988 van 17 april 2023|988|2023-04-17|>>.'],
        items=[('1', '1.', 'Hoeveel fietsers passeerden jaarlijks aan de telpalen~~ en camera’s~~?'), ('2', '2.', 'Hoeveel kilometer fietssnelweg werd in 2022 en 2023 aangelegd, per provincie?'), ('3', '3.', 'Hoeveel fietsers ++zijn++ jonger dan 18 jaar?'), ('4', '4.', 'Welke investeringen zijn gepland?')]),
        a=dict(parts=[
            P('1', '1.', ['De telling gebeurt ~~handmatig~~++automatisch++. Voor de stadsring zijn 2018 en 2019 niet beschikbaar (n.b.).', t1]),
            P('2', '2.', ['In totaal telt Vlaanderen [[1.710]] kilometer fietssnelweg.', t2]),
            P('3', '3.', 'De telpalen meten geen leeftijd. Uit het onderzoek verplaatsingsgedrag blijkt wel het aandeel van de jongeren in alle fietsverplaatsingen: in 2022 was dat [[21,5 %;2022]].', outcome='substituted', reason='other-measure', alts=[('partial', 'other-measure'), ('partial', 'not-registered'), ('substituted', 'not-registered'), ('refused', 'not-registered')]),
            P('4', '4.', 'Het geïntegreerd investeringsprogramma wordt elk jaar in januari goedgekeurd~~ door de ministerraad~~.')]),
        look=dict(tablabel=True, footnotes={'1': 'Telpaal buiten dienst van 3 tot 17 maart 2019.', '2': 'Inclusief de tijdelijke omleiding.'}))


def doc14():
    mvx = [('Administratief medewerker', 212, 455, 3), ('Deskundige', 340, 388, 4), ('Adjunct van de directeur', 511, 602, 7), ('Directeur', 77, 61, 0), ('Ingenieur', 190, 84, 1), ('Boswachter', 98, 27, 0)]
    t1 = T('Personeelsleden naar functie en geslacht, 31/12/2023', ['Functie', 'M', 'V', 'X', 'Totaal'], [('r', a, [b, c, d, b + c + d]) for a, b, c, d in mvx] + [('t', 'Totaal', None)], fmt='', tabs=True)
    t2 = T('Personeelsleden met een handicap of chronische ziekte', ['Entiteit', '2021', '2022', '2023', '% in 2023'], [('r', 'Departement Proef', [14, 15, 17, 2.4]), ('r', 'Agentschap Voorbeeld', [31, 30, 36, 3.1]), ('r', 'Instituut voor Test en Toetsing', ['<5', '<5', 6, 1.2])], units=[None, None, None, None, '%'], states={'<5': 'suppressed'}, tabs=True)
    return Doc('14-personeel-mvx-tabs.docx', q=dict(
        number=None, date=None, asker=None, addressee=None, title='Vlaamse overheid - Personeel naar geslacht (m/v/x)', intro=['De Vlaamse overheid wil een afspiegeling van de samenleving zijn.'],
        items=[('1', '1)', 'Hoeveel personeelsleden telt het beleidsdomein, per functie en geslacht (m/v/x)?'), ('2', '2)', 'Hoeveel personeelsleden hebben een handicap of chronische ziekte?'), ('3', '3)', 'Hoeveel personeelsleden zijn ouder dan 55 jaar? Graag per entiteit.'), ('4', '4)', 'Hoeveel meldingen van grensoverschrijdend gedrag waren er?')]),
        a=dict(parts=[P('1', '1)', ['Op 31 december 2023 was de verdeling als volgt:', t1]), P('2', '2)', ['De registratie gebeurt vrijwillig. Aantallen onder {{5}} worden weergegeven als <5.', t2]),
                      P('3', '3)', 'Op 31 december 2023 waren [[1.019]] personeelsleden ouder dan {{55 jaar}}. Een opsplitsing per entiteit kan niet worden gegeven. Er kunnen enkel globale cijfers worden meegedeeld.', outcome='partial', reason='totals-only', alts=[('substituted', 'totals-only')]),
                      P('4', '4)', 'De meldingen worden behandeld door de externe preventiedienst, die de gegevens zelf beheert. Wij beschikken daarom niet over aantallen.', outcome='refused', reason='held-by-others')]),
        look=dict(head=False, ahead=False))


def doc15():
    r = rnd(215)
    feds = ['Atletiek', 'Basketbal', 'Gymnastiek', 'Judo', 'Korfbal', 'Paardensport', 'Tennis en padel', 'Voetbal', 'Zwemmen']
    t1 = T('Aangesloten leden per sportfederatie', ['Federatie', '2020', '2021', '2022', '2023'], [('r', x, series(r, r.randint(3000, 240000), 4)) for x in feds] + [('t', 'Totaal', None)], fmt='.')
    t2 = T('Sportkampen', ['Regio', 'Kampen', 'Deelnemers', 'Bezettingsgraad'], [('r', 'Kust', [112, 3340, 91.2]), ('r', 'Kempen', [88, 2511, 87.0]), ('r', 'Ardennen', [40, 1190, 99.5]), ('t', 'Totaal', [240, 7041, 91.1])], units=[None, None, None, '%'], style='plain')
    return Doc('15-sportfederaties-antwoord.docx', q=None, a=dict(kind='substantive', header={'number': 271, 'date': '2024-05-02', 'asker': 'PROEF PERSOON', 'title': None}, parts=[
        P(['1', '2', '3'], '1-3.', ['De ledenaantallen worden door de federaties zelf opgegeven bij de aanvraag van hun subsidie.', t1]),
        P('4', '4.', ['De bezettingsgraad wordt uitgedrukt in procent van de beschikbare plaatsen.', t2]),
        P(['5', '6'], '5. en 6.', 'Ik verwijs naar mijn antwoord op <<schriftelijke vraag nr. 144 van 13 december 2023|144|2023-12-13|>> van dezelfde vraagsteller.', outcome='referred', reason='earlier-answer'),
        P('7', '7.', 'In 2023 liepen [[64;2023]] tuchtonderzoeken. Het Vlaams Doping Tribunaal sprak zich uit in [[19]] dossiers.'),
        P('8', '8.', 'Het recht op inzage is niet absoluut. Gelet op de AVG kan ik de namen van de betrokken sporters niet meedelen.', outcome='refused', reason='legally-barred')]),
        look=dict(answerhead=[('kop', 'ANTWOORD op vraag nr. 271 van 2 mei 2024'), ('hd', 'van PROEF PERSOON'), ('hr', '')], splitruns=True))


def doc16():
    return Doc('16-waterlopen-gecorrigeerd-proza.docx', q=dict(
        number=437, date='2024-03-25', asker='VOORBEELD DE PROEF', addressee=('MINISTRA PROEFDAEL', ['VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME']), title='Onbevaarbare waterlopen - Beheer', intro=['De wet van 28 december 1967 regelt het beheer van de onbevaarbare waterlopen. Het overleg van 12 april verliep stroef.'],
        items=[('1', '1.', 'Wie is bevoegd voor het beheer van de waterlopen van tweede categorie?'), ('2', '2.', 'Wat het ruimen van slib betreft:'), ('2.a', 'a)', 'hoe wordt de volgorde bepaald;'), ('2.a.i', 'i.', 'in landbouwgebied;'), ('2.a.ii', 'ii.', 'in woongebied;'), ('2.b', 'b)', 'wie betaalt de afvoer?'), ('3', '3.', 'Zal de minister artikel 17 herzien?')]),
        a=dict(kind='corrected', line='GECORRIGEERD ANTWOORD', parts=[
            P('1', '1.', 'De provincies zijn bevoegd, tenzij het beheer aan een polder of watering werd overgedragen.'), P('2', '2.', 'Het ruimen van slib volgt een meerjarenplan.'), P('2.a', 'a)', 'De waterloopbeheerder weegt de overstromingsrisico’s af.'), P('2.a.i', 'i.', 'In landbouwgebied telt vooral de afwatering van de percelen.'), P('2.a.ii', 'ii.', 'In woongebied krijgt de veiligheid van de bewoners voorrang.'), P('2.b', 'b)', 'De beheerder betaalt, behalve wanneer een vervuiler bekend is.'), P('3', '3.', 'Neen. Artikel 17 werd al vervangen bij het decreet van 26 april 2019.')]),
        look=dict(auto=True))


def doc17():
    r = rnd(217)
    def t(title, first, labels, total=True, **k):
        rows = [('r', x, [r.randint(120, 9000), r.randint(120, 9000)]) for x in labels]
        return T(title, [first, '2022', '2023'], rows + ([('t', 'Totaal', None)] if total else []), **k)
    t1 = t('Plaatsen naar organisatievorm', 'Organisatievorm', ['Gezinsopvang', 'Groepsopvang', 'Samenwerkende onthaalouders'])
    t2 = t('Plaatsen met inkomenstarief, per zorgregio', 'Zorgregio', ['Brugge-Oostkust', 'Kortrijkse', 'Meetjesland', 'Waasland', 'Zuiderkempen'], False, style='plain')
    t3 = T('Stopgezette locaties', ['Reden van stopzetting', '2022', '2023', 'Evolutie (%)'], [('r', 'Pensionering', [118, 131, 11.0]), ('r', 'Financiële redenen', [74, 92, 24.3]), ('r', 'Andere beroepskeuze van de verantwoordelijke of van het samenwerkingsverband', [212, 190, -10.4]), ('r', 'Opheffing door het agentschap', [33, 41, 24.2])], units=[None, None, None, '%'])
    return Doc('17-kinderopvang-genest.docx', q=dict(
        number=812, date='2024-04-05', asker='TESTA PROEFMANS', addressee=('STELLA SPECIMEN', ['VLAAMS MINISTER VAN WELZIJN, VOLKSGEZONDHEID EN GEZIN']), title='Kinderopvang baby’s en peuters - Plaatsen', intro=['Veel ouders vinden geen plaats.', 'Ik verwijs naar <<schriftelijke vragen nr. 402 van 11 januari 2024|402|2024-01-11|>> en <<nr. 517 van 9 februari 2024|517|2024-02-09|>>.'],
        items=[('1', '1.', 'Hoeveel vergunde plaatsen waren er in 2022 en 2023:'), ('1.a', 'a)', 'naar kenmerk van de opvang:'), ('1.a.i', 'i.', 'per organisatievorm;'), ('1.a.ii', 'ii.', 'met inkomenstarief, per zorgregio;'), ('1.b', 'b)', 'naar taal van de opvang?'), ('2', '2.', 'Hoeveel locaties stopten?'), ('3', '3.', 'Hoeveel ouders staan op een wachtlijst?'), ('4', '4.', 'Hoeveel bedraagt de gemiddelde dagprijs?')]),
        a=dict(parts=[P('1', '1.', 'De gegevens komen uit het register van het agentschap.'), P('1.a', 'a)', 'De toestand is die op 31 december.'), P('1.a.i', 'i.', ['per organisatievorm', t1]), P('1.a.ii', 'ii.', ['met inkomenstarief', t2]),
                      P('1.b', 'b)', 'De taal van de opvang wordt niet geregistreerd.', outcome='refused', reason='not-registered'), P('2', '2.', ['De evolutie is het verschil met het jaar voordien.', t3]), P('3', '3.', 'Wachtlijsten worden beheerd door de lokale loketten kinderopvang. Het agentschap heeft er geen toegang toe.', outcome='refused', reason='held-by-others'), P('4', '4.', 'In 2023 betaalden ouders gemiddeld [[18,43 euro;2023]] per dag in de opvang met inkomenstarief.')]),
        look=dict(auto=True, footer='Nr. 812', splitruns=True))


def doc18():
    D1 = lambda s: D(s)
    t1 = T('Bosoppervlakte per provincie (ha)', ['Provincie', ('2015', ['Openbaar', 'Privaat']), ('2020', ['Openbaar', 'Privaat'])], [
        ('r', 'Antwerpen', [D1('16204.5'), D1('32870.2'), D1('16511'), D1('32790.8')]), ('r', 'Limburg', [D1('22110.3'), D1('31008.9'), D1('22402.7'), D1('30877.4')]), ('r', 'Oost-Vlaanderen', [D1('4870'), D1('13411.6'), D1('5012.2'), D1('13502')]), ('r', 'Vlaams-Brabant', [D1('9120.4'), D1('13022.3'), D1('9188'), D1('12990.1')]), ('r', 'West-Vlaanderen', [D1('3011.8'), D1('5120'), D1('3304.9'), D1('5088.7')]), ('t', 'Totaal Vlaanderen', None)], fmt='nnbsp', dec=1, caption='caption')
    t2 = T('Bosuitbreiding', ['Legislatuurjaar', 'Aangeplant (ha)', 'Verworven (ha)'], [('r', '2019', [D1('12.0'), D1('33.4')]), ('r', '2020', [D1('88.7'), D1('104.1')]), ('r', '2021', [D1('301.5'), D1('390.9')]), ('r', '2022', [D1('512.3'), None]), ('r', '2023', [D1('640.8'), 'n.b.']), ('t', 'Totaal', [D1('1555.3'), 'n.b.'])], dec=1, period_rows='calendar-year', style='ruled')
    return Doc('18-bosoppervlakte.html', q=dict(
        number=355, date='2024-01-15', asker='DUMMY VAN STAAL', addressee=('MINISTRA PROEFDAEL', ['VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING,', 'OMGEVING, ENERGIE EN TOERISME']), title='Bosuitbreiding - Stand van zaken', intro=['De Vlaamse Regering wil extra hectares bos realiseren. De Bosbarometer volgt de vooruitgang op.'],
        items=[('1', '1.', 'Hoeveel hectare bos telde Vlaanderen in 2015 en 2020, per provincie en naar eigendom?'), ('2', '2.', 'Hoeveel hectare werd jaarlijks aangeplant en verworven?'), ('3', '3.', 'Hoeveel hectare verdween door ontbossing?'), ('4', '4.', 'Graag de ligging van de aangeplante percelen.'), ('5', '5.', 'Hoeveel bosgroepen zijn er actief?')]),
        a=dict(parts=[P('1', '1.', ['Cijfers op basis van de Bosinventaris.', t1]), P('2', '2.', ['Voor 2022 en 2023 is de verwerving nog niet volledig bekend.', t2], freeprov=True), P('3', '3.', 'In 2022 werd [[189,5;2022]] hectare vergund ontbost, waarvan [[102,25;2022]] hectare werd gecompenseerd.'), P('4', '4.', 'De ligging van de percelen kan worden geraadpleegd op Geopunt.', outcome='referred', reason='publicly-available', alts=[('answered', 'publicly-available')])]),
        look=dict(aan=False, doctitle='Schriftelijke vraag 355'))


def portal(doc, body):
    return ('<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Vragen en antwoorden | Proefportaal</title>\n<style>.menu{display:flex}table td{padding:3px}</style>\n'
            '<script>window.dataLayer=[{"page":"vraag","id":990011}];var rows=[["Totaal",12345]];</script></head>\n<body class="detail">\n<header><nav class="menu"><ul><li><a href="#a">Home</a></li><li><a href="#b">Agenda</a></li><li><a href="#c">Contact</a></li></ul></nav></header>\n'
            f'<main><article>\n{body}\n</article></main>\n<footer><p>© Proefportaal – <a href="#p">Privacy</a></p></footer>\n<script>console.log("einde 777");</script></body></html>\n')


def doc19():
    r = rnd(219)
    def part(name, posts):
        return [('g', name)] + [('r', p, [D(r.randint(90, 90000)), D(r.randint(90, 90000)), D(r.randint(90, 90000))], c) for c, p in posts] + [('t', f'Subtotaal {name.lower()}', None)]
    rows = part('Ontvangsten', [('700', 'Aanvullende personenbelasting'), ('7301', 'Opcentiemen onroerende voorheffing'), ('0740', 'Gemeentefonds'), ('0741', 'Andere subsidies')]) + part('Uitgaven', [('620', 'Personeel'), ('0613', 'Goederen en diensten'), ('649', 'Toelagen')])
    t1 = T('Ontvangsten en uitgaven van de lokale besturen (in duizend euro)', ['Rubriek', '2021', '2022', '2023'], rows, units=[None, '1000 EUR', '1000 EUR', '1000 EUR'], codesep=' ')
    for row in t1.rows:
        if row['code']:
            row['code'] = row['code'].rjust(6, '0')
    t2 = T('Uitstaande schuld', ['Gemeente', 'Schuld 2023', 'Schuld per inwoner'], [('r', t, [D(r.randint(1000000, 90000000)), D(f'{r.randint(20000, 240000) / 100:.2f}')]) for t in TOWNS[:6]], units=[None, 'EUR', 'EUR'], dec={'EUR': 2}, eurosign=True)
    return Doc('19-gemeentefinancien.html', q=dict(
        number=103, date='2024-11-18', asker='PROEF PERSOON', addressee=('SJABLOON DE WITTE', ['VLAAMS MINISTER VAN BINNENLANDS BESTUUR EN STEDENBELEID']), title='Lokale besturen - Financiën', intro=['De beleids- en beheerscyclus geldt voor alle lokale besturen. Ik verwijs naar <<vraag om uitleg nr. 1520 van 7 maart 2024|1520|2024-03-07||?>>.'],
        items=[('1', '1.', 'Graag een overzicht van de ontvangsten en uitgaven van 2021 tot en met 2023.'), ('2', '2.', 'Over de schuld:'), ('2.a', 'a.', 'Hoe groot is de schuld van de zes kleinste steden?'), ('2.b', 'b.', 'Welke besturen overschrijden de norm?'), ('3', '3.', 'Zal de minister ingrijpen?')]),
        a=dict(parts=[P('1', '1.', ['De rubrieken volgen het rekeningenstelsel.', t1]), P('2', '2.', 'De schuld wordt elk jaar in de jaarrekening opgenomen.'), P('2.a', 'a.', ['De cijfers zijn voorlopig, in afwachting van de goedkeuring van de jaarrekeningen.', t2], prov=True), P('2.b', 'b.', 'Er bestaat geen wettelijke norm, zodat deze vraag zonder voorwerp is.', alts=[('refused', 'unspecified'), ('answered', None)]), P('3', '3.', 'Neen, de lokale besturen zijn autonoom.')]),
        look=dict(ol=True, semantic=True, wrap=portal))


def latin(doc, body):
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Antwoord</title></head><body bgcolor="#ffffff"><font face="Arial">\n{body}\n</font></body></html>\n'


def doc20():
    return Doc('20-omgevingsvergunning-proza.html', q=dict(
        number=260, date='2023-12-04', asker='FICTA VAN TEST', addressee=('MINISTRA PROEFDAEL', ['VLAAMS MINISTER VAN OMGEVING']), title='Omgevingsloket – Storingen', intro=['Op 9 en 10 november 2023 lag het Omgevingsloket plat. Het decreet van 25 april 2014 voorziet in een noodprocedure; artikel 155/1 werd ingevoegd op 22 maart 2019. Cliënten én architecten waren ontstemd.'],
        items=[('1', '1.', 'Wat was de oorzaak van de storing?'), ('2', '2.', 'Welke gevolgen had ze voor lopende termijnen?'), ('3', '3.', 'Hoe kunnen burgers een klacht indienen?'), ('4', '4.', 'Komt er een schadevergoeding?')]),
        a=dict(parts=[P([], None, ['Voorafgaand wil ik benadrukken dat de dienstverlening intussen hersteld is.']), P('1', '1.', 'Een update van de databank liep fout. De leverancier herstelde dat in de nacht van 10 op 11 november 2023.'), P('2', '2.', 'De termijnen werden verlengd bij ministerieel besluit van 13 november 2023 (BS 17 november 2023, blz. 101233).'), P('3', '3.', 'Via het klachtenformulier of op het gratis nummer 1700, op werkdagen tussen 9.00 en 19.00 uur.'), P('4', '4.', 'Een vordering tot schadevergoeding moet bij de rechtbank worden ingesteld. Dit aspect behoort niet tot mijn bevoegdheid.', alts=[('refused', 'other-competence'), ('referred', 'other-competence'), ('answered', None)])]),
        look=dict(wrap=latin, enc='windows-1252'))


def doc21():
    a = T('Treinen met vertraging', ['Lijn', '2021', '2022'], [('r', 'L. 50A', [1204, 1377]), ('r', 'L. 96', [988, 1010]), ('r', 'L. 161/2', [1633, 1702]), ('t', 'Totaal', None)])
    b = T('Afgeschafte treinen', ['Lijn', '2021', '2022'], [('r', 'L. 50A', [311, 420]), ('r', 'L. 96', [205, 198]), ('r', 'L. 161/2', [402, 466]), ('t', 'Totaal', None)])
    t3 = T('Stiptheid', ['Maand', 'Stiptheid (%)'], [('r', 'januari', [91.4]), ('r', 'februari', [90.8]), ('r', 'maart', [92.3])], units=[None, '%'], pct='', th=False, thead=False)
    return Doc('21-treinverkeer-kamer.html', q=dict(
        parliament='kamer', number=1188, date='2023-01-17', asker='Testa Voorbeelders', addressee=(None, ['minister van Mobiliteit, belast met de spoorwegen']), title='Stiptheid en afgeschafte treinen', do='DO 2022202319044', intro=['Reizigers klagen over de stiptheid. Zie het antwoord op mijn <<vraag nr. 1053 van 17 mei 2022 (Vragen en Antwoorden, Kamer, 2021-2022, nr. 88)|1053|2022-05-17|>>.'],
        items=[('1', '1.', 'Hoeveel treinen hadden in 2021 en 2022 vertraging?'), ('2', '2.', 'Hoeveel treinen werden afgeschaft?'), ('3', '3.', 'Wat de oorzaken betreft:'), ('3.a', 'a)', 'welk aandeel is te wijten aan derden?'), ('3.b', 'b)', 'welke lijnen zijn het meest getroffen?'), ('4', '4.', 'Hoe evolueerde de stiptheid in het eerste kwartaal van 2022?'), ('5', '5.', 'Hoeveel bedroegen de compensaties?'), ('6', '6.', 'Welke afspraken maakte u met Infrabel?')]),
        a=dict(date='2023-02-22', parts=[P(['1', '2', '3.b', '4'], '1., 2., 3. b) en 4.', ['Onderstaande tabellen zijn opgesteld door de spoorwegonderneming.', Side(a, b), t3]), P('3.a', '3. a)', 'De oorzaken worden niet bijgehouden per verantwoordelijke partij.', outcome='refused', reason='not-registered'), P('5', '5.', 'De compensaties bedroegen in 2022 [[3.204.881,50 euro;2022]].')]),
        look=dict(layout='kamer', title_of='mevrouw de volksvertegenwoordiger', sidetable=True, doctitle='QRVA'))


DOCS = [doc12, doc13, doc14, doc15, doc16, doc17, doc18, doc19, doc20, doc21]
