/* Stands for a page of SharePoint: it has React, knows who is signed in, and shows the web parts that scripts define. */

const tokenProvider = {
  /** SharePoint asks Entra ID for this; here the page's own server knows. */
  async getToken(resource) {
    if (resource !== 'api://advocacy') throw new Error(`Nobody may ask for a token for ${resource} here.`)
    return (await fetch('/session')).text()
  },
}

const context = { aadTokenProviderFactory: { getTokenProvider: async () => tokenProvider } }

class BaseClientSideWebPart {
  onDispose() {}
}

const modules = { '@microsoft/sp-webpart-base': { BaseClientSideWebPart } }
const named = { 'react.production.min.js': 'react', 'react-dom.production.min.js': 'react-dom' }

/** A script tells what it is made of: AMD, as web parts and React do. React's own scripts are known by their address. */
window.define = (...given) => {
  const make = given.pop()
  const needs = given.pop()
  const name = given.pop() ?? named[document.currentScript.src.split('/').pop()]
  const exports = {}
  const made = make(...needs.map((need) => (need === 'exports' ? exports : modules[need])))
  modules[name] = made ?? exports
  for (const element of document.querySelectorAll(`[data-web-part="${name}"]`)) show(modules[name].default, element)
}
window.define.amd = {}

function show(WebPart, domElement) {
  const { webPart, ...properties } = domElement.dataset
  Object.assign(new WebPart(), { context, domElement, properties }).render()
}
