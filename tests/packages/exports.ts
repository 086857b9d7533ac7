import ts from 'typescript'
import { programOf } from './compiler.ts'
import { entryPoints } from './entry-points.ts'

/** A name that a package exports, with the docstring above its declaration. */
export interface PublicExport {
  readonly entryPoint: string
  readonly name: string
  /** Whether there is nothing of it at run time. */
  readonly isType: boolean
  readonly documentation: string
  readonly examples: readonly string[]
  /** The error codes that a call of it throws, as far as they stand in its own code and in what it calls by name. */
  readonly throws: readonly string[]
  /** Its members that are numbers, of which neither they nor the docstring say what they count. */
  readonly silentNumbers: readonly string[]
}

/** Every public name of every entry point. A name that several entry points export stands here for each. */
export function publicExports(): PublicExport[] {
  const entries = entryPoints().flatMap(({ name, source }) => (source === undefined ? [] : [{ name, source }]))
  const program = programOf(entries.map(({ source }) => source))
  const checker = program.getTypeChecker()
  return entries.flatMap(({ name: entryPoint, source }) => {
    const file = program.getSourceFile(source)
    if (!file) throw new Error(`${entryPoint} names ${source} as its source, and there is no such file.`)
    const module = checker.getSymbolAtLocation(file)
    const symbols = module ? checker.getExportsOfModule(module) : []
    return symbols.map((symbol) => exported(entryPoint, symbol, checker))
  })
}

function exported(entryPoint: string, symbol: ts.Symbol, checker: ts.TypeChecker): PublicExport {
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const tags = declared.getJsDocTags(checker).filter(({ name }) => name === 'example')
  const functions = declared.declarations?.filter(ts.isFunctionDeclaration) ?? []
  const documentation = ts.displayPartsToString(declared.getDocumentationComment(checker))
  return {
    entryPoint,
    name: symbol.name,
    isType: (declared.flags & ts.SymbolFlags.Value) === 0,
    documentation,
    examples: tags.map(({ text }) => ts.displayPartsToString(text)),
    throws: [...new Set(functions.flatMap((declaration) => [...codesIn(declaration, checker, new Set())]))],
    silentNumbers: numbersOf(declared, checker)
      .filter(
        (member) =>
          member.getDocumentationComment(checker).length === 0 && !documentation.includes(`\`${member.name}\``),
      )
      .map(({ name }) => name),
  }
}

function numbersOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  if (!(symbol.flags & ts.SymbolFlags.Interface)) return []
  const isNumber = (member: ts.Symbol) =>
    (checker.getNonNullableType(checker.getTypeOfSymbol(member)).flags & ts.TypeFlags.NumberLike) !== 0
  return checker.getDeclaredTypeOfSymbol(symbol).getProperties().filter(isNumber)
}

function* codesIn(declaration: ts.FunctionDeclaration, checker: ts.TypeChecker, seen: Set<ts.Node>): Generator<string> {
  if (seen.has(declaration) || !declaration.body) return
  seen.add(declaration)
  const waiting: ts.Node[] = [declaration.body]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    // What stands in a function within is thrown when that one is called.
    if (ts.isFunctionLike(node)) continue
    const [code] =
      ts.isNewExpression(node) && node.expression.getText() === 'AdvocacyError' ? (node.arguments ?? []) : []
    if (code && ts.isStringLiteral(code)) yield code.text
    const called = ts.isCallExpression(node) ? checker.getResolvedSignature(node)?.declaration : undefined
    if (called && ts.isFunctionDeclaration(called)) yield* codesIn(called, checker, seen)
    ts.forEachChild(node, (child) => void waiting.push(child))
  }
}
