"""One description per document. What is printed and what is claimed are both derived from it; nothing is written twice.

Marks in texts: [[RAW|PERIOD|UNIT]] a figure that the truth lists, ((RAW)) a figure that a reader may list or leave,
^1^ a footnote mark, {+new+} and {-old-} a tracked insertion and deletion (the truth is the text with the changes accepted).
Marks in labels and column names: '|' a forced line break (a space in the truth), '/' written as '\u2016' a break inside a word or
number (nothing in the truth), '\u00ac' a hyphen at a line break (nothing in the truth).
"""
import re
from decimal import Decimal

MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split()
NNBSP, NBSP = '\u202f', '\u00a0'
SUPERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'


def dutch_date(iso):
    y, m, d = iso.split('-')
    return f'{int(d)} {MONTHS[int(m) - 1]} {y}'


def accept(text):
    return re.sub(r'\{-.*?-\}', '', re.sub(r'\{\+(.*?)\+\}', r'\1', text))


def visible(text, sup='unicode'):
    """The printed text without marks for figures; footnote marks as characters or left as they are."""
    text = re.sub(r'\[\[([^|\]]*)(?:\|[^\]]*)?\]\]', r'\1', text)
    text = re.sub(r'\(\(([^()]*)\)\)', r'\1', text)
    if sup == 'unicode':
        text = re.sub(r'\^(\d)\^', lambda m: SUPERS[int(m[1])], text)
    return text


def claim(text):
    return re.sub(r'\s+', ' ', visible(accept(text), 'unicode').replace(NBSP, ' ')).strip()


def label_truth(text):
    return re.sub(r'\s+', ' ', visible(text).replace('¬', '').replace('\u2016', '').replace('|', ' ')).strip()


def value_of(raw):
    s = re.sub(r'\^\d\^|[⁰¹²³⁴⁵⁶⁷⁸⁹*]|\(\d\)', '', raw)
    s = s.replace('\u2212', '-').replace('%', '').replace('€', '').replace('.', '').replace(',', '.')
    s = re.sub(r'[\s\u202f\u00a0]', '', s)
    return Decimal(s)


def json_number(d):
    return int(d) if d == d.to_integral_value() else float(d)


def fmt_number(v, sep, places=None):
    v = Decimal(str(v))
    if places is not None:
        v = v.quantize(Decimal(1).scaleb(-places))
    sign, v = ('-' if v < 0 else ''), abs(v)
    whole, _, frac = f'{v:f}'.partition('.')
    whole = re.sub(r'(?<=\d)(?=(\d{3})+$)', sep.replace('\\', ''), whole)
    return sign + whole + (',' + frac if frac else '')


class N:
    """A cell that is no number, or a number with a mark. hidden = the figure behind it, for totals."""
    def __init__(self, raw, state='number', hidden=0, unit=None):
        self.raw, self.state, self.hidden, self.unit = raw, state, hidden, unit


def SUP(raw='<5', hidden=3):
    return N(raw, 'suppressed', hidden)


def NB(raw='n.b.'):
    return N(raw, 'unavailable')


def NVT():
    return N('n.v.t.', 'not-applicable')


BLANK = N('', 'blank')


def R(label, *cells, code=None, codesep=' '):
    return dict(kind='row', label=label, cells=list(cells), code=code, codesep=codesep)


def G(label):
    return dict(kind='group', label=label, cells=[], code=None)


def S(label, *cells):
    """Group total; without cells the sum."""
    return dict(kind='total', label=label, cells=list(cells), code=None, scope='group')


def TOT(label='Totaal', *cells):
    return dict(kind='total', label=label, cells=list(cells), code=None, scope='all')


