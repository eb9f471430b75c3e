/** A question with its answer, in words of our own: a header, two sub-questions, a table with a total. */
export function answeredDocument(facts: { number: number; date: string; year: number; total?: number }): string {
  const { number, date, year, total = 30 } = facts;
  return `SCHRIFTELIJKE VRAAG
nr. ${String(number)}
van PROEF PERSOON
datum: ${date}
aan TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

Proefbanken - Aantal bezoekers

Ik had graag een overzicht van de bezoekers van de proefbanken.

1. Hoeveel bezoekers telden de proefbanken in ${String(year)}? Graag verdeeld naar:
a) provincie;
b) leeftijd.

2. Waarom kwamen ze?

TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

ANTWOORD
op vraag nr. ${String(number)} van ${date}
van PROEF PERSOON

1. De tabellen geven het aantal bezoekers in ${String(year)}.

a) provincie

Provincie ${String(year)}

Antwerpen 12

Limburg ${String(total - 12)}

Totaal ${String(total)}

b) Er zijn geen cijfers naar leeftijd: die wordt niet geregistreerd.

2. De redenen van hun bezoek worden niet geregistreerd.
`;
}

/** A question alone: the one that others cite. */
export function unansweredDocument(facts: { number: number; date: string }): string {
  return `SCHRIFTELIJKE VRAAG
nr. ${String(facts.number)}
van PROEF PERSOON
datum: ${facts.date}
aan TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

Proefbanken - Begeleiding

Proefbanken begeleiden hun bezoekers.

1. Hoeveel bezoekers werden begeleid?

2. Hoeveel begeleiders zijn er?
`;
}
