#!/usr/bin/env python3
"""Makes docs/, truth/, manifest.json and alignment.json of the thread from thread.py. Python 3, standard library only; uses the model of ../later/generator."""
import json, random, re, sys, textwrap, unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / 'later' / 'generator'))
from model import Doc, N, R, G, S, T, TOT, Cap, part, visible, value_of, json_number, dutch_date   # noqa: E402
from thread import *   # noqa: E402,F403

EDITION = {e['id']: e for e in EDITIONS}
IDS = [e['id'] for e in EDITIONS]
FIRST_DASH = 'Een streepje (-) staat voor 1 tot 4 personen.'
LEGEND = {'<5': 'Aantallen onder de vijf worden als <5 weergegeven.', 'dash': FIRST_DASH}


# ------------------------------------------------------------------------------------------------ figures


def spread(dim, year):
    """The figure of each leaf in a year. They add up to the year's total, but where forms of guidance overlap."""
    x, total, out = random.Random(f'{dim["id"]} {year}'), TOTALS[year], {}
    weights = {}
    for leaf, w in dim['leaves'].items():
        since, w = w if isinstance(w, tuple) else (0, w)
        weights[leaf] = w * x.uniform(.9, 1.1) if year >= since else 0
    whole = 100 if dim.get('overlapping') else sum(weights.values())
    for leaf, w in weights.items():
        out[leaf] = max(2, round(total * w / whole)) if w else 0
    if not dim.get('overlapping'):
        biggest = max(out, key=out.get)
        out[biggest] += total - sum(out.values())
    return out


def figure(dim, cat, year, edition):
    leaves = spread(dim, year)
    for (d, y, since), change in REVISED.items():
        if d == dim['id'] and y == year and IDS.index(edition) >= IDS.index(since):
            for leaf, by in change.items():
                leaves[leaf] += by
    return sum(leaves[l] for l in dim['cats'][cat])


def year_total(dim, year, edition):
    if dim.get('overlapping'):
        return TOTALS[year]
    leaves = spread(dim, year)
    return sum(leaves.values()) + sum(sum(c.values()) for (d, y, since), c in REVISED.items() if d == dim['id'] and y == year and IDS.index(edition) >= IDS.index(since))


def attends(code, period):
    x = random.Random(f'{code} {period}')
    return x.choice([x.randint(1, 4), x.randint(5, 60), x.randint(5, 140)])


# ------------------------------------------------------------------------------------------------ tables and what they say

labels, prints, tables_of = [], [], {}


def fold(text):
    text = unicodedata.normalize('NFD', text.casefold())
    return re.sub(r'[^a-z0-9<+]', '', ''.join(c for c in text if not unicodedata.combining(c)))


def note_label(edition, path, dim, heading, axis, kind, category, label, group=None, code=None, doubtful=None):
    labels.append(dict(edition=edition, path=path, dimension=dim, heading=heading, axis=axis, kind=kind, group=group, code=code, label=label, category=category, _doubtful=doubtful))


def note_print(edition, path, dim, category, period, ptype, unit, raw, state):
    prints.append(dict(edition=edition, path=path, dimension=dim, category=category, period=period, periodType=ptype, unit=unit, raw=raw, value=json_number(value_of(raw)) if state == 'number' else None, state=state))


