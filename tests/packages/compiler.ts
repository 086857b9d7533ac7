import { join, resolve } from 'node:path'
import ts from 'typescript'
import { root } from './entry-points.ts'

const config = join(root, 'tests/tsconfig.json')

/** The repository's strict settings, under which workspace packages are read from their sources. */
function settings(): ts.CompilerOptions {
  const unreadable = (diagnostic: ts.Diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
  }
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: unreadable }
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host)
  if (!parsed) throw new Error(`${config} cannot be read.`)
  const { tsBuildInfoFile: _file, composite: _composite, ...options } = parsed.options
  return { ...options, noEmit: true, incremental: false }
}

/** A program over source files of the repository. */
export function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram([...files], settings())
}

/** A text to type-check as if it stood in a file of this path, from the root of the repository or absolute. */
export interface Snippet {
  readonly path: string
  readonly code: string
}

/** What the compiler has against these texts, each as `path:line: message`. Other options replace those of the repository. */
export function mistakesIn(snippets: readonly Snippet[], options: ts.CompilerOptions = settings()): string[] {
  const texts = new Map(snippets.map(({ path, code }) => [resolve(root, path), `${code}\nexport {}\n`]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.getSourceFile = (path, target, ...more) => {
    const text = texts.get(path)
    return text === undefined ? getSourceFile(path, target, ...more) : ts.createSourceFile(path, text, target)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map((diagnostic) => {
      const line =
        file && diagnostic.start !== undefined ? file.getLineAndCharacterOfPosition(diagnostic.start).line + 1 : 0
      return `${path.slice(root.length)}:${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
    })
  })
}
