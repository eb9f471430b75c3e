#!/usr/bin/env python3
"""Makes broken/: files that are no readable document, with what is expected of the reader (expect.json).

Needs chromium, pdftoppm and qpdf. Large files are stored as gzip and unpacked by the scorer.
"""
import gzip, json, random, struct, subprocess, tempfile, zipfile, zlib
from pathlib import Path
from engine import print_pdf, write_zip

HERE = Path(__file__).resolve().parent
OUT = HERE / 'broken'
MUST2, READ, EITHER = 'must exit 2 with a clear line', 'must be read', 'either'
SMALL = '''<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><style>body{font:11pt "Liberation Sans"}td,th{border:1px solid #000;padding:2pt 6pt}table{border-collapse:collapse}</style>
<p>SCHRIFTELIJKE VRAAG<br>nr. 12<br>van PROEF PERSOON<br>datum: 8 januari 2024<br>aan MINISTRA PROEFDAEL<br>VLAAMS MINISTER VAN OMGEVING</p><p><b>Zwerfvuil - Meldingen</b></p><p>Het zwerfvuil langs de wegen neemt toe.</p><p>1. Hoeveel meldingen waren er?</p><p>2. Hoeveel boetes?</p>
<p>MINISTRA PROEFDAEL<br>VLAAMS MINISTER VAN OMGEVING<br>ANTWOORD<br>op vraag nr. 12 van 8 januari 2024<br>van PROEF PERSOON</p><p>1. De meldingen per jaar:</p><table><tr><th>Soort</th><th>2022</th><th>2023</th></tr><tr><td>Zwerfvuil</td><td>412</td><td>390</td></tr><tr><td>Sluikstort</td><td>1.204</td><td>1.311</td></tr><tr><td>Totaal</td><td>1.616</td><td>1.701</td></tr></table><p>2. In 2023 werden 77 boetes opgelegd.</p></html>'''
entries = []


def put(file, data, expect, gz=False, equals=None, contains=(), absent=(), warnings=False, seconds=20, mb=900):
    stored = None
    if data is not None:
        stored = file + ('.gz' if gz else '')
        (OUT / stored).write_bytes(gzip.compress(data, 9, mtime=0) if gz else data)
    entries.append({'file': file, 'stored': stored, 'expect': expect, 'maxSeconds': seconds, 'maxMB': mb,
                    'ifRead': {'equals': equals or {}, 'contains': list(contains), 'absent': list(absent), 'warnings': warnings}})


def pdf_of(objects):
    """A PDF by hand: objects are byte strings, the first is the catalogue."""
    out, at = bytearray(b'%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'), []
    for i, o in enumerate(objects, 1):
        at.append(len(out))
        out += f'{i} 0 obj\n'.encode() + o + b'\nendobj\n'
    start = len(out)
    out += f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n'.encode() + b''.join(f'{a:010d} 00000 n \n'.encode() for a in at)
    return bytes(out + f'trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n'.encode())


def gray_pdf(png_gray, w, h):
    image = zlib.compress(png_gray, 9)
    page = b'q 595 0 0 842 0 0 cm /I0 Do Q'
    return pdf_of([b'<< /Type /Catalog /Pages 2 0 R >>', b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
                   b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I0 5 0 R >> >> /Contents 4 0 R >>',
                   f'<< /Length {len(page)} >>\nstream\n'.encode() + page + b'\nendstream',
                   f'<< /Type /XObject /Subtype /Image /Width {w} /Height {h} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length {len(image)} >>\nstream\n'.encode() + image + b'\nendstream'])


def docx_files(body, doctype=''):
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return {'[Content_Types].xml': '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            '_rels/.rels': '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            'word/document.xml': f'<?xml version="1.0" encoding="UTF-8"?>{doctype}<w:document {ns}><w:body>{body}</w:body></w:document>'}


def para(s):
    return f'<w:p><w:r><w:t xml:space="preserve">{s}</w:t></w:r></w:p>'


