"""The plain-text documents, with the layout that text copied out of a PDF has. All persons, ministers' titles and figures are invented."""
from decimal import Decimal as D
from documents1 import B, TOWNS, rnd, series
from engine import Doc, N, Part as P, Raw, Side, T

FOOT = Raw(txt='FOOT')


def doc22():
    t1 = T('naar leeftijd', ['Leeftijd', '2021'], [('r', '-25', [310]), ('r', '25-50', [1877]), ('r', '50+', [944]), ('t', 'Totaal', None)], txt='seed', gap=True, caption=False, fmt='')
    t2 = T('naar geslacht', ['Geslacht', '2021'], [('r', 'M', [1402]), ('r', 'V', [1729]), ('t', 'Totaal', None)], txt='seed', gap=True, caption=False, fmt='')
    t3 = T('opleidingen', ['opleiding', '2021'], [
        ('g', 'cluster 1: instroomgerichte opleiding'), ('r', 'Oriëntatie zorg en welzijn', [14], '004410'), ('r', 'Vakbekwaamheid STCW A-II/4 § 2-3', [2], '570020'), ('t', 'Totaal cluster 1: instroomgerichte opleiding', None),
        ('g', 'cluster 2: beroepsgerichte opleiding met een erkend attest'), ('r', 'Poetshulp in de gezinszorg en in de aanvullende thuiszorg', [31], '000260'), ('r', 'Bekister', [3], '000190'), ('r', 'Bijscholing Code 95 voor bestuurders', [6], '165180'), ('r', 'Heftruckchauffeur', [22], '130900'), ('r', 'Arbeidsattitude: korte module', [9], 'E03310'), ('r', 'Tuinaanlegger', [12], '030410'), ('t', 'Totaal cluster 2: beroepsgerichte opleiding met een erkend attest', None)],
        txt='seed', splithead=['opleiding', '202', '1'], lw=44, breakbefore=(8,), caption=False, fmt='')
    t4 = T('taallessen', ['taallessen', '2021'], [('g', 'niveau 1: basis'), ('r', 'Nederlands voor anderstaligen, richtgraad 1.1', [88], '009901'), ('r', 'Nederlands op de werkvloer', [40], 'E00121')], txt='seed', splithead=['taallessen', '202', '1'], glue=True, caption=False, fmt='')
    return Doc('22-wijkwerken-gekopieerd.txt', q=dict(
        number=None, date=None, asker=None, addressee=None, title='Wijk-werken  -  Deelnemers en opleidingen (4)', intro=['Ik verwijs naar mijn <<schriftelijke vraag nr. 612 van 14 mei 2021|612|2021-05-14|>>.', 'Wijk-werken laat werkzoekenden met een grote afstand tot de arbeids' + B + 'markt stap voor stap werk' + B + 'ervaring opdoen bij gebruikers in hun eigen buurt. Een wijk-werker werkt gemiddeld enkele uren per week en behoudt zijn uitkering. De wijk-werk' + B + 'organisaties begeleiden zowel de wijk-werkers als de gebruikers.'],
        items=[('1', '1.', 'Hoeveel wijk-werkers waren er in 2021? Graag een verdeling:'), ('1.a', 'a)', 'leeftijd (-25, 25-50, 50+);'), ('1.b', 'b)', 'geslacht;'), ('1.c', 'c)', 'opsplitsing per wijk-werkorganisatie.'), ('2', '2.', 'Hoeveel wijk-werkers stroomden in 2021 door naar een reguliere job?'), ('3', '3.', 'Hoeveel wijk-werkers werden gesanctioneerd?'), ('4', '4.', 'Welke opleidingen volgden de wijk-werkers in 2021?'), ('5', '5.', 'Hoeveel wijk-werkers ontvangen een leefloon?'), ('6', '6.', 'Hoe evalueert de minister het stelsel?')]),
        a=dict(parts=[
            P('1', '1.', 'Aantal actieve wijk-werkers in 2021 opgedeeld volgens:'), P('1.a', 'a)', ['leeftijd', t1]), P('1.b', 'b)', ['geslacht', t2]),
            P('1.c', 'c)', ['VDAB heeft geen indeling per organisatie, wel een indeling per provincie op basis van de woonplaats van de wijk-werker.', T(None, ['Provincie', '2021'], [('r', 'Antwerpen', [801]), ('r', 'Limburg', [455]), ('r', 'Oost-Vlaanderen', [702]), ('r', 'Vlaams-Brabant', [390]), ('r', 'West-Vlaanderen', [783]), ('t', 'Totaal', None)], txt='seed', gap=True, fmt='')], outcome='substituted', reason='other-breakdown'),
            P('2', '2.', 'In 2021 vonden [[417;2021]] wijk-werkers een reguliere job.'), P('3', '3.', 'Over sancties worden geen gegevens geregistreerd in het dossier.', outcome='refused', reason='not-registered'),
            P('4', '4.', 'De opleidingen werden opgezocht in het dossier van de wijk-werkers. Omdat sommige opleidingen nog lopen, geven deze cijfers een voorlopig beeld.', prov=True),
            P('4.a', 'a)', ['opleidingen', t3]), P('4.b', 'b)', ['taallessen', t4]),
            P('5', '5.', 'VDAB kan hierover geen cijfers geven omdat het de gegevens van de OCMW’s niet mag verwerken.', outcome='refused', reason='legally-barred'),
            P('6', '6.', ['Het stelsel bereikt de beoogde doelgroep. De meeste wijk-werkers zijn langdurig werkzoekend en hebben nood aan een laagdrempelige stap. De VDAB-' + 'bemiddelaars volgen hen op en bekijken samen met de wijk-werk' + B + 'organisaties welke volgende stap haalbaar is.', 'Een evaluatie van het decreet van 7 juli 2017 is aangekondigd.'])]),
        look=dict(head=False, ahead=False, foot=['', ''], formfeed=True, hyphens=True, width=76))


