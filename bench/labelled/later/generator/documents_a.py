"""Documents 1 to 10: PDFs that a browser prints. Every person, body and figure is invented."""
import random
from model import *

PORT = {
    'wonen': 'VLAAMS MINISTER VAN WONEN,|ENERGIE EN TOERISME',
    'onderwijs': 'VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING,|VLAAMS MINISTER VAN ONDERWIJS, JEUGD|EN DIERENWELZIJN',
    'mobiliteit': 'VLAAMS MINISTER VAN MOBILITEIT EN OPENBARE WERKEN',
    'welzijn': 'VLAAMS MINISTER VAN WELZIJN, GEZIN,|OUDERENBELEID EN ZORGINFRASTRUCTUUR',
    'sport': 'VLAAMS MINISTER VAN SPORT, DE VLAAMSE RAND EN INBURGERING',
    'omgeving': 'VLAAMS MINISTER VAN OMGEVING,|NATUUR EN LANDBOUW',
    'cultuur': 'MINISTER-PRESIDENT VAN DE VLAAMSE REGERING,|VLAAMS MINISTER VAN ECONOMIE, BUITENLANDS BELEID,|CULTUUR EN DIGITALISERING',
}
PROV = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen']


def d01():
    x = random.Random(101)
    years = ['2021', '2022', '2023']
    per = T(['Provincie', *years], [R(p, *[x.randint(8200, 41000) for _ in years]) for p in PROV] + [TOT()], widths=['40%', '20%', '20%', '20%'], title='Spreiding per provincie')
    kinds = ['Alleenstaande zonder kinderen of andere|personen ten laste', 'Alleenstaande met één of|meer kinderen ten laste, met|inbegrip van gezinnen met|gedeelde verblijfsregeling', 'Koppel zonder kinderen', 'Koppel met kinderen en|inwonende ascendenten of andere|meerderjarige gezinsleden|die recht hebben op een|verhoogde tegemoetkoming', 'Andere']
    kind = T(['Samenstelling van het gezin', '2022', '2023'], [R(k, x.randint(2100, 61000), x.randint(2100, 61000)) for k in kinds] + [TOT('Algemeen totaal')], widths=['52%', '24%', '24%'], title='Samenstelling van het gezin')
    return Doc('01-sociale-huur-wachtlijst', 'chromium', number=318, date='2024-02-19', asker='LIESELOT VANDERHEYDEN', addressee=('BRAM OOSTERLYNCK', PORT['wonen']),
        title='Sociale huurwoningen - Kandidaten op de wachtlijst (3)',
        refs=[dict(number=77, date='2022-11-08', parliamentaryYear=None, text='schriftelijke vraag nr. 77 van 8 november 2022'), dict(number=512, date='2023-05-02', parliamentaryYear=None, text='schriftelijke vraag nr. 512 van 2 mei 2023')],
        intro=['Wie een sociale woning wil huren, schrijft zich in bij een woonmaatschappij. Sinds de invoering van het centrale inschrijvingsregister verloopt dat digitaal. In antwoord op mijn schriftelijke vraag nr. 77 van 8 november 2022 en mijn schriftelijke vraag nr. 512 van 2 mei 2023 kreeg ik een overzicht tot en met het jaar 2022.', 'Graag kreeg ik een actualisering van die gegevens.'],
        items=[('1', '1.', 'Hoeveel kandidaat-huurders stonden er in 2021, 2022 en 2023 ingeschreven? Graag een overzicht:'), ('1.a', 'a)', 'per provincie;'), ('1.b', 'b)', 'volgens de samenstelling van het gezin;'), ('1.c', 'c)', 'van de gemiddelde wachttijd, per woonmaatschappij.'),
               ('2', '2.', 'Hoeveel kandidaten kregen in 2023 effectief een woning toegewezen? Hoeveel weigerden een aanbod?'), ('3', '3.', 'Hoeveel kandidaten werden in de jaren 2019 tot en met 2023 geschrapt uit het register?'), ('4', '4.', 'Welke maatregelen plant de minister om de instroom in kleinere woningen te versnellen?')],
        parts=[part('1', '1.', 'De tellingen gebeurden telkens op 31 december.'), part('1.a', 'a)', 'Spreiding per provincie', per),
               part('1.b', 'b)', 'Samenstelling van het gezin', kind),
               part('1.c', 'c)', 'De wachttijden worden bijgehouden door de woonmaatschappijen zelf. Het agentschap Wonen heeft geen zicht op die informatie en kan ze dus niet bezorgen.', out='refused', why='held-by-others'),
               part('2', '2.', 'In de loop van 2023 kregen [[9.874|2023]] kandidaten een woning toegewezen. [[1.206|2023]] kandidaten gingen niet in op een aanbod.'),
               part('3', '3.', 'Enkel voor 2022 en 2023 zijn betrouwbare aantallen voorhanden: in 2022 werden [[7.311|2022]] dossiers geschrapt, in 2023 waren het er [[6.958|2023]]. De schrappingen van vóór de start van het nieuwe register zijn niet overgenomen, zodat over de jaren 2019 tot en met 2021 niets kan worden meegedeeld.', out='partial', why='some-years-only'),
               part('4', '4.', 'Woonmaatschappijen kunnen sinds vorig jaar een renteloze lening krijgen om grote eengezinswoningen op te splitsen. Daarnaast bekijk ik samen met de sector of de regels over rationele bezetting soepeler kunnen worden toegepast.')],
        layout=dict(css='@page{size:A4;margin:26mm 24mm;@top-left{content:"Vlaams Parlement";font:8pt serif}@top-right{content:"Schriftelijke vragen en antwoorden";font:8pt serif}@bottom-center{content:"- " counter(page) " -";font:9pt serif}} table{width:100%}', answerpage=True))


