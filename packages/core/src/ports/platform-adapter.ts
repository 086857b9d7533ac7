/** A post as its platform shows it now. */
export interface FoundPost {
  readonly state: 'there'
  /** Where people see it. */
  readonly address: string
  /** Every web address that it leads to, in its text or beside it, as the platform tells them; undefined where the platform shows counts alone. */
  readonly links: readonly string[] | undefined
  /**
   * The reactions so far by kind, such as `like`, without those of the writer where the platform shows whose they are. A kind that the platform did not tell, or told as less than none, is left out: unknown.
   */
  readonly counts: Readonly<Record<string, number>>
}

/** What a platform says of a post: as it is now, or that it is gone. */
export type PostRead = FoundPost | { readonly state: 'gone' }

/** A post to be read, and whose it is: the one whose authorisation a platform may ask for. */
export interface PostToRead {
  /** The post's lasting name, as {@link PlatformAdapter.find} or {@link PlatformAdapter.post} told it. */
  readonly post: string
  /** The person's opaque id. */
  readonly person: string
}

/** What a person posts, by their own act. */
export interface PostDraft {
  /** The share that it is: a second call for the same share never makes a second post. */
  readonly share: string
  /** The person's opaque id, by which the adapter finds their authorisation. */
  readonly person: string
  /** The whole text as it will be read, its links and disclosure included. */
  readonly text: string
  /** The address that is shared. */
  readonly url: string
  /** The title and description of the item, for platforms that show a card of it. */
  readonly title: string
  readonly description?: string | undefined
  /** The language of the text, such as `nl`. */
  readonly language?: string | undefined
  /** When the person pressed the button, in milliseconds: the same for every try of one post. */
  readonly at: number
}

/** A post that was made. */
export interface Posted {
  /** Its lasting name. */
  readonly post: string
  /** Where people see it. */
  readonly address: string
}

/**
 * What connects a platform: how posts are read there, and made when a person says so. Authorisations are the adapter's own matter: the program hands it people's opaque ids and never sees a token.
 *
 * Every call throws an `AdvocacyError` for what it could not find out: `platform-busy` (with `retryAfter`, where the platform names it), `platform-away` (no answer, or one that cannot be read: what
 * became of a post is then unknown), `platform-refused` (a lasting no, in the platform's words), `not-authorised` (the person has to allow it, or to allow it again).
 */
export interface PlatformAdapter {
  /** The platform's id, such as `bluesky`. */
  readonly platform: string
  /** The most posts that one {@link PlatformAdapter.read} takes. */
  readonly most: number
  /** The lasting name of the post that an address names, as people copy it; undefined for an address that is none of this platform's posts. */
  find(address: string, person: string): Promise<string | undefined>
  /** What the platform says of posts now, by their names. One that is not in the answer could not be read this time. */
  read(posts: readonly PostToRead[]): Promise<ReadonlyMap<string, PostRead>>
  /** Makes a post; called again for a share whose answer was lost, it answers the post that is there. It is given ten minutes. Left out where the kit does not post. */
  post?(draft: PostDraft): Promise<Posted>
  /** Whether a person has allowed it to post for them. Left out where the kit does not post. */
  mayPost?(person: string): Promise<boolean>
}