def breakdown(edition, dim, path):
    spec, e = dim['tables'][edition], EDITION[edition]
    years = [str(y) for y in range(e['year'] - spec['years'], e['year'] + 1)]
    name = f'{dim["id"]}/totaal'
    def cell(cat, y):
        v = figure(dim, cat, int(y), edition)
        if spec['hide'] and 0 < v < 5:
            return N('<5' if spec['hide'] == '<5' else '-', 'suppressed', v)
        return v
    rows = [(f'{dim["id"]}/{c}', c, l.lstrip('?~'), {'?': 'person', '~': 'either'}.get(l[0])) for c, l in spec['rows']]
    axis = 'column' if spec['form'] == 'rows' else 'row'
    for cid, c, l, doubtful in rows:
        note_label(edition, path, dim['id'], spec['heading'], axis, 'category', cid, l, doubtful=doubtful)
    note_label(edition, path, dim['id'], spec['heading'], axis, 'total', name, spec['total'])
    def printed(cid, y, v, unit=None):
        raw, state = (v.raw, v.state) if isinstance(v, N) else (f'{v:,}'.replace(',', '.') if unit is None else v, 'number')
        note_print(edition, path, dim['id'], cid, y, 'calendar-year', unit, raw, state)
    cells = {(c, y): cell(c, y) for _, c, _, _ in rows for y in years}
    totals = {y: year_total(dim, int(y), edition) for y in years}
    for cid, c, _, _ in rows:
        for y in years:
            printed(cid, y, cells[c, y])
    for y in years:
        printed(name, y, totals[y])
    shown = {y: sum(v.hidden if isinstance(v, N) else v for (c, yy), v in cells.items() if yy == y) for y in years}
    for y in years:                           # a category that an edition leaves out makes the printed total higher than its parts
        assert dim.get('overlapping') or shown[y] <= totals[y], (edition, dim['id'], y)
    if spec['form'] == 'rows':
        return T(['Jaar', *[l for _, _, l, _ in rows], spec['total']], [R(y, *[cells[c, y] for _, c, _, _ in rows], totals[y]) for y in years], title=spec['title'])
    if spec['form'] == 'percent':
        def pair(cid, v, y):
            if isinstance(v, N):
                return [v, N('-', 'suppressed')]
            p = f'{100 * v / totals[y]:.1f}'.replace('.', ',') + '%'
            printed(cid, y, p, '%')
            return [v, p]
        body = [R(l, *[x for y in years for x in pair(cid, cells[c, y], y)]) for cid, c, l, _ in rows]
        return T([spec['heading'], *[(y, ['aantal', '%']) for y in years]], body + [TOT(spec['total'], *[x for y in years for x in pair(name, totals[y], y)])], fmt=['n', '%'] * len(years), title=spec['title'])
    return T([spec['heading'], *years], [R(l, *[cells[c, y] for y in years]) for _, c, l, _ in rows] + [TOT(spec['total'], *[totals[y] for y in years])], title=spec['title'])


def courses(edition, path):
    spec, e, dim = COURSES[edition], EDITION[edition], 'opleiding'
    years = list(range(e['year'] - spec.get('years', 0), e['year'] + 1))
    periods = [f'{y - 1}-{y}' if spec['school'] else str(y) for y in years]
    rows, at = [], 0
    for module, n in MODULES:
        note_label(edition, path, dim, spec['heading'], 'row', 'group', f'{dim}/groep-{module[7]}', module)
        rows.append(G(module))
        for code, base in list(zip(CODES, NAMES))[at:at + n]:
            if edition in ABSENT.get(code, []):
                continue
            name = base
            for since, new in RENAMED.get(code, {}).items():
                if IDS.index(edition) >= IDS.index(since):
                    name = new
            cells = []
            for p in periods:
                v = attends(code, p)
                cells.append(N('-', 'suppressed', v) if spec.get('dash') and v < 5 else v)
                note_print(edition, path, dim, f'{dim}/{code}', p, 'school-year' if spec['school'] else 'calendar-year', None, cells[-1].raw if isinstance(cells[-1], N) else str(v), 'suppressed' if isinstance(cells[-1], N) else 'number')
            note_label(edition, path, dim, spec['heading'], 'row', 'category', f'{dim}/{code}', name, group=module, code=code)
            rows.append(R(name, *cells, code=code, codesep=spec['sep']))
        at += n
        rows.append(S(f'Totaal {module}'))
        note_label(edition, path, dim, spec['heading'], 'row', 'total', f'{dim}/totaal-{module[7]}', f'Totaal {module}', group=module)
    note_label(edition, path, dim, spec['heading'], 'row', 'total', f'{dim}/totaal', 'Totaal')
    t = T([spec['heading'], *periods], rows + [TOT('Totaal')], ptype='school-year' if spec['school'] else None, title='gevolgde opleidingen')
    for r in t.rows:
        if r['kind'] == 'total':
            cid = f'{dim}/totaal-{r["group"][7]}' if r['group'] else f'{dim}/totaal'
            for p, (raw, state, _) in zip(periods, r['raws']):
                note_print(edition, path, dim, cid, p, 'school-year' if spec['school'] else 'calendar-year', None, raw, state)
    return t


# ------------------------------------------------------------------------------------------------ the eight documents

ASKERS = {'e1': 'INGEBORG STALPAERT', 'e2': 'INGEBORG STALPAERT', 'e3': 'INGEBORG STALPAERT', 'e4': 'RUBEN VAN HOEYDONCK', 'e5': 'RUBEN VAN HOEYDONCK', 'e6': 'RUBEN VAN HOEYDONCK', 'e7': 'INGEBORG STALPAERT', 'e8': 'INGEBORG STALPAERT'}
WHO = ('GONDA MEERSSCHAERT', 'VLAAMS MINISTER VAN WERK EN SOCIALE ECONOMIE')


