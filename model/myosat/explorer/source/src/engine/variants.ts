/** How parameter overrides are told apart: the names and texts of the file, in order. */
export function parametersKey(parameters: Record<string, string> | undefined): string {
  const given = Object.entries(parameters ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return given.length ? JSON.stringify(given) : "";
}
