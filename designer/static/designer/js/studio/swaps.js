// How htmx behaves here. The content policy allows no style attributes, which htmx would copy while it settles;
// and going back asks the server, since a saved page would bring back a garment without its drawing.
const { config } = globalThis.htmx ?? { config: {} };
config.attributesToSettle = ["class"];
config.historyCacheSize = 0;
config.refreshOnHistoryMiss = true;