def document(e):
    k, k_before = e['id'], IDS[IDS.index(e['id']) - 1] if e['id'] != 'e1' else None
    main, course = MAIN[k], COURSES_AT[k]
    intro, refs = ['Herintreders zijn mensen die na een langere afwezigheid opnieuw werk zoeken. De arbeidsdienst begeleidt hen met een eigen programma, Nieuwe Start.'], []
    if k_before:
        b = EDITION[k_before]
        text = f'schriftelijke vraag nr. {b["number"]} van {dutch_date(b["date"])}'
        intro.insert(0, f'Ik verwijs naar {"mijn" if ASKERS[k] == ASKERS[k_before] else "de"} {text}.')
        refs.append(dict(number=b['number'], date=b['date'], parliamentaryYear=None, text=text))
    verb = {'opgestart': 'Hoeveel begeleidingen van herintreders werden in {y} opgestart', 'deelgenomen': 'Hoeveel herintreders namen in {y} deel aan een begeleiding'}[e['measure']]
    order = sorted(zip(ORDER[k], DIMENSIONS), key=lambda p: p[0])
    items, parts = [], []
    n_items = max(int(main), int(course)) + 1
    filler = {'e4': {'1': ('Welke gevolgen had de gezondheidscrisis voor het programma?', 'Tijdens de lockdowns verliep de begeleiding grotendeels vanop afstand.')}, 'e5': {'1': ('Welke bijsturingen gebeurden er in 2021?', 'De intake werd vereenvoudigd en er kwam een vast aanspreekpunt per regio.')},
              'e6': {'1': ('Waarom werd het programma hervormd?', 'Uit de evaluatie bleek dat de doelgroep te ruim was omschreven.'), '3': ('Hoelang duurt een begeleiding?', 'De duur hangt af van de noden van de deelnemer en wordt niet in de statistieken opgenomen.')}, 'e7': {'2': ('Zijn er wachttijden?', 'Nee, wie zich aanmeldt, krijgt binnen de maand een eerste gesprek.')}}
    for i in range(1, n_items + 1):
        p = str(i)
        if p == main:
            items.append((p, f'{p}.', verb.format(y=e['year']) + '? Graag een verdeling volgens:'))
            parts.append(part(p, f'{p}.', ('Aantal opgestarte begeleidingen' if e['measure'] == 'opgestart' else 'Aantal deelnemers') + f' in {e["year"]}, opgedeeld volgens:'))
            for letter, dim in order:
                path = f'{p}.{letter}'
                items.append((path, f'{letter})', dim['asked'] + ('.' if letter == order[-1][0] else ';')))
                if (k, dim['id']) in REFUSED:
                    parts.append(part(path, f'{letter})', REFUSED[k, dim['id']], out='refused', why='legally-barred'))
                    continue
                table = breakdown(k, dim, path)
                spec = dim['tables'][k]
                notes = [LEGEND[spec['hide']]] if spec['hide'] else []
                if dim.get('overlapping'):
                    notes.append('Wie meer dan één vorm kreeg, telt maar één keer mee in het totaal.')
                parts.append(part(path, f'{letter})', spec['title'], *notes, table))
                tables_of.setdefault(k, []).append((path, dim['id']))
        elif p == course:
            when = f'het schooljaar {e["year"] - 1}-{e["year"]}' if COURSES[k]['school'] else str(e['year'])
            items.append((p, f'{p}.', f'Welke opleidingen volgden herintreders in {when}?'))
            table = courses(k, p)
            intro_line = 'Aantal herintreders per opleiding:' if not COURSES[k].get('dash') else 'Aantal herintreders per opleiding. ' + FIRST_DASH
            parts.append(part(p, f'{p}.', intro_line, table))
            tables_of.setdefault(k, []).append((p, 'opleiding'))
        elif i == n_items:
            items.append((p, f'{p}.', 'Hoe beoordeelt de minister deze evolutie?'))
            parts.append(part(p, f'{p}.', 'Herintreders blijven een belangrijke groep voor de arbeidsmarkt. Ik zet de huidige aanpak voort.'))
        else:
            q, a = filler[k][p]
            items.append((p, f'{p}.', q))
            parts.append(part(p, f'{p}.', a))
    return Doc(f'{k}-herintreders-{e["year"]}', 'text', items, parts, f'Begeleiding van herintreders - Stand van zaken' + (f' ({IDS.index(k) + 1})' if k != 'e1' else ''), number=e['number'], date=e['date'], asker=ASKERS[k], addressee=WHO, refs=refs, intro=intro)


