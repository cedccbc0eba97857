"""Factories as clients of our API. The simulated one shows how a real one would talk to us."""
