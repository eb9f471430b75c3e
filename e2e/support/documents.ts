export interface DocumentFacts {
  readonly number: number;
  readonly title: string;
  /** "5 januari 2024" */
  readonly date: string;
  readonly cites?: string;
  /** What the table divides by; "Provincie" when not given. */
  readonly breakdown?: string;
}

/** A question with its answer in words of our own: a table with a total, a part that was not answered. */
export function answeredDocument({ number, title, date, cites, breakdown = 'Provincie' }: DocumentFacts): string {
  return `SCHRIFTELIJKE VRAAG
nr. ${String(number)}
van PROEF PERSOON
datum: ${date}
aan TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

${title}

${cites === undefined ? 'Proefbanken krijgen elk jaar bezoek.' : `Ik verwijs naar ${cites}.`}

1. Hoeveel bezoekers telden de proefbanken in 2023? Graag verdeeld naar:
a) ${breakdown.toLowerCase()};
b) leeftijd.

2. Waarom kwamen ze?

TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

ANTWOORD
op vraag nr. ${String(number)} van ${date}
van PROEF PERSOON

1. De tabel geeft het aantal bezoekers in 2023.

a) ${breakdown.toLowerCase()}

${breakdown} 2023

Antwerpen 1.234

Limburg 766

Totaal 2.000

b) Er zijn geen cijfers naar leeftijd: die wordt niet geregistreerd.

2. De redenen van hun bezoek worden niet geregistreerd.
`;
}

/** A question that waits for its answer. */
export function unansweredDocument({ number, title, date }: DocumentFacts): string {
  return `SCHRIFTELIJKE VRAAG
nr. ${String(number)}
van PROEF PERSOON
datum: ${date}
aan TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

${title}

Proefbanken begeleiden hun bezoekers.

1. Hoeveel bezoekers werden begeleid?

2. Hoeveel begeleiders zijn er?
`;
}