def doc23():
    r = rnd(323)
    t1 = T('Huurprijzen en huurders', ['Gemeente', ('2021', ['Huurders', 'Huurprijs']), ('2022', ['Huurders', 'Huurprijs'])], [('r', t, [r.randint(200, 6100), r.randint(240, 390), r.randint(200, 6100), r.randint(240, 390)]) for t in TOWNS], lw=24, cw=13, breakbefore=(9,), repeat=True, caption=True)
    t2 = T('Leegstand', ['Duur', '2021', '2022'], [('r', 'Minder dan 3 maanden', [2011, 1988]), ('r', '3 tot 12 maanden wegens renovatie of in afwachting van de sloop', [4120, 4377]), ('r', 'Meer dan 12 maanden', [1309, 1512]), ('t', 'Totaal', [7440, 7877])], lw=36, cw=10, numline='last', rule=True)
    t3 = T('Uithuiszettingen', ['Grond', '2021', '2022'], [('r', 'Huurachterstal', [488, 502]), ('r', 'Leefbaarheid', [91, 87]), ('r', 'Domiciliefraude', ['n.b.', 44]), ('t', 'Totaal', ['n.b.', 640])], lw=30, cw=10)
    return Doc('23-sociale-huur-utf16.txt', q=dict(
        number=455, date='2023-03-22', asker='PROEF PERSOON', addressee=('TESTER VAN VOORBEELD', ['VLAAMS MINISTER VAN FINANCIËN EN BEGROTING, WONEN EN', 'ONROEREND ERFGOED']), title='Sociale huur - Huurprijs en leegstand', intro=['De huurprijs van een sociale woning hangt af van het inkomen. Op 12 januari 2023 werd een nieuwe berekening aangekondigd.'],
        items=[('1', '1.', 'Hoeveel huurders en welke gemiddelde huurprijs waren er in 2021 en 2022, per gemeente?'), ('2', '2.', 'Hoeveel woningen stonden leeg?'), ('3', '3.', 'Hoeveel uithuiszettingen waren er, en op welke grond?'), ('4', '4.', 'Hoe groot is de huurachterstal?'), ('5', '5.', 'Welke maatregelen neemt de minister?')]),
        a=dict(parts=[P('1', '1.', ['De huurprijs is de gemiddelde reële huurprijs in december, in euro per maand.', t1]), P('2', '2.', ['De oﬃciële leegstand wordt gemeten op 31 december.', t2]), P('3', '3.', ['Het gaat om uitgesproken vonnissen.', t3, N('n.b. = niet beschikbaar')]),
                      P('4', '4.', 'Eind 2022 bedroeg de totale huurachterstal [[21.377.402 euro;2022]].'), P('5', '5.', 'Ik verwijs naar het antwoord op <<schriftelijke vraag nr. 398 van 2 maart 2023|398|2023-03-02|>>.', outcome='referred', reason='earlier-answer')]),
        look=dict(enc='utf-16', eol='\r\n', foot=['', 'V L A A M S  P A R L E M E N T', '#'], formfeed=True))


