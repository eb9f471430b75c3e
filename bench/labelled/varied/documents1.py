"""The PDF documents. All persons, ministers' titles and figures are invented."""
import random
from engine import Doc, N, Part as P, Raw, Side, T

B = '\u00ad'


def rnd(seed):
    return random.Random(seed)


def series(r, start, n, spread=.08):
    out = [start]
    for _ in range(n - 1):
        out.append(max(0, round(out[-1] * (1 + r.uniform(-spread, spread)))))
    return out


TOWNS = ['Aalterdam', 'Beverdonk', 'Diksmolen', 'Eekhoven', 'Genkendaal', 'Heistbroek', 'Ieperzele', 'Kortenmeers', 'Lierdonk', 'Maasbergen', 'Ninoverde', 'Oostrand', 'Poperveld', 'Roeselhoek', 'Sint-Jansbos', 'Tieltrode', 'Veurnelo', 'Waregat', 'Zottebeke', 'Zwijndal']


def footer(text, size='8pt', extra=''):
    return f'@page{{size:A4;margin:22mm 22mm 24mm;@bottom-center{{content:"{text}";font-size:{size}}}{extra}}}'


def doc01():
    r = rnd(101)
    years = ['2019', '2020', '2021', '2022', '2023']
    rows = [('r', f'Woonmaatschappij {t}', series(r, r.randint(180, 4200), 5)) for t in TOWNS + ['Noorderkempen en omgeving, inclusief de deelgemeenten', 'Scheldeland', 'Hageland-West', 'Zennebeek', 'Polderstreek', 'Leiebocht', 'Mergelstreek', 'Voorkempen', 'Denderzoom', 'Netevallei', 'Heuvelland-Zuid', 'Demerdal']]
    big = T('Kandidaat-huurders per woonmaatschappij, op 31 december', ['Woonmaatschappij', *years], [*rows, ('t', 'Totaal', None)], labelw='5.6cm')
    size = series(r, 900, 4)
    t2 = T('Samenstelling van het gezin', ['Gezinstype', '2022', '2023', 'Aandeel 2023'], [
        ('r', 'Alleenstaande', [41210, 42873, 52.4]), ('r', 'Eenoudergezin', [16034, 16520, 20.2]), ('r', 'Koppel zonder kinderen', [6981, 7012, 8.6]),
        ('r', 'Koppel met kinderen', [13960, 14381, 17.6]), ('r', 'Andere', [1011, 998, 1.2]), ('t', 'Totaal', [79196, 81784, 100.0])], units=[None, None, None, '%'])
    t3 = T('Toewijzingen', ['Soort toewijzing', '2021', '2022', '2023'], [
        ('r', 'Standaardtoewijzing', series(r, 5120, 3)), ('r', 'Versnelde toewijzing', series(r, 812, 3)), ('r', 'Interne mutatie', series(r, 1330, 3)), ('t', 'Totaal', None)])
    return Doc('01-wachtlijsten-sociaal-wonen.pdf', q=dict(
        number=318, date='2024-03-14', asker='PROEF PERSOON', addressee=('TESTER VAN VOORBEELD', ['VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING,', 'VLAAMS MINISTER VAN WONEN, DIGITALISERING,', 'FACILITAIR BEHEER EN LEEFMILIEU']),
        title='Sociale huisvesting  -  Wachtlijsten en toewijzingen (3)',
        intro=['Wie een sociale woning zoekt, staat in sommige regio’s jaren op een lijst. In haar antwoord op mijn <<schriftelijke vraag nr. 207 van 9 februari 2023|207|2023-02-09|>> kondigde de vorige minister een vereenvoudiging van het toewijzings' + B + 'systeem aan.', 'Sinds 1 januari 2024 geldt een centraal inschrijvings' + B + 'register (artikel 6.5 van de Codex). Ook <<SV nr. 15 (2022-2023)|15||2022-2023>> handelde over dit onderwerp.'],
        items=[('1', '1.', 'Hoeveel kandidaat-huurders telden de woon' + B + 'maatschappijen telkens op het einde van het jaar, van 2019 tot en met 2023? Graag een overzicht per woonmaatschappij.'),
               ('2', '2.', 'Hoe is die groep samengesteld naar gezinstype? Graag cijfers voor 2022 en 2023.'),
               ('3', '3.', 'Hoeveel woningen werden jaarlijks toegewezen, uitgesplitst naar soort toewijzing?'),
               ('4', '4.', 'Hoeveel kandidaten weigerden een aangeboden woning? Wat waren de redenen?'),
               ('5', '5.', 'Hoe lang staan kandidaten met een referentieadres gemiddeld op de lijst?'),
               ('6', '6.', 'Welke maatregelen plant de minister om de doorstroming te bevorderen?'),
               ('7', '7.', 'Wordt het referentieadres afgeschaft?')]),
        a=dict(parts=[
            P('1', '1.', ['De onderstaande tabel geeft per woonmaatschappij het aantal unieke kandidaat-huurders weer op 31 december van elk jaar.', big]),
            P('2', '2.', ['De samenstelling van het gezin wordt bij de inschrijving opgegeven door de kandidaat zelf.', t2]),
            P('3', '3.', ['In 2023 werden [[7.214;2023]] woningen toegewezen aan een gezin met minstens één kind.', t3]),
            P('4', '4.', 'Weigeringen worden door de woonmaatschappijen zelf bijgehouden in hun eigen dossierbeheer. Het agentschap Wonen beschikt dan ook niet over deze gegevens.', outcome='refused', reason='held-by-others'),
            P('5', '5.', 'Er bestaat geen centrale registratie van kandidaten met een referentieadres, zodat hierover geen cijfers kunnen worden gegeven.', outcome='refused', reason='not-registered'),
            P('6', '6.', 'Ik bereid een wijziging van het besluit van 11 september 2020 voor. Daarin krijgen huurders die te ruim wonen een begeleide verhuis aangeboden. Het ontwerp wordt voor het einde van de legislatuur aan de sector voorgelegd.')]),
        look=dict(page=footer('Schriftelijke vragen en antwoorden  |  " counter(page) " / " counter(pages) "'), tagged=False))


