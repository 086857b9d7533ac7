/** What the host knows of somebody: what colleagues call them, and the address of a picture. */
export interface DirectoryEntry {
  name?: string
  /** An http address; anything else is left out. */
  picture?: string
}

/**
 * Names and faces from where the host keeps them already: its intranet, or its log-in service. With one, the program keeps no copy: it asks when a name is shown. Only people who
 * may be shown to the viewer are asked for, by the host's ids. Who is left out has no name, and so does everybody while the directory fails. A directory that is
 * slow should keep what it found for a while.
 */
export interface Directory {
  /** What is known of these people, by host id. */
  find(hostIds: readonly string[]): Promise<ReadonlyMap<string, DirectoryEntry>>
}