def doc24():
    t1 = T('Toegekende subsidies aan kunstenorganisaties', ['Discipline', 'Bedrag 2022\n(in euro)', 'Bedrag 2023\n(in euro)', 'Aandeel\n2023'], [
        ('r', 'Muziek', [D('18204500'), D('19110250.50'), D('27.0')]), ('r', 'Theater', [D('22410000'), D('23008000'), D('32.6')]), ('r', 'Dans', [D('8120400.25'), D('8344100'), D('11.8')]), ('r', 'Beeldende kunst, architectuur en vormgeving', [D('9904000'), D('10220300'), D('14.5')]), ('r', 'Transdisciplinair', [D('9400100'), D('9980000'), D('14.1')]), ('t', 'Totaal', [D('68039000.25'), D('70662650.50'), D('100.0')])],
        units=[None, 'EUR', 'EUR', '%'], dec={'EUR': 2, '%': 1}, fmt='nbsp', lw=30, cw=18, numline='last')
    t2 = T('Bezoekers van gesubsidieerde huizen', ['Huis', '2021', '2022', '2023'], [('r', 'Café-théâtre Proef', [4120, 12011, 15870]), ('r', 'Huis van de Naïeve Kunst', [3004, 9812, 11005]), ('r', 'Muziekcentrum Coördinaat', [8801, 30112, 33240])], txt='tabs', fmt='nbsp')
    return Doc('24-cultuursubsidies-windows1252.txt', q=None, a=dict(header={'number': 88, 'date': '2024-03-01', 'asker': 'DUMMY VAN STAAL', 'title': None}, date='2024-03-29', parts=[
        P(['1', '2', '3'], '1. tot 3.', ['De subsidies worden toegekend op basis van het Kunstendecreet van 23 april 2021. De cijfers over 2023 zijn onder voorbehoud van de controle door de administratie.', t1], freeprov=True),
        P('4', '4.', ['Het aantal bezoekers is een eigen opgave van de huizen.', t2]), P('5', '5.', 'De reserves van de organisaties bedroegen eind 2022 samen [[€ 4 210 300;2022]].'.replace('4 210 300', '4\u00a0210\u00a0300')), P('6', '6.', 'Deze gegevens zijn opgenomen in de bijlage, die enkel aan de vraagsteller wordt bezorgd.', outcome='referred', reason='annex-only', alts=[('answered', None), ('refused', 'annex-only'), ('partial', 'annex-only')]),
        P('7', '7.', 'De naleving van de fairpracticeregels wordt opgevolgd door het Kunstenloket. Die vzw beheert de gegevens; mijn administratie beschikt er niet over.', outcome='refused', reason='held-by-others')]),
        look=dict(enc='windows-1252', eol='\r\n', answerhead=[('hd', 'MODELLA FICTIEF'), ('hd', 'VLAAMS MINISTER VAN CULTUUR'), ('hr', ''), ('kop', 'ANTWOORD'), ('hd', 'op vraag nr. 88 van 1 maart 2024'), ('hd', 'van DUMMY VAN STAAL'), ('hd', 'datum antwoord: 29 maart 2024'), ('hr', '')]))