def doc02():
    r = rnd(102)
    ys = ['2020-2021', '2021-2022', '2022-2023']
    def g(name, provs, lo, hi):
        out = [('g', name)]
        for p in provs:
            out.append(('r', p, [r.randint(lo, hi) for _ in range(6)]))
        return out + [('t', f'Totaal {name.lower()}', None)]
    provs = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen']
    body = g('Gewoon basisonderwijs', provs, 8000, 60000) + g('Buitengewoon basisonderwijs', provs, 700, 4200) + g('Gewoon secundair onderwijs', provs, 9000, 52000)
    allr = [x for x in body if x[0] == 'r']
    t1 = T('Leerlingen naar onderwijsniveau, provincie en geslacht', ['Provincie'] + [(y, ['M', 'V']) for y in ys], body + [('t', 'Algemeen totaal', [sum(x[2][i] for x in allr) for i in range(6)], 'all')], style='plain', cls='wide', valign='top')
    t2 = T('Zittenblijvers in het eerste leerjaar', ['Schooljaar', 'Jongens', 'Meisjes', 'X'], [
        ('r', '2018-2019', [1820, 1544, '<5']), ('r', '2019-2020', [1765, 1498, '<5']), ('r', '2020-2021', [1612, 1377, 7]), ('r', '2021-2022', [1701, 1420, 9])], states={'<5': 'suppressed'}, period_rows='school-year', style='plain')
    t3 = T('Anderstalige nieuwkomers (AN) in het onthaalonderwijs', ['Onderwijsniveau', '2020-2021', '2021-2022', '2022-2023'], [
        ('r', 'Kleuteronderwijs', ['n.v.t.', 'n.v.t.', 'n.v.t.']), ('r', 'Lager onderwijs', [3127, 4098, 5230]), ('r', 'Secundair onderwijs (onthaalklas voor anderstalige nieuwkomers)', [2980, 4417, 5066])], style='ruled', labelw='6cm', valign='bottom')
    return Doc('02-leerlingen-per-schooljaar.pdf', q=dict(
        number=92, date='2023-11-20', asker='FICTA VAN TEST', addressee=('MINISTRA PROEFDAEL', ['VLAAMS MINISTER VAN ONDERWIJS EN JEUGD']),
        title='Leerlingenaantallen - Evolutie per schooljaar', intro=['De voorbije drie schooljaren veranderde de samenstelling van de schoolbevolking in Vlaanderen sterk.'],
        items=[('1', '1.', 'Graag een overzicht van het aantal leerlingen per onderwijsniveau, per provincie en naar geslacht voor de schooljaren 2020-2021 tot en met 2022-2023.'),
               ('2', '2.', 'Hoeveel leerlingen bleven zitten in het eerste leerjaar?'),
               ('3', '3.', 'Wat het onthaalonderwijs betreft:'),
               ('3.a', 'a)', 'hoeveel anderstalige nieuwkomers werden ingeschreven?'),
               ('3.b', 'b)', 'hoeveel van hen verblijven in een opvangcentrum?'),
               ('3.c', 'c)', 'hoeveel stroomden na één jaar door naar het gewone onderwijs?'),
               ('4', '4.', 'Hoeveel leerlingen worden voor het schooljaar 2023-2024 verwacht?')]),
        a=dict(date='2023-12-18', parts=[
            P('1', '1.', ['De cijfers gelden op de teldag van 1 februari.', Raw(html='<div class="land">'), t1, Raw(html='</div>')]),
            P('2', '2.', ['In het eerste leerjaar bleven de volgende aantallen leerlingen zitten. Aantallen kleiner dan {{5}} worden om redenen van privacy niet getoond en aangeduid met <5.', t2]),
            P('3.a', '3. a)', ['Het aantal ingeschreven leerlingen is als volgt geëvolueerd.', t3]),
            P('3.b', 'b)', 'Mijn administratie mag op grond van de privacywetgeving de verblijfsgegevens van leerlingen niet verwerken. Deze vraag kan dus niet worden beantwoord.', outcome='refused', reason='legally-barred'),
            P('3.c', 'c)', 'Van de leerlingen die in het schooljaar 2021-2022 startten, stroomden er [[2.871;2021-2022]] na één jaar door. Voor de andere schooljaren kunnen geen cijfers worden gegeven omdat de toepassing toen nog niet in gebruik was.', outcome='partial', reason='some-years-only'),
            P('4', '4.', 'De telling voor het schooljaar 2023-2024 is nog niet afgesloten. De gevalideerde cijfers zijn pas in juni beschikbaar.', outcome='refused', reason='not-yet-available')]),
        look=dict(css='@page land{size:A4 landscape}.land{page:land;break-before:page;break-after:page}.wide{width:100%}tr.g td{padding-top:6pt;font-style:italic}', font='"DejaVu Sans"', page='@page{size:A4;margin:20mm;@top-right{content:"Vraag 92 - Leerlingenaantallen";font-size:8pt}@bottom-right{content:counter(page);font-size:8pt}}'))


