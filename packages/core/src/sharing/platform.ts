import { instanceHost } from './address.ts'

/** What a person is about to share. */
export interface ShareTarget {
  /** The address of the item. */
  url: string
  /** The caption to start from; may be empty. */
  text: string
  /** The address of a picture, for networks that ask for one. */
  image?: string | undefined
  /** The server of a federated network, such as `mastodon.nl`. */
  instance?: string | undefined
}

/** What is told of a platform; all else follows from it. A program's own platforms are told in the same way. */
export interface PlatformDefinition {
  /** The name in programs, activities and attributes. */
  readonly id: string
  /** The network's name as it writes it itself; empty where there is no network. */
  readonly name: string
  /**
   * The address where the person can post it; empty where nothing opens. What goes along stands in it as `{url}`, `{text}`, `{title}` (the caption's first line), `{image}`
   * or `{instance}`. Where it has no `{url}`, the link is a line of `{text}`.
   */
  readonly link: string
  /** The page hands it to the device's own sheet. */
  readonly sheet?: true
}

/** A network that people can share on with their own account, without any log-in of ours. */
export interface Platform extends PlatformDefinition {
  /** `prefilled`: the caption goes along. `copied`: nothing takes it, so it is copied for the person to paste. `sheet`: the device's own sheet takes it. */
  readonly flow: 'prefilled' | 'copied' | 'sheet'
  /** What opens: a page of the network, the mail program, the device's own sheet, or nothing. */
  readonly opens: 'page' | 'mail' | 'sheet' | 'nothing'
  /** The network has many servers: the person says which is theirs. */
  readonly instance: boolean
  /** The address where the person can post it. */
  shareUrl(target: ShareTarget): string
  /** What to copy for the person to paste: the caption, and with it the link where the network's address does not hold it. */
  copyText(target: ShareTarget): string
}

/** A platform as its definition says. */
export function platform(definition: PlatformDefinition): Platform {
  const { link, sheet } = definition
  const takes = (what: string) => link.includes(`{${what}}`)
  const copyText = (target: ShareTarget) => (takes('url') ? target.text : captionWithLink(target))
  const opens = link.startsWith('mailto:') ? 'mail' : link ? 'page' : sheet ? 'sheet' : 'nothing'
  return {
    ...definition,
    flow: sheet ? 'sheet' : takes('text') || takes('title') ? 'prefilled' : 'copied',
    opens,
    instance: takes('instance'),
    copyText,
    shareUrl(target) {
      const values: Record<string, string | undefined> = {
        ...target,
        title: target.text.split(/\r?\n/)[0],
        text: opens === 'mail' ? captionWithLink(target, '\n\n').replace(/\r?\n/g, '\r\n') : copyText(target),
        instance: instanceHost(target.instance ?? '') ?? 'mastodon.social',
      }
      return link ? filled(link, values) : target.url
    },
  }
}

/** Spaces become `%20` (never `+`, which mail programs show); what is empty is left out with its parameter, so the first one must never be. */
function filled(link: string, values: Readonly<Record<string, string | undefined>>): string {
  return link.replace(/(&\w+=)?{(\w+)}/g, (_, parameter = '', name) => {
    const value = values[name]
    return value ? parameter + encodeURIComponent(value.toWellFormed()) : ''
  })
}

/** Caption and link as one text, for networks that take no link of its own. */
export function captionWithLink({ text, url }: ShareTarget, newline = '\n'): string {
  return text === '' ? url : `${text}${newline}${url}`
}
