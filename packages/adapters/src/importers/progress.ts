/** Shows how far an import is. */
export interface Progress {
  /** `done` activities of `total` are recorded. */
  show(done: number, total: number): void
  /** Ends the line, so that what follows starts on one of its own. */
  end(): void
}

/** Where progress is written: standard error, or a terminal of a test. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** A bar that is drawn again in place on a terminal; elsewhere a plain line for every ten per cent. */
export function progressOn(terminal: Terminal, label: string): Progress {
  return terminal.isTTY ? bar(terminal, label) : lines(terminal, label)
}

function bar(terminal: Terminal, label: string): Progress {
  return {
    show(done, total) {
      const text = ` ${percent(done, total)} % ${label} ${number(done)} of ${number(total)}`
      const width = Math.max(5, Math.min(40, (terminal.columns || 80) - text.length - 3))
      const full = Math.round((width * done) / Math.max(1, total))
      terminal.write(`\r[${'='.repeat(full)}${' '.repeat(width - full)}]${text}`)
    },
    end: () => void terminal.write('\n'),
  }
}

function lines(terminal: Terminal, label: string): Progress {
  let said = -1
  return {
    show(done, total) {
      const tenth = Math.floor(percent(done, total) / 10)
      if (tenth === said) return
      said = tenth
      terminal.write(`${label}: ${number(done)} of ${number(total)} activities (${percent(done, total)} %)\n`)
    },
    end: () => {},
  }
}

function percent(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total)
}

function number(value: number): string {
  return value.toLocaleString('en')
}