def doc03():
    r = rnd(103)
    t1 = T('Aantal letselongevallen', ['Weggebruiker', '2019', '2020', '2021', '2022'], [
        ('r', 'Personenwagen', series(r, 21504, 4)), ('r', 'Fiets', series(r, 9127, 4)), ('r', 'Elektrische fiets', series(r, 1810, 4, .2)), ('r', 'Motorfiets', series(r, 2633, 4)), ('r', 'Voetganger', series(r, 4011, 4)), ('t', 'Totaal', None)], style='ruled', fmt=' ')
    t2 = T('Verkeersdoden en zwaargewonden, per gewest', ['Gewest', 'Doden', 'Zwaar\u00adgewonden', 'Doden per miljoen inwoners'], [
        ('r', 'Vlaams Gewest', [271, 2119, 40.2]), ('r', 'Waals Gewest', [238, 1044, 64.9]), ('r', 'Brussels Hoofdstedelijk Gewest', [22, 187, 18.0]), ('t', 'België', [531, 3350, 'n.v.t.'])], style='ruled', fmt=' ', dec={None: 0}, labelw='2.6cm', valign='middle')
    for row in t2.rows:                                             # one column with a decimal
        c = row['cells'][2]
        if c['n'] is not None:
            c['raw'] = f'{c["n"]:.1f}'.replace('.', ',')
    t2.names = [n.replace(B, '') for n in t2.names]
    return Doc('03-verkeersveiligheid-kamer.pdf', q=dict(
        parliament='kamer', number=742, date='2023-05-11', asker='Dummy Proefstra', addressee=(None, ['vice-eersteminister en minister van Mobiliteit']), title='Letselongevallen met elektrische fietsen',
        do='DO 2022202318877', intro=['In uw antwoord op mijn <<vraag nr. 511 van 3 oktober 2022 (Vragen en Antwoorden, Kamer, 2022-2023, nr. 94)|511|2022-10-03|>> gaf u aan dat de statistiek van de letselongevallen zou worden verfijnd. De wet van 16 maart 1968 betreffende de politie over het wegverkeer werd intussen aangepast.'],
        items=[('1', '1.', 'Hoeveel letselongevallen werden er de voorbije vier jaar geregistreerd, per type weggebruiker?'),
               ('2', '2.', 'Welke evolutie stelt u vast bij de elektrische fiets?'),
               ('3', '3.', 'Hoe verklaart u die evolutie?'),
               ('4', '4.', 'Wat de ernst van de ongevallen betreft:'),
               ('4.i', 'i.', 'hoeveel doden en zwaargewonden vielen er in 2022, per gewest?'),
               ('4.ii', 'ii.', 'hoeveel slachtoffers droegen een helm?'),
               ('4.iii', 'iii.', 'hoeveel bestuurders waren onder invloed van alcohol?'),
               ('5', '5.', 'Werden de betrokken bestuurders vervolgd?')]),
        a=dict(date='2023-06-19', parts=[
            P(['1', '2', '3'], '1. tot 3.', ['De registratie van letselongevallen gebeurt op basis van de vaststellingen door de politie. Bij de elektrische fiets is er een duidelijke toename, die samenhangt met het gestegen gebruik. Het aantal kilometers met de elektrische fiets steeg volgens een bevraging met [[31 %]].', t1]),
            P('4', '4.', 'De onderstaande cijfers hebben betrekking op het jaar 2022.'),
            P('4.i', 'i.', ['De cijfers per gewest zijn:', t2]),
            P('4.ii', 'ii.', 'Het dragen van een helm wordt niet geregistreerd in het formulier dat de politie invult.', outcome='refused', reason='not-registered'),
            P('4.iii', 'iii.', 'In 2022 waren [[1.986;2022]] bestuurders die bij een letselongeval betrokken raakten onder invloed van alcohol.'),
            P('5', '5.', 'Deze vraag behoort tot de bevoegdheid van mijn collega, de minister van Justitie.', outcome='refused', reason='other-competence', alts=[('referred', 'other-competence')])]),
        look=dict(layout='kamer', hyphens=True, title_of='mevrouw de volksvertegenwoordiger', font='"Liberation Serif"', css='body{columns:2;column-gap:9mm;font-size:9.5pt}table{font-size:7.8pt}td,th{padding:1.5pt 3pt}', page=footer('KAMER  •  6e ZITTING VAN DE PROEFZITTINGSPERIODE  •  2023', '7.5pt', '@bottom-right{content:counter(page)}@top-center{content:"QRVA PROEF 112 - 20-06-2023";font-size:8pt}')))


