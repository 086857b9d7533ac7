// What a host page does: tells each provider how to get a token.
for (const provider of document.querySelectorAll('advocacy-provider')) provider.getToken = () => provider.dataset.as
