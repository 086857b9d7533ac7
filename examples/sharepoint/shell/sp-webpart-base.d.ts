/** As much of `@microsoft/sp-webpart-base` as the web part uses. A SharePoint Framework project has the whole. */
export interface WebPartContext {
  readonly aadTokenProviderFactory: {
    getTokenProvider(): Promise<{ getToken(resource: string): Promise<string> }>
  }
}

export declare abstract class BaseClientSideWebPart<Properties> {
  protected readonly context: WebPartContext
  protected readonly domElement: HTMLElement
  protected readonly properties: Properties
  public abstract render(): void
  protected onDispose(): void
}
