"""The eight steps, walked as a shopper would over HTTP, leaving every artefact in a folder."""