class T:
    """fmt per value column: 'n' number, '%' per cent with sign, 'p' per cent without sign (the heading has it), 'e' € before, 'd' two decimals, '%share' computed share of the column named in share."""
    def __init__(self, cols, rows, caption=None, title=None, fmt='n', sep='.', style='grid', valign='top', ptype=None, units=None,
                 repeat=True, widths=None, small=False, align='right', share=None, places=1, breakbefore=None):
        self.spec, self.caption, self.style, self.valign, self.sep, self.repeat = cols, caption, style, valign, sep, repeat
        self.title = title if title is not None else (caption and claim(caption))
        self.widths, self.small, self.align, self.ptype, self.breakbefore = widths, small, align, ptype, breakbefore
        self.columns, self.printed = [], []
        for c in cols:
            for sub in (c[1] if isinstance(c, tuple) else [None]):
                name = c[0] if isinstance(c, tuple) else c
                self.columns.append(label_truth(name if sub is None else f'{name} {sub}'))
        n = len(self.columns) - 1
        self.fmt = list(fmt) if len(fmt) == n else [fmt] * n if len(fmt) == 1 else list(fmt)
        assert len(self.fmt) == n, (cols, fmt)
        self.units = units or [None] + [{'%': '%', 'p': '%', 's': '%', 'e': 'EUR'}.get(f) for f in self.fmt]
        assert len(self.units) == n + 1
        self.rows, group, done, since = [], None, [], []
        for r in rows:
            r = dict(r)
            if r['kind'] == 'group':
                group, since = r['label'], []
            elif r['kind'] == 'row':
                r['group'] = group
                assert len(r['cells']) + (share is not None and self.fmt.count('s')) == n or not share and len(r['cells']) == n, (r, n)
                done.append(r), since.append(r)
            else:
                r['group'] = group if r['scope'] == 'group' else None
                if not r['cells']:
                    over = since if r['scope'] == 'group' else done
                    k = len(over[0]['cells'])
                    r['cells'] = [sum((Decimal(str(x['cells'][i].hidden if isinstance(x['cells'][i], N) and x['cells'][i].state != 'number' else value_of(x['cells'][i].raw) if isinstance(x['cells'][i], N) else x['cells'][i])) for x in over), Decimal(0)) for i in range(k)]
                if r['scope'] == 'group':
                    since = []
                else:
                    group = None
            self.rows.append(r)
        if share is not None:
            last = [r for r in self.rows if r['kind'] == 'total'][-1]
            for r in self.rows:
                if r['kind'] != 'group' and len(r['cells']) < n:
                    own, base = r['cells'][share], last['cells'][share]
                    whole = Decimal(str(own)) * 100 / Decimal(str(base)) if not isinstance(own, N) else None
                    at = self.fmt.index('s')
                    r['cells'].insert(at, whole if whole is not None else N('–', 'suppressed'))
        for r in self.rows:
            r['raws'] = []
            for f, c in zip(self.fmt, r['cells']):
                if isinstance(c, N):
                    r['raws'].append((c.raw, c.state, c.unit))
                    continue
                if isinstance(c, str):
                    r['raws'].append((c, 'number', None))
                    continue
                raw = {'n': lambda: fmt_number(c, self.sep), '%': lambda: fmt_number(c, self.sep, places) + ' %', 's': lambda: fmt_number(c, self.sep, places) + '%',
                       'p': lambda: fmt_number(c, self.sep, places), 'e': lambda: '€ ' + fmt_number(c, self.sep, 2 if Decimal(str(c)) % 1 else 0),
                       'd': lambda: fmt_number(c, self.sep, 2)}[f]()
                r['raws'].append((raw, 'number', None))

    def period(self, name):
        m = re.search(r'(?<!\d)((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)(?!\d)', name)
        if m and int(m[2]) == int(m[1]) + 1 and self.ptype in ('school-year', 'academic-year', 'season'):
            return {'type': self.ptype, 'label': m[0], 'start': f'{m[1]}-09-01', 'end': f'{m[2]}-08-31'} if self.ptype != 'season' else None
        m = re.fullmatch(r'.*?(?<!\d)((?:19|20)\d\d)(?!\d).*', name)
        if m and len(re.findall(r'(?<!\d)(?:19|20)\d\d(?!\d)', name)) == 1:
            return {'type': 'calendar-year', 'label': m[1], 'start': f'{m[1]}-01-01', 'end': f'{m[1]}-12-31'} if self.ptype is None else None
        return None

    def truth(self, path):
        rows = []
        for r in self.rows:
            cells = []
            for raw, state, unit in r['raws']:
                raw_truth = visible(raw)
                c = {'raw': raw_truth, 'value': json_number(value_of(raw)) if state == 'number' else None, 'state': state}
                if unit:
                    c['unit'] = unit
                cells.append(c)
            row = {'kind': r['kind'], 'group': label_truth(r['group']) if r.get('group') else None, 'code': r['code'], 'label': label_truth(r['label']), 'cells': cells if r['kind'] != 'group' else []}
            p = self.period(row['label']) if r['kind'] == 'row' and re.fullmatch(r'(19|20)\d\d|(19|20)\d\d-(19|20)\d\d', row['label']) else None
            if p:
                row['period'] = p
            rows.append(row)
        checks = []
        for i, col in enumerate(self.columns[1:]):
            if self.fmt[i] in ('%', 'p', 's'):
                continue
            column = [r['raws'][i] for r in self.rows if r['kind'] != 'group']
            if any(s != 'number' or u == '%' for _, s, u in column):
                continue
            done, since = Decimal(0), Decimal(0)
            for r in self.rows:
                if r['kind'] == 'group':
                    since = Decimal(0)
                    continue
                v = value_of(r['raws'][i][0])
                if r['kind'] == 'row':
                    done, since = done + v, since + v
                else:
                    actual = since if r['scope'] == 'group' else done
                    checks.append({'kind': 'sum', 'column': col, 'group': label_truth(r['group']) if r['group'] else None, 'expected': json_number(v), 'actual': json_number(actual), 'holds': v == actual})
        return {'path': path, 'title': self.title, 'columns': self.columns, 'periods': [None] + [self.period(c) for c in self.columns[1:]], 'units': self.units, 'rows': rows, 'checks': checks}

    def head_rows(self):
        """One or two rows of (text, colspan, rowspan)."""
        if not any(isinstance(c, tuple) for c in self.spec):
            return [[(c, 1, 1) for c in self.spec]]
        return [[(c[0], len(c[1]), 1) if isinstance(c, tuple) else (c, 1, 2) for c in self.spec], [(s, 1, 1) for c in self.spec if isinstance(c, tuple) for s in c[1]]]

    def row_label(self, r):
        return (r['code'] + r['codesep'] if r['code'] else '') + r['label']


