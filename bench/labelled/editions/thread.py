"""The description of the thread: eight yearly editions of one invented question. Labels marked '?' need a person to be matched; for those
marked '~' both a person and the code by itself are right.

A category is a set of leaves; a leaf has one figure per period. So a split or merged region adds up by construction."""

EDITIONS = [
    dict(id='e1', year=2017, number=112, date='2018-02-05', measure='opgestart', style='bars'),
    dict(id='e2', year=2018, number=97, date='2019-02-11', measure='opgestart', style='tabs'),
    dict(id='e3', year=2019, number=203, date='2020-02-03', measure='opgestart', style='bars'),
    dict(id='e4', year=2020, number=148, date='2021-02-15', measure='opgestart', style='bars'),
    dict(id='e5', year=2021, number=176, date='2022-02-07', measure='deelgenomen', style='tabs'),
    dict(id='e6', year=2022, number=88, date='2023-02-13', measure='deelgenomen', style='bars'),
    dict(id='e7', year=2023, number=264, date='2024-02-12', measure='deelgenomen', style='tabs'),
    dict(id='e8', year=2024, number=59, date='2025-02-10', measure='deelgenomen', style='bars'),
]
TOTALS = {2016: 1702, 2017: 1834, 2018: 1911, 2019: 2046, 2020: 1477, 2021: 1688, 2022: 1930, 2023: 2075, 2024: 2158}
ORDER = {'e1': 'abcdefg', 'e2': 'abcdefg', 'e3': 'abcdefg', 'e4': 'bacdfeg', 'e5': 'bacdfeg', 'e6': 'cbadegf', 'e7': 'cbadegf', 'e8': 'gabcdef'}   # letter of each table, in the order of DIMENSIONS
MAIN = {'e1': '1', 'e2': '1', 'e3': '1', 'e4': '2', 'e5': '2', 'e6': '2', 'e7': '1', 'e8': '1'}     # the sub-question that the tables stand under
COURSES_AT = {'e1': '2', 'e2': '2', 'e3': '2', 'e4': '3', 'e5': '3', 'e6': '4', 'e7': '3', 'e8': '2'}


def t(heading, rows, total='Totaal', years=0, form='columns', hide=None, title=None):
    """years: how many earlier years stand beside the edition's own. form: columns | rows (years are rows) | percent (count and share under each year)."""
    return dict(heading=heading, rows=rows, total=total, years=years, form=form, hide=hide, title=title or heading.lower())