def doc25():
    t1 = T('Tabel 1. Meldingen over wegen per provincie', ['Provincie', '2021', '2022', '2023'], [('r', x, y) for x, y in [('Drenthe', [402, 388, 371]), ('Flevoland', [211, 240, 255]), ('Friesland', [518, 530, 544]), ('Gelderland', [1204, 1190, 1233]), ('Groningen', [477, 502, 498]), ('Limburg', [804, 799, 812]), ('Noord-Brabant', [1511, 1602, 1588]), ('Noord-Holland', [1320, 1377, 1401]), ('Overijssel', [702, 688, 713]), ('Utrecht', [640, 655, 670]), ('Zeeland', [388, 402, 395]), ('Zuid-Holland', [1804, 1877, 1910])]] + [('t', 'Totaal', None)], txt='seed', breakbefore=(6,))
    q = dict(parliament='tweede-kamer', number=2204, date='2024-05-15', year='2023-2024', asker='Van den Testakker', addressee=(None, ['Minister van Infrastructuur en Waterstaat']), title='meldingen van slecht wegdek', intro=[], items=[
        ('1', '', 'Kent u het bericht «Kuilen in de weg»?¹'), ('2', '', 'Hoeveel meldingen van slecht wegdek waren er in 2021, 2022 en 2023, per provincie?'), ('3', '', 'Welk deel van deze meldingen leidde tot een reparatie binnen 48 uur?'), ('4', '', 'Hoe vaak werd schade vergoed?'), ('5', '', 'Om welk bedrag ging het?'), ('6', '', 'Wanneer ontvangt de Kamer het nieuwe meerjarenplan?'), ('7', '', 'Kunt u deze vragen afzonderlijk beantwoorden?')])
    parts = [P('1', 'Antwoord 1', 'Ja.'), P('2', 'Antwoord 2', ['In onderstaande tabel is het aantal meldingen per provincie opgenomen.', t1]), P('3', 'Antwoord 3', 'Daarover zijn geen landelijke gegevens beschikbaar, omdat de beheerder van de weg dit zelf bijhoudt.', outcome='refused', reason='held-by-others', alts=[('refused', 'not-registered')]),
             P(['4', '5'], 'Antwoord 4 en 5', ['In 2023 werden [[318;2023]] schadeclaims geheel of gedeeltelijk toegekend. In totaal werd een bedrag van [[412.077 euro]] uitgekeerd.']), P('6', 'Antwoord 6', 'Het plan is nog in voorbereiding en kan nog niet worden vrijgegeven.', outcome='refused', reason='not-yet-available'), P('7', 'Antwoord 7', 'De vragen 4 en 5 zijn vanwege hun samenhang samen beantwoord.')]
    return Doc('25-wegdek-tweede-kamer.txt', q=q, a=dict(date='2024-06-10', parts=parts), look=dict(
        layout='tk', hyphens=True, tkline='Vragen van het lid Van den Testakker (Proefpartij) aan de Minister van Infrastructuur en Waterstaat over meldingen van slecht wegdek (ingezonden 15 mei 2024).', tkanswer='Antwoord van Minister Proefsma (Infrastructuur en Waterstaat) (ontvangen 10 juni 2024).',
        order=[('v', '1'), ('a', 0), ('v', '2'), ('a', 1), ('v', '3'), ('raw', Raw(txt='1 Proefcourant, 11 mei 2024, Kuilen in de weg (www.example.org/kuilen/20240511)')), ('raw', FOOT), ('a', 2), ('v', '4'), ('v', '5'), ('a', 3), ('v', '6'), ('a', 4), ('v', '7'), ('a', 5)],
        foot=['ah-tk-20232024-2204', 'ISSN 0000 - 0000’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel #'], width=78, tightp=True, tight=True, after=[Raw(txt='Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3')]))