def table_lines(t, style):
    heads = t.head_rows()
    grid = [[t.columns[0], *t.columns[1:]]] if len(heads) == 1 else []
    if len(heads) == 2:
        subs, top, low = iter(heads[1]), [heads[0][0][0]], ['']
        for name, c, _ in heads[0][1:]:
            top += [name] + [''] * (c - 1)
            low += [next(subs)[0] for _ in range(c)]
        grid = [top, low]
    grid += [[t.row_label(r)] + ([visible(raw) for raw, _, _ in r['raws']] if r['kind'] != 'group' else [''] * (len(t.columns) - 1)) for r in t.rows]
    if style == 'tabs':
        return ['\t'.join(row) for row in grid]
    w = [max(len(row[i]) for row in grid) for i in range(len(t.columns))]
    out = ['| ' + ' | '.join(c.ljust(w[i]) if i == 0 else c.rjust(w[i]) for i, c in enumerate(row)) + ' |' for row in grid]
    rule = '|' + '|'.join('-' * (x + 2) for x in w) + '|'
    return out[:len(heads)] + [rule] + out[len(heads):]


def text(doc, style):
    out = []
    for b in doc.blocks():
        if b[0] == 'line':
            out += ([''] if b[2] in ('gap', 'title') else []) + [b[1]] + ([''] if b[2] == 'title' else [])
        elif b[0] == 'p':
            out += textwrap.wrap(visible(b[1]), 90) + ['']
        elif b[0] == 'item':
            out += textwrap.wrap(f'{b[2]} {visible(b[3])}', 90) + ['']
        elif b[0] == 'answerhead':
            out.append('')
        elif b[0] == 'tables':
            for t in b[1]:
                out += table_lines(t, style) + ['']
    return '\n'.join(out).rstrip('\n') + '\n'


# ------------------------------------------------------------------------------------------------ the truth of the alignment


def judge():
    """How each label must come to its category when the editions are taken in order."""
    seen = {}
    for l in labels:
        known = seen.setdefault(l['category'], set())
        touched = [r for r in RELATIONS if r['dimension'] == l['dimension'] and r['at'] == l['edition'] and l['category'].split('/')[1] in [r.get('whole'), *r.get('parts', []), *r.get('new', [])] and not (r['kind'] == 'split' and l['category'].endswith('/' + r['whole']))]
        if not known:
            l['match'] = 'person' if touched else 'new'
        elif l['code'] or fold(l['label']) in known or not l['_doubtful']:
            l['match'] = 'itself'
        else:
            l['match'] = l['_doubtful']
        if touched and l['match'] == 'person':
            l['why'] = touched[0]['kind']
        elif l['match'] in ('person', 'either'):
            l['why'] = 'doubtful-synonym'
        elif not known:
            l['why'] = 'first-edition' if l['edition'] == 'e1' else 'new-category'
        else:
            l['why'] = 'same-code' if l['code'] else 'same-text' if fold(l['label']) in known else 'safe-synonym'
        known.add(fold(l['label']))


def pairs():
    out, at = [], {}
    for l in labels:
        at.setdefault((l['edition'], l['dimension']), []).append(l)
    ref = lambda l: {k: l[k] for k in ('edition', 'path', 'dimension', 'group', 'code', 'label')}
    by_category = {}
    for l in labels:
        by_category.setdefault(l['category'], []).append(l)
    for chain in by_category.values():
        for a, b in zip(chain, chain[1:]):
            same = a['code'] or fold(a['label']) == fold(b['label'])
            doubts = {a['_doubtful'], b['_doubtful']} - {None} if not same else set()
            by = 'person' if 'person' in doubts else 'either' if doubts else 'itself'
            out.append(dict(verdict='same', by=by, why='doubtful-synonym' if doubts else 'same-code' if a['code'] else 'same-text' if same else 'safe-synonym', **{'from': ref(a), 'to': ref(b)}))
    find = lambda edition, dim, cat: next((l for l in at.get((edition, dim), []) if l['category'] == f'{dim}/{cat}'), None)
    cats, related = {d['id']: d['cats'] for d in DIMENSIONS}, set()
    for r in RELATIONS:
        before = IDS[IDS.index(r['at']) - 1]
        if r['kind'] in ('split', 'merge'):
            ones, others = ([r['whole']], r['parts']) if r['kind'] == 'split' else (r['parts'], [r['whole']])
        else:
            ones, others = r['old'], r['new']
        for x in ones:
            for y in others:
                a, b = find(before, r['dimension'], x), find(r['at'], r['dimension'], y)
                if a and b and set(cats[r['dimension']][x]) & set(cats[r['dimension']][y]):
                    related.add((a['edition'], a['category'], b['edition'], b['category']))
                    out.append(dict(verdict=r['kind'], by='person', why=r['kind'], **{'from': ref(a), 'to': ref(b)}))
    for i, later in enumerate(IDS):
        for earlier in IDS[:i]:
            for d, x, y in NEVER:
                for p, q in ((x, y), (y, x)):
                    a, b = find(earlier, d, p), find(later, d, q)
                    if a and b and (earlier, a['category'], later, b['category']) not in related:
                        out.append(dict(verdict='different', by='never', why='alike', **{'from': ref(a), 'to': ref(b)}))
            for d, x, f, y in ACROSS:
                a, b = find(earlier, d, x), find(later, f, y)
                if a and b:
                    out.append(dict(verdict='different', by='never', why='other-dimension', **{'from': ref(a), 'to': ref(b)}))
    return out


