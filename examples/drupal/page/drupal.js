/* Stands for Drupal's own scripts: behaviors are attached once the page is read. */
const Drupal = { behaviors: {} }
// biome-ignore lint/correctness/noUnusedVariables: the module's script calls it, as Drupal's own
const once = (_id, selector, context) => context.querySelectorAll(selector)

document.addEventListener('DOMContentLoaded', () => {
  for (const behavior of Object.values(Drupal.behaviors)) behavior.attach(document)
})
