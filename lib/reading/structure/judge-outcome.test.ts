import { describe, expect, it } from 'vitest';
import { judgeOutcome } from './judge-outcome';

const bare = { hasTables: false, hasFigures: false, asked: '' };
const FILLER =
  'De Vlaamse Regering investeert in de uitbouw van het netwerk. Daarvoor werd een plan opgesteld met de betrokken partners. Het plan wordt in de loop van de legislatuur uitgevoerd en jaarlijks besproken met de sector. ';

describe('judgeOutcome', () => {
  it.each([
    ['De dienst registreert geen cijfers i.v.m. annulaties.', 'refused', 'not-registered'],
    ['Er is geen centrale structurele registratie van de wachttijden.', 'refused', 'not-registered'],
    ['Deze gegevens worden niet centraal bijgehouden.', 'refused', 'not-registered'],
    ['Het agentschap houdt hierover geen statistieken bij.', 'refused', 'not-registered'],
    ['Er zijn geen cijfers voorhanden.', 'refused', 'not-registered'],
    ['Over het aantal klachten zijn geen data beschikbaar.', 'refused', 'not-registered'],
    ['Wij monitoren dit niet.', 'refused', 'not-registered'],
    ['Dit wordt niet systematisch gemonitord.', 'refused', 'not-registered'],
    ['De registratie laat niet toe om een opsplitsing per gemeente te maken.', 'refused', 'not-registered'],
    ['Een opsplitsing per provincie is niet mogelijk.', 'refused', 'not-registered'],
    ['Het is niet mogelijk om deze cijfers op te splitsen naar leeftijd.', 'refused', 'not-registered'],
    ['Daar heb ik geen zicht op.', 'refused', 'not-registered'],
    ['Dit is niet gekend.', 'refused', 'not-registered'],
    ['Hierover is geen informatie beschikbaar.', 'refused', 'not-registered'],
    ['Er bestaat geen overzicht van alle projecten.', 'refused', 'not-registered'],
    ['Het departement kan deze vraag niet beantwoorden wegens gebrek aan gegevens.', 'refused', 'not-registered'],
    ['Gegevens hierover ontbreken.', 'refused', 'not-registered'],
    ['Het exacte aantal is onbekend.', 'refused', 'not-registered'],
    ['Er wordt niet geregistreerd of een aanvrager zich laat bijstaan.', 'refused', 'not-registered'],
    ['De gevraagde gegevens zijn voor die periode niet meer te achterhalen.', 'refused', 'not-registered'],
    ['Geen gegevens beschikbaar.', 'refused', 'not-registered'],
    ['Ik wens daar momenteel niet verder op in te gaan.', 'refused', 'unspecified'],
    ['Ik kan u het budget van dit dossier niet meedelen.', 'refused', 'unspecified'],
    ['Wij kunnen dit niet geven aangezien wij geen medische gegevens mogen verwerken.', 'refused', 'legally-barred'],
    ['Om redenen van privacy kan ik geen namen meedelen.', 'refused', 'legally-barred'],
    ['Omwille van de GDPR kunnen deze gegevens niet worden vrijgegeven.', 'refused', 'legally-barred'],
    ['Deze informatie is vertrouwelijk.', 'refused', 'legally-barred'],
    ['De maatschappij mag niet communiceren over de loonkosten van haar personeel.', 'refused', 'legally-barred'],
    [
      'De lijsten worden door de gemeenten beheerd. Mijn agentschap beschikt dan ook niet over deze data.',
      'refused',
      'held-by-others',
    ],
    ['Enkel de scholen beschikken over deze gegevens.', 'refused', 'held-by-others'],
    ['Deze vraag valt onder de bevoegdheid van de minister van Justitie.', 'refused', 'other-competence'],
    ['Dit is een federale bevoegdheid.', 'refused', 'other-competence'],
    ['Ik ben hiervoor niet bevoegd.', 'refused', 'other-competence'],
    ['Ik verwijs u hiervoor door naar mijn collega, de minister van Werk.', 'referred', 'other-competence'],
    ['Het rapport werd (nog) niet vrijgegeven.', 'refused', 'not-yet-available'],
    ['De gevalideerde cijfers voor 2016 zijn nog niet beschikbaar.', 'refused', 'not-yet-available'],
    ['Het onderzoek is nog niet afgerond.', 'refused', 'not-yet-available'],
    ['De cijfers zijn ten vroegste in juni beschikbaar.', 'refused', 'not-yet-available'],
    ['Voor andere jaren kunnen momenteel geen cijfers worden weergegeven.', 'partial', 'some-years-only'],
    ['De gegevens zijn pas beschikbaar vanaf 2021.', 'partial', 'some-years-only'],
    ['Voor het schooljaar 2019-2020 zijn er geen gegevens.', 'partial', 'some-years-only'],
    ['Er is geen historiek: de toestand is enkel op een welbepaalde datum bekend.', 'partial', 'snapshot-only'],
    ['Er kunnen enkel globale cijfers worden meegedeeld.', 'partial', 'totals-only'],
    [
      'De dienst beschikt niet over een indeling op school, wel over een indeling op basis van de gemeente.',
      'substituted',
      'other-breakdown',
    ],
    [
      'Het departement houdt geen gegevens bij over betwistingen. Wel werden in totaal 37 bezwaren ontvangen.',
      'substituted',
      'other-measure',
    ],
    ['Ik verwijs naar mijn antwoord op schriftelijke vraag nr. 12 van 3 mei 2021.', 'referred', 'earlier-answer'],
    ['Zie mijn antwoord op SV nr. 15 (2025-2026).', 'referred', 'earlier-answer'],
    ['Deze vraag werd reeds beantwoord in het kader van een vraag in de commissie.', 'referred', 'earlier-answer'],
    ['Ik verwijs naar het gecoördineerd antwoord van de minister-president.', 'referred', 'coordinated-answer'],
    [
      'Ik verwijs naar het antwoord van minister De Smet op schriftelijke vraag nr. 142 van 3 mei 2021.',
      'referred',
      'coordinated-answer',
    ],
    ['De lijst vindt u als bijlage.', 'referred', 'annex-only'],
    ['Zie bijlage 1.', 'referred', 'annex-only'],
    [
      'Het antwoord op deze vraag is het geachte Kamerlid rechtstreeks toegestuurd. Gezien het louter documentaire karakter ervan wordt het niet in het Bulletin van Vragen en Antwoorden opgenomen maar ligt het ter inzage bij de griffie.',
      'referred',
      'annex-only',
    ],
    ['Die cijfers kan het lid vinden op de website van het agentschap.', 'referred', 'publicly-available'],
    ['Deze cijfers worden jaarlijks gepubliceerd in het jaarverslag.', 'referred', 'publicly-available'],
  ])('it judges %j as %s, %s', (text, outcome, reason) => {
    expect(judgeOutcome(text, bare)).toMatchObject({ outcome, reason });
    expect(judgeOutcome(text, bare).because).not.toBeNull();
  });

  it.each([
    'Er werden 12 nieuwe initiatieven genomen.',
    'Neen.',
    '',
    'Er is geen enkel probleem.',
    'Niet alleen de cijfers stijgen, ook de kosten.',
    'Er zijn geen plannen om dit te wijzigen.',
    'Neen, er werden geen klachten ontvangen.',
    'Er werden geen inbreuken geregistreerd.',
    'Deze regeling is niet van toepassing op de gemeenten.',
    'Er waren geen wachtlijsten.',
    'De cijfers zijn niet gestegen.',
    'Het aantal aanvragen is niet afgenomen.',
    'De kosten kunnen niet aan de consument worden aangerekend.',
    'Het is niet mogelijk om in te schrijven zonder attest.',
    'Er werden geen gegevens gelekt.',
    'Indien de registratie niet tijdig werd aangepast, kunnen afwijkingen voorkomen.',
    'Op de website van het agentschap kan men een aanvraag indienen.',
    'De exacte aanvangsdatum is nog niet bepaald.',
    'Niet van toepassing.',
    'Zie punten 4 en 5.',
    'De dienst beschikt niet over de nodige middelen.',
    'De controle behoort tot de taken van de inspectie.',
  ])('it takes %j for an answer', (text) => {
    expect(judgeOutcome(text, bare)).toEqual({ outcome: 'answered', reason: null, because: null, alternative: null });
  });

  it('calls a refusal beside tables or figures partial', () => {
    const text =
      'Er zijn geen gegevens beschikbaar over de redenen. In totaal werden er vorig jaar 120 trajecten stopgezet in de provincie.';
    expect(judgeOutcome(text, { ...bare, hasTables: true }).outcome).toBe('partial');
    expect(judgeOutcome(text, { ...bare, hasFigures: true }).outcome).toBe('partial');
  });

  it('weighs a refusal against what else the part gives', () => {
    const refusal = 'Cijfers hierover worden niet bijgehouden. ';
    expect(judgeOutcome(refusal + FILLER, bare).outcome).toBe('refused');
    expect(judgeOutcome(refusal + FILLER.repeat(6), bare).outcome).toBe('partial');
    expect(judgeOutcome(FILLER.repeat(3) + refusal, bare).outcome).toBe('partial');
    expect(judgeOutcome(FILLER.repeat(12) + refusal, bare).outcome).toBe('answered');
    expect(
      judgeOutcome(FILLER.repeat(3) + refusal, { ...bare, asked: 'Hoe evalueert de minister dit plan?' }).outcome,
    ).toBe('answered');
  });

  it('leaves out the question that the answer repeats', () => {
    expect(
      judgeOutcome('Waarom worden hierover geen cijfers bijgehouden? Dat gebeurt sinds 2020 wel.', bare).outcome,
    ).toBe('answered');
  });

  it('names the sentence that says it, and the second choice where there is room for one', () => {
    const judgement = judgeOutcome(`${FILLER}Cijfers hierover worden niet bijgehouden.`, bare);
    expect(judgement.because).toEqual({
      text: 'Cijfers hierover worden niet bijgehouden.',
      start: FILLER.length,
      end: FILLER.length + 41,
    });
    expect(judgeOutcome('Cijfers hierover worden niet bijgehouden.', bare).alternative).toBeNull();
    expect(judgeOutcome(`Cijfers hierover worden niet bijgehouden. ${FILLER.repeat(2)}`, bare).alternative).toBe(
      'partial',
    );
  });
});
