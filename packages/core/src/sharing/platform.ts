/** What a person is about to share. */
export interface ShareTarget {
  /** The address of the item. */
  url: string
  /** The caption to start from; may be empty. */
  text: string
  /** The server of a federated network, such as `mastodon.nl`. */
  instance?: string | undefined
}

/** A network that people can share on with their own account, without any log-in of ours. */
export interface Platform {
  /** The name in programs, activities and attributes. */
  readonly id: string
  /** The network's name as it writes it itself; empty where there is no network. */
  readonly name: string
  /** `prefilled`: the caption goes along. `copied`: the network ignores it, so it is copied for the person to paste. */
  readonly text: 'prefilled' | 'copied'
  /** What following {@link shareUrl} opens: a page of the network, the mail program, or nothing (the link is copied). */
  readonly opens: 'page' | 'mail' | 'nothing'
  /** The network has many servers: the person says which is theirs. */
  readonly instance?: true
  /** The address where the person can post it. */
  shareUrl(target: ShareTarget): string
}

/** Caption and link as one text, for networks that take no link of its own. */
export function captionWithLink({ text, url }: ShareTarget, newline = '\n'): string {
  return text === '' ? url : `${text}${newline}${url}`
}