class Cap:
    def __init__(self, text):
        self.text = text


class Side:
    """Tables printed beside each other."""
    def __init__(self, *tables):
        self.tables = tables


class Break:
    pass


def part(paths, marker, *blocks, out='answered', why=None, prov=False, alt=(), optprov=False):
    return dict(paths=paths if isinstance(paths, list) else [paths], marker=marker, blocks=list(blocks), outcome=out, reason=why, provisional=prov, alt=list(alt), optprov=optprov)


def missing(path):
    return dict(paths=[path], marker=None, blocks=[], outcome='none', reason=None, provisional=False, alt=[], optprov=False)


def sentences(text):
    return re.split(r'(?<=[.?!])\s+(?=[A-Z‘“\[(€])', text)


class Doc:
    def __init__(self, name, form, items, parts, title, parliament='vlaams-parlement', number=None, date=None, year=None, asker=None, addressee=None, refs=(), intro=(),
                 also=(), kind='substantive', answered=None, answer_refs=(), answer_only=False, layout=None, optional_refs=(), prelude=None, extra=None):
        self.__dict__.update(locals())
        self.layout = layout or {}
        self.check()

    def check(self):
        whole = ' '.join([*map(claim, self.intro), *(claim(t) for _, _, t in self.items)])
        for r in self.refs:
            assert r['text'] in whole, (self.name, r['text'])
        answer = ' '.join(claim(b) for p in self.parts for b in p['blocks'] if isinstance(b, str))
        for r in self.answer_refs:
            assert r['text'] in answer, (self.name, r['text'])
        asked = {p for p, _, _ in self.items}
        covered = {q for p in self.parts for q in p['paths']}
        if not covered:
            return
        if not self.answer_only:
            for q in asked:
                assert q in covered or any(q.startswith(c + '.') for c in covered) or any(c.startswith(q + '.') for c in covered), (self.name, q, 'nowhere in the answer; use missing()')

    def truth(self):
        question = None
        if not self.answer_only:
            question = {'parliament': self.parliament, 'number': self.number, 'date': self.date, 'parliamentaryYear': self.year, 'asker': self.asker,
                        'addressee': {'name': self.addressee[0], 'portfolio': self.addressee[1].replace('|', ' ')} if self.addressee else None, 'title': self.title.replace('|', ' '),
                        'otherAddressees': [{'name': n, 'number': k} for n, k in self.also],
                        'references': [dict(r) for r in self.refs], 'introduction': ' '.join(map(claim, self.intro)),
                        'items': [{'path': p, 'text': claim(t)} for p, _, t in self.items]}
        items, tables, figures, hints = [], [], [], {'outcomeAlternatives': {}, 'optionalFigures': [], 'optionalProvisional': [], 'optionalReferences': list(self.optional_refs), 'answerOnlyHeader': None}
        for p in self.parts:
            texts = [b for b in p['blocks'] if isinstance(b, str)]
            items.append({'paths': p['paths'], 'text': ' '.join(map(claim, texts)), 'outcome': p['outcome'], 'reason': p['reason'], 'provisional': p['provisional']})
            first = p['paths'][0] if p['paths'] else None
            for q in p['paths']:
                if p['alt']:
                    hints['outcomeAlternatives'][q] = [list(a) for a in p['alt']]
                if p['optprov']:
                    hints['optionalProvisional'].append(q)
            for b in p['blocks']:
                for t in ([b] if isinstance(b, T) else b.tables if isinstance(b, Side) else []):
                    tables.append(t.truth(first))
            for t in texts:
                for s in sentences(accept(t)):
                    for m in re.finditer(r'\[\[([^|\]]*)\|([^|\]]*)(?:\|([^\]]*))?\]\]', s):
                        figures.append({'path': first, 'value': json_number(value_of(m[1])), 'unit': m[3] or None, 'period': m[2] or None, 'text': claim(s)})
                    for m in re.finditer(r'\(\(([^()]*)\)\)', s):
                        hints['optionalFigures'].append({'path': first, 'value': json_number(value_of(m[1]))})
        header = None
        if self.answer_only:
            header = {'number': self.number, 'date': self.date, 'asker': self.asker, 'title': self.title}
            hints['answerOnlyHeader'] = header
        answer = {'date': self.answered, 'header': header, 'kind': self.kind, 'references': [dict(r) for r in self.answer_refs], 'items': items, 'tables': tables, 'figures': figures}
        return {'question': question, 'answer': answer}, hints

    # ------------------------------------------------------------------------------------------ printing: the order of blocks

    def blocks(self):
        out = []
        line = lambda text, cls='': out.append(('line', text, cls))
        def items(only=None):
            for p, marker, t in self.items:
                if only is None or p in only:
                    out.append(('item', p.count('.'), marker, t, 'question'))
        def parts(some):
            for p in some:
                if p['outcome'] == 'none':
                    continue
                level = min((q.count('.') for q in p['paths']), default=0)
                texts = list(p['blocks'])
                if p['marker']:
                    first = texts.pop(0) if texts and isinstance(texts[0], str) else ''
                    out.append(('item', level, p['marker'], first, 'answer'))
                for b in texts:
                    out.append(('p', b) if isinstance(b, str) else ('cap', b.text) if isinstance(b, Cap) else ('break',) if isinstance(b, Break) else ('tables', [b] if isinstance(b, T) else list(b.tables)))
                    if out[-1][0] == 'tables' and out[-1][1][0].caption and len(out[-1][1]) == 1:
                        out.insert(len(out) - 1, ('cap', out[-1][1][0].caption))
        kindword = {'substantive': 'ANTWOORD', 'coordinated': 'GECOÖRDINEERD ANTWOORD', 'referring': 'VERWIJZEND ANTWOORD', 'interim': 'VOORLOPIG ANTWOORD', 'corrected': 'GECORRIGEERD ANTWOORD'}[self.kind]
        for text, cls in self.prelude or []:
            line(text, cls)
        if self.parliament == 'vlaams-parlement':
            if not self.answer_only:
                line('SCHRIFTELIJKE VRAAG', 'head')
                line(f'nr. {self.number}' + (f' ({self.year})' if self.year else ''), 'head')
                line(f'van {self.asker}', 'head')
                line(f'datum: {dutch_date(self.date)}', 'head')
                line(f'aan {self.addressee[0]}', 'gap')
                for l in self.addressee[1].split('|'):
                    line(l, 'caps')
                line(self.title.replace('|', ' '), 'title')
                for t in self.intro:
                    out.append(('p', t))
                items()
                if self.also:
                    names = [f'{n} ({k})' for n, k in self.also]
                    out.append(('p', 'Deze vraag werd gesteld aan de ministers ' + ', '.join(names[:-1]) + ' en ' + names[-1] + '.'))
            out.append(('answerhead',))
            if self.addressee:
                line(self.addressee[0], 'gap')
                for l in self.addressee[1].split('|'):
                    line(l, 'caps')
            line(kindword, 'head')
            line(f'op vraag nr. {self.number} van {dutch_date(self.date)}', 'head')
            line(f'van {self.asker}', 'head')
            if self.answered:
                line(f'datum antwoord: {dutch_date(self.answered)}', 'head')
            if self.answer_only:
                line(self.title, 'title')
            parts(self.parts)
        elif self.parliament == 'kamer':
            who, to = self.layout['who'], self.layout['to']
            line(f'Vraag nr. {self.number} van {who} {self.asker} van {dutch_date(self.date)} (N.) aan {to} {self.addressee[1]}:', 'head')
            line(self.title, 'title')
            for t in self.intro:
                out.append(('p', t))
            items()
            out.append(('answerhead',))
            line(f'Antwoord van {to} {self.addressee[1]} van {dutch_date(self.answered)}, op de vraag nr. {self.number} van {who} {self.asker} van {dutch_date(self.date)} (N.):', 'head')
            parts(self.parts)
        elif self.parliament == 'tweede-kamer':
            line(self.number, 'head')
            line(f'Vragen van het lid {self.asker} ({self.layout["party"]}) aan de {self.addressee[1]} over {self.title} (ingezonden {dutch_date(self.date)}).', 'title')
            line(f'Antwoord van de {self.addressee[1]} (ontvangen {dutch_date(self.answered)}).', 'title')
            done = set()
            for p in self.parts:
                top = [q for q in p['paths']]
                for q, marker, t in self.items:
                    if (q in top or any(q.startswith(x + '.') for x in top)) and q not in done:
                        done.add(q)
                        if '.' in q:
                            out.append(('item', 1, marker, t, 'question'))
                        else:
                            line(marker, 'vraag')
                            out.append(('p', t))
                if p['outcome'] == 'none':
                    continue
                line(p['marker'], 'vraag')
                parts([dict(p, marker=None)])
        else:
            for text, cls in self.extra['question']:
                line(text, cls)
            for t in self.intro:
                out.append(('p', t))
            items()
            out.append(('answerhead',))
            for text, cls in self.extra['answer']:
                line(text, cls)
            parts(self.parts)
        for text, cls in self.layout.get('closing', []):
            line(text, cls)
        return out