def d02():
    x = random.Random(102)
    years = ['2020-2021', '2021-2022', '2022-2023']
    cols = ['Studiegebied', *[(y, ['M', 'V']) for y in years]]
    def rows(names):
        return [R(n, *[x.randint(40, 9800) for _ in range(6)]) for n in names]
    nets = [('Gemeenschapsonderwijs', ['Land- en tuinbouw', 'Bouw en hout', 'Handel', 'Mechanica-elektriciteit', 'Personenzorg', 'Voeding', 'Sport', 'Grafische communicatie en media', 'Lichaamsverzorging', 'Maritieme opleidingen']),
            ('Gesubsidieerd vrij onderwijs', ['Land- en tuinbouw', 'Bouw en hout', 'Handel', 'Mechanica-elektriciteit', 'Personenzorg', 'Voeding', 'Sport', 'Toerisme', 'Decoratieve technieken', 'Lichaamsverzorging', 'Mode', 'Koeling en warmte', 'Auto']),
            ('Gesubsidieerd officieel onderwijs', ['Bouw en hout', 'Handel', 'Mechanica-elektriciteit', 'Personenzorg', 'Voeding', 'Juwelen', 'Textiel'])]
    body = []
    for name, subjects in nets:
        body += [G(name), *rows(subjects), S(f'Totaal {name[0].lower() + name[1:]}')]
    big = T(cols, body + [TOT('Algemeen totaal')], sep=NNBSP, style='zebra', ptype='school-year', title=None, caption='Leerlingen in de arbeidsmarktgerichte finaliteit, naar net, studiegebied en geslacht', widths=['34%'] + ['11%'] * 6)
    grade = T(['Graad', *years], [R('Tweede graad', *[x.randint(11000, 52000) for _ in years]), R('Derde graad', *[x.randint(11000, 52000) for _ in years]), TOT()], sep=NNBSP, style='zebra', ptype='school-year')
    return Doc('02-arbeidsmarktgerichte-finaliteit', 'chromium', number=641, date='2023-10-12', year='2023-2024', asker='JOOST VAN DE WOESTYNE', addressee=('MARLEEN DHAENE', PORT['onderwijs']),
        title='Secundair onderwijs - Leerlingen in de arbeidsmarktgerichte finaliteit', refs=[dict(number=88, date=None, parliamentaryYear='2022-2023', text='SV nr. 88 (2022-2023)')],
        intro=['Met de modernisering van het secundair onderwijs veranderden ook de benamingen van de finaliteiten. In het antwoord op SV nr. 88 (2022-2023) werd nog gewerkt met de oude onderwijsvormen. Een opsplitsing naar geslacht ontbrak toen.'],
        items=[('1', '1.', 'Hoeveel leerlingen volgden tijdens de jongste drie schooljaren een opleiding in de arbeidsmarktgerichte finaliteit? Graag opgesplitst naar net, studiegebied en geslacht.'), ('2', '2.', 'Graag kreeg ik ook de volgende gegevens:'), ('2.a', 'a.', 'het aantal leerlingen per leerjaar;'), ('2.b', 'b.', 'het aantal leerlingen dat in de loop van het schooljaar overstapte, met de reden van de overstap.'), ('3', '3.', 'Hoeveel uren-leraar werden hiervoor ingezet?'), ('4', '4.', 'Is de minister voornemens het aanbod in de sector bouw uit te breiden?')],
        parts=[part('1', '1.', 'In de onderstaande tabel vindt u het gevraagde overzicht. De telling gebeurde telkens op de eerste lesdag van februari.', big),
               part('2', '2.', 'Voor de bijkomende gegevens geldt het volgende.'), part('2.a', 'a.', 'Een uitsplitsing per leerjaar is niet mogelijk, aangezien een deel van de opleidingen graadsgewijs wordt georganiseerd. Wel kan een verdeling per graad worden gegeven.', grade, out='substituted', why='other-breakdown'),
               part('2.b', 'b.', 'Scholen melden een overstap aan mijn administratie zonder de reden ervan. Die reden wordt nergens bijgehouden.', out='refused', why='not-registered', alt=[('partial', 'not-registered')]),
               part('3', '3.', 'De ingezette uren-leraar staan per school op de website van het Agentschap voor Onderwijsdiensten, waar u ze vrij kunt raadplegen.', out='referred', why='publicly-available'),
               part('4', '4.', 'Programmatie is een bevoegdheid van de schoolbesturen. Ik stel vast dat er voor het komende schooljaar ((14)) aanvragen lopen in de sector bouw.')],
        layout=dict(css='@page{size:A4 landscape;margin:18mm 20mm;@bottom-right{content:counter(page) "/" counter(pages);font:8pt sans-serif}} body{font-family:"Liberation Sans";font-size:10pt} table{width:100%} td,th{padding:3pt 6pt}'))