def doc04():
    r = rnd(104)
    names = [('000100', 'Werkingssubsidie'), ('000215', 'Projectsubsidie voor de renovatie en de energetische verbetering van lokalen die aan jeugdverenigingen ter beschikking worden gesteld door een openbaar bestuur'),
             ('001020', 'Infrastructuursubsidie'), ('E04411', 'Impulssubsidie voor bovenlokale samenwerking tussen minstens drie verenigingen uit verschillende gemeenten'),
             ('012500', 'Subsidie kadervorming'), ('013999', 'Subsidie voor toegankelijkheid (Code 95, § 1-4)'), ('140000', 'Brandveiligheid'), ('150070', 'Noodfonds voor verenigingen die door de wateroverlast van juli 2021 ernstige schade leden aan lokalen of kampmateriaal')]
    amounts = [[round(r.uniform(20000, 4500000), 2) for _ in names] for _ in range(2)]
    tot = [round(sum(a), 2) for a in amounts]
    from decimal import Decimal as D
    rows = [('r', n, [D(f'{amounts[0][i]:.2f}'), D(f'{amounts[1][i]:.2f}'), D(f'{amounts[1][i] / tot[1] * 100:.1f}')], c) for i, (c, n) in enumerate(names)]
    sums = [sum(D(f'{v:.2f}') for v in a) for a in amounts]
    t1 = T('Toegekende subsidies per begrotingscode', ['Begrotingscode en omschrijving', '2021', '2022', '% van 2022'], rows + [('t', 'Totaal', [sums[0], sums[1], D('100.0')])], units=[None, 'EUR', 'EUR', '%'], dec={'EUR': 2, '%': 1}, pct=' %', labelw='6.2cm', valign='middle')
    t1.cols = ['Begrotingscode en omschrijving', '2021\n(euro)', '2022\n(euro)', '% van 2022']
    t1.names = ['Begrotingscode en omschrijving', '2021 (euro)', '2022 (euro)', '% van 2022']
    soc = [('r', f'{v} {t}', [r.randint(1, 40), D(r.randint(900, 78000))]) for v, t in zip(['Jeugdhuis', 'Speelplein', 'Jeugdkoor', 'Scoutsgroep', 'Chirogroep', 'Jeugdatelier', 'Kampplaats', 'Muziekhuis'] * 6, [t for t in TOWNS for _ in range(2)] + ['Duinrand', 'Schorre', 'Hoogveld', 'Laagveld', 'Kleidorp', 'Leemhoek', 'Zandwijk', 'Krekelrijk'])]
    s = [sum(x[2][0] for x in soc), sum(x[2][1] for x in soc)]
    t2 = T('Begunstigden van de impulssubsidie', ['Vereniging', 'Aanvragen', 'Toegekend bedrag (euro)'], soc + [('t', 'Totaal', [s[0] - 14, s[1]])], units=[None, None, 'EUR'], repeat=False, labelw='6.5cm', note=None)
    t3 = T('Evolutie van het gemiddelde bedrag', ['Soort vereniging', 'Gemiddeld bedrag 2021 (euro)', 'Gemiddeld bedrag 2022 (euro)', 'Evolutie'], [
        ('r', 'Landelijke vereniging', [D('48210.5'), D('46080.25'), D('-4.4')]), ('r', 'Lokale vereniging met minstens één beroepskracht in dienst op 31 december van het voorafgaande jaar', [D('12940'), D('13211.75'), D('2.1')]), ('r', 'Lokale vereniging zonder beroepskracht', [D('3100.1'), D('3100.1'), D('0')])],
        units=[None, 'EUR', 'EUR', '%'], dec={'EUR': 2, '%': 1}, valign='bottom', labelw='6cm')
    return Doc('04-subsidies-jeugdwerk-euro.pdf', q=dict(
        number=411, date='2023-06-01', asker='TESTA PROEFMANS', addressee=('MODELLA FICTIEF', ['VLAAMS MINISTER VAN BRUSSEL, JEUGD EN MEDIA']),
        title='Jeugdwerk - Subsidies 2021-2022', intro=['Het Vlaamse jeugdwerk ontvangt steun van verschillende overheden. Het decreet van 20 januari 2012 houdende een vernieuwd jeugd- en kinderrechtenbeleid vormt de basis.', 'Ik verwijs naar <<SV 829|829||>>.'],
        items=[('1', '1.', 'Welke bedragen werden in 2021 en 2022 toegekend, per begrotingscode? Welk aandeel van het totaal betreft het in 2022?'),
               ('2', '2.', 'Welke verenigingen ontvingen een impulssubsidie? Hoeveel aanvragen dienden zij in?'),
               ('3', '3.', 'Hoe evolueerde het gemiddelde bedrag per soort vereniging?'),
               ('4', '4.', 'Welk bedrag werd teruggevorderd?'),
               ('5', '5.', 'Kan de minister de controleverslagen bezorgen?')]),
        a=dict(parts=[
            P('1', '1.', ['Onderstaande bedragen zijn vastgelegde kredieten, in euro.', t1]),
            P('2', '2.', ['De lijst bevat de verenigingen die in 2022 een impulssubsidie kregen. Een aanvraag die door meerdere verenigingen samen werd ingediend, telt in het totaal maar één keer mee. Daardoor ligt het totaal lager dan de som.', t2]),
            P('3', '3.', ['De gemiddelden zijn berekend op de uitbetaalde dossiers.', t3]),
            P('4', '4.', 'In 2022 werd een bedrag van [[551.323,14 euro;2022]] teruggevorderd. Vragen over een dossier kunnen worden gesteld op het nummer 02 555 01 23.'),
            P('5', '5.', 'De controleverslagen worden als bijlage rechtstreeks aan de Vlaamse volksvertegenwoordiger bezorgd.', outcome='referred', reason='annex-only', alts=[('answered', None), ('refused', 'annex-only'), ('partial', 'annex-only')])]),
        look=dict(page=footer('" counter(page) "'), font='"Liberation Sans Narrow"', tagged=False))