LEVELS = lambda *l: list(zip(('kort', 'midden', 'hoog'), l))
DIMENSIONS = [
    dict(id='opleidingsniveau', asked='opleidingsniveau', leaves=dict(kort=46, midden=33, hoog=21, onbekend=(2022, 3), lopend=(2022, 2)), cats=dict(kort=['kort'], midden=['midden'], hoog=['hoog'], onbekend=['onbekend'], lopend=['lopend']), tables=dict(
        e1=t('Opleidingsniveau', LEVELS('Kortgeschoold', 'Middengeschoold', 'Hooggeschoold')),
        e2=t('Opleidingsniveau', LEVELS('KORTGESCHOOLD', 'MIDDENGESCHOOLD', 'HOOGGESCHOOLD'), 'TOTAAL'),
        e3=t('opleidingsniveau', LEVELS('Laaggeschoold', 'Middengeschoold', 'Hooggeschoold')[::-1], years=1),
        e4=t('Scholingsgraad', LEVELS('laaggeschoold', 'middengeschoold', 'hooggeschoold'), form='rows', years=2),
        e5=t('Scholingsgraad', LEVELS('Kort-geschoold', 'Midden-geschoold', 'Hoog-geschoold'), form='percent', years=1),
        e6=t('Hoogst behaald diploma', [*LEVELS('Kortgeschoold', 'Middengeschoold', 'Hooggeschoold'), ('lopend', 'Hoger onderwijs'), ('onbekend', 'Onbekend')]),
        e7=t('Hoogst behaald diploma', [*LEVELS('?Laaggeschoold (max. lager secundair)', 'Middengeschoold', 'Hooggeschoold'), ('lopend', 'Hoger onderwijs'), ('onbekend', '~Niet gekend')]),
        e8=t('Opleidingsniveau', [('hoog', 'Hooggeschoolden'), ('midden', 'Middengeschoolden'), ('kort', 'Kortgeschoolden'), ('lopend', '?Hoger onderwijs (studie nog lopend)'), ('onbekend', 'Onbekend')], 'Algemeen totaal', form='percent'))),
    dict(id='geslacht', asked='geslacht', leaves=dict(man=41, vrouw=59, x=(2023, 0.15)), cats=dict(man=['man'], vrouw=['vrouw'], x=['x']), tables=dict(
        e1=t('Geslacht', [('man', 'M'), ('vrouw', 'V')]), e2=t('Geslacht', [('man', 'M'), ('vrouw', 'V')], 'TOTAAL'), e3=t('Geslacht', [('man', 'Man'), ('vrouw', 'Vrouw')], years=1),
        e4=t('Geslacht', [('vrouw', 'V'), ('man', 'M')], form='rows', years=2), e5=t('Geslacht', [('man', 'Mannen'), ('vrouw', 'Vrouwen')], form='percent', years=1),
        e6=t('geslacht', [('vrouw', 'vrouw'), ('man', 'man')]), e7=t('Gender', [('man', 'Mannelijk'), ('vrouw', 'Vrouwelijk'), ('x', 'X')], hide='dash'), e8=t('Gender', [('vrouw', 'Vrouwen'), ('man', 'Mannen'), ('x', 'X')], form='percent'))),
    dict(id='leeftijd', asked='leeftijd', leaves={'-25': 14, '25-39': 33, '40-49': 26, '50-54': 12, '55+': 15}, cats={'-25': ['-25'], '25-50': ['25-39', '40-49'], '50+': ['50-54', '55+'], '25-39': ['25-39'], '40-49': ['40-49'], '25-54': ['25-39', '40-49', '50-54'], '55+': ['55+']}, tables=dict(
        e1=t('Leeftijd', [('-25', '-25'), ('25-50', '25-50'), ('50+', '50+')]), e2=t('Leeftijd', [('-25', '< 25 jaar'), ('25-50', '25-50 jaar'), ('50+', '50+')], 'TOTAAL'),
        e3=t('Leeftijd', [('50+', '50+'), ('25-50', '25-50'), ('-25', '<25')], years=1), e4=t('Leeftijdsgroep', [('-25', 'jonger dan 25 jaar'), ('25-50', '25 tot 50 jaar'), ('50+', '50 jaar en ouder')], form='rows', years=1),
        e5=t('Leeftijdsgroep', [('-25', 'Jonger dan 25'), ('25-50', '25 – 50'), ('50+', '?ouder dan 50')]), e6=t('Leeftijdsklasse', [('-25', '-25 jaar'), ('25-39', '25-39 jaar'), ('40-49', '40-49 jaar'), ('50+', '50+')]),
        e7=t('Leeftijd', [('-25', '-25'), ('25-50', '25-50'), ('50+', '50+')]), e8=t('Leeftijd', [('-25', '-25'), ('25-54', '25-54'), ('55+', '55+')]))),
    dict(id='migratieachtergrond', asked='migratieachtergrond', leaves=dict(eu=11, buiten=24, geen=62, onbekend=(2023, 4)), cats=dict(ja=['eu', 'buiten'], nee=['geen'], buiten=['buiten'], eu=['eu', 'geen'], onbekend=['onbekend']), tables=dict(
        e1=t('Migratieachtergrond', [('ja', 'Ja'), ('nee', 'Nee')]), e2=t('Migratieachtergrond', [('ja', 'JA'), ('nee', 'NEEN')], 'TOTAAL'), e3=t('Migratieachtergrond', [('nee', 'nee'), ('ja', 'ja')], years=1),
        e4=t('Migratie-achtergrond', [('ja', '~Met migratieachtergrond'), ('nee', '~Zonder migratieachtergrond')]), e5=t('Migratieachtergrond', [('ja', 'Ja'), ('nee', 'Neen')]),
        e6=t('Herkomst', [('buiten', 'Geboren buiten de EU'), ('eu', 'Geboren in België of in de EU')]), e7=t('Migratieachtergrond', [('ja', 'Ja'), ('nee', 'Nee'), ('onbekend', 'Onbekend')]), e8=t('migratieachtergrond', [('onbekend', 'Onbekend'), ('nee', 'Nee'), ('ja', 'Ja')]))),
    dict(id='regio', asked='regio van de klant', leaves={'aalst': 9, 'antwerpen': 19, 'brugge': 8, 'brussel': (2017, 0.17), 'gent': 14, 'kempen': 10, 'limburg-oost': 5, 'limburg-west': 7, 'leuven': 8, 'vilvoorde': 4, 'oostende': 6, 'sint-niklaas': 5, 'sint-truiden': 4, 'buiten': 1},
         cats={'aalst': ['aalst'], 'antwerpen': ['antwerpen'], 'brugge': ['brugge'], 'brussel': ['brussel'], 'gent': ['gent'], 'kempen': ['kempen'], 'limburg': ['limburg-oost', 'limburg-west'], 'limburg-oost': ['limburg-oost'], 'limburg-west': ['limburg-west'], 'leuven': ['leuven'], 'vilvoorde': ['vilvoorde'], 'vlaams-brabant': ['leuven', 'vilvoorde'], 'oostende': ['oostende'], 'sint-niklaas': ['sint-niklaas'], 'sint-truiden': ['sint-truiden'], 'buiten': ['buiten']}, tables=dict(
        e1=t('Regio klant', [('aalst', 'Aalst-Oudenaarde'), ('antwerpen', 'Antwerpen'), ('brugge', 'Brugge'), ('brussel', 'Brussel'), ('gent', 'Gent'), ('kempen', 'Kempen'), ('leuven', 'Leuven'), ('limburg', 'Limburg'), ('oostende', 'Oostende-Westhoek'), ('sint-niklaas', 'Sint-Niklaas'), ('sint-truiden', 'Sint-Truiden'), ('vilvoorde', 'Vilvoorde'), ('buiten', 'Buiten Vlaanderen')]),
        e2=t('Regio klant', [('aalst', 'AALST - OUDENAARDE'), ('antwerpen', 'ANTWERPEN'), ('brugge', 'BRUGGE'), ('brussel', 'BRUSSEL'), ('gent', 'GENT'), ('kempen', 'KEMPEN'), ('leuven', 'LEUVEN'), ('limburg', 'LIMBURG'), ('oostende', 'OOSTENDE - WESTHOEK'), ('sint-niklaas', 'SINT-NIKLAAS'), ('sint-truiden', 'SINT-TRUIDEN'), ('vilvoorde', 'VILVOORDE'), ('buiten', 'BUITEN VLAANDEREN')], 'TOTAAL', hide='<5'),
        e3=t('Regio van de klant', [('antwerpen', 'Antwerpen'), ('kempen', 'Kempen'), ('limburg', 'Limburg'), ('sint-truiden', 'Sint Truiden'), ('aalst', 'Aalst – Oudenaarde'), ('gent', 'Gent'), ('sint-niklaas', 'Sint Niklaas'), ('leuven', 'Leuven'), ('vilvoorde', 'Vilvoorde'), ('brugge', 'Brugge'), ('oostende', 'Oostende – Westhoek'), ('brussel', 'Brussel'), ('buiten', 'Buiten Vlaanderen')], hide='dash'),
        e4=t('Regio', [('aalst', 'Aalst/Oudenaarde'), ('antwerpen', 'Antwerpen'), ('brugge', 'Brugge'), ('brussel', 'Brussel'), ('gent', 'Gent'), ('kempen', 'Kempen'), ('leuven', 'Leuven'), ('limburg-oost', 'Limburg-Oost'), ('limburg-west', 'Limburg-West'), ('oostende', 'Oostende/Westhoek'), ('sint-niklaas', '~St.-Niklaas'), ('sint-truiden', '~St.-Truiden'), ('vilvoorde', 'Vilvoorde'), ('buiten', 'Buiten Vlaanderen')], hide='<5'),
        e5=t('Regio', [('aalst', 'Aalst-Oudenaarde'), ('antwerpen', 'Antwerpen'), ('brugge', 'Brugge'), ('brussel', 'Brussel'), ('gent', 'Gent'), ('kempen', '?Turnhout en de Kempen'), ('leuven', 'Leuven'), ('limburg-oost', 'Limburg Oost'), ('limburg-west', 'Limburg West'), ('oostende', '~Westhoek-Oostende'), ('sint-niklaas', 'Sint-Niklaas'), ('sint-truiden', 'Sint-Truiden'), ('vilvoorde', 'Vilvoorde')], hide='<5'),
        e6=t('Regio', [('aalst', 'Aalst-Oudenaarde'), ('antwerpen', 'Antwerpen'), ('brugge', 'Brugge'), ('brussel', 'Brussel'), ('gent', 'Gent'), ('kempen', 'Kempen'), ('limburg-oost', 'Limburg-Oost'), ('limburg-west', 'Limburg-West'), ('oostende', 'Oostende-Westhoek'), ('sint-niklaas', 'Sint-Niklaas'), ('sint-truiden', 'Sint-Truiden'), ('vlaams-brabant', 'Leuven-Vilvoorde')]),
        e7=t('Regio', [('aalst', 'Aalst-Oudenaarde'), ('antwerpen', 'Antwerpen'), ('brugge', 'Brugge'), ('brussel', 'Brussel'), ('gent', 'Gent'), ('kempen', 'Kempen'), ('limburg-oost', 'Limburg-Oost'), ('limburg-west', 'Limburg-West'), ('oostende', 'Oostende-Westhoek'), ('sint-niklaas', 'Sint-Niklaas'), ('sint-truiden', 'Sint-Truiden'), ('vlaams-brabant', '?Vlaams-Brabant')], hide='<5', years=1),
        e8=t('Regio woonplaats', [('vlaams-brabant', 'Vlaams-Brabant'), ('sint-truiden', 'Sint-Truiden'), ('sint-niklaas', 'Sint-Niklaas'), ('oostende', 'Oostende - Westhoek'), ('limburg-west', 'Limburg-West'), ('limburg-oost', 'Limburg-Oost'), ('kempen', 'Kempen'), ('gent', 'Gent'), ('brussel', 'Brussel'), ('brugge', 'Brugge'), ('antwerpen', 'Antwerpen'), ('aalst', 'Aalst - Oudenaarde')], 'Algemeen totaal'))),
    dict(id='arbeidshandicap', asked='arbeidshandicap', leaves=dict(ja=17, nee=83), cats=dict(ja=['ja'], nee=['nee']), tables=dict(
        e1=t('Arbeidshandicap', [('ja', 'Ja'), ('nee', 'Nee')]), e2=t('Arbeidshandicap', [('ja', 'JA'), ('nee', 'NEEN')], 'TOTAAL'), e3=t('Arbeidshandicap', [('nee', 'nee'), ('ja', 'ja')]), e4=t('Arbeidshandicap', [('ja', 'Ja'), ('nee', 'Nee')], form='rows', years=1),
        e5=t('Indicatie arbeidshandicap', [('ja', 'Ja'), ('nee', 'Neen')]), e7=t('Personen met een arbeidsbeperking', [('ja', '?Met arbeidsbeperking'), ('nee', '?Zonder arbeidsbeperking')]), e8=t('Arbeidshandicap', [('ja', 'Ja'), ('nee', 'Nee')]))),
    dict(id='begeleidingsvorm', asked='vorm van begeleiding', overlapping=True, leaves=dict(collectief=44, individueel=61, online=(2019, 18), werkplek=23, jobcoach=12), cats={c: [c] for c in ('collectief', 'individueel', 'online', 'werkplek', 'jobcoach')}, tables=dict(
        e1=t('Begeleidingsvorm', [('collectief', 'Collectieve sessies'), ('individueel', 'Één-op-éénbegeleiding'), ('werkplek', 'Werkplekleren'), ('jobcoach', 'Jobcoach')], 'Totaal unieke personen'),
        e2=t('Begeleidingsvorm', [('collectief', 'COLLECTIEVE SESSIES'), ('individueel', 'EEN-OP-EENBEGELEIDING'), ('werkplek', 'WERKPLEKLEREN'), ('jobcoach', 'JOBCOACH')], 'TOTAAL UNIEKE PERSONEN'),
        e3=t('Begeleidingsvorm', [('collectief', 'Collectieve sessies'), ('individueel', 'Een-op-een begeleiding'), ('online', 'Onlinecoaching'), ('werkplek', 'Werkplekleren'), ('jobcoach', 'Jobcoach')], 'Totaal unieke personen'),
        e4=t('Vorm van begeleiding', [('collectief', 'Collectieve sessies'), ('individueel', 'Eén-op-één-begeleiding'), ('online', 'Online-coaching'), ('werkplek', 'Werkplek-leren'), ('jobcoach', 'Jobcoach')], 'Totaal unieke personen'),
        e5=t('Vorm van begeleiding', [('individueel', '?Individuele begeleiding'), ('collectief', '?Groepsbegeleiding'), ('online', 'Online coaching'), ('werkplek', 'Werkplekleren'), ('jobcoach', 'Jobcoach')], 'Unieke personen'),
        e6=t('Vorm van begeleiding', [('individueel', 'Individuele begeleiding'), ('collectief', 'Groepsbegeleiding'), ('online', '?E-coaching'), ('werkplek', 'Werkplekleren')], 'Unieke personen'),
        e7=t('Begeleidingsvorm', [('individueel', 'Individuele begeleiding'), ('collectief', 'Groepsbegeleiding'), ('online', 'E-coaching'), ('werkplek', 'Werkplekleren')], 'Unieke personen', years=1),
        e8=t('Begeleidingsvorm', [('online', 'E-coaching'), ('individueel', 'Individuele begeleiding'), ('werkplek', 'Werkplekleren'), ('collectief', 'Groepsbegeleiding')], 'Unieke personen'))),
]