def d03():
    x = random.Random(103)
    years = [str(y) for y in range(2017, 2024)]
    acc = T(['Jaar', 'Gewonden', 'Doden 30 dagen', 'Totaal'], [R(y, a := x.randint(3100, 4900), b := x.randint(21, 48), a + b) for y in years], caption='Tabel 1. Letselongevallen met fietsers', style='rules', small=True)
    shares = []
    for n in ['kruispunt', 'rechte weg', 'rotonde', 'oversteekplaats', 'andere plaats']:
        shares.append((n, x.randint(90, 1900)))
    where = T(['Plaats', 'Aantal', 'Aandeel'], [R(n, v) for n, v in shares] + [TOT('Totaal')], fmt=['n', 's'], share=0, caption='Tabel 2. Ongevallen op gewestwegen in 2023, naar plaats', style='rules', small=True)
    speed = T(['Snelheidsregime', '2022', '2023'], [R('30 km/u', 12, 15), R('50 km/u', 804, 771), R('70 km/u', 655, 640), R('90 km/u', 121, 98), TOT()], style='rules', small=True, caption='Tabel 3. Naar snelheidsregime')
    return Doc('03-fietsongevallen', 'chromium', number=1022, date='2024-06-03', asker='ANN-SOFIE DEPREZ', addressee=('KOENRAAD TIMMERMAN', PORT['mobiliteit']), title='Verkeersveiligheid - Ongevallen met fietsers op gewestwegen',
        intro=['De fiets wint aan belang, zowel voor woon-werkverkeer als in de vrije tijd. Tegelijk blijven fietsers kwetsbaar, zeker waar fietspaden ontbreken of te smal zijn.', 'De Vlaamse Regering wil het aantal verkeersdoden tegen 2030 fors zien dalen. Het is dus nuttig om de evolutie van nabij te volgen.'],
        items=[('1', '1.', 'Hoeveel ongevallen met gewonde fietsers waren er jaarlijks sinds 2017?'), ('2', '2.', 'Hoeveel fietsers overleden bij die ongevallen?'), ('3', '3.', 'Waar deden de ongevallen van 2023 zich voor? Graag een indeling naar plaats en naar snelheidsregime.'), ('4', '4.', 'Hoeveel kilometer fietspad langs gewestwegen voldeed op het einde van elk van deze jaren aan het vademecum?'), ('5', '5.', 'Hoeveel bedroeg de maatschappelijke kostprijs?'), ('6', '6.', 'Welke kruispunten worden in 2024 aangepakt?')],
        parts=[part(['1', '2'], '1. en 2.', 'De federale statistiek telt als dode wie binnen dertig dagen na het ongeval overlijdt. De reeks hierna volgt die definitie.', acc),
               part('3', '3.', 'De politie noteert de plaats van het ongeval in vijf klassen. Het snelheidsregime is dat van de weg waarop de fietser reed.', where, speed),
               part('4', '4.', 'De inventaris van fietspaden wordt doorlopend bijgewerkt, zonder dat oude toestanden bewaard blijven. Ik kan daarom alleen de stand op 1 mei 2024 geven: toen voldeed [[3.268|1 mei 2024]] kilometer aan het vademecum.', out='partial', why='snapshot-only', alt=[('substituted', 'snapshot-only')]),
               missing('5'),
               part('6', '6.', 'Het geïntegreerd investeringsprogramma bevat voor 2024 onder meer de kruispunten van de N8 in Deerlijk en de N42 in Wetteren. De werken starten na het bouwverlof.')],
        layout=dict(css='@page{size:A4;margin:20mm 17mm;@top-center{content:"Schriftelijke vraag nr. 1022";font:7.5pt sans-serif}@bottom-center{content:counter(page);font:8pt sans-serif}} body{font-family:"DejaVu Serif Condensed","DejaVu Serif";font-size:9pt} .cols{columns:2;column-gap:9mm;text-align:justify} table{width:100%;break-inside:avoid}', answerclass='cols'))


