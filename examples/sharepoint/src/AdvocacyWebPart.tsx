import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base'
// biome-ignore lint/correctness/noUnusedImports: the JSX of React 17 calls it
import * as React from 'react'
import * as ReactDom from 'react-dom'
import { Advocacy } from './Advocacy'

interface Properties {
  /** The base path of the program's handler. */
  endpoint: string
  /** The program's registration in Entra ID, such as `api://…`. */
  resource: string
}

export default class AdvocacyWebPart extends BaseClientSideWebPart<Properties> {
  public render(): void {
    const { endpoint } = this.properties
    ReactDom.render(<Advocacy endpoint={endpoint} getToken={this.getToken} />, this.domElement)
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement)
  }

  /** One function for the life of the web part: another would be another connection. */
  private readonly getToken = async (): Promise<string> => {
    const provider = await this.context.aadTokenProviderFactory.getTokenProvider()
    return provider.getToken(this.properties.resource)
  }
}
