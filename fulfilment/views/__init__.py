"""The floor's pages: parse, call one verb, answer."""