def d04():
    x = random.Random(104)
    zones = ['Eerstelijnszone Leiedal en|omliggende gemeenten', 'Eerstelijnszone Kempenrand', 'Eerstelijnszone Haspengouw-‖Voerstreek, met uitzondering|van de faciliteitengemeenten', 'Eerstelijnszone Meetjesland', 'Eerstelijnszone Dijlevallei|Noord']
    cells = lambda lo, hi: [x.randint(lo, hi) for _ in range(3)]
    zrows = [R(z, *cells(300, 2900)) for z in zones]
    zrows[1]['cells'][0] = N('-', 'suppressed', 3)
    zones_t = T(['Zone', '2021', '2022', '2023'], zrows + [TOT()], style='plain', valign='bottom', caption='Gebruikers van gezinszorg per eerstelijnszone', widths=['49%', '17%', '17%', '17%'])
    service = [('Gezinszorg', 4120, 4388, 4402), ('Poetshulp', 3017, 2980, 2871), ('Oppashulp', 611, 702, 745), ('Nachtzorg', 84, 97, 122)]
    unique = [6903, 7214, 7230]
    serv = T(['Soort hulp', '2021', '2022', '2023'], [R(n, *v) for n, *v in service] + [TOT('Unieke gebruikers', *unique)], style='plain', valign='bottom', caption='Gebruikers naar soort hulp', widths=['49%', '17%', '17%', '17%'])
    care = T(['Zorgzwaarte', '2021', '2022', '2023'], [R('Licht', 2210, 2304, 2333), R('Matig', 1514, 1601, 1590), R('Zwaar', 396, 483, 479), R('Niet gekend', 11, SUP('-', 2), SUP('-', 1)), TOT('Totaal', 4131, 4390, 4403)], style='plain', valign='bottom', caption='Gebruikers naar zorgzwaarte', widths=['49%', '17%', '17%', '17%'])
    return Doc('04-gezinszorg-gebruikers', 'chromium', number=209, date='2024-01-15', year=None, asker='WARD CALLEWAERT', addressee=('SOETKIN BAERT', PORT['welzijn']), title='Thuiszorg - Gebruikers van gezinszorg en aanvullende thuiszorg',
        intro=['Diensten voor gezinszorg ondersteunen mensen die hulp nodig hebben om thuis te kunnen blijven wonen. De vraag stijgt, maar er zijn te weinig verzorgenden.', 'Vorige cijfers dateren van SV 829.'], refs=[dict(number=829, date=None, parliamentaryYear=None, text='SV 829')],
        items=[('1', '1)', 'Hoeveel personen deden in 2021, 2022 en 2023 een beroep op een dienst? Graag een verdeling naar:'), ('1.a', 'a.', 'eerstelijnszone'), ('1.b', 'b.', 'soort hulp'), ('1.c', 'c.', 'zorgzwaarte'), ('1.d', 'd.', 'gezondheidstoestand bij de aanvraag'), ('2', '2)', 'Hoeveel aanvragen werden afgewezen wegens personeelstekort, per dienst?'), ('3', '3)', 'Hoeveel verzorgenden stroomden uit in 2023?'), ('4', '4)', 'Wat is het standpunt van de minister over een verhoging van het urencontingent?')],
        parts=[part('1', '1)', 'Een persoon die in de loop van het jaar verhuist of van dienst verandert, telt in elke zone of bij elke soort hulp mee, maar slechts één keer in het totaal.'),
               part('1.a', 'a.', 'Een streepje staat voor minder dan 5 gebruikers; zulke aantallen worden om redenen van privacy niet getoond.', zones_t),
               part('1.b', 'b.', 'Zie de volgende tabel. Elke gebruiker telt één keer mee in de onderste rij.', serv),
               part('1.c', 'c.', 'Dit overzicht betreft enkel gezinszorg.', care),
               part('1.d', 'd.', 'Gegevens over de gezondheid van individuele gebruikers zijn gevoelige persoonsgegevens. De privacywetgeving laat niet toe dat mijn administratie die opvraagt of bewerkt.', out='refused', why='legally-barred'),
               part('2', '2)', 'De diensten rapporteren afwijzingen uitsluitend voor Vlaanderen in zijn geheel; een onderverdeling per dienst kan ik dus niet bezorgen. In 2023 ging het in totaal om [[2.415|2023]] aanvragen.', out='partial', why='totals-only'),
               part('3', '3)', 'De gegevens over 2023 worden momenteel nog gecontroleerd en zullen pas in het najaar beschikbaar zijn.', out='refused', why='not-yet-available'),
               part('4', '4)', 'Binnen de begroting die nu voorligt, is er geen ruimte voor een bijkomende verhoging. Het overleg daarover met de sociale partners wordt voortgezet.')],
        layout=dict(css='@page{size:A4;margin:24mm 26mm} body{font-family:"DejaVu Sans";font-size:9.5pt} .cap{font-weight:bold;font-style:normal} table{width:100%} th{border-bottom:0}'))