# Categories that divide or join others, and pairs that look alike but are not the same.
RELATIONS = [
    dict(dimension='leeftijd', kind='split', whole='25-50', parts=['25-39', '40-49'], at='e6'), dict(dimension='leeftijd', kind='merge', whole='25-50', parts=['25-39', '40-49'], at='e7'),
    dict(dimension='regio', kind='split', whole='limburg', parts=['limburg-oost', 'limburg-west'], at='e4'), dict(dimension='regio', kind='merge', whole='vlaams-brabant', parts=['leuven', 'vilvoorde'], at='e6'),
    dict(dimension='migratieachtergrond', kind='redefined', old=['ja', 'nee'], new=['buiten', 'eu'], at='e6'), dict(dimension='migratieachtergrond', kind='redefined', old=['buiten', 'eu'], new=['ja', 'nee'], at='e7'),
    dict(dimension='leeftijd', kind='redefined', old=['25-50', '50+'], new=['25-54', '55+'], at='e8'),
]
NEVER = [('regio', 'sint-niklaas', 'sint-truiden'), ('regio', 'limburg-oost', 'limburg-west'), ('regio', 'oostende', 'limburg-oost'), ('leeftijd', '25-50', '50+'), ('leeftijd', '25-50', '25-54'), ('leeftijd', '50+', '55+'), ('leeftijd', '-25', '25-39'),
         ('opleidingsniveau', 'hoog', 'lopend'), ('opleidingsniveau', 'kort', 'hoog'), ('geslacht', 'man', 'vrouw'), ('migratieachtergrond', 'ja', 'nee'), ('begeleidingsvorm', 'collectief', 'individueel'), ('begeleidingsvorm', 'online', 'jobcoach')]