def series():
    out = {}
    for p in prints:
        key = (p['category'], p['unit'], p['periodType'])
        points = out.setdefault(key, {})
        points.setdefault(p['period'], []).append({**{k: p[k] for k in ('edition', 'path', 'raw', 'value', 'state')}, 'definition': EDITION[p['edition']]['measure']})
    result = []
    for (category, unit, ptype), points in out.items():
        rows = []
        for period in sorted(points):
            stated = points[period]
            first = stated[0]
            # a later statement that says the same is a confirmation; a figure behind a hidden one, or another figure, is a revision
            revisions, last = [], first
            confirmations = []
            for s in stated[1:]:
                if (s['value'], s['state']) == (last['value'], last['state']):
                    confirmations.append(s['edition'])
                else:
                    revisions.append({**s, 'kind': 'revised' if last['state'] == 'number' else 'disclosed' if s['state'] == 'number' else 'hidden'})
                    last = s
            rows.append(dict(period=period, definition=EDITION[first['edition']]['measure'], first=first, confirmedBy=confirmations, revisions=revisions))
        changes = [dict(before=a['period'], after=b['period'], kind='definition', strength='soft') for a, b in zip(rows, rows[1:]) if a['definition'] != b['definition']]
        result.append(dict(category=category, unit=unit, periodType=ptype, points=rows, breaks=changes))
    return result


def main():
    (HERE / 'docs').mkdir(exist_ok=True), (HERE / 'truth').mkdir(exist_ok=True)
    manifest, editions = [], []
    for e in EDITIONS:
        doc = document(e)
        truth, hints = doc.truth()
        (HERE / 'docs' / f'{doc.name}.txt').write_text(text(doc, e['style']), 'utf-8')
        (HERE / 'truth' / f'{doc.name}.json').write_text(json.dumps(truth, ensure_ascii=False, indent=1) + '\n', 'utf-8')
        manifest.append({'file': f'docs/{doc.name}.txt', 'truth': f'truth/{doc.name}.json', 'hints': hints})
        editions.append(dict(id=e['id'], file=f'docs/{doc.name}.txt', number=e['number'], date=e['date'], year=e['year'], measure=e['measure'], tables=[dict(index=i, path=p, dimension=d) for i, (p, d) in enumerate(tables_of[e['id']])],
                             refused=[dict(dimension=d, reason='legally-barred') for (k, d) in REFUSED if k == e['id']]))
    (HERE / 'manifest.json').write_text(json.dumps({'documents': manifest}, ensure_ascii=False, indent=1) + '\n', 'utf-8')
    judge()
    joined = pairs()
    for l in labels:
        del l['_doubtful']
    categories = {}
    for l in labels:
        categories.setdefault(l['category'], dict(id=l['category'], dimension=l['dimension'], kind=l['kind'], editions=[]))['editions'].append(l['edition'])
    relations = [{k: ([f'{r["dimension"]}/{x}' for x in v] if isinstance(v, list) else f'{r["dimension"]}/{v}' if k == 'whole' else v) for k, v in r.items()} for r in RELATIONS]
    data = dict(editions=editions, categories=list(categories.values()), relations=relations, labels=labels, pairs=joined, series=series())
    # One entry a line keeps the file readable and its changes small.
    (HERE / 'alignment.json').write_text('{\n' + ',\n'.join(f' {json.dumps(k)}: [\n  ' + ',\n  '.join(json.dumps(x, ensure_ascii=False) for x in v) + '\n ]' for k, v in data.items()) + '\n}\n', 'utf-8')
    print({k: len(v) for k, v in data.items()})


main()
