/** Where the documentation and the examples have the program, the intranet, and the page that the intranet frames. */
const documented = {
  program: 'https://advocacy.voorbeeld.nl',
  intranet: 'https://intranet.voorbeeld.nl',
  framed: 'https://delen.voorbeeld.nl',
}

/** Where they are in a run: origins. */
export type Addresses = Readonly<typeof documented>

/** A text of an example, or a header, as a run needs it. */
export function located(text: string, { program, intranet, framed }: Addresses): string {
  return text
    .replaceAll(documented.program, program)
    .replaceAll(documented.intranet, intranet)
    .replaceAll(documented.framed, framed)
}