ACROSS = [('migratieachtergrond', 'ja', 'arbeidshandicap', 'ja'), ('migratieachtergrond', 'nee', 'arbeidshandicap', 'nee'), ('opleidingsniveau', 'onbekend', 'migratieachtergrond', 'onbekend')]

# A later edition that prints the year again corrects these categories (the total moves along).
REVISED = {('opleidingsniveau', 2018, 'e3'): dict(kort=+12, hoog=-5), ('geslacht', 2018, 'e3'): dict(man=+4, vrouw=+3), ('leeftijd', 2018, 'e3'): {'25-39': +7}, ('migratieachtergrond', 2018, 'e3'): dict(geen=+7),
           ('opleidingsniveau', 2020, 'e5'): dict(midden=-9), ('geslacht', 2020, 'e5'): dict(vrouw=-9), ('regio', 2022, 'e7'): {'gent': -3, 'brussel': +1}, ('begeleidingsvorm', 2022, 'e7'): dict(online=+15)}

MODULES = [('module 1: oriënterende opleiding', 10), ('module 2: beroepsgerichte opleiding', 20), ('module 3: taal en digitale vaardigheden', 10)]
NAMES = ('Oriëntatie bouw|Oriëntatie zorg|Oriëntatie logistiek|Oriëntatie horeca|Oriëntatie groen|Sollicitatietraining|Loopbaanoriëntering basis|Kennismaking techniek|Werkattitudes|Oriëntatie kantoor|'
         'Metselaar|Dakwerker|Lasser halfautomaat|Lasser TIG|Banden- en sneldienstmonteur|Vrachtwagenbestuurder C|Heftruckchauffeur|Reachtruckchauffeur|Kok|Hulpkok|Zorgkundige|Verzorgende|Logistiek assistent|Magazijnier|Winkelbediende|Administratief medewerker|Boekhoudkundig bediende|Tuinaanlegger|Schoonmaker|Kinderbegeleider|'
         'Nederlands richtgraad 1|Nederlands richtgraad 2|Nederlands op de werkvloer|Frans voor onthaal|Rekenvaardigheid|Basis computer|Tekstverwerking|Rekenblad|Digitaal solliciteren|Engels voor logistiek').split('|')