def d05():
    x = random.Random(105)
    sports = ['voetbal', 'gymnastiek', 'zwemmen', 'tennis', 'basketbal', 'volleybal', 'atletiek', 'judo']
    items, parts = [], []
    for i, s in enumerate(sports, 1):
        items.append((str(i), f'{i}.', f'Hoeveel aangesloten leden telden de clubs voor {s} in 2021, 2022 en 2023? Graag een overzicht voor de provincie:'))
        for l, p in zip('abcde', PROV):
            items.append((f'{i}.{l}', f'{l})', p + (';' if l != 'e' else '.')))
            rows = [R(k, *[x.randint(140, 17800) for _ in range(3)]) for k in ['Jonger dan 12 jaar', '12 tot 17 jaar', '18 tot 54 jaar', '55 jaar en ouder'][: 3 + (i + ord(l)) % 2]]
            t = T(['Leeftijd', '2021', '2022', '2023'], rows + ([TOT()] if (i * 5 + ord(l)) % 4 else []), title=p, style=['grid', 'lines3', 'rules', 'plain'][(i - 1) % 4], sep='.', widths=['40%', '20%', '20%', '20%'])
            parts.append(part(f'{i}.{l}', f'{l})', p, t))
        if i == 1:
            parts.insert(0, part('1', '1.', 'De aantallen hierna zijn die van de erkende federaties. Leden van recreatieve verbanden zitten er niet in.'))
        else:
            parts.insert(len(parts) - 5, part(str(i), f'{i}.', f'Leden van clubs voor {s}'))
    items.append(('9', '9.', 'Hoeveel clubs beschikken over een erkend jeugdlabel?'))
    parts.append(part('9', '9.', 'Eind 2023 hadden [[1.143|2023]] clubs een jeugdlabel.'))
    return Doc('05-leden-sportclubs', 'chromium', number=95, date='2024-11-21', asker='THIBAULT MOMMAERTS', addressee=('HILDEGARD SCHOTTE', PORT['sport']), title='Sportclubs - Aangesloten leden per provincie en leeftijd', intro=['Sporten in clubverband is goed voor lichaam en geest. Na de coronaperiode leek het ledenaantal zich te herstellen, maar niet overal even snel.'],
        items=items, parts=parts, layout=dict(css='@page{size:A4;margin:20mm 24mm;@bottom-left{content:"SV nr. 95";font:8pt sans-serif}@bottom-right{content:"blz. " counter(page);font:8pt sans-serif}} body{font-family:"Liberation Sans Narrow";font-size:11pt} table{width:88%;break-inside:avoid}'))


def d06():
    x = random.Random(106)
    eur = lambda lo, hi: Decimal(x.randint(lo, hi)) / 100
    funds = ['Circusdecreet', 'Bovenlokale cultuurwerking', 'Amateurkunsten', 'Participatiedecreet']
    paid = T(['Regeling', 'Aantal dossiers', '2022 (in euro)', '2023 (in euro)', 'Verschil'], [R(f, x.randint(8, 240), a := eur(9000000, 390000000), b := eur(9000000, 390000000), b - a) for f in funds] + [TOT('Totaal')], fmt=['n', 'd', 'd', 'd'], units=[None, None, 'EUR', 'EUR', None], style='lines3', caption='Uitbetaalde toelagen', widths=['30%', '13%', '20%', '20%', '17%'])
    for r in paid.rows:
        r['raws'][3] = (r['raws'][3][0].replace('-', '\u2212'), 'number', None)
    big = T(['Begunstigde', 'Aanvraag', 'Toekenning'], [R('vzw De Wilde Linde', 118000, 95000), R('vzw Tussen Kant en Kade', 87500, 87500), R('Stad Lommel', 64000, 40000), R('vzw Klankbord', 41250, 33900), TOT('Som', )], fmt='e', style='lines3', caption='De vier grootste dossiers van 2023')
    return Doc('06-toelagen-cultuur', 'chromium', number=142, date='2024-03-07', asker='EVELIEN PAUWELS', addressee=('RIK STEYAERT', PORT['cultuur']), title='Projecttoelagen - Beleidsdomeinen cultuur, jeugd en erfgoed', kind='coordinated', also=[('Rik Steyaert', 142), ('Marleen Dhaene', 301), ('Bram Oosterlynck', 256)],
        intro=['Verschillende ministers kennen projecttoelagen toe aan verenigingen en lokale besturen. Een volledig overzicht is er niet.'],
        items=[('1', '1.', 'Welk bedrag werd in 2022 en 2023 uitbetaald, per regeling?'), ('2', '2.', 'Wat waren de grootste toekenningen in 2023?'), ('3', '3.', 'Hoe verloopt de controle op de besteding?'), ('4', '4.', 'Hoeveel toelagen werden teruggevorderd?'), ('5', '5.', 'Graag de lijst van alle begunstigden in een rekenblad.'), ('6', '6.', 'Overweegt de minister een gezamenlijk loket?')],
        parts=[part([], None, 'Dit antwoord werd afgestemd met de collega-ministers Marleen Dhaene en Bram Oosterlynck en geldt voor ons drieën.'),
               part('1', '1.', 'Het overzicht omvat de uitbetalingen tot 31 december van elk jaar.', paid), part('2', '2.', 'Hieronder de dossiers met het hoogste bedrag.', big),
               part(['3', '4'], '3.-4.', 'Begunstigden dienen binnen drie maanden na afloop een financieel verslag in. Op basis daarvan werd in 2023 een bedrag van [[€ 214.380,50|2023|EUR]] teruggevorderd.'),
               part('5', '5.', 'De gevraagde lijst gaat als bijlage bij dit antwoord en wordt alleen aan de vraagsteller bezorgd.', out='referred', why='annex-only', alt=[('answered', 'annex-only'), ('partial', 'annex-only'), ('refused', 'annex-only')]),
               part('6', '6.', 'Een gezamenlijk loket is opgenomen in het digitaliseringsplan. Een eerste versie wordt volgend voorjaar getest.')],
        layout=dict(tagged=False, css='@page{size:A4;margin:25mm} body{font-family:"Liberation Sans";font-size:10.5pt} table{width:100%}'))