def doc26():
    return Doc('26-politiezones-kamer.txt', q=dict(
        parliament='kamer', number=903, date='2022-09-28', asker='Specimen Van Model', addressee=(None, ['minister van Binnenlandse Zaken, Institutionele Hervormingen en Democratische Vernieuwing']), title='Camera’s in politiezones', do='DO 2021202217003', intro=['De wet van 21 maart 2007 regelt de plaatsing van camera’s. Op 8 juni 2022 besprak de commissie dit thema (stuk 55K2690).', 'Volgens artikel 25/3 moet de gemeenteraad instemmen.'],
        items=[('1', '1.', 'Hoeveel camera’s gebruiken de politiezones? Graag een overzicht per provincie.'), ('2', '2.', 'Hoeveel daarvan herkennen nummerplaten?'), ('3', '3.', 'Wat met de bewaring van beelden?'), ('3.a', 'a)', 'Hoe lang worden beelden bewaard?'), ('3.b', 'b)', 'Hoeveel aanvragen tot inzage zijn er geweest?'), ('4', '4.', 'Wat kostte de aankoop?'), ('5', '5.', 'Wie controleert de zones?')]),
        a=dict(date='2022-11-03', parts=[
            P(['1', '2', '3.b', '4'], '1., 2., 3. b) en 4.', ['Lokale politiezones beslissen autonoom over de aankoop van camera’s. De federale overheid beschikt bijgevolg niet over deze gegevens.'], outcome='refused', reason='held-by-others'),
            P('3.a', '3. a)', 'De wet op het politieambt bepaalt een bewaartermijn van ten hoogste twaalf maanden.'),
            P('5', '5.', ['Het Controleorgaan op de politionele informatie voert de controle uit. In 2021 kreeg het [[126;2021]] klachten, waarvan [[18]] gegrond werden verklaard.', 'Onderstaande gegevens zijn door het Controleorgaan bezorgd.', T('Klachten per provincie', ['Provincie', '2020', '2021'], [('r', 'Antwerpen', [31, 40]), ('r', 'Henegouwen', [22, 19]), ('r', 'Limburg', [8, 11]), ('r', 'Luik', [17, 23]), ('r', 'Oost-Vlaanderen', [20, 21]), ('r', 'West-Vlaanderen', [10, 12]), ('t', 'Totaal', None)], txt='tabs', caption=True)])]),
        look=dict(layout='kamer', title_of='de heer volksvertegenwoordiger', glueditems=True, width=400))


def doc27():
    t1 = T('Uitleningen per materiaalsoort', ['Materiaal', '2021', '2022', '2023'], [('r', 'Boeken', [20411800, 22390114, 23118005]), ('r', 'Strips', [6120333, 6544012, 6801977]), ('r', 'Films', [1504110, 1320874, 1107220]), ('r', 'E-boeken', [402118, 388901, 410334]), ('t', 'Totaal', None)], txt='cells')
    t2 = T('Leners naar leeftijd', ['Leeftijd', '2022', '2023'], [('r', 'jonger dan 12 jaar', [390112, 401998]), ('r', '12 tot 17 jaar', [188340, 190227]), ('r', '18 jaar en ouder', [512904, 507118]), ('t', 'Totaal', [1091356, 1099343])], txt='cells')
    return Doc('27-bibliotheken-cel-per-regel.txt', q=dict(
        number=140, date='2024-05-06', asker='TESTA PROEFMANS', addressee=('MODELLA FICTIEF', ['VLAAMS MINISTER VAN CULTUUR']), title='Openbare bibliotheken - Uitleningen', intro=['De openbare bibliotheek verandert snel.'],
        items=[('1', '1.', 'Hoeveel uitleningen waren er in 2021, 2022 en 2023, per materiaalsoort?'), ('2', '2.', 'Hoeveel leners zijn er, naar leeftijd?'), ('3', '3.', 'Hoeveel filialen sloten?'), ('4', '4.', 'Welke bibliotheken zijn op zondag open?')]),
        a=dict(parts=[P('1', '1.', ['De cijfers komen uit het basisregistratiesysteem.', t1]), P('2', '2.', ['Een lener is iemand die in het jaar minstens één werk leende.', t2]), P('3', '3.', 'In 2023 sloten [[11;2023]] filialen.'), P('4', '4.', 'Dat wordt niet centraal bijgehouden.', outcome='refused', reason='not-registered')]), look=dict())


