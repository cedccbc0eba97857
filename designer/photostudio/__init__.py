"""Makes scene packs at build time. The running app never imports this."""