def d07():
    x = random.Random(107)
    stations = 'Aalter,Aarschot,Ath,Beveren,Bilzen,Boom,Ciney,Dinant,Deinze,Diest,Eeklo,Eupen,Geel,Genk,Gouvy,Halle,Hasselt,Heist,Ieper,Jette,Kontich,Landen,Lier,Lokeren,Marbehan,Mol,Ninove,Noorderkempen,Ottignies,Pepinster,Poperinge,Rivage,Ronse,Schellebelle,Tielt,Tongeren,Torhout,Virton,Welkenraedt,Zele,Zottegem'.split(',')
    big = T(['Station', 'Liften', 'Lift-|defecten|2022', 'Lift-|defecten|2023'], [R(s, x.randint(1, 9), x.randint(0, 44), x.randint(0, 44)) for s in stations] + [TOT()], repeat=False, style='grid', widths=['40%', '20%', '20%', '20%'], title=None)
    big.columns[2:] = ['Lift-defecten 2022', 'Lift-defecten 2023']
    return Doc('07-kamer-liften-stations', 'chromium', parliament='kamer', number=588, date='2024-01-09', asker='Greet Lambrechts', addressee=(None, 'vice-eersteminister en minister van Mobiliteit'), title='Toegankelijkheid van de stations. - Defecte liften.', answered='2024-02-14',
        refs=[dict(number=412, date='2023-06-20', parliamentaryYear=None, text='schriftelijke vraag nr. 412 van 20 juni 2023')],
        intro=['Reizigers die minder mobiel zijn, rekenen op een lift die werkt. In navolging van mijn schriftelijke vraag nr. 412 van 20 juni 2023 had ik graag vernomen hoe de toestand evolueert.'],
        items=[('1', '1.', 'Over hoeveel liften beschikken de stations en hoe vaak waren die defect in 2022 en 2023?'), ('2', '2.', 'Hoelang duurde een herstelling gemiddeld?'), ('3', '3.', 'Welk budget ging naar onderhoud?'), ('4', '4.', 'Hoeveel klachten ontving de ombudsdienst?'), ('5', '5.', 'Hoe staat het met de roltrappen?'), ('6', '6.', 'Worden er bijkomende perronliften gepland?')],
        parts=[part('1', '1.', 'De infrastructuurbeheerder bezorgde mij de volgende lijst.', big), part('2', '2.', 'De duur van een herstelling wordt niet geregistreerd: het systeem bewaart enkel het ogenblik van de melding.', out='refused', why='not-registered'),
               part('3', '3.', 'In 2023 werd [[3,4|2023|miljoen EUR]] miljoen euro besteed aan onderhoud.', alt=()), part('4', '4.', 'De ombudsdienst ressorteert onder mijn collega die bevoegd is voor Consumentenzaken. Ik nodig u uit om deze vraag aan haar te stellen.', out='refused', why='other-competence', alt=[('referred', 'other-competence')]),
               part('5', '5.', 'Ik verwijs naar het antwoord dat ik op 18 juli 2023 gaf op uw vraag nr. 412.', out='referred', why='earlier-answer'), part('6', '6.', 'Het meerjarenplan voorziet in nieuwe liften in Ath, Geel en Landen.')],
        answer_refs=[dict(number=412, date=None, parliamentaryYear=None, text='vraag nr. 412')], optional_refs=[dict(number=412, date=None), dict(number=412, date='2023-07-18')],
        prelude=[('DO 2023202423117', 'caps')], layout=dict(who='mevrouw de volksvertegenwoordiger', to='de', css='@page{size:A4;margin:22mm 30mm;@bottom-center{content:"CHAMBRE · 6e SESSION DE LA 55e LÉGISLATURE      " counter(page) "      KAMER · 6e ZITTING VAN DE 55e ZITTINGSPERIODE";font:7pt sans-serif}} body{font-family:"DejaVu Serif";font-size:10pt} table{width:75%} th{vertical-align:bottom}'))