def doc28():
    return Doc('28-taalbeleid-proza.txt', q=dict(
        number=None, date=None, asker=None, addressee=None, title='Vlaamse Rand - Taalbeleid', intro=['Artikel 129 van de Grondwet en de taalwetten van 18 juli 1966 vormen het kader. In 1963 werd de taalgrens vastgelegd. Ik verwijs naar <<SV nr. 31 (2023-2024)|31||2023-2024>>.'],
        items=[('1', '1.', 'Hoe beoordeelt de minister de omzendbrief BB 2019/4?'), ('2', '2.', 'Welke taallessen biedt de vzw in de Rand aan?'), ('2.a', 'a)', 'Voor volwassenen?'), ('2.b', 'b)', 'Voor kinderen?'), ('3', '3.', 'Wat is het telefoonnummer van het klachtenmeldpunt?'), ('4', '4.', 'Komt er een nieuw actieplan 2025-2030?')]),
        a=dict(parts=[P('1', '1.', 'De omzendbrief blijft van kracht. Het arrest nr. 227.776 van de Raad van State van 20 juni 2014 doet daaraan geen afbreuk.'), P('2', '2.', 'Het aanbod wordt elk jaar op 1 september bekendgemaakt.'), P('2.a', 'a)', 'Volwassenen kunnen in alle zes de faciliteitengemeenten terecht, telkens van 19 tot 21 uur.'), P('2.b', 'b)', 'Voor kinderen zijn er taalstages in week 27 en week 34.'), P('3', '3.', 'Het meldpunt is bereikbaar op 02 456 97 80 en op meldpunt@example.org.'), P('4', '4.', 'Het actieplan is in opmaak. Ik leg het voor aan de gemeenten en aan de provincie.')]),
        look=dict(head=False, ahead=False, width=70, itemgap=0, foot=['', '- # -'], after=[]))