def doc05():
    def two(title, a, b, first, **k):
        return T(title, [first, '2023'], [('r', x, [y]) for x, y in a] + [('t', 'Totaal', b)], **k)
    l = two('Opgevangen honden', [('Gevonden', 4120), ('Afgestaan', 3377), ('In beslag genomen', 1268)], None, 'Reden')
    rr = two('Opgevangen katten', [('Gevonden', 18990), ('Afgestaan', 5241), ('In beslag genomen', 610), ('Terug van adoptie', 305)], None, 'Reden')
    t3 = T('Controles door de inspectiedienst', ['Provincie', 'Meldingen', 'Controles', 'Processen-verbaal'], [
        ('r', 'Antwerpen', [1644, 903, 171]), ('r', 'Limburg', [(1012, '1'), 498, 77]), ('r', 'Oost-Vlaanderen', [1510, (866, '2'), 140]), ('r', 'Vlaams-Brabant', [988, 402, 61]), ('r', 'West-Vlaanderen', [1213, 640, (99, '3')]), ('t', 'Totaal', [6367, 3309, 548])], fmt='.')
    t4 = T('Verbeurdverklaarde dieren', ['Diersoort', '2021^1', '2022', '2023'], [('r', 'Hond', [612, 655, 701]), ('r', 'Kat', [390, 402, 377]), ('r', 'Paard', [44, 51, '-']), ('r', 'Reptiel', ['-', 28, 31]), ('r', 'Andere', [1870, 2033, 1954])], states={'-': 'suppressed'}, style='ruled')
    return Doc('05-dierenwelzijn-gecoordineerd.pdf', q=dict(
        number=233, date='2024-01-29', asker='VOORBEELD DE PROEF', addressee=('STELLA SPECIMEN', ['VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING EN VLAAMS MINISTER VAN ONDERWIJS, SPORT,', 'DIERENWELZIJN EN VLAAMSE RAND']),
        title='Dierenwelzijn - Opvang en inspectie', others=[('STELLA SPECIMEN', 233), ('TESTER VAN VOORBEELD', 391), ('MODELLA FICTIEF', 58)],
        intro=['Dierenasielen slaan alarm over de grote instroom. De opvangcapaciteit is beperkt en inspecteurs kampen met een hoge werklast.'],
        items=[('1', '1.', 'Hoeveel honden en katten werden in 2023 opgevangen, per reden?'), ('2', '2.', 'Hoeveel meldingen en controles waren er per provincie?'), ('3', '3.', 'Hoeveel dieren werden verbeurdverklaard?'),
               ('4', '4.', 'Hoeveel kost de opvang per dier?'), ('5', '5.', 'Wat is de stand van zaken van de nieuwe huisvestings' + B + 'normen?')]),
        a=dict(kind='coordinated', parts=[
            P([], None, ['Dit antwoord werd gecoördineerd met de collega-ministers aan wie dezelfde vraag werd gesteld.']),
            P('1', '1.', ['De asielen gaven onderstaande aantallen door.', Side(l, rr)]),
            P('2', '2.', ['De inspectiedienst ontving in 2023 de volgende meldingen.', t3, N('1 Inclusief meldingen die door de lokale politie werden doorgestuurd.'), N('2 Inclusief hercontroles.'), N('3 Voorlopige telling van december.')], freeprov=True),
            P('3', '3.', ['Het aantal verbeurdverklaarde dieren staat hieronder. Met een streepje (-) worden aantallen van 1 tot 3 afgeschermd.', t4, N('1 Het jaar 2021 omvat ook dieren die nog in 2020 in beslag werden genomen.')]),
            P('4', '4.', 'Er kunnen enkel globale bedragen worden meegedeeld en geen bedragen per dier. In 2023 werd in totaal [[2.904.117 euro;2023]] aan opvangvergoedingen betaald.', outcome='partial', reason='totals-only', alts=[('substituted', 'totals-only')]),
            P('5', '5.', 'De normen liggen ter advies bij de Raad voor Dierenwelzijn.')]),
        look=dict(page=footer('Vlaams Parlement – " counter(page) "'), namecase=True, css='sup{font-size:65%}', tagged=True))


def doc06():
    t1 = T('Wachtenden op jeugdhulp met verblijf', ['Jeugdregio', '2021', '2022', '2023'], [('r', 'Noord', [812, 870, 911]), ('r', 'Oost', [640, 701, 688]), ('r', 'Zuid', [1204, 1198, 1310]), ('r', 'West', [933, 988, 1045]), ('t', 'Totaal', None)], style='ruled')
    t2 = T('Gemiddelde wachttijd in weken', ['Soort hulp', '2022', '2023'], [('r', 'Ambulante hulp', [14, 17]), ('r', 'Pleegzorg', [9, 8]), ('r', 'Jeugdhulp met verblijf', [26, 31]), ('r', 'Crisishulp', ['n.b.', 1])], style='ruled')
    q = dict(parliament='tweede-kamer', number=1372, date='2025-01-22', year='2024-2025', asker='Van Proefstelle', addressee=(None, ['Staatssecretaris van Volksgezondheid, Welzijn en Sport']), title='wachttijden in de jeugdzorg',
             intro=[], items=[
        ('1', '', 'Bent u bekend met het rapport «Wachten duurt lang» van de Proefrekenkamer?'),
        ('2', '', 'Hoeveel jongeren wachtten in de jaren 2021, 2022 en 2023 op jeugdhulp met verblijf, uitgesplitst naar jeugdregio?'),
        ('3', '', 'Herinnert u zich uw antwoorden op eerdere vragen van het lid (<<Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1411|1411||2023-2024>>)? Is sindsdien een landelijk meldpunt ingericht?'),
        ('4', '', 'Hoe lang wachten jongeren gemiddeld op hulp?'), ('5', '', 'Deelt u de mening dat deze wachttijden onaanvaardbaar zijn?'),
        ('6', '', 'Hoeveel jongeren kwamen tijdens de wachttijd in een crisissituatie terecht?'), ('7', '', 'Welke bedragen ontvingen de jeugdregio’s per jongere?'), ('8', '', 'Bent u bereid een norm voor de wachttijd vast te leggen?')])
    parts = [P('1', 'Antwoord 1', 'Ja.'),
             P('2', 'Antwoord 2', ['De jeugdregio’s leveren deze gegevens één keer per jaar aan. De cijfers over 2023 zijn voorlopig.', t1], prov=True),
             P('3', 'Antwoord 3', 'Ja. Het meldpunt is op 1 november 2024 van start gegaan en is bereikbaar via 0800 – 1234. In de eerste twee maanden kwamen [[1.062]] meldingen binnen.'),
             P(['4', '5', '8'], 'Antwoord 4, 5 en 8', ['Ik vind het zorgelijk dat jongeren lang moeten wachten. Met de jeugdregio’s is afgesproken dat zij uiterlijk in 2026 een gezamenlijke norm hanteren.', t2]),
             P('6', 'Antwoord 6', 'Dit wordt landelijk niet geregistreerd.', outcome='refused', reason='not-registered'),
             P('7', 'Antwoord 7', 'Voor deze informatie verwijs ik naar het antwoord op <<vraag 9 van het lid Testinga (Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 980)|980||2023-2024>>.', outcome='referred', reason='earlier-answer')]
    return Doc('06-jeugdzorg-tweede-kamer.pdf', q=q, a=dict(date='2025-02-19', parts=parts), look=dict(
        layout='tk', hyphens=True, tkline='Vragen van het lid Van Proefstelle (Testpartij) aan de Staatssecretaris van Volksgezondheid, Welzijn en Sport over wachttijden in de jeugdzorg (ingezonden 22 januari 2025).',
        tkanswer='Antwoord van Staatssecretaris Monsterman (Volksgezondheid, Welzijn en Sport) (ontvangen 19 februari 2025).',
        order=[('v', '1'), ('a', 0), ('v', '2'), ('a', 1), ('v', '3'), ('a', 2), ('v', '4'), ('v', '5'), ('v', '8'), ('a', 3), ('v', '6'), ('a', 4), ('v', '7'), ('a', 5)],
        font='"DejaVu Serif"', css='body{margin-left:40mm;font-size:9pt}table{font-size:8.5pt}.tknr{margin-left:-40mm}', page=footer('Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel " counter(page) "', '7.5pt', '@bottom-left{content:"ah-tk-20242025-1372 ISSN 0000 - 0000";font-size:6.5pt}')))