def d08():
    x = random.Random(108)
    use = T(['Regio', '2022', '2023', '2024*'], [R(r, *[x.randint(11000, 260000) for _ in range(3)]) for r in ['Noord', 'Oost', 'Zuid', 'West']] + [TOT('Nederland')], sep='.', style='lines3', caption='Aantal verstrekte leenfietsen per regio')
    for r in use.rows[:1]:
        r['raws'][2] = (r['raws'][2][0] + '^1^', 'number', None)
    use.columns[3] = '2024*'
    share = T(['', 'Aandeel binnenstad (%)', 'Aandeel station (%)'], [R('2022', Decimal('41.2'), Decimal('58.8')), R('2023', Decimal('39.7'), Decimal('60.3')), R('2024', Decimal('36.9'), Decimal('63.1'))], fmt='p', style='lines3', caption='Uitgifte naar locatie')
    return Doc('08-tk-leenfietsen', 'chromium', parliament='tweede-kamer', number='2025Z04711', date='2025-03-11', year='2024-2025', asker='Van Oldenbeek', addressee=(None, 'Staatssecretaris van Infrastructuur en Waterstaat'), title='het gebruik van leenfietsen bij stations', answered='2025-04-02',
        items=[('1', 'Vraag 1', 'Kent u het bericht dat het aantal leenfietsen bij stations achterblijft bij de vraag?'), ('2', 'Vraag 2', 'Hoeveel leenfietsen zijn in 2022, 2023 en 2024 verstrekt, uitgesplitst naar regio?'), ('3', 'Vraag 3', 'Welk deel van de leenfietsen wordt bij een station uitgegeven en welk deel in de binnenstad?'), ('4', 'Vraag 4', 'Hoeveel fietsen zijn gestolen of zoekgeraakt?'), ('5', 'Vraag 5', 'Klopt het dat exploitanten geen toegang krijgen tot alle stallingen?'), ('6', 'Vraag 6', 'Bent u bereid hierover met gemeenten te spreken?'), ('7', 'Vraag 7', 'Kunt u een overzicht geven van de tarieven per exploitant?')],
        parts=[part('1', 'Antwoord 1', 'Ja.'), part(['2', '3'], 'Antwoord 2 en 3', 'De aantallen zijn afkomstig van de exploitanten. De opgave over 2024 is voorlopig.', use, 'Noot 1: inclusief een proef in Drachten.', share, 'Het aandeel van de stations neemt gestaag toe.', prov=True),
               part('4', 'Antwoord 4', 'Over diefstal beschikt mijn ministerie niet over gegevens; die berusten bij de exploitanten.', out='refused', why='held-by-others'), part(['5', '6'], 'Antwoord 5 en 6', 'Toegang tot stallingen wordt lokaal geregeld. Ik heb dit onderwerp aangekaart in het bestuurlijk overleg van december en zal dat in juni opnieuw doen.'), part('7', 'Antwoord 7', 'De actuele tarieven zijn te vinden op de websites van de exploitanten.', out='referred', why='publicly-available')],
        prelude=[('Tweede Kamer der Staten-Generaal', 'head'), ('Vergaderjaar 2024-2025', 'head'), ('Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden', 'caps')],
        layout=dict(party='Waterlijst', css='@page{size:A4;margin:24mm 24mm 26mm 48mm;@bottom-left{content:"Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel";font:7.5pt sans-serif}@bottom-right{content:counter(page);font:7.5pt sans-serif}} body{font-family:"Liberation Sans";font-size:9.5pt} table{width:100%}'))