def doc29():
    t1 = T('Overschrijdingen per meetstation', ['Meetstation', 'Dagen 2022', 'Dagen 2023'], [
        ('r', 'Aalterdam', [12, 9]), ('r', 'Meetpost aan de ring, ter hoogte van het knooppunt met de oude rijksweg en de spoorlijn', [34, 31]), ('r', 'Haven (zone 3)', [28, 27]), ('r', 'Landelijk achtergrondstation in het natuurgebied bij de monding van de beek, buiten de bebouwde kom', [2, 0]), ('t', 'Totaal', None)], lw=36, cw=13, numline='middle', gap=True)
    t2 = T('Klachten over geurhinder', ['Bron', '2021', '2022', '2023'], [
        ('r', 'Veeteelt', [412, 398, 377]), ('r', 'Voedingsindustrie, met inbegrip van de verwerking van aardappelen en groenten', [188, 201, 230]), ('r', 'Waterzuivering', [77, 81, 70]), ('r', 'Onbekend', ['.', '.', 64])], states={'.': 'unavailable'}, lw=34, cw=9, numline='first', gap=True)
    a = T('Ozonwaarschuwingen', ['Jaar', 'Aantal'], [('r', '2020', [4]), ('r', '2021', [1]), ('r', '2022', [7]), ('r', '2023', [3])], lw=8, cw=10, period_rows='calendar-year')
    b = T('Smogwaarschuwingen', ['Jaar', 'Aantal'], [('r', '2020', [2]), ('r', '2021', [0]), ('r', '2022', [1]), ('r', '2023', [5])], lw=8, cw=10, period_rows='calendar-year')
    return Doc('29-luchtkwaliteit-brede-tabellen.txt', q=dict(
        number=511, date='2024-05-27', asker='VOORBEELD DE PROEF', addressee=('MINISTRA PROEFDAEL', ['VLAAMS MINISTER VAN OMGEVING']), title='Luchtkwaliteit - Metingen', intro=['De Europese richtlijn 2008/50/EG legt oﬃciële grenswaarden vast. De ﬁnanciering van het meetnet is aﬂopend.'],
        items=[('1', '1.', 'Op hoeveel dagen werd de norm overschreden, per meetstation?'), ('2', '2.', 'Hoeveel klachten over geur waren er, per bron?'), ('3', '3.', 'Hoeveel waarschuwingen werden jaarlijks uitgestuurd?'), ('4', '4.', 'Hoeveel boetes werden geïnd?'), ('5', '5.', 'Wat waren de kosten van het meetnet in 2018-2023?')]),
        a=dict(parts=[P('1', '1.', ['De norm laat {{35}} dagen toe.', t1]), P('2', '2.', ['Een punt betekent dat het gegeven niet beschikbaar is.', t2]), P('3', '3.', ['De waarschuwingen gaan uit van de intergewestelijke cel.', Side(a, b)]), P('4', '4.', 'De inning van boetes is een bevoegdheid van de federale minister van Financiën.', outcome='refused', reason='other-competence', alts=[('referred', 'other-competence')]),
                      P('5', '5.', 'Voor 2023 bedroegen de kosten [[3.118.400 euro;2023]]. Cijfers voor de andere jaren kunnen niet worden gegeven door de overgang naar een nieuw boekhoudpakket.', outcome='partial', reason='some-years-only')]), look=dict(width=84))



def doc30():
    t1 = T('Lopende projecten op 1 maart 2024', ['Project', 'Gemeente', 'Fase', 'Budget (euro)'], [
        ('g', 'Haltes'), ('r', 'Vernieuwing van het busstation met overdekte fietsenstalling', ['Aalterdam', 'uitvoering', D('1204500')], 'P001'), ('r', 'Toegankelijke perrons', ['Waregat', 'ontwerp', D('388000')], 'P014'), ('t', 'Totaal haltes', ['', '', D('1592500')]),
        ('g', 'Voertuigen'), ('r', 'Elektrische bussen', ['Lierdonk', 'aanbesteding', D('22900000')], 'P020'), ('r', 'Laadinfrastructuur in de stelplaats', ['Lierdonk', 'ontwerp', 'zie bijlage'], 'P021')], units=[None, None, None, 'EUR'], states={'': 'blank'}, labelw='5.5cm', groupspan=False, style='ruled')
    t2 = T('Reizigers per vervoerregio', ['Vervoerregio', '2021', '2022', '2023'], [('r', 'Noord', [401220, 512877, 560010]), ('r', 'Midden', [288104, 340229, 371006]), ('r', 'Zuid', [0, 12450, 40118]), ('t', 'Totaal', None)], style='plain', fmt='nbsp')
    return Doc('30-openbaar-vervoer-ongenummerd.pdf', q=None, a=dict(header=None, parts=[P([], None, ['De gevraagde gegevens zijn hieronder opgenomen. De projecten worden gefinancierd met middelen van het klimaatfonds.', t1, 'De reizigers worden geteld op basis van de validaties. In 2023 werden [[14.208;2023]] boetes uitgeschreven.', t2, 'Voor verdere toelichting kan contact worden opgenomen via 016 31 11 11.'])]),
        look=dict(answerhead=[], font='"DejaVu Sans"', css='body{font-size:9.5pt}'))


DOCS = [doc22, doc23, doc24, doc25, doc26, doc27, doc28, doc29, doc30]