def main():
    OUT.mkdir(exist_ok=True)
    for f in OUT.iterdir():
        f.unlink()
    r = random.Random(7)
    same = {'question.number': 12, 'question.date': '2024-01-08', 'question.title': 'Zwerfvuil - Meldingen'}
    tmp = Path(tempfile.mkdtemp())
    print_pdf(SMALL, tmp / 'goed.pdf', False)
    good = (tmp / 'goed.pdf').read_bytes()

    put('ontbreekt.pdf', None, MUST2)
    put('leeg.pdf', b'', MUST2)
    put('leeg.txt', b'', MUST2)
    put('enkel-witruimte.txt', b' \n\t\r\n' * 400, MUST2)
    put('goed.pdf', good, READ, equals=same, contains=['Sluikstort', 'In 2023 werden 77 boetes opgelegd.'])

    q = lambda *a: subprocess.run(['qpdf', *a], check=True)
    q('--static-aes-iv', '--static-id', '--encrypt', 'geheim', 'eigenaar', '256', '--', str(tmp / 'goed.pdf'), str(tmp / 'v.pdf'))
    put('versleuteld.pdf', (tmp / 'v.pdf').read_bytes(), MUST2)
    q('--static-aes-iv', '--static-id', '--encrypt', '', 'eigenaar', '256', '--print=none', '--extract=n', '--', str(tmp / 'goed.pdf'), str(tmp / 'w.pdf'))
    put('enkel-eigenaarswachtwoord.pdf', (tmp / 'w.pdf').read_bytes(), EITHER, equals=same, contains=['Sluikstort'])

    subprocess.run(['pdftoppm', '-gray', '-r', '72', '-singlefile', str(tmp / 'goed.pdf'), str(tmp / 'beeld')], check=True)
    pgm = (tmp / 'beeld.pgm').read_bytes()
    _, size, _, pixels = pgm.split(b'\n', 3)
    w, h = map(int, size.split())
    put('gescand.pdf', gray_pdf(pixels[:w * h], w, h), MUST2)

    put('afgebroken.pdf', good[:len(good) // 2], EITHER, warnings=True)
    put('zonder-verwijstabel.pdf', good[:good.rindex(b'\nxref\n') + 1], EITHER, contains=['Sluikstort'])
    put('enkel-kop.pdf', b'%PDF-1.7\n', MUST2)
    put('lus.pdf', pdf_of([b'<< /Type /Catalog /Pages 2 0 R >>', b'<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>']), MUST2)
    put('binair.txt', bytes(r.randrange(256) for _ in range(60000)), MUST2)
    put('binair.pdf', bytes(r.randrange(256) for _ in range(60000)), MUST2)
    png = b'\x89PNG\r\n\x1a\n' + b''.join(struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d)) for t, d in ((b'IHDR', struct.pack('>IIBBBBB', 64, 64, 8, 0, 0, 0, 0)), (b'IDAT', zlib.compress(b''.join(b'\0' + bytes(64) for _ in range(64)))), (b'IEND', b'')))
    put('beeld.html', png, MUST2)

    put('pdf-als-tekst.txt', good, EITHER, equals=same, contains=['Sluikstort'], absent=['endstream', '/MediaBox'])
    put('html-als-docx.docx', SMALL.encode(), EITHER, contains=['Sluikstort'], absent=['border-collapse'])
    write_zip(tmp / 'd.docx', docx_files(para('1. Hoeveel katten zijn er?') + para('1. Er zijn 1.205 katten geteld.')))
    docx = (tmp / 'd.docx').read_bytes()
    put('docx-als-pdf.pdf', docx, EITHER, contains=['katten'], absent=['word/document.xml'])
    put('afgebroken.docx', docx[:len(docx) * 2 // 3], MUST2)
    write_zip(tmp / 'z.zip', {'leesmij.txt': 'Dit is geen document.'})
    put('gewone-zip.docx', (tmp / 'z.zip').read_bytes(), MUST2)

    line = ('Woord ' * 5200000)[:30 * 1024 * 1024]
    put('een-regel-30-mb.txt', line.encode(), MUST2, gz=True)
    put('een-regel-12-mb.txt', ('1234 woord ' * 1200000)[:12 * 1024 * 1024].encode(), EITHER, gz=True, seconds=60, mb=2500)

    scripts = SMALL.replace('<p>1. Hoeveel', '''<script>document.write("<p>9. Ingevoegd door een script 98765</p>");</script><noscript>Zet scripts aan.</noscript><iframe src="file:///etc/hostname"></iframe><img src="http://127.0.0.1:9/pixel.png" onerror="alert(1)"><link rel="stylesheet" href="http://127.0.0.1:9/x.css"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><p onclick="steel()">1. Hoeveel''', 1)
    put('met-scripts.html', scripts.encode(), READ, equals=same, contains=['Sluikstort'], absent=['Ingevoegd', '98765', 'document.write', 'alert(1)', 'steel()'])
    put('diep-genest.html', ('<div>' * 60000 + '<p>Einde van de nesting.</p>' + '</div>' * 60000).encode(), EITHER, gz=True, contains=['Einde van de nesting.'], seconds=30, mb=1500)
    put('nul-tekens.txt', b'\0' * 50000, MUST2)

    # a document.xml of one gigabyte
    bomb = tmp / 'bom.docx'
    files = docx_files('')
    with zipfile.ZipFile(bomb, 'w', zipfile.ZIP_DEFLATED) as z:
        for n in ('[Content_Types].xml', '_rels/.rels'):
            z.writestr(zipfile.ZipInfo(n, (2025, 1, 1, 0, 0, 0)), files[n], zipfile.ZIP_DEFLATED)
        i = zipfile.ZipInfo('word/document.xml', (2025, 1, 1, 0, 0, 0))
        i.compress_type = zipfile.ZIP_DEFLATED
        head, tail = files['word/document.xml'].split('</w:body>')
        with z.open(i, 'w', force_zip64=True) as f:
            f.write(head.encode())
            block = ('<w:p><w:r><w:t>' + 'a' * 4000 + '</w:t></w:r></w:p>').encode() * 250
            for _ in range(1000):
                f.write(block)
            f.write(('</w:body>' + tail).encode())
    put('zipbom.docx', bomb.read_bytes(), MUST2, gz=True, mb=1200)
    lol = '<!DOCTYPE lolz [<!ENTITY a0 "haha">' + ''.join(f'<!ENTITY a{k} "' + f'&a{k - 1};' * 10 + '">' for k in range(1, 10)) + ']>'
    write_zip(tmp / 'e.docx', docx_files(para('Tekst &a9; einde'), lol))
    put('entiteitenbom.docx', (tmp / 'e.docx').read_bytes(), EITHER, absent=['hahahahahaha'], mb=900)
    write_zip(tmp / 'x.docx', docx_files(para('Begin &x; einde'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))
    put('externe-entiteit.docx', (tmp / 'x.docx').read_bytes(), EITHER, absent=['root:'])

    (OUT / 'expect.json').write_text(json.dumps(entries, ensure_ascii=False, indent=1) + '\n', 'utf-8')
    print(len(entries), 'broken files')


main()