def doc07():
    r = rnd(107)
    years = [str(y) for y in range(2016, 2024)]
    rows = []
    for i, y in enumerate(years):
        g = 28600 - 90 * i + r.randint(-40, 40)
        ps = 'n.b.' if y in ('2016', '2017') else 6150 + 35 * i + r.randint(-20, 20)
        rows.append(('r', y, [g, r.randint(4800, 5100), ps, None if y == '2020' else r.randint(700, 790)]))
    t1 = T('Erkende ziekenhuisbedden', ['Jaar', 'Acuut', 'Geriatrie', 'Psychiatrie', 'Specifiek'], rows, period_rows='calendar-year', style='zebra')
    t2 = T('Bezetting', ['Dienst', '31/12/2021', '31/12/2022', '31/12/2023'], [('r', 'Officiële capaciteit inwendige ziekten', [10412, 10377, 10290]), ('r', 'Financieel gesloten bedden', [388, 512, 640]), ('r', 'Afdeling voor efficiënte dagopname', [2077, 2133, 2240])], style='ruled')
    return Doc('07-ziekenhuisbedden-zonder-kop.pdf', q=dict(
        number=None, date=None, asker=None, addressee=None, title='Ziekenhuisbedden - Officiële capaciteit en effectieve bezetting', intro=['De ﬁnanciering van ziekenhuizen is een gedeelde bevoegdheid. Het afﬂakken van het aantal bedden roept vragen op. Eerder stelde ik al een <<schriftelijke vraag nummer 566 van 12 april 2021|566|2021-04-12|>> over dit thema.'],
        items=[('1', '1.', 'Hoeveel erkende bedden waren er jaarlijks sinds 2016, per soort?'), ('2', '2.', 'Hoeveel bedden werden gesloten wegens gebrek aan personeel? Graag de toestand per ziekenhuis.'), ('3', '3.', 'Wat is de gemiddelde ligduur?'), ('4', '4.', 'Hoeveel klachten ontving de inspectie?'), ('5', '5.', 'Wanneer wordt de studie over de beddennood gepubliceerd?')]),
        a=dict(parts=[
            P('1', '1.', ['De tabel bevat de erkende bedden op 1 januari. Voor de psychiatrie zijn de cijfers van 2016 en 2017 niet beschikbaar (n.b.).', t1]),
            P('2', '2.', ['Het agentschap houdt geen historiek per ziekenhuis bij. De registratie toont enkel de toestand op een welbepaalde datum, zoals hieronder voor het geheel van de diensten.', t2], outcome='partial', reason='snapshot-only', alts=[('substituted', 'snapshot-only'), ('substituted', 'other-breakdown'), ('refused', 'snapshot-only')]),
            P('3', '3.', 'De gemiddelde ligduur bedroeg [[6,4]] dagen. De medische gegevens van individuele patiënten worden niet gedeeld.'),
            P('4', '4.', 'In 2022 ontving de inspectie [[348;2022]] klachten. In 2023 waren dat er [[402;2023]].'),
            P('5', '5.', 'De studie werd nog niet vrijgegeven. Zodra dat het geval is, wordt ze gepubliceerd.', outcome='refused', reason='not-yet-available')]),
        look=dict(head=False, ahead=False, font='"DejaVu Serif"', css='body{font-size:9.5pt;font-variant-ligatures:common-ligatures}.titel{letter-spacing:.28em}.cap{letter-spacing:.2em}table{font-size:8.6pt}', page='@page{size:A4;margin:25mm 20mm}'))


