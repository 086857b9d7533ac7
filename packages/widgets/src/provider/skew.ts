/** Says it in the console, if there is anything to say. */
export function warnOfSkew(server: string, endpoint: string, widgets: string): void {
  const warning = skew(server, endpoint, widgets)
  if (warning) console.warn(warning)
}

/**
 * What there is to say of a server's version to widgets of another one: a server serves its own widgets and those of one major before it. Undefined when they go
 * together, and for what is no version.
 */
export function skew(server: string, endpoint: string, widgets: string): string | undefined {
  const theirs = numbers(server)
  const ours = numbers(widgets)
  if (!theirs || !ours) return undefined
  const [major, minor] = theirs
  const versions = `The widgets are ${widgets}, their server ${endpoint} is ${server}`
  if (ours[0] > major || (ours[0] === major && ours[1] > minor))
    return `${versions}: update the server first, or load the kit.js that it serves.`
  if (major - ours[0] > 1)
    return `${versions}, which serves widgets of one major before it: load the kit.js that it serves.`
  return undefined
}

function numbers(version: string): [major: number, minor: number] | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? []
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)]
}
