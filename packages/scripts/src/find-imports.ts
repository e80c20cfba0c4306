export type FoundImport = { specifier: string; typeOnly: boolean; line: number }

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm
const call = /\bimport\(\s*['"]([^'"\n]+)['"]/g

/** The modules that a TypeScript source names, whether imported, exported again or loaded by a call. */
export function findImports(source: string): FoundImport[] {
  const lineAt = (index: number) => source.slice(0, index).split('\n').length
  const statements = [...source.matchAll(statement)].map((match) => ({
    specifier: match[2] ?? '',
    typeOnly: match[1] !== undefined,
    line: lineAt(match.index),
  }))
  const calls = [...source.matchAll(call)].map((match) => ({
    specifier: match[1] ?? '',
    typeOnly: false,
    line: lineAt(match.index),
  }))
  return [...statements, ...calls]
}