def doc08():
    r = rnd(108)
    towns = sorted(TOWNS)
    parts, items = [], []
    ministers = dict(number=77, date='2024-10-21', asker='PROEF PERSOON', addressee=('SJABLOON DE WITTE', ['MINISTER-PRESIDENT VAN DE VLAAMSE REGERING,', 'VLAAMS MINISTER VAN BINNENLANDS BESTUUR EN STEDENBELEID,', 'FINANCIËN EN BEGROTING']))
    topics = [('inwoners', 'Aantal inwoners op 1 januari', 2500, 48000, '.'), ('huishoudens', 'Aantal private huishoudens', 1100, 21000, '.'), ('personeelsleden', 'Personeelsleden van het lokaal bestuur', 90, 1800, ''),
              ('vergunningen', 'Verleende omgevingsvergunningen', 30, 640, ''), ('leefloon', 'Gerechtigden op een leefloon', 10, 900, ''), ('kinderopvangplaatsen', 'Plaatsen in de kinderopvang', 60, 1500, ''), ('sportclubleden', 'Leden van erkende sportclubs', 40, 3200, '')]
    styles = ['grid', 'plain', 'ruled', 'zebra']
    n = 0
    for k, (short, title, lo, hi, fmt) in enumerate(topics, 1):
        items.append((str(k), f'{k}.', f'Graag cijfers over {short} per gemeente:'))
        subs = {1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 2}[k]
        labels = [('naar jaar;', 2), ('naar geslacht;', 1), ('naar provincie, met een totaal per provincie.', 0)][:subs]
        for j, (lab, kind) in enumerate(labels):
            items.append((f'{k}.{"abc"[j]}', f'{"abc"[j]})', lab if j < subs - 1 else lab.rstrip(';') + ('' if lab.endswith('.') else '.')))
        parts.append(P(str(k), f'{k}.', f'De cijfers over {short} komen uit de gemeentemonitor van het agentschap.'))
        for j, (lab, kind) in enumerate(labels):
            n += 1
            st = styles[n % 4]
            chosen = sorted(r.sample(towns, r.randint(8, 16)))
            if kind == 2:
                yrs = ['2021', '2022', '2023', '2024'][: r.choice([2, 3, 4])]
                t = T(title, ['Gemeente', *yrs], [('r', x, series(r, r.randint(lo, hi), len(yrs))) for x in chosen] + ([('t', 'Totaal', None)] if n % 3 else []), fmt=fmt, style=st, repeat=n % 2 == 0)
            elif kind == 1:
                t = T(f'{title}, naar geslacht', ['Gemeente', ('2023', ['M', 'V']), ('2024', ['M', 'V'])], [('r', x, [r.randint(lo, hi) // 2 for _ in range(4)]) for x in chosen] + [('t', 'Totaal', None)], fmt=fmt, style=st, repeat=n % 2 == 0)
            else:
                rows, rest = [], list(chosen)
                for pv, cut in (('Provincie Noord', len(chosen) // 2), ('Provincie Zuid', None)):
                    sel = rest[:cut] if cut else rest
                    rest = rest[cut:] if cut else []
                    rows += [('g', pv)] + [('r', x, [r.randint(lo, hi), r.randint(lo, hi)]) for x in sel] + [('t', f'Totaal {pv}', None)]
                every = [x for x in rows if x[0] == 'r']
                rows.append(('t', 'Algemeen totaal', [sum(x[2][i] for x in every) for i in range(2)], 'all'))
                t = T(f'{title}, per provincie', ['Gemeente', '2023', '2024'], rows, fmt=fmt, style=st, repeat=n % 2 == 0, groupspan=n % 2 == 1)
            parts.append(P(f'{k}.{"abc"[j]}', f'{"abc"[j]})', [f'De onderstaande tabel bevat de gevraagde uitsplitsing {lab.rstrip(";.")}.', t]))
    assert n == 20
    items.append(('8', '8.', 'Hoe beoordeelt de minister-president deze evoluties?'))
    parts.append(P('8', '8.', 'De evoluties verschillen sterk tussen landelijke en verstedelijkte gemeenten. Er is geen aanleiding om de verdeling van het Gemeentefonds te herzien.'))
    return Doc('08-gemeenten-twintig-tabellen.pdf', q=dict(**ministers, title='Lokale besturen - Kerncijfers van twintig gemeenten', intro=['Voor een vergelijkend onderzoek wens ik over een reeks kerncijfers te beschikken. Graag alle gegevens ook in Excel.'], items=items),
               a=dict(parts=parts), look=dict(page=footer('Lokale besturen  -  kerncijfers', '8pt', '@bottom-right{content:"pagina " counter(page);font-size:8pt}'), css='table{font-size:10pt}td,th{padding:2.6pt 8pt}'))


def doc09():
    return Doc('09-onroerend-erfgoed-proza.pdf', q=dict(
        number=186, date='2024-02-08', asker='TESTA PROEFMANS', addressee=('TESTER VAN VOORBEELD', ['VLAAMS MINISTER VAN FINANCIËN EN BEGROTING, WONEN EN', 'ONROEREND ERFGOED']), title='Beschermde orgels - Restauratie',
        intro=['Het decreet van 12 juli 2013 betreffende het onroerend erfgoed trad op 1 januari 2015 in werking. Op 3 mei 2023 besprak de commissie het stuk 1685 (2022-2023) nr. 1.', 'Mijn <<vorige vraag van 28 april 2023||2023-04-28|>> bleef zonder gevolg.'],
        items=[('1', '1.', 'Welke stappen zette de minister sinds de commissie van 3 mei 2023?'), ('2', '2.', 'Welke criteria gelden voor een restauratiepremie?'), ('2.a', 'a)', 'Gelden zij ook voor orgels van na 1950?'), ('2.b', 'b)', 'Worden zij herzien?'), ('3', '3.', 'Waar kunnen kerkfabrieken terecht met vragen?'), ('4', '4.', 'Wat is de visie van de minister op het gebruik van orgels buiten de eredienst?')]),
        a=dict(parts=[
            P('1', '1.', ['Op 14 september 2023 vond een overleg plaats met de sector. Het verslag daarvan werd op 2 oktober 2023 verspreid.', 'Intussen trad het besluit van de Vlaamse Regering van 15 juli 2022 in werking. Artikel 11.2.4 van dat besluit bepaalt de volgorde van de behandeling.']),
            P('2', '2.', 'De criteria staan in hoofdstuk 11 van het Onroerenderfgoedbesluit van 16 mei 2014.'),
            P('2.a', 'a)', 'Ja, voor zover zij beschermd zijn. De leeftijd van het instrument speelt geen rol.'),
            P('2.b', 'b)', 'Een herziening wordt overwogen, samen met de evaluatie van artikel 6.4.1 tot 6.4.9. De adviestermijn bedraagt {{30 dagen}}.'),
            P('3', '3.', 'Zij kunnen contact opnemen met het agentschap, Havenlaan 88 bus 5, 1000 Brussel, op het nummer 02 553 16 50, elke werkdag van 9 tot 12 uur.'),
            P('4', '4.', 'Een orgel is meer dan een liturgisch instrument. Ik moedig concerten en onderwijs aan.')]),
        look=dict(page=footer('Beschermde orgels  -  pagina " counter(page) "'), css='p{text-align:justify}', tagged=False))


def doc10():
    from decimal import Decimal as D
    r = rnd(110)
    t1 = T('Uitbetaalde energiepremies', ['Premie', 'Aantal 2023', 'Bedrag 2023 (1000 euro)'], [
        ('r', 'Dakisolatie', [24310, D(30988)]), ('r', 'Muurisolatie langs de buitenzijde, met inbegrip van de afwerking en de stelling', [6120, D(19044)]), ('r', 'Hoogrendementsglas', [15877, D(17203)]), ('r', 'Warmtepomp', [9455, D(28120)]), ('r', 'Warmtepompboiler', [4402, D(3310)]), ('t', 'Totaal', [60164, D(98665)])], units=[None, None, '1000 EUR'], style='plain', labelw='6cm', valign='top')
    t2 = T('Doorlooptijd van de dossiers', ['Doorlooptijd', '1e kwartaal', '2e kwartaal', '3e kwartaal'], [('r', 'minder dan 30 dagen', [5012, 5377, 4820]), ('r', '30-60 dagen', [4410, 3902, 3711]), ('r', '61-90 dagen', [1830, 1644, 1502]), ('r', '+ 90 dagen', [977, 801, 690]), ('t', 'Totaal', [12229, 11724, 10723])], style='plain')
    return Doc('10-energiepremies-voorlopig-antwoord.pdf', q=None, a=dict(
        kind='interim', header={'number': 529, 'date': '2024-04-18', 'asker': 'VOORBEELD DE PROEF', 'title': None}, parts=[
            P([], None, ['Dit is een voorlopig antwoord. Het wordt aangevuld zodra de resterende gegevens zijn ontvangen.'], freeprov=True),
            P(['1', '2'], '1. en 2.', ['Hierna volgen de premies die in 2023 werden uitbetaald via het loket. Het gaat om voorlopige cijfers.', t1], prov=True),
            P('3', '3.', ['De doorlooptijd wordt berekend vanaf de datum waarop het dossier volledig is.', t2]),
            P('4', '4.', 'VDE beschikt niet over een opsplitsing naar inkomenscategorie per gemeente, wel over een opsplitsing per doelgroep. In 2023 ging het om [[18.204;2023]] dossiers van beschermde afnemers.', outcome='substituted', reason='other-breakdown'),
            P('5', '5.', 'De gevraagde ramingen zijn te vinden op de webpagina van het energieagentschap, onder de rubriek statistieken.', outcome='referred', reason='publicly-available', alts=[('answered', 'publicly-available')]),
            P('6', '6.', 'Op deze vraag kan ik momenteel niet ingaan.', outcome='refused', reason='unspecified')]),
        look=dict(answerhead=[('hd', 'MINISTRA PROEFDAEL'), ('hd', 'VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME'), ('hr', ''), ('kop', 'VOORLOPIG ANTWOORD'), ('hd', 'op vraag nr. 529 van 18 april 2024'), ('hd', 'van VOORBEELD DE PROEF'), ('hr', '')], page=footer('" counter(page) "')))


def doc11():
    return Doc('11-verwijzend-antwoord.pdf', q=dict(
        number=58, date='2024-01-29', asker='VOORBEELD DE PROEF', addressee=('MODELLA FICTIEF', ['VLAAMS MINISTER VAN BRUSSEL, JEUGD EN MEDIA']), title='Dierenwelzijn - Opvang en inspectie', others=[('STELLA SPECIMEN', 233), ('TESTER VAN VOORBEELD', 391), ('MODELLA FICTIEF', 58)],
        intro=['Dierenasielen slaan alarm over de grote instroom.'], items=[('1', '1.', 'Hoeveel honden en katten werden in 2023 opgevangen, per reden?'), ('2', '2.', 'Hoeveel meldingen en controles waren er per provincie?'), ('3', '3.', 'Hoeveel dieren werden verbeurdverklaard?')]),
        a=dict(kind='referring', line=None, parts=[P([], None, ['Voor het antwoord op deze vraag verwijs ik naar het gecoördineerde antwoord van STELLA SPECIMEN, viceminister-president van de Vlaamse Regering, op <<vraag nr. 233 van 29 januari 2024|233|2024-01-29|>>.'], outcome='referred', reason='coordinated-answer')]),
        look=dict(namecase=True, aan=False))


DOCS = [doc01, doc02, doc03, doc04, doc05, doc06, doc07, doc08, doc09, doc10, doc11]
