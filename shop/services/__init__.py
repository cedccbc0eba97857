"""The store's verbs. Everything that writes goes through one of these."""