def d09():
    x = random.Random(109)
    codes = [('N0417', 'Aanleg van kleine landschaps¬elementen'), ('N0420', 'Houtkanten en heggen, onder¬houd'), ('003100', 'Poelen'), ('003150', 'Natuurlijke oeverbescherming langs onbevaarbare waterlopen|van tweede categorie'), ('N1008', 'Hoogstamboomgaarden')]
    meas = T(['maatregel', '202\u20162', '202\u20163'], [G('deel A: inrichting'), *[R(n, x.randint(3, 190), x.randint(3, 190), code=c, codesep=': ') for c, n in codes[:3]], S('Totaal deel A: inrichting'), G('deel B: beheer'), *[R(n, x.randint(3, 190), x.randint(3, 190), code=c, codesep=': ') for c, n in codes[3:]], S('Totaal deel B: beheer'), TOT('Totaal')], style='grid', widths=['64%', '30pt', '30pt'], title=None)
    left = T(['Vogelsoort', '2023'], [R('Grutto', 71), R('Kievit', 1204), R('Wulp', 88), R('Zomertortel', SUP('<5', 4))], style='grid', caption='Broedparen akker- en weidevogels')
    right = T(['Planten', 'Vindplaatsen'], [R('Kamgras', 12), R('Klokjesgentiaan', 9), R('Wilde gagel', 41), R('Zonnedauw', NB())], style='grid', caption='Vindplaatsen bijzondere planten')
    return Doc('09-soortenbescherming', 'chromium', number=447, date='2024-04-30', asker='ROOS VERMANDERE', addressee=('DIETER LAGROU', PORT['omgeving']), title='Soortenbescherming - Beheerovereenkomsten en tellingen', refs=[],
        intro=['Landbouwers kunnen met de overheid een overeenkomst sluiten voor het beheer van natuur op hun percelen.'],
        items=[('1', '1.', 'Hoeveel overeenkomsten werden in 2022 en 2023 gesloten, per maatregel?'), ('2', '2.', 'Wat zijn de resultaten van de jongste tellingen van vogels en planten?'), ('3', '3.', 'Welke vergoeding kregen de landbouwers gemiddeld?'), ('4', '4.', 'Hoeveel overtredingen werden vastgesteld?'), ('5', '5.', 'Wordt het soortenbeschermingsprogramma voor de zomertortel verlengd?')],
        parts=[part('1', '1.', 'Aantal overeenkomsten per maatregel:', meas), part('2', '2.', 'Er gebeuren geen tellingen in elk gebied; hierna de uitkomst voor de getelde gebieden.', Side(left, right)),
               part('3', '3.', 'De gemiddelde vergoeding is niet berekend. Ter vervanging geef ik de mediaan: die bedroeg in 2023 [[€ 1.318|2023|EUR]] per landbouwer.', out='substituted', why='other-measure'),
               part('4', '4.', 'Op deze deelvraag kan ik niet ingaan.', out='refused', why='unspecified'), part('5', '5.', 'Ja, het programma loopt door tot eind 2028. Het krijgt bijkomende middelen voor het herstel van struwelen.')],
        layout=dict(tagged=False, css='@page{size:A4;margin:25mm 22mm} body{font-family:"Liberation Serif";font-size:12pt} table.grid{width:auto} td,th{padding:2pt 5pt} tr:not(.x) td:nth-child(n+2){text-align:right}'))


def d10():
    x = random.Random(110)
    bib = T(['Afdeling', 'Uitleningen', 'Leners', 'Uitleningen per lener'], [R('Hoofdbibliotheek', 128410, 9120, Decimal('14.1')), R('Filiaal Zandberg', 21077, 1890, Decimal('11.2')), R('Filiaal Molenkouter', 8804, 1011, Decimal('8.7')), TOT('Alle afdelingen', 158291, 11302, BLANK)], fmt=['n', 'n', 'n'], style='zebra', sep=' ', caption='Werking van de bibliotheek in 2024')
    return Doc('10-gemeenteraad-bibliotheek', 'chromium', parliament=None, number=None, date='2025-01-22', asker='Pieter-Jan Overmeire', addressee=None, title='Werking van de stedelijke bibliotheek',
        intro=['In het najaar van 2024 besliste het college om de openingsuren van de filialen in te korten. Ik ontving daarover vragen van bezorgde inwoners.'],
        items=[('1', '1.', 'Hoeveel uitleningen en leners telde elke afdeling in 2024?'), ('2', '2.', 'Hoeveel uren per week is elk filiaal open?'), ('3', '3.', 'Wat bespaart de stad met deze ingreep?')],
        parts=[part('1', '1.', 'De cijfers staan in de tabel. Een lener kan in meer dan één afdeling ontlenen en wordt in de onderste rij maar één keer geteld.', bib), part('2', '2.', 'Filiaal Zandberg is [[18|]] uur per week open, filiaal Molenkouter [[12|]] uur.'), part('3', '3.', 'De besparing wordt geraamd op [[€ 62.500||EUR]] op jaarbasis.')],
        extra=dict(question=[('Stad Waterbeke', 'head'), ('Schriftelijke vraag van raadslid Pieter-Jan Overmeire', 'head'), ('Ingediend op 22 januari 2025', 'caps'), ('Onderwerp: Werking van de stedelijke bibliotheek', 'title')], answer=[('Antwoord van het college van burgemeester en schepenen', 'title')]),
        layout=dict(css='@page{size:A5;margin:16mm 14mm} body{font-family:"DejaVu Sans Condensed","DejaVu Sans";font-size:8.5pt} table{width:100%}'))


ALL = [d01, d02, d03, d04, d05, d06, d07, d08, d09, d10]