CODES = ['000410', '000420', '000430', '004700', '004710', 'E02283', 'E02290', '010100', '010110', '010120', '021000', '021050', '101010', '101020', '160120', '165110', '170200', '170210', '220310', '220320', '301100', '301110', '301500', '410010', '420600', '500120', '500300', '601010', '610200', '620450', 'T10001', 'T10002', 'T10050', 'T20010', 'D00100', 'D00210', 'D00220', 'D00230', 'D00900', 'T30015']
RENAMED = {'160120': {'e3': 'Bandenmonteur', 'e6': 'Voertuigtechnicus onderhoud'}, '301110': {'e4': 'Verzorgende (gezinszorg)'}, 'D00210': {'e2': 'Basis pc', 'e5': 'Digitale basisvaardigheden'}, '101010': {'e5': 'Lasser'}, '101020': {'e5': 'Lasser'}, '000410': {'e3': 'Bouw: oriëntatie'}, '610200': {'e7': 'Medewerker schoonmaak'}, 'E02290': {'e6': 'Loopbaanoriëntering'}, '170210': {'e4': 'Bestuurder reachtruck'}}
ABSENT = {'004710': ['e4', 'e5', 'e6', 'e7', 'e8'], 'D00900': ['e1', 'e2'], 'T30015': ['e1', 'e2', 'e3'], '220320': ['e6', 'e7', 'e8'], '021050': ['e5']}
COURSES = dict(e1=dict(heading='opleiding', sep=': ', school=False), e2=dict(heading='opleiding', sep=': ', school=False, dash=True), e3=dict(heading='Opleiding', sep=' ', school=True), e4=dict(heading='Opleiding', sep=' ', school=True, years=1), e5=dict(heading='Gevolgde opleiding', sep=': ', school=True, dash=True),
               e6=dict(heading='opleiding', sep=': ', school=False), e7=dict(heading='opleiding', sep=' - ', school=False, dash=True), e8=dict(heading='opleiding', sep=': ', school=False, years=1))
REFUSED = {('e6', 'arbeidshandicap'): 'Sinds de nieuwe gegevensbeschermingsregels mag de arbeidsdienst de indicatie van een arbeidshandicap niet langer verwerken voor dit soort overzichten.'}
